export const id = 803;
export const ids = [803,814];
export const modules = {

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

/***/ 9895:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ repositorySums)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3828);
/* harmony import */ var _tree_text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5999);
/* harmony import */ var _modules_module_sums_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3629);




/** What all go.sum files of the modules and the workspace's go.work.sum name. A missing one names nothing. */
async function repositorySums({ root }, modules) {
    const files = [
        ...modules.modules.map(({ dir }) => (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(root, dir, 'go.sum')),
        ...(modules.goWork ? [`${(0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(root, modules.goWork.file)}.sum`] : []),
    ];
    return (0,_modules_module_sums_js__WEBPACK_IMPORTED_MODULE_3__/* .moduleSums */ .b)(await Promise.all(files.map(async (file) => (0,_tree_text_js__WEBPACK_IMPORTED_MODULE_2__/* .readTreeText */ .y)(file, root).catch(absent))));
}
/** What is there and cannot be read is told, or every run would find that nothing is to be cached. */
function absent(error) {
    if ((0,_core_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .codeOf */ .$N)(error) === 'ENOENT')
        return '';
    throw error;
}


/***/ }),

/***/ 3629:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  n: () => (/* binding */ goSumText),
  b: () => (/* binding */ moduleSums)
});

// EXTERNAL MODULE: ./lib/gomod/escaped-module.js
var escaped_module = __webpack_require__(7660);
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
        if (!hash.startsWith('h1:') || path === toolchainModule || !(0,escaped_module/* isModuleVersion */.t)(path, version))
            continue;
        const stem = `${(0,escaped_module/* escapedModule */.Y)(path)}/@v/${(0,escaped_module/* escapedModule */.Y)(version)}`;
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

/***/ 3814:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z8: () => (/* binding */ withFolder),
/* harmony export */   i6: () => (/* binding */ commandOptions),
/* harmony export */   l1: () => (/* binding */ OWN_FLAGS),
/* harmony export */   parseArguments: () => (/* binding */ parseArguments)
/* harmony export */ });
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7975);
/* harmony import */ var _config_nearest_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(948);
/* harmony import */ var _config_options_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4949);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3828);




/** Flags that only the command has. */
const OWN_FLAGS = {
    json: {
        type: 'boolean',
        help: {
            en: 'Print JSON instead of text: the report as in docs/report.schema.json, or what `clean` did.',
            'zh-CN': '以 JSON 格式输出：报告（见 docs/report.schema.json）或 `clean` 的结果。',
        },
    },
    report: {
        type: 'string',
        help: { en: 'Also write the JSON report to this file.', 'zh-CN': '同时将 JSON 报告写入该文件。' },
    },
    patch: {
        type: 'string',
        help: {
            en: 'Also write the patch, for `git apply`, to this file.',
            'zh-CN': '同时将可供 `git apply` 使用的补丁写入该文件。',
        },
    },
    check: {
        type: 'boolean',
        help: {
            en: 'With `clean`: remove nothing, only tell what is wrong.',
            'zh-CN': '用于 `clean`：只报告问题，不删除任何内容。',
        },
    },
    mode: {
        type: 'string',
        help: {
            en: 'With `targets`: `types` or `build`, as --targets-mode.',
            'zh-CN': '用于 `targets`：`types` 或 `build`，与 --targets-mode 相同。',
        },
    },
    help: { type: 'boolean', help: { en: 'Show this text.', 'zh-CN': '显示本帮助。' } },
    'no-color': {
        type: 'boolean',
        help: {
            en: 'Plain text; also the effect of NO_COLOR and of output that is no terminal.',
            'zh-CN': '输出纯文本；设置 NO_COLOR 或输出不是终端时同样如此。',
        },
    },
};
/** Reads flags and positional arguments. Throws UserError for an unknown flag or one that lacks its value. */
function parseArguments(args) {
    const { values, positionals } = parseStrictly(args);
    // Caches are a job's; at home Go keeps its own.
    const options = { cache: 'false' };
    for (const option of commandOptions()) {
        const value = values[option.name];
        if (value !== undefined)
            options[option.name] = String(value);
        if (values[`no-${option.name}`] === true)
            options[option.name] = 'false';
    }
    return {
        positionals,
        options,
        json: values['json'] === true,
        check: values['check'] === true,
        noColor: values['no-color'] === true,
        ...(typeof values['mode'] === 'string' ? { mode: values['mode'] } : {}),
        ...(typeof values['report'] === 'string' ? { report: values['report'] } : {}),
        ...(typeof values['patch'] === 'string' ? { patch: values['patch'] } : {}),
    };
}
/** The folder given as argument is the option `working-directory`. */
function withFolder({ options, positionals }) {
    const [folder, extra] = positionals;
    if (extra !== undefined)
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo(`${extra}: only one folder can be given; use --modules for several modules`);
    if (folder === undefined)
        return options;
    if (options['working-directory'] !== undefined)
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo(`${folder}: the folder is given twice, as argument and as --working-directory`);
    return { ...options, 'working-directory': folder };
}
/** The options that the command takes as flags. */
function commandOptions() {
    return _config_options_js__WEBPACK_IMPORTED_MODULE_1__/* .OPTIONS */ .lw.filter((option) => option.jobOnly !== true);
}
function parseStrictly(args) {
    const flags = {};
    for (const [name, flag] of Object.entries(OWN_FLAGS))
        flags[name] = { type: flag.type };
    for (const option of commandOptions()) {
        flags[option.name] = { type: option.type === 'boolean' ? 'boolean' : 'string' };
        if (option.type === 'boolean')
            flags[`no-${option.name}`] = { type: 'boolean' };
    }
    try {
        return (0,node_util__WEBPACK_IMPORTED_MODULE_0__.parseArgs)({ args: [...args], options: flags, allowPositionals: true, strict: true });
    }
    catch (error) {
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo(`${unknownFlag(args, Object.keys(flags)) ?? (0,_core_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .messageOf */ .bD)(error)}; see go-preflight --help`);
    }
}
/** node's own message suggests to pass the flag as a positional argument, which helps nobody. */
function unknownFlag(args, known) {
    for (const arg of args) {
        if (arg === '--')
            return undefined;
        const name = /^--?([^=]+)/.exec(arg)?.[1];
        if (name === undefined || known.includes(name))
            continue;
        const guess = (0,_config_nearest_js__WEBPACK_IMPORTED_MODULE_3__/* .nearest */ .p)(name, known);
        return `${arg}: there is no such flag${guess === undefined ? '' : `; did you mean --${guess}?`}`;
    }
    return undefined;
}


/***/ }),

/***/ 1061:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  cleanCommand: () => (/* binding */ cleanCommand)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./lib/cache/go-mod-cache.js + 1 modules
var go_mod_cache = __webpack_require__(6722);
// EXTERNAL MODULE: ./lib/cache/go-sums.js
var go_sums = __webpack_require__(9895);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: ./lib/cache/disk-failure.js
var disk_failure = __webpack_require__(9782);
// EXTERNAL MODULE: ./lib/cache/modules/module-hash-threads.js + 8 modules
var module_hash_threads = __webpack_require__(1571);
// EXTERNAL MODULE: ./lib/cache/modules/module-texts.js
var module_texts = __webpack_require__(9619);
// EXTERNAL MODULE: ./lib/core/errors.js
var errors = __webpack_require__(3828);
// EXTERNAL MODULE: ./lib/gomod/escaped-module.js
var escaped_module = __webpack_require__(7660);
;// CONCATENATED MODULE: ./lib/cache/modules/present-module.js




/** The go command works under a lock that nobody else can ask about. Nothing takes that long but what was killed. */
const workingMilliseconds = 60 * 60 * 1000;
/** A file that is not whole yet, after its version, as the go command (`.zip123.tmp`) and `verifyModules` name it. */
const half = /^\.(?:zip|ziphash|mod|info)(?:\d+\.tmp|\.tmp-\d+)$/;
/** What there is of a module version below GOMODCACHE (`folder`), or undefined for nothing. Throws what the file system says. */
function presentModule(folder, sum) {
    const stem = (0,external_node_path_.join)(folder, 'cache', 'download', sum.stem);
    const [home, version] = [(0,external_node_path_.dirname)(stem), (0,external_node_path_.basename)(stem)];
    const names = namesIn(home).filter((name) => name.startsWith(`${version}.`));
    const has = (ending) => names.includes(`${version}.${ending}`);
    const tree = (0,external_node_path_.join)(folder, `${(0,escaped_module/* escapedModule */.Y)(sum.path)}@${version}`);
    const hasTree = (0,external_node_fs_.statSync)(tree, { throwIfNoEntry: false }) !== undefined;
    if (names.length === 0 && !hasTree)
        return undefined;
    const hasSum = sum.zip.length > 0;
    const bytes = has('zip') ? (0,external_node_fs_.statSync)(`${stem}.zip`).size : 0;
    const partial = `${stem}.partial`;
    const halves = names.filter((name) => half.test(name.slice(version.length)));
    return {
        sum,
        ...(has('mod') && { mod: `${stem}.mod` }),
        ...(has('info') && { info: `${stem}.info` }),
        ...(has('ziphash') && { ziphash: `${stem}.ziphash` }),
        ...(hasSum && has('zip') && { zip: { path: `${stem}.zip`, bytes } }),
        ...(hasSum &&
            hasTree &&
            !has('partial') && { tree: { path: tree, tree: `${sum.path}@${sum.version}`, bytes } }),
        partial,
        abandoned: [
            ...(has('partial') && isAbandoned(partial) ? [unfinished(tree, hasTree, partial)] : []),
            ...halves
                .map((name) => (0,external_node_path_.join)(home, name))
                .filter(isAbandoned)
                .map((path) => ({ what: 'leftover', places: [path] })),
        ],
    };
}
function unfinished(tree, hasTree, partial) {
    return hasTree ? { what: 'unfinished', places: [tree, partial] } : { what: 'leftover', places: [partial] };
}
function isAbandoned(path) {
    const { mtimeMs = Infinity } = (0,external_node_fs_.statSync)(path, { throwIfNoEntry: false }) ?? {};
    return Date.now() - mtimeMs > workingMilliseconds;
}
function namesIn(folder) {
    try {
        return (0,external_node_fs_.readdirSync)(folder);
    }
    catch (error) {
        if ((0,errors/* codeOf */.$N)(error) === 'ENOENT')
            return [];
        throw error;
    }
}

;// CONCATENATED MODULE: ./lib/cache/modules/find-wrong.js





/**
 * Holds all that GOMODCACHE (`folder`) has of the go.sum set against it, also what the go command hashed once and never
 * looks at again: every zip with its `.ziphash`, go.mod, `.info` and unpacked tree. Leaves out what a go command may be
 * writing. Throws UserError for what the file system refuses, and Cancelled.
 */
async function findWrong(folder, sums, ports) {
    try {
        const present = sums.flatMap((sum) => presentModule(folder, sum) ?? []);
        const pieces = present.flatMap(({ zip, tree }) => [zip ?? [], tree ?? []].flat());
        const hashes = await (0,module_hash_threads/* hashOnThreads */.n)(pieces, ports);
        return { modules: present.length, wrong: present.flatMap((module) => wrongOf(module, hashes)) };
    }
    catch (error) {
        throw (0,disk_failure/* diskFailure */.C)(error, 'checking modules', folder);
    }
}
function wrongOf(module, hashes) {
    const { sum, mod, info, zip, ziphash, tree, partial, abandoned } = module;
    const zipHash = zip && hashes.get(zip);
    const wrongZip = zipHash === undefined ? undefined : (0,module_texts/* unlessIn */.ID)(sum.zip, zipHash);
    const judged = [
        // A .ziphash goes with its zip, and first: without it, no go command believes the zip.
        { what: 'zip', places: [ziphash, zip?.path], difference: wrongZip },
        { what: 'ziphash', places: [ziphash], difference: wrongZip ? undefined : wrongZipHash(module, zipHash) },
        { what: 'mod', places: [mod], difference: mod && (0,module_texts/* wrongGoMod */.Qf)((0,external_node_fs_.readFileSync)(mod), sum) },
        { what: 'info', places: [info], difference: info && (0,module_texts/* wrongInfo */.Iq)((0,external_node_fs_.readFileSync)(info), sum) },
        {
            what: 'tree',
            places: [tree?.path, partial],
            difference: tree && (0,module_texts/* unlessIn */.ID)(sum.zip, hashes.get(tree) ?? ''),
        },
    ];
    const { path, version } = sum;
    return [
        ...judged.flatMap(({ what, places, difference }) => difference
            ? [{ path, version, what, places: places.filter((it) => it !== undefined), ...difference }]
            : []),
        ...abandoned.map((one) => ({ path, version, ...one })),
    ];
}
/** It must say what its zip is, or could be. The go command passes over blanks around it. */
function wrongZipHash({ sum, ziphash }, zipHash) {
    if (ziphash === undefined)
        return undefined;
    return (0,module_texts/* unlessIn */.ID)(zipHash === undefined ? sum.zip : [zipHash], (0,external_node_fs_.readFileSync)(ziphash, 'utf8').trim());
}

// EXTERNAL MODULE: ./lib/repository.js
var lib_repository = __webpack_require__(5411);
;// CONCATENATED MODULE: ./lib/cache/modules/remove-wrong.js




/**
 * Removes things from GOMODCACHE (`folder`); nothing else, and nothing where a link leads out of it. What cannot be
 * removed keeps none of the others. Throws Cancelled.
 */
function removeWrong(folder, wrong, ports) {
    return wrong.map((thing) => {
        if (ports.cancelled.aborted)
            throw new errors/* Cancelled */.cJ();
        return { thing, ...removed(folder, thing, ports.host.platform) };
    });
}
function removed(folder, thing, platform) {
    let bytes = 0;
    try {
        if (thing.what === 'tree')
            markUnfinished(folder, thing);
        for (const place of thing.places) {
            checkInside(folder, place);
            const freed = makeWritable(place, platform);
            (0,external_node_fs_.rmSync)(place, { recursive: true, maxRetries: 3 });
            bytes += freed;
        }
        return { bytes };
    }
    catch (error) {
        if ((0,errors/* codeOf */.$N)(error) === undefined && !(error instanceof errors/* UserError */.yo))
            throw error;
        return { bytes, failure: (0,errors/* messageOf */.bD)(error) };
    }
}
/** As the go command does before it unpacks: it would take what is left of a tree for all of it, were we killed. */
function markUnfinished(folder, { places }) {
    const [, partial = ''] = places;
    (0,external_node_fs_.mkdirSync)((0,external_node_path_.dirname)(partial), { recursive: true });
    checkInside(folder, partial);
    (0,external_node_fs_.writeFileSync)(partial, '');
}
function checkInside(folder, place) {
    const parent = (0,external_node_fs_.realpathSync)((0,external_node_path_.dirname)(place));
    if (!(0,lib_repository/* isInside */.FK)(parent, (0,external_node_fs_.realpathSync)(folder)))
        throw new errors/* UserError */.yo(`it lies in ${parent}, where a link leads out of GOMODCACHE`);
}
/**
 * Trees are folders that cannot be written to, of files that cannot be either, and Windows removes no such file. Answers
 * how many bytes there are. Follows no link.
 */
function makeWritable(path, platform) {
    // What has a name that is no UTF-8 cannot be asked for, but removed.
    const found = (0,external_node_fs_.lstatSync)(path, { throwIfNoEntry: false });
    if (found?.isDirectory() !== true) {
        if (platform === 'win32' && found?.isFile() === true)
            (0,external_node_fs_.chmodSync)(path, 0o600);
        return found?.size ?? 0;
    }
    (0,external_node_fs_.chmodSync)(path, 0o700);
    return (0,external_node_fs_.readdirSync)(path).reduce((bytes, name) => bytes + makeWritable((0,external_node_path_.join)(path, name), platform), 0);
}

// EXTERNAL MODULE: ./lib/checks/modules/discover.js + 1 modules
var discover = __webpack_require__(4641);
// EXTERNAL MODULE: ./lib/config/parse-config.js
var parse_config = __webpack_require__(6432);
// EXTERNAL MODULE: ./lib/core/quoted.js
var quoted = __webpack_require__(4415);
// EXTERNAL MODULE: ./lib/cli/arguments.js
var cli_arguments = __webpack_require__(3814);
// EXTERNAL MODULE: ./lib/core/megabytes.js
var megabytes = __webpack_require__(6966);
// EXTERNAL MODULE: ./lib/report/outlets/json.js
var json = __webpack_require__(6861);
// EXTERNAL MODULE: ./lib/report/outlets/log-line.js
var log_line = __webpack_require__(2124);
;// CONCATENATED MODULE: ./lib/cli/clean-report.js



const WHAT = {
    zip: { en: 'the zip', 'zh-CN': 'zip' },
    ziphash: { en: 'the .ziphash', 'zh-CN': '.ziphash' },
    mod: { en: 'the go.mod', 'zh-CN': 'go.mod' },
    info: { en: 'the .info', 'zh-CN': '.info' },
    tree: { en: 'the unpacked tree', 'zh-CN': '已解压的目录' },
    unfinished: { en: 'a tree that was not unpacked to its end', 'zh-CN': '未解压完的目录' },
    leftover: { en: 'what a killed download has left', 'zh-CN': '被中断的下载所残留的文件' },
};
const WORDS = {
    en: {
        differs: (actual, expected) => `is ${actual}, but should be ${expected}`,
        comma: '; ',
        removed: 'removed',
        failed: (why) => `NOT removed: ${why}`,
        nothingNamed: 'nothing in it is named by a go.sum of this repository',
        looked: (modules, folder) => `Looked at ${modules} module${modules === 1 ? '' : 's'} in ${folder}`,
        found: (wrong) => (wrong === 0 ? 'nothing is wrong' : `${wrong} wrong`),
        freed: (removed, bytes) => `removed ${removed}, freed ${(0,megabytes/* megabytes */.i)(bytes)} MB`,
    },
    'zh-CN': {
        differs: (actual, expected) => `为 ${actual}，应为 ${expected}`,
        comma: '；',
        removed: '已删除',
        failed: (why) => `未能删除：${why}`,
        nothingNamed: '其中没有本仓库 go.sum 所列的内容',
        looked: (modules, folder) => `已检查 ${folder} 中的 ${modules} 个模块`,
        found: (wrong) => (wrong === 0 ? '没有问题' : `${wrong} 处有问题`),
        freed: (removed, bytes) => `已删除 ${removed} 处，释放 ${(0,megabytes/* megabytes */.i)(bytes)} MB`,
    },
};
/** One line for each wrong thing and one at the end, safe in a terminal and a job log. */
function cleanText(cleaned, language) {
    const { folder, modules, wrong, removals } = cleaned;
    const words = WORDS[language];
    const things = wrong.map((thing, index) => thingLine(thing, removals?.[index], language));
    const gone = removals?.filter(({ failure }) => failure === undefined) ?? [];
    const bytes = removals?.reduce((sum, removal) => sum + removal.bytes, 0) ?? 0;
    const end = [
        words.looked(modules, folder),
        modules === 0 ? words.nothingNamed : words.found(wrong.length),
        ...(gone.length > 0 ? [words.freed(gone.length, bytes)] : []),
    ];
    return [...things, end.join(words.comma)].map((line) => `${(0,log_line/* logLine */.BP)(line)}\n`).join('');
}
function thingLine(thing, removal, language) {
    const { path, version, what, expected, actual } = thing;
    const words = WORDS[language];
    const is = expected === undefined || actual === undefined ? '' : ` ${words.differs(actual, expected)}`;
    const outcome = removal && (removal.failure === undefined ? words.removed : words.failed(removal.failure));
    const parts = [`${WHAT[what][language]}${is}`, ...(outcome === undefined ? [] : [outcome])];
    return `${path}@${version}: ${parts.join(words.comma)}`;
}
/** The same as JSON: `removed` is false with a `failure`, or where nothing was to be removed. */
function cleanJson({ folder, modules, wrong, removals }) {
    return (0,json/* json */.P)({
        schema: 'go-preflight/clean/v1',
        folder,
        modules,
        wrong: wrong.map(({ path, version, what, expected, actual }, index) => {
            const { bytes = 0, failure } = removals?.[index] ?? {};
            return {
                path,
                version,
                what,
                expected,
                actual,
                removed: removals !== undefined && failure === undefined,
                bytes,
                failure,
            };
        }),
    });
}

// EXTERNAL MODULE: ./lib/cli/exit-codes.js
var exit_codes = __webpack_require__(535);
;// CONCATENATED MODULE: ./lib/cli/clean-command.js













/**
 * `clean [DIR]`: removes from this machine's GOMODCACHE what is not what the repository's go.sum files say, and tells so;
 * with `--check` only tells. The exit code is 1 where something wrong is still there.
 */
async function cleanCommand(args, { ports, stdout }) {
    const given = (0,cli_arguments.parseArguments)(args);
    const config = (0,parse_config/* configOrThrow */.g)((0,parse_config/* parseConfig */.o)((0,cli_arguments/* withFolder */.Z8)(given), ports.host.env));
    const repository = await (0,lib_repository/* locateRepository */.ZX)(config.workingDirectory, ports.host.cwd);
    const modules = await (0,discover/* discoverModules */.b)({ ...repository, patterns: config.modules }, ports);
    const folder = await localGoModCache(ports.host);
    const looked = await findWrong(folder, await (0,go_sums/* repositorySums */.h)(repository, modules), ports);
    const removals = given.check ? undefined : removeWrong(folder, looked.wrong, ports);
    const cleaned = { folder, ...looked, ...(removals && { removals }) };
    stdout.write(given.json ? cleanJson(cleaned) : cleanText(cleaned, config.language));
    const left = removals ? removals.filter(({ failure }) => failure !== undefined) : looked.wrong;
    return left.length === 0 ? exit_codes/* EXIT */.d.sound : exit_codes/* EXIT */.d.findings;
}
async function localGoModCache(host) {
    const folder = await (0,go_mod_cache/* goModCache */.P)(host);
    if (folder === undefined)
        throw new errors/* UserError */.yo('there is no home folder, so no GOMODCACHE; set one of HOME, GOPATH and GOMODCACHE');
    if (!(0,external_node_path_.isAbsolute)(folder))
        throw new errors/* UserError */.yo(`GOMODCACHE ${(0,quoted/* quoted */.T)(folder)}: the go command takes no relative path; set an absolute one`);
    return folder;
}


/***/ }),

/***/ 6966:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ megabytes)
/* harmony export */ });
/** `98.1` for a number of bytes: millions, as disks and networks count. */
function megabytes(bytes) {
    return (bytes / 1e6).toFixed(1);
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

/***/ 7660:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ escapedModule),
/* harmony export */   t: () => (/* binding */ isModuleVersion)
/* harmony export */ });
/* harmony import */ var _module_path_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3650);
/* harmony import */ var _module_version_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2449);


/** One element of a module path. Names that Windows keeps to itself and its short names are none. */
const element = /^(?!\.)(?!(?:con|prn|aux|nul|com[1-9]|lpt[1-9])(?:\.|$))(?![^.]*~[0-9]+(?:\.|$))[-._~0-9a-z]+(?<!\.)$/i;
/** The first is a host name: lower case, with a dot. */
const host = /^(?!-)[-0-9a-z]*\.[-.0-9a-z]*$/;
/** Whether it can be a module path and a canonical version that fits it. Reference: golang.org/x/mod/module, Check. */
function isModuleVersion(path, version) {
    const elements = path.split('/');
    return (host.test(elements[0] ?? '') &&
        elements.every((it) => element.test(it)) &&
        (0,_module_version_js__WEBPACK_IMPORTED_MODULE_0__/* .canonicalVersion */ .Bp)(version) === version &&
        (0,_module_path_js__WEBPACK_IMPORTED_MODULE_1__/* .fitsPathMajor */ .t9)(version, path));
}
/**
 * A module path or version with `!x` for every capital, as proxies, checksum databases and GOMODCACHE write it: they may
 * be files of systems that do not tell case apart. Reference: golang.org/x/mod/module, EscapePath.
 */
function escapedModule(text) {
    return text.replace(/[A-Z]/g, (letter) => `!${letter.toLowerCase()}`);
}


/***/ }),

/***/ 6861:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ json)
/* harmony export */ });
/**
 * A value as indented JSON that may be printed into a job log: same value, but nothing unseen stands in it raw and the runner's
 * `##[` does not occur. (`::` cannot start a line: a string's line starts with a quote.)
 */
function json(value) {
    const text = JSON.stringify(value, null, 2)
        .replace(/(?!\n)[\p{Cc}\p{Cf}\p{Co}\p{Default_Ignorable_Code_Point}\u2028\u2029]/gu, escaped)
        .replaceAll('##[', String.raw `##\u005b`);
    return `${text}\n`;
}
function escaped(character) {
    return character
        .split('')
        .map((unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`)
        .join('');
}


/***/ }),

/***/ 5411:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FK: () => (/* binding */ isInside),
/* harmony export */   SH: () => (/* binding */ repositoryPath),
/* harmony export */   ZX: () => (/* binding */ locateRepository)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3828);
/* harmony import */ var _exists_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5735);




/** Finds the repository around `workingDirectory`. Throws UserError when that is not a folder we can read. */
async function locateRepository(workingDirectory, cwd) {
    const start = await existingFolder((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(cwd, workingDirectory), workingDirectory);
    // `.git` is a file in worktrees and submodules, a folder elsewhere.
    const root = (await nearestWith('.git', start)) ?? (await nearestWith('go.mod', start)) ?? start;
    return { root, start };
}
/** The nearest folder, from `start` upwards, that holds `name`. */
async function nearestWith(name, start) {
    for (let folder = start;; folder = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(folder)) {
        if (await (0,_exists_js__WEBPACK_IMPORTED_MODULE_3__/* .exists */ .t)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, name)))
            return folder;
        if ((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(folder) === folder)
            return undefined;
    }
}
/** `path` relative to the repository, with `/`; `.` for the root itself. */
function repositoryPath(root, path) {
    return (0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(root, path).split(node_path__WEBPACK_IMPORTED_MODULE_1__.sep).join('/') || '.';
}
/** Whether `dir` is `folder` or lies in it, by their names. */
function isInside(dir, folder) {
    const path = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(folder, dir);
    return path !== '..' && !path.startsWith(`..${node_path__WEBPACK_IMPORTED_MODULE_1__.sep}`) && !/^[a-zA-Z]:/.test(path);
}
async function existingFolder(path, asGiven) {
    try {
        if ((await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)(path)).isDirectory())
            return await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.realpath)(path);
    }
    catch (error) {
        const why = (0,_core_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .codeOf */ .$N)(error) === 'ENOENT' ? 'there is no such folder' : (0,_core_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .messageOf */ .bD)(error);
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo(`working-directory ${asGiven}: ${why}; name a folder inside the repository, and check it out first`);
    }
    throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo(`working-directory ${asGiven}: not a folder; name the folder that holds go.mod`);
}


/***/ }),

/***/ 5999:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   y: () => (/* binding */ readTreeText)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1455);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3828);
/* harmony import */ var _repository_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5411);




/** Bytes: far above any go.mod, go.sum or go.work that somebody needs. */
const LARGEST = 64 << 20;
/**
 * The text of a file that whoever wrote the checked commit may have put there. What a name places below `root` (absolute)
 * must lie there: a symlink to a file with credentials would be shown in the log. Devices, pipes and files above `largest`
 * bytes are refused, since reading them may never end. Throws UserError for what is refused, else node's own errors.
 */
async function readTreeText(path, root, largest = LARGEST) {
    const named = (0,_repository_js__WEBPACK_IMPORTED_MODULE_3__/* .isInside */ .FK)(path, root);
    const name = named ? (0,_repository_js__WEBPACK_IMPORTED_MODULE_3__/* .repositoryPath */ .SH)(root, path) : path;
    if (named && !(0,_repository_js__WEBPACK_IMPORTED_MODULE_3__/* .isInside */ .FK)(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.realpath)(path), await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.realpath)(root)))
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo(`${name} is a symlink that leads out of the repository, which is not followed`);
    // Without O_NONBLOCK (which Windows lacks) opening a pipe would wait for a writer.
    const handle = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.open)(path, node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_RDONLY | node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_NONBLOCK);
    try {
        const found = await handle.stat();
        if (!found.isFile())
            throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo(`${name} is not a regular file`);
        if (found.size > largest)
            throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo(`${name} has more than ${largest >> 20} MiB`);
        return await handle.readFile('utf8');
    }
    finally {
        await handle.close();
    }
}


/***/ })

};
