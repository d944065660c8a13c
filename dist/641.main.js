export const id = 641;
export const ids = [641];
export const modules = {

/***/ 1641:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  useModuleCache: () => (/* binding */ useModuleCache)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./lib/core/errors.js
var errors = __webpack_require__(3828);
// EXTERNAL MODULE: ./lib/exists.js
var exists = __webpack_require__(5735);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: ./lib/toolchain/json-object.js
var json_object = __webpack_require__(8221);
;// CONCATENATED MODULE: ./lib/cache/event.js


/** The repository's default branch as the event's payload (GITHUB_EVENT_PATH) tells it, or undefined. */
async function defaultBranch(env) {
    try {
        const event = JSON.parse(await (0,promises_.readFile)(env['GITHUB_EVENT_PATH'] ?? '', 'utf8'));
        const repository = (0,json_object/* isJsonObject */.O)(event) ? event['repository'] : undefined;
        const branch = (0,json_object/* isJsonObject */.O)(repository) ? repository['default_branch'] : undefined;
        return typeof branch === 'string' ? branch : undefined;
    }
    catch {
        return undefined;
    }
}

;// CONCATENATED MODULE: ./lib/go-env-file.js


/**
 * The settings in the file that `go env -w` writes; GOENV names another one, or `off`. Unreadable is as good as absent
 * (cmd/go/internal/cfg, initEnvCache).
 */
async function goEnvFile(host) {
    const file = host.env['GOENV'] || userGoEnv(host);
    if (file === undefined || file === 'off')
        return {};
    const text = await (0,promises_.readFile)(file, 'utf8').catch(() => '');
    const pairs = text.split(/\r?\n/).map((line) => /^([A-Za-z_]\w*)=(.*)$/.exec(line) ?? []);
    return Object.fromEntries(pairs.flatMap(([, name, value]) => (name && value ? [[name, value]] : [])));
}
/** `go/env` in the folder of Go's os.UserConfigDir. */
function userGoEnv({ env, platform }) {
    const home = env['HOME'];
    if (platform === 'win32')
        return env['APPDATA'] && (0,external_node_path_.join)(env['APPDATA'], 'go', 'env');
    if (platform === 'darwin')
        return home && (0,external_node_path_.join)(home, 'Library', 'Application Support', 'go', 'env');
    const folder = env['XDG_CONFIG_HOME'] || (home && (0,external_node_path_.join)(home, '.config'));
    return folder && (0,external_node_path_.join)(folder, 'go', 'env');
}

;// CONCATENATED MODULE: ./lib/cache/go-mod-cache.js


/**
 * GOMODCACHE as every go command of this machine would have it: set, or `pkg/mod` in the first folder of GOPATH, which is
 * `go` in the home folder unless set (cmd/go/internal/cfg, go/build). Undefined where there is no home either.
 */
async function goModCache(host) {
    const file = await goEnvFile(host);
    const set = (name) => host.env[name] || file[name] || '';
    if (set('GOMODCACHE') !== '')
        return set('GOMODCACHE');
    const home = (host.platform === 'win32' ? host.env['USERPROFILE'] : host.env['HOME']) ?? '';
    const gopath = set('GOPATH') || (home && (0,external_node_path_.join)(home, 'go'));
    const [first = ''] = gopath.split(external_node_path_.delimiter).filter((folder) => folder !== '');
    return first === '' ? undefined : (0,external_node_path_.join)(first, 'pkg', 'mod');
}

// EXTERNAL MODULE: ./lib/tree-text.js
var tree_text = __webpack_require__(5999);
// EXTERNAL MODULE: ./lib/gomod/module-path.js
var module_path = __webpack_require__(3650);
// EXTERNAL MODULE: ./lib/gomod/module-version.js
var module_version = __webpack_require__(2449);
;// CONCATENATED MODULE: ./lib/gomod/escaped-module.js


/** One element of a module path. Names that Windows keeps to itself and its short names are none. */
const escaped_module_element = /^(?!\.)(?!(?:con|prn|aux|nul|com[1-9]|lpt[1-9])(?:\.|$))(?![^.]*~[0-9]+(?:\.|$))[-._~0-9a-z]+(?<!\.)$/i;
/** The first is a host name: lower case, with a dot. */
const host = /^(?!-)[-0-9a-z]*\.[-.0-9a-z]*$/;
/** Whether it can be a module path and a canonical version that fits it. Reference: golang.org/x/mod/module, Check. */
function isModuleVersion(path, version) {
    const elements = path.split('/');
    return (host.test(elements[0] ?? '') &&
        elements.every((it) => escaped_module_element.test(it)) &&
        (0,module_version/* canonicalVersion */.Bp)(version) === version &&
        (0,module_path/* fitsPathMajor */.t9)(version, path));
}
/**
 * A module path or version with `!x` for every capital, as proxies, checksum databases and GOMODCACHE write it: they may
 * be files of systems that do not tell case apart. Reference: golang.org/x/mod/module, EscapePath.
 */
function escapedModule(text) {
    return text.replace(/[A-Z]/g, (letter) => `!${letter.toLowerCase()}`);
}

;// CONCATENATED MODULE: ./lib/gomod/go-sum.js
const goModSuffix = '/go.mod';
/** All malformed lines at once, where the go command stops at the first. Empty lines are allowed. */
function parseGoSum(text) {
    const lines = [];
    const problems = [];
    for (const [index, content] of text.split('\n').entries()) {
        const fields = content.split(/\p{White_Space}+/u).filter((field) => field !== '');
        const [path, version, hash] = fields;
        if (path === undefined)
            continue;
        if (version === undefined || hash === undefined || fields.length > 3) {
            problems.push({
                line: index + 1,
                column: 1,
                message: `wanted three fields (module, version, hash), found ${fields.length}`,
            });
            continue;
        }
        const isGoMod = version.endsWith(goModSuffix);
        const plainVersion = isGoMod ? version.slice(0, -goModSuffix.length) : version;
        lines.push({ path, version: plainVersion, isGoMod, hash, line: index + 1 });
    }
    return problems.length > 0 ? { ok: false, problems } : { ok: true, file: indexed(lines) };
}
/** What the file says of one module version; empty lists where that is nothing. */
function sumsOf(file, path, version) {
    return file.byModule.get(`${path} ${version}`) ?? { zip: [], goMod: [] };
}
function indexed(lines) {
    const byModule = new Map();
    const duplicates = [];
    const seen = new Set();
    for (const line of lines) {
        const key = `${line.path} ${line.version}`;
        const whole = `${key} ${line.isGoMod} ${line.hash}`;
        if (seen.has(whole)) {
            duplicates.push(line);
            continue;
        }
        seen.add(whole);
        const sums = byModule.get(key) ?? { zip: [], goMod: [] };
        byModule.set(key, sums);
        (line.isGoMod ? sums.goMod : sums.zip).push(line);
    }
    return { lines, duplicates, byModule };
}

;// CONCATENATED MODULE: ./lib/cache/modules/module-sums.js


/** Their zips have 200 MB each, they stand in no go.sum, and go looks at nothing but their `.ziphash`. */
const toolchainModule = 'golang.org/toolchain';
/**
 * The union of go.sum and go.work.sum files, given as texts. A malformed file adds nothing: the go command refuses it.
 * Neither do lines that no module can have, and hashes that nobody can check.
 */
function moduleSums(texts) {
    const byStem = new Map();
    for (const { path, version, isGoMod, hash } of texts.flatMap(goSumLines)) {
        if (!hash.startsWith('h1:') || path === toolchainModule || !isModuleVersion(path, version))
            continue;
        const stem = `${escapedModule(path)}/@v/${escapedModule(version)}`;
        const sum = byStem.get(stem) ?? { path, version, stem, zip: [], goMod: [] };
        byStem.set(stem, sum);
        const hashes = isGoMod ? sum.goMod : sum.zip;
        if (!hashes.includes(hash))
            hashes.push(hash);
    }
    return [...byStem.values()].sort((a, b) => (a.stem < b.stem ? -1 : 1));
}
function goSumLines(text) {
    const parsed = parseGoSum(text);
    return parsed.ok ? parsed.file.lines : [];
}

;// CONCATENATED MODULE: ./lib/cache/go-sums.js



/** What all go.sum files of the modules and the workspace's go.work.sum name. A missing one names nothing. */
async function repositorySums({ root }, modules) {
    const files = [
        ...modules.modules.map(({ dir }) => (0,external_node_path_.join)(root, dir, 'go.sum')),
        ...(modules.goWork ? [`${(0,external_node_path_.join)(root, modules.goWork.file)}.sum`] : []),
    ];
    return moduleSums(await Promise.all(files.map(async (file) => (0,tree_text/* readTreeText */.y)(file, root).catch(() => ''))));
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
;// CONCATENATED MODULE: ./lib/cache/modules/module-keys.js


/** How entries are made; others are of another make and not asked for. */
const moduleFormat = 'tar.zst';
/** Begins the key of every module entry; the number changes when what is in an entry does. */
const family = 'go-preflight-modules-1-';
/**
 * The keys for what a repository's go.sum files name; undefined where that is nothing. They are the same for every
 * system: so are the files.
 */
function moduleKeys(sums) {
    if (sums.length === 0)
        return undefined;
    const lines = sums.flatMap(({ stem, zip, goMod }) => [
        ...sorted(zip).map((hash) => `${stem}.zip ${hash}`),
        ...sorted(goMod).map((hash) => `${stem}.mod ${hash}`),
    ]);
    const key = family + digest(lines);
    return { key, prefixes: [`${key}-`, family] };
}
/**
 * The key to save files under. A job that needs a part of the set alone must not keep the whole set's key from others:
 * what it has gets a key of its own, and whoever restores that and adds to it saves more.
 */
function keyFor(key, sums, files) {
    const there = new Set(files);
    const wanted = sums.flatMap(filesOf).filter(({ name }) => !name.endsWith('.info'));
    return wanted.every(({ name }) => there.has(name)) ? key : `${key}-${digest(sorted(files)).slice(0, 16)}`;
}
function sorted(texts) {
    return [...texts].sort();
}
function digest(lines) {
    return (0,external_node_crypto_.createHash)('sha256').update(lines.join('\n')).digest('hex').slice(0, 40);
}

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: ./lib/core/quoted.js
var core_quoted = __webpack_require__(4415);
;// CONCATENATED MODULE: ./lib/toolchain/install/failures.js

/** A UserError after which no other source is tried: something is wrong with the bytes or with this machine's disk. */
class FatalFailure extends errors/* UserError */.yo {
}
/** An archive that does not hold what its format promises, or more than we let it. */
class failures_BadArchive extends errors/* UserError */.yo {
}
/** An archive entry that would leave the folder or hit another entry: nobody who makes Go releases writes such. */
class failures_HostileEntry extends FatalFailure {
}
/**
 * One clear line for what the file system refuses while `doing` something in `folder`; anything else comes back as it is.
 */
function diskFailure(error, doing, folder) {
    const code = codeOf(error);
    if (code === 'ENOSPC' || code === 'EDQUOT') {
        return new FatalFailure(`${doing}: no space left in ${folder} (${code}); free about 300 MB there, or point RUNNER_TOOL_CACHE at a bigger disk`);
    }
    if (code === 'EROFS' || code === 'EACCES' || code === 'EPERM' || code === 'EIO' || code === 'EMFILE') {
        return notWritable(error, doing, folder);
    }
    return error;
}
/** One clear line for a folder that does not take what `doing` needs. */
function notWritable(error, doing, folder) {
    return new FatalFailure(`${doing}: cannot write in ${folder} (${messageOf(error)}); make it writable, or point RUNNER_TOOL_CACHE elsewhere`);
}

// EXTERNAL MODULE: external "node:stream/promises"
var external_node_stream_promises_ = __webpack_require__(6466);
;// CONCATENATED MODULE: ./lib/toolchain/install/entry-path.js


/** Go's releases have about 15,000 entries and 270 MB; far above that is a bomb. */
const maxEntries = 100_000;
const maxBytes = 4 * 2 ** 30;
/** The longest path of a release has about 110 bytes; file systems take 255 in a name, and about 1,000 in all. */
const maxPathBytes = 512;
const maxNameBytes = 255;
/**
 * Names that Windows gives to devices, in any folder and with any ending; the superscript digits are those of Latin-1.
 * Reference: learn.microsoft.com/windows/win32/fileio/naming-a-file.
 */
const windowsDevice = /^(con|prn|aux|nul|com[\d¹²³]|lpt[\d¹²³]|conin\$|conout\$) *(\.|$)/i;
/** What else no name can hold there: wildcards and redirections, and at its end what Windows drops. */
const windowsForbidden = /[<>"|?*]|[. ]$/;
/**
 * Decides for each entry of one archive where below the folder it may go. `prefix` (`go/`) is what every entry must
 * begin with and is cut off. Throws HostileEntry for a path that leaves the folder, or names what is there already.
 */
class EntryPaths {
    prefix;
    platform;
    seen = new Map();
    bytes = 0;
    constructor(prefix, platform) {
        this.prefix = prefix;
        this.platform = platform;
    }
    /** The path below the folder, with `/`; empty for the top folder itself. Counts what it lets in. */
    admit(entry, kind, size) {
        this.bytes += size;
        if (this.seen.size >= maxEntries || this.bytes > maxBytes) {
            throw new failures_BadArchive(`the archive holds more than ${maxEntries} entries or ${maxBytes / 2 ** 30} GiB`);
        }
        const path = this.below(entry);
        if (path === '' && kind !== 'folder')
            throw leaving(entry);
        this.claim(path, kind === 'folder' ? 'folder' : 'leaf');
        return path;
    }
    /** Where a link at `path` leads, below the folder. Symbolic ones count from their own folder, hard ones from the top. */
    linkTarget(path, target, kind) {
        if (target === '')
            throw new failures_HostileEntry(`the archive entry ${(0,core_quoted/* quoted */.T)(path)} is a link to nothing`);
        if (kind === 'hard')
            return this.below(target);
        const segments = path.split('/').slice(0, -1);
        if (target.startsWith('/'))
            throw leaving(target);
        for (const segment of target.split('/')) {
            if (segment === '..') {
                if (segments.pop() === undefined)
                    throw leaving(target);
            }
            else if (segment !== '.' && segment !== '')
                segments.push(checked(segment, target, this.platform));
        }
        return segments.join('/');
    }
    below(entry) {
        if (Buffer.byteLength(entry) > maxPathBytes)
            throw new failures_HostileEntry(`the archive entry ${(0,core_quoted/* quoted */.T)(entry)} has more than ${maxPathBytes} bytes in its path`);
        const trimmed = entry.replace(/^(\.\/)+/, '').replace(/\/+$/, '');
        if (trimmed.startsWith('/'))
            throw leaving(entry);
        for (const segment of trimmed.split('/'))
            checked(segment, entry, this.platform);
        if (`${trimmed}/` === this.prefix)
            return '';
        if (!trimmed.startsWith(this.prefix)) {
            throw new failures_BadArchive(`the archive entry ${(0,core_quoted/* quoted */.T)(entry)} is not below ${this.prefix}: this is no release of Go`);
        }
        return trimmed.slice(this.prefix.length);
    }
    /**
     * Notes a path and the folders above it; only a folder may come twice, and only in the same spelling. That holds on
     * every system: Go's own releases and modules are made for those where case does not count.
     */
    claim(path, kind) {
        if (path === '')
            return;
        const key = folded(path);
        const before = this.seen.get(key);
        if (before === undefined) {
            this.claim(path.slice(0, Math.max(0, path.lastIndexOf('/'))), 'folder');
            this.seen.set(key, { path, kind });
        }
        else if (kind === 'leaf' || before.kind === 'leaf' || before.path !== path) {
            throw new failures_HostileEntry(`the archive entry ${(0,core_quoted/* quoted */.T)(path)} names the same file as ${(0,core_quoted/* quoted */.T)(before.path)}`);
        }
    }
}
/** The same for all spellings that some file system takes for one name; 's' and 'ſ' have but the capital in common. */
function folded(path) {
    return path.normalize('NFC').toLowerCase().toUpperCase();
}
function checked(segment, entry, platform) {
    if (segment === '' || segment === '.' || segment === '..')
        throw leaving(entry);
    // A backslash or a colon is a separator on Windows; Go's releases have neither, so no system gets them.
    // oxlint-disable-next-line no-control-regex -- control characters are what is looked for
    if (/[\\:\u0000-\u001f\u007f]/.test(segment) || Buffer.byteLength(segment) > maxNameBytes)
        throw leaving(entry);
    if (platform === 'win32' && (windowsDevice.test(segment) || windowsForbidden.test(segment)))
        throw leaving(entry);
    return segment;
}
function leaving(entry) {
    return new failures_HostileEntry(`the archive entry ${(0,core_quoted/* quoted */.T)(entry)} does not stay inside the folder that it is unpacked to`);
}

;// CONCATENATED MODULE: ./lib/toolchain/install/tar-header.js

/** Bytes of a header, and what every entry's content is padded to. */
const blockSize = 512;
/** Reads a header block; undefined for a block of zeros. Throws BadArchive when the checksum is wrong. */
function readTarHeader(block) {
    let sum = 0;
    for (let i = 0; i < blockSize; i++)
        sum += block[i] ?? 0;
    if (sum === 0)
        return undefined;
    // The checksum is taken with its own field blank.
    for (let i = 148; i < 156; i++)
        sum += 0x20 - (block[i] ?? 0);
    if (sum !== number(block, 148, 8))
        throw new failures_BadArchive('a tar header has a wrong checksum');
    const isUstar = block.toString('latin1', 257, 263) === 'ustar\0';
    const prefix = isUstar ? tar_header_text(block, 345, 155) : '';
    const name = tar_header_text(block, 0, 100);
    return {
        name: prefix === '' ? name : `${prefix}/${name}`,
        type: String.fromCharCode(block[156] ?? 0),
        size: number(block, 124, 12),
        mode: number(block, 100, 8) & 0o777,
        linkName: tar_header_text(block, 157, 100),
    };
}
function tar_header_text(block, start, length) {
    let end = start;
    while (end < start + length && block[end] !== 0)
        end++;
    return block.toString('utf8', start, end);
}
/** Octal digits, or base 256 where the first bit is set (GNU). */
function number(block, start, length) {
    const first = block[start] ?? 0;
    let value = 0;
    if (first >= 0x80) {
        if (first !== 0x80)
            throw new failures_BadArchive('a tar header has a negative or enormous number');
        for (let i = start + 1; i < start + length; i++)
            value = value * 256 + (block[i] ?? 0);
    }
    else {
        for (let i = start; i < start + length; i++) {
            const digit = (block[i] ?? 0) - 0x30;
            if (digit >= 0 && digit < 8)
                value = value * 8 + digit;
            else if (block[i] !== 0 && block[i] !== 0x20)
                throw new failures_BadArchive('a tar header has a malformed number');
        }
    }
    if (!Number.isSafeInteger(value))
        throw new failures_BadArchive('a tar header has an enormous number');
    return value;
}
/** The `key=value` records of a pax header (POSIX.1-2001). Throws BadArchive when they are malformed. */
function readPaxRecords(content) {
    const records = new Map();
    for (let at = 0; at < content.length;) {
        const blank = content.indexOf(0x20, at);
        const length = Number(content.toString('latin1', at, blank === -1 ? at : blank));
        const equals = content.indexOf(0x3d, blank);
        const end = at + length;
        if (!Number.isInteger(length) ||
            blank === -1 ||
            equals === -1 ||
            equals >= end ||
            content[end - 1] !== 0x0a) {
            throw new failures_BadArchive('a pax header is malformed');
        }
        records.set(content.toString('utf8', blank + 1, equals), content.toString('utf8', equals + 1, end - 1));
        at = end;
    }
    return records;
}

;// CONCATENATED MODULE: ./lib/toolchain/install/untar.js





/** Long names and pax records are the only contents kept in memory. */
const maxMetadata = 1 << 20;
/**
 * Unpacks a tar stream into a folder as its bytes come in: `write` each chunk, then `finish`; `abandon` on any error.
 * Reads ustar, pax and GNU long names. Writes are synchronous: for thousands of small files that is several times
 * faster than awaiting each, and inflating goes on in its own thread meanwhile. Links are made last, so that nothing is
 * ever written through one. Throws BadArchive or HostileEntry.
 */
class TarUnpacker {
    folder;
    paths;
    madeFolders = new Set();
    files = new Set();
    links = [];
    pending = Buffer.alloc(blockSize);
    pendingBytes = 0;
    content;
    /** Bytes of content, then of padding, still to come. */
    remaining = 0;
    padding = 0;
    ended = false;
    /** From pax or GNU headers, for the entry after them. */
    overrides = {};
    constructor(folder, paths) {
        this.folder = folder;
        this.paths = paths;
    }
    write(chunk) {
        let at = 0;
        while (at < chunk.length && !this.ended) {
            if (this.remaining > 0)
                at += this.takeContent(chunk, at);
            else if (this.padding > 0) {
                const skipped = Math.min(this.padding, chunk.length - at);
                this.padding -= skipped;
                at += skipped;
            }
            else
                at += this.takeHeader(chunk, at);
        }
    }
    /** Throws BadArchive when the stream ended before the archive did. */
    finish() {
        if (!this.ended)
            throw new failures_BadArchive('the archive ends in the middle');
        for (const link of this.links)
            link();
    }
    /** Closes the file that is being written. */
    abandon() {
        if (this.content?.kind === 'file')
            (0,external_node_fs_.closeSync)(this.content.descriptor);
        this.content = undefined;
    }
    takeHeader(chunk, at) {
        const taken = Math.min(blockSize - this.pendingBytes, chunk.length - at);
        if (taken === blockSize) {
            this.header(chunk.subarray(at, at + blockSize));
            return taken;
        }
        chunk.copy(this.pending, this.pendingBytes, at, at + taken);
        this.pendingBytes += taken;
        if (this.pendingBytes === blockSize) {
            this.pendingBytes = 0;
            this.header(this.pending);
        }
        return taken;
    }
    takeContent(chunk, at) {
        const taken = Math.min(this.remaining, chunk.length - at);
        const bytes = chunk.subarray(at, at + taken);
        if (this.content?.kind === 'file')
            writeAll(this.content.descriptor, bytes);
        else if (this.content?.kind === 'metadata')
            this.content.parts.push(Buffer.from(bytes));
        this.remaining -= taken;
        if (this.remaining === 0)
            this.endContent();
        return taken;
    }
    header(block) {
        const header = readTarHeader(block);
        if (header === undefined) {
            this.ended = true;
            return;
        }
        if ('xgLK'.includes(header.type))
            this.beginMetadata(header);
        else {
            const { name = header.name, linkName = header.linkName, size = header.size } = this.overrides;
            this.overrides = {};
            this.entry({ ...header, name, linkName, size });
        }
        if (this.remaining === 0)
            this.endContent();
    }
    beginMetadata({ type, size }) {
        if (size > maxMetadata)
            throw new failures_BadArchive('the archive has a name or a pax header of more than 1 MiB');
        this.begin({ kind: 'metadata', type, parts: [] }, size);
    }
    begin(content, size) {
        this.content = content;
        this.remaining = size;
        this.padding = (blockSize - (size % blockSize)) % blockSize;
    }
    entry(header) {
        switch (header.type) {
            case '0':
            case '\0':
            case '7':
                // Before POSIX a folder was a file whose name ends in a slash.
                if (header.name.endsWith('/'))
                    this.makeFolder(this.paths.admit(header.name, 'folder', 0) ?? '');
                else
                    this.beginFile(header);
                break;
            case '5':
                this.makeFolder(this.paths.admit(header.name, 'folder', 0) ?? '');
                break;
            case '1':
            case '2':
                this.link(header);
                break;
            default:
                throw new failures_HostileEntry(`the archive entry ${(0,core_quoted/* quoted */.T)(header.name)} is neither file, folder nor link (type ${(0,core_quoted/* quoted */.T)(header.type)})`);
        }
    }
    beginFile({ name, size, mode }) {
        const path = this.paths.admit(name, 'file', size);
        if (path === undefined) {
            this.begin({ kind: 'unwanted' }, size);
            return;
        }
        this.makeFolder(untar_parent(path));
        this.files.add(path);
        // Nobody but the owner may write, whatever the archive says. `wx`: a file that is there already is an error.
        const descriptor = (0,external_node_fs_.openSync)((0,external_node_path_.join)(this.folder, path), 'wx', (mode & 0o755) | 0o600);
        this.begin({ kind: 'file', descriptor }, size);
    }
    link({ name, linkName, type }) {
        const path = this.paths.admit(name, 'link', 0);
        if (path === undefined)
            return;
        const target = this.paths.linkTarget(path, linkName, type === '2' ? 'symbolic' : 'hard');
        this.links.push(() => {
            this.makeFolder(untar_parent(path));
            if (type === '2')
                (0,external_node_fs_.symlinkSync)(linkName, (0,external_node_path_.join)(this.folder, path));
            else if (this.files.has(target))
                (0,external_node_fs_.linkSync)((0,external_node_path_.join)(this.folder, target), (0,external_node_path_.join)(this.folder, path));
            else
                throw new failures_HostileEntry(`the archive entry ${(0,core_quoted/* quoted */.T)(name)} links to ${(0,core_quoted/* quoted */.T)(linkName)}, which is not in it`);
        });
    }
    endContent() {
        const { content } = this;
        this.content = undefined;
        if (content?.kind === 'file')
            (0,external_node_fs_.closeSync)(content.descriptor);
        else if (content?.kind === 'metadata')
            this.override(content.type, Buffer.concat(content.parts));
    }
    override(type, content) {
        const line = content.toString('utf8').replace(/\0[^]*$/, '');
        if (type === 'L')
            this.overrides.name = line;
        else if (type === 'K')
            this.overrides.linkName = line;
        // Global records carry comments (git archive) and nothing about single files.
        if (type !== 'x')
            return;
        const records = readPaxRecords(content);
        const [name, linkName, size] = [records.get('path'), records.get('linkpath'), records.get('size')];
        if (name !== undefined)
            this.overrides.name = name;
        if (linkName !== undefined)
            this.overrides.linkName = linkName;
        if (size !== undefined)
            this.overrides.size = paxSize(size);
    }
    makeFolder(path) {
        if (path === '' || this.madeFolders.has(path))
            return;
        this.makeFolder(untar_parent(path));
        (0,external_node_fs_.mkdirSync)((0,external_node_path_.join)(this.folder, path), { mode: 0o755 });
        this.madeFolders.add(path);
    }
}
function untar_parent(path) {
    const folder = (0,external_node_path_.dirname)(path);
    return folder === '.' ? '' : folder;
}
function writeAll(descriptor, bytes) {
    for (let written = 0; written < bytes.length;)
        written += (0,external_node_fs_.writeSync)(descriptor, bytes, written);
}
function paxSize(text) {
    const size = Number(text);
    if (!/^\d+$/.test(text) || !Number.isSafeInteger(size))
        throw new failures_BadArchive('a pax header has a malformed size');
    return size;
}

// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __webpack_require__(8522);
var external_node_zlib_namespaceObject = /*#__PURE__*/__webpack_require__.t(external_node_zlib_, 2);
;// CONCATENATED MODULE: ./lib/cache/archive/zstd.js


/** Zips do not get smaller; at this level they cost nothing, and the rest of an archive halves. */
const level = 1;
/** Bytes handed on at a time. */
const chunkSize = 1 << 20;
/** Throws UserError where node has no zstd (before 22.15). */
function zstdCompress() {
    requireZstd();
    const params = { [zlib.constants.ZSTD_c_compressionLevel]: level, [zlib.constants.ZSTD_c_checksumFlag]: 1 };
    return zlib.createZstdCompress({ chunkSize, params });
}
/** Throws UserError as `zstdCompress` does. A frame that wants more than 128 MiB of memory is an error of the stream. */
function zstdDecompress() {
    requireZstd();
    return external_node_zlib_.createZstdDecompress({ chunkSize });
}
function requireZstd() {
    if ("createZstdCompress" in external_node_zlib_namespaceObject)
        return;
    throw new errors/* UserError */.yo(`this node (${process.version}) cannot read or write zstd, so there is no cache; use node 22.15 or later`);
}

;// CONCATENATED MODULE: ./lib/cache/archive/unpack.js






/** All that entries within their limits can take: contents, padding, headers and long names. */
const maxTarBytes = maxBytes + maxEntries * 4096;
/**
 * Unpacks a tar.zst into `folder` (there and empty) while it comes in, and resolves to the bytes that came. The folder
 * must be thrown away when this throws: BadArchive, HostileEntry, Cancelled, UserError where node has no zstd, whatever
 * `content` throws and the file system says.
 */
async function unpack(content, folder, paths, cancelled) {
    const inflow = { bytes: 0 };
    const unpacker = new TarUnpacker(folder, paths);
    let isWhole = false;
    try {
        await (0,external_node_stream_promises_.pipeline)(counted(content, inflow, cancelled), zstdDecompress(), async (chunks) => {
            await write(chunks, unpacker);
            isWhole = true;
        });
    }
    catch (error) {
        // With less than 13 bytes after all content, node's decompressor ends before it has taken them (node 24.21).
        if (!isWhole || (0,errors/* codeOf */.$N)(error) !== 'ERR_STREAM_PREMATURE_CLOSE')
            throw broken(error);
    }
    finally {
        unpacker.abandon();
    }
    return inflow.bytes;
}
async function write(chunks, unpacker) {
    let bytes = 0;
    for await (const chunk of chunks) {
        bytes += chunk.length;
        if (bytes > maxTarBytes)
            throw new failures_BadArchive(`the archive has more than ${maxTarBytes} bytes in it`);
        unpacker.write(chunk);
    }
    unpacker.finish();
}
/** zlib's errors have codes like `ZSTD_error_prefix_unknown` and, for an end in the middle, `Z_BUF_ERROR`. */
function broken(error) {
    if (!/^Z(?:STD)?_/.test((0,errors/* codeOf */.$N)(error) ?? ''))
        return error;
    return new failures_BadArchive(`the archive is broken (${(0,errors/* messageOf */.bD)(error)})`);
}
async function* counted(content, inflow, cancelled) {
    for await (const chunk of content) {
        if (cancelled.aborted)
            throw new errors/* Cancelled */.cJ();
        inflow.bytes += chunk.length;
        yield chunk;
    }
}

;// CONCATENATED MODULE: ./lib/cache/modules/disk-failure.js

/** One clear line for what the file system refuses in `folder`; anything else that was thrown comes back as it is. */
function disk_failure_diskFailure(error, doing, folder) {
    const code = (0,errors/* codeOf */.$N)(error);
    // The file system's codes are short words like ENOSPC; node's own begin with ERR_.
    if (error instanceof errors/* UserError */.yo || code === undefined || !/^E[A-Z0-9]+$/.test(code))
        return error;
    const remedy = code === 'ENOSPC' || code === 'EDQUOT'
        ? 'free some space there'
        : 'check who may write there, and what is in it';
    return new errors/* UserError */.yo(`${doing} in ${folder}: ${(0,errors/* messageOf */.bD)(error)}; ${remedy}`);
}

;// CONCATENATED MODULE: ./lib/cache/modules/fresh-folder.js



/** Nothing takes that long but what was killed. */
const staleMilliseconds = 24 * 60 * 60 * 1000;
const prefix = 'go-preflight-tmp-';
/**
 * Runs `work` with a new folder in `parent`, which is made where there is none, and removes it afterwards, with those
 * that killed jobs have left there. When `work` fails, folders above that were made for it go too.
 */
async function inFreshFolder(parent, ports, work) {
    const made = await (0,promises_.mkdir)(parent, { recursive: true });
    try {
        await removeStale(parent, ports);
        const folder = await (0,promises_.mkdtemp)((0,external_node_path_.join)(parent, prefix));
        try {
            return await work(folder);
        }
        finally {
            await remove(folder, ports);
        }
    }
    catch (error) {
        // As far as they are empty: the go command may have begun to fill them.
        if (made !== undefined)
            await removeEmpty(parent, made).catch(() => undefined);
        throw error;
    }
}
async function removeStale(parent, ports) {
    for (const name of await (0,promises_.readdir)(parent)) {
        if (!name.startsWith(prefix))
            continue;
        const folder = (0,external_node_path_.join)(parent, name);
        const { mtimeMs = Infinity } = (await (0,promises_.stat)(folder).catch(() => undefined)) ?? {};
        if (Date.now() - mtimeMs > staleMilliseconds)
            await remove(folder, ports);
    }
}
async function removeEmpty(folder, top) {
    for (let at = folder; at.startsWith(top); at = (0,external_node_path_.dirname)(at))
        await (0,promises_.rmdir)(at);
}
async function remove(folder, ports) {
    await (0,promises_.rm)(folder, { recursive: true, force: true, maxRetries: 3 }).catch((error) => {
        ports.log.debug(`${folder} stays behind: ${(0,errors/* messageOf */.bD)(error)}`);
    });
}

;// CONCATENATED MODULE: ./lib/cache/modules/module-files.js
/** What the go command takes for a zip and for a go.mod (golang.org/x/mod/zip, MaxZipFile and MaxGoMod). */
const [maxZip, maxGoMod] = [500 << 20, 16 << 20];
/** A version, a time and where it came from. */
const maxInfo = 64 << 10;
/**
 * The files of a module version that are worth a place: what go.sum has a hash for, and the `.info`, of which the go
 * command takes a version's time. No `list`: the go command makes it from the files beside it and never reads it.
 */
function module_files_filesOf({ stem, zip, goMod }) {
    return [
        { name: `${stem}.info`, maxBytes: maxInfo },
        ...(goMod.length > 0 ? [{ name: `${stem}.mod`, maxBytes: maxGoMod }] : []),
        ...(zip.length > 0 ? [{ name: `${stem}.zip`, maxBytes: maxZip }] : []),
    ];
}

;// CONCATENATED MODULE: ./lib/cache/modules/module-paths.js



/**
 * Lets those files of an archive in that the go.sum set names and whose place is not taken. Passes over other plain
 * files: entries of another set have some. Throws HostileEntry for what none of our archives holds, and BadArchive for too much.
 */
class ModulePaths {
    /** What was let in, in the archive's order. */
    admitted = [];
    /** How many files were passed over as the set does not name them, and how many as they are taken. */
    unnamed = 0;
    present = 0;
    maxBytes;
    isTaken;
    paths;
    constructor(files, isTaken, platform) {
        this.maxBytes = new Map(files.map((file) => [file.name, file.maxBytes]));
        this.isTaken = isTaken;
        this.paths = new EntryPaths('', platform);
    }
    admit(entry, kind, size) {
        if (kind !== 'file')
            throw new failures_HostileEntry(`the archive entry ${(0,core_quoted/* quoted */.T)(entry)} is no plain file`);
        const path = this.paths.admit(entry, kind, size);
        const maxBytes = this.maxBytes.get(path);
        if (maxBytes === undefined) {
            this.unnamed++;
            return undefined;
        }
        if (size > maxBytes)
            throw new failures_BadArchive(`the archive entry ${(0,core_quoted/* quoted */.T)(entry)} has ${size} bytes`);
        if (this.isTaken(path)) {
            this.present++;
            return undefined;
        }
        this.admitted.push(path);
        return path;
    }
    /** Links were refused before anybody asks where they lead. */
    linkTarget(path) {
        throw new failures_HostileEntry(`the archive entry ${(0,core_quoted/* quoted */.T)(path)} is a link`);
    }
}

;// CONCATENATED MODULE: ./lib/cache/modules/place-files.js




/**
 * Gives files of the folder `from` a place in the folder `to`, on the same file system, where nothing has it yet; what
 * stays in `from` is to be removed. All of `from` becomes `to` where there is none. Each file appears whole, and nothing
 * is ever overwritten, whoever else writes there. Throws what the file system says, and then `to` is as before.
 */
async function placeFiles(from, to, names) {
    if (!(await (0,exists/* exists */.t)(to)) && moved(from, to))
        return { placed: names, present: [] };
    const undo = [];
    try {
        const present = new Set(names.filter((name) => !place((0,external_node_path_.join)(from, name), (0,external_node_path_.join)(to, name), undo)));
        return { placed: names.filter((name) => !present.has(name)), present: [...present] };
    }
    catch (error) {
        for (const step of undo.reverse())
            step();
        throw error;
    }
}
/** False where somebody else has made the folder meanwhile, or holds a file in it (Windows). */
function moved(from, to) {
    try {
        (0,external_node_fs_.renameSync)(from, to);
        return true;
    }
    catch {
        return false;
    }
}
/** By a second name for the file: unlike a rename, that never replaces another one. */
function place(from, to, undo) {
    const folder = (0,external_node_path_.dirname)(to);
    const made = (0,external_node_fs_.mkdirSync)(folder, { recursive: true });
    if (made !== undefined)
        undo.push(() => place_files_removeEmpty(folder, made));
    try {
        (0,external_node_fs_.linkSync)(from, to);
    }
    catch (error) {
        if ((0,errors/* codeOf */.$N)(error) === 'EEXIST')
            return false;
        throw error;
    }
    undo.push(() => (0,external_node_fs_.unlinkSync)(to));
    return true;
}
/** Removes `folder` and those above it up to `top`, unless somebody has put something into them. */
function place_files_removeEmpty(folder, top) {
    try {
        for (let at = folder; at.startsWith(top); at = (0,external_node_path_.dirname)(at))
            (0,external_node_fs_.rmdirSync)(at);
    }
    catch (error) {
        if (!['ENOTEMPTY', 'EEXIST', 'ENOENT'].includes((0,errors/* codeOf */.$N)(error) ?? ''))
            throw error;
    }
}

;// CONCATENATED MODULE: ./lib/cache/modules/restore-modules.js












/**
 * Puts those files of an entry into `<folder>/cache/download` (`folder` is GOMODCACHE) that the go.sum set names and
 * that are not there. None of them has been checked: without a `.ziphash` beside it, the go command hashes a zip before
 * it unpacks it, and a go.mod whenever it reads it. Throws UserError and Cancelled, and then `folder` is as before.
 */
async function restoreModules(entry, folder, sums, ports) {
    const cache = (0,external_node_path_.join)(folder, 'cache');
    try {
        return await inFreshFolder(cache, ports, async (fresh) => {
            const [unpacked, download] = [(0,external_node_path_.join)(fresh, 'download'), (0,external_node_path_.join)(cache, 'download')];
            await (0,promises_.mkdir)(unpacked);
            const paths = new ModulePaths(sums.flatMap(module_files_filesOf), (name) => isTaken(download, name), ports.host.platform);
            const archiveBytes = await unpack(entry.content(), unpacked, paths, ports.cancelled);
            const { placed, present } = await placeFiles(unpacked, download, paths.admitted);
            return {
                key: entry.key,
                archiveBytes,
                files: placed.length,
                present: paths.present + present.length,
                unnamed: paths.unnamed,
            };
        });
    }
    catch (error) {
        throw failure(error, entry.key, cache);
    }
}
/**
 * A zip's place is also taken where its `.ziphash` is: with that beside it, the go command would take any zip for the one
 * that it has hashed there once.
 */
function isTaken(download, name) {
    const path = (0,external_node_path_.join)(download, name);
    return isThere(path) || (name.endsWith('.zip') && isThere(`${path}hash`));
}
function isThere(path) {
    return (0,external_node_fs_.lstatSync)(path, { throwIfNoEntry: false }) !== undefined;
}
function failure(error, key, cache) {
    if (error instanceof failures_BadArchive || error instanceof failures_HostileEntry) {
        return new errors/* UserError */.yo(`restoring modules: the cache entry ${(0,core_quoted/* quoted */.T)(key)} was refused and nothing of it is used: ${error.message}; delete that entry`);
    }
    return disk_failure_diskFailure(error, 'restoring modules', cache);
}

;// CONCATENATED MODULE: ./lib/sumdb/dirhash.js

/**
 * The hash of a module's files that go.sum lines and the checksum database carry: `h1:` and base64 (golang.org/x/mod,
 * sumdb/dirhash, Hash1). The files' order does not matter; names are UTF-8.
 */
function dirhash_hash1(files) {
    const lines = [...files].map(({ name, sha256 }) => Buffer.from(`${sha256}  ${name}\n`));
    // By the bytes of the names, as Go sorts strings; all hashes before them have the same length.
    lines.sort((a, b) => a.subarray(66, -1).compare(b.subarray(66, -1)));
    const hash = (0,external_node_crypto_.createHash)('sha256');
    for (const line of lines)
        hash.update(line);
    return `h1:${hash.digest('base64')}`;
}

;// CONCATENATED MODULE: ./lib/toolchain/install/unzip-directory.js



/** The central directory of a Go release has about 1.5 MB. */
const maxDirectory = 64 << 20;
/** What stands where the true figure is in a zip64's own records. */
const [elsewhere16, elsewhere32] = [0xffff, 0xffffffff];
/** A byte order mark is part of the name. */
const utf8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
/**
 * All entries of a zip file. Goes by the central directory alone, as Windows and Go do, so that no second list of
 * entries can hide in front of it; and refuses any file in which Go might find that directory elsewhere. Throws
 * BadArchive (broken, encrypted, split, zip64) or HostileEntry.
 */
async function unzip_directory_readDirectory(file) {
    const handle = await (0,promises_.open)(file, 'r');
    try {
        const { size: fileSize } = await handle.stat();
        const { count, size, offset } = await readEnd(handle, fileSize);
        const entries = parseDirectory(await readAt(handle, offset, size), count);
        // Without this, 65,534 entries of the same bytes would take hours to read.
        const compressed = entries.reduce((sum, entry) => sum + entry.compressedSize, 0);
        if (compressed > fileSize)
            throw new failures_BadArchive('the archive has entries that share their bytes');
        return entries;
    }
    finally {
        await handle.close();
    }
}
async function readEnd(handle, fileSize) {
    // The end record has 22 bytes and a comment of at most 65,535.
    const length = Math.min(fileSize, 65_557);
    const tail = await readAt(handle, fileSize - length, length);
    const at = tail.lastIndexOf('PK\u0005\u0006', tail.length - 22, 'latin1');
    if (at === -1 || tail.length < 22)
        throw new failures_BadArchive('the archive has no zip directory: it is cut off or no zip');
    const [count, size, offset] = [
        tail.readUInt16LE(at + 10),
        tail.readUInt32LE(at + 12),
        tail.readUInt32LE(at + 16),
    ];
    if (count === elsewhere16 || size === elsewhere32 || offset === elsewhere32)
        throw zip64();
    if (tail.readUInt16LE(at + 4) !== 0)
        throw new failures_BadArchive('the archive is a part of a split zip');
    // Go finds another directory where this does not hold (archive/zip, readDirectoryEnd and findDirectory64End).
    const end = fileSize - length + at;
    const isLast = offset + size === end && end + 22 + tail.readUInt16LE(at + 20) === fileSize;
    if (size > maxDirectory || !isLast)
        throw new failures_BadArchive('the zip directory lies outside its place at the end of the file');
    if (at >= 20 && tail.readUInt32LE(at - 20) === 0x07064b50)
        throw zip64();
    return { count, size, offset };
}
function parseDirectory(directory, count) {
    const entries = [];
    let at = 0;
    for (let i = 0; i < count; i++) {
        if (at + 46 > directory.length || directory.readUInt32LE(at) !== 0x02014b50) {
            throw new failures_BadArchive('the zip directory is broken');
        }
        const nameEnd = at + 46 + directory.readUInt16LE(at + 28);
        const end = nameEnd + directory.readUInt16LE(at + 30) + directory.readUInt16LE(at + 32);
        if (end > directory.length)
            throw new failures_BadArchive('the zip directory is broken');
        if ((directory.readUInt16LE(at + 8) & 1) !== 0)
            throw new failures_BadArchive('the archive is encrypted');
        const madeOnUnix = directory.readUInt8(at + 5) === 3;
        const entry = {
            name: decoded(directory.subarray(at + 46, nameEnd)),
            method: directory.readUInt16LE(at + 10),
            checksum: directory.readUInt32LE(at + 16),
            compressedSize: directory.readUInt32LE(at + 20),
            size: directory.readUInt32LE(at + 24),
            offset: directory.readUInt32LE(at + 42),
            unixMode: madeOnUnix ? directory.readUInt16LE(at + 40) : 0,
        };
        if ([entry.size, entry.compressedSize, entry.offset].includes(elsewhere32))
            throw zip64();
        entries.push(entry);
        at = end;
    }
    if (at !== directory.length)
        throw new failures_BadArchive('the zip directory has more entries than it counts');
    return entries;
}
/** Go hashes and writes names as the bytes they are; all of its own are UTF-8, whatever the flag for it says. */
function decoded(name) {
    try {
        return utf8.decode(name);
    }
    catch {
        const shown = Buffer.from(name).toString('latin1');
        throw new failures_HostileEntry(`the archive entry ${(0,core_quoted/* quoted */.T)(shown)} has a name that is not UTF-8`);
    }
}
function zip64() {
    return new failures_BadArchive('the archive is a zip64 (65,535 entries or 4 GiB and more), which no release of Go is');
}
async function readAt(handle, position, length) {
    const buffer = Buffer.allocUnsafe(length);
    for (let read = 0; read < length;) {
        const { bytesRead } = await handle.read(buffer, read, length - read, position + read);
        if (bytesRead === 0)
            throw new failures_BadArchive('the archive ends in the middle');
        read += bytesRead;
    }
    return buffer;
}

// EXTERNAL MODULE: external "node:worker_threads"
var external_node_worker_threads_ = __webpack_require__(5919);
;// CONCATENATED MODULE: ./lib/toolchain/install/threads.js


/**
 * Runs threads to their end; when this settles none of them is left. On a machine that lets us have no thread nothing
 * was done. Throws what a thread threw first, without its class, or Cancelled.
 */
async function threads_onThreads(work, cancelled) {
    if (cancelled.aborted)
        throw new errors/* Cancelled */.cJ();
    cancelled.addEventListener('abort', work.stop);
    try {
        const failures = await Promise.all(Array.from({ length: work.count }, async () => thread(work)));
        if (cancelled.aborted)
            throw new errors/* Cancelled */.cJ();
        const failure = failures.find((one) => one !== undefined);
        if (failure !== undefined)
            throw failure;
    }
    finally {
        cancelled.removeEventListener('abort', work.stop);
    }
}
/** Runs one thread to its end; resolves to why it failed, having stopped the others, or to undefined. */
async function thread(work) {
    try {
        await ended(work);
        return undefined;
    }
    catch (error) {
        // It never ran: the others do its work.
        if ((0,errors/* codeOf */.$N)(error) === 'ERR_WORKER_INIT_FAILED')
            return undefined;
        work.stop();
        return error;
    }
}
async function ended({ workerFile, workerData, onMessage }) {
    const worker = new external_node_worker_threads_.Worker(workerFile, { workerData });
    if (onMessage)
        worker.on('message', onMessage);
    await new Promise((resolve, reject) => {
        let failure;
        worker.on('error', (error) => {
            failure = error;
        });
        worker.on('exit', () => {
            if (failure === undefined)
                resolve();
            else
                reject(failure);
        });
    });
}

;// CONCATENATED MODULE: ./lib/toolchain/install/unzip-files.js







/** Bytes inflated at a time: any file of a release in one go, into memory of just its size. */
const maxChunk = 64 << 20;
/**
 * Takes one file after the other and unpacks it, until none is left. All in one thread's own time: with ten thousand
 * small files, awaiting costs more than the work. Throws BadArchive, or what the file system says.
 */
function unzip_files_unzipFiles({ archive, folder, files, taken, digests }) {
    const descriptor = openSync(archive, 'r');
    try {
        const { size: archiveSize } = fstatSync(descriptor);
        for (;;) {
            const index = Atomics.add(taken, 0, 1);
            const file = files[index];
            if (!file)
                return;
            const content = readContent(descriptor, archiveSize, file);
            digests?.set(createHash('sha256').update(content).digest(), 32 * index);
            writeFileSync(join(folder, file.path), content, { flag: 'wx', mode: file.mode });
        }
    }
    finally {
        closeSync(descriptor);
    }
}
/** Every thread ends after the file that it is at. */
function unzip_files_stopUnzipping({ files, taken }) {
    Atomics.store(taken, 0, files.length);
}
/** The content of one file of an open archive. Throws BadArchive. */
function readContent(descriptor, archiveSize, file) {
    const header = unzip_files_readAt(descriptor, archiveSize, file.offset, 30);
    if (header.readUInt32LE(0) !== 0x04034b50)
        throw bad(file, 'has no header where the directory says');
    const start = file.offset + 30 + header.readUInt16LE(26) + header.readUInt16LE(28);
    const compressed = unzip_files_readAt(descriptor, archiveSize, start, file.compressedSize);
    const content = file.method === 0 ? compressed : inflated(file, compressed);
    if (content.length !== file.size)
        throw bad(file, `has ${content.length} bytes instead of ${file.size}`);
    // Node 20 has it from 20.15 on.
    if ("crc32" in external_node_zlib_namespaceObject && external_node_zlib_.crc32(content) !== file.checksum)
        throw bad(file, 'does not match its CRC-32');
    return content;
}
function inflated(file, compressed) {
    if (file.method !== 8)
        throw bad(file, `is compressed by an unknown method (${file.method})`);
    try {
        return external_node_zlib_.inflateRawSync(compressed, {
            maxOutputLength: Math.max(1, file.size),
            // With room for one byte more, zlib is done when the last one is out. It wants 64 at least.
            chunkSize: Math.max(64, Math.min(file.size + 1, maxChunk)),
        });
    }
    catch (error) {
        if ((0,errors/* codeOf */.$N)(error) === 'ERR_BUFFER_TOO_LARGE')
            throw bad(file, `has more than its ${file.size} bytes`);
        throw bad(file, `cannot be inflated (${(0,errors/* messageOf */.bD)(error)})`);
    }
}
function unzip_files_readAt(descriptor, archiveSize, position, length) {
    if (position + length > archiveSize)
        throw new failures_BadArchive('the archive ends in the middle');
    const buffer = Buffer.allocUnsafe(length);
    for (let read = 0; read < length;) {
        const bytes = (0,external_node_fs_.readSync)(descriptor, buffer, read, length - read, position + read);
        if (bytes === 0)
            throw new failures_BadArchive('the archive ends in the middle');
        read += bytes;
    }
    return buffer;
}
function bad(file, what) {
    return new failures_BadArchive(`the archive entry ${(0,core_quoted/* quoted */.T)(file.name)} ${what}`);
}

;// CONCATENATED MODULE: ./lib/toolchain/install/unzip-threads.js





/** Beside this file in the sources, and beside the bundle that has this file in it. */
const workerFile = (0,external_node_path_.join)(import.meta.dirname, `unzip-worker${(0,external_node_path_.extname)(import.meta.filename)}`);
/**
 * Unpacks on `count` threads and leaves this one free to hear of a cancellation. When this settles none of them is left.
 * Throws BadArchive, what the file system said first, or Cancelled.
 */
async function unzip_threads_unzipOnThreads(unzipping, count, cancelled) {
    const stop = () => stopUnzipping(unzipping);
    try {
        await onThreads({ workerFile, workerData: unzipping, count, stop }, cancelled);
    }
    catch (error) {
        // Of an error that crosses over, all is kept but its class.
        throw error instanceof UserError ? new BadArchive(error.message) : error;
    }
    // All of them were taken, but on a machine that lets us have no thread.
    unzipFiles(unzipping);
}

;// CONCATENATED MODULE: ./lib/toolchain/install/unzip.js








/** Each takes some 60 MB; more of them than cores only cost (four on two: 1.05 s for 0.9 s). */
const maxThreads = 4;
/** Bytes of a module's files, as the go command has it (golang.org/x/mod/zip, MaxZipFile). */
const maxModuleBytes = 500 * 2 ** 20;
/** What the go command gives the files of a module: nobody writes or executes them. */
const moduleFileMode = 0o444;
/**
 * Unpacks a zip file into `folder`, by several threads. Throws BadArchive (broken, encrypted, zip64, wrong sizes),
 * HostileEntry, Cancelled, or what the file system says.
 */
async function unzip(file, folder, paths, ports) {
    const entries = await placedEntries(file, paths);
    const files = entries.filter(isFile).map((entry) => ({ ...entry, mode: (entry.unixMode & 0o755) | 0o600 }));
    makeFolders(folder, entries);
    await unzip_unpack(file, folder, files, ports);
}
/**
 * Unpacks a module's zip file and resolves to the module's hash, `h1:…`, over the archive's own names. Nothing can be
 * executed, whatever the archive says: first somebody has to check that hash. Throws as `unzip` does.
 */
async function unzipHashed(file, folder, paths, ports) {
    const entries = await placedEntries(file, paths);
    if (entries.reduce((bytes, { size }) => bytes + size, 0) > maxModuleBytes)
        throw new BadArchive(`the archive holds more than ${maxModuleBytes / 2 ** 20} MiB`);
    const files = entries.filter(isFile).map((entry) => ({ ...entry, mode: moduleFileMode }));
    const digests = new Uint8Array(new SharedArrayBuffer(32 * files.length));
    makeFolders(folder, entries);
    await unzip_unpack(file, folder, files, ports, digests);
    // Go counts a folder's entry as a file without content (sumdb/dirhash, HashZip).
    const empty = createHash('sha256').digest('hex');
    return hash1([
        ...files.map(({ name }, i) => ({
            name,
            sha256: Buffer.from(digests.buffer, 32 * i, 32).toString('hex'),
        })),
        ...entries.filter(isFolder).map(({ name }) => ({ name, sha256: empty })),
    ]);
}
/** All paths are judged before the first byte is written. Largest first, so that no thread ends long after the others. */
async function placedEntries(file, paths) {
    const entries = await readDirectory(file);
    const placed = entries.map((entry) => ({ ...entry, path: admitted(entry, paths) }));
    return placed.sort((a, b) => b.size - a.size);
}
function admitted(entry, paths) {
    const type = entry.unixMode & 0o170000;
    if (type !== 0 && type !== 0o100000 && type !== 0o040000)
        throw new HostileEntry(`the archive entry ${quoted(entry.name)} is neither file nor folder`);
    if (isFolder(entry) && entry.size > 0)
        throw new HostileEntry(`the archive entry ${quoted(entry.name)} is a folder with content of its own`);
    return paths.admit(entry.name, isFolder(entry) ? 'folder' : 'file', entry.size);
}
function isFolder({ name }) {
    return name.endsWith('/');
}
function isFile(entry) {
    return !isFolder(entry);
}
function makeFolders(top, entries) {
    const folders = new Set(entries.map((entry) => (isFolder(entry) ? entry.path : dirname(entry.path))));
    for (const folder of folders)
        mkdirSync(join(top, folder), { recursive: true, mode: 0o755 });
}
async function unzip_unpack(archive, folder, files, { host, cancelled }, digests) {
    const taken = new Int32Array(new SharedArrayBuffer(4));
    const unzipping = { archive, folder, files, taken, ...(digests ? { digests } : {}) };
    await unzipOnThreads(unzipping, Math.max(1, Math.min(host.cpus, maxThreads)), cancelled);
}

;// CONCATENATED MODULE: ./lib/cache/modules/zip-hash.js









/** Takes one zip after the other until none is left. Throws what the file system says. */
async function hashZips({ files, taken }, report) {
    for (;;) {
        const index = Atomics.add(taken, 0, 1);
        const file = files[index];
        if (file === undefined)
            return;
        report({ index, ...(await hashOrReason(file)) });
    }
}
async function hashOrReason(file) {
    try {
        return { hash: await zipHash(file) };
    }
    catch (error) {
        if (error instanceof errors/* UserError */.yo)
            return { broken: error.message };
        throw error;
    }
}
/**
 * The hash of a module zip as go.sum has it. Whoever writes it into a `.ziphash` vouches that Go will read the very same
 * files from this zip: what could be read in two ways is BadArchive or HostileEntry. Else throws what the file system
 * says.
 */
async function zipHash(file) {
    const entries = await unzip_directory_readDirectory(file);
    if (entries.reduce((bytes, { size }) => bytes + size, 0) > maxModuleBytes)
        throw new failures_BadArchive(`the archive holds more than ${maxModuleBytes / 2 ** 20} MiB`);
    const descriptor = (0,external_node_fs_.openSync)(file, 'r');
    try {
        const { size } = (0,external_node_fs_.fstatSync)(descriptor);
        return dirhash_hash1(entries.map((entry) => hashedFile(descriptor, size, entry)));
    }
    finally {
        (0,external_node_fs_.closeSync)(descriptor);
    }
}
function hashedFile(descriptor, archiveSize, entry) {
    // With a line break in its name, one file could pass for two in what is hashed.
    if (entry.name.includes('\n'))
        throw new failures_HostileEntry(`the archive entry ${(0,core_quoted/* quoted */.T)(entry.name)} has a line break in its name`);
    const isFolder = entry.name.endsWith('/');
    if (isFolder && entry.size > 0)
        throw new failures_HostileEntry(`the archive entry ${(0,core_quoted/* quoted */.T)(entry.name)} is a folder with content of its own`);
    const content = isFolder ? '' : readContent(descriptor, archiveSize, entry);
    return { name: entry.name, sha256: (0,external_node_crypto_.createHash)('sha256').update(content).digest('hex') };
}

;// CONCATENATED MODULE: ./lib/cache/modules/zip-hash-threads.js



/** Beside this file in the sources, and beside the bundle that has this file in it. */
const zip_hash_threads_workerFile = (0,external_node_path_.join)(import.meta.dirname, `zip-hash-worker${(0,external_node_path_.extname)(import.meta.filename)}`);
/**
 * Hashes module zips on `count` threads; the answers come in any order. Throws Cancelled and what the file system says.
 */
async function hashOnThreads(files, count, cancelled) {
    const hashed = [];
    const hashing = { files, taken: new Int32Array(new SharedArrayBuffer(4)) };
    const stop = () => {
        Atomics.store(hashing.taken, 0, files.length);
    };
    const onMessage = (one) => {
        hashed.push(one);
    };
    await threads_onThreads({ workerFile: zip_hash_threads_workerFile, workerData: hashing, count, stop, onMessage }, cancelled);
    // All of them were taken, but on a machine that lets us have no thread.
    await hashZips(hashing, onMessage);
    return hashed;
}

;// CONCATENATED MODULE: ./lib/cache/modules/verify-modules.js








/**
 * Holds what `<folder>/cache/download` (`folder` is GOMODCACHE) has of the go.sum set against it: every go.mod, and every
 * zip without a `.ziphash`, which then gets one as the go command writes it: `go mod verify` asks for it. Of a module
 * version with a wrong file all files go, and the go command downloads them once more. Throws UserError for what the file
 * system refuses, and Cancelled.
 */
async function verifyModules(folder, sums, ports) {
    const download = (0,external_node_path_.join)(folder, 'cache', 'download');
    try {
        const texts = verifyTexts(download, sums);
        const unhashed = sums.flatMap((sum) => unhashedZip(download, sum));
        const wrongZips = await verifyZips(download, unhashed, ports);
        return { zips: unhashed.length, goMods: texts.goMods, wrong: [...texts.wrong, ...wrongZips] };
    }
    catch (error) {
        throw disk_failure_diskFailure(error, 'checking modules', download);
    }
}
function verifyTexts(download, sums) {
    const wrong = [];
    let goMods = 0;
    for (const sum of sums) {
        const goMod = sum.goMod.length > 0 ? contentOf(download, `${sum.stem}.mod`) : undefined;
        const info = contentOf(download, `${sum.stem}.info`);
        if (goMod)
            goMods++;
        const difference = (goMod && wrongGoMod(goMod, sum)) ?? (info && wrongInfo(info, sum));
        if (difference)
            wrong.push(removed(download, sum, difference));
    }
    return { goMods, wrong };
}
function wrongGoMod(goMod, sum) {
    const sha256 = (0,external_node_crypto_.createHash)('sha256').update(goMod).digest('hex');
    const actual = dirhash_hash1([{ name: 'go.mod', sha256 }]);
    return sum.goMod.includes(actual) ? undefined : { file: 'mod', expected: sum.goMod.join(' or '), actual };
}
/** Nobody signs it, so all that can be said is that it tells of the right version. */
function wrongInfo(info, { version }) {
    const actual = versionIn(info.toString('utf8'));
    return actual === version ? undefined : { file: 'info', expected: version, actual };
}
function versionIn(json) {
    try {
        const info = JSON.parse(json);
        if (typeof info === 'object' && info !== null && 'Version' in info)
            return String(info.Version);
    }
    catch {
        // What is no JSON has no version either.
    }
    return 'no version';
}
function unhashedZip(download, sum) {
    const zip = (0,external_node_path_.join)(download, `${sum.stem}.zip`);
    const found = sum.zip.length > 0 ? (0,external_node_fs_.lstatSync)(zip, { throwIfNoEntry: false }) : undefined;
    if (found === undefined || (0,external_node_fs_.lstatSync)(`${zip}hash`, { throwIfNoEntry: false }))
        return [];
    return [{ sum, zip, size: found.size }];
}
async function verifyZips(download, unhashed, { host, cancelled }) {
    if (unhashed.length === 0)
        return [];
    // Largest first, so that no thread ends long after the others.
    const zips = [...unhashed].sort((a, b) => b.size - a.size);
    const count = Math.max(1, Math.min(host.cpus, maxThreads, zips.length));
    const hashed = await hashOnThreads(zips.map(({ zip }) => zip), count, cancelled);
    const actual = new Map(hashed.map((one) => [one.index, 'hash' in one ? one.hash : one.broken]));
    return zips.flatMap(({ sum, zip }, index) => {
        const hash = actual.get(index) ?? '';
        if (!sum.zip.includes(hash))
            return [removed(download, sum, { file: 'zip', expected: sum.zip.join(' or '), actual: hash })];
        writeZipHash(zip, hash);
        return [];
    });
}
/** The hash and no line break. Half of one would fail every go command. */
function writeZipHash(zip, hash) {
    const beside = `${zip}hash.tmp-${process.pid}`;
    try {
        (0,external_node_fs_.writeFileSync)(beside, hash);
        (0,external_node_fs_.renameSync)(beside, `${zip}hash`);
    }
    finally {
        (0,external_node_fs_.rmSync)(beside, { force: true });
    }
}
function removed(download, sum, difference) {
    for (const ending of ['zip', 'ziphash', 'mod', 'info'])
        (0,external_node_fs_.rmSync)((0,external_node_path_.join)(download, `${sum.stem}.${ending}`), { force: true });
    return { path: sum.path, version: sum.version, ...difference };
}
/** Undefined where there is no such file. */
function contentOf(download, name) {
    try {
        return (0,external_node_fs_.readFileSync)((0,external_node_path_.join)(download, name));
    }
    catch (error) {
        if ((0,errors/* codeOf */.$N)(error) === 'ENOENT')
            return undefined;
        throw error;
    }
}

;// CONCATENATED MODULE: ./lib/cache/policy.js
/** Events whose runs see code of strangers with rights of the repository's own, or make what users install. */
const untrusted = new Set(['pull_request_target', 'workflow_run', 'issue_comment']);
/**
 * What a run may do: `auto` neither restores nor saves for releases, tags and events on behalf of strangers, and saves
 * from the default branch alone, since other branches cannot share what they save (GitHub's cache scopes). Whatever is
 * asked for, ACTIONS_CACHE_MODE has the last word (GitHub's `cache-mode`).
 */
function cachePolicy({ mode, env, defaultBranch }) {
    if (mode === 'false')
        return off('cache: false');
    const asked = mode === 'auto' ? automatic(env, defaultBranch) : explicit(mode);
    return limited(asked, env['ACTIONS_CACHE_MODE'] ?? '');
}
function explicit(mode) {
    return mode === 'true'
        ? { restore: true, save: 'yes', why: '' }
        : { restore: true, save: 'no', why: 'cache: read' };
}
function automatic(env, defaultBranch) {
    const event = env['GITHUB_EVENT_NAME'] ?? '';
    if (event === 'release' || env['GITHUB_REF_TYPE'] === 'tag')
        return off('cache: auto uses none for a release or tag');
    if (untrusted.has(event))
        return off(`cache: auto uses none for ${event}`);
    if (event === 'merge_group')
        return { restore: true, save: 'no', why: 'a merge queue only reads caches' };
    if (defaultBranch !== undefined && env['GITHUB_REF'] === `refs/heads/${defaultBranch}`)
        return { restore: true, save: 'yes', why: '' };
    return { restore: true, save: 'when-empty', why: 'the default branch writes the cache for all others' };
}
function limited(policy, mode) {
    const why = `ACTIONS_CACHE_MODE is ${mode}`;
    switch (mode) {
        case 'none':
            return off(why);
        case 'read':
            return policy.save === 'no' ? policy : { ...policy, save: 'no', why };
        case 'write-only':
            return { ...policy, restore: false, why };
        default:
            return policy;
    }
}
function off(why) {
    return { restore: false, save: 'no', why };
}

;// CONCATENATED MODULE: ./lib/cache/save-plan.js



/** The file in main's own folder by which post knows that there is something to save. */
const SAVE_PLAN = 'module-cache.json';
/** Leaves the plan in main's own folder. */
async function keepPlan(plan, { host }) {
    await (0,promises_.writeFile)((0,external_node_path_.join)(host.tempDir, SAVE_PLAN), JSON.stringify(plan), { mode: 0o600 });
}
/**
 * The plan that main left in its folder, or undefined for none. Whoever can change it can save entries without it too: it
 * lies where the job's own steps run.
 */
async function readPlan(folder) {
    const text = await readFile(join(folder, SAVE_PLAN), 'utf8').catch(() => 'null');
    const plan = JSON.parse(text);
    return isPlan(plan) ? plan : undefined;
}
function isPlan(value) {
    const members = ['folder', 'goSum', 'key', 'restored', 'cacheFolder'];
    return isJsonObject(value) && members.every((name) => typeof value[name] === 'string');
}
/** The sums as the lines of a go.sum that names the same. */
function goSumText(sums) {
    const lines = sums.flatMap(({ path, version, zip, goMod }) => [
        ...zip.map((hash) => `${path} ${version} ${hash}\n`),
        ...goMod.map((hash) => `${path} ${version}/go.mod ${hash}\n`),
    ]);
    return lines.join('');
}

;// CONCATENATED MODULE: ./lib/cache/module-cache.js











/**
 * Restores what go.sum names into GOMODCACHE and holds it against go.sum; leaves post what it needs to save. Whatever
 * goes wrong is a warning and costs a cold cache, never the job. Throws Cancelled.
 */
async function useModuleCache(config, repository, modules, ports) {
    try {
        const use = await prepare(config, repository, modules, ports);
        if (typeof use === 'string')
            return { outcome: 'off', reason: use, wrong: [] };
        const fact = use.policy.restore
            ? await restore(use, ports)
            : { outcome: 'miss', wrong: [], ...told(use) };
        if (savesAfter(fact, use.policy))
            await keepPlan(planOf(use, fact, config), ports);
        return fact;
    }
    catch (error) {
        if (error instanceof errors/* Cancelled */.cJ)
            throw error;
        if (!(error instanceof errors/* UserError */.yo))
            ports.log.debug(String(error));
        ports.log.warning(`No modules came out of the cache: ${(0,errors/* messageOf */.bD)(error)}`);
        return { outcome: 'failed', reason: (0,errors/* messageOf */.bD)(error), wrong: [] };
    }
}
/** What is to be used, or why nothing is. */
async function prepare(config, repository, modules, ports) {
    const { env } = ports.host;
    const branch = await defaultBranch(env);
    const policy = cachePolicy({
        mode: config.cache,
        env,
        ...(branch === undefined ? {} : { defaultBranch: branch }),
    });
    if (!policy.restore && policy.save === 'no')
        return policy.why;
    const sums = await repositorySums(repository, modules);
    const keys = moduleKeys(sums);
    if (keys === undefined)
        return 'no go.sum names a module';
    const folder = await goModCache(ports.host);
    if (folder === undefined)
        return 'there is no home folder, so no GOMODCACHE';
    if (config.cache === 'auto' && config.cacheFolder === '' && (await isWarm(folder, ports)))
        return `this self-hosted runner keeps its own ${folder}`;
    const store = await ports.cacheStore?.(config.cacheFolder);
    return typeof store === 'object'
        ? { store, folder, sums, keys, policy }
        : (store ?? 'only jobs have a cache');
}
async function isWarm(folder, { host }) {
    return host.env['RUNNER_ENVIRONMENT'] === 'self-hosted' && (0,exists/* exists */.t)((0,external_node_path_.join)(folder, 'cache', 'download'));
}
async function restore(use, ports) {
    const { store, folder, sums, keys } = use;
    const entry = await store.find(keys.key, keys.prefixes, moduleFormat);
    if (entry === undefined)
        return { outcome: 'miss', wrong: [], ...told(use) };
    const { files, archiveBytes } = await restoreModules(entry, folder, sums, ports);
    const { wrong } = await verifyModules(folder, sums, ports);
    return {
        outcome: entry.key === keys.key ? 'hit' : 'partial',
        ...told(use),
        restored: entry.key,
        files,
        bytes: archiveBytes,
        wrong,
    };
}
function told({ store, keys, policy }) {
    return { key: keys.key, store: store.name, ...(policy.why === '' ? {} : { reason: policy.why }) };
}
function planOf({ folder, sums, keys }, { restored = '' }, { cacheFolder }) {
    return { folder, goSum: goSumText(sums), key: keys.key, restored, cacheFolder };
}
function savesAfter({ outcome }, { save }) {
    if (save === 'when-empty')
        return outcome === 'miss';
    return save === 'yes' && outcome !== 'hit';
}


/***/ })

};
