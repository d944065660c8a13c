export const id = 814;
export const ids = [814];
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


/***/ })

};
