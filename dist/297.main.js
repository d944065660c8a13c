export const id = 297;
export const ids = [297];
export const modules = {

/***/ 9297:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  mendModules: () => (/* binding */ mendModules),
  useModuleCache: () => (/* binding */ useModuleCache)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./lib/core/quoted.js
var core_quoted = __webpack_require__(4415);
// EXTERNAL MODULE: ./lib/exists.js
var exists = __webpack_require__(5735);
// EXTERNAL MODULE: ./lib/cache/caches.js + 4 modules
var cache_caches = __webpack_require__(3217);
// EXTERNAL MODULE: ./lib/cache/entry-format.js
var entry_format = __webpack_require__(2164);
// EXTERNAL MODULE: ./lib/go-env-file.js
var go_env_file = __webpack_require__(5162);
;// CONCATENATED MODULE: ./lib/home-folder.js
/** The user's home folder as the go command finds it (os.UserHomeDir), or undefined where there is none. */
function homeFolder({ env, platform }) {
    return env[platform === 'win32' ? 'USERPROFILE' : 'HOME'] || undefined;
}

;// CONCATENATED MODULE: ./lib/cache/go-mod-cache.js



/**
 * GOMODCACHE as every go command of this machine would have it: set, or `pkg/mod` in the first folder of GOPATH, which is
 * `go` in the home folder unless set (cmd/go/internal/cfg, go/build). Undefined where there is no home either.
 */
async function goModCache(host) {
    const file = await (0,go_env_file/* goEnvFile */.m)(host);
    const set = (name) => host.env[name] || file[name] || '';
    if (set('GOMODCACHE') !== '')
        return set('GOMODCACHE');
    const home = homeFolder(host);
    const gopath = set('GOPATH') || (home === undefined ? '' : (0,external_node_path_.join)(home, 'go'));
    const [first = ''] = gopath.split(external_node_path_.delimiter).filter((folder) => folder !== '');
    return first === '' ? undefined : (0,external_node_path_.join)(first, 'pkg', 'mod');
}

// EXTERNAL MODULE: ./lib/cache/look-up.js
var look_up = __webpack_require__(4177);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: ./lib/checks/go-command.js
var go_command = __webpack_require__(8755);
// EXTERNAL MODULE: ./lib/checks/go-json.js
var go_json = __webpack_require__(5918);
// EXTERNAL MODULE: ./lib/core/without-credentials.js
var without_credentials = __webpack_require__(9920);
// EXTERNAL MODULE: ./lib/core/json.js
var core_json = __webpack_require__(3085);
// EXTERNAL MODULE: ./lib/cache/fresh-folder.js
var fresh_folder = __webpack_require__(1151);
// EXTERNAL MODULE: ./lib/cache/modules/module-sums.js + 2 modules
var module_sums = __webpack_require__(7786);
;// CONCATENATED MODULE: ./lib/cache/modules/download-again.js








/** For all of them; the job can do without, since its own go commands download what they need. */
const allowedSeconds = 120;
/**
 * Lets the go command download modules that were removed from GOMODCACHE, and hold them against go.sum, in a module of
 * our own that requires nothing: no file of the repository is read or written, whichever of its modules is meant. Of
 * those whose zip no go.sum names, only the go.mod comes. Throws Cancelled and what the file system says.
 */
async function downloadAgain(wrong, { folder, sums, goroot }, ports) {
    const names = new Set(wrong.map(nameOf));
    const asked = sums.filter((sum) => names.has(nameOf(sum)));
    const withZip = asked.filter(({ zip }) => zip.length > 0);
    const withoutZip = asked.filter(({ zip }) => zip.length === 0);
    return (0,fresh_folder/* inFreshFolder */.K)(ports.host.tempDir, ports, async (dir) => {
        await (0,promises_.writeFile)((0,external_node_path_.join)(dir, 'go.mod'), 'module go-preflight\n');
        await (0,promises_.writeFile)((0,external_node_path_.join)(dir, 'go.sum'), (0,module_sums/* goSumText */.n)(asked));
        const go = { goroot, dir, goWork: 'off', env: { GOMODCACHE: folder } };
        const deadline = ports.now() + allowedSeconds * 1000;
        const run = async (args, modules) => {
            const timeoutSeconds = Math.max(1, (deadline - ports.now()) / 1000);
            return (0,go_command/* runGo */.aC)({ ...go, args: [...args, ...modules.map(nameOf)], timeoutSeconds }, ports);
        };
        const errors = new Map([
            ...(await errorsOf(withZip, async (modules) => run(['mod', 'download', '-json'], modules))),
            ...(await errorsOf(withoutZip, async (modules) => run(['list', '-m', '-json'], modules))),
        ]);
        const answered = asked.map(({ path, version }) => ({ path, version }));
        return {
            came: answered.filter((module) => errors.get(nameOf(module)) === ''),
            failed: answered.flatMap((module) => {
                const error = errors.get(nameOf(module)) ?? '';
                return error === '' ? [] : [{ ...module, error }];
            }),
        };
    });
}
function nameOf({ path, version }) {
    return `${path}@${version}`;
}
/**
 * What was wrong with each, empty for nothing. The go command answers for all at once, but for a checksum mismatch: that
 * ends it without a word about the others, which are then asked for again without the culprit.
 */
async function errorsOf(modules, run) {
    const errors = new Map();
    for (let rest = modules; rest.length > 0; rest = rest.filter((module) => !errors.has(nameOf(module)))) {
        const ran = await run(rest);
        for (const [name, error] of answersIn(ran.stdout))
            errors.set(name, (0,without_credentials/* withoutCredentials */.r)(error));
        const unanswered = rest.map(nameOf).filter((name) => !errors.has(name));
        if (unanswered.length < rest.length)
            continue;
        const named = ran.stderr.match(/[^\s:]+@[^\s:/]+/g) ?? [];
        const culprit = unanswered.find((name) => named.includes(name));
        for (const name of culprit === undefined ? unanswered : [culprit])
            errors.set(name, failureOf(ran));
    }
    return errors;
}
/** Of the JSON values that `go mod download` and `go list -m` print one after the other: what is wrong with each. */
function* answersIn(stdout) {
    for (const value of (0,go_json/* goJsonObjects */.L)(stdout)) {
        // `go list` tells an object, `go mod download` a text.
        const error = (0,core_json/* isJsonObject */.OW)(value['Error']) ? value['Error']['Err'] : value['Error'];
        yield [`${String(value['Path'])}@${String(value['Version'])}`, typeof error === 'string' ? error : ''];
    }
}
function failureOf({ startError, timedOut, stderr, exitCode }) {
    if (startError !== undefined)
        return `go could not be started: ${startError}`;
    if (timedOut)
        return `no answer within ${allowedSeconds} seconds`;
    return (0,without_credentials/* withoutCredentials */.r)(stderr.trim()) || `go ended with exit code ${exitCode}`;
}

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: ./lib/core/errors.js
var errors = __webpack_require__(3828);
// EXTERNAL MODULE: ./lib/archive/failures.js
var failures = __webpack_require__(767);
// EXTERNAL MODULE: ./lib/archive/unpack.js + 1 modules
var unpack = __webpack_require__(6463);
// EXTERNAL MODULE: ./lib/cache/disk-failure.js
var disk_failure = __webpack_require__(9782);
;// CONCATENATED MODULE: ./lib/cache/modules/module-files.js
/** What the go command takes for a zip (golang.org/x/mod/zip, MaxZipFile). */
const maxZip = 500 << 20;
/** What it takes for a go.mod (MaxGoMod). */
const maxGoMod = 16 << 20;
/** A version, a time and where it came from. */
const maxInfo = 64 << 10;
/**
 * The files of a module version that are worth a place: what go.sum has a hash for, and the `.info`, of which the go
 * command takes a version's time. No `list`: the go command makes it from the files beside it and never reads it.
 */
function filesOf({ stem, zip, goMod }) {
    return [
        { name: `${stem}.info`, maxBytes: maxInfo },
        ...(goMod.length > 0 ? [{ name: `${stem}.mod`, maxBytes: maxGoMod }] : []),
        ...(zip.length > 0 ? [{ name: `${stem}.zip`, maxBytes: maxZip }] : []),
    ];
}

// EXTERNAL MODULE: ./lib/archive/entry-path.js
var entry_path = __webpack_require__(8332);
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
        this.paths = new entry_path/* EntryPaths */.zX('', platform);
    }
    admit(entry, kind, size) {
        if (kind !== 'file')
            throw new failures/* HostileEntry */.vc(`the archive entry ${(0,core_quoted/* quoted */.T)(entry)} is no plain file`);
        const path = this.paths.admit(entry, kind, size);
        const maxBytes = this.maxBytes.get(path);
        if (maxBytes === undefined) {
            this.unnamed++;
            return undefined;
        }
        if (size > maxBytes)
            throw new failures/* BadArchive */.aB(`the archive entry ${(0,core_quoted/* quoted */.T)(entry)} has ${size} bytes`);
        if (this.isTaken(path)) {
            this.present++;
            return undefined;
        }
        this.admitted.push(path);
        return path;
    }
    /** Links were refused before anybody asks where they lead. */
    linkTarget(path) {
        throw new failures/* HostileEntry */.vc(`the archive entry ${(0,core_quoted/* quoted */.T)(path)} is a link`);
    }
}

// EXTERNAL MODULE: ./lib/cache/place-files.js
var place_files = __webpack_require__(2875);
;// CONCATENATED MODULE: ./lib/cache/modules/restore-modules.js












/**
 * Puts those files of an entry into `<folder>/cache/download` (`folder` is GOMODCACHE) that the go.sum set names and
 * that are not there. None of them has been checked: without a `.ziphash` beside it, the go command hashes a zip before
 * it unpacks it, and a go.mod whenever it reads it. Throws UserError and Cancelled, and then `folder` is as before.
 */
async function restoreModules(entry, folder, sums, ports) {
    const cache = (0,external_node_path_.join)(folder, 'cache');
    try {
        return await (0,fresh_folder/* inFreshFolder */.K)(cache, ports, async (fresh) => {
            const [unpacked, download] = [(0,external_node_path_.join)(fresh, 'download'), (0,external_node_path_.join)(cache, 'download')];
            await (0,promises_.mkdir)(unpacked);
            const paths = new ModulePaths(sums.flatMap(filesOf), (name) => isTaken(download, name), ports.host.platform);
            const archiveBytes = await (0,unpack/* unpack */.l)(entry.content(), unpacked, paths, ports.cancelled);
            const { placed, present } = await (0,place_files/* placeFiles */.h$)(unpacked, download, paths.admitted);
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
    if (error instanceof failures/* BadArchive */.aB || error instanceof failures/* HostileEntry */.vc) {
        return new errors/* UserError */.yo(`restoring modules: the cache entry ${(0,core_quoted/* quoted */.T)(key)} was refused and nothing of it is used: ${error.message}; delete that entry`);
    }
    return (0,disk_failure/* diskFailure */.C)(error, 'restoring modules', cache);
}

// EXTERNAL MODULE: external "node:worker_threads"
var external_node_worker_threads_ = __webpack_require__(5919);
;// CONCATENATED MODULE: ./lib/archive/threads.js


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

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
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

;// CONCATENATED MODULE: ./lib/archive/unzip-directory.js



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
            throw new failures/* BadArchive */.aB('the archive has entries that share their bytes');
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
        throw new failures/* BadArchive */.aB('the archive has no zip directory: it is cut off or no zip');
    const [count, size, offset] = [
        tail.readUInt16LE(at + 10),
        tail.readUInt32LE(at + 12),
        tail.readUInt32LE(at + 16),
    ];
    if (count === elsewhere16 || size === elsewhere32 || offset === elsewhere32)
        throw zip64();
    if (tail.readUInt16LE(at + 4) !== 0)
        throw new failures/* BadArchive */.aB('the archive is a part of a split zip');
    // Go finds another directory where this does not hold (archive/zip, readDirectoryEnd and findDirectory64End).
    const end = fileSize - length + at;
    const isLast = offset + size === end && end + 22 + tail.readUInt16LE(at + 20) === fileSize;
    if (size > maxDirectory || !isLast)
        throw new failures/* BadArchive */.aB('the zip directory lies outside its place at the end of the file');
    if (at >= 20 && tail.readUInt32LE(at - 20) === 0x07064b50)
        throw zip64();
    return { count, size, offset };
}
function parseDirectory(directory, count) {
    const entries = [];
    let at = 0;
    for (let i = 0; i < count; i++) {
        if (at + 46 > directory.length || directory.readUInt32LE(at) !== 0x02014b50) {
            throw new failures/* BadArchive */.aB('the zip directory is broken');
        }
        const nameEnd = at + 46 + directory.readUInt16LE(at + 28);
        const end = nameEnd + directory.readUInt16LE(at + 30) + directory.readUInt16LE(at + 32);
        if (end > directory.length)
            throw new failures/* BadArchive */.aB('the zip directory is broken');
        if ((directory.readUInt16LE(at + 8) & 1) !== 0)
            throw new failures/* BadArchive */.aB('the archive is encrypted');
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
        throw new failures/* BadArchive */.aB('the zip directory has more entries than it counts');
    return entries;
}
/** Go hashes and writes names as the bytes they are; all of its own are UTF-8, whatever the flag for it says. */
function decoded(name) {
    try {
        return utf8.decode(name);
    }
    catch {
        const shown = Buffer.from(name).toString('latin1');
        throw new failures/* HostileEntry */.vc(`the archive entry ${(0,core_quoted/* quoted */.T)(shown)} has a name that is not UTF-8`);
    }
}
function zip64() {
    return new failures/* BadArchive */.aB('the archive is a zip64 (65,535 entries or 4 GiB and more), which no release of Go is');
}
async function readAt(handle, position, length) {
    const buffer = Buffer.allocUnsafe(length);
    for (let read = 0; read < length;) {
        const { bytesRead } = await handle.read(buffer, read, length - read, position + read);
        if (bytesRead === 0)
            throw new failures/* BadArchive */.aB('the archive ends in the middle');
        read += bytesRead;
    }
    return buffer;
}

// EXTERNAL MODULE: external "node:stream"
var external_node_stream_ = __webpack_require__(7075);
// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __webpack_require__(8522);
var external_node_zlib_namespaceObject = /*#__PURE__*/__webpack_require__.t(external_node_zlib_, 2);
;// CONCATENATED MODULE: ./lib/archive/unzip-files.js








/** Bytes inflated at a time: any file of a release in one go, into memory of just its size. */
const maxChunk = 64 << 20;
/** Bytes of a larger file that are held at a time. */
const pieceBytes = 1 << 20;
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
    const start = startOf(descriptor, archiveSize, file);
    const compressed = unzip_files_readAt(descriptor, archiveSize, start, file.compressedSize);
    const content = file.method === 0 ? compressed : inflated(file, compressed);
    if (content.length !== file.size)
        throw bad(file, `has ${content.length} bytes instead of ${file.size}`);
    // Node 20 has it from 20.15 on.
    if ("crc32" in external_node_zlib_namespaceObject && external_node_zlib_.crc32(content) !== file.checksum)
        throw bad(file, 'does not match its CRC-32');
    return content;
}
/** The same piece by piece, for one that may be too large to be held. Throws BadArchive, maybe at the end. */
async function* readInPieces(descriptor, archiveSize, file) {
    if (file.method !== 0 && file.method !== 8)
        throw unknownMethod(file);
    const start = startOf(descriptor, archiveSize, file);
    const raw = piecesAt(descriptor, archiveSize, start, file.compressedSize);
    const pieces = file.method === 0 ? raw : inflatedPieces(file, raw);
    let [bytes, checksum] = [0, 0];
    for await (const piece of pieces) {
        bytes += piece.length;
        if (bytes > file.size)
            throw bad(file, `has more than its ${file.size} bytes`);
        if ("crc32" in external_node_zlib_namespaceObject)
            checksum = external_node_zlib_.crc32(piece, checksum);
        yield piece;
    }
    if (bytes !== file.size)
        throw bad(file, `has ${bytes} bytes instead of ${file.size}`);
    if ("crc32" in external_node_zlib_namespaceObject && checksum !== file.checksum)
        throw bad(file, 'does not match its CRC-32');
}
async function* inflatedPieces(file, raw) {
    try {
        const inflate = external_node_zlib_.createInflateRaw({ chunkSize: pieceBytes });
        // What goes wrong is heard of by whoever reads.
        (0,external_node_stream_.pipeline)(external_node_stream_.Readable.from(raw), inflate, () => undefined);
        for await (const piece of inflate)
            yield Buffer.from(piece);
    }
    catch (error) {
        throw error instanceof failures/* BadArchive */.aB ? error : bad(file, `cannot be inflated (${(0,errors/* messageOf */.bD)(error)})`);
    }
}
function* piecesAt(descriptor, archiveSize, start, length) {
    for (let at = 0; at < length; at += pieceBytes)
        yield unzip_files_readAt(descriptor, archiveSize, start + at, Math.min(pieceBytes, length - at));
}
function startOf(descriptor, archiveSize, file) {
    const header = unzip_files_readAt(descriptor, archiveSize, file.offset, 30);
    if (header.readUInt32LE(0) !== 0x04034b50)
        throw bad(file, 'has no header where the directory says');
    return file.offset + 30 + header.readUInt16LE(26) + header.readUInt16LE(28);
}
function unknownMethod(file) {
    return bad(file, `is compressed by an unknown method (${file.method})`);
}
function inflated(file, compressed) {
    if (file.method !== 8)
        throw unknownMethod(file);
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
        throw new failures/* BadArchive */.aB('the archive ends in the middle');
    const buffer = Buffer.allocUnsafe(length);
    for (let read = 0; read < length;) {
        const bytes = (0,external_node_fs_.readSync)(descriptor, buffer, read, length - read, position + read);
        if (bytes === 0)
            throw new failures/* BadArchive */.aB('the archive ends in the middle');
        read += bytes;
    }
    return buffer;
}
function bad(file, what) {
    return new failures/* BadArchive */.aB(`the archive entry ${(0,core_quoted/* quoted */.T)(file.name)} ${what}`);
}

;// CONCATENATED MODULE: ./lib/archive/unzip-threads.js





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

;// CONCATENATED MODULE: ./lib/archive/unzip.js








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

;// CONCATENATED MODULE: ./lib/cache/modules/tree-hash.js






/**
 * The hash of an unpacked module as go.sum has it for the zip: over all files of `folder`, their names after `name`
 * (`golang.org/x/text@v0.3.0`), as `go mod verify` does it (golang.org/x/mod, sumdb/dirhash, HashDir). Where that would
 * follow a link, this is HostileEntry: no zip has any. Else throws what the file system says.
 */
function treeHash(folder, name) {
    const buffer = Buffer.allocUnsafe(1 << 18);
    return dirhash_hash1(filesIn(folder, name, buffer));
}
function filesIn(folder, name, buffer) {
    return (0,external_node_fs_.readdirSync)(folder, { withFileTypes: true }).flatMap((entry) => {
        const [path, full] = [(0,external_node_path_.join)(folder, entry.name), `${name}/${entry.name}`];
        if (entry.isDirectory())
            return filesIn(path, full, buffer);
        refuse(entry, full);
        return [{ name: full, sha256: contentHash(path, buffer) }];
    });
}
/** With a line break in its name, one file could pass for two; and what is no UTF-8 cannot be asked for. */
function refuse(entry, name) {
    if (!entry.isFile())
        throw new failures/* HostileEntry */.vc(`${(0,core_quoted/* quoted */.T)(name)} is no plain file`);
    if (/[\n\ufffd]/.test(entry.name))
        throw new failures/* HostileEntry */.vc(`no module has a file named ${(0,core_quoted/* quoted */.T)(name)}`);
}
function contentHash(path, buffer) {
    const hash = (0,external_node_crypto_.createHash)('sha256');
    const descriptor = (0,external_node_fs_.openSync)(path, 'r');
    try {
        for (let bytes; (bytes = (0,external_node_fs_.readSync)(descriptor, buffer)) > 0;)
            hash.update(buffer.subarray(0, bytes));
    }
    finally {
        (0,external_node_fs_.closeSync)(descriptor);
    }
    return hash.digest('hex');
}

;// CONCATENATED MODULE: ./lib/cache/modules/zip-hash.js








/**
 * The hash of a module zip as go.sum has it. Whoever writes it into a `.ziphash` vouches that Go will read the very same
 * files from this zip: what could be read in two ways is BadArchive or HostileEntry. Else throws what the file system
 * says.
 */
async function zipHash(file) {
    const entries = await unzip_directory_readDirectory(file);
    if (entries.reduce((bytes, { size }) => bytes + size, 0) > maxModuleBytes)
        throw new failures/* BadArchive */.aB(`the archive holds more than ${maxModuleBytes / 2 ** 20} MiB`);
    const descriptor = (0,external_node_fs_.openSync)(file, 'r');
    try {
        const { size } = (0,external_node_fs_.fstatSync)(descriptor);
        const files = [];
        for (const entry of entries)
            files.push(await hashedFile(descriptor, size, entry));
        return dirhash_hash1(files);
    }
    finally {
        (0,external_node_fs_.closeSync)(descriptor);
    }
}
async function hashedFile(descriptor, archiveSize, entry) {
    // With a line break in its name, one file could pass for two in what is hashed.
    if (entry.name.includes('\n'))
        throw new failures/* HostileEntry */.vc(`the archive entry ${(0,core_quoted/* quoted */.T)(entry.name)} has a line break in its name`);
    const isFolder = entry.name.endsWith('/');
    if (isFolder && entry.size > 0)
        throw new failures/* HostileEntry */.vc(`the archive entry ${(0,core_quoted/* quoted */.T)(entry.name)} is a folder with content of its own`);
    const hash = (0,external_node_crypto_.createHash)('sha256');
    // Small ones at once: awaiting thousands of them would cost more than the work.
    if (!isFolder && entry.size <= maxChunk)
        hash.update(readContent(descriptor, archiveSize, entry));
    if (!isFolder && entry.size > maxChunk)
        for await (const piece of readInPieces(descriptor, archiveSize, entry))
            hash.update(piece);
    return { name: entry.name, sha256: hash.digest('hex') };
}

;// CONCATENATED MODULE: ./lib/cache/modules/module-hash.js



/** Takes one piece after the other until none is left. Throws what the file system says. */
async function hashAll({ pieces, taken }, report) {
    for (;;) {
        const index = Atomics.add(taken, 0, 1);
        const piece = pieces[index];
        if (piece === undefined)
            return;
        report({ index, hash: await hashOrReason(piece) });
    }
}
async function hashOrReason({ path, tree }) {
    try {
        return tree === undefined ? await zipHash(path) : treeHash(path, tree);
    }
    catch (error) {
        if (error instanceof errors/* UserError */.yo)
            return error.message;
        throw error;
    }
}

;// CONCATENATED MODULE: ./lib/cache/modules/module-hash-threads.js




/** Beside this file in the sources, and beside the bundle that has this file in it. */
const module_hash_threads_workerFile = (0,external_node_path_.join)(import.meta.dirname, `module-hash-worker${(0,external_node_path_.extname)(import.meta.filename)}`);
/**
 * Hashes zips and trees on threads: for each of `all` its `h1:…`, or why no module can have it. Throws Cancelled and
 * what the file system says.
 */
async function hashOnThreads(all, { host, cancelled }) {
    // Largest first, so that no thread ends long after the others.
    const pieces = [...all].sort((a, b) => b.bytes - a.bytes);
    const hashing = { pieces, taken: new Int32Array(new SharedArrayBuffer(4)) };
    const hashes = new Map();
    const onMessage = ({ index, hash }) => {
        const piece = pieces[index];
        if (piece !== undefined)
            hashes.set(piece, hash);
    };
    const stop = () => {
        Atomics.store(hashing.taken, 0, pieces.length);
    };
    const count = Math.min(host.cpus, maxThreads, pieces.length);
    await threads_onThreads({ workerFile: module_hash_threads_workerFile, workerData: hashing, count, stop, onMessage }, cancelled);
    // All of them were taken, but on a machine that lets us have no thread.
    await hashAll(hashing, onMessage);
    return hashes;
}

;// CONCATENATED MODULE: ./lib/cache/modules/module-texts.js



/** Undefined where go.sum says the same, or has no hash to say it by. */
function unlessIn(hashes, actual) {
    if (hashes.length === 0 || hashes.includes(actual))
        return undefined;
    return { expected: hashes.join(' or '), actual };
}
/** What is wrong with a `.mod`. */
function wrongGoMod(goMod, sum) {
    const sha256 = (0,external_node_crypto_.createHash)('sha256').update(goMod).digest('hex');
    return unlessIn(sum.goMod, dirhash_hash1([{ name: 'go.mod', sha256 }]));
}
/** What is wrong with an `.info`. Nobody signs it, so all that can be said is that it tells of the right version. */
function wrongInfo(info, { version }) {
    return unlessIn([version], versionIn(info.toString('utf8')));
}
function versionIn(json) {
    const info = (0,core_json/* parsedJson */.U4)(json);
    return (0,core_json/* isJsonObject */.OW)(info) && 'Version' in info ? String(info['Version']) : 'no version';
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
        throw (0,disk_failure/* diskFailure */.C)(error, 'checking modules', download);
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
        const [mod, told] = [goMod && wrongGoMod(goMod, sum), info && wrongInfo(info, sum)];
        if (mod)
            wrong.push(removed(download, sum, 'mod', mod));
        else if (told)
            wrong.push(removed(download, sum, 'info', told));
    }
    return { goMods, wrong };
}
function unhashedZip(download, sum) {
    const path = (0,external_node_path_.join)(download, `${sum.stem}.zip`);
    const found = sum.zip.length > 0 ? (0,external_node_fs_.lstatSync)(path, { throwIfNoEntry: false }) : undefined;
    if (found === undefined || (0,external_node_fs_.lstatSync)(`${path}hash`, { throwIfNoEntry: false }))
        return [];
    return [{ sum, path, bytes: found.size }];
}
async function verifyZips(download, unhashed, ports) {
    const hashes = await hashOnThreads(unhashed, ports);
    return unhashed.flatMap((zip) => {
        const hash = hashes.get(zip) ?? '';
        const difference = unlessIn(zip.sum.zip, hash);
        if (difference)
            return [removed(download, zip.sum, 'zip', difference)];
        writeZipHash(zip.path, hash);
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
function removed(download, sum, file, difference) {
    for (const ending of ['zip', 'ziphash', 'mod', 'info'])
        (0,external_node_fs_.rmSync)((0,external_node_path_.join)(download, `${sum.stem}.${ending}`), { force: true });
    return { path: sum.path, version: sum.version, file, ...difference };
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

// EXTERNAL MODULE: ./lib/cache/save-plan.js
var save_plan = __webpack_require__(3773);
;// CONCATENATED MODULE: ./lib/cache/module-cache.js












/**
 * Restores what go.sum names into GOMODCACHE and holds it against go.sum; leaves post what it needs to save. Whatever
 * goes wrong is a warning and costs a cold cache, never the job. Throws Cancelled.
 */
async function useModuleCache(config, caches, ports) {
    return (0,cache_caches.orCold)('No modules came out of the cache', ports, async () => {
        const opened = await caches;
        const use = typeof opened === 'string' ? opened : await prepare(opened, config, ports);
        return typeof use === 'string'
            ? { outcome: 'off', reason: use, wrong: [] }
            : useFor(use, config, ports);
    }, (reason) => ({ outcome: 'failed', reason, wrong: [] }));
}
async function useFor(use, config, ports) {
    const fact = use.policy.restore
        ? await restore(use, ports)
        : { outcome: 'miss', wrong: [], ...told(use) };
    const found = fact.outcome === 'miss' ? 'nothing' : 'something';
    if (fact.outcome !== 'hit' && (0,cache_caches.savesAfter)(found, use.policy))
        await (0,save_plan/* keepModulePlan */.p$)(planOf(use, fact, config), ports);
    return fact;
}
/** Has the go command download once more what was wrong, and says what came of it. Throws Cancelled. */
async function mendModules(fact, sums, goroot, ports) {
    return (0,cache_caches.orCold)('The wrong modules were not downloaded once more', ports, async () => {
        const folder = (await goModCache(ports.host)) ?? '';
        const { failed } = await downloadAgain(fact.wrong, { folder, sums, goroot }, ports);
        const errors = new Map(failed.map(({ path, version, error }) => [`${path}@${version}`, error]));
        const wrong = fact.wrong.map((file) => ({
            ...file,
            downloaded: errors.get(`${file.path}@${file.version}`) ?? '',
        }));
        return { ...fact, wrong };
    }, () => fact);
}
/** What is to be used, or why nothing is. */
async function prepare(caches, config, ports) {
    const { keys } = caches;
    if (keys === undefined)
        return 'no go.sum names a module';
    const folder = await goModCache(ports.host);
    if (folder === undefined)
        return 'there is no home folder, so no GOMODCACHE';
    if (!(0,external_node_path_.isAbsolute)(folder))
        return `GOMODCACHE ${(0,core_quoted/* quoted */.T)(folder)} is relative, which the go command does not take`;
    if ((0,cache_caches.keepsItsOwn)(config, ports) && (await (0,exists/* exists */.t)((0,external_node_path_.join)(folder, 'cache', 'download'))))
        return `this self-hosted runner keeps its own ${folder}`;
    return { ...caches, folder, keys };
}
async function restore(use, ports) {
    const { store, folder, sums, keys } = use;
    const start = ports.now();
    const entry = await (0,look_up/* lookUp */.T)(store, keys, entry_format/* entryFormat */.m);
    if (entry === undefined)
        return { outcome: 'miss', wrong: [], ...told(use) };
    const { files, unnamed, archiveBytes } = await restoreModules(entry, folder, sums, ports);
    const { wrong } = await verifyModules(folder, sums, ports);
    return {
        outcome: entry.key === keys.key ? 'hit' : 'partial',
        ...told(use),
        restored: entry.key,
        files,
        unnamed,
        bytes: archiveBytes,
        milliseconds: Math.round(ports.now() - start),
        wrong,
    };
}
function told({ store, keys, policy }) {
    return { key: keys.key, store: store.name, ...(policy.why === '' ? {} : { reason: policy.why }) };
}
function planOf({ folder, sums, keys }, { restored = '' }, { cacheFolder }) {
    return { folder, goSum: (0,module_sums/* goSumText */.n)(sums), key: keys.key, restored, cacheFolder };
}


/***/ }),

/***/ 8755:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I$: () => (/* binding */ goEnvironment),
/* harmony export */   _I: () => (/* binding */ commandFailure),
/* harmony export */   aC: () => (/* binding */ runGo)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);
/* harmony import */ var _child_environment_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(193);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3828);
/* harmony import */ var _core_without_credentials_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9920);
/* harmony import */ var _go_executable_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1202);





/** Runs a go command of the chosen Go in a safe environment. Throws Cancelled when the step was. */
async function runGo(command, ports) {
    const executable = (0,_go_executable_js__WEBPACK_IMPORTED_MODULE_3__/* .goExecutable */ .j)(command.goroot, ports.host.platform);
    const ran = await ports.runner.run(executable, command.args, {
        cwd: command.dir,
        env: goEnvironment(command, ports.host),
        ...(command.timeoutSeconds === undefined ? {} : { timeoutSeconds: command.timeoutSeconds }),
    });
    if (ports.cancelled.aborted)
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .Cancelled */ .cJ();
    return ran;
}
/** What such a command finds in its environment, whoever runs it. */
function goEnvironment(command, host) {
    const env = { ...(0,_child_environment_js__WEBPACK_IMPORTED_MODULE_1__/* .childEnvironment */ .Q)(host.env) };
    // A GOROOT of another Go would make this one read a foreign standard library; it finds its own.
    delete env['GOROOT'];
    const pathName = host.platform === 'win32' ? (0,_child_environment_js__WEBPACK_IMPORTED_MODULE_1__/* .variableName */ .c)(env, 'PATH') : 'PATH';
    const path = env[pathName];
    const bin = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(command.goroot, 'bin');
    env[pathName] = path === undefined ? bin : bin + node_path__WEBPACK_IMPORTED_MODULE_0__.delimiter + path;
    // Never another Go than the one we answer for (go.dev/doc/toolchain).
    env['GOTOOLCHAIN'] = 'local';
    env['GOWORK'] = command.goWork;
    // Whether a module is tidy does not hang on a job's leftover GO111MODULE=off, with which go would refuse to look.
    env['GO111MODULE'] = 'on';
    // git's messages, which Go passes on, in the language that explanations match against.
    env['LC_ALL'] = 'C';
    if (env['GOFLAGS'] !== undefined && command.keepsModuleFlags !== true)
        env['GOFLAGS'] = withoutModuleFlags(env['GOFLAGS']);
    return { ...env, ...command.env };
}
/** GOFLAGS without `-mod` and `-modfile`, which our own arguments decide. Words may be quoted (`go help environment`). */
function withoutModuleFlags(flags) {
    const words = flags.match(/(?:'[^']*'|"[^"]*"|[^\s'"])+/g) ?? [];
    return words.filter((word) => !/^['"]?--?mod(?:file)?(?:=|$)/.test(word)).join(' ');
}
/** A failed command as a fact: `hide` is our temporary folder, whose path is taken out of command and output. */
function commandFailure(ran, args, place) {
    const output = [ran.stderr, ran.stdout].filter((text) => text !== '').join('\n');
    return {
        command: ['go', ...args.filter((arg) => !arg.includes(place.hide))],
        dir: (0,node_path__WEBPACK_IMPORTED_MODULE_0__.relative)(place.root, place.dir).replaceAll('\\', '/') || '.',
        exitCode: ran.exitCode,
        timedOut: ran.timedOut,
        output: ran.startError === undefined
            ? (0,_core_without_credentials_js__WEBPACK_IMPORTED_MODULE_4__/* .withoutCredentials */ .r)(withoutFolder(output, place.hide, place.dir))
            : `could not be started: ${ran.startError}`,
    };
}
/** Go shortens paths, so the folder appears absolute or relative to where the command ran. */
function withoutFolder(text, folder, dir) {
    // The relative path first: it ends with the absolute one.
    return [(0,node_path__WEBPACK_IMPORTED_MODULE_0__.relative)(dir, folder), folder].reduce((shown, path) => shown.replaceAll(path + '/', '').replaceAll(path + '\\', ''), text);
}


/***/ }),

/***/ 5918:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ goJsonObjects)
/* harmony export */ });
/* harmony import */ var _core_json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3085);

/**
 * The objects that commands like `go list -json` print one after the other, each ending in a line of its own. Throws
 * SyntaxError for what is none.
 */
function goJsonObjects(stdout) {
    const texts = stdout.split(/(?<=^\})\r?\n/m).filter((text) => text.trim() !== '');
    return texts.map((text) => JSON.parse(text)).filter(_core_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isJsonObject */ .OW);
}


/***/ })

};
