import { createRequire as __WEBPACK_EXTERNAL_createRequire } from "module";
/******/ var __webpack_modules__ = ({});
/************************************************************************/
/******/ // The module cache
/******/ var __webpack_module_cache__ = {};
/******/ 
/******/ // The require function
/******/ function __nccwpck_require__(moduleId) {
/******/ 	// Check if module is in cache
/******/ 	var cachedModule = __webpack_module_cache__[moduleId];
/******/ 	if (cachedModule !== undefined) {
/******/ 		return cachedModule.exports;
/******/ 	}
/******/ 	// Create a new module (and put it into the cache)
/******/ 	var module = __webpack_module_cache__[moduleId] = {
/******/ 		// no module.id needed
/******/ 		// no module.loaded needed
/******/ 		exports: {}
/******/ 	};
/******/ 
/******/ 	// Execute the module function
/******/ 	var threw = true;
/******/ 	try {
/******/ 		__webpack_modules__[moduleId](module, module.exports, __nccwpck_require__);
/******/ 		threw = false;
/******/ 	} finally {
/******/ 		if(threw) delete __webpack_module_cache__[moduleId];
/******/ 	}
/******/ 
/******/ 	// Return the exports of the module
/******/ 	return module.exports;
/******/ }
/******/ 
/************************************************************************/
/******/ /* webpack/runtime/asset-relocator-loader */
/******/ if (typeof __nccwpck_require__ !== 'undefined') __nccwpck_require__.ab = decodeURIComponent(new URL('.', import.meta.url).pathname).slice(import.meta.url.match(/^file:\/\/\/\w:/) ? 1 : 0, -1) + "/";
/******/ 
/******/ /* webpack/runtime/create fake namespace object */
/******/ (() => {
/******/ 	var getProto = Object.getPrototypeOf ? (obj) => (Object.getPrototypeOf(obj)) : (obj) => (obj.__proto__);
/******/ 	var leafPrototypes;
/******/ 	// create a fake namespace object
/******/ 	// mode & 1: value is a module id, require it
/******/ 	// mode & 2: merge all properties of value into the ns
/******/ 	// mode & 4: return value when already ns object
/******/ 	// mode & 16: return value when it's Promise-like
/******/ 	// mode & 8|1: behave like require
/******/ 	__nccwpck_require__.t = function(value, mode) {
/******/ 		if(mode & 1) value = this(value);
/******/ 		if(mode & 8) return value;
/******/ 		if(typeof value === 'object' && value) {
/******/ 			if((mode & 4) && value.__esModule) return value;
/******/ 			if((mode & 16) && typeof value.then === 'function') return value;
/******/ 		}
/******/ 		var ns = Object.create(null);
/******/ 		__nccwpck_require__.r(ns);
/******/ 		var def = {};
/******/ 		leafPrototypes = leafPrototypes || [null, getProto({}), getProto([]), getProto(getProto)];
/******/ 		for(var current = mode & 2 && value; typeof current == 'object' && !~leafPrototypes.indexOf(current); current = getProto(current)) {
/******/ 			Object.getOwnPropertyNames(current).forEach((key) => (def[key] = () => (value[key])));
/******/ 		}
/******/ 		def['default'] = () => (value);
/******/ 		__nccwpck_require__.d(ns, def);
/******/ 		return ns;
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/define property getters */
/******/ (() => {
/******/ 	// define getter functions for harmony exports
/******/ 	__nccwpck_require__.d = (exports, definition) => {
/******/ 		for(var key in definition) {
/******/ 			if(__nccwpck_require__.o(definition, key) && !__nccwpck_require__.o(exports, key)) {
/******/ 				Object.defineProperty(exports, key, { enumerable: true, get: definition[key] });
/******/ 			}
/******/ 		}
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/hasOwnProperty shorthand */
/******/ (() => {
/******/ 	__nccwpck_require__.o = (obj, prop) => (Object.prototype.hasOwnProperty.call(obj, prop))
/******/ })();
/******/ 
/******/ /* webpack/runtime/make namespace object */
/******/ (() => {
/******/ 	// define __esModule on exports
/******/ 	__nccwpck_require__.r = (exports) => {
/******/ 		if(typeof Symbol !== 'undefined' && Symbol.toStringTag) {
/******/ 			Object.defineProperty(exports, Symbol.toStringTag, { value: 'Module' });
/******/ 		}
/******/ 		Object.defineProperty(exports, '__esModule', { value: true });
/******/ 	};
/******/ })();
/******/ 
/************************************************************************/
var __webpack_exports__ = {};

;// CONCATENATED MODULE: external "node:worker_threads"
const external_node_worker_threads_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:worker_threads");
;// CONCATENATED MODULE: external "node:crypto"
const external_node_crypto_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:crypto");
;// CONCATENATED MODULE: external "node:fs"
const external_node_fs_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs");
;// CONCATENATED MODULE: external "node:path"
const external_node_path_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:path");
;// CONCATENATED MODULE: external "node:stream"
const external_node_stream_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:stream");
;// CONCATENATED MODULE: external "node:zlib"
const external_node_zlib_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:zlib");
var external_node_zlib_namespaceObject_0 = /*#__PURE__*/__nccwpck_require__.t(external_node_zlib_namespaceObject, 2);
;// CONCATENATED MODULE: ./lib/core/errors.js
/** Where bugs are reported. */
const ISSUES = 'https://github.com/go-preflight/go-preflight/issues';
/**
 * The user's to mend: shown as one line (what, where, why, what to do next), never with a stack.
 * Anything else that is thrown is a bug of ours.
 */
class errors_UserError extends Error {
    name = 'UserError';
    /** By name: each of the bundles that are loaded later brings its own copy of this class. */
    static [Symbol.hasInstance](thrown) {
        return this === errors_UserError ? property(thrown, 'name') === 'UserError' : super[Symbol.hasInstance](thrown);
    }
}
/** A server that this machine cannot talk to at all: another source may serve, asking again will not. */
class Unreachable extends errors_UserError {
    unreachable = true;
    /** By shape, as UserError. */
    static [Symbol.hasInstance](thrown) {
        return typeof thrown === 'object' && thrown !== null && 'unreachable' in thrown;
    }
}
/** The step was cancelled; nothing is to be reported but that. */
class Cancelled extends Error {
    name = 'Cancelled';
    constructor() {
        super('cancelled');
    }
    /** By name, as UserError. */
    static [Symbol.hasInstance](thrown) {
        return property(thrown, 'name') === 'Cancelled';
    }
}
/** What to tell of whatever ended a run: one line, or for a bug of ours its stack and where to report it. */
function explainFailure(thrown) {
    if (thrown instanceof errors_UserError || thrown instanceof Cancelled)
        return thrown.message;
    const stack = property(thrown, 'stack') ?? errors_messageOf(thrown);
    return `this is a bug in go-preflight; please report it with these lines at ${ISSUES}\n${stack}`;
}
// By shape, not `instanceof`: an error made in another realm (a worker, a test's sandbox) is no less an error.
/** The message of whatever was thrown. */
function errors_messageOf(thrown) {
    return property(thrown, 'message') ?? String(thrown);
}
/** Node's error code (`ENOENT`, `EACCES`, …) of whatever was thrown, or undefined. */
function codeOf(thrown) {
    return property(thrown, 'code');
}
function property(thrown, name) {
    if (typeof thrown !== 'object' || thrown === null)
        return undefined;
    const value = Reflect.get(thrown, name);
    return typeof value === 'string' ? value : undefined;
}

;// CONCATENATED MODULE: ./lib/core/quoted.js
const LIMIT = 80;
/** A value as an error line may show it: in quotes, control characters escaped, cut after `limit` characters. */
function quoted(value, limit = LIMIT) {
    const shown = value.length > limit ? `${value.slice(0, limit)}…` : value;
    return JSON.stringify(shown).replace(/[\u007f-\u009f\u2028\u2029\u202a-\u202e\u2066-\u2069]/g, (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`);
}

;// CONCATENATED MODULE: ./lib/archive/failures.js

/** A UserError after which no other source is tried: something is wrong with the bytes or with this machine's disk. */
class FatalFailure extends (/* unused pure expression or super */ null && (UserError)) {
}
/** An archive that does not hold what its format promises, or more than we let it. */
class failures_BadArchive extends errors_UserError {
}
/** An archive entry that would leave the folder or hit another entry: nobody who makes such archives in good faith writes it. */
class HostileEntry extends (/* unused pure expression or super */ null && (FatalFailure)) {
}

;// CONCATENATED MODULE: ./lib/archive/unzip-files.js








/** Bytes inflated at a time: any file of a release in one go, into memory of just its size. */
const maxChunk = 64 << 20;
/** Bytes of a larger file that are held at a time. */
const pieceBytes = (/* unused pure expression or super */ null && (1 << 20));
/**
 * Takes one file after the other and unpacks it, until none is left. All in one thread's own time: with ten thousand
 * small files, awaiting costs more than the work. Throws BadArchive, or what the file system says.
 */
function unzipFiles({ archive, folder, files, taken, digests }) {
    const descriptor = (0,external_node_fs_namespaceObject.openSync)(archive, 'r');
    try {
        const { size: archiveSize } = (0,external_node_fs_namespaceObject.fstatSync)(descriptor);
        for (;;) {
            const index = Atomics.add(taken, 0, 1);
            const file = files[index];
            if (!file)
                return;
            const content = readContent(descriptor, archiveSize, file);
            digests?.set((0,external_node_crypto_namespaceObject.createHash)('sha256').update(content).digest(), 32 * index);
            (0,external_node_fs_namespaceObject.writeFileSync)((0,external_node_path_namespaceObject.join)(folder, file.path), content, { flag: 'wx', mode: file.mode });
        }
    }
    finally {
        (0,external_node_fs_namespaceObject.closeSync)(descriptor);
    }
}
/** Every thread ends after the file that it is at. */
function stopUnzipping({ files, taken }) {
    Atomics.store(taken, 0, files.length);
}
/** The content of one file of an open archive. Throws BadArchive. */
function readContent(descriptor, archiveSize, file) {
    const start = startOf(descriptor, archiveSize, file);
    const compressed = readAt(descriptor, archiveSize, start, file.compressedSize);
    const content = file.method === 0 ? compressed : inflated(file, compressed);
    if (content.length !== file.size)
        throw bad(file, `has ${content.length} bytes instead of ${file.size}`);
    // Node 20 has it from 20.15 on.
    if ("crc32" in external_node_zlib_namespaceObject_0 && external_node_zlib_namespaceObject.crc32(content) !== file.checksum)
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
        if ('crc32' in zlib)
            checksum = zlib.crc32(piece, checksum);
        yield piece;
    }
    if (bytes !== file.size)
        throw bad(file, `has ${bytes} bytes instead of ${file.size}`);
    if ('crc32' in zlib && checksum !== file.checksum)
        throw bad(file, 'does not match its CRC-32');
}
async function* inflatedPieces(file, raw) {
    try {
        const inflate = zlib.createInflateRaw({ chunkSize: pieceBytes });
        // What goes wrong is heard of by whoever reads.
        pipeline(Readable.from(raw), inflate, () => undefined);
        for await (const piece of inflate)
            yield Buffer.from(piece);
    }
    catch (error) {
        throw error instanceof BadArchive ? error : bad(file, `cannot be inflated (${messageOf(error)})`);
    }
}
function* piecesAt(descriptor, archiveSize, start, length) {
    for (let at = 0; at < length; at += pieceBytes)
        yield readAt(descriptor, archiveSize, start + at, Math.min(pieceBytes, length - at));
}
function startOf(descriptor, archiveSize, file) {
    const header = readAt(descriptor, archiveSize, file.offset, 30);
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
        return external_node_zlib_namespaceObject.inflateRawSync(compressed, {
            maxOutputLength: Math.max(1, file.size),
            // With room for one byte more, zlib is done when the last one is out. It wants 64 at least.
            chunkSize: Math.max(64, Math.min(file.size + 1, maxChunk)),
        });
    }
    catch (error) {
        if (codeOf(error) === 'ERR_BUFFER_TOO_LARGE')
            throw bad(file, `has more than its ${file.size} bytes`);
        throw bad(file, `cannot be inflated (${errors_messageOf(error)})`);
    }
}
function readAt(descriptor, archiveSize, position, length) {
    if (position + length > archiveSize)
        throw new failures_BadArchive('the archive ends in the middle');
    const buffer = Buffer.allocUnsafe(length);
    for (let read = 0; read < length;) {
        const bytes = (0,external_node_fs_namespaceObject.readSync)(descriptor, buffer, read, length - read, position + read);
        if (bytes === 0)
            throw new failures_BadArchive('the archive ends in the middle');
        read += bytes;
    }
    return buffer;
}
function bad(file, what) {
    return new failures_BadArchive(`the archive entry ${quoted(file.name)} ${what}`);
}

;// CONCATENATED MODULE: ./lib/archive/unzip-worker.js


// A thread of unzip-threads.ts, and a bundle of its own. What this throws arrives there as the thread's error.
const unzipping = external_node_worker_threads_namespaceObject.workerData;
unzipFiles(unzipping);

