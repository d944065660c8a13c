export const id = 367;
export const ids = [367];
export const modules = {

/***/ 9367:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  resolve: () => (/* binding */ resolve)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
;// CONCATENATED MODULE: ./lib/toolchain/install/published-index.js
/** The text of the published release index, in one of the shapes that release-index.ts reads. Throws UserError. */
async function fetchPublishedIndex(ports) {
    const { publishedIndex } = await import(/* webpackIgnore: true */ './download.js');
    return publishedIndex(ports);
}

// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(7975);
// EXTERNAL MODULE: ./lib/core/errors.js
var errors = __webpack_require__(3828);
// EXTERNAL MODULE: ./lib/toolchain/platform.js
var toolchain_platform = __webpack_require__(4328);
// EXTERNAL MODULE: ./lib/core/quoted.js
var quoted = __webpack_require__(4415);
;// CONCATENATED MODULE: ./lib/toolchain/remark-words.js

/** A remark as one line for the log: what, and what to do. The rules of the family `toolchain` say it in every language. */
function remarkLine(remark) {
    switch (remark.kind) {
        case 'yaml-number':
            return `Go ${remark.spec} was asked for; did YAML turn ${remark.meant} into ${remark.spec}? Quote it: '${remark.meant}'`;
        case 'no-build-for-newest':
            return `the newest match, Go ${remark.newest}, has no build for ${remark.platform}; an older one is used`;
        case 'toolchain-suffix':
            return `toolchain ${(0,quoted/* quoted */.T)(remark.name)}: a suffix names no release of Go's; the version before it is used`;
        case 'toolchain-language-version':
            return `toolchain ${(0,quoted/* quoted */.T)(remark.name)} names a language version and no release; its newest patch is used`;
        case 'toolchain-line-redundant':
            return `the line toolchain ${(0,quoted/* quoted */.T)(remark.name)} says nothing beyond the go line, and go build asks for its removal; run go mod tidy`;
        case 'gotoolchain-conflict':
            return `GOTOOLCHAIN=${(0,quoted/* quoted */.T)(remark.value)} names another Go than ${(0,quoted/* quoted */.T)(remark.spec)}, which is used; remove one of the two`;
        case 'toolchain-auto-blocked':
            return `toolchain: auto cannot work here: ${remark.reason}`;
        case 'patch-behind':
            break;
    }
    return `Go ${remark.version} is behind the newest patch, ${remark.newest}`;
}

// EXTERNAL MODULE: ./lib/toolchain/go-release.js
var go_release = __webpack_require__(4677);
// EXTERNAL MODULE: ./lib/core/json.js
var json = __webpack_require__(3085);
;// CONCATENATED MODULE: ./lib/toolchain/release-index/download-list.js



/** Reads the entries of Go's download list (`?mode=json&include=all`): `{ version: 'go1.22.5', stable, files }`. */
function readDownloadList(list) {
    return list.flatMap(({ version, stable, files }) => {
        if (typeof version !== 'string')
            return [];
        const name = version.replace(/^go/, '');
        const parts = (0,go_release/* parseGoForm */.Eb)(name) ?? (0,go_release/* parseSemverForm */.Gp)(name);
        if (parts === undefined || (0,go_release/* isLanguageOnly */.j5)(parts))
            return [];
        return [{ parts, stable: stable !== false, files: (0,json/* jsonObjects */.T5)(files).flatMap(readFile) }];
    });
}
/** Only archives for a platform that Go knows: no source, no installer, no bootstrap tarball (its os is `4`). */
function readFile(entry) {
    const { filename, os, arch, sha256, size, kind } = entry;
    if (typeof filename !== 'string' || typeof os !== 'string' || typeof arch !== 'string')
        return [];
    if (kind === undefined ? !/\.(?:tar\.gz|zip)$/.test(filename) : kind !== 'archive')
        return [];
    const [goos, goarch] = [(0,toolchain_platform/* goosOf */.mM)(os), (0,toolchain_platform/* goarchOf */.AU)(arch)];
    if (goos === undefined || goarch === undefined)
        return [];
    return [
        {
            filename,
            os: goos,
            arch: goarch,
            ...(typeof sha256 === 'string' && /^[0-9a-f]{64}$/i.test(sha256)
                ? { sha256: sha256.toLowerCase() }
                : {}),
            // 222 entries say 0 where the size is unknown.
            ...(typeof size === 'number' && size > 0 ? { size } : {}),
        },
    ];
}

;// CONCATENATED MODULE: ./lib/toolchain/release-index/toolchain-list.js


const LINE = /^v0\.0\.1-go(\d[0-9a-z.]*)\.([a-z0-9]+)-([a-z0-9]+)$/;
/**
 * Reads the version list of the module golang.org/toolchain: one `v0.0.1-go1.22.5.linux-amd64` a line, in no order.
 * The version stands for the file. Reference: go.dev/doc/toolchain.
 */
function readToolchainList(text) {
    return text.split(/\r?\n/).flatMap((line) => {
        const filename = line.trim();
        const [, version = '', system = '', architecture = ''] = LINE.exec(filename) ?? [];
        const parts = (0,go_release/* parseGoForm */.Eb)(version);
        const [os, arch] = [(0,toolchain_platform/* goosOf */.mM)(system), (0,toolchain_platform/* goarchOf */.AU)(architecture)];
        if (parts === undefined || (0,go_release/* isLanguageOnly */.j5)(parts) || os === undefined || arch === undefined)
            return [];
        return [{ parts, stable: true, files: [{ filename, os, arch }] }];
    });
}

;// CONCATENATED MODULE: ./lib/toolchain/release-index/versions-manifest.js



/** Reads actions/go-versions' versions-manifest.json: `{ version: '1.22.5', stable, files }`, `1.20.0` for Go's 1.20. */
function readVersionsManifest(list) {
    return list.flatMap(({ version, stable, files }) => {
        if (typeof version !== 'string')
            return [];
        const parts = (0,go_release/* parseSemverForm */.Gp)(version) ?? (0,go_release/* parseGoForm */.Eb)(version);
        if (parts === undefined || (0,go_release/* isLanguageOnly */.j5)(parts))
            return [];
        return [{ parts, stable: stable !== false, files: forEachPlatform((0,json/* jsonObjects */.T5)(files)) }];
    });
}
/** `platform_version` ties a file to a release of the operating system; one without it serves all of them. */
function forEachPlatform(entries) {
    const read = entries.flatMap((entry) => {
        const file = versions_manifest_readFile(entry);
        return file === undefined ? [] : [{ file, tied: typeof entry['platform_version'] === 'string' }];
    });
    const untied = read.filter(({ tied }) => !tied).map(({ file }) => file);
    const onlyTied = read.filter(({ tied, file }) => tied && !untied.some(({ os, arch }) => os === file.os && arch === file.arch));
    return [...untied, ...onlyTied.map(({ file }) => file)];
}
function versions_manifest_readFile(entry) {
    const { filename, arch, platform, download_url: url } = entry;
    if (typeof filename !== 'string' || typeof platform !== 'string' || typeof arch !== 'string')
        return undefined;
    if (!/\.(?:tar\.gz|zip)$/.test(filename))
        return undefined;
    const [goos, goarch] = [(0,toolchain_platform/* goosOf */.mM)(platform), (0,toolchain_platform/* goarchOf */.AU)(arch)];
    if (goos === undefined || goarch === undefined)
        return undefined;
    return { filename, os: goos, arch: goarch, ...(typeof url === 'string' ? { url } : {}) };
}

;// CONCATENATED MODULE: ./lib/toolchain/release-index.js







/**
 * Reads a release index of any of the three shapes, told apart by content: Go's download list as JSON, the
 * versions-manifest.json of actions/go-versions, the version list of the module golang.org/toolchain. Entries that
 * name no release (gotip, weekly.…) are left out. Throws UserError for anything else; `name` is its file or URL.
 */
function parseReleaseIndex(text, name) {
    const body = text.replace(/^[\s\uFEFF]+/, '');
    const { shape, entries } = body.startsWith('[') ? readJson(body, name) : readLines(body, name);
    const releases = merge(entries);
    if (releases.length === 0)
        throw notAnIndex(name, 'a list without a single Go release');
    return { shape, releases };
}
function readJson(body, name) {
    const list = parseJson(body, name);
    if (!Array.isArray(list))
        throw notAnIndex(name, 'JSON that is no list');
    const objects = list.filter(json/* isJsonObject */.OW);
    return objects.some(isManifestEntry)
        ? { shape: 'versions-manifest', entries: readVersionsManifest(objects) }
        : { shape: 'download-list', entries: readDownloadList(objects) };
}
/** The download list says `go1.22.3` and `os`; the manifest `1.22.3` and `platform`. */
function isManifestEntry({ version, files }) {
    if (typeof version !== 'string' || (0,go_release/* parseGoForm */.Eb)(version.split('-')[0] ?? '') === undefined)
        return false;
    return !Array.isArray(files) || files.every((file) => (0,json/* isJsonObject */.OW)(file) && !('os' in file));
}
function readLines(body, name) {
    const entries = readToolchainList(body);
    if (entries.length === 0)
        throw notAnIndex(name, lookOf(body));
    return { shape: 'toolchain-list', entries };
}
function parseJson(body, name) {
    try {
        return JSON.parse(body);
    }
    catch (error) {
        throw notAnIndex(name, `JSON that is broken or cut off (${(0,errors/* messageOf */.bD)(error).replace(/\s+/g, ' ')})`);
    }
}
/** Newest first, one entry per release whatever the order and the repetitions of the index. */
function merge(entries) {
    const groups = new Map();
    for (const entry of entries) {
        const version = (0,go_release/* releaseName */["do"])(entry.parts);
        const group = groups.get(version);
        if (group === undefined)
            groups.set(version, [entry]);
        else
            group.push(entry);
    }
    return [...groups]
        .flatMap(([version, [first, ...others]]) => (first === undefined ? [] : [merged(version, first, others)]))
        .sort((a, b) => (0,go_release/* compareReleases */.c0)(b.parts, a.parts));
}
function merged(version, { parts, stable, files }, others) {
    return {
        version,
        parts,
        stable: parts.prerelease === undefined && stable && others.every((other) => other.stable),
        files: [...files, ...others.flatMap((other) => other.files)].sort(byFilename),
    };
}
/** By name, so that the choice among several archives of one platform does not hang on the index's order. */
function byFilename(a, b) {
    const [left, right] = [`${a.filename}\n${a.sha256 ?? '~'}`, `${b.filename}\n${b.sha256 ?? '~'}`];
    return left < right ? -1 : Number(left > right);
}
function notAnIndex(name, looks) {
    return new errors/* UserError */.yo(`${name}: expected a release index but found ${looks}; give Go's download list (mode=json&include=all), ` +
        'a versions-manifest.json, or the version list of golang.org/toolchain');
}
/** What a text that is no index looks like. */
function lookOf(body) {
    if (body === '')
        return 'nothing';
    if (body.startsWith('<'))
        return `an HTML or XML page${titleOf(body)}: a login page, a proxy or a wrong address`;
    // oxlint-disable-next-line no-control-regex -- control characters are how binary data shows
    if (/[\u0000-\u0008\u000e-\u001f\ufffd]/.test(body.slice(0, 200)))
        return 'binary data (compressed?)';
    if (body.startsWith('{'))
        return `one JSON object${messageIn(body)}`;
    return `text that starts with ${(0,quoted/* quoted */.T)(body.slice(0, 40))}`;
}
function titleOf(html) {
    const title = /<title[^>]*>([^<]{1,200})/i.exec(html.slice(0, 10_000))?.[1]?.trim();
    return title === undefined ? '' : ` (${(0,quoted/* quoted */.T)(title)})`;
}
/** Servers say what is wrong in `message`. */
function messageIn(body) {
    try {
        const value = JSON.parse(body);
        const message = (0,json/* isJsonObject */.OW)(value) ? value['message'] : undefined;
        return typeof message === 'string' ? ` (message: ${(0,quoted/* quoted */.T)(message)})` : '';
    }
    catch {
        return ' that is broken or cut off';
    }
}

// EXTERNAL MODULE: ./lib/toolchain/select-release.js + 1 modules
var select_release = __webpack_require__(4227);
// EXTERNAL MODULE: ./lib/toolchain/version-files.js + 8 modules
var version_files = __webpack_require__(4498);
// EXTERNAL MODULE: ./lib/toolchain/version-spec.js
var version_spec = __webpack_require__(9435);
;// CONCATENATED MODULE: ./lib/toolchain/resolve.js





/** Answers which Go a spec or a file means. Throws UserError: bad spec, file, index or platform, or nothing that fits. */
async function resolveGo(input) {
    const request = 'spec' in input
        ? await (0,version_spec/* parseVersionSpec */.Z)(input.spec, { from: { source: input.specName }, inFile: false })
        : await (0,version_files/* readVersionFile */.f)(input.filePath, input.fileText);
    const platform = (0,toolchain_platform/* parsePlatform */.FL)(input.os, input.arch);
    const index = parseReleaseIndex(input.indexText, input.indexName);
    const { release, file, newer, remarks } = (0,select_release/* selectRelease */.g)(index, request, platform, input.patchPolicy, input.indexName);
    return {
        version: release.version,
        source: request.from.source,
        file: file.filename,
        sha256: file.sha256 ?? null,
        newer,
        remarks,
    };
}

;// CONCATENATED MODULE: ./lib/cli/resolve-command.js






/** How the command is called. */
const USAGE = 'go-preflight resolve (--spec S | --file PATH) [--index FILE] [--os OS --arch ARCH] [--patch-policy pinned|newest|warn] [--json]';
/**
 * Says which Go a spec or a file means; `args` is what follows `resolve`. Prints one JSON object with `--json`, else a
 * sentence; remarks go to stderr. Answers the exit code: 0, or 2 with one line on stderr.
 */
async function resolveCommand(args, io) {
    try {
        const options = readOptions(args);
        if (options.help === true) {
            io.stdout(`${USAGE}\n`);
            return 0;
        }
        const answer = await resolveGo({
            ...(await readRequest(options, io)),
            ...(await readIndex(options, io)),
            ...platformOf(options, io),
            patchPolicy: patchPolicy(options['patch-policy']),
        });
        for (const remark of answer.remarks)
            io.stderr(`warning: ${oneLine(remarkLine(remark))}\n`);
        io.stdout(options.json === true ? resolve_command_json(answer) : sentence(answer));
        return 0;
    }
    catch (error) {
        if (!(error instanceof errors/* UserError */.yo))
            throw error;
        io.stderr(`error: ${oneLine(error.message)}\n`);
        return 2;
    }
}
function readOptions(args) {
    const options = {
        spec: { type: 'string' },
        file: { type: 'string' },
        index: { type: 'string' },
        os: { type: 'string' },
        arch: { type: 'string' },
        'patch-policy': { type: 'string' },
        json: { type: 'boolean' },
        help: { type: 'boolean' },
    };
    try {
        return (0,external_node_util_.parseArgs)({ args: [...args], options, strict: true, allowPositionals: false }).values;
    }
    catch (error) {
        throw new errors/* UserError */.yo(`${(0,errors/* messageOf */.bD)(error)}; usage: ${USAGE}`);
    }
}
async function readRequest({ spec, file }, io) {
    if ((spec === undefined) === (file === undefined))
        throw new errors/* UserError */.yo(`give either --spec or --file; usage: ${USAGE}`);
    if (file !== undefined)
        return { filePath: file, fileText: await readText(file, '--file', io) };
    return { spec: spec ?? '', specName: '--spec' };
}
async function readIndex({ index }, io) {
    if (index === undefined)
        return { indexText: await io.fetchIndex(), indexName: 'the published release index' };
    return { indexText: await readText(index, '--index', io), indexName: index };
}
async function readText(path, flag, io) {
    if (path === '')
        throw new errors/* UserError */.yo(`${flag} is empty; name a file`);
    try {
        return await io.readFile(path);
    }
    catch (error) {
        const code = (0,errors/* codeOf */.$N)(error);
        const why = code === 'ENOENT'
            ? 'there is no such file'
            : code === 'EISDIR'
                ? 'this is a folder, not a file'
                : (0,errors/* messageOf */.bD)(error);
        throw new errors/* UserError */.yo(`${path}: ${why}; check ${flag}`);
    }
}
/** The machine's own for what is not given. */
function platformOf({ os, arch }, { host }) {
    if (os !== undefined && arch !== undefined)
        return { os, arch };
    const own = (0,toolchain_platform/* hostPlatform */.ol)(host);
    return { os: os ?? own.os, arch: arch ?? own.arch };
}
function patchPolicy(value) {
    if (value === undefined)
        return 'pinned';
    if (value === 'pinned' || value === 'newest' || value === 'warn')
        return value;
    throw new errors/* UserError */.yo(`--patch-policy ${(0,quoted/* quoted */.T)(value)}: use pinned, newest or warn`);
}
function resolve_command_json({ version, source, file, sha256, newer }) {
    return `${JSON.stringify({ version, source, file, sha256, newer })}\n`;
}
function sentence({ version, source, file, sha256, newer }) {
    const checksum = sha256 === null ? 'no SHA-256 in the index' : `SHA-256 ${sha256}`;
    const behind = newer === null ? '' : `; a newer patch is out: ${newer}`;
    return `${oneLine(`go${version} (${source}): ${file}, ${checksum}${behind}`)}\n`;
}
/** Values out of files may hold line breaks and control characters; an error is one line. */
function oneLine(text) {
    // oxlint-disable-next-line no-control-regex -- these are what it removes
    return text.replace(/[\u0000-\u001f\u007f-\u009f\u2028\u2029]+/g, ' ');
}

;// CONCATENATED MODULE: ./lib/cli/resolve-io.js



/** `resolve`, with this machine's files and, where no index is given, the published one. */
async function resolve(args, { ports, stdout, stderr }) {
    return resolveCommand(args, {
        stdout: (text) => {
            stdout.write(text);
        },
        stderr,
        readFile: async (path) => (0,promises_.readFile)(path, 'utf8'),
        host: ports.host,
        fetchIndex: async () => fetchPublishedIndex(ports),
    });
}


/***/ })

};
