export const id = 829;
export const ids = [829];
export const modules = {

/***/ 8829:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  makeReport: () => (/* binding */ makeReport)
});

// EXTERNAL MODULE: ./lib/core/errors.js
var errors = __webpack_require__(3828);
;// CONCATENATED MODULE: ./lib/rules/judge.js

/** Every rule's findings on the facts it reads, in their one order. A rule that throws becomes a finding that names it. */
function judge(facts, rules, language) {
    return rules
        .flatMap((rule) => ask(rule, facts).map((found) => spoken(found, rule, language)))
        .sort(byUrgency);
}
function ask(rule, facts) {
    const fact = facts[rule.reads];
    if (fact === undefined)
        return [];
    try {
        return rule.diagnose(fact);
    }
    catch (thrown) {
        return [{ message: broken(rule.id, (0,errors/* messageOf */.bD)(thrown)), severity: 'error' }];
    }
}
function broken(id, reason) {
    return {
        en: `the rule ${id} broke (${reason}); this is a bug of go-preflight, please report it with the JSON report`,
        'zh-CN': `规则 ${id} 执行出错（${reason}）；这是 go-preflight 的缺陷，请附上 JSON 报告反馈`,
    };
}
function spoken({ message, at, fix, evidence, severity }, rule, language) {
    return {
        rule: rule.id,
        severity: severity ?? rule.severity,
        message: message[language],
        ...(at ? { at } : {}),
        ...(fix ? { fix: { ...fix, words: fix.words[language] } } : {}),
        ...(evidence ? { evidence } : {}),
    };
}
const URGENCY = { error: 0, warning: 1, notice: 2 };
/** Severity, file, line, column, rule, message; what has no place comes first. Code units, so that no locale changes it. */
function byUrgency(a, b) {
    return (URGENCY[a.severity] - URGENCY[b.severity] ||
        inOrder(a.at?.file ?? '', b.at?.file ?? '') ||
        (a.at?.line ?? 0) - (b.at?.line ?? 0) ||
        (a.at?.column ?? 0) - (b.at?.column ?? 0) ||
        inOrder(a.rule, b.rule) ||
        inOrder(a.message, b.message));
}
function inOrder(a, b) {
    if (a === b)
        return 0;
    return a < b ? -1 : 1;
}

// EXTERNAL MODULE: ./lib/rules/registry.gen.js + 48 modules
var registry_gen = __webpack_require__(4936);
;// CONCATENATED MODULE: ./lib/make-report.js


const make_report_URGENCY = { error: 3, warning: 2, notice: 1, never: 4 };
/** Judges what the checks saw and puts it all into the one model behind every renderer. */
function makeReport(facts, { timings, elapsed }, config) {
    const { modules, toolchain, tidy = [] } = facts;
    const findings = judge(facts, registry_gen/* RULES */.y, config.language);
    const failing = findings.some(({ severity }) => make_report_URGENCY[severity] >= make_report_URGENCY[config.failOn]);
    return {
        schema: 'go-preflight/report/v1',
        verdict: failing ? 'unsound' : 'sound',
        findings,
        modules: (modules?.modules ?? []).map((module) => moduleReport(module, tidy)),
        toolchain: toolchain ?? null,
        targets: facts.targets ?? [],
        moduleCache: facts.moduleCache ?? null,
        buildCache: facts.buildCache ?? null,
        timings,
        milliseconds: elapsed,
        skipped: skipped(config, toolchain),
        patch: tidy.map(({ patch }) => patch).join(''),
    };
}
function moduleReport({ dir, path }, tidy) {
    const judged = tidy.find(({ module }) => module.dir === dir);
    return { dir, path, tidy: judged?.outcome ?? 'skipped' };
}
/** What was not looked at, and why: never left to be guessed from what is missing. */
function skipped(config, toolchain) {
    const entries = [];
    if (!config.checks.includes('tidy'))
        entries.push({ check: 'tidy', reason: 'left out by checks or skip' });
    else if (toolchain?.refused !== undefined)
        entries.push({ check: 'tidy', reason: `Go ${toolchain.refused} is too old for the module` });
    return entries;
}


/***/ })

};
