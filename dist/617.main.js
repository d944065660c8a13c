export const id = 617;
export const ids = [617,217];
export const modules = {

/***/ 8332:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   ID: () => (/* binding */ maxBytes),
/* harmony export */   bI: () => (/* binding */ maxEntries),
/* harmony export */   sh: () => (/* binding */ isPlainName),
/* harmony export */   zX: () => (/* binding */ EntryPaths)
/* harmony export */ });
/* harmony import */ var _core_quoted_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4415);
/* harmony import */ var _failures_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(767);


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
            throw new _failures_js__WEBPACK_IMPORTED_MODULE_0__/* .BadArchive */ .aB(`the archive holds more than ${maxEntries} entries or ${maxBytes / 2 ** 30} GiB`);
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
            throw new _failures_js__WEBPACK_IMPORTED_MODULE_0__/* .HostileEntry */ .vc(`the archive entry ${(0,_core_quoted_js__WEBPACK_IMPORTED_MODULE_1__/* .quoted */ .T)(path)} is a link to nothing`);
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
            throw new _failures_js__WEBPACK_IMPORTED_MODULE_0__/* .HostileEntry */ .vc(`the archive entry ${(0,_core_quoted_js__WEBPACK_IMPORTED_MODULE_1__/* .quoted */ .T)(entry)} has more than ${maxPathBytes} bytes in its path`);
        const trimmed = entry.replace(/^(\.\/)+/, '').replace(/\/+$/, '');
        if (trimmed.startsWith('/'))
            throw leaving(entry);
        for (const segment of trimmed.split('/'))
            checked(segment, entry, this.platform);
        if (`${trimmed}/` === this.prefix)
            return '';
        if (!trimmed.startsWith(this.prefix)) {
            throw new _failures_js__WEBPACK_IMPORTED_MODULE_0__/* .BadArchive */ .aB(`the archive entry ${(0,_core_quoted_js__WEBPACK_IMPORTED_MODULE_1__/* .quoted */ .T)(entry)} is not below ${this.prefix}: this is no release of Go`);
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
            throw new _failures_js__WEBPACK_IMPORTED_MODULE_0__/* .HostileEntry */ .vc(`the archive entry ${(0,_core_quoted_js__WEBPACK_IMPORTED_MODULE_1__/* .quoted */ .T)(path)} names the same file as ${(0,_core_quoted_js__WEBPACK_IMPORTED_MODULE_1__/* .quoted */ .T)(before.path)}`);
        }
    }
}
/** The same for all spellings that some file system takes for one name; 's' and 'ſ' have but the capital in common. */
function folded(path) {
    return path.normalize('NFC').toLowerCase().toUpperCase();
}
function checked(segment, entry, platform) {
    if (!isPlainName(segment, platform))
        throw leaving(entry);
    return segment;
}
/** Whether `name` can be that of a file in any folder: no path, no device. */
function isPlainName(name, platform) {
    if (name === '' || name === '.' || name === '..')
        return false;
    // A backslash or a colon is a separator on Windows; Go's releases have neither, so no system gets them.
    // oxlint-disable-next-line no-control-regex -- control characters are what is looked for
    if (/[\\/:\u0000-\u001f\u007f]/.test(name) || Buffer.byteLength(name) > maxNameBytes)
        return false;
    return platform !== 'win32' || !(windowsDevice.test(name) || windowsForbidden.test(name));
}
function leaving(entry) {
    return new _failures_js__WEBPACK_IMPORTED_MODULE_0__/* .HostileEntry */ .vc(`the archive entry ${(0,_core_quoted_js__WEBPACK_IMPORTED_MODULE_1__/* .quoted */ .T)(entry)} does not stay inside the folder that it is unpacked to`);
}


/***/ }),

/***/ 767:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   aB: () => (/* binding */ BadArchive),
/* harmony export */   vc: () => (/* binding */ HostileEntry)
/* harmony export */ });
/* unused harmony export FatalFailure */
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3828);

/** A UserError after which no other source is tried: something is wrong with the bytes or with this machine's disk. */
class FatalFailure extends _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo {
}
/** An archive that does not hold what its format promises, or more than we let it. */
class BadArchive extends _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo {
}
/** An archive entry that would leave the folder or hit another entry: nobody who makes such archives in good faith writes it. */
class HostileEntry extends FatalFailure {
}


/***/ }),

/***/ 8359:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  R: () => (/* binding */ TarReader),
  Z: () => (/* binding */ inMemory)
});

// EXTERNAL MODULE: ./lib/core/quoted.js
var quoted = __webpack_require__(4415);
// EXTERNAL MODULE: ./lib/archive/failures.js
var failures = __webpack_require__(767);
;// CONCATENATED MODULE: ./lib/archive/tar-header.js

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
        throw new failures/* BadArchive */.aB('a tar header has a wrong checksum');
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
            throw new failures/* BadArchive */.aB('a tar header has a negative or enormous number');
        for (let i = start + 1; i < start + length; i++)
            value = value * 256 + (block[i] ?? 0);
    }
    else {
        for (let i = start; i < start + length; i++) {
            const digit = (block[i] ?? 0) - 0x30;
            if (digit >= 0 && digit < 8)
                value = value * 8 + digit;
            else if (block[i] !== 0 && block[i] !== 0x20)
                throw new failures/* BadArchive */.aB('a tar header has a malformed number');
        }
    }
    if (!Number.isSafeInteger(value))
        throw new failures/* BadArchive */.aB('a tar header has an enormous number');
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
            throw new failures/* BadArchive */.aB('a pax header is malformed');
        }
        records.set(content.toString('utf8', blank + 1, equals), content.toString('utf8', equals + 1, end - 1));
        at = end;
    }
    return records;
}

;// CONCATENATED MODULE: ./lib/archive/tar-reader.js



/** Long names and pax records are the only contents that are kept in memory here. */
const maxMetadata = 1 << 20;
const passedOver = { write: () => undefined, end: () => undefined, abandon: () => undefined };
/**
 * Reads a tar stream as its bytes come in: `write` each chunk, then `finish`; `abandon` on any error. Knows ustar, pax
 * and GNU long names. Throws BadArchive, HostileEntry for what is neither file, folder nor link, and what `entries` throws.
 */
class TarReader {
    entries;
    pending = Buffer.alloc(blockSize);
    pendingBytes = 0;
    sink;
    /** Bytes of content, then of padding, still to come. */
    remaining = 0;
    padding = 0;
    ended = false;
    /** From pax or GNU headers, for the entry after them. */
    overrides = {};
    constructor(entries) {
        this.entries = entries;
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
            throw new failures/* BadArchive */.aB('the archive ends in the middle');
    }
    abandon() {
        this.sink?.abandon();
        this.sink = undefined;
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
        this.sink?.write(chunk.subarray(at, at + taken));
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
    }
    beginMetadata({ type, size }) {
        if (size > maxMetadata)
            throw new failures/* BadArchive */.aB('the archive has a name or a pax header of more than 1 MiB');
        this.begin(inMemory((content) => this.override(type, content)), size);
    }
    begin(sink, size) {
        this.sink = sink;
        this.remaining = size;
        this.padding = (blockSize - (size % blockSize)) % blockSize;
        if (size === 0)
            this.endContent();
    }
    entry(header) {
        switch (header.type) {
            case '0':
            case '\0':
            case '7':
                // Before POSIX a folder was a file whose name ends in a slash.
                if (header.name.endsWith('/'))
                    this.entries.folder(header.name);
                else
                    this.begin(this.entries.file(header) ?? passedOver, header.size);
                break;
            case '5':
                this.entries.folder(header.name);
                break;
            case '1':
            case '2':
                this.entries.link(header, header.type === '2' ? 'symbolic' : 'hard');
                break;
            default:
                throw new failures/* HostileEntry */.vc(`the archive entry ${(0,quoted/* quoted */.T)(header.name)} is neither file, folder nor link (type ${(0,quoted/* quoted */.T)(header.type)})`);
        }
    }
    endContent() {
        const { sink } = this;
        this.sink = undefined;
        sink?.end();
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
}
/** Hands a content on when all of it is there. */
function inMemory(whole) {
    const parts = [];
    return {
        write: (bytes) => void parts.push(Buffer.from(bytes)),
        end: () => whole(Buffer.concat(parts)),
        abandon: () => undefined,
    };
}
function paxSize(text) {
    const size = Number(text);
    if (!/^\d+$/.test(text) || !Number.isSafeInteger(size))
        throw new failures/* BadArchive */.aB('a pax header has a malformed size');
    return size;
}


/***/ }),

/***/ 6463:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  b: () => (/* binding */ readArchive),
  l: () => (/* binding */ unpack)
});

// EXTERNAL MODULE: external "node:stream/promises"
var promises_ = __webpack_require__(6466);
// EXTERNAL MODULE: ./lib/core/errors.js
var errors = __webpack_require__(3828);
// EXTERNAL MODULE: ./lib/archive/entry-path.js
var entry_path = __webpack_require__(8332);
// EXTERNAL MODULE: ./lib/archive/failures.js
var failures = __webpack_require__(767);
// EXTERNAL MODULE: ./lib/archive/untar.js
var untar = __webpack_require__(6632);
// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __webpack_require__(8522);
var external_node_zlib_namespaceObject = /*#__PURE__*/__webpack_require__.t(external_node_zlib_, 2);
;// CONCATENATED MODULE: ./lib/archive/zstd.js


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

;// CONCATENATED MODULE: ./lib/archive/unpack.js






/** All that entries within their limits can take: contents, padding, headers and long names. */
const maxTarBytes = entry_path/* maxBytes */.ID + entry_path/* maxEntries */.bI * 4096;
/**
 * Unpacks a tar.zst into `folder` (there and empty) while it comes in, and resolves to the bytes that came. The folder
 * must be thrown away when this throws: as `readArchive`, HostileEntry, and what the file system says.
 */
async function unpack(content, folder, paths, cancelled) {
    return readArchive(content, new untar/* TarUnpacker */.N(folder, paths), cancelled);
}
/**
 * Has a tar.zst read while it comes in, and resolves to the bytes that came. Throws BadArchive, Cancelled, UserError
 * where node has no zstd, and whatever `content` and the reader throw.
 */
async function readArchive(content, reader, cancelled) {
    const inflow = { bytes: 0 };
    let isWhole = false;
    try {
        await (0,promises_.pipeline)(counted(content, inflow, cancelled), zstdDecompress(), async (chunks) => {
            await write(chunks, reader);
            isWhole = true;
        });
    }
    catch (error) {
        // With less than 13 bytes after all content, node's decompressor ends before it has taken them (node 24.21).
        if (!isWhole || (0,errors/* codeOf */.$N)(error) !== 'ERR_STREAM_PREMATURE_CLOSE')
            throw broken(error);
    }
    finally {
        reader.abandon();
    }
    return inflow.bytes;
}
async function write(chunks, reader) {
    let bytes = 0;
    for await (const chunk of chunks) {
        bytes += chunk.length;
        if (bytes > maxTarBytes)
            throw new failures/* BadArchive */.aB(`the archive has more than ${maxTarBytes} bytes in it`);
        reader.write(chunk);
    }
    reader.finish();
}
/** zlib's errors have codes like `ZSTD_error_prefix_unknown` and, for an end in the middle, `Z_BUF_ERROR`. */
function broken(error) {
    if (!/^Z(?:STD)?_/.test((0,errors/* codeOf */.$N)(error) ?? ''))
        return error;
    return new failures/* BadArchive */.aB(`the archive is broken (${(0,errors/* messageOf */.bD)(error)})`);
}
async function* counted(content, inflow, cancelled) {
    for await (const chunk of content) {
        if (cancelled.aborted)
            throw new errors/* Cancelled */.cJ();
        inflow.bytes += chunk.length;
        yield chunk;
    }
}


/***/ }),

/***/ 6632:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ TarUnpacker),
/* harmony export */   f: () => (/* binding */ writeAll)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var _core_quoted_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4415);
/* harmony import */ var _failures_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(767);
/* harmony import */ var _tar_reader_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8359);





/**
 * Unpacks a tar stream into a folder as its bytes come in: `write` each chunk, then `finish`; `abandon` on any error.
 * Writes are synchronous: for thousands of small files that is several times faster than awaiting each, and inflating
 * goes on in its own thread meanwhile. Links are made last, so that nothing is ever written through one. Throws
 * BadArchive or HostileEntry.
 */
class TarUnpacker {
    folder;
    paths;
    reader;
    madeFolders = new Set();
    files = new Set();
    links = [];
    constructor(folder, paths) {
        this.folder = folder;
        this.paths = paths;
        this.reader = new _tar_reader_js__WEBPACK_IMPORTED_MODULE_3__/* .TarReader */ .R({
            file: (header) => this.file(header),
            folder: (name) => this.makeFolder(paths.admit(name, 'folder', 0) ?? ''),
            link: (header, kind) => this.link(header, kind),
        });
    }
    write(chunk) {
        this.reader.write(chunk);
    }
    /** Throws BadArchive when the stream ended before the archive did. */
    finish() {
        this.reader.finish();
        for (const link of this.links)
            link();
    }
    /** Closes the file that is being written. */
    abandon() {
        this.reader.abandon();
    }
    file({ name, size, mode }) {
        const path = this.paths.admit(name, 'file', size);
        if (path === undefined)
            return undefined;
        this.makeFolder(parent(path));
        this.files.add(path);
        // Nobody but the owner may write, whatever the archive says.
        return newFile((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(this.folder, path), (mode & 0o755) | 0o600);
    }
    link({ name, linkName }, kind) {
        const path = this.paths.admit(name, 'link', 0);
        if (path === undefined)
            return;
        const target = this.paths.linkTarget(path, linkName, kind);
        this.links.push(() => {
            this.makeFolder(parent(path));
            if (kind === 'symbolic')
                (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.symlinkSync)(linkName, (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(this.folder, path));
            else if (this.files.has(target))
                (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.linkSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(this.folder, target), (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(this.folder, path));
            else
                throw new _failures_js__WEBPACK_IMPORTED_MODULE_2__/* .HostileEntry */ .vc(`the archive entry ${(0,_core_quoted_js__WEBPACK_IMPORTED_MODULE_4__/* .quoted */ .T)(name)} links to ${(0,_core_quoted_js__WEBPACK_IMPORTED_MODULE_4__/* .quoted */ .T)(linkName)}, which is not in it`);
        });
    }
    makeFolder(path) {
        if (path === '' || this.madeFolders.has(path))
            return;
        this.makeFolder(parent(path));
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.mkdirSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(this.folder, path), { mode: 0o755 });
        this.madeFolders.add(path);
    }
}
/** A file that is there already is an error. */
function newFile(path, mode) {
    const descriptor = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.openSync)(path, 'wx', mode);
    const close = () => (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.closeSync)(descriptor);
    return { write: (bytes) => writeAll(descriptor, bytes), end: close, abandon: close };
}
/** All of the bytes, where one write may take a part. */
function writeAll(descriptor, bytes) {
    for (let written = 0; written < bytes.length;)
        written += (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.writeSync)(descriptor, bytes, written);
}
function parent(path) {
    const folder = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path);
    return folder === '.' ? '' : folder;
}


/***/ }),

/***/ 3217:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  isSelfHosted: () => (/* binding */ isSelfHosted),
  keepsItsOwn: () => (/* binding */ keepsItsOwn),
  openCaches: () => (/* binding */ openCaches),
  orCold: () => (/* binding */ orCold),
  savesAfter: () => (/* binding */ savesAfter)
});

// EXTERNAL MODULE: ./lib/core/errors.js
var errors = __webpack_require__(3828);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: ./lib/core/json.js
var json = __webpack_require__(3085);
;// CONCATENATED MODULE: ./lib/cache/event.js


/** The repository's default branch as the event's payload (GITHUB_EVENT_PATH) tells it, or undefined. */
async function defaultBranch(env) {
    const event = (0,json/* parsedJson */.U4)(await (0,promises_.readFile)(env['GITHUB_EVENT_PATH'] ?? '', 'utf8').catch(() => ''));
    const repository = (0,json/* isJsonObject */.OW)(event) ? event['repository'] : undefined;
    const branch = (0,json/* isJsonObject */.OW)(repository) ? repository['default_branch'] : undefined;
    return typeof branch === 'string' ? branch : undefined;
}

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./lib/tree-text.js
var tree_text = __webpack_require__(5999);
// EXTERNAL MODULE: ./lib/cache/modules/module-sums.js + 2 modules
var module_sums = __webpack_require__(7786);
;// CONCATENATED MODULE: ./lib/cache/go-sums.js




/** What all go.sum files of the modules and the workspace's go.work.sum name. A missing one names nothing. */
async function repositorySums({ root }, modules) {
    const files = [
        ...modules.modules.map(({ dir }) => (0,external_node_path_.join)(root, dir, 'go.sum')),
        ...(modules.goWork ? [`${(0,external_node_path_.join)(root, modules.goWork.file)}.sum`] : []),
    ];
    return (0,module_sums/* moduleSums */.b)(await Promise.all(files.map(async (file) => (0,tree_text/* readTreeText */.y)(file, root).catch(absent))));
}
/** What is there and cannot be read is told, or every run would find that nothing is to be cached. */
function absent(error) {
    if ((0,errors/* codeOf */.$N)(error) === 'ENOENT')
        return '';
    throw error;
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
;// CONCATENATED MODULE: ./lib/cache/modules/module-keys.js


/** Begins the key of every module entry; the number changes when what is in an entry does. */
const family = 'go-preflight-modules-1';
/**
 * The keys for what a repository's go.sum files name; undefined where that is nothing. They are the same for every
 * system: so are the files. `repository` (GITHUB_REPOSITORY) keeps those apart that share a store: what another one's last
 * entry has is of little use here.
 */
function moduleKeys(sums, repository = '') {
    if (sums.length === 0)
        return undefined;
    const lines = sums.flatMap(({ stem, zip, goMod }) => [
        ...sorted(zip).map((hash) => `${stem}.zip ${hash}`),
        ...sorted(goMod).map((hash) => `${stem}.mod ${hash}`),
    ]);
    const own = `${family}-${digest([repository]).slice(0, 8)}-`;
    const key = own + digest(lines);
    return { key, prefixes: [`${key}-`, own] };
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

;// CONCATENATED MODULE: ./lib/cache/policy.js
/** Events whose runs see code of strangers with rights of the repository's own. */
const untrusted = new Set(['pull_request_target', 'workflow_run', 'issue_comment']);
/** Events whose runs on the default branch have seen nothing but what was merged. Others are often a comment away from more. */
const trusted = new Set(['push', 'schedule', 'workflow_dispatch']);
/** Events whose runs keep to a ref of their own. */
const onOwnRef = new Set(['push', 'pull_request', 'workflow_dispatch']);
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
    const isDefault = defaultBranch !== undefined && env['GITHUB_REF'] === `refs/heads/${defaultBranch}`;
    if (isDefault && trusted.has(event))
        return { restore: true, save: 'yes', why: '' };
    if (!isDefault && onOwnRef.has(event))
        return { restore: true, save: 'when-empty', why: 'the default branch writes the cache for all others' };
    return { restore: true, save: 'no', why: `${event} only reads caches` };
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

;// CONCATENATED MODULE: ./lib/cache/caches.js





/** The caches of this job, or why it has none. Throws UserError when the store cannot be made. */
async function openCaches(config, repository, modules, ports) {
    const { env } = ports.host;
    const branch = await defaultBranch(env);
    const policy = cachePolicy({
        mode: config.cache,
        env,
        ...(branch === undefined ? {} : { defaultBranch: branch }),
    });
    if (!policy.restore && policy.save === 'no')
        return policy.why;
    const store = await ports.cacheStore?.(config.cacheFolder);
    if (typeof store !== 'object')
        return store ?? 'only jobs have a cache';
    const sums = await repositorySums(repository, modules);
    const keys = moduleKeys(sums, env['GITHUB_REPOSITORY'] ?? '');
    return { store, policy, sums, keys, defaultBranch: branch };
}
/** A self-hosted runner keeps its folders: what is in them is newer than any entry. Asked for explicitly, caches are used all the same. */
function keepsItsOwn(config, ports) {
    return config.cache === 'auto' && config.cacheFolder === '' && isSelfHosted(ports);
}
/** Whether other jobs may have used this machine before. */
function isSelfHosted({ host }) {
    return host.env['RUNNER_ENVIRONMENT'] === 'self-hosted';
}
/**
 * What `work` makes of a cache. Whatever goes wrong there is a warning that begins with `what`, and costs what `cold`
 * answers for the reason, never the job. Throws Cancelled.
 */
async function orCold(what, { log }, work, cold) {
    try {
        return await work();
    }
    catch (error) {
        if (error instanceof errors/* Cancelled */.cJ)
            throw error;
        if (!(error instanceof errors/* UserError */.yo))
            log.debug(String(error));
        log.warning(`${what}: ${(0,errors/* messageOf */.bD)(error)}`);
        return cold((0,errors/* messageOf */.bD)(error));
    }
}
/** Whether a run saves that found nothing, or something. */
function savesAfter(found, { save }) {
    return save === 'yes' || (save === 'when-empty' && found === 'nothing');
}


/***/ }),

/***/ 9782:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ diskFailure)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3828);

/** One clear line for what the file system refuses in `folder`; anything else that was thrown comes back as it is. */
function diskFailure(error, doing, folder) {
    const code = (0,_core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .codeOf */ .$N)(error);
    // The file system's codes are short words like ENOSPC; node's own begin with ERR_.
    if (error instanceof _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo || code === undefined || !/^E[A-Z0-9]+$/.test(code))
        return error;
    const remedy = code === 'ENOSPC' || code === 'EDQUOT'
        ? 'free some space there'
        : 'check who may write there, and what is in it';
    return new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`${doing} in ${folder}: ${(0,_core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .messageOf */ .bD)(error)}; ${remedy}`);
}


/***/ }),

/***/ 2164:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ entryFormat)
/* harmony export */ });
/** How entries are made; a store keeps those of another make apart. */
const entryFormat = 'tar.zst';


/***/ }),

/***/ 1151:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ inFreshFolder)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var _stale_folders_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3870);



/** The go command walks past names with a dot: GOCACHE may lie in a module. */
const prefix = '.go-preflight-tmp-';
const freshName = /^\.go-preflight-tmp-/;
/**
 * Runs `work` with a new folder in `parent`, which is made where there is none, and removes it afterwards, with those
 * that killed jobs have left there. When `work` fails, folders above that were made for it go too.
 */
async function inFreshFolder(parent, ports, work) {
    const made = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdir)(parent, { recursive: true });
    try {
        await (0,_stale_folders_js__WEBPACK_IMPORTED_MODULE_2__/* .removeStaleFolders */ .r6)(parent, freshName, ports.log);
        const folder = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdtemp)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(parent, prefix));
        try {
            return await work(folder);
        }
        finally {
            await (0,_stale_folders_js__WEBPACK_IMPORTED_MODULE_2__/* .removeFolder */ .v$)(folder, ports.log);
        }
    }
    catch (error) {
        if (made !== undefined)
            (0,_stale_folders_js__WEBPACK_IMPORTED_MODULE_2__/* .removeEmptyFolders */ .dp)(parent, made);
        throw error;
    }
}


/***/ }),

/***/ 4177:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ lookUp)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3828);

const usual = { askSeconds: 60, transferSeconds: 180 };
/**
 * What the store has for the keys. Throws UserError where it does not answer in time, and so does the entry's content
 * where it is not all there in time: a store that hangs must not cost the job more than that.
 */
async function lookUp(store, { key, prefixes }, format, patience = usual) {
    const { askSeconds, transferSeconds } = patience;
    const entry = await inTime(store.find(key, prefixes, format), Date.now() + askSeconds * 1000, () => `${store.name} did not answer in ${askSeconds} s`);
    return entry && { ...entry, content: () => contentInTime(entry, transferSeconds) };
}
async function* contentInTime(entry, seconds) {
    const end = Date.now() + seconds * 1000;
    const chunks = entry.content()[Symbol.asyncIterator]();
    let isWhole = false;
    try {
        for (;;) {
            const next = await inTime(chunks.next(), end, () => `the entry was not here after ${seconds} s`);
            isWhole = next.done === true;
            if (next.done)
                return;
            yield next.value;
        }
    }
    finally {
        // Not waited for: what hangs does not hear of it.
        if (!isWhole)
            chunks.return?.().catch(() => undefined);
    }
}
/** Throws UserError at that time, whatever becomes of the work. */
async function inTime(work, end, what) {
    let timer;
    const late = new Promise((_, reject) => {
        const fail = () => reject(new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`${what()}; the job goes on without it`));
        timer = setTimeout(fail, Math.max(0, end - Date.now()));
    });
    try {
        return await Promise.race([work, late]);
    }
    finally {
        clearTimeout(timer);
    }
}


/***/ }),

/***/ 7786:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  n: () => (/* binding */ goSumText),
  b: () => (/* binding */ moduleSums)
});

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
/** The sums as the lines of a go.sum that names the same. */
function goSumText(sums) {
    const lines = sums.flatMap(({ path, version, zip, goMod }) => [
        ...zip.map((hash) => `${path} ${version} ${hash}\n`),
        ...goMod.map((hash) => `${path} ${version}/go.mod ${hash}\n`),
    ]);
    return lines.join('');
}


/***/ }),

/***/ 2875:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DP: () => (/* binding */ moveFolder),
/* harmony export */   Zx: () => (/* binding */ placing),
/* harmony export */   h$: () => (/* binding */ placeFiles)
/* harmony export */ });
/* unused harmony export Placement */
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3828);
/* harmony import */ var _exists_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5735);
/* harmony import */ var _hard_links_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8762);
/* harmony import */ var _stale_folders_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(3870);






/**
 * Gives files of the folder `from` a place in the folder `to`, on the same file system, where nothing has it yet; what
 * stays in `from` is to be removed. All of `from` becomes `to` where there is none. Each file appears whole, and nothing
 * is ever overwritten, whoever else writes there. Throws what the file system says, and then `to` is as before.
 */
async function placeFiles(from, to, names) {
    if (!(await (0,_exists_js__WEBPACK_IMPORTED_MODULE_3__/* .exists */ .t)(to)) && moveFolder(from, to))
        return { placed: names, present: [] };
    return placing((placement) => {
        const present = new Set(names.filter((name) => !placement.file((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(from, name), (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(to, name))));
        return { placed: names.filter((name) => !present.has(name)), present: [...present] };
    });
}
/**
 * Renames a folder to where none is, or an empty one (which Windows does not replace). False where there is more, or
 * somebody holds a file in it (Windows).
 */
function moveFolder(from, to) {
    try {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.renameSync)(from, to);
        return true;
    }
    catch {
        return false;
    }
}
/** Does work that gives things their places; when it throws, all is as before. */
function placing(work) {
    const placement = new Placement();
    try {
        return work(placement);
    }
    catch (error) {
        placement.undo();
        throw error;
    }
}
/** Things that were given a place, on the same file system, and how to take them away again. */
class Placement {
    /** Latest last. */
    steps = [];
    /** False where there is something. A second name for the file: unlike a rename, that never replaces another one. */
    file(from, to) {
        this.makeFolderOf(to);
        try {
            (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.linkSync)(from, to);
        }
        catch (error) {
            if ((0,_core_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .codeOf */ .$N)(error) === 'EEXIST')
                return false;
            if (!(0,_hard_links_js__WEBPACK_IMPORTED_MODULE_4__/* .hasNoHardLinks */ .G)(error))
                throw error;
            if (!this.renamed(from, to))
                return false;
        }
        this.steps.push(() => (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.rmSync)(to, { force: true }));
        return true;
    }
    /** A whole folder; false where there is something. */
    folder(from, to) {
        this.makeFolderOf(to);
        if ((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)(to, { throwIfNoEntry: false }))
            return false;
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.renameSync)(from, to);
        this.steps.push(() => (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.rmSync)(to, { recursive: true, force: true }));
        return true;
    }
    /** All that is in a folder, `names`, at once; false where `to` has something in it, and then nothing is placed. */
    contents(from, to, names) {
        const isNew = !(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)(to, { throwIfNoEntry: false });
        if (!moveFolder(from, to))
            return false;
        // What others have put there since is theirs.
        this.steps.push(() => {
            for (const name of names)
                (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.rmSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(to, name), { recursive: true, force: true });
            if (isNew)
                (0,_stale_folders_js__WEBPACK_IMPORTED_MODULE_5__/* .removeEmptyFolders */ .dp)(to, to);
        });
        return true;
    }
    /** Takes all of it away that can be taken. */
    undo() {
        for (const step of this.steps.reverse()) {
            try {
                step();
            }
            catch {
                // What made this necessary says more.
            }
        }
    }
    /** For file systems without second names: whoever makes a file of the name meanwhile loses it to this whole one. */
    renamed(from, to) {
        if ((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)(to, { throwIfNoEntry: false }))
            return false;
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.renameSync)(from, to);
        return true;
    }
    makeFolderOf(path) {
        const folder = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path);
        const made = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.mkdirSync)(folder, { recursive: true });
        if (made !== undefined)
            this.steps.push(() => (0,_stale_folders_js__WEBPACK_IMPORTED_MODULE_5__/* .removeEmptyFolders */ .dp)(folder, made));
    }
}


/***/ }),

/***/ 3773:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p$: () => (/* binding */ keepModulePlan),
/* harmony export */   z8: () => (/* binding */ keepBuildPlan)
/* harmony export */ });
/* unused harmony exports SAVE_PLANS, readModulePlan, readBuildPlan */
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);



/** The files in main's own folder by which post knows that there is something to save. */
const SAVE_PLANS = { modules: 'module-cache.json', build: 'build-cache.json' };
/** Leaves the plan in main's own folder. */
async function keepModulePlan(plan, ports) {
    await keep(SAVE_PLANS.modules, plan, ports);
}
/** Leaves the plan in main's own folder. */
async function keepBuildPlan(plan, ports) {
    await keep(SAVE_PLANS.build, plan, ports);
}
async function keep(name, plan, { host }) {
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.writeFile)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(host.tempDir, name), JSON.stringify(plan), { mode: 0o600 });
}
/**
 * The plan that main left in its folder, or undefined for none. Whoever can change it can save entries without it too: it
 * lies where the job's own steps run.
 */
async function readModulePlan(folder) {
    const plan = await read(folder, SAVE_PLANS.modules);
    return isModulePlan(plan) ? plan : undefined;
}
/** As `readModulePlan`. */
async function readBuildPlan(folder) {
    const plan = await read(folder, SAVE_PLANS.build);
    return isBuildPlan(plan) ? plan : undefined;
}
async function read(folder, name) {
    return JSON.parse(await readFile(join(folder, name), 'utf8').catch(() => 'null'));
}
function isModulePlan(value) {
    return isJsonObject(value) && hasTexts(value, ['folder', 'goSum', 'key', 'restored', 'cacheFolder']);
}
function isBuildPlan(value) {
    return (isJsonObject(value) &&
        hasTexts(value, ['folder', 'index', 'prefix', 'family', 'cacheFolder']) &&
        typeof value['since'] === 'number' &&
        typeof value['budgetBytes'] === 'number' &&
        isJsonObject(value['fields']) &&
        hasTexts(value['fields'], Object.keys(value['fields'])));
}
function hasTexts(value, names) {
    return names.every((name) => typeof value[name] === 'string');
}


/***/ }),

/***/ 8762:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ hasNoHardLinks)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3828);

/** Whether an error of `link` is what file systems without hard links say (exFAT, 9p, some SMB). */
function hasNoHardLinks(error) {
    return /^(?:EPERM|ENOTSUP|EOPNOTSUPP|ENOSYS|EMLINK|UNKNOWN)$/.test((0,_core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .codeOf */ .$N)(error) ?? '');
}


/***/ }),

/***/ 3870:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   dp: () => (/* binding */ removeEmptyFolders),
/* harmony export */   r6: () => (/* binding */ removeStaleFolders),
/* harmony export */   v$: () => (/* binding */ removeFolder)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6760);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3828);




/** Nothing takes that long but what was killed. Process numbers would not tell where machines share a folder. */
const staleMilliseconds = 24 * 60 * 60 * 1000;
/** Removes the folders in `parent` that killed jobs have left there: those with names of ours that nobody touched for a day. */
async function removeStaleFolders(parent, ours, log) {
    for (const name of await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readdir)(parent)) {
        if (!ours.test(name))
            continue;
        const folder = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(parent, name);
        const { mtimeMs = Infinity } = (await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.stat)(folder).catch(() => undefined)) ?? {};
        if (Date.now() - mtimeMs > staleMilliseconds)
            await removeFolder(folder, log);
    }
}
/** Removes a folder of ours; one that does not go is only told, since the next job removes it. */
async function removeFolder(folder, log) {
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rm)(folder, { recursive: true, force: true, maxRetries: 3 }).catch((error) => {
        log.debug(`${(0,node_path__WEBPACK_IMPORTED_MODULE_2__.basename)(folder)} stays behind: ${(0,_core_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .messageOf */ .bD)(error)}`);
    });
}
/** Removes `folder` and those above it up to `top`, as far as nobody (a go command, another job) has put something there. */
function removeEmptyFolders(folder, top) {
    try {
        for (let at = folder; at.startsWith(top); at = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(at))
            (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.rmdirSync)(at);
    }
    catch {
        // One that stays is empty, or somebody else's.
    }
}


/***/ })

};
