export const id = 105;
export const ids = [105];
export const modules = {

/***/ 105:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  saveCache: () => (/* binding */ saveCache)
});

// EXTERNAL MODULE: ./lib/core/errors.js
var errors = __webpack_require__(828);
;// CONCATENATED MODULE: ./lib/core/megabytes.js
/** `98.1` for a number of bytes: millions, as disks and networks count. */
function megabytes(bytes) {
    return (bytes / 1e6).toFixed(1);
}

;// CONCATENATED MODULE: ./lib/gomod/module-version.js
const number = /^(?:0|[1-9]\d*)$/;
const identifier = /^[0-9A-Za-z-]+$/;
function parse(version) {
    if (!version.startsWith('v'))
        return undefined;
    const plus = version.indexOf('+');
    const beforeBuild = plus < 0 ? version : version.slice(0, plus);
    const dash = beforeBuild.indexOf('-');
    const core = (dash < 0 ? beforeBuild : beforeBuild.slice(0, dash)).slice(1).split('.');
    const prerelease = dash < 0 ? undefined : beforeBuild.slice(dash + 1);
    const build = plus < 0 ? undefined : version.slice(plus + 1);
    const isShort = core.length < 3;
    if (core.length > 3 || !core.every((part) => number.test(part)))
        return undefined;
    if (isShort && (prerelease !== undefined || build !== undefined))
        return undefined;
    if (prerelease !== undefined && !prerelease.split('.').every(isPrereleaseIdentifier))
        return undefined;
    if (build !== undefined && !build.split('.').every((part) => identifier.test(part)))
        return undefined;
    const [major = '0', minor = '0', patch = '0'] = core;
    return { major, minor, patch, prerelease: prerelease ?? '', build: build === undefined ? '' : `+${build}` };
}
function isPrereleaseIdentifier(part) {
    return identifier.test(part) && (!/^\d+$/.test(part) || number.test(part));
}
/** Whether it is a version at all; `v1` and `v1.2` are. */
function isValidVersion(version) {
    return parse(version) !== undefined;
}
/** `v1` → `v1.0.0`, `v1.2.3+meta` → `v1.2.3`; `+incompatible` stays. Undefined for what is no version. */
function canonicalVersion(version) {
    const parsed = parse(version);
    if (parsed === undefined)
        return undefined;
    const { major, minor, patch, prerelease, build } = parsed;
    const suffix = `${prerelease && `-${prerelease}`}${build === '+incompatible' ? build : ''}`;
    return `v${major}.${minor}.${patch}${suffix}`;
}
/** `v2` of `v2.1.0`; undefined for what is no version. */
function majorVersion(version) {
    const parsed = parse(version);
    return parsed && `v${parsed.major}`;
}
/** Whether it stands for a major version ≥ 2 of a module that does not say so in its path. go.dev/ref/mod#incompatible-versions. */
function isIncompatible(version) {
    return parse(version)?.build === '+incompatible';
}
/**
 * Whether it was made up for a commit: `v0.0.0-20060102150405-abcdefabcdef`, `vX.Y.Z-pre.0.…`, `vX.Y.(Z+1)-0.…`.
 * Reference: go.dev/ref/mod#pseudo-versions.
 */
function isPseudoVersion(version) {
    const parsed = parse(version);
    if (parsed === undefined || parsed.prerelease === '')
        return false;
    const parts = parsed.prerelease.split('.');
    const stamp = parts.pop() ?? '';
    return (/^\d{14}-[0-9A-Za-z]+$/.test(stamp) &&
        (parts.length === 0 ? /^0\.0$/.test(`${parsed.minor}.${parsed.patch}`) : parts.at(-1) === '0'));
}
/**
 * Semantic version precedence: negative, zero or positive. Build metadata does not count; what is no version comes
 * before every version and is equal to its like. Reference: semver.org, item 11.
 */
function compareVersions(a, b) {
    const left = parse(a);
    const right = parse(b);
    if (left === undefined || right === undefined)
        return Number(left !== undefined) - Number(right !== undefined);
    return (compareNumbers(left.major, right.major) ||
        compareNumbers(left.minor, right.minor) ||
        compareNumbers(left.patch, right.patch) ||
        comparePrereleases(left.prerelease, right.prerelease));
}
function comparePrereleases(a, b) {
    if (a === b)
        return 0;
    if (a === '' || b === '')
        return a === '' ? 1 : -1;
    const left = a.split('.');
    const right = b.split('.');
    for (const [index, part] of left.entries()) {
        const other = right[index];
        if (other === undefined)
            return 1;
        const order = compareIdentifiers(part, other);
        if (order !== 0)
            return order;
    }
    return left.length - right.length;
}
function compareIdentifiers(a, b) {
    const aIsNumber = number.test(a);
    const bIsNumber = number.test(b);
    if (aIsNumber && bIsNumber)
        return compareNumbers(a, b);
    if (aIsNumber !== bIsNumber)
        return aIsNumber ? -1 : 1;
    return compareText(a, b);
}
/** Decimal numbers of any length, without leading zeros. */
function compareNumbers(a, b) {
    return a.length - b.length || compareText(a, b);
}
function compareText(a, b) {
    if (a === b)
        return 0;
    return a < b ? -1 : 1;
}
/** Whether go made the version up for a module that only a folder provides: `v0.0.0-00010101000000-000000000000`. */
function isPlaceholderVersion(version) {
    return /^v\d+\.0\.0-00010101000000-000000000000$/.test(version);
}

;// CONCATENATED MODULE: ./lib/gomod/module-path.js

/**
 * The major version a module path commits to: `v3` for `example.com/m/v3` and `gopkg.in/m.v3`, empty for none.
 * Undefined when the path's end is none that a module may have (`/v1`, `/v02`, gopkg.in without `.vN`).
 * Reference: go.dev/ref/mod#major-version-suffixes.
 */
function pathMajor(path) {
    if (path.startsWith('gopkg.in/')) {
        const [, major, unstable] = /\.(v(?:0|[1-9]\d*))(-unstable)?$/.exec(path.slice('gopkg.in/'.length)) ?? [];
        return major === 'v0' && unstable !== undefined ? undefined : major;
    }
    const suffix = /\/v([0-9.]+)$/.exec(path)?.[1];
    if (suffix === undefined)
        return '';
    return /^[1-9]\d*$/.test(suffix) && suffix !== '1' ? `v${suffix}` : undefined;
}
/**
 * Whether a version may stand beside a path whose `pathMajor` this is. Major version 1 of a gopkg.in path also takes
 * pseudo-versions from v0, which is how gopkg.in's first modules were tagged.
 */
function fitsPathMajor(version, path) {
    const expected = pathMajor(path);
    const actual = majorVersion(version);
    if (expected === undefined || actual === undefined)
        return false;
    if (expected === '')
        return actual === 'v0' || actual === 'v1' || isIncompatible(version);
    return (actual === expected ||
        (path.startsWith('gopkg.in/') && expected === 'v1' && version.startsWith('v0.0.0-')));
}
/** Whether a replacement is a folder and not a module: rooted, or starting with `./` or `../`, as on any system. */
function isFolderPath(path) {
    return /^(?:\.{0,2}[/\\]|\.{1,2}$|[A-Za-z]:)/.test(path);
}

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
        canonicalVersion(version) === version &&
        fitsPathMajor(version, path));
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

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(24);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(760);
;// CONCATENATED MODULE: ./lib/toolchain/install/failures.js

/** A UserError after which no other source is tried: something is wrong with the bytes or with this machine's disk. */
class FatalFailure extends (/* unused pure expression or super */ null && (UserError)) {
}
/** An archive that does not hold what its format promises, or more than we let it. */
class failures_BadArchive extends (/* unused pure expression or super */ null && (UserError)) {
}
/** An archive entry that would leave the folder or hit another entry: nobody who makes Go releases writes such. */
class failures_HostileEntry extends (/* unused pure expression or super */ null && (FatalFailure)) {
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
            throw new BadArchive(`the archive holds more than ${maxEntries} entries or ${maxBytes / 2 ** 30} GiB`);
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
            throw new HostileEntry(`the archive entry ${quoted(path)} is a link to nothing`);
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
            throw new HostileEntry(`the archive entry ${quoted(entry)} has more than ${maxPathBytes} bytes in its path`);
        const trimmed = entry.replace(/^(\.\/)+/, '').replace(/\/+$/, '');
        if (trimmed.startsWith('/'))
            throw leaving(entry);
        for (const segment of trimmed.split('/'))
            checked(segment, entry, this.platform);
        if (`${trimmed}/` === this.prefix)
            return '';
        if (!trimmed.startsWith(this.prefix)) {
            throw new BadArchive(`the archive entry ${quoted(entry)} is not below ${this.prefix}: this is no release of Go`);
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
            throw new HostileEntry(`the archive entry ${quoted(path)} names the same file as ${quoted(before.path)}`);
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
    return new HostileEntry(`the archive entry ${quoted(entry)} does not stay inside the folder that it is unpacked to`);
}

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(455);
// EXTERNAL MODULE: external "node:stream/promises"
var external_node_stream_promises_ = __webpack_require__(466);
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
    if (sum !== tar_header_number(block, 148, 8))
        throw new BadArchive('a tar header has a wrong checksum');
    const isUstar = block.toString('latin1', 257, 263) === 'ustar\0';
    const prefix = isUstar ? tar_header_text(block, 345, 155) : '';
    const name = tar_header_text(block, 0, 100);
    return {
        name: prefix === '' ? name : `${prefix}/${name}`,
        type: String.fromCharCode(block[156] ?? 0),
        size: tar_header_number(block, 124, 12),
        mode: tar_header_number(block, 100, 8) & 0o777,
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
function tar_header_number(block, start, length) {
    const first = block[start] ?? 0;
    let value = 0;
    if (first >= 0x80) {
        if (first !== 0x80)
            throw new BadArchive('a tar header has a negative or enormous number');
        for (let i = start + 1; i < start + length; i++)
            value = value * 256 + (block[i] ?? 0);
    }
    else {
        for (let i = start; i < start + length; i++) {
            const digit = (block[i] ?? 0) - 0x30;
            if (digit >= 0 && digit < 8)
                value = value * 8 + digit;
            else if (block[i] !== 0 && block[i] !== 0x20)
                throw new BadArchive('a tar header has a malformed number');
        }
    }
    if (!Number.isSafeInteger(value))
        throw new BadArchive('a tar header has an enormous number');
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
            throw new BadArchive('a pax header is malformed');
        }
        records.set(content.toString('utf8', blank + 1, equals), content.toString('utf8', equals + 1, end - 1));
        at = end;
    }
    return records;
}

;// CONCATENATED MODULE: ./lib/cache/archive/tar-header.js

/** Bytes of the fields for a name. */
const [nameBytes, prefixBytes] = [100, 155];
/** The eleven octal digits of a size end here: 8 GiB. */
const maxSize = 8 ** 11;
/** Ends an archive: two blocks of zeros. */
const tarEnd = Buffer.alloc(2 * blockSize);
/**
 * The header of a plain file: ustar (POSIX.1-1988), with a pax header (POSIX.1-2001) before it where the name is too
 * long. It tells nothing of times and owners, so that the same files make the same archive.
 */
function fileHeader(name, size) {
    const split = splitName(name);
    if (split)
        return header(split, size, '0');
    const record = paxRecord('path', name);
    const pax = header({ prefix: '', name: 'pax' }, record.length, 'x');
    // Readers that know no pax get the file under the end of its name.
    const short = { prefix: '', name: name.slice(-nameBytes / 4) };
    return Buffer.concat([pax, record, tarPadding(record.length), header(short, size, '0')]);
}
/** What follows a content of `size` bytes, up to the next block. */
function tarPadding(size) {
    return Buffer.alloc((blockSize - (size % blockSize)) % blockSize);
}
/** A name over the two fields for it; undefined where it does not fit. */
function splitName(name) {
    if (Buffer.byteLength(name) <= nameBytes)
        return { prefix: '', name };
    for (let at = name.indexOf('/'); at !== -1; at = name.indexOf('/', at + 1)) {
        const split = { prefix: name.slice(0, at), name: name.slice(at + 1) };
        if (Buffer.byteLength(split.name) > nameBytes)
            continue;
        return Buffer.byteLength(split.prefix) <= prefixBytes ? split : undefined;
    }
    return undefined;
}
function header({ prefix, name }, size, type) {
    if (size >= maxSize)
        throw new RangeError(`${size} bytes do not fit into a tar header`);
    const block = Buffer.alloc(blockSize);
    block.write(name, 0, nameBytes);
    block.write('0000644\0' + '0000000\0'.repeat(2), 100);
    block.write(`${size.toString(8).padStart(11, '0')}\0${'0'.repeat(11)}\0`, 124);
    block.write(' '.repeat(8), 148);
    block.write(type, 156);
    block.write('ustar\x0000', 257);
    block.write(prefix, 345, prefixBytes);
    const sum = block.reduce((total, byte) => total + byte, 0);
    block.write(`${sum.toString(8).padStart(6, '0')}\0 `, 148);
    return block;
}
/** `27 path=…`: the number counts the whole record, itself too. */
function paxRecord(key, value) {
    const rest = Buffer.from(` ${key}=${value}\n`);
    let length = rest.length;
    while (String(length).length + rest.length !== length)
        length++;
    return Buffer.concat([Buffer.from(String(length)), rest]);
}

// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __webpack_require__(522);
var external_node_zlib_namespaceObject = /*#__PURE__*/__webpack_require__.t(external_node_zlib_, 2);
;// CONCATENATED MODULE: ./lib/cache/archive/zstd.js


/** Zips do not get smaller; at this level they cost nothing, and the rest of an archive halves. */
const level = 1;
/** Bytes handed on at a time. */
const chunkSize = 1 << 20;
/** Throws UserError where node has no zstd (before 22.15). */
function zstdCompress() {
    requireZstd();
    const params = { [external_node_zlib_.constants.ZSTD_c_compressionLevel]: level, [external_node_zlib_.constants.ZSTD_c_checksumFlag]: 1 };
    return external_node_zlib_.createZstdCompress({ chunkSize, params });
}
/** Throws UserError as `zstdCompress` does. A frame that wants more than 128 MiB of memory is an error of the stream. */
function zstdDecompress() {
    requireZstd();
    return zlib.createZstdDecompress({ chunkSize });
}
function requireZstd() {
    if ("createZstdCompress" in external_node_zlib_namespaceObject)
        return;
    throw new errors/* UserError */.yo(`this node (${process.version}) cannot read or write zstd, so there is no cache; use node 22.15 or later`);
}

;// CONCATENATED MODULE: ./lib/cache/archive/pack.js






/** Read at a time. */
const chunkBytes = 1 << 20;
/**
 * Writes files as a tar.zst to `target`, which must not be there, and resolves to its bytes. The same files make the
 * same archive, in whatever order they are given. Throws UserError where node has no zstd or a file changes meanwhile,
 * Cancelled, and what the file system says; then `target` is to be removed.
 */
async function pack(files, target, cancelled) {
    const sorted = [...files].sort((a, b) => (a.name < b.name ? -1 : 1));
    await (0,external_node_stream_promises_.pipeline)(tarOf(sorted, cancelled), zstdCompress(), (0,external_node_fs_.createWriteStream)(target, { flags: 'wx', mode: 0o600 }));
    return (await (0,promises_.stat)(target)).size;
}
async function* tarOf(files, cancelled) {
    for (const file of files) {
        if (cancelled.aborted)
            throw new errors/* Cancelled */.cJ();
        yield fileHeader(file.name, file.size);
        yield* contentOf(file);
        yield tarPadding(file.size);
    }
    yield tarEnd;
}
async function* contentOf({ path, size }) {
    const handle = await (0,promises_.open)(path, 'r');
    try {
        for (let read = 0; read < size;) {
            const buffer = Buffer.allocUnsafe(Math.min(chunkBytes, size - read));
            const { bytesRead } = await handle.read(buffer, 0, buffer.length, read);
            if (bytesRead === 0)
                throw new errors/* UserError */.yo(`${path} got shorter while it was packed; nothing was saved`);
            read += bytesRead;
            yield buffer.subarray(0, bytesRead);
        }
    }
    finally {
        await handle.close();
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
function filesOf({ stem, zip, goMod }) {
    return [
        { name: `${stem}.info`, maxBytes: maxInfo },
        ...(goMod.length > 0 ? [{ name: `${stem}.mod`, maxBytes: maxGoMod }] : []),
        ...(zip.length > 0 ? [{ name: `${stem}.zip`, maxBytes: maxZip }] : []),
    ];
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(598);
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

;// CONCATENATED MODULE: ./lib/cache/modules/save-modules.js









/**
 * Saves those files of `<folder>/cache/download` (`folder` is GOMODCACHE) that the go.sum set names. `key` is that of
 * `moduleKeys`; where some zip or go.mod is missing, a longer one is used. `restored` is the key of the entry that this
 * job began with. Throws UserError and Cancelled; nothing stays behind.
 */
async function saveModules(folder, sums, store, keys, ports) {
    if (keys.restored === keys.key)
        return { outcome: 'known' };
    const files = presentFiles((0,external_node_path_.join)(folder, 'cache', 'download'), sums);
    if (!files.some(({ name }) => name.endsWith('.zip')))
        return { outcome: 'empty' };
    const names = files.map(({ name }) => name);
    const key = keyFor(keys.key, sums, names);
    if (key === keys.restored)
        return { outcome: 'known' };
    const bytes = files.reduce((sum, { size }) => sum + size, 0);
    if (files.length > maxEntries || bytes > maxBytes)
        throw new errors/* UserError */.yo(`saving modules: ${files.length} files of ${bytes} bytes are too much for one cache entry`);
    const reservation = await store.reserve(key, moduleFormat);
    if (!reservation)
        return { outcome: 'known' };
    try {
        return await inFreshFolder(ports.host.tempDir, ports, async (fresh) => {
            const archive = (0,external_node_path_.join)(fresh, 'modules.tar.zst');
            const archiveBytes = await pack(files, archive, ports.cancelled);
            await reservation.upload(archive, archiveBytes);
            return { outcome: 'saved', key, files: files.length, bytes, archiveBytes };
        });
    }
    catch (error) {
        throw disk_failure_diskFailure(error, 'saving modules', ports.host.tempDir);
    }
}
/** Plain files alone, and none that a restore would refuse. */
function presentFiles(download, sums) {
    return sums.flatMap(filesOf).flatMap(({ name, maxBytes: most }) => {
        const path = (0,external_node_path_.join)(download, name);
        const found = (0,external_node_fs_.lstatSync)(path, { throwIfNoEntry: false });
        return found?.isFile() === true && found.size <= most ? [{ name, path, size: found.size }] : [];
    });
}

// EXTERNAL MODULE: ./lib/cache/save-plan.js
var save_plan = __webpack_require__(773);
;// CONCATENATED MODULE: ./lib/cache/save-cache.js





/** Saves what main's plan names, if it left one in `folder`. What goes wrong is a warning: the job is over by then. */
async function saveCache(folder, ports) {
    try {
        const plan = await (0,save_plan/* readPlan */.m3)(folder);
        if (plan === undefined)
            return;
        const store = await ports.cacheStore?.(plan.cacheFolder);
        if (typeof store !== 'object')
            return;
        const { key, restored } = plan;
        const keys = { key, ...(restored === '' ? {} : { restored }) };
        const saved = await saveModules(plan.folder, moduleSums([plan.goSum]), store, keys, ports);
        ports.log.info(saved.outcome === 'saved'
            ? `Module cache: saved ${saved.files} files, ${megabytes(saved.archiveBytes)} MB, as ${saved.key} in ${store.name}`
            : `Module cache: nothing to save (${saved.outcome === 'empty' ? 'no module was downloaded' : 'it is there already'})`);
    }
    catch (error) {
        ports.log.warning(`The module cache was not saved: ${(0,errors/* messageOf */.bD)(error)}`);
    }
}


/***/ })

};
