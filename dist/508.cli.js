export const id = 508;
export const ids = [508];
export const modules = {

/***/ 2903:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   r: () => (/* binding */ concurrently)
/* harmony export */ });
/**
 * `work` for every item, at most `limit` at a time; results in the order of the items. After an error no new item is
 * taken; it is thrown once those under way have ended.
 */
async function concurrently(items, limit, work) {
    const results = [];
    // One shared iterator: every worker takes the next item that nobody has.
    const queue = items.entries();
    let failing = false;
    const worker = async () => {
        for (const [index, item] of queue) {
            if (failing)
                return;
            try {
                results[index] = await work(item, index);
            }
            catch (error) {
                failing = true;
                throw error;
            }
        }
    };
    const workers = Array.from({ length: Math.min(limit, items.length) }, worker);
    const failed = (await Promise.allSettled(workers)).find((ended) => ended.status === 'rejected');
    if (failed !== undefined)
        throw failed.reason;
    return results;
}


/***/ }),

/***/ 4641:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  b: () => (/* binding */ discoverModules)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./lib/core/errors.js
var errors = __webpack_require__(3828);
// EXTERNAL MODULE: ./lib/exists.js
var exists = __webpack_require__(5735);
// EXTERNAL MODULE: ./lib/gomod/go-mod.js + 2 modules
var go_mod = __webpack_require__(1839);
// EXTERNAL MODULE: ./lib/repository.js
var repository = __webpack_require__(5411);
// EXTERNAL MODULE: ./lib/tree-text.js
var tree_text = __webpack_require__(5999);
// EXTERNAL MODULE: ./lib/checks/concurrently.js
var concurrently = __webpack_require__(2903);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __webpack_require__(8500);
;// CONCATENATED MODULE: ./lib/checks/modules/walk.js




/** Folders read before signals get their turn. */
const AT_ONCE = 256;
/**
 * Finds every go.mod below `start`. As in Go's `./...`, folders named `vendor` or `testdata` or beginning with `.` or
 * `_` are passed over, node_modules too; symlinks are not followed, so there are no loops. Reads synchronously, which takes
 * a third of the time for folders by the hundred.
 */
async function walkModules(start) {
    const modules = [];
    const unreadable = [];
    const waiting = [start];
    for (let read = 1;; read++) {
        const dir = waiting.pop();
        if (dir === undefined)
            return { modules, unreadable };
        let entries = [];
        try {
            entries = (0,external_node_fs_.readdirSync)(dir, { withFileTypes: true });
        }
        catch (error) {
            unreadable.push({ dir, reason: (0,errors/* codeOf */.$N)(error) ?? (0,errors/* messageOf */.bD)(error) });
        }
        for (const entry of entries) {
            if (entry.isDirectory()) {
                if (!passedOver(entry.name))
                    waiting.push((0,external_node_path_.join)(dir, entry.name));
            }
            else if (entry.name === 'go.mod') {
                modules.push(dir);
            }
        }
        if (read % AT_ONCE === 0)
            await (0,promises_.setImmediate)();
    }
}
function passedOver(name) {
    return /^[._]/.test(name) || name === 'vendor' || name === 'testdata' || name === 'node_modules';
}

// EXTERNAL MODULE: ./lib/checks/modules/workspace.js
var modules_workspace = __webpack_require__(8950);
;// CONCATENATED MODULE: ./lib/checks/modules/discover.js









/** go.mod files read at the same time. */
const limit = 16;
/**
 * The modules from the working directory down, those that go.work uses, and the one that the working directory lies in
 * when it has no go.mod of its own. A malformed go.mod or go.work is a `problem`, never an error.
 */
async function discoverModules(search, ports) {
    const { root, start, patterns } = search;
    const [walked, workspace] = await Promise.all([walkModules(start), (0,modules_workspace/* findWorkspace */.pl)(start, root, ports.host)]);
    const used = await usedDirs(workspace, search);
    const around = walked.modules.includes(start) ? [] : await moduleAround(root, start);
    const found = new Set([...around, ...walked.modules, ...used.present].map((dir) => (0,repository/* repositoryPath */.SH)(root, dir)));
    const chosen = await choose([...found].sort(byPath), patterns);
    const inWorkspace = new Set(workspace?.dirs.map((dir) => (0,repository/* repositoryPath */.SH)(root, dir)));
    return {
        modules: await (0,concurrently/* concurrently */.r)(chosen.dirs, limit, async (dir) => readModule(root, dir, inWorkspace.has(dir), ports.host)),
        ...(workspace && { goWork: goWorkFact(root, workspace, used.absent) }),
        unreadable: walked.unreadable.map(({ dir, reason }) => ({ dir: (0,repository/* repositoryPath */.SH)(root, dir), reason })),
        searched: (0,repository/* repositoryPath */.SH)(root, start),
        patterns: chosen.idle,
    };
}
/** The glob library is only loaded for those who give globs. */
async function choose(dirs, patterns) {
    if (patterns.length === 0)
        return { dirs, idle: [] };
    const { chooseDirs } = await Promise.all(/* import() */[__webpack_require__.e(6), __webpack_require__.e(752)]).then(__webpack_require__.bind(__webpack_require__, 7752));
    return chooseDirs(dirs, patterns);
}
/** The root first, then in the order of their names. */
function byPath(a, b) {
    if (a === '.' || b === '.')
        return a === b ? 0 : a === '.' ? -1 : 1;
    return a < b ? -1 : a > b ? 1 : 0;
}
/** The `use` folders to be checked, and those where no go.mod is. */
async function usedDirs(workspace, { root, start }) {
    if (workspace === undefined)
        return { present: [], absent: [] };
    // A go.work of a parent folder names modules that the working directory leaves out on purpose.
    const inParent = (0,external_node_path_.dirname)(workspace.file) !== start && (0,repository/* isInside */.FK)(start, (0,external_node_path_.dirname)(workspace.file));
    const bound = inParent ? start : root;
    const present = [];
    const absent = [];
    for (const dir of workspace.dirs) {
        if (!(await (0,exists/* isFile */.f)((0,external_node_path_.join)(dir, 'go.mod'))))
            absent.push(dir);
        else if ((0,repository/* isInside */.FK)(dir, bound))
            present.push(dir);
    }
    return { present, absent };
}
function goWorkFact(root, workspace, absent) {
    const file = (0,repository/* repositoryPath */.SH)(root, workspace.file);
    if (workspace.problem)
        return { file, problem: workspace.problem };
    const line = workspace.content?.go;
    const go = line && { go: { version: line.version, line: line.at.line } };
    const [first] = absent;
    if (first === undefined)
        return { file, ...go };
    const use = workspace.content?.use[workspace.dirs.indexOf(first)];
    const message = `go.work uses ${use?.path ?? first}, where there is no go.mod`;
    return {
        file,
        ...go,
        problem: { file, ...(use && { line: use.at.line, column: use.at.column }), message },
    };
}
/** The nearest folder above `start` with a go.mod, inside the repository: the go command's main module there. */
async function moduleAround(root, start) {
    for (let dir = start; (0,repository/* isInside */.FK)(dir, root); dir = (0,external_node_path_.dirname)(dir)) {
        if (await (0,exists/* isFile */.f)((0,external_node_path_.join)(dir, 'go.mod')))
            return [dir];
        if (dir === root)
            break;
    }
    return [];
}
async function readModule(root, dir, inWorkspace, { platform }) {
    const goMod = dir === '.' ? 'go.mod' : `${dir}/go.mod`;
    const base = { dir, goMod, path: '', inWorkspace };
    let text;
    try {
        text = await (0,tree_text/* readTreeText */.y)((0,external_node_path_.join)(root, goMod), root);
    }
    catch (error) {
        return { ...base, problem: { file: goMod, message: (0,errors/* messageOf */.bD)(error) } };
    }
    const parsed = (0,go_mod/* parseGoMod */.k)(text, { windows: platform === 'win32' });
    if (!parsed.ok) {
        const [problem] = parsed.problems;
        return { ...base, problem: { file: goMod, message: 'cannot be understood', ...problem } };
    }
    const { module, go, toolchain } = parsed.file;
    return {
        ...base,
        path: module?.path ?? '',
        ...(go && { go: go.version, goAt: { file: goMod, ...go.at } }),
        ...(toolchain && { toolchain: toolchain.name }),
    };
}


/***/ }),

/***/ 8950:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   iF: () => (/* binding */ readWorkspace),
/* harmony export */   pl: () => (/* binding */ findWorkspace),
/* harmony export */   tv: () => (/* binding */ workspaceAround)
/* harmony export */ });
/* unused harmony export workspaceModules */
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3828);
/* harmony import */ var _gomod_go_mod_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1839);
/* harmony import */ var _gomod_go_work_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(806);
/* harmony import */ var _repository_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(5411);
/* harmony import */ var _tree_text_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(5999);







/**
 * The go.work that the go command would use in `start`: what GOWORK says, else the nearest one in `start` and its
 * parents. Reference: go.dev/ref/mod#workspaces.
 */
async function findWorkspace(start, root, host) {
    const asked = host.env['GOWORK'] ?? '';
    if (asked === 'off')
        return undefined;
    if (asked === '' || asked === 'auto') {
        const file = await nearestGoWork(start);
        return file === undefined ? undefined : readWorkspace(root, file, host);
    }
    if ((0,node_path__WEBPACK_IMPORTED_MODULE_1__.isAbsolute)(asked))
        return readWorkspace(root, asked, host);
    const message = `GOWORK is ${asked}; the go command takes only an absolute path or off`;
    return { file: (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(start, asked), dirs: [], problem: { file: asked, message } };
}
async function nearestGoWork(dir) {
    const file = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(dir, 'go.work');
    const found = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)(file).then((it) => !it.isDirectory(), () => false);
    if (found)
        return file;
    return (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(dir) === dir ? undefined : nearestGoWork((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(dir));
}
/** Reads the go.work at `file` (absolute); what is wrong with it is in `problem`, placed relative to `root`. */
async function readWorkspace(root, file, { platform }) {
    const name = (0,_repository_js__WEBPACK_IMPORTED_MODULE_5__/* .repositoryPath */ .SH)(root, file);
    let text;
    try {
        text = await (0,_tree_text_js__WEBPACK_IMPORTED_MODULE_6__/* .readTreeText */ .y)(file, root);
    }
    catch (error) {
        return { file, dirs: [], problem: { file: name, message: (0,_core_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .messageOf */ .bD)(error) } };
    }
    const parsed = (0,_gomod_go_work_js__WEBPACK_IMPORTED_MODULE_4__/* .parseGoWork */ .x)(text, { windows: platform === 'win32' });
    if (!parsed.ok)
        return { file, dirs: [], problem: { file: name, ...(parsed.problems[0] ?? unknown) } };
    const dirs = await Promise.all(parsed.file.use.map(async ({ path }) => asOnDisk((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(file), path))));
    return { file, content: parsed.file, dirs };
}
/** Where case does not count, `use ./App` may mean the folder `app`: by that name everything else knows it. */
async function asOnDisk(dir) {
    const real = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.realpath)(dir).catch(() => dir);
    return real.toLowerCase() === dir.toLowerCase() ? real : dir;
}
const unknown = { message: 'cannot be understood' };
/** The modules that `use` lines bring in, and those in whose place the `replace` lines of go.work put a folder. */
async function workspaceModules(workspace, root) {
    const named = await Promise.all(workspace.dirs.map(async (dir) => {
        const parsed = (0,_gomod_go_mod_js__WEBPACK_IMPORTED_MODULE_3__/* .parseGoMod */ .k)(await (0,_tree_text_js__WEBPACK_IMPORTED_MODULE_6__/* .readTreeText */ .y)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(dir, 'go.mod'), root).catch(() => ''));
        const path = parsed.ok ? parsed.file.module?.path : undefined;
        return path === undefined ? [] : [{ path, dir }];
    }));
    const used = named.flat();
    const paths = new Set(used.map(({ path }) => path));
    return [...used, ...folderReplacements(workspace).filter(({ path }) => !paths.has(path))];
}
function folderReplacements({ file, content }) {
    const replacements = content?.replace ?? [];
    return replacements
        .filter(({ newVersion }) => newVersion === undefined)
        .map(({ oldPath, newPath }) => ({ path: oldPath, dir: (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(file), newPath) }));
}
/**
 * The modules of the workspace that a module's folder (absolute) is in: the go command looks for go.work from there, so a
 * repository may have several. None where it is in no workspace.
 */
async function workspaceAround(dir, root, host) {
    const workspace = await findWorkspace(dir, root, host);
    return workspace?.dirs.includes(dir) ? workspaceModules(workspace, root) : [];
}


/***/ }),

/***/ 9920:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   r: () => (/* binding */ withoutCredentials)
/* harmony export */ });
/**
 * A text with the user and password of every address in it replaced. What stands before the last `@` of an authority is
 * theirs, as Go's net/url reads it. The go command hides only passwords, though many a token stands where the user does.
 */
function withoutCredentials(text) {
    return text.replace(/(:\/\/)[^/\s,|?#"']*@/g, '$1***@');
}


/***/ }),

/***/ 5162:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ goEnvFile)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);


/**
 * The settings in the file that `go env -w` writes; GOENV names another one, or `off`. Unreadable is as good as absent
 * (cmd/go/internal/cfg, initEnvCache).
 */
async function goEnvFile(host) {
    const file = host.env['GOENV'] || userGoEnv(host);
    if (file === undefined || file === 'off')
        return {};
    const text = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(file, 'utf8').catch(() => '');
    const pairs = text.split(/\r?\n/).map((line) => /^([A-Za-z_]\w*)=(.*)$/.exec(line) ?? []);
    return Object.fromEntries(pairs.flatMap(([, name, value]) => (name && value ? [[name, value]] : [])));
}
/** `go/env` in the folder of Go's os.UserConfigDir. */
function userGoEnv({ env, platform }) {
    const home = env['HOME'];
    if (platform === 'win32')
        return env['APPDATA'] && (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(env['APPDATA'], 'go', 'env');
    if (platform === 'darwin')
        return home && (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(home, 'Library', 'Application Support', 'go', 'env');
    const folder = env['XDG_CONFIG_HOME'] || (home && (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(home, '.config'));
    return folder && (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, 'go', 'env');
}


/***/ }),

/***/ 1202:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   j: () => (/* binding */ goExecutable)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);

/** The go command of a GOROOT on this machine. */
function goExecutable(goroot, platform) {
    return (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(goroot, 'bin', platform === 'win32' ? 'go.exe' : 'go');
}


/***/ }),

/***/ 8508:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  M: () => (/* binding */ preflight)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./lib/child-environment.js
var child_environment = __webpack_require__(193);
// EXTERNAL MODULE: ./lib/go-env-file.js
var go_env_file = __webpack_require__(5162);
;// CONCATENATED MODULE: ./lib/cache/work-drive.js



/**
 * GOMODCACHE and GOCACHE on the drive where a hosted Windows runner works, where go would keep them on the slower one
 * of the user's profile (actions/runner-images, issue 8755): neither where the user has set them, in the environment or
 * in the go env `file`, nor where there is one drive only.
 *
 * They go beside `_temp`, `_actions` and `_tool` into the runner's work folder: post finds them there, the runner clears
 * `_temp` file by file when the job ends, and whatever looks through the checkout does not meet them. A hosted runner
 * has one job in its life, so no other one uses them.
 */
function workDriveFolders({ platform, env }, file) {
    const get = (name) => env[(0,child_environment/* variableName */.c)(env, name)] ?? '';
    if (platform !== 'win32' || get('RUNNER_ENVIRONMENT') !== 'github-hosted')
        return [];
    const temp = get('RUNNER_TEMP');
    const workDrive = driveOf(temp);
    if (workDrive === undefined)
        return [];
    const set = (name) => get(name) || file[name] || '';
    const gopath = set('GOPATH')
        .split(external_node_path_.win32.delimiter)
        .find((folder) => folder !== '');
    const folders = [
        { name: 'GOMODCACHE', usual: gopath ?? get('USERPROFILE'), folder: 'mod' },
        { name: 'GOCACHE', usual: get('LOCALAPPDATA'), folder: 'build' },
    ];
    return folders
        .filter(({ name, usual }) => set(name) === '' && usual !== '' && driveOf(usual) !== workDrive)
        .map(({ name, usual, folder }) => ({
        name,
        value: external_node_path_.win32.join(external_node_path_.win32.dirname(temp), '_go', folder),
        why: `the drive ${workDrive}, where the job works, is faster than ${external_node_path_.win32.parse(usual).root}, where it would be`,
    }));
}
/** Has the job keep both where `workDriveFolders` says, and answers the ports of whoever goes on. */
async function ontoWorkDrive(ports, job) {
    const { host, log } = ports;
    if (host.platform !== 'win32')
        return ports;
    const variables = workDriveFolders(host, await (0,go_env_file/* goEnvFile */.m)(host));
    for (const { name, value, why } of variables) {
        job.setVariable(name, value);
        log.info(`${name}=${value}: ${why}`);
    }
    const set = Object.fromEntries(variables.map(({ name, value }) => [name, value]));
    return { ...ports, host: { ...host, env: { ...host.env, ...set } } };
}
/** `D:` for `d:\a\_temp`; undefined for what is on no drive of this machine, such as a share. */
function driveOf(path) {
    return /^([a-z]:)[\\/]/i.exec(path)?.[1]?.toUpperCase();
}

// EXTERNAL MODULE: ./lib/checks/modules/discover.js + 1 modules
var discover = __webpack_require__(4641);
;// CONCATENATED MODULE: ./lib/job-caches.js
/** The caches of a job. A command has none: at home Go keeps its own. What they need is loaded when they are used. */
class JobCaches {
    config;
    ports;
    stopwatch;
    opened;
    stopping = new AbortController();
    constructor(config, { repository, modules }, ports, stopwatch) {
        this.config = config;
        this.ports = { ...ports, cancelled: AbortSignal.any([ports.cancelled, this.stopping.signal]) };
        this.stopwatch = stopwatch;
        if (config.cache === 'false' || ports.cacheStore === undefined)
            return;
        this.opened = __webpack_require__.e(/* import() */ 269).then(__webpack_require__.bind(__webpack_require__, 9269)).then(async ({ openCaches }) => openCaches(config, repository, modules, ports));
        // Each cache says so itself.
        this.opened.catch(() => undefined);
    }
    /** Ends what is still going on: the run has failed, and nobody should wait for it. */
    stop() {
        this.stopping.abort();
    }
    /** Never fails, but with Cancelled; that may also be left unheard. */
    modules() {
        const { config, opened, ports } = this;
        if (opened === undefined)
            return Promise.resolve({});
        return heard(this.stopwatch.time('module cache', async () => {
            const { useModuleCache } = await Promise.all(/* import() */[__webpack_require__.e(573), __webpack_require__.e(474), __webpack_require__.e(434)]).then(__webpack_require__.bind(__webpack_require__, 5434));
            return { moduleCache: await useModuleCache(config, opened, ports) };
        }));
    }
    /** What `modules` gave; what was wrong there is downloaded once more, where there is a Go to do it. Throws Cancelled. */
    async mended(restoring, goroot) {
        const { moduleCache } = await restoring;
        if (!moduleCache?.wrong.length || goroot === undefined)
            return { ...(moduleCache && { moduleCache }) };
        // It was opened, or nothing could be wrong.
        const opened = await this.opened;
        if (typeof opened !== 'object')
            return { moduleCache };
        const { mendModules } = await Promise.all(/* import() */[__webpack_require__.e(573), __webpack_require__.e(474), __webpack_require__.e(434)]).then(__webpack_require__.bind(__webpack_require__, 5434));
        return { moduleCache: await mendModules(moduleCache, opened.sums, goroot, this.ports) };
    }
    /** As `modules`; `goEnv` is what `go env` says, undefined where there is no Go. */
    build(goEnv) {
        const { config, opened, ports } = this;
        if (opened === undefined || goEnv === undefined)
            return Promise.resolve({});
        return heard(this.stopwatch.time('build cache', async () => {
            const { useBuildCache } = await Promise.all(/* import() */[__webpack_require__.e(573), __webpack_require__.e(271)]).then(__webpack_require__.bind(__webpack_require__, 271));
            return { buildCache: await useBuildCache(config, opened, goEnv, ports) };
        }));
    }
}
/** The other work of a cancelled step ends too, maybe before anybody waits for this. */
function heard(work) {
    work.catch(() => undefined);
    return work;
}

// EXTERNAL MODULE: ./lib/repository.js
var lib_repository = __webpack_require__(5411);
// EXTERNAL MODULE: ./lib/core/errors.js
var errors = __webpack_require__(3828);
// EXTERNAL MODULE: ./lib/gomod/go-version.js
var go_version = __webpack_require__(2019);
;// CONCATENATED MODULE: ./lib/run-checks.js


/** Side by side. A check that breaks is told in the report; it keeps neither the others nor the report from the user. */
async function runChecks(prepared, ports) {
    const { config, toolchain } = prepared;
    if (toolchain.goroot === undefined)
        return {};
    const chosen = [
        ...(config.checks.includes('tidy')
            ? [attempt('tidy', async () => ({ tidy: await judgeTidy(prepared, ports) }))]
            : []),
        ...(config.checks.includes('targets') && config.targets.join() !== 'none'
            ? [attempt('targets', async () => ({ targets: await judgeTargets(prepared, ports) }))]
            : []),
    ];
    const ended = await Promise.all(chosen);
    const broken = ended.flatMap((one) => one.broken ?? []);
    const checked = Object.assign({}, ...ended);
    return { ...checked, ...(broken.length > 0 && { broken }) };
}
async function attempt(check, work) {
    try {
        return await work();
    }
    catch (error) {
        if (error instanceof errors/* Cancelled */.cJ)
            throw error;
        return { broken: [{ check, message: (0,errors/* messageOf */.bD)(error) }] };
    }
}
async function judgeTidy(prepared, ports) {
    const { config, repository, toolchain } = prepared;
    const { checkTidy } = await __webpack_require__.e(/* import() */ 219).then(__webpack_require__.bind(__webpack_require__, 6219));
    return checkTidy({
        modules: fitModules(prepared),
        goroot: toolchain.goroot ?? '',
        goVersion: toolchain.version ?? '',
        root: repository.root,
        ...(config.tidyCompat === '' ? {} : { tidyCompat: config.tidyCompat }),
    }, ports);
}
async function judgeTargets(prepared, ports) {
    const { config, repository, toolchain } = prepared;
    const { checkTargets } = await __webpack_require__.e(/* import() */ 53).then(__webpack_require__.bind(__webpack_require__, 53));
    return checkTargets({
        modules: fitModules(prepared),
        root: repository.root,
        go: { goroot: toolchain.goroot ?? '', version: toolchain.version ?? '' },
        targets: config.targets,
        mode: config.targetsMode,
        allowFailure: config.targetsAllowFailure,
        static: config.static,
        tests: config.targetsTests,
        tags: config.tags,
    }, ports);
}
/** A malformed go.mod, or a go line newer than this Go, has a finding of its own, which go would only repeat. */
function fitModules({ modules, toolchain }) {
    const tooNew = toolchain.required
        .filter((line) => (0,go_version/* compareGoVersions */.X_)(toolchain.version ?? '', line.version) < 0)
        .map(({ from }) => from.at?.file);
    const fit = modules.modules.filter(({ goMod, problem }) => !problem && !tooNew.includes(goMod));
    return { ...modules, modules: fit };
}

// EXTERNAL MODULE: ./lib/tree-text.js
var tree_text = __webpack_require__(5999);
;// CONCATENATED MODULE: ./lib/source-texts.js


/** A frame shows a few lines; a file larger than this is nobody's go.mod. Bytes. */
const LARGEST = 8 << 20;
/** The texts of the files that findings are in, by their names in the report. What cannot be read is left out. */
async function sourceTexts(findings, root) {
    const files = new Set(findings.flatMap(({ at }) => (at === undefined ? [] : [at.file])));
    const texts = new Map();
    for (const file of files) {
        const text = await (0,tree_text/* readTreeText */.y)((0,external_node_path_.join)(root, file), root, LARGEST).catch(() => undefined);
        if (text !== undefined)
            texts.set(file, text);
    }
    return texts;
}

;// CONCATENATED MODULE: ./lib/stopwatch.js
/** Times the stages of a run, for the report. */
class Stopwatch {
    #now;
    #timings = [];
    #start;
    constructor(now) {
        this.#now = now;
        this.#start = now();
    }
    /** Milliseconds since it was made: less than its stages' sum, where some of them go side by side. */
    get elapsed() {
        return Math.round(this.#now() - this.#start);
    }
    /** Milliseconds by stage, in the order they ended. */
    get timings() {
        return this.#timings;
    }
    async time(stage, work) {
        const start = this.#now();
        const value = await work();
        this.#timings.push({ stage, milliseconds: Math.round(this.#now() - start) });
        return value;
    }
}

// EXTERNAL MODULE: ./lib/core/without-credentials.js
var without_credentials = __webpack_require__(9920);
// EXTERNAL MODULE: ./lib/go-executable.js
var go_executable = __webpack_require__(1202);
// EXTERNAL MODULE: ./lib/report/sentences.js
var sentences = __webpack_require__(3700);
// EXTERNAL MODULE: ./lib/report/words.js
var words = __webpack_require__(8191);
// EXTERNAL MODULE: ./lib/toolchain/gotoolchain.js
var gotoolchain = __webpack_require__(1258);
// EXTERNAL MODULE: ./lib/toolchain/go-release.js
var go_release = __webpack_require__(4677);
;// CONCATENATED MODULE: ./lib/toolchain/job-environment.js


/** From this minor version on the go command finds its own GOROOT (go.dev/doc/go1.9). */
const firstMinorThatFindsItself = 9;
/** The plan for a Go; `goEnv` is what its own `go env` says, of which GOBIN and GOPATH (a list) are read. */
function jobEnvironment(go, goEnv, { platform, env }) {
    const paths = platform === 'win32' ? external_node_path_.win32 : external_node_path_.posix;
    const path = [{ folder: paths.join(go.goroot, 'bin'), why: `Go ${go.version}` }];
    const gobin = goEnv['GOBIN'] ?? '';
    const gopath = goEnv['GOPATH']?.split(paths.delimiter)[0] ?? '';
    if (gobin !== '')
        path.push({ folder: gobin, why: 'GOBIN, where go install puts tools' });
    else if (gopath !== '') {
        path.push({ folder: paths.join(gopath, 'bin'), why: 'GOPATH/bin, where go install puts tools' });
    }
    return { path, variables: gorootVariable(go, env['GOROOT'] ?? '') };
}
/** GOROOT is best left alone: it would follow the job into any other Go. Unless a wrong one is set, or Go is too old. */
function gorootVariable({ version, goroot }, set) {
    const name = 'GOROOT';
    if (((0,go_release/* parseGoForm */.Eb)(version)?.minor ?? 0) < firstMinorThatFindsItself) {
        return [{ name, value: goroot, why: 'Go before 1.9 does not find it by itself' }];
    }
    if (set === '' || set === goroot)
        return [];
    return [{ name, value: goroot, why: `it was ${set}, which belongs to another Go` }];
}

;// CONCATENATED MODULE: ./lib/toolchain/hand-over.js








/**
 * Gives the chosen Go to the rest of the job and says in the log what was set and why. Throws UserError when this Go
 * cannot run here.
 */
async function handOver(fact, config, ports, job) {
    ports.log.info((0,sentences/* toolchainSentence */.J8)(fact, words/* WORDS */.q[config.language]));
    if (fact.goroot === undefined || fact.version === undefined)
        return { toolchain: fact };
    const goEnv = await readGoEnv(fact.goroot, ports);
    const { set, why, remarks } = (0,gotoolchain/* toolchainExports */.vA)(config.toolchain, ports.host.env, goEnv);
    for (const [name, value] of Object.entries(set))
        job.setVariable(name, value);
    ports.log.info(why);
    const plan = jobEnvironment({ goroot: fact.goroot, version: fact.version }, goEnv, ports.host);
    for (const { name, value, why: reason } of plan.variables) {
        job.setVariable(name, value);
        ports.log.info(`${name}=${value}: ${reason}`);
    }
    // The last one added comes first on PATH.
    for (const { folder, why: reason } of [...plan.path].reverse()) {
        job.addPath(folder);
        ports.log.info(`PATH gets ${folder}: ${reason}`);
    }
    ports.log.group(`go version go${fact.version}, go env`, environmentLines({ ...goEnv, ...set }));
    return { toolchain: { ...fact, remarks: [...fact.remarks, ...remarks] }, goEnv };
}
/** What decides which Go, modules and files a job gets. Without the C compiler's flags, for which Go would start it. */
const SHOWN = [
    'GOVERSION GOROOT GOTOOLCHAIN GOOS GOARCH GOHOSTOS GOHOSTARCH GOEXPERIMENT CGO_ENABLED CC',
    'GO386 GOAMD64 GOARM GOARM64 GOMIPS GOMIPS64 GOPPC64 GORISCV64 GOWASM',
    'GOENV GOFLAGS GO111MODULE GOPATH GOBIN GOCACHE GOMODCACHE GOTMPDIR GOCACHEPROG',
    'GOPROXY GONOPROXY GOSUMDB GONOSUMDB GOPRIVATE GOINSECURE GOVCS GOAUTH',
].flatMap((names) => names.split(' '));
/** `go env`, asked outside any module so that no go.mod can make it fail or switch to another Go. */
async function readGoEnv(goroot, { runner, host, cancelled }) {
    const go = (0,go_executable/* goExecutable */.j)(goroot, host.platform);
    // Go finds its own GOROOT; one that belongs to another, or is gone, is what we are about to set right.
    const { GOROOT: _foreign, ...inherited } = (0,child_environment/* childEnvironment */.Q)(host.env);
    const env = { ...inherited, GOTOOLCHAIN: 'local', GOWORK: 'off' };
    const ran = await runner.run(go, ['env', '-json', ...SHOWN], { cwd: host.tempDir, env });
    if (cancelled.aborted)
        throw new errors/* Cancelled */.cJ();
    if (ran.exitCode !== 0)
        throw new errors/* UserError */.yo(`${go} env failed: ${ran.startError ?? (ran.stderr.trim().split('\n')[0] || `exit code ${ran.exitCode}`)}; ` +
            'is it built for this machine, and are GOFLAGS and the go env file in order?');
    return environmentOf(JSON.parse(ran.stdout));
}
function environmentOf(value) {
    const entries = typeof value === 'object' && value !== null ? Object.entries(value) : [];
    return Object.fromEntries(entries.map(([name, text]) => [name, String(text)]));
}
/** `NAME=value`, without passwords in addresses. */
function environmentLines(env) {
    return Object.entries(env).map(([name, value]) => `${name}=${(0,without_credentials/* withoutCredentials */.r)(value)}`);
}

// EXTERNAL MODULE: ./lib/toolchain/prepare.js + 16 modules
var prepare = __webpack_require__(9966);
;// CONCATENATED MODULE: ./lib/preflight.js









/**
 * The whole flow: find the modules, get Go, hand it to the job (when there is one), check, judge. Findings are data in
 * the report. Throws UserError for what the user must mend first, and Cancelled.
 */
async function preflight(config, given, job) {
    const ports = job === undefined ? given : await ontoWorkDrive(given, job);
    const stopwatch = new Stopwatch(ports.now);
    const repository = await (0,lib_repository/* locateRepository */.ZX)(config.workingDirectory, ports.host.cwd);
    const modules = await stopwatch.time('modules', () => (0,discover/* discoverModules */.b)({ ...repository, patterns: config.modules }, ports));
    const caches = new JobCaches(config, { repository, modules }, ports, stopwatch);
    try {
        return await withCaches(caches, { config, repository, modules, stopwatch }, ports, job);
    }
    catch (error) {
        caches.stop();
        throw error;
    }
}
/** The rest of the run, beside which the caches are restored. */
async function withCaches(caches, { config, repository, modules, stopwatch }, ports, job) {
    const restoringModules = caches.modules();
    const prepared = await stopwatch.time('toolchain', () => (0,prepare/* prepareToolchain */.f)(config, repository, modules, ports));
    const { toolchain, goEnv } = job === undefined ? { toolchain: prepared } : await handOver(prepared, config, ports, job);
    const restoringBuild = caches.build(goEnv);
    const moduleCache = await caches.mended(restoringModules, toolchain.goroot);
    // Read while go works: nothing before needs the rules.
    const reporting = __webpack_require__.e(/* import() */ 471).then(__webpack_require__.bind(__webpack_require__, 852));
    const checked = await stopwatch.time('checks', () => runChecks({ config, repository, modules, toolchain }, ports));
    const facts = {
        // Who only wants Go installed is told nothing about modules, not even that there are none.
        ...(config.checks.length > 0 && { modules }),
        toolchain,
        ...moduleCache,
        ...(await restoringBuild),
        ...checked,
    };
    const { makeReport } = await reporting;
    const report = makeReport(facts, stopwatch, config);
    return { report, facts, repository, sources: await sourceTexts(report.findings, repository.root) };
}


/***/ })

};
