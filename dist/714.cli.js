export const id = 714;
export const ids = [714,814];
export const modules = {

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

/***/ 3700:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J8: () => (/* binding */ toolchainSentence),
/* harmony export */   fW: () => (/* binding */ placeName),
/* harmony export */   s_: () => (/* binding */ findingCounts)
/* harmony export */ });
const SEVERITIES = ['error', 'warning', 'notice'];
/** What was found, in numbers: `2 errors, 1 warning` or `nothing to mend`. */
function findingCounts(report, words) {
    const counts = SEVERITIES.map((severity) => ({
        severity,
        count: report.findings.filter((finding) => finding.severity === severity).length,
    })).filter(({ count }) => count > 0);
    if (counts.length === 0)
        return words.nothingToMend;
    return counts.map(({ severity, count }) => words.counted(severity, count)).join(words.comma);
}
/** `Go 1.25.10`, where it was asked for, where it came from, how it was checked. Hostile in part. */
function toolchainSentence(toolchain, words) {
    const { version, refused, spec, from, source, verified, newer } = toolchain;
    const details = [
        source === undefined ? undefined : words.source[source],
        verified === undefined ? undefined : words.verified[verified],
        newer === undefined ? undefined : words.newer(newer),
    ].filter((detail) => detail !== undefined);
    const asked = spec === '' || spec === version ? from.source : `${spec}${words.comma}${from.source}`;
    return [`Go ${version ?? refused ?? spec} (${asked})`, ...details].join(' · ');
}
/** `go.mod:5:2`, as editors and terminals make a link of it. Hostile. */
function placeName({ file, line, column }) {
    return [file, line, line === undefined ? undefined : column].filter((part) => part !== undefined).join(':');
}


/***/ }),

/***/ 8191:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   q: () => (/* binding */ WORDS)
/* harmony export */ });
const EN = {
    verdict: { sound: 'Sound', unsound: 'Not sound' },
    severity: { error: 'error', warning: 'warning', notice: 'notice' },
    tidy: { tidy: 'tidy', drift: 'not tidy', failed: 'failed', skipped: 'skipped' },
    source: {
        'tool-cache': 'tool cache',
        'goroot-variable': 'GOROOT variable',
        path: 'PATH',
        download: 'download',
        'module-proxy': 'module proxy',
    },
    verified: {
        sha256: 'SHA-256 verified',
        'checksum-database': 'verified by the checksum database',
        trusted: 'was on the machine',
        none: 'not verified',
    },
    heading: {
        module: 'Module',
        modulePath: 'Path',
        tidy: 'Tidy',
        where: 'Where',
        what: 'What',
        mend: 'Mend',
        rule: 'rule',
        patch: 'The patch that mends it',
        output: 'What the go command said',
        skipped: 'Not checked',
        timings: 'Timings',
        total: 'total',
    },
    nothingToMend: 'nothing to mend',
    applyPatch: 'Save it as tidy.patch and run `git apply tidy.patch` at the root of the repository, or run `go-preflight fix`.',
    applyAll: 'go-preflight fix applies all of it.',
    comma: ', ',
    colon: ': ',
    counted: (severity, count) => `${count} ${severity}${count === 1 ? '' : 's'}`,
    modules: (count) => `${count} module${count === 1 ? '' : 's'}`,
    newer: (version) => `${version} is out`,
    moreLines: (count) => `… ${count} more line${count === 1 ? '' : 's'}`,
    moreFindings: (count) => `… and ${count} more; the JSON report has all of them`,
    moreModules: (count, allTidy) => `… and ${count} more${allTidy ? ', all tidy' : ''}`,
    deleteLines: (first, last) => first === last ? `delete line ${first}` : `delete lines ${first} to ${last}`,
    moreInSummary: (severity, count) => `${count} more ${severity}${count === 1 ? '' : 's'} in the summary`,
    seconds: (milliseconds) => `${(milliseconds / 1000).toFixed(milliseconds < 10_000 ? 2 : 1)} s`,
};
const ZH = {
    verdict: { sound: '通过', unsound: '未通过' },
    severity: { error: '错误', warning: '警告', notice: '提示' },
    tidy: { tidy: '整洁', drift: '有偏差', failed: '失败', skipped: '已跳过' },
    source: {
        'tool-cache': '工具缓存',
        'goroot-variable': 'GOROOT 变量',
        path: 'PATH',
        download: '下载',
        'module-proxy': '模块代理',
    },
    verified: {
        sha256: '已校验 SHA-256',
        'checksum-database': '已由校验和数据库验证',
        trusted: '机器上原有',
        none: '未校验',
    },
    heading: {
        module: '模块',
        modulePath: '路径',
        tidy: '整洁',
        where: '位置',
        what: '问题',
        mend: '修复',
        rule: '规则',
        patch: '修复补丁',
        output: 'go 命令的输出',
        skipped: '未检查',
        timings: '耗时',
        total: '合计',
    },
    nothingToMend: '无需修复',
    applyPatch: '保存为 tidy.patch 后，在仓库根目录运行 `git apply tidy.patch`；或直接运行 `go-preflight fix`。',
    applyAll: '运行 go-preflight fix 可一次全部应用。',
    comma: '，',
    colon: '：',
    counted: (severity, count) => `${count} 个${ZH.severity[severity]}`,
    modules: (count) => `${count} 个模块`,
    newer: (version) => `已有 ${version}`,
    moreLines: (count) => `……另有 ${count} 行`,
    moreFindings: (count) => `……另有 ${count} 条，完整列表见 JSON 报告`,
    moreModules: (count, allTidy) => `……另有 ${count} 个${allTidy ? '，均整洁' : ''}`,
    deleteLines: (first, last) => (first === last ? `删除第 ${first} 行` : `删除第 ${first}–${last} 行`),
    moreInSummary: (severity, count) => `摘要中还有 ${count} 个${ZH.severity[severity]}`,
    seconds: (milliseconds) => `${(milliseconds / 1000).toFixed(milliseconds < 10_000 ? 2 : 1)} 秒`,
};
/** The renderers' words in every language. */
const WORDS = { en: EN, 'zh-CN': ZH };


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

/***/ 1258:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   lW: () => (/* binding */ namedToolchain),
/* harmony export */   vA: () => (/* binding */ toolchainExports),
/* harmony export */   wY: () => (/* binding */ toolchainConflict)
/* harmony export */ });
/* unused harmony exports PREVIOUS_GOTOOLCHAIN, userGotoolchain */
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3828);
/* harmony import */ var _go_release_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4677);
/* harmony import */ var _core_quoted_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4415);
/* harmony import */ var _toolchain_name_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7462);




/** Where we keep what the user's GOTOOLCHAIN was before we exported ours; set but empty: it was unset. */
const PREVIOUS_GOTOOLCHAIN = 'GO_PREFLIGHT_GOTOOLCHAIN_PREV';
/**
 * The user's own GOTOOLCHAIN; undefined when it is unset. An export of an earlier step of ours is recognised by its
 * mark and looked through, but a value that we never export was set by the user after it.
 */
function userGotoolchain(env) {
    const value = env['GOTOOLCHAIN'];
    const previous = env[PREVIOUS_GOTOOLCHAIN];
    const ours = previous !== undefined && [undefined, 'local', 'auto'].includes(value);
    return (ours ? previous : value) || undefined;
}
/**
 * The release that the user's own GOTOOLCHAIN names; undefined when it is unset or names none (`local`, `auto`, `path`).
 * Throws UserError for a value that the go command rejects. Reference: go.dev/doc/toolchain#select.
 */
function namedToolchain(env) {
    const value = userGotoolchain(env);
    if (value === undefined || /^(?:local|auto|path|local\+auto|local\+path)$/.test(value))
        return undefined;
    const name = (0,_toolchain_name_js__WEBPACK_IMPORTED_MODULE_1__/* .parseToolchainName */ .I)(value.replace(/\+(?:auto|path)$/, ''));
    if (name === undefined)
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`GOTOOLCHAIN in the environment: ${(0,_core_quoted_js__WEBPACK_IMPORTED_MODULE_2__/* .quoted */ .T)(value)} is no toolchain; use local, auto, path, or a name such as go1.22.3 or go1.22.3+auto`);
    return { ...name, value, orNewer: /\+(?:auto|path)$/.test(value) };
}
/** Whether the Go chosen for `spec` is another than the user's GOTOOLCHAIN names. */
function toolchainConflict(env, spec, version) {
    const named = namedToolchain(env);
    const chosen = (0,_go_release_js__WEBPACK_IMPORTED_MODULE_3__/* .parseGoForm */ .Eb)(version);
    if (named === undefined || chosen === undefined)
        return [];
    const order = (0,_go_release_js__WEBPACK_IMPORTED_MODULE_3__/* .compareReleases */ .c0)(chosen, named.parts);
    const agrees = named.orNewer ? order >= 0 : order === 0;
    return agrees ? [] : [{ kind: 'gotoolchain-conflict', value: named.value, spec }];
}
/**
 * Plans GOTOOLCHAIN for the rest of the job. `local` keeps to the Go that was installed, `auto` lets go.mod ask for a
 * newer one. `goEnv` is what `go env` says of GOPROXY and GOSUMDB, or the environment where no Go is there to ask.
 */
function toolchainExports(mode, env, goEnv) {
    const user = userGotoolchain(env);
    const overridden = user === undefined || user === mode ? '' : ` (yours was ${user})`;
    const why = mode === 'local'
        ? 'every step uses the Go installed here; no go.mod makes the go command download another one'
        : 'a go.mod that needs a newer Go makes the go command download it';
    const reason = mode === 'auto' ? blocked(goEnv) : undefined;
    return {
        set: { GOTOOLCHAIN: mode, [PREVIOUS_GOTOOLCHAIN]: user ?? '' },
        why: `GOTOOLCHAIN=${mode}: ${why}${overridden}`,
        remarks: reason === undefined ? [] : [{ kind: 'toolchain-auto-blocked', reason }],
    };
}
/** Why no toolchain can be downloaded, or undefined. Reference: go.dev/doc/toolchain#download. */
function blocked({ GOPROXY = '', GOSUMDB = '' }) {
    if (GOPROXY.trim() === 'off')
        return 'GOPROXY=off lets the go command download nothing; set a proxy';
    // cmd/go asks the checksum database about toolchains whatever GONOSUMDB and GOPRIVATE say, except for one file:// proxy.
    const singleFileProxy = GOPROXY.startsWith('file://') && !/[,|]/.test(GOPROXY);
    if (GOSUMDB.trim() === 'off' && !singleFileProxy)
        return 'GOSUMDB=off makes every toolchain download fail, whatever GONOSUMDB and GOPRIVATE say; unset it';
    return undefined;
}


/***/ }),

/***/ 9966:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  f: () => (/* binding */ prepareToolchain)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./lib/core/errors.js
var errors = __webpack_require__(3828);
// EXTERNAL MODULE: ./lib/gomod/go-version.js
var go_version = __webpack_require__(2019);
// EXTERNAL MODULE: ./lib/tree-text.js
var tree_text = __webpack_require__(5999);
// EXTERNAL MODULE: ./lib/toolchain/go-release.js
var go_release = __webpack_require__(4677);
;// CONCATENATED MODULE: ./lib/toolchain/accepts-installed.js


/**
 * Whether a Go that is already on the machine answers to a request without asking an index: any patch for `1.N`, any
 * match for a range, any Go that is new enough for a minimum. Never for `stable` and `oldstable`, which only an index
 * knows. `version` is Go's own name without `go`; a development build's is answered with false.
 */
function acceptsInstalled(wanted, version) {
    const parts = (0,go_release/* parseGoForm */.Eb)(version);
    if (parts === undefined)
        return false;
    switch (wanted.kind) {
        case 'exact':
            return (0,go_release/* compareReleases */.c0)(parts, wanted.version) === 0;
        case 'newest-patch':
            return parts.minor === wanted.minor && parts.prerelease === undefined;
        case 'range':
            return wanted.accepts((0,go_release/* semverName */.G$)(parts));
        case 'at-least':
            return (0,go_version/* compareGoVersions */.X_)(version, wanted.minimum) >= 0;
        case 'stable':
        case 'oldstable':
            break;
    }
    return false;
}

// EXTERNAL MODULE: ./lib/toolchain/gotoolchain.js
var gotoolchain = __webpack_require__(1258);
;// CONCATENATED MODULE: ./lib/toolchain/go-requirement.js

/** The largest of some go lines in Go's own order, the first of equal ones; undefined when there are none. */
function largestRequirement(lines) {
    let largest;
    for (const line of lines)
        if (largest === undefined || (0,go_version/* compareGoVersions */.X_)(line.version, largest.version) > 0)
            largest = line;
    return largest;
}
/** Whether a Go satisfies a requirement in Go's own order: 1.21 < 1.21rc1 < 1.21.0, but 1.20rc1 < 1.20. */
function satisfies(version, required) {
    return (0,go_version/* compareGoVersions */.X_)(version, required.version) >= 0;
}

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: ./lib/child-environment.js
var child_environment = __webpack_require__(193);
// EXTERNAL MODULE: ./lib/exists.js
var lib_exists = __webpack_require__(5735);
;// CONCATENATED MODULE: ./lib/toolchain/install/goroot.js




/** `go`, as the files of this platform are called. */
function executableName(os) {
    return os === 'windows' ? 'go.exe' : 'go';
}
/** The release of a GOROOT by its VERSION file, without starting it; undefined for anything that is no whole release. */
async function releaseIn(goroot, platform) {
    const [version, hasGo, hasTools] = await Promise.all([
        versionFile(goroot),
        (0,lib_exists/* isFile */.f)((0,external_node_path_.join)(goroot, 'bin', executableName(platform.os))),
        runsOn(goroot, platform),
    ]);
    return hasGo && hasTools ? version : undefined;
}
/** Where GOROOT is inside a tool cache entry: the entry itself, or its folder `go`. */
async function effectiveGoroot(entry, os) {
    for (const goroot of [entry, (0,external_node_path_.join)(entry, 'go')]) {
        if (await (0,lib_exists/* isFile */.f)((0,external_node_path_.join)(goroot, 'bin', executableName(os))))
            return goroot;
    }
    return undefined;
}
/** `go1.22.5` → `1.22.5`; undefined for development versions and distributions' own suffixes. */
function releaseNamed(goName) {
    const parts = goName.startsWith('go') ? (0,go_release/* parseGoForm */.Eb)(goName.slice(2)) : undefined;
    return parts === undefined || (0,go_release/* isLanguageOnly */.j5)(parts) ? undefined : (0,go_release/* releaseName */["do"])(parts);
}
/** The first line of VERSION is the release; since Go 1.21 a second one has its time. */
async function versionFile(goroot) {
    const text = await (0,promises_.readFile)((0,external_node_path_.join)(goroot, 'VERSION'), 'utf8').catch(() => '');
    return releaseNamed((text.split('\n', 1)[0] ?? '').trim());
}
/** Every release has its compiler in pkg/tool/GOOS_GOARCH, which tells for which machine it was built. */
async function runsOn(goroot, { os, arch }) {
    const folders = await (0,promises_.readdir)((0,external_node_path_.join)(goroot, 'pkg', 'tool')).catch(() => []);
    return folders.includes(`${os}_${arch}`);
}

// EXTERNAL MODULE: ./lib/windows-program.js
var windows_program = __webpack_require__(9355);
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
async function windows_access_makeRestricted(folder, ports) {
    if (await exists(folder))
        return false;
    await mkdir(dirname(folder), { recursive: true });
    const fresh = await mkdtemp(`${folder}-`);
    try {
        const ran = await runOwn('icacls', [fresh, ...OWN_LIST], {}, ports);
        if (ran.exitCode !== 0)
            throw new UserError(`${folder} cannot be kept from others: icacls failed (${reason(ran)}); use a folder on an NTFS drive`);
        await rename(fresh, folder);
        return true;
    }
    catch (error) {
        // Another process of ours was first.
        if (await exists(folder))
            return false;
        throw error;
    }
    finally {
        await rm(fresh, { recursive: true, force: true });
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
    return runner.run((0,windows_program/* windowsOwnProgram */.iL)(name, host.env), args, {
        cwd: host.tempDir,
        env: { ...(0,child_environment/* childEnvironment */.Q)(host.env), ...env },
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
        await mkdir(folder, { recursive: true, mode: 0o700 });
    // It may have been there.
    if (!(await isPrivateFolder(folder, ports)))
        throw new UserError(`others can use ${folder}; remove it`);
}
/** Whether `folder` is there, and only this user can have put something into it. */
async function isPrivateFolder(folder, ports) {
    const found = await (0,promises_.lstat)(folder).catch(() => undefined);
    if (!found?.isDirectory())
        return false;
    if (ports.host.platform === 'win32')
        return isRestricted(folder, ports);
    return found.uid === process.getuid?.() && (found.mode & 0o077) === 0;
}

;// CONCATENATED MODULE: ./lib/toolchain/install/tool-cache.js






/** The tool caches to look in and to install to, in this order: where the first cannot be written, the second serves. */
function toolCaches(host) {
    return [host.toolCache, (0,external_node_path_.join)(host.tempDir, 'go-preflight-tools')];
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
    return entryIn(join(toolCache, 'go', semverName(parts)), platform);
}
/** The newest complete entry that `accepts` a release by Go's own name, or undefined. */
async function newestCached(toolCache, platform, accepts) {
    const names = await (0,promises_.readdir)((0,external_node_path_.join)(toolCache, 'go')).catch(() => []);
    const releases = names
        .map((name) => ({ name, parts: (0,go_release/* parseSemverForm */.Gp)(name) }))
        .filter((entry) => entry.parts !== undefined)
        .filter(({ parts }) => accepts((0,go_release/* releaseName */["do"])(parts)))
        .sort((a, b) => (0,go_release/* compareReleases */.c0)(b.parts, a.parts));
    for (const { name, parts } of releases) {
        const goroot = await completeGoroot(entryIn((0,external_node_path_.join)(toolCache, 'go', name), platform), platform.os);
        if (goroot !== undefined)
            return { version: (0,go_release/* releaseName */["do"])(parts), goroot };
    }
    return undefined;
}
/** GOROOT of an entry that is marked complete, or undefined. */
async function completeGoroot(entry, os) {
    return (await (0,lib_exists/* exists */.t)(entry.marker)) ? effectiveGoroot(entry.folder, os) : undefined;
}
function entryIn(versionFolder, platform) {
    const folder = (0,external_node_path_.join)(versionFolder, nodeArch(platform.arch));
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
        .filter(([name, goroot]) => /^GOROOT_1_\d+_/.test(name) && name.endsWith(`_${arch}`) && (0,external_node_path_.isAbsolute)(goroot))
        .map(([, goroot]) => goroot);
    const found = await Promise.all(goroots.map(async (goroot) => ({ goroot, version: await releaseIn(goroot, platform) })));
    return found
        .filter((go) => go.version !== undefined)
        .sort((a, b) => (0,go_release/* compareReleases */.c0)(partsOf(b), partsOf(a)));
}
/** The Go that PATH finds, if it is a release for this platform. Starts it only when its files do not tell. */
async function goOnPath(platform, ports) {
    for (const folder of pathFolders(ports.host.env)) {
        const executable = (0,external_node_path_.join)(folder, executableName(platform.os));
        if (await isExecutable(executable))
            return describe(executable, platform, ports);
    }
    return undefined;
}
async function describe(executable, platform, ports) {
    const goroot = (0,external_node_path_.dirname)((0,external_node_path_.dirname)(await (0,promises_.realpath)(executable)));
    const version = await releaseIn(goroot, platform);
    return version === undefined ? ask(executable, platform, ports) : { version, goroot };
}
/** For wrapper scripts and distributions that scatter Go's files. */
async function ask(executable, platform, ports) {
    const { GOROOT: _foreign, ...inherited } = (0,child_environment/* childEnvironment */.Q)(ports.host.env);
    const env = { ...inherited, GOTOOLCHAIN: 'local', GOWORK: 'off' };
    const variables = ['GOROOT', 'GOVERSION', 'GOHOSTOS', 'GOHOSTARCH'];
    const options = { cwd: ports.host.tempDir, env, timeoutSeconds: 30 };
    const ran = await ports.runner.run(executable, ['env', ...variables], options);
    const [goroot = '', goName = '', os, arch] = ran.stdout.split(/\r?\n/);
    // GOVERSION has further words where experiments are on: `go1.22.5 X:loopvar`.
    const version = releaseNamed(goName.split(' ', 1)[0] ?? '');
    const fits = ran.exitCode === 0 && os === platform.os && arch === platform.arch && (0,external_node_path_.isAbsolute)(goroot);
    return fits && version !== undefined ? { version, goroot } : undefined;
}
function pathFolders(env) {
    const path = env[(0,child_environment/* variableName */.c)(env, 'PATH')] ?? '';
    // Like Go itself we do not run what lies in the current folder (CVE-2020-15586's lesson, os/exec ErrDot).
    return path.split(external_node_path_.delimiter).filter((folder) => (0,external_node_path_.isAbsolute)(folder));
}
async function isExecutable(path) {
    return (0,promises_.access)(path, promises_.constants.X_OK).then(() => true, () => false);
}
function partsOf({ version }) {
    return (0,go_release/* parseGoForm */.Eb)(version) ?? { minor: 0 };
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

// EXTERNAL MODULE: external "node:timers/promises"
var external_node_timers_promises_ = __webpack_require__(8500);
;// CONCATENATED MODULE: ./lib/network/server-answer.js


/** A server answered, but not with what was asked for. */
class server_answer_ServerAnswer extends errors/* UserError */.yo {
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
    throw new server_answer_ServerAnswer(`${url} answered ${status} (${meaning(status)})`, again, retryAfter(response), missing);
}
/** An answer that is a whole file as it is. Otherwise the body is cancelled and ServerAnswer says what it is. */
async function whole(response) {
    const { url, headers } = await successful(response);
    // No encoding was asked for (accept-encoding: identity), but some proxies know better.
    const encoding = headers['content-encoding'] ?? 'identity';
    if (!isWebPage(response) && encoding === 'identity')
        return response;
    await cancel(response);
    throw new server_answer_ServerAnswer(`${url} answered with ${isWebPage(response) ? webPage : `the encoding ${quoted(encoding)}, which nobody asked for`}`);
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
    if (!(error instanceof UserError) || error instanceof Unreachable || failures >= pace.attempts)
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
    await sleep(milliseconds, undefined, { signal: cancelled }).catch(() => {
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

;// CONCATENATED MODULE: ./lib/toolchain/install/wanted.js



/** Go's own sites, asked with the usual patience. */
const usualSurroundings = {
    sites: goSites,
    moduleSite: toolchainModuleSite,
    pace: usualPace,
};

;// CONCATENATED MODULE: ./lib/toolchain/install/install-go.js


/**
 * Gets the wanted Go: from this machine, or else from the first source that can serve it, checked and unpacked into the
 * tool cache. Throws UserError with one line that names every source and why it could not, or the checksum mismatch.
 */
async function installGo(wanted, options, ports, surroundings = usualSurroundings) {
    const installed = wanted.checkLatest ? undefined : await findInstalled(wanted, options, ports);
    if (installed)
        return installed;
    const { downloadGo } = await import(/* webpackIgnore: true */ './download.js');
    return downloadGo(wanted, options, ports, surroundings);
}

// EXTERNAL MODULE: ./lib/toolchain/platform.js
var platform = __webpack_require__(4328);
;// CONCATENATED MODULE: ./lib/toolchain/required-go.js

/**
 * The go lines that the chosen Go has to satisfy: go.work's where there is a workspace, and those of the modules that
 * will be checked. With no checks it is only the main module's: the job may never touch the others.
 */
function goRequirements(config, repository, { modules, goWork }) {
    const checked = modules.filter(({ dir }) => config.checks.length > 0 || (0,external_node_path_.join)(repository.root, dir) === repository.start);
    return [...(goWork ? workspaceLine(goWork) : []), ...checked.flatMap(moduleLine)];
}
function workspaceLine({ file, go }) {
    if (go === undefined)
        return [];
    const { version, line } = go;
    return [{ version, from: { source: `${file} line ${line}`, at: { file, line } } }];
}
function moduleLine({ goMod, go, goAt }) {
    if (go === undefined || goAt === undefined)
        return [];
    return [{ version: go, from: { source: `${goMod} line ${goAt.line}`, at: goAt } }];
}

// EXTERNAL MODULE: ./lib/toolchain/version-files.js + 8 modules
var version_files = __webpack_require__(4498);
// EXTERNAL MODULE: ./lib/toolchain/version-files/go-directives.js
var go_directives = __webpack_require__(5365);
// EXTERNAL MODULE: ./lib/toolchain/version-spec.js
var version_spec = __webpack_require__(9435);
;// CONCATENATED MODULE: ./lib/toolchain/requested-go.js







/**
 * Which Go is asked for: go-version before go-version-file before the user's GOTOOLCHAIN before go.work before go.mod.
 * What we found ourselves is a minimum, as it is for the go command; the others mean what they say. Undefined when
 * nothing asks for one, or only a go.work or go.mod of our own finding that is malformed or has no go line: its
 * problem is a finding of its own, and no Go would do better. Throws UserError for a place the user named.
 */
async function requestedGo(places) {
    const { goVersion, goVersionFile, env } = places;
    if (goVersion !== undefined)
        return (0,version_spec/* parseVersionSpec */.Z)(goVersion, { from: { source: 'go-version input' }, inFile: false });
    if (goVersionFile !== undefined)
        return (0,version_files/* readVersionFile */.f)(goVersionFile.path, goVersionFile.text);
    const named = (0,gotoolchain/* namedToolchain */.lW)(env);
    if (named !== undefined && !named.orNewer)
        return { ...fromToolchain(named), inFile: false };
    return larger(named && minimumOf(fromToolchain(named)), foundRequest(places));
}
function fromToolchain({ value, version, parts, suffix }) {
    const from = { source: 'GOTOOLCHAIN in the environment' };
    const language = (0,go_release/* isLanguageOnly */.j5)(parts);
    return {
        spec: value,
        from,
        inFile: false,
        minimum: version,
        wanted: language
            ? { kind: 'newest-patch', minor: parts.minor, orPrerelease: true }
            : { kind: 'exact', version: parts },
        remarks: [
            ...(suffix === '' ? [] : [{ kind: 'toolchain-suffix', name: value }]),
            ...(language ? [{ kind: 'toolchain-language-version', name: value }] : []),
        ],
    };
}
function foundRequest({ goWork, goMod }) {
    const [file, kind] = goWork === undefined ? [goMod, 'go.mod'] : [goWork, 'go.work'];
    if (file === undefined)
        return undefined;
    try {
        return minimumOf((0,go_directives/* readGoDirectives */.f)(file.path, file.text, kind));
    }
    catch (error) {
        if (error instanceof errors/* UserError */.yo)
            return undefined;
        throw error;
    }
}
function minimumOf({ minimum, wanted, ...request }) {
    return { ...request, wanted: { kind: 'at-least', minimum, otherwise: wanted } };
}
function larger(a, b) {
    if (a === undefined || b === undefined)
        return a ?? b;
    return (0,go_version/* compareGoVersions */.X_)(b.wanted.minimum, a.wanted.minimum) > 0 ? b : a;
}

// EXTERNAL MODULE: ./lib/toolchain/select-release.js + 1 modules
var select_release = __webpack_require__(4227);
;// CONCATENATED MODULE: ./lib/toolchain/prepare.js













/**
 * Finds out which Go is asked for and gets it. A Go that is older than a go line is refused before it is fetched. Throws
 * UserError when the request means nothing, or no source can serve it.
 */
async function prepareToolchain(config, repository, modules, ports) {
    const platform = wantedPlatform(config, ports);
    const required = goRequirements(config, repository, modules);
    const asking = await requested(config, repository, modules, ports);
    const request = newEnough(asking, required) ?? ANY_GO;
    const asked = { spec: request.spec, from: request.from, required };
    const exact = exactVersion(request, config);
    if (exact !== undefined && isRefused(exact, required, mainFile(repository, modules)))
        return { ...asked, refused: exact, remarks: request.remarks };
    const wanted = goWanted(request, exact, platform, config);
    const options = {
        ...platform,
        ...(config.goDownloadBaseUrl === '' ? {} : { goDownloadBaseUrl: config.goDownloadBaseUrl }),
    };
    const { remarks, ...installed } = await installGo(wanted, options, ports);
    const conflict = (0,gotoolchain/* toolchainConflict */.wY)(ports.host.env, request.spec, installed.version);
    return { ...asked, ...installed, remarks: distinct([...request.remarks, ...remarks, ...conflict]) };
}
/** Nothing asks for a Go: whatever is installed will do, else the newest stable release. */
const ANY_GO = {
    spec: '',
    from: { source: 'nothing asks for a version' },
    inFile: false,
    wanted: { kind: 'stable' },
    remarks: [],
};
/**
 * A Go that we found asked for is a minimum, so it rises to what the modules that will be checked need; where nothing
 * asks for one, that need is the request. A version that the user named stays as it is.
 */
function newEnough(request, required) {
    const largest = largestRequirement(required);
    const parts = largest && (0,go_release/* parseGoForm */.Eb)(largest.version);
    if (largest === undefined || parts === undefined)
        return request;
    const wanted = request?.wanted;
    if (wanted !== undefined && wanted.kind !== 'at-least')
        return request;
    if (wanted !== undefined && (0,go_version/* compareGoVersions */.X_)(wanted.minimum, largest.version) >= 0)
        return request;
    return {
        spec: `go ${largest.version}`,
        from: largest.from,
        inFile: true,
        wanted: {
            kind: 'at-least',
            minimum: largest.version,
            otherwise: (0,go_release/* isLanguageOnly */.j5)(parts)
                ? { kind: 'newest-patch', minor: parts.minor, orPrerelease: true }
                : { kind: 'exact', version: parts },
        },
        remarks: request?.remarks ?? [],
    };
}
/** Whether the main module, or every module, would refuse this Go. Any other is told to be too new by itself. */
function isRefused(version, required, main) {
    const unsatisfied = required.filter((line) => !satisfies(version, line));
    if (unsatisfied.some(({ from }) => from.at?.file === main))
        return true;
    return unsatisfied.length > 0 && unsatisfied.length === required.length;
}
/** The file that rules the folder where the job works: go.work before go.mod. */
function mainFile(repository, modules) {
    return modules.goWork?.file ?? mainModule(repository, modules)?.goMod;
}
function mainModule({ root, start }, { modules }) {
    return modules.find(({ dir }) => (0,external_node_path_.join)(root, dir) === start);
}
function wantedPlatform(config, { host }) {
    const own = (0,platform/* hostPlatform */.ol)(host);
    return config.architecture === '' ? own : (0,platform/* parsePlatform */.FL)(own.os, config.architecture);
}
async function requested(config, repository, modules, ports) {
    const { goVersion, goVersionFile } = config;
    if (goVersion !== '' && goVersionFile !== '')
        ports.log.warning('go-version and go-version-file are both given; go-version counts');
    const { goWork } = modules;
    const main = mainModule(repository, modules);
    return requestedGo({
        env: ports.host.env,
        ...(goVersion === '' ? {} : { goVersion }),
        ...(goVersionFile === '' ? {} : { goVersionFile: await namedFile(goVersionFile, repository, ports) }),
        ...(goWork === undefined ? {} : { goWork: await foundFile(repository, goWork.file) }),
        ...(main === undefined ? {} : { goMod: await foundFile(repository, main.goMod) }),
    });
}
async function namedFile(path, { root }, { host }) {
    try {
        return { path, text: await (0,tree_text/* readTreeText */.y)((0,external_node_path_.resolve)(host.cwd, path), root) };
    }
    catch (error) {
        const why = (0,errors/* codeOf */.$N)(error) === 'ENOENT' ? 'there is no such file' : (0,errors/* messageOf */.bD)(error);
        throw new errors/* UserError */.yo(`go-version-file ${path}: ${why}; the path is relative to ${host.cwd}`);
    }
}
/** A file that the search for modules found; unreadable or malformed, it is a finding of its own. */
async function foundFile(repository, path) {
    return { path, text: await (0,tree_text/* readTreeText */.y)((0,external_node_path_.join)(repository.root, path), repository.root).catch(() => '') };
}
/** The one release asked for, where no index is needed to know it. */
function exactVersion({ wanted, inFile }, { patchPolicy }) {
    const choosing = wanted.kind === 'at-least' ? wanted.otherwise : wanted;
    if (choosing.kind !== 'exact' || (patchPolicy === 'newest' && inFile))
        return undefined;
    return (0,go_release/* releaseName */["do"])(choosing.version);
}
function goWanted(request, exact, platform, config) {
    const asksIndex = request.inFile && config.patchPolicy !== 'pinned';
    return {
        asked: exact ?? request.spec,
        ...(exact === undefined ? {} : { exact }),
        satisfies: (version) => request === ANY_GO || acceptsInstalled(request.wanted, version),
        choose: (index, indexName) => {
            const { release, file, newer, remarks } = (0,select_release/* selectRelease */.g)(index, request, platform, config.patchPolicy, indexName);
            return { version: release.version, file, newer, remarks };
        },
        checkLatest: config.checkLatest || asksIndex,
        preferInstalled: request === ANY_GO || request.wanted.kind === 'at-least',
    };
}
function distinct(remarks) {
    return [...new Map(remarks.map((remark) => [JSON.stringify(remark), remark])).values()];
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
