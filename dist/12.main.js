export const id = 12;
export const ids = [12];
export const modules = {

/***/ 12:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  runStep: () => (/* binding */ runStep)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./node_modules/@actions/core/lib/core.js + 11 modules
var core = __webpack_require__(2413);
;// CONCATENATED MODULE: ./lib/report/safe-text.js
/**
 * Everything that a reader cannot see or that moves the cursor, the reading order or the line: C0 and C1 controls,
 * format characters (bidi controls among them, Unicode TR 36), characters shown as nothing, line and paragraph separators,
 * private use, lone surrogates. The tab stays.
 */
const UNSEEN = /[\p{Cc}\p{Cf}\p{Co}\p{Cs}\p{Default_Ignorable_Code_Point}\u2028\u2029]/gu;
const LAST_C0 = 0x1f;
const DELETE = 0x7f;
/** U+2400: the pictures of the C0 controls stand in their order. */
const CONTROL_PICTURES = 0x2400;
const PICTURE_OF_DELETE = '␡';
/** The same text in one line with everything unseen made visible: `␛` for ESC, `␊` for a line feed, `<U+202E>` for the rest. */
function visible(text) {
    return text.replace(UNSEEN, (character) => (character === '\t' ? character : nameOf(character)));
}
function nameOf(character) {
    const code = character.codePointAt(0) ?? 0;
    if (code <= LAST_C0)
        return String.fromCodePoint(CONTROL_PICTURES + code);
    if (code === DELETE)
        return PICTURE_OF_DELETE;
    return `<U+${code.toString(16).toUpperCase().padStart(4, '0')}>`;
}
/** The text's lines as anything that reads lines may cut them: at CR LF, LF and also a lone CR (.NET's ReadLine does). */
function safe_text_linesOf(text) {
    return text.split(/\r\n|\n|\r/u);
}
/** The text in at most `length` code points, an ellipsis for what was cut. */
function shortened(text, length) {
    if (text.length <= length)
        return text;
    // A code point is at most two units; the rest of a long text need not be looked at.
    const points = Array.from(text.slice(0, 2 * length));
    return points.length <= length && text.length <= 2 * length
        ? text
        : `${points.slice(0, length - 1).join('')}…`;
}

;// CONCATENATED MODULE: ./lib/report/words.js
const EN = {
    verdict: { sound: 'Sound', unsound: 'Not sound' },
    severity: { error: 'error', warning: 'warning', notice: 'notice' },
    tidy: { tidy: 'tidy', drift: 'not tidy', failed: 'failed', skipped: 'skipped' },
    source: {
        'tool-cache': 'tool cache',
        'goroot-variable': 'GOROOT variable',
        path: 'PATH',
        download: 'download',
        'module-proxy': 'module proxy',
    },
    verified: {
        sha256: 'SHA-256 verified',
        'checksum-database': 'verified by the checksum database',
        trusted: 'was on the machine',
        none: 'not verified',
    },
    heading: {
        module: 'Module',
        modulePath: 'Path',
        tidy: 'Tidy',
        where: 'Where',
        what: 'What',
        mend: 'Mend',
        rule: 'rule',
        patch: 'The patch that mends it',
        output: 'What the go command said',
        skipped: 'Not checked',
        timings: 'Timings',
        total: 'total',
    },
    nothingToMend: 'nothing to mend',
    applyPatch: 'Save it as tidy.patch and run `git apply tidy.patch` at the root of the repository, or run `go-preflight fix`.',
    applyAll: 'go-preflight fix applies all of it.',
    comma: ', ',
    colon: ': ',
    counted: (severity, count) => `${count} ${severity}${count === 1 ? '' : 's'}`,
    modules: (count) => `${count} module${count === 1 ? '' : 's'}`,
    newer: (version) => `${version} is out`,
    moreLines: (count) => `… ${count} more line${count === 1 ? '' : 's'}`,
    moreFindings: (count) => `… and ${count} more; the JSON report has all of them`,
    moreModules: (count, allTidy) => `… and ${count} more${allTidy ? ', all tidy' : ''}`,
    deleteLines: (first, last) => first === last ? `delete line ${first}` : `delete lines ${first} to ${last}`,
    moreInSummary: (severity, count) => `${count} more ${severity}${count === 1 ? '' : 's'} in the summary`,
    seconds: (milliseconds) => `${(milliseconds / 1000).toFixed(milliseconds < 10_000 ? 2 : 1)} s`,
};
const ZH = {
    verdict: { sound: '通过', unsound: '未通过' },
    severity: { error: '错误', warning: '警告', notice: '提示' },
    tidy: { tidy: '整洁', drift: '有偏差', failed: '失败', skipped: '已跳过' },
    source: {
        'tool-cache': '工具缓存',
        'goroot-variable': 'GOROOT 变量',
        path: 'PATH',
        download: '下载',
        'module-proxy': '模块代理',
    },
    verified: {
        sha256: '已校验 SHA-256',
        'checksum-database': '已由校验和数据库验证',
        trusted: '机器上原有',
        none: '未校验',
    },
    heading: {
        module: '模块',
        modulePath: '路径',
        tidy: '整洁',
        where: '位置',
        what: '问题',
        mend: '修复',
        rule: '规则',
        patch: '修复补丁',
        output: 'go 命令的输出',
        skipped: '未检查',
        timings: '耗时',
        total: '合计',
    },
    nothingToMend: '无需修复',
    applyPatch: '保存为 tidy.patch 后，在仓库根目录运行 `git apply tidy.patch`；或直接运行 `go-preflight fix`。',
    applyAll: '运行 go-preflight fix 可一次全部应用。',
    comma: '，',
    colon: '：',
    counted: (severity, count) => `${count} 个${ZH.severity[severity]}`,
    modules: (count) => `${count} 个模块`,
    newer: (version) => `已有 ${version}`,
    moreLines: (count) => `……另有 ${count} 行`,
    moreFindings: (count) => `……另有 ${count} 条，完整列表见 JSON 报告`,
    moreModules: (count, allTidy) => `……另有 ${count} 个${allTidy ? '，均整洁' : ''}`,
    deleteLines: (first, last) => (first === last ? `删除第 ${first} 行` : `删除第 ${first}–${last} 行`),
    moreInSummary: (severity, count) => `摘要中还有 ${count} 个${ZH.severity[severity]}`,
    seconds: (milliseconds) => `${(milliseconds / 1000).toFixed(milliseconds < 10_000 ? 2 : 1)} 秒`,
};
/** The renderers' words in every language. */
const WORDS = { en: EN, 'zh-CN': ZH };

;// CONCATENATED MODULE: ./lib/report/annotations.js


/** Of each level in a step the runner keeps ten (`_maxCountPerIssueType` in actions/runner, ExecutionContext.cs). */
const PER_LEVEL = 10;
/** Where the runner cuts a message (ExecutionContext.cs). It counts UTF-16 units. */
const LONGEST_MESSAGE = 4096;
const LONGEST_TITLE = 120;
const LEVELS = ['error', 'warning', 'notice'];
/** The report as annotations within the step's budget; what does not fit is counted in the last one of its level. */
function toAnnotations(report, options) {
    const words = WORDS[options.language];
    return LEVELS.flatMap((level) => {
        const findings = report.findings.filter((finding) => finding.severity === level);
        if (findings.length <= PER_LEVEL)
            return findings.map((finding) => annotation(finding, options.titles, words));
        const chosen = spread(findings, PER_LEVEL - 1);
        const more = words.moreInSummary(level, findings.length - chosen.length);
        return [
            ...chosen.map((finding) => annotation(finding, options.titles, words)),
            { level, title: 'go-preflight', message: more },
        ];
    });
}
/** So many of the findings, in their order: the first of every rule and file, then the second of each, and so on. */
function spread(findings, count) {
    const seen = new Map();
    const ranked = findings.map((finding, index) => {
        const group = JSON.stringify([finding.rule, finding.at?.file]);
        const round = seen.get(group) ?? 0;
        seen.set(group, round + 1);
        return { finding, index, round };
    });
    return ranked
        .sort((a, b) => a.round - b.round || a.index - b.index)
        .slice(0, count)
        .sort((a, b) => a.index - b.index)
        .map(({ finding }) => finding);
}
function annotation(finding, titles, words) {
    return {
        level: finding.severity,
        message: message(finding, words),
        title: shortened(visible(titles.get(finding.rule) ?? finding.rule), LONGEST_TITLE),
        ...place(finding),
    };
}
function message({ message: what, fix, evidence, rule }, words) {
    const lines = [
        visible(what),
        ...(evidence ?? []).flatMap(safe_text_linesOf).map((line) => `  ${visible(line)}`),
        ...(fix ? [`${words.heading.mend}${words.colon}${visible(fix.words)}`] : []),
        ...(fix?.commands ?? []).map((command) => `  $ ${visible(command)}`),
        `[${rule}]`,
    ];
    return cut(lines.join('\n'));
}
function cut(text) {
    if (text.length <= LONGEST_MESSAGE)
        return text;
    // Half of a surrogate pair is no character.
    return `${text.slice(0, LONGEST_MESSAGE - 1).replace(/[\ud800-\udbff]$/u, '')}…`;
}
/** The runner drops columns of a place over several lines, and then some (ValidateLinesAndColumns): they are not sent. */
function place({ at }) {
    if (!at)
        return {};
    const { file, line, column, endLine, endColumn } = at;
    if (line === undefined)
        return { file };
    if (endLine !== undefined && endLine > line)
        return { file, line, endLine };
    if (column === undefined)
        return { file, line };
    const end = endColumn !== undefined && endColumn >= column ? { endColumn } : {};
    return { file, line, endLine: line, column, ...end };
}

;// CONCATENATED MODULE: ./lib/report/outlets/json.js
/**
 * A value as indented JSON that may be printed into a job log: same value, but nothing unseen stands in it raw and the runner's
 * `##[` does not occur. (`::` cannot start a line: a string's line starts with a quote.)
 */
function json_json(value) {
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

;// CONCATENATED MODULE: ./lib/report/json.js

/** The report as docs/report.schema.json describes it: keys in a fixed order, absent ones left out, safe in a job log. */
function renderJson(report) {
    return json_json({
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
    return json({ targets: report.targets.map(target) });
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
    return { rule, severity, message, at: at && json_place(at), fix: mend && fix(mend), evidence };
}
function json_place({ file, line, column, endLine, endColumn }) {
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
    return { source, at: at && json_place(at) };
}

;// CONCATENATED MODULE: ./lib/report/byte-budget.js
const encoder = new TextEncoder();
/** The text's length in UTF-8 bytes, which is what GitHub's limits count. */
function byteLength(text) {
    return encoder.encode(text).length;
}
/**
 * The first of the items, rendered, that fit into so many bytes with a line feed after each. No more are rendered than are
 * kept and one: what is cut can be a thousand times what is shown. The caller tells how many were dropped.
 */
function fitting(items, bytes, render) {
    const kept = [];
    let used = 0;
    for (const item of items) {
        const text = render(item);
        used += byteLength(text) + 1;
        if (used > bytes)
            break;
        kept.push(text);
    }
    return kept;
}

;// CONCATENATED MODULE: ./lib/report/outlets/markdown.js

/** A word that can be nothing but a word: no digit, no markup, no mention, no link, no list marker. */
const PLAIN_WORD = /^[A-Za-z]+(?:['-][A-Za-z]+)*$/u;
/** A number too short for the abbreviation of a commit; never the first word, where `1.` would begin a list. */
const PLAIN_NUMBER = /^\d{1,5}$/u;
/** Words of ours that are one thing to a Go programmer. */
const PHRASE = /^(?:\/\/ indirect|go (?:build|install|mod tidy|\d+(?:\.\w+)+))$/u;
/** A phrase or a run of ASCII. */
const PIECE = /\/\/ indirect\b|\bgo (?:build\b|install\b|mod tidy\b|\d+(?:\.\w+)+)|[!-~]+/gu;
/** A run's opening punctuation, the word itself, its closing punctuation. */
const RUN = /^(?<opening>[("']*)(?<word>.*?)(?<closing>[)"'.,;:!?]*)$/u;
/**
 * A hostile sentence as markdown, in one line, also inside a table. Plain words stay; every other word (module path, version,
 * file name, markup) becomes code: there it reads better, and GitHub neither links, mentions nor renders it.
 */
function prose(text) {
    // Four blanks at the start would make a block of code.
    const shown = visible(text).replace(/\s+/gu, ' ').trim();
    return merged(stretches(shown))
        .map((stretch) => (stretch.code ? inlineCode(stretch.text) : stretch.text))
        .join('');
}
function stretches(sentence) {
    const found = [];
    let end = 0;
    for (const match of sentence.matchAll(PIECE)) {
        found.push({ code: false, text: sentence.slice(end, match.index) }, ...ofRun(match[0], match.index === 0));
        end = match.index + match[0].length;
    }
    return [...found, { code: false, text: sentence.slice(end) }];
}
function ofRun(run, first) {
    if (PHRASE.test(run))
        return [{ code: true, text: run }];
    const { opening = '', word = '', closing = '' } = RUN.exec(run)?.groups ?? {};
    const plain = word === '' || word === 'SHA-256' || PLAIN_WORD.test(word) || (PLAIN_NUMBER.test(word) && !first);
    return [
        { code: false, text: opening },
        { code: !plain, text: word },
        { code: false, text: closing },
    ];
}
/** `golang.org/x/text v0.3.0` is one piece of code, not two; and two that touch would be read as one with odd marks. */
function merged(all) {
    const found = [];
    for (const stretch of all.filter(({ text }) => text !== '')) {
        const [before, blank] = found.slice(-2);
        if (stretch.code && before?.code && blank && !blank.code && blank.text === ' ') {
            found.splice(-2, 2, { code: true, text: `${before.text} ${stretch.text}` });
        }
        else if (found.at(-1)?.code === stretch.code) {
            found.push({ code: stretch.code, text: `${found.pop()?.text ?? ''}${stretch.text}` });
        }
        else {
            found.push(stretch);
        }
    }
    return found;
}
/** Hostile text as inline code, in one line, also inside a table. */
function inlineCode(text) {
    const shown = visible(text);
    // A bar after a backslash is read differently by different table parsers, and code ending in one too.
    if (shown.trim() === '' || /[\\|]/u.test(shown))
        return htmlCode(shown);
    const fence = '`'.repeat(longestRun(shown, '`') + 1);
    const pad = /^[ `]|[ `]$/u.test(shown) ? ' ' : '';
    return `${fence}${pad}${shown}${pad}${fence}`;
}
/** Every mark as a number, which is never markup; a comment before the marks that make links of plain text. */
function htmlCode(shown) {
    const inner = shown.replace(/[ -/:-@[-`{-~]/gu, (mark) => {
        const entity = `&#${mark.codePointAt(0)};`;
        return /[.:@]/u.test(mark) ? `<!-- -->${entity}` : entity;
    });
    return `<code>${inner}</code>`;
}
/** Hostile lines as a fenced block; the fence is longer than any inside (CommonMark 4.5). */
function fencedCode(text, language = '') {
    const lines = safe_text_linesOf(text).map(visible);
    const fence = '`'.repeat(Math.max(3, longestRun(text, '`') + 1));
    return [`${fence}${language}`, ...lines, fence].join('\n');
}
/** A link whose text is already markdown and whose address is ours but for a hostile path in it. */
function markdown_link(markdown, address) {
    return `[${markdown}](${address})`;
}
/** A hostile path as part of an address: every segment percent-encoded, brackets too (they would end a markdown link). */
function addressPath(path) {
    return path
        .split('/')
        .map((segment) => encodeURIComponent(segment.replace(/\p{Cs}/gu, '\ufffd')).replace(/[!'()*]/gu, percent))
        .join('/');
}
function percent(character) {
    return `%${character.charCodeAt(0).toString(16).toUpperCase()}`;
}
function longestRun(text, mark) {
    let longest = 0;
    let current = 0;
    for (const character of text) {
        current = character === mark ? current + 1 : 0;
        longest = Math.max(longest, current);
    }
    return longest;
}

;// CONCATENATED MODULE: ./lib/report/sentences.js
const SEVERITIES = ['error', 'warning', 'notice'];
/** What was found, in numbers: `2 errors, 1 warning` or `nothing to mend`. */
function findingCounts(report, words) {
    const counts = SEVERITIES.map((severity) => ({
        severity,
        count: report.findings.filter((finding) => finding.severity === severity).length,
    })).filter(({ count }) => count > 0);
    if (counts.length === 0)
        return words.nothingToMend;
    return counts.map(({ severity, count }) => words.counted(severity, count)).join(words.comma);
}
/** `Go 1.25.10`, where it was asked for, where it came from, how it was checked. Hostile in part. */
function toolchainSentence(toolchain, words) {
    const { version, refused, spec, from, source, verified, newer } = toolchain;
    const details = [
        source === undefined ? undefined : words.source[source],
        verified === undefined ? undefined : words.verified[verified],
        newer === undefined ? undefined : words.newer(newer),
    ].filter((detail) => detail !== undefined);
    const asked = spec === '' || spec === version ? from.source : `${spec}${words.comma}${from.source}`;
    return [`Go ${version ?? refused ?? spec} (${asked})`, ...details].join(' · ');
}
/** `go.mod:5:2`, as editors and terminals make a link of it. Hostile. */
function placeName({ file, line, column }) {
    return [file, line, line === undefined ? undefined : column].filter((part) => part !== undefined).join(':');
}

;// CONCATENATED MODULE: ./lib/core/megabytes.js
/** `98.1` for a number of bytes: millions, as disks and networks count. */
function megabytes(bytes) {
    return (bytes / 1e6).toFixed(1);
}

;// CONCATENATED MODULE: ./lib/report/cache-words.js

const cache_words_EN = {
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
    size: (bytes) => `${megabytes(bytes)} MB`,
    packed: (bytes) => `${megabytes(bytes)} MB packed`,
    unnamed: (files) => `${plural(files, 'file', 'files')} of the entry passed over: go.sum does not name them`,
    trimmed: (results, bytes) => `${plural(results, 'result', 'results')} (${megabytes(bytes)} MB) left out, this job did not use them`,
    overBudget: (results, bytes) => `${plural(results, 'result', 'results')} (${megabytes(bytes)} MB) left out, over cache-budget`,
};
const cache_words_ZH = {
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
    size: (bytes) => `${megabytes(bytes)} MB`,
    packed: (bytes) => `压缩后 ${megabytes(bytes)} MB`,
    unnamed: (files) => `跳过条目中的 ${files} 个文件：go.sum 未列出`,
    trimmed: (results, bytes) => `舍弃 ${results} 个结果（${megabytes(bytes)} MB），本次作业未使用`,
    overBudget: (results, bytes) => `舍弃 ${results} 个结果（${megabytes(bytes)} MB），超出 cache-budget`,
};
function plural(count, one, many) {
    return `${count} ${count === 1 ? one : many}`;
}
/** The renderers' words for caches in every language. */
const cache_words_CACHE_WORDS = { en: cache_words_EN, 'zh-CN': cache_words_ZH };

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
    return `${cache_words_CACHE_WORDS[language].cache[cache]}${WORDS[language].colon}${known.join(' · ')}`;
}
function seconds(milliseconds, language) {
    return milliseconds === undefined ? undefined : WORDS[language].seconds(milliseconds);
}

;// CONCATENATED MODULE: ./lib/report/links.js


const LONGEST_NAME = 300;
/** `go.mod:5` as markdown, a link where there is an address for it. */
function placeLink(place, { source }) {
    const { file, line } = place;
    const name = inlineCode(shortened(line === undefined ? file : `${file}:${line}`, LONGEST_NAME));
    const anchor = line === undefined ? '' : `#L${line}`;
    return source === undefined ? name : markdown_link(name, `${source}${addressPath(file)}${anchor}`);
}
/** The rule's id as markdown, a link where the rules' pages are. */
function ruleLink(id, { rules }) {
    return rules === undefined ? inlineCode(id) : markdown_link(id, `${rules}${addressPath(id)}.md`);
}

;// CONCATENATED MODULE: ./lib/report/summary-findings.js




const ICONS = { error: '❌', warning: '⚠️', notice: 'ℹ️' };
const LONGEST_SENTENCE = 1000;
const LONGEST_LINE = 160;
const MOST_EDIT_LINES = 3;
const MOST_ROWS = 100;
/** The findings as a markdown table within so many bytes: where, what, mend. Empty without findings. */
function findingsTable(findings, bytes, links, words) {
    if (findings.length === 0)
        return [];
    const { where, what, mend } = words.heading;
    const kept = fitting(findings.slice(0, MOST_ROWS), bytes, (finding) => row(finding, links, words));
    const left = findings.length - kept.length;
    return [
        '',
        `| | ${where} | ${what} | ${mend} |`,
        '| :---: | :--- | :--- | :--- |',
        ...kept,
        ...(left > 0 ? ['', words.moreFindings(left)] : []),
    ];
}
function row(finding, links, words) {
    const where = finding.at ? placeLink(finding.at, links) : '';
    const what = `${prose(shortened(finding.message, LONGEST_SENTENCE))}<br><sub>${ruleLink(finding.rule, links)}</sub>`;
    return `| ${ICONS[finding.severity]} | ${where} | ${what} | ${mendCell(finding, words)} |`;
}
/** What is to be written says more than how to get it written; without edits the words and commands. */
function mendCell({ fix }, words) {
    if (!fix)
        return '';
    if (fix.edits && fix.edits.length > 0)
        return edits(fix.edits, words);
    return [prose(shortened(fix.words, LONGEST_SENTENCE)), ...(fix.commands ?? []).map(inlineCode)].join('<br>');
}
function edits(all, words) {
    const lines = all.flatMap((edit) => edit.newText === ''
        ? [words.deleteLines(edit.line, edit.endLine - 1)]
        : safe_text_linesOf(edit.newText)
            .filter((line) => line.trim() !== '')
            .map((line) => inlineCode(`+ ${shortened(line.trim(), LONGEST_LINE)}`)));
    const shown = lines.slice(0, MOST_EDIT_LINES);
    return [
        ...shown,
        ...(lines.length > shown.length ? [words.moreLines(lines.length - shown.length)] : []),
    ].join('<br>');
}
/** What other programs said, folded, one block for every finding that has evidence, within so many bytes. */
function evidenceBlocks(findings, bytes, links, words) {
    const withEvidence = findings.filter(({ evidence }) => evidence && evidence.length > 0);
    if (withEvidence.length === 0)
        return [];
    const kept = fitting(withEvidence.slice(0, MOST_ROWS), bytes, ({ at, evidence }) => {
        const place = at ? `${placeLink(at, links)}\n\n` : '';
        return `${place}${fencedCode((evidence ?? []).join('\n'), 'text')}\n`;
    });
    const left = withEvidence.length - kept.length;
    return folded(words.heading.output, [...kept, ...(left > 0 ? [words.moreFindings(left)] : [])].join('\n'));
}
/** Markdown that a reader opens; the title is ours. The blank lines end the HTML block (CommonMark 4.6). */
function folded(title, markdown) {
    return ['', `<details><summary>${title}</summary>`, '', markdown, '', '</details>'];
}

;// CONCATENATED MODULE: ./lib/report/summary-caches.js






const LONGEST = 300;
/** What the caches gave: a row each, and folded away which entries were looked for and what they have to be made for. */
function cachesSection({ moduleCache, buildCache }, language) {
    const words = cache_words_CACHE_WORDS[language];
    const rows = [
        ...(moduleCache ? [moduleRow(moduleCache, language)] : []),
        ...(buildCache ? [buildRow(buildCache, language)] : []),
    ];
    if (rows.length === 0)
        return [];
    const { cache, found, restored, time } = words.heading;
    return [
        '',
        `| ${cache} | ${found} | ${restored} | ${time} |`,
        '| :--- | :--- | :--- | ---: |',
        ...rows,
        ...keys(moduleCache, buildCache, language),
    ];
}
function moduleRow(fact, language) {
    const words = cache_words_CACHE_WORDS[language];
    return summary_caches_row(words.short.modules, moduleOutcome(fact, words), moduleFigures(fact, words), fact, language);
}
function buildRow(fact, language) {
    const words = cache_words_CACHE_WORDS[language];
    return summary_caches_row(words.short.build, buildOutcome(fact, words), buildFigures(fact, words), fact, language);
}
/** Outcome and reason have words of others in them; the rest is ours. */
function summary_caches_row(name, outcome, figures, { reason, milliseconds }, language) {
    const words = WORDS[language];
    const found = [outcome, ...(reason === undefined ? [] : [reason])].join(' · ');
    // In one piece: a narrow column would break it.
    const time = milliseconds === undefined ? '' : words.seconds(milliseconds).replaceAll(' ', '\u00a0');
    return `| ${name} | ${prose(shortened(found, LONGEST))} | ${figures.join(words.comma)} | ${time} |`;
}
function keys(modules, build, language) {
    const lines = [
        ...(modules?.key === undefined ? [] : moduleKeyLines(modules, modules.key, language)),
        ...(build?.rungs === undefined ? [] : rungLines(build, build.rungs, language)),
        ...(build?.scope === undefined ? [] : scopeLines(build.scope, language)),
    ];
    return lines.length === 0 ? [] : folded(cache_words_CACHE_WORDS[language].heading.keys, lines.join('\n'));
}
function moduleKeyLines({ restored, unnamed }, key, language) {
    const words = cache_words_CACHE_WORDS[language];
    const found = restored === undefined || restored === key ? '' : ` → ${code(restored)}`;
    const passedOver = unnamed ? ` · ${words.unnamed(unnamed)}` : '';
    return [item(words.cache.modules, `${code(key)}${found}${passedOver}`, language)];
}
/** Those above the one that was found had no entry; those below were not needed. */
function rungLines({ rung, outcome, restored }, rungs, language) {
    const words = cache_words_CACHE_WORDS[language];
    const hit = outcome === 'refused' ? 'refused' : 'hit';
    const lines = rungs.map(({ ref, sameSums, prefix }, index) => {
        const state = rung === undefined || index < rung ? 'miss' : index === rung ? hit : 'notAsked';
        const key = index === rung && restored !== undefined ? restored : `${prefix}…`;
        const place = prose(shortened(words.rung(ref, sameSums), LONGEST));
        return `  1. ${place}${WORDS[language].colon}${words.rungState[state]} · ${code(key)}`;
    });
    return [item(words.heading.rungs, '', language), ...lines];
}
function scopeLines(scope, language) {
    const fields = Object.entries(scope).map(([name, value]) => `${name} ${code(value)}`);
    return [item(cache_words_CACHE_WORDS[language].heading.madeFor, fields.join(WORDS[language].comma), language)];
}
/** `what` is our own. */
function item(what, markdown, language) {
    return `- ${what}${WORDS[language].colon}${markdown}`.trimEnd();
}
function code(text) {
    return inlineCode(shortened(text, LONGEST));
}

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
    const { colon, comma } = WORDS[language];
    const verdicts = [...verdictsByTarget(facts)];
    const others = ['fail', 'allowed', 'skipped'].flatMap((verdict) => {
        const names = verdicts.filter((one) => one[1] === verdict).map(([name]) => name);
        return names.length === 0 ? [] : [`${words.verdict[verdict]}${colon}${names.join(comma)}`];
    });
    const all = others.length === 0 ? [words.verdict.ok] : others;
    const details = [words.targets(verdicts.length), words.mode[first.mode], ...all];
    return `${words.heading}${colon}${details.join(' · ')}`;
}

;// CONCATENATED MODULE: ./lib/report/summary-targets.js





const summary_targets_ICONS = { ok: '✅', fail: '❌', allowed: '🟡', skipped: '⏭️' };
const summary_targets_LONGEST = 600;
/** A grid of operating systems and architectures, and what its icons mean where they are not all green. */
function targetsSection(facts, language) {
    const sentence = targetSentence(facts, language);
    if (sentence === undefined)
        return [];
    const { columns, rows } = targetGrid(facts);
    return [
        '',
        prose(shortened(sentence, summary_targets_LONGEST)),
        '',
        `| | ${columns.map(inlineCode).join(' | ')} |`,
        `| :--- |${' :---: |'.repeat(columns.length)}`,
        ...rows.map(({ goos, cells }) => `| ${inlineCode(goos)} | ${cells.map(cell).join(' | ')} |`),
        ...legend(facts, language),
    ];
}
function cell(verdict) {
    return verdict === undefined ? '' : summary_targets_ICONS[verdict];
}
function legend(facts, language) {
    const there = ['ok', 'fail', 'allowed', 'skipped'].filter((verdict) => facts.some((fact) => fact.verdict === verdict));
    if (there.join() === 'ok')
        return [];
    const items = there.map((verdict) => `${summary_targets_ICONS[verdict]} ${TARGET_WORDS[language].verdict[verdict]}`);
    return ['', `<sub>${items.join(' · ')}</sub>`];
}

;// CONCATENATED MODULE: ./lib/report/summary.js








/** GitHub refuses a step's summary over 1,048,576 bytes (AttachmentSizeLimit in actions/runner); a little stays free. */
const MOST_BYTES = 1_040_000;
/** For the fence, the title and the hint around the patch. */
const PATCH_FRAME = 1000;
const MOST_MODULES = 20;
const MOST_SKIPPED = 20;
const summary_LONGEST_SENTENCE = 1000;
/** The job summary as GitHub markdown: a short table when all is well, else each finding and the patch that mends it. */
function renderSummary(report, options) {
    const words = WORDS[options.language];
    const links = options.links ?? {};
    const head = [
        ...verdict(report, words),
        ...modulesTable(report.modules, words),
        ...targetsSection(report.targets, options.language),
    ];
    const foot = [
        ...skipped(report, words),
        ...cachesSection(report, options.language),
        ...timings(report, words),
    ];
    let left = (options.bytes ?? MOST_BYTES) - sizeOf([...head, ...foot]);
    const findings = findingsTable(report.findings, left / 2, links, words);
    left -= sizeOf(findings);
    const evidence = evidenceBlocks(report.findings, left / 2, links, words);
    left -= sizeOf(evidence);
    return `${[...head, ...findings, ...evidence, ...patch(report.patch, left, words), ...foot].join('\n')}\n`;
}
function sizeOf(lines) {
    return byteLength(lines.join('\n')) + 1;
}
function verdict(report, words) {
    const icon = report.verdict === 'sound' ? '✅' : '❌';
    const toolchain = report.toolchain
        ? ['', prose(shortened(toolchainSentence(report.toolchain, words), summary_LONGEST_SENTENCE))]
        : [];
    return [
        `### ${icon} ${words.verdict[report.verdict]}${words.colon}${findingCounts(report, words)}`,
        ...toolchain,
    ];
}
const TIDY_ICONS = {
    tidy: '✅',
    drift: '❌',
    failed: '💥',
    skipped: '⏭️',
};
/** What is wrong comes first; a long list of tidy modules is counted. */
function modulesTable(modules, words) {
    if (modules.length === 0)
        return [];
    const inOrder = [
        ...modules.filter(({ tidy }) => tidy !== 'tidy'),
        ...modules.filter(({ tidy }) => tidy === 'tidy'),
    ];
    const shown = inOrder.slice(0, MOST_MODULES);
    const left = inOrder.slice(MOST_MODULES);
    return [
        '',
        `| ${words.heading.module} | ${words.heading.modulePath} | ${words.heading.tidy} |`,
        '| :--- | :--- | :--- |',
        ...shown.map(({ dir, path, tidy }) => `| ${summary_name(dir)} | ${path === '' ? '' : summary_name(path)} | ${TIDY_ICONS[tidy]} ${words.tidy[tidy]} |`),
        ...(left.length > 0
            ? [
                '',
                words.moreModules(left.length, left.every(({ tidy }) => tidy === 'tidy')),
            ]
            : []),
    ];
}
function summary_name(text) {
    return inlineCode(shortened(text, summary_LONGEST_SENTENCE));
}
/** The patch is cut at a line, visibly; a cut patch cannot be applied, so the hint goes with it. */
function patch(text, bytes, words) {
    if (text === '')
        return [];
    const lines = safe_text_linesOf(text.replace(/\n$/u, ''));
    const kept = fitting(lines, bytes - PATCH_FRAME, visible);
    const dropped = lines.length - kept.length;
    const hint = dropped > 0 ? words.moreLines(dropped) : words.applyPatch;
    return folded(words.heading.patch, `${fencedCode(kept.join('\n'), 'diff')}\n\n${hint}`);
}
function skipped(report, words) {
    if (report.skipped.length === 0)
        return [];
    const shown = report.skipped.slice(0, MOST_SKIPPED);
    const left = report.skipped.length - shown.length;
    return [
        '',
        `**${words.heading.skipped}**`,
        '',
        ...shown.map(({ check, reason }) => `- ${prose(check)}${words.colon}${prose(shortened(reason, summary_LONGEST_SENTENCE))}`),
        ...(left > 0 ? [`- ${words.moreLines(left)}`] : []),
    ];
}
function timings(report, words) {
    if (report.timings.length === 0)
        return [];
    const stages = report.timings.map(({ stage, milliseconds }) => `${prose(stage)} ${words.seconds(milliseconds)}`);
    return [
        '',
        `<sub>${[...stages, `${words.heading.total} ${words.seconds(report.milliseconds)}`].join(' · ')}</sub>`,
    ];
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

;// CONCATENATED MODULE: ./lib/report/code-frame.js


const CONTEXT = 1;
const code_frame_MOST_ROWS = 8;
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
        const heading = place ? [] : [style.paint('faint', `  --> ${visible(file)}`)];
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
    const lines = safe_text_linesOf(source);
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
        show(edit.line - CONTEXT, Math.min(edit.endLine, edit.line + code_frame_MOST_ROWS));
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
        if (run > code_frame_MOST_ROWS && kind !== 'context')
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
    return visible(text).replaceAll('\t', TAB);
}

;// CONCATENATED MODULE: ./lib/report/outlets/log-line.js

/**
 * Hostile text as one line of a job log or terminal: nothing unseen, and no command for either parser of the runner.
 * Source: actions/runner, ActionCommand.cs (`::` after TrimStart; `##[` anywhere in the line).
 */
function logLine(text) {
    return withoutCommands(visible(text));
}
/** Hostile text of many lines, each safe by itself. */
function logLines(text) {
    return linesOf(text).map(logLine);
}
/**
 * A finished line (it may hold our own colours) that no runner takes for a command. The space is put in to be seen: the runner
 * compares with its culture's rules, which look through invisible characters.
 */
function withoutCommands(line) {
    return line.replace(/^(\s*):(?=:)/u, '$1: ').replaceAll('##[', '## [');
}

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

;// CONCATENATED MODULE: ./lib/report/terminal.js








const NARROWEST = 40;
/** The report for a person at a terminal or in a job log: verdict first, then each finding with its source and mend. */
function renderTerminal(report, options) {
    const style = {
        paint: options.colours ? coloured : plain,
        words: WORDS[options.language],
        width: Math.max(NARROWEST, options.width),
    };
    const sources = cutSources(options.sources);
    const lines = [
        ...terminal_verdict(report, style, options.language),
        ...report.findings.flatMap((finding, index) => [
            '',
            ...findingLines(finding, sources, style),
            ...(sameMend(finding, report.findings[index + 1]) ? [] : mend(finding, style)),
        ]),
        ...closing(report, style),
    ];
    return `${lines.map(withoutCommands).join('\n')}\n`;
}
function terminal_verdict(report, { paint, words }, language) {
    const sound = report.verdict === 'sound';
    const mark = paint(sound ? 'good' : 'error', `${sound ? '✔' : '✘'} ${words.verdict[report.verdict]}`);
    const counts = `${findingCounts(report, words)} · ${words.modules(report.modules.length)}`;
    const toolchain = report.toolchain
        ? [paint('faint', `  ${logLine(toolchainSentence(report.toolchain, words))}`)]
        : [];
    const targets = targetSentence(report.targets, language);
    const more = [...(targets === undefined ? [] : [targets]), ...cacheSentences(report, language)];
    return [
        `${mark}${words.colon}${counts}`,
        ...toolchain,
        ...more.map((line) => paint('faint', `  ${logLine(line)}`)),
    ];
}
function findingLines(finding, sources, style) {
    const { paint, words, width } = style;
    const label = `${words.severity[finding.severity]}${words.colon}`;
    const [first = '', ...rest] = wrapped(`${label}${logLine(finding.message)}`, width - 2);
    const place = finding.at ? `${paint('faint', '-->')} ${logLine(placeName(finding.at))}  ` : '';
    return [
        `${paint(finding.severity, label)}${paint('strong', first.slice(label.length))}`,
        ...rest.map((line) => paint('strong', `  ${line}`)),
        `  ${place}${paint('faint', `[${finding.rule}]`)}`,
        ...codeFrames(finding, sources, style),
        ...(finding.evidence ?? []).map((line) => `    ${paint('faint', '|')} ${logLine(line)}`),
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
    const [first = '', ...rest] = wrapped(`${label}${logLine(fix.words)}`, width - 4);
    return [
        `  ${paint('good', label)}${first.slice(label.length)}`,
        ...rest.map((line) => `    ${line}`),
        ...(fix.commands ?? []).map((command) => `    ${paint('faint', '$')} ${logLine(command)}`),
    ];
}
function closing(report, { paint, words }) {
    const skipped = report.skipped.map(({ check, reason }) => `  ${words.heading.skipped}${words.colon}${logLine(check)} (${logLine(reason)})`);
    const total = report.timings.reduce((sum, timing) => sum + timing.milliseconds, 0);
    const timings = report.timings.map(({ stage, milliseconds }) => `${logLine(stage)} ${words.seconds(milliseconds)}`);
    return [
        ...(skipped.length > 0 ? ['', ...skipped] : []),
        ...(report.patch === '' ? [] : ['', words.applyAll]),
        ...(timings.length > 0
            ? ['', paint('faint', `${timings.join(' · ')} · ${words.heading.total} ${words.seconds(total)}`)]
            : []),
    ];
}

// EXTERNAL MODULE: ./lib/rules/registry.gen.js + 48 modules
var registry_gen = __webpack_require__(4936);
;// CONCATENATED MODULE: ./lib/rules/titles.js
/** Every rule's title by its id, as the renderers want them. */
function titlesOf(rules, language) {
    return new Map(rules.map((rule) => [rule.id, rule.title[language]]));
}

// EXTERNAL MODULE: ./lib/core/errors.js
var errors = __webpack_require__(3828);
;// CONCATENATED MODULE: ./lib/adapters/github/attempt.js



/** Delivers something to one place; where that fails it is a warning. */
async function attempt(what, deliverIt) {
    try {
        await deliverIt();
    }
    catch (error) {
        core/* warning */.$e(`${what} could not be written: ${logLine((0,errors/* messageOf */.bD)(error))}`);
    }
}

;// CONCATENATED MODULE: ./lib/adapters/github/job-summary.js


/** Adds markdown to the job summary. Where it cannot be written that is a warning. */
async function writeJobSummary(markdown, env) {
    await attempt('the job summary', async () => {
        // Absent under act's and other hosts' older versions.
        if (env['GITHUB_STEP_SUMMARY'] === undefined)
            return;
        await core/* summary */.z.addRaw(markdown()).write();
    });
}

;// CONCATENATED MODULE: ./lib/rules/pages.js
/** The folder of the rules' generated pages; a page's name is the rule's id. */
const RULE_PAGES = 'https://github.com/go-preflight/go-preflight/blob/main/docs/rules/';

;// CONCATENATED MODULE: ./lib/adapters/github/report-links.js

/** Where the summary's links lead: the source at the commit that was checked, the rules' pages. */
function reportLinks(env) {
    const { GITHUB_SERVER_URL: server, GITHUB_REPOSITORY: repository, GITHUB_SHA: commit } = env;
    return {
        rules: RULE_PAGES,
        ...(server && repository && commit ? { source: `${server}/${repository}/blob/${commit}/` } : {}),
    };
}

;// CONCATENATED MODULE: ./lib/adapters/github/deliver.js












/** What fits beside GitHub's line numbers without wrapping. */
const LOG_COLUMNS = 140;
/** Hands the report to every place a job has for it. One that fails is a warning and does not stop the others. */
async function deliver(outcome, delivery) {
    const { report } = outcome;
    const language = delivery.config.language;
    await attempt('the log', () => {
        // Colours are shown in the job log; every line is escaped by the renderer.
        core/* info */.pq(renderTerminal(report, { language, sources: outcome.sources, colours: true, width: LOG_COLUMNS }));
    });
    await attempt('the annotations', () => {
        const titles = titlesOf(registry_gen/* RULES */.y, language);
        for (const annotation of toAnnotations(report, { language, titles }))
            annotate(annotation);
    });
    await attempt('the outputs', () => deliverFiles(outcome, delivery.folder));
    const links = reportLinks(delivery.env);
    await writeJobSummary(() => renderSummary(report, { language, links }), delivery.env);
}
async function deliverFiles({ report }, folder) {
    const reportFile = (0,external_node_path_.join)(folder, 'report.json');
    const patchFile = (0,external_node_path_.join)(folder, 'go-preflight.patch');
    await (0,promises_.writeFile)(reportFile, renderJson(report));
    if (report.patch !== '')
        await (0,promises_.writeFile)(patchFile, report.patch);
    core/* setOutput */.uH('go-version', report.toolchain?.version ?? '');
    core/* setOutput */.uH('go-root', report.toolchain?.goroot ?? '');
    core/* setOutput */.uH('cache-hit', String(report.moduleCache?.outcome === 'hit'));
    core/* setOutput */.uH('drift', String(report.modules.some((module) => module.tidy === 'drift')));
    core/* setOutput */.uH('findings', String(report.findings.length));
    core/* setOutput */.uH('report', reportFile);
    core/* setOutput */.uH('patch', report.patch === '' ? '' : patchFile);
}
function annotate(annotation) {
    const { level, message, title, file, line, endLine, column, endColumn } = annotation;
    const print = level === 'error' ? core/* error */.z3 : level === 'warning' ? core/* warning */.$e : core/* notice */.lm;
    print(message, {
        title,
        ...(file === undefined ? {} : { file }),
        ...(line === undefined ? {} : { startLine: line }),
        ...(endLine === undefined ? {} : { endLine }),
        ...(column === undefined ? {} : { startColumn: column }),
        ...(endColumn === undefined ? {} : { endColumn }),
    });
}

;// CONCATENATED MODULE: ./lib/adapters/github/inputs.js

const PREFIX = 'INPUT_';
/** The step's inputs: the runner hands them over as INPUT_NAME with the name in capitals, blanks as `_`. */
function readInputs(env) {
    const inputs = {};
    for (const [name, value] of Object.entries(env))
        if (name.startsWith(PREFIX))
            inputs[name.slice(PREFIX.length).toLowerCase()] = value;
    return inputs;
}
/** Inputs that nobody may see. */
const SECRETS = ['token', 'cache-secret'];
/** Has the runner hide them wherever they are printed. */
function maskSecrets(inputs) {
    for (const name of SECRETS)
        if (inputs[name])
            core/* setSecret */.Pq(inputs[name]);
}

;// CONCATENATED MODULE: ./lib/adapters/github/job.js


/** The rest of the job, as the runner lets a step change it. Throws UserError where the runner's files are not there. */
const githubJob = {
    setVariable: (name, value) => {
        told(`${name} (GITHUB_ENV)`, () => {
            core/* exportVariable */.dN(name, value);
        });
    },
    addPath: (folder) => {
        told(`${folder} on PATH (GITHUB_PATH)`, () => {
            core/* addPath */.fM(folder);
        });
    },
};
function told(what, tell) {
    try {
        tell();
    }
    catch (error) {
        throw new errors/* UserError */.yo(`${what} could not be set for the rest of the job: ${(0,errors/* messageOf */.bD)(error)}; are the runner's own files there and writable in this container?`);
    }
}

// EXTERNAL MODULE: external "node:events"
var external_node_events_ = __webpack_require__(8474);
;// CONCATENATED MODULE: ./lib/adapters/node/cancellation.js

/**
 * Aborts when the process is told to stop: the runner sends SIGINT first and kills ten seconds later, a terminal sends
 * SIGINT. A second signal ends the process at once, as everyone expects of Ctrl-C.
 */
function cancellationSignal() {
    const controller = new AbortController();
    // Every request and program listens while it lasts; node 20 takes more than ten for a leak and warns.
    (0,external_node_events_.setMaxListeners)(0, controller.signal);
    for (const signal of ['SIGINT', 'SIGTERM'])
        process.once(signal, () => {
            controller.abort();
        });
    return controller.signal;
}

// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(1421);
// EXTERNAL MODULE: ./lib/child-environment.js
var child_environment = __webpack_require__(193);
// EXTERNAL MODULE: ./lib/exists.js
var lib_exists = __webpack_require__(5735);
;// CONCATENATED MODULE: ./lib/windows-program.js



/**
 * The file of a program on Windows: `command` itself when it names a folder, else the first `command.exe` on PATH, or
 * undefined. Left to node (libuv), the child's working directory would come before PATH: that is the checked repository,
 * which may bring a git.exe of its own.
 */
async function windowsProgram(command, env) {
    if (/[\\/]/.test(command))
        return command;
    for (const file of windowsCandidates(command, env))
        if (await (0,lib_exists/* isFile */.f)(file))
            return file;
    return undefined;
}
/** Where a bare name is looked for. Only absolute folders: the others would count from the working directory. */
function windowsCandidates(command, env) {
    const folders = (env[(0,child_environment/* variableName */.c)(env, 'PATH')] ?? '').split(external_node_path_.win32.delimiter);
    return folders
        .map((folder) => folder.replaceAll('"', ''))
        .filter((folder) => external_node_path_.win32.isAbsolute(folder))
        .map((folder) => external_node_path_.win32.join(folder, `${command}.exe`));
}
/** A program that comes with Windows, whatever PATH says. Always absolute, for the same reason. */
function windowsOwnProgram(name, env) {
    const root = env[(0,child_environment/* variableName */.c)(env, 'SystemRoot')] ?? '';
    return external_node_path_.win32.join(external_node_path_.win32.isAbsolute(root) ? root : 'C:\\Windows', 'System32', `${name}.exe`);
}

;// CONCATENATED MODULE: ./lib/adapters/node/bounded-text.js
/** Collects the bytes of a stream up to a limit: the first half and the last half stay, the middle goes. */
class BoundedText {
    #half;
    #head = [];
    #tail = [];
    #headBytes = 0;
    #tailBytes = 0;
    #dropped = 0;
    /** `limit` in bytes. */
    constructor(limit) {
        this.#half = Math.floor(limit / 2);
    }
    /** Whether something was dropped. */
    get truncated() {
        return this.#dropped > 0;
    }
    /** Takes the next bytes of the stream. */
    add(bytes) {
        const room = this.#half - this.#headBytes;
        if (room > 0) {
            this.#head.push(bytes.subarray(0, room));
            this.#headBytes += Math.min(room, bytes.length);
        }
        if (bytes.length > room)
            this.#addToTail(room > 0 ? bytes.subarray(room) : bytes);
    }
    #addToTail(bytes) {
        this.#tail.push(bytes);
        this.#tailBytes += bytes.length;
        while (this.#tailBytes > this.#half) {
            const first = this.#tail.shift() ?? Buffer.alloc(0);
            const excess = Math.min(first.length, this.#tailBytes - this.#half);
            if (excess < first.length)
                this.#tail.unshift(first.subarray(excess));
            this.#tailBytes -= excess;
            this.#dropped += excess;
        }
    }
    /** The text as UTF-8; where bytes were dropped a line says how many. */
    toString() {
        const head = Buffer.concat(this.#head);
        const tail = Buffer.concat(this.#tail);
        if (!this.truncated)
            return Buffer.concat([head, tail]).toString('utf8');
        return `${head.toString('utf8')}\n[${this.#dropped} bytes left out]\n${tail.toString('utf8')}`;
    }
}

// EXTERNAL MODULE: ./lib/adapters/node/host.js + 1 modules
var host = __webpack_require__(8419);
;// CONCATENATED MODULE: ./lib/adapters/node/runner.js





/** Bytes kept of each stream: half from its beginning, half from its end. */
const captured = 16 * 1024 * 1024;
const defaultTimeoutSeconds = 600;
const windows = process.platform === 'win32';
/** After a kill; what went to a session of its own is not in the group and may hold the pipes for hours. */
const pipePatienceMilliseconds = 1000;
/**
 * Runs programs without a shell, each as the leader of its own process group, so that a time-out or a cancelled step
 * also ends what they started. Never rejects: what went wrong is in `Ran`.
 */
function nodeRunner(cancelled) {
    return {
        run: (command, args, options) => run(command, args, options, cancelled),
    };
}
async function run(command, args, options, cancelled) {
    const started = performance.now();
    const stdout = new BoundedText(captured);
    const stderr = new BoundedText(captured);
    const file = windows ? await windowsProgram(command, options.env) : command;
    const outcome = file === undefined || cancelled.aborted
        ? notStarted(cancelled.aborted ? 'cancelled' : 'ENOENT')
        : await untilClosed(file, args, options, cancelled, { stdout, stderr }).catch((error) => 
        // node tells some reasons, such as E2BIG, by throwing.
        notStarted((0,errors/* codeOf */.$N)(error) ?? (0,errors/* messageOf */.bD)(error)));
    return {
        ...outcome,
        stdout: stdout.toString(),
        stderr: stderr.toString(),
        truncated: stdout.truncated || stderr.truncated,
        milliseconds: performance.now() - started,
    };
}
function notStarted(startError) {
    return { exitCode: null, timedOut: false, startError };
}
function untilClosed(command, args, options, cancelled, streams) {
    return new Promise((resolve) => {
        const child = (0,external_node_child_process_.spawn)(command, args, {
            cwd: options.cwd,
            env: { ...options.env },
            stdio: ['pipe', 'pipe', 'pipe'],
            // A group of its own is what a POSIX kill(-pid) needs; on Windows it would only open a console window.
            detached: !windows,
            windowsHide: true,
        });
        // It may end before it has read all of it; then its exit code says why.
        child.stdin.on('error', () => undefined);
        if (options.input === undefined)
            child.stdin.end();
        else
            child.stdin.write(options.input);
        child.stdout.on('data', (bytes) => streams.stdout.add(bytes));
        child.stderr.on('data', (bytes) => streams.stderr.add(bytes));
        let timedOut = false;
        let pipes;
        const stop = () => {
            killGroup(child);
            pipes ??= setTimeout(() => {
                child.stdout.destroy();
                child.stderr.destroy();
            }, pipePatienceMilliseconds);
        };
        const timer = setTimeout(() => {
            timedOut = true;
            stop();
        }, (options.timeoutSeconds ?? defaultTimeoutSeconds) * 1000);
        cancelled.addEventListener('abort', stop, { once: true });
        const settle = (outcome) => {
            clearTimeout(timer);
            clearTimeout(pipes);
            cancelled.removeEventListener('abort', stop);
            resolve(outcome);
        };
        child.once('error', (error) => {
            // Also emitted when a kill fails; the process then still closes by itself.
            if (child.pid === undefined) {
                settle({ exitCode: null, timedOut, startError: (0,errors/* codeOf */.$N)(error) ?? error.message });
            }
        });
        child.once('close', (exitCode) => settle({ exitCode, timedOut }));
    });
}
function killGroup(child) {
    if (child.pid === undefined)
        return;
    if (windows) {
        const file = windowsOwnProgram('taskkill', (0,host/* processEnvironment */.h)());
        const taskkill = (0,external_node_child_process_.spawn)(file, ['/T', '/F', '/PID', String(child.pid)], {
            stdio: 'ignore',
            windowsHide: true,
        });
        // The child alone is better than nothing, also where there is no taskkill.
        const alone = () => child.kill('SIGKILL');
        taskkill.once('error', alone).once('exit', (exitCode) => exitCode !== 0 && alone());
        return;
    }
    try {
        process.kill(-child.pid, 'SIGKILL');
    }
    catch {
        // The group is gone already.
    }
}

;// CONCATENATED MODULE: ./lib/adapters/node/ports.js

/** The world as node shows it; only the log differs between action and command. */
function nodePorts(host, log, cancelled) {
    return {
        host,
        log,
        cancelled,
        runner: nodeRunner(cancelled),
        now: () => performance.now(),
        // A bundle of its own: node's https alone costs 20 ms, and most runs never need it.
        http: async () => (await import(/* webpackIgnore: true */ './http.js')).nodeHttp(host.env, cancelled),
    };
}

;// CONCATENATED MODULE: ./lib/adapters/github/log.js


/** The job log. `core.info` prints as is, so each line is made harmless for the runner's two command parsers first. */
function actionLog() {
    return {
        info: (text) => {
            core/* info */.pq(logLine(text));
        },
        debug: (text) => {
            core/* debug */.Yz(logLine(text));
        },
        warning: (text) => {
            core/* warning */.$e(logLine(text));
        },
        group: (title, lines) => {
            core/* startGroup */.Oh(logLine(title));
            for (const text of lines)
                core/* info */.pq(logLine(text));
            core/* endGroup */.N4();
        },
    };
}

;// CONCATENATED MODULE: ./lib/adapters/github/job-ports.js




/** The world as a job sees it: its log, and its caches. */
function jobPorts(host) {
    const ports = nodePorts(host, actionLog(), cancellationSignal());
    return {
        ...ports,
        cacheStore: async (folder) => {
            if (folder !== '')
                return (await __webpack_require__.e(/* import() */ 941).then(__webpack_require__.bind(__webpack_require__, 1941))).cacheFolder((0,external_node_path_.resolve)(host.cwd, folder));
            const { cacheService } = await __webpack_require__.e(/* import() */ 227).then(__webpack_require__.bind(__webpack_require__, 6227));
            const service = cacheService(ports);
            return 'store' in service ? service.store : service.unavailable;
        },
    };
}

// EXTERNAL MODULE: ./lib/core/quoted.js
var quoted = __webpack_require__(4415);
;// CONCATENATED MODULE: ./lib/config/cache-options.js
/** Whether caches are used; `auto` leaves them alone where that would be unsafe or in vain. */
const CACHE_MODES = ['auto', 'true', 'false', 'read'];
/** What the caches are told; only jobs have any. */
const CACHE_OPTIONS = [
    {
        name: 'cache',
        type: 'choice',
        values: CACHE_MODES,
        jobOnly: true,
        default: 'auto',
        help: {
            en: 'Restore and save the modules that go.sum names, by hash, and what the job has built. `auto` does without for releases, tags and events on behalf of strangers, and saves from the default branch; `true` always restores and saves, `read` only restores.',
            'zh-CN': '按哈希恢复并保存 go.sum 所列的模块，以及作业的构建结果。`auto` 在发布、标签以及代表外部人员的事件中不使用缓存，且只从默认分支保存；`true` 总是恢复并保存，`read` 只恢复。',
        },
    },
    {
        name: 'cache-dependency-path',
        type: 'list',
        jobOnly: true,
        default: '',
        help: {
            en: 'Accepted for compatibility: the cache holds what the go.sum files of all modules name.',
            'zh-CN': '仅为兼容而接受此项：缓存包含所有模块的 go.sum 所列的内容。',
        },
    },
    {
        name: 'cache-folder',
        type: 'path',
        jobOnly: true,
        default: '',
        help: {
            en: "A folder to keep cache entries in, instead of GitHub's cache service: a volume that self-hosted runners share.",
            'zh-CN': '用于存放缓存条目的文件夹（例如自托管运行器共享的卷），代替 GitHub 的缓存服务。',
        },
    },
    {
        name: 'cache-budget',
        type: 'number',
        jobOnly: true,
        default: '2000',
        help: {
            en: 'The most megabytes of build results in one entry of the build cache; 0 keeps modules only.',
            'zh-CN': '构建缓存的一个条目最多包含多少 MB 的构建结果；0 表示只缓存模块。',
        },
    },
    {
        name: 'cache-secret',
        type: 'string',
        jobOnly: true,
        default: '',
        help: {
            en: 'Signs entries of the build cache, and refuses those that it has not signed. Nothing else in such an entry tells who made it.',
            'zh-CN': '用于签名构建缓存的条目，并拒绝未经其签名的条目。除此之外，条目中没有任何内容能说明它由谁生成。',
        },
    },
];

// EXTERNAL MODULE: ./lib/config/nearest.js
var nearest = __webpack_require__(948);
;// CONCATENATED MODULE: ./lib/config/job-options.js
/** What GitHub fills in. It does so for main and again for post. */
const JOB_OPTIONS = [
    {
        name: 'matrix',
        type: 'string',
        jobOnly: true,
        default: '${{ toJSON(matrix) }}',
        help: {
            en: "Leave it alone: GitHub fills in the job's row of the matrix, so that each row has a build cache of its own.",
            'zh-CN': '请勿设置：由 GitHub 填入作业在矩阵中的取值，使每一项各有自己的构建缓存。',
        },
    },
    {
        name: 'job-status',
        type: 'string',
        jobOnly: true,
        default: '${{ job.status }}',
        help: {
            en: 'Leave it alone: GitHub fills in how the job went, so that only what a job has built to its end is saved.',
            'zh-CN': '请勿设置：由 GitHub 填入作业的结果，使得只有成功完成的作业才会保存构建结果。',
        },
    },
];

;// CONCATENATED MODULE: ./lib/config/target-options.js
/** How targets are looked at. */
const TARGETS_MODES = ['types', 'build'];
/** Whether programs have to be static. */
const STATIC = ['any', 'required'];
/** What is to compile for which GOOS and GOARCH. */
const TARGET_OPTIONS = [
    {
        name: 'targets',
        type: 'list',
        default: 'none',
        help: {
            en: 'GOOS/GOARCH targets that every package has to compile for: `linux/amd64, linux/arm/v7, windows/arm64, js/wasm`; `none`, `first-class`, `common`, `all`; `!plan9/*` leaves some out.',
            'zh-CN': '所有包都必须能为之编译的 GOOS/GOARCH 目标：`linux/amd64, linux/arm/v7, windows/arm64, js/wasm`；`none`、`first-class`、`common`、`all`；`!plan9/*` 表示排除。',
        },
    },
    {
        name: 'targets-mode',
        type: 'choice',
        values: TARGETS_MODES,
        default: 'types',
        help: {
            en: '`types` type-checks every package for all targets at once, in seconds; `build` builds each target and looks at the programs.',
            'zh-CN': '`types` 一次对所有目标做类型检查，只需数秒；`build` 逐一构建每个目标并检查生成的程序。',
        },
    },
    {
        name: 'targets-allow-failure',
        type: 'list',
        default: '',
        help: {
            en: 'Targets, as patterns such as `plan9/*`, that may fail: they are shown, and fail nothing.',
            'zh-CN': '允许失败的目标（可用 `plan9/*` 这样的模式）：只显示，不会使步骤失败。',
        },
    },
    {
        name: 'targets-tests',
        type: 'boolean',
        default: 'false',
        help: {
            en: "Look at the module's own tests on every target, too.",
            'zh-CN': '同时在每个目标上检查模块自身的测试。',
        },
    },
    {
        name: 'static',
        type: 'choice',
        values: STATIC,
        default: 'any',
        help: {
            en: 'With `targets-mode: build`: `required` fails a program that needs a loader or libraries beside those of the system.',
            'zh-CN': '用于 `targets-mode: build`：`required` 表示程序若需要加载器或系统自带之外的库即判为失败。',
        },
    },
    {
        name: 'tags',
        type: 'list',
        default: '',
        help: { en: 'Build tags for all targets.', 'zh-CN': '用于所有目标的构建标签。' },
    },
];

;// CONCATENATED MODULE: ./lib/config/options.js



/** The checks that can be named in `checks` and `skip`. */
const CHECKS = ['tidy', 'targets'];
// The values of the options that are a choice; the first is what a wrong value is read as until it is mended.
/** The lowest severity that fails a run. */
const FAIL_ON = ['error', 'warning', 'notice', 'never'];
/** `auto` is that of the locale. */
const LANGUAGES = ['auto', 'en', 'zh-CN'];
/** For an exact release that a file names. */
const PATCH_POLICIES = ['pinned', 'newest', 'warn'];
/** GOTOOLCHAIN for the rest of the job. */
const TOOLCHAIN_MODES = ['local', 'auto'];
/**
 * Every input of the action and flag of the command, in the order the documentation shows them. Parsing, `--help`,
 * the README's table, action.yml's test and action-types.yml all read this table. The first eight are
 * actions/setup-go's, with its meaning (docs/migrating.md lists the differences).
 */
const OPTIONS = [
    {
        name: 'go-version',
        type: 'string',
        default: '',
        help: {
            en: 'The Go to install: `1.22.3`, `1.22`, `1.22.x`, `>=1.21 <1.23`, `1.26rc1`, `stable`, `oldstable`. Quote it: YAML reads 1.20 as 1.2.',
            'zh-CN': '要安装的 Go：`1.22.3`、`1.22`、`1.22.x`、`>=1.21 <1.23`、`1.26rc1`、`stable`、`oldstable`。请加引号：YAML 会把 1.20 读成 1.2。',
        },
    },
    {
        name: 'go-version-file',
        type: 'path',
        default: '',
        help: {
            en: 'The file that names the Go to install: go.mod, go.work, .go-version, .tool-versions, mise.toml or a Dockerfile. Without this and `go-version`, an installed Go that is new enough for go.work or go.mod is used, else the one they ask for.',
            'zh-CN': '写有 Go 版本的文件：go.mod、go.work、.go-version、.tool-versions、mise.toml 或 Dockerfile。若此项与 `go-version` 均未设置，则使用机器上满足 go.work 或 go.mod 要求的 Go，否则安装其要求的版本。',
        },
    },
    {
        name: 'check-latest',
        type: 'boolean',
        default: 'false',
        help: {
            en: 'Ask the release index for the newest match instead of taking one that is already on the machine.',
            'zh-CN': '始终查询发布索引取最新的匹配版本，而不使用机器上已有的版本。',
        },
    },
    {
        name: 'architecture',
        type: 'string',
        default: '',
        help: {
            en: "The architecture of the Go to install (`x64`, `arm64`, `x86`, `armv6l`, …); the runner's own when empty.",
            'zh-CN': '要安装的 Go 的架构（`x64`、`arm64`、`x86`、`armv6l` 等）；留空则与运行器一致。',
        },
    },
    {
        name: 'token',
        type: 'string',
        jobOnly: true,
        default: "${{ github.server_url == 'https://github.com' && github.token || '' }}",
        help: {
            en: 'Accepted for compatibility. Nothing is asked of GitHub, so it is sent nowhere.',
            'zh-CN': '仅为兼容而接受此项。运行过程中不会访问 GitHub，因此不会将其发送到任何地方。',
        },
    },
    ...CACHE_OPTIONS,
    {
        name: 'go-download-base-url',
        type: 'url',
        default: '',
        help: {
            en: 'A mirror of go.dev/dl to take the archives from; it gets no credentials.',
            'zh-CN': '下载 Go 归档所用的 go.dev/dl 镜像地址；不会向其发送任何凭据。',
        },
    },
    {
        name: 'working-directory',
        type: 'path',
        default: '.',
        help: {
            en: 'Where to look for modules, relative to the workspace.',
            'zh-CN': '查找模块的目录，相对于工作区。',
        },
    },
    {
        name: 'modules',
        type: 'list',
        default: '',
        help: {
            en: 'Which module folders to check, as globs relative to the repository (`services/*`, `!**/legacy`); all when empty.',
            'zh-CN': '要检查的模块目录，相对于仓库根目录的通配符（`services/*`、`!**/legacy`）；留空则检查全部。',
        },
    },
    {
        name: 'checks',
        type: 'list',
        values: ['all', 'none', ...CHECKS],
        default: 'all',
        help: {
            en: 'What to check: `all`, `none` (only install Go), or names of checks.',
            'zh-CN': '要执行的检查：`all`、`none`（只安装 Go）或检查名称。',
        },
    },
    {
        name: 'skip',
        type: 'list',
        values: CHECKS,
        default: '',
        help: { en: 'Checks to leave out of `checks`.', 'zh-CN': '从 `checks` 中排除的检查。' },
    },
    {
        name: 'fail-on',
        type: 'choice',
        values: FAIL_ON,
        default: 'error',
        help: {
            en: 'The lowest severity of a finding that fails the step.',
            'zh-CN': '使步骤失败的最低问题级别。',
        },
    },
    {
        name: 'language',
        type: 'choice',
        values: LANGUAGES,
        default: 'auto',
        help: {
            en: 'The language of findings and reports; `auto` follows LC_ALL, LC_MESSAGES and LANG.',
            'zh-CN': '问题与报告所用的语言；`auto` 依据 LC_ALL、LC_MESSAGES 与 LANG。',
        },
    },
    {
        name: 'patch-policy',
        type: 'choice',
        values: PATCH_POLICIES,
        default: 'pinned',
        help: {
            en: 'For `1.22.3` out of a file: `pinned` installs exactly that, `newest` the newest 1.22 patch, `warn` installs that and reports a newer patch.',
            'zh-CN': '对于文件中写明的 `1.22.3`：`pinned` 精确安装该版本；`newest` 安装 1.22 的最新补丁版；`warn` 安装该版本，并在有更新的补丁版时提醒。',
        },
    },
    {
        name: 'toolchain',
        type: 'choice',
        values: TOOLCHAIN_MODES,
        default: 'local',
        help: {
            en: 'GOTOOLCHAIN for the rest of the job: `local` keeps to the installed Go, `auto` lets go.mod ask for a newer one.',
            'zh-CN': '作业后续步骤的 GOTOOLCHAIN：`local` 固定使用已安装的 Go，`auto` 允许 go.mod 要求更新的版本。',
        },
    },
    {
        name: 'tidy-compat',
        type: 'string',
        default: '',
        help: {
            en: 'The Go version for `go mod tidy -compat`; Go decides when empty.',
            'zh-CN': '传给 `go mod tidy -compat` 的 Go 版本；留空则由 Go 决定。',
        },
    },
    ...TARGET_OPTIONS,
    ...JOB_OPTIONS,
];

;// CONCATENATED MODULE: ./lib/config/parse-config.js






/**
 * Checks every input at once, names that no option has among them, so that one run tells all that is to be mended.
 * `env` is asked for the language only.
 */
function parseConfig(raw, env) {
    const reader = new OptionReader(raw);
    const config = {
        goVersion: reader.text('go-version'),
        goVersionFile: reader.text('go-version-file'),
        checkLatest: reader.boolean('check-latest'),
        architecture: reader.text('architecture'),
        token: reader.text('token'),
        cache: reader.choice('cache', CACHE_MODES),
        cacheDependencyPath: reader.list('cache-dependency-path'),
        cacheFolder: reader.text('cache-folder'),
        cacheBudget: reader.number('cache-budget'),
        cacheSecret: reader.secret('cache-secret'),
        goDownloadBaseUrl: reader.url('go-download-base-url'),
        workingDirectory: reader.text('working-directory'),
        modules: reader.list('modules'),
        checks: chosenChecks(reader.list('checks'), reader.list('skip')),
        failOn: reader.choice('fail-on', FAIL_ON),
        language: languageOf(reader.choice('language', LANGUAGES), env),
        patchPolicy: reader.choice('patch-policy', PATCH_POLICIES),
        toolchain: reader.choice('toolchain', TOOLCHAIN_MODES),
        tidyCompat: reader.text('tidy-compat'),
        targets: reader.list('targets'),
        targetsMode: reader.choice('targets-mode', TARGETS_MODES),
        targetsAllowFailure: reader.list('targets-allow-failure'),
        targetsTests: reader.boolean('targets-tests'),
        static: reader.choice('static', STATIC),
        tags: reader.list('tags'),
        matrix: reader.any('matrix'),
        jobStatus: reader.text('job-status'),
    };
    const problems = [...unknownNames(raw), ...reader.problems, ...contradictions(config, raw)];
    return problems.length === 0 ? { ok: true, config } : { ok: false, problems };
}
/** The same as an exception for composition roots: every problem on one line. */
function configOrThrow(parsed) {
    if (parsed.ok)
        return parsed.config;
    throw new UserError(parsed.problems.join('; '));
}
/** What can be guessed signs nothing. */
const SHORTEST_SECRET = 16;
class OptionReader {
    problems = [];
    #raw;
    constructor(raw) {
        this.#raw = raw;
    }
    text(name) {
        const value = this.#given(name);
        if (value.includes('\n') || value.includes('\0'))
            this.problems.push(`${name}: takes one line, got ${(0,quoted/* quoted */.T)(value)}`);
        return value;
    }
    /** Of as many lines as there are. */
    any(name) {
        return this.#given(name);
    }
    /** What is wrong with it is said without showing it. */
    secret(name) {
        const value = this.#given(name);
        if (value !== '' && value.length < SHORTEST_SECRET)
            this.problems.push(`${name}: takes ${SHORTEST_SECRET} characters or more, got ${value.length}`);
        return value;
    }
    /** Whole, and not negative. */
    number(name) {
        const value = this.#given(name);
        if (/^\d{1,9}$/.test(value))
            return Number(value);
        this.problems.push(`${name}: takes a whole number, got ${(0,quoted/* quoted */.T)(value)}`);
        return 0;
    }
    /** YAML 1.2's core schema, as @actions/core reads booleans. */
    boolean(name) {
        const value = this.#given(name);
        if (['true', 'True', 'TRUE'].includes(value))
            return true;
        if (!['false', 'False', 'FALSE'].includes(value))
            this.problems.push(`${name}: takes true or false, got ${(0,quoted/* quoted */.T)(value)}`);
        return false;
    }
    url(name) {
        const value = this.text(name);
        if (value === '')
            return '';
        const url = URL.canParse(value) ? new URL(value) : undefined;
        if (url === undefined || !/^https?:$/.test(url.protocol))
            this.problems.push(`${name}: takes an http or https address, got ${(0,quoted/* quoted */.T)(value)}`);
        else if (url.username !== '' || url.password !== '')
            this.problems.push(`${name}: takes an address without user and password, which would be shown in the log`);
        return value.replace(/\/+$/, '');
    }
    list(name) {
        // A comma inside braces belongs to a glob: {a,b}/*.
        const items = this.#given(name)
            .split(/(?:\s|,(?![^{]*\}))+/)
            .filter((item) => item !== '');
        const option = find(name);
        if (option.type === 'list' && option.values !== undefined)
            for (const item of items)
                this.#expect(name, item, option.values);
        return items;
    }
    /** One of `values`; the first of them stands in for a wrong one, which is among the problems. */
    choice(name, values) {
        const written = this.#given(name);
        // A choice that was a boolean once is still written as one (YAML 1.2's core schema).
        const given = /^(True|TRUE|False|FALSE)$/.test(written) ? written.toLowerCase() : written;
        this.#expect(name, given, values);
        return values.find((value) => value === given) ?? values[0];
    }
    #given(name) {
        const value = (this.#raw[name] ?? '').trim();
        if (value !== '')
            return value;
        const fallback = find(name).default;
        // An expression is GitHub's to fill in; where nobody did, the option was not given.
        return fallback.startsWith('${{') ? '' : fallback;
    }
    #expect(name, value, values) {
        if (values.includes(value))
            return;
        this.problems.push(`${name}: takes ${values.join(', ')}; got ${(0,quoted/* quoted */.T)(value)}${didYouMean(value, values)}`);
    }
}
function find(name) {
    const option = OPTIONS.find((candidate) => candidate.name === name);
    if (option === undefined)
        throw new Error(`no option is called ${name}`);
    return option;
}
function unknownNames(raw) {
    const names = OPTIONS.map((option) => option.name);
    return Object.keys(raw)
        .filter((name) => !names.includes(name))
        .map((name) => `${name}: there is no such input${didYouMean(name, names)}`);
}
function contradictions(config, raw) {
    const problems = [];
    if (config.goVersion === '' && isBlankButGiven(raw['go-version']))
        problems.push('go-version: is only blanks; leave it out or name a version such as 1.22.x');
    if (config.tidyCompat !== '' && !/^1\.\d+$/.test(config.tidyCompat))
        problems.push(`tidy-compat: takes a language version such as 1.17, got ${(0,quoted/* quoted */.T)(config.tidyCompat)}`);
    return problems;
}
function isBlankButGiven(value) {
    return value !== undefined && value !== '' && value.trim() === '';
}
function chosenChecks(checks, skip) {
    if (checks.includes('none'))
        return [];
    return CHECKS.filter((id) => (checks.includes('all') || checks.includes(id)) && !skip.includes(id));
}
/** POSIX order: LC_ALL over LC_MESSAGES over LANG. */
function languageOf(choice, env) {
    if (choice !== 'auto')
        return choice;
    const locale = env['LC_ALL'] || env['LC_MESSAGES'] || env['LANG'] || '';
    return /^zh([_-](CN|SG|Hans)|\.|$)/i.test(locale) ? 'zh-CN' : 'en';
}
function didYouMean(value, values) {
    const guess = (0,nearest/* nearest */.p)(value, values);
    return guess === undefined ? '' : `; did you mean ${guess}?`;
}

// EXTERNAL MODULE: ./lib/go-env-file.js
var go_env_file = __webpack_require__(5162);
;// CONCATENATED MODULE: ./lib/cache/work-drive.js



/**
 * GOMODCACHE and GOCACHE on the drive where a hosted Windows runner works, where go would keep them on the slower one
 * of the user's profile (actions/runner-images, issue 8755): neither where the user has set them, in the environment or
 * in the go env `file`, nor where there is one drive only.
 *
 * They go beside `_temp`, `_actions` and `_tool` into the runner's work folder: post finds them there, the runner clears
 * `_temp` file by file when the job ends, and whatever looks through the checkout does not meet them. A hosted runner
 * has one job in its life, so no other one uses them.
 */
function workDriveFolders({ platform, env }, file) {
    const get = (name) => env[(0,child_environment/* variableName */.c)(env, name)] ?? '';
    if (platform !== 'win32' || get('RUNNER_ENVIRONMENT') !== 'github-hosted')
        return [];
    const temp = get('RUNNER_TEMP');
    const workDrive = driveOf(temp);
    if (workDrive === undefined)
        return [];
    const set = (name) => get(name) || file[name] || '';
    const gopath = set('GOPATH')
        .split(external_node_path_.win32.delimiter)
        .find((folder) => folder !== '');
    const folders = [
        { name: 'GOMODCACHE', usual: gopath ?? get('USERPROFILE'), folder: 'mod' },
        { name: 'GOCACHE', usual: get('LOCALAPPDATA'), folder: 'build' },
    ];
    return folders
        .filter(({ name, usual }) => set(name) === '' && usual !== '' && driveOf(usual) !== workDrive)
        .map(({ name, usual, folder }) => ({
        name,
        value: external_node_path_.win32.join(external_node_path_.win32.dirname(temp), '_go', folder),
        why: `the drive ${workDrive}, where the job works, is faster than ${external_node_path_.win32.parse(usual).root}, where it would be`,
    }));
}
/** Has the job keep both where `workDriveFolders` says, and answers the ports of whoever goes on. */
async function ontoWorkDrive(ports, job) {
    const { host, log } = ports;
    if (host.platform !== 'win32')
        return ports;
    const variables = workDriveFolders(host, await (0,go_env_file/* goEnvFile */.m)(host));
    for (const { name, value, why } of variables) {
        job.setVariable(name, value);
        log.info(`${name}=${value}: ${why}`);
    }
    const set = Object.fromEntries(variables.map(({ name, value }) => [name, value]));
    return { ...ports, host: { ...host, env: { ...host.env, ...set } } };
}
/** `D:` for `d:\a\_temp`; undefined for what is on no drive of this machine, such as a share. */
function driveOf(path) {
    return /^([a-z]:)[\\/]/i.exec(path)?.[1]?.toUpperCase();
}

// EXTERNAL MODULE: ./lib/gomod/go-mod.js + 2 modules
var go_mod = __webpack_require__(1839);
// EXTERNAL MODULE: ./lib/repository.js
var lib_repository = __webpack_require__(5411);
// EXTERNAL MODULE: ./lib/tree-text.js
var tree_text = __webpack_require__(5999);
// EXTERNAL MODULE: ./lib/checks/concurrently.js
var concurrently = __webpack_require__(2903);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:timers/promises"
var external_node_timers_promises_ = __webpack_require__(8500);
;// CONCATENATED MODULE: ./lib/checks/modules/walk.js




/** Folders read before signals get their turn. */
const AT_ONCE = 256;
/**
 * Finds every go.mod below `start`. As in Go's `./...`, folders named `vendor` or `testdata` or beginning with `.` or
 * `_` are passed over, node_modules too; symlinks are not followed, so there are no loops. Reads synchronously, which takes
 * a third of the time for folders by the hundred.
 */
async function walkModules(start) {
    const modules = [];
    const unreadable = [];
    const waiting = [start];
    for (let read = 1;; read++) {
        const dir = waiting.pop();
        if (dir === undefined)
            return { modules, unreadable };
        let entries = [];
        try {
            entries = (0,external_node_fs_.readdirSync)(dir, { withFileTypes: true });
        }
        catch (error) {
            unreadable.push({ dir, reason: (0,errors/* codeOf */.$N)(error) ?? (0,errors/* messageOf */.bD)(error) });
        }
        for (const entry of entries) {
            if (entry.isDirectory()) {
                if (!passedOver(entry.name))
                    waiting.push((0,external_node_path_.join)(dir, entry.name));
            }
            else if (entry.name === 'go.mod') {
                modules.push(dir);
            }
        }
        if (read % AT_ONCE === 0)
            await (0,external_node_timers_promises_.setImmediate)();
    }
}
function passedOver(name) {
    return /^[._]/.test(name) || name === 'vendor' || name === 'testdata' || name === 'node_modules';
}

// EXTERNAL MODULE: ./lib/checks/modules/workspace.js
var modules_workspace = __webpack_require__(8950);
;// CONCATENATED MODULE: ./lib/checks/modules/discover.js









/** go.mod files read at the same time. */
const limit = 16;
/**
 * The modules from the working directory down, those that go.work uses, and the one that the working directory lies in
 * when it has no go.mod of its own. A malformed go.mod or go.work is a `problem`, never an error.
 */
async function discoverModules(search, ports) {
    const { root, start, patterns } = search;
    const [walked, workspace] = await Promise.all([walkModules(start), (0,modules_workspace/* findWorkspace */.pl)(start, root, ports.host)]);
    const used = await usedDirs(workspace, search);
    const around = walked.modules.includes(start) ? [] : await moduleAround(root, start);
    const found = new Set([...around, ...walked.modules, ...used.present].map((dir) => (0,lib_repository/* repositoryPath */.SH)(root, dir)));
    const chosen = await choose([...found].sort(byPath), patterns);
    const inWorkspace = new Set(workspace?.dirs.map((dir) => (0,lib_repository/* repositoryPath */.SH)(root, dir)));
    return {
        modules: await (0,concurrently/* concurrently */.r)(chosen.dirs, limit, async (dir) => readModule(root, dir, inWorkspace.has(dir), ports.host)),
        ...(workspace && { goWork: goWorkFact(root, workspace, used.absent) }),
        unreadable: walked.unreadable.map(({ dir, reason }) => ({ dir: (0,lib_repository/* repositoryPath */.SH)(root, dir), reason })),
        searched: (0,lib_repository/* repositoryPath */.SH)(root, start),
        patterns: chosen.idle,
    };
}
/** The glob library is only loaded for those who give globs. */
async function choose(dirs, patterns) {
    if (patterns.length === 0)
        return { dirs, idle: [] };
    const { chooseDirs } = await Promise.all(/* import() */[__webpack_require__.e(6), __webpack_require__.e(752)]).then(__webpack_require__.bind(__webpack_require__, 7752));
    return chooseDirs(dirs, patterns);
}
/** The root first, then in the order of their names. */
function byPath(a, b) {
    if (a === '.' || b === '.')
        return a === b ? 0 : a === '.' ? -1 : 1;
    return a < b ? -1 : a > b ? 1 : 0;
}
/** The `use` folders to be checked, and those where no go.mod is. */
async function usedDirs(workspace, { root, start }) {
    if (workspace === undefined)
        return { present: [], absent: [] };
    // A go.work of a parent folder names modules that the working directory leaves out on purpose.
    const inParent = (0,external_node_path_.dirname)(workspace.file) !== start && (0,lib_repository/* isInside */.FK)(start, (0,external_node_path_.dirname)(workspace.file));
    const bound = inParent ? start : root;
    const present = [];
    const absent = [];
    for (const dir of workspace.dirs) {
        if (!(await (0,lib_exists/* isFile */.f)((0,external_node_path_.join)(dir, 'go.mod'))))
            absent.push(dir);
        else if ((0,lib_repository/* isInside */.FK)(dir, bound))
            present.push(dir);
    }
    return { present, absent };
}
function goWorkFact(root, workspace, absent) {
    const file = (0,lib_repository/* repositoryPath */.SH)(root, workspace.file);
    if (workspace.problem)
        return { file, problem: workspace.problem };
    const line = workspace.content?.go;
    const go = line && { go: { version: line.version, line: line.at.line } };
    const [first] = absent;
    if (first === undefined)
        return { file, ...go };
    const use = workspace.content?.use[workspace.dirs.indexOf(first)];
    const message = `go.work uses ${use?.path ?? first}, where there is no go.mod`;
    return {
        file,
        ...go,
        problem: { file, ...(use && { line: use.at.line, column: use.at.column }), message },
    };
}
/** The nearest folder above `start` with a go.mod, inside the repository: the go command's main module there. */
async function moduleAround(root, start) {
    for (let dir = start; (0,lib_repository/* isInside */.FK)(dir, root); dir = (0,external_node_path_.dirname)(dir)) {
        if (await (0,lib_exists/* isFile */.f)((0,external_node_path_.join)(dir, 'go.mod')))
            return [dir];
        if (dir === root)
            break;
    }
    return [];
}
async function readModule(root, dir, inWorkspace, { platform }) {
    const goMod = dir === '.' ? 'go.mod' : `${dir}/go.mod`;
    const base = { dir, goMod, path: '', inWorkspace };
    let text;
    try {
        text = await (0,tree_text/* readTreeText */.y)((0,external_node_path_.join)(root, goMod), root);
    }
    catch (error) {
        return { ...base, problem: { file: goMod, message: (0,errors/* messageOf */.bD)(error) } };
    }
    const parsed = (0,go_mod/* parseGoMod */.k)(text, { windows: platform === 'win32' });
    if (!parsed.ok) {
        const [problem] = parsed.problems;
        return { ...base, problem: { file: goMod, message: 'cannot be understood', ...problem } };
    }
    const { module, go, toolchain } = parsed.file;
    return {
        ...base,
        path: module?.path ?? '',
        ...(go && { go: go.version, goAt: { file: goMod, ...go.at } }),
        ...(toolchain && { toolchain: toolchain.name }),
    };
}

;// CONCATENATED MODULE: ./lib/job-caches.js
/** The caches of a job. A command has none: at home Go keeps its own. What they need is loaded when they are used. */
class JobCaches {
    config;
    ports;
    stopwatch;
    opened;
    stopping = new AbortController();
    constructor(config, { repository, modules }, ports, stopwatch) {
        this.config = config;
        this.ports = { ...ports, cancelled: AbortSignal.any([ports.cancelled, this.stopping.signal]) };
        this.stopwatch = stopwatch;
        if (config.cache === 'false' || ports.cacheStore === undefined)
            return;
        this.opened = __webpack_require__.e(/* import() */ 217).then(__webpack_require__.bind(__webpack_require__, 3217)).then(async ({ openCaches }) => openCaches(config, repository, modules, ports));
        // Each cache says so itself.
        this.opened.catch(() => undefined);
    }
    /** Ends what is still going on: the run has failed, and nobody should wait for it. */
    stop() {
        this.stopping.abort();
    }
    /** Never fails, but with Cancelled; that may also be left unheard. */
    modules() {
        const { config, opened, ports } = this;
        if (opened === undefined)
            return Promise.resolve({});
        return heard(this.stopwatch.time('module cache', async () => {
            const { useModuleCache } = await Promise.all(/* import() */[__webpack_require__.e(617), __webpack_require__.e(297)]).then(__webpack_require__.bind(__webpack_require__, 9297));
            return { moduleCache: await useModuleCache(config, opened, ports) };
        }));
    }
    /** What `modules` gave; what was wrong there is downloaded once more, where there is a Go to do it. Throws Cancelled. */
    async mended(restoring, goroot) {
        const { moduleCache } = await restoring;
        if (!moduleCache?.wrong.length || goroot === undefined)
            return { ...(moduleCache && { moduleCache }) };
        // It was opened, or nothing could be wrong.
        const opened = await this.opened;
        if (typeof opened !== 'object')
            return { moduleCache };
        const { mendModules } = await Promise.all(/* import() */[__webpack_require__.e(617), __webpack_require__.e(297)]).then(__webpack_require__.bind(__webpack_require__, 9297));
        return { moduleCache: await mendModules(moduleCache, opened.sums, goroot, this.ports) };
    }
    /** As `modules`; `goEnv` is what `go env` says, undefined where there is no Go. */
    build(goEnv) {
        const { config, opened, ports } = this;
        if (opened === undefined || goEnv === undefined)
            return Promise.resolve({});
        return heard(this.stopwatch.time('build cache', async () => {
            const { useBuildCache } = await Promise.all(/* import() */[__webpack_require__.e(617), __webpack_require__.e(271)]).then(__webpack_require__.bind(__webpack_require__, 271));
            return { buildCache: await useBuildCache(config, opened, goEnv, ports) };
        }));
    }
}
/** The other work of a cancelled step ends too, maybe before anybody waits for this. */
function heard(work) {
    work.catch(() => undefined);
    return work;
}

// EXTERNAL MODULE: ./lib/gomod/go-version.js
var go_version = __webpack_require__(2019);
;// CONCATENATED MODULE: ./lib/run-checks.js


/** Side by side. A check that breaks is told in the report; it keeps neither the others nor the report from the user. */
async function runChecks(prepared, ports) {
    const { config, toolchain } = prepared;
    if (toolchain.goroot === undefined)
        return {};
    const chosen = [
        ...(config.checks.includes('tidy')
            ? [run_checks_attempt('tidy', async () => ({ tidy: await judgeTidy(prepared, ports) }))]
            : []),
        ...(config.checks.includes('targets') && config.targets.join() !== 'none'
            ? [run_checks_attempt('targets', async () => ({ targets: await judgeTargets(prepared, ports) }))]
            : []),
    ];
    const ended = await Promise.all(chosen);
    const broken = ended.flatMap((one) => one.broken ?? []);
    const checked = Object.assign({}, ...ended);
    return { ...checked, ...(broken.length > 0 && { broken }) };
}
async function run_checks_attempt(check, work) {
    try {
        return await work();
    }
    catch (error) {
        if (error instanceof errors/* Cancelled */.cJ)
            throw error;
        return { broken: [{ check, message: (0,errors/* messageOf */.bD)(error) }] };
    }
}
async function judgeTidy(prepared, ports) {
    const { config, repository, toolchain } = prepared;
    const { checkTidy } = await __webpack_require__.e(/* import() */ 219).then(__webpack_require__.bind(__webpack_require__, 6219));
    return checkTidy({
        modules: fitModules(prepared),
        goroot: toolchain.goroot ?? '',
        goVersion: toolchain.version ?? '',
        root: repository.root,
        ...(config.tidyCompat === '' ? {} : { tidyCompat: config.tidyCompat }),
    }, ports);
}
async function judgeTargets(prepared, ports) {
    const { config, repository, toolchain } = prepared;
    const { checkTargets } = await __webpack_require__.e(/* import() */ 53).then(__webpack_require__.bind(__webpack_require__, 53));
    return checkTargets({
        modules: fitModules(prepared),
        root: repository.root,
        go: { goroot: toolchain.goroot ?? '', version: toolchain.version ?? '' },
        targets: config.targets,
        mode: config.targetsMode,
        allowFailure: config.targetsAllowFailure,
        static: config.static,
        tests: config.targetsTests,
        tags: config.tags,
    }, ports);
}
/** A malformed go.mod, or a go line newer than this Go, has a finding of its own, which go would only repeat. */
function fitModules({ modules, toolchain }) {
    const tooNew = toolchain.required
        .filter((line) => (0,go_version/* compareGoVersions */.X_)(toolchain.version ?? '', line.version) < 0)
        .map(({ from }) => from.at?.file);
    const fit = modules.modules.filter(({ goMod, problem }) => !problem && !tooNew.includes(goMod));
    return { ...modules, modules: fit };
}

;// CONCATENATED MODULE: ./lib/source-texts.js


/** A frame shows a few lines; a file larger than this is nobody's go.mod. Bytes. */
const LARGEST = 8 << 20;
/** The texts of the files that findings are in, by their names in the report. What cannot be read is left out. */
async function sourceTexts(findings, root) {
    const files = new Set(findings.flatMap(({ at }) => (at === undefined ? [] : [at.file])));
    const texts = new Map();
    for (const file of files) {
        const text = await (0,tree_text/* readTreeText */.y)((0,external_node_path_.join)(root, file), root, LARGEST).catch(() => undefined);
        if (text !== undefined)
            texts.set(file, text);
    }
    return texts;
}

;// CONCATENATED MODULE: ./lib/stopwatch.js
/** Times the stages of a run, for the report. */
class Stopwatch {
    #now;
    #timings = [];
    #start;
    constructor(now) {
        this.#now = now;
        this.#start = now();
    }
    /** Milliseconds since it was made: less than its stages' sum, where some of them go side by side. */
    get elapsed() {
        return Math.round(this.#now() - this.#start);
    }
    /** Milliseconds by stage, in the order they ended. */
    get timings() {
        return this.#timings;
    }
    async time(stage, work) {
        const start = this.#now();
        const value = await work();
        this.#timings.push({ stage, milliseconds: Math.round(this.#now() - start) });
        return value;
    }
}

// EXTERNAL MODULE: ./lib/core/without-credentials.js
var without_credentials = __webpack_require__(9920);
// EXTERNAL MODULE: ./lib/go-executable.js
var go_executable = __webpack_require__(1202);
;// CONCATENATED MODULE: ./lib/toolchain/go-release.js
/** From Go 1.21 on, `1.N` is a language and its first release is `1.N.0`; before, `1.N` is the release. Go issue 57631. */
const FIRST_MINOR_WITH_ZERO_PATCH = 21;
const GO_FORM = /^1(?:\.(0|[1-9]\d{0,5})(?:\.(0|[1-9]\d{0,5})|(alpha|beta|rc)(0|[1-9]\d{0,5}))?)?$/;
const SEMVER_FORM = /^1\.(0|[1-9]\d{0,5})\.(0|[1-9]\d{0,5})(?:-(alpha|beta|rc)\.(0|[1-9]\d{0,5}))?$/;
/** Reads Go's own spelling without `go`: `1`, `1.13`, `1.21`, `1.22.3`, `1.26rc1`; undefined for anything else. */
function go_release_parseGoForm(text) {
    const match = GO_FORM.exec(text);
    return match === null ? undefined : parts(match[1] ?? '0', match[2], match[3], match[4]);
}
/** Reads the semver spelling: `1.13.0`, `1.26.0-rc.1`; undefined for anything else, also for a prerelease of a patch. */
function parseSemverForm(text) {
    const match = SEMVER_FORM.exec(text);
    if (match === null || (match[3] !== undefined && match[2] !== '0'))
        return undefined;
    return parts(match[1] ?? '', match[3] === undefined ? match[2] : undefined, match[3], match[4]);
}
function parts(minor, patch, kind, number) {
    return {
        minor: Number(minor),
        ...(patch === undefined ? {} : { patch: Number(patch) }),
        ...(kind === 'alpha' || kind === 'beta' || kind === 'rc'
            ? { prerelease: { kind, number: Number(number) } }
            : {}),
    };
}
/** Whether it names a language and no release: `1.21`, but neither `1.20` nor `1.21.0`. */
function isLanguageOnly(version) {
    return (version.patch === undefined &&
        version.prerelease === undefined &&
        version.minor >= FIRST_MINOR_WITH_ZERO_PATCH);
}
/** The release's own name, without `go`: `1.13`, `1.21.0`, `1.26rc1`. */
function releaseName({ minor, patch = 0, prerelease }) {
    if (prerelease !== undefined)
        return `1.${minor}${prerelease.kind}${prerelease.number}`;
    if (patch > 0 || minor >= FIRST_MINOR_WITH_ZERO_PATCH)
        return `1.${minor}.${patch}`;
    return minor === 0 ? '1' : `1.${minor}`;
}
/** The release's name as node-semver wants it: `1.13.0`, `1.26.0-rc.1`. */
function go_release_semverName({ minor, patch = 0, prerelease }) {
    const suffix = prerelease === undefined ? '' : `-${prerelease.kind}.${prerelease.number}`;
    return `1.${minor}.${patch}${suffix}`;
}
/** Order of releases, oldest first; the same in Go's order and in semver's (a language version counts as its `.0`). */
function compareReleases(a, b) {
    return a.minor - b.minor || (a.patch ?? 0) - (b.patch ?? 0) || comparePrereleases(a, b);
}
function comparePrereleases({ prerelease: a }, { prerelease: b }) {
    if (a === undefined || b === undefined)
        return Number(a === undefined) - Number(b === undefined);
    if (a.kind !== b.kind)
        return a.kind < b.kind ? -1 : 1;
    return a.number - b.number;
}

;// CONCATENATED MODULE: ./lib/toolchain/toolchain-name.js

/** Reads a toolchain's name as cmd/go does; undefined when it names no Go version. Reference: go.dev/doc/toolchain#name. */
function parseToolchainName(name) {
    const [, version = '', suffix = ''] = /^go([^-\s\\/]+)(-[^\s\\/]*)?$/.exec(name) ?? [];
    const parts = go_release_parseGoForm(version);
    return parts === undefined ? undefined : { version, parts, suffix };
}

;// CONCATENATED MODULE: ./lib/toolchain/gotoolchain.js




/** Where we keep what the user's GOTOOLCHAIN was before we exported ours; set but empty: it was unset. */
const PREVIOUS_GOTOOLCHAIN = 'GO_PREFLIGHT_GOTOOLCHAIN_PREV';
/**
 * The user's own GOTOOLCHAIN; undefined when it is unset. An export of an earlier step of ours is recognised by its
 * mark and looked through, but a value that we never export was set by the user after it.
 */
function userGotoolchain(env) {
    const value = env['GOTOOLCHAIN'];
    const previous = env[PREVIOUS_GOTOOLCHAIN];
    const ours = previous !== undefined && [undefined, 'local', 'auto'].includes(value);
    return (ours ? previous : value) || undefined;
}
/**
 * The release that the user's own GOTOOLCHAIN names; undefined when it is unset or names none (`local`, `auto`, `path`).
 * Throws UserError for a value that the go command rejects. Reference: go.dev/doc/toolchain#select.
 */
function namedToolchain(env) {
    const value = userGotoolchain(env);
    if (value === undefined || /^(?:local|auto|path|local\+auto|local\+path)$/.test(value))
        return undefined;
    const name = parseToolchainName(value.replace(/\+(?:auto|path)$/, ''));
    if (name === undefined)
        throw new errors/* UserError */.yo(`GOTOOLCHAIN in the environment: ${(0,quoted/* quoted */.T)(value)} is no toolchain; use local, auto, path, or a name such as go1.22.3 or go1.22.3+auto`);
    return { ...name, value, orNewer: /\+(?:auto|path)$/.test(value) };
}
/** Whether the Go chosen for `spec` is another than the user's GOTOOLCHAIN names. */
function toolchainConflict(env, spec, version) {
    const named = namedToolchain(env);
    const chosen = go_release_parseGoForm(version);
    if (named === undefined || chosen === undefined)
        return [];
    const order = compareReleases(chosen, named.parts);
    const agrees = named.orNewer ? order >= 0 : order === 0;
    return agrees ? [] : [{ kind: 'gotoolchain-conflict', value: named.value, spec }];
}
/**
 * Plans GOTOOLCHAIN for the rest of the job. `local` keeps to the Go that was installed, `auto` lets go.mod ask for a
 * newer one. `goEnv` is what `go env` says of GOPROXY and GOSUMDB, or the environment where no Go is there to ask.
 */
function toolchainExports(mode, env, goEnv) {
    const user = userGotoolchain(env);
    const overridden = user === undefined || user === mode ? '' : ` (yours was ${user})`;
    const why = mode === 'local'
        ? 'every step uses the Go installed here; no go.mod makes the go command download another one'
        : 'a go.mod that needs a newer Go makes the go command download it';
    const reason = mode === 'auto' ? blocked(goEnv) : undefined;
    return {
        set: { GOTOOLCHAIN: mode, [PREVIOUS_GOTOOLCHAIN]: user ?? '' },
        why: `GOTOOLCHAIN=${mode}: ${why}${overridden}`,
        remarks: reason === undefined ? [] : [{ kind: 'toolchain-auto-blocked', reason }],
    };
}
/** Why no toolchain can be downloaded, or undefined. Reference: go.dev/doc/toolchain#download. */
function blocked({ GOPROXY = '', GOSUMDB = '' }) {
    if (GOPROXY.trim() === 'off')
        return 'GOPROXY=off lets the go command download nothing; set a proxy';
    // cmd/go asks the checksum database about toolchains whatever GONOSUMDB and GOPRIVATE say, except for one file:// proxy.
    const singleFileProxy = GOPROXY.startsWith('file://') && !/[,|]/.test(GOPROXY);
    if (GOSUMDB.trim() === 'off' && !singleFileProxy)
        return 'GOSUMDB=off makes every toolchain download fail, whatever GONOSUMDB and GOPRIVATE say; unset it';
    return undefined;
}

;// CONCATENATED MODULE: ./lib/toolchain/job-environment.js


/** From this minor version on the go command finds its own GOROOT (go.dev/doc/go1.9). */
const firstMinorThatFindsItself = 9;
/** The plan for a Go; `goEnv` is what its own `go env` says, of which GOBIN and GOPATH (a list) are read. */
function jobEnvironment(go, goEnv, { platform, env }) {
    const paths = platform === 'win32' ? external_node_path_.win32 : external_node_path_.posix;
    const path = [{ folder: paths.join(go.goroot, 'bin'), why: `Go ${go.version}` }];
    const gobin = goEnv['GOBIN'] ?? '';
    const gopath = goEnv['GOPATH']?.split(paths.delimiter)[0] ?? '';
    if (gobin !== '')
        path.push({ folder: gobin, why: 'GOBIN, where go install puts tools' });
    else if (gopath !== '') {
        path.push({ folder: paths.join(gopath, 'bin'), why: 'GOPATH/bin, where go install puts tools' });
    }
    return { path, variables: gorootVariable(go, env['GOROOT'] ?? '') };
}
/** GOROOT is best left alone: it would follow the job into any other Go. Unless a wrong one is set, or Go is too old. */
function gorootVariable({ version, goroot }, set) {
    const name = 'GOROOT';
    if ((go_release_parseGoForm(version)?.minor ?? 0) < firstMinorThatFindsItself) {
        return [{ name, value: goroot, why: 'Go before 1.9 does not find it by itself' }];
    }
    if (set === '' || set === goroot)
        return [];
    return [{ name, value: goroot, why: `it was ${set}, which belongs to another Go` }];
}

;// CONCATENATED MODULE: ./lib/toolchain/hand-over.js








/**
 * Gives the chosen Go to the rest of the job and says in the log what was set and why. Throws UserError when this Go
 * cannot run here.
 */
async function handOver(fact, config, ports, job) {
    ports.log.info(toolchainSentence(fact, WORDS[config.language]));
    if (fact.goroot === undefined || fact.version === undefined)
        return { toolchain: fact };
    const goEnv = await readGoEnv(fact.goroot, ports);
    const { set, why, remarks } = toolchainExports(config.toolchain, ports.host.env, goEnv);
    for (const [name, value] of Object.entries(set))
        job.setVariable(name, value);
    ports.log.info(why);
    const plan = jobEnvironment({ goroot: fact.goroot, version: fact.version }, goEnv, ports.host);
    for (const { name, value, why: reason } of plan.variables) {
        job.setVariable(name, value);
        ports.log.info(`${name}=${value}: ${reason}`);
    }
    // The last one added comes first on PATH.
    for (const { folder, why: reason } of [...plan.path].reverse()) {
        job.addPath(folder);
        ports.log.info(`PATH gets ${folder}: ${reason}`);
    }
    ports.log.group(`go version go${fact.version}, go env`, environmentLines({ ...goEnv, ...set }));
    return { toolchain: { ...fact, remarks: [...fact.remarks, ...remarks] }, goEnv };
}
/** What decides which Go, modules and files a job gets. Without the C compiler's flags, for which Go would start it. */
const SHOWN = [
    'GOVERSION GOROOT GOTOOLCHAIN GOOS GOARCH GOHOSTOS GOHOSTARCH GOEXPERIMENT CGO_ENABLED CC',
    'GO386 GOAMD64 GOARM GOARM64 GOMIPS GOMIPS64 GOPPC64 GORISCV64 GOWASM',
    'GOENV GOFLAGS GO111MODULE GOPATH GOBIN GOCACHE GOMODCACHE GOTMPDIR GOCACHEPROG',
    'GOPROXY GONOPROXY GOSUMDB GONOSUMDB GOPRIVATE GOINSECURE GOVCS GOAUTH',
].flatMap((names) => names.split(' '));
/** `go env`, asked outside any module so that no go.mod can make it fail or switch to another Go. */
async function readGoEnv(goroot, { runner, host, cancelled }) {
    const go = (0,go_executable/* goExecutable */.j)(goroot, host.platform);
    // Go finds its own GOROOT; one that belongs to another, or is gone, is what we are about to set right.
    const { GOROOT: _foreign, ...inherited } = (0,child_environment/* childEnvironment */.Q)(host.env);
    const env = { ...inherited, GOTOOLCHAIN: 'local', GOWORK: 'off' };
    const ran = await runner.run(go, ['env', '-json', ...SHOWN], { cwd: host.tempDir, env });
    if (cancelled.aborted)
        throw new errors/* Cancelled */.cJ();
    if (ran.exitCode !== 0)
        throw new errors/* UserError */.yo(`${go} env failed: ${ran.startError ?? (ran.stderr.trim().split('\n')[0] || `exit code ${ran.exitCode}`)}; ` +
            'is it built for this machine, and are GOFLAGS and the go env file in order?');
    return environmentOf(JSON.parse(ran.stdout));
}
function environmentOf(value) {
    const entries = typeof value === 'object' && value !== null ? Object.entries(value) : [];
    return Object.fromEntries(entries.map(([name, text]) => [name, String(text)]));
}
/** `NAME=value`, without passwords in addresses. */
function environmentLines(env) {
    return Object.entries(env).map(([name, value]) => `${name}=${(0,without_credentials/* withoutCredentials */.r)(value)}`);
}

;// CONCATENATED MODULE: ./lib/toolchain/accepts-installed.js


/**
 * Whether a Go that is already on the machine answers to a request without asking an index: any patch for `1.N`, any
 * match for a range, any Go that is new enough for a minimum. Never for `stable` and `oldstable`, which only an index
 * knows. `version` is Go's own name without `go`; a development build's is answered with false.
 */
function acceptsInstalled(wanted, version) {
    const parts = go_release_parseGoForm(version);
    if (parts === undefined)
        return false;
    switch (wanted.kind) {
        case 'exact':
            return compareReleases(parts, wanted.version) === 0;
        case 'newest-patch':
            return parts.minor === wanted.minor && parts.prerelease === undefined;
        case 'range':
            return wanted.accepts(go_release_semverName(parts));
        case 'at-least':
            return (0,go_version/* compareGoVersions */.X_)(version, wanted.minimum) >= 0;
        case 'stable':
        case 'oldstable':
            break;
    }
    return false;
}

;// CONCATENATED MODULE: ./lib/toolchain/go-requirement.js

/** The largest of some go lines in Go's own order, the first of equal ones; undefined when there are none. */
function largestRequirement(lines) {
    let largest;
    for (const line of lines)
        if (largest === undefined || (0,go_version/* compareGoVersions */.X_)(line.version, largest.version) > 0)
            largest = line;
    return largest;
}
/** Whether a Go satisfies a requirement in Go's own order: 1.21 < 1.21rc1 < 1.21.0, but 1.20rc1 < 1.20. */
function satisfies(version, required) {
    return (0,go_version/* compareGoVersions */.X_)(version, required.version) >= 0;
}

;// CONCATENATED MODULE: ./lib/toolchain/install/goroot.js




/** `go`, as the files of this platform are called. */
function executableName(os) {
    return os === 'windows' ? 'go.exe' : 'go';
}
/** The release of a GOROOT by its VERSION file, without starting it; undefined for anything that is no whole release. */
async function releaseIn(goroot, platform) {
    const [version, hasGo, hasTools] = await Promise.all([
        versionFile(goroot),
        (0,lib_exists/* isFile */.f)((0,external_node_path_.join)(goroot, 'bin', executableName(platform.os))),
        runsOn(goroot, platform),
    ]);
    return hasGo && hasTools ? version : undefined;
}
/** Where GOROOT is inside a tool cache entry: the entry itself, or its folder `go`. */
async function effectiveGoroot(entry, os) {
    for (const goroot of [entry, (0,external_node_path_.join)(entry, 'go')]) {
        if (await (0,lib_exists/* isFile */.f)((0,external_node_path_.join)(goroot, 'bin', executableName(os))))
            return goroot;
    }
    return undefined;
}
/** `go1.22.5` → `1.22.5`; undefined for development versions and distributions' own suffixes. */
function releaseNamed(goName) {
    const parts = goName.startsWith('go') ? go_release_parseGoForm(goName.slice(2)) : undefined;
    return parts === undefined || isLanguageOnly(parts) ? undefined : releaseName(parts);
}
/** The first line of VERSION is the release; since Go 1.21 a second one has its time. */
async function versionFile(goroot) {
    const text = await (0,promises_.readFile)((0,external_node_path_.join)(goroot, 'VERSION'), 'utf8').catch(() => '');
    return releaseNamed((text.split('\n', 1)[0] ?? '').trim());
}
/** Every release has its compiler in pkg/tool/GOOS_GOARCH, which tells for which machine it was built. */
async function runsOn(goroot, { os, arch }) {
    const folders = await (0,promises_.readdir)((0,external_node_path_.join)(goroot, 'pkg', 'tool')).catch(() => []);
    return folders.includes(`${os}_${arch}`);
}

;// CONCATENATED MODULE: ./lib/windows-access.js






/**
 * Everything to the owner, the system and its administrators, for the folder and what will be in it, and nothing that it
 * inherits. By numbers, since names are translated; the owner is meant whoever that is, so that no account need be named.
 * Without the last two, backup, virus scanners and whoever clears the machine up would stand before it.
 * Reference: learn.microsoft.com/windows/win32/secauthz/well-known-sids.
 */
const OWN_LIST = [
    '/inheritance:r',
    '/grant:r',
    ...['S-1-3-4', 'S-1-5-18', 'S-1-5-32-544'].map((sid) => `*${sid}:(OI)(CI)F`),
    '/q',
];
/**
 * Makes the folder with that access list; false when there is one already. It gets its name with the list on it. Throws
 * UserError, with nothing left, when the list cannot be set.
 */
async function windows_access_makeRestricted(folder, ports) {
    if (await exists(folder))
        return false;
    await mkdir(dirname(folder), { recursive: true });
    const fresh = await mkdtemp(`${folder}-`);
    try {
        const ran = await runOwn('icacls', [fresh, ...OWN_LIST], {}, ports);
        if (ran.exitCode !== 0)
            throw new UserError(`${folder} cannot be kept from others: icacls failed (${reason(ran)}); use a folder on an NTFS drive`);
        await rename(fresh, folder);
        return true;
    }
    catch (error) {
        // Another process of ours was first.
        if (await exists(folder))
            return false;
        throw error;
    }
    finally {
        await rm(fresh, { recursive: true, force: true });
    }
}
/** Whether owner and access list of a folder that is there keep all others out; false where Windows does not tell. */
async function isRestricted(folder, ports) {
    const args = ['-NoProfile', '-NonInteractive', '-Command', TELL_ACCESS];
    const ran = await runOwn('WindowsPowerShell\\v1.0\\powershell', args, { GO_PREFLIGHT_FOLDER: folder }, ports);
    const [descriptor = '', user = ''] = ran.stdout.trim().split(/\r?\n/);
    return ran.exitCode === 0 && isPrivateDescriptor(descriptor, user);
}
/** icacls tells no owner. Without cmdlets of a module, whose place another PowerShell around us would have changed. */
const TELL_ACCESS = [
    "$ErrorActionPreference = 'Stop'",
    "$access = [IO.Directory]::GetAccessControl($env:GO_PREFLIGHT_FOLDER, 'Owner, Access')",
    "$access.GetSecurityDescriptorSddlForm('Owner, Access')",
    '[Security.Principal.WindowsIdentity]::GetCurrent().User.Value',
].join('; ');
/** System, administrators (both the group and the account), the owner, and whoever will make something in it. */
const TRUSTED = ['SY', 'BA', 'LA', 'OW', 'CO'];
/**
 * Whether a security descriptor lets in nobody but `user` (a SID): the owner, who can always change the list, and
 * everyone whom the list allows anything. Format: learn.microsoft.com/windows/win32/secauthz/security-descriptor-string-format.
 */
function isPrivateDescriptor(descriptor, user) {
    const [, owner = '', entries = ''] = /^O:([^:]+)D:[A-Z]*((?:\([^()]*\))+)$/.exec(descriptor) ?? [];
    const trusted = new Set([...TRUSTED, user]);
    const allowed = [...entries.matchAll(/\(([^()]*)\)/g)].map(([, entry = '']) => {
        const [type, , , , , trustee = ''] = entry.split(';');
        return type === 'D' || (type === 'A' && trusted.has(trustee));
    });
    return user !== '' && trusted.has(owner) && allowed.length > 0 && allowed.every(Boolean);
}
async function runOwn(name, args, env, { runner, host }) {
    return runner.run(windowsOwnProgram(name, host.env), args, {
        cwd: host.tempDir,
        env: { ...(0,child_environment/* childEnvironment */.Q)(host.env), ...env },
        timeoutSeconds: 30,
    });
}
function reason({ startError, timedOut, stdout, stderr, exitCode }) {
    if (startError !== undefined || timedOut)
        return startError ?? 'no answer in time';
    return (stderr.trim() || stdout.trim()).split(/\r?\n/)[0] || `exit code ${exitCode}`;
}

;// CONCATENATED MODULE: ./lib/private-folder.js



/**
 * Makes `folder` (absolute) for this user alone (as everywhere, the system and its administrators can do what they
 * want), or takes the one of this kind that is there. Files in it are private from their first byte on, also where a
 * mode means nothing. Throws UserError where others can use the folder or cannot be kept out, and node's own errors.
 */
async function makePrivateFolder(folder, ports) {
    if (ports.host.platform === 'win32') {
        if (await makeRestricted(folder, ports))
            return;
    }
    else
        await mkdir(folder, { recursive: true, mode: 0o700 });
    // It may have been there.
    if (!(await isPrivateFolder(folder, ports)))
        throw new UserError(`others can use ${folder}; remove it`);
}
/** Whether `folder` is there, and only this user can have put something into it. */
async function isPrivateFolder(folder, ports) {
    const found = await (0,promises_.lstat)(folder).catch(() => undefined);
    if (!found?.isDirectory())
        return false;
    if (ports.host.platform === 'win32')
        return isRestricted(folder, ports);
    return found.uid === process.getuid?.() && (found.mode & 0o077) === 0;
}

;// CONCATENATED MODULE: ./lib/toolchain/install/tool-cache.js






/** The tool caches to look in and to install to, in this order: where the first cannot be written, the second serves. */
function toolCaches(host) {
    return [host.toolCache, (0,external_node_path_.join)(host.tempDir, 'go-preflight-tools')];
}
/** Those of them whose content can be trusted: anybody may have made the second one below a shared temporary folder. */
async function trustedToolCaches(ports) {
    const [usual, fallback] = toolCaches(ports.host);
    return (await isPrivateFolder(fallback, ports)) ? [usual, fallback] : [usual];
}
/** The entry for a release. `version` is Go's own name; the folder has semver's spelling, as setup-go's have. */
function cacheEntry(toolCache, version, platform) {
    const parts = parseGoForm(version);
    if (parts === undefined)
        throw new Error(`${version} is no Go release`);
    return entryIn(join(toolCache, 'go', semverName(parts)), platform);
}
/** The newest complete entry that `accepts` a release by Go's own name, or undefined. */
async function newestCached(toolCache, platform, accepts) {
    const names = await (0,promises_.readdir)((0,external_node_path_.join)(toolCache, 'go')).catch(() => []);
    const releases = names
        .map((name) => ({ name, parts: parseSemverForm(name) }))
        .filter((entry) => entry.parts !== undefined)
        .filter(({ parts }) => accepts(releaseName(parts)))
        .sort((a, b) => compareReleases(b.parts, a.parts));
    for (const { name, parts } of releases) {
        const goroot = await completeGoroot(entryIn((0,external_node_path_.join)(toolCache, 'go', name), platform), platform.os);
        if (goroot !== undefined)
            return { version: releaseName(parts), goroot };
    }
    return undefined;
}
/** GOROOT of an entry that is marked complete, or undefined. */
async function completeGoroot(entry, os) {
    return (await (0,lib_exists/* exists */.t)(entry.marker)) ? effectiveGoroot(entry.folder, os) : undefined;
}
function entryIn(versionFolder, platform) {
    const folder = (0,external_node_path_.join)(versionFolder, nodeArch(platform.arch));
    return { versionFolder, folder, marker: `${folder}.complete` };
}
/** node's name for a GOARCH, which is what tool caches use. */
function nodeArch(goarch) {
    if (goarch === 'amd64')
        return 'x64';
    return goarch === '386' ? 'ia32' : goarch;
}

;// CONCATENATED MODULE: ./lib/toolchain/install/installed-go.js






/** The toolchains that GitHub's hosted runners name in GOROOT_1_22_X64 and the like, newest first. */
async function gorootVariables(env, platform) {
    const arch = nodeArch(platform.arch).toUpperCase();
    const goroots = Object.entries(env)
        .filter(([name, goroot]) => /^GOROOT_1_\d+_/.test(name) && name.endsWith(`_${arch}`) && (0,external_node_path_.isAbsolute)(goroot))
        .map(([, goroot]) => goroot);
    const found = await Promise.all(goroots.map(async (goroot) => ({ goroot, version: await releaseIn(goroot, platform) })));
    return found
        .filter((go) => go.version !== undefined)
        .sort((a, b) => compareReleases(partsOf(b), partsOf(a)));
}
/** The Go that PATH finds, if it is a release for this platform. Starts it only when its files do not tell. */
async function goOnPath(platform, ports) {
    for (const folder of pathFolders(ports.host.env)) {
        const executable = (0,external_node_path_.join)(folder, executableName(platform.os));
        if (await isExecutable(executable))
            return describe(executable, platform, ports);
    }
    return undefined;
}
async function describe(executable, platform, ports) {
    const goroot = (0,external_node_path_.dirname)((0,external_node_path_.dirname)(await (0,promises_.realpath)(executable)));
    const version = await releaseIn(goroot, platform);
    return version === undefined ? ask(executable, platform, ports) : { version, goroot };
}
/** For wrapper scripts and distributions that scatter Go's files. */
async function ask(executable, platform, ports) {
    const { GOROOT: _foreign, ...inherited } = (0,child_environment/* childEnvironment */.Q)(ports.host.env);
    const env = { ...inherited, GOTOOLCHAIN: 'local', GOWORK: 'off' };
    const variables = ['GOROOT', 'GOVERSION', 'GOHOSTOS', 'GOHOSTARCH'];
    const options = { cwd: ports.host.tempDir, env, timeoutSeconds: 30 };
    const ran = await ports.runner.run(executable, ['env', ...variables], options);
    const [goroot = '', goName = '', os, arch] = ran.stdout.split(/\r?\n/);
    // GOVERSION has further words where experiments are on: `go1.22.5 X:loopvar`.
    const version = releaseNamed(goName.split(' ', 1)[0] ?? '');
    const fits = ran.exitCode === 0 && os === platform.os && arch === platform.arch && (0,external_node_path_.isAbsolute)(goroot);
    return fits && version !== undefined ? { version, goroot } : undefined;
}
function pathFolders(env) {
    const path = env[(0,child_environment/* variableName */.c)(env, 'PATH')] ?? '';
    // Like Go itself we do not run what lies in the current folder (CVE-2020-15586's lesson, os/exec ErrDot).
    return path.split(external_node_path_.delimiter).filter((folder) => (0,external_node_path_.isAbsolute)(folder));
}
async function isExecutable(path) {
    return (0,promises_.access)(path, promises_.constants.X_OK).then(() => true, () => false);
}
function partsOf({ version }) {
    return go_release_parseGoForm(version) ?? { minor: 0 };
}

;// CONCATENATED MODULE: ./lib/toolchain/install/find-installed.js


/** What is on the machine and will do: tool cache, GOROOT_* variables, PATH (PATH first when it is preferred). */
async function findInstalled(wanted, platform, ports) {
    const accepts = wanted.satisfies.bind(wanted);
    const onPath = async () => {
        const go = await goOnPath(platform, ports);
        return go && accepts(go.version) ? found(go, 'path') : undefined;
    };
    if (wanted.preferInstalled) {
        const go = await onPath();
        if (go)
            return go;
    }
    for (const toolCache of await trustedToolCaches(ports)) {
        const go = await newestCached(toolCache, platform, accepts);
        if (go)
            return found(go, 'tool-cache');
    }
    const named = (await gorootVariables(ports.host.env, platform)).find(({ version }) => accepts(version));
    if (named)
        return found(named, 'goroot-variable');
    return wanted.preferInstalled ? undefined : onPath();
}
function found(go, source) {
    return { ...go, source, origin: go.goroot, verified: 'trusted', remarks: [] };
}

;// CONCATENATED MODULE: ./lib/go-sites.js
// Every address and key of Go's own sites, and of their mirrors, that the product knows.
/** Where Go's archives and the index of them are, in the order they are asked; the second is Google's for China. */
const downloadSites = ['https://go.dev/dl', 'https://golang.google.cn/dl'];
/** A module proxy of Go's own for golang.org/toolchain alone: where that path's go-import tag leads. */
const toolchainModuleSite = 'https://go.dev/dl/mod';
/** What an unset or empty GOSUMDB stands for. */
const defaultGosumdb = 'sum.golang.org';
/** Verifier keys of checksum databases that GOSUMDB may name without (cmd/go/internal/modfetch, key.go). */
const databaseKeys = new Map([
    ['sum.golang.org', 'sum.golang.org+033de0ae+Ac4zctda0e5eza+HJyk9SxEdh+s3Ux18htTTAD8OuAn8'],
]);
/**
 * Values of GOSUMDB that stand for longer ones: another address for networks that cannot reach the first
 * (cmd/go/internal/modfetch, dbDial).
 */
const gosumdbAliases = new Map([
    ['sum.golang.google.cn', 'sum.golang.org https://sum.golang.google.cn'],
]);

;// CONCATENATED MODULE: ./lib/toolchain/sites.js

/** Go's own sites, in the order they are asked. */
const goSites = downloadSites.map((base) => ({ base, isMirror: false }));
/** The address of the list of all releases, as JSON. */
function indexUrl(site) {
    return `${site.base}/?mode=json&include=all`;
}
/** The address of one file of a release, by its name in the index. */
function fileUrl(site, filename) {
    return `${site.base}/${encodeURIComponent(filename)}`;
}
/** The site behind a `go-download-base-url` input. */
function mirror(baseUrl) {
    return { base: baseUrl.trim().replace(/\/+$/, ''), isMirror: true };
}

// EXTERNAL MODULE: ./lib/network/pace.js
var pace = __webpack_require__(8507);
;// CONCATENATED MODULE: ./lib/toolchain/install/wanted.js



/** Go's own sites, asked with the usual patience. */
const usualSurroundings = {
    sites: goSites,
    moduleSite: toolchainModuleSite,
    pace: pace/* usualPace */.G7,
};

;// CONCATENATED MODULE: ./lib/toolchain/install/install-go.js


/**
 * Gets the wanted Go: from this machine, or else from the first source that can serve it, checked and unpacked into the
 * tool cache. Throws UserError with one line that names every source and why it could not, or the checksum mismatch.
 */
async function installGo(wanted, options, ports, surroundings = usualSurroundings) {
    const installed = wanted.checkLatest ? undefined : await findInstalled(wanted, options, ports);
    if (installed)
        return installed;
    const { downloadGo } = await import(/* webpackIgnore: true */ './download.js');
    return downloadGo(wanted, options, ports, surroundings);
}

// EXTERNAL MODULE: ./lib/toolchain/platform.js
var toolchain_platform = __webpack_require__(4328);
;// CONCATENATED MODULE: ./lib/toolchain/required-go.js

/**
 * The go lines that the chosen Go has to satisfy: go.work's where there is a workspace, and those of the modules that
 * will be checked. With no checks it is only the main module's: the job may never touch the others.
 */
function goRequirements(config, repository, { modules, goWork }) {
    const checked = modules.filter(({ dir }) => config.checks.length > 0 || (0,external_node_path_.join)(repository.root, dir) === repository.start);
    return [...(goWork ? workspaceLine(goWork) : []), ...checked.flatMap(moduleLine)];
}
function workspaceLine({ file, go }) {
    if (go === undefined)
        return [];
    const { version, line } = go;
    return [{ version, from: { source: `${file} line ${line}`, at: { file, line } } }];
}
function moduleLine({ goMod, go, goAt }) {
    if (go === undefined || goAt === undefined)
        return [];
    return [{ version: go, from: { source: `${goMod} line ${goAt.line}`, at: goAt } }];
}

;// CONCATENATED MODULE: ./lib/toolchain/version-spec.js




const ALIASES = {
    stable: 'stable',
    latest: 'stable',
    oldstable: 'oldstable',
};
/** Longer than any range a person writes; node-semver's own limit for one version. */
const version_spec_LONGEST = 256;
/**
 * Reads what a person wrote for a Go version: `1.22.3`, `go1.22`, `1.22.x`, `>=1.21 <1.23`, `1.26rc1`, `stable`.
 * Ranges are node-semver's over releases in semver's spelling. Throws UserError with the nearest thing that can be
 * read; nothing falls back to anything.
 */
async function parseVersionSpec(text, origin) {
    const { source } = origin.from;
    const spec = unquote(trim(text));
    if (spec === '')
        throw new errors/* UserError */.yo(`${source}: the Go version is empty; write one such as 1.22 or stable`);
    if (spec.length > version_spec_LONGEST)
        throw new errors/* UserError */.yo(`${source}: ${(0,quoted/* quoted */.T)(spec)} is too long for a Go version; write one such as 1.22`);
    // A number without quotes is how 1.20 turns into 1.2; a file's text has not been through YAML.
    const fromYaml = !origin.inFile && trim(text) === spec;
    if (fromYaml && spec === '1.1')
        throw new errors/* UserError */.yo(`${source}: there is no Go 1.1 to install; did YAML turn 1.10 into 1.1? Quote it: '1.10'`);
    const remarks = fromYaml && spec === '1.2' ? [{ kind: 'yaml-number', spec, meant: '1.20' }] : [];
    const wanted = (await meaningOf(spec)) ?? unreadable(spec, source);
    return { spec, from: origin.from, inFile: origin.inFile, wanted, remarks };
}
/** What a spec means, or undefined where it cannot be read. */
async function meaningOf(spec) {
    if (Object.hasOwn(ALIASES, spec))
        return { kind: ALIASES[spec] ?? 'stable' };
    const semver = toSemver(spec);
    const version = parseSemverForm(semver.replace(/^=\s*/, ''));
    if (version !== undefined)
        return { kind: 'exact', version };
    if (/^=?\s*1(?:\.[xX*]){0,2}$|^[xX*](?:\.[xX*]){0,2}$/.test(semver))
        return { kind: 'stable' };
    const minor = /^=?\s*1\.(0|[1-9]\d{0,5})(?:\.[xX*])?$/.exec(semver)?.[1];
    if (minor !== undefined)
        return { kind: 'newest-patch', minor: Number(minor), orPrerelease: false };
    return rangeOf(semver);
}
/** node-semver costs 6 ms to load, and most specs do without. */
async function rangeOf(semver) {
    const { default: SemverRange } = await __webpack_require__.e(/* import() */ 84).then(__webpack_require__.t.bind(__webpack_require__, 6782, 19));
    try {
        const range = new SemverRange(semver);
        return { kind: 'range', accepts: (release) => range.test(release) };
    }
    catch {
        return undefined;
    }
}
/** `go` and `v` before a number go; Go's and the mixed spellings of prereleases become semver's. */
function toSemver(spec) {
    return spec
        .replace(/(^|[\s=<>~^|])(?:go|v)(?=\d)/g, '$1')
        .replace(/(^|[\s=<>~^|])(\d+)\.(\d+)(\.\d+)?-?(alpha|beta|rc)\.?(\d+)(?=$|[\s|])/g, (_, before, major, minor, patch = '.0', kind, number) => `${before}${major}.${minor}${patch}-${kind}.${number}`);
}
function trim(text) {
    return text.trim();
}
/** Without one matching pair of quotes around it. */
function unquote(text) {
    const inner = /^(["'])(.*)\1$/s.exec(text)?.[2];
    return inner === undefined ? text : trim(inner);
}
function unreadable(spec, source) {
    const guess = suggestion(spec);
    throw new errors/* UserError */.yo(`${source}: ${(0,quoted/* quoted */.T)(spec)} is no Go version or range` +
        (guess === undefined
            ? '; write one such as 1.22, 1.22.3, >=1.21 <1.23, 1.26rc1 or stable'
            : `; did you mean ${guess}?`));
}
/** The nearest thing to a misspelt spec that can be read. */
function suggestion(spec) {
    const alias = (0,nearest/* nearest */.p)(spec, Object.keys(ALIASES));
    if (alias !== undefined)
        return alias;
    const dotted = /^\d+(?:,\d+)+$/.test(spec) ? spec.replaceAll(',', '.') : spec;
    const number = /1\.(\d+)(?:\.(\d+))?(?:[-._]?(beta|rc)[-._]?(\d+))?/i.exec(dotted);
    if (number === null)
        return undefined;
    const [, minor = '', patch, kind, count = ''] = number;
    if (kind !== undefined)
        return `1.${Number(minor)}${kind.toLowerCase()}${Number(count)}`;
    return patch === undefined ? `1.${Number(minor)}` : `1.${Number(minor)}.${Number(patch)}`;
}

;// CONCATENATED MODULE: ./lib/toolchain/version-files/docker-instructions.js
/**
 * Splits a Dockerfile into instructions: comments and blank lines left out, continuation lines joined (also with the
 * escape character that a parser directive sets), here-documents skipped.
 * Reference: docs.docker.com/reference/dockerfile.
 */
function dockerInstructions(text) {
    const lines = text.split(/\r\n|[\r\n]/);
    const continued = escapeCharacter(lines) === '`' ? /`[ \t]*$/ : /\\[ \t]*$/;
    const instructions = [];
    for (let index = 0; index < lines.length; index++) {
        if (isIgnored(lines[index]))
            continue;
        const start = index;
        let joined = lines[index] ?? '';
        while (continued.test(joined)) {
            joined = joined.replace(continued, ' ');
            do
                index++;
            while (index < lines.length && isIgnored(lines[index]));
            joined += lines[index] ?? '';
        }
        const [, keyword = '', rest = ''] = /^\s*(\S+)\s*(.*)$/s.exec(joined) ?? [];
        instructions.push({ keyword: keyword.toUpperCase(), rest: rest.trim(), line: start + 1 });
        for (const end of hereDocuments(keyword, rest)) {
            do
                index++;
            while (index < lines.length && lines[index]?.replace(/^\t+/, '') !== end);
        }
    }
    return instructions;
}
function isIgnored(line) {
    return line === undefined || /^\s*(?:#|$)/.test(line);
}
/** `# escape=\`` in the parser directives, which come before anything else. */
function escapeCharacter(lines) {
    for (const line of lines) {
        const [, name, value] = /^\s*#\s*(\w+)\s*=\s*(\S+)\s*$/.exec(line) ?? [];
        if (name === undefined)
            break;
        if (name.toLowerCase() === 'escape')
            return value ?? '\\';
    }
    return '\\';
}
/** The words that end the here-documents which an instruction opens. */
function hereDocuments(keyword, rest) {
    if (!/^(?:RUN|COPY|ADD)$/i.test(keyword))
        return [];
    return [...rest.matchAll(/<<-?(["']?)(\w+)\1/g)].map((match) => match[2] ?? '');
}

;// CONCATENATED MODULE: ./lib/toolchain/version-files/docker-variables.js
/** Stands in an expanded text where a variable had no value. */
const UNSET = '\0';
// `\b`: with two ways to read `$ab` a word without its brace would be tried in exponentially many ways.
const VARIABLE = /\\\$|\$(\w+)|\$\{(\w+)(?:(:?[-+])((?:[^{}$]|\$\w+\b|\$\{\w+\})*))?\}/g;
/**
 * Puts ARG values into a FROM line: `$NAME`, `${NAME}`, `${NAME:-word}`, `${NAME:+word}`. A variable without a value
 * becomes UNSET. Reference: docs.docker.com/reference/dockerfile/#environment-replacement.
 */
function expandDockerVariables(text, values) {
    return text.replaceAll(VARIABLE, (all, plain, braced, operator = '', word = '') => {
        const name = plain ?? braced;
        if (name === undefined)
            return all.slice(1);
        const value = values.get(name);
        const present = value !== undefined && (value !== '' || !operator.startsWith(':'));
        if (operator.endsWith('+'))
            return present ? expandDockerVariables(word, values) : '';
        if (present)
            return value;
        return operator === '' ? UNSET : expandDockerVariables(word, values);
    });
}

;// CONCATENATED MODULE: ./lib/toolchain/version-files/dockerfile.js





/** Tags of the golang image that name a base and no version: the newest Go on that base. */
const BASES = /^(?:latest|alpine|bookworm|bullseye|buster|stretch|jessie|trixie|forky|windowsservercore|nanoserver)(?![a-z])/;
/**
 * Reads the tag of the first `FROM golang:<tag>` of a Dockerfile, whatever registry stands before `golang`. Defaults of
 * ARGs before the first FROM are put in. Reference: docs.docker.com/reference/dockerfile/#from.
 */
async function readDockerfile(path, text) {
    const defaults = new Map();
    const stages = new Set();
    let inStage = false;
    for (const { keyword, rest, line } of dockerInstructions(text)) {
        if (keyword === 'ARG' && !inStage)
            readArguments(rest, defaults);
        if (keyword !== 'FROM')
            continue;
        inStage = true;
        const { image, stage } = readFrom(rest);
        const isStage = stages.has(image.toLowerCase());
        if (stage !== undefined)
            stages.add(stage.toLowerCase());
        const tag = isStage ? undefined : golangTag(expandDockerVariables(image, defaults));
        if (tag === undefined)
            continue;
        const from = { source: `${path} line ${line}, FROM ${image}`, at: { file: path, line } };
        if (tag.includes(UNSET))
            throw new errors/* UserError */.yo(`${from.source}: an ARG in the tag has no default before the first FROM; give it one, or name the Go version in the input go-version`);
        const spec = versionOfTag(tag) ?? unknownTag(from.source, tag);
        return { ...(await parseVersionSpec(spec, { from, inFile: true })), spec: `golang:${tag}` };
    }
    throw new errors/* UserError */.yo(`${path}: there is no FROM golang:<version> in it, which is where a Dockerfile names its Go`);
}
/** Characters: far above any image's name, so that ARGs that repeat each other do not fill the memory. */
const LONGEST_VALUE = 4096;
/** `NAME=default`, several on a line, values in quotes or not; a name alone has no default. */
function readArguments(rest, defaults) {
    for (const [, name = '', value] of rest.matchAll(/(\w+)(?:=((?:"[^"]*"|'[^']*'|\\.|[^\s"'])*))?/g)) {
        if (value === undefined)
            continue;
        const unquoted = value.replaceAll(/"([^"]*)"|'([^']*)'/g, (_, double, single) => double ?? single ?? '');
        defaults.set(name, expandDockerVariables(unquoted.slice(0, LONGEST_VALUE), defaults).slice(0, LONGEST_VALUE));
    }
}
function readFrom(rest) {
    const words = rest.split(/\s+/).filter((word) => word !== '' && !word.startsWith('--'));
    const [image = '', as, stage] = words;
    return { image, stage: as?.toLowerCase() === 'as' ? stage : undefined };
}
/** The tag of a reference to an image called golang (`latest` when it has none), or undefined for any other image. */
function golangTag(reference) {
    const [name = '', digest] = reference.split('@', 2);
    const match = /^(?:\S*\/)?golang(?::([^/]*))?$/.exec(name);
    if (match === null)
        return undefined;
    return match[1] ?? (digest === undefined ? 'latest' : `@${digest}`);
}
/** `1.22.3-alpine3.19` is 1.22.3, `1.22-bookworm` 1.22, `alpine` the newest. */
function versionOfTag(tag) {
    if (BASES.test(tag))
        return 'latest';
    return /^(\d+(?:\.\d+){0,2}(?:(?:rc|beta)\d+)?)(?:-[\w.-]*)?$/.exec(tag)?.[1];
}
function unknownTag(source, tag) {
    const why = tag.startsWith('@')
        ? 'a digest alone names no version'
        : `the tag ${(0,quoted/* quoted */.T)(tag)} names no Go version`;
    throw new errors/* UserError */.yo(`${source}: ${why}; write one such as golang:1.22.3-alpine`);
}

// EXTERNAL MODULE: ./lib/gomod/go-work.js
var go_work = __webpack_require__(806);
;// CONCATENATED MODULE: ./lib/toolchain/version-files/go-directives.js







/**
 * Reads the Go that a go.mod or go.work asks for: the larger of its go and toolchain lines in Go's own order.
 * `go 1.N` is the newest patch of 1.N, anything longer that very release. Throws UserError with line and column for
 * what Go's parser rejects, and for a file with neither line. Reference: go.dev/doc/toolchain.
 */
function readGoDirectives(path, text, kind) {
    const file = accepted(path, kind === 'go.mod' ? (0,go_mod/* parseGoMod */.k)(text) : (0,go_work/* parseGoWork */.x)(text));
    const go = file.go && goClaim(path, file.go);
    const toolchain = file.toolchain && toolchainClaim(path, file.toolchain);
    const claim = larger(go, toolchain);
    if (claim === undefined)
        throw new errors/* UserError */.yo(`${path}: it has no go line (looked for \`go 1.N\` and \`toolchain goV\`), and what Go assumes then is a language version, not a choice; ` +
            'add a go line, or name the version in the input go-version');
    const { version, spec, from, wanted, remarks } = claim;
    const redundant = kind === 'go.mod' ? redundantToolchain(path, file, go) : [];
    return { spec, from, inFile: true, wanted, remarks: [...remarks, ...redundant], minimum: version };
}
function accepted(path, parsed) {
    if (parsed.ok)
        return parsed.file;
    const [first] = parsed.problems;
    throw new errors/* UserError */.yo(`${path} line ${first?.line ?? 1} column ${first?.column ?? 1}: ${first?.message ?? 'malformed'}`);
}
function goClaim(path, { version, at }) {
    const from = go_directives_provenance(path, at, 'go');
    const parts = go_release_parseGoForm(version) ?? noRelease(from, `go ${version}`);
    // `go 1.N` is a language version also before 1.21, where Go's release of that name is its first patch.
    const language = parts.patch === undefined && parts.prerelease === undefined;
    const wanted = language ? newestPatch(parts) : { kind: 'exact', version: parts };
    return { version, spec: `go ${version}`, from, wanted, remarks: [] };
}
/** Nothing for `toolchain default`, which names no version. */
function toolchainClaim(path, { name, at }) {
    if (name === 'default')
        return undefined;
    const from = go_directives_provenance(path, at, 'toolchain');
    const toolchain = parseToolchainName(name) ?? noRelease(from, `toolchain ${name}`);
    const { version, parts, suffix } = toolchain;
    const place = { name, at: placeOf(path, at) };
    const language = isLanguageOnly(parts);
    return {
        version,
        spec: `toolchain ${name}`,
        from,
        wanted: language ? newestPatch(parts) : { kind: 'exact', version: parts },
        remarks: [
            ...(suffix === '' ? [] : [{ kind: 'toolchain-suffix', ...place }]),
            ...(language ? [{ kind: 'toolchain-language-version', ...place }] : []),
        ],
    };
}
/**
 * The go line where both are equal: then the toolchain line says nothing, and `go mod tidy` deletes it, unless it names
 * somebody's own build.
 */
function larger(go, toolchain) {
    if (go === undefined || toolchain === undefined)
        return go ?? toolchain;
    const order = (0,go_version/* compareGoVersions */.X_)(toolchain.version, go.version);
    const ownBuild = toolchain.remarks.some(({ kind }) => kind === 'toolchain-suffix');
    return order > 0 || (order === 0 && ownBuild) ? toolchain : go;
}
/**
 * `go build` refuses a go.mod whose toolchain line is `default`, equal to the go line, or from before 1.21, and
 * `go mod tidy` removes it; a line from 1.21 on that is older than the go line is left alone (measured on 1.26.8).
 */
function redundantToolchain(path, { toolchain }, go) {
    if (toolchain === undefined || !(toolchain.name === 'default' || (go && addsNothing(toolchain.name, go))))
        return [];
    return [{ kind: 'toolchain-line-redundant', name: toolchain.name, at: placeOf(path, toolchain.at) }];
}
function addsNothing(name, go) {
    const version = parseToolchainName(name)?.version ?? '';
    const beforeToolchains = (0,go_version/* compareGoVersions */.X_)(version, '1.21') < 0 && (0,go_version/* compareGoVersions */.X_)(version, go.version) <= 0;
    return name === `go${go.version}` || beforeToolchains;
}
function newestPatch({ minor }) {
    return { kind: 'newest-patch', minor, orPrerelease: true };
}
function noRelease(from, line) {
    throw new errors/* UserError */.yo(`${from.source}: ${(0,quoted/* quoted */.T)(line)} names no Go release; write one such as 1.22.3 or 1.26rc1`);
}
function go_directives_provenance(path, at, directive) {
    return { source: `${path} line ${at.line}, ${directive}`, at: placeOf(path, at) };
}
function placeOf(file, { line, column, endLine, endColumn }) {
    return { file, line, column, endLine, endColumn };
}

;// CONCATENATED MODULE: ./lib/toolchain/version-files/first-version.js
/** The first version of a line that may name several, or the whole line where its blanks belong to a range. */
function firstVersion(line) {
    return isRange(line) ? line : (line.split(/\s+/)[0] ?? '');
}
/** `>=1.21 <1.23`, `1.21 - 1.23`, `1.21 || 1.23`, or something in quotes. */
function isRange(line) {
    return /^[<>=~^"']|\s-\s|\|\|/.test(line);
}

;// CONCATENATED MODULE: ./lib/toolchain/version-files/go-version.js



/** Reads a .go-version: the first token of the first line that is no comment, or that whole line when it is a range. */
async function readGoVersionFile(path, text) {
    const lines = text.split(/\r\n|[\r\n]/).map((line) => line.replace(/(?:^|\s)#.*$/, '').trim());
    const index = lines.findIndex((line) => line !== '');
    const line = lines[index];
    if (line === undefined)
        throw new errors/* UserError */.yo(`${path}: there is no Go version in it; write one such as 1.22.3 on its first line`);
    const from = { source: `${path} line ${index + 1}`, at: { file: path, line: index + 1 } };
    return parseVersionSpec(firstVersion(line), { from, inFile: true });
}

// EXTERNAL MODULE: ./lib/core/json.js
var core_json = __webpack_require__(3085);
;// CONCATENATED MODULE: ./lib/toolchain/version-files/tool-spec.js



/**
 * Reads a version as asdf and mise write it: what any version spec may be, `latest:1.22` and `prefix:1.22` for the
 * newest of a line. `system`, `ref:`, `path:` and the like name no release: UserError.
 */
async function parseToolSpec(text, from) {
    const [, scheme, rest = ''] = /^([a-z][a-z0-9.-]*):(.*)$/s.exec(text) ?? [];
    if (text === 'system' || (scheme !== undefined && scheme !== 'latest' && scheme !== 'prefix'))
        throw new errors/* UserError */.yo(`${from.source}: ${(0,quoted/* quoted */.T)(text)} names no Go release; write one such as 1.22.3`);
    const request = await parseVersionSpec(scheme === undefined ? text : rest, { from, inFile: true });
    return { ...request, spec: text };
}

;// CONCATENATED MODULE: ./lib/toolchain/version-files/mise-toml.js



/**
 * Reads `go` (or `golang`) in the table `[tools]` of a mise.toml: a string, an array (its first counts), or a table
 * with `version`. Reference: mise.jdx.dev/configuration.html.
 */
async function readMiseToml(path, text) {
    const { parse, TomlError } = await __webpack_require__.e(/* import() */ 292).then(__webpack_require__.bind(__webpack_require__, 3292));
    let root;
    try {
        root = parse(text);
    }
    catch (error) {
        const place = error instanceof TomlError ? ` line ${error.line} column ${error.column}` : '';
        throw new errors/* UserError */.yo(`${path}${place}: ${(0,errors/* messageOf */.bD)(error).split('\n')[0] ?? ''}`);
    }
    const tools = (0,core_json/* isJsonObject */.OW)(root['tools']) ? root['tools'] : {};
    const key = ['go', 'golang', 'core:go'].find((name) => Object.hasOwn(tools, name));
    if (key === undefined)
        throw new errors/* UserError */.yo(`${path}: there is no go in [tools]; add a line such as go = "1.22.3" there`);
    const version = versionOf(tools[key]);
    if (version === undefined)
        throw new errors/* UserError */.yo(`${path}: tools.${key} holds no version in quotes; write ${key} = "1.22.3"`);
    const line = lineOf(text, key);
    const source = `${path}${line === undefined ? '' : ` line ${line}`}, tools.${key}`;
    return parseToolSpec(version, { source, at: { file: path, ...(line === undefined ? {} : { line }) } });
}
function versionOf(value) {
    const first = Array.isArray(value) ? value[0] : value;
    const version = (0,core_json/* isJsonObject */.OW)(first) ? first['version'] : first;
    return typeof version === 'string' ? version : undefined;
}
/** The line that sets `tools.<key>`, or undefined: smol-toml keeps no positions. */
function lineOf(text, key) {
    const wanted = `tools.${key}`;
    let table = '';
    for (const [index, line] of text.split('\n').entries()) {
        const header = /^\s*\[{1,2}([^\]]+)\]/.exec(line)?.[1];
        if (header !== undefined)
            table = bare(header);
        const name = /^([^=#[\]]+)=/.exec(line)?.[1];
        const path = name === undefined ? table : bare(table === '' ? name : `${table}.${name}`);
        const inline = path === 'tools' && name !== undefined;
        if (path === wanted || path.startsWith(`${wanted}.`) || inline)
            return index + 1;
    }
    return undefined;
}
/** A dotted key without its quotes and blanks. */
function bare(key) {
    return key.replaceAll(/["'\s]/g, '');
}

;// CONCATENATED MODULE: ./lib/toolchain/version-files/tool-versions.js



/**
 * Reads a .tool-versions of asdf or mise: the first version on the line of `golang` or `go`; asdf takes the others as
 * fallbacks. Reference: asdf-vm.com/manage/configuration.html.
 */
async function readToolVersions(path, text) {
    for (const [index, line] of text.split(/\r\n|[\r\n]/).entries()) {
        const [, tool = '', versions = ''] = /^(\S+)\s*(.*)$/s.exec(line.replace(/#.*$/, '').trim()) ?? [];
        if (tool !== 'golang' && tool !== 'go')
            continue;
        const source = `${path} line ${index + 1}`;
        if (versions === '')
            throw new errors/* UserError */.yo(`${source}: ${tool} has no version; write one such as ${tool} 1.22.3`);
        return parseToolSpec(firstVersion(versions), { source, at: { file: path, line: index + 1 } });
    }
    throw new errors/* UserError */.yo(`${path}: there is no line for golang or go in it; add one such as golang 1.22.3`);
}

;// CONCATENATED MODULE: ./lib/toolchain/version-files.js






/** File names, tried in this order; whatever is none of them is read as a `.go-version`. */
const READERS = [
    [/^\.tool-versions$/, readToolVersions],
    [/\.toml$/, readMiseToml],
    [/^(?:Dockerfile|Containerfile)(?:\..+)?$|\.(?:Dockerfile|Containerfile)$/i, readDockerfile],
];
/**
 * Reads the Go version that a file asks for, by the file's name: go.mod and any `*.mod`, go.work, .tool-versions,
 * mise.toml, Dockerfile, and .go-version for every other name. Throws UserError naming the file and the line.
 */
async function readVersionFile(path, text) {
    if (text.includes('\0'))
        throw new errors/* UserError */.yo(`${path}: this is no UTF-8 text (UTF-16, or binary); save it as UTF-8`);
    const name = path.split(/[\\/]/).at(-1) ?? path;
    // Go's parser judges these to the byte: it rejects a byte order mark.
    if (name === 'go.work')
        return readGoDirectives(path, text, 'go.work');
    if (name.endsWith('.mod'))
        return readGoDirectives(path, text, 'go.mod');
    const reader = READERS.find(([pattern]) => pattern.test(name))?.[1] ?? readGoVersionFile;
    return reader(path, text.replace(/^\uFEFF/, ''));
}

;// CONCATENATED MODULE: ./lib/toolchain/requested-go.js







/**
 * Which Go is asked for: go-version before go-version-file before the user's GOTOOLCHAIN before go.work before go.mod.
 * What we found ourselves is a minimum, as it is for the go command; the others mean what they say. Undefined when
 * nothing asks for one, or only a go.work or go.mod of our own finding that is malformed or has no go line: its
 * problem is a finding of its own, and no Go would do better. Throws UserError for a place the user named.
 */
async function requestedGo(places) {
    const { goVersion, goVersionFile, env } = places;
    if (goVersion !== undefined)
        return parseVersionSpec(goVersion, { from: { source: 'go-version input' }, inFile: false });
    if (goVersionFile !== undefined)
        return readVersionFile(goVersionFile.path, goVersionFile.text);
    const named = namedToolchain(env);
    if (named !== undefined && !named.orNewer)
        return { ...fromToolchain(named), inFile: false };
    return requested_go_larger(named && minimumOf(fromToolchain(named)), foundRequest(places));
}
function fromToolchain({ value, version, parts, suffix }) {
    const from = { source: 'GOTOOLCHAIN in the environment' };
    const language = isLanguageOnly(parts);
    return {
        spec: value,
        from,
        inFile: false,
        minimum: version,
        wanted: language
            ? { kind: 'newest-patch', minor: parts.minor, orPrerelease: true }
            : { kind: 'exact', version: parts },
        remarks: [
            ...(suffix === '' ? [] : [{ kind: 'toolchain-suffix', name: value }]),
            ...(language ? [{ kind: 'toolchain-language-version', name: value }] : []),
        ],
    };
}
function foundRequest({ goWork, goMod }) {
    const [file, kind] = goWork === undefined ? [goMod, 'go.mod'] : [goWork, 'go.work'];
    if (file === undefined)
        return undefined;
    try {
        return minimumOf(readGoDirectives(file.path, file.text, kind));
    }
    catch (error) {
        if (error instanceof errors/* UserError */.yo)
            return undefined;
        throw error;
    }
}
function minimumOf({ minimum, wanted, ...request }) {
    return { ...request, wanted: { kind: 'at-least', minimum, otherwise: wanted } };
}
function requested_go_larger(a, b) {
    if (a === undefined || b === undefined)
        return a ?? b;
    return (0,go_version/* compareGoVersions */.X_)(b.wanted.minimum, a.wanted.minimum) > 0 ? b : a;
}

;// CONCATENATED MODULE: ./lib/toolchain/selection-errors.js



/** The line for a request that no release of the index answers, with the nearest one there is. */
function selection_errors_noRelease({ index, indexName, request, wanted, platform }) {
    const nearest = nearestRelease(index, platform, wanted);
    const instead = nearest === undefined
        ? `it has no build for ${(0,toolchain_platform/* platformName */.$r)(platform)} at all`
        : `the nearest for ${(0,toolchain_platform/* platformName */.$r)(platform)} is ${nearest.version}`;
    return `${request.from.source}: no Go release in ${indexName} answers to ${(0,quoted/* quoted */.T)(request.spec)}; ${instead}${hint(index, wanted)}${yamlHint(request)}`;
}
/** The line for a release that exists but not for this platform: where it does, and the nearest that has a build. */
function noBuild({ index, indexName, request, wanted, platform }, release) {
    const platforms = [...new Set(release.files.map(toolchain_platform/* platformName */.$r))];
    const nearest = nearestRelease(index, platform, wanted);
    const instead = nearest === undefined ? 'no release has one' : `the nearest with one is ${nearest.version}`;
    return (`${request.from.source}: Go ${release.version} has no build for ${(0,toolchain_platform/* platformName */.$r)(platform)} in ${indexName}` +
        ` (it has ${platforms.length === 0 ? 'none at all' : platforms.join(', ')}); ${instead}`);
}
/** A minor of which there are only prereleases yet is to be asked for by name. */
function hint(index, wanted) {
    if (wanted.kind !== 'newest-patch')
        return '';
    const prerelease = index.releases.find(({ parts }) => parts.minor === wanted.minor);
    return prerelease === undefined
        ? ''
        : `; of 1.${wanted.minor} there is only ${prerelease.version} so far: name it to get it`;
}
/** An unquoted 1.20 that became 1.2 is an error where the index has no 1.2. */
function yamlHint({ remarks }) {
    const remark = remarks.find(({ kind }) => kind === 'yaml-number');
    return remark?.kind === 'yaml-number'
        ? `; did YAML turn ${remark.meant} into ${remark.spec}? Quote it: '${remark.meant}'`
        : '';
}
/** Of what is built for the platform: the same minor's newest, else the newest below what was asked, else the newest. */
function nearestRelease(index, platform, wanted) {
    // Newest first, as the index has them.
    const built = index.releases.filter(({ files }) => files.some(({ os, arch }) => os === platform.os && arch === platform.arch));
    const stable = built.filter((release) => release.stable);
    if (wanted.kind !== 'exact' && wanted.kind !== 'newest-patch')
        return stable[0];
    const asked = wanted.kind === 'exact' ? wanted.version : { minor: wanted.minor };
    return (built.find(({ version }) => version === releaseName(asked)) ??
        stable.find(({ parts }) => parts.minor === asked.minor) ??
        stable.find(({ parts }) => compareReleases(parts, asked) < 0) ??
        stable[0]);
}

;// CONCATENATED MODULE: ./lib/toolchain/select-release.js




/**
 * Chooses a release for a platform, by version order whatever the order of the index. A range falls back to an older
 * release where the newest has no build for the platform, an exact version never does. `indexName` is for messages.
 * Throws UserError when nothing fits: what there is instead.
 */
function selectRelease(index, request, platform, policy, indexName) {
    const wanted = choosing(request);
    const release = (wanted.kind === 'exact'
        ? chooseExact(index, wanted, platform, policy === 'newest' && request.inFile)
        : newestMatch(builtFor(index, platform), wanted)) ??
        refuse({ index, indexName, request, wanted, platform });
    const file = archiveFor(release, platform) ?? refuse({ index, indexName, request, wanted, platform });
    const newer = newestPatchAfter(index, release, platform);
    return {
        release,
        file,
        newer,
        remarks: [
            ...request.remarks,
            ...fellBack(index, wanted, release, platform),
            ...(policy === 'warn' && wanted.kind === 'exact' && newer !== null
                ? [{ kind: 'patch-behind', version: release.version, newest: newer }]
                : []),
        ],
    };
}
/** The archive of a release for a platform: the first by name where there are several (darwin up to 1.4 has two). */
function archiveFor(release, platform) {
    return release.files.find(({ os, arch }) => os === platform.os && arch === platform.arch);
}
function choosing({ wanted }) {
    return wanted.kind === 'at-least' ? wanted.otherwise : wanted;
}
function chooseExact(index, { version }, platform, orNewerPatch) {
    const asked = index.releases.find((release) => release.version === releaseName(version));
    if (!orNewerPatch || version.prerelease !== undefined)
        return asked;
    const newest = builtFor(index, platform).find(({ parts, stable }) => stable && parts.minor === version.minor);
    return newest !== undefined && compareReleases(newest.parts, version) >= 0 ? newest : asked;
}
/** The newest release of a newest-first list that a request means. */
function newestMatch(releases, wanted) {
    const newestStable = releases.find(({ stable }) => stable);
    switch (wanted.kind) {
        case 'stable':
            return newestStable;
        case 'oldstable':
            return releases.find(({ stable, parts }) => stable && newestStable !== undefined && parts.minor < newestStable.parts.minor);
        case 'newest-patch':
            return select_release_newestPatch(releases, wanted);
        case 'range':
            break;
    }
    // An entry that the index marks unstable, though its name is a release's, is only to be had by name.
    return releases.find(({ parts, stable }) => (stable || parts.prerelease !== undefined) && wanted.accepts(go_release_semverName(parts)));
}
function select_release_newestPatch(releases, { minor, orPrerelease }) {
    const ofMinor = releases.filter(({ parts }) => parts.minor === minor);
    // Before 1.21 a prerelease is older than the go line: 1.20rc1 < 1.20, but 1.21 < 1.21rc1 (go/version's order).
    const prerelease = orPrerelease && minor >= FIRST_MINOR_WITH_ZERO_PATCH ? ofMinor[0] : undefined;
    return ofMinor.find(({ stable }) => stable) ?? prerelease;
}
function builtFor(index, platform) {
    return index.releases.filter((release) => archiveFor(release, platform) !== undefined);
}
function newestPatchAfter(index, chosen, platform) {
    const newest = builtFor(index, platform).find(({ parts, stable }) => stable && parts.minor === chosen.parts.minor);
    return newest !== undefined && compareReleases(newest.parts, chosen.parts) > 0 ? newest.version : null;
}
/** Says that the newest release meant has no build for the platform. */
function fellBack(index, wanted, chosen, platform) {
    const newest = wanted.kind === 'exact' ? undefined : newestMatch(index.releases, wanted);
    if (newest === undefined || compareReleases(newest.parts, chosen.parts) <= 0)
        return [];
    return [{ kind: 'no-build-for-newest', newest: newest.version, platform: (0,toolchain_platform/* platformName */.$r)(platform) }];
}
function refuse(unfulfilled) {
    const { index, wanted, platform } = unfulfilled;
    const meant = wanted.kind === 'exact'
        ? chooseExact(index, wanted, platform, false)
        : newestMatch(index.releases, wanted);
    throw new errors/* UserError */.yo(meant === undefined ? selection_errors_noRelease(unfulfilled) : noBuild(unfulfilled, meant));
}

;// CONCATENATED MODULE: ./lib/toolchain/prepare.js













/**
 * Finds out which Go is asked for and gets it. A Go that is older than a go line is refused before it is fetched. Throws
 * UserError when the request means nothing, or no source can serve it.
 */
async function prepareToolchain(config, repository, modules, ports) {
    const platform = wantedPlatform(config, ports);
    const required = goRequirements(config, repository, modules);
    const asking = await requested(config, repository, modules, ports);
    const request = newEnough(asking, required) ?? ANY_GO;
    const asked = { spec: request.spec, from: request.from, required };
    const exact = exactVersion(request, config);
    if (exact !== undefined && isRefused(exact, required, mainFile(repository, modules)))
        return { ...asked, refused: exact, remarks: request.remarks };
    const wanted = goWanted(request, exact, platform, config);
    const options = {
        ...platform,
        ...(config.goDownloadBaseUrl === '' ? {} : { goDownloadBaseUrl: config.goDownloadBaseUrl }),
    };
    const { remarks, ...installed } = await installGo(wanted, options, ports);
    const conflict = toolchainConflict(ports.host.env, request.spec, installed.version);
    return { ...asked, ...installed, remarks: distinct([...request.remarks, ...remarks, ...conflict]) };
}
/** Nothing asks for a Go: whatever is installed will do, else the newest stable release. */
const ANY_GO = {
    spec: '',
    from: { source: 'nothing asks for a version' },
    inFile: false,
    wanted: { kind: 'stable' },
    remarks: [],
};
/**
 * A Go that we found asked for is a minimum, so it rises to what the modules that will be checked need; where nothing
 * asks for one, that need is the request. A version that the user named stays as it is.
 */
function newEnough(request, required) {
    const largest = largestRequirement(required);
    const parts = largest && go_release_parseGoForm(largest.version);
    if (largest === undefined || parts === undefined)
        return request;
    const wanted = request?.wanted;
    if (wanted !== undefined && wanted.kind !== 'at-least')
        return request;
    if (wanted !== undefined && (0,go_version/* compareGoVersions */.X_)(wanted.minimum, largest.version) >= 0)
        return request;
    return {
        spec: `go ${largest.version}`,
        from: largest.from,
        inFile: true,
        wanted: {
            kind: 'at-least',
            minimum: largest.version,
            otherwise: isLanguageOnly(parts)
                ? { kind: 'newest-patch', minor: parts.minor, orPrerelease: true }
                : { kind: 'exact', version: parts },
        },
        remarks: request?.remarks ?? [],
    };
}
/** Whether the main module, or every module, would refuse this Go. Any other is told to be too new by itself. */
function isRefused(version, required, main) {
    const unsatisfied = required.filter((line) => !satisfies(version, line));
    if (unsatisfied.some(({ from }) => from.at?.file === main))
        return true;
    return unsatisfied.length > 0 && unsatisfied.length === required.length;
}
/** The file that rules the folder where the job works: go.work before go.mod. */
function mainFile(repository, modules) {
    return modules.goWork?.file ?? mainModule(repository, modules)?.goMod;
}
function mainModule({ root, start }, { modules }) {
    return modules.find(({ dir }) => (0,external_node_path_.join)(root, dir) === start);
}
function wantedPlatform(config, { host }) {
    const own = (0,toolchain_platform/* hostPlatform */.ol)(host);
    return config.architecture === '' ? own : (0,toolchain_platform/* parsePlatform */.FL)(own.os, config.architecture);
}
async function requested(config, repository, modules, ports) {
    const { goVersion, goVersionFile } = config;
    if (goVersion !== '' && goVersionFile !== '')
        ports.log.warning('go-version and go-version-file are both given; go-version counts');
    const { goWork } = modules;
    const main = mainModule(repository, modules);
    return requestedGo({
        env: ports.host.env,
        ...(goVersion === '' ? {} : { goVersion }),
        ...(goVersionFile === '' ? {} : { goVersionFile: await namedFile(goVersionFile, repository, ports) }),
        ...(goWork === undefined ? {} : { goWork: await foundFile(repository, goWork.file) }),
        ...(main === undefined ? {} : { goMod: await foundFile(repository, main.goMod) }),
    });
}
async function namedFile(path, { root }, { host }) {
    try {
        return { path, text: await (0,tree_text/* readTreeText */.y)((0,external_node_path_.resolve)(host.cwd, path), root) };
    }
    catch (error) {
        const why = (0,errors/* codeOf */.$N)(error) === 'ENOENT' ? 'there is no such file' : (0,errors/* messageOf */.bD)(error);
        throw new errors/* UserError */.yo(`go-version-file ${path}: ${why}; the path is relative to ${host.cwd}`);
    }
}
/** A file that the search for modules found; unreadable or malformed, it is a finding of its own. */
async function foundFile(repository, path) {
    return { path, text: await (0,tree_text/* readTreeText */.y)((0,external_node_path_.join)(repository.root, path), repository.root).catch(() => '') };
}
/** The one release asked for, where no index is needed to know it. */
function exactVersion({ wanted, inFile }, { patchPolicy }) {
    const choosing = wanted.kind === 'at-least' ? wanted.otherwise : wanted;
    if (choosing.kind !== 'exact' || (patchPolicy === 'newest' && inFile))
        return undefined;
    return releaseName(choosing.version);
}
function goWanted(request, exact, platform, config) {
    const asksIndex = request.inFile && config.patchPolicy !== 'pinned';
    return {
        asked: exact ?? request.spec,
        ...(exact === undefined ? {} : { exact }),
        satisfies: (version) => request === ANY_GO || acceptsInstalled(request.wanted, version),
        choose: (index, indexName) => {
            const { release, file, newer, remarks } = selectRelease(index, request, platform, config.patchPolicy, indexName);
            return { version: release.version, file, newer, remarks };
        },
        checkLatest: config.checkLatest || asksIndex,
        preferInstalled: request === ANY_GO || request.wanted.kind === 'at-least',
    };
}
function distinct(remarks) {
    return [...new Map(remarks.map((remark) => [JSON.stringify(remark), remark])).values()];
}

;// CONCATENATED MODULE: ./lib/preflight.js









/**
 * The whole flow: find the modules, get Go, hand it to the job (when there is one), check, judge. Findings are data in
 * the report. Throws UserError for what the user must mend first, and Cancelled.
 */
async function preflight(config, given, job) {
    const ports = job === undefined ? given : await ontoWorkDrive(given, job);
    const stopwatch = new Stopwatch(ports.now);
    const repository = await (0,lib_repository/* locateRepository */.ZX)(config.workingDirectory, ports.host.cwd);
    const modules = await stopwatch.time('modules', () => discoverModules({ ...repository, patterns: config.modules }, ports));
    const caches = new JobCaches(config, { repository, modules }, ports, stopwatch);
    try {
        return await withCaches(caches, { config, repository, modules, stopwatch }, ports, job);
    }
    catch (error) {
        caches.stop();
        throw error;
    }
}
/** The rest of the run, beside which the caches are restored. */
async function withCaches(caches, { config, repository, modules, stopwatch }, ports, job) {
    const restoringModules = caches.modules();
    const prepared = await stopwatch.time('toolchain', () => prepareToolchain(config, repository, modules, ports));
    const { toolchain, goEnv } = job === undefined ? { toolchain: prepared } : await handOver(prepared, config, ports, job);
    const restoringBuild = caches.build(goEnv);
    const moduleCache = await caches.mended(restoringModules, toolchain.goroot);
    // Read while go works: nothing before needs the rules.
    const reporting = __webpack_require__.e(/* import() */ 829).then(__webpack_require__.bind(__webpack_require__, 8829));
    const checked = await stopwatch.time('checks', () => runChecks({ config, repository, modules, toolchain }, ports));
    const facts = {
        // Who only wants Go installed is told nothing about modules, not even that there are none.
        ...(config.checks.length > 0 && { modules }),
        toolchain,
        ...moduleCache,
        ...(await restoringBuild),
        ...checked,
    };
    const { makeReport } = await reporting;
    const report = makeReport(facts, stopwatch, config);
    return { report, facts, repository, sources: await sourceTexts(report.findings, repository.root) };
}

;// CONCATENATED MODULE: ./lib/action/state.js


/** The name under which the runner keeps it. */
const STATE_NAME = 'go-preflight';
/** The prefix of main's own folder, which post removes. */
const FOLDER_PREFIX = 'go-preflight-';
/** One line of JSON. */
function encodeState(state) {
    return JSON.stringify(state);
}
/**
 * The state, or undefined when main left none or it is not ours: a step's output can forge `save-state` lines
 * (actions/runner ActionCommandManager), so a folder anywhere but directly under RUNNER_TEMP is refused.
 */
function decodeState(text, tempDir) {
    const folder = folderOf(text);
    if (folder === undefined || !basename(folder).startsWith(FOLDER_PREFIX))
        return undefined;
    return dirname(resolve(folder)) === resolve(tempDir) ? { v: 1, folder: resolve(folder) } : undefined;
}
function folderOf(text) {
    const value = parsedJson(text);
    if (!isJsonObject(value) || value['v'] !== 1)
        return undefined;
    return typeof value['folder'] === 'string' ? value['folder'] : undefined;
}

;// CONCATENATED MODULE: ./lib/action/run-step.js











/** The step: inputs in, Go ready, report out. Reports first and fails last. */
async function runStep(host) {
    const inputs = readInputs(host.env);
    // Before anything is said about the inputs: a wrong one is quoted.
    maskSecrets(inputs);
    const parsed = parseConfig(inputs, host.env);
    if (!parsed.ok) {
        core/* setFailed */.C1(parsed.problems.map((problem) => `input ${problem}`).join('\n'));
        return;
    }
    const { config } = parsed;
    const folder = await ownFolder(host);
    const ports = jobPorts({ ...host, tempDir: folder });
    const outcome = await preflight(config, ports, githubJob);
    await deliver(outcome, { config, folder, env: host.env });
    if (outcome.report.verdict === 'unsound')
        process.exitCode = 1;
}
/** A new folder under RUNNER_TEMP that post removes. Throws UserError when there is no room for it. */
async function ownFolder({ tempDir }) {
    try {
        const folder = await (0,promises_.mkdtemp)((0,external_node_path_.join)(tempDir, FOLDER_PREFIX));
        core/* saveState */.LZ(STATE_NAME, encodeState({ v: 1, folder }));
        return folder;
    }
    catch (error) {
        throw new errors/* UserError */.yo(`RUNNER_TEMP ${tempDir}: ${(0,errors/* messageOf */.bD)(error)}; the runner's temporary folder must be there, writable and not full`);
    }
}


/***/ }),

/***/ 2903:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   r: () => (/* binding */ concurrently)
/* harmony export */ });
/**
 * `work` for every item, at most `limit` at a time; results in the order of the items. After an error no new item is
 * taken; it is thrown once those under way have ended.
 */
async function concurrently(items, limit, work) {
    const results = [];
    // One shared iterator: every worker takes the next item that nobody has.
    const queue = items.entries();
    let failing = false;
    const worker = async () => {
        for (const [index, item] of queue) {
            if (failing)
                return;
            try {
                results[index] = await work(item, index);
            }
            catch (error) {
                failing = true;
                throw error;
            }
        }
    };
    const workers = Array.from({ length: Math.min(limit, items.length) }, worker);
    const failed = (await Promise.allSettled(workers)).find((ended) => ended.status === 'rejected');
    if (failed !== undefined)
        throw failed.reason;
    return results;
}


/***/ }),

/***/ 8950:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   iF: () => (/* binding */ readWorkspace),
/* harmony export */   pl: () => (/* binding */ findWorkspace),
/* harmony export */   tv: () => (/* binding */ workspaceAround)
/* harmony export */ });
/* unused harmony export workspaceModules */
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3828);
/* harmony import */ var _gomod_go_mod_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1839);
/* harmony import */ var _gomod_go_work_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(806);
/* harmony import */ var _repository_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(5411);
/* harmony import */ var _tree_text_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(5999);







/**
 * The go.work that the go command would use in `start`: what GOWORK says, else the nearest one in `start` and its
 * parents. Reference: go.dev/ref/mod#workspaces.
 */
async function findWorkspace(start, root, host) {
    const asked = host.env['GOWORK'] ?? '';
    if (asked === 'off')
        return undefined;
    if (asked === '' || asked === 'auto') {
        const file = await nearestGoWork(start);
        return file === undefined ? undefined : readWorkspace(root, file, host);
    }
    if ((0,node_path__WEBPACK_IMPORTED_MODULE_1__.isAbsolute)(asked))
        return readWorkspace(root, asked, host);
    const message = `GOWORK is ${asked}; the go command takes only an absolute path or off`;
    return { file: (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(start, asked), dirs: [], problem: { file: asked, message } };
}
async function nearestGoWork(dir) {
    const file = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(dir, 'go.work');
    const found = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)(file).then((it) => !it.isDirectory(), () => false);
    if (found)
        return file;
    return (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(dir) === dir ? undefined : nearestGoWork((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(dir));
}
/** Reads the go.work at `file` (absolute); what is wrong with it is in `problem`, placed relative to `root`. */
async function readWorkspace(root, file, { platform }) {
    const name = (0,_repository_js__WEBPACK_IMPORTED_MODULE_5__/* .repositoryPath */ .SH)(root, file);
    let text;
    try {
        text = await (0,_tree_text_js__WEBPACK_IMPORTED_MODULE_6__/* .readTreeText */ .y)(file, root);
    }
    catch (error) {
        return { file, dirs: [], problem: { file: name, message: (0,_core_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .messageOf */ .bD)(error) } };
    }
    const parsed = (0,_gomod_go_work_js__WEBPACK_IMPORTED_MODULE_4__/* .parseGoWork */ .x)(text, { windows: platform === 'win32' });
    if (!parsed.ok)
        return { file, dirs: [], problem: { file: name, ...(parsed.problems[0] ?? unknown) } };
    const dirs = await Promise.all(parsed.file.use.map(async ({ path }) => asOnDisk((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(file), path))));
    return { file, content: parsed.file, dirs };
}
/** Where case does not count, `use ./App` may mean the folder `app`: by that name everything else knows it. */
async function asOnDisk(dir) {
    const real = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.realpath)(dir).catch(() => dir);
    return real.toLowerCase() === dir.toLowerCase() ? real : dir;
}
const unknown = { message: 'cannot be understood' };
/** The modules that `use` lines bring in, and those in whose place the `replace` lines of go.work put a folder. */
async function workspaceModules(workspace, root) {
    const named = await Promise.all(workspace.dirs.map(async (dir) => {
        const parsed = (0,_gomod_go_mod_js__WEBPACK_IMPORTED_MODULE_3__/* .parseGoMod */ .k)(await (0,_tree_text_js__WEBPACK_IMPORTED_MODULE_6__/* .readTreeText */ .y)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(dir, 'go.mod'), root).catch(() => ''));
        const path = parsed.ok ? parsed.file.module?.path : undefined;
        return path === undefined ? [] : [{ path, dir }];
    }));
    const used = named.flat();
    const paths = new Set(used.map(({ path }) => path));
    return [...used, ...folderReplacements(workspace).filter(({ path }) => !paths.has(path))];
}
function folderReplacements({ file, content }) {
    const replacements = content?.replace ?? [];
    return replacements
        .filter(({ newVersion }) => newVersion === undefined)
        .map(({ oldPath, newPath }) => ({ path: oldPath, dir: (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(file), newPath) }));
}
/**
 * The modules of the workspace that a module's folder (absolute) is in: the go command looks for go.work from there, so a
 * repository may have several. None where it is in no workspace.
 */
async function workspaceAround(dir, root, host) {
    const workspace = await findWorkspace(dir, root, host);
    return workspace?.dirs.includes(dir) ? workspaceModules(workspace, root) : [];
}


/***/ }),

/***/ 193:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ childEnvironment),
/* harmony export */   c: () => (/* binding */ variableName)
/* harmony export */ });
/**
 * The job's environment without what belongs to the runner and to us: `ACTIONS_*` (tokens that could poison caches or
 * mint OIDC identities, actions/runner NodeScriptActionHandler), `INPUT_*` and `STATE_*` (our inputs and saved state,
 * secrets among them) and the paths of the files through which a step sets variables, outputs and PATH for the job.
 * GITHUB_TOKEN and GH_TOKEN stay: the runner does not set them, so they are there because the user gave them to the
 * job, most often for the very GOAUTH or git credential helper that go calls.
 */
function childEnvironment(env) {
    return Object.fromEntries(Object.entries(env).filter(([name]) => !belongsToRunner(name.toUpperCase())));
}
/**
 * The name under which `env` has a variable: on Windows a name's case means nothing, and whoever set it chose one (`Path`,
 * or `PATH` and `SYSTEMROOT` below Git's shell). The name itself where there is none.
 */
function variableName(env, name) {
    if (name in env)
        return name;
    return Object.keys(env).find((key) => key.toUpperCase() === name.toUpperCase()) ?? name;
}
const fileCommands = new Set([
    'GITHUB_ENV',
    'GITHUB_OUTPUT',
    'GITHUB_PATH',
    'GITHUB_STATE',
    'GITHUB_STEP_SUMMARY',
    'GITHUB_ARTIFACTS',
]);
function belongsToRunner(name) {
    return /^(?:ACTIONS|INPUT|STATE)_/.test(name) || fileCommands.has(name);
}


/***/ }),

/***/ 948:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ nearest)
/* harmony export */ });
/** The candidate that a typing mistake most likely meant, or undefined when none is close. */
function nearest(value, candidates) {
    const limit = Math.max(1, Math.ceil(value.length / 3));
    let best;
    let bestDistance = limit + 1;
    for (const candidate of candidates) {
        const distance = editDistance(value.toLowerCase(), candidate.toLowerCase());
        if (distance < bestDistance)
            [best, bestDistance] = [candidate, distance];
    }
    return best;
}
/** Levenshtein's distance, one row at a time. */
function editDistance(a, b) {
    let row = Array.from({ length: b.length + 1 }, (_, column) => column);
    for (let i = 1; i <= a.length; i++) {
        const next = [i];
        for (let j = 1; j <= b.length; j++) {
            const substitution = (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
            next.push(Math.min(substitution, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1));
        }
        row = next;
    }
    return row[b.length] ?? 0;
}


/***/ }),

/***/ 3085:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   OW: () => (/* binding */ isJsonObject),
/* harmony export */   T5: () => (/* binding */ jsonObjects),
/* harmony export */   U4: () => (/* binding */ parsedJson),
/* harmony export */   r7: () => (/* binding */ textIn)
/* harmony export */ });
/** Whether a value out of JSON is an object, and no list. */
function isJsonObject(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}
/** The objects in a value out of JSON; none when it is no list. */
function jsonObjects(value) {
    return Array.isArray(value) ? value.filter(isJsonObject) : [];
}
/** What a text holds as JSON; undefined where it is none. */
function parsedJson(text) {
    try {
        return JSON.parse(text);
    }
    catch {
        return undefined;
    }
}
/** A text among an object's members; empty where there is none of that name. */
function textIn(value, name) {
    const text = value[name];
    return typeof text === 'string' ? text : '';
}


/***/ }),

/***/ 4415:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ quoted)
/* harmony export */ });
const LIMIT = 80;
/** A value as an error line may show it: in quotes, control characters escaped, cut after `limit` characters. */
function quoted(value, limit = LIMIT) {
    const shown = value.length > limit ? `${value.slice(0, limit)}…` : value;
    return JSON.stringify(shown).replace(/[\u007f-\u009f\u2028\u2029\u202a-\u202e\u2066-\u2069]/g, (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`);
}


/***/ }),

/***/ 9920:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   r: () => (/* binding */ withoutCredentials)
/* harmony export */ });
/**
 * A text with the user and password of every address in it replaced. What stands before the last `@` of an authority is
 * theirs, as Go's net/url reads it. The go command hides only passwords, though many a token stands where the user does.
 */
function withoutCredentials(text) {
    return text.replace(/(:\/\/)[^/\s,|?#"']*@/g, '$1***@');
}


/***/ }),

/***/ 5735:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ isFile),
/* harmony export */   t: () => (/* binding */ exists)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);

/** Whether there is anything at `path`; a symlink counts by what it leads to. */
async function exists(path) {
    return (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)(path).then(() => true, () => false);
}
/** Whether there is a regular file at `path`; a symlink counts by what it leads to. */
async function isFile(path) {
    return (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)(path).then((found) => found.isFile(), () => false);
}


/***/ }),

/***/ 5162:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ goEnvFile)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);


/**
 * The settings in the file that `go env -w` writes; GOENV names another one, or `off`. Unreadable is as good as absent
 * (cmd/go/internal/cfg, initEnvCache).
 */
async function goEnvFile(host) {
    const file = host.env['GOENV'] || userGoEnv(host);
    if (file === undefined || file === 'off')
        return {};
    const text = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(file, 'utf8').catch(() => '');
    const pairs = text.split(/\r?\n/).map((line) => /^([A-Za-z_]\w*)=(.*)$/.exec(line) ?? []);
    return Object.fromEntries(pairs.flatMap(([, name, value]) => (name && value ? [[name, value]] : [])));
}
/** `go/env` in the folder of Go's os.UserConfigDir. */
function userGoEnv({ env, platform }) {
    const home = env['HOME'];
    if (platform === 'win32')
        return env['APPDATA'] && (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(env['APPDATA'], 'go', 'env');
    if (platform === 'darwin')
        return home && (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(home, 'Library', 'Application Support', 'go', 'env');
    const folder = env['XDG_CONFIG_HOME'] || (home && (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(home, '.config'));
    return folder && (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, 'go', 'env');
}


/***/ }),

/***/ 1202:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   j: () => (/* binding */ goExecutable)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);

/** The go command of a GOROOT on this machine. */
function goExecutable(goroot, platform) {
    return (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(goroot, 'bin', platform === 'win32' ? 'go.exe' : 'go');
}


/***/ }),

/***/ 8823:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  k: () => (/* binding */ commonDirectives)
});

// EXTERNAL MODULE: ./lib/gomod/directive-values.js
var directive_values = __webpack_require__(5282);
// EXTERNAL MODULE: ./lib/gomod/malformed.js
var malformed = __webpack_require__(8927);
// EXTERNAL MODULE: ./lib/gomod/module-path.js
var module_path = __webpack_require__(3650);
// EXTERNAL MODULE: ./lib/gomod/quoted-string.js + 1 modules
var quoted_string = __webpack_require__(736);
;// CONCATENATED MODULE: ./lib/gomod/replace-directive.js




/** `replace`, the same in go.mod and go.work. */
function replaceDirective({ windows = false }) {
    return {
        inBlocks: true,
        read(entry, draft) {
            const { oldPath, oldVersion, newPath, newVersion } = replacementWords(entry);
            const path = (0,quoted_string/* stringValue */.r)(oldPath);
            if ((0,module_path/* pathMajor */.FV)(path) === undefined)
                throw (0,directive_values/* invalidPath */.FP)(path);
            const replacement = {
                oldPath: path,
                ...(oldVersion !== undefined && { oldVersion: (0,directive_values/* versionFor */.GX)(path, oldVersion) }),
                newPath: (0,quoted_string/* stringValue */.r)(newPath),
                ...(newVersion !== undefined && { newVersion: (0,directive_values/* versionValue */.iY)(newVersion) }),
                at: entry.line.at,
            };
            checkReplacementTarget(replacement, windows);
            draft.replace.push(replacement);
        },
    };
}
/** `old [version] => new [version]`; the arrow is a word like any other, so that it could even be a path. */
function replacementWords({ args }) {
    const arrow = args[1] === '=>' ? 1 : 2;
    const [oldPath, oldVersion] = args.slice(0, arrow);
    const [newPath, newVersion, ...rest] = args.slice(arrow + 1);
    if (args[arrow] !== '=>' || oldPath === undefined || newPath === undefined || rest.length > 0) {
        throw new malformed/* Malformed */.s('replace wants: module/path [v1.2.3] => other/module v1.2.3, or => ../folder');
    }
    return { oldPath, oldVersion, newPath, newVersion };
}
function checkReplacementTarget({ newPath, newVersion }, windows) {
    const isFolder = (0,module_path/* isFolderPath */.ky)(newPath);
    if (newVersion !== undefined) {
        if (isFolder)
            throw new malformed/* Malformed */.s(`replace: the folder ${newPath} has no version ${newVersion}`);
    }
    else if (!isFolder) {
        throw new malformed/* Malformed */.s(newPath.includes('@')
            ? `replace: write the version of ${newPath} after a space, not after @`
            : `replace: ${newPath} needs a version, or ./ in front if it is a folder`);
    }
    else if (newPath.includes('\\') && !windows) {
        throw new malformed/* Malformed */.s(`replace: ${newPath} has backslashes, which part folders on Windows only`);
    }
}

;// CONCATENATED MODULE: ./lib/gomod/common-directives.js



/** What go.mod and go.work share. */
function commonDirectives(options) {
    return { go, toolchain, godebug, replace: replaceDirective(options) };
}
const go = {
    inBlocks: false,
    read({ args, line }, draft) {
        if (draft.go)
            throw new malformed/* Malformed */.s(`a second go line, the first is line ${draft.go.at.line}`);
        const version = (0,directive_values/* onlyArgument */.Ef)('go', args, '1.23.0');
        // Looser than Go's own version order: it also lets `1.21.0rc1` through.
        if (!/^[1-9]\d*\.(?:0|[1-9]\d*)(?:\.(?:0|[1-9]\d*))?(?:[a-z]+\d+)?$/.test(version)) {
            throw new malformed/* Malformed */.s(`go ${version}: not a Go version such as 1.23.0`);
        }
        draft.go = { version, at: line.at };
    },
};
const toolchain = {
    inBlocks: false,
    read({ args, line }, draft) {
        if (draft.toolchain) {
            throw new malformed/* Malformed */.s(`a second toolchain line, the first is line ${draft.toolchain.at.line}`);
        }
        const name = (0,directive_values/* onlyArgument */.Ef)('toolchain', args, 'go1.23.0');
        // The go command looks no further before it wants to run the toolchain.
        if (name !== 'default' && name !== 'go1' && !name.startsWith('go1.')) {
            throw new malformed/* Malformed */.s(`toolchain ${name}: neither a toolchain such as go1.23.0 nor default`);
        }
        draft.toolchain = { name, at: line.at };
    },
};
const godebug = {
    inBlocks: true,
    read({ args, line }, draft) {
        const setting = (0,directive_values/* onlyArgument */.Ef)('godebug', args, 'key=value');
        const equals = setting.indexOf('=');
        if (equals < 0 || /["`',]/.test(setting))
            throw new malformed/* Malformed */.s(`godebug ${setting}: not of the form key=value`);
        draft.godebug.push({ key: setting.slice(0, equals), value: setting.slice(equals + 1), at: line.at });
    },
};


/***/ }),

/***/ 5282:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ef: () => (/* binding */ onlyArgument),
/* harmony export */   FP: () => (/* binding */ invalidPath),
/* harmony export */   GX: () => (/* binding */ versionFor),
/* harmony export */   iY: () => (/* binding */ versionValue)
/* harmony export */ });
/* harmony import */ var _malformed_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8927);
/* harmony import */ var _module_path_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3650);
/* harmony import */ var _module_version_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2449);
/* harmony import */ var _quoted_string_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(736);




/** The one argument of a directive, as written. */
function onlyArgument(verb, args, example) {
    const [only, ...rest] = args;
    if (only === undefined || rest.length > 0)
        throw new _malformed_js__WEBPACK_IMPORTED_MODULE_0__/* .Malformed */ .s(`${verb} wants exactly one argument: ${verb} ${example}`);
    return only;
}
/** Canonical; Malformed for what is no version, `master` for instance. */
function versionValue(word) {
    const version = (0,_quoted_string_js__WEBPACK_IMPORTED_MODULE_1__/* .stringValue */ .r)(word);
    const canonical = (0,_module_version_js__WEBPACK_IMPORTED_MODULE_2__/* .canonicalVersion */ .Bp)(version);
    if (canonical === undefined)
        throw new _malformed_js__WEBPACK_IMPORTED_MODULE_0__/* .Malformed */ .s(`${version} is not a version of the form v1.2.3`);
    return canonical;
}
/** Canonical; Malformed for what is no version or not one of this path's major version. */
function versionFor(path, word) {
    const version = versionValue(word);
    const major = (0,_module_path_js__WEBPACK_IMPORTED_MODULE_3__/* .pathMajor */ .FV)(path);
    if (major === undefined)
        throw invalidPath(path);
    if (!(0,_module_path_js__WEBPACK_IMPORTED_MODULE_3__/* .fitsPathMajor */ .t9)(version, path)) {
        throw new _malformed_js__WEBPACK_IMPORTED_MODULE_0__/* .Malformed */ .s(`${path} ${version}: the path wants ${major || 'v0 or v1'}`);
    }
    return version;
}
/** For a path whose end no module may have. */
function invalidPath(path) {
    return new _malformed_js__WEBPACK_IMPORTED_MODULE_0__/* .Malformed */ .s(`${path} is no module path: no module may end so`);
}


/***/ }),

/***/ 1233:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  V: () => (/* binding */ readDirectives)
});

// EXTERNAL MODULE: ./lib/gomod/malformed.js
var malformed = __webpack_require__(8927);
;// CONCATENATED MODULE: ./lib/gomod/lexer.js

const punctuation = '()[]{},';
const lineFeed = 0x0a;
/** What Go calls printable, apart from the space. */
const printable = /^[\p{L}\p{M}\p{N}\p{P}\p{S}]$/u;
/** Reads one token after the other; only as far as it is asked, so that the first thing wrong is the one reported. */
class Lexer {
    #text;
    // Runs of the most common characters, taken whole: character by character a cold engine needs ten times as long.
    #blanks = /[ \t\r]{1,1000}/y;
    #plain = /[!-'*+.0-Z\\^-z|~-]{1,1000}/y;
    #ascii = /[\0-\t\v-\x7f]{1,1000}/y;
    #offset = 0;
    #line = 1;
    #column = 1;
    constructor(text) {
        this.#text = text;
    }
    /** The next token; `end` again and again once there is nothing left. Throws Malformed. */
    next() {
        while (this.#skip(this.#blanks))
            ;
        const start = this.#point();
        const from = this.#offset;
        const kind = this.#scan(start);
        return { kind, text: this.#text.slice(from, this.#offset), start, end: this.#point() };
    }
    #scan(start) {
        const first = this.#peek();
        if (first === '')
            return 'end';
        if (first === '\n') {
            this.#advance();
            return 'newline';
        }
        if (first === '/' && this.#second() === '/') {
            while (!isEndOfLine(this.#peek()))
                if (!this.#skip(this.#ascii))
                    this.#advance();
            return 'comment';
        }
        if (punctuation.includes(first))
            this.#advance();
        else if (first === '"' || first === '`')
            this.#scanString(first, start);
        else
            this.#scanWord();
        return 'word';
    }
    /** In double quotes a backslash shields the next character, even a line feed; in back quotes it is like any other. */
    #scanString(quote, start) {
        this.#advance();
        while (this.#peek() !== quote) {
            if (this.#peek() === '\n')
                throw new malformed/* Malformed */.s(`the string is not closed before the line ends`, this.#point());
            if (quote === '"' && this.#peek() === '\\')
                this.#advance();
            if (this.#peek() === '')
                throw new malformed/* Malformed */.s(`the string is not closed before the file ends`, start);
            this.#advance();
        }
        this.#advance();
    }
    #scanWord() {
        for (let char = this.#peek(); !endsWord(char); char = this.#peek()) {
            if (this.#skip(this.#plain))
                continue;
            if (char === '/') {
                if (this.#second() === '/')
                    return;
                if (this.#second() === '*')
                    throw new malformed/* Malformed */.s('comments start with //, not with /*', this.#point());
            }
            else if (!printable.test(char)) {
                throw new malformed/* Malformed */.s(`unexpected character ${codePointName(char)}`, this.#point());
            }
            this.#advance();
        }
    }
    /** The character at hand, a whole code point; empty at the end. */
    #peek() {
        const code = this.#text.codePointAt(this.#offset);
        return code !== undefined && code > 0xffff ? String.fromCodePoint(code) : this.#text.charAt(this.#offset);
    }
    #second() {
        return this.#text.charAt(this.#offset + 1);
    }
    /** Takes a run of characters of one code unit each, none of them a line feed; false where there is none. */
    #skip(run) {
        run.lastIndex = this.#offset;
        if (!run.test(this.#text))
            return false;
        this.#column += run.lastIndex - this.#offset;
        this.#offset = run.lastIndex;
        return true;
    }
    #advance() {
        const code = this.#text.codePointAt(this.#offset) ?? 0;
        this.#offset += code > 0xffff ? 2 : 1;
        if (code === lineFeed) {
            this.#line++;
            this.#column = 1;
        }
        else {
            this.#column++;
        }
    }
    #point() {
        return { line: this.#line, column: this.#column };
    }
}
function isBlank(char) {
    return char === ' ' || char === '\t' || char === '\r';
}
function isEndOfLine(char) {
    return char === '\n' || char === '';
}
function endsWord(char) {
    return isEndOfLine(char) || isBlank(char) || punctuation.includes(char);
}
function codePointName(char) {
    return `U+${(char.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
}

;// CONCATENATED MODULE: ./lib/gomod/syntax-tree.js


/** The statements of go.mod or go.work; at most one problem, since nothing after it can be trusted. */
function parseSyntax(text) {
    try {
        return { ok: true, file: new SyntaxParser(text).file() };
    }
    catch (thrown) {
        if (!(thrown instanceof malformed/* Malformed */.s && thrown.at !== undefined))
            throw thrown;
        return { ok: false, problems: [{ ...thrown.at, message: thrown.message }] };
    }
}
class SyntaxParser {
    #lexer;
    #token;
    constructor(text) {
        this.#lexer = new Lexer(text);
        this.#token = this.#lexer.next();
    }
    file() {
        const statements = [];
        let above = [];
        while (this.#token.kind !== 'end') {
            if (this.#token.kind === 'newline') {
                // An empty line parts a comment from what follows.
                above = [];
                this.#take();
            }
            else if (this.#token.kind === 'comment') {
                above.push(this.#wholeLineComment());
            }
            else {
                statements.push(this.#statement(above));
                above = [];
            }
        }
        return statements;
    }
    #statement(above) {
        const words = this.#words();
        const opening = openingWords(words.texts);
        if (opening === undefined)
            return this.#line(words, above, false);
        this.#endOfLine();
        const isEmpty = words.texts.at(-1) === ')';
        const { lines, end } = isEmpty ? { lines: [], end: words.end } : this.#entries(words.start);
        return { kind: 'block', words: opening, lines, above, at: spanOf(words.start, end) };
    }
    /** The lines up to the closing parenthesis, and where that ends. */
    #entries(opening) {
        const lines = [];
        let above = [];
        let afterGap = false;
        for (;;) {
            const token = this.#token;
            if (token.kind === 'end') {
                throw new malformed/* Malformed */.s(`the block from line ${opening.line} is not closed`, token.start);
            }
            else if (token.kind === 'newline') {
                afterGap = lines.length > 0;
                this.#take();
            }
            else if (token.kind === 'comment') {
                above.push(this.#wholeLineComment());
            }
            else if (token.text === ')') {
                this.#take();
                this.#endOfLine();
                return { lines, end: token.end };
            }
            else {
                lines.push(this.#line(this.#words(), above, afterGap));
                above = [];
                afterGap = false;
            }
        }
    }
    #line(words, above, afterGap) {
        const beside = this.#endOfLine();
        return {
            kind: 'line',
            words: words.texts,
            above,
            ...(beside !== undefined && { beside }),
            afterGap,
            at: spanOf(words.start, words.end),
        };
    }
    /** The words from the one at hand up to the end of the line or its comment. */
    #words() {
        const first = this.#take();
        const texts = [first.text];
        let { end } = first;
        while (this.#token.kind === 'word') {
            texts.push(this.#token.text);
            ({ end } = this.#take());
        }
        return { texts, start: first.start, end };
    }
    /** Takes the line feed, and the comment before it if there is one. */
    #endOfLine() {
        const comment = this.#token.kind === 'comment' ? this.#take().text : undefined;
        if (this.#token.kind === 'newline')
            this.#take();
        else if (this.#token.kind !== 'end') {
            throw new malformed/* Malformed */.s('nothing but a comment may follow the closing parenthesis', this.#token.end);
        }
        return comment;
    }
    #wholeLineComment() {
        const { text } = this.#take();
        if (this.#token.kind === 'newline')
            this.#take();
        return text;
    }
    #take() {
        const token = this.#token;
        this.#token = this.#lexer.next();
        return token;
    }
}
/** The words before `(` or `( )` at the end of the line; undefined where that opens no block. */
function openingWords(words) {
    const parentheses = words.at(-1) === '(' ? 1 : words.at(-1) === ')' && words.at(-2) === '(' ? 2 : 0;
    return parentheses > 0 && words.length > parentheses ? words.slice(0, -parentheses) : undefined;
}
function spanOf(start, end) {
    return { line: start.line, column: start.column, endLine: end.line, endColumn: end.column };
}

;// CONCATENATED MODULE: ./lib/gomod/directives.js


/** Fills the draft from the text, directive by directive, and goes on after a wrong one so that all are reported. */
function readDirectives(text, directives, draft) {
    const syntax = parseSyntax(text);
    if (!syntax.ok)
        return syntax;
    const problems = [];
    const attempt = (where, read) => {
        try {
            read();
        }
        catch (thrown) {
            if (!(thrown instanceof malformed/* Malformed */.s))
                throw thrown;
            problems.push({ line: where.at.line, column: where.at.column, message: thrown.message });
        }
    };
    for (const statement of syntax.file) {
        attempt(statement, () => {
            const directive = directiveOf(statement, directives);
            for (const entry of entriesOf(statement))
                attempt(entry.line, () => directive.read(entry, draft));
        });
    }
    return problems.length === 0 ? { ok: true, file: draft } : { ok: false, problems };
}
function directiveOf(statement, directives) {
    const [verb = '', ...rest] = statement.words;
    const directive = Object.hasOwn(directives, verb) ? directives[verb] : undefined;
    if (statement.kind === 'line') {
        if (directive === undefined)
            throw new malformed/* Malformed */.s(`unknown directive ${verb}`);
        return directive;
    }
    if (directive === undefined || rest.length > 0) {
        throw new malformed/* Malformed */.s(`unknown block ${statement.words.join(' ')} (…)`);
    }
    if (!directive.inBlocks)
        throw new malformed/* Malformed */.s(`${verb} takes no block: write it as one line`);
    return directive;
}
function entriesOf(statement) {
    if (statement.kind === 'line')
        return [{ args: statement.words.slice(1), line: statement }];
    return statement.lines.map((line) => ({ args: line.words, line, block: statement }));
}


/***/ }),

/***/ 1839:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  k: () => (/* binding */ parseGoMod)
});

;// CONCATENATED MODULE: ./lib/gomod/comments.js
/** What Go takes for white space; String.trim knows U+FEFF and not U+0085. */
const space = /^\p{White_Space}$/u;
/** Whether the comment beside a requirement says `// indirect`, alone or as `// indirect; why`. */
function isIndirect(line) {
    const words = plain(line.beside ?? '').split(/\p{White_Space}+/u);
    return words.length === 1 ? words[0] === 'indirect' : words[0] === 'indirect;';
}
/**
 * The comments above and beside a directive, one line each. An entry of a block that has none of its own, and no empty
 * line before it, takes those above the block. Reference: go.dev/ref/mod#go-mod-file-retract.
 */
function commentText(line, block) {
    const own = line.beside === undefined ? line.above : [...line.above, line.beside];
    const inherits = own.length === 0 && !line.afterGap;
    return (inherits && block ? block.above : own).map(plain).join('\n');
}
/** The paragraph that starts with `Deprecated:`, without that; undefined when none says anything. go.dev/ref/mod#go-mod-file-module-deprecation. */
function deprecation(text) {
    const message = /(?:^|\n\n)Deprecated: *([^]*?)(?:\n\n|$)/.exec(text)?.[1];
    return message === '' ? undefined : message;
}
/** The comment without slashes and outer blanks. A loop: a regular expression would be quadratic in runs of blanks. */
function plain(comment) {
    let from = comment.startsWith('//') ? 2 : 0;
    let to = comment.length;
    while (from < to && space.test(comment.charAt(from)))
        from++;
    while (from < to && space.test(comment.charAt(to - 1)))
        to--;
    return comment.slice(from, to);
}

// EXTERNAL MODULE: ./lib/gomod/common-directives.js + 1 modules
var common_directives = __webpack_require__(8823);
// EXTERNAL MODULE: ./lib/gomod/directive-values.js
var directive_values = __webpack_require__(5282);
// EXTERNAL MODULE: ./lib/gomod/directives.js + 2 modules
var gomod_directives = __webpack_require__(1233);
// EXTERNAL MODULE: ./lib/gomod/malformed.js
var malformed = __webpack_require__(8927);
// EXTERNAL MODULE: ./lib/gomod/quoted-string.js + 1 modules
var quoted_string = __webpack_require__(736);
;// CONCATENATED MODULE: ./lib/gomod/retract-interval.js


/**
 * `v1.0.0` or `[v1.0.0, v1.2.0]`. The versions are taken as they are: the go command checks them only when it loads the
 * module, not when it reads the file. Reference: go.dev/ref/mod#go-mod-file-retract.
 */
function readInterval(words) {
    const [first, ...others] = words;
    if (first === undefined || first === '(')
        throw new malformed/* Malformed */.s('retract wants a version or [v1.0.0, v1.2.0]');
    if (first !== '[') {
        const version = (0,quoted_string/* stringValue */.r)(first);
        nothingAfter(version, others);
        return { low: version, high: version };
    }
    const [low, comma, high, bracket, ...rest] = others;
    if (low === undefined)
        throw new malformed/* Malformed */.s('retract: a version is missing after [');
    const from = (0,quoted_string/* stringValue */.r)(low);
    if (comma !== ',')
        throw new malformed/* Malformed */.s(`retract: a comma is missing after ${from}`);
    if (high === undefined)
        throw new malformed/* Malformed */.s('retract: a version is missing after the comma');
    const to = (0,quoted_string/* stringValue */.r)(high);
    if (bracket !== ']')
        throw new malformed/* Malformed */.s(`retract: ] is missing after ${to}`);
    nothingAfter(']', rest);
    return { low: from, high: to };
}
function nothingAfter(last, [next]) {
    if (next !== undefined)
        throw new malformed/* Malformed */.s(`retract: ${next} after ${last} has no meaning`);
}

// EXTERNAL MODULE: ./lib/gomod/superseded.js
var superseded = __webpack_require__(7704);
;// CONCATENATED MODULE: ./lib/gomod/go-mod.js








/**
 * go.mod as `go mod edit -json` of Go 1.26 reads it: the same files accepted, the same values, problems at the same
 * places. Later or repeated directives that do not count (replace, exclude, tool, ignore) are left out, as there.
 */
function parseGoMod(text, options = {}) {
    const directives = { ...modDirectives, ...(0,common_directives/* commonDirectives */.k)(options) };
    const read = (0,gomod_directives/* readDirectives */.V)(text, directives, emptyDraft());
    if (!read.ok)
        return read;
    const { moduleLine: _, ...file } = read.file;
    return {
        ok: true,
        file: {
            ...file,
            // Entries with empty names are dropped without a word, as the go command does.
            godebug: file.godebug.filter(({ key }) => key !== ''),
            require: file.require.filter(({ path }) => path !== ''),
            exclude: (0,superseded/* firstOfEach */.t)(file.exclude, ({ path, version }) => `${version} ${path}`).filter(({ path }) => path !== ''),
            replace: (0,superseded/* lastReplacements */.O)(file.replace),
            retract: file.retract.filter(({ low, high }) => low !== '' || high !== ''),
            tool: (0,superseded/* firstOfEach */.t)(file.tool, ({ path }) => path),
            ignore: (0,superseded/* firstOfEach */.t)(file.ignore, ({ path }) => path),
        },
    };
}
function emptyDraft() {
    return { godebug: [], require: [], exclude: [], replace: [], retract: [], tool: [], ignore: [] };
}
const go_mod_module = {
    inBlocks: true,
    read({ args, line, block }, draft) {
        if (draft.moduleLine !== undefined) {
            throw new malformed/* Malformed */.s(`a second module directive, the first is in line ${draft.moduleLine}`);
        }
        draft.moduleLine = line.at.line;
        const path = (0,quoted_string/* stringValue */.r)((0,directive_values/* onlyArgument */.Ef)('module', args, 'example.com/module/path'));
        const deprecated = deprecation(commentText(line, block));
        draft.module = { path, ...(deprecated !== undefined && { deprecated }), at: line.at };
    },
};
const go_mod_require = {
    inBlocks: true,
    read({ args, line }, draft) {
        draft.require.push({ ...moduleVersion('require', args), indirect: isIndirect(line), at: line.at });
    },
};
const exclude = {
    inBlocks: true,
    read({ args, line }, draft) {
        draft.exclude.push({ ...moduleVersion('exclude', args), at: line.at });
    },
};
const retract = {
    inBlocks: true,
    read({ args, line, block }, draft) {
        draft.retract.push({ ...readInterval(args), rationale: commentText(line, block), at: line.at });
    },
};
const tool = {
    inBlocks: true,
    read({ args, line }, draft) {
        draft.tool.push({ path: (0,quoted_string/* stringValue */.r)((0,directive_values/* onlyArgument */.Ef)('tool', args, 'example.com/cmd/name')), at: line.at });
    },
};
const ignore = {
    inBlocks: true,
    read({ args, line }, draft) {
        draft.ignore.push({ path: (0,quoted_string/* stringValue */.r)((0,directive_values/* onlyArgument */.Ef)('ignore', args, './folder')), at: line.at });
    },
};
const modDirectives = { module: go_mod_module, require: go_mod_require, exclude, retract, tool, ignore };
function moduleVersion(verb, args) {
    const [pathWord, versionWord, ...rest] = args;
    if (pathWord === undefined || versionWord === undefined || rest.length > 0) {
        throw new malformed/* Malformed */.s(`${verb} wants a module path and a version: ${verb} example.com/module v1.2.3`);
    }
    const path = (0,quoted_string/* stringValue */.r)(pathWord);
    return { path, version: (0,directive_values/* versionFor */.GX)(path, versionWord) };
}


/***/ }),

/***/ 2019:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X_: () => (/* binding */ compareGoVersions)
/* harmony export */ });
/* unused harmony exports isValidGoVersion, languageVersion, isLanguageVersion, goToolchainVersion */
/* harmony import */ var _module_version_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2449);

const pattern = /^(0|[1-9]\d*)(?:\.(0|[1-9]\d*)(?:\.(0|[1-9]\d*)|([a-z]+)(0|[1-9]\d*)?)?)?$/;
function parse(version) {
    const match = pattern.exec(version);
    if (match === null)
        return undefined;
    const [, major = '', minor = '0', writtenPatch, kind = '', prerelease = ''] = match;
    const patch = writtenPatch ?? (kind === '' && hasImplicitPatch(match[2]) ? '0' : '');
    return { major, minor, patch, kind, prerelease };
}
/** Before 1.21 the first release of a minor was called `1.N`; `1` is one, too. go.dev/doc/toolchain#version. */
function hasImplicitPatch(minor) {
    return minor === undefined || (0,_module_version_js__WEBPACK_IMPORTED_MODULE_0__/* .compareNumbers */ .S$)(minor, '21') < 0;
}
/** Whether Go takes it for a version, written without `go`: `1.21`, `1.21rc1`, `1.21.0`; `1.21rc` counts too. */
function isValidGoVersion(version) {
    return pattern.test(version);
}
/**
 * Go's order, as in the package go/version but without `go` in front: 1.21 < 1.21rc1 < 1.21.0, and before 1.21
 * 1.20rc1 < 1.20 = 1.20.0. Negative, zero or positive; what is no version comes first and equals its like.
 */
function compareGoVersions(a, b) {
    const left = parse(a);
    const right = parse(b);
    if (left === undefined || right === undefined)
        return Number(left !== undefined) - Number(right !== undefined);
    return ((0,_module_version_js__WEBPACK_IMPORTED_MODULE_0__/* .compareNumbers */ .S$)(left.major, right.major) ||
        (0,_module_version_js__WEBPACK_IMPORTED_MODULE_0__/* .compareNumbers */ .S$)(left.minor, right.minor) ||
        (0,_module_version_js__WEBPACK_IMPORTED_MODULE_0__/* .compareNumbers */ .S$)(left.patch, right.patch) ||
        compareKinds(left.kind, right.kind) ||
        (0,_module_version_js__WEBPACK_IMPORTED_MODULE_0__/* .compareNumbers */ .S$)(left.prerelease, right.prerelease));
}
function compareKinds(a, b) {
    if (a === b)
        return 0;
    return a < b ? -1 : 1;
}
/** `1.21` of `1.21.3` and of `1.21rc2`, `1` of `1.0.3`; empty for what is no version. */
function languageVersion(version) {
    const parsed = parse(version);
    if (parsed === undefined)
        return '';
    const { major, minor } = parsed;
    return major === '1' && minor === '0' ? major : `${major}.${minor}`;
}
/** Whether it names a language and not a release: `1.21`. `1.20` is both and counts. */
function isLanguageVersion(version) {
    return version !== '' && languageVersion(version) === version;
}
/**
 * `go1.22.3-custom` → version `1.22.3`, suffix `-custom`. Undefined for what names no version: `default`, `local`,
 * `1.22.3`, `gotip`, or a path. Reference: go.dev/doc/toolchain#name.
 */
function goToolchainVersion(name) {
    const match = /^go([^-]*)(-[^/\\]*)?$/.exec(name);
    if (match === null)
        return undefined;
    const [, version = '', suffix = ''] = match;
    return isValidGoVersion(version) ? { version, suffix } : undefined;
}


/***/ }),

/***/ 806:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   x: () => (/* binding */ parseGoWork)
/* harmony export */ });
/* harmony import */ var _common_directives_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8823);
/* harmony import */ var _directive_values_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5282);
/* harmony import */ var _directives_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1233);
/* harmony import */ var _quoted_string_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(736);
/* harmony import */ var _superseded_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7704);





/** go.work as `go work edit -json` of Go 1.26 reads it: the same files accepted, the same values and places. */
function parseGoWork(text, options = {}) {
    const directives = { use, ...(0,_common_directives_js__WEBPACK_IMPORTED_MODULE_0__/* .commonDirectives */ .k)(options) };
    const read = (0,_directives_js__WEBPACK_IMPORTED_MODULE_2__/* .readDirectives */ .V)(text, directives, { godebug: [], use: [], replace: [] });
    if (!read.ok)
        return read;
    const { file } = read;
    return {
        ok: true,
        file: {
            ...file,
            godebug: file.godebug.filter(({ key }) => key !== ''),
            use: file.use.filter(({ path }) => path !== ''),
            replace: (0,_superseded_js__WEBPACK_IMPORTED_MODULE_4__/* .lastReplacements */ .O)(file.replace),
        },
    };
}
const use = {
    inBlocks: true,
    read({ args, line }, draft) {
        draft.use.push({ path: (0,_quoted_string_js__WEBPACK_IMPORTED_MODULE_3__/* .stringValue */ .r)((0,_directive_values_js__WEBPACK_IMPORTED_MODULE_1__/* .onlyArgument */ .Ef)('use', args, './folder')), at: line.at });
    },
};


/***/ }),

/***/ 8927:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   s: () => (/* binding */ Malformed)
/* harmony export */ });
/** Thrown inside this folder only, from deep in a parser to its entry, which turns it into a SyntaxProblem. */
class Malformed extends Error {
    name = 'Malformed';
    /** Absent: the whole directive. */
    at;
    constructor(message, at) {
        super(message);
        this.at = at;
    }
}


/***/ }),

/***/ 3650:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FV: () => (/* binding */ pathMajor),
/* harmony export */   ky: () => (/* binding */ isFolderPath),
/* harmony export */   t9: () => (/* binding */ fitsPathMajor)
/* harmony export */ });
/* harmony import */ var _module_version_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2449);

/**
 * The major version a module path commits to: `v3` for `example.com/m/v3` and `gopkg.in/m.v3`, empty for none.
 * Undefined when the path's end is none that a module may have (`/v1`, `/v02`, gopkg.in without `.vN`).
 * Reference: go.dev/ref/mod#major-version-suffixes.
 */
function pathMajor(path) {
    if (path.startsWith('gopkg.in/')) {
        const [, major, unstable] = /\.(v(?:0|[1-9]\d*))(-unstable)?$/.exec(path.slice('gopkg.in/'.length)) ?? [];
        return major === 'v0' && unstable !== undefined ? undefined : major;
    }
    const suffix = /\/v([0-9.]+)$/.exec(path)?.[1];
    if (suffix === undefined)
        return '';
    return /^[1-9]\d*$/.test(suffix) && suffix !== '1' ? `v${suffix}` : undefined;
}
/**
 * Whether a version may stand beside a path whose `pathMajor` this is. Major version 1 of a gopkg.in path also takes
 * pseudo-versions from v0, which is how gopkg.in's first modules were tagged.
 */
function fitsPathMajor(version, path) {
    const expected = pathMajor(path);
    const actual = (0,_module_version_js__WEBPACK_IMPORTED_MODULE_0__/* .majorVersion */ .iR)(version);
    if (expected === undefined || actual === undefined)
        return false;
    if (expected === '')
        return actual === 'v0' || actual === 'v1' || (0,_module_version_js__WEBPACK_IMPORTED_MODULE_0__/* .isIncompatible */ .SM)(version);
    return (actual === expected ||
        (path.startsWith('gopkg.in/') && expected === 'v1' && version.startsWith('v0.0.0-')));
}
/** Whether a replacement is a folder and not a module: rooted, or starting with `./` or `../`, as on any system. */
function isFolderPath(path) {
    return /^(?:\.{0,2}[/\\]|\.{1,2}$|[A-Za-z]:)/.test(path);
}


/***/ }),

/***/ 2449:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bp: () => (/* binding */ canonicalVersion),
/* harmony export */   S$: () => (/* binding */ compareNumbers),
/* harmony export */   SM: () => (/* binding */ isIncompatible),
/* harmony export */   Ug: () => (/* binding */ isPlaceholderVersion),
/* harmony export */   iR: () => (/* binding */ majorVersion)
/* harmony export */ });
/* unused harmony exports isValidVersion, isPseudoVersion, compareVersions */
const number = /^(?:0|[1-9]\d*)$/;
const identifier = /^[0-9A-Za-z-]+$/;
function parse(version) {
    if (!version.startsWith('v'))
        return undefined;
    const plus = version.indexOf('+');
    const beforeBuild = plus < 0 ? version : version.slice(0, plus);
    const dash = beforeBuild.indexOf('-');
    const core = (dash < 0 ? beforeBuild : beforeBuild.slice(0, dash)).slice(1).split('.');
    const prerelease = dash < 0 ? undefined : beforeBuild.slice(dash + 1);
    const build = plus < 0 ? undefined : version.slice(plus + 1);
    const isShort = core.length < 3;
    if (core.length > 3 || !core.every((part) => number.test(part)))
        return undefined;
    if (isShort && (prerelease !== undefined || build !== undefined))
        return undefined;
    if (prerelease !== undefined && !prerelease.split('.').every(isPrereleaseIdentifier))
        return undefined;
    if (build !== undefined && !build.split('.').every((part) => identifier.test(part)))
        return undefined;
    const [major = '0', minor = '0', patch = '0'] = core;
    return { major, minor, patch, prerelease: prerelease ?? '', build: build === undefined ? '' : `+${build}` };
}
function isPrereleaseIdentifier(part) {
    return identifier.test(part) && (!/^\d+$/.test(part) || number.test(part));
}
/** Whether it is a version at all; `v1` and `v1.2` are. */
function isValidVersion(version) {
    return parse(version) !== undefined;
}
/** `v1` → `v1.0.0`, `v1.2.3+meta` → `v1.2.3`; `+incompatible` stays. Undefined for what is no version. */
function canonicalVersion(version) {
    const parsed = parse(version);
    if (parsed === undefined)
        return undefined;
    const { major, minor, patch, prerelease, build } = parsed;
    const suffix = `${prerelease && `-${prerelease}`}${build === '+incompatible' ? build : ''}`;
    return `v${major}.${minor}.${patch}${suffix}`;
}
/** `v2` of `v2.1.0`; undefined for what is no version. */
function majorVersion(version) {
    const parsed = parse(version);
    return parsed && `v${parsed.major}`;
}
/** Whether it stands for a major version ≥ 2 of a module that does not say so in its path. go.dev/ref/mod#incompatible-versions. */
function isIncompatible(version) {
    return parse(version)?.build === '+incompatible';
}
/**
 * Whether it was made up for a commit: `v0.0.0-20060102150405-abcdefabcdef`, `vX.Y.Z-pre.0.…`, `vX.Y.(Z+1)-0.…`.
 * Reference: go.dev/ref/mod#pseudo-versions.
 */
function isPseudoVersion(version) {
    const parsed = parse(version);
    if (parsed === undefined || parsed.prerelease === '')
        return false;
    const parts = parsed.prerelease.split('.');
    const stamp = parts.pop() ?? '';
    return (/^\d{14}-[0-9A-Za-z]+$/.test(stamp) &&
        (parts.length === 0 ? /^0\.0$/.test(`${parsed.minor}.${parsed.patch}`) : parts.at(-1) === '0'));
}
/**
 * Semantic version precedence: negative, zero or positive. Build metadata does not count; what is no version comes
 * before every version and is equal to its like. Reference: semver.org, item 11.
 */
function compareVersions(a, b) {
    const left = parse(a);
    const right = parse(b);
    if (left === undefined || right === undefined)
        return Number(left !== undefined) - Number(right !== undefined);
    return (compareNumbers(left.major, right.major) ||
        compareNumbers(left.minor, right.minor) ||
        compareNumbers(left.patch, right.patch) ||
        comparePrereleases(left.prerelease, right.prerelease));
}
function comparePrereleases(a, b) {
    if (a === b)
        return 0;
    if (a === '' || b === '')
        return a === '' ? 1 : -1;
    const left = a.split('.');
    const right = b.split('.');
    for (const [index, part] of left.entries()) {
        const other = right[index];
        if (other === undefined)
            return 1;
        const order = compareIdentifiers(part, other);
        if (order !== 0)
            return order;
    }
    return left.length - right.length;
}
function compareIdentifiers(a, b) {
    const aIsNumber = number.test(a);
    const bIsNumber = number.test(b);
    if (aIsNumber && bIsNumber)
        return compareNumbers(a, b);
    if (aIsNumber !== bIsNumber)
        return aIsNumber ? -1 : 1;
    return compareText(a, b);
}
/** Decimal numbers of any length, without leading zeros. */
function compareNumbers(a, b) {
    return a.length - b.length || compareText(a, b);
}
function compareText(a, b) {
    if (a === b)
        return 0;
    return a < b ? -1 : 1;
}
/** Whether go made the version up for a module that only a folder provides: `v0.0.0-00010101000000-000000000000`. */
function isPlaceholderVersion(version) {
    return /^v\d+\.0\.0-00010101000000-000000000000$/.test(version);
}


/***/ }),

/***/ 736:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  r: () => (/* binding */ stringValue)
});

// EXTERNAL MODULE: ./lib/gomod/malformed.js
var malformed = __webpack_require__(8927);
;// CONCATENATED MODULE: ./lib/gomod/utf8.js
/**
 * Text as the go command reads bytes: every byte that is part of no valid UTF-8 sequence becomes one U+FFFD, where
 * TextDecoder and node replace several at once, which would shift columns. A byte order mark stays.
 */
function decodeUtf8(bytes) {
    try {
        return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
    }
    catch {
        return decodeInvalid(bytes);
    }
}
function decodeInvalid(bytes) {
    const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
    let text = '';
    for (let at = 0; at < bytes.length;) {
        const length = sequenceLength(bytes[at] ?? 0);
        try {
            text += decoder.decode(bytes.subarray(at, at + length));
            at += length;
        }
        catch {
            text += '\uFFFD';
            at++;
        }
    }
    return text;
}
/** How many bytes the sequence that this one leads should have; 1 where it cannot lead any. RFC 3629, section 3. */
function sequenceLength(lead) {
    if (lead >= 0xf0)
        return 4;
    if (lead >= 0xe0)
        return 3;
    return lead >= 0xc0 ? 2 : 1;
}

;// CONCATENATED MODULE: ./lib/gomod/quoted-string.js


const simpleEscapes = {
    a: 7,
    b: 8,
    t: 9,
    n: 10,
    v: 11,
    f: 12,
    r: 13,
    '\\': 92,
    '"': 34,
};
/** How an escape of bytes or code points goes on after its letter. Reference: go.dev/ref/spec#String_literals. */
const numericEscapes = /^(?:x([0-9a-fA-F]{2})|u([0-9a-fA-F]{4})|U([0-9a-fA-F]{8})|([0-7]{3}))/;
/**
 * The value of a word: a Go string literal in double quotes, or the word itself. Back-quoted strings are in the
 * reference, but `go mod edit` refuses them wherever a value is wanted. Throws Malformed without a place.
 */
function stringValue(word) {
    if (!word.startsWith('"')) {
        if (/["'`]/.test(word))
            throw new malformed/* Malformed */.s(`${word} has a quote inside but is no string in double quotes`);
        return word;
    }
    const inside = word.slice(1, -1);
    if (inside.includes('\n'))
        throw new malformed/* Malformed */.s('a string may not go on in the next line');
    return inside.includes('\\') ? quoted_string_unescape(inside) : inside;
}
/** Escapes may spell single bytes, so that the value is only text once all of it is there. */
function quoted_string_unescape(inside) {
    const encoder = new TextEncoder();
    const bytes = [];
    const pieces = inside.matchAll(/\\(x..|u.{4}|U.{8}|[0-7]..|[^])|[^\\]+/gu);
    for (const [piece, escape] of pieces) {
        if (escape === undefined)
            for (const byte of encoder.encode(piece))
                bytes.push(byte);
        else
            bytes.push(...escapedBytes(escape));
    }
    return decodeUtf8(Uint8Array.from(bytes));
}
function escapedBytes(escape) {
    const simple = simpleEscapes[escape];
    if (simple !== undefined)
        return [simple];
    const [, hexByte, hex4, hex8, octalByte] = numericEscapes.exec(escape) ?? [];
    const hexPoint = hex4 ?? hex8;
    if (hexPoint !== undefined) {
        const codePoint = Number.parseInt(hexPoint, 16);
        const isSurrogate = codePoint >= 0xd800 && codePoint <= 0xdfff;
        if (codePoint <= 0x10ffff && !isSurrogate)
            return new TextEncoder().encode(String.fromCodePoint(codePoint));
    }
    if (hexByte !== undefined)
        return [Number.parseInt(hexByte, 16)];
    if (octalByte !== undefined && octalByte <= '377')
        return [Number.parseInt(octalByte, 8)];
    throw new malformed/* Malformed */.s(`\\${escape} is no escape of a Go string`);
}


/***/ }),

/***/ 7704:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ lastReplacements),
/* harmony export */   t: () => (/* binding */ firstOfEach)
/* harmony export */ });
/** Without what has an earlier one's key. */
function firstOfEach(items, keyOf) {
    const seen = new Set();
    return items.filter((item) => {
        const key = keyOf(item);
        return !seen.has(key) && seen.add(key);
    });
}
/** The replacements that count: a later one for the same module version takes the place of an earlier one. */
function lastReplacements(replacements) {
    const reversed = firstOfEach(replacements.toReversed(), ({ oldPath, oldVersion = '' }) => `${oldVersion} ${oldPath}`);
    return reversed.reverse().filter(({ oldPath }) => oldPath !== '');
}


/***/ }),

/***/ 8507:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G7: () => (/* binding */ usualPace),
/* harmony export */   sT: () => (/* binding */ retried)
/* harmony export */ });
/* unused harmony exports pauseAfter, awaited, pause */
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8500);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3828);
/* harmony import */ var _server_answer_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7258);



/** 1 + 2 + 4 seconds of pauses. */
const usualPace = { attempts: 4, firstPauseSeconds: 1, idleSeconds: 30 };
/** A server may ask for more patience than we have. */
const longestPauseSeconds = 60;
/** After which somebody who looks at the log wants to know what is going on. */
const longWaitMilliseconds = 5000;
/**
 * Waits before the next try after `error`, the `failures`th in a row, and says so; throws `error` itself when trying
 * again is pointless or was done often enough, and Cancelled when the step is cancelled meanwhile.
 */
async function pauseAfter(error, failures, pace, ports) {
    if (!(error instanceof _core_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo) || error instanceof _core_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .Unreachable */ .LL || failures >= pace.attempts)
        throw error;
    if (error instanceof _server_answer_js__WEBPACK_IMPORTED_MODULE_2__/* .ServerAnswer */ .U1 && !error.retry)
        throw error;
    const asked = error instanceof _server_answer_js__WEBPACK_IMPORTED_MODULE_2__/* .ServerAnswer */ .U1 ? (error.retryAfterSeconds ?? 0) : 0;
    if (asked > longestPauseSeconds)
        throw error;
    const seconds = Math.max(asked, pace.firstPauseSeconds * 2 ** (failures - 1));
    ports.log.info(`${withoutAdvice(error.message)}; trying again in ${Math.ceil(seconds)} s`);
    await pause(seconds * 1000, ports.cancelled);
}
/** The answer of a server; when it is long in coming, a line says who is waited for. */
async function awaited(answer, url, { log }) {
    const timer = setTimeout(() => log.info(`${url}: no answer yet`), longWaitMilliseconds);
    try {
        return await answer;
    }
    finally {
        clearTimeout(timer);
    }
}
/** Throws Cancelled when the step is cancelled meanwhile. */
async function pause(milliseconds, cancelled) {
    await (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_0__.setTimeout)(milliseconds, undefined, { signal: cancelled }).catch(() => {
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .Cancelled */ .cJ();
    });
}
/** The result of `attempt`, tried again as `pauseAfter` allows. */
async function retried(attempt, pace, ports) {
    for (let failures = 1;; failures++) {
        try {
            return await attempt();
        }
        catch (error) {
            await pauseAfter(error, failures, pace, ports);
        }
    }
}
/** What to do next comes last in every line; that is not yet the user's turn. */
function withoutAdvice(message) {
    return message.replace(/; [^;]*$/, '');
}


/***/ }),

/***/ 7258:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U1: () => (/* binding */ ServerAnswer),
/* harmony export */   WQ: () => (/* binding */ whole),
/* harmony export */   ZT: () => (/* binding */ cancel),
/* harmony export */   hF: () => (/* binding */ successful)
/* harmony export */ });
/* unused harmony exports webPage, isWebPage */
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3828);
/* harmony import */ var _core_quoted_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4415);


/** A server answered, but not with what was asked for. */
class ServerAnswer extends _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo {
    /** Whether asking again may help. */
    retry;
    /** What the server asked for (RFC 9110, 10.2.3). */
    retryAfterSeconds;
    /** Whether the server says that it has no such file (404, 410), which sends go on to the next one in GOPROXY. */
    missing;
    constructor(message, retry = false, retryAfterSeconds, missing = false) {
        super(message);
        this.retry = retry;
        this.retryAfterSeconds = retryAfterSeconds;
        this.missing = missing;
    }
}
/** Only these statuses come back; for the rest the body is cancelled and ServerAnswer says what it was. */
async function successful(response, statuses = [200]) {
    if (statuses.includes(response.status))
        return response;
    await cancel(response);
    const { status, url } = response;
    const again = status === 408 || status === 425 || status === 429 || status >= 500;
    const missing = status === 404 || status === 410;
    throw new ServerAnswer(`${url} answered ${status} (${meaning(status)})`, again, retryAfter(response), missing);
}
/** An answer that is a whole file as it is. Otherwise the body is cancelled and ServerAnswer says what it is. */
async function whole(response) {
    const { url, headers } = await successful(response);
    // No encoding was asked for (accept-encoding: identity), but some proxies know better.
    const encoding = headers['content-encoding'] ?? 'identity';
    if (!isWebPage(response) && encoding === 'identity')
        return response;
    await cancel(response);
    throw new ServerAnswer(`${url} answered with ${isWebPage(response) ? webPage : `the encoding ${(0,_core_quoted_js__WEBPACK_IMPORTED_MODULE_1__/* .quoted */ .T)(encoding)}, which nobody asked for`}`);
}
/** What a login page or a captive portal is. */
const webPage = 'a web page (a login or portal?)';
/** Gives up the body without reading it. */
async function cancel(response) {
    await response.body[Symbol.asyncIterator]().return?.();
}
/** Whether the server says that it sends a web page, as login pages and captive portals do. */
function isWebPage(response) {
    return /^\s*text\/html\b/i.test(response.headers['content-type'] ?? '');
}
function meaning(status) {
    switch (status) {
        case 401:
            return 'it wants credentials';
        case 407:
            return 'the proxy wants other credentials: they belong into HTTP_PROXY';
        case 403:
            return 'it refuses the request';
        case 404:
        case 410:
            return 'it has no such file';
        case 429:
            return 'too many requests';
        default:
            return status >= 500 ? 'the server is in trouble' : 'unexpected';
    }
}
/** Seconds, from either form of the header. */
function retryAfter({ headers }) {
    const value = headers['retry-after'];
    if (value === undefined)
        return undefined;
    if (/^\d+$/.test(value))
        return Number(value);
    const seconds = (Date.parse(value) - Date.now()) / 1000;
    return Number.isNaN(seconds) ? undefined : Math.max(0, seconds);
}


/***/ }),

/***/ 5411:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FK: () => (/* binding */ isInside),
/* harmony export */   SH: () => (/* binding */ repositoryPath),
/* harmony export */   ZX: () => (/* binding */ locateRepository)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3828);
/* harmony import */ var _exists_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5735);




/** Finds the repository around `workingDirectory`. Throws UserError when that is not a folder we can read. */
async function locateRepository(workingDirectory, cwd) {
    const start = await existingFolder((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(cwd, workingDirectory), workingDirectory);
    // `.git` is a file in worktrees and submodules, a folder elsewhere.
    const root = (await nearestWith('.git', start)) ?? (await nearestWith('go.mod', start)) ?? start;
    return { root, start };
}
/** The nearest folder, from `start` upwards, that holds `name`. */
async function nearestWith(name, start) {
    for (let folder = start;; folder = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(folder)) {
        if (await (0,_exists_js__WEBPACK_IMPORTED_MODULE_3__/* .exists */ .t)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, name)))
            return folder;
        if ((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(folder) === folder)
            return undefined;
    }
}
/** `path` relative to the repository, with `/`; `.` for the root itself. */
function repositoryPath(root, path) {
    return (0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(root, path).split(node_path__WEBPACK_IMPORTED_MODULE_1__.sep).join('/') || '.';
}
/** Whether `dir` is `folder` or lies in it, by their names. */
function isInside(dir, folder) {
    const path = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(folder, dir);
    return path !== '..' && !path.startsWith(`..${node_path__WEBPACK_IMPORTED_MODULE_1__.sep}`) && !/^[a-zA-Z]:/.test(path);
}
async function existingFolder(path, asGiven) {
    try {
        if ((await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)(path)).isDirectory())
            return await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.realpath)(path);
    }
    catch (error) {
        const why = (0,_core_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .codeOf */ .$N)(error) === 'ENOENT' ? 'there is no such folder' : (0,_core_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .messageOf */ .bD)(error);
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo(`working-directory ${asGiven}: ${why}; name a folder inside the repository, and check it out first`);
    }
    throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo(`working-directory ${asGiven}: not a folder; name the folder that holds go.mod`);
}


/***/ }),

/***/ 4936:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  y: () => (/* binding */ RULES)
});

;// CONCATENATED MODULE: ./lib/core/rule.js
/** Identity; it only lets the compiler infer which fact `diagnose` gets. */
function defineRule(rule) {
    return rule;
}

;// CONCATENATED MODULE: ./lib/rules/cache/build-cache-refused.js

const MESSAGES = {
    mac: (entry) => ({
        en: `the entry ${entry} of the build cache is not signed with cache-secret; it was not used`,
        'zh-CN': `构建缓存的条目 ${entry} 没有 cache-secret 的签名；未使用`,
    }),
    content: (entry, reason) => ({
        en: `the entry ${entry} of the build cache is not what it says it holds; it was not used (${reason})`,
        'zh-CN': `构建缓存的条目 ${entry} 与其声明的内容不符；未使用（${reason}）`,
    }),
};
function mend(entry) {
    return {
        en: `Delete the cache entry ${entry} and find out who wrote it; one from before cache-secret was set is not signed with it.`,
        'zh-CN': `删除缓存条目 ${entry}，并查明是谁写入的；设置 cache-secret 之前的条目没有其签名。`,
    };
}
/* harmony default export */ const build_cache_refused = (defineRule({
    id: 'build-cache-refused',
    severity: 'warning',
    title: { en: 'An entry of the build cache was refused', 'zh-CN': '构建缓存的条目被拒绝' },
    why: {
        en: 'What an entry of the build cache holds is linked into binaries without being looked at, so it has to be signed with cache-secret, where there is one, and to hold exactly what it says. The entry was not used; the job builds as with a cold cache.',
        'zh-CN': '构建缓存中的内容会不经检查地链接进二进制文件，因此条目必须由 cache-secret（如已设置）签名，且内容必须与其声明完全一致。该条目未被使用，作业按无缓存的方式构建。',
    },
    reads: 'buildCache',
    diagnose: ({ outcome, refusal, reason = '', restored = '' }) => outcome === 'refused' && refusal !== undefined && refusal !== 'field'
        ? [{ message: MESSAGES[refusal](restored, reason), fix: { words: mend(restored) } }]
        : [],
    examples: {
        fires: [
            {
                outcome: 'refused',
                refusal: 'mac',
                restored: 'go-preflight-build-1-linux-amd64-go1.26.8-0123456789ab-0123456789ab-0123456789ab-0123456789abcdef',
                reason: 'not signed with cache-secret',
            },
            {
                outcome: 'refused',
                refusal: 'content',
                restored: 'go-preflight-build-1-linux-amd64-go1.26.8-0123',
                reason: 'the SHA-256 of an output is not its name',
            },
        ],
        silent: [
            { outcome: 'refused', refusal: 'field', reason: 'the entry was made for go1.26.7, not for go1.26.8' },
            { outcome: 'hit', restored: 'go-preflight-build-1-linux-amd64-go1.26.8-0123' },
        ],
    },
}));

;// CONCATENATED MODULE: ./lib/rules/run/check-broken.js

/* harmony default export */ const check_broken = (defineRule({
    id: 'check-broken',
    severity: 'error',
    title: { en: 'A check could not do its work', 'zh-CN': '检查未能完成' },
    why: {
        en: 'A fault of the machine or of go-preflight kept a check from looking. What was not looked at is not sound.',
        'zh-CN': '机器故障或 go-preflight 自身的缺陷使检查无法进行。没有检查过的内容不能视为正常。',
    },
    reads: 'broken',
    diagnose: (broken) => broken.map(({ check, message }) => ({
        message: {
            en: `the check ${check} broke: ${message}`,
            'zh-CN': `检查 ${check} 未能完成：${message}`,
        },
    })),
    examples: {
        fires: [[{ check: 'tidy', message: 'no space left in the temporary folder' }]],
        silent: [[]],
    },
}));

;// CONCATENATED MODULE: ./lib/rules/example-facts.js
const EXAMPLE_MODULE = { dir: '.', goMod: 'go.mod', path: 'example.com/app' };
/** A module that is tidy: what every tidy rule stays silent on. */
const TIDY = {
    module: EXAMPLE_MODULE,
    outcome: 'tidy',
    changes: [],
    patch: '',
    fromWorkspace: [],
    milliseconds: 260,
};
/** The facts of one module that tidy would change so. */
function drift(...changes) {
    return [{ ...TIDY, outcome: 'drift', changes }];
}
/** One good module. */
const MODULE = {
    ...EXAMPLE_MODULE,
    goMod: 'go.mod',
    go: '1.25.0',
    inWorkspace: false,
};
/** A repository with one good module. */
const MODULES = { modules: [MODULE], unreadable: [], searched: '.', patterns: [] };
/** A Go as asked for, verified, with nothing to remark. */
const TOOLCHAIN = {
    spec: '1.25.10',
    from: { source: 'go-version input' },
    remarks: [],
    version: '1.25.10',
    goroot: '/opt/hostedtoolcache/go/1.25.10/x64',
    source: 'download',
    origin: 'https://mirror.example/go1.25.10.linux-amd64.tar.gz',
    verified: 'sha256',
    required: [],
};
/** A target on which everything compiles. */
const TARGET = {
    dir: '.',
    target: 'linux/amd64',
    mode: 'types',
    verdict: 'ok',
    errors: [],
    cgo: [],
    packages: 12,
    seconds: 0.4,
};

;// CONCATENATED MODULE: ./lib/rules/modules/folder-unreadable.js


/* harmony default export */ const folder_unreadable = (defineRule({
    id: 'folder-unreadable',
    severity: 'warning',
    title: { en: 'A folder could not be read', 'zh-CN': '有目录无法读取' },
    why: {
        en: 'A module in that folder would go unchecked without anybody noticing.',
        'zh-CN': '如果该目录里有模块，它会在无人察觉的情况下漏检。',
    },
    reads: 'modules',
    diagnose: (fact) => fact.unreadable.map(({ dir, reason }) => ({
        message: {
            en: `${dir} could not be read (${reason}), so modules in it were not looked for`,
            'zh-CN': `无法读取目录 ${dir}（${reason}），因此没有在其中查找模块`,
        },
        at: { file: dir },
        fix: {
            words: {
                en: 'Let the user of the job read and enter the folder, or leave it out with the modules input.',
                'zh-CN': '让运行作业的用户能够读取并进入该目录，或用 modules 输入把它排除。',
            },
        },
    })),
    examples: {
        fires: [{ ...MODULES, unreadable: [{ dir: 'secrets', reason: 'EACCES' }] }],
        silent: [MODULES],
    },
}));

;// CONCATENATED MODULE: ./lib/rules/toolchain-remarks.js
/** One finding for every remark of the kind, where the remark points or else where the spec was written. */
function eachRemark(fact, kind, diagnose) {
    return fact.remarks
        .filter((remark) => remark.kind === kind)
        .map((remark) => {
        const at = ('at' in remark ? remark.at : undefined) ?? fact.from.at;
        return { ...diagnose(remark), ...(at ? { at } : {}) };
    });
}

;// CONCATENATED MODULE: ./lib/rules/toolchain/go-gotoolchain-conflict.js



/* harmony default export */ const go_gotoolchain_conflict = (defineRule({
    id: 'go-gotoolchain-conflict',
    severity: 'warning',
    title: { en: 'GOTOOLCHAIN names another Go', 'zh-CN': 'GOTOOLCHAIN 指定了另一个 Go' },
    why: {
        en: 'GOTOOLCHAIN in the environment makes every go command switch to the release that it names, whichever Go was installed. Two places that disagree mean that one of them is not what somebody believes.',
        'zh-CN': '环境里的 GOTOOLCHAIN 会让每个 go 命令切换到它指定的版本，无论安装的是哪个 Go。两处说法不一，必有一处与人们以为的不同。',
    },
    reads: 'toolchain',
    diagnose: (fact) => eachRemark(fact, 'gotoolchain-conflict', ({ value, spec }) => ({
        message: {
            en: `GOTOOLCHAIN=${value} in the environment and Go ${spec} (${fact.from.source}) name different releases`,
            'zh-CN': `环境变量 GOTOOLCHAIN=${value} 与 Go ${spec}（来自 ${fact.from.source}）指定了不同的版本`,
        },
        fix: {
            words: {
                en: 'Remove GOTOOLCHAIN from the workflow, or ask for the same release in both places.',
                'zh-CN': '从工作流中去掉 GOTOOLCHAIN，或在两处写成同一个版本。',
            },
        },
    })),
    examples: {
        fires: [
            { ...TOOLCHAIN, remarks: [{ kind: 'gotoolchain-conflict', value: 'go1.24.3', spec: '1.25.10' }] },
        ],
        silent: [TOOLCHAIN],
    },
}));

;// CONCATENATED MODULE: ./lib/rules/file-problem.js
/** A file that could not be understood, at its line and column. */
function fileProblem({ file, line, column, message }) {
    const place = [file, line, line === undefined ? undefined : column]
        .filter((part) => part !== undefined)
        .join(':');
    return {
        message: {
            en: `${place} is not understood by the go command: ${message}`,
            'zh-CN': `go 命令无法理解 ${place}：${message}`,
        },
        at: {
            file,
            ...(line === undefined ? {} : { line }),
            ...(line === undefined || column === undefined ? {} : { column }),
        },
        fix: {
            words: {
                en: 'Correct this line; until then no go command works here.',
                'zh-CN': '请修正这一行；在此之前，任何 go 命令在这里都无法工作。',
            },
        },
    };
}

;// CONCATENATED MODULE: ./lib/rules/modules/go-mod-malformed.js



/* harmony default export */ const go_mod_malformed = (defineRule({
    id: 'go-mod-malformed',
    severity: 'error',
    title: { en: 'go.mod is malformed', 'zh-CN': 'go.mod 格式有误' },
    why: {
        en: 'The go command refuses a go.mod that it cannot parse, so nothing of the module can be built or checked.',
        'zh-CN': 'go 命令拒绝无法解析的 go.mod，因此该模块既不能构建也无法检查。',
    },
    reads: 'modules',
    diagnose: (fact) => fact.modules.flatMap(({ problem }) => (problem ? [fileProblem(problem)] : [])),
    examples: {
        fires: [
            {
                ...MODULES,
                modules: [
                    {
                        ...MODULE,
                        problem: { file: 'go.mod', line: 5, column: 1, message: 'unknown directive: requires' },
                    },
                ],
            },
        ],
        silent: [MODULES],
    },
}));

;// CONCATENATED MODULE: ./lib/rules/toolchain/go-no-build-for-newest.js



/* harmony default export */ const go_no_build_for_newest = (defineRule({
    id: 'go-no-build-for-newest',
    severity: 'notice',
    title: { en: 'The newest Go has no build for this platform', 'zh-CN': '最新的 Go 没有适用于本平台的构建' },
    why: {
        en: 'The range asked for includes a release that is not published for this operating system and architecture, so an older one was taken; other machines may get the newer.',
        'zh-CN': '所要求的版本范围包含一个没有为本操作系统和架构发布的版本，因此选用了较旧的版本；其他机器可能会得到更新的版本。',
    },
    reads: 'toolchain',
    diagnose: (fact) => eachRemark(fact, 'no-build-for-newest', ({ newest, platform }) => ({
        message: {
            en: `${fact.spec} allows Go ${newest}, which has no build for ${platform}${fact.version === undefined ? '' : `; Go ${fact.version} was taken`}`,
            'zh-CN': `${fact.spec} 允许 Go ${newest}，但它没有 ${platform} 的构建${fact.version === undefined ? '' : `；已选用 Go ${fact.version}`}`,
        },
    })),
    examples: {
        fires: [
            {
                ...TOOLCHAIN,
                spec: '1.x',
                remarks: [{ kind: 'no-build-for-newest', newest: '1.26.8', platform: 'windows/arm' }],
            },
        ],
        silent: [TOOLCHAIN],
    },
}));

;// CONCATENATED MODULE: ./lib/rules/toolchain/go-patch-behind.js



/* harmony default export */ const go_patch_behind = (defineRule({
    id: 'go-patch-behind',
    severity: 'warning',
    title: { en: 'A newer patch release of this Go is out', 'zh-CN': '该 Go 版本已有更新的补丁版' },
    why: {
        en: 'Patch releases of Go bring security and correctness fixes and nothing else; staying behind keeps known holes in every binary that is built.',
        'zh-CN': 'Go 的补丁版只包含安全和正确性修复；停留在旧补丁版，构建出的每个二进制都会带着已知漏洞。',
    },
    reads: 'toolchain',
    diagnose: (fact) => eachRemark(fact, 'patch-behind', ({ version, newest }) => ({
        message: {
            en: `Go ${version} (${fact.from.source}) is behind ${newest}, the newest patch of the same minor`,
            'zh-CN': `Go ${version}（来自 ${fact.from.source}）落后于同一次版本的最新补丁版 ${newest}`,
        },
        fix: { words: { en: `Ask for Go ${newest}.`, 'zh-CN': `请改用 Go ${newest}。` } },
    })),
    examples: {
        fires: [{ ...TOOLCHAIN, remarks: [{ kind: 'patch-behind', version: '1.25.8', newest: '1.25.10' }] }],
        silent: [TOOLCHAIN],
    },
}));

// EXTERNAL MODULE: ./lib/gomod/go-version.js
var go_version = __webpack_require__(2019);
;// CONCATENATED MODULE: ./lib/rules/toolchain/go-too-old.js



const REQUIRED = {
    version: '1.25.0',
    from: { source: 'go.mod line 3', at: { file: 'go.mod', line: 3, column: 4, endLine: 3, endColumn: 10 } },
};
/* harmony default export */ const go_too_old = (defineRule({
    id: 'go-too-old',
    severity: 'error',
    title: { en: 'The chosen Go is older than the module allows', 'zh-CN': '所选的 Go 低于模块的最低要求' },
    why: {
        en: 'The go line is a hard minimum since Go 1.21: every command of an older Go stops at once. It is said here before the first go command runs, with the place that chose the version.',
        'zh-CN': '从 Go 1.21 起，go 行是硬性的最低版本：更旧的 Go 执行任何命令都会立即停止。这里在运行第一个 go 命令之前就指出来，并说明版本是在哪里选定的。',
    },
    reads: 'toolchain',
    diagnose: (fact) => fact.required.filter((line) => isTooOld(fact, line)).map((line) => tooOld(fact, line)),
    examples: {
        fires: [
            { ...TOOLCHAIN, spec: '1.24.x', version: '1.24.9', required: [REQUIRED] },
            {
                spec: '1.24.1',
                refused: '1.24.1',
                from: { source: 'go-version input' },
                remarks: [],
                required: [REQUIRED],
            },
        ],
        silent: [TOOLCHAIN, { ...TOOLCHAIN, required: [REQUIRED] }],
    },
}));
function isTooOld(fact, line) {
    return (0,go_version/* compareGoVersions */.X_)(chosen(fact), line.version) < 0;
}
function chosen({ version, refused, spec }) {
    return version ?? refused ?? spec;
}
function tooOld(fact, required) {
    const { from } = fact;
    const needs = required.version;
    return {
        message: {
            en: `Go ${chosen(fact)} (${from.source}) is older than go ${needs}, which ${required.from.source} requires; every go command would refuse`,
            'zh-CN': `Go ${chosen(fact)}（来自 ${from.source}）低于 ${required.from.source} 要求的 go ${needs}；所有 go 命令都会拒绝执行`,
        },
        ...(required.from.at ? { at: required.from.at } : {}),
        fix: {
            words: {
                en: `Ask for Go ${needs} or newer where the version is chosen (${from.source}), or lower the go line if the module does not need it.`,
                'zh-CN': `在选定版本的地方（${from.source}）改为 Go ${needs} 或更新的版本；如果模块并不需要，也可以调低 go 行。`,
            },
        },
    };
}

;// CONCATENATED MODULE: ./lib/rules/toolchain/go-toolchain-auto-blocked.js



/* harmony default export */ const go_toolchain_auto_blocked = (defineRule({
    id: 'go-toolchain-auto-blocked',
    severity: 'warning',
    title: { en: 'toolchain: auto cannot work here', 'zh-CN': 'toolchain: auto 在此无法生效' },
    why: {
        en: 'With toolchain: auto the go command fetches a newer Go when a module asks for one. In this environment that fetch cannot succeed, so the job fails at the first module that needs it.',
        'zh-CN': '使用 toolchain: auto 时，模块要求更新的 Go，go 命令就会去下载。而在当前环境里下载不可能成功，遇到第一个有此要求的模块时作业就会失败。',
    },
    reads: 'toolchain',
    diagnose: (fact) => eachRemark(fact, 'toolchain-auto-blocked', ({ reason }) => ({
        message: {
            en: `toolchain: auto cannot fetch another Go here: ${reason}`,
            'zh-CN': `toolchain: auto 在此无法下载其他版本的 Go：${reason}`,
        },
        fix: {
            words: {
                en: 'Remove the obstacle, or set toolchain: local and let go-version choose the release.',
                'zh-CN': '消除该障碍，或设置 toolchain: local，由 go-version 选定版本。',
            },
        },
    })),
    examples: {
        fires: [
            {
                ...TOOLCHAIN,
                remarks: [{ kind: 'toolchain-auto-blocked', reason: 'GOSUMDB=off disables the checksum database' }],
            },
        ],
        silent: [TOOLCHAIN],
    },
}));

;// CONCATENATED MODULE: ./lib/rules/toolchain/go-toolchain-language-version.js



/* harmony default export */ const go_toolchain_language_version = (defineRule({
    id: 'go-toolchain-language-version',
    severity: 'warning',
    title: { en: 'The toolchain line names a language version', 'zh-CN': 'toolchain 行写的是语言版本' },
    why: {
        en: 'Since Go 1.21 the first release of a minor is 1.N.0; go1.N alone is a language version that no toolchain has, so a go command that has to switch cannot find it.',
        'zh-CN': '从 Go 1.21 起，每个次版本的首个发行版是 1.N.0；单写 go1.N 是语言版本，没有对应的工具链，需要切换的 go 命令会找不到它。',
    },
    reads: 'toolchain',
    diagnose: (fact) => eachRemark(fact, 'toolchain-language-version', ({ name }) => ({
        message: {
            en: `toolchain ${name} is a language version, not a release${fact.version === undefined ? '' : `; go${fact.version} was used`}`,
            'zh-CN': `toolchain ${name} 是语言版本，不是发行版${fact.version === undefined ? '' : `；已使用 go${fact.version}`}`,
        },
        fix: {
            words: {
                en: `Name a release: toolchain ${fact.version === undefined ? `${name}.0` : `go${fact.version}`}.`,
                'zh-CN': `请写明发行版：toolchain ${fact.version === undefined ? `${name}.0` : `go${fact.version}`}。`,
            },
        },
    })),
    examples: {
        fires: [
            {
                ...TOOLCHAIN,
                version: '1.21.13',
                remarks: [{ kind: 'toolchain-language-version', name: 'go1.21', at: { file: 'go.mod', line: 5 } }],
            },
        ],
        silent: [TOOLCHAIN],
    },
}));

;// CONCATENATED MODULE: ./lib/rules/toolchain/go-toolchain-line-redundant.js



/* harmony default export */ const go_toolchain_line_redundant = (defineRule({
    id: 'go-toolchain-line-redundant',
    severity: 'warning',
    title: { en: 'The toolchain line says nothing new', 'zh-CN': 'toolchain 行是多余的' },
    why: {
        en: 'A toolchain line of default, or equal to the go line, is not how the go command writes the file: go build stops with "updates to go.mod needed", and go mod tidy removes the line.',
        'zh-CN': 'toolchain 写成 default 或与 go 行相同，都不是 go 命令会写出的形式：go build 会以 "updates to go.mod needed" 停下，go mod tidy 则会删除这一行。',
    },
    reads: 'toolchain',
    diagnose: (fact) => eachRemark(fact, 'toolchain-line-redundant', ({ name }) => ({
        message: {
            en: `toolchain ${name} says nothing that the go line does not; go build asks for an update of go.mod because of it`,
            'zh-CN': `toolchain ${name} 没有在 go 行之外提供任何信息；go build 会因此要求更新 go.mod`,
        },
        fix: {
            words: { en: 'Remove the toolchain line.', 'zh-CN': '删除 toolchain 行。' },
            commands: ['go get toolchain@none'],
        },
    })),
    examples: {
        fires: [
            {
                ...TOOLCHAIN,
                remarks: [{ kind: 'toolchain-line-redundant', name: 'go1.25.0', at: { file: 'go.mod', line: 5 } }],
            },
        ],
        silent: [TOOLCHAIN],
    },
}));

;// CONCATENATED MODULE: ./lib/rules/toolchain/go-toolchain-suffix.js



/* harmony default export */ const go_toolchain_suffix = (defineRule({
    id: 'go-toolchain-suffix',
    severity: 'warning',
    title: { en: 'The toolchain line names a custom build', 'zh-CN': 'toolchain 行指定了定制版本' },
    why: {
        en: 'A suffix such as -custom names a build that the Go project does not publish. The release before the suffix was used instead, and machines without the custom build do the same or fail.',
        'zh-CN': '像 -custom 这样的后缀指的是 Go 官方没有发布的构建。这里改用了后缀之前的发行版；没有该定制构建的机器要么同样如此，要么直接失败。',
    },
    reads: 'toolchain',
    diagnose: (fact) => eachRemark(fact, 'toolchain-suffix', ({ name }) => {
        const release = name.replace(/[-+].*$/u, '');
        return {
            message: {
                en: `toolchain ${name} names no published release; ${release} was used in its place`,
                'zh-CN': `toolchain ${name} 不是已发布的版本；已改用 ${release}`,
            },
            fix: {
                words: {
                    en: `Write toolchain ${release}, or install the custom build on every machine.`,
                    'zh-CN': `改写为 toolchain ${release}，或在每台机器上安装该定制构建。`,
                },
            },
        };
    }),
    examples: {
        fires: [
            {
                ...TOOLCHAIN,
                remarks: [{ kind: 'toolchain-suffix', name: 'go1.22.3-custom', at: { file: 'go.mod', line: 5 } }],
            },
        ],
        silent: [TOOLCHAIN],
    },
}));

;// CONCATENATED MODULE: ./lib/rules/toolchain/go-version-yaml-number.js



/* harmony default export */ const go_version_yaml_number = (defineRule({
    id: 'go-version-yaml-number',
    severity: 'warning',
    title: { en: 'YAML may have read the Go version as a number', 'zh-CN': 'Go 版本可能被 YAML 当成了数字' },
    why: {
        en: 'Without quotes YAML reads 1.20 as the number 1.2, and the zero is gone before any action sees it.',
        'zh-CN': '不加引号时，YAML 会把 1.20 读成数字 1.2，末尾的零在任何 action 看到之前就没了。',
    },
    reads: 'toolchain',
    diagnose: (fact) => eachRemark(fact, 'yaml-number', ({ spec, meant }) => ({
        message: {
            en: `go-version is ${spec}; was it written ${meant} without quotes, which YAML reads as the number ${spec}?`,
            'zh-CN': `go-version 的值是 ${spec}；是否写成了不带引号的 ${meant}，被 YAML 读成了数字 ${spec}？`,
        },
        fix: {
            words: {
                en: `Put the version in quotes: go-version: '${meant}'.`,
                'zh-CN': `给版本加上引号：go-version: '${meant}'。`,
            },
        },
    })),
    examples: {
        fires: [{ ...TOOLCHAIN, spec: '1.2', remarks: [{ kind: 'yaml-number', spec: '1.2', meant: '1.20' }] }],
        silent: [TOOLCHAIN],
    },
}));

;// CONCATENATED MODULE: ./lib/gomod/workspace-go-line.js

/** The go command holds go.work against its members from this go line on: measured on 1.26.8. */
const STRICT_FROM = '1.21';
/** What a go.work without a go line counts as (go.dev/ref/mod#go-work-file-go). */
const WORKSPACE_WITHOUT_GO_LINE = '1.18';
/**
 * Whether a member's go line is newer than go.work's own (undefined: it has none): the go command refuses to load such
 * a workspace, whatever Go is installed.
 */
function isAheadOfWorkspace(member, goWork) {
    return ((0,go_version/* compareGoVersions */.X_)(member, STRICT_FROM) >= 0 &&
        (0,go_version/* compareGoVersions */.X_)(member, goWork ?? WORKSPACE_WITHOUT_GO_LINE) > 0);
}

;// CONCATENATED MODULE: ./lib/rules/modules/go-work-behind-member.js



const MEMBER = { ...MODULE, go: '1.25.0', inWorkspace: true };
/* harmony default export */ const go_work_behind_member = (defineRule({
    id: 'go-work-behind-member',
    severity: 'error',
    title: { en: 'go.work is behind a member of the workspace', 'zh-CN': 'go.work 的 go 版本低于工作区成员' },
    why: {
        en: 'The go line of go.work has to be at least that of every module it uses. Otherwise no go command loads the workspace, whatever Go is installed.',
        'zh-CN': 'go.work 的 go 行不得低于它所使用的任何一个模块。否则无论安装哪个 Go，所有 go 命令都无法加载该工作区。',
    },
    reads: 'modules',
    diagnose: (fact) => membersAhead(fact).map((member) => behind(fact, member)),
    examples: {
        fires: [
            { ...MODULES, modules: [MEMBER], goWork: { file: 'go.work', go: { version: '1.24.0', line: 1 } } },
            { ...MODULES, modules: [MEMBER], goWork: { file: 'go.work' } },
        ],
        silent: [
            { ...MODULES, modules: [MEMBER], goWork: { file: 'go.work', go: { version: '1.25.0', line: 1 } } },
            { ...MODULES, modules: [{ ...MEMBER, go: '1.20' }], goWork: { file: 'go.work' } },
            { ...MODULES, modules: [{ ...MEMBER, inWorkspace: false }], goWork: { file: 'go.work' } },
            MODULES,
        ],
    },
}));
function membersAhead({ modules, goWork }) {
    if (goWork === undefined || goWork.problem !== undefined)
        return [];
    const own = goWork.go?.version;
    return modules.filter(({ inWorkspace, go }) => inWorkspace && go !== undefined && isAheadOfWorkspace(go, own));
}
function behind({ goWork }, { goMod, go = '' }) {
    const { file = 'go.work', go: line } = goWork ?? {};
    const says = {
        en: line === undefined
            ? `has no go line, which counts as go ${WORKSPACE_WITHOUT_GO_LINE}`
            : `says go ${line.version}`,
        'zh-CN': line === undefined
            ? `没有 go 行（相当于 go ${WORKSPACE_WITHOUT_GO_LINE}）`
            : `写的是 go ${line.version}`,
    };
    return {
        message: {
            en: `${file} ${says.en}, but its member ${goMod} needs go ${go}; no go command loads such a workspace`,
            'zh-CN': `${file} ${says['zh-CN']}，但其成员 ${goMod} 要求 go ${go}；任何 go 命令都无法加载这样的工作区`,
        },
        at: { file, ...(line && { line: line.line }) },
        fix: {
            words: {
                en: `Write go ${go} in ${file}.`,
                'zh-CN': `在 ${file} 中写入 go ${go}。`,
            },
            commands: [`go work edit -go=${go}`],
            ...(line && { edits: [{ file, line: line.line, endLine: line.line + 1, newText: `go ${go}\n` }] }),
        },
    };
}

;// CONCATENATED MODULE: ./lib/rules/modules/go-work-malformed.js



/* harmony default export */ const go_work_malformed = (defineRule({
    id: 'go-work-malformed',
    severity: 'error',
    title: { en: 'go.work is malformed', 'zh-CN': 'go.work 格式有误' },
    why: {
        en: 'The go command reads go.work before anything else; while it cannot be parsed, every go command in the workspace fails.',
        'zh-CN': 'go 命令首先读取 go.work；只要它无法解析，工作区里的所有 go 命令都会失败。',
    },
    reads: 'modules',
    diagnose: ({ goWork }) => (goWork?.problem ? [fileProblem(goWork.problem)] : []),
    examples: {
        fires: [
            {
                ...MODULES,
                goWork: {
                    file: 'go.work',
                    problem: { file: 'go.work', line: 3, column: 5, message: 'invalid go version 1.x' },
                },
            },
        ],
        silent: [MODULES, { ...MODULES, goWork: { file: 'go.work' } }],
    },
}));

;// CONCATENATED MODULE: ./lib/rules/failure-output.js
const MOST_LINES = 12;
const MOST_CHARACTERS = 400;
/** The go command's progress, which says nothing about a failure. */
const PROGRESS = /^go: (?:downloading|extracting|finding|found|added|upgraded|downgraded|removed|creating) /u;
/** The lines of a failed go command that say why: no progress, no blank lines, bounded in number and length. */
function relevantLines(failure) {
    const lines = failure.output
        .split(/\r\n|\n|\r/u)
        .map((line) => line.trimEnd())
        .filter((line) => line !== '' && !PROGRESS.test(line));
    const shown = lines.slice(0, MOST_LINES).map((line) => line.slice(0, MOST_CHARACTERS));
    return lines.length > shown.length ? [...shown, `… ${lines.length - shown.length} more lines`] : shown;
}
/** `cmd/a/main.go:7:2: …` or `go.mod:5: …`, also after `go: `; never an absolute path, `..` or a URL. */
const PLACE = /^(?:go: )?(?<file>(?!\/|\.\.|[A-Za-z]:)[^\s:]+\.(?:go|mod|sum|work)):(?<line>\d+)(?::(?<column>\d+))?:/u;
/** The first place that the output names, relative to the repository; undefined when it names none. */
function placeIn(failure) {
    for (const line of relevantLines(failure)) {
        const { file, line: row, column } = PLACE.exec(line)?.groups ?? {};
        if (file === undefined || row === undefined || file.includes('..'))
            continue;
        const path = file.replaceAll('\\', '/').replace(/^\.\//u, '');
        return {
            file: failure.dir === '.' ? path : `${failure.dir}/${path}`,
            line: Number(row),
            ...(column === undefined ? {} : { column: Number(column) }),
        };
    }
    return undefined;
}

;// CONCATENATED MODULE: ./lib/rules/cache/module-cache-wrong-file.js


const AGAIN = {
    en: { right: ', and downloaded once more', wrong: ', and could not be downloaded once more' },
    'zh-CN': { right: '并已重新下载', wrong: '，但未能重新下载' },
};
/** What came of it, where anything did. */
function again(language, downloaded) {
    return downloaded === undefined ? '' : AGAIN[language][downloaded === '' ? 'right' : 'wrong'];
}
/* harmony default export */ const module_cache_wrong_file = (defineRule({
    id: 'module-cache-wrong-file',
    severity: 'warning',
    title: { en: 'A cached module is not what go.sum says', 'zh-CN': '缓存中的模块与 go.sum 不符' },
    why: {
        en: 'Whoever can write the cache can put another module into it. The file was removed before anything used it, and downloaded once more; the entry itself stays what it is.',
        'zh-CN': '能写入缓存的人可以放入别的内容。该文件在使用前已被删除并重新下载；但缓存条目本身仍未改变。',
    },
    reads: 'moduleCache',
    diagnose: ({ wrong, restored = '' }) => wrong.map(({ path, version, file, expected, actual, downloaded }) => ({
        message: {
            en: `the ${file} of ${path}@${version} in the cache is ${actual}, but should be ${expected}; it was removed${again('en', downloaded)}`,
            'zh-CN': `缓存中 ${path}@${version} 的 ${file} 为 ${actual}，应为 ${expected}；已删除${again('zh-CN', downloaded)}`,
        },
        ...(downloaded && { evidence: relevantLines({ output: downloaded }) }),
        fix: {
            words: {
                en: `Delete the cache entry ${restored} and find out who wrote it.`,
                'zh-CN': `删除缓存条目 ${restored}，并查明是谁写入的。`,
            },
        },
    })),
    examples: {
        fires: [
            {
                outcome: 'hit',
                restored: 'go-preflight-modules-1-0123',
                wrong: [
                    {
                        path: 'example.com/clock',
                        version: 'v0.1.0',
                        file: 'zip',
                        expected: 'h1:1111111111111111111111111111111111111111111=',
                        actual: 'h1:2222222222222222222222222222222222222222222=',
                        downloaded: '',
                    },
                    {
                        path: 'example.com/watch',
                        version: 'v0.2.0',
                        file: 'mod',
                        expected: 'h1:3333333333333333333333333333333333333333333=',
                        actual: 'h1:4444444444444444444444444444444444444444444=',
                        downloaded: 'verifying example.com/watch@v0.2.0/go.mod: checksum mismatch',
                    },
                ],
            },
        ],
        silent: [{ outcome: 'hit', restored: 'go-preflight-modules-1-0123', wrong: [] }],
    },
}));

;// CONCATENATED MODULE: ./lib/rules/modules/module-none.js


/* harmony default export */ const module_none = (defineRule({
    id: 'module-none',
    severity: 'error',
    title: { en: 'There is no module to check', 'zh-CN': '没有可检查的模块' },
    why: {
        en: 'A check that looked at nothing must not pass: most often the working directory or a pattern is misspelt, or the checkout step is missing.',
        'zh-CN': '什么都没检查到就不能算通过：多半是工作目录或模式写错了，或者缺少 checkout 步骤。',
    },
    reads: 'modules',
    diagnose: (fact) => fact.modules.length === 0 ? [fact.patterns.length > 0 ? unmatched(fact) : absent(fact)] : [],
    examples: {
        fires: [
            { ...MODULES, modules: [] },
            { ...MODULES, modules: [], patterns: ['services/*', 'tools'] },
        ],
        silent: [MODULES],
    },
}));
function absent({ searched }) {
    const root = searched === '.';
    return {
        message: {
            en: `there is no go.mod in ${root ? 'the repository' : `${searched} or below it`}, so nothing was checked`,
            'zh-CN': `${root ? '仓库中' : ` ${searched} 及其子目录中`.trimStart()}没有 go.mod，因此什么都没有检查`,
        },
        fix: {
            words: {
                en: 'Check out the repository before this step, or point working-directory at the folder that holds go.mod.',
                'zh-CN': '请在此步骤之前 checkout 仓库，或将 working-directory 指向含有 go.mod 的目录。',
            },
        },
    };
}
function unmatched({ searched, patterns }) {
    const given = patterns.join(', ');
    const under = searched === '.' ? { en: 'the repository', 'zh-CN': '仓库' } : { en: searched, 'zh-CN': ` ${searched} ` };
    return {
        message: {
            en: `the modules input (${given}) leaves no module of ${under.en}, so nothing was checked`,
            'zh-CN': `按 modules 输入（${given}）筛选后，${under['zh-CN']}中没有剩下任何模块，因此什么都没有检查`,
        },
        fix: {
            words: {
                en: 'Correct the patterns; they are matched against the folders of go.mod files, relative to the repository.',
                'zh-CN': '请修正模式；它们与 go.mod 所在目录（相对仓库根目录）进行匹配。',
            },
        },
    };
}

;// CONCATENATED MODULE: ./lib/rules/target-list.js
/** More would hide the message. */
const most = 4;
/** `windows/amd64, windows/arm64 and 3 more targets` */
function targetList(targets, language) {
    const shown = targets.slice(0, most);
    const left = targets.length - shown.length;
    if (language === 'en')
        return `${shown.join(', ')}${left > 0 ? ` and ${left} more targets` : ''}`;
    return `${shown.join('、')}${left > 0 ? ` 等 ${targets.length} 个目标` : ''}`;
}

;// CONCATENATED MODULE: ./lib/rules/targets/target-does-not-compile.js



const ERROR = {
    file: 'store/lock.go',
    line: 12,
    column: 9,
    message: 'cannot use fd (variable of type int) as syscall.Handle value in argument to syscall.Close',
    package: 'example.com/app/store',
    kind: 'types',
    own: true,
};
/* harmony default export */ const target_does_not_compile = (defineRule({
    id: 'target-does-not-compile',
    severity: 'error',
    title: { en: 'A target does not compile', 'zh-CN': '目标无法编译' },
    why: {
        en: 'Whoever builds the module for this GOOS and GOARCH gets this error. It is told once, with all targets that have it.',
        'zh-CN': '为此 GOOS 与 GOARCH 构建该模块时会出现此错误。同一错误只报告一次，并列出所有受影响的目标。',
    },
    reads: 'targets',
    diagnose: (facts) => [...byError(facts).values()].map(({ error, targets, allowed }) => found(error, targets, allowed)),
    examples: {
        fires: [
            [
                { ...TARGET, target: 'windows/amd64', verdict: 'fail', errors: [ERROR] },
                { ...TARGET, target: 'windows/arm64', verdict: 'fail', errors: [ERROR] },
            ],
            [{ ...TARGET, target: 'plan9/386', verdict: 'allowed', errors: [ERROR] }],
            [
                {
                    ...TARGET,
                    verdict: 'fail',
                    errors: [{ ...ERROR, file: '/home/user/go/pkg/mod/example.com/dep@v1.0.0/dep.go', own: false }],
                },
            ],
            [
                {
                    ...TARGET,
                    verdict: 'fail',
                    errors: [{ ...ERROR, file: '', line: 0, column: 0, kind: 'no-files' }],
                },
            ],
        ],
        silent: [[TARGET], [{ ...TARGET, verdict: 'skipped', reason: 'needs an external linker' }]],
    },
}));
/** The same error of several targets counts once. */
function byError(facts) {
    const shared = new Map();
    for (const { target, verdict, errors } of facts)
        for (const error of errors) {
            const key = JSON.stringify([error.file, error.line, error.column, error.message, error.package]);
            const known = shared.get(key) ?? { error, targets: [], allowed: true };
            shared.set(key, known);
            known.targets.push(target);
            known.allowed &&= verdict === 'allowed';
        }
    return shared;
}
function found(error, targets, allowed) {
    const { file, line, column, message, own } = error;
    const where = own || file === '' ? error.package : `${error.package} (${file}:${line}:${column})`;
    return {
        message: {
            en: `${message} · ${targetList(targets, 'en')} · in ${where}`,
            'zh-CN': `${message} · ${targetList(targets, 'zh-CN')} · 位于 ${where}`,
        },
        ...(own && file !== '' && { at: { file, ...(line > 0 && { line }), ...(column > 0 && { column }) } }),
        ...(allowed && { severity: 'notice' }),
    };
}

;// CONCATENATED MODULE: ./lib/rules/targets/target-skipped.js



/* harmony default export */ const target_skipped = (defineRule({
    id: 'target-skipped',
    severity: 'warning',
    title: { en: 'A target was not looked at', 'zh-CN': '目标未被检查' },
    why: {
        en: 'It was asked for, and nobody knows now whether it compiles.',
        'zh-CN': '该目标在检查范围内，但目前无法得知它能否编译。',
    },
    reads: 'targets',
    diagnose: (facts) => {
        const skipped = facts.filter(({ verdict }) => verdict === 'skipped');
        const reasons = [...new Set(skipped.map(({ reason = '' }) => reason))];
        return reasons.map((reason) => {
            const targets = skipped.filter((fact) => (fact.reason ?? '') === reason).map(({ target }) => target);
            return {
                message: {
                    en: `not looked at: ${targetList(targets, 'en')}: ${reason}`,
                    'zh-CN': `未检查：${targetList(targets, 'zh-CN')}：${reason}`,
                },
            };
        });
    },
    examples: {
        fires: [[{ ...TARGET, verdict: 'skipped', reason: 'the type checker was ended after 900 s' }]],
        silent: [[TARGET]],
    },
}));

;// CONCATENATED MODULE: ./lib/rules/shell-word.js
/** A repository path as one word of a POSIX shell and never an option: names in a repository are hostile, and commands get copied. */
function shellWord(path) {
    const named = path.startsWith('-') ? `./${path}` : path;
    return /^[\w./@%+=:,-]+$/u.test(named) ? named : `'${named.replaceAll("'", String.raw `'\''`)}'`;
}
/** A command to copy, to be run in a folder of the repository (`.` for its root). */
function commandIn(dir, command) {
    return dir === '.' ? command : `(cd ${shellWord(dir)} && ${command})`;
}

;// CONCATENATED MODULE: ./lib/rules/tidy-changes.js

/** One finding for every change of the kind, where the change is, with the change itself as the mend. */
function eachChange(facts, kind, message) {
    return facts.flatMap((fact) => fact.changes
        .filter((change) => change.kind === kind)
        .map((change) => ({ message: message(change, fact), at: change.at, fix: tidyFix(fact, change) })));
}
/** Beyond so many in one file a report of each is not read, and hides what else there is. */
const mostOfOneFile = 10;
/** As `eachChange`, but a module of which tidy makes many such changes has one finding for all of them, at the first. */
function eachOrAll(facts, kind, message, together) {
    return facts.flatMap((fact) => {
        const changes = fact.changes.filter((change) => change.kind === kind);
        const [first] = changes;
        return first === undefined || changes.length <= mostOfOneFile
            ? eachChange([fact], kind, message)
            : [{ message: together(changes), at: first.at, fix: tidyFix(fact, ...changes) }];
    });
}
/** How to get what tidy writes. Where only go.work resolves the module, `go mod tidy` by itself fails and is not offered. */
function tidyFix(fact, ...changes) {
    const edits = changes.flatMap((change) => change.edits);
    const shared = edits.length > 0 ? { edits } : {};
    if (fact.fromWorkspace.length > 0) {
        return {
            ...shared,
            words: {
                en: 'Apply the patch and commit it; go mod tidy by itself cannot see the modules of go.work.',
                'zh-CN': '应用补丁并提交；单独运行 go mod tidy 看不到 go.work 中的模块。',
            },
        };
    }
    return {
        ...shared,
        words: {
            en: 'Run go mod tidy, or apply the patch, and commit the result.',
            'zh-CN': '运行 go mod tidy 或应用补丁，然后提交结果。',
        },
        commands: [commandIn(fact.module.dir, 'go mod tidy')],
    };
}

;// CONCATENATED MODULE: ./lib/rules/tidy/tidy-directive.js



/* harmony default export */ const tidy_directive = (defineRule({
    id: 'tidy-directive',
    severity: 'error',
    title: {
        en: 'A go.mod line is not what go mod tidy writes',
        'zh-CN': 'go.mod 中有一行与 go mod tidy 的结果不一致',
    },
    why: {
        en: 'go mod tidy rewrites replace, exclude, retract, tool, godebug, ignore and module lines into one canonical form. A line in another form changes as soon as anybody tidies, in a change that is about something else.',
        'zh-CN': 'go mod tidy 会把 replace、exclude、retract、tool、godebug、ignore 和 module 行改写成统一的规范形式。写成别的形式的行，只要有人运行 tidy 就会变化，混进与此无关的改动里。',
    },
    reads: 'tidy',
    diagnose: (facts) => eachChange(facts, 'directive', (change, fact) => message(change, fact.module.goMod)),
    examples: {
        fires: [
            drift({
                kind: 'directive',
                at: { file: 'go.mod', line: 11, column: 1, endLine: 11, endColumn: 38 },
                edits: [{ file: 'go.mod', line: 11, endLine: 12, newText: '' }],
                verb: 'exclude',
                from: 'exclude github.com/x/y v1.0.0',
            }),
        ],
        silent: [[TIDY]],
    },
}));
function message({ verb, from, to }, goMod) {
    if (to === undefined) {
        return {
            en: `the ${verb} line "${from ?? ''}" in ${goMod} has no place in a tidy module; go mod tidy removes it`,
            'zh-CN': `${goMod} 中的 ${verb} 行 "${from ?? ''}" 是多余的；go mod tidy 会删除它`,
        };
    }
    if (from === undefined) {
        return {
            en: `${goMod} lacks the ${verb} line "${to}"; go mod tidy adds it`,
            'zh-CN': `${goMod} 缺少 ${verb} 行 "${to}"；go mod tidy 会添加它`,
        };
    }
    return {
        en: `the ${verb} line "${from}" in ${goMod} is not in its canonical form; go mod tidy writes "${to}"`,
        'zh-CN': `${goMod} 中的 ${verb} 行 "${from}" 不是规范形式；go mod tidy 会改写为 "${to}"`,
    };
}

;// CONCATENATED MODULE: ./lib/rules/tidy/tidy-failed.js




/* harmony default export */ const tidy_failed = (defineRule({
    id: 'tidy-failed',
    severity: 'error',
    title: { en: 'go mod tidy failed', 'zh-CN': 'go mod tidy 失败' },
    why: {
        en: 'Whether the module is tidy could not be found out, because the go command gave up. What it said is shown as evidence.',
        'zh-CN': 'go 命令中途失败，无法判断模块是否整洁。它的输出附在后面作为依据。',
    },
    reads: 'tidy',
    diagnose: (facts) => facts.filter(({ outcome }) => outcome === 'failed').map(failed),
    examples: {
        fires: [
            [
                {
                    ...TIDY,
                    outcome: 'failed',
                    failure: {
                        command: ['go', 'mod', 'tidy'],
                        dir: '.',
                        exitCode: 1,
                        timedOut: false,
                        output: 'go: downloading golang.org/x/text v0.30.0\ngo: example.com/app imports\n\texample.com/gone: cannot find module providing package example.com/gone\n',
                    },
                },
            ],
            [
                {
                    ...TIDY,
                    outcome: 'failed',
                    failure: {
                        command: ['go', 'mod', 'tidy'],
                        dir: '.',
                        exitCode: 1,
                        timedOut: false,
                        output: 'verifying golang.org/x/text@v0.30.0: checksum mismatch\n\tdownloaded: h1:aaa\n\tgo.sum:     h1:bbb\n\nSECURITY ERROR\n',
                    },
                },
            ],
            [
                {
                    ...TIDY,
                    outcome: 'failed',
                    failure: { command: ['go', 'mod', 'tidy'], dir: '.', exitCode: null, timedOut: true, output: '' },
                },
            ],
            [{ ...TIDY, outcome: 'failed' }],
        ],
        silent: [[TIDY]],
    },
}));
function failed(fact) {
    const { module, failure, reason, failedAt } = fact;
    const goSum = module.goMod.replace(/go\.mod$/u, 'go.sum');
    return {
        message: failure ? tidy_failed_message(failure, module.goMod) : unexplained(module.goMod, reason),
        at: (failure && placeIn(failure)) ??
            (failedAt && { file: failedAt.file, line: failedAt.line, column: failedAt.column }) ?? {
            file: failure && contradictsGoSum(failure) ? goSum : module.goMod,
        },
        fix: {
            words: {
                en: 'Mend what the go command names, then run the same command here.',
                'zh-CN': '先解决 go 命令指出的问题，再在此处运行同一命令。',
            },
            commands: [commandIn(module.dir, 'go mod tidy')],
        },
        ...(failure ? { evidence: relevantLines(failure) } : {}),
    };
}
/** After a checksum mismatch go names both hashes, the one that go.sum holds after `go.sum:`. */
function contradictsGoSum(failure) {
    return relevantLines(failure).some((line) => /^\s*go\.sum:\s+h1:/u.test(line));
}
function unexplained(goMod, reason) {
    return {
        en: `go mod tidy for ${goMod} failed${reason === undefined ? '' : `: ${reason}`}`,
        'zh-CN': `为 ${goMod} 运行的 go mod tidy 失败${reason === undefined ? '' : `：${reason}`}`,
    };
}
function tidy_failed_message(failure, goMod) {
    const command = failure.command.join(' ');
    if (failure.timedOut) {
        return {
            en: `${command} for ${goMod} did not finish in time and was stopped`,
            'zh-CN': `为 ${goMod} 运行的 ${command} 超时，已被终止`,
        };
    }
    const why = firstSentence(failure);
    const exit = failure.exitCode;
    return {
        en: `${command} for ${goMod} ${exit === null ? 'was killed or could not start' : `failed with exit code ${exit}`}${why === '' ? '' : `: ${why}`}`,
        'zh-CN': `为 ${goMod} 运行的 ${command} ${exit === null ? '被终止或无法启动' : `失败，退出码 ${exit}`}${why === '' ? '' : `：${why}`}`,
    };
}
/** The first sentence of the output: a line that ends in `imports` or `:` goes on in the next. */
function firstSentence(failure) {
    const sentence = [];
    for (const line of relevantLines(failure)) {
        sentence.push(line.trim().replace(/^go: /u, ''));
        if (!/(?:imports|tested by|requires|:)$/u.test(line))
            break;
    }
    return sentence.join(' ');
}

;// CONCATENATED MODULE: ./lib/rules/tidy/tidy-format.js



/* harmony default export */ const tidy_format = (defineRule({
    id: 'tidy-format',
    severity: 'error',
    title: {
        en: 'The layout of go.mod is not what go mod tidy writes',
        'zh-CN': 'go.mod 的排版与 go mod tidy 的结果不一致',
    },
    why: {
        en: 'Blocks, order, blank lines or comments differ from what go mod tidy writes, although the meaning is the same. go mod tidy -diff can miss this (golang/go#75299), yet the next tidy rewrites the file.',
        'zh-CN': '含义相同，但分块、顺序、空行或注释与 go mod tidy 写出的不同。go mod tidy -diff 可能查不出来（golang/go#75299），而下一次 tidy 还是会改写文件。',
    },
    reads: 'tidy',
    diagnose: (facts) => [
        ...facts.filter(({ outcome, changes }) => outcome === 'drift' && changes.length === 0).map(tidy_format_unexplained),
        ...eachChange(facts, 'format', tidy_format_message),
    ],
    examples: {
        fires: [
            drift({
                kind: 'format',
                at: { file: 'go.mod', line: 5 },
                edits: [{ file: 'go.mod', line: 5, endLine: 7, newText: 'require golang.org/x/text v0.30.0\n' }],
            }),
            drift({
                kind: 'format',
                at: { file: 'go.sum', line: 7 },
                edits: [{ file: 'go.sum', line: 7, endLine: 8, newText: '' }],
                foreign: '<<<<<<< HEAD',
            }),
            drift(),
        ],
        silent: [[TIDY]],
    },
}));
function tidy_format_message({ at: { file }, foreign }) {
    if (foreign !== undefined) {
        return {
            en: `${file} has lines that are no hashes, such as "${foreign}"; go mod tidy removes them`,
            'zh-CN': `${file} 中有不是校验和的行，例如 "${foreign}"；go mod tidy 会删除它们`,
        };
    }
    return {
        en: `${file} means the same but go mod tidy lays it out differently from this line on`,
        'zh-CN': `${file} 含义不变，但从这一行起 go mod tidy 写出的排版不同`,
    };
}
/** Drift is never passed over, also where no kind of change was made out. */
function tidy_format_unexplained(fact) {
    const { goMod } = fact.module;
    return {
        message: {
            en: `go mod tidy writes ${goMod} or its go.sum differently; the patch shows how`,
            'zh-CN': `go mod tidy 写出的 ${goMod} 或对应的 go.sum 与现有内容不同；差异见补丁`,
        },
        at: { file: goMod },
        fix: tidyFix(fact),
    };
}

// EXTERNAL MODULE: ./lib/gomod/module-version.js
var module_version = __webpack_require__(2449);
;// CONCATENATED MODULE: ./lib/rules/forcing.js

/** The half-sentence that names the dependency behind a change; empty when none is known. */
function forcedBy(forcing) {
    if (!forcing)
        return { en: '', 'zh-CN': '' };
    const { path, version, says } = forcing;
    const module = (0,module_version/* isPlaceholderVersion */.Ug)(version) ? path : `${path}@${version}`;
    return { en: ` (${module} says: ${says})`, 'zh-CN': `（${module} 写有：${says}）` };
}

;// CONCATENATED MODULE: ./lib/rules/tidy/tidy-go-line.js




/* harmony default export */ const tidy_go_line = (defineRule({
    id: 'tidy-go-line',
    severity: 'error',
    title: { en: 'The go line is not what go mod tidy writes', 'zh-CN': 'go 行与 go mod tidy 的结果不一致' },
    why: {
        en: 'The go line is the oldest Go that may build the module and selects the language version. A dependency with a newer one raises it for everybody who builds this module, so the change should be seen and meant.',
        'zh-CN': 'go 行是允许构建本模块的最低 Go 版本，也决定语言版本。依赖的 go 行更高时，所有构建本模块的人都会被抬高，所以这项改动应当被看到、被确认。',
    },
    reads: 'tidy',
    diagnose: (facts) => eachChange(facts, 'go-line', (change, fact) => tidy_go_line_message(change, fact.module.goMod)),
    examples: {
        fires: [
            drift({
                kind: 'go-line',
                at: { file: 'go.mod', line: 3, column: 1, endLine: 3, endColumn: 8 },
                edits: [{ file: 'go.mod', line: 3, endLine: 4, newText: 'go 1.24.0\n' }],
                from: '1.22',
                to: '1.24.0',
                forcedBy: { path: 'golang.org/x/net', version: 'v0.46.0', says: 'go 1.24.0' },
            }),
            drift({
                kind: 'go-line',
                at: { file: 'go.mod', line: 1 },
                edits: [{ file: 'go.mod', line: 2, endLine: 2, newText: '\ngo 1.25.0\n' }],
                to: '1.25.0',
            }),
        ],
        silent: [[TIDY]],
    },
}));
function tidy_go_line_message({ from, to, ...change }, goMod) {
    const cause = forcedBy(change.forcedBy);
    if (to === undefined) {
        return {
            en: `${goMod} says go ${from ?? ''}${cause.en} but go mod tidy removes the line`,
            'zh-CN': `${goMod} 写有 go ${from ?? ''}${cause['zh-CN']}，但 go mod tidy 会删除这一行`,
        };
    }
    if (from === undefined) {
        return {
            en: `${goMod} has no go line, so the go command assumes an old language version; go mod tidy adds go ${to}${cause.en}`,
            'zh-CN': `${goMod} 没有 go 行，go 命令会按很旧的语言版本处理；go mod tidy 会添加 go ${to}${cause['zh-CN']}`,
        };
    }
    return {
        en: `${goMod} says go ${from} but the module needs go ${to}${cause.en}; go mod tidy writes go ${to}`,
        'zh-CN': `${goMod} 写的是 go ${from}，但本模块需要 go ${to}${cause['zh-CN']}；go mod tidy 会改为 go ${to}`,
    };
}

;// CONCATENATED MODULE: ./lib/rules/tidy/tidy-indirect-comment.js



/* harmony default export */ const tidy_indirect_comment = (defineRule({
    id: 'tidy-indirect-comment',
    severity: 'error',
    title: { en: 'A // indirect comment is wrong', 'zh-CN': '// indirect 注释有误' },
    why: {
        en: 'The comment // indirect tells people and update tools which modules this module imports itself. When it is wrong, updates are grouped and reviewed wrongly, and the next go mod tidy changes it.',
        'zh-CN': '// indirect 注释告诉人和升级工具：哪些模块是本模块直接导入的。注释有误时，依赖升级会被错误地分组和评审，而下一次 go mod tidy 会改掉它。',
    },
    reads: 'tidy',
    diagnose: (facts) => eachChange(facts, 'require-indirect', (change, fact) => tidy_indirect_comment_message(change, fact.module.goMod)),
    examples: {
        fires: [
            drift({
                kind: 'require-indirect',
                at: { file: 'go.mod', line: 6, column: 2, endLine: 6, endColumn: 29 },
                edits: [{ file: 'go.mod', line: 6, endLine: 7, newText: '\tgithub.com/pkg/errors v0.9.1\n' }],
                path: 'github.com/pkg/errors',
                version: 'v0.9.1',
                indirect: false,
                importedAt: { importPath: 'github.com/pkg/errors', file: 'store/open.go', line: 9, column: 2 },
            }),
            drift({
                kind: 'require-indirect',
                at: { file: 'go.mod', line: 7, column: 2, endLine: 7, endColumn: 27 },
                edits: [
                    { file: 'go.mod', line: 7, endLine: 8, newText: '\tgolang.org/x/text v0.30.0 // indirect\n' },
                ],
                path: 'golang.org/x/text',
                version: 'v0.30.0',
                indirect: true,
            }),
        ],
        silent: [[TIDY]],
    },
}));
function tidy_indirect_comment_message({ path, indirect, importedAt }, goMod) {
    if (indirect) {
        return {
            en: `no package of this module imports ${path}, so ${goMod} should mark it // indirect; go mod tidy adds the comment`,
            'zh-CN': `本模块没有任何包直接导入 ${path}，${goMod} 应把它标为 // indirect；go mod tidy 会加上该注释`,
        };
    }
    const site = importedAt && `${importedAt.file}:${importedAt.line}`;
    return {
        en: `${goMod} marks ${path} // indirect but ${site ? `it is imported in ${site}` : 'this module imports it'}; go mod tidy drops the comment`,
        'zh-CN': `${goMod} 把 ${path} 标为 // indirect，但${site ? ` ${site} ` : '本模块'}直接导入了它；go mod tidy 会去掉该注释`,
    };
}

;// CONCATENATED MODULE: ./lib/rules/tidy/tidy-no-packages.js


/* harmony default export */ const tidy_no_packages = (defineRule({
    id: 'tidy-no-packages',
    severity: 'warning',
    title: { en: 'The module has no Go package', 'zh-CN': '模块中没有任何 Go 包' },
    why: {
        en: 'A module in which go finds no package is tidy whatever it requires. Either its files are missing here (generated, ignored, not checked out, or beyond parsing), or go.mod is not needed.',
        'zh-CN': '如果 go 在模块中找不到任何包，那么无论它依赖什么都算整洁。要么这里缺少源文件（尚未生成、被忽略、未检出或无法解析），要么这个 go.mod 本就多余。',
    },
    reads: 'tidy',
    diagnose: (facts) => facts
        .filter(({ noPackages }) => noPackages === true)
        .map(({ module }) => ({
        message: {
            en: `go finds no package in the module of ${module.goMod}, so nothing was checked`,
            'zh-CN': `go 在 ${module.goMod} 所在的模块中找不到任何包，因此什么也没有检查`,
        },
        at: { file: module.goMod },
        fix: {
            words: {
                en: 'Check out or generate its Go files before this step, or remove go.mod.',
                'zh-CN': '请在此步骤之前检出或生成 Go 源文件，或者删除 go.mod。',
            },
        },
    })),
    examples: { fires: [[{ ...TIDY, noPackages: true }]], silent: [[TIDY]] },
}));

;// CONCATENATED MODULE: ./lib/rules/tidy/tidy-not-idempotent.js



/* harmony default export */ const tidy_not_idempotent = (defineRule({
    id: 'tidy-not-idempotent',
    severity: 'warning',
    title: { en: 'go mod tidy does not settle in one run', 'zh-CN': 'go mod tidy 一次运行后仍会再变' },
    why: {
        en: 'Tidying the tidied module changes it again, so applying the first patch leaves a module that is not tidy. It happens when the first run brings in a version whose own requirements change the graph.',
        'zh-CN': '对整理过的模块再次 tidy 还会产生改动，因此只应用第一份补丁得到的模块仍不整洁。常见原因是第一次运行引入的版本自身又改变了模块图。',
    },
    reads: 'tidy',
    diagnose: (facts) => facts
        .filter((fact) => fact.secondPatch !== undefined && fact.secondPatch !== '')
        .map(({ module, secondPatch }) => ({
        message: {
            en: `go mod tidy changes ${module.goMod} or its go.sum again when it is run on its own result`,
            'zh-CN': `在 go mod tidy 自己的结果上再次运行，${module.goMod} 或对应的 go.sum 仍会改变`,
        },
        at: { file: module.goMod },
        fix: {
            words: {
                en: 'Run go mod tidy until it changes nothing more, and commit the result.',
                'zh-CN': '反复运行 go mod tidy 直到不再有改动，然后提交结果。',
            },
            commands: [commandIn(module.dir, 'go mod tidy && go mod tidy')],
        },
        evidence: (secondPatch ?? '').split('\n').filter((line) => /^[-+](?![-+])/u.test(line)),
    })),
    examples: {
        fires: [
            [
                {
                    ...TIDY,
                    outcome: 'drift',
                    secondPatch: '--- a/go.sum\n+++ b/go.sum\n@@ -1 +0,0 @@\n-golang.org/x/text v0.3.0/go.mod h1:…\n',
                },
            ],
        ],
        silent: [[TIDY], [{ ...TIDY, secondPatch: '' }]],
    },
}));

;// CONCATENATED MODULE: ./lib/rules/tidy/tidy-require-missing.js



/* harmony default export */ const tidy_require_missing = (defineRule({
    id: 'tidy-require-missing',
    severity: 'error',
    title: { en: 'A requirement is missing from go.mod', 'zh-CN': 'go.mod 缺少 require' },
    why: {
        en: 'A package is imported, or needed by one that is, and go.mod names no version of its module. The go command refuses to build until somebody adds one, and whoever adds it chooses the version.',
        'zh-CN': '代码（或其依赖）导入了某个包，而 go.mod 没有写明它所属模块的版本。在有人补上之前 go 命令拒绝构建，而补上的人会各自选到不同的版本。',
    },
    reads: 'tidy',
    diagnose: (facts) => eachChange(facts, 'require-missing', (change, fact) => tidy_require_missing_message(change, fact.module.goMod)),
    examples: {
        fires: [
            drift({
                kind: 'require-missing',
                at: { file: 'go.mod', line: 5 },
                edits: [{ file: 'go.mod', line: 5, endLine: 5, newText: 'require github.com/x/y v1.2.3\n' }],
                path: 'github.com/x/y',
                version: 'v1.2.3',
                indirect: false,
                importedAt: { importPath: 'github.com/x/y', file: 'cmd/a/main.go', line: 7, column: 2 },
            }),
            drift({
                kind: 'require-missing',
                at: { file: 'go.mod', line: 9 },
                edits: [
                    { file: 'go.mod', line: 9, endLine: 9, newText: '\tgolang.org/x/text v0.30.0 // indirect\n' },
                ],
                path: 'golang.org/x/text',
                version: 'v0.30.0',
                indirect: true,
                neededBy: ['github.com/x/y', 'golang.org/x/net/html'],
            }),
        ],
        silent: [[TIDY]],
    },
}));
function tidy_require_missing_message(change, goMod) {
    const { path, version, importedAt, neededBy } = change;
    if (importedAt) {
        const { importPath, file, line } = importedAt;
        const adds = importPath === path ? version : `${path} ${version}`;
        return {
            en: `${importPath} is imported in ${file}:${line} but ${goMod} does not require it; go mod tidy adds ${adds}`,
            'zh-CN': `${file}:${line} 导入了 ${importPath}，但 ${goMod} 中没有对应的 require；go mod tidy 会添加 ${adds}`,
        };
    }
    const comment = change.indirect ? ' // indirect' : '';
    if (neededBy && neededBy.length > 0) {
        const chain = neededBy.join(' → ');
        return {
            en: `${path} is needed through ${chain} but ${goMod} does not require it; go mod tidy adds ${version}${comment}`,
            'zh-CN': `构建经由 ${chain} 需要 ${path}，但 ${goMod} 中没有对应的 require；go mod tidy 会添加 ${version}${comment}`,
        };
    }
    return {
        en: `${path} is needed but ${goMod} does not require it; go mod tidy adds ${version}${comment}`,
        'zh-CN': `构建需要 ${path}，但 ${goMod} 中没有对应的 require；go mod tidy 会添加 ${version}${comment}`,
    };
}

;// CONCATENATED MODULE: ./lib/rules/tidy/tidy-require-unused.js



/* harmony default export */ const tidy_require_unused = (defineRule({
    id: 'tidy-require-unused',
    severity: 'error',
    title: { en: 'go.mod requires a module that nothing needs', 'zh-CN': 'go.mod 中有用不到的 require' },
    why: {
        en: 'A requirement that no package needs still takes part in version selection, is still downloaded by some commands, and shows up in every audit of the dependencies. The next go mod tidy removes it, in whoever’s change that happens to be.',
        'zh-CN': '没有任何包需要的 require 仍会参与版本选择，仍可能被下载，也会出现在每一次依赖审计里。下一次 go mod tidy 会把它删掉，而那多半混在别人的改动里。',
    },
    reads: 'tidy',
    diagnose: (facts) => eachChange(facts, 'require-unused', ({ path, version }, { module }) => ({
        en: `${module.goMod} requires ${path} ${version} but no package of ${nameOf(module)} or its tests needs it; go mod tidy removes it`,
        'zh-CN': `${module.goMod} 中有 require ${path} ${version}，但 ${nameOf(module)} 的包和测试都用不到它；go mod tidy 会删除`,
    })),
    examples: {
        fires: [
            drift({
                kind: 'require-unused',
                at: { file: 'go.mod', line: 6, column: 2, endLine: 6, endColumn: 29 },
                edits: [{ file: 'go.mod', line: 6, endLine: 7, newText: '' }],
                path: 'github.com/pkg/errors',
                version: 'v0.9.1',
            }),
        ],
        silent: [[TIDY]],
    },
}));
function nameOf(module) {
    return module.path === '' ? module.dir : module.path;
}

;// CONCATENATED MODULE: ./lib/rules/tidy/tidy-require-version.js




/* harmony default export */ const tidy_require_version = (defineRule({
    id: 'tidy-require-version',
    severity: 'error',
    title: {
        en: 'go.mod names another version than the build uses',
        'zh-CN': 'go.mod 写的版本不是构建实际使用的版本',
    },
    why: {
        en: 'Go builds with the highest version that anything in the module graph requires. When go.mod says a lower one, readers and tools are misled, and the go command asks for an update before it builds.',
        'zh-CN': 'Go 使用模块图中要求的最高版本进行构建。go.mod 写得更低时，读者和工具都会被误导，而且 go 命令会先要求更新 go.mod 才肯构建。',
    },
    reads: 'tidy',
    diagnose: (facts) => eachChange(facts, 'require-version', (change, fact) => tidy_require_version_message(change, fact.module.goMod)),
    examples: {
        fires: [
            drift({
                kind: 'require-version',
                at: { file: 'go.mod', line: 6, column: 2, endLine: 6, endColumn: 27 },
                edits: [{ file: 'go.mod', line: 6, endLine: 7, newText: '\tgolang.org/x/text v0.30.0\n' }],
                path: 'golang.org/x/text',
                from: 'v0.3.0',
                to: 'v0.30.0',
                forcedBy: { path: 'golang.org/x/net', version: 'v0.46.0', says: 'require golang.org/x/text v0.30.0' },
            }),
        ],
        silent: [[TIDY]],
    },
}));
function tidy_require_version_message({ path, from, to, ...change }, goMod) {
    const cause = forcedBy(change.forcedBy);
    return {
        en: `${goMod} requires ${path} ${from} but the build uses ${to}${cause.en}; go mod tidy writes ${to}`,
        'zh-CN': `${goMod} 要求 ${path} ${from}，但构建使用的是 ${to}${cause['zh-CN']}；go mod tidy 会改为 ${to}`,
    };
}

;// CONCATENATED MODULE: ./lib/rules/tidy/tidy-skipped.js


/* harmony default export */ const tidy_skipped = (defineRule({
    id: 'tidy-skipped',
    severity: 'warning',
    title: { en: 'A module was not checked for tidiness', 'zh-CN': '有模块未做整洁检查' },
    why: {
        en: 'A check that did not look is not a pass: nothing is known about this module.',
        'zh-CN': '没有检查不等于通过：这个模块的情况未知。',
    },
    reads: 'tidy',
    diagnose: (facts) => facts
        .filter((fact) => fact.outcome === 'skipped')
        .map(({ module, reason }) => ({
        message: {
            en: `${module.goMod} was not checked for tidiness${reason === undefined ? '' : `: ${reason}`}`,
            'zh-CN': `${module.goMod} 未做整洁检查${reason === undefined ? '' : `：${reason}`}`,
        },
        at: { file: module.goMod },
    })),
    examples: {
        fires: [[{ ...TIDY, outcome: 'skipped', reason: 'Go 1.13 has no -modfile' }]],
        silent: [[TIDY]],
    },
}));

;// CONCATENATED MODULE: ./lib/rules/module-versions.js
/** How many are named where there are many. */
const named = 3;
/** `12 module versions (a v1.0.0, b v1.0.0, c v1.0.0 and 9 more)`, for more than three. */
function moduleVersions(all) {
    const first = all.slice(0, named).map(({ path, version }) => `${path} ${version}`);
    const left = all.length - first.length;
    return {
        en: `${all.length} module versions (${first.join(', ')} and ${left} more)`,
        'zh-CN': `${all.length} 个模块版本（${first.join('、')} 等）`,
    };
}

;// CONCATENATED MODULE: ./lib/rules/tidy/tidy-sum-missing.js




/* harmony default export */ const tidy_sum_missing = (defineRule({
    id: 'tidy-sum-missing',
    severity: 'error',
    title: { en: 'go.sum lacks a hash', 'zh-CN': 'go.sum 缺少校验和' },
    why: {
        en: 'go.sum holds the hash of everything the build downloads. Where a line is missing the go command stops ("missing go.sum entry"), and nothing pins what is downloaded until somebody adds it.',
        'zh-CN': 'go.sum 记录构建所下载的一切内容的校验和。缺少某一行时 go 命令会停下来（missing go.sum entry），而在有人补上之前，下载到的内容没有任何约束。',
    },
    reads: 'tidy',
    diagnose: (facts) => [
        ...facts.flatMap(newFile),
        ...eachOrAll(facts.map(existingOnly), 'sum-missing', missing, manyMissing),
    ],
    examples: {
        fires: [
            drift({
                kind: 'sum-missing',
                at: { file: 'go.sum', line: 3 },
                edits: [
                    {
                        file: 'go.sum',
                        line: 3,
                        endLine: 3,
                        newText: 'golang.org/x/text v0.30.0/go.mod h1:yDdHFIX9t+tORqspjENWgzaCVXgk0yYnYuSZ8UzzBVM=\n',
                    },
                ],
                path: 'golang.org/x/text',
                version: 'v0.30.0',
                lines: ['golang.org/x/text v0.30.0/go.mod h1:yDdHFIX9t+tORqspjENWgzaCVXgk0yYnYuSZ8UzzBVM='],
                newFile: false,
            }),
            drift({
                kind: 'sum-missing',
                at: { file: 'go.mod', line: 1 },
                edits: [],
                path: 'golang.org/x/text',
                version: 'v0.30.0',
                lines: ['golang.org/x/text v0.30.0 h1:…', 'golang.org/x/text v0.30.0/go.mod h1:…'],
                newFile: true,
            }),
        ],
        silent: [[TIDY]],
    },
}));
function missing({ at, path, version, lines }) {
    const what = hashed(lines);
    return {
        en: `${at.file} has no hash of ${what.en}${path} ${version}; go mod tidy adds ${lines.length === 1 ? 'it' : `${lines.length} lines`}`,
        'zh-CN': `${at.file} 中没有 ${path} ${version} ${what['zh-CN']}校验和；go mod tidy 会添加 ${lines.length} 行`,
    };
}
function manyMissing(changes) {
    const [file, what] = [changes[0]?.at.file ?? '', moduleVersions(changes)];
    const lines = changes.reduce((count, change) => count + change.lines.length, 0);
    return {
        en: `${file} lacks hashes of ${what.en}; go mod tidy adds ${lines} lines`,
        'zh-CN': `${file} 缺少 ${what['zh-CN']}的校验和；go mod tidy 会添加 ${lines} 行`,
    };
}
/** Only a module's go.mod is hashed where nothing of its packages is needed. */
function hashed(lines) {
    const onlyGoMod = lines.length > 0 && lines.every((line) => /\/go\.mod\s/u.test(line));
    return onlyGoMod ? { en: 'the go.mod of ', 'zh-CN': '的 go.mod ' } : { en: '', 'zh-CN': '的' };
}
/** One finding for a go.sum that is not there, however many lines it would have. */
function newFile(fact) {
    const changes = sumMissing(fact).filter((change) => change.newFile);
    const [first] = changes;
    if (!first)
        return [];
    const lines = changes.reduce((count, change) => count + change.lines.length, 0);
    const sum = fact.module.goMod.replace(/go\.mod$/u, 'go.sum');
    return [
        {
            message: {
                en: `${sum} does not exist, so nothing pins what the build downloads; go mod tidy writes it (${lines} lines)`,
                'zh-CN': `${sum} 不存在，构建下载的内容没有任何约束；go mod tidy 会生成它（共 ${lines} 行）`,
            },
            at: first.at,
            fix: tidyFix(fact, ...changes),
        },
    ];
}
function existingOnly(fact) {
    return {
        ...fact,
        changes: fact.changes.filter((change) => change.kind !== 'sum-missing' || !change.newFile),
    };
}
function sumMissing(fact) {
    return fact.changes.filter((change) => change.kind === 'sum-missing');
}

;// CONCATENATED MODULE: ./lib/rules/tidy/tidy-sum-stale.js




/* harmony default export */ const tidy_sum_stale = (defineRule({
    id: 'tidy-sum-stale',
    severity: 'error',
    title: { en: 'go.sum has a hash that nothing needs', 'zh-CN': 'go.sum 中有用不到的校验和' },
    why: {
        en: 'Hashes of versions that the build no longer uses are harmless to the build but hide what it depends on: scanners that read go.sum report them, and the next go mod tidy removes them in an unrelated change.',
        'zh-CN': '构建不再使用的版本的校验和不影响构建，却掩盖了真实的依赖：读取 go.sum 的扫描器会误报，下一次 go mod tidy 又会在无关的改动里删掉它们。',
    },
    reads: 'tidy',
    diagnose: (facts) => eachOrAll(facts, 'sum-stale', stale, manyStale),
    examples: {
        fires: [
            drift({
                kind: 'sum-stale',
                at: { file: 'go.sum', line: 1, endLine: 2 },
                edits: [{ file: 'go.sum', line: 1, endLine: 3, newText: '' }],
                path: 'golang.org/x/text',
                version: 'v0.3.0',
                lines: ['golang.org/x/text v0.3.0 h1:…', 'golang.org/x/text v0.3.0/go.mod h1:…'],
            }),
        ],
        silent: [[TIDY]],
    },
}));
function stale({ at, path, version, lines }) {
    const one = lines.length === 1;
    return {
        en: `${at.file} still has ${one ? 'a hash' : `${lines.length} hashes`} of ${path} ${version}, which the build does not use; go mod tidy removes ${one ? 'it' : 'them'}`,
        'zh-CN': `${at.file} 仍有 ${path} ${version} 的 ${lines.length} 行校验和，但构建用不到它；go mod tidy 会删除`,
    };
}
function manyStale(changes) {
    const [file, what] = [changes[0]?.at.file ?? '', moduleVersions(changes)];
    const lines = changes.reduce((count, change) => count + change.lines.length, 0);
    return {
        en: `${file} still has hashes of ${what.en} that the build does not use; go mod tidy removes ${lines} lines`,
        'zh-CN': `${file} 仍有 ${what['zh-CN']}的校验和，但构建用不到它们；go mod tidy 会删除 ${lines} 行`,
    };
}

;// CONCATENATED MODULE: ./lib/rules/tidy/tidy-toolchain-line.js




/* harmony default export */ const tidy_toolchain_line = (defineRule({
    id: 'tidy-toolchain-line',
    severity: 'error',
    title: {
        en: 'The toolchain line is not what go mod tidy writes',
        'zh-CN': 'toolchain 行与 go mod tidy 的结果不一致',
    },
    why: {
        en: 'The toolchain line suggests which Go release to use at least. One that says nothing beyond the go line makes go build ask for an update of go.mod; a Go older than 1.25 writes its own name there whenever it raises the go line, which should be seen in review.',
        'zh-CN': 'toolchain 行建议至少使用哪个 Go 发行版。与 go 行重复的 toolchain 行会让 go build 要求更新 go.mod；而 1.25 之前的 Go 每次抬高 go 行时都会把自己的版本写进 toolchain 行，这类改动应在评审时被看到。',
    },
    reads: 'tidy',
    diagnose: (facts) => eachChange(facts, 'toolchain-line', (change, fact) => tidy_toolchain_line_message(change, fact.module.goMod)),
    examples: {
        fires: [
            drift({
                kind: 'toolchain-line',
                at: { file: 'go.mod', line: 5, column: 1, endLine: 5, endColumn: 19 },
                edits: [{ file: 'go.mod', line: 4, endLine: 6, newText: '' }],
                from: 'go1.25.0',
            }),
            drift({
                kind: 'toolchain-line',
                at: { file: 'go.mod', line: 3 },
                edits: [{ file: 'go.mod', line: 4, endLine: 4, newText: '\ntoolchain go1.24.4\n' }],
                to: 'go1.24.4',
                forcedBy: { path: 'golang.org/x/net', version: 'v0.46.0', says: 'go 1.24.0' },
            }),
        ],
        silent: [[TIDY]],
    },
}));
function tidy_toolchain_line_message({ from, to, ...change }, goMod) {
    if (to === undefined) {
        const cause = forcedBy(change.forcedBy);
        return {
            en: `toolchain ${from ?? ''} in ${goMod} adds nothing to the go line${cause.en}; go mod tidy removes it`,
            'zh-CN': `${goMod} 中的 toolchain ${from ?? ''} 没有在 go 行之外增加任何要求${cause['zh-CN']}；go mod tidy 会删除它`,
        };
    }
    const occasion = raisingGoLine(change.forcedBy);
    if (from === undefined) {
        return {
            en: `${goMod} has no toolchain line; ${occasion.en}go mod tidy adds toolchain ${to}`,
            'zh-CN': `${goMod} 没有 toolchain 行；go mod tidy ${occasion['zh-CN']}会添加 toolchain ${to}`,
        };
    }
    return {
        en: `${goMod} says toolchain ${from}; ${occasion.en}go mod tidy writes toolchain ${to}`,
        'zh-CN': `${goMod} 写的是 toolchain ${from}；go mod tidy ${occasion['zh-CN']}会改为 toolchain ${to}`,
    };
}
/** No module asks for the toolchain line: a Go older than 1.25 writes its own name when it raises the go line. */
function raisingGoLine(forcing) {
    if (!forcing)
        return { en: '', 'zh-CN': '' };
    const cause = forcedBy(forcing);
    return {
        en: `as it raises the go line${cause.en}, `,
        'zh-CN': `在抬高 go 行${cause['zh-CN']}的同时`,
    };
}

;// CONCATENATED MODULE: ./lib/rules/tidy/tidy-untracked.js



/* harmony default export */ const tidy_untracked = (defineRule({
    id: 'tidy-untracked',
    severity: 'error',
    title: { en: 'git does not know a module file', 'zh-CN': '模块文件未纳入 git' },
    why: {
        en: 'The file is in this folder but not in the repository: a fresh clone, and with it CI and every colleague, builds without it.',
        'zh-CN': '这个文件只在当前目录里，不在仓库中：全新的克隆（CI 和每一位同事）构建时都没有它。',
    },
    reads: 'tidy',
    diagnose: (facts) => facts.flatMap((fact) => fact.changes
        .filter((change) => change.kind === 'untracked')
        .map(({ at, file }) => ({
        message: {
            en: `${file} is there but git does not track it, so a fresh clone builds without it`,
            'zh-CN': `${file} 存在，但 git 没有跟踪它，全新的克隆在构建时会缺少它`,
        },
        at,
        fix: {
            words: { en: 'Add the file to git and commit it.', 'zh-CN': '把该文件加入 git 并提交。' },
            commands: [`git add ${shellWord(file)}`],
        },
    }))),
    examples: {
        fires: [drift({ kind: 'untracked', at: { file: 'go.sum', line: 1 }, edits: [], file: 'go.sum' })],
        silent: [[TIDY]],
    },
}));

;// CONCATENATED MODULE: ./lib/rules/tidy/tidy-work-sum-missing.js


/* harmony default export */ const tidy_work_sum_missing = (defineRule({
    id: 'tidy-work-sum-missing',
    severity: 'error',
    title: { en: 'go.work.sum lacks a hash', 'zh-CN': 'go.work.sum 缺少校验和' },
    why: {
        en: 'Building in the workspace needs hashes that no module’s go.sum has; they belong into go.work.sum. Without them every go command in the workspace writes the file anew, and nothing pins what it downloads.',
        'zh-CN': '在工作区中构建需要一些校验和，而各模块的 go.sum 里都没有；它们应记录在 go.work.sum 中。缺少时，工作区里的每个 go 命令都会重新写这个文件，下载的内容也没有任何约束。',
    },
    reads: 'tidy',
    diagnose: (facts) => facts.flatMap((fact) => fact.changes
        .filter((change) => change.kind === 'work-sum-missing')
        .map(({ at, lines, newFile, edits }) => ({
        message: newFile
            ? {
                en: `${at.file} does not exist but the workspace needs ${counted(lines)} that no go.sum has; the go command writes it`,
                'zh-CN': `${at.file} 不存在，而工作区需要 ${lines.length} 行各 go.sum 都没有的校验和；go 命令会生成它`,
            }
            : {
                en: `${at.file} lacks ${counted(lines)} that the workspace needs and no go.sum has; the go command adds ${lines.length === 1 ? 'it' : 'them'}`,
                'zh-CN': `${at.file} 缺少工作区需要的 ${lines.length} 行校验和（各 go.sum 中也没有）；go 命令会添加`,
            },
        at,
        fix: {
            words: {
                en: 'Build the workspace, or apply the patch, and commit go.work.sum.',
                'zh-CN': '构建一次工作区或应用补丁，然后提交 go.work.sum。',
            },
            ...(edits.length > 0 ? { edits } : {}),
        },
    }))),
    examples: {
        fires: [
            drift({
                kind: 'work-sum-missing',
                at: { file: 'go.work.sum', line: 1 },
                edits: [
                    { file: 'go.work.sum', line: 1, endLine: 1, newText: 'golang.org/x/text v0.30.0/go.mod h1:…\n' },
                ],
                lines: ['golang.org/x/text v0.30.0/go.mod h1:…'],
                newFile: false,
            }),
            drift({
                kind: 'work-sum-missing',
                at: { file: 'go.work.sum' },
                edits: [],
                lines: ['golang.org/x/text v0.30.0/go.mod h1:…', 'golang.org/x/net v0.46.0/go.mod h1:…'],
                newFile: true,
            }),
        ],
        silent: [[TIDY]],
    },
}));
function counted(lines) {
    return lines.length === 1 ? '1 hash' : `${lines.length} hashes`;
}

;// CONCATENATED MODULE: ./lib/rules/tidy/tidy-workspace-only.js


/* harmony default export */ const tidy_workspace_only = (defineRule({
    id: 'tidy-workspace-only',
    severity: 'notice',
    title: { en: 'A module resolves only inside go.work', 'zh-CN': '模块只能在 go.work 内解析' },
    why: {
        en: 'The module needs modules that only go.work provides, so it builds in this workspace and nowhere else: go install of it, or requiring it from another repository, fails. It was judged with the workspace’s modules in their place.',
        'zh-CN': '该模块依赖的某些模块只由 go.work 提供，因此只能在这个工作区里构建：对它执行 go install，或在别的仓库里 require 它，都会失败。这里是用工作区中的模块代入后判断的。',
    },
    reads: 'tidy',
    diagnose: (facts) => facts
        .filter((fact) => fact.fromWorkspace.length > 0)
        .map(({ module, fromWorkspace }) => ({
        message: {
            en: `${module.goMod} needs ${fromWorkspace.join(', ')}, which only go.work provides; outside this workspace the module does not build`,
            'zh-CN': `${module.goMod} 需要的 ${fromWorkspace.join('、')} 只由 go.work 提供；离开这个工作区该模块无法构建`,
        },
        at: { file: module.goMod },
        fix: {
            words: {
                en: 'If others are to use the module, require a published version of it or add a replace line to go.mod.',
                'zh-CN': '若该模块要给他人使用，请 require 一个已发布的版本，或在 go.mod 中加上 replace。',
            },
        },
    })),
    examples: {
        fires: [[{ ...TIDY, fromWorkspace: ['example.com/lib'] }]],
        silent: [[TIDY]],
    },
}));

;// CONCATENATED MODULE: ./lib/rules/toolchain/toolchain-unverified.js


/* harmony default export */ const toolchain_unverified = (defineRule({
    id: 'toolchain-unverified',
    severity: 'warning',
    title: { en: 'Go was installed without a checksum', 'zh-CN': '安装的 Go 未经校验' },
    why: {
        en: 'A mirror or a machine on the way could have changed the archive, and with it everything it builds. It could not be compared with a published SHA-256 or the checksum database.',
        'zh-CN': '镜像或途中的任何机器都可能改动这个归档，进而影响它构建的一切。它没有能够对照的 SHA-256，也没有经过校验和数据库验证。',
    },
    reads: 'toolchain',
    diagnose: ({ verified, version, spec, origin }) => {
        const from = origin ?? '?';
        return verified === 'none'
            ? [
                {
                    message: {
                        en: `Go ${version ?? spec} came from ${from} and no published checksum was there to compare it with`,
                        'zh-CN': `Go ${version ?? spec} 来自 ${from}，没有已公布的校验和可供比对`,
                    },
                    fix: {
                        words: {
                            en: 'Use a mirror that also serves the release index with SHA-256 sums, or a release that has one.',
                            'zh-CN': '请使用同时提供含 SHA-256 的发行索引的镜像，或选择有校验和的发行版。',
                        },
                    },
                },
            ]
            : [];
    },
    examples: {
        fires: [{ ...TOOLCHAIN, verified: 'none' }],
        silent: [TOOLCHAIN, { ...TOOLCHAIN, verified: 'trusted' }],
    },
}));

;// CONCATENATED MODULE: ./lib/rules/registry.gen.js





































/** Every rule, by id. */
const RULES = [
    build_cache_refused,
    check_broken,
    folder_unreadable,
    go_gotoolchain_conflict,
    go_mod_malformed,
    go_no_build_for_newest,
    go_patch_behind,
    go_too_old,
    go_toolchain_auto_blocked,
    go_toolchain_language_version,
    go_toolchain_line_redundant,
    go_toolchain_suffix,
    go_version_yaml_number,
    go_work_behind_member,
    go_work_malformed,
    module_cache_wrong_file,
    module_none,
    target_does_not_compile,
    target_skipped,
    tidy_directive,
    tidy_failed,
    tidy_format,
    tidy_go_line,
    tidy_indirect_comment,
    tidy_no_packages,
    tidy_not_idempotent,
    tidy_require_missing,
    tidy_require_unused,
    tidy_require_version,
    tidy_skipped,
    tidy_sum_missing,
    tidy_sum_stale,
    tidy_toolchain_line,
    tidy_untracked,
    tidy_work_sum_missing,
    tidy_workspace_only,
    toolchain_unverified,
];


/***/ }),

/***/ 4328:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $r: () => (/* binding */ platformName),
/* harmony export */   AU: () => (/* binding */ goarchOf),
/* harmony export */   FL: () => (/* binding */ parsePlatform),
/* harmony export */   mM: () => (/* binding */ goosOf),
/* harmony export */   ol: () => (/* binding */ hostPlatform)
/* harmony export */ });
/* harmony import */ var _config_nearest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(948);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3828);
/* harmony import */ var _core_quoted_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4415);



/** Every GOOS of `go tool dist list`, and what node, runners, distributions and people call it. */
const OS_SPELLINGS = {
    aix: [],
    android: [],
    darwin: ['macos', 'mac', 'osx', 'macosx'],
    dragonfly: ['dragonflybsd'],
    freebsd: [],
    illumos: [],
    ios: [],
    js: [],
    linux: [],
    netbsd: [],
    openbsd: [],
    plan9: [],
    solaris: ['sunos'],
    wasip1: ['wasi'],
    windows: ['win32', 'win'],
};
/** Every GOARCH of `go tool dist list`, likewise; `armv6l` and `arm6` are what release indexes say for `arm`. */
const ARCH_SPELLINGS = {
    '386': ['ia32', 'x32', 'x86', 'i386', 'i486', 'i586', 'i686'],
    amd64: ['x64', 'x86_64', 'x86-64'],
    arm: ['armv6l', 'armv7l', 'arm6', 'armv6', 'armv7', 'arm32', 'armhf'],
    arm64: ['aarch64', 'armv8'],
    loong64: ['loongarch64'],
    mips: [],
    mips64: [],
    mips64le: ['mips64el'],
    mipsle: ['mipsel'],
    ppc64: [],
    ppc64le: ['ppc64el'],
    riscv64: [],
    s390x: [],
    wasm: [],
};
/** GOOS for any spelling of an operating system, or undefined. */
function goosOf(name) {
    return lookUp(OS_SPELLINGS, name);
}
/** GOARCH for any spelling of an architecture, or undefined. `ppc64` is Go's: big endian. */
function goarchOf(name) {
    return lookUp(ARCH_SPELLINGS, name);
}
/** The platform that a person named. Throws UserError with the nearest known name. */
function parsePlatform(os, arch) {
    return {
        os: goosOf(os) ?? unknown('operating system', os, OS_SPELLINGS),
        arch: goarchOf(arch) ?? unknown('architecture', arch, ARCH_SPELLINGS),
    };
}
/** The platform of a machine as node describes it: node's `ppc64` is either byte order. */
function hostPlatform(host) {
    const littlePower = host.arch === 'ppc64' && host.endianness === 'LE';
    return parsePlatform(host.platform, littlePower ? 'ppc64le' : host.arch);
}
/** `linux/amd64` */
function platformName(platform) {
    return `${platform.os}/${platform.arch}`;
}
function lookUp(spellings, name) {
    const wanted = name.trim().toLowerCase();
    if (Object.hasOwn(spellings, wanted))
        return wanted;
    return Object.keys(spellings).find((own) => spellings[own]?.includes(wanted));
}
function unknown(what, name, spellings) {
    const known = Object.entries(spellings).flat(2);
    const guess = (0,_config_nearest_js__WEBPACK_IMPORTED_MODULE_1__/* .nearest */ .p)(name.trim(), known);
    throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`${(0,_core_quoted_js__WEBPACK_IMPORTED_MODULE_2__/* .quoted */ .T)(name)} is no ${what} that Go knows${guess === undefined ? '' : `; did you mean ${guess}?`} (known: ${Object.keys(spellings).join(', ')})`);
}


/***/ }),

/***/ 5999:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   y: () => (/* binding */ readTreeText)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1455);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3828);
/* harmony import */ var _repository_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5411);




/** Bytes: far above any go.mod, go.sum or go.work that somebody needs. */
const LARGEST = 64 << 20;
/**
 * The text of a file that whoever wrote the checked commit may have put there. What a name places below `root` (absolute)
 * must lie there: a symlink to a file with credentials would be shown in the log. Devices, pipes and files above `largest`
 * bytes are refused, since reading them may never end. Throws UserError for what is refused, else node's own errors.
 */
async function readTreeText(path, root, largest = LARGEST) {
    const named = (0,_repository_js__WEBPACK_IMPORTED_MODULE_3__/* .isInside */ .FK)(path, root);
    const name = named ? (0,_repository_js__WEBPACK_IMPORTED_MODULE_3__/* .repositoryPath */ .SH)(root, path) : path;
    if (named && !(0,_repository_js__WEBPACK_IMPORTED_MODULE_3__/* .isInside */ .FK)(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.realpath)(path), await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.realpath)(root)))
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo(`${name} is a symlink that leads out of the repository, which is not followed`);
    // Without O_NONBLOCK (which Windows lacks) opening a pipe would wait for a writer.
    const handle = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.open)(path, node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_RDONLY | node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_NONBLOCK);
    try {
        const found = await handle.stat();
        if (!found.isFile())
            throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo(`${name} is not a regular file`);
        if (found.size > largest)
            throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo(`${name} has more than ${largest >> 20} MiB`);
        return await handle.readFile('utf8');
    }
    finally {
        await handle.close();
    }
}


/***/ })

};
