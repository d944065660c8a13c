export const id = 205;
export const ids = [205];
export const modules = {

/***/ 2205:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   withWorkSums: () => (/* binding */ withWorkSums)
/* harmony export */ });
/* harmony import */ var _align_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4518);
/* harmony import */ var _attribute_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9926);
/* harmony import */ var _patch_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6200);



/** The facts with the lines that go.work.sum lacks, on the first module of the workspace. */
function withWorkSums(facts, modules, sums) {
    const first = modules.findIndex((module) => module.inWorkspace);
    return facts.map((fact, index) => {
        if (index !== first)
            return fact;
        return {
            ...fact,
            outcome: fact.outcome === 'tidy' ? 'drift' : fact.outcome,
            changes: [...fact.changes, workSumChange(sums)],
            patch: fact.patch + (0,_patch_js__WEBPACK_IMPORTED_MODULE_0__/* .gitPatch */ .n)(sums.file, sums.before, sums.after),
            files: [...(fact.files ?? []), sums],
        };
    });
}
function workSumChange({ file, before, after }) {
    const [old, fresh] = [(0,_align_js__WEBPACK_IMPORTED_MODULE_1__/* .verbatimLines */ .s)(before ?? ''), (0,_align_js__WEBPACK_IMPORTED_MODULE_1__/* .verbatimLines */ .s)(after)];
    const known = new Set(old.map((line) => line.key));
    const hunks = (0,_align_js__WEBPACK_IMPORTED_MODULE_1__/* .align */ .M)(old, fresh);
    return {
        kind: 'work-sum-missing',
        lines: fresh.filter((line) => !known.has(line.key)).map((line) => line.text.trim()),
        newFile: before === null,
        at: { file, line: hunks[0]?.[0]?.line ?? 1 },
        edits: (0,_attribute_js__WEBPACK_IMPORTED_MODULE_2__/* .editsOf */ .t7)(file, hunks),
    };
}


/***/ })

};
