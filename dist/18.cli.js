export const id = 18;
export const ids = [18];
export const modules = {

/***/ 3018:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  asJson: () => (/* binding */ asJson),
  asText: () => (/* binding */ asText),
  targetsAsJson: () => (/* binding */ targetsAsJson)
});

// EXTERNAL MODULE: ./lib/report/outlets/json.js
var json = __webpack_require__(6861);
;// CONCATENATED MODULE: ./lib/report/json.js

/** The report as docs/report.schema.json describes it: keys in a fixed order, absent ones left out, safe in a job log. */
function renderJson(report) {
    return (0,json/* json */.P)({
        schema: report.schema,
        verdict: report.verdict,
        findings: report.findings.map(finding),
        modules: report.modules.map(({ dir, path, tidy }) => ({ dir, path, tidy })),
        toolchain: report.toolchain && toolchain(report.toolchain),
        targets: report.targets.map(target),
        moduleCache: report.moduleCache && moduleCache(report.moduleCache),
        buildCache: report.buildCache && buildCache(report.buildCache),
        timings: report.timings.map(({ stage, milliseconds }) => ({ stage, milliseconds })),
        milliseconds: report.milliseconds,
        skipped: report.skipped.map(({ check, reason }) => ({ check, reason })),
        patch: report.patch,
    });
}
/** The targets alone, each as in the report. */
function renderTargetsJson(report) {
    return (0,json/* json */.P)({ targets: report.targets.map(target) });
}
function target(fact) {
    return {
        dir: fact.dir,
        target: fact.target,
        mode: fact.mode,
        verdict: fact.verdict,
        reason: fact.reason,
        errors: fact.errors.map(targetError),
        cgo: fact.cgo.map(({ package: name, importedBy }) => ({ package: name, importedBy })),
        packages: fact.packages,
        seconds: fact.seconds,
        binaries: fact.binaries?.map(binary),
    };
}
function targetError({ file, line, column, message, package: name, kind, own }) {
    return { file, line, column, message, package: name, kind, own };
}
function binary(fact) {
    return {
        package: fact.package,
        bytes: fact.bytes,
        format: fact.format,
        architecture: fact.architecture,
        static: fact.static,
        interpreter: fact.interpreter,
        libraries: fact.libraries,
        cgo: fact.cgo,
        settings: fact.settings,
    };
}
function moduleCache(fact) {
    return {
        outcome: fact.outcome,
        reason: fact.reason,
        key: fact.key,
        restored: fact.restored,
        store: fact.store,
        files: fact.files,
        unnamed: fact.unnamed,
        bytes: fact.bytes,
        milliseconds: fact.milliseconds,
        wrong: fact.wrong.map(({ path, version, file, expected, actual, downloaded }) => ({
            path,
            version,
            file,
            expected,
            actual,
            downloaded,
        })),
    };
}
function buildCache(fact) {
    return {
        outcome: fact.outcome,
        reason: fact.reason,
        refusal: fact.refusal,
        store: fact.store,
        scope: fact.scope,
        rungs: fact.rungs?.map(({ ref, sameSums, prefix }) => ({ ref, sameSums, prefix })),
        rung: fact.rung,
        restored: fact.restored,
        actions: fact.actions,
        outputBytes: fact.outputBytes,
        bytes: fact.bytes,
        milliseconds: fact.milliseconds,
    };
}
function finding({ rule, severity, message, at, fix: mend, evidence }) {
    return { rule, severity, message, at: at && place(at), fix: mend && fix(mend), evidence };
}
function place({ file, line, column, endLine, endColumn }) {
    return { file, line, column, endLine, endColumn };
}
function fix({ words, commands, edits }) {
    return {
        words,
        commands,
        edits: edits?.map(({ file, line, endLine, newText }) => ({ file, line, endLine, newText })),
    };
}
function toolchain(fact) {
    return {
        spec: fact.spec,
        from: provenance(fact.from),
        version: fact.version,
        refused: fact.refused,
        goroot: fact.goroot,
        source: fact.source,
        origin: fact.origin,
        verified: fact.verified,
        newer: fact.newer,
        required: fact.required.map(({ version, from }) => ({ version, from: provenance(from) })),
        remarks: fact.remarks,
    };
}
function provenance({ source, at }) {
    return { source, at: at && place(at) };
}

;// CONCATENATED MODULE: ./lib/report/display-width.js
/** Shown over the character before it. */
const COMBINING = /\p{Mn}|\p{Me}/u;
/** Two columns wide in a terminal (Unicode TR 11, wide and fullwidth; emoji as terminals show them). */
const WIDE = /[\u1100-\u115f\u2e80-\u303e\u3041-\ua4cf\ua960-\ua97f\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff01-\uff60\uffe0-\uffe6\u{20000}-\u{3fffd}]|\p{Emoji_Presentation}/u;
/** Nearly all of what is drawn: one column each. */
const ASCII = /^[ -~]*$/u;
/** The columns a text takes in a terminal; the text is visible (no controls) and without tabs. */
function displayWidth(text) {
    if (ASCII.test(text))
        return text.length;
    let width = 0;
    for (const character of text)
        width += widthOf(character);
    return width;
}
function widthOf(character) {
    if (COMBINING.test(character))
        return 0;
    return WIDE.test(character) ? 2 : 1;
}
/** The start of a text that fits in so many columns, with an ellipsis where it was cut. */
function fitted(text, columns) {
    if (displayWidth(text) <= columns)
        return text;
    let kept = '';
    let width = 0;
    for (const character of text) {
        width += widthOf(character);
        if (width > columns - 1)
            break;
        kept += character;
    }
    return `${kept}…`;
}
/** A word with the blanks after it; between wide characters a line may break anywhere. */
const TOKEN = /[\u2e80-\uffef]|[^\s\u2e80-\uffef]+\s*|\s+/gu;
/** Never at the start of a line (Chinese typesetting, GB/T 15834). */
const CLOSING = /^[，。；：、！？）》”’]/u;
/** A text in lines of at most so many columns, broken at blanks or between wide characters; a longer word stays whole. */
function wrapped(text, columns) {
    const lines = [];
    let line = '';
    for (const token of text.match(TOKEN) ?? []) {
        const full = displayWidth(line + token.trimEnd()) > columns;
        if (full && line !== '' && !CLOSING.test(token)) {
            lines.push(line.trimEnd());
            line = '';
        }
        line += token;
    }
    return [...lines, line.trimEnd()];
}

// EXTERNAL MODULE: ./lib/report/safe-text.js
var safe_text = __webpack_require__(8641);
;// CONCATENATED MODULE: ./lib/report/code-frame.js


const CONTEXT = 1;
const MOST_ROWS = 8;
const MOST_ROWS_OF_FRAME = 24;
const TAB = '    ';
/** Source around a finding with a caret under it and the mend as `-` and `+` lines, file by file; empty without any source. */
function codeFrames(finding, sources, style) {
    const { at } = finding;
    const edits = finding.fix?.edits ?? [];
    const files = new Set([...(at?.line === undefined ? [] : [at.file]), ...edits.map((edit) => edit.file)]);
    return [...files].flatMap((file) => {
        const place = at?.file === file ? at : undefined;
        const rows = frameRows(sources(file), place, edits.filter((edit) => edit.file === file));
        if (rows.length === 0)
            return [];
        const heading = place ? [] : [style.paint('faint', `  --> ${(0,safe_text/* visible */.RK)(file)}`)];
        return [...heading, ...drawn(bounded(rows, style.words), style)];
    });
}
/** Cuts every file once, however many findings are in it (go.sum can have ten thousand lines and as many findings). */
function cutSources(sources) {
    const cut = new Map();
    return (file) => {
        const lines = cut.get(file) ?? sourceLines(sources.get(file) ?? '');
        cut.set(file, lines);
        return lines;
    };
}
function sourceLines(source) {
    const lines = (0,safe_text/* linesOf */.Dx)(source);
    return lines.at(-1) === '' ? lines.slice(0, -1) : lines;
}
function frameRows(lines, place, edits) {
    const rows = [];
    let last = 0;
    for (const number of shownNumbers(lines.length, place, edits)) {
        if (last > 0 && number > last + 1)
            rows.push({ kind: 'gap', text: '⋮' });
        last = number;
        rows.push(...rowsAt(number, lines[number - 1], place, edits));
    }
    return rows;
}
/** The place and the edits with a line around them; one past the last line stands for what is added at the end. */
function shownNumbers(count, place, edits) {
    const numbers = new Set();
    const show = (from, to) => {
        for (let number = Math.max(1, from); number <= Math.min(count + 1, to); number++)
            numbers.add(number);
    };
    if (place?.line !== undefined)
        show(place.line - CONTEXT, place.line + CONTEXT);
    for (const edit of edits)
        show(edit.line - CONTEXT, Math.min(edit.endLine, edit.line + MOST_ROWS));
    return [...numbers].sort((a, b) => a - b);
}
function rowsAt(number, text, place, edits) {
    const inserted = edits.filter((edit) => edit.line === number && edit.endLine === number).flatMap(addedRows);
    if (text === undefined)
        return inserted;
    const replaced = edits.find((edit) => edit.line <= number && number < edit.endLine);
    const caret = place?.line === number ? caretOf(place, text) : undefined;
    const row = { kind: replaced ? 'removed' : 'context', number, text, ...(caret ? { caret } : {}) };
    return [...inserted, row, ...(replaced && replaced.endLine === number + 1 ? addedRows(replaced) : [])];
}
function addedRows(edit) {
    return sourceLines(edit.newText).map((text) => ({ kind: 'added', text }));
}
function caretOf({ line, column, endLine, endColumn }, text) {
    if (column === undefined)
        return undefined;
    const lineEnd = Array.from(text).length + 1;
    const end = endLine !== undefined && line !== undefined && endLine > line ? lineEnd : (endColumn ?? column + 1);
    return { column, endColumn: Math.max(column + 1, Math.min(end, lineEnd)) };
}
/** Long runs of removed or added lines are cut, and so is what is still long after that, and it is said. */
function bounded(rows, words) {
    const shown = withShortRuns(rows, words);
    if (shown.length <= MOST_ROWS_OF_FRAME)
        return shown;
    const last = shown[MOST_ROWS_OF_FRAME - 2];
    const kept = shown.slice(0, MOST_ROWS_OF_FRAME - (last?.kind === 'gap' ? 2 : 1));
    const dropped = shown
        .slice(kept.length)
        .reduce((sum, row) => sum + (row.kind === 'gap' ? (row.dropped ?? 0) : 1), 0);
    return [...kept, { kind: 'gap', text: words.moreLines(dropped), dropped }];
}
function withShortRuns(rows, words) {
    const shown = [];
    let run = 0;
    let kind;
    let dropped = 0;
    const closeRun = () => {
        if (dropped > 0)
            shown.push({ kind: 'gap', text: words.moreLines(dropped), dropped });
        run = 0;
        dropped = 0;
    };
    for (const row of rows) {
        if (row.kind !== kind)
            closeRun();
        kind = row.kind;
        run++;
        if (run > MOST_ROWS && kind !== 'context')
            dropped++;
        else
            shown.push(row);
    }
    closeRun();
    return shown;
}
function drawn(rows, style) {
    const gutter = Math.max(2, ...rows.map((row) => ('number' in row ? String(row.number).length : 0)));
    const bar = style.paint('faint', `${' '.repeat(gutter + 2)}|`);
    return [bar, ...rows.flatMap((row) => drawnRow(row, gutter, style)), bar];
}
const MARKS = { context: '|', removed: '-', added: '+', gap: ' ' };
function drawnRow(row, gutter, { paint, width }) {
    const number = 'number' in row && row.number !== undefined ? String(row.number) : '';
    const head = ` ${number.padStart(gutter)} ${MARKS[row.kind]} `;
    const body = fitted(asDrawn(row.text), width - head.length);
    const line = row.kind === 'added' || row.kind === 'removed'
        ? paint(row.kind, `${head}${body}`.trimEnd())
        : `${paint('faint', body === '' ? head.trimEnd() : head)}${body}`;
    return [line, ...caretLine(row, gutter, paint)];
}
function caretLine(row, gutter, paint) {
    if (!('caret' in row) || !row.caret)
        return [];
    const points = Array.from(row.text);
    const start = displayWidth(asDrawn(points.slice(0, row.caret.column - 1).join('')));
    const marked = displayWidth(asDrawn(points.slice(row.caret.column - 1, row.caret.endColumn - 1).join('')));
    const carets = '^'.repeat(Math.max(1, marked));
    return [`${paint('faint', `${' '.repeat(gutter + 2)}|`)} ${' '.repeat(start)}${paint('error', carets)}`];
}
/** A source line as it is drawn: everything unseen visible, tabs as blanks. */
function asDrawn(text) {
    return (0,safe_text/* visible */.RK)(text).replaceAll('\t', TAB);
}

// EXTERNAL MODULE: ./lib/report/outlets/log-line.js
var log_line = __webpack_require__(2124);
;// CONCATENATED MODULE: ./lib/report/paint.js
/** Select Graphic Rendition codes (ECMA-48 8.3.117). */
const CODES = {
    error: '1;31',
    warning: '1;33',
    notice: '1;36',
    good: '1;32',
    added: '32',
    removed: '31',
    faint: '2',
    strong: '1',
};
/** Colours for a terminal that shows them. */
const coloured = (role, text) => (text === '' ? '' : `\u001b[${CODES[role]}m${text}\u001b[0m`);
/** No colours. */
const plain = (_, text) => text;

// EXTERNAL MODULE: ./lib/core/megabytes.js
var megabytes = __webpack_require__(6966);
;// CONCATENATED MODULE: ./lib/report/cache-words.js

const EN = {
    cache: { modules: 'Module cache', build: 'Build cache' },
    short: { modules: 'Modules', build: 'Builds' },
    outcome: {
        hit: 'exact hit',
        partial: 'entry with a part of this go.sum',
        otherSums: 'entry of another go.sum',
        miss: 'no entry',
        refused: 'refused',
        off: 'not used',
        failed: 'failed',
    },
    saved: {
        saved: 'saved',
        empty: 'nothing to save',
        known: 'nothing to save, it is there already',
        unchanged: 'not saved, too little is new',
        unfinished: 'not saved, the job did not succeed',
        failed: 'not saved',
    },
    heading: {
        cache: 'Cache',
        found: 'Found',
        restored: 'Restored',
        time: 'Time',
        keys: 'Cache keys',
        rungs: 'Build cache, best first',
        madeFor: 'The build cache is for',
    },
    rung: (ref, sameSums) => `${ref}, ${sameSums ? 'this go.sum' : 'any go.sum'}`,
    rungState: { hit: 'found', miss: 'no entry', notAsked: 'not needed', refused: 'refused' },
    count: (cache, count) => cache === 'modules' ? plural(count, 'file', 'files') : plural(count, 'result', 'results'),
    size: (bytes) => `${(0,megabytes/* megabytes */.i)(bytes)} MB`,
    packed: (bytes) => `${(0,megabytes/* megabytes */.i)(bytes)} MB packed`,
    unnamed: (files) => `${plural(files, 'file', 'files')} of the entry passed over: go.sum does not name them`,
    trimmed: (results, bytes) => `${plural(results, 'result', 'results')} (${(0,megabytes/* megabytes */.i)(bytes)} MB) left out, this job did not use them`,
    overBudget: (results, bytes) => `${plural(results, 'result', 'results')} (${(0,megabytes/* megabytes */.i)(bytes)} MB) left out, over cache-budget`,
};
const ZH = {
    cache: { modules: '模块缓存', build: '构建缓存' },
    short: { modules: '模块', build: '构建' },
    outcome: {
        hit: '完全命中',
        partial: '条目含此 go.sum 的一部分',
        otherSums: '命中其他 go.sum 的条目',
        miss: '没有条目',
        refused: '已拒绝',
        off: '未使用',
        failed: '失败',
    },
    saved: {
        saved: '已保存',
        empty: '没有可保存的内容',
        known: '无需保存，条目已存在',
        unchanged: '未保存，新增内容太少',
        unfinished: '未保存，作业未成功',
        failed: '未保存',
    },
    heading: {
        cache: '缓存',
        found: '查找结果',
        restored: '已恢复',
        time: '耗时',
        keys: '缓存键',
        rungs: '构建缓存，按优先顺序',
        madeFor: '构建缓存适用于',
    },
    rung: (ref, sameSums) => `${ref}，${sameSums ? '此 go.sum' : '任意 go.sum'}`,
    rungState: { hit: '命中', miss: '没有条目', notAsked: '无需查找', refused: '已拒绝' },
    count: (cache, count) => (cache === 'modules' ? `${count} 个文件` : `${count} 个结果`),
    size: (bytes) => `${(0,megabytes/* megabytes */.i)(bytes)} MB`,
    packed: (bytes) => `压缩后 ${(0,megabytes/* megabytes */.i)(bytes)} MB`,
    unnamed: (files) => `跳过条目中的 ${files} 个文件：go.sum 未列出`,
    trimmed: (results, bytes) => `舍弃 ${results} 个结果（${(0,megabytes/* megabytes */.i)(bytes)} MB），本次作业未使用`,
    overBudget: (results, bytes) => `舍弃 ${results} 个结果（${(0,megabytes/* megabytes */.i)(bytes)} MB），超出 cache-budget`,
};
function plural(count, one, many) {
    return `${count} ${count === 1 ? one : many}`;
}
/** The renderers' words for caches in every language. */
const cache_words_CACHE_WORDS = { en: EN, 'zh-CN': ZH };

// EXTERNAL MODULE: ./lib/report/words.js
var report_words = __webpack_require__(8191);
;// CONCATENATED MODULE: ./lib/report/cache-sentences.js


/** What the caches gave to a run, a sentence each. Hostile in part. */
function cacheSentences({ moduleCache, buildCache }, language) {
    return [
        ...(moduleCache ? [moduleCacheSentence(moduleCache, language)] : []),
        ...(buildCache ? [buildCacheSentence(buildCache, language)] : []),
    ];
}
/** `Module cache: exact hit · 812 files · 98.1 MB packed · 1.20 s · GitHub's cache service`. Hostile in part. */
function moduleCacheSentence(fact, language) {
    const words = cache_words_CACHE_WORDS[language];
    return sentence('modules', language, [
        moduleOutcome(fact, words),
        ...moduleFigures(fact, words),
        seconds(fact.milliseconds, language),
        fact.store,
        fact.reason,
    ]);
}
/** `Build cache: refs/heads/main, any go.sum · 2130 results · …`. Hostile in part. */
function buildCacheSentence(fact, language) {
    const words = cache_words_CACHE_WORDS[language];
    return sentence('build', language, [
        buildOutcome(fact, words),
        ...buildFigures(fact, words),
        seconds(fact.milliseconds, language),
        fact.store,
        fact.reason,
    ]);
}
/** `Build cache: saved · 2130 results · 310.2 MB · 98.1 MB packed · … as KEY`. Hostile in part. */
function savedCacheSentence(fact, language) {
    const words = CACHE_WORDS[language];
    const { cache, outcome, files, bytes, archiveBytes, trimmed, overBudget } = fact;
    const figures = outcome === 'saved'
        ? [
            files === undefined ? undefined : words.count(cache, files),
            bytes === undefined ? undefined : words.size(bytes),
            archiveBytes === undefined ? undefined : words.packed(archiveBytes),
            trimmed?.actions ? words.trimmed(trimmed.actions, trimmed.bytes) : undefined,
            overBudget?.actions ? words.overBudget(overBudget.actions, overBudget.bytes) : undefined,
            seconds(fact.milliseconds, language),
            fact.key,
            fact.store,
        ]
        : [];
    return sentence(cache, language, [words.saved[outcome], ...figures, fact.reason]);
}
/** What was found, in a few words. */
function moduleOutcome({ outcome, key, restored }, words) {
    // A job that needs a part of the set alone has saved it under the set's key and more.
    const isPart = key !== undefined && restored?.startsWith(`${key}-`);
    return words.outcome[outcome === 'partial' && !isPart ? 'otherSums' : outcome];
}
/** What was found, in a few words: for what is not exact, where it was saved. Hostile. */
function buildOutcome({ outcome, rungs, rung }, words) {
    const found = outcome === 'partial' && rung !== undefined ? rungs?.[rung] : undefined;
    return found ? words.rung(found.ref, found.sameSums) : words.outcome[outcome];
}
/** What came out of an entry of modules. */
function moduleFigures({ files, bytes }, words) {
    return [
        ...(files === undefined ? [] : [words.count('modules', files)]),
        ...(bytes === undefined ? [] : [words.packed(bytes)]),
    ];
}
/** What came out of an entry of the build cache. */
function buildFigures({ actions, outputBytes, bytes }, words) {
    return [
        ...(actions === undefined ? [] : [words.count('build', actions)]),
        ...(outputBytes === undefined ? [] : [words.size(outputBytes)]),
        ...(bytes === undefined ? [] : [words.packed(bytes)]),
    ];
}
function sentence(cache, language, details) {
    const known = details.filter((detail) => detail !== undefined);
    return `${cache_words_CACHE_WORDS[language].cache[cache]}${report_words/* WORDS */.q[language].colon}${known.join(' · ')}`;
}
function seconds(milliseconds, language) {
    return milliseconds === undefined ? undefined : report_words/* WORDS */.q[language].seconds(milliseconds);
}

// EXTERNAL MODULE: ./lib/report/sentences.js
var sentences = __webpack_require__(3700);
;// CONCATENATED MODULE: ./lib/report/target-grid.js
const worstFirst = ['fail', 'skipped', 'allowed', 'ok'];
/** Each target once, with its worst verdict, in the order in which they were asked for. */
function verdictsByTarget(facts) {
    const verdicts = new Map();
    for (const { target, verdict } of facts) {
        const known = verdicts.get(target) ?? 'ok';
        const isWorse = worstFirst.indexOf(verdict) < worstFirst.indexOf(known);
        verdicts.set(target, isWorse ? verdict : known);
    }
    return verdicts;
}
/** The grid of `linux/amd64`, `linux/arm/v7` and so on. */
function targetGrid(facts) {
    const verdicts = verdictsByTarget(facts);
    const names = [...verdicts.keys()].map((target) => {
        const at = target.indexOf('/');
        return { goos: target.slice(0, at), arch: target.slice(at + 1) };
    });
    const columns = [...new Set(names.map(({ arch }) => arch))];
    const rows = [...new Set(names.map(({ goos }) => goos))].map((goos) => ({
        goos,
        cells: columns.map((arch) => verdicts.get(`${goos}/${arch}`)),
    }));
    return { columns, rows };
}

;// CONCATENATED MODULE: ./lib/report/target-words.js
const target_words_EN = {
    heading: 'Targets',
    verdict: { ok: 'compiles', fail: 'does not compile', allowed: 'fails, and may', skipped: 'not looked at' },
    mode: { types: 'type-checked', build: 'built' },
    targets: (count) => `${count} target${count === 1 ? '' : 's'}`,
};
const target_words_ZH = {
    heading: '目标',
    verdict: { ok: '可编译', fail: '无法编译', allowed: '失败（允许）', skipped: '未检查' },
    mode: { types: '类型检查', build: '已构建' },
    targets: (count) => `${count} 个目标`,
};
/** The renderers' words for targets in every language. */
const TARGET_WORDS = { en: target_words_EN, 'zh-CN': target_words_ZH };

;// CONCATENATED MODULE: ./lib/report/target-sentence.js



/** `Targets: 12 targets · type-checked · does not compile: windows/amd64, windows/arm64`; undefined where none was asked for. */
function targetSentence(facts, language) {
    const [first] = facts;
    if (first === undefined)
        return undefined;
    const words = TARGET_WORDS[language];
    const { colon, comma } = report_words/* WORDS */.q[language];
    const verdicts = [...verdictsByTarget(facts)];
    const others = ['fail', 'allowed', 'skipped'].flatMap((verdict) => {
        const names = verdicts.filter((one) => one[1] === verdict).map(([name]) => name);
        return names.length === 0 ? [] : [`${words.verdict[verdict]}${colon}${names.join(comma)}`];
    });
    const all = others.length === 0 ? [words.verdict.ok] : others;
    const details = [words.targets(verdicts.length), words.mode[first.mode], ...all];
    return `${words.heading}${colon}${details.join(' · ')}`;
}

;// CONCATENATED MODULE: ./lib/report/terminal.js








const NARROWEST = 40;
/** The report for a person at a terminal or in a job log: verdict first, then each finding with its source and mend. */
function renderTerminal(report, options) {
    const style = {
        paint: options.colours ? coloured : plain,
        words: report_words/* WORDS */.q[options.language],
        width: Math.max(NARROWEST, options.width),
    };
    const sources = cutSources(options.sources);
    const lines = [
        ...verdict(report, style, options.language),
        ...report.findings.flatMap((finding, index) => [
            '',
            ...findingLines(finding, sources, style),
            ...(sameMend(finding, report.findings[index + 1]) ? [] : mend(finding, style)),
        ]),
        ...closing(report, style),
    ];
    return `${lines.map(log_line/* withoutCommands */.Df).join('\n')}\n`;
}
function verdict(report, { paint, words }, language) {
    const sound = report.verdict === 'sound';
    const mark = paint(sound ? 'good' : 'error', `${sound ? '✔' : '✘'} ${words.verdict[report.verdict]}`);
    const counts = `${(0,sentences/* findingCounts */.s_)(report, words)} · ${words.modules(report.modules.length)}`;
    const toolchain = report.toolchain
        ? [paint('faint', `  ${(0,log_line/* logLine */.BP)((0,sentences/* toolchainSentence */.J8)(report.toolchain, words))}`)]
        : [];
    const targets = targetSentence(report.targets, language);
    const more = [...(targets === undefined ? [] : [targets]), ...cacheSentences(report, language)];
    return [
        `${mark}${words.colon}${counts}`,
        ...toolchain,
        ...more.map((line) => paint('faint', `  ${(0,log_line/* logLine */.BP)(line)}`)),
    ];
}
function findingLines(finding, sources, style) {
    const { paint, words, width } = style;
    const label = `${words.severity[finding.severity]}${words.colon}`;
    const [first = '', ...rest] = wrapped(`${label}${(0,log_line/* logLine */.BP)(finding.message)}`, width - 2);
    const place = finding.at ? `${paint('faint', '-->')} ${(0,log_line/* logLine */.BP)((0,sentences/* placeName */.fW)(finding.at))}  ` : '';
    return [
        `${paint(finding.severity, label)}${paint('strong', first.slice(label.length))}`,
        ...rest.map((line) => paint('strong', `  ${line}`)),
        `  ${place}${paint('faint', `[${finding.rule}]`)}`,
        ...codeFrames(finding, sources, style),
        ...(finding.evidence ?? []).map((line) => `    ${paint('faint', '|')} ${(0,log_line/* logLine */.BP)(line)}`),
    ];
}
/** Findings in a row that are mended by the same words and commands say so once, after the last of them. */
function sameMend(finding, next) {
    return next?.fix !== undefined && mendKey(finding) === mendKey(next);
}
function mendKey({ fix }) {
    return JSON.stringify([fix?.words, fix?.commands]);
}
function mend({ fix }, { paint, words, width }) {
    if (!fix)
        return [];
    const label = `${words.heading.mend}${words.colon}`;
    const [first = '', ...rest] = wrapped(`${label}${(0,log_line/* logLine */.BP)(fix.words)}`, width - 4);
    return [
        `  ${paint('good', label)}${first.slice(label.length)}`,
        ...rest.map((line) => `    ${line}`),
        ...(fix.commands ?? []).map((command) => `    ${paint('faint', '$')} ${(0,log_line/* logLine */.BP)(command)}`),
    ];
}
function closing(report, { paint, words }) {
    const skipped = report.skipped.map(({ check, reason }) => `  ${words.heading.skipped}${words.colon}${(0,log_line/* logLine */.BP)(check)} (${(0,log_line/* logLine */.BP)(reason)})`);
    const total = report.timings.reduce((sum, timing) => sum + timing.milliseconds, 0);
    const timings = report.timings.map(({ stage, milliseconds }) => `${(0,log_line/* logLine */.BP)(stage)} ${words.seconds(milliseconds)}`);
    return [
        ...(skipped.length > 0 ? ['', ...skipped] : []),
        ...(report.patch === '' ? [] : ['', words.applyAll]),
        ...(timings.length > 0
            ? ['', paint('faint', `${timings.join(' · ')} · ${words.heading.total} ${words.seconds(total)}`)]
            : []),
    ];
}

;// CONCATENATED MODULE: ./lib/cli/render-report.js


/** The report for a program. */
function asJson({ report }) {
    return renderJson(report);
}
/** What was seen of the targets, for a program: `{ "targets": […] }`. */
function targetsAsJson({ report }) {
    return renderTargetsJson(report);
}
/** The report for a person, as the terminal can show it. */
function asText(outcome, language, given, io) {
    const colours = io.stdout.isTerminal && !given.noColor && !io.ports.host.env['NO_COLOR'];
    const { report, sources } = outcome;
    return renderTerminal(report, { language, colours, width: io.stdout.columns, sources });
}


/***/ }),

/***/ 6966:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ megabytes)
/* harmony export */ });
/** `98.1` for a number of bytes: millions, as disks and networks count. */
function megabytes(bytes) {
    return (bytes / 1e6).toFixed(1);
}


/***/ }),

/***/ 6861:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ json)
/* harmony export */ });
/**
 * A value as indented JSON that may be printed into a job log: same value, but nothing unseen stands in it raw and the runner's
 * `##[` does not occur. (`::` cannot start a line: a string's line starts with a quote.)
 */
function json(value) {
    const text = JSON.stringify(value, null, 2)
        .replace(/(?!\n)[\p{Cc}\p{Cf}\p{Co}\p{Default_Ignorable_Code_Point}\u2028\u2029]/gu, escaped)
        .replaceAll('##[', String.raw `##\u005b`);
    return `${text}\n`;
}
function escaped(character) {
    return character
        .split('')
        .map((unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`)
        .join('');
}


/***/ })

};
