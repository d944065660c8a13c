export const id = 271;
export const ids = [271];
export const modules = {

/***/ 271:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  useBuildCache: () => (/* binding */ useBuildCache)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./lib/core/errors.js
var errors = __webpack_require__(3828);
// EXTERNAL MODULE: ./lib/exists.js
var exists = __webpack_require__(5735);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
;// CONCATENATED MODULE: ./lib/cache/build/build-keys.js

/** Begins the key of every build entry; the number changes when what is in an entry does. */
const family = 'go-preflight-build-1';
/** The refs of a run, of which `own` counts only where it may save. */
function refsOf(env, defaultBranch, maySave) {
    const base = env['GITHUB_BASE_REF'] ?? '';
    return {
        own: maySave ? env['GITHUB_REF'] : undefined,
        base: base === '' ? undefined : `refs/heads/${base}`,
        default: defaultBranch === undefined ? undefined : `refs/heads/${defaultBranch}`,
    };
}
/** What to look for, best first: on each ref what was saved with this go.sum set, then what was saved with another. */
function ladder(scope, sums, refs) {
    const distinct = new Set([refs.own, refs.base, refs.default].filter((ref) => ref !== undefined));
    return [...distinct].flatMap((ref) => [
        { ref, sameSums: true, prefix: prefixFor(scope, ref, sums) },
        { ref, sameSums: false, prefix: familyFor(scope, ref) },
    ]);
}
/** Begins the keys of everything that was saved on a ref: the system and the Go release to read, the rest as digests. */
function familyFor(scope, ref) {
    const { go = '', GOOS = '', GOARCH = '' } = scope;
    // A development version of Go has blanks in it.
    const readable = [GOOS, GOARCH, go].map((part) => part.replaceAll(/[^\w.]+/g, '_').slice(0, 40));
    const names = Object.keys(scope).sort();
    const fields = JSON.stringify(names.map((name) => [name, scope[name]]));
    return `${[family, ...readable, digest(fields), digest(ref)].join('-')}-`;
}
/** Begins the keys of what a run saves; `sums` is any text that stands for the go.sum set. */
function prefixFor(scope, ref, sums) {
    return `${familyFor(scope, ref)}${digest(sums)}-`;
}
/** The rung that an entry's key belongs to. */
function rungOf(key, rungs) {
    return rungs.find(({ prefix }) => key.startsWith(prefix));
}
function digest(text) {
    return (0,external_node_crypto_.createHash)('sha256').update(text).digest('hex').slice(0, 12);
}

// EXTERNAL MODULE: ./lib/core/without-credentials.js
var without_credentials = __webpack_require__(9920);
// EXTERNAL MODULE: ./lib/core/json.js
var json = __webpack_require__(3085);
;// CONCATENATED MODULE: ./lib/cache/build/build-scope.js


/** Variables of Go that change most of what it compiles. */
const goVariables = 'GOOS GOARCH GO386 GOAMD64 GOARM GOARM64 GOMIPS GOMIPS64 GOPPC64 GORISCV64 GOWASM GOEXPERIMENT GOFLAGS CGO_ENABLED';
/**
 * What an entry of this job is good for. That what it holds fits, Go's own action IDs see to, but for what cgo takes from
 * the system: that is why image and compiler are in it. The rest keeps jobs that share little from evicting each other's
 * entries. What is empty is left out.
 */
function buildScope(context) {
    const { goEnv, env, image, compiler, matrix, workingDirectory } = context;
    const fields = {
        go: goEnv['GOVERSION'] ?? '',
        host: [goEnv['GOHOSTOS'], goEnv['GOHOSTARCH']].join('/'),
        image,
        compiler,
        ...Object.fromEntries(goVariables.split(' ').map((name) => [name, goEnv[name] ?? ''])),
        repository: env['GITHUB_REPOSITORY'] ?? '',
        workflow: workflowOf(env),
        job: env['GITHUB_JOB'] ?? '',
        matrix: canonical(matrix),
        // Go compiles a file's path into what it makes of it, unless told -trimpath.
        workspace: env['GITHUB_WORKSPACE'] ?? '',
        directory: workingDirectory === '.' ? '' : workingDirectory,
    };
    const given = Object.entries(fields).filter(([, value]) => value !== '');
    return Object.fromEntries(given.map(([name, value]) => [name, (0,without_credentials/* withoutCredentials */.r)(value)]));
}
/** The workflow's file, which is unique; its name where an old server does not tell. */
function workflowOf(env) {
    // owner/repository/.github/workflows/ci.yml@refs/heads/main
    const [file = ''] = (env['GITHUB_WORKFLOW_REF'] ?? '').split('@');
    return file === '' ? (env['GITHUB_WORKFLOW'] ?? '') : file;
}
/** The same JSON for the same row, in whatever order its names come; empty without a matrix, which is `null`, or `{}` under act. */
function canonical(json) {
    try {
        const row = JSON.stringify(sorted(JSON.parse(json)));
        return row === 'null' || row === '{}' ? '' : row;
    }
    catch {
        return json.trim();
    }
}
function sorted(value) {
    if (Array.isArray(value))
        return value.map(sorted);
    if (!(0,json/* isJsonObject */.OW)(value))
        return value;
    const names = Object.keys(value).sort();
    return Object.fromEntries(names.map((name) => [name, sorted(value[name])]));
}

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: ./lib/child-environment.js
var child_environment = __webpack_require__(193);
;// CONCATENATED MODULE: ./lib/cache/build/machine.js


/** A compiler that does not say its version by then is not worth the wait. */
const compilerSeconds = 10;
/**
 * The image that the job runs in: `ubuntu24` as GitHub's runners call themselves (ImageOS), with its version where cgo is
 * used, since Go looks at no header and no library of the system; else the system and its
 * version as os-release(5) gives them, which also tells a container with musl from one with glibc. Empty where neither is.
 */
async function imageOf({ env, platform }, goEnv) {
    const version = goEnv['CGO_ENABLED'] === '1' ? (env['ImageVersion'] ?? '') : '';
    const named = [env['ImageOS'] ?? '', version].filter((part) => part !== '').join(' ');
    if (named !== '' || platform !== 'linux')
        return named;
    const text = await (0,promises_.readFile)('/etc/os-release', 'utf8').catch(() => '');
    return ['ID', 'VERSION_ID'].flatMap((name) => osReleaseValue(text, name)).join(' ');
}
function osReleaseValue(text, name) {
    const value = new RegExp(`^${name}=(["']?)([\\w.-]+)\\1$`, 'm').exec(text)?.[2];
    return value === undefined ? [] : [value];
}
/** Go's C compiler and the first line it says of itself; empty without cgo, its name alone where it cannot be asked. */
async function compilerOf(goEnv, { runner, host }) {
    const compiler = goEnv['CC'] ?? '';
    if (goEnv['CGO_ENABLED'] !== '1' || compiler === '')
        return '';
    const [program = '', ...flags] = compiler.split(/\s+/);
    const ran = await runner.run(program, [...flags, '--version'], {
        cwd: host.tempDir,
        env: (0,child_environment/* childEnvironment */.Q)(host.env),
        timeoutSeconds: compilerSeconds,
    });
    const [version = ''] = ran.exitCode === 0 ? ran.stdout.split('\n') : [];
    return [compiler, version.trim()].filter((part) => part !== '').join(': ');
}

;// CONCATENATED MODULE: ./lib/cache/build/refused-entry.js

/** An entry that was there, and of which nothing is used. */
class RefusedEntry extends errors/* UserError */.yo {
    reason;
    constructor(reason, message) {
        super(message);
        this.reason = reason;
    }
}

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: ./lib/archive/entry-path.js
var entry_path = __webpack_require__(8332);
;// CONCATENATED MODULE: ./lib/cache/build/build-paths.js
// GOCACHE has a folder for each first byte of an id (cmd/go/internal/cache, fileName). Paths are below it, with `/`.
/** The folders that GOCACHE has its entries in: `00` to `ff`. */
const entryFolders = Array.from({ length: 256 }, (_, byte) => byte.toString(16).padStart(2, '0'));
/** Which of those folders an action or output is in. */
function folderOf(id) {
    return id.slice(0, 2);
}
/** The file of an action. */
function build_paths_actionPath(id) {
    return `${folderOf(id)}/${id}-a`;
}
/** The file of an output, or the folder that an executable is in. */
function build_paths_outputPath(id) {
    return `${folderOf(id)}/${id}-d`;
}
/** The file that an output's bytes are in. */
function contentPath({ id, executable }) {
    return executable === undefined ? build_paths_outputPath(id) : `${build_paths_outputPath(id)}/${executable}`;
}

;// CONCATENATED MODULE: ./lib/cache/build/go-build-cache.js






/** A name in one of GOCACHE's folders. */
const entryName = /^([0-9a-f]{64})-([ad])$/;
/**
 * Looks through GOCACHE (`folder`); used is what has been used since `since`, milliseconds since the epoch. `known` is
 * what was restored into it: of that only the time is looked at, which makes up most of a job's GOCACHE. A folder that is
 * not there has nothing. Synchronous: thousands of files are looked at, and nothing else is to be done meanwhile.
 */
function scanBuild(folder, since, known, platform) {
    const { actions, outputs } = listEntries(folder);
    const there = new Set(outputs);
    const restored = new Map(known.filter(({ output }) => there.has(output)).map((one) => [one.id, one]));
    const buffer = Buffer.alloc(actionEntryBytes + 1);
    // Many actions have the same output: nothing.
    const contents = new Map();
    const used = actions.flatMap((id) => {
        const path = join(folder, actionPath(id));
        if (!isUsed(path, since))
            return [];
        const same = restored.get(id);
        if (same)
            return [same];
        const action = readAction(path, id, buffer);
        if (!action)
            return [];
        const { output } = action;
        if (!contents.has(output))
            contents.set(output, contentOf(join(folder, outputPath(output))));
        return withOutput(action, contents.get(output), platform);
    });
    return { used, unused: actions.length - used.length, outputs };
}
/**
 * Whether anything in GOCACHE has been used since then. What others have used within the hour cannot be told from what
 * this job uses: Go renews no time that is younger.
 */
function wasUsed(folder, since) {
    return listEntries(folder).actions.some((id) => isUsed((0,external_node_path_.join)(folder, build_paths_actionPath(id)), since));
}
/** Bytes of those outputs that are still there, an executable's among them. */
function bytesOf(outputs, folder) {
    return outputs.reduce((sum, id) => sum + (contentOf(join(folder, outputPath(id)))?.size ?? 0), 0);
}
function listEntries(folder) {
    const [actions, outputs] = [[], []];
    for (const name of entryFolders)
        for (const entry of namesIn((0,external_node_path_.join)(folder, name))) {
            const [, id = '', kind] = entryName.exec(entry) ?? [];
            if (id.startsWith(name))
                (kind === 'a' ? actions : outputs).push(id);
        }
    return { actions, outputs };
}
function namesIn(folder) {
    try {
        return (0,external_node_fs_.readdirSync)(folder);
    }
    catch (error) {
        if (['ENOENT', 'ENOTDIR'].includes((0,errors/* codeOf */.$N)(error) ?? ''))
            return [];
        throw error;
    }
}
function isUsed(path, since) {
    const found = (0,external_node_fs_.lstatSync)(path, { throwIfNoEntry: false });
    return found?.isFile() === true && found.mtimeMs >= since;
}
/** undefined for what the go command would not take. */
function readAction(path, id, buffer) {
    const descriptor = openSync(path, 'r');
    try {
        const length = readSync(descriptor, buffer, 0, buffer.length, 0);
        return parseActionEntry(buffer.toString('latin1', 0, length), id);
    }
    finally {
        closeSync(descriptor);
    }
}
function withOutput(action, content, platform) {
    if (content?.size !== action.size)
        return [];
    const { executable } = content;
    if (executable === undefined)
        return [action];
    return isPlainName(executable, platform) ? [{ ...action, executable }] : [];
}
/** The one file of an output: itself, or what is in its folder. Undefined where there is none, or more. */
function contentOf(path) {
    const found = lstatSync(path, { throwIfNoEntry: false });
    if (found?.isFile())
        return { size: found.size };
    if (!found?.isDirectory())
        return undefined;
    const [executable, ...more] = namesIn(path);
    if (executable === undefined || more.length > 0)
        return undefined;
    const inside = lstatSync(join(path, executable), { throwIfNoEntry: false });
    return inside?.isFile() ? { size: inside.size, executable } : undefined;
}

// EXTERNAL MODULE: ./lib/archive/failures.js
var failures = __webpack_require__(767);
// EXTERNAL MODULE: ./lib/archive/unpack.js + 1 modules
var unpack = __webpack_require__(6463);
// EXTERNAL MODULE: ./lib/core/quoted.js
var quoted = __webpack_require__(4415);
// EXTERNAL MODULE: ./lib/cache/disk-failure.js
var disk_failure = __webpack_require__(9782);
// EXTERNAL MODULE: ./lib/cache/fresh-folder.js
var fresh_folder = __webpack_require__(1151);
;// CONCATENATED MODULE: ./lib/cache/build/action-entry.js
/** Every such file has just as many bytes (cmd/go/internal/cache, entrySize). */
const action_entry_actionEntryBytes = 175;
const pattern = /^v1 ([0-9a-f]{64}) ([0-9a-f]{64}) ( *\d+) ( *\d+)\n$/;
/** Reads the file of the action `id`; undefined where the go command would not take it either. */
function action_entry_parseActionEntry(text, id) {
    if (text.length !== action_entry_actionEntryBytes)
        return undefined;
    const [, named, output = '', size = '', time = ''] = pattern.exec(text) ?? [];
    if (named !== id || size.length !== 20 || !Number.isSafeInteger(Number(size)))
        return undefined;
    // Through BigInt, as a number of one spelling.
    return { id, output, size: Number(size), time: String(BigInt(time.trim())) };
}
/** The file's content as the go command writes it. */
function formatActionEntry({ id, output, size, time }) {
    return `v1 ${id} ${output} ${String(size).padStart(20)} ${time.padStart(20)}\n`;
}

// EXTERNAL MODULE: ./lib/archive/tar-reader.js + 1 modules
var tar_reader = __webpack_require__(8359);
// EXTERNAL MODULE: ./lib/archive/untar.js
var untar = __webpack_require__(6632);
;// CONCATENATED MODULE: ./lib/cache/build/action-index.js




/** An index of 200,000 actions; `go build std cmd` has 2,000. */
const maxIndexBytes = 32 << 20;
const line = /^([0-9a-f]{64}) ([0-9a-f]{64}) (0|[1-9]\d{0,14}) (0|[1-9]\d{0,18})(?: (.+))?$/;
/**
 * The text of `actions`, the second file of an entry: a line for each action, in the order of their ids. Everything else
 * in the entry has to match it.
 */
function formatIndex(actions) {
    const sorted = [...actions].sort((a, b) => (a.id < b.id ? -1 : 1));
    return sorted
        .map(({ id, output, size, time, executable }) => {
        const name = executable === undefined ? '' : ` ${executable}`;
        return `${id} ${output} ${size} ${time}${name}\n`;
    })
        .join('');
}
/** Reads such a text, of this very spelling alone. Throws BadArchive, saying which line. */
function parseIndex(text, platform) {
    const lines = text.split('\n');
    if (lines.pop() !== '')
        throw new failures/* BadArchive */.aB('its index does not end in a line break');
    let before = '';
    return lines.map((one, at) => {
        const action = parseLine(one);
        if (!action)
            throw wrong(at, `is malformed: ${(0,quoted/* quoted */.T)(one)}`);
        if (action.id <= before)
            throw wrong(at, 'is not in order');
        if (action.executable !== undefined && !(0,entry_path/* isPlainName */.sh)(action.executable, platform))
            throw wrong(at, `names an executable ${(0,quoted/* quoted */.T)(action.executable)}`);
        before = action.id;
        return action;
    });
}
/** What an entry's index may name. Throws BadArchive as `outputsOf` does, and for more than an entry may hold. */
function indexedOutputs(actions) {
    const outputs = outputsOf(actions);
    const bytes = [...outputs.values()].reduce((sum, { size }) => sum + size, 0);
    if (outputs.size <= entry_path/* maxEntries */.bI && bytes <= entry_path/* maxBytes */.ID)
        return outputs;
    throw new failures/* BadArchive */.aB(`its index names more than ${entry_path/* maxEntries */.bI} outputs or ${entry_path/* maxBytes */.ID / 2 ** 30} GiB of them`);
}
/** Throws BadArchive where two lines contradict each other. */
function outputsOf(actions) {
    const outputs = new Map();
    for (const { output: id, size, executable } of actions) {
        const known = outputs.get(id);
        if (known && (known.size !== size || known.executable !== executable))
            throw new failures/* BadArchive */.aB(`its index contradicts itself about the output ${id}`);
        if (!known)
            outputs.set(id, { id, size, ...(executable === undefined ? {} : { executable }) });
    }
    return outputs;
}
/** 64 hex digits. */
function indexDigest(text) {
    return (0,external_node_crypto_.createHash)('sha256').update(text).digest('hex');
}
function parseLine(text) {
    const [found, id = '', output = '', size, time = '', executable] = line.exec(text) ?? [];
    if (found === undefined)
        return undefined;
    return { id, output, size: Number(size), time, ...(executable === undefined ? {} : { executable }) };
}
function wrong(at, how) {
    return new failures/* BadArchive */.aB(`line ${at + 1} of its index ${how}`);
}

;// CONCATENATED MODULE: ./lib/cache/build/manifest.js




/** More than the fields ever have. */
const maxManifestBytes = 64 << 10;
/** `manifest.json`: with a MAC where there is a secret. */
function formatManifest(manifest, secret) {
    const mac = secret === '' ? {} : { mac: macOf(manifest, secret).toString('hex') };
    return `${JSON.stringify({ v: 1, fields: Object.fromEntries(manifest_sorted(manifest)), index: manifest.index, ...mac })}\n`;
}
/**
 * The digest of the index that a `manifest.json` vouches for. Throws RefusedEntry: for a manifest that is none, for the
 * first field that is another than expected, and where there is a secret for a MAC that was not made with it.
 */
function checkManifest(text, { fields, secret }) {
    const found = parse(text);
    // Maps, as a hostile name like `constructor` is in every object.
    const [theirs, ours] = [new Map(Object.entries(found.fields)), new Map(Object.entries(fields))];
    const names = [...new Set([...theirs.keys(), ...ours.keys()])].sort();
    const other = names.find((name) => theirs.get(name) !== ours.get(name));
    if (other !== undefined)
        throw new RefusedEntry('field', `its ${(0,quoted/* quoted */.T)(other)} is ${shown(theirs.get(other))} and this job's is ${shown(ours.get(other))}`);
    if (secret !== '')
        checkMac(found, secret);
    return found.index;
}
function parse(text) {
    const value = (0,json/* parsedJson */.U4)(text);
    if (!(0,json/* isJsonObject */.OW)(value))
        throw malformed('is no JSON object');
    if (value['v'] !== 1)
        throw new RefusedEntry('field', 'it was made by another version of go-preflight');
    const { fields, index, mac } = value;
    if (!(0,json/* isJsonObject */.OW)(fields) || !isStrings(fields))
        throw malformed('has no fields');
    if (typeof index !== 'string' || !/^[0-9a-f]{64}$/.test(index))
        throw malformed('has no digest of the index');
    return { fields, index, ...(typeof mac === 'string' ? { mac } : {}) };
}
function isStrings(value) {
    return Object.values(value).every((one) => typeof one === 'string');
}
function checkMac(manifest, secret) {
    const [right, given] = [macOf(manifest, secret), Buffer.from(manifest.mac ?? '', 'hex')];
    if (given.length === right.length && (0,external_node_crypto_.timingSafeEqual)(given, right))
        return;
    const how = manifest.mac === undefined ? 'has no MAC' : 'has a MAC of another secret';
    throw new RefusedEntry('mac', `it ${how}, so whoever made it need not know the cache secret`);
}
/** Of everything that counts: the index vouches for the outputs, as their names are their digests. */
function macOf(manifest, secret) {
    const text = JSON.stringify({ v: 1, fields: manifest_sorted(manifest), index: manifest.index });
    return (0,external_node_crypto_.createHmac)('sha256', secret).update(text).digest();
}
/** The same fields are always spelt the same. */
function manifest_sorted({ fields }) {
    return Object.entries(fields).sort(([a], [b]) => (a < b ? -1 : 1));
}
function shown(value) {
    return value === undefined ? 'not there' : (0,quoted/* quoted */.T)(value);
}
function malformed(how) {
    return new RefusedEntry('content', `its manifest ${how}`);
}

;// CONCATENATED MODULE: ./lib/cache/build/entry-reader.js










/** Names of what an entry begins with, in this order; all that follows are outputs. */
const manifestName = 'manifest.json';
const indexName = 'actions';
/**
 * Reads an entry's tar stream: what the manifest says is checked before anything else is taken, then the index, and of
 * outputs those are let in that the index names, each once, with the size and the content that it says. `write`,
 * `finish` and `abandon` as TarReader, whose folder must be thrown away when one of them throws: RefusedEntry,
 * BadArchive, HostileEntry, what the file system says.
 */
class EntryReader {
    /** The index and what it says, when it has been read. */
    index = '';
    actions = [];
    outputs = new Map();
    expected;
    target;
    reader;
    made = new Set();
    missing = new Map();
    /** What the manifest vouches for. */
    digest;
    hasIndex = false;
    constructor(expected, target) {
        this.expected = expected;
        this.target = target;
        this.reader = new tar_reader/* TarReader */.R(this);
    }
    write(chunk) {
        this.reader.write(chunk);
    }
    /** Also throws where an output has not come. */
    finish() {
        this.reader.finish();
        const [first] = this.missing.keys();
        if (!this.hasIndex)
            throw new failures/* BadArchive */.aB('it has no index');
        if (first !== undefined)
            throw new failures/* BadArchive */.aB(`${this.missing.size} of its outputs are missing, ${first} among them`);
    }
    abandon() {
        this.reader.abandon();
    }
    /** Called by the tar reader, as the next two. */
    file(header) {
        if (this.digest === undefined)
            return this.manifestSink(header);
        if (!this.hasIndex)
            return this.indexSink(header, this.digest);
        return this.outputSink(header);
    }
    folder(name) {
        throw new failures/* HostileEntry */.vc(`the archive entry ${(0,quoted/* quoted */.T)(name)} is a folder`);
    }
    link({ name }) {
        throw new failures/* HostileEntry */.vc(`the archive entry ${(0,quoted/* quoted */.T)(name)} is a link`);
    }
    manifestSink(header) {
        demand(header, manifestName, maxManifestBytes);
        return (0,tar_reader/* inMemory */.Z)((content) => {
            this.digest = checkManifest(content.toString('utf8'), this.expected);
        });
    }
    indexSink(header, digest) {
        demand(header, indexName, maxIndexBytes);
        return (0,tar_reader/* inMemory */.Z)((content) => {
            if (indexDigest(content) !== digest)
                throw new failures/* BadArchive */.aB('its index is not the one of its manifest');
            this.index = content.toString('utf8');
            this.actions = parseIndex(this.index, this.target.platform);
            this.outputs = indexedOutputs(this.actions);
            for (const output of this.outputs.values())
                this.missing.set(output.id, output);
            this.hasIndex = true;
        });
    }
    outputSink({ name, size }) {
        const output = this.missing.get(name);
        if (!output) {
            const how = this.outputs.has(name) ? 'comes twice' : 'is not in its index';
            throw new failures/* HostileEntry */.vc(`the archive entry ${(0,quoted/* quoted */.T)(name)} ${how}`);
        }
        if (size !== output.size)
            throw new failures/* BadArchive */.aB(`the archive entry ${(0,quoted/* quoted */.T)(name)} has ${size} bytes instead of the ${output.size} of its index`);
        this.missing.delete(name);
        this.makeFolder(folderOf(name));
        return newOutput(output, this.target);
    }
    makeFolder(name) {
        if (this.made.has(name))
            return;
        this.made.add(name);
        (0,external_node_fs_.mkdirSync)((0,external_node_path_.join)(this.target.folder, name));
    }
}
/** Throws BadArchive for any other file. */
function demand({ name, size }, wanted, maxBytes) {
    if (name !== wanted)
        throw new failures/* BadArchive */.aB(`${(0,quoted/* quoted */.T)(name)} is where its ${wanted} should be`);
    if (size > maxBytes)
        throw new failures/* BadArchive */.aB(`its ${wanted} has ${size} bytes`);
}
/** A file of GOCACHE, hashed while it is written. */
function newOutput(output, { folder, mtime }) {
    const [hash, isExecutable] = [(0,external_node_crypto_.createHash)('sha256'), output.executable !== undefined];
    const place = (0,external_node_path_.join)(folder, build_paths_outputPath(output.id));
    if (isExecutable)
        (0,external_node_fs_.mkdirSync)(place);
    // As the go command has it; the umask takes the rest.
    const descriptor = (0,external_node_fs_.openSync)((0,external_node_path_.join)(folder, contentPath(output)), 'wx', isExecutable ? 0o777 : 0o666);
    const close = () => (0,external_node_fs_.closeSync)(descriptor);
    return {
        write: (bytes) => {
            hash.update(bytes);
            (0,untar/* writeAll */.f)(descriptor, bytes);
        },
        end: () => {
            (0,external_node_fs_.futimesSync)(descriptor, mtime, mtime);
            close();
            if (isExecutable)
                (0,external_node_fs_.utimesSync)(place, mtime, mtime);
            if (hash.digest('hex') !== output.id)
                throw new failures/* BadArchive */.aB(`the content of the output ${output.id} is not the one that its name says`);
        },
        abandon: close,
    };
}

// EXTERNAL MODULE: ./lib/cache/place-files.js + 1 modules
var place_files = __webpack_require__(8131);
;// CONCATENATED MODULE: ./lib/cache/build/place-build.js



/**
 * Gives outputs and then actions their places in GOCACHE, so that no action is ever without its output, and resolves to
 * how many of the actions had been there already. Throws what the file system says, and then GOCACHE is as before.
 */
function placeBuild({ isNew, unpacked, actions: from }, folder, actions, outputs) {
    if (isNew && (0,place_files/* moveFolder */.DP)(unpacked, folder))
        return 0;
    return (0,place_files/* placing */.Zx)((placement) => {
        for (const [name, some] of byFolder(outputs)) {
            const names = some.map(({ id }) => build_paths_outputPath(id).slice(name.length + 1));
            if (!isNew && placement.contents((0,external_node_path_.join)(unpacked, name), (0,external_node_path_.join)(folder, name), names))
                continue;
            for (const output of some)
                placeOutput(output, unpacked, folder, placement);
        }
        return actions.filter(({ id }) => !placement.file((0,external_node_path_.join)(from, build_paths_actionPath(id)), (0,external_node_path_.join)(folder, build_paths_actionPath(id)))).length;
    });
}
function placeOutput({ id, executable }, from, to, placement) {
    const path = build_paths_outputPath(id);
    if (executable === undefined)
        placement.file((0,external_node_path_.join)(from, path), (0,external_node_path_.join)(to, path));
    else
        placement.folder((0,external_node_path_.join)(from, path), (0,external_node_path_.join)(to, path));
}
function byFolder(outputs) {
    const folders = new Map();
    for (const output of outputs) {
        const name = folderOf(output.id);
        const known = folders.get(name);
        if (known)
            known.push(output);
        else
            folders.set(name, [output]);
    }
    return folders;
}

;// CONCATENATED MODULE: ./lib/cache/build/restore-build.js














/**
 * Restored files are as old as that: the go command takes down the use of what it has not used for an hour, by its mtime
 * (cmd/go/internal/cache, markUsed).
 */
const ageSeconds = 2 * 60 * 60;
/**
 * Puts an entry into GOCACHE, which is made where there is none; nothing that is there is replaced. Throws RefusedEntry,
 * other UserErrors and Cancelled, and then GOCACHE is as before.
 */
async function restoreBuild(entry, folder, expected, ports) {
    try {
        // Where there is no GOCACHE yet, what was unpacked becomes it in one step.
        const isNew = !(await (0,exists/* exists */.t)(folder));
        return await (0,fresh_folder/* inFreshFolder */.K)(isNew ? (0,external_node_path_.dirname)(folder) : folder, ports, async (fresh) => restoreThrough(fresh, isNew, entry, folder, expected, ports));
    }
    catch (error) {
        throw failure(error, entry.key, folder);
    }
}
async function restoreThrough(fresh, isNew, entry, folder, expected, ports) {
    const mtime = Date.now() / 1000 - ageSeconds;
    const unpacked = (0,external_node_path_.join)(fresh, 'outputs');
    (0,external_node_fs_.mkdirSync)(unpacked);
    const reader = new EntryReader(expected, { folder: unpacked, mtime, platform: ports.host.platform });
    const archiveBytes = await (0,unpack/* readArchive */.b)(entry.content(), reader, ports.cancelled);
    if (ports.cancelled.aborted)
        throw new errors/* Cancelled */.cJ();
    const actions = isNew ? unpacked : (0,external_node_path_.join)(fresh, 'actions');
    writeActions(actions, reader.actions, mtime);
    const outputs = [...reader.outputs.values()];
    const present = placeBuild({ isNew, unpacked, actions }, folder, reader.actions, outputs);
    return {
        actions: reader.actions.length,
        outputs: outputs.length,
        bytes: outputs.reduce((sum, { size }) => sum + size, 0),
        archiveBytes,
        present,
        index: reader.index,
    };
}
/** Made from the index, so that no file can name another action than its own. */
function writeActions(folder, actions, mtime) {
    for (const name of new Set(actions.map(({ id }) => folderOf(id))))
        (0,external_node_fs_.mkdirSync)((0,external_node_path_.join)(folder, name), { recursive: true });
    for (const action of actions) {
        const path = (0,external_node_path_.join)(folder, build_paths_actionPath(action.id));
        (0,external_node_fs_.writeFileSync)(path, formatActionEntry(action), { flag: 'wx' });
        (0,external_node_fs_.utimesSync)(path, mtime, mtime);
    }
}
function failure(error, key, folder) {
    const about = `restoring builds: the cache entry ${(0,quoted/* quoted */.T)(key)} was refused and nothing of it is used`;
    if (error instanceof RefusedEntry) {
        const next = error.reason === 'field' ? 'this job builds afresh' : 'delete that entry';
        return new RefusedEntry(error.reason, `${about}: ${error.message}; ${next}`);
    }
    if (error instanceof failures/* BadArchive */.aB || error instanceof failures/* HostileEntry */.vc)
        return new RefusedEntry('content', `${about}: ${error.message}; delete that entry`);
    return (0,disk_failure/* diskFailure */.C)(error, 'restoring builds', folder);
}

// EXTERNAL MODULE: ./lib/cache/caches.js + 3 modules
var cache_caches = __webpack_require__(9269);
// EXTERNAL MODULE: ./lib/cache/entry-format.js
var entry_format = __webpack_require__(2164);
// EXTERNAL MODULE: ./lib/cache/look-up.js
var look_up = __webpack_require__(4177);
// EXTERNAL MODULE: ./lib/cache/save-plan.js
var save_plan = __webpack_require__(3773);
;// CONCATENATED MODULE: ./lib/cache/build-cache.js













/** Go refreshes a time that is over an hour old only: whatever it used since then has a time after this. */
const hour = 60 * 60 * 1000;
/**
 * Restores the build cache of this job into GOCACHE and leaves post what it needs to save. `goEnv` is what `go env` says.
 * Whatever goes wrong is a warning and costs a cold build, never the job. Throws Cancelled.
 */
async function useBuildCache(config, caches, goEnv, ports) {
    const since = Date.now() - hour;
    return (0,cache_caches.orCold)('Nothing came out of the build cache', ports, async () => {
        const opened = await caches;
        const use = typeof opened === 'string' ? opened : await prepare(opened, config, goEnv, ports);
        return typeof use === 'string' ? { outcome: 'off', reason: use } : useFor(use, config, since, ports);
    }, (reason) => ({ outcome: 'failed', reason }));
}
/** What has a time before `since` was not used in this job. */
async function useFor(use, config, since, ports) {
    tellRungs(use, ports);
    const isShared = (0,cache_caches.isSelfHosted)(ports) && wasUsed(use.folder, since);
    const found = use.policy.restore ? await restore(use, config, ports) : missed(use);
    if (isShared)
        return { ...found.fact, reason: `others have just used ${use.folder}, so it is not saved` };
    await planSave(use, found, { config, since }, ports);
    return found.fact;
}
function missed(use) {
    return { fact: { outcome: 'miss', ...told(use) }, index: '' };
}
/** What is to be used, or why nothing is. */
async function prepare(caches, config, goEnv, ports) {
    const { env } = ports.host;
    const folder = goEnv['GOCACHE'] ?? '';
    if (config.cacheBudget === 0)
        return 'cache-budget: 0';
    if (folder === '' || folder === 'off')
        return 'Go has no GOCACHE here';
    if ((goEnv['GOCACHEPROG'] ?? '') !== '')
        return 'GOCACHEPROG is set: Go leaves its cache to that program';
    if ((0,cache_caches.keepsItsOwn)(config, ports) && (await (0,exists/* exists */.t)((0,external_node_path_.join)(folder, '00'))))
        return `this self-hosted runner keeps its own ${folder}`;
    const [image, compiler] = await Promise.all([imageOf(ports.host, goEnv), compilerOf(goEnv, ports)]);
    const { matrix, workingDirectory } = config;
    const scope = buildScope({ goEnv, env, matrix, workingDirectory, image, compiler });
    const sumsKey = caches.keys?.key ?? 'no dependencies';
    const refs = refsOf(env, caches.defaultBranch, caches.policy.save !== 'no');
    return { ...caches, folder, scope, rungs: ladder(scope, sumsKey, refs), sumsKey, ownRef: refs.own };
}
async function restore(use, config, ports) {
    const { store, rungs, folder, scope } = use;
    const start = ports.now();
    const [first] = rungs;
    if (first === undefined)
        return missed(use);
    const prefixes = rungs.map(({ prefix }) => prefix);
    const entry = await (0,look_up/* lookUp */.T)(store, { key: first.prefix, prefixes }, entry_format/* entryFormat */.m);
    if (entry === undefined)
        return missed(use);
    const rung = rungOf(entry.key, rungs) ?? first;
    const found = { ...told(use), restored: entry.key, rung: rungs.indexOf(rung) };
    try {
        const expected = { fields: { ...scope, ref: rung.ref }, secret: config.cacheSecret };
        const restored = await restoreBuild(entry, folder, expected, ports);
        const milliseconds = Math.round(ports.now() - start);
        const outcome = rung === first ? 'hit' : 'partial';
        return { fact: { ...found, outcome, ...figures(restored), milliseconds }, index: restored.index };
    }
    catch (error) {
        if (!(error instanceof errors/* UserError */.yo))
            throw error;
        ports.log.warning(error.message);
        return { fact: { ...found, ...notUsed(error), reason: error.message }, index: '' };
    }
}
function notUsed(error) {
    return error instanceof RefusedEntry
        ? { outcome: 'refused', refusal: error.reason }
        : { outcome: 'failed' };
}
function figures({ actions, bytes, archiveBytes }) {
    return { actions, outputBytes: bytes, bytes: archiveBytes };
}
function told({ store, scope, rungs, policy }) {
    return {
        store: store.name,
        scope,
        ...(policy.restore && { rungs }),
        ...(policy.why !== '' && { reason: policy.why }),
    };
}
function tellRungs({ scope, rungs }, { log }) {
    const fields = Object.entries(scope).map(([name, value]) => `${name}: ${value}`);
    const keys = rungs.map(({ ref, sameSums, prefix }) => `${prefix}…  ${ref}${sameSums ? ', this go.sum' : ''}`);
    log.group('Build cache: what an entry must be made for, and where it is looked for', [...fields, ...keys]);
}
async function planSave(use, { fact, index }, { config, since }, ports) {
    const { folder, scope, ownRef, policy } = use;
    const found = fact.outcome === 'hit' || fact.outcome === 'partial' ? 'something' : 'nothing';
    if (ownRef === undefined || !(0,cache_caches.savesAfter)(found, policy))
        return;
    const { cacheFolder, cacheBudget } = config;
    const budgetBytes = cacheBudget * 1_000_000;
    const fields = { ...scope, ref: ownRef };
    const [prefix, family] = [prefixFor(scope, ownRef, use.sumsKey), familyFor(scope, ownRef)];
    await (0,save_plan/* keepBuildPlan */.z8)({ folder, since, index, fields, prefix, family, budgetBytes, cacheFolder }, ports);
}


/***/ })

};
