export const id = 931;
export const ids = [931];
export const modules = {

/***/ 931:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   helpText: () => (/* binding */ helpText)
/* harmony export */ });
/* harmony import */ var _arguments_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3814);

const COMMANDS = {
    'check [DIR]': {
        en: 'Tell whether go.mod and go.sum are what `go mod tidy` would write, at the exact line, with the mend.',
        'zh-CN': '检查 go.mod 与 go.sum 是否与 `go mod tidy` 的结果一致，精确到行，并给出修改方法。',
    },
    'fix [DIR]': {
        en: 'The same, and write what `go mod tidy` would write.',
        'zh-CN': '同上，并写入 `go mod tidy` 的结果。',
    },
    'install SPEC': {
        en: 'Install a Go release, verified, and print its GOROOT.',
        'zh-CN': '安装并校验一个 Go 版本，输出其 GOROOT。',
    },
    'resolve --spec S | --file PATH': {
        en: 'Tell which Go release a version or a file means; see `go-preflight resolve --help`.',
        'zh-CN': '查询某个版本号或文件对应的 Go 版本；参见 `go-preflight resolve --help`。',
    },
};
const HEADINGS = {
    en: { usage: 'Usage', options: 'Options (those of the action)', own: 'Output', exit: 'Exit codes' },
    'zh-CN': { usage: '用法', options: '选项（与 action 相同）', own: '输出', exit: '退出码' },
};
const EXIT = {
    en: '0 sound, 1 findings at or above --fail-on, 2 bad usage or something in the way, 3 a bug of ours',
    'zh-CN': '0 正常；1 存在达到 --fail-on 级别的问题；2 用法错误或环境受阻；3 程序自身的缺陷',
};
/** The text of `--help`, out of the options table. */
function helpText(language) {
    const words = HEADINGS[language];
    const lines = [`${words.usage}: go-preflight <command> [flags]`, ''];
    for (const [usage, text] of Object.entries(COMMANDS))
        lines.push(`  ${usage}`, `      ${text[language]}`);
    lines.push('', `${words.options}:`);
    for (const option of (0,_arguments_js__WEBPACK_IMPORTED_MODULE_0__/* .commandOptions */ .i6)()) {
        const values = 'values' in option && option.values !== undefined ? ` ${option.values.join('|')}` : '';
        const shape = option.type === 'boolean' ? '' : values || ` ${option.type.toUpperCase()}`;
        const fallback = option.default === '' ? '' : ` [${option.default}]`;
        lines.push(`  --${option.name}${shape}${fallback}`, `      ${option.help[language]}`);
    }
    lines.push('', `${words.own}:`);
    for (const [name, flag] of Object.entries(_arguments_js__WEBPACK_IMPORTED_MODULE_0__/* .OWN_FLAGS */ .l1))
        lines.push(`  --${name}${flag.type === 'string' ? ' FILE' : ''}`, `      ${flag.help[language]}`);
    lines.push('', `${words.exit}: ${EXIT[language]}`, '');
    return lines.join('\n');
}


/***/ })

};
