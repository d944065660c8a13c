export const id = 529;
export const ids = [529];
export const modules = {

/***/ 4529:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   installCommand: () => (/* binding */ installCommand)
/* harmony export */ });
/* harmony import */ var _config_parse_config_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6432);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3828);
/* harmony import */ var _repository_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5411);
/* harmony import */ var _toolchain_prepare_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9966);
/* harmony import */ var _report_sentences_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(3700);
/* harmony import */ var _report_words_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8191);
/* harmony import */ var _arguments_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(3814);
/* harmony import */ var _exit_codes_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(535);








/** `install SPEC`: gets a Go and prints its GOROOT on stdout; where it came from goes to stderr. */
async function installCommand(args, io) {
    const { options, positionals } = (0,_arguments_js__WEBPACK_IMPORTED_MODULE_5__.parseArguments)(args);
    const [spec, extra] = positionals;
    if (spec === undefined || extra !== undefined)
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo('install takes one version, such as: go-preflight install 1.26.x');
    const config = (0,_config_parse_config_js__WEBPACK_IMPORTED_MODULE_0__/* .configOrThrow */ .g)((0,_config_parse_config_js__WEBPACK_IMPORTED_MODULE_0__/* .parseConfig */ .o)({ ...options, 'go-version': spec, checks: 'none' }, io.ports.host.env));
    const repository = await (0,_repository_js__WEBPACK_IMPORTED_MODULE_2__/* .locateRepository */ .ZX)('.', io.ports.host.cwd);
    const nothing = { modules: [], unreadable: [], searched: '.', patterns: [] };
    const toolchain = await (0,_toolchain_prepare_js__WEBPACK_IMPORTED_MODULE_3__/* .prepareToolchain */ .f)(config, repository, nothing, io.ports);
    io.ports.log.info((0,_report_sentences_js__WEBPACK_IMPORTED_MODULE_7__/* .toolchainSentence */ .J8)(toolchain, _report_words_js__WEBPACK_IMPORTED_MODULE_4__/* .WORDS */ .q[config.language]));
    io.stdout.write(`${toolchain.goroot ?? ''}\n`);
    return _exit_codes_js__WEBPACK_IMPORTED_MODULE_6__/* .EXIT */ .d.sound;
}


/***/ })

};
