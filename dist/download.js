import { createRequire as __WEBPACK_EXTERNAL_createRequire } from "module";
/******/ // The require scope
/******/ var __nccwpck_require__ = {};
/******/ 
/************************************************************************/
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
/************************************************************************/
var __webpack_exports__ = {};

// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  T: () => (/* binding */ downloadGo),
  B: () => (/* reexport */ publishedIndex)
});

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
    const stack = property(thrown, 'stack') ?? messageOf(thrown);
    return `this is a bug in go-preflight; please report it with these lines at ${ISSUES}\n${stack}`;
}
// By shape, not `instanceof`: an error made in another realm (a worker, a test's sandbox) is no less an error.
/** The message of whatever was thrown. */
function messageOf(thrown) {
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

;// CONCATENATED MODULE: ./lib/toolchain/sites.js
/** Go's own sites, in the order they are asked. The second is Google's for networks that cannot reach the first. */
const goSites = [
    { base: 'https://go.dev/dl', isMirror: false },
    { base: 'https://golang.google.cn/dl', isMirror: false },
];
/** The address of the list of all releases (https://go.dev/dl/?mode=json&include=all). */
function indexUrl(site) {
    return `${site.base}/?mode=json&include=all`;
}
/** The address of one file of a release, by its name in the index. */
function fileUrl(site, filename) {
    return `${site.base}/${encodeURIComponent(filename)}`;
}
/** The site behind a `go-download-base-url` input. */
function mirror(baseUrl) {
    return { base: baseUrl.trim().replace(/\/+$/, ''), isMirror: true };
}

;// CONCATENATED MODULE: ./lib/toolchain/install/failures.js

/** A UserError after which no other source is tried: something is wrong with the bytes or with this machine's disk. */
class FatalFailure extends errors_UserError {
}
/** An archive that does not hold what its format promises, or more than we let it. */
class BadArchive extends errors_UserError {
}
/** An archive entry that would leave the folder or hit another entry: nobody who makes Go releases writes such. */
class HostileEntry extends FatalFailure {
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

;// CONCATENATED MODULE: external "node:fs/promises"
const promises_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs/promises");
;// CONCATENATED MODULE: external "node:path"
const external_node_path_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:path");
;// CONCATENATED MODULE: ./lib/child-environment.js
/**
 * The job's environment without what belongs to the runner and to us: `ACTIONS_*` (tokens that could poison caches or
 * mint OIDC identities, actions/runner NodeScriptActionHandler), `INPUT_*` and `STATE_*` (our inputs and saved state,
 * secrets among them) and the paths of the files through which a step sets variables, outputs and PATH for the job.
 * GITHUB_TOKEN and GH_TOKEN stay: the runner does not set them, so they are there because the user gave them to the
 * job, most often for the very GOAUTH or git credential helper that go calls.
 */
function childEnvironment(env) {
    return Object.fromEntries(Object.entries(env).filter(([name]) => !belongsToRunner(name.toUpperCase())));
}
const fileCommands = new Set([
    'GITHUB_ENV',
    'GITHUB_OUTPUT',
    'GITHUB_PATH',
    'GITHUB_STATE',
    'GITHUB_STEP_SUMMARY',
    'GITHUB_ARTIFACTS',
]);
function belongsToRunner(name) {
    return /^(?:ACTIONS|INPUT|STATE)_/.test(name) || fileCommands.has(name);
}

;// CONCATENATED MODULE: ./lib/toolchain/go-release.js
/** From Go 1.21 on, `1.N` is a language and its first release is `1.N.0`; before, `1.N` is the release. Go issue 57631. */
const go_release_FIRST_MINOR_WITH_ZERO_PATCH = 21;
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
        version.minor >= go_release_FIRST_MINOR_WITH_ZERO_PATCH);
}
/** The release's own name, without `go`: `1.13`, `1.21.0`, `1.26rc1`. */
function go_release_releaseName({ minor, patch = 0, prerelease }) {
    if (prerelease !== undefined)
        return `1.${minor}${prerelease.kind}${prerelease.number}`;
    if (patch > 0 || minor >= go_release_FIRST_MINOR_WITH_ZERO_PATCH)
        return `1.${minor}.${patch}`;
    return minor === 0 ? '1' : `1.${minor}`;
}
/** The release's name as node-semver wants it: `1.13.0`, `1.26.0-rc.1`. */
function go_release_semverName({ minor, patch = 0, prerelease }) {
    const suffix = prerelease === undefined ? '' : `-${prerelease.kind}.${prerelease.number}`;
    return `1.${minor}.${patch}${suffix}`;
}
/** Order of releases, oldest first; the same in Go's order and in semver's (a language version counts as its `.0`). */
function go_release_compareReleases(a, b) {
    return a.minor - b.minor || (a.patch ?? 0) - (b.patch ?? 0) || comparePrereleases(a, b);
}
function comparePrereleases({ prerelease: a }, { prerelease: b }) {
    if (a === undefined || b === undefined)
        return Number(a === undefined) - Number(b === undefined);
    if (a.kind !== b.kind)
        return a.kind < b.kind ? -1 : 1;
    return a.number - b.number;
}

;// CONCATENATED MODULE: ./lib/exists.js

/** Whether there is anything at `path`; a symlink counts by what it leads to. */
async function exists(path) {
    return (0,promises_namespaceObject.stat)(path).then(() => true, () => false);
}
/** Whether there is a regular file at `path`; a symlink counts by what it leads to. */
async function isFile(path) {
    return (0,promises_namespaceObject.stat)(path).then((found) => found.isFile(), () => false);
}

;// CONCATENATED MODULE: ./lib/toolchain/install/goroot.js




/** `go`, as the files of this platform are called. */
function executableName(os) {
    return os === 'windows' ? 'go.exe' : 'go';
}
/** The release of a GOROOT by its VERSION file, without starting it; undefined for anything that is no whole release. */
async function releaseIn(goroot, platform) {
    const [version, hasGo, hasTools] = await Promise.all([
        versionFile(goroot),
        isFile((0,external_node_path_namespaceObject.join)(goroot, 'bin', executableName(platform.os))),
        runsOn(goroot, platform),
    ]);
    return hasGo && hasTools ? version : undefined;
}
/** Where GOROOT is inside a tool cache entry: the entry itself, or its folder `go`. */
async function effectiveGoroot(entry, os) {
    for (const goroot of [entry, (0,external_node_path_namespaceObject.join)(entry, 'go')]) {
        if (await isFile((0,external_node_path_namespaceObject.join)(goroot, 'bin', executableName(os))))
            return goroot;
    }
    return undefined;
}
/** `go1.22.5` → `1.22.5`; undefined for development versions and distributions' own suffixes. */
function releaseNamed(goName) {
    const parts = goName.startsWith('go') ? parseGoForm(goName.slice(2)) : undefined;
    return parts === undefined || isLanguageOnly(parts) ? undefined : go_release_releaseName(parts);
}
/** The first line of VERSION is the release; since Go 1.21 a second one has its time. */
async function versionFile(goroot) {
    const text = await (0,promises_namespaceObject.readFile)((0,external_node_path_namespaceObject.join)(goroot, 'VERSION'), 'utf8').catch(() => '');
    return releaseNamed((text.split('\n', 1)[0] ?? '').trim());
}
/** Every release has its compiler in pkg/tool/GOOS_GOARCH, which tells for which machine it was built. */
async function runsOn(goroot, { os, arch }) {
    const folders = await (0,promises_namespaceObject.readdir)((0,external_node_path_namespaceObject.join)(goroot, 'pkg', 'tool')).catch(() => []);
    return folders.includes(`${os}_${arch}`);
}

;// CONCATENATED MODULE: ./lib/toolchain/install/tool-cache.js





/** The tool caches to look in and to install to, in this order: where the first cannot be written, the second serves. */
function toolCaches(host) {
    return [host.toolCache, (0,external_node_path_namespaceObject.join)(host.tempDir, 'go-preflight-tools')];
}
/** Those of them whose content can be trusted: anybody may have made the second one below a shared temporary folder. */
async function trustedToolCaches(host) {
    const [usual, fallback] = toolCaches(host);
    return (await isOurs(fallback)) ? [usual, fallback] : [usual];
}
/** Whether only this user can have put something into `folder`. On Windows the temporary folder is the user's own. */
async function isOurs(folder) {
    const found = await (0,promises_namespaceObject.lstat)(folder).catch(() => undefined);
    if (!found?.isDirectory())
        return false;
    return process.getuid === undefined || (found.uid === process.getuid() && (found.mode & 0o022) === 0);
}
/** The entry for a release. `version` is Go's own name; the folder has semver's spelling, as setup-go's have. */
function cacheEntry(toolCache, version, platform) {
    const parts = parseGoForm(version);
    if (parts === undefined)
        throw new Error(`${version} is no Go release`);
    return entryIn((0,external_node_path_namespaceObject.join)(toolCache, 'go', go_release_semverName(parts)), platform);
}
/** The newest complete entry that `accepts` a release by Go's own name, or undefined. */
async function newestCached(toolCache, platform, accepts) {
    const names = await (0,promises_namespaceObject.readdir)((0,external_node_path_namespaceObject.join)(toolCache, 'go')).catch(() => []);
    const releases = names
        .map((name) => ({ name, parts: parseSemverForm(name) }))
        .filter((entry) => entry.parts !== undefined)
        .filter(({ parts }) => accepts(go_release_releaseName(parts)))
        .sort((a, b) => go_release_compareReleases(b.parts, a.parts));
    for (const { name, parts } of releases) {
        const goroot = await completeGoroot(entryIn((0,external_node_path_namespaceObject.join)(toolCache, 'go', name), platform), platform.os);
        if (goroot !== undefined)
            return { version: go_release_releaseName(parts), goroot };
    }
    return undefined;
}
/** GOROOT of an entry that is marked complete, or undefined. */
async function completeGoroot(entry, os) {
    return (await exists(entry.marker)) ? effectiveGoroot(entry.folder, os) : undefined;
}
function entryIn(versionFolder, platform) {
    const folder = (0,external_node_path_namespaceObject.join)(versionFolder, nodeArch(platform.arch));
    return { versionFolder, folder, marker: `${folder}.complete` };
}
/** node's name for a GOARCH, which is what tool caches use. */
function nodeArch(goarch) {
    if (goarch === 'amd64')
        return 'x64';
    return goarch === '386' ? 'ia32' : goarch;
}

;// CONCATENATED MODULE: ./lib/toolchain/install/installed-go.js






/** The toolchains that GitHub's hosted runners name in GOROOT_1_22_X64 and the like, newest first. */
async function gorootVariables(env, platform) {
    const arch = nodeArch(platform.arch).toUpperCase();
    const goroots = Object.entries(env)
        .filter(([name, goroot]) => /^GOROOT_1_\d+_/.test(name) && name.endsWith(`_${arch}`) && (0,external_node_path_namespaceObject.isAbsolute)(goroot))
        .map(([, goroot]) => goroot);
    const found = await Promise.all(goroots.map(async (goroot) => ({ goroot, version: await releaseIn(goroot, platform) })));
    return found
        .filter((go) => go.version !== undefined)
        .sort((a, b) => go_release_compareReleases(partsOf(b), partsOf(a)));
}
/** The Go that PATH finds, if it is a release for this platform. Starts it only when its files do not tell. */
async function goOnPath(platform, ports) {
    for (const folder of pathFolders(ports.host.env)) {
        const executable = (0,external_node_path_namespaceObject.join)(folder, executableName(platform.os));
        if (await isExecutable(executable))
            return describe(executable, platform, ports);
    }
    return undefined;
}
async function describe(executable, platform, ports) {
    const goroot = (0,external_node_path_namespaceObject.dirname)((0,external_node_path_namespaceObject.dirname)(await (0,promises_namespaceObject.realpath)(executable)));
    const version = await releaseIn(goroot, platform);
    return version === undefined ? ask(executable, platform, ports) : { version, goroot };
}
/** For wrapper scripts and distributions that scatter Go's files. */
async function ask(executable, platform, ports) {
    const { GOROOT: _foreign, ...inherited } = childEnvironment(ports.host.env);
    const env = { ...inherited, GOTOOLCHAIN: 'local', GOWORK: 'off' };
    const variables = ['GOROOT', 'GOVERSION', 'GOHOSTOS', 'GOHOSTARCH'];
    const options = { cwd: ports.host.tempDir, env, timeoutSeconds: 30 };
    const ran = await ports.runner.run(executable, ['env', ...variables], options);
    const [goroot = '', goName = '', os, arch] = ran.stdout.split(/\r?\n/);
    // GOVERSION has further words where experiments are on: `go1.22.5 X:loopvar`.
    const version = releaseNamed(goName.split(' ', 1)[0] ?? '');
    const fits = ran.exitCode === 0 && os === platform.os && arch === platform.arch && (0,external_node_path_namespaceObject.isAbsolute)(goroot);
    return fits && version !== undefined ? { version, goroot } : undefined;
}
function pathFolders(env) {
    const name = Object.keys(env).find((key) => key.toUpperCase() === 'PATH');
    const path = name === undefined ? '' : (env[name] ?? '');
    // Like Go itself we do not run what lies in the current folder (CVE-2020-15586's lesson, os/exec ErrDot).
    return path.split(external_node_path_namespaceObject.delimiter).filter((folder) => (0,external_node_path_namespaceObject.isAbsolute)(folder));
}
async function isExecutable(path) {
    return (0,promises_namespaceObject.access)(path, promises_namespaceObject.constants.X_OK).then(() => true, () => false);
}
function partsOf({ version }) {
    return parseGoForm(version) ?? { minor: 0 };
}

;// CONCATENATED MODULE: ./lib/toolchain/install/find-installed.js


/** What is on the machine and will do: tool cache, GOROOT_* variables, PATH (PATH first when it is preferred). */
async function findInstalled(wanted, platform, ports) {
    const accepts = wanted.satisfies.bind(wanted);
    const onPath = async () => {
        const go = await goOnPath(platform, ports);
        return go && accepts(go.version) ? found(go, 'path') : undefined;
    };
    if (wanted.preferInstalled) {
        const go = await onPath();
        if (go)
            return go;
    }
    for (const toolCache of await trustedToolCaches(ports.host)) {
        const go = await newestCached(toolCache, platform, accepts);
        if (go)
            return found(go, 'tool-cache');
    }
    const named = (await gorootVariables(ports.host.env, platform)).find(({ version }) => accepts(version));
    if (named)
        return found(named, 'goroot-variable');
    return wanted.preferInstalled ? undefined : onPath();
}
function found(go, source) {
    return { ...go, source, origin: go.goroot, verified: 'trusted', remarks: [] };
}

;// CONCATENATED MODULE: ./lib/core/without-credentials.js
/**
 * A text with the user and password of every address in it replaced. What stands before the last `@` of an authority is
 * theirs, as Go's net/url reads it. The go command hides only passwords, though many a token stands where the user does.
 */
function withoutCredentials(text) {
    return text.replace(/(:\/\/)[^/\s,|?#"']*@/g, '$1***@');
}

;// CONCATENATED MODULE: ./lib/core/quoted.js
const LIMIT = 80;
/** A value as an error line may show it: in quotes, control characters escaped, cut after `limit` characters. */
function quoted_quoted(value, limit = LIMIT) {
    const shown = value.length > limit ? `${value.slice(0, limit)}…` : value;
    return JSON.stringify(shown).replace(/[\u007f-\u009f\u2028\u2029\u202a-\u202e\u2066-\u2069]/g, (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`);
}

;// CONCATENATED MODULE: ./lib/toolchain/json-object.js
/** Whether a value out of JSON is an object, and no list. */
function isJsonObject(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}
/** The objects in a value out of JSON; none when it is no list. */
function jsonObjects(value) {
    return Array.isArray(value) ? value.filter(isJsonObject) : [];
}

;// CONCATENATED MODULE: ./lib/config/nearest.js
/** The candidate that a typing mistake most likely meant, or undefined when none is close. */
function nearest(value, candidates) {
    const limit = Math.max(1, Math.ceil(value.length / 3));
    let best;
    let bestDistance = limit + 1;
    for (const candidate of candidates) {
        const distance = editDistance(value.toLowerCase(), candidate.toLowerCase());
        if (distance < bestDistance)
            [best, bestDistance] = [candidate, distance];
    }
    return best;
}
/** Levenshtein's distance, one row at a time. */
function editDistance(a, b) {
    let row = Array.from({ length: b.length + 1 }, (_, column) => column);
    for (let i = 1; i <= a.length; i++) {
        const next = [i];
        for (let j = 1; j <= b.length; j++) {
            const substitution = (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
            next.push(Math.min(substitution, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1));
        }
        row = next;
    }
    return row[b.length] ?? 0;
}

;// CONCATENATED MODULE: ./lib/toolchain/platform.js



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
function platform_platformName(platform) {
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
    const guess = nearest(name.trim(), known);
    throw new errors_UserError(`${quoted_quoted(name)} is no ${what} that Go knows${guess === undefined ? '' : `; did you mean ${guess}?`} (known: ${Object.keys(spellings).join(', ')})`);
}

;// CONCATENATED MODULE: ./lib/toolchain/release-index/download-list.js



/** Reads the entries of Go's download list (`?mode=json&include=all`): `{ version: 'go1.22.5', stable, files }`. */
function readDownloadList(list) {
    return list.flatMap(({ version, stable, files }) => {
        if (typeof version !== 'string')
            return [];
        const name = version.replace(/^go/, '');
        const parts = parseGoForm(name) ?? parseSemverForm(name);
        if (parts === undefined || isLanguageOnly(parts))
            return [];
        return [{ parts, stable: stable !== false, files: jsonObjects(files).flatMap(readFile) }];
    });
}
/** Only archives for a platform that Go knows: no source, no installer, no bootstrap tarball (its os is `4`). */
function readFile(entry) {
    const { filename, os, arch, sha256, size, kind } = entry;
    if (typeof filename !== 'string' || typeof os !== 'string' || typeof arch !== 'string')
        return [];
    if (kind === undefined ? !/\.(?:tar\.gz|zip)$/.test(filename) : kind !== 'archive')
        return [];
    const [goos, goarch] = [goosOf(os), goarchOf(arch)];
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
        const parts = parseGoForm(version);
        const [os, arch] = [goosOf(system), goarchOf(architecture)];
        if (parts === undefined || isLanguageOnly(parts) || os === undefined || arch === undefined)
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
        const parts = parseSemverForm(version) ?? parseGoForm(version);
        if (parts === undefined || isLanguageOnly(parts))
            return [];
        return [{ parts, stable: stable !== false, files: forEachPlatform(jsonObjects(files)) }];
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
    const [goos, goarch] = [goosOf(platform), goarchOf(arch)];
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
    const objects = list.filter(isJsonObject);
    return objects.some(isManifestEntry)
        ? { shape: 'versions-manifest', entries: readVersionsManifest(objects) }
        : { shape: 'download-list', entries: readDownloadList(objects) };
}
/** The download list says `go1.22.3` and `os`; the manifest `1.22.3` and `platform`. */
function isManifestEntry({ version, files }) {
    if (typeof version !== 'string' || parseGoForm(version.split('-')[0] ?? '') === undefined)
        return false;
    return !Array.isArray(files) || files.every((file) => isJsonObject(file) && !('os' in file));
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
        throw notAnIndex(name, `JSON that is broken or cut off (${messageOf(error).replace(/\s+/g, ' ')})`);
    }
}
/** Newest first, one entry per release whatever the order and the repetitions of the index. */
function merge(entries) {
    const groups = new Map();
    for (const entry of entries) {
        const version = go_release_releaseName(entry.parts);
        const group = groups.get(version);
        if (group === undefined)
            groups.set(version, [entry]);
        else
            group.push(entry);
    }
    return [...groups]
        .flatMap(([version, [first, ...others]]) => (first === undefined ? [] : [merged(version, first, others)]))
        .sort((a, b) => go_release_compareReleases(b.parts, a.parts));
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
    return new errors_UserError(`${name}: expected a release index but found ${looks}; give Go's download list (mode=json&include=all), ` +
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
    return `text that starts with ${quoted_quoted(body.slice(0, 40))}`;
}
function titleOf(html) {
    const title = /<title[^>]*>([^<]{1,200})/i.exec(html.slice(0, 10_000))?.[1]?.trim();
    return title === undefined ? '' : ` (${quoted_quoted(title)})`;
}
/** Servers say what is wrong in `message`. */
function messageIn(body) {
    try {
        const value = JSON.parse(body);
        const message = isJsonObject(value) ? value['message'] : undefined;
        return typeof message === 'string' ? ` (message: ${quoted_quoted(message)})` : '';
    }
    catch {
        return ' that is broken or cut off';
    }
}

;// CONCATENATED MODULE: ./lib/toolchain/install/module-proxy.js











/** The first Go that can fetch others (go.dev/doc/toolchain). */
const firstMinor = 21;
const timeoutSeconds = 600;
/** Characters of Go's own words in an error line. */
const maxReason = 400;
/** An installed Go that can fetch others for the same platform: from PATH, a GOROOT_* variable or the tool cache. */
async function findFetchingGo(platform, ports) {
    const onPath = await goOnPath(platform, ports);
    if (onPath && canFetch(onPath.version))
        return onPath;
    const named = (await gorootVariables(ports.host.env, platform)).find(({ version }) => canFetch(version));
    if (named)
        return named;
    for (const toolCache of await trustedToolCaches(ports.host)) {
        const cached = await newestCached(toolCache, platform, canFetch);
        if (cached)
            return cached;
    }
    return undefined;
}
/** The releases that GOPROXY offers as versions of the module golang.org/toolchain. Throws UserError. */
async function listToolchains(go, platform, ports) {
    const versions = await toolchainVersions(go, platform, ports);
    return parseReleaseIndex(versions, 'the version list of golang.org/toolchain');
}
/**
 * The module's versions, one a line: `v0.0.1-go1.22.5.linux-amd64`. Go reads them by GOPROXY's own rules; `-retracted`
 * spares it the newest one's go.mod, which would have to be verified.
 */
async function toolchainVersions(go, platform, ports) {
    const env = { ...fetchEnvironment(ports.host.env), GOTOOLCHAIN: 'local' };
    const args = ['list', '-m', '-retracted', '-versions', 'golang.org/toolchain'];
    const ran = await runGo(go, platform, args, ports.host.tempDir, env, ports);
    const [, ...versions] = ran.stdout.trim().split(/\s+/);
    return `${versions.join('\n')}\n`;
}
/**
 * Has an installed Go fetch another release into the scratch folder: it verifies the module by the checksum database
 * and mends modes and names of the files. Resolves to how it was verified and from where; throws UserError with Go's
 * own words when it could not.
 */
async function fetchToolchain(version, go, platform, scratch, ports) {
    const settings = await proxySettings(go, platform, ports);
    const env = {
        ...fetchEnvironment(ports.host.env),
        GOTOOLCHAIN: `go${version}`,
        GOMODCACHE: (0,external_node_path_namespaceObject.join)(scratch.folder, 'modules'),
        // Holds the checksum database's last tree; the user's own is not ours to write.
        GOPATH: (0,external_node_path_namespaceObject.join)(scratch.folder, 'gopath'),
    };
    const ran = await runGo(go, platform, ['env', 'GOROOT'], scratch.folder, env, ports);
    const goroot = ran.stdout.trim();
    if (!goroot.startsWith(scratch.folder + external_node_path_namespaceObject.sep)) {
        throw new errors_UserError(`go ${go.version} ran ${quoted_quoted(goroot)} instead of fetching go${version}`);
    }
    await (0,promises_namespaceObject.rename)(goroot, scratch.goroot);
    const origin = `golang.org/toolchain from ${withoutCredentials(settings.goproxy)}`;
    return { verified: isUnchecked(settings) ? 'none' : 'checksum-database', origin };
}
function canFetch(version) {
    return (parseGoForm(version)?.minor ?? 0) >= firstMinor;
}
async function proxySettings(go, platform, ports) {
    const env = { ...fetchEnvironment(ports.host.env), GOTOOLCHAIN: 'local' };
    const args = ['env', 'GOPROXY', 'GOSUMDB', 'GONOSUMDB'];
    const ran = await runGo(go, platform, args, ports.host.tempDir, env, ports);
    const [goproxy = '', gosumdb = '', gonosumdb = ''] = ran.stdout.split(/\r?\n/);
    return { goproxy, gosumdb, gonosumdb };
}
/**
 * For a toolchain Go insists on the checksum database whatever GOSUMDB and GONOSUMDB say, but for a lone file: proxy
 * (cmd/go/internal/modfetch, useSumDB). Which modules GONOSUMDB exempts is not looked into: any will do for doubt.
 */
function isUnchecked({ goproxy, gosumdb, gonosumdb }) {
    return /^file:\/\/[^,|]*$/.test(goproxy) && (gosumdb === 'off' || gonosumdb !== '');
}
/** The user's GOPROXY, GOSUMDB, GOAUTH … stay; what could steer the fetch elsewhere or make files read-only goes. */
function fetchEnvironment(job) {
    // By the second one cmd/go recognises the public proxy's own machines, which it lets skip the checksum database.
    const { GOROOT: _foreign, GIT_HTTP_USER_AGENT: _proxysOwn, ...env } = childEnvironment(job);
    return { ...env, GOFLAGS: '-modcacherw', GOWORK: 'off', GO111MODULE: 'on', LC_ALL: 'C' };
}
async function runGo(go, platform, args, cwd, env, ports) {
    const executable = (0,external_node_path_namespaceObject.join)(go.goroot, 'bin', executableName(platform.os));
    const ran = await ports.runner.run(executable, args, { cwd, env, timeoutSeconds });
    if (ports.cancelled.aborted)
        throw new Cancelled();
    if (ran.exitCode !== 0)
        throw new errors_UserError(`go ${args[0] ?? ''} (Go ${go.version}) says ${quoted_quoted(reason(ran), maxReason)}`);
    return ran;
}
/** What Go printed, but for its progress, as one line. */
function reason(ran) {
    if (ran.timedOut)
        return `nothing for ${timeoutSeconds} s`;
    if (ran.startError !== undefined)
        return ran.startError;
    const lines = ran.stderr.split('\n').filter((line) => !line.startsWith('go: downloading '));
    return withoutCredentials(lines.join(' ').replace(/\s+/g, ' ').trim());
}

;// CONCATENATED MODULE: ./lib/toolchain/install/module-proxy-source.js


/** The module golang.org/toolchain, for networks that have a module proxy but none of Go's sites. */
function moduleProxySource(options, ports) {
    const name = 'module proxy';
    return {
        name,
        kind: 'module-proxy',
        async find(wanted) {
            const go = await findFetchingGo(options, ports);
            if (!go)
                throw new errors_UserError('this machine has no Go 1.21 or newer that could fetch from it');
            const choice = wanted.exact === undefined
                ? wanted.choose(await listToolchains(go, options, ports), name)
                : { version: wanted.exact, remarks: [] };
            return { choice, fill: async (scratch) => fetchToolchain(choice.version, go, options, scratch, ports) };
        },
    };
}

;// CONCATENATED MODULE: external "node:crypto"
const external_node_crypto_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:crypto");
;// CONCATENATED MODULE: external "node:timers/promises"
const external_node_timers_promises_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:timers/promises");
;// CONCATENATED MODULE: ./lib/toolchain/install/place.js









/** Another job that has moved its folder into place marks it complete within milliseconds. */
const markerPatienceMilliseconds = 2000;
const staleAfterMilliseconds = 24 * 60 * 60 * 1000;
/**
 * Gets a toolchain into the tool cache, whole or not at all: `fill` makes it in a scratch folder beside the entry, which
 * is then renamed and marked complete. Whoever loses a race uses the winner's. Where the tool cache cannot be written,
 * the job's temporary folder takes its place. Throws what `fill` throws, and UserError for a full disk.
 */
async function placeGo(placing, ports, fill) {
    const { entry, scratch } = await makeScratch(placing, ports);
    try {
        await fill(scratch);
        await checkRelease(scratch.goroot, placing);
        return await publish(entry, scratch.goroot, placing.platform.os);
    }
    catch (error) {
        throw diskFailure(error, `installing Go ${placing.version}`, scratch.folder);
    }
    finally {
        await remove(scratch.folder, ports);
    }
}
async function makeScratch(placing, ports) {
    const [usual, fallback] = toolCaches(ports.host);
    try {
        return await makeScratchIn(usual, placing, ports);
    }
    catch (error) {
        if (!isRefused(error))
            throw diskFailure(error, `installing Go ${placing.version}`, usual);
        ports.log.info(`The tool cache ${usual} cannot be written (${messageOf(error)}): Go goes to ${fallback} for this job`);
    }
    try {
        // Not for others to write, whatever the umask: the next run takes what is complete there for its own.
        await (0,promises_namespaceObject.mkdir)(fallback, { recursive: true, mode: 0o700 });
        if (!(await isOurs(fallback)))
            throw new FatalFailure(`installing Go ${placing.version}: others can write to ${fallback}; remove it, or point RUNNER_TOOL_CACHE to a folder of yours`);
        return await makeScratchIn(fallback, placing, ports);
    }
    catch (error) {
        const doing = `installing Go ${placing.version}`;
        throw isRefused(error) ? notWritable(error, doing, fallback) : diskFailure(error, doing, fallback);
    }
}
async function makeScratchIn(toolCache, { version, platform }, ports) {
    const entry = cacheEntry(toolCache, version, platform);
    await (0,promises_namespaceObject.mkdir)(entry.versionFolder, { recursive: true });
    await removeStale(entry.versionFolder, ports);
    const folder = `${entry.folder}.tmp-${process.pid}-${(0,external_node_crypto_namespaceObject.randomBytes)(4).toString('hex')}`;
    await (0,promises_namespaceObject.mkdir)(folder);
    return { entry, scratch: { folder, goroot: (0,external_node_path_namespaceObject.join)(folder, 'go') } };
}
/** A mirror may serve a wrong file under a right name. */
async function checkRelease(goroot, { version, platform }) {
    const found = await releaseIn(goroot, platform);
    if (found !== version) {
        throw new BadArchive(`what was downloaded is ${found === undefined ? 'no whole release' : `Go ${found}`} for ${platform.os}/${platform.arch}, not Go ${version}`);
    }
}
/** Renames the new GOROOT into the entry's place and marks it; or, when another job was first, finds its. */
async function publish(entry, goroot, os) {
    for (;;) {
        const winner = await completeGoroot(entry, os);
        if (winner !== undefined)
            return { goroot: winner, isOurs: false };
        try {
            await renamePatiently(goroot, entry.folder);
        }
        catch (error) {
            if (!isTaken(error))
                throw error;
            await clearUnmarked(entry, os);
            continue;
        }
        await (0,promises_namespaceObject.writeFile)(entry.marker, '');
        return { goroot: entry.folder, isOurs: true };
    }
}
/** A folder without its marker is another job's last step, or the remains of one that was killed there. */
async function clearUnmarked(entry, os) {
    const deadline = performance.now() + markerPatienceMilliseconds;
    while (performance.now() < deadline) {
        if ((await completeGoroot(entry, os)) !== undefined)
            return;
        await (0,external_node_timers_promises_namespaceObject.setTimeout)(50);
    }
    // Moved aside in one step, so that nobody ever sees half of it under the entry's name.
    const aside = `${entry.folder}.tmp-${process.pid}-${(0,external_node_crypto_namespaceObject.randomBytes)(4).toString('hex')}`;
    await (0,promises_namespaceObject.rename)(entry.folder, aside).catch((error) => {
        if (codeOf(error) !== 'ENOENT')
            throw error;
    });
    await (0,promises_namespaceObject.rm)(aside, { recursive: true, force: true });
}
/** Virus scanners on Windows hold new files open for a moment. */
async function renamePatiently(from, to) {
    for (let tries = 1;; tries++) {
        try {
            return await (0,promises_namespaceObject.rename)(from, to);
        }
        catch (error) {
            const busy = codeOf(error) === 'EBUSY' || (codeOf(error) === 'EPERM' && !(await exists(to)));
            if (!busy || tries === 10)
                throw error;
            await (0,external_node_timers_promises_namespaceObject.setTimeout)(100 * tries);
        }
    }
}
/** Scratch folders of processes that were killed, once they are a day old: `x64.tmp-<pid>-<random>`. */
async function removeStale(versionFolder, ports) {
    for (const name of await (0,promises_namespaceObject.readdir)(versionFolder)) {
        const pid = /\.tmp-(\d+)-[0-9a-f]+$/.exec(name)?.[1];
        if (pid === undefined || isAlive(Number(pid)))
            continue;
        const folder = (0,external_node_path_namespaceObject.join)(versionFolder, name);
        const modified = await (0,promises_namespaceObject.stat)(folder).then(({ mtimeMs }) => mtimeMs, () => Infinity);
        if (Date.now() - modified > staleAfterMilliseconds)
            await remove(folder, ports);
    }
}
function isAlive(pid) {
    try {
        return process.kill(pid, 0);
    }
    catch (error) {
        return codeOf(error) === 'EPERM';
    }
}
async function remove(folder, ports) {
    await (0,promises_namespaceObject.rm)(folder, { recursive: true, force: true, maxRetries: 3 }).catch((error) => {
        ports.log.debug(`${(0,external_node_path_namespaceObject.basename)(folder)} stays behind: ${messageOf(error)}`);
    });
}
function isRefused(error) {
    return ['EACCES', 'EPERM', 'EROFS', 'ENOTDIR', 'ENOENT'].includes(codeOf(error) ?? '');
}
function isTaken(error) {
    return ['ENOTEMPTY', 'EEXIST', 'EPERM', 'EACCES', 'ENOTDIR'].includes(codeOf(error) ?? '');
}

;// CONCATENATED MODULE: ./lib/toolchain/selection-errors.js



/** The line for a request that no release of the index answers, with the nearest one there is. */
function selection_errors_noRelease({ index, indexName, request, wanted, platform }) {
    const nearest = nearestRelease(index, platform, wanted);
    const instead = nearest === undefined
        ? `it has no build for ${platformName(platform)} at all`
        : `the nearest for ${platformName(platform)} is ${nearest.version}`;
    return `${request.from.source}: no Go release in ${indexName} answers to ${quoted(request.spec)}; ${instead}${hint(index, wanted)}${yamlHint(request)}`;
}
/** The line for a release that exists but not for this platform: where it does, and the nearest that has a build. */
function selection_errors_noBuild({ index, indexName, request, wanted, platform }, release) {
    const platforms = [...new Set(release.files.map(platformName))];
    const nearest = nearestRelease(index, platform, wanted);
    const instead = nearest === undefined ? 'no release has one' : `the nearest with one is ${nearest.version}`;
    return (`${request.from.source}: Go ${release.version} has no build for ${platformName(platform)} in ${indexName}` +
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
    return (built.find(({ version }) => version === releaseName(asked)) ??
        stable.find(({ parts }) => parts.minor === asked.minor) ??
        stable.find(({ parts }) => compareReleases(parts, asked) < 0) ??
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
    const asked = index.releases.find((release) => release.version === releaseName(version));
    if (!orNewerPatch || version.prerelease !== undefined)
        return asked;
    const newest = builtFor(index, platform).find(({ parts, stable }) => stable && parts.minor === version.minor);
    return newest !== undefined && compareReleases(newest.parts, version) >= 0 ? newest : asked;
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
    return releases.find(({ parts, stable }) => (stable || parts.prerelease !== undefined) && wanted.accepts(semverName(parts)));
}
function newestPatch(releases, { minor, orPrerelease }) {
    const ofMinor = releases.filter(({ parts }) => parts.minor === minor);
    // Before 1.21 a prerelease is older than the go line: 1.20rc1 < 1.20, but 1.21 < 1.21rc1 (go/version's order).
    const prerelease = orPrerelease && minor >= FIRST_MINOR_WITH_ZERO_PATCH ? ofMinor[0] : undefined;
    return ofMinor.find(({ stable }) => stable) ?? prerelease;
}
function builtFor(index, platform) {
    return index.releases.filter((release) => archiveFor(release, platform) !== undefined);
}
function newestPatchAfter(index, chosen, platform) {
    const newest = builtFor(index, platform).find(({ parts, stable }) => stable && parts.minor === chosen.parts.minor);
    return newest !== undefined && compareReleases(newest.parts, chosen.parts) > 0 ? newest.version : null;
}
/** Says that the newest release meant has no build for the platform. */
function fellBack(index, wanted, chosen, platform) {
    const newest = wanted.kind === 'exact' ? undefined : newestMatch(index.releases, wanted);
    if (newest === undefined || compareReleases(newest.parts, chosen.parts) <= 0)
        return [];
    return [{ kind: 'no-build-for-newest', newest: newest.version, platform: platformName(platform) }];
}
function refuse(unfulfilled) {
    const { index, wanted, platform } = unfulfilled;
    const meant = wanted.kind === 'exact'
        ? chooseExact(index, wanted, platform, false)
        : newestMatch(index.releases, wanted);
    throw new UserError(meant === undefined ? noRelease(unfulfilled) : noBuild(unfulfilled, meant));
}

;// CONCATENATED MODULE: ./lib/toolchain/install/server-answer.js

/** A server answered, but not with what was asked for. */
class ServerAnswer extends errors_UserError {
    /** Whether asking again may help. */
    retry;
    /** What the server asked for (RFC 9110, 10.2.3). */
    retryAfterSeconds;
    constructor(message, retry = false, retryAfterSeconds) {
        super(message);
        this.retry = retry;
        this.retryAfterSeconds = retryAfterSeconds;
    }
}
/** Nothing but 200 and 206 comes back; for the rest the body is cancelled and ServerAnswer says what it was. */
async function successful(response) {
    if (response.status === 200 || response.status === 206)
        return response;
    await cancel(response);
    const { status, url } = response;
    const again = status === 408 || status === 425 || status === 429 || status >= 500;
    throw new ServerAnswer(`${url} answered ${status} (${meaning(status)})`, again, retryAfter(response));
}
/** Gives up the body without reading it. */
async function cancel(response) {
    await response.body[Symbol.asyncIterator]().return?.();
}
/** Whether the server says that it sends a web page, as login pages and captive portals do. */
function isWebPage(response) {
    return /^\s*text\/html\b/i.test(response.headers['content-type'] ?? '');
}
function meaning(status) {
    switch (status) {
        case 401:
            return 'it wants credentials';
        case 407:
            return 'the proxy wants credentials: put them into HTTPS_PROXY';
        case 403:
            return 'it refuses the request';
        case 404:
        case 410:
            return 'it has no such file';
        case 429:
            return 'too many requests';
        default:
            return status >= 500 ? 'the server is in trouble' : 'unexpected';
    }
}
/** Seconds, from either form of the header. */
function retryAfter({ headers }) {
    const value = headers['retry-after'];
    if (value === undefined)
        return undefined;
    if (/^\d+$/.test(value))
        return Number(value);
    const seconds = (Date.parse(value) - Date.now()) / 1000;
    return Number.isNaN(seconds) ? undefined : Math.max(0, seconds);
}

;// CONCATENATED MODULE: ./lib/toolchain/install/pace.js



/** 1 + 2 + 4 seconds of pauses. */
const usualPace = { attempts: 4, firstPauseSeconds: 1, idleSeconds: 30 };
/** A server may ask for more patience than we have. */
const longestPauseSeconds = 60;
/**
 * Waits before the next try after `error`, the `failures`th in a row; throws `error` itself when trying again is
 * pointless or was done often enough, and Cancelled when the step is cancelled meanwhile.
 */
async function pauseAfter(error, failures, pace, cancelled) {
    if (!(error instanceof errors_UserError) || error instanceof Unreachable || failures >= pace.attempts)
        throw error;
    if (error instanceof ServerAnswer && !error.retry)
        throw error;
    const asked = error instanceof ServerAnswer ? (error.retryAfterSeconds ?? 0) : 0;
    if (asked > longestPauseSeconds)
        throw error;
    const seconds = Math.max(asked, pace.firstPauseSeconds * 2 ** (failures - 1));
    try {
        await (0,external_node_timers_promises_namespaceObject.setTimeout)(seconds * 1000, undefined, { signal: cancelled });
    }
    catch {
        throw new Cancelled();
    }
}
/** The result of `attempt`, tried again as `pauseAfter` allows. */
async function retried(attempt, pace, cancelled) {
    for (let failures = 1;; failures++) {
        try {
            return await attempt();
        }
        catch (error) {
            await pauseAfter(error, failures, pace, cancelled);
        }
    }
}

;// CONCATENATED MODULE: ./lib/toolchain/install/progress.js
const everyMilliseconds = 5000;
/** Says about every 5 seconds how far a download is, and at its end how long it took if that was ever said. */
class Progress {
    label;
    ports;
    started;
    said;
    bytes = 0;
    constructor(label, ports) {
        this.label = label;
        this.ports = ports;
        this.started = ports.now();
        this.said = this.started;
    }
    /** `total` is in bytes, where known. */
    add(bytes, total) {
        this.bytes += bytes;
        const now = this.ports.now();
        if (now - this.said < everyMilliseconds)
            return;
        this.said = now;
        const of = total === undefined ? '' : ` of ${megabytes(total)} MB (${Math.floor((this.bytes / total) * 100)} %)`;
        this.ports.log.info(`${this.label}: ${megabytes(this.bytes)}${of}, ${this.speed(now)} MB/s`);
    }
    end() {
        const now = this.ports.now();
        const seconds = ((now - this.started) / 1000).toFixed(1);
        const line = `${this.label}: ${megabytes(this.bytes)} MB in ${seconds} s, ${this.speed(now)} MB/s`;
        if (this.said === this.started)
            this.ports.log.debug(line);
        else
            this.ports.log.info(line);
    }
    speed(now) {
        return megabytes((this.bytes / Math.max(1, now - this.started)) * 1000);
    }
}
function megabytes(bytes) {
    return (bytes / 1e6).toFixed(1);
}

;// CONCATENATED MODULE: ./lib/toolchain/install/download-archive.js




/** A server that breaks off again and again, each time after a few bytes, is not worth more. */
const maxConnections = 30;
/**
 * The bytes of one file, whole and in order whatever the connections do: broken and stalled ones are resumed where
 * they stopped. Throws UserError when the server does not have the file, has another one, or fails too often.
 */
async function* downloadArchive(download, pace, ports) {
    const transfer = new Transfer(download, pace, ports);
    const progress = new Progress(download.label, ports);
    let failures = 0;
    for (let connections = 1;; connections++) {
        const before = transfer.received;
        try {
            for await (const chunk of transfer.rest()) {
                progress.add(chunk.length, transfer.total);
                yield chunk;
            }
            return progress.end();
        }
        catch (error) {
            failures = transfer.received > before ? 1 : failures + 1;
            if (connections === maxConnections)
                throw error;
            await pauseAfter(error, failures, pace, ports.cancelled);
            ports.log.debug(`${download.url}: trying again from byte ${transfer.received}`);
        }
    }
}
class Transfer {
    received = 0;
    /** Bytes of the whole file, once known. */
    total;
    /** What tells this version of the file from another (RFC 9110, 13.1.5). */
    validator;
    download;
    pace;
    ports;
    constructor(download, pace, ports) {
        this.download = download;
        this.total = download.size;
        this.pace = pace;
        this.ports = ports;
    }
    /** One connection's bytes from `received` on. */
    async *rest() {
        const response = await this.open();
        let skip = response.status === 200 ? this.received : 0;
        for await (const chunk of response.body) {
            const fresh = skip === 0 ? chunk : chunk.subarray(Math.min(skip, chunk.length));
            skip -= chunk.length - fresh.length;
            this.received += fresh.length;
            if (this.total !== undefined && this.received > this.total) {
                throw this.mismatch(`sent more than the ${this.total} bytes it has`);
            }
            if (fresh.length > 0)
                yield fresh;
        }
        if (this.total !== undefined && this.received < this.total) {
            throw new errors_UserError(`${this.download.url} broke off after ${this.received} of ${this.total} bytes`);
        }
    }
    async open() {
        const http = await this.ports.http();
        const { url } = this.download;
        const response = await http.get(url, {
            headers: this.rangeHeaders(),
            idleSeconds: this.pace.idleSeconds,
        });
        try {
            this.accept(await successful(response));
        }
        catch (error) {
            await cancel(response);
            throw error;
        }
        return response;
    }
    rangeHeaders() {
        if (this.received === 0)
            return {};
        return {
            range: `bytes=${this.received}-`,
            ...(this.validator === undefined ? {} : { 'if-range': this.validator }),
        };
    }
    /** Checks that this is the file we want, and still the same one. */
    accept(response) {
        if (isWebPage(response))
            throw this.mismatch('answered with a web page (a login or portal?)');
        const total = wholeLength(response, this.received);
        if (total !== undefined && this.total !== undefined && total !== this.total) {
            throw this.mismatch(`has ${total} bytes instead of ${this.total}`);
        }
        this.total ??= total;
        const validator = strongValidator(response);
        if (this.received > 0 && validator !== this.validator) {
            throw this.mismatch('changed while it was downloaded; run the step again');
        }
        this.validator = validator;
    }
    mismatch(what) {
        return new ServerAnswer(`${this.download.url} ${what}`);
    }
}
/** The length of the whole file as this answer states it. Throws ServerAnswer when a range is not the one asked for. */
function wholeLength({ status, headers, url }, from) {
    if (status === 200)
        return headers['content-length'] === undefined ? undefined : Number(headers['content-length']);
    const range = /^bytes (\d+)-\d+\/(\d+|\*)$/.exec(headers['content-range'] ?? '');
    if (!range || Number(range[1]) !== from)
        throw new ServerAnswer(`${url} answered with another part than asked for`);
    return range[2] === '*' ? undefined : Number(range[2]);
}
/** A weak tag says "as good as", which is not enough to put two halves together. */
function strongValidator({ headers }) {
    const { etag, 'last-modified': lastModified } = headers;
    return etag?.startsWith('"') ? etag : lastModified;
}

;// CONCATENATED MODULE: ./lib/toolchain/install/fetch-index.js





/** More than the list of all releases can have: 1.2 MB in 2026. */
const maxIndexBytes = 64 << 20;
/** The list of all releases that a site publishes. Throws UserError (often ServerAnswer) when it has none. */
async function fetchIndex(site, pace, ports) {
    const url = indexUrl(site);
    const text = await fetchText(url, maxIndexBytes, pace, ports);
    try {
        const index = parseReleaseIndex(text, url);
        if (index.shape === 'download-list')
            return index;
    }
    catch (error) {
        throw error instanceof errors_UserError ? new ServerAnswer(error.message) : error;
    }
    throw new ServerAnswer(`${url} answered with a list of another kind than go.dev/dl's`);
}
/** A small text file. Throws UserError when it cannot be had, is a web page, or is longer than `limit` bytes. */
async function fetchText(url, limit, pace, ports) {
    const http = await ports.http();
    return retried(async () => {
        const response = await successful(await http.get(url, { idleSeconds: pace.idleSeconds }));
        if (isWebPage(response)) {
            await cancel(response);
            throw new ServerAnswer(`${url} answered with a web page (a login or portal?)`);
        }
        const chunks = [];
        let bytes = 0;
        for await (const chunk of response.body) {
            bytes += chunk.length;
            if (bytes > limit)
                throw new ServerAnswer(`${url} answered with more than ${limit >> 20} MiB`);
            chunks.push(chunk);
        }
        const length = Number(response.headers['content-length'] ?? bytes);
        if (bytes !== length)
            throw new errors_UserError(`${url} broke off after ${bytes} of ${length} bytes`);
        return Buffer.concat(chunks).toString('utf8');
    }, pace, ports.cancelled);
}

;// CONCATENATED MODULE: external "node:zlib"
const external_node_zlib_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:zlib");
;// CONCATENATED MODULE: ./lib/toolchain/install/entry-path.js


/** Go's releases have about 15,000 entries and 270 MB; far above that is a bomb. */
const maxEntries = 100_000;
const maxBytes = 4 * 2 ** 30;
/** Names that Windows gives to devices, in any folder and with any ending. */
const windowsDevice = /^(con|prn|aux|nul|com\d|lpt\d|conin\$|conout\$)(\.|$)/i;
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
            throw new HostileEntry(`the archive entry ${quoted_quoted(path)} is a link to nothing`);
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
        const trimmed = entry.replace(/^(\.\/)+/, '').replace(/\/+$/, '');
        if (trimmed.startsWith('/'))
            throw leaving(entry);
        for (const segment of trimmed.split('/'))
            checked(segment, entry, this.platform);
        if (`${trimmed}/` === this.prefix)
            return '';
        if (!trimmed.startsWith(this.prefix)) {
            throw new BadArchive(`the archive entry ${quoted_quoted(entry)} is not below ${this.prefix}: this is no release of Go`);
        }
        return trimmed.slice(this.prefix.length);
    }
    /** Notes a path and the folders above it; only a folder may come twice, and only in the same spelling. */
    claim(path, kind) {
        if (path === '')
            return;
        const key = this.isCaseInsensitive() ? path.normalize('NFC').toLowerCase() : path;
        const before = this.seen.get(key);
        if (before === undefined) {
            this.claim(path.slice(0, Math.max(0, path.lastIndexOf('/'))), 'folder');
            this.seen.set(key, { path, kind });
        }
        else if (kind === 'leaf' || before.kind === 'leaf' || before.path !== path) {
            throw new HostileEntry(`the archive entry ${quoted_quoted(path)} names the same file as ${quoted_quoted(before.path)}`);
        }
    }
    isCaseInsensitive() {
        return this.platform === 'win32' || this.platform === 'darwin';
    }
}
function checked(segment, entry, platform) {
    if (segment === '' || segment === '.' || segment === '..')
        throw leaving(entry);
    // A backslash or a colon is a separator on Windows; Go's releases have neither, so no system gets them.
    // oxlint-disable-next-line no-control-regex -- control characters are what is looked for
    if (/[\\:\u0000-\u001f\u007f]/.test(segment) || segment.length > 255)
        throw leaving(entry);
    if (platform === 'win32' && (windowsDevice.test(segment) || /[. ]$/.test(segment)))
        throw leaving(entry);
    return segment;
}
function leaving(entry) {
    return new HostileEntry(`the archive entry ${quoted_quoted(entry)} does not stay inside the folder that it is unpacked to`);
}

;// CONCATENATED MODULE: external "node:fs"
const external_node_fs_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs");
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
        throw new BadArchive('a tar header has a wrong checksum');
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
            throw new BadArchive('the archive ends in the middle');
        for (const link of this.links)
            link();
    }
    /** Closes the file that is being written. */
    abandon() {
        if (this.content?.kind === 'file')
            (0,external_node_fs_namespaceObject.closeSync)(this.content.descriptor);
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
        else if (this.content)
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
            throw new BadArchive('the archive has a name or a pax header of more than 1 MiB');
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
                    this.makeFolder(this.paths.admit(header.name, 'folder', 0));
                else
                    this.beginFile(header);
                break;
            case '5':
                this.makeFolder(this.paths.admit(header.name, 'folder', 0));
                break;
            case '1':
            case '2':
                this.link(header);
                break;
            default:
                throw new HostileEntry(`the archive entry ${quoted_quoted(header.name)} is neither file, folder nor link (type ${quoted_quoted(header.type)})`);
        }
    }
    beginFile({ name, size, mode }) {
        const path = this.paths.admit(name, 'file', size);
        this.makeFolder(untar_parent(path));
        this.files.add(path);
        // Nobody but the owner may write, whatever the archive says. `wx`: a file that is there already is an error.
        const descriptor = (0,external_node_fs_namespaceObject.openSync)((0,external_node_path_namespaceObject.join)(this.folder, path), 'wx', (mode & 0o755) | 0o600);
        this.begin({ kind: 'file', descriptor }, size);
    }
    link({ name, linkName, type }) {
        const path = this.paths.admit(name, 'link', 0);
        const target = this.paths.linkTarget(path, linkName, type === '2' ? 'symbolic' : 'hard');
        this.links.push(() => {
            this.makeFolder(untar_parent(path));
            if (type === '2')
                (0,external_node_fs_namespaceObject.symlinkSync)(linkName, (0,external_node_path_namespaceObject.join)(this.folder, path));
            else if (this.files.has(target))
                (0,external_node_fs_namespaceObject.linkSync)((0,external_node_path_namespaceObject.join)(this.folder, target), (0,external_node_path_namespaceObject.join)(this.folder, path));
            else
                throw new HostileEntry(`the archive entry ${quoted_quoted(name)} links to ${quoted_quoted(linkName)}, which is not in it`);
        });
    }
    endContent() {
        const { content } = this;
        this.content = undefined;
        if (content?.kind === 'file')
            (0,external_node_fs_namespaceObject.closeSync)(content.descriptor);
        else if (content)
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
        (0,external_node_fs_namespaceObject.mkdirSync)((0,external_node_path_namespaceObject.join)(this.folder, path), { mode: 0o755 });
        this.madeFolders.add(path);
    }
}
function untar_parent(path) {
    const folder = (0,external_node_path_namespaceObject.dirname)(path);
    return folder === '.' ? '' : folder;
}
function writeAll(descriptor, bytes) {
    for (let written = 0; written < bytes.length;)
        written += (0,external_node_fs_namespaceObject.writeSync)(descriptor, bytes, written);
}
function paxSize(text) {
    const size = Number(text);
    if (!/^\d+$/.test(text) || !Number.isSafeInteger(size))
        throw new BadArchive('a pax header has a malformed size');
    return size;
}

;// CONCATENATED MODULE: external "node:util"
const external_node_util_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:util");
;// CONCATENATED MODULE: ./lib/toolchain/install/unzip.js







const inflate = (0,external_node_util_namespaceObject.promisify)(external_node_zlib_namespaceObject.inflateRaw);
/** Entries inflated side by side; node's thread pool has four threads. */
const parallel = 8;
/** The central directory of a Go release has about 1.5 MB. */
const maxDirectory = 64 << 20;
/**
 * Unpacks a zip file into `folder`. Goes by the central directory alone, as Windows does, so that no second list of
 * entries can hide in front of it. Throws BadArchive (broken, encrypted, zip64, wrong sizes) or HostileEntry.
 */
async function unzip(file, folder, paths) {
    const handle = await (0,promises_namespaceObject.open)(file, 'r');
    try {
        const entries = await readDirectory(handle);
        // All paths are judged before the first byte is written.
        const placed = entries.map((entry) => ({ entry, path: admitted(entry, paths) }));
        await makeFolders(folder, placed.map(({ entry, path }) => (isFolder(entry) ? path : (0,external_node_path_namespaceObject.dirname)(path))));
        const files = placed.filter(({ entry }) => !isFolder(entry)).values();
        await Promise.all(Array.from({ length: parallel }, async () => {
            for (const { entry, path } of files) {
                const content = await readContent(handle, entry);
                await (0,promises_namespaceObject.writeFile)((0,external_node_path_namespaceObject.join)(folder, path), content, {
                    flag: 'wx',
                    mode: (entry.unixMode & 0o755) | 0o600,
                });
            }
        }));
    }
    finally {
        await handle.close();
    }
}
function admitted(entry, paths) {
    const type = entry.unixMode & 0o170000;
    if (type !== 0 && type !== 0o100000 && type !== 0o040000) {
        throw new HostileEntry(`the archive entry ${quoted_quoted(entry.name)} is neither file nor folder`);
    }
    return paths.admit(entry.name, isFolder(entry) ? 'folder' : 'file', entry.size);
}
function isFolder({ name }) {
    return name.endsWith('/');
}
async function makeFolders(top, folders) {
    for (const folder of new Set(folders))
        await (0,promises_namespaceObject.mkdir)((0,external_node_path_namespaceObject.join)(top, folder), { recursive: true, mode: 0o755 });
}
async function readDirectory(handle) {
    const { size: fileSize } = await handle.stat();
    // The end record has 22 bytes and a comment of at most 65,535.
    const tail = await readAt(handle, Math.max(0, fileSize - 65_557), Math.min(fileSize, 65_557));
    const at = tail.lastIndexOf('PK\u0005\u0006', tail.length - 22, 'latin1');
    if (at === -1 || tail.length < 22)
        throw new BadArchive('the archive has no zip directory: it is cut off or no zip');
    const [count, size, offset] = [
        tail.readUInt16LE(at + 10),
        tail.readUInt32LE(at + 12),
        tail.readUInt32LE(at + 16),
    ];
    if (count === 0xffff || size === 0xffffffff || offset === 0xffffffff)
        throw new BadArchive('the archive is a zip64');
    if (tail.readUInt16LE(at + 4) !== 0)
        throw new BadArchive('the archive is a part of a split zip');
    if (size > maxDirectory || offset + size > fileSize)
        throw new BadArchive('the zip directory lies outside the file');
    return parseDirectory(await readAt(handle, offset, size), count);
}
function parseDirectory(directory, count) {
    const entries = [];
    let at = 0;
    for (let i = 0; i < count; i++) {
        if (at + 46 > directory.length || directory.readUInt32LE(at) !== 0x02014b50) {
            throw new BadArchive('the zip directory is broken');
        }
        const nameEnd = at + 46 + directory.readUInt16LE(at + 28);
        const end = nameEnd + directory.readUInt16LE(at + 30) + directory.readUInt16LE(at + 32);
        if (end > directory.length)
            throw new BadArchive('the zip directory is broken');
        if ((directory.readUInt16LE(at + 8) & 1) !== 0)
            throw new BadArchive('the archive is encrypted');
        const madeOnUnix = directory.readUInt8(at + 5) === 3;
        entries.push({
            name: directory.toString('utf8', at + 46, nameEnd),
            method: directory.readUInt16LE(at + 10),
            compressedSize: directory.readUInt32LE(at + 20),
            size: directory.readUInt32LE(at + 24),
            offset: directory.readUInt32LE(at + 42),
            unixMode: madeOnUnix ? directory.readUInt16LE(at + 40) : 0,
        });
        at = end;
    }
    if (at !== directory.length)
        throw new BadArchive('the zip directory has more entries than it counts');
    return entries;
}
async function readContent(handle, entry) {
    const header = await readAt(handle, entry.offset, 30);
    if (header.readUInt32LE(0) !== 0x04034b50)
        throw bad(entry, 'has no header where the directory says');
    const start = entry.offset + 30 + header.readUInt16LE(26) + header.readUInt16LE(28);
    const compressed = await readAt(handle, start, entry.compressedSize);
    const content = entry.method === 0 ? compressed : await inflated(entry, compressed);
    if (content.length !== entry.size)
        throw bad(entry, `has ${content.length} bytes instead of ${entry.size}`);
    return content;
}
async function inflated(entry, compressed) {
    if (entry.method !== 8)
        throw bad(entry, `is compressed by an unknown method (${entry.method})`);
    try {
        return await inflate(compressed, { maxOutputLength: Math.max(1, entry.size) });
    }
    catch (error) {
        if (codeOf(error) === 'ERR_BUFFER_TOO_LARGE')
            throw bad(entry, `has more than its ${entry.size} bytes`);
        throw bad(entry, `cannot be inflated (${messageOf(error)})`);
    }
}
async function readAt(handle, position, length) {
    const { size } = length > maxDirectory ? await handle.stat() : { size: Infinity };
    if (position + length > size)
        throw new BadArchive('the archive ends in the middle');
    const buffer = Buffer.allocUnsafe(length);
    let read = 0;
    while (read < length) {
        const { bytesRead } = await handle.read(buffer, read, length - read, position + read);
        if (bytesRead === 0)
            throw new BadArchive('the archive ends in the middle');
        read += bytesRead;
    }
    return buffer;
}
function bad(entry, what) {
    return new BadArchive(`the archive entry ${quoted_quoted(entry.name)} ${what}`);
}

;// CONCATENATED MODULE: ./lib/toolchain/install/unpack.js








/**
 * Bytes: each MiB is inflated in another thread while the one before it is written here, and up to four wait in line
 * (bench/install.ts). `highWaterMark` is the stream's option, which node's types leave out.
 */
const inflating = {
    chunkSize: 1 << 20,
    highWaterMark: 4 << 20,
};
/** Every entry of a Go release is below this folder. */
const prefix = 'go/';
/**
 * Unpacks a tar.gz into `folder` while it comes in, hashing it on the way. The folder must be thrown away when this
 * throws: FatalFailure for a wrong checksum, a hostile entry or a full disk, BadArchive for a broken archive, whatever
 * `bytes` throws.
 */
async function unpackTarGz(archive, folder) {
    const hash = (0,external_node_crypto_namespaceObject.createHash)('sha256');
    const gunzip = (0,external_node_zlib_namespaceObject.createGunzip)(inflating);
    const unpacker = new TarUnpacker(folder, new EntryPaths(prefix, archive.platform));
    const inflow = { stopped: false };
    const unpacked = write(gunzip, unpacker).catch((error) => {
        // Without room there is nothing to learn from the rest; otherwise the checksum tells a broken archive from a forged one.
        if (codeOf(error) !== undefined && !isInflateError(error))
            inflow.stopped = true;
        return { error };
    });
    try {
        await feed(archive.bytes, gunzip, hash, inflow);
    }
    catch (error) {
        gunzip.destroy();
        await unpacked;
        throw error;
    }
    const failed = await unpacked;
    if (inflow.stopped)
        throw diskFailure(failed?.error, `unpacking ${archive.url}`, folder);
    check(archive, hash.digest('hex'));
    if (failed)
        throw broken(archive.url, failed.error);
}
/** Downloads a zip to `file`, checks it, and unpacks it into `folder`; throws as `unpackTarGz` does. */
async function unpackZip(archive, file, folder) {
    const hash = (0,external_node_crypto_namespaceObject.createHash)('sha256');
    try {
        const handle = await (0,promises_namespaceObject.open)(file, 'wx', 0o600);
        try {
            for await (const chunk of archive.bytes) {
                hash.update(chunk);
                await handle.writeFile(chunk);
            }
        }
        finally {
            await handle.close();
        }
        check(archive, hash.digest('hex'));
        await unzip(file, folder, new EntryPaths(prefix, archive.platform));
    }
    catch (error) {
        throw broken(archive.url, diskFailure(error, `unpacking ${archive.url}`, folder));
    }
}
async function write(gunzip, unpacker) {
    try {
        for await (const chunk of gunzip)
            unpacker.write(chunk);
        unpacker.finish();
    }
    finally {
        unpacker.abandon();
    }
}
async function feed(bytes, gunzip, hash, inflow) {
    for await (const chunk of bytes) {
        if (inflow.stopped)
            return;
        hash.update(chunk);
        if (!gunzip.destroyed && !gunzip.write(chunk))
            await drained(gunzip);
    }
    if (!gunzip.destroyed)
        gunzip.end();
}
async function drained(gunzip) {
    await new Promise((resolve) => {
        const done = () => {
            gunzip.off('drain', done).off('close', done);
            resolve();
        };
        gunzip.on('drain', done).on('close', done);
    });
}
function check({ url, sha256 }, actual) {
    if (sha256 === undefined || actual === sha256.toLowerCase())
        return;
    throw new FatalFailure(`${url}: SHA-256 is ${actual}, but the release index says ${sha256}: the archive was changed on its way; nothing was installed, use another mirror and report this one`);
}
/** zlib's errors have codes like `Z_DATA_ERROR`. */
function isInflateError(error) {
    return codeOf(error)?.startsWith('Z_') ?? false;
}
function broken(url, error) {
    if (isInflateError(error))
        return new BadArchive(`${url}: the archive is broken (${messageOf(error)})`);
    if (error instanceof FatalFailure && !error.message.includes(url))
        return new FatalFailure(`${url}: ${error.message}`);
    if (error instanceof BadArchive)
        return new BadArchive(`${url}: ${error.message}`);
    return error;
}

;// CONCATENATED MODULE: ./lib/toolchain/install/site-source.js









/** go.dev/dl, a site like it, or a mirror that has at least the files. */
function siteSource(site, options, around, ports) {
    return {
        name: site.base,
        kind: 'download',
        async find(wanted) {
            const { choice, archive } = await locate(site, wanted, options, around, ports);
            return {
                choice,
                fill: async (scratch) => fetchArchive(site, choice.version, archive, scratch, around.pace, ports),
            };
        },
    };
}
async function locate(site, wanted, options, around, ports) {
    try {
        const choice = wanted.choose(await fetchIndex(site, around.pace, ports), site.base);
        if (!choice.file)
            throw new errors_UserError(`no archive of Go ${choice.version} for ${options.os}/${options.arch}`);
        const archive = choice.file;
        if (archive.sha256 !== undefined || !site.isMirror)
            return { choice, archive };
        return { choice, archive: await withChecksum(site, choice.version, archive, options, around, ports) };
    }
    catch (error) {
        // A mirror need not have an index; of an exact release the file's name is known without one.
        if (!site.isMirror || wanted.exact === undefined || !(error instanceof ServerAnswer))
            throw error;
        ports.log.info(`${error.message}: without an index, the file of Go ${wanted.exact} is asked for by its usual name`);
    }
    const archive = { filename: usualName(wanted.exact, options) };
    const choice = { version: wanted.exact, remarks: [] };
    return { choice, archive: await withChecksum(site, wanted.exact, archive, options, around, ports) };
}
/** The checksum of a mirror's file: Go's own index has the last word, then what the mirror has beside the file. */
async function withChecksum(site, version, archive, options, around, ports) {
    const once = { ...around.pace, attempts: 1 };
    for (const official of around.sites) {
        const index = await orNothing(fetchIndex(official, once, ports), ports);
        const release = index?.releases.find((candidate) => candidate.version === version);
        const file = release && archiveFor(release, options);
        if (file?.sha256 !== undefined)
            return { ...archive, ...file, filename: archive.filename };
    }
    const beside = await orNothing(fetchText(`${fileUrl(site, archive.filename)}.sha256`, 4096, once, ports), ports);
    const sha256 = /^\s*([0-9a-f]{64})\b/i.exec(beside ?? '')?.[1]?.toLowerCase();
    return sha256 === undefined ? archive : { ...archive, sha256 };
}
async function orNothing(promise, ports) {
    try {
        return await promise;
    }
    catch (error) {
        if (!(error instanceof errors_UserError))
            throw error;
        ports.log.debug(`no checksum from there: ${error.message}`);
        return undefined;
    }
}
async function fetchArchive(site, version, archive, scratch, pace, ports) {
    const url = fileUrl(site, archive.filename);
    const { sha256, size, filename } = archive;
    ports.log.info(`Go ${version}: downloading ${url}`);
    const download = { url, label: `Go ${version}`, ...(size ? { size } : {}) };
    const bytes = downloadArchive(download, pace, ports);
    const unpacking = {
        url,
        bytes,
        platform: ports.host.platform,
        ...(sha256 === undefined ? {} : { sha256 }),
    };
    await (0,promises_namespaceObject.mkdir)(scratch.goroot);
    if (filename.endsWith('.zip'))
        await unpackZip(unpacking, (0,external_node_path_namespaceObject.join)(scratch.folder, 'archive.zip'), scratch.goroot);
    else
        await unpackTarGz(unpacking, scratch.goroot);
    return { verified: sha256 === undefined ? 'none' : 'sha256', origin: url };
}
/** What Go's own archives have been called since 1.5; arm is built for ARMv6. */
function usualName(version, { os, arch }) {
    const suffix = os === 'windows' ? 'zip' : 'tar.gz';
    return `go${version}.${os}-${arch === 'arm' && os !== 'windows' ? 'armv6l' : arch}.${suffix}`;
}

;// CONCATENATED MODULE: ./lib/toolchain/install/wanted.js


/** Go's own sites, asked with the usual patience. */
const usualSurroundings = { sites: goSites, pace: usualPace };

;// CONCATENATED MODULE: ./lib/toolchain/install/index-text.js







/** The text of the release index of Go's own sites, else the module proxy's version list. Throws UserError. */
async function publishedIndex(ports, { sites, pace } = usualSurroundings) {
    const refusals = [];
    for (const url of sites.map(indexUrl)) {
        try {
            const text = await fetchText(url, maxIndexBytes, pace, ports);
            parseReleaseIndex(text, url);
            return text;
        }
        catch (error) {
            if (!(error instanceof errors_UserError))
                throw error;
            refusals.push(error.message);
        }
    }
    const platform = hostPlatform(ports.host);
    const go = await findFetchingGo(platform, ports);
    if (go)
        return toolchainVersions(go, platform, ports);
    throw new errors_UserError(`The release index could not be had. ${refusals.join('. ')}. Check the network, or give a copy of the index`);
}

;// CONCATENATED MODULE: ./lib/toolchain/install/download.js








/**
 * Gets Go from the first source that can serve it; what the others said is remembered for the one line that is thrown
 * when none can. A wrong checksum or a full disk ends it at once. The only way into what needs network, zlib and
 * crypto: loaded when something is to be fetched.
 */
async function downloadGo(wanted, options, ports, around) {
    const refusals = [];
    for (const source of sources(options, around, ports)) {
        try {
            return await installFrom(source, wanted, options, ports);
        }
        catch (error) {
            if (!(error instanceof errors_UserError) || error instanceof FatalFailure)
                throw error;
            refusals.push(`${source.name}: ${download_reason(error.message)}`);
            ports.log.debug(`${source.name} cannot serve Go: ${error.message}`);
        }
    }
    const installed = wanted.checkLatest ? await findInstalled(wanted, options, ports) : undefined;
    if (installed) {
        ports.log.warning(`No source could say which Go is the newest, so this machine's Go ${installed.version} is used. ${refusals.join('. ')}`);
        return installed;
    }
    const name = `Go ${wanted.asked}`.trim();
    throw new errors_UserError(`${name} for ${options.os}/${options.arch} could not be had. ${refusals.join('. ')}. Check the version and the network, set HTTPS_PROXY, or name a mirror in go-download-base-url`);
}
/** Why a source could not serve: without the address, which its name has, and the advice, which is given once for all. */
function download_reason(message) {
    return message.replace(/^GET \S+: /, '').replace(/; [^;]*$/, '');
}
function sources(options, around, ports) {
    const base = options.goDownloadBaseUrl ?? '';
    const sites = base.trim() === '' ? around.sites : [mirror(base)];
    return [
        ...sites.map((site) => siteSource(site, options, around, ports)),
        moduleProxySource(options, ports),
    ];
}
async function installFrom(source, wanted, options, ports) {
    const supply = await source.find(wanted);
    const { version, remarks, newer } = supply.choice;
    const told = { remarks, ...(newer ? { newer } : {}) };
    const exactly = {
        satisfies: (candidate) => candidate === version,
        preferInstalled: wanted.preferInstalled,
    };
    const installed = await findInstalled(exactly, options, ports);
    if (installed)
        return { ...installed, ...told };
    let proof;
    const placed = await placeGo({ version, platform: options }, ports, async (scratch) => {
        proof = await supply.fill(scratch);
    });
    // A concurrent job may have been first with its own copy, which we have not checked.
    return proof && placed.isOurs
        ? { version, goroot: placed.goroot, source: source.kind, ...proof, ...told }
        : {
            version,
            goroot: placed.goroot,
            source: 'tool-cache',
            origin: placed.goroot,
            verified: 'trusted',
            ...told,
        };
}

var __webpack_exports__downloadGo = __webpack_exports__.T;
var __webpack_exports__publishedIndex = __webpack_exports__.B;
export { __webpack_exports__downloadGo as downloadGo, __webpack_exports__publishedIndex as publishedIndex };
