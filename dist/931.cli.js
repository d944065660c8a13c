export const id = 931;
export const ids = [931,814];
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

/***/ 931:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   helpText: () => (/* binding */ helpText)
/* harmony export */ });
/* harmony import */ var _report_words_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8191);
/* harmony import */ var _arguments_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3814);


const COMMANDS = {
    'check [DIR]': {
        en: 'Tell whether go.mod and go.sum are what `go mod tidy` would write, at the exact line, with the mend.',
        'zh-CN': '检查 go.mod 与 go.sum 是否与 `go mod tidy` 的结果一致，精确到行，并给出修改方法。',
    },
    'fix [DIR]': {
        en: 'The same, and write what `go mod tidy` would write.',
        'zh-CN': '同上，并写入 `go mod tidy` 的结果。',
    },
    'targets [DIR]': {
        en: 'Tell whether every package compiles for the GOOS/GOARCH targets of --targets (`common` unless told).',
        'zh-CN': '检查所有包能否为 --targets 所列的 GOOS/GOARCH 目标编译（默认 `common`）。',
    },
    'clean [DIR]': {
        en: 'Remove from the local GOMODCACHE exactly what is not what go.sum says: zips, go.mod files, unpacked trees, half downloads.',
        'zh-CN': '从本机 GOMODCACHE 中只删除与 go.sum 不符的内容：zip、go.mod、已解压的目录以及未完成的下载。',
    },
    'install SPEC': {
        en: 'Install a Go release, verified, and print its GOROOT.',
        'zh-CN': '安装并校验一个 Go 版本，输出其 GOROOT。',
    },
    'resolve --spec S | --file PATH': {
        en: 'Tell which Go release a version or a file means; see `go-preflight resolve --help`.',
        'zh-CN': '查询某个版本号或文件对应的 Go 版本；参见 `go-preflight resolve --help`。',
    },
    version: { en: 'Print the version of go-preflight.', 'zh-CN': '输出 go-preflight 的版本。' },
};
const HEADINGS = {
    en: { usage: 'Usage', options: 'Options (those of the action)', own: 'Output', exit: 'Exit codes' },
    'zh-CN': { usage: '用法', options: '选项（与 action 相同）', own: '输出', exit: '退出码' },
};
const EXIT = {
    en: '0 sound (clean: all that was wrong is removed), 1 findings at or above --fail-on (clean: something wrong is still there), 2 bad usage or something in the way, 3 a bug of ours, 130 cancelled',
    'zh-CN': '0 正常（clean：有问题的内容已全部删除）；1 存在达到 --fail-on 级别的问题（clean：仍有未删除的问题内容）；2 用法错误或环境受阻；3 程序自身的缺陷；130 已取消',
};
/** The text of `--help`, out of the options table. */
function helpText(language) {
    const words = HEADINGS[language];
    const { colon } = _report_words_js__WEBPACK_IMPORTED_MODULE_0__/* .WORDS */ .q[language];
    const lines = [`${words.usage}${colon}go-preflight <command> [flags]`, ''];
    for (const [usage, text] of Object.entries(COMMANDS))
        lines.push(`  ${usage}`, `      ${text[language]}`);
    lines.push('', `${words.options}${colon}`.trimEnd());
    for (const option of (0,_arguments_js__WEBPACK_IMPORTED_MODULE_1__/* .commandOptions */ .i6)())
        lines.push(`  ${flagOf(option)}`, `      ${option.help[language]}`);
    lines.push('', `${words.own}${colon}`.trimEnd());
    for (const [name, flag] of Object.entries(_arguments_js__WEBPACK_IMPORTED_MODULE_1__/* .OWN_FLAGS */ .l1))
        lines.push(`  --${name}${flag.type === 'string' ? (name === 'mode' ? ' MODE' : ' FILE') : ''}`, `      ${flag.help[language]}`);
    lines.push('', `${words.exit}${colon}${EXIT[language]}`, '');
    return lines.join('\n');
}
/** A flag with what it takes and its default; one that is true or false takes nothing. */
function flagOf(option) {
    if (option.type === 'boolean')
        return `--${option.name}, --no-${option.name}`;
    const values = 'values' in option ? option.values?.join('|') : undefined;
    const fallback = option.default === '' ? '' : ` [${option.default}]`;
    return `--${option.name} ${values ?? option.type.toUpperCase()}${fallback}`;
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


/***/ })

};
