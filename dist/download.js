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

;// CONCATENATED MODULE: ./lib/sumdb/security-error.js

/**
 * What came does not follow from what the checksum database signed. Fatal: whoever sent it tried to pass something off
 * on us or is broken in a way that looks the same, so no other source is tried.
 */
class SecurityError extends errors_UserError {
    isSecurityError = true;
    /** By shape, as UserError. */
    static [Symbol.hasInstance](thrown) {
        return typeof thrown === 'object' && thrown !== null && 'isSecurityError' in thrown;
    }
}
/** The error for an answer of `database` that contradicts what it signed; `finding` continues its name. */
function misbehavior(database, finding) {
    return new SecurityError(`SECURITY ERROR: the checksum database ${database} ${finding}; its answer was altered on the way, or it misbehaves: ` +
        'use nothing of what was asked for, and tell whoever runs the module proxy or the database');
}

;// CONCATENATED MODULE: ./lib/go-sites.js
// Every address and key of Go's own sites, and of their mirrors, that the product knows.
/** Where Go's archives and the index of them are, in the order they are asked; the second is Google's for China. */
const downloadSites = ['https://go.dev/dl', 'https://golang.google.cn/dl'];
/** A module proxy of Go's own for golang.org/toolchain alone: where that path's go-import tag leads. */
const toolchainModuleSite = 'https://go.dev/dl/mod';
/** What an unset or empty GOSUMDB stands for. */
const defaultGosumdb = 'sum.golang.org';
/** Verifier keys of checksum databases that GOSUMDB may name without (cmd/go/internal/modfetch, key.go). */
const databaseKeys = new Map([
    ['sum.golang.org', 'sum.golang.org+033de0ae+Ac4zctda0e5eza+HJyk9SxEdh+s3Ux18htTTAD8OuAn8'],
]);
/**
 * Values of GOSUMDB that stand for longer ones: another address for networks that cannot reach the first
 * (cmd/go/internal/modfetch, dbDial).
 */
const gosumdbAliases = new Map([
    ['sum.golang.google.cn', 'sum.golang.org https://sum.golang.google.cn'],
]);

;// CONCATENATED MODULE: ./lib/toolchain/sites.js

/** Go's own sites, in the order they are asked. */
const goSites = downloadSites.map((base) => ({ base, isMirror: false }));
/** The address of the list of all releases, as JSON. */
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

;// CONCATENATED MODULE: ./lib/archive/failures.js

/** A UserError after which no other source is tried: something is wrong with the bytes or with this machine's disk. */
class FatalFailure extends errors_UserError {
}
/** An archive that does not hold what its format promises, or more than we let it. */
class failures_BadArchive extends errors_UserError {
}
/** An archive entry that would leave the folder or hit another entry: nobody who makes such archives in good faith writes it. */
class HostileEntry extends FatalFailure {
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
/**
 * The name under which `env` has a variable: on Windows a name's case means nothing, and whoever set it chose one (`Path`,
 * or `PATH` and `SYSTEMROOT` below Git's shell). The name itself where there is none.
 */
function child_environment_variableName(env, name) {
    if (name in env)
        return name;
    return Object.keys(env).find((key) => key.toUpperCase() === name.toUpperCase()) ?? name;
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
async function exists_isFile(path) {
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
        exists_isFile((0,external_node_path_namespaceObject.join)(goroot, 'bin', executableName(platform.os))),
        runsOn(goroot, platform),
    ]);
    return hasGo && hasTools ? version : undefined;
}
/** Where GOROOT is inside a tool cache entry: the entry itself, or its folder `go`. */
async function effectiveGoroot(entry, os) {
    for (const goroot of [entry, (0,external_node_path_namespaceObject.join)(entry, 'go')]) {
        if (await exists_isFile((0,external_node_path_namespaceObject.join)(goroot, 'bin', executableName(os))))
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

;// CONCATENATED MODULE: ./lib/windows-program.js



/**
 * The file of a program on Windows: `command` itself when it names a folder, else the first `command.exe` on PATH, or
 * undefined. Left to node (libuv), the child's working directory would come before PATH: that is the checked repository,
 * which may bring a git.exe of its own.
 */
async function windowsProgram(command, env) {
    if (/[\\/]/.test(command))
        return command;
    for (const file of windowsCandidates(command, env))
        if (await isFile(file))
            return file;
    return undefined;
}
/** Where a bare name is looked for. Only absolute folders: the others would count from the working directory. */
function windowsCandidates(command, env) {
    const folders = (env[variableName(env, 'PATH')] ?? '').split(win32.delimiter);
    return folders
        .map((folder) => folder.replaceAll('"', ''))
        .filter((folder) => win32.isAbsolute(folder))
        .map((folder) => win32.join(folder, `${command}.exe`));
}
/** A program that comes with Windows, whatever PATH says. Always absolute, for the same reason. */
function windowsOwnProgram(name, env) {
    const root = env[child_environment_variableName(env, 'SystemRoot')] ?? '';
    return external_node_path_namespaceObject.win32.join(external_node_path_namespaceObject.win32.isAbsolute(root) ? root : 'C:\\Windows', 'System32', `${name}.exe`);
}

;// CONCATENATED MODULE: ./lib/windows-access.js






/**
 * Everything to the owner, the system and its administrators, for the folder and what will be in it, and nothing that it
 * inherits. By numbers, since names are translated; the owner is meant whoever that is, so that no account need be named.
 * Without the last two, backup, virus scanners and whoever clears the machine up would stand before it.
 * Reference: learn.microsoft.com/windows/win32/secauthz/well-known-sids.
 */
const OWN_LIST = [
    '/inheritance:r',
    '/grant:r',
    ...['S-1-3-4', 'S-1-5-18', 'S-1-5-32-544'].map((sid) => `*${sid}:(OI)(CI)F`),
    '/q',
];
/**
 * Makes the folder with that access list; false when there is one already. It gets its name with the list on it. Throws
 * UserError, with nothing left, when the list cannot be set.
 */
async function makeRestricted(folder, ports) {
    if (await exists(folder))
        return false;
    await (0,promises_namespaceObject.mkdir)((0,external_node_path_namespaceObject.dirname)(folder), { recursive: true });
    const fresh = await (0,promises_namespaceObject.mkdtemp)(`${folder}-`);
    try {
        const ran = await runOwn('icacls', [fresh, ...OWN_LIST], {}, ports);
        if (ran.exitCode !== 0)
            throw new errors_UserError(`${folder} cannot be kept from others: icacls failed (${reason(ran)}); use a folder on an NTFS drive`);
        await (0,promises_namespaceObject.rename)(fresh, folder);
        return true;
    }
    catch (error) {
        // Another process of ours was first.
        if (await exists(folder))
            return false;
        throw error;
    }
    finally {
        await (0,promises_namespaceObject.rm)(fresh, { recursive: true, force: true });
    }
}
/** Whether owner and access list of a folder that is there keep all others out; false where Windows does not tell. */
async function isRestricted(folder, ports) {
    const args = ['-NoProfile', '-NonInteractive', '-Command', TELL_ACCESS];
    const ran = await runOwn('WindowsPowerShell\\v1.0\\powershell', args, { GO_PREFLIGHT_FOLDER: folder }, ports);
    const [descriptor = '', user = ''] = ran.stdout.trim().split(/\r?\n/);
    return ran.exitCode === 0 && isPrivateDescriptor(descriptor, user);
}
/** icacls tells no owner. Without cmdlets of a module, whose place another PowerShell around us would have changed. */
const TELL_ACCESS = [
    "$ErrorActionPreference = 'Stop'",
    "$access = [IO.Directory]::GetAccessControl($env:GO_PREFLIGHT_FOLDER, 'Owner, Access')",
    "$access.GetSecurityDescriptorSddlForm('Owner, Access')",
    '[Security.Principal.WindowsIdentity]::GetCurrent().User.Value',
].join('; ');
/** System, administrators (both the group and the account), the owner, and whoever will make something in it. */
const TRUSTED = ['SY', 'BA', 'LA', 'OW', 'CO'];
/**
 * Whether a security descriptor lets in nobody but `user` (a SID): the owner, who can always change the list, and
 * everyone whom the list allows anything. Format: learn.microsoft.com/windows/win32/secauthz/security-descriptor-string-format.
 */
function isPrivateDescriptor(descriptor, user) {
    const [, owner = '', entries = ''] = /^O:([^:]+)D:[A-Z]*((?:\([^()]*\))+)$/.exec(descriptor) ?? [];
    const trusted = new Set([...TRUSTED, user]);
    const allowed = [...entries.matchAll(/\(([^()]*)\)/g)].map(([, entry = '']) => {
        const [type, , , , , trustee = ''] = entry.split(';');
        return type === 'D' || (type === 'A' && trusted.has(trustee));
    });
    return user !== '' && trusted.has(owner) && allowed.length > 0 && allowed.every(Boolean);
}
async function runOwn(name, args, env, { runner, host }) {
    return runner.run(windowsOwnProgram(name, host.env), args, {
        cwd: host.tempDir,
        env: { ...childEnvironment(host.env), ...env },
        timeoutSeconds: 30,
    });
}
function reason({ startError, timedOut, stdout, stderr, exitCode }) {
    if (startError !== undefined || timedOut)
        return startError ?? 'no answer in time';
    return (stderr.trim() || stdout.trim()).split(/\r?\n/)[0] || `exit code ${exitCode}`;
}

;// CONCATENATED MODULE: ./lib/private-folder.js



/**
 * Makes `folder` (absolute) for this user alone (as everywhere, the system and its administrators can do what they
 * want), or takes the one of this kind that is there. Files in it are private from their first byte on, also where a
 * mode means nothing. Throws UserError where others can use the folder or cannot be kept out, and node's own errors.
 */
async function makePrivateFolder(folder, ports) {
    if (ports.host.platform === 'win32') {
        if (await makeRestricted(folder, ports))
            return;
    }
    else
        await (0,promises_namespaceObject.mkdir)(folder, { recursive: true, mode: 0o700 });
    // It may have been there.
    if (!(await isPrivateFolder(folder, ports)))
        throw new errors_UserError(`others can use ${folder}; remove it`);
}
/** Whether `folder` is there, and only this user can have put something into it. */
async function isPrivateFolder(folder, ports) {
    const found = await (0,promises_namespaceObject.lstat)(folder).catch(() => undefined);
    if (!found?.isDirectory())
        return false;
    if (ports.host.platform === 'win32')
        return isRestricted(folder, ports);
    return found.uid === process.getuid?.() && (found.mode & 0o077) === 0;
}

;// CONCATENATED MODULE: ./lib/toolchain/install/tool-cache.js






/** The tool caches to look in and to install to, in this order: where the first cannot be written, the second serves. */
function toolCaches(host) {
    return [host.toolCache, (0,external_node_path_namespaceObject.join)(host.tempDir, 'go-preflight-tools')];
}
/** Those of them whose content can be trusted: anybody may have made the second one below a shared temporary folder. */
async function trustedToolCaches(ports) {
    const [usual, fallback] = toolCaches(ports.host);
    return (await isPrivateFolder(fallback, ports)) ? [usual, fallback] : [usual];
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
    const path = env[child_environment_variableName(env, 'PATH')] ?? '';
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
    for (const toolCache of await trustedToolCaches(ports)) {
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

;// CONCATENATED MODULE: ./lib/core/json.js
/** Whether a value out of JSON is an object, and no list. */
function isJsonObject(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}
/** The objects in a value out of JSON; none when it is no list. */
function jsonObjects(value) {
    return Array.isArray(value) ? value.filter(isJsonObject) : [];
}
/** What a text holds as JSON; undefined where it is none. */
function parsedJson(text) {
    try {
        return JSON.parse(text);
    }
    catch {
        return undefined;
    }
}
/** A text among an object's members; empty where there is none of that name. */
function textIn(value, name) {
    const text = value[name];
    return typeof text === 'string' ? text : '';
}

;// CONCATENATED MODULE: ./lib/core/quoted.js
const LIMIT = 80;
/** A value as an error line may show it: in quotes, control characters escaped, cut after `limit` characters. */
function quoted_quoted(value, limit = LIMIT) {
    const shown = value.length > limit ? `${value.slice(0, limit)}…` : value;
    return JSON.stringify(shown).replace(/[\u007f-\u009f\u2028\u2029\u202a-\u202e\u2066-\u2069]/g, (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`);
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
        throw notAnIndex(name, `JSON that is broken or cut off (${errors_messageOf(error).replace(/\s+/g, ' ')})`);
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

;// CONCATENATED MODULE: ./lib/sumdb/canonical-text.js
/**
 * The bytes that standard base64 with padding stands for; undefined for anything else. Bits that no byte needs must be
 * zero, which Go does not ask for: a signed text then has exactly one spelling.
 */
function decodeBase64(text) {
    const bytes = Buffer.from(text, 'base64');
    return bytes.toString('base64') === text ? bytes : undefined;
}
/** A decimal number without sign or leading zeros, up to 2^53 - 1; undefined for anything else. */
function parseCount(text) {
    const count = Number(text);
    return /^(?:0|[1-9]\d*)$/.test(text) && Number.isSafeInteger(count) ? count : undefined;
}

;// CONCATENATED MODULE: external "node:crypto"
const external_node_crypto_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:crypto");
;// CONCATENATED MODULE: ./lib/sumdb/merkle.js

/** Bytes of a hash. */
const hashSize = 32;
// RFC 6962, section 2.1: the first byte keeps a record from passing for a node, and the other way round.
const recordPrefix = Buffer.from([0]);
const nodePrefix = Buffer.from([1]);
/** The hash of a record's text, as UTF-8. */
function recordHash(text) {
    return (0,external_node_crypto_namespaceObject.createHash)('sha256').update(recordPrefix).update(text).digest();
}
/** The hash over two hashes that stand side by side. */
function nodeHash(left, right) {
    return (0,external_node_crypto_namespaceObject.createHash)('sha256').update(nodePrefix).update(left).update(right).digest();
}
/** The hash over 2^k hashes, given one after the other. */
function subtreeHash(hashes) {
    if (hashes.length === hashSize)
        return hashes;
    const middle = hashes.length / 2;
    return nodeHash(subtreeHash(hashes.subarray(0, middle)), subtreeHash(hashes.subarray(middle)));
}
/** The perfect subtrees that a log of `size` records consists of, largest first: one for each bit of its size. */
function subtreesOf(size) {
    const subtrees = [];
    for (let level = 52; level >= 0; level--) {
        // Sizes have up to 53 bits, so no bitwise operators.
        const count = Math.floor(size / 2 ** level);
        if (count % 2 === 1)
            subtrees.push({ level, index: count - 1 });
    }
    return subtrees;
}
/** The root hash of a log, from the hashes of its `subtreesOf`; without any, that of the empty log. */
function rootHash(subtrees) {
    if (subtrees.length === 0)
        return (0,external_node_crypto_namespaceObject.createHash)('sha256').digest();
    return subtrees.reduceRight((right, left) => nodeHash(left, right));
}

;// CONCATENATED MODULE: ./lib/sumdb/lookup-answer.js


/** Cuts an answer: the number, the record's lines, a blank line, the note. Undefined for anything else. */
function parseLookupAnswer(bytes) {
    const [, number = '', record = '', note = ''] = /^(.*)\n((?:[^\n]+\n)+)\n([^]*)$/.exec(decode(bytes) ?? '') ?? [];
    const id = parseCount(number);
    return id === undefined ? undefined : { id, record, note };
}
/** Undefined for what is not UTF-8. */
function decode(bytes) {
    try {
        return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
    }
    catch {
        return undefined;
    }
}
/**
 * The lines of a record, once it is proven: one for the module's zip and one for its go.mod, of exactly this module
 * version and nothing else. Undefined for any other record.
 */
function goSumLines(record, modulePath, version) {
    const lines = record.split('\n').slice(0, -1);
    const beginnings = [`${modulePath} ${version} h1:`, `${modulePath} ${version}/go.mod h1:`];
    const isComplete = beginnings.every((beginning) => lines.some((line) => line.startsWith(beginning) && isHash(line.slice(beginning.length))));
    return isComplete && lines.length === beginnings.length ? lines : undefined;
}
function isHash(base64) {
    return decodeBase64(base64)?.length === hashSize;
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
        module_version_comparePrereleases(left.prerelease, right.prerelease));
}
function module_version_comparePrereleases(a, b) {
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

;// CONCATENATED MODULE: ./lib/sumdb/lookup-path.js



/**
 * Where a database answers for a module version: `/lookup/golang.org/toolchain@v0.0.1-go1.22.5.linux-amd64`. Throws
 * UserError for what cannot be a module path and a canonical version that fits it.
 */
function lookupPath(modulePath, version) {
    if (!isModuleVersion(modulePath, version)) {
        throw new errors_UserError(`${quoted_quoted(`${modulePath}@${version}`)} cannot be a module version; check how it is written`);
    }
    return `/lookup/${escapedModule(`${modulePath}@${version}`)}`;
}

;// CONCATENATED MODULE: ./lib/sumdb/tile.js

/** Levels of the tree that one tile spans. The go command asks for no other height. */
const tileHeight = 8;
/** Hashes in a full tile. */
const fullWidth = 2 ** tileHeight;
/** The tile that a subtree's hash is read from, as wide as a tree of `size` records has it. */
function tileOf(subtree, size) {
    const level = Math.floor(subtree.level / tileHeight);
    const index = Math.floor((subtree.index * 2 ** (subtree.level % tileHeight)) / fullWidth);
    const hashes = Math.floor(size / fullWidth ** level);
    return { level, index, width: Math.min(fullWidth, hashes - index * fullWidth) };
}
/** The hash of a subtree, out of the hashes of the tile that it is in. */
function hashInTile(hashes, subtree) {
    const count = 2 ** (subtree.level % tileHeight);
    const first = (subtree.index * count) % fullWidth;
    return subtreeHash(hashes.subarray(first * hashSize, (first + count) * hashSize));
}
/** Whether it will never change: partial tiles grow with the tree. */
function isFull(tile) {
    return tile.width === fullWidth;
}
/** The tile once the tree has grown past it. */
function grown(tile) {
    return { ...tile, width: fullWidth };
}
/** The subtree that a full tile is; its hash is in a tile one level up. */
function subtreeOf({ level, index }) {
    return { level: (level + 1) * tileHeight, index };
}
/** Bytes of it. */
function tileLength(tile) {
    return tile.width * hashSize;
}
/** Where it is served: `/tile/8/0/x123/456`, `/tile/8/1/000.p/44`. */
function tilePath(tile) {
    let path = threeDigits(tile.index);
    for (let rest = Math.floor(tile.index / 1000); rest > 0; rest = Math.floor(rest / 1000)) {
        path = `x${threeDigits(rest)}/${path}`;
    }
    const partial = isFull(tile) ? '' : `.p/${tile.width}`;
    return `/tile/${tileHeight}/${tile.level}/${path}${partial}`;
}
function threeDigits(number) {
    return String(number % 1000).padStart(3, '0');
}

;// CONCATENATED MODULE: ./lib/sumdb/tile-reader.js


/** Reads the tiles of one database, each once, however many ask. What it hands out is as the server sent it. */
class TileReader {
    #database;
    #server;
    #tiles = new Map();
    constructor(database, server) {
        this.#database = database;
        this.#server = server;
    }
    /** The tile's hashes, unproven, exactly as many as it is wide. Throws UserError. */
    async read(tile) {
        const path = tilePath(tile);
        const reading = this.#tiles.get(path) ?? this.#fetch(tile);
        this.#tiles.set(path, reading);
        return reading;
    }
    /** A server that has grown need not keep partial tiles: the full one begins with the same hashes. */
    async #fetch(tile) {
        try {
            return await this.#download(tile);
        }
        catch (error) {
            if (isFull(tile) || !(error instanceof errors_UserError) || error instanceof Unreachable)
                throw error;
            const full = await this.read(grown(tile)).catch(() => {
                throw error;
            });
            return full.subarray(0, tileLength(tile));
        }
    }
    async #download(tile) {
        const length = tileLength(tile);
        const path = tilePath(tile);
        const bytes = Buffer.from(await this.#server.read(path, length));
        if (bytes.length === length)
            return bytes;
        throw new errors_UserError(`the checksum database ${this.#database} answered ${path} with ${bytes.length} bytes instead of ${length}; try again, or check what answers in its place`);
    }
}

;// CONCATENATED MODULE: ./lib/sumdb/verifier.js




/** The first byte of an encoded key; the only algorithm there is (golang.org/x/mod, sumdb/note, algEd25519). */
const ed25519 = 1;
/**
 * Reads a verifier key: `name+hash+key`, where `key` is base64 of the algorithm and 32 bytes, and `hash` the first four
 * bytes of the SHA-256 over name, newline, algorithm and bytes. Throws UserError.
 */
function parseVerifier(text) {
    const [, name = '', hash = '', base64 = ''] = /^([^+]*)\+([^+]*)\+(.*)$/s.exec(text) ?? [];
    const encoded = decodeBase64(base64);
    if (!isSignerName(name) || !/^[0-9a-f]{8}$/i.test(hash) || !encoded || encoded.length === 0) {
        throw new errors_UserError(`${quoted_quoted(text)} is not a verifier key such as example.com+1a2b3c4d+AbC…=; copy it whole`);
    }
    const keyHash = hash.toLowerCase();
    if ((0,external_node_crypto_namespaceObject.createHash)('sha256').update(`${name}\n`).update(encoded).digest('hex').slice(0, 8) !== keyHash) {
        throw new errors_UserError(`the verifier key ${quoted_quoted(text)} does not have the hash it names; copy it whole`);
    }
    if (encoded[0] !== ed25519 || encoded.length !== 33) {
        throw new errors_UserError(`the verifier key ${quoted_quoted(text)} is not of Ed25519, the one kind that exists`);
    }
    const x = encoded.subarray(1).toString('base64url');
    const key = (0,external_node_crypto_namespaceObject.createPublicKey)({ format: 'jwk', key: { kty: 'OKP', crv: 'Ed25519', x } });
    return { name, keyHash, verify: (signed, signature) => (0,external_node_crypto_namespaceObject.verify)(null, Buffer.from(signed), key, signature) };
}
/** Whether a signer may be called so: no spaces of any kind and no plus, which separate it from what follows. */
function isSignerName(name) {
    return /^[^\p{White_Space}+]+$/u.test(name);
}

;// CONCATENATED MODULE: ./lib/sumdb/note.js





/** As Go: nobody should spend long on a note. */
const maxSignatures = 100;
/**
 * Reads a signed note. The signer's own signature must be good, and a second one of the same key too; those of signers we
 * do not know are left alone. Throws UserError for what is no note, SecurityError for one that the signer did not sign.
 * Format: golang.org/x/mod, sumdb/note.
 */
function openNote(note, signer) {
    const end = note.lastIndexOf('\n\n');
    const text = note.slice(0, end + 1);
    const signatures = parseSignatures(note.slice(end + 2));
    if (end < 0 || signatures === undefined || hasControls(note)) {
        throw new errors_UserError(`the checksum database ${signer.name} answered with ${quoted_quoted(note)} instead of a signed tree note; check what answers in its place`);
    }
    const own = signatures.filter(({ name, keyHash }) => name === signer.name && keyHash === signer.keyHash);
    const [first] = own;
    if (first === undefined) {
        throw misbehavior(signer.name, `sent a tree note without a signature by its key ${signer.keyHash}`);
    }
    if (!own.every(({ bytes }) => signer.verify(text, bytes))) {
        throw misbehavior(signer.name, `sent a tree note whose signature is not by its key ${signer.keyHash}`);
    }
    return { text, note: `${text}\n${first.line}\n` };
}
/** All lines, each ended, or undefined when one is malformed. */
function parseSignatures(lines) {
    const split = lines.split('\n');
    if (split.pop() !== '' || split.length > maxSignatures)
        return undefined;
    const signatures = split.map(parseSignature).filter((signature) => signature !== undefined);
    return signatures.length === split.length ? signatures : undefined;
}
function parseSignature(line) {
    const [, name = '', base64 = ''] = /^— ([^ ]*) (.*)$/.exec(line) ?? [];
    const bytes = decodeBase64(base64);
    if (!isSignerName(name) || bytes === undefined || bytes.length < 5)
        return undefined;
    return { line, name, keyHash: bytes.toString('hex', 0, 4), bytes: bytes.subarray(4) };
}
/** Whether a note holds what none may: control characters of ASCII other than the newline. */
function hasControls(note) {
    // oxlint-disable-next-line no-control-regex
    return /[\u0000-\u0009\u000b-\u001f]/.test(note);
}

;// CONCATENATED MODULE: ./lib/sumdb/tree-head.js





/**
 * Reads a signed tree note: a fixed line, the size, the root hash in base64. Lines below, which only a later version of
 * the protocol could give a meaning, are signed but never looked at. Throws UserError, SecurityError.
 */
function openTreeHead(note, signer) {
    const signed = openNote(note, signer);
    const [title, size = '', root = ''] = signed.text.split('\n');
    const records = parseCount(size);
    const rootHash = decodeBase64(root);
    if (title !== 'go.sum database tree' || records === undefined || rootHash?.length !== hashSize) {
        throw new errors_UserError(`the checksum database ${signer.name} signed ${quoted_quoted(note)}, which is no tree head; is its address right?`);
    }
    return { database: signer.name, size: records, rootHash, note: signed.note };
}

;// CONCATENATED MODULE: ./lib/sumdb/tree.js



/**
 * The tree below a signed head. Every hash it hands out follows from the head's root hash, in one of two ways:
 *
 * - The *edge*, the partial tiles at the right end of each level, holds the hashes of all `subtreesOf` the tree. It is
 *   believed when these give the root hash.
 * - A full tile is a subtree itself. It is believed when its hash is the one that stands, believed, one level above.
 *
 * Both use every byte of the tiles, so no tile that was altered anywhere gives anything.
 */
class Tree {
    head;
    #tiles;
    #fullTiles = new Map();
    /** By path. */
    #edge;
    constructor(head, tiles) {
        this.head = head;
        this.#tiles = tiles;
    }
    /** The hash of a record that the tree has: `id` < size. Throws SecurityError, UserError. */
    async recordHash(id) {
        return this.#hashOf({ level: 0, index: id });
    }
    /** The root hash that the tree had when it held its first `size` records: `size` ≤ its own. Throws SecurityError, UserError. */
    async rootHashAt(size) {
        if (size === this.head.size)
            return this.head.rootHash;
        return rootHash(await Promise.all(subtreesOf(size).map(async (subtree) => this.#hashOf(subtree))));
    }
    async #hashOf(subtree) {
        const { size } = this.head;
        if ((subtree.index + 1) * 2 ** subtree.level > size)
            throw new RangeError(`beyond a tree of ${size} records`);
        const tile = tileOf(subtree, size);
        return hashInTile(await (isFull(tile) ? this.#fullTile(tile) : this.#edgeTile(tile)), subtree);
    }
    async #fullTile(tile) {
        const path = tilePath(tile);
        const proof = this.#fullTiles.get(path) ?? this.#proveFullTile(tile);
        this.#fullTiles.set(path, proof);
        return proof;
    }
    async #proveFullTile(tile) {
        const [hashes, expected] = await Promise.all([this.#tiles.read(tile), this.#hashOf(subtreeOf(tile))]);
        if (!subtreeHash(hashes).equals(expected))
            throw this.#contradicts(tilePath(tile));
        return hashes;
    }
    async #edgeTile(tile) {
        this.#edge ??= this.#proveEdge();
        const hashes = (await this.#edge).get(tilePath(tile));
        if (hashes === undefined)
            throw new RangeError(`${tilePath(tile)} is not at the edge`);
        return hashes;
    }
    async #proveEdge() {
        const edge = new Map();
        const { size } = this.head;
        const hashes = await Promise.all(subtreesOf(size).map(async (subtree) => {
            const tile = tileOf(subtree, size);
            const read = await this.#tiles.read(tile);
            edge.set(tilePath(tile), read);
            return hashInTile(read, subtree);
        }));
        if (!rootHash(hashes).equals(this.head.rootHash))
            throw this.#contradicts([...edge.keys()].join(', '));
        return edge;
    }
    #contradicts(paths) {
        const { database, size } = this.head;
        return misbehavior(database, `answered ${paths} with hashes that do not belong to its signed tree of ${size} records`);
    }
}

;// CONCATENATED MODULE: ./lib/sumdb/timeline.js






/** Characters of a note that an error shows: all of it, as long as tree heads are what they are. */
const shownNote = 1000;
/**
 * The one history of a database. Every head seen, in this run or an earlier one, is proven to be a moment of it before
 * anything below that head is believed, so that a server that keeps another log for some of its users is found out.
 */
class Timeline {
    #signer;
    #tiles;
    #heads;
    #newest;
    /** The note that the store was last seen to hold. */
    #stored = '';
    #remembering = Promise.resolve();
    constructor(signer, tiles, heads) {
        this.#signer = signer;
        this.#tiles = tiles;
        this.#heads = heads;
        // Every history begins with the empty tree, which needs no signature.
        this.#newest = new Tree({ database: signer.name, size: 0, rootHash: rootHash([]), note: '' }, tiles);
    }
    /**
     * The newest tree, once it is proven to be of one history with the head and with what earlier runs saw. Throws
     * SecurityError for a second history, UserError when no proof is to be had.
     */
    async include(head) {
        await this.#place(head);
        // One after the other, so that nobody writes an older head over a newer.
        this.#remembering = this.#remembering.then(async () => this.#remember());
        await this.#remembering;
        return this.#newest;
    }
    /** Proves that the head and the newest tree are of one history; the newer of the two is the newest from then on. */
    async #place(head) {
        while (head.size > this.#newest.head.size) {
            const newest = this.#newest;
            const tree = new Tree(head, this.#tiles);
            await proveContinuation(newest.head, tree);
            // Unless another look-up has moved on during the proof: then this head is to be held against that one.
            if (this.#newest === newest)
                this.#newest = tree;
        }
        await proveContinuation(head, this.#newest);
    }
    /** What the store holds, which other runs write too, is of the one history; the newer head stays there. */
    async #remember() {
        if (this.#newest.head.note === this.#stored)
            return;
        const stored = await this.#heads.read();
        if (stored !== undefined)
            await this.#place(this.#openStored(stored));
        const { note } = this.#newest.head;
        if (note !== stored)
            await this.#heads.write(note);
        this.#stored = note;
    }
    #openStored(note) {
        try {
            return openTreeHead(note, this.#signer);
        }
        catch (error) {
            const { name, keyHash } = this.#signer;
            throw new errors_UserError(`the tree head of the checksum database ${name} that is remembered in ${this.#heads.place} is not one that its key ${keyHash} signed ` +
                `(${quoted_quoted(note)}): ${errors_messageOf(error)}; remove it if that key was changed on purpose`);
        }
    }
}
/** The newer tree began with the very records of the older. */
async function proveContinuation(older, newer) {
    const root = await newer.rootHashAt(older.size).catch((error) => {
        throw withoutProof(older, newer.head, error);
    });
    if (!root.equals(older.rootHash))
        throw fork(older, newer.head, root);
}
function withoutProof(older, newer, error) {
    if (!(error instanceof errors_UserError) || error instanceof SecurityError || error instanceof Unreachable)
        return error;
    return new errors_UserError(`the checksum database ${newer.database} does not prove that its trees of ${older.size} and ${newer.size} records ` +
        `are of one history, as when what answers for it is out of date or was rolled back (${error.message})`);
}
/** With all that is needed to report it: two notes that the database signed and that cannot both be true. */
function fork(older, newer, root) {
    return new SecurityError(`SECURITY ERROR: the checksum database ${newer.database} has signed two histories: its tree of ${older.size} records ` +
        `has the root hash ${older.rootHash.toString('base64')}, but the first ${older.size} records of its tree of ` +
        `${newer.size} have ${root.toString('base64')}; believe none of its answers, and report both signed notes to whoever ` +
        `runs it: ${quoted_quoted(older.note, shownNote)} and ${quoted_quoted(newer.note, shownNote)}`);
}

;// CONCATENATED MODULE: ./lib/sumdb/checksum-database.js









/**
 * Bytes of a look-up's answer. A real one has 500: two lines of go.sum and a tree note. This leaves room for module paths
 * as long as addresses may be and for a hundred signatures.
 */
const maxAnswer = 32 * 1024;
/**
 * Asks a Go checksum database (go.dev/ref/mod#checksum-database). What it returns follows, by hashes alone, from a tree
 * head that the database's key has signed, and every such head from those before. Safe for many look-ups at a time.
 */
class ChecksumDatabase {
    #verifier;
    #server;
    #timeline;
    constructor(verifier, server, heads) {
        this.#verifier = verifier;
        this.#server = server;
        this.#timeline = new Timeline(verifier, new TileReader(verifier.name, server), heads);
    }
    /**
     * The lines of go.sum for a module version: `path version h1:…` for its zip and `path version/go.mod h1:…`. Throws
     * SecurityError for an answer that is not what the database signed, UserError for none.
     */
    async lookup(modulePath, version) {
        const { name } = this.#verifier;
        const asked = `${modulePath}@${version}`;
        const bytes = await this.#server.read(lookupPath(modulePath, version), maxAnswer);
        const answer = parseLookupAnswer(bytes);
        if (answer === undefined) {
            throw new errors_UserError(`the checksum database ${name} answered for ${asked} with ${quoted_quoted(Buffer.from(bytes).toString())} instead of a record; check what answers in its place`);
        }
        const head = openTreeHead(answer.note, this.#verifier);
        if (answer.id >= head.size) {
            throw misbehavior(name, `answered for ${asked} with record ${answer.id} and a tree of ${head.size} records that cannot hold it`);
        }
        const tree = await this.#timeline.include(head);
        if (!recordHash(answer.record).equals(await tree.recordHash(answer.id))) {
            throw misbehavior(name, `answered for ${asked} with a text that is not its record ${answer.id}`);
        }
        const lines = goSumLines(answer.record, modulePath, version);
        if (lines === undefined) {
            throw misbehavior(name, `answered for ${asked} with record ${answer.id}, which does not hold its two lines and no others: ${quoted_quoted(answer.record, 400)}`);
        }
        return lines;
    }
}

;// CONCATENATED MODULE: ./lib/core/without-credentials.js
/**
 * A text with the user and password of every address in it replaced. What stands before the last `@` of an authority is
 * theirs, as Go's net/url reads it. The go command hides only passwords, though many a token stands where the user does.
 */
function withoutCredentials(text) {
    return text.replace(/(:\/\/)[^/\s,|?#"']*@/g, '$1***@');
}

;// CONCATENATED MODULE: ./lib/sumdb/gosumdb.js





/** A host, perhaps a port, and elements of a path, none of which could lead out of a folder. */
const databaseName = /^[0-9a-z][-.0-9a-z]*(?::\d+)?(?:\/(?!\.{1,2}(?:\/|$))[-._~0-9a-z]+)*$/i;
/**
 * Reads GOSUMDB: `off`, a known name, a verifier key, or one of these two and an address; empty is what the go command
 * takes when it is unset. Throws UserError. Reference: go.dev/ref/mod#environment-variables.
 */
function parseGosumdb(value) {
    if (value === 'off')
        return 'off';
    const written = value === '' ? defaultGosumdb : value;
    const fields = (gosumdbAliases.get(written) ?? written)
        .split(/\p{White_Space}+/u)
        .filter((field) => field !== '');
    const [key, url] = fields;
    if (key === undefined || fields.length > 2) {
        throw problem(value, 'wanted off, a name or key, or one of these and an address');
    }
    const verifier = readKey(value, key);
    const { name } = verifier;
    if (!databaseName.test(name))
        throw problem(value, `a database is called host[/path], not ${quoted_quoted(name)}`);
    return url === undefined ? { name, verifier } : { name, verifier, url: readUrl(value, url) };
}
function readKey(value, key) {
    try {
        // Its error shows the text, which may be an address that stands where the key should.
        return parseVerifier(withoutCredentials(databaseKeys.get(key) ?? key));
    }
    catch (error) {
        throw error instanceof errors_UserError ? problem(value, error.message) : error;
    }
}
function readUrl(value, url) {
    if (URL.canParse(url) && /^(?:https?|file):\/\//.test(url))
        return url.replace(/\/+$/, '');
    throw problem(value, 'its address is none of https, http or file');
}
function problem(value, why) {
    return new errors_UserError(`GOSUMDB is ${quoted_quoted(withoutCredentials(value))}: ${why}`);
}

;// CONCATENATED MODULE: external "node:fs"
const external_node_fs_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs");
;// CONCATENATED MODULE: external "node:url"
const external_node_url_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:url");
;// CONCATENATED MODULE: external "node:timers/promises"
const external_node_timers_promises_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:timers/promises");
;// CONCATENATED MODULE: ./lib/network/server-answer.js


/** A server answered, but not with what was asked for. */
class ServerAnswer extends errors_UserError {
    /** Whether asking again may help. */
    retry;
    /** What the server asked for (RFC 9110, 10.2.3). */
    retryAfterSeconds;
    /** Whether the server says that it has no such file (404, 410), which sends go on to the next one in GOPROXY. */
    missing;
    constructor(message, retry = false, retryAfterSeconds, missing = false) {
        super(message);
        this.retry = retry;
        this.retryAfterSeconds = retryAfterSeconds;
        this.missing = missing;
    }
}
/** Only these statuses come back; for the rest the body is cancelled and ServerAnswer says what it was. */
async function successful(response, statuses = [200]) {
    if (statuses.includes(response.status))
        return response;
    await cancel(response);
    const { status, url } = response;
    const again = status === 408 || status === 425 || status === 429 || status >= 500;
    const missing = status === 404 || status === 410;
    throw new ServerAnswer(`${url} answered ${status} (${meaning(status)})`, again, retryAfter(response), missing);
}
/** An answer that is a whole file as it is. Otherwise the body is cancelled and ServerAnswer says what it is. */
async function whole(response) {
    const { url, headers } = await successful(response);
    // No encoding was asked for (accept-encoding: identity), but some proxies know better.
    const encoding = headers['content-encoding'] ?? 'identity';
    if (!isWebPage(response) && encoding === 'identity')
        return response;
    await cancel(response);
    throw new ServerAnswer(`${url} answered with ${isWebPage(response) ? webPage : `the encoding ${quoted_quoted(encoding)}, which nobody asked for`}`);
}
/** What a login page or a captive portal is. */
const webPage = 'a web page (a login or portal?)';
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
            return 'the proxy wants other credentials: they belong into HTTP_PROXY';
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

;// CONCATENATED MODULE: ./lib/network/pace.js



/** 1 + 2 + 4 seconds of pauses. */
const usualPace = { attempts: 4, firstPauseSeconds: 1, idleSeconds: 30 };
/** A server may ask for more patience than we have. */
const longestPauseSeconds = 60;
/** After which somebody who looks at the log wants to know what is going on. */
const longWaitMilliseconds = 5000;
/**
 * Waits before the next try after `error`, the `failures`th in a row, and says so; throws `error` itself when trying
 * again is pointless or was done often enough, and Cancelled when the step is cancelled meanwhile.
 */
async function pauseAfter(error, failures, pace, ports) {
    if (!(error instanceof errors_UserError) || error instanceof Unreachable || failures >= pace.attempts)
        throw error;
    if (error instanceof ServerAnswer && !error.retry)
        throw error;
    const asked = error instanceof ServerAnswer ? (error.retryAfterSeconds ?? 0) : 0;
    if (asked > longestPauseSeconds)
        throw error;
    const seconds = Math.max(asked, pace.firstPauseSeconds * 2 ** (failures - 1));
    ports.log.info(`${withoutAdvice(error.message)}; trying again in ${Math.ceil(seconds)} s`);
    await pause(seconds * 1000, ports.cancelled);
}
/** The answer of a server; when it is long in coming, a line says who is waited for. */
async function awaited(answer, url, { log }) {
    const timer = setTimeout(() => log.info(`${url}: no answer yet`), longWaitMilliseconds);
    try {
        return await answer;
    }
    finally {
        clearTimeout(timer);
    }
}
/** Throws Cancelled when the step is cancelled meanwhile. */
async function pause(milliseconds, cancelled) {
    await (0,external_node_timers_promises_namespaceObject.setTimeout)(milliseconds, undefined, { signal: cancelled }).catch(() => {
        throw new Cancelled();
    });
}
/** The result of `attempt`, tried again as `pauseAfter` allows. */
async function retried(attempt, pace, ports) {
    for (let failures = 1;; failures++) {
        try {
            return await attempt();
        }
        catch (error) {
            await pauseAfter(error, failures, pace, ports);
        }
    }
}
/** What to do next comes last in every line; that is not yet the user's turn. */
function withoutAdvice(message) {
    return message.replace(/; [^;]*$/, '');
}

;// CONCATENATED MODULE: ./lib/core/megabytes.js
/** `98.1` for a number of bytes: millions, as disks and networks count. */
function megabytes(bytes) {
    return (bytes / 1e6).toFixed(1);
}

;// CONCATENATED MODULE: ./lib/network/progress.js

const everyMilliseconds = 5000;
/** Says about every 5 seconds how far a download is, and at its end how long it took. */
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
        this.ports.log.info(`${this.label}: ${megabytes(this.bytes)}${of}, ${this.speed(now)}`);
    }
    end() {
        const now = this.ports.now();
        const seconds = ((now - this.started) / 1000).toFixed(1);
        this.ports.log.info(`${this.label}: ${megabytes(this.bytes)} MB in ${seconds} s, ${this.speed(now)}`);
    }
    speed(now) {
        const kilobytes = this.bytes / Math.max(1, now - this.started);
        return kilobytes < 1000 ? `${Math.round(kilobytes)} kB/s` : `${megabytes(kilobytes * 1000)} MB/s`;
    }
}

;// CONCATENATED MODULE: ./lib/network/download-archive.js





/** A connection that brings less counts as one that brings nothing: some servers break off again and again, or drip. */
const worthwhileBytes = 1e6;
/** Of a file whose size nobody says: Go's archives have 150 MB at most. */
const maxBytes = 1e9;
/**
 * The bytes of one file, whole and in order whatever the connections do: broken and stalled ones are resumed where
 * they stopped. Throws UserError when the server does not have the file, has another one, or fails too often.
 */
async function* downloadArchive(download, pace, ports) {
    const transfer = new Transfer(download, pace, ports);
    const progress = new Progress(download.label, ports);
    for (let failures = 0;;) {
        const before = transfer.received;
        try {
            for await (const chunk of transfer.rest()) {
                progress.add(chunk.length, transfer.total);
                yield chunk;
            }
            return progress.end();
        }
        catch (error) {
            failures = transfer.received - before >= worthwhileBytes ? 1 : failures + 1;
            await pauseAfter(error, failures, pace, ports);
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
    /** For messages. */
    name;
    pace;
    ports;
    constructor(download, pace, ports) {
        this.download = download;
        this.name = withoutCredentials(download.url);
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
            const most = this.total ?? maxBytes;
            if (this.received > most)
                throw this.mismatch(`sent more than ${most} bytes`);
            if (fresh.length > 0)
                yield fresh;
        }
        if (this.total !== undefined && this.received < this.total) {
            throw new errors_UserError(`${this.name} broke off after ${this.received} of ${this.total} bytes`);
        }
    }
    async open() {
        const http = await this.ports.http();
        const headers = { ...this.download.headers, ...this.rangeHeaders() };
        const asking = http.get(this.download.url, { headers, idleSeconds: this.pace.idleSeconds });
        const response = await awaited(asking, this.name, this.ports);
        try {
            this.accept(await successful(response, [200, 206]));
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
            throw this.mismatch(`answered with ${webPage}`);
        const total = wholeLength(response, this.received);
        if (total !== undefined && total > maxBytes)
            throw this.mismatch(`has ${total} bytes, which no archive has`);
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
        return new ServerAnswer(`${this.name} ${what}`);
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

;// CONCATENATED MODULE: ./lib/network/bounded.js

/** All bytes of a body of at most `maxBytes`. Throws ServerAnswer when there are more; `url` is for that message. */
async function bounded(body, maxBytes, url) {
    const chunks = [];
    let bytes = 0;
    for await (const chunk of body) {
        bytes += chunk.length;
        if (bytes > maxBytes)
            throw new ServerAnswer(`${url} answered with more than ${maxBytes} bytes`);
        chunks.push(chunk);
    }
    return Buffer.concat(chunks);
}

;// CONCATENATED MODULE: ./lib/network/fetch-bytes.js





/** A small file. Throws UserError when it cannot be had, is a web page, or is longer than `maxBytes`. */
async function fetchBytes(url, maxBytes, { pace, headers = {} }, ports) {
    const http = await ports.http();
    return retried(async () => {
        const asking = http.get(url, { headers, idleSeconds: pace.idleSeconds });
        const response = await whole(await awaited(asking, withoutCredentials(url), ports));
        const bytes = await bounded(response.body, maxBytes, response.url);
        const length = Number(response.headers['content-length'] ?? bytes.length);
        if (bytes.length !== length)
            throw new errors_UserError(`${response.url} broke off after ${bytes.length} of ${length} bytes`);
        return bytes;
    }, pace, ports);
}

;// CONCATENATED MODULE: ./lib/home-folder.js
/** The user's home folder as the go command finds it (os.UserHomeDir), or undefined where there is none. */
function homeFolder({ env, platform }) {
    return env[platform === 'win32' ? 'USERPROFILE' : 'HOME'] || undefined;
}

;// CONCATENATED MODULE: ./lib/network/netrc.js



/** The complete entries of a netrc file: macros are skipped, and `default`, which go does not heed, ends the list. */
function parseNetrc(text) {
    const logins = [];
    let entry = {};
    let inMacro = false;
    for (const line of text.split(/\r?\n/)) {
        // A macro goes on to the next empty line.
        inMacro &&= line !== '';
        const words = inMacro ? [] : line.split(/\s+/).filter((word) => word !== '');
        for (let at = 0; at < words.length; at += 2) {
            const [word = '', value = ''] = words.slice(at);
            if (word === 'default')
                return logins;
            inMacro ||= word === 'macdef';
            if (word === 'machine')
                entry = { machine: value };
            if (word === 'login' || word === 'password')
                entry = { ...entry, [word]: value };
            if (isComplete(entry)) {
                logins.push(entry);
                entry = {};
            }
        }
    }
    return logins;
}
function isComplete(entry) {
    return Boolean(entry.machine && entry.login && entry.password);
}
/**
 * The header with which go would introduce itself at `url`: netrc counts for https alone (`go help goauth`). The file is
 * NETRC's, else `.netrc` of the home folder, on Windows `_netrc` before it; unreadable is as good as absent.
 */
async function netrcAuthorization(url, host) {
    if (url.protocol !== 'https:' || url.username !== '')
        return {};
    for (const file of netrcFiles(host)) {
        const text = await (0,promises_namespaceObject.readFile)(file, 'utf8').catch(() => undefined);
        if (text === undefined)
            continue;
        const found = parseNetrc(text).find(({ machine }) => machine === url.host);
        if (!found)
            return {};
        const pair = Buffer.from(`${found.login}:${found.password}`).toString('base64');
        return { authorization: `Basic ${pair}` };
    }
    return {};
}
function netrcFiles(host) {
    if (host.env['NETRC'])
        return [host.env['NETRC']];
    const home = homeFolder(host);
    if (home === undefined)
        return [];
    return (host.platform === 'win32' ? ['_netrc', '.netrc'] : ['.netrc']).map((name) => (0,external_node_path_namespaceObject.join)(home, name));
}

;// CONCATENATED MODULE: ./lib/network/file-server.js








/** The server at a base URL, which may hold credentials. Throws UserError where these would go unencrypted. */
function fileServer(base, asking, ports) {
    return new URL(base).protocol === 'file:' ? folder(base) : webServer(base, asking, ports);
}
function webServer(base, { pace, netrc }, ports) {
    const { protocol, username, password } = new URL(base);
    if (protocol === 'http:' && username + password !== '')
        throw new errors_UserError(`${withoutCredentials(base)} would get its user and password unencrypted, which go refuses too; write https, or leave them out`);
    const headers = async () => netrc ? netrcAuthorization(new URL(base), ports.host) : {};
    return {
        name: withoutCredentials(base),
        read: async (path, maxBytes) => fetchBytes(`${base}/${path}`, maxBytes, { pace, headers: await headers() }, ports),
        stream: async function* (path, label) {
            const download = { url: `${base}/${path}`, label, headers: await headers() };
            yield* downloadArchive(download, pace, ports);
        },
    };
}
function folder(base) {
    const open = async function* (path) {
        const url = `${base}/${path}`;
        try {
            yield* (0,external_node_fs_namespaceObject.createReadStream)((0,external_node_url_namespaceObject.fileURLToPath)(url));
        }
        catch (error) {
            const missing = ['ENOENT', 'ENOTDIR', 'EISDIR'].includes(codeOf(error) ?? '');
            throw missing ? new NoSuchFile(`${url}: there is no such file`) : unreadable(url, error);
        }
    };
    return {
        name: base,
        read: async (path, maxBytes) => bounded(open(path), maxBytes, `${base}/${path}`),
        stream: open,
    };
}
function unreadable(url, error) {
    return new errors_UserError(`${url} cannot be read (${errors_messageOf(error)}); check the address and its permissions`);
}
class NoSuchFile extends errors_UserError {
    missing = true;
}

;// CONCATENATED MODULE: ./lib/network/goproxy.js

/** The entries of a GOPROXY value in their order, up to the first `direct` or `off`. Throws UserError for what go refuses. */
function parseGoproxy(value) {
    const entries = [];
    for (const [, text = '', separator = ''] of value.matchAll(/([^,|]*)([,|]|$)/g)) {
        const entry = text.trim();
        if (entry === '')
            continue;
        if (entry === 'direct' || entry === 'off')
            return [...entries, { kind: entry }];
        const address = proxyAddress(entry);
        if (address === undefined)
            throw noAddress(entries.length + 1);
        entries.push({ kind: 'proxy', address, fallsBackOnError: separator === '|' });
    }
    if (entries.length === 0)
        throw new errors_UserError('GOPROXY names no module proxy; give it one, or direct, or remove it');
    return entries;
}
/**
 * Without a scheme it is https, unless it is a single word or a file's path (cmd/go/internal/modfetch, proxyList).
 * Undefined for what is no http, https or file URL.
 */
function proxyAddress(entry) {
    const isHost = /[.:/]/.test(entry) && !entry.includes(':/') && !entry.startsWith('/');
    const text = isHost ? `https://${entry}` : entry;
    const url = URL.canParse(text) ? new URL(text) : undefined;
    // In one spelling, of which `withoutCredentials` knows: URLs may also begin with `https:/` or `https:///`.
    return url && /^(https?|file):$/.test(url.protocol) ? url.href.replace(/\/+$/, '') : undefined;
}
/** Does not show the entry: where a password with a comma or a slash was cut, nothing tells what is left of it. */
function noAddress(position) {
    return new errors_UserError(`GOPROXY's entry number ${position} is no address of a module proxy; write https://host/path or file:///folder, and %2C, %2F or %40 for a comma, slash or @ in a password`);
}
/** Whether a server said that it has no such file (404, 410), or a folder has none. */
function isMissing(error) {
    return typeof error === 'object' && error !== null && 'missing' in error && error.missing === true;
}
/**
 * The answer of the first entry that has one, asked in turn as go does: after `,` only when the entry before has no such
 * file, after `|` whatever it said. Throws the most telling of the errors; at once what is no server's to answer for.
 */
async function inTurn(entries, ask) {
    const failures = [];
    for (const entry of entries) {
        try {
            return await ask(entry);
        }
        catch (error) {
            if (!(error instanceof errors_UserError))
                throw error;
            failures.push(error);
            if (!isMissing(error) && !(entry.kind === 'proxy' && entry.fallsBackOnError))
                break;
        }
    }
    throw failures.find((failure) => !isMissing(failure)) ?? failures.at(-1);
}

;// CONCATENATED MODULE: ./lib/network/head-file.js




/**
 * The last tree head that this machine has accepted from a checksum database, in a file of its own: go's
 * (`$GOPATH/pkg/sumdb`) is the user's. Where it cannot be written, only this run remembers.
 */
function headFile(file, log) {
    return {
        place: file,
        // A power cut may have left an empty one.
        read: async () => (await (0,promises_namespaceObject.readFile)(file, 'utf8').catch(() => '')) || undefined,
        write: async (head) => {
            const beside = `${file}.tmp-${process.pid}-${(0,external_node_crypto_namespaceObject.randomBytes)(4).toString('hex')}`;
            try {
                await (0,promises_namespaceObject.mkdir)((0,external_node_path_namespaceObject.dirname)(file), { recursive: true });
                await (0,promises_namespaceObject.writeFile)(beside, head, { flag: 'wx' });
                await (0,promises_namespaceObject.rename)(beside, file);
            }
            catch (error) {
                await (0,promises_namespaceObject.rm)(beside, { force: true }).catch(() => undefined);
                log.debug(`The checksum database's tree head is not kept in ${file}: ${errors_messageOf(error)}`);
            }
        },
    };
}

;// CONCATENATED MODULE: ./lib/network/module-proxies.js







/** The module proxies in force and the checksum database that is reached through them. */
class ModuleProxies {
    entries;
    gosumdb;
    asking;
    ports;
    /** Where `direct` leads: a server that speaks the module proxy protocol for the one module that is asked for. */
    origin;
    /** Throws UserError when GOPROXY is not known or means nothing. */
    constructor(settings, origin, pace, ports) {
        if (settings.GOPROXY === undefined)
            throw new errors_UserError('GOPROXY is not set, and there is no Go on this machine to tell its default; set it to a module proxy');
        this.entries = parseGoproxy(settings.GOPROXY);
        this.gosumdb = settings.GOSUMDB;
        this.origin = origin;
        // Other ways to introduce oneself are commands that only go may run.
        this.asking = { pace, netrc: settings.GOAUTH.split(';').some((method) => method.trim() === 'netrc') };
        this.ports = ports;
    }
    /** What the first proxy answers that has it; GOPROXY's own rules say who is asked. Throws UserError. */
    async ask(question) {
        return inTurn(this.entries, async (entry) => {
            if (entry.kind === 'off')
                throw new errors_UserError('GOPROXY=off forbids to fetch modules');
            return question(this.server(entry.kind === 'direct' ? this.origin : entry.address));
        });
    }
    /** The checksum database of GOSUMDB. Throws UserError when it is off or cannot be reached. */
    async checksumDatabase() {
        const database = parseGosumdb(this.gosumdb);
        if (database === 'off')
            throw new errors_UserError('the checksum database is off (GOSUMDB=off), without which a toolchain from a module proxy could not be checked; set GOSUMDB, or name a mirror in go-download-base-url');
        const { name, verifier, url } = database;
        const server = url === undefined ? await this.databaseServer(name) : this.server(url);
        const heads = headFile((0,external_node_path_namespaceObject.join)(this.ports.host.toolCache, 'go-preflight', 'sumdb', ...name.split('/').map(encodeURIComponent), 'latest'), this.ports.log);
        return new ChecksumDatabase(verifier, { read: async (path, maxBytes) => server.read(path.replace(/^\//, ''), maxBytes) }, heads);
    }
    /** The proxy that serves the database, else the database itself (go.dev/ref/mod#checksum-database). */
    async databaseServer(name) {
        try {
            return await inTurn(this.entries, async (entry) => {
                if (entry.kind !== 'proxy')
                    return this.server(`https://${name}`);
                const server = this.server(`${entry.address}/sumdb/${name}`);
                await server.read('supported', 1024);
                return server;
            });
        }
        catch (error) {
            if (!isMissing(error))
                throw error;
            return this.server(`https://${name}`);
        }
    }
    server(address) {
        return fileServer(address, this.asking, this.ports);
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
    const text = await (0,promises_namespaceObject.readFile)(file, 'utf8').catch(() => '');
    const pairs = text.split(/\r?\n/).map((line) => /^([A-Za-z_]\w*)=(.*)$/.exec(line) ?? []);
    return Object.fromEntries(pairs.flatMap(([, name, value]) => (name && value ? [[name, value]] : [])));
}
/** `go/env` in the folder of Go's os.UserConfigDir. */
function userGoEnv({ env, platform }) {
    const home = env['HOME'];
    if (platform === 'win32')
        return env['APPDATA'] && (0,external_node_path_namespaceObject.join)(env['APPDATA'], 'go', 'env');
    if (platform === 'darwin')
        return home && (0,external_node_path_namespaceObject.join)(home, 'Library', 'Application Support', 'go', 'env');
    const folder = env['XDG_CONFIG_HOME'] || (home && (0,external_node_path_namespaceObject.join)(home, '.config'));
    return folder && (0,external_node_path_namespaceObject.join)(folder, 'go', 'env');
}

;// CONCATENATED MODULE: ./lib/go-executable.js

/** The go command of a GOROOT on this machine. */
function goExecutable(goroot, platform) {
    return (0,external_node_path_namespaceObject.join)(goroot, 'bin', platform === 'win32' ? 'go.exe' : 'go');
}

;// CONCATENATED MODULE: ./lib/network/module-settings.js





const names = ['GOPROXY', 'GOSUMDB', 'GOAUTH'];
/**
 * The settings in force: as a Go of this machine tells them (`go env`), or else from the job's environment and the file
 * that `go env -w` writes, in go's own order.
 */
async function moduleSettings(goroot, ports) {
    const { env } = ports.host;
    const told = goroot === undefined ? undefined : await askGo(goroot, ports);
    const file = told ?? (await goEnvFile(ports.host));
    // What go does not tell, it does not know yet: GOAUTH came with 1.24.
    const value = (name) => told?.[name] || env[name] || file[name] || '';
    const goproxy = value('GOPROXY');
    return {
        ...(goproxy === '' ? {} : { GOPROXY: goproxy }),
        GOSUMDB: value('GOSUMDB') || defaultGosumdb,
        GOAUTH: value('GOAUTH') || 'netrc',
    };
}
async function askGo(goroot, ports) {
    const env = { ...childEnvironment(ports.host.env), GOTOOLCHAIN: 'local' };
    const options = { cwd: ports.host.tempDir, env, timeoutSeconds: 30 };
    const ran = await ports.runner.run(goExecutable(goroot, ports.host.platform), ['env', ...names], options);
    if (ports.cancelled.aborted)
        throw new Cancelled();
    if (ran.exitCode !== 0)
        return undefined;
    const values = ran.stdout.split(/\r?\n/);
    return Object.fromEntries(names.map((name, index) => [name, (values[index] ?? '').trim()]));
}

;// CONCATENATED MODULE: ./lib/archive/entry-path.js


/** Go's releases have about 15,000 entries and 270 MB; far above that is a bomb. */
const maxEntries = 100_000;
const entry_path_maxBytes = 4 * 2 ** 30;
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
        if (this.seen.size >= maxEntries || this.bytes > entry_path_maxBytes) {
            throw new failures_BadArchive(`the archive holds more than ${maxEntries} entries or ${entry_path_maxBytes / 2 ** 30} GiB`);
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
        if (Buffer.byteLength(entry) > maxPathBytes)
            throw new HostileEntry(`the archive entry ${quoted_quoted(entry)} has more than ${maxPathBytes} bytes in its path`);
        const trimmed = entry.replace(/^(\.\/)+/, '').replace(/\/+$/, '');
        if (trimmed.startsWith('/'))
            throw leaving(entry);
        for (const segment of trimmed.split('/'))
            checked(segment, entry, this.platform);
        if (`${trimmed}/` === this.prefix)
            return '';
        if (!trimmed.startsWith(this.prefix)) {
            throw new failures_BadArchive(`the archive entry ${quoted_quoted(entry)} is not below ${this.prefix}: this is no release of Go`);
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
            throw new HostileEntry(`the archive entry ${quoted_quoted(path)} names the same file as ${quoted_quoted(before.path)}`);
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
    return new HostileEntry(`the archive entry ${quoted_quoted(entry)} does not stay inside the folder that it is unpacked to`);
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
    return (await fetchBytes(url, limit, { pace }, ports)).toString('utf8');
}

;// CONCATENATED MODULE: ./lib/toolchain/install/toolchain-module.js



/** Programs by which the go command runs what it built for other systems: `go_js_wasm_exec`. */
const execWrapper = /^go_.+_.+_exec$/;
/**
 * Makes a GOROOT of the unpacked and checked module golang.org/toolchain, whose zip has neither execute bits nor, since
 * they would be other modules, the go.mod files of Go's own modules. What cmd/go does after a download
 * (internal/toolchain/select.go). `os` is its GOOS.
 */
async function restoreToolchain(goroot, os) {
    if (os !== 'windows') {
        const wrappers = filesBelow((0,external_node_path_namespaceObject.join)(goroot, 'lib')).filter((file) => execWrapper.test((0,external_node_path_namespaceObject.basename)(file)));
        const programs = [
            ...filesBelow((0,external_node_path_namespaceObject.join)(goroot, 'pkg/tool')),
            ...wrappers,
            ...filesBelow((0,external_node_path_namespaceObject.join)(goroot, 'bin')),
        ];
        for (const file of programs)
            (0,external_node_fs_namespaceObject.chmodSync)(file, ((0,external_node_fs_namespaceObject.statSync)(file).mode & 0o777) | 0o111);
    }
    // A Go from before modules has none.
    if (!(await exists((0,external_node_path_namespaceObject.join)(goroot, 'src/_go.mod'))))
        return;
    for (const file of filesBelow(goroot))
        if ((0,external_node_path_namespaceObject.basename)(file) === '_go.mod')
            (0,external_node_fs_namespaceObject.copyFileSync)(file, (0,external_node_path_namespaceObject.join)((0,external_node_path_namespaceObject.dirname)(file), 'go.mod'));
}
function filesBelow(folder) {
    return (0,external_node_fs_namespaceObject.readdirSync)(folder, { withFileTypes: true }).flatMap((entry) => {
        const path = (0,external_node_path_namespaceObject.join)(folder, entry.name);
        return entry.isDirectory() ? filesBelow(path) : [path];
    });
}

;// CONCATENATED MODULE: ./lib/sumdb/dirhash.js

/**
 * The hash of a module's files that go.sum lines and the checksum database carry: `h1:` and base64 (golang.org/x/mod,
 * sumdb/dirhash, Hash1). The files' order does not matter; names are UTF-8.
 */
function hash1(files) {
    const lines = [...files].map(({ name, sha256 }) => Buffer.from(`${sha256}  ${name}\n`));
    // By the bytes of the names, as Go sorts strings; all hashes before them have the same length.
    lines.sort((a, b) => a.subarray(66, -1).compare(b.subarray(66, -1)));
    const hash = (0,external_node_crypto_namespaceObject.createHash)('sha256');
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
async function readDirectory(file) {
    const handle = await (0,promises_namespaceObject.open)(file, 'r');
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
        throw new HostileEntry(`the archive entry ${quoted_quoted(shown)} has a name that is not UTF-8`);
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

;// CONCATENATED MODULE: external "node:worker_threads"
const external_node_worker_threads_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:worker_threads");
;// CONCATENATED MODULE: ./lib/archive/threads.js


/**
 * Runs threads to their end; when this settles none of them is left. On a machine that lets us have no thread nothing
 * was done. Throws what a thread threw first, without its class, or Cancelled.
 */
async function onThreads(work, cancelled) {
    if (cancelled.aborted)
        throw new Cancelled();
    cancelled.addEventListener('abort', work.stop);
    try {
        const failures = await Promise.all(Array.from({ length: work.count }, async () => thread(work)));
        if (cancelled.aborted)
            throw new Cancelled();
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
        if (codeOf(error) === 'ERR_WORKER_INIT_FAILED')
            return undefined;
        work.stop();
        return error;
    }
}
async function ended({ workerFile, workerData, onMessage }) {
    const worker = new external_node_worker_threads_namespaceObject.Worker(workerFile, { workerData });
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

;// CONCATENATED MODULE: external "node:stream"
const external_node_stream_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:stream");
;// CONCATENATED MODULE: external "node:zlib"
const external_node_zlib_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:zlib");
var external_node_zlib_namespaceObject_0 = /*#__PURE__*/__nccwpck_require__.t(external_node_zlib_namespaceObject, 2);
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
    const compressed = unzip_files_readAt(descriptor, archiveSize, start, file.compressedSize);
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
function unzip_files_readAt(descriptor, archiveSize, position, length) {
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
    return new failures_BadArchive(`the archive entry ${quoted_quoted(file.name)} ${what}`);
}

;// CONCATENATED MODULE: ./lib/archive/unzip-threads.js





/** Beside this file in the sources, and beside the bundle that has this file in it. */
const workerFile = (0,external_node_path_namespaceObject.join)(import.meta.dirname, `unzip-worker${(0,external_node_path_namespaceObject.extname)(import.meta.filename)}`);
/**
 * Unpacks on `count` threads and leaves this one free to hear of a cancellation. When this settles none of them is left.
 * Throws BadArchive, what the file system said first, or Cancelled.
 */
async function unzipOnThreads(unzipping, count, cancelled) {
    const stop = () => stopUnzipping(unzipping);
    try {
        await onThreads({ workerFile, workerData: unzipping, count, stop }, cancelled);
    }
    catch (error) {
        // Of an error that crosses over, all is kept but its class.
        throw error instanceof errors_UserError ? new failures_BadArchive(error.message) : error;
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
    const files = entries.filter(unzip_isFile).map((entry) => ({ ...entry, mode: (entry.unixMode & 0o755) | 0o600 }));
    makeFolders(folder, entries);
    await unpack(file, folder, files, ports);
}
/**
 * Unpacks a module's zip file and resolves to the module's hash, `h1:…`, over the archive's own names. Nothing can be
 * executed, whatever the archive says: first somebody has to check that hash. Throws as `unzip` does.
 */
async function unzipHashed(file, folder, paths, ports) {
    const entries = await placedEntries(file, paths);
    if (entries.reduce((bytes, { size }) => bytes + size, 0) > maxModuleBytes)
        throw new failures_BadArchive(`the archive holds more than ${maxModuleBytes / 2 ** 20} MiB`);
    const files = entries.filter(unzip_isFile).map((entry) => ({ ...entry, mode: moduleFileMode }));
    const digests = new Uint8Array(new SharedArrayBuffer(32 * files.length));
    makeFolders(folder, entries);
    await unpack(file, folder, files, ports, digests);
    // Go counts a folder's entry as a file without content (sumdb/dirhash, HashZip).
    const empty = (0,external_node_crypto_namespaceObject.createHash)('sha256').digest('hex');
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
        throw new HostileEntry(`the archive entry ${quoted_quoted(entry.name)} is neither file nor folder`);
    if (isFolder(entry) && entry.size > 0)
        throw new HostileEntry(`the archive entry ${quoted_quoted(entry.name)} is a folder with content of its own`);
    return paths.admit(entry.name, isFolder(entry) ? 'folder' : 'file', entry.size);
}
function isFolder({ name }) {
    return name.endsWith('/');
}
function unzip_isFile(entry) {
    return !isFolder(entry);
}
function makeFolders(top, entries) {
    const folders = new Set(entries.map((entry) => (isFolder(entry) ? entry.path : (0,external_node_path_namespaceObject.dirname)(entry.path))));
    for (const folder of folders)
        (0,external_node_fs_namespaceObject.mkdirSync)((0,external_node_path_namespaceObject.join)(top, folder), { recursive: true, mode: 0o755 });
}
async function unpack(archive, folder, files, { host, cancelled }, digests) {
    const taken = new Int32Array(new SharedArrayBuffer(4));
    const unzipping = { archive, folder, files, taken, ...(digests ? { digests } : {}) };
    await unzipOnThreads(unzipping, Math.max(1, Math.min(host.cpus, maxThreads)), cancelled);
}

;// CONCATENATED MODULE: ./lib/toolchain/install/module-proxy.js












/** Go's releases as versions of a module, one per platform (go.dev/doc/toolchain#download). */
const modulePath = 'golang.org/toolchain';
/** The answer for one version holds its name and time. */
const maxInfoBytes = 64 << 10;
/**
 * The module proxies in force on this machine, as a Go on it tells them, if there is one. Throws UserError for a GOPROXY
 * that means nothing.
 */
async function moduleProxies(ports, { moduleSite, pace }) {
    const any = { satisfies: () => true, preferInstalled: true };
    const go = await findInstalled(any, hostPlatform(ports.host), ports);
    return new ModuleProxies(await moduleSettings(go?.goroot, ports), moduleSite, pace, ports);
}
/** The module's versions, one a line: `v0.0.1-go1.22.5.linux-amd64`. Throws UserError. */
async function toolchainVersions(proxies) {
    const list = await proxies.ask(async (proxy) => proxy.read(`${modulePath}/@v/list`, maxIndexBytes));
    return list.toString('utf8');
}
/** Asks whether there is a release for a platform. Throws UserError when there is none, or nobody who would know. */
async function checkToolchain(version, platform, proxies) {
    await proxies.ask(async (proxy) => proxy.read(file(moduleVersion(version, platform), 'info'), maxInfoBytes));
}
/**
 * Fetches a release into the scratch folder. Nothing of it can be run before its hash was found to be the one in the
 * checksum database. Throws FatalFailure when it is another one, UserError when no proxy has the module.
 */
async function fetchToolchain(version, platform, scratch, proxies, ports) {
    const name = moduleVersion(version, platform);
    const known = await knownHash(name, proxies);
    const archive = (0,external_node_path_namespaceObject.join)(scratch.folder, 'toolchain.zip');
    const server = await proxies.ask(async (proxy) => {
        ports.log.info(`Go ${version}: downloading ${modulePath} from ${proxy.name}`);
        await save(proxy.stream(file(name, 'zip'), `Go ${version}`), archive);
        return proxy.name;
    });
    await (0,promises_namespaceObject.mkdir)(scratch.goroot);
    const paths = new EntryPaths(`${modulePath}@${name}/`, ports.host.platform);
    const actual = await unzipHashed(archive, scratch.goroot, paths, ports).catch((error) => {
        throw error instanceof failures_BadArchive
            ? new failures_BadArchive(`${modulePath}@${name} from ${server}: ${error.message}`)
            : error;
    });
    if (actual !== known)
        throw new FatalFailure(`${modulePath}@${name} from ${server}: its hash is ${actual}, but the checksum database says ${known}: it was changed on its way; nothing was installed, use another GOPROXY and report this one`);
    await restoreToolchain(scratch.goroot, platform.os);
    await (0,promises_namespaceObject.rm)(archive);
    return { verified: 'checksum-database', origin: `${modulePath} from ${server}` };
}
/** The `h1:` hash under which the checksum database knows a toolchain. */
async function knownHash(version, proxies) {
    const database = await proxies.checksumDatabase();
    const lines = await database.lookup(modulePath, version);
    const start = `${modulePath} ${version} `;
    const line = lines.find((candidate) => candidate.startsWith(start));
    if (line === undefined)
        throw new errors_UserError(`the checksum database has no hash of ${modulePath}@${version}; check the version`);
    return line.slice(start.length);
}
async function save(bytes, path) {
    // A proxy that was asked before may have broken off in the middle.
    const handle = await (0,promises_namespaceObject.open)(path, 'w', 0o600);
    try {
        for await (const chunk of bytes)
            await handle.writeFile(chunk);
    }
    finally {
        await handle.close();
    }
}
function moduleVersion(version, { os, arch }) {
    return `v0.0.1-go${version}.${os}-${arch}`;
}
function file(version, kind) {
    return `${modulePath}/@v/${version}.${kind}`;
}

;// CONCATENATED MODULE: ./lib/toolchain/install/module-proxy-source.js


const module_proxy_source_name = 'module proxy';
/** The module golang.org/toolchain, for networks that have a module proxy but none of Go's sites. */
function moduleProxySource(options, around, ports) {
    return {
        name: module_proxy_source_name,
        kind: 'module-proxy',
        async find(wanted) {
            const proxies = await moduleProxies(ports, around);
            const choice = await choose(wanted, options, proxies);
            const fill = async (scratch) => fetchToolchain(choice.version, options, scratch, proxies, ports);
            return { choice, fill };
        },
    };
}
async function choose(wanted, options, proxies) {
    const { exact } = wanted;
    if (exact === undefined) {
        const list = await toolchainVersions(proxies);
        return wanted.choose(parseReleaseIndex(list, 'the version list of golang.org/toolchain'), module_proxy_source_name);
    }
    await checkToolchain(exact, options, proxies);
    return { version: exact, remarks: [] };
}

;// CONCATENATED MODULE: ./lib/stale-folders.js




/** Nothing takes that long but what was killed. Process numbers would not tell where machines share a folder. */
const staleMilliseconds = 24 * 60 * 60 * 1000;
/** Removes the folders in `parent` that killed jobs have left there: those with names of ours that nobody touched for a day. */
async function removeStaleFolders(parent, ours, log) {
    for (const name of await (0,promises_namespaceObject.readdir)(parent)) {
        if (!ours.test(name))
            continue;
        const folder = (0,external_node_path_namespaceObject.join)(parent, name);
        const { mtimeMs = Infinity } = (await (0,promises_namespaceObject.stat)(folder).catch(() => undefined)) ?? {};
        if (Date.now() - mtimeMs > staleMilliseconds)
            await removeFolder(folder, log);
    }
}
/** Removes a folder of ours; one that does not go is only told, since the next job removes it. */
async function removeFolder(folder, log) {
    await (0,promises_namespaceObject.rm)(folder, { recursive: true, force: true, maxRetries: 3 }).catch((error) => {
        log.debug(`${(0,external_node_path_namespaceObject.basename)(folder)} stays behind: ${errors_messageOf(error)}`);
    });
}
/** Removes `folder` and those above it up to `top`, as far as nobody (a go command, another job) has put something there. */
function removeEmptyFolders(folder, top) {
    try {
        for (let at = folder; at.startsWith(top); at = dirname(at))
            rmdirSync(at);
    }
    catch {
        // One that stays is empty, or somebody else's.
    }
}

;// CONCATENATED MODULE: ./lib/toolchain/install/failures.js


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
    return new FatalFailure(`${doing}: cannot write in ${folder} (${errors_messageOf(error)}); make it writable, or point RUNNER_TOOL_CACHE elsewhere`);
}

;// CONCATENATED MODULE: ./lib/toolchain/install/place.js










/** `x64.tmp-Ab12Cd` */
const scratchName = /\.tmp-\w{6}$/;
/** Other actions copy into the entry itself (tool-cache's cacheDir), which takes minutes on a slow disk. */
const copyingMilliseconds = 60 * 60 * 1000;
/** Jobs like this one mark their folder within milliseconds; virus scanners on Windows hold new files for a moment. */
const patienceMilliseconds = 3000;
/** A tool cache that does not take a toolchain, or not now. The message goes on after its name. */
class Refused extends Error {
}
/**
 * Gets a toolchain into the tool cache, whole or not at all: `fill` makes it in a scratch folder beside the entry, which
 * is then renamed and marked complete. Whoever loses a race uses the winner's. Where the tool cache refuses it, the
 * job's temporary folder takes its place, and `fill` is called again. Throws what `fill` throws, UserError for a full
 * disk, and Cancelled.
 */
async function placeGo(placing, ports, fill) {
    const [usual, fallback] = toolCaches(ports.host);
    try {
        return await placeIn(usual, { isShared: true }, placing, ports, fill);
    }
    catch (error) {
        if (!(error instanceof Refused))
            throw error;
        ports.log.info(`The tool cache ${usual} ${error.message}: Go goes to ${fallback} for this job`);
    }
    const doing = `installing Go ${placing.version}`;
    try {
        await makeFallback(fallback, doing, ports);
        return await placeIn(fallback, { isShared: false }, placing, ports, fill);
    }
    catch (error) {
        throw error instanceof Refused ? notWritable(error, doing, fallback) : error;
    }
}
/** Not for others to write: the next run takes what is complete there for its own. */
async function makeFallback(folder, doing, ports) {
    try {
        await makePrivateFolder(folder, ports);
    }
    catch (error) {
        if (!(error instanceof errors_UserError))
            throw refusal(error);
        throw new FatalFailure(`${doing}: ${error.message}, or point RUNNER_TOOL_CACHE to a folder of yours`);
    }
}
async function placeIn(toolCache, { isShared }, placing, ports, fill) {
    const { version, platform } = placing;
    const entry = cacheEntry(toolCache, version, platform);
    const scratch = await orRefused(makeScratch(entry, ports));
    const place = { entry, scratch, os: platform.os, isShared };
    try {
        // Before anything is downloaded for nothing.
        const there = await occupant(place, ports);
        if (typeof there === 'object')
            return { ...there, isOurs: false };
        await fill(scratch);
        await checkRelease(scratch.goroot, placing);
        return await publish(place, ports);
    }
    catch (error) {
        throw diskFailure(error, `installing Go ${version}`, scratch.folder);
    }
    finally {
        await removeFolder(scratch.folder, ports.log);
    }
}
async function makeScratch(entry, ports) {
    await (0,promises_namespaceObject.mkdir)(entry.versionFolder, { recursive: true });
    await removeStaleFolders(entry.versionFolder, scratchName, ports.log);
    const folder = await (0,promises_namespaceObject.mkdtemp)(`${entry.folder}.tmp-`);
    await (0,promises_namespaceObject.writeFile)(markerIn(folder), '');
    return { folder, goroot: (0,external_node_path_namespaceObject.join)(folder, 'go') };
}
/** The marker is made before it is needed: to move it takes no space on a disk that is full by then. */
function markerIn(scratchFolder) {
    return (0,external_node_path_namespaceObject.join)(scratchFolder, 'complete');
}
/** A mirror may serve a wrong file under a right name. */
async function checkRelease(goroot, { version, platform }) {
    const found = await releaseIn(goroot, platform);
    if (found !== version) {
        throw new failures_BadArchive(`what was downloaded is ${found === undefined ? 'no whole release' : `Go ${found}`} for ${platform.os}/${platform.arch}, not Go ${version}`);
    }
}
/** Moves the new GOROOT into the entry's place and marks it; or, when another job was first, finds its. */
async function publish(place, ports) {
    const { entry, scratch } = place;
    for (const deadline = ports.now() + patienceMilliseconds;; await pause(50, ports.cancelled)) {
        const there = await occupant(place, ports);
        if (typeof there === 'object')
            return { ...there, isOurs: false };
        try {
            // In one step, so that nobody ever sees half of it under the entry's name.
            if (there === 'abandoned')
                await (0,promises_namespaceObject.rename)(entry.folder, (0,external_node_path_namespaceObject.join)(scratch.folder, 'abandoned'));
            await (0,promises_namespaceObject.rename)(scratch.goroot, entry.folder);
            break;
        }
        catch (error) {
            if (ports.now() > deadline)
                throw refusal(error);
        }
    }
    await (0,promises_namespaceObject.rename)(markerIn(scratch.folder), entry.marker);
    return { goroot: entry.folder, isOurs: true };
}
/**
 * What is in the entry's place: nothing, another job's toolchain, or what a killed job has left. Waits a little for a
 * folder to get its marker. Throws Refused for what may still become whole.
 */
async function occupant({ entry, scratch, os, isShared }, ports) {
    for (const deadline = ports.now() + patienceMilliseconds;; await pause(50, ports.cancelled)) {
        const goroot = await completeGoroot(entry, os);
        if (goroot !== undefined)
            return { goroot };
        const left = await (0,promises_namespaceObject.lstat)(entry.folder).catch(() => undefined);
        if (left === undefined)
            return 'nothing';
        // Both times are the file server's where there is one, whatever this machine's clock says.
        const { mtimeMs: now } = await orRefused((0,promises_namespaceObject.stat)(scratch.folder));
        if (now - left.mtimeMs > copyingMilliseconds)
            return 'abandoned';
        if (ports.now() <= deadline)
            continue;
        if (!isShared)
            return 'abandoned';
        throw new Refused(`has ${entry.folder} without its marker: another job may still be filling it`);
    }
}
async function orRefused(work) {
    try {
        return await work;
    }
    catch (error) {
        throw refusal(error);
    }
}
/** Whatever the file system says; anything else is no refusal but a mistake of ours. */
function refusal(error) {
    return codeOf(error) === undefined ? error : new Refused(`cannot be written (${errors_messageOf(error)})`);
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
    if (sum !== tar_header_number(block, 148, 8))
        throw new failures_BadArchive('a tar header has a wrong checksum');
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
            throw new failures_BadArchive('the archive ends in the middle');
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
            throw new failures_BadArchive('the archive has a name or a pax header of more than 1 MiB');
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
                throw new HostileEntry(`the archive entry ${quoted_quoted(header.name)} is neither file, folder nor link (type ${quoted_quoted(header.type)})`);
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
        throw new failures_BadArchive('a pax header has a malformed size');
    return size;
}

;// CONCATENATED MODULE: ./lib/archive/untar.js





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
        this.reader = new TarReader({
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
        this.makeFolder(untar_parent(path));
        this.files.add(path);
        // Nobody but the owner may write, whatever the archive says.
        return newFile((0,external_node_path_namespaceObject.join)(this.folder, path), (mode & 0o755) | 0o600);
    }
    link({ name, linkName }, kind) {
        const path = this.paths.admit(name, 'link', 0);
        if (path === undefined)
            return;
        const target = this.paths.linkTarget(path, linkName, kind);
        this.links.push(() => {
            this.makeFolder(untar_parent(path));
            if (kind === 'symbolic')
                (0,external_node_fs_namespaceObject.symlinkSync)(linkName, (0,external_node_path_namespaceObject.join)(this.folder, path));
            else if (this.files.has(target))
                (0,external_node_fs_namespaceObject.linkSync)((0,external_node_path_namespaceObject.join)(this.folder, target), (0,external_node_path_namespaceObject.join)(this.folder, path));
            else
                throw new HostileEntry(`the archive entry ${quoted_quoted(name)} links to ${quoted_quoted(linkName)}, which is not in it`);
        });
    }
    makeFolder(path) {
        if (path === '' || this.madeFolders.has(path))
            return;
        this.makeFolder(untar_parent(path));
        (0,external_node_fs_namespaceObject.mkdirSync)((0,external_node_path_namespaceObject.join)(this.folder, path), { mode: 0o755 });
        this.madeFolders.add(path);
    }
}
/** A file that is there already is an error. */
function newFile(path, mode) {
    const descriptor = (0,external_node_fs_namespaceObject.openSync)(path, 'wx', mode);
    const close = () => (0,external_node_fs_namespaceObject.closeSync)(descriptor);
    return { write: (bytes) => writeAll(descriptor, bytes), end: close, abandon: close };
}
/** All of the bytes, where one write may take a part. */
function writeAll(descriptor, bytes) {
    for (let written = 0; written < bytes.length;)
        written += (0,external_node_fs_namespaceObject.writeSync)(descriptor, bytes, written);
}
function untar_parent(path) {
    const folder = (0,external_node_path_namespaceObject.dirname)(path);
    return folder === '.' ? '' : folder;
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
/** Downloads a zip to `file`, checks it, and unpacks it into `folder`; throws as `unpackTarGz` does, and Cancelled. */
async function unpackZip(archive, file, folder, ports) {
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
        await unzip(file, folder, new EntryPaths(prefix, archive.platform), ports);
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
        return new failures_BadArchive(`${url}: the archive is broken (${errors_messageOf(error)})`);
    if (error instanceof FatalFailure && !error.message.includes(url))
        return new FatalFailure(`${url}: ${error.message}`);
    if (error instanceof failures_BadArchive)
        return new failures_BadArchive(`${url}: ${error.message}`);
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
        await unpackZip(unpacking, (0,external_node_path_namespaceObject.join)(scratch.folder, 'archive.zip'), scratch.goroot, ports);
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
const usualSurroundings = {
    sites: goSites,
    moduleSite: toolchainModuleSite,
    pace: usualPace,
};

;// CONCATENATED MODULE: ./lib/toolchain/install/index-text.js






/** The text of the release index of Go's own sites, else the module proxy's version list. Throws UserError. */
async function publishedIndex(ports, around = usualSurroundings) {
    const refusals = [];
    const sources = [
        ...around.sites.map((site) => async () => fetchText(indexUrl(site), maxIndexBytes, around.pace, ports)),
        async () => toolchainVersions(await moduleProxies(ports, around)),
    ];
    for (const fetch of sources) {
        try {
            const text = await fetch();
            parseReleaseIndex(text, 'the answer');
            return text;
        }
        catch (error) {
            if (!(error instanceof errors_UserError))
                throw error;
            refusals.push(error.message);
        }
    }
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
            if (!(error instanceof errors_UserError) || isFatal(error))
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
    throw new errors_UserError(`${name} for ${options.os}/${options.arch} could not be had. ${refusals.join('. ')}. Check the version and the network; set HTTPS_PROXY, or GOPROXY to a module proxy that this machine can reach, or name a mirror in go-download-base-url`);
}
/** What no other source can make good: wrong bytes, a full disk, a checksum database that contradicts itself. */
function isFatal(error) {
    return error instanceof FatalFailure || error instanceof SecurityError;
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
        moduleProxySource(options, around, ports),
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
