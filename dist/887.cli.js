export const id = 887;
export const ids = [887,758];
export const modules = {

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


/***/ }),

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


/***/ }),

/***/ 8887:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  fixCommand: () => (/* binding */ fixCommand)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./lib/core/errors.js
var errors = __webpack_require__(3828);
// EXTERNAL MODULE: ./lib/checks/tidy/scratch.js
var scratch = __webpack_require__(5120);
;// CONCATENATED MODULE: ./lib/checks/tidy/fix.js





/**
 * Writes what tidy wants into the work tree and returns the files written, relative to `root` (absolute). All files are
 * compared first: throws UserError, with nothing written, when one is not as it was when it was judged.
 */
async function applyTidy(facts, root) {
    const files = facts.flatMap((fact) => fact.files ?? []);
    const texts = new Map();
    for (const file of files)
        texts.set(file.file, await textToWrite(file, root));
    for (const [file, text] of texts)
        await replaceFile((0,external_node_path_.join)(root, file), text, file);
    return files.map(({ file }) => file);
}
/** Git may have checked the file out with CRLF where it was judged with LF: then it stays so. */
async function textToWrite({ file, before, after }, root) {
    const now = await (0,scratch/* readOptional */.T9)((0,external_node_path_.join)(root, file), root);
    if (now === before)
        return after;
    if (before !== null && now?.replaceAll('\r\n', '\n') === before)
        return after.replaceAll('\n', '\r\n');
    throw new errors/* UserError */.yo(`${file} has changed since it was checked; nothing was written, run the command again`);
}
/** Writes beside, then renames; keeps the mode, and follows a symlink to the file it names. */
async function replaceFile(path, text, name) {
    const target = await (0,promises_.realpath)(path).catch(() => path);
    const beside = (0,external_node_path_.join)((0,external_node_path_.dirname)(target), `.go-preflight-${(0,external_node_crypto_.randomUUID)()}`);
    try {
        const mode = await modeOf(target);
        await (0,promises_.writeFile)(beside, text, { flag: 'wx' });
        if (mode !== undefined)
            await (0,promises_.chmod)(beside, mode);
        await (0,promises_.rename)(beside, target);
    }
    catch (error) {
        await (0,promises_.rm)(beside, { force: true });
        throw new errors/* UserError */.yo(`${name} could not be written: ${(0,errors/* messageOf */.bD)(error)}; make its folder writable and run the command again`);
    }
}
async function modeOf(path) {
    try {
        return (await (0,promises_.stat)(path)).mode & 0o7777;
    }
    catch (error) {
        if ((0,errors/* codeOf */.$N)(error) === 'ENOENT')
            return undefined;
        throw error;
    }
}

// EXTERNAL MODULE: ./lib/config/parse-config.js
var parse_config = __webpack_require__(6432);
// EXTERNAL MODULE: ./lib/preflight.js + 7 modules
var preflight = __webpack_require__(8508);
// EXTERNAL MODULE: ./lib/report/outlets/log-line.js
var log_line = __webpack_require__(2124);
// EXTERNAL MODULE: ./lib/cli/arguments.js
var cli_arguments = __webpack_require__(3814);
// EXTERNAL MODULE: ./lib/cli/check-command.js
var check_command = __webpack_require__(9758);
;// CONCATENATED MODULE: ./lib/cli/fix-command.js






/** `fix [DIR]`: writes what tidy wants, says which files on stderr, then reports as `check` does what is left. */
async function fixCommand(args, io) {
    const given = (0,cli_arguments.parseArguments)(args);
    const config = (0,parse_config/* configOrThrow */.g)((0,parse_config/* parseConfig */.o)((0,cli_arguments/* withFolder */.Z8)(given), io.ports.host.env));
    const { facts, repository } = await (0,preflight/* preflight */.M)(config, io.ports);
    const written = await applyTidy(facts.tidy ?? [], repository.root);
    for (const file of written)
        io.stderr(`${(0,log_line/* logLine */.BP)(`wrote ${file}`)}\n`);
    return (0,check_command.checkCommand)(args, io);
}


/***/ })

};
