export const id = 752;
export const ids = [752];
export const modules = {

/***/ 7752:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   chooseDirs: () => (/* binding */ chooseDirs)
/* harmony export */ });
/* harmony import */ var picomatch__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4006);

/**
 * Chooses module folders (relative, with `/`, `.` for the root) by globs: those that one of the patterns matches, all
 * when there are only `!` patterns, without those that a `!` pattern matches.
 */
function chooseDirs(dirs, patterns) {
    const globs = patterns.map((pattern) => ({ pattern, ...parsed(pattern) }));
    const included = globs.filter((glob) => !glob.excludes);
    const left = dirs.filter((dir) => (included.length === 0 || included.some((glob) => glob.matches(dir))) &&
        !globs.some((glob) => glob.excludes && glob.matches(dir)));
    if (left.length === 0)
        return { dirs: left, idle: patterns };
    const idle = globs.filter((glob) => !dirs.some((dir) => glob.matches(dir))).map((glob) => glob.pattern);
    return { dirs: left, idle };
}
function parsed(pattern) {
    const excludes = pattern.startsWith('!');
    const glob = pattern.replace(/^!/, '').replace(/^\.\//, '').replace(/\/+$/, '') || '.';
    // The root is called `.`, which no glob engine takes for a folder name.
    const matchesRoot = glob === '.' || glob === '**' || glob === '**/*' || glob === '*';
    const matches = picomatch__WEBPACK_IMPORTED_MODULE_0__(glob, { dot: true, nonegate: true });
    return { excludes, matches: (dir) => (dir === '.' ? matchesRoot : matches(dir)) };
}


/***/ })

};
