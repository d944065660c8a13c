export const id = 588;
export const ids = [588];
export const modules = {

/***/ 2019:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X_: () => (/* binding */ compareGoVersions)
/* harmony export */ });
/* unused harmony exports isValidGoVersion, languageVersion, isLanguageVersion, goToolchainVersion */
/* harmony import */ var _module_version_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2449);

const pattern = /^(0|[1-9]\d*)(?:\.(0|[1-9]\d*)(?:\.(0|[1-9]\d*)|([a-z]+)(0|[1-9]\d*)?)?)?$/;
function parse(version) {
    const match = pattern.exec(version);
    if (match === null)
        return undefined;
    const [, major = '', minor = '0', writtenPatch, kind = '', prerelease = ''] = match;
    const patch = writtenPatch ?? (kind === '' && hasImplicitPatch(match[2]) ? '0' : '');
    return { major, minor, patch, kind, prerelease };
}
/** Before 1.21 the first release of a minor was called `1.N`; `1` is one, too. go.dev/doc/toolchain#version. */
function hasImplicitPatch(minor) {
    return minor === undefined || (0,_module_version_js__WEBPACK_IMPORTED_MODULE_0__/* .compareNumbers */ .S$)(minor, '21') < 0;
}
/** Whether Go takes it for a version, written without `go`: `1.21`, `1.21rc1`, `1.21.0`; `1.21rc` counts too. */
function isValidGoVersion(version) {
    return pattern.test(version);
}
/**
 * Go's order, as in the package go/version but without `go` in front: 1.21 < 1.21rc1 < 1.21.0, and before 1.21
 * 1.20rc1 < 1.20 = 1.20.0. Negative, zero or positive; what is no version comes first and equals its like.
 */
function compareGoVersions(a, b) {
    const left = parse(a);
    const right = parse(b);
    if (left === undefined || right === undefined)
        return Number(left !== undefined) - Number(right !== undefined);
    return ((0,_module_version_js__WEBPACK_IMPORTED_MODULE_0__/* .compareNumbers */ .S$)(left.major, right.major) ||
        (0,_module_version_js__WEBPACK_IMPORTED_MODULE_0__/* .compareNumbers */ .S$)(left.minor, right.minor) ||
        (0,_module_version_js__WEBPACK_IMPORTED_MODULE_0__/* .compareNumbers */ .S$)(left.patch, right.patch) ||
        compareKinds(left.kind, right.kind) ||
        (0,_module_version_js__WEBPACK_IMPORTED_MODULE_0__/* .compareNumbers */ .S$)(left.prerelease, right.prerelease));
}
function compareKinds(a, b) {
    if (a === b)
        return 0;
    return a < b ? -1 : 1;
}
/** `1.21` of `1.21.3` and of `1.21rc2`, `1` of `1.0.3`; empty for what is no version. */
function languageVersion(version) {
    const parsed = parse(version);
    if (parsed === undefined)
        return '';
    const { major, minor } = parsed;
    return major === '1' && minor === '0' ? major : `${major}.${minor}`;
}
/** Whether it names a language and not a release: `1.21`. `1.20` is both and counts. */
function isLanguageVersion(version) {
    return version !== '' && languageVersion(version) === version;
}
/**
 * `go1.22.3-custom` → version `1.22.3`, suffix `-custom`. Undefined for what names no version: `default`, `local`,
 * `1.22.3`, `gotip`, or a path. Reference: go.dev/doc/toolchain#name.
 */
function goToolchainVersion(name) {
    const match = /^go([^-]*)(-[^/\\]*)?$/.exec(name);
    if (match === null)
        return undefined;
    const [, version = '', suffix = ''] = match;
    return isValidGoVersion(version) ? { version, suffix } : undefined;
}


/***/ }),

/***/ 4677:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Eb: () => (/* binding */ parseGoForm),
/* harmony export */   G$: () => (/* binding */ semverName),
/* harmony export */   Gp: () => (/* binding */ parseSemverForm),
/* harmony export */   Y4: () => (/* binding */ FIRST_MINOR_WITH_ZERO_PATCH),
/* harmony export */   c0: () => (/* binding */ compareReleases),
/* harmony export */   "do": () => (/* binding */ releaseName),
/* harmony export */   j5: () => (/* binding */ isLanguageOnly)
/* harmony export */ });
/** From Go 1.21 on, `1.N` is a language and its first release is `1.N.0`; before, `1.N` is the release. Go issue 57631. */
const FIRST_MINOR_WITH_ZERO_PATCH = 21;
const GO_FORM = /^1(?:\.(0|[1-9]\d{0,5})(?:\.(0|[1-9]\d{0,5})|(alpha|beta|rc)(0|[1-9]\d{0,5}))?)?$/;
const SEMVER_FORM = /^1\.(0|[1-9]\d{0,5})\.(0|[1-9]\d{0,5})(?:-(alpha|beta|rc)\.(0|[1-9]\d{0,5}))?$/;
/** Reads Go's own spelling without `go`: `1`, `1.13`, `1.21`, `1.22.3`, `1.26rc1`; undefined for anything else. */
function parseGoForm(text) {
    const match = GO_FORM.exec(text);
    return match === null ? undefined : parts(match[1] ?? '0', match[2], match[3], match[4]);
}
/** Reads the semver spelling: `1.13.0`, `1.26.0-rc.1`; undefined for anything else, also for a prerelease of a patch. */
function parseSemverForm(text) {
    const match = SEMVER_FORM.exec(text);
    if (match === null || (match[3] !== undefined && match[2] !== '0'))
        return undefined;
    return parts(match[1] ?? '', match[3] === undefined ? match[2] : undefined, match[3], match[4]);
}
function parts(minor, patch, kind, number) {
    return {
        minor: Number(minor),
        ...(patch === undefined ? {} : { patch: Number(patch) }),
        ...(kind === 'alpha' || kind === 'beta' || kind === 'rc'
            ? { prerelease: { kind, number: Number(number) } }
            : {}),
    };
}
/** Whether it names a language and no release: `1.21`, but neither `1.20` nor `1.21.0`. */
function isLanguageOnly(version) {
    return (version.patch === undefined &&
        version.prerelease === undefined &&
        version.minor >= FIRST_MINOR_WITH_ZERO_PATCH);
}
/** The release's own name, without `go`: `1.13`, `1.21.0`, `1.26rc1`. */
function releaseName({ minor, patch = 0, prerelease }) {
    if (prerelease !== undefined)
        return `1.${minor}${prerelease.kind}${prerelease.number}`;
    if (patch > 0 || minor >= FIRST_MINOR_WITH_ZERO_PATCH)
        return `1.${minor}.${patch}`;
    return minor === 0 ? '1' : `1.${minor}`;
}
/** The release's name as node-semver wants it: `1.13.0`, `1.26.0-rc.1`. */
function semverName({ minor, patch = 0, prerelease }) {
    const suffix = prerelease === undefined ? '' : `-${prerelease.kind}.${prerelease.number}`;
    return `1.${minor}.${patch}${suffix}`;
}
/** Order of releases, oldest first; the same in Go's order and in semver's (a language version counts as its `.0`). */
function compareReleases(a, b) {
    return a.minor - b.minor || (a.patch ?? 0) - (b.patch ?? 0) || comparePrereleases(a, b);
}
function comparePrereleases({ prerelease: a }, { prerelease: b }) {
    if (a === undefined || b === undefined)
        return Number(a === undefined) - Number(b === undefined);
    if (a.kind !== b.kind)
        return a.kind < b.kind ? -1 : 1;
    return a.number - b.number;
}


/***/ }),

/***/ 4328:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $r: () => (/* binding */ platformName),
/* harmony export */   AU: () => (/* binding */ goarchOf),
/* harmony export */   FL: () => (/* binding */ parsePlatform),
/* harmony export */   mM: () => (/* binding */ goosOf),
/* harmony export */   ol: () => (/* binding */ hostPlatform)
/* harmony export */ });
/* harmony import */ var _config_nearest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(948);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3828);
/* harmony import */ var _core_quoted_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4415);



/** Every GOOS of `go tool dist list`, and what node, runners, distributions and people call it. */
const OS_SPELLINGS = {
    aix: [],
    android: [],
    darwin: ['macos', 'mac', 'osx', 'macosx'],
    dragonfly: ['dragonflybsd'],
    freebsd: [],
    illumos: [],
    ios: [],
    js: [],
    linux: [],
    netbsd: [],
    openbsd: [],
    plan9: [],
    solaris: ['sunos'],
    wasip1: ['wasi'],
    windows: ['win32', 'win'],
};
/** Every GOARCH of `go tool dist list`, likewise; `armv6l` and `arm6` are what release indexes say for `arm`. */
const ARCH_SPELLINGS = {
    '386': ['ia32', 'x32', 'x86', 'i386', 'i486', 'i586', 'i686'],
    amd64: ['x64', 'x86_64', 'x86-64'],
    arm: ['armv6l', 'armv7l', 'arm6', 'armv6', 'armv7', 'arm32', 'armhf'],
    arm64: ['aarch64', 'armv8'],
    loong64: ['loongarch64'],
    mips: [],
    mips64: [],
    mips64le: ['mips64el'],
    mipsle: ['mipsel'],
    ppc64: [],
    ppc64le: ['ppc64el'],
    riscv64: [],
    s390x: [],
    wasm: [],
};
/** GOOS for any spelling of an operating system, or undefined. */
function goosOf(name) {
    return lookUp(OS_SPELLINGS, name);
}
/** GOARCH for any spelling of an architecture, or undefined. `ppc64` is Go's: big endian. */
function goarchOf(name) {
    return lookUp(ARCH_SPELLINGS, name);
}
/** The platform that a person named. Throws UserError with the nearest known name. */
function parsePlatform(os, arch) {
    return {
        os: goosOf(os) ?? unknown('operating system', os, OS_SPELLINGS),
        arch: goarchOf(arch) ?? unknown('architecture', arch, ARCH_SPELLINGS),
    };
}
/** The platform of a machine as node describes it: node's `ppc64` is either byte order. */
function hostPlatform(host) {
    const littlePower = host.arch === 'ppc64' && host.endianness === 'LE';
    return parsePlatform(host.platform, littlePower ? 'ppc64le' : host.arch);
}
/** `linux/amd64` */
function platformName(platform) {
    return `${platform.os}/${platform.arch}`;
}
function lookUp(spellings, name) {
    const wanted = name.trim().toLowerCase();
    if (Object.hasOwn(spellings, wanted))
        return wanted;
    return Object.keys(spellings).find((own) => spellings[own]?.includes(wanted));
}
function unknown(what, name, spellings) {
    const known = Object.entries(spellings).flat(2);
    const guess = (0,_config_nearest_js__WEBPACK_IMPORTED_MODULE_1__/* .nearest */ .p)(name.trim(), known);
    throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`${(0,_core_quoted_js__WEBPACK_IMPORTED_MODULE_2__/* .quoted */ .T)(name)} is no ${what} that Go knows${guess === undefined ? '' : `; did you mean ${guess}?`} (known: ${Object.keys(spellings).join(', ')})`);
}


/***/ }),

/***/ 4227:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  g: () => (/* binding */ selectRelease)
});

// UNUSED EXPORTS: archiveFor

// EXTERNAL MODULE: ./lib/core/errors.js
var errors = __webpack_require__(3828);
// EXTERNAL MODULE: ./lib/toolchain/go-release.js
var go_release = __webpack_require__(4677);
// EXTERNAL MODULE: ./lib/toolchain/platform.js
var toolchain_platform = __webpack_require__(4328);
// EXTERNAL MODULE: ./lib/core/quoted.js
var quoted = __webpack_require__(4415);
;// CONCATENATED MODULE: ./lib/toolchain/selection-errors.js



/** The line for a request that no release of the index answers, with the nearest one there is. */
function noRelease({ index, indexName, request, wanted, platform }) {
    const nearest = nearestRelease(index, platform, wanted);
    const instead = nearest === undefined
        ? `it has no build for ${(0,toolchain_platform/* platformName */.$r)(platform)} at all`
        : `the nearest for ${(0,toolchain_platform/* platformName */.$r)(platform)} is ${nearest.version}`;
    return `${request.from.source}: no Go release in ${indexName} answers to ${(0,quoted/* quoted */.T)(request.spec)}; ${instead}${hint(index, wanted)}${yamlHint(request)}`;
}
/** The line for a release that exists but not for this platform: where it does, and the nearest that has a build. */
function noBuild({ index, indexName, request, wanted, platform }, release) {
    const platforms = [...new Set(release.files.map(toolchain_platform/* platformName */.$r))];
    const nearest = nearestRelease(index, platform, wanted);
    const instead = nearest === undefined ? 'no release has one' : `the nearest with one is ${nearest.version}`;
    return (`${request.from.source}: Go ${release.version} has no build for ${(0,toolchain_platform/* platformName */.$r)(platform)} in ${indexName}` +
        ` (it has ${platforms.length === 0 ? 'none at all' : platforms.join(', ')}); ${instead}`);
}
/** A minor of which there are only prereleases yet is to be asked for by name. */
function hint(index, wanted) {
    if (wanted.kind !== 'newest-patch')
        return '';
    const prerelease = index.releases.find(({ parts }) => parts.minor === wanted.minor);
    return prerelease === undefined
        ? ''
        : `; of 1.${wanted.minor} there is only ${prerelease.version} so far: name it to get it`;
}
/** An unquoted 1.20 that became 1.2 is an error where the index has no 1.2. */
function yamlHint({ remarks }) {
    const remark = remarks.find(({ kind }) => kind === 'yaml-number');
    return remark?.kind === 'yaml-number'
        ? `; did YAML turn ${remark.meant} into ${remark.spec}? Quote it: '${remark.meant}'`
        : '';
}
/** Of what is built for the platform: the same minor's newest, else the newest below what was asked, else the newest. */
function nearestRelease(index, platform, wanted) {
    // Newest first, as the index has them.
    const built = index.releases.filter(({ files }) => files.some(({ os, arch }) => os === platform.os && arch === platform.arch));
    const stable = built.filter((release) => release.stable);
    if (wanted.kind !== 'exact' && wanted.kind !== 'newest-patch')
        return stable[0];
    const asked = wanted.kind === 'exact' ? wanted.version : { minor: wanted.minor };
    return (built.find(({ version }) => version === (0,go_release/* releaseName */["do"])(asked)) ??
        stable.find(({ parts }) => parts.minor === asked.minor) ??
        stable.find(({ parts }) => (0,go_release/* compareReleases */.c0)(parts, asked) < 0) ??
        stable[0]);
}

;// CONCATENATED MODULE: ./lib/toolchain/select-release.js




/**
 * Chooses a release for a platform, by version order whatever the order of the index. A range falls back to an older
 * release where the newest has no build for the platform, an exact version never does. `indexName` is for messages.
 * Throws UserError when nothing fits: what there is instead.
 */
function selectRelease(index, request, platform, policy, indexName) {
    const wanted = choosing(request);
    const release = (wanted.kind === 'exact'
        ? chooseExact(index, wanted, platform, policy === 'newest' && request.inFile)
        : newestMatch(builtFor(index, platform), wanted)) ??
        refuse({ index, indexName, request, wanted, platform });
    const file = archiveFor(release, platform) ?? refuse({ index, indexName, request, wanted, platform });
    const newer = newestPatchAfter(index, release, platform);
    return {
        release,
        file,
        newer,
        remarks: [
            ...request.remarks,
            ...fellBack(index, wanted, release, platform),
            ...(policy === 'warn' && wanted.kind === 'exact' && newer !== null
                ? [{ kind: 'patch-behind', version: release.version, newest: newer }]
                : []),
        ],
    };
}
/** The archive of a release for a platform: the first by name where there are several (darwin up to 1.4 has two). */
function archiveFor(release, platform) {
    return release.files.find(({ os, arch }) => os === platform.os && arch === platform.arch);
}
function choosing({ wanted }) {
    return wanted.kind === 'at-least' ? wanted.otherwise : wanted;
}
function chooseExact(index, { version }, platform, orNewerPatch) {
    const asked = index.releases.find((release) => release.version === (0,go_release/* releaseName */["do"])(version));
    if (!orNewerPatch || version.prerelease !== undefined)
        return asked;
    const newest = builtFor(index, platform).find(({ parts, stable }) => stable && parts.minor === version.minor);
    return newest !== undefined && (0,go_release/* compareReleases */.c0)(newest.parts, version) >= 0 ? newest : asked;
}
/** The newest release of a newest-first list that a request means. */
function newestMatch(releases, wanted) {
    const newestStable = releases.find(({ stable }) => stable);
    switch (wanted.kind) {
        case 'stable':
            return newestStable;
        case 'oldstable':
            return releases.find(({ stable, parts }) => stable && newestStable !== undefined && parts.minor < newestStable.parts.minor);
        case 'newest-patch':
            return newestPatch(releases, wanted);
        case 'range':
            break;
    }
    // An entry that the index marks unstable, though its name is a release's, is only to be had by name.
    return releases.find(({ parts, stable }) => (stable || parts.prerelease !== undefined) && wanted.accepts((0,go_release/* semverName */.G$)(parts)));
}
function newestPatch(releases, { minor, orPrerelease }) {
    const ofMinor = releases.filter(({ parts }) => parts.minor === minor);
    // Before 1.21 a prerelease is older than the go line: 1.20rc1 < 1.20, but 1.21 < 1.21rc1 (go/version's order).
    const prerelease = orPrerelease && minor >= go_release/* FIRST_MINOR_WITH_ZERO_PATCH */.Y4 ? ofMinor[0] : undefined;
    return ofMinor.find(({ stable }) => stable) ?? prerelease;
}
function builtFor(index, platform) {
    return index.releases.filter((release) => archiveFor(release, platform) !== undefined);
}
function newestPatchAfter(index, chosen, platform) {
    const newest = builtFor(index, platform).find(({ parts, stable }) => stable && parts.minor === chosen.parts.minor);
    return newest !== undefined && (0,go_release/* compareReleases */.c0)(newest.parts, chosen.parts) > 0 ? newest.version : null;
}
/** Says that the newest release meant has no build for the platform. */
function fellBack(index, wanted, chosen, platform) {
    const newest = wanted.kind === 'exact' ? undefined : newestMatch(index.releases, wanted);
    if (newest === undefined || (0,go_release/* compareReleases */.c0)(newest.parts, chosen.parts) <= 0)
        return [];
    return [{ kind: 'no-build-for-newest', newest: newest.version, platform: (0,toolchain_platform/* platformName */.$r)(platform) }];
}
function refuse(unfulfilled) {
    const { index, wanted, platform } = unfulfilled;
    const meant = wanted.kind === 'exact'
        ? chooseExact(index, wanted, platform, false)
        : newestMatch(index.releases, wanted);
    throw new errors/* UserError */.yo(meant === undefined ? noRelease(unfulfilled) : noBuild(unfulfilled, meant));
}


/***/ }),

/***/ 7462:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ parseToolchainName)
/* harmony export */ });
/* harmony import */ var _go_release_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4677);

/** Reads a toolchain's name as cmd/go does; undefined when it names no Go version. Reference: go.dev/doc/toolchain#name. */
function parseToolchainName(name) {
    const [, version = '', suffix = ''] = /^go([^-\s\\/]+)(-[^\s\\/]*)?$/.exec(name) ?? [];
    const parts = (0,_go_release_js__WEBPACK_IMPORTED_MODULE_0__/* .parseGoForm */ .Eb)(version);
    return parts === undefined ? undefined : { version, parts, suffix };
}


/***/ }),

/***/ 4498:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  f: () => (/* binding */ readVersionFile)
});

// EXTERNAL MODULE: ./lib/core/errors.js
var errors = __webpack_require__(3828);
// EXTERNAL MODULE: ./lib/core/quoted.js
var quoted = __webpack_require__(4415);
// EXTERNAL MODULE: ./lib/toolchain/version-spec.js
var version_spec = __webpack_require__(9435);
;// CONCATENATED MODULE: ./lib/toolchain/version-files/docker-instructions.js
/**
 * Splits a Dockerfile into instructions: comments and blank lines left out, continuation lines joined (also with the
 * escape character that a parser directive sets), here-documents skipped.
 * Reference: docs.docker.com/reference/dockerfile.
 */
function dockerInstructions(text) {
    const lines = text.split(/\r\n|[\r\n]/);
    const continued = escapeCharacter(lines) === '`' ? /`[ \t]*$/ : /\\[ \t]*$/;
    const instructions = [];
    for (let index = 0; index < lines.length; index++) {
        if (isIgnored(lines[index]))
            continue;
        const start = index;
        let joined = lines[index] ?? '';
        while (continued.test(joined)) {
            joined = joined.replace(continued, ' ');
            do
                index++;
            while (index < lines.length && isIgnored(lines[index]));
            joined += lines[index] ?? '';
        }
        const [, keyword = '', rest = ''] = /^\s*(\S+)\s*(.*)$/s.exec(joined) ?? [];
        instructions.push({ keyword: keyword.toUpperCase(), rest: rest.trim(), line: start + 1 });
        for (const end of hereDocuments(keyword, rest)) {
            do
                index++;
            while (index < lines.length && lines[index]?.replace(/^\t+/, '') !== end);
        }
    }
    return instructions;
}
function isIgnored(line) {
    return line === undefined || /^\s*(?:#|$)/.test(line);
}
/** `# escape=\`` in the parser directives, which come before anything else. */
function escapeCharacter(lines) {
    for (const line of lines) {
        const [, name, value] = /^\s*#\s*(\w+)\s*=\s*(\S+)\s*$/.exec(line) ?? [];
        if (name === undefined)
            break;
        if (name.toLowerCase() === 'escape')
            return value ?? '\\';
    }
    return '\\';
}
/** The words that end the here-documents which an instruction opens. */
function hereDocuments(keyword, rest) {
    if (!/^(?:RUN|COPY|ADD)$/i.test(keyword))
        return [];
    return [...rest.matchAll(/<<-?(["']?)(\w+)\1/g)].map((match) => match[2] ?? '');
}

;// CONCATENATED MODULE: ./lib/toolchain/version-files/docker-variables.js
/** Stands in an expanded text where a variable had no value. */
const UNSET = '\0';
// `\b`: with two ways to read `$ab` a word without its brace would be tried in exponentially many ways.
const VARIABLE = /\\\$|\$(\w+)|\$\{(\w+)(?:(:?[-+])((?:[^{}$]|\$\w+\b|\$\{\w+\})*))?\}/g;
/**
 * Puts ARG values into a FROM line: `$NAME`, `${NAME}`, `${NAME:-word}`, `${NAME:+word}`. A variable without a value
 * becomes UNSET. Reference: docs.docker.com/reference/dockerfile/#environment-replacement.
 */
function expandDockerVariables(text, values) {
    return text.replaceAll(VARIABLE, (all, plain, braced, operator = '', word = '') => {
        const name = plain ?? braced;
        if (name === undefined)
            return all.slice(1);
        const value = values.get(name);
        const present = value !== undefined && (value !== '' || !operator.startsWith(':'));
        if (operator.endsWith('+'))
            return present ? expandDockerVariables(word, values) : '';
        if (present)
            return value;
        return operator === '' ? UNSET : expandDockerVariables(word, values);
    });
}

;// CONCATENATED MODULE: ./lib/toolchain/version-files/dockerfile.js





/** Tags of the golang image that name a base and no version: the newest Go on that base. */
const BASES = /^(?:latest|alpine|bookworm|bullseye|buster|stretch|jessie|trixie|forky|windowsservercore|nanoserver)(?![a-z])/;
/**
 * Reads the tag of the first `FROM golang:<tag>` of a Dockerfile, whatever registry stands before `golang`. Defaults of
 * ARGs before the first FROM are put in. Reference: docs.docker.com/reference/dockerfile/#from.
 */
async function readDockerfile(path, text) {
    const defaults = new Map();
    const stages = new Set();
    let inStage = false;
    for (const { keyword, rest, line } of dockerInstructions(text)) {
        if (keyword === 'ARG' && !inStage)
            readArguments(rest, defaults);
        if (keyword !== 'FROM')
            continue;
        inStage = true;
        const { image, stage } = readFrom(rest);
        const isStage = stages.has(image.toLowerCase());
        if (stage !== undefined)
            stages.add(stage.toLowerCase());
        const tag = isStage ? undefined : golangTag(expandDockerVariables(image, defaults));
        if (tag === undefined)
            continue;
        const from = { source: `${path} line ${line}, FROM ${image}`, at: { file: path, line } };
        if (tag.includes(UNSET))
            throw new errors/* UserError */.yo(`${from.source}: an ARG in the tag has no default before the first FROM; give it one, or name the Go version in the input go-version`);
        const spec = versionOfTag(tag) ?? unknownTag(from.source, tag);
        return { ...(await (0,version_spec/* parseVersionSpec */.Z)(spec, { from, inFile: true })), spec: `golang:${tag}` };
    }
    throw new errors/* UserError */.yo(`${path}: there is no FROM golang:<version> in it, which is where a Dockerfile names its Go`);
}
/** Characters: far above any image's name, so that ARGs that repeat each other do not fill the memory. */
const LONGEST_VALUE = 4096;
/** `NAME=default`, several on a line, values in quotes or not; a name alone has no default. */
function readArguments(rest, defaults) {
    for (const [, name = '', value] of rest.matchAll(/(\w+)(?:=((?:"[^"]*"|'[^']*'|\\.|[^\s"'])*))?/g)) {
        if (value === undefined)
            continue;
        const unquoted = value.replaceAll(/"([^"]*)"|'([^']*)'/g, (_, double, single) => double ?? single ?? '');
        defaults.set(name, expandDockerVariables(unquoted.slice(0, LONGEST_VALUE), defaults).slice(0, LONGEST_VALUE));
    }
}
function readFrom(rest) {
    const words = rest.split(/\s+/).filter((word) => word !== '' && !word.startsWith('--'));
    const [image = '', as, stage] = words;
    return { image, stage: as?.toLowerCase() === 'as' ? stage : undefined };
}
/** The tag of a reference to an image called golang (`latest` when it has none), or undefined for any other image. */
function golangTag(reference) {
    const [name = '', digest] = reference.split('@', 2);
    const match = /^(?:\S*\/)?golang(?::([^/]*))?$/.exec(name);
    if (match === null)
        return undefined;
    return match[1] ?? (digest === undefined ? 'latest' : `@${digest}`);
}
/** `1.22.3-alpine3.19` is 1.22.3, `1.22-bookworm` 1.22, `alpine` the newest. */
function versionOfTag(tag) {
    if (BASES.test(tag))
        return 'latest';
    return /^(\d+(?:\.\d+){0,2}(?:(?:rc|beta)\d+)?)(?:-[\w.-]*)?$/.exec(tag)?.[1];
}
function unknownTag(source, tag) {
    const why = tag.startsWith('@')
        ? 'a digest alone names no version'
        : `the tag ${(0,quoted/* quoted */.T)(tag)} names no Go version`;
    throw new errors/* UserError */.yo(`${source}: ${why}; write one such as golang:1.22.3-alpine`);
}

// EXTERNAL MODULE: ./lib/toolchain/version-files/go-directives.js
var go_directives = __webpack_require__(5365);
;// CONCATENATED MODULE: ./lib/toolchain/version-files/first-version.js
/** The first version of a line that may name several, or the whole line where its blanks belong to a range. */
function firstVersion(line) {
    return isRange(line) ? line : (line.split(/\s+/)[0] ?? '');
}
/** `>=1.21 <1.23`, `1.21 - 1.23`, `1.21 || 1.23`, or something in quotes. */
function isRange(line) {
    return /^[<>=~^"']|\s-\s|\|\|/.test(line);
}

;// CONCATENATED MODULE: ./lib/toolchain/version-files/go-version.js



/** Reads a .go-version: the first token of the first line that is no comment, or that whole line when it is a range. */
async function readGoVersionFile(path, text) {
    const lines = text.split(/\r\n|[\r\n]/).map((line) => line.replace(/(?:^|\s)#.*$/, '').trim());
    const index = lines.findIndex((line) => line !== '');
    const line = lines[index];
    if (line === undefined)
        throw new errors/* UserError */.yo(`${path}: there is no Go version in it; write one such as 1.22.3 on its first line`);
    const from = { source: `${path} line ${index + 1}`, at: { file: path, line: index + 1 } };
    return (0,version_spec/* parseVersionSpec */.Z)(firstVersion(line), { from, inFile: true });
}

// EXTERNAL MODULE: ./lib/core/json.js
var json = __webpack_require__(3085);
;// CONCATENATED MODULE: ./lib/toolchain/version-files/tool-spec.js



/**
 * Reads a version as asdf and mise write it: what any version spec may be, `latest:1.22` and `prefix:1.22` for the
 * newest of a line. `system`, `ref:`, `path:` and the like name no release: UserError.
 */
async function parseToolSpec(text, from) {
    const [, scheme, rest = ''] = /^([a-z][a-z0-9.-]*):(.*)$/s.exec(text) ?? [];
    if (text === 'system' || (scheme !== undefined && scheme !== 'latest' && scheme !== 'prefix'))
        throw new errors/* UserError */.yo(`${from.source}: ${(0,quoted/* quoted */.T)(text)} names no Go release; write one such as 1.22.3`);
    const request = await (0,version_spec/* parseVersionSpec */.Z)(scheme === undefined ? text : rest, { from, inFile: true });
    return { ...request, spec: text };
}

;// CONCATENATED MODULE: ./lib/toolchain/version-files/mise-toml.js



/**
 * Reads `go` (or `golang`) in the table `[tools]` of a mise.toml: a string, an array (its first counts), or a table
 * with `version`. Reference: mise.jdx.dev/configuration.html.
 */
async function readMiseToml(path, text) {
    const { parse, TomlError } = await __webpack_require__.e(/* import() */ 292).then(__webpack_require__.bind(__webpack_require__, 3292));
    let root;
    try {
        root = parse(text);
    }
    catch (error) {
        const place = error instanceof TomlError ? ` line ${error.line} column ${error.column}` : '';
        throw new errors/* UserError */.yo(`${path}${place}: ${(0,errors/* messageOf */.bD)(error).split('\n')[0] ?? ''}`);
    }
    const tools = (0,json/* isJsonObject */.OW)(root['tools']) ? root['tools'] : {};
    const key = ['go', 'golang', 'core:go'].find((name) => Object.hasOwn(tools, name));
    if (key === undefined)
        throw new errors/* UserError */.yo(`${path}: there is no go in [tools]; add a line such as go = "1.22.3" there`);
    const version = versionOf(tools[key]);
    if (version === undefined)
        throw new errors/* UserError */.yo(`${path}: tools.${key} holds no version in quotes; write ${key} = "1.22.3"`);
    const line = lineOf(text, key);
    const source = `${path}${line === undefined ? '' : ` line ${line}`}, tools.${key}`;
    return parseToolSpec(version, { source, at: { file: path, ...(line === undefined ? {} : { line }) } });
}
function versionOf(value) {
    const first = Array.isArray(value) ? value[0] : value;
    const version = (0,json/* isJsonObject */.OW)(first) ? first['version'] : first;
    return typeof version === 'string' ? version : undefined;
}
/** The line that sets `tools.<key>`, or undefined: smol-toml keeps no positions. */
function lineOf(text, key) {
    const wanted = `tools.${key}`;
    let table = '';
    for (const [index, line] of text.split('\n').entries()) {
        const header = /^\s*\[{1,2}([^\]]+)\]/.exec(line)?.[1];
        if (header !== undefined)
            table = bare(header);
        const name = /^([^=#[\]]+)=/.exec(line)?.[1];
        const path = name === undefined ? table : bare(table === '' ? name : `${table}.${name}`);
        const inline = path === 'tools' && name !== undefined;
        if (path === wanted || path.startsWith(`${wanted}.`) || inline)
            return index + 1;
    }
    return undefined;
}
/** A dotted key without its quotes and blanks. */
function bare(key) {
    return key.replaceAll(/["'\s]/g, '');
}

;// CONCATENATED MODULE: ./lib/toolchain/version-files/tool-versions.js



/**
 * Reads a .tool-versions of asdf or mise: the first version on the line of `golang` or `go`; asdf takes the others as
 * fallbacks. Reference: asdf-vm.com/manage/configuration.html.
 */
async function readToolVersions(path, text) {
    for (const [index, line] of text.split(/\r\n|[\r\n]/).entries()) {
        const [, tool = '', versions = ''] = /^(\S+)\s*(.*)$/s.exec(line.replace(/#.*$/, '').trim()) ?? [];
        if (tool !== 'golang' && tool !== 'go')
            continue;
        const source = `${path} line ${index + 1}`;
        if (versions === '')
            throw new errors/* UserError */.yo(`${source}: ${tool} has no version; write one such as ${tool} 1.22.3`);
        return parseToolSpec(firstVersion(versions), { source, at: { file: path, line: index + 1 } });
    }
    throw new errors/* UserError */.yo(`${path}: there is no line for golang or go in it; add one such as golang 1.22.3`);
}

;// CONCATENATED MODULE: ./lib/toolchain/version-files.js






/** File names, tried in this order; whatever is none of them is read as a `.go-version`. */
const READERS = [
    [/^\.tool-versions$/, readToolVersions],
    [/\.toml$/, readMiseToml],
    [/^(?:Dockerfile|Containerfile)(?:\..+)?$|\.(?:Dockerfile|Containerfile)$/i, readDockerfile],
];
/**
 * Reads the Go version that a file asks for, by the file's name: go.mod and any `*.mod`, go.work, .tool-versions,
 * mise.toml, Dockerfile, and .go-version for every other name. Throws UserError naming the file and the line.
 */
async function readVersionFile(path, text) {
    if (text.includes('\0'))
        throw new errors/* UserError */.yo(`${path}: this is no UTF-8 text (UTF-16, or binary); save it as UTF-8`);
    const name = path.split(/[\\/]/).at(-1) ?? path;
    // Go's parser judges these to the byte: it rejects a byte order mark.
    if (name === 'go.work')
        return (0,go_directives/* readGoDirectives */.f)(path, text, 'go.work');
    if (name.endsWith('.mod'))
        return (0,go_directives/* readGoDirectives */.f)(path, text, 'go.mod');
    const reader = READERS.find(([pattern]) => pattern.test(name))?.[1] ?? readGoVersionFile;
    return reader(path, text.replace(/^\uFEFF/, ''));
}


/***/ }),

/***/ 5365:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ readGoDirectives)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3828);
/* harmony import */ var _gomod_go_mod_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1839);
/* harmony import */ var _gomod_go_version_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(2019);
/* harmony import */ var _gomod_go_work_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(806);
/* harmony import */ var _go_release_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4677);
/* harmony import */ var _core_quoted_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(4415);
/* harmony import */ var _toolchain_name_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7462);







/**
 * Reads the Go that a go.mod or go.work asks for: the larger of its go and toolchain lines in Go's own order.
 * `go 1.N` is the newest patch of 1.N, anything longer that very release. Throws UserError with line and column for
 * what Go's parser rejects, and for a file with neither line. Reference: go.dev/doc/toolchain.
 */
function readGoDirectives(path, text, kind) {
    const file = accepted(path, kind === 'go.mod' ? (0,_gomod_go_mod_js__WEBPACK_IMPORTED_MODULE_1__/* .parseGoMod */ .k)(text) : (0,_gomod_go_work_js__WEBPACK_IMPORTED_MODULE_2__/* .parseGoWork */ .x)(text));
    const go = file.go && goClaim(path, file.go);
    const toolchain = file.toolchain && toolchainClaim(path, file.toolchain);
    const claim = larger(go, toolchain);
    if (claim === undefined)
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`${path}: it has no go line (looked for \`go 1.N\` and \`toolchain goV\`), and what Go assumes then is a language version, not a choice; ` +
            'add a go line, or name the version in the input go-version');
    const { version, spec, from, wanted, remarks } = claim;
    const redundant = kind === 'go.mod' ? redundantToolchain(path, file, go) : [];
    return { spec, from, inFile: true, wanted, remarks: [...remarks, ...redundant], minimum: version };
}
function accepted(path, parsed) {
    if (parsed.ok)
        return parsed.file;
    const [first] = parsed.problems;
    throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`${path} line ${first?.line ?? 1} column ${first?.column ?? 1}: ${first?.message ?? 'malformed'}`);
}
function goClaim(path, { version, at }) {
    const from = provenance(path, at, 'go');
    const parts = (0,_go_release_js__WEBPACK_IMPORTED_MODULE_3__/* .parseGoForm */ .Eb)(version) ?? noRelease(from, `go ${version}`);
    // `go 1.N` is a language version also before 1.21, where Go's release of that name is its first patch.
    const language = parts.patch === undefined && parts.prerelease === undefined;
    const wanted = language ? newestPatch(parts) : { kind: 'exact', version: parts };
    return { version, spec: `go ${version}`, from, wanted, remarks: [] };
}
/** Nothing for `toolchain default`, which names no version. */
function toolchainClaim(path, { name, at }) {
    if (name === 'default')
        return undefined;
    const from = provenance(path, at, 'toolchain');
    const toolchain = (0,_toolchain_name_js__WEBPACK_IMPORTED_MODULE_4__/* .parseToolchainName */ .I)(name) ?? noRelease(from, `toolchain ${name}`);
    const { version, parts, suffix } = toolchain;
    const place = { name, at: placeOf(path, at) };
    const language = (0,_go_release_js__WEBPACK_IMPORTED_MODULE_3__/* .isLanguageOnly */ .j5)(parts);
    return {
        version,
        spec: `toolchain ${name}`,
        from,
        wanted: language ? newestPatch(parts) : { kind: 'exact', version: parts },
        remarks: [
            ...(suffix === '' ? [] : [{ kind: 'toolchain-suffix', ...place }]),
            ...(language ? [{ kind: 'toolchain-language-version', ...place }] : []),
        ],
    };
}
/**
 * The go line where both are equal: then the toolchain line says nothing, and `go mod tidy` deletes it, unless it names
 * somebody's own build.
 */
function larger(go, toolchain) {
    if (go === undefined || toolchain === undefined)
        return go ?? toolchain;
    const order = (0,_gomod_go_version_js__WEBPACK_IMPORTED_MODULE_5__/* .compareGoVersions */ .X_)(toolchain.version, go.version);
    const ownBuild = toolchain.remarks.some(({ kind }) => kind === 'toolchain-suffix');
    return order > 0 || (order === 0 && ownBuild) ? toolchain : go;
}
/**
 * `go build` refuses a go.mod whose toolchain line is `default`, equal to the go line, or from before 1.21, and
 * `go mod tidy` removes it; a line from 1.21 on that is older than the go line is left alone (measured on 1.26.8).
 */
function redundantToolchain(path, { toolchain }, go) {
    if (toolchain === undefined || !(toolchain.name === 'default' || (go && addsNothing(toolchain.name, go))))
        return [];
    return [{ kind: 'toolchain-line-redundant', name: toolchain.name, at: placeOf(path, toolchain.at) }];
}
function addsNothing(name, go) {
    const version = (0,_toolchain_name_js__WEBPACK_IMPORTED_MODULE_4__/* .parseToolchainName */ .I)(name)?.version ?? '';
    const beforeToolchains = (0,_gomod_go_version_js__WEBPACK_IMPORTED_MODULE_5__/* .compareGoVersions */ .X_)(version, '1.21') < 0 && (0,_gomod_go_version_js__WEBPACK_IMPORTED_MODULE_5__/* .compareGoVersions */ .X_)(version, go.version) <= 0;
    return name === `go${go.version}` || beforeToolchains;
}
function newestPatch({ minor }) {
    return { kind: 'newest-patch', minor, orPrerelease: true };
}
function noRelease(from, line) {
    throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`${from.source}: ${(0,_core_quoted_js__WEBPACK_IMPORTED_MODULE_6__/* .quoted */ .T)(line)} names no Go release; write one such as 1.22.3 or 1.26rc1`);
}
function provenance(path, at, directive) {
    return { source: `${path} line ${at.line}, ${directive}`, at: placeOf(path, at) };
}
function placeOf(file, { line, column, endLine, endColumn }) {
    return { file, line, column, endLine, endColumn };
}


/***/ }),

/***/ 9435:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ parseVersionSpec)
/* harmony export */ });
/* harmony import */ var _config_nearest_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(948);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3828);
/* harmony import */ var _go_release_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4677);
/* harmony import */ var _core_quoted_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4415);




const ALIASES = {
    stable: 'stable',
    latest: 'stable',
    oldstable: 'oldstable',
};
/** Longer than any range a person writes; node-semver's own limit for one version. */
const LONGEST = 256;
/**
 * Reads what a person wrote for a Go version: `1.22.3`, `go1.22`, `1.22.x`, `>=1.21 <1.23`, `1.26rc1`, `stable`.
 * Ranges are node-semver's over releases in semver's spelling. Throws UserError with the nearest thing that can be
 * read; nothing falls back to anything.
 */
async function parseVersionSpec(text, origin) {
    const { source } = origin.from;
    const spec = unquote(trim(text));
    if (spec === '')
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`${source}: the Go version is empty; write one such as 1.22 or stable`);
    if (spec.length > LONGEST)
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`${source}: ${(0,_core_quoted_js__WEBPACK_IMPORTED_MODULE_1__/* .quoted */ .T)(spec)} is too long for a Go version; write one such as 1.22`);
    // A number without quotes is how 1.20 turns into 1.2; a file's text has not been through YAML.
    const fromYaml = !origin.inFile && trim(text) === spec;
    if (fromYaml && spec === '1.1')
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`${source}: there is no Go 1.1 to install; did YAML turn 1.10 into 1.1? Quote it: '1.10'`);
    const remarks = fromYaml && spec === '1.2' ? [{ kind: 'yaml-number', spec, meant: '1.20' }] : [];
    const wanted = (await meaningOf(spec)) ?? unreadable(spec, source);
    return { spec, from: origin.from, inFile: origin.inFile, wanted, remarks };
}
/** What a spec means, or undefined where it cannot be read. */
async function meaningOf(spec) {
    if (Object.hasOwn(ALIASES, spec))
        return { kind: ALIASES[spec] ?? 'stable' };
    const semver = toSemver(spec);
    const version = (0,_go_release_js__WEBPACK_IMPORTED_MODULE_2__/* .parseSemverForm */ .Gp)(semver.replace(/^=\s*/, ''));
    if (version !== undefined)
        return { kind: 'exact', version };
    if (/^=?\s*1(?:\.[xX*]){0,2}$|^[xX*](?:\.[xX*]){0,2}$/.test(semver))
        return { kind: 'stable' };
    const minor = /^=?\s*1\.(0|[1-9]\d{0,5})(?:\.[xX*])?$/.exec(semver)?.[1];
    if (minor !== undefined)
        return { kind: 'newest-patch', minor: Number(minor), orPrerelease: false };
    return rangeOf(semver);
}
/** node-semver costs 6 ms to load, and most specs do without. */
async function rangeOf(semver) {
    const { default: SemverRange } = await __webpack_require__.e(/* import() */ 84).then(__webpack_require__.t.bind(__webpack_require__, 6782, 19));
    try {
        const range = new SemverRange(semver);
        return { kind: 'range', accepts: (release) => range.test(release) };
    }
    catch {
        return undefined;
    }
}
/** `go` and `v` before a number go; Go's and the mixed spellings of prereleases become semver's. */
function toSemver(spec) {
    return spec
        .replace(/(^|[\s=<>~^|])(?:go|v)(?=\d)/g, '$1')
        .replace(/(^|[\s=<>~^|])(\d+)\.(\d+)(\.\d+)?-?(alpha|beta|rc)\.?(\d+)(?=$|[\s|])/g, (_, before, major, minor, patch = '.0', kind, number) => `${before}${major}.${minor}${patch}-${kind}.${number}`);
}
function trim(text) {
    return text.trim();
}
/** Without one matching pair of quotes around it. */
function unquote(text) {
    const inner = /^(["'])(.*)\1$/s.exec(text)?.[2];
    return inner === undefined ? text : trim(inner);
}
function unreadable(spec, source) {
    const guess = suggestion(spec);
    throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`${source}: ${(0,_core_quoted_js__WEBPACK_IMPORTED_MODULE_1__/* .quoted */ .T)(spec)} is no Go version or range` +
        (guess === undefined
            ? '; write one such as 1.22, 1.22.3, >=1.21 <1.23, 1.26rc1 or stable'
            : `; did you mean ${guess}?`));
}
/** The nearest thing to a misspelt spec that can be read. */
function suggestion(spec) {
    const alias = (0,_config_nearest_js__WEBPACK_IMPORTED_MODULE_3__/* .nearest */ .p)(spec, Object.keys(ALIASES));
    if (alias !== undefined)
        return alias;
    const dotted = /^\d+(?:,\d+)+$/.test(spec) ? spec.replaceAll(',', '.') : spec;
    const number = /1\.(\d+)(?:\.(\d+))?(?:[-._]?(beta|rc)[-._]?(\d+))?/i.exec(dotted);
    if (number === null)
        return undefined;
    const [, minor = '', patch, kind, count = ''] = number;
    if (kind !== undefined)
        return `1.${Number(minor)}${kind.toLowerCase()}${Number(count)}`;
    return patch === undefined ? `1.${Number(minor)}` : `1.${Number(minor)}.${Number(patch)}`;
}


/***/ })

};
