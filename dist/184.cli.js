export const id = 184;
export const ids = [184];
export const modules = {

/***/ 184:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   targetsCommand: () => (/* binding */ targetsCommand)
/* harmony export */ });
/* harmony import */ var _config_parse_config_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6432);
/* harmony import */ var _preflight_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8508);
/* harmony import */ var _arguments_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3814);
/* harmony import */ var _exit_codes_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(535);




/** What is looked at where nobody says. */
const usual = 'common';
/** `targets [DIR]`: whether every package compiles for the targets, and nothing else. Answers the exit code. */
async function targetsCommand(args, io) {
    const given = (0,_arguments_js__WEBPACK_IMPORTED_MODULE_2__.parseArguments)(args);
    const options = {
        targets: usual,
        ...(0,_arguments_js__WEBPACK_IMPORTED_MODULE_2__/* .withFolder */ .Z8)(given),
        checks: 'targets',
        ...(given.mode === undefined ? {} : { 'targets-mode': given.mode }),
    };
    const config = (0,_config_parse_config_js__WEBPACK_IMPORTED_MODULE_0__/* .configOrThrow */ .g)((0,_config_parse_config_js__WEBPACK_IMPORTED_MODULE_0__/* .parseConfig */ .o)(options, io.ports.host.env));
    // Read while go works.
    const rendering = __webpack_require__.e(/* import() */ 18).then(__webpack_require__.bind(__webpack_require__, 3018));
    const outcome = await (0,_preflight_js__WEBPACK_IMPORTED_MODULE_1__/* .preflight */ .M)(config, io.ports);
    const { asText, targetsAsJson } = await rendering;
    io.stdout.write(given.json ? targetsAsJson(outcome) : asText(outcome, config.language, given, io));
    return outcome.report.verdict === 'sound' ? _exit_codes_js__WEBPACK_IMPORTED_MODULE_3__/* .EXIT */ .d.sound : _exit_codes_js__WEBPACK_IMPORTED_MODULE_3__/* .EXIT */ .d.findings;
}


/***/ })

};
