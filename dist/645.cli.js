export const id = 645;
export const ids = [645];
export const modules = {

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


/***/ }),

/***/ 5645:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  checkBuild: () => (/* binding */ checkBuild)
});

// EXTERNAL MODULE: ./lib/checks/go-command.js
var go_command = __webpack_require__(8755);
// EXTERNAL MODULE: ./lib/gomod/go-version.js
var go_version = __webpack_require__(2019);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./lib/core/without-credentials.js
var without_credentials = __webpack_require__(9920);
;// CONCATENATED MODULE: ./lib/targets/compiler-output.js
/** `a/b.go:3:14: undefined: x`; the assembler knows no columns. */
const placed = /^((?:[A-Za-z]:)?[^:]+):(\d+)(?::(\d+))?: (.*)$/;
/** They only say that there were others, or what a user knows. */
const empty = /(?:^|: )too many errors$|^asm: assembly of .* failed$|^note: module requires Go |^\s*$/;
/** A compiler that has failed itself tells all of its stack. */
const crash = /internal compiler error|^panic: |^fatal error: |^unexpected fault address /;
/** What `go build` prints of one package; the line that names it (`# example.com/a`) is left out. Any words are some. */
function complaints(output) {
    const found = [];
    for (const line of output.split(/\r?\n/)) {
        const last = found.at(-1);
        const goesOn = line.startsWith('\t') || (last !== undefined && crash.test(last.message));
        if (last !== undefined && goesOn)
            found.splice(-1, 1, { ...last, message: `${last.message}\n${line}`.trimEnd() });
        else if (!line.startsWith('# ') && !empty.test(line))
            found.push(complaint(line));
    }
    return found.length === 0 && output.trim() !== '' ? [complaint(output)] : found;
}
function complaint(text) {
    const [, file, line, column, message] = placed.exec(text) ?? [];
    if (file === undefined || message === undefined)
        return { file: '', line: 0, column: 0, message: text.trim() };
    return { file, line: Number(line), column: Number(column ?? 0), message };
}
/** What keeps a file from being read: the parser says so, the scanner has words of its own (cmd/compile/internal/syntax). */
const syntax = new RegExp([
    '^syntax error: ',
    'not terminated$',
    '^newline in ',
    'rune literal',
    '^invalid (?:character|digit|NUL character|UTF-8 encoding|BOM|radix point) ?',
    '^(?:unknown|octal) escape|^escape is invalid',
    'literal has no digits$|exponent has no digits$|exponent requires|requires a .p. exponent$',
    '^._. must separate successive digits$',
    '^identifier cannot begin with digit',
    '^unrecognized instruction ',
].join('|'));
/** What kind of error it is, by the compiler's words. */
function complaintKind(message) {
    if (syntax.test(message))
        return 'syntax';
    if (message.startsWith('could not import '))
        return 'imports';
    return message === 'missing function body' ? 'body' : 'types';
}

// EXTERNAL MODULE: ./lib/targets/ports.js
var ports = __webpack_require__(4790);
;// CONCATENATED MODULE: ./lib/targets/external-linker.js

/** Programs for them are linked by a C compiler even without cgo (Go's internal/platform, MustLinkExternal and DefaultPIE). */
const external_linker_ports = ['android/386', 'android/amd64', 'android/arm', 'ios/amd64', 'ios/arm64'];
/** Whether Go's own linker makes no programs for a target. */
function needsExternalLinker(target) {
    return external_linker_ports.includes((0,ports/* portName */.rn)(target));
}
/** Whether that is what the go command has against a program: since 1.21 it says so before it compiles it. */
function refusesToLink(message) {
    return message.endsWith('requires external (cgo) linking, but cgo is not enabled');
}

// EXTERNAL MODULE: ./lib/targets/repository-file.js
var repository_file = __webpack_require__(6383);
;// CONCATENATED MODULE: ./lib/targets/build-errors.js





/** All that keeps the packages from being compiled, each once, in the go command's order. */
function packageErrors(packages, module) {
    const byPath = new Map(packages.map((one) => [one.importPath, one]));
    const errors = packages.flatMap((one) => {
        if (one.error === undefined || refusesToLink(one.error.message))
            return [];
        if (!one.error.message.startsWith('# '))
            return [loadError(one, one.error, byPath, module)];
        return complaints(one.error.message).map((said) => compileError(said, one, module));
    });
    // A package that is compiled for several programs fails for each of them.
    return [...new Map(errors.map((error) => [JSON.stringify(error), error])).values()];
}
function compileError(said, { importPath, own }, module) {
    return { ...inRepository(said, module), package: importPath, kind: complaintKind(said.message), own };
}
/** A package that is not there is the mistake of who imports it. */
function loadError(listed, { importStack, place, message }, packages, module) {
    const importer = importStack.findLast((path) => path !== listed.importPath);
    const { importPath, own } = (listed.dir === '' && packages.get(importer ?? '')) || listed;
    const [said] = place === '' ? [] : complaints(`${place}: `);
    const where = said ?? { file: '', line: 0, column: 0 };
    // As the go command does: without a place, the imports lead there.
    const chain = said === undefined && importStack.length > 1 ? `package ${importStack.join('\n\timports ')}: ` : '';
    return {
        ...inRepository({ ...where, message: chain + message }, module),
        package: importPath,
        kind: loadKind(listed, message, said !== undefined),
        own,
    };
}
function loadKind({ isInvalid }, message, isPlaced) {
    if (message.startsWith('import cycle not allowed'))
        return 'cycle';
    if (message.startsWith('build constraints exclude all Go files'))
        return 'no-files';
    if (message.startsWith('pattern '))
        return 'embed';
    return isInvalid && isPlaced ? 'syntax' : 'imports';
}
/** What the linker says of a program. */
function linkErrors(stderr, { importPath, own }, module) {
    return complaints(stderr).map((said) => {
        const kind = said.file === '' ? 'binary' : complaintKind(said.message);
        return { ...inRepository(said, module), package: importPath, kind, own };
    });
}
/**
 * What the go command says where it lists nothing: before 1.19 that is what the compiler says of each package, below the
 * package's name; else one error in its own words.
 */
function listingErrors(stderr, module) {
    const blocks = stderr.split(/^(?=# )/m).filter((block) => block.startsWith('# '));
    if (blocks.length === 0)
        return [listingError(stderr, module)];
    return blocks.flatMap((block) => {
        const importPath = /^# (\S+)/.exec(block)?.[1] ?? '';
        return complaints(block).map((said) => compileError(said, { importPath, own: isBelow(said.file) }, module));
    });
}
/** Whether a file, relative to the module's folder, is the module's own. */
function isBelow(file) {
    return !(0,external_node_path_.isAbsolute)(file) && !/^(?:\.\.|vendor)[/\\]/.test(file);
}
function listingError(words, module) {
    const message = words
        .split('\n')
        .filter((line) => !/^go: (?:downloading|extracting|finding) /.test(line))
        .join('\n')
        .trim();
    // `go: errors parsing go.mod:` comes before the line that names the place.
    const place = complaints(message.replaceAll(/^go: /gm, '')).find(({ file }) => /^(?:.*[/\\])?go\.(?:mod|work)$/.test(file));
    const { file, line, column } = place ?? { file: '', line: 0, column: 0 };
    return {
        ...inRepository({ file, line, column, message }, module),
        package: '',
        kind: 'imports',
        own: true,
    };
}
/** What is said, and where, as reports have it. */
function inRepository({ file, line, column, message }, module) {
    return { file: (0,repository_file/* repositoryFile */.D)(file, module), line, column, message: (0,without_credentials/* withoutCredentials */.r)(message) };
}

// EXTERNAL MODULE: ./lib/targets/target.js
var targets_target = __webpack_require__(6097);
;// CONCATENATED MODULE: ./lib/targets/build-go.js



/** The machine is in the way: the reason, which says nothing of the module. */
class NotBuilt extends Error {
}
const allowedMinutes = 15;
/** All commands for a target together have a quarter of an hour. */
function buildGo(target, { module, go }, ports) {
    const deadline = performance.now() + allowedMinutes * 60_000;
    const env = { ...(0,targets_target/* targetEnvironment */.d)(target), CGO_ENABLED: '0' };
    return async (args) => {
        const timeoutSeconds = Math.max(1, (deadline - performance.now()) / 1000);
        // What the job tells its own `go build`, `-mod` too, is meant for this one.
        const place = {
            goroot: go.goroot,
            dir: module.folder,
            goWork: module.goWork,
            keepsModuleFlags: true,
        };
        const ran = await (0,go_command/* runGo */.aC)({ ...place, args, env, timeoutSeconds }, ports);
        if (ran.timedOut)
            throw new NotBuilt(`it was not built within ${allowedMinutes} minutes`);
        if (ran.startError !== undefined)
            throw new NotBuilt(`go could not be started: ${ran.startError}`);
        if (ran.exitCode === null)
            throw new NotBuilt('go was killed, most likely for want of memory');
        if (ran.truncated)
            throw new NotBuilt(`go ${args[0]} said more than we read`);
        return ran;
    };
}
/** For `go list` and `go build` alike, lest things be compiled twice. */
function buildFlags({ version }, tags) {
    return [
        '-trimpath',
        // Whether git may be asked (a checkout of another user's) says nothing of a target. The flag came with 1.18.
        ...((0,go_version/* compareGoVersions */.X_)(version, '1.18') < 0 ? [] : ['-buildvcs=false']),
        ...(tags.length === 0 ? [] : [`-tags=${tags.join(',')}`]),
    ];
}

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: ./lib/core/errors.js
var errors = __webpack_require__(3828);
;// CONCATENATED MODULE: ./lib/targets/free-space.js



/** Of one of the folders, that its file system has less than `bytes` left, as a sentence without a full stop; else undefined. */
async function shortOfSpace(folders, bytes) {
    for (const folder of folders) {
        const free = await freeBytes(folder);
        if (free < bytes)
            return `only ${megabytes(free)} are free in ${folder}, and building wants ${megabytes(bytes)}`;
    }
    return undefined;
}
/** Infinity where nobody knows: some file systems of networks count nothing. */
async function freeBytes(folder) {
    try {
        const { bavail, blocks, bsize } = await (0,promises_.statfs)(folder);
        return blocks === 0 ? Infinity : bavail * bsize;
    }
    catch (error) {
        const parent = (0,external_node_path_.dirname)(folder);
        // The go command has yet to make it.
        if ((0,errors/* codeOf */.$N)(error) === 'ENOENT' && parent !== folder)
            return freeBytes(parent);
        return Infinity;
    }
}
function megabytes(bytes) {
    return `${Math.floor(bytes / 1e6)} MB`;
}

// EXTERNAL MODULE: ./lib/checks/concurrently.js
var concurrently = __webpack_require__(2903);
;// CONCATENATED MODULE: ./lib/targets/binaries/bad-binary.js

/** A file that is no program, or not what its format promises: what of it, without the file's name. */
class BadBinary extends errors/* UserError */.yo {
}

;// CONCATENATED MODULE: ./lib/targets/binaries/binary-fact.js
/** What reports say of a program; `importPath` is that of its main package. */
function binaryFact(importPath, binary) {
    const { bytes, format, interpreter, libraries, cgo, build } = binary;
    return {
        package: importPath,
        bytes,
        format,
        architecture: architecture(binary),
        static: binary.static,
        interpreter,
        libraries,
        cgo,
        settings: build?.settings ?? {},
    };
}
/** `linux/amd64`; of the systems that a format does not tell apart, the one that the go command names. */
function architecture({ systems, architectures, build }) {
    const named = build?.settings['GOOS'];
    const system = systems.find((one) => one === named) ?? systems.join('|');
    return [system, architectures.join('+')].filter((part) => part !== '').join('/');
}

// EXTERNAL MODULE: ./lib/core/quoted.js
var quoted = __webpack_require__(4415);
// EXTERNAL MODULE: ./lib/gomod/quoted-string.js + 1 modules
var quoted_string = __webpack_require__(736);
;// CONCATENATED MODULE: ./lib/targets/binaries/build-info-text.js

/** What cmd/go puts around the text (modload, infoStart and infoEnd). */
const build_info_text_frame = {
    start: Buffer.from('3077af0c9274080241e1c107e6d618e6', 'hex'),
    end: Buffer.from('f932433186182072008242104116d8f2', 'hex'),
};
/** The text within its frame; empty where a program was built without modules, and has none. */
function unframed(bytes) {
    const { length } = build_info_text_frame.start;
    const isFramed = bytes.length > 2 * length && bytes[bytes.length - length - 1] === 0x0a;
    return isFramed ? bytes.toString('utf8', length, bytes.length - length) : '';
}
/** Reads the text form (Go's runtime/debug, BuildInfo.String): a word and what it says, split by tabs, in each line. */
function parseBuildInfo(goVersion, text) {
    let [path, main] = ['', undefined];
    const dependencies = [];
    const settings = new Map();
    for (const line of text.split('\n')) {
        const [word, ...rest] = line.split('\t');
        if (word === 'path')
            path = rest.join('\t');
        else if (word === 'mod')
            main = builtModule(rest);
        else if (word === 'dep')
            dependencies.push(builtModule(rest));
        else if (word === 'build')
            settings.set(...setting(rest.join('\t')));
        else if (word === '=>') {
            const replaced = dependencies.pop();
            if (replaced !== undefined)
                dependencies.push({ ...replaced, replacedBy: builtModule(rest) });
        }
    }
    return {
        goVersion,
        path,
        ...(main === undefined ? {} : { main }),
        dependencies,
        // Names are whatever the file says, `__proto__` too.
        settings: Object.fromEntries(settings),
    };
}
function builtModule([path = '', version = '', sum = '']) {
    return { path, version, sum };
}
/** `CGO_ENABLED=0`; names and values with blanks, quotes or `=` are Go strings. */
function setting(text) {
    const [, quotedName] = /^("(?:[^"\\]|\\.)*")=/.exec(text) ?? [];
    const end = quotedName?.length ?? text.indexOf('=');
    if (end === -1)
        return [text, ''];
    return [unquoted(text.slice(0, end)), unquoted(text.slice(end + 1))];
}
/** What is broken stays as it is written. */
function unquoted(text) {
    if (!/^"[^]*"$/.test(text))
        return text;
    try {
        return (0,quoted_string/* stringValue */.r)(text);
    }
    catch {
        return text;
    }
}

;// CONCATENATED MODULE: ./lib/targets/binaries/fields.js

/** The longest name that is believed: of a library, a section, an interpreter. */
const maxName = 4096;
/** Numbers and names at offsets into a table; an offset outside of it throws BadBinary. */
class Fields {
    buffer;
    #order;
    constructor(buffer, order) {
        this.buffer = buffer;
        this.#order = order;
    }
    get length() {
        return this.buffer.length;
    }
    u8(at) {
        return this.buffer.readUInt8(this.#inside(at, 1));
    }
    u16(at) {
        this.#inside(at, 2);
        return this.#order === 'little' ? this.buffer.readUInt16LE(at) : this.buffer.readUInt16BE(at);
    }
    u32(at) {
        this.#inside(at, 4);
        return this.#order === 'little' ? this.buffer.readUInt32LE(at) : this.buffer.readUInt32BE(at);
    }
    /** No file and no address of a Go program comes near 2^53. */
    u64(at) {
        this.#inside(at, 8);
        const value = this.#order === 'little' ? this.buffer.readBigUInt64LE(at) : this.buffer.readBigUInt64BE(at);
        if (value > BigInt(Number.MAX_SAFE_INTEGER))
            throw new BadBinary('one of its sizes or addresses is absurd');
        return Number(value);
    }
    /** An address or a size of a program with `bits` wide ones. */
    word(at, bits) {
        return bits === 64 ? this.u64(at) : this.u32(at);
    }
    /** Text up to the zero byte after it; throws BadBinary where there is none. */
    name(at) {
        this.#inside(at, 1);
        const end = this.buffer.subarray(at, at + maxName).indexOf(0);
        if (end === -1)
            throw new BadBinary('one of its names has no end');
        return this.buffer.toString('utf8', at, at + end);
    }
    /** Text in a field of `length` bytes, up to the first zero byte if there is one. */
    text(at, length) {
        this.#inside(at, length);
        return this.buffer.toString('latin1', at, at + length).replace(/\0[^]*$/, '');
    }
    /** `length` bytes as a table of their own. */
    part(at, length) {
        this.#inside(at, length);
        return new Fields(this.buffer.subarray(at, at + length), this.#order);
    }
    #inside(at, length) {
        if (at < 0 || at + length > this.buffer.length) {
            throw new BadBinary('one of its tables ends in the middle');
        }
        return at;
    }
}

;// CONCATENATED MODULE: ./lib/targets/binaries/memory.js

/** A program's memory as it is when it starts, as far as its file holds it. */
class Memory {
    #file;
    #segments;
    constructor(file, segments) {
        this.#file = file;
        this.#segments = segments.filter(({ size }) => size > 0).toSorted((a, b) => a.address - b.address);
    }
    /** Bytes from `address` on: fewer than `length` where the memory ends before, none where it is elsewhere. */
    async upTo(address, length) {
        const pieces = [];
        let at = address;
        for (let index = this.#indexAt(address); at < address + length; index++) {
            const segment = this.#segments[index];
            if (segment === undefined || at < segment.address || at >= segment.address + segment.size)
                break;
            const size = Math.min(segment.address + segment.size, address + length) - at;
            pieces.push(await this.#file.bytes(segment.offset + (at - segment.address), size));
            at += size;
        }
        return pieces.length === 1 ? (pieces[0] ?? Buffer.alloc(0)) : Buffer.concat(pieces);
    }
    /** Exactly `length` bytes; throws BadBinary where the memory has them not. */
    async bytes(address, length) {
        const found = await this.upTo(address, length);
        if (found.length < length)
            throw new BadBinary('one of its addresses points to nothing');
        return found;
    }
    /** Where in memory a byte of the file will be; undefined where it will not be. */
    addressOf(offset) {
        const found = this.#segments.find((one) => offset >= one.offset && offset < one.offset + one.size);
        return found && found.address + (offset - found.offset);
    }
    /** Of the last segment that starts at or before an address; -1 for none. */
    #indexAt(address) {
        let [low, high] = [0, this.#segments.length];
        while (low < high) {
            const middle = (low + high) >>> 1;
            if ((this.#segments[middle]?.address ?? 0) <= address)
                low = middle + 1;
            else
                high = middle;
        }
        return low - 1;
    }
}

;// CONCATENATED MODULE: ./lib/targets/binaries/search.js
const chunkSize = 1 << 20;
/** Where in a part of a file `wanted` begins, one after the other; reads it a piece at a time. */
async function* occurrences(file, wanted, part) {
    const end = part.offset + part.size;
    for (let start = part.offset; start < end; start += chunkSize) {
        // It may lie across the border of two pieces.
        const chunk = await file.bytes(start, Math.min(chunkSize + wanted.length - 1, end - start));
        for (let at = chunk.indexOf(wanted); at !== -1; at = chunk.indexOf(wanted, at + 1))
            yield start + at;
    }
}

;// CONCATENATED MODULE: ./lib/targets/binaries/build-info.js





// Go's debug/buildinfo and cmd/link (Link.buildinfo) say where it is and what it looks like.
const magic = Buffer.from('\xff Go buildinf:', 'latin1');
const [headerSize, alignment] = [32, 16];
/** Flags in the byte after the pointer's size. */
const [bigEndian, inline] = [1, 2];
/** Build information of the largest programs has some 100 kB. */
const maxText = 16 << 20;
/** Of places that only look like it; a real program has a handful. */
const maxCandidates = 100;
/** Go's build information, or undefined where a program has none: it is not Go's, or somebody took it out. */
async function readBuildInfo(file, image) {
    if (image.buildInfo === undefined)
        return undefined;
    const memory = new Memory(file, image.segments);
    const address = await findHeader(file, memory, image.buildInfo);
    if (address === undefined)
        return undefined;
    const header = await memory.bytes(address, headerSize);
    const isInline = ((header[15] ?? 0) & inline) !== 0;
    const [version, text] = isInline
        ? await inlineStrings(memory, address + headerSize)
        : await pointedStrings(memory, header);
    if (version.length === 0)
        return undefined;
    return parseBuildInfo(version.toString('utf8'), unframed(text));
}
/** The first that is aligned in memory: programs that look for it in others have it elsewhere, too. */
async function findHeader(file, memory, part) {
    let candidates = 0;
    for await (const offset of occurrences(file, magic, part)) {
        const address = memory.addressOf(offset);
        if (address !== undefined && address % alignment === 0)
            return address;
        if (++candidates === maxCandidates)
            return undefined;
    }
    return undefined;
}
/** Since Go 1.18: two strings behind the header, each after its length. */
async function inlineStrings(memory, start) {
    const version = await lengthAndString(memory, start);
    const text = await lengthAndString(memory, version.end);
    return [version.bytes, text.bytes];
}
async function lengthAndString(memory, start) {
    const head = await memory.upTo(start, 5);
    let [length, used] = [0, 0];
    for (const byte of head) {
        length += (byte & 0x7f) * 2 ** (7 * used++);
        if (byte < 0x80)
            return { bytes: await string(memory, start + used, length), end: start + used + length };
    }
    throw broken();
}
/** Before Go 1.18: addresses of two strings of Go, which are an address and a length. */
async function pointedStrings(memory, header) {
    const width = header[14] ?? 0;
    if (width !== 4 && width !== 8)
        throw broken();
    const bits = width === 8 ? 64 : 32;
    const order = ((header[15] ?? 0) & bigEndian) !== 0 ? 'big' : 'little';
    const addresses = new Fields(header, order);
    const pointed = async (address) => {
        const found = new Fields(await memory.bytes(address, 2 * width), order);
        return string(memory, found.word(0, bits), found.word(width, bits));
    };
    return [await pointed(addresses.word(16, bits)), await pointed(addresses.word(16 + width, bits))];
}
async function string(memory, address, length) {
    if (length > maxText)
        throw broken();
    return memory.bytes(address, length);
}
function broken() {
    return new BadBinary('its build information is broken');
}

;// CONCATENATED MODULE: ./lib/targets/binaries/cgo.js

/**
 * The assembler function through which C calls Go, in every program with runtime/cgo (runtime/cgo/asm_*.s). Its name is
 * in the table that tracebacks use, which no linker flag removes; the zero bytes tell it from text that only names it.
 */
const crossing = Buffer.from('\0crosscall2\0');
/** Whether C was linked into a Go program. Reads all of it. */
async function linksCgo(file) {
    const first = await occurrences(file, crossing, { offset: 0, size: file.size }).next();
    return first.done !== true;
}

;// CONCATENATED MODULE: ./lib/targets/binaries/image.js
/** More libraries than any program needs. */
const maxLibraries = 1000;

;// CONCATENATED MODULE: ./lib/targets/binaries/elf-dynamic.js



const ptDynamic = 2;
const dtNull = 0;
/** The last one is Sun's and GNU's. */
const tags = { needed: 1, strtab: 5, strsz: 10, flags1: 0x6fff_fffb };
/** `DF_1_PIE`: a program, though its type is that of a library. */
const positionIndependent = 0x0800_0000;
/** Of the dynamic section and of its names, in bytes; those of browsers are far below. */
const [maxSection, maxNames] = [1 << 20, 16 << 20];
/** Reads the dynamic section; a static program has none, or one that names no library. */
async function dynamicLinking(elf, memory) {
    const segment = elf.segments.find(({ type }) => type === ptDynamic);
    if (segment === undefined)
        return { libraries: [], isProgram: false };
    const table = await elf.file.fields(segment.offset, Math.min(segment.size, maxSection), elf.order);
    const entries = dynamicEntries(table, elf.bits);
    const value = (wanted) => entries.find(({ tag }) => tag === wanted)?.value ?? 0;
    const isProgram = (value(tags.flags1) & positionIndependent) !== 0;
    const needed = entries.filter(({ tag }) => tag === tags.needed);
    if (needed.length === 0)
        return { libraries: [], isProgram };
    if (needed.length > maxLibraries)
        throw new BadBinary('it needs more libraries than any program does');
    const size = Math.min(value(tags.strsz), maxNames);
    const names = new Fields(await memory.bytes(value(tags.strtab), size), elf.order);
    return { libraries: needed.map((entry) => names.name(entry.value)), isProgram };
}
/** Those that we look at. */
function dynamicEntries(table, bits) {
    const wanted = Object.values(tags);
    const width = bits / 8;
    const entries = [];
    for (let at = 0; at + 2 * width <= table.length; at += 2 * width) {
        const tag = table.word(at, bits);
        if (tag === dtNull)
            break;
        if (wanted.includes(tag))
            entries.push({ tag, value: table.word(at + width, bits) });
    }
    return entries;
}

;// CONCATENATED MODULE: ./lib/targets/binaries/elf-header.js

// Offsets and numbers of all elf-*.ts: System V ABI, chapters 4 ("Object Files") and 5 ("Program Loading").
/** Then the true number of program headers is elsewhere: only core dumps have that many. */
const countElsewhere = 0xffff;
/** Reads both; they say where all the rest is. */
async function readElfHeader(file) {
    const ident = await file.bytes(0, 16);
    const bits = ident[4] === 2 ? 64 : 32;
    const order = ident[5] === 2 ? 'big' : 'little';
    const fields = await file.fields(0, bits === 64 ? 64 : 52, order);
    const [size, count] = bits === 64 ? [fields.u16(54), fields.u16(56)] : [fields.u16(42), fields.u16(44)];
    if (count === countElsewhere)
        throw new BadBinary('it has more segments than any program');
    const offset = bits === 64 ? fields.u64(32) : fields.u32(28);
    const table = await file.fields(offset, count * size, order);
    const segments = Array.from({ length: count }, (_, index) => segment(table.part(index * size, size), bits));
    return { file, bits, order, fields, segments };
}
function segment(entry, bits) {
    const type = entry.u32(0);
    return bits === 64
        ? { type, flags: entry.u32(4), offset: entry.u64(8), address: entry.u64(16), size: entry.u64(32) }
        : { type, flags: entry.u32(24), offset: entry.u32(4), address: entry.u32(8), size: entry.u32(16) };
}

;// CONCATENATED MODULE: ./lib/targets/binaries/elf-machines.js
/** `e_machine` (System V ABI and its processor supplements) with the width and byte order that Go uses it in. */
const MACHINES = new Map([
    ['3 32 little', '386'],
    ['8 32 big', 'mips'],
    ['8 32 little', 'mipsle'],
    ['8 64 big', 'mips64'],
    ['8 64 little', 'mips64le'],
    ['21 64 big', 'ppc64'],
    ['21 64 little', 'ppc64le'],
    ['22 64 big', 's390x'],
    ['40 32 little', 'arm'],
    ['62 64 little', 'amd64'],
    ['183 64 little', 'arm64'],
    ['243 64 little', 'riscv64'],
    ['258 64 little', 'loong64'],
]);
/** `EI_OSABI`; 0 ("System V") is what most systems write. */
const SYSTEMS = new Map([
    [2, ['netbsd']],
    [3, ['linux']],
    [6, ['illumos', 'solaris']],
    [9, ['freebsd']],
    [12, ['openbsd']],
]);
/** Owners of notes by which systems know their programs; GNU's number the systems themselves (glibc's abi-tags). */
const NOTES = [
    ['NetBSD', 'netbsd'],
    ['OpenBSD', 'openbsd'],
    ['FreeBSD', 'freebsd'],
    ['DragonFly', 'dragonfly'],
    ['Android', 'android'],
    ['GNU 0', 'linux'],
];
/** Dynamic linkers, where the path is one system's own (Go's linker, cmd/link; musl's and glibc's manuals). */
const INTERPRETERS = [
    [/^\/system\/bin\/linker/, ['android']],
    [/^\/usr\/libexec\/ld-elf\.so\.2$|^\/libexec\/ld-elf\.so\.2$/, ['dragonfly']],
    [/^(\/usr)?\/libexec\/ld-elf\.so\.1$/, ['freebsd']],
    [/^(\/usr)?\/libexec\/ld\.elf_so$/, ['netbsd']],
    [/^\/usr\/libexec\/ld\.so$/, ['openbsd']],
    [/^\/lib\/(amd64|64)\/ld\.so\.1$/, ['illumos', 'solaris']],
    [/\/ld-(linux|musl)|\/ld64\.so\./, ['linux']],
];
/** GOARCH of an ELF file, or its machine's number where Go has none like it (amd64's x32, for one). */
function elfArchitecture(machine) {
    const { number, bits, order } = machine;
    return (MACHINES.get(`${number} ${bits} ${order}`) ?? `ELF machine ${number} (${bits} bits, ${order} endian)`);
}
/** GOOS of an ELF file. A static program for Linux says nothing of it, and one for DragonFly neither. */
function elfSystems(says) {
    if (says.osabi !== 0)
        return SYSTEMS.get(says.osabi) ?? [];
    const noted = NOTES.find(([owner]) => says.notes.has(owner));
    if (noted !== undefined)
        return [noted[1]];
    return INTERPRETERS.find(([path]) => path.test(says.interpreter))?.[1] ?? ['linux', 'dragonfly'];
}

;// CONCATENATED MODULE: ./lib/targets/binaries/elf-notes.js
const ptNote = 4;
/** `NT_GNU_ABI_TAG` */
const abiTag = 1;
/** Of note segments, and of the bytes of one of them; Go writes one with 300 bytes. */
const [maxSegments, maxBytes] = [16, 65_536];
/** Who wrote an ELF file's notes: `NetBSD`, `Go`; of GNU's ABI tag also for which system: `GNU 0`. */
async function noteOwners({ file, order, segments }) {
    const owners = new Set();
    for (const { offset, size } of segments.filter(({ type }) => type === ptNote).slice(0, maxSegments)) {
        for (const owner of ownersIn(await file.fields(offset, Math.min(size, maxBytes), order)))
            owners.add(owner);
    }
    return owners;
}
function* ownersIn(table) {
    for (let at = 0; at + 12 <= table.length;) {
        const [nameSize, contentSize, type] = [table.u32(at), table.u32(at + 4), table.u32(at + 8)];
        const content = at + 12 + padded(nameSize);
        const end = content + padded(contentSize);
        if (end > table.length)
            return;
        const owner = table.text(at + 12, nameSize);
        yield owner === 'GNU' && type === abiTag && contentSize >= 4 ? `GNU ${table.u32(content)}` : owner;
        at = end;
    }
}
function padded(size) {
    return Math.ceil(size / 4) * 4;
}

;// CONCATENATED MODULE: ./lib/targets/binaries/elf.js






const [relocatable, executable, sharedObject] = [1, 2, 3];
const [ptLoad, ptInterp] = [1, 3];
const [executeFlag, writeFlag] = [1, 2];
const maxInterpreter = 4096;
/** Reads an ELF file: headers, notes, the dynamic section, and where `.go.buildinfo` is. */
async function readElf(file) {
    const elf = await readElfHeader(file);
    const loaded = elf.segments.filter(({ type }) => type === ptLoad);
    const interpreter = await interpreterOf(elf);
    const dynamic = await dynamicLinking(elf, new Memory(file, loaded));
    const { bits, order, fields } = elf;
    return {
        format: 'elf',
        kind: kindOf(fields.u16(16), interpreter, dynamic),
        systems: elfSystems({ osabi: fields.u8(7), notes: await noteOwners(elf), interpreter }),
        architectures: [elfArchitecture({ number: fields.u16(18), bits, order })],
        interpreter,
        libraries: dynamic.libraries,
        static: interpreter === '' && dynamic.libraries.length === 0,
        segments: loaded,
        buildInfo: (await buildInfoSection(elf)) ?? loaded.find(isData),
    };
}
function isData({ flags }) {
    return (flags & (executeFlag | writeFlag)) === writeFlag;
}
/** A program that may be loaded anywhere has the type of a shared library. */
function kindOf(type, interpreter, dynamic) {
    if (type === relocatable)
        return 'object';
    if (type === executable)
        return 'program';
    if (type !== sharedObject)
        throw new BadBinary('it is an ELF file, but neither program nor library');
    return interpreter !== '' || dynamic.isProgram ? 'program' : 'library';
}
async function interpreterOf({ file, segments }) {
    const found = segments.find(({ type }) => type === ptInterp);
    if (found === undefined)
        return '';
    const bytes = await file.bytes(found.offset, Math.min(found.size, maxInterpreter));
    return bytes.toString('utf8').replace(/\0[^]*$/, '');
}
/** Stripped programs still have their sections; packed ones (UPX) do not. */
async function buildInfoSection({ file, bits, order, fields }) {
    const counts = bits === 64 ? 58 : 46;
    const [size, count, names] = [fields.u16(counts), fields.u16(counts + 2), fields.u16(counts + 4)];
    if (names >= count)
        return undefined;
    const table = await file.fields(fields.word(bits === 64 ? 40 : 32, bits), count * size, order);
    const width = bits / 8;
    // Before them are two words of 32 bits, the flags and the address.
    const place = (index) => {
        const at = index * size + 8 + 2 * width;
        return { offset: table.word(at, bits), size: table.word(at + width, bits) };
    };
    const { offset, size: length } = place(names);
    const text = await file.bytes(offset, length);
    const wanted = Buffer.from('.go.buildinfo\0');
    for (let index = 0; index < count; index++) {
        const at = table.u32(index * size);
        if (text.subarray(at, at + wanted.length).equals(wanted))
            return place(index);
    }
    return undefined;
}

;// CONCATENATED MODULE: ./lib/targets/binaries/mach-o.js


// Numbers and offsets: Apple's <mach-o/loader.h>, <mach-o/fat.h> and <mach/machine.h>.
/** As the first four bytes are in the file. */
const MAGICS = new Map([
    [0xfeedface, [32, 'big']],
    [0xfeedfacf, [64, 'big']],
    [0xcefaedfe, [32, 'little']],
    [0xcffaedfe, [64, 'little']],
]);
const mach_o_MACHINES = new Map([
    [7, '386'],
    [0x0100_0007, 'amd64'],
    [12, 'arm'],
    [0x0100_000c, 'arm64'],
]);
/** GOOS of LC_BUILD_VERSION's platforms: macOS, iOS, Mac Catalyst, the iOS simulator. */
const PLATFORMS = new Map([
    [1, 'darwin'],
    [2, 'ios'],
    [6, 'ios'],
    [7, 'ios'],
]);
/** `MH_OBJECT`, `MH_EXECUTE`; all others are loaded by programs. */
const [objectFile, executableFile] = [1, 2];
const [segment32, segment64, loadDylinker, buildVersion] = [0x1, 0x19, 0xe, 0x32];
const [minimumMacos, minimumIos] = [0x24, 0x25];
/** Plain, lazy, weak, re-exported, upward. */
const loadDylib = [0xc, 0x20, 0x8000_0018, 0x8000_001f, 0x8000_0023];
const readWrite = 3;
/** Universal files of real programs have two or three slices; a Java class has more than 43, and the same magic. */
const maxSlices = 16;
/** Large programs have some hundreds. */
const maxCommands = 10_000;
/** Reads one Mach-O file: header and load commands. */
async function readMachO(file) {
    const [bits, order] = MAGICS.get((await file.fields(0, 4, 'big')).u32(0)) ?? [];
    if (bits === undefined || order === undefined)
        throw new BadBinary('a slice of it is no Mach-O file');
    const header = await file.fields(0, 32, order);
    const commands = loadCommands(await file.fields(bits === 64 ? 32 : 28, header.u32(20), order), header.u32(16));
    const segments = commands.flatMap(machSegment);
    const libraries = commands.filter(({ kind }) => loadDylib.includes(kind)).map(commandName);
    if (libraries.length > maxLibraries)
        throw new BadBinary('it needs more libraries than any program does');
    const dylinker = commands.find(({ kind }) => kind === loadDylinker);
    const interpreter = dylinker === undefined ? '' : commandName(dylinker);
    const type = header.u32(12);
    return {
        format: 'mach-o',
        kind: type === executableFile ? 'program' : type === objectFile ? 'object' : 'library',
        systems: systems(commands),
        architectures: [machine(header.u32(4))],
        interpreter,
        libraries,
        static: interpreter === '' && libraries.length === 0,
        segments,
        buildInfo: segments.find(({ buildInfo }) => buildInfo !== undefined)?.buildInfo ??
            segments.find(({ data }) => data),
    };
}
/** Whether a file's first four bytes are those of a Mach-O file. */
function isMachO(magic) {
    return MAGICS.has(magic);
}
/** Reads a universal file: its first slice, as `go version -m` does, and which architectures there are. */
async function readUniversal(file) {
    const header = await file.fields(0, 8, 'big');
    const count = header.u32(4);
    if (count === 0 || count > maxSlices)
        throw new BadBinary('it is no program (a Java class, perhaps)');
    const [bits, size] = header.u32(0) === 0xcafebabf ? [64, 32] : [32, 20];
    const table = await file.fields(8, count * size, 'big');
    const slice = file.slice(table.word(8, bits), table.word(bits === 64 ? 16 : 12, bits));
    const architectures = Array.from({ length: count }, (_, index) => machine(table.u32(index * size)));
    return { image: { ...(await readMachO(slice)), architectures }, slice };
}
function machine(type) {
    return mach_o_MACHINES.get(type) ?? `Mach-O CPU type ${type}`;
}
function loadCommands(table, count) {
    if (count > maxCommands)
        throw new BadBinary('it has more load commands than any program');
    const commands = [];
    for (let at = 0; commands.length < count;) {
        const size = table.u32(at + 4);
        if (size < 8)
            throw new BadBinary('one of its load commands is too short to be one');
        commands.push({ kind: table.u32(at), fields: table.part(at, size) });
        at += size;
    }
    return commands;
}
/** Of a library or the dynamic linker: the command says where in itself the name is. */
function commandName({ fields }) {
    return fields.name(fields.u32(8));
}
function machSegment({ kind, fields }) {
    if (kind !== segment32 && kind !== segment64)
        return [];
    const bits = kind === segment64 ? 64 : 32;
    const width = bits / 8;
    // Name, then address, size in memory, offset and size in the file; protections, how many sections, flags.
    const [address, offset, size] = [
        fields.word(24, bits),
        fields.word(24 + 2 * width, bits),
        fields.word(24 + 3 * width, bits),
    ];
    const after = 24 + 4 * width;
    const [maximum, initial, count] = [fields.u32(after), fields.u32(after + 4), fields.u32(after + 8)];
    const sections = fields.part(after + 16, fields.length - after - 16);
    const data = address !== 0 && size !== 0 && maximum === readWrite && initial === readWrite;
    return [{ address, size, offset, data, buildInfo: mach_o_buildInfoSection(sections, count, bits) }];
}
/** Where Go's linker puts the build information: a section of its own, `__go_buildinfo`. */
function mach_o_buildInfoSection(sections, count, bits) {
    const size = bits === 64 ? 80 : 68;
    for (let at = 0; at < count * size; at += size) {
        if (sections.text(at, 16) === '__go_buildinfo') {
            return { offset: sections.u32(at + 32 + bits / 4), size: sections.word(at + 32 + bits / 8, bits) };
        }
    }
    return undefined;
}
/** Programs from before LC_BUILD_VERSION say the oldest system they run on; some say nothing. */
function systems(commands) {
    for (const { kind, fields } of commands) {
        if (kind === minimumMacos)
            return ['darwin'];
        if (kind === minimumIos)
            return ['ios'];
        if (kind === buildVersion) {
            const goos = PLATFORMS.get(fields.u32(8));
            return goos === undefined ? [] : [goos];
        }
    }
    return ['darwin', 'ios'];
}

;// CONCATENATED MODULE: ./lib/targets/binaries/pe.js




// Offsets, machines and flags: Microsoft's "PE Format"; where the build information is: Go's debug/buildinfo.
const pe_MACHINES = new Map([
    [0x014c, '386'],
    [0x01c4, 'arm'],
    [0x8664, 'amd64'],
    [0xaa64, 'arm64'],
]);
const [executableImage, dll] = [0x0002, 0x2000];
/** Initialized data, readable, writable, and nothing else but its alignment. */
const [dataFlags, pe_alignment] = [0xc000_0040, 0x00f0_0000];
const importDirectory = 1;
/** Reads the headers and the import directory of a Windows program. */
async function readPe(file) {
    const dos = await file.fields(0, 64, 'little');
    const start = dos.u32(0x3c);
    const header = await file.fields(start, 24, 'little');
    if (header.u32(0) !== 0x4550)
        throw new BadBinary('it starts as a program for DOS and has none for Windows');
    const optional = await file.fields(start + 24, header.u16(20), 'little');
    const bits = optional.u16(0) === 0x20b ? 64 : 32;
    const base = bits === 64 ? optional.u64(24) : optional.u32(28);
    const table = await file.fields(start + 24 + header.u16(20), header.u16(6) * 40, 'little');
    const sections = Array.from({ length: header.u16(6) }, (_, index) => section(table.part(index * 40, 40), base));
    const libraries = await imports(new Memory(file, sections), importsAt(optional, bits), base);
    const flags = header.u16(22);
    return {
        format: 'pe',
        kind: (flags & dll) !== 0 ? 'library' : (flags & executableImage) === 0 ? 'object' : 'program',
        systems: ['windows'],
        architectures: [pe_MACHINES.get(header.u16(4)) ?? `PE machine ${header.u16(4)}`],
        interpreter: '',
        libraries,
        static: libraries.length === 0,
        segments: sections,
        buildInfo: sections.find((one) => one.isData),
    };
}
function section(entry, base) {
    const flags = entry.u32(36);
    const [address, size] = [entry.u32(12), entry.u32(16)];
    const isData = address !== 0 && size !== 0 && (flags & ~pe_alignment) >>> 0 === dataFlags;
    return { address: base + address, size, offset: entry.u32(20), isData };
}
/** The import directory's address, relative to the image's base; undefined for none. */
function importsAt(optional, bits) {
    const [count, first] = bits === 64 ? [108, 112] : [92, 96];
    if (optional.u32(count) <= importDirectory)
        return undefined;
    return optional.u32(first + importDirectory * 8) || undefined;
}
/** Names of DLLs: one entry of 20 bytes each, until one that is empty. */
async function imports(memory, address, base) {
    if (address === undefined)
        return [];
    const table = new Fields(await memory.upTo(base + address, maxLibraries * 20), 'little');
    const names = [];
    for (let at = 0; at + 20 <= table.length && table.u32(at + 12) !== 0; at += 20) {
        const name = await memory.upTo(base + table.u32(at + 12), 256);
        names.push(new Fields(name, 'little').name(0));
    }
    return names;
}

;// CONCATENATED MODULE: ./lib/targets/binaries/plan9.js
/** The first word of an a.out says for which machine it is (Plan 9's a.out(6), Go's debug/plan9obj). */
const plan9_MACHINES = new Map([
    [0x01eb, '386'],
    [0x0647, 'arm'],
    [0x8a97, 'amd64'],
]);
/** Of programs for 64 bits: their header has eight bytes more, for the entry point. */
const wideHeader = 0x8000;
/** GOARCH for the first word of a file, or undefined where that is no Plan 9 program. */
function plan9Machine(magic) {
    return plan9_MACHINES.get(magic);
}
/** Reads the header of a Plan 9 a.out: always static. Its data are placed by where they are in the file. */
async function readPlan9(file) {
    const header = await file.fields(0, 32, 'big');
    const magic = header.u32(0);
    const data = { offset: ((magic & wideHeader) === 0 ? 32 : 40) + header.u32(4), size: header.u32(8) };
    return {
        format: 'plan9',
        kind: 'program',
        systems: ['plan9'],
        architectures: [plan9Machine(magic) ?? `Plan 9 magic ${magic}`],
        interpreter: '',
        libraries: [],
        static: true,
        segments: [{ ...data, address: data.offset }],
        buildInfo: data,
    };
}

;// CONCATENATED MODULE: ./lib/targets/binaries/program-file.js


/** The most that is read at once: more than any header or table of a real program. */
const maxRead = 16 << 20;
/** A program file that is read piece by piece: where its headers say, and never past its end. */
class ProgramFile {
    #handle;
    /** Bytes. */
    size;
    /** Where in the file it starts: not 0 for a slice of a universal Mach-O file. */
    #start;
    constructor(handle, size, start = 0) {
        this.#handle = handle;
        this.size = size;
        this.#start = start;
    }
    /** Exactly `length` bytes. Throws BadBinary where the file has them not, or they are more than a program's tables have. */
    async bytes(position, length) {
        if (position + length > this.size)
            throw new BadBinary('it is cut off: its headers name bytes past its end');
        if (length > maxRead)
            throw new BadBinary('one of its tables is larger than any program has it');
        const buffer = Buffer.alloc(length);
        for (let read = 0; read < length;) {
            const at = this.#start + position + read;
            const { bytesRead } = await this.#handle.read(buffer, read, length - read, at);
            if (bytesRead === 0)
                throw new BadBinary('it has become shorter while it was read');
            read += bytesRead;
        }
        return buffer;
    }
    /** The same as numbers and names. */
    async fields(position, length, order) {
        return new Fields(await this.bytes(position, length), order);
    }
    /** A part of it as a file of its own. Throws BadBinary where the file does not have all of it. */
    slice(start, size) {
        if (start + size > this.size)
            throw new BadBinary('it is cut off: one of its parts ends past its end');
        return new ProgramFile(this.#handle, size, this.#start + start);
    }
}

;// CONCATENATED MODULE: ./lib/targets/binaries/wasm-cursor.js

const windowSize = 4096;
/** A name of an import or export, in bytes; Go's are far below. */
const wasm_cursor_maxName = 4096;
/** Reads a WebAssembly file's numbers and names one after the other, the file in windows. */
class WasmCursor {
    #file;
    #window = Buffer.alloc(0);
    #windowStart = 0;
    /** In the file; may be set to skip what does not matter. */
    position;
    constructor(file, position) {
        this.#file = file;
        this.position = position;
    }
    async byte() {
        await this.#load(1);
        return this.#next();
    }
    /** An unsigned LEB128 number of at most 32 bits. Signed ones come out right where they are not negative. */
    async number() {
        await this.#load(5);
        let value = 0;
        for (let shift = 0; shift < 35; shift += 7) {
            const byte = this.#next();
            value += (byte & 0x7f) * 2 ** shift;
            if (byte < 0x80)
                return value % 2 ** 32;
        }
        throw new BadBinary('one of its numbers has no end');
    }
    async name() {
        const length = await this.number();
        if (length > wasm_cursor_maxName)
            throw new BadBinary('one of its names is longer than any program has them');
        const bytes = await this.#file.bytes(this.position, length);
        this.position += length;
        return bytes.toString('utf8');
    }
    #next() {
        const byte = this.#window[this.position - this.#windowStart];
        if (byte === undefined)
            throw new BadBinary('it is cut off');
        this.position++;
        return byte;
    }
    /** Sees to it that the next `count` bytes are in the window, as far as the file has them. */
    async #load(count) {
        const end = Math.min(this.position + count, this.#file.size);
        if (this.position >= this.#windowStart && end <= this.#windowStart + this.#window.length)
            return;
        this.#window = await this.#file.bytes(this.position, Math.min(windowSize, this.#file.size - this.position));
        this.#windowStart = this.position;
    }
}

;// CONCATENATED MODULE: ./lib/targets/binaries/wasm-sections.js


// WebAssembly core specification, chapter 5 ("Binary Format", "Modules").
const KINDS = new Map([
    [2, 'import'],
    [7, 'export'],
    [11, 'data'],
]);
const customSection = 0;
/** Go's programs have 13. */
const maxSections = 1000;
/** Where in a WebAssembly file the contents of those sections are that we look at; custom ones by their own names. */
async function wasmSections(file) {
    const found = new Map();
    const cursor = new WasmCursor(file, 8);
    for (let count = 0; cursor.position < file.size; count++) {
        const kind = await cursor.byte();
        const size = await cursor.number();
        const end = cursor.position + size;
        if (end > file.size || count === maxSections)
            throw new BadBinary('one of its sections ends past its end');
        const name = kind === customSection ? await cursor.name() : KINDS.get(kind);
        if (name !== undefined && cursor.position <= end) {
            found.set(name, { offset: cursor.position, size: end - cursor.position });
        }
        cursor.position = end;
    }
    return found;
}

;// CONCATENATED MODULE: ./lib/targets/binaries/wasm-build-info.js





/** Of a list's entries; Go writes one or two. */
const maxEntries = 100;
/**
 * Build information of a WebAssembly file, which `go version -m` does not read: Go's linker leaves its header out. The
 * text is there for the program's own use, in one piece as it has no zero bytes, and the producers section
 * (WebAssembly's tool conventions) names Go's version.
 */
async function readWasmBuildInfo(file) {
    const sections = await wasmSections(file);
    const [producers, data] = [sections.get('producers'), sections.get('data')];
    const goVersion = producers && (await languageVersion(file, producers));
    if (goVersion === undefined)
        return undefined;
    return parseBuildInfo(goVersion, data === undefined ? '' : await framedText(file, data));
}
/** The version of the language Go, in lists of names and versions. */
async function languageVersion(file, producers) {
    const cursor = new WasmCursor(file, producers.offset);
    let version;
    for (let fields = await entries(cursor); fields > 0; fields--) {
        const field = await cursor.name();
        for (let values = await entries(cursor); values > 0; values--) {
            const [name, value] = [await cursor.name(), await cursor.name()];
            if (field === 'language' && name === 'Go')
                version = value;
        }
    }
    return version;
}
async function entries(cursor) {
    const count = await cursor.number();
    if (count > maxEntries)
        throw new BadBinary('its list of producers is longer than any');
    return count;
}
async function framedText(file, data) {
    const { value: start } = await occurrences(file, build_info_text_frame.start, data).next();
    if (start === undefined)
        return '';
    const rest = { offset: start, size: data.offset + data.size - start };
    const { value: end } = await occurrences(file, build_info_text_frame.end, rest).next();
    return end === undefined ? '' : unframed(await file.bytes(start, end + build_info_text_frame.end.length - start));
}

;// CONCATENATED MODULE: ./lib/targets/binaries/wasm.js



// Kinds of imports: WebAssembly core specification, chapter 5 ("Binary Format").
const [kindFunction, kindTable, kindMemory, kindGlobal] = [0, 1, 2, 3];
/** Of imports and of exports; Go's programs have a dozen. */
const wasm_maxNames = 10_000;
/** Which GOOS gives a program these functions: `gojs` since Go 1.21, `go` before. */
const HOSTS = new Map([
    ['gojs', 'js'],
    ['go', 'js'],
    ['wasi_snapshot_preview1', 'wasip1'],
]);
/** Reads a WebAssembly module: what it imports and exports. Its build information is elsewhere. */
async function readWasm(file) {
    const version = (await file.fields(0, 8, 'little')).u32(4);
    if (version !== 1)
        throw new BadBinary(`it is WebAssembly of version ${version}, which Go does not make`);
    const sections = await wasmSections(file);
    const hosts = await wasm_imports(file, sections.get('import'));
    const names = await wasm_exports(file, sections.get('export'));
    return {
        format: 'wasm',
        // What runs a program calls `_start` (WASI) or `run` (js); libraries have `_initialize` instead.
        kind: names.has('_start') || names.has('run') ? 'program' : 'library',
        systems: [...new Set([...hosts].flatMap((host) => HOSTS.get(host) ?? []))],
        architectures: ['wasm'],
        interpreter: '',
        libraries: [],
        static: true,
        segments: [],
        buildInfo: undefined,
    };
}
/** The names of the modules that functions come from. */
async function wasm_imports(file, place) {
    const hosts = new Set();
    if (place === undefined)
        return hosts;
    const cursor = new WasmCursor(file, place.offset);
    const count = await cursor.number();
    if (count > wasm_maxNames)
        throw new BadBinary('it imports more than any program does');
    for (let index = 0; index < count; index++) {
        hosts.add(await cursor.name());
        await cursor.name();
        await skipImported(cursor, await cursor.byte());
    }
    return hosts;
}
async function skipImported(cursor, kind) {
    if (kind === kindFunction)
        await cursor.number();
    else if (kind === kindGlobal)
        cursor.position += 2;
    else if (kind === kindTable || kind === kindMemory) {
        if (kind === kindTable)
            cursor.position++;
        const hasMaximum = ((await cursor.byte()) & 1) === 1;
        await cursor.number();
        if (hasMaximum)
            await cursor.number();
    }
    else
        throw new BadBinary('it imports something that is not known');
}
async function wasm_exports(file, place) {
    const names = new Set();
    if (place === undefined)
        return names;
    const cursor = new WasmCursor(file, place.offset);
    const count = await cursor.number();
    if (count > wasm_maxNames)
        throw new BadBinary('it exports more than any program does');
    for (let index = 0; index < count; index++) {
        names.add(await cursor.name());
        await cursor.byte();
        await cursor.number();
    }
    return names;
}

;// CONCATENATED MODULE: ./lib/targets/binaries/xcoff.js


// IBM's "XCOFF Object File Format": the composite header, section headers and the loader section.
/** `u802TOC` and `u64TOC`: the only ones that AIX still runs. */
const BITS = new Map([
    [0x01df, 32],
    [0x01f7, 64],
]);
const [xcoff_executable, xcoff_sharedObject] = [0x0002, 0x2000];
const [dataSection, loaderSection] = [0x0040, 0x1000];
/** Whether a file's first 16 bits are those of an XCOFF file. */
function isXcoff(magic) {
    return BITS.has(magic);
}
/** Reads the headers and the loader section of a program for AIX. */
async function readXcoff(file) {
    const header = await file.fields(0, 24, 'big');
    const bits = BITS.get(header.u16(0)) ?? 64;
    const [headerSize, entrySize] = bits === 64 ? [24, 72] : [20, 40];
    const count = header.u16(2);
    const table = await file.fields(headerSize + header.u16(16), count * entrySize, 'big');
    const sections = Array.from({ length: count }, (_, index) => {
        const entry = table.part(index * entrySize, entrySize);
        return bits === 64
            ? { address: entry.u64(16), size: entry.u64(24), offset: entry.u64(32), type: entry.u32(64) & 0xffff }
            : { address: entry.u32(12), size: entry.u32(16), offset: entry.u32(20), type: entry.u32(36) & 0xffff };
    });
    const libraries = await xcoff_imports(file, sections, bits);
    const flags = header.u16(18);
    return {
        format: 'xcoff',
        kind: (flags & xcoff_sharedObject) !== 0 ? 'library' : (flags & xcoff_executable) === 0 ? 'object' : 'program',
        systems: ['aix'],
        architectures: [bits === 64 ? 'ppc64' : 'XCOFF for 32 bits'],
        interpreter: '',
        libraries,
        static: libraries.length === 0,
        segments: sections.filter(({ type }) => type === dataSection),
        buildInfo: sections.find(({ type }) => type === dataSection),
    };
}
/** Of imports' names in all, in bytes. */
const xcoff_maxNames = 1 << 20;
/** `libc.a(shr_64.o)`: each is a path, a file and a member of it; the first one is where libraries are looked for. */
async function xcoff_imports(file, sections, bits) {
    const loader = sections.find(({ type }) => type === loaderSection);
    if (loader === undefined)
        return [];
    const header = await file.fields(loader.offset, bits === 64 ? 56 : 32, 'big');
    const [length, count] = [header.u32(12), header.u32(16)];
    if (count > maxLibraries || length > xcoff_maxNames) {
        throw new BadBinary('it needs more libraries than any program does');
    }
    const table = await file.fields(loader.offset + (bits === 64 ? header.u64(24) : header.u32(20)), length, 'big');
    // latin1, so that a name is as long as its bytes are many.
    const parts = table.buffer.toString('latin1').split('\0', count * 3);
    return Array.from({ length: count }, (_, index) => importName(parts.slice(index * 3, index * 3 + 3))).slice(1);
}
function importName(parts) {
    const [folder, base, member] = parts;
    if (folder === undefined || base === undefined || member === undefined) {
        throw new BadBinary('its list of libraries ends in the middle');
    }
    const path = folder === '' ? base : `${folder}/${base}`;
    return member === '' ? path : `${path}(${member})`;
}

;// CONCATENATED MODULE: ./lib/targets/binaries/inspect-binary.js













/** Bytes: PE files cannot be larger, and Go's linkers give up before. A sparse file would be read for hours. */
const maxProgram = 4 * 2 ** 30;
/**
 * Reads a program of any of Go's formats, whatever its bytes are: its headers, tables and build information only, and
 * all of it once where it was built with cgo. Throws BadBinary: which file, what is wrong with it.
 */
async function inspectBinary(path) {
    // Before it is opened: a named pipe would wait for a writer.
    if (!(await (0,promises_.stat)(path)).isFile())
        throw new BadBinary(`${(0,quoted/* quoted */.T)(path, 200)} is no program: it is no regular file`);
    const handle = await (0,promises_.open)(path, 'r');
    try {
        const { size } = await handle.stat();
        return await inspectProgram(new ProgramFile(handle, size));
    }
    catch (error) {
        if (error instanceof BadBinary)
            throw new BadBinary(`cannot read ${(0,quoted/* quoted */.T)(path, 200)}: ${error.message}`);
        throw error;
    }
    finally {
        await handle.close();
    }
}
/** The same of a file that is open; what is thrown does not name it. */
async function inspectProgram(whole) {
    const { image, file } = await read(whole);
    const { segments: _, buildInfo: __, ...seen } = image;
    const build = await (image.format === 'wasm' ? readWasmBuildInfo(file) : readBuildInfo(file, image));
    const cgo = build?.settings['CGO_ENABLED'] === '1' && (await linksCgo(file));
    return { ...seen, bytes: whole.size, ...(build === undefined ? {} : { build }), cgo };
}
async function read(file) {
    if (file.size > maxProgram)
        throw new BadBinary('it is larger than a program can be (4 GiB)');
    if (file.size < 32)
        throw new BadBinary('it is too short for a program');
    const head = await file.fields(0, 8, 'big');
    const magic = head.u32(0);
    if (magic === 0xcafebabe || magic === 0xcafebabf) {
        const { image, slice } = await readUniversal(file);
        return { image, file: slice };
    }
    if (magic === 0x213c6172)
        throw new BadBinary('it is an archive, no program: its package is not main');
    const reader = readerFor(magic);
    if (reader === undefined)
        throw new BadBinary('it is no program in a format that Go writes');
    return { image: await reader(file), file };
}
function readerFor(magic) {
    if (magic === 0x7f454c46)
        return readElf;
    if (magic === 0x0061736d)
        return readWasm;
    if (isMachO(magic))
        return readMachO;
    if (magic >>> 16 === 0x4d5a)
        return readPe;
    if (isXcoff(magic >>> 16))
        return readXcoff;
    return plan9Machine(magic) === undefined ? undefined : readPlan9;
}

;// CONCATENATED MODULE: ./lib/targets/binaries/system-libraries.js
/**
 * Systems on which no program goes without their own libraries, as these are the only lasting way into the kernel, and
 * which libraries those are. Go's programs need some of them without cgo, too (cgo_import_dynamic in runtime, syscall and
 * crypto/x509); other systems have static programs.
 */
const SYSTEM_LIBRARIES = {
    aix: /^(libc|libpthread|libperfstat|libcrypt|libodm|libcfg)\.a\(/,
    android: /^lib(c|dl|log|m)\.so$/,
    darwin: /^\/(usr\/lib|System\/Library)\//,
    illumos: /^lib(c|m|nsl|pthread|resolv|rt|sendfile|socket)\.so(\.\d+)?$/,
    ios: /^\/(usr\/lib|System\/Library)\//,
    openbsd: /^lib(c|m|pthread|util)\.so(\.\d+)*$/,
    solaris: /^lib(c|m|nsl|pthread|resolv|rt|sendfile|socket)\.so(\.\d+)?$/,
    windows: /^((api|ext)-ms-win-.*|advapi32|bcrypt|bcryptprimitives|crypt32|dnsapi|gdi32|iphlpapi|kernel32|kernelbase|mswsock|msvcrt|netapi32|ntdll|ole32|oleaut32|powrprof|psapi|rpcrt4|secur32|setupapi|shell32|shlwapi|ucrtbase|user32|userenv|version|winmm|winspool|ws2_32|wtsapi32)\.(dll|drv)$/i,
};
/** Whether every program of a GOOS is loaded with libraries. */
function loadsLibraries(goos) {
    return Object.hasOwn(SYSTEM_LIBRARIES, goos);
}
/** Whether a library is part of that system itself. */
function isSystemLibrary(goos, library) {
    return loadsLibraries(goos) && (SYSTEM_LIBRARIES[goos]?.test(library) ?? false);
}

;// CONCATENATED MODULE: ./lib/targets/binaries/judge-binary.js



const FORMATS = {
    elf: 'an ELF file',
    'mach-o': 'a Mach-O file',
    pe: 'a Windows (PE) file',
    wasm: 'a WebAssembly file',
    xcoff: 'an AIX (XCOFF) file',
    plan9: 'a Plan 9 a.out',
};
/** All that is wrong with it; empty when it is what the target is for. */
function judgeBinary(binary, target, wishes) {
    return [
        ...systemProblems(binary, target),
        ...architectureProblems(binary, target),
        ...variantProblems(binary, target),
        ...kindProblems(binary),
        ...(wishes.static === 'required' ? staticProblems(binary, target) : []),
    ];
}
/** Formats do not tell all systems apart; the go command's own word goes further. */
function systemProblems({ format, systems, build }, target) {
    const built = build?.settings['GOOS'];
    if (systems.includes(target.goos) && (built === undefined || built === target.goos))
        return [];
    const found = built !== undefined && systems.includes(built) ? built : systems.join(' or ');
    const whose = found === '' ? '' : ` for ${(0,quoted/* quoted */.T)(found)}`;
    return [{ kind: 'format', message: `it is ${FORMATS[format]}${whose}, not one for ${target.goos}` }];
}
function architectureProblems({ architectures, build }, target) {
    const built = build?.settings['GOARCH'];
    if (architectures.includes(target.goarch) && (built === undefined || built === target.goarch))
        return [];
    const found = architectures.includes(target.goarch) ? built : architectures.join(' and ');
    return [{ kind: 'architecture', message: `it is for ${(0,quoted/* quoted */.T)(found ?? '')}, not for ${target.goarch}` }];
}
/** Only the go command says which one it was; releases before a variant came say nothing. */
function variantProblems({ build }, { goos, goarch, variant }) {
    const built = variant && build?.settings[variant.name];
    if (variant === undefined || built === undefined || built === variant.value)
        return [];
    const wanted = (0,targets_target/* targetName */.j)({ goos, goarch, variant });
    return [
        {
            kind: 'variant',
            message: `it was built with ${variant.name}=${(0,quoted/* quoted */.T)(built)}, not ${variant.value} (${wanted})`,
        },
    ];
}
function kindProblems({ build, kind }) {
    if (build === undefined)
        return [{ kind: 'not-go', message: 'it has no build information of Go' }];
    if (kind === 'program')
        return [];
    const what = kind === 'library' ? 'a library to be loaded by programs' : 'an object file, not yet linked';
    const mode = build.settings['-buildmode'];
    const how = mode === undefined ? '' : ` (-buildmode=${(0,quoted/* quoted */.T)(mode)})`;
    return [{ kind: 'not-main', message: `it is no program but ${what}${how}` }];
}
/** Who brought cgo in is for the caller to find: a program does not say. */
function staticProblems(binary, { goos }) {
    if (binary.static)
        return [];
    const libraries = binary.libraries.filter((library) => !isSystemLibrary(goos, library));
    const interpreter = loadsLibraries(goos) ? '' : binary.interpreter;
    if (interpreter === '' && libraries.length === 0)
        return [];
    const needs = [
        ...(interpreter === '' ? [] : [`is loaded by ${(0,quoted/* quoted */.T)(interpreter)}`]),
        ...(libraries.length === 0 ? [] : [`needs ${libraries.map((library) => (0,quoted/* quoted */.T)(library)).join(', ')}`]),
    ];
    const why = binary.cgo ? ', as it was built with cgo' : '';
    return [{ kind: 'static', message: `it is not static: it ${needs.join(' and ')}${why}` }];
}

;// CONCATENATED MODULE: ./lib/targets/link-programs.js








/** A linker takes one core and, for large programs, a gigabyte. */
const atOnce = 2;
/** Links each main package, looks at the program, and removes it again. */
async function linkPrograms(programs, linking, go) {
    const scratch = await (0,promises_.mkdtemp)((0,external_node_path_.join)(linking.tempDir, 'go-preflight-build-'));
    try {
        return await (0,concurrently/* concurrently */.r)(programs, atOnce, async (program, index) => {
            // Their last path elements, by which the go command would name them, may be the same.
            const folder = (0,external_node_path_.join)(scratch, String(index));
            await (0,promises_.mkdir)(folder);
            const linked = await linkProgram(program, (0,external_node_path_.join)(folder, 'program'), linking, go);
            await (0,promises_.rm)(folder, { recursive: true, force: true, maxRetries: 3 });
            return linked;
        });
    }
    finally {
        await (0,promises_.rm)(scratch, { recursive: true, force: true, maxRetries: 3 });
    }
}
async function linkProgram(main, path, linking, go) {
    const { module, target, flags, wishes } = linking;
    const ran = await go(['build', ...flags, '-o', path, '--', main.importPath]);
    if (ran.exitCode !== 0) {
        const errors = linkErrors(ran.stderr, main, module);
        return {
            errors: errors.length > 0 ? errors : [binaryError(main, `go build ended with exit code ${ran.exitCode}`)],
        };
    }
    try {
        const binary = await inspectBinary(path);
        const problems = judgeBinary(binary, target, wishes);
        return {
            errors: problems.map(({ message }) => binaryError(main, message)),
            binary: binaryFact(main.importPath, binary),
        };
    }
    catch (error) {
        if (error instanceof BadBinary)
            return { errors: [binaryError(main, error.message)] };
        throw error;
    }
}
function binaryError({ importPath, own }, message) {
    return { file: '', line: 0, column: 0, message, package: importPath, kind: 'binary', own };
}

// EXTERNAL MODULE: ./lib/checks/go-json.js
var go_json = __webpack_require__(5918);
// EXTERNAL MODULE: ./lib/core/json.js
var json = __webpack_require__(3085);
;// CONCATENATED MODULE: ./lib/targets/listed-package.js


/**
 * The fields of ListedPackage by their names in `go list -json`: more would only cost time. Go before 1.23 tells by
 * IgnoredGoFiles whether build constraints exclude all files.
 */
const LISTED_FIELDS = 'ImportPath,Name,Dir,Standard,DepOnly,Module,IgnoredGoFiles,InvalidGoFiles,Error';
/** Reads what `go list -json` prints. Throws SyntaxError for what is none. */
function listedPackages(stdout) {
    return (0,go_json/* goJsonObjects */.L)(stdout).map(listedPackage);
}
function listedPackage(value) {
    const { Error: error, Module: module, InvalidGoFiles: invalid } = value;
    const isAsked = value['DepOnly'] !== true;
    return {
        // Compiled for a program with a profile of its own, it is `path [program]`.
        importPath: (0,json/* textIn */.r7)(value, 'ImportPath').split(' ')[0] ?? '',
        name: (0,json/* textIn */.r7)(value, 'Name'),
        dir: (0,json/* textIn */.r7)(value, 'Dir'),
        isAsked,
        own: value['Standard'] !== true && ((0,json/* isJsonObject */.OW)(module) ? module['Main'] === true : isAsked),
        isInvalid: Array.isArray(invalid) && invalid.length > 0,
        ...((0,json/* isJsonObject */.OW)(error) ? { error: listedError(error) } : {}),
    };
}
function listedError(error) {
    const stack = Array.isArray(error['ImportStack']) ? error['ImportStack'] : [];
    return { importStack: stack.map(String), place: (0,json/* textIn */.r7)(error, 'Pos'), message: (0,json/* textIn */.r7)(error, 'Err') };
}

;// CONCATENATED MODULE: ./lib/targets/machine-trouble.js
/** What go, its compilers and its linker say when the machine is in their way. */
const troubles = [
    [/no space left on device|not enough space on the disk|disk quota exceeded/i, 'the disk is full'],
    [
        /signal: killed|cannot allocate memory|out of memory|VirtualAlloc of .* failed/i,
        'a compiler or linker was ended, most likely for want of memory',
    ],
];
/** Why an error is no fault of the module; undefined where it may be one. */
function machineTrouble(message) {
    return troubles.find(([words]) => words.test(message))?.[1];
}

;// CONCATENATED MODULE: ./lib/targets/build-mode.js










const nothing = { errors: [], packages: 0, binaries: [] };
/** Bytes that are to be free before a target is built: what one of a large module takes (cli/cli: 500 MB), twice. */
const wantedSpace = 1_000_000_000;
/**
 * Builds all packages of a module for each target, and looks at its programs. Targets in which the machine is in the
 * way (disk, memory, time) are `skipped` with the reason. Throws Cancelled, and what the file system says.
 */
async function checkBuild(check, ports) {
    const places = [...(await buildCache(check, ports)), ports.host.tempDir];
    const facts = [];
    // In the order that was asked for, as no other saves work: GOOS, GOARCH and variant are in the key of everything that
    // is compiled (cmd/go/internal/work, buildActionID), so that targets share nothing. One keeps all cores busy.
    for (const target of check.targets)
        facts.push(await factOf(target, places, check, ports));
    return facts;
}
/** GOCACHE; nothing where the go command does not tell. */
async function buildCache({ module, go }, ports) {
    const place = { goroot: go.goroot, dir: module.folder, goWork: module.goWork };
    const ran = await (0,go_command/* runGo */.aC)({ ...place, args: ['env', 'GOCACHE'] }, ports);
    const folder = ran.stdout.trim();
    return folder === '' ? [] : [folder];
}
async function factOf(target, places, check, ports) {
    const start = performance.now();
    const built = await buildUnlessHindered(target, places, check, ports);
    return {
        dir: check.module.dir,
        target: (0,targets_target/* targetName */.j)(target),
        mode: 'build',
        ...verdictOf(built),
        errors: built.errors,
        cgo: [],
        packages: built.packages,
        seconds: (performance.now() - start) / 1000,
        binaries: built.binaries,
    };
}
function verdictOf({ errors, gap }) {
    if (errors.length > 0)
        return { verdict: 'fail' };
    return gap === undefined ? { verdict: 'ok' } : { verdict: 'skipped', reason: gap };
}
async function buildUnlessHindered(target, places, check, ports) {
    const gap = await shortOfSpace(places, wantedSpace);
    if (gap !== undefined)
        return { ...nothing, gap };
    try {
        return withoutTroubles(await build(target, check, buildGo(target, check, ports), ports));
    }
    catch (error) {
        if (error instanceof NotBuilt)
            return { ...nothing, gap: error.message };
        throw error;
    }
}
/** Errors of the machine are none of the module, but leave a gap. */
function withoutTroubles(built) {
    const [gap] = built.errors.flatMap((error) => troubleOf(error) ?? []);
    const errors = built.errors.filter((error) => troubleOf(error) === undefined);
    return { ...built, errors, ...(gap === undefined ? {} : { gap }) };
}
/** It has no place in a file. */
function troubleOf({ file, message }) {
    return file === '' ? machineTrouble(message) : undefined;
}
async function build(target, check, go, { host }) {
    const { module, tags } = check;
    const flags = buildFlags(check.go, tags);
    const listed = await compile(check.go, flags, go);
    if ('refusal' in listed)
        return { ...nothing, errors: listingErrors(listed.refusal, module) };
    const packages = new Set(listed.packages.filter(({ own }) => own).map(({ importPath }) => importPath)).size;
    const errors = packageErrors(listed.packages, module);
    const programs = listed.packages.filter(({ isAsked, name }) => isAsked && name === 'main');
    const isRefused = listed.packages.some(({ error }) => error !== undefined && refusesToLink(error.message));
    if (isRefused || (programs.length > 0 && needsExternalLinker(target)))
        return { ...nothing, errors, packages, gap: 'needs an external linker' };
    if (errors.length > 0)
        return { ...nothing, errors, packages };
    const linking = { module, target, flags, wishes: { static: check.static }, tempDir: host.tempDir };
    const linked = await linkPrograms(programs, linking, go);
    return {
        errors: linked.flatMap((one) => one.errors),
        packages,
        binaries: linked.flatMap(({ binary }) => (binary === undefined ? [] : [binary])),
    };
}
/**
 * Compiles all packages, programs too, as `go build` does, whose last step it leaves out: linking every program only to
 * throw it away, and doing so again for its file. It also goes on after a package that cannot be compiled or is not there.
 */
async function compile({ version }, flags, go) {
    // 1.19 brought the choice of fields.
    const json = (0,go_version/* compareGoVersions */.X_)(version, '1.19') < 0 ? '-json' : `-json=${LISTED_FIELDS}`;
    const ran = await go(['list', '-e', '-deps', '-export', json, ...flags, '--', './...']);
    const packages = listedPackages(ran.stdout);
    const isTold = ran.exitCode === 0 || packages.some(({ error }) => error !== undefined);
    if (packages.length > 0 && isTold)
        return { packages };
    return { refusal: ran.stderr.trim() || `go list ended with exit code ${ran.exitCode}` };
}


/***/ })

};
