export const id = 219;
export const ids = [219];
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

/***/ 6219:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  checkTidy: () => (/* binding */ checkTidy)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./lib/core/errors.js
var errors = __webpack_require__(3828);
// EXTERNAL MODULE: ./lib/gomod/go-version.js
var go_version = __webpack_require__(2019);
// EXTERNAL MODULE: ./lib/checks/concurrently.js
var concurrently = __webpack_require__(2903);
// EXTERNAL MODULE: ./lib/checks/modules/workspace.js
var workspace = __webpack_require__(8950);
// EXTERNAL MODULE: ./lib/checks/go-command.js
var go_command = __webpack_require__(8755);
// EXTERNAL MODULE: ./lib/checks/tidy/scratch.js
var tidy_scratch = __webpack_require__(5120);
// EXTERNAL MODULE: ./lib/gomod/go-mod.js + 2 modules
var go_mod = __webpack_require__(1839);
// EXTERNAL MODULE: ./lib/gomod/module-version.js
var module_version = __webpack_require__(2449);
// EXTERNAL MODULE: ./lib/checks/tidy/run-tidy.js
var run_tidy = __webpack_require__(1276);
;// CONCATENATED MODULE: ./lib/checks/tidy/workspace-only.js







/**
 * Tidies a module; where that fails for a module that no proxy has but go.work lists, tries again with that module's
 * folder in its place, and takes the replacement out of the result. Only modules that the failure names are replaced:
 * one that is published keeps its version and its go.sum lines.
 */
async function runTidyInWorkspace(run, before, place, ports) {
    const alone = await (0,run_tidy/* runTidy */.E)(run, before, (0,external_node_path_.join)(place.scratch, 'first'), ports);
    if (alone.ok)
        return { ...alone, fromWorkspace: [] };
    let candidates = replaceable(run, before, await (0,workspace/* workspaceAround */.tv)(run.dir, place.root, ports.host));
    const taken = [];
    for (let failed = alone; !failed.ok;) {
        const output = failed.ran.stderr;
        const named = candidates.filter((sibling) => mentions(output, sibling.path));
        // A failure that names nothing of ours is a real one, and the first output tells it best.
        if (named.length === 0)
            return { ...alone, fromWorkspace: [] };
        taken.push(...named);
        candidates = candidates.filter((sibling) => !taken.includes(sibling));
        const folder = (0,external_node_path_.join)(place.scratch, `workspace-${taken.length}`);
        failed = await (0,run_tidy/* runTidy */.E)(run, withReplacements(before, taken), folder, ports);
        if (failed.ok)
            return withoutReplacements(run, before, { ...failed, taken, folder }, ports);
    }
    return { ...alone, fromWorkspace: [] };
}
/** Other modules of the workspace that go.mod does not replace already. */
function replaceable(run, before, siblings) {
    const parsed = (0,go_mod/* parseGoMod */.k)(before.goMod);
    const replaced = new Set(parsed.ok ? parsed.file.replace.map((it) => it.oldPath) : []);
    return siblings.filter((sibling) => sibling.dir !== run.dir && !replaced.has(sibling.path));
}
/** Whether the text names the module or a package in it. */
function mentions(text, path) {
    const escaped = path.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
    return new RegExp(`(?<![\\w.~/-])${escaped}(?![\\w.~-]*[\\w~-])`).test(text);
}
function withReplacements(files, taken) {
    const lines = taken.map(({ path, dir }) => `replace ${path} => ${JSON.stringify(dir)}\n`);
    const separator = files.goMod.endsWith('\n') ? '\n' : '\n\n';
    return { ...files, goMod: files.goMod + separator + lines.join('') };
}
/** Lets go itself take the lines out again, so that the layout is the one tidy would have written. */
async function withoutReplacements(run, before, tidied, ports) {
    const copy = (0,external_node_path_.join)(tidied.folder, 'without');
    const goMod = await (0,tidy_scratch/* writeModuleFiles */.ZX)(copy, tidied.files);
    const [old, fresh] = [requiredVersions(before.goMod), requiredVersions(tidied.files.goMod)];
    // A line that the user does not have, and that no command without a workspace could resolve, helps nobody.
    const invented = tidied.taken.filter(({ path }) => !old.has(path) && (0,module_version/* isPlaceholderVersion */.Ug)(fresh.get(path) ?? ''));
    const args = [
        'mod',
        'edit',
        ...tidied.taken.map(({ path }) => `-dropreplace=${path}`),
        ...invented.map(({ path }) => `-droprequire=${path}`),
        goMod,
    ];
    const ran = await (0,go_command/* runGo */.aC)({ goroot: run.goroot, dir: copy, goWork: 'off', args }, ports);
    if (ran.exitCode !== 0)
        return { ok: false, ran, args, folder: copy, fromWorkspace: [] };
    const fromWorkspace = tidied.taken.map(({ path }) => path);
    // Further commands need the replacements, so `goMod` stays the one that has them.
    return { ...tidied, files: await (0,tidy_scratch/* readModuleFiles */.yW)(copy, copy), fromWorkspace };
}
function requiredVersions(goMod) {
    const parsed = (0,go_mod/* parseGoMod */.k)(goMod);
    return new Map(parsed.ok ? parsed.file.require.map((it) => [it.path, it.version]) : []);
}

;// CONCATENATED MODULE: ./lib/checks/tidy/check-module.js





/** What tidy would write to one module, each difference explained. */
async function checkModule(job, ports) {
    const started = ports.now();
    const judged = await judge(job, ports);
    return { ...judged, milliseconds: Math.round(ports.now() - started) };
}
async function judge(job, ports) {
    const { module, root } = job;
    const dir = (0,external_node_path_.join)(root, module.dir);
    const base = {
        module: { dir: module.dir, goMod: module.goMod, path: module.path },
        changes: [],
        patch: '',
        fromWorkspace: [],
    };
    let read;
    try {
        read = await (0,tidy_scratch/* readModuleFiles */.yW)(dir, root);
    }
    catch (error) {
        // What was not looked at must not pass, and nothing else tells of a go.sum that cannot be read.
        return { ...base, outcome: 'failed', reason: (0,errors/* messageOf */.bD)(error) };
    }
    const run = {
        goroot: job.goroot,
        dir,
        ...(job.tidyCompat !== undefined && { compat: job.tidyCompat }),
    };
    const tidied = await runTidyInWorkspace(run, read, job, ports);
    const git = await job.git;
    const before = asCommitted(module, read, git);
    const untracked = untrackedChanges(module, before, git);
    if (!tidied.ok) {
        const failure = (0,go_command/* commandFailure */._I)(tidied.ran, tidied.args, { root, dir, hide: tidied.folder });
        const { failingImport } = await __webpack_require__.e(/* import() */ 422).then(__webpack_require__.bind(__webpack_require__, 7422));
        const failedAt = await failingImport(failure.output, module.path, root, dir);
        return { ...base, outcome: 'failed', changes: untracked, failure, ...(failedAt && { failedAt }) };
    }
    // tidy leaves the line endings of a go.sum in which it changes nothing.
    const after = asCommitted(module, tidied.files, git);
    const looked = {
        fromWorkspace: tidied.fromWorkspace,
        ...(tidied.noPackages && { noPackages: true }),
    };
    if (after.goMod === before.goMod && after.goSum === before.goSum) {
        return { ...base, ...looked, outcome: untracked.length === 0 ? 'tidy' : 'drift', changes: untracked };
    }
    // Comparing and explaining loads a diff library, which most runs never need.
    const { describeDrift } = await Promise.all(/* import() */[__webpack_require__.e(81), __webpack_require__.e(852)]).then(__webpack_require__.bind(__webpack_require__, 9852));
    const drifted = { run, root, before, tidied: { ...tidied, files: after }, scratch: job.scratch };
    const drift = await describeDrift(drifted, ports);
    return { ...base, ...looked, ...drift, outcome: 'drift', changes: [...drift.changes, ...untracked] };
}
/** Where only git's checkout made CRLF of LF, the files as they are in the repository. */
function asCommitted(module, files, git) {
    const text = (file, content) => git.checkedOutAsCrlf.has(file) ? content.replaceAll('\r\n', '\n') : content;
    return {
        goMod: text(module.goMod, files.goMod),
        goSum: files.goSum === null ? null : text((0,tidy_scratch/* goSumOf */.L0)(module.goMod), files.goSum),
    };
}
/** An empty go.sum, which tidy leaves where nothing needs one, is missed by nobody. */
function untrackedChanges(module, { goSum }, git) {
    return [module.goMod, ...(goSum === '' ? [] : [(0,tidy_scratch/* goSumOf */.L0)(module.goMod)])]
        .filter((file) => git.untracked.has(file))
        .map((file) => ({ kind: 'untracked', file, at: { file }, edits: [] }));
}

// EXTERNAL MODULE: ./lib/exists.js
var exists = __webpack_require__(5735);
// EXTERNAL MODULE: ./lib/repository.js
var repository = __webpack_require__(5411);
// EXTERNAL MODULE: ./lib/child-environment.js
var child_environment = __webpack_require__(193);
;// CONCATENATED MODULE: ./lib/checks/tidy/git-knowledge.js




/** Asks git once per index. Nothing is known where git is missing, or refuses to look. */
async function gitKnowledge(root, modules, ports) {
    const homes = new Map();
    for (const { dir } of modules) {
        const home = await gitHome((0,external_node_path_.join)(root, dir), root);
        if (home !== undefined)
            homes.set(home, [...(homes.get(home) ?? []), (0,external_node_path_.join)(root, dir)]);
    }
    const untracked = new Set();
    const checkedOutAsCrlf = new Set();
    for (const [home, dirs] of homes) {
        const files = await moduleFiles(dirs);
        const names = files.map((file) => (0,external_node_path_.relative)(home, file).replaceAll('\\', '/'));
        const known = await indexed(home, names, ports);
        for (const [index, file] of known === undefined ? [] : files.entries()) {
            const checkedOut = known?.get(names[index] ?? '');
            if (checkedOut === undefined)
                untracked.add((0,repository/* repositoryPath */.SH)(root, file));
            if (checkedOut === 'as CRLF')
                checkedOutAsCrlf.add((0,repository/* repositoryPath */.SH)(root, file));
        }
    }
    return { untracked, checkedOutAsCrlf };
}
/** The nearest folder with `.git`, up to the repository's root: a submodule has an index of its own. */
async function gitHome(dir, root) {
    if (await (0,exists/* exists */.t)((0,external_node_path_.join)(dir, '.git')))
        return dir;
    const parent = (0,external_node_path_.dirname)(dir);
    return dir === root || parent === dir ? undefined : gitHome(parent, root);
}
async function moduleFiles(dirs) {
    const files = dirs.flatMap((dir) => [(0,external_node_path_.join)(dir, 'go.mod'), (0,external_node_path_.join)(dir, 'go.sum')]);
    const there = await Promise.all(files.map(exists/* exists */.t));
    return files.filter((_, index) => there[index]);
}
/** Names in one command: Windows takes 32,767 characters. */
const namesAtOnce = 100;
/**
 * How each file of the index stands in the work tree; undefined when git could not say. Only files of the work tree are
 * asked about: git looks into each, and of a partial clone it would fetch the others.
 */
async function indexed(home, names, ports) {
    // Reading the index must neither refresh it, nor start the monitor that the config may name, nor fetch.
    const quiet = ['--no-optional-locks', '-c', 'core.fsmonitor=false', '-c', 'protocol.allow=never'];
    const options = { cwd: home, env: gitEnvironment(ports.host.env) };
    const records = [];
    for (let start = 0; start < names.length; start += namesAtOnce) {
        const some = names.slice(start, start + namesAtOnce);
        const ran = await ports.runner.run('git', [...quiet, 'ls-files', '--eol', '-z', '--', ...some], options);
        if (ran.exitCode !== 0)
            return undefined;
        records.push(...ran.stdout.split('\0').map((record) => record.split('\t')));
    }
    const asCrlf = records.some(([endings = '']) => crlfOfLf.test(endings));
    const config = asCrlf ? await ports.runner.run('git', ['config', 'core.autocrlf'], options) : undefined;
    const converts = /^(?:true|input|yes|on|1)$/i.test(config?.stdout.trim() ?? '');
    return new Map(records.map(([endings = '', ...file]) => {
        const attribute = crlfOfLf.exec(endings)?.[1];
        const converted = attribute === '' ? converts : attribute?.startsWith('text');
        return [file.join('\t'), converted ? 'as CRLF' : 'as it is'];
    }));
}
/** Names are meant as they are, and the repository is the one around the module, not the one that a hook runs for. */
function gitEnvironment(job) {
    const others = /^GIT_(?:DIR|WORK_TREE|(?:GLOB|NOGLOB|ICASE)_PATHSPECS)$/;
    const env = Object.entries((0,child_environment/* childEnvironment */.Q)(job)).filter(([name]) => !others.test(name));
    return { ...Object.fromEntries(env), GIT_LITERAL_PATHSPECS: '1' };
}
/** With the attributes `text` and `eol`, which go before `core.autocrlf`; without the conversion CRLF is a change. */
const crlfOfLf = /^i\/lf\s+w\/crlf\s+attr\/(\S*)/;

;// CONCATENATED MODULE: ./lib/checks/tidy/work-sum.js






/**
 * Loads all packages and tests of the workspace with a copy of go.work, beside which go writes the go.work.sum that it
 * would have written: the sums that the modules' own go.sum files lack. undefined: none, no workspace inside the
 * repository, or packages that cannot be loaded, which is for others to report.
 */
async function loadedWorkSums(check, ports) {
    const { workspace, root, scratch } = check;
    if (workspace?.content === undefined || workspace.problem || workspace.dirs.length === 0)
        return undefined;
    const file = `${(0,repository/* repositoryPath */.SH)(root, workspace.file)}.sum`;
    if (file.startsWith('../') || (0,go_version/* compareGoVersions */.X_)(check.goVersion, '1.18') < 0)
        return undefined;
    const before = await (0,tidy_scratch/* readOptional */.T9)(`${workspace.file}.sum`, root).catch(() => undefined);
    if (before === undefined)
        return undefined;
    await (0,promises_.mkdir)(scratch, { recursive: true });
    const goWork = (0,external_node_path_.join)(scratch, 'go.work');
    await (0,promises_.writeFile)(goWork, withAbsolutePaths(workspace.content, (0,external_node_path_.dirname)(workspace.file)));
    if (before !== null)
        await (0,promises_.writeFile)(`${goWork}.sum`, before);
    const patterns = workspace.dirs.map((dir) => `${dir}/...`);
    const args = [
        'list',
        '-mod=readonly',
        '-deps',
        '-test',
        '-f={{with .Error}}{{.}}{{end}}',
        ...(check.tidied.length === 0 ? [] : [`-overlay=${await writeOverlay(check)}`]),
        '--',
        ...patterns,
    ];
    const ran = await (0,go_command/* runGo */.aC)({ goroot: check.goroot, dir: workspace.dirs[0] ?? root, goWork, args }, ports);
    const after = await (0,tidy_scratch/* readOptional */.T9)(`${goWork}.sum`, scratch);
    if (ran.exitCode !== 0 || after === null)
        return undefined;
    return after === before ? undefined : { file, before, after };
}
/** Puts the tidied files into the scratch folder and returns the path of the list for Go's `-overlay`. */
async function writeOverlay({ tidied, root, scratch }) {
    const replace = {};
    for (const [index, { file, after }] of tidied.entries()) {
        const copy = (replace[(0,external_node_path_.join)(root, file)] = (0,external_node_path_.join)(scratch, `tidied-${index}`));
        await (0,promises_.writeFile)(copy, after);
    }
    const overlay = (0,external_node_path_.join)(scratch, 'overlay.json');
    await (0,promises_.writeFile)(overlay, JSON.stringify({ Replace: replace }));
    return overlay;
}
/** A go.work that means the same from another folder. */
function withAbsolutePaths(content, dir) {
    const lines = [
        ...(content.go ? [`go ${content.go.version}`] : []),
        ...content.godebug.map(({ key, value }) => `godebug ${key}=${value}`),
        ...content.use.map(({ path }) => `use ${quoted((0,external_node_path_.resolve)(dir, path))}`),
        ...content.replace.map(({ oldPath, oldVersion = '', newPath, newVersion }) => {
            const target = newVersion === undefined ? quoted((0,external_node_path_.resolve)(dir, newPath)) : `${newPath} ${newVersion}`;
            return `replace ${oldPath} ${oldVersion} => ${target}`;
        }),
    ];
    return lines.map((line) => `${line}\n`).join('');
}
function quoted(path) {
    return JSON.stringify(path);
}

;// CONCATENATED MODULE: ./lib/checks/tidy/check-tidy.js









/**
 * Tells for every module what `go mod tidy` of the chosen Go would write. Works on copies of go.mod and go.sum; the work
 * tree and git's index are only read. One failing module leaves the others alone. Throws Cancelled.
 */
async function checkTidy(check, ports) {
    const { modules, goVersion } = check;
    const refusal = unfit(goVersion, check.tidyCompat);
    if (refusal !== undefined)
        return modules.modules.map((module) => skipped(module, refusal));
    let scratch;
    try {
        // Symlinks resolved, so that go's messages name the folder as we know it.
        scratch = await (0,promises_.realpath)(await (0,promises_.mkdtemp)((0,external_node_path_.join)(ports.host.tempDir, 'go-preflight-tidy-')));
        return await judgeAll(check, scratch, ports);
    }
    catch (error) {
        throw unwritable(error) ? temporaryFolderError(error, ports.host.tempDir) : error;
    }
    finally {
        if (scratch !== undefined)
            await (0,promises_.rm)(scratch, { recursive: true, force: true, maxRetries: 3 });
    }
}
/** Only the temporary folder is written, so that such an error can only be about that. */
function unwritable(error) {
    return ['ENOSPC', 'EDQUOT', 'EROFS', 'EACCES', 'ENOENT', 'ENOTDIR'].includes((0,errors/* codeOf */.$N)(error) ?? '');
}
function temporaryFolderError(error, folder) {
    return new errors/* UserError */.yo(`the tidy check could not write to the temporary folder ${folder}: ${(0,errors/* messageOf */.bD)(error)}; free some space or name another folder`);
}
async function judgeAll(check, scratch, ports) {
    const { modules, root } = check;
    const workspace = await usableWorkspace(check, ports);
    const git = gitKnowledge(root, modules.modules, ports);
    const judged = (0,concurrently/* concurrently */.r)(modules.modules, parallelism(ports), async (module, index) => module.problem
        ? skipped(module, `${module.problem.file} is malformed`)
        : checkModule({ ...check, module, git, scratch: (0,external_node_path_.join)(scratch, String(index)) }, ports));
    const workSums = async (tidied) => {
        const folder = (0,external_node_path_.join)(scratch, tidied.length === 0 ? 'work' : 'work-tidied');
        return loadedWorkSums({ ...check, workspace, tidied, scratch: folder }, ports);
    };
    const pending = [judged, workSums([]), git];
    // All of them, also when one fails: nothing may still write to the folder that is about to be removed.
    await Promise.allSettled(pending);
    const [facts, asItIs] = await Promise.all(pending);
    const tidied = facts.flatMap((fact) => fact.files ?? []);
    // What the workspace needs is only known of modules that are tidy.
    const sums = tidied.length === 0 ? asItIs : await workSums(tidied);
    if (sums === undefined)
        return facts;
    const { withWorkSums } = await Promise.all(/* import() */[__webpack_require__.e(81), __webpack_require__.e(205)]).then(__webpack_require__.bind(__webpack_require__, 2205));
    return withWorkSums(facts, modules.modules, sums);
}
/** A go.work that cannot be understood is a finding of its own; its modules are then judged each alone. */
async function usableWorkspace({ modules, root }, { host }) {
    const { goWork } = modules;
    return goWork === undefined || goWork.problem
        ? undefined
        : (0,workspace/* readWorkspace */.iF)(root, (0,external_node_path_.join)(root, goWork.file), host);
}
/** Modules at the same time: tidy waits for disk and network as much as it computes. */
function parallelism({ host }) {
    return 2 * Math.max(1, host.cpus);
}
function unfit(goVersion, compat) {
    if ((0,go_version/* compareGoVersions */.X_)(goVersion, '1.14') < 0)
        return `Go ${goVersion} has no -modfile; tidy is judged by Go 1.14 or newer`;
    if (compat !== undefined && (0,go_version/* compareGoVersions */.X_)(goVersion, '1.17') < 0) {
        return `Go ${goVersion} has no -compat; tidy-compat needs Go 1.17 or newer`;
    }
    return undefined;
}
function skipped(module, reason) {
    return {
        module: { dir: module.dir, goMod: module.goMod, path: module.path },
        outcome: 'skipped',
        reason,
        changes: [],
        patch: '',
        fromWorkspace: [],
        milliseconds: 0,
    };
}


/***/ }),

/***/ 1276:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ runTidy)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);
/* harmony import */ var _go_command_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8755);
/* harmony import */ var _scratch_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5120);



/**
 * Runs the real `go mod tidy` on copies of go.mod and go.sum in `folder`, by `-modfile` (Go ≥ 1.14): packages and
 * relative replacements are still those of the module's own folder, which is not written.
 */
async function runTidy(run, before, folder, ports) {
    const goMod = await (0,_scratch_js__WEBPACK_IMPORTED_MODULE_2__/* .writeModuleFiles */ .ZX)(folder, before);
    const compat = run.compat === undefined ? [] : [`-compat=${run.compat}`];
    const args = ['mod', 'tidy', `-modfile=${(0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(folder, 'go.mod')}`, ...compat];
    // tidy knows no workspaces, but refuses -modfile where it sees one.
    const ran = await (0,_go_command_js__WEBPACK_IMPORTED_MODULE_1__/* .runGo */ .aC)({ goroot: run.goroot, dir: run.dir, goWork: 'off', args }, ports);
    if (ran.exitCode !== 0)
        return { ok: false, ran, args, folder };
    // The one sign of a module without a Go file: tidy then drops every requirement and exits with 0.
    const noPackages = ran.stderr.includes('"all" matched no packages');
    return { ok: true, files: await (0,_scratch_js__WEBPACK_IMPORTED_MODULE_2__/* .readModuleFiles */ .yW)(folder, folder), goMod, noPackages };
}


/***/ }),

/***/ 5120:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L0: () => (/* binding */ goSumOf),
/* harmony export */   T9: () => (/* binding */ readOptional),
/* harmony export */   ZX: () => (/* binding */ writeModuleFiles),
/* harmony export */   yW: () => (/* binding */ readModuleFiles)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3828);
/* harmony import */ var _tree_text_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5999);




/** The go.sum that belongs to a go.mod, by the same rule for every path. */
function goSumOf(goMod) {
    return goMod.replace(/mod$/, 'sum');
}
/** The files of the module in `dir`, which lies in `root` (both absolute). Throws when one cannot be read. */
async function readModuleFiles(dir, root) {
    const [goMod, goSum] = await Promise.all([
        (0,_tree_text_js__WEBPACK_IMPORTED_MODULE_3__/* .readTreeText */ .y)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(dir, 'go.mod'), root),
        readOptional((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(dir, 'go.sum'), root),
    ]);
    return { goMod, goSum };
}
/** Puts the files into `folder`, which is made, and returns the path of its go.mod for `-modfile`. */
async function writeModuleFiles(folder, files) {
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdir)(folder, { recursive: true });
    const goMod = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, 'go.mod');
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.writeFile)(goMod, files.goMod);
    if (files.goSum !== null)
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.writeFile)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, 'go.sum'), files.goSum);
    return goMod;
}
/** The text of a file in `root`, or null when there is none. */
async function readOptional(path, root) {
    try {
        return await (0,_tree_text_js__WEBPACK_IMPORTED_MODULE_3__/* .readTreeText */ .y)(path, root);
    }
    catch (error) {
        if ((0,_core_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .codeOf */ .$N)(error) === 'ENOENT')
            return null;
        throw error;
    }
}


/***/ })

};
