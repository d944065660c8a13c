export const id = 758;
export const ids = [758];
export const modules = {

/***/ 9758:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   checkCommand: () => (/* binding */ checkCommand)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);
/* harmony import */ var _config_parse_config_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6432);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3828);
/* harmony import */ var _preflight_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8508);
/* harmony import */ var _arguments_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3814);
/* harmony import */ var _exit_codes_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(535);






/** `check [DIR]`: the report on stdout, what goes on meanwhile on stderr. Answers the exit code. */
async function checkCommand(args, io) {
    const given = (0,_arguments_js__WEBPACK_IMPORTED_MODULE_4__.parseArguments)(args);
    const config = (0,_config_parse_config_js__WEBPACK_IMPORTED_MODULE_1__/* .configOrThrow */ .g)((0,_config_parse_config_js__WEBPACK_IMPORTED_MODULE_1__/* .parseConfig */ .o)((0,_arguments_js__WEBPACK_IMPORTED_MODULE_4__/* .withFolder */ .Z8)(given), io.ports.host.env));
    // Read while go works.
    const rendering = __webpack_require__.e(/* import() */ 18).then(__webpack_require__.bind(__webpack_require__, 3018));
    const outcome = await (0,_preflight_js__WEBPACK_IMPORTED_MODULE_3__/* .preflight */ .M)(config, io.ports);
    const { asJson, asText } = await rendering;
    io.stdout.write(given.json ? asJson(outcome) : asText(outcome, config.language, given, io));
    if (given.report !== undefined)
        await write('--report', given.report, asJson(outcome));
    if (given.patch !== undefined)
        await write('--patch', given.patch, outcome.report.patch);
    return outcome.report.verdict === 'sound' ? _exit_codes_js__WEBPACK_IMPORTED_MODULE_5__/* .EXIT */ .d.sound : _exit_codes_js__WEBPACK_IMPORTED_MODULE_5__/* .EXIT */ .d.findings;
}
async function write(flag, path, text) {
    try {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.writeFile)(path, text);
    }
    catch (error) {
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo(`${flag} ${path}: ${(0,_core_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .messageOf */ .bD)(error)}; name a file that can be written`);
    }
}


/***/ })

};
