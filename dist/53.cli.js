export const id = 53;
export const ids = [53];
export const modules = {

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

/***/ 53:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  checkTargets: () => (/* binding */ checkTargets)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./lib/gomod/go-version.js
var go_version = __webpack_require__(2019);
// EXTERNAL MODULE: ./lib/core/errors.js
var errors = __webpack_require__(3828);
// EXTERNAL MODULE: ./lib/core/quoted.js
var quoted = __webpack_require__(4415);
;// CONCATENATED MODULE: ./lib/targets/port-history.js
/** What changed since Go 1.14, by Go's release notes (go.dev/doc/go1.N, "Ports"). */
const HISTORY = {
    'darwin/386': { until: '1.15' },
    'darwin/arm': { until: '1.15' },
    'darwin/arm64': { since: '1.16' },
    'freebsd/arm64': { since: '1.14' },
    'freebsd/riscv64': { since: '1.20' },
    'ios/amd64': { since: '1.16' },
    'ios/arm64': { since: '1.16' },
    'linux/loong64': { since: '1.19' },
    'linux/riscv64': { since: '1.14' },
    'nacl/386': { until: '1.14' },
    'nacl/amd64p32': { until: '1.14' },
    'nacl/arm': { until: '1.14' },
    'netbsd/arm64': { since: '1.16' },
    'openbsd/mips64': { since: '1.16' },
    'openbsd/ppc64': { since: '1.22' },
    'openbsd/riscv64': { since: '1.23' },
    'wasip1/wasm': { since: '1.21' },
    'windows/arm': { since: '1.12', until: '1.26' },
    'windows/arm64': { since: '1.17' },
};
/** Why a port that Go had, has or will have is not in a release that lacks it; undefined where nothing is known of it. */
function whyMissing(port) {
    const life = Object.hasOwn(HISTORY, port) ? HISTORY[port] : undefined;
    if (life?.until !== undefined)
        return `Go ${life.until} removed it`;
    return life?.since === undefined ? undefined : `Go ${life.since} brought it`;
}

// EXTERNAL MODULE: ./lib/targets/ports.js
var targets_ports = __webpack_require__(4790);
;// CONCATENATED MODULE: ./lib/targets/presets.js

/** What most projects release for; one that a Go does not have is left out. */
const COMMON = [
    'linux/amd64',
    'linux/arm64',
    'linux/arm',
    'linux/386',
    'linux/ppc64le',
    'linux/riscv64',
    'linux/s390x',
    'darwin/amd64',
    'darwin/arm64',
    'windows/amd64',
    'windows/arm64',
    'freebsd/amd64',
];
/** By name: which ports of those that are not broken. */
const PRESETS = {
    all: (ports) => ports,
    common: (ports) => COMMON.flatMap((name) => ports.find((port) => (0,targets_ports/* portName */.rn)(port) === name) ?? []),
    'first-class': (ports) => ports.filter(({ firstClass }) => firstClass),
};

// EXTERNAL MODULE: ./lib/targets/target.js
var targets_target = __webpack_require__(6097);
// EXTERNAL MODULE: ./lib/config/nearest.js
var nearest = __webpack_require__(948);
// EXTERNAL MODULE: ./lib/toolchain/platform.js
var platform = __webpack_require__(4328);
// EXTERNAL MODULE: ./lib/targets/variants.js
var targets_variants = __webpack_require__(1326);
;// CONCATENATED MODULE: ./lib/targets/unknown-target.js







/** Why a word is neither target nor preset. */
function noTarget(word) {
    const presets = ['none', ...Object.keys(PRESETS)];
    const guess = (0,nearest/* nearest */.p)(word, presets);
    const hint = guess === undefined ? '' : `; did you mean ${guess}?`;
    return `${(0,quoted/* quoted */.T)(word)} is no target${hint} (targets are like linux/amd64, linux/arm/v7 and windows/*; presets are ${presets.join(', ')})`;
}
/** Why a Go has no such port: it has it no more, not yet, or nobody ever had it. */
function noPort(goos, goarch, { version, ports }) {
    const name = (0,targets_ports/* portName */.rn)({ goos, goarch });
    const shown = (0,quoted/* quoted */.T)(name);
    if (ports.some((port) => port.broken && (0,targets_ports/* portName */.rn)(port) === name)) {
        return `${shown} is marked broken in Go ${version}: it is there, but does not work (go.dev/wiki/PortingPolicy)`;
    }
    const reason = whyMissing(name);
    if (reason !== undefined)
        return `${shown} is not in Go ${version}: ${reason}`;
    const usable = ports.filter(({ broken }) => !broken);
    const others = usable.filter((port) => port.goos === goos).map((port) => port.goarch);
    const guess = guessed(goos, goarch, usable);
    const hint = guess === undefined ? '' : `; did you mean ${guess}?`;
    const known = others.length === 0 ? '' : ` (for ${goos} there are ${others.join(', ')})`;
    return `Go ${version} has no port ${shown}${hint}${known}`;
}
/** Each half by what others call it (`macos/x64`) or how it is spelled; else both together. */
function guessed(goos, goarch, ports) {
    const os = knownName(goos, (0,platform/* goosOf */.mM)(goos), ports.map((port) => port.goos));
    const arch = knownName(goarch, (0,platform/* goarchOf */.AU)(goarch), ports.map((port) => port.goarch));
    const exists = ports.some((port) => [port.goos, '*'].includes(os) && [port.goarch, '*'].includes(arch));
    const name = (0,targets_ports/* portName */.rn)({ goos: os, goarch: arch });
    return exists ? name : (0,nearest/* nearest */.p)(name, ports.map(targets_ports/* portName */.rn));
}
function knownName(word, called, names) {
    if (word === '*' || names.includes(word))
        return word;
    return called ?? (0,nearest/* nearest */.p)(word, names) ?? word;
}
/** Why an architecture has no such variant. */
function noVariant(goarch, written) {
    const known = (0,targets_variants/* variantsOf */.I)(goarch).map((variant) => variant.written);
    if (known.length === 0)
        return `${(0,quoted/* quoted */.T)(written)} is no variant of ${goarch}, which has none`;
    const guess = (0,nearest/* nearest */.p)(written, known);
    const hint = guess === undefined ? '' : `; did you mean ${guess}?`;
    return `${(0,quoted/* quoted */.T)(written)} is no variant of ${goarch}${hint} (there are ${known.join(', ')})`;
}

;// CONCATENATED MODULE: ./lib/targets/choose-targets.js









/** Stands for no target at all, alone. */
const NONE = 'none';
/**
 * The targets that a list means: `linux/amd64`, `linux/arm/v7`, `windows/*`, presets (`first-class`, `common`, `all`),
 * and the same behind a `!` for what is left out wherever it stands. Each once, in the order of the list. Throws
 * UserError with everything that is wrong with it.
 */
function chooseTargets(words, go) {
    if (words.length === 0 || (words.length === 1 && words[0] === NONE))
        return [];
    const wanted = words.filter((word) => !word.startsWith('!')).map((word) => expand(word, go));
    const unwanted = words.filter((word) => word.startsWith('!')).map((word) => expandUnwanted(word, go));
    const problems = [...wanted, ...unwanted].flatMap((found) => ('problem' in found ? [found.problem] : []));
    if (problems.length > 0)
        throw new errors/* UserError */.yo(problems.join('; '));
    const left = without(targetsOf(wanted), targetsOf(unwanted));
    if (left.length > 0)
        return left;
    throw new errors/* UserError */.yo(`${(0,quoted/* quoted */.T)(words.join(', '))} leaves no target; say ${NONE} if that is meant`);
}
function targetsOf(expanded) {
    return expanded.flatMap((found) => ('targets' in found ? found.targets : []));
}
/** Each once. A port that is unwanted is so in all its variants. */
function without(wanted, unwanted) {
    const names = new Set(unwanted.map(targets_target/* targetName */.j));
    const kept = wanted.filter((target) => !names.has((0,targets_target/* targetName */.j)(target)) && !names.has((0,targets_ports/* portName */.rn)(target)));
    return [...new Map(kept.map((target) => [(0,targets_target/* targetName */.j)(target), target])).values()];
}
/** What this Go does not have is left out all the more, so long as some Go has it. */
function expandUnwanted(word, go) {
    const name = word.slice(1);
    const isKnown = whyMissing(name) !== undefined || go.ports.some((port) => (0,targets_ports/* portName */.rn)(port) === name);
    const found = expand(name, go);
    return 'problem' in found && isKnown ? { targets: [] } : found;
}
function expand(word, go) {
    const usable = go.ports.filter(({ broken }) => !broken);
    const preset = Object.hasOwn(PRESETS, word) ? PRESETS[word] : undefined;
    if (preset !== undefined) {
        const targets = preset(usable).map(({ goos, goarch }) => ({ goos, goarch }));
        return targets.length > 0 ? { targets } : { problem: `Go ${go.version} has no ${word} ports` };
    }
    if (word === NONE)
        return { problem: `${NONE} goes with no other target` };
    const [goos = '', goarch, written, ...rest] = word.split('/');
    if (goarch === undefined || rest.length > 0)
        return { problem: noTarget(word) };
    const ports = usable.filter((port) => fits(goos, port.goos) && fits(goarch, port.goarch));
    if (ports.length === 0)
        return { problem: noPort(goos, goarch, go) };
    const found = ports.map((port) => targetOf(port, written, go.version));
    return found.find((one) => 'problem' in one) ?? { targets: targetsOf(found) };
}
function fits(wanted, name) {
    return wanted === '*' || wanted === name;
}
function targetOf({ goos, goarch }, written, version) {
    if (written === undefined)
        return { targets: [{ goos, goarch }] };
    const variants = (0,targets_variants/* variantsOf */.I)(goarch);
    const found = variants.find((variant) => variant.written === written);
    if (found === undefined)
        return { problem: noVariant(goarch, written) };
    if ((0,go_version/* compareGoVersions */.X_)(version, found.since) < 0) {
        const reason = `${found.name}=${found.value} came with Go ${found.since}, and this is Go ${version}`;
        return { problem: `${goos}/${goarch}/${written}: ${reason}` };
    }
    return { targets: [{ goos, goarch, variant: { name: found.name, value: found.value } }] };
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: ./lib/checks/go-command.js
var go_command = __webpack_require__(8755);
// EXTERNAL MODULE: ./lib/exists.js
var exists = __webpack_require__(5735);
;// CONCATENATED MODULE: ./lib/targets/type-checker.js






/** Its sources, beside dist/ as well as beside src/. */
const places = ['../typecheck', '../../typecheck'].map((place) => (0,external_node_path_.join)(import.meta.dirname, place));
/**
 * The program of typecheck/, compiled by that Go once and kept in the tool cache. Throws UserError where it does not
 * compile, Cancelled, and what the file system says.
 */
async function typeChecker(go, ports) {
    const sources = await sourceFolder();
    const folder = (0,external_node_path_.join)(ports.host.toolCache, 'go-preflight-typecheck', await keyOf(sources, go));
    const program = (0,external_node_path_.join)(folder, ports.host.platform === 'win32' ? 'typecheck.exe' : 'typecheck');
    if (await (0,exists/* exists */.t)(program))
        return program;
    await (0,promises_.mkdir)(folder, { recursive: true });
    const scratch = await (0,promises_.mkdtemp)((0,external_node_path_.join)(folder, 'new-'));
    try {
        const made = (0,external_node_path_.join)(scratch, 'typecheck');
        await compile(sources, made, go, ports);
        await (0,promises_.rename)(made, program);
        return program;
    }
    finally {
        await (0,promises_.rm)(scratch, { recursive: true, force: true, maxRetries: 3 });
    }
}
async function sourceFolder() {
    for (const place of places)
        if (await (0,exists/* exists */.t)((0,external_node_path_.join)(place, 'go.mod')))
            return place;
    throw new errors/* UserError */.yo(`the sources of the type checker are not in ${places.join(' or ')}; is this copy of go-preflight whole?`);
}
/** One program for each release, system and state of the sources. */
async function keyOf(sources, { version }) {
    const hash = (0,external_node_crypto_.createHash)('sha256').update(`${process.platform}/${process.arch}\n`);
    const names = (await (0,promises_.readdir)(sources)).filter((name) => /\.(?:go|mod)$/.test(name)).sort();
    for (const name of names)
        hash.update(`${name}\n`).update(await (0,promises_.readFile)((0,external_node_path_.join)(sources, name)));
    return `${version}-${hash.digest('hex').slice(0, 16)}`;
}
/** For this machine, whatever the job's own variables are set to, and with nothing of the user's module. */
async function compile(sources, target, { goroot }, ports) {
    const env = { GOFLAGS: '', GOOS: '', GOARCH: '', CGO_ENABLED: '0', GOPROXY: 'off', GOENV: 'off' };
    const args = ['build', '-trimpath', '-buildvcs=false', '-o', target, '.'];
    const ran = await (0,go_command/* runGo */.aC)({ goroot, dir: sources, goWork: 'off', args, env }, ports);
    if (ran.exitCode === 0)
        return;
    const why = ran.startError ?? (ran.stderr.trim().split('\n').slice(-1)[0] || `exit code ${ran.exitCode}`);
    throw new errors/* UserError */.yo(`the type checker could not be compiled by ${goroot}: ${why}; use targets-mode: build`);
}

// EXTERNAL MODULE: ./lib/core/without-credentials.js
var without_credentials = __webpack_require__(9920);
// EXTERNAL MODULE: ./lib/go-executable.js
var go_executable = __webpack_require__(1202);
// EXTERNAL MODULE: ./lib/core/json.js
var json = __webpack_require__(3085);
// EXTERNAL MODULE: ./lib/targets/repository-file.js
var repository_file = __webpack_require__(6383);
;// CONCATENATED MODULE: ./lib/targets/types-mode.js







/** Half of what GitHub's smallest runners have, for the checker is not alone there. */
const memoryBytes = 1_500_000_000;
const allowedSeconds = 900;
/**
 * Type-checks all packages of a module for all targets in one go (typecheck/ says how). A target without an answer is
 * `skipped` with the reason. Throws Cancelled.
 */
async function checkTypes(check, ports) {
    const { module, targets, tags, tests, go, program } = check;
    const request = {
        go: (0,go_executable/* goExecutable */.j)(go.goroot, ports.host.platform),
        dir: module.folder,
        patterns: ['./...'],
        tests,
        parallel: ports.host.cpus,
        memoryBytes,
        targets: targets.map((target) => ({
            name: (0,targets_target/* targetName */.j)(target),
            env: { ...(0,targets_target/* targetEnvironment */.d)(target), CGO_ENABLED: '0' },
            tags,
        })),
    };
    const ran = await ports.runner.run(program, [], {
        cwd: module.folder,
        // For the go commands that it runs; it finds the standard library by GOROOT.
        env: (0,go_command/* goEnvironment */.I$)({ ...go, ...module, env: { GOROOT: go.goroot }, keepsModuleFlags: true }, ports.host),
        input: JSON.stringify(request),
        timeoutSeconds: allowedSeconds,
    });
    if (ports.cancelled.aborted)
        throw new errors/* Cancelled */.cJ();
    const answers = answersIn(ran.stdout);
    return targets.map((target) => factOf((0,targets_target/* targetName */.j)(target), module, answers, ran));
}
/** JSON lines; what a limit has cut is no answer. */
function answersIn(stdout) {
    return (0,json/* jsonObjects */.T5)(stdout.split('\n').map(json/* parsedJson */.U4));
}
function factOf(target, module, answers, ran) {
    const answer = answers.find((one) => one['target'] === target);
    const base = { dir: module.dir, target, mode: 'types' };
    if (answer === undefined)
        return {
            ...base,
            verdict: 'skipped',
            reason: whyNot(answers, ran),
            errors: [],
            cgo: [],
            packages: 0,
            seconds: 0,
        };
    const errors = (0,json/* jsonObjects */.T5)(answer['errors']).map((error) => errorOf(error, module));
    return {
        ...base,
        verdict: errors.length === 0 ? 'ok' : 'fail',
        errors,
        cgo: (0,json/* jsonObjects */.T5)(answer['cgo']).map(cgoOf),
        packages: numberIn(answer, 'own'),
        seconds: numberIn(answer, 'seconds'),
    };
}
function whyNot(answers, ran) {
    const failed = answers.map((one) => (0,json/* textIn */.r7)(one, 'failed')).find((text) => text !== '');
    if (failed !== undefined)
        return (0,without_credentials/* withoutCredentials */.r)(failed);
    if (ran.timedOut)
        return `the type checker was ended after ${allowedSeconds} s`;
    return `the type checker ended without an answer (${ran.startError ?? `exit code ${ran.exitCode}`})`;
}
function errorOf(error, module) {
    return {
        file: (0,repository_file/* repositoryFile */.D)((0,json/* textIn */.r7)(error, 'file'), module),
        line: numberIn(error, 'line'),
        column: numberIn(error, 'column'),
        message: (0,without_credentials/* withoutCredentials */.r)((0,json/* textIn */.r7)(error, 'message')),
        package: (0,json/* textIn */.r7)(error, 'package'),
        kind: kindOf((0,json/* textIn */.r7)(error, 'kind')),
        own: error['own'] === true,
    };
}
const kinds = ['types', 'syntax', 'imports', 'cycle', 'no-files', 'embed', 'cgo', 'body'];
function kindOf(text) {
    const kind = kinds.find((one) => one === text);
    if (kind === undefined)
        throw new errors/* UserError */.yo(`the type checker tells of a kind of error ${text}, which nobody knows`);
    return kind;
}
function cgoOf(one) {
    const importedBy = Array.isArray(one['importedBy']) ? one['importedBy'] : [];
    return { package: (0,json/* textIn */.r7)(one, 'package'), importedBy: importedBy.map(String) };
}
function numberIn(value, name) {
    const number = value[name];
    return typeof number === 'number' ? number : 0;
}

;// CONCATENATED MODULE: ./lib/targets/check-targets.js








/** go/types says which Go a file asks for from then on, and the checker is written against that. */
const oldestForTypes = '1.21';
/**
 * What every module is on every target, module by module. Throws UserError for targets that this Go does not have, and
 * Cancelled.
 */
async function checkTargets(check, ports) {
    const { modules, go, allowFailure } = check;
    const list = await (0,targets_ports/* readPorts */.xH)(go, ports);
    const targets = chooseTargets(check.targets, list);
    if (targets.length === 0)
        return [];
    const allowed = allowFailure.length === 0 ? [] : chooseTargets(allowFailure, list);
    const names = new Set(allowed.map(targets_target/* targetName */.j));
    const isTyped = check.mode === 'types' && (0,go_version/* compareGoVersions */.X_)(go.version, oldestForTypes) >= 0;
    const program = isTyped && modules.modules.length > 0 ? await typeChecker(go, ports) : undefined;
    const facts = [];
    // One after the other: each keeps all cores busy.
    for (const module of modules.modules)
        facts.push(...(await ofModule(module, { targets, program }, check, ports)));
    return facts.map((fact) => (names.has(fact.target) ? allowedToFail(fact) : fact));
}
async function ofModule(module, { targets, program }, check, ports) {
    const { root, go, tags, tests, modules } = check;
    const goWork = module.inWorkspace && modules.goWork ? (0,external_node_path_.resolve)(root, modules.goWork.file) : 'off';
    // As go names its files: without symlinks.
    const folder = await (0,promises_.realpath)((0,external_node_path_.join)(root, module.dir));
    const checked = { dir: module.dir, folder, goWork };
    if (program !== undefined)
        return checkTypes({ module: checked, targets, tags, tests, go, program }, ports);
    const { checkBuild } = await __webpack_require__.e(/* import() */ 645).then(__webpack_require__.bind(__webpack_require__, 5645));
    const facts = await checkBuild({ module: checked, targets, tags, go, static: check.static }, ports);
    if (check.mode === 'build')
        return facts;
    const reason = `Go ${go.version} has no type checker that could be asked, so it was built`;
    return facts.map((fact) => ({ ...fact, reason: fact.reason ?? reason }));
}
function allowedToFail(fact) {
    return fact.verdict === 'fail' ? { ...fact, verdict: 'allowed' } : fact;
}


/***/ }),

/***/ 4790:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   rn: () => (/* binding */ portName),
/* harmony export */   xH: () => (/* binding */ readPorts)
/* harmony export */ });
/* unused harmony export parsePorts */
/* harmony import */ var _checks_go_command_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8755);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3828);
/* harmony import */ var _core_quoted_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4415);
/* harmony import */ var _gomod_go_version_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2019);
/* harmony import */ var _core_json_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3085);





/** The first release whose list tells of broken ports when asked to. */
const tellsBroken = '1.21';
/** Asks a Go for its ports (`go tool dist list`). Throws UserError where it does not say them. */
async function readPorts(go, ports) {
    const args = ['tool', 'dist', 'list', '-json'];
    if ((0,_gomod_go_version_js__WEBPACK_IMPORTED_MODULE_2__/* .compareGoVersions */ .X_)(go.version, tellsBroken) >= 0)
        args.push('-broken');
    // In GOROOT, where no go.mod of the user's can be in the way.
    const command = { goroot: go.goroot, dir: go.goroot, goWork: 'off', args, env: { GOFLAGS: '' } };
    const ran = await (0,_checks_go_command_js__WEBPACK_IMPORTED_MODULE_0__/* .runGo */ .aC)(command, ports);
    const found = ran.exitCode === 0 ? parsePorts(ran.stdout) : [];
    if (found.length > 0)
        return { version: go.version, ports: found };
    const why = ran.startError ?? ran.stderr.trim().split('\n').at(-1) ?? '';
    throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo(`go ${args.join(' ')} of Go ${go.version} does not say what it builds for: ${(0,_core_quoted_js__WEBPACK_IMPORTED_MODULE_3__/* .quoted */ .T)(why, 300)}; is ${(0,_core_quoted_js__WEBPACK_IMPORTED_MODULE_3__/* .quoted */ .T)(go.goroot, 200)} a whole Go?`);
}
/** What `go tool dist list -json` prints; nothing of what is no such list. */
function parsePorts(json) {
    return (0,_core_json_js__WEBPACK_IMPORTED_MODULE_4__/* .jsonObjects */ .T5)((0,_core_json_js__WEBPACK_IMPORTED_MODULE_4__/* .parsedJson */ .U4)(json)).flatMap((entry) => {
        const { GOOS: goos, GOARCH: goarch } = entry;
        if (typeof goos !== 'string' || typeof goarch !== 'string')
            return [];
        const [cgo, firstClass, broken] = ['CgoSupported', 'FirstClass', 'Broken'].map((name) => entry[name] === true);
        return [{ goos, goarch, cgo: cgo ?? false, firstClass: firstClass ?? false, broken: broken ?? false }];
    });
}
/** `linux/amd64` */
function portName({ goos, goarch }) {
    return `${goos}/${goarch}`;
}


/***/ }),

/***/ 6383:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ repositoryFile)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);

/**
 * A file as reports name it: relative to the repository, absolute where that does not have it. `file` is absolute, or
 * relative to the module's folder, as compilers write it; empty where there is none.
 */
function repositoryFile(file, { dir, folder }) {
    // What the compiler has written itself.
    if (file === '' || file.startsWith('<'))
        return file;
    const root = dir === '.' ? folder : (0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(folder, ...dir.split('/').map(() => '..'));
    const path = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(folder, file);
    const below = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.relative)(root, path);
    const isOutside = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.isAbsolute)(below) || /^\.\.(?:[/\\]|$)/.test(below);
    return (isOutside ? path : below).replaceAll('\\', '/');
}


/***/ }),

/***/ 6097:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ targetEnvironment),
/* harmony export */   j: () => (/* binding */ targetName)
/* harmony export */ });
/* harmony import */ var _variants_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1326);

/** `linux/amd64`, `linux/arm/v7`: how people write it, and how reports name it. */
function targetName({ goos, goarch, variant }) {
    const port = `${goos}/${goarch}`;
    if (variant === undefined)
        return port;
    return `${port}/${(0,_variants_js__WEBPACK_IMPORTED_MODULE_0__/* .writtenVariant */ .b)(variant)}`;
}
/** What the go command has to be told to build for it; whether with cgo is not part of it. */
function targetEnvironment({ goos, goarch, variant }) {
    return { GOOS: goos, GOARCH: goarch, ...(variant === undefined ? {} : { [variant.name]: variant.value }) };
}


/***/ }),

/***/ 1326:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ variantsOf),
/* harmony export */   b: () => (/* binding */ writtenVariant)
/* harmony export */ });
const floats = ['hardfloat', 'softfloat'];
const mips = { variable: 'GOMIPS', values: floats, since: '1.10' };
const mips64 = { variable: 'GOMIPS64', values: floats, since: '1.11' };
const ppc64 = {
    variable: 'GOPPC64',
    values: ['power8', 'power9', 'power10'],
    since: '1.10',
    later: { power10: '1.20' },
};
/** By GOARCH; the others have none. `go help environment`, Go's internal/buildcfg and its release notes. */
const KINDS = {
    '386': { variable: 'GO386', values: ['sse2', 'softfloat'], since: '1.1', later: { softfloat: '1.16' } },
    amd64: { variable: 'GOAMD64', values: ['v1', 'v2', 'v3', 'v4'], since: '1.18' },
    arm: { variable: 'GOARM', values: ['5', '6', '7'], since: '1.1' },
    arm64: { variable: 'GOARM64', values: [...versions(8, 9), ...versions(9, 5)], since: '1.23' },
    mips,
    mipsle: mips,
    mips64,
    mips64le: mips64,
    ppc64,
    ppc64le: ppc64,
    riscv64: {
        variable: 'GORISCV64',
        values: ['rva20u64', 'rva22u64', 'rva23u64'],
        since: '1.23',
        later: { rva23u64: '1.25' },
    },
};
/** `v8.0` to `v8.9` */
function versions(major, last) {
    return Array.from({ length: last + 1 }, (_, minor) => `v${major}.${minor}`);
}
/** How a variant is written in a target: `v7` for GOARM=7, what the variable takes for all others. */
function writtenVariant({ name, value }) {
    return name === 'GOARM' ? `v${value}` : value;
}
/** All variants of a GOARCH as they are written, with the release that brought them. */
function variantsOf(goarch) {
    const kind = Object.hasOwn(KINDS, goarch) ? KINDS[goarch] : undefined;
    if (kind === undefined)
        return [];
    return kind.values.map((value) => {
        const variant = { name: kind.variable, value };
        return { ...variant, written: writtenVariant(variant), since: kind.later?.[value] ?? kind.since };
    });
}


/***/ })

};
