export const id = 852;
export const ids = [852];
export const modules = {

/***/ 9852:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  describeDrift: () => (/* binding */ describeDrift)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./lib/repository.js
var repository = __webpack_require__(5411);
// EXTERNAL MODULE: ./lib/gomod/go-mod.js + 2 modules
var go_mod = __webpack_require__(1839);
// EXTERNAL MODULE: ./lib/gomod/go-version.js
var go_version = __webpack_require__(2019);
// EXTERNAL MODULE: ./lib/checks/go-command.js
var go_command = __webpack_require__(8755);
;// CONCATENATED MODULE: ./lib/checks/tidy/module-graph.js


/** Lines of a go command about the tidied module; empty when it fails: an explanation less, not an error. */
async function ask(evidence, args, ports) {
    const { goroot, dir } = evidence.run;
    // tidy has just fetched what its answers need; a word of explanation is not worth another download.
    const env = { GOPROXY: 'off' };
    const ran = await (0,go_command/* runGo */.aC)({ goroot, dir, goWork: 'off', args, env }, ports);
    return ran.exitCode === 0 ? ran.stdout.split('\n') : [];
}
/** For each module the packages through which the main module needs it, from one of its own to one of that module's. */
async function importChains(paths, evidence, ports) {
    const args = ['mod', 'why', '-m', `-modfile=${evidence.goMod}`, '--', ...paths];
    const chains = new Map();
    let chain = [];
    for (const line of await ask(evidence, args, ports)) {
        if (line.startsWith('# '))
            chains.set(line.slice(2), (chain = []));
        // In parentheses: why there is no chain.
        else if (line !== '' && !line.startsWith('('))
            chain.push(line);
    }
    return chains;
}
/** The dependency whose own go line asks for at least `goVersion`: a required one rather than one far away. */
async function forcingGoLine(goVersion, evidence, ports) {
    const format = '{{if not .Main}}{{.Path}} {{.Version}} {{.GoVersion}} {{.Indirect}}{{end}}';
    // -e: without the network the date of a version may be unknown, which is no matter here.
    const args = ['list', '-m', '-e', '-mod=mod', `-modfile=${evidence.goMod}`, '-f', format, 'all'];
    const forcing = (await ask(evidence, args, ports))
        .map((line) => line.split(' '))
        .filter(([, , asked = '']) => asked !== '' && (0,go_version/* compareGoVersions */.X_)(asked, goVersion) >= 0);
    const [path, version, asked] = forcing.find(([, , , indirect]) => indirect === 'false') ?? forcing[0] ?? [];
    if (path === undefined || version === undefined)
        return undefined;
    return { path, version, says: `go ${asked}` };
}
/** For each `path@version` a module version that requires just that. */
async function forcingRequirements(wanted, evidence, ports) {
    const forcing = new Map();
    const args = ['mod', 'graph', `-modfile=${evidence.goMod}`];
    for (const line of await ask(evidence, args, ports)) {
        const [from = '', to = ''] = line.split(' ');
        const [path, version] = from.split('@');
        // The main module stands there without a version.
        if (path === undefined || version === undefined || !wanted.has(to) || forcing.has(to))
            continue;
        forcing.set(to, { path, version, says: `require ${to.replace('@', ' ')}` });
    }
    return forcing;
}

// EXTERNAL MODULE: ./lib/checks/tidy/own-imports.js + 2 modules
var own_imports = __webpack_require__(191);
;// CONCATENATED MODULE: ./lib/checks/tidy/explain.js





/** Modules whose chain is asked for: a report with more is not read to its end. */
const chainsAtMost = 50;
/** The changes with what forces them: who imports, who needs, who asks for more. Go is only run for kinds that ask it. */
async function explainChanges(changes, evidence, ports) {
    const sites = changes.some(isOfRequirement) ? await importSites(evidence) : new Map();
    const indirect = changes.flatMap((it) => (it.kind === 'require-missing' && it.indirect ? [it.path] : []));
    const chains = indirect.length === 0
        ? new Map()
        : await importChains(indirect.slice(0, chainsAtMost), evidence, ports);
    const goLine = changes.find((it) => it.kind === 'go-line');
    const language = goLine?.from !== undefined && goLine.to !== undefined
        ? await goLineForcing(goLine.to, evidence, ports)
        : undefined;
    const raised = changes.flatMap((it) => (it.kind === 'require-version' ? [`${it.path}@${it.to}`] : []));
    const requirements = raised.length === 0
        ? new Map()
        : await forcingRequirements(new Set(raised), evidence, ports);
    return changes.map((change) => explained(change, { sites, chains, language, requirements }));
}
/** Tidy raises the go line also for a requirement that it then removes, which only the untidied go.mod names. */
async function goLineForcing(goVersion, evidence, ports) {
    const forcing = await forcingGoLine(goVersion, evidence, ports);
    return forcing ?? forcingGoLine(goVersion, { ...evidence, goMod: await evidence.copyOfOwn() }, ports);
}
function isOfRequirement(change) {
    return change.kind === 'require-missing' || change.kind === 'require-indirect';
}
function explained(change, reasons) {
    if (change.kind === 'require-missing' || change.kind === 'require-indirect') {
        const importedAt = reasons.sites.get(change.path);
        if (importedAt)
            return { ...change, importedAt };
        const neededBy = reasons.chains.get(change.path);
        return change.kind === 'require-missing' && neededBy?.length ? { ...change, neededBy } : change;
    }
    if (change.kind === 'require-version') {
        const forcedBy = reasons.requirements.get(`${change.path}@${change.to}`);
        return forcedBy ? { ...change, forcedBy } : change;
    }
    if (change.kind === 'go-line' || change.kind === 'toolchain-line') {
        return reasons.language ? { ...change, forcedBy: reasons.language } : change;
    }
    return change;
}
/** The first import of each required module by the module's own files; for tools, the tool line. */
async function importSites({ run, root, before, after }) {
    const parsed = (0,go_mod/* parseGoMod */.k)(after);
    if (!parsed.ok)
        return new Map();
    const own = (0,go_mod/* parseGoMod */.k)(before);
    const tools = (own.ok ? own.file.tool : []).map(({ path, at }) => ({
        importPath: path,
        file: (0,repository/* repositoryPath */.SH)(root, (0,external_node_path_.join)(run.dir, 'go.mod')),
        line: at.line,
        column: at.column,
    }));
    const sites = new Map();
    for (const site of [...(await (0,own_imports/* ownImports */.j)(root, run.dir)), ...tools]) {
        const path = providerOf(site.importPath, parsed.file);
        if (path !== undefined && !sites.has(path))
            sites.set(path, site);
    }
    return sites;
}
/** The required module with the longest path that the package's path begins with. */
function providerOf(importPath, file) {
    const paths = [file.module?.path, ...file.require.map((it) => it.path)].filter((path) => path !== undefined);
    return paths
        .filter((path) => importPath === path || importPath.startsWith(`${path}/`))
        .reduce((best, path) => (path.length > (best?.length ?? 0) ? path : best), undefined);
}

// EXTERNAL MODULE: ./lib/gomod/edit.js
var edit = __webpack_require__(3408);
// EXTERNAL MODULE: ./lib/checks/tidy/align.js + 3 modules
var align = __webpack_require__(4518);
// EXTERNAL MODULE: ./lib/checks/tidy/attribute.js
var attribute = __webpack_require__(9926);
;// CONCATENATED MODULE: ./lib/checks/tidy/changes.js



/** Every meaning with its place and edits, and what is left as one `format` change: all edits together yield the text after. */
function placeChanges(pair) {
    if (pair.before.text === pair.after.text)
        return [];
    const hunks = (0,align/* align */.M)(pair.before.lines, pair.after.lines);
    const meanings = new Map(pair.meanings.map((meaning) => [meaning.owner, meaning]));
    const shares = (0,attribute/* attribute */.lt)(hunks, (difference) => {
        if (differsInEnding(difference))
            return attribute/* layoutOnly */.fn;
        const owner = pair.ownerOf(difference);
        return owner !== undefined && meanings.has(owner) ? owner : undefined;
    });
    const changes = shares.map((share) => placed(pair, share, meanings.get(share.owner)));
    if (yields(pair, changes))
        return changes;
    // Never edits that do not give tidy's own bytes: then one change for the whole file.
    return [placed(pair, { owner: attribute/* layoutOnly */.fn, runs: hunks }, undefined)];
}
/** A line that stays in its place and only ends otherwise: of a whole file with CRLF no change beside it is the cause. */
function differsInEnding({ removed, added }) {
    return removed !== undefined && removed.text.trimEnd() === added?.text.trimEnd();
}
/** Whether the edits of all changes turn the file into tidy's. Edits keep a file's CRLF, where tidy writes LF. */
function yields({ before, after }, changes) {
    const edits = changes.flatMap((change) => change.edits);
    try {
        return (0,edit/* applyEdits */.c)(before.text, edits).replaceAll('\r\n', '\n') === after.text;
    }
    catch (error) {
        if (error instanceof RangeError)
            return false;
        throw error;
    }
}
function placed(pair, share, meaning) {
    const { file } = pair;
    const differences = share.runs.flat();
    const own = differences.find((difference) => pair.ownerOf(difference) === share.owner);
    const at = { file, ...(meaning?.at ?? { line: (own ?? differences[0])?.line ?? 1 }) };
    return { ...(meaning?.change ?? { kind: 'format' }), at, edits: (0,attribute/* editsOf */.t7)(file, share.runs) };
}

;// CONCATENATED MODULE: ./lib/checks/tidy/go-mod-entries.js

/** Every statement of go.mod, in no particular order. */
function entriesOf(file) {
    return [
        ...single('module', file.module?.at),
        ...single('go', file.go?.at),
        ...single('toolchain', file.toolchain?.at),
        ...file.require.map((it) => entry('require', it.path, it.at)),
        ...file.exclude.map((it) => entry('exclude', `${it.path} ${it.version}`, it.at)),
        ...file.replace.map((it) => entry('replace', `${it.oldPath} ${it.oldVersion ?? ''}`.trim(), it.at)),
        ...file.retract.map((it) => entry('retract', `${it.low} ${it.high}`, it.at)),
        ...file.godebug.map((it) => entry('godebug', it.key, it.at)),
        ...file.tool.map((it) => entry('tool', it.path, it.at)),
        ...file.ignore.map((it) => entry('ignore', it.path, it.at)),
    ];
}
/** A statement that stands there once at most. */
function single(verb, at) {
    return at === undefined ? [] : [{ verb, subject: verb, at }];
}
function entry(verb, name, at) {
    return { verb, subject: `${verb} ${name}`, at };
}
/** The lines of go.mod, each with the statement on it. */
function keyedGoModLines(text, entries) {
    const subjects = new Map(entries.map((it) => [it.at.line, it.subject]));
    return (0,edit/* linesOf */.D)(text).map((line, index) => {
        const subject = subjects.get(index + 1);
        // The prefix keeps comments and parentheses from being taken for statements.
        return subject === undefined
            ? { text: line, key: `: ${line.trim()}` }
            : { text: line, key: subject, subject };
    });
}

;// CONCATENATED MODULE: ./lib/checks/tidy/go-mod-changes.js




/** What tidy changes in go.mod. Importers, forcing modules and chains are for others to add. */
function goModChanges(file, beforeText, afterText) {
    const [before, after] = [side(beforeText), side(afterText)];
    return placeChanges({
        file,
        before,
        after,
        meanings: before.file && after.file
            ? meaningsOf({ ...before, file: before.file }, { ...after, file: after.file })
            : [],
        ownerOf: ({ removed, added }) => (removed ?? added)?.subject,
    });
}
function side(text) {
    const parsed = (0,go_mod/* parseGoMod */.k)(text);
    const entries = parsed.ok ? entriesOf(parsed.file) : [];
    return { text, file: parsed.ok ? parsed.file : undefined, entries, lines: keyedGoModLines(text, entries) };
}
function meaningsOf(before, after) {
    return [
        ...requirementMeanings(before, after),
        ...lineMeaning('go-line', 'go', before.file.go?.version, after.file.go?.version, before.file.go?.at),
        ...lineMeaning('toolchain-line', 'toolchain', before.file.toolchain?.name, after.file.toolchain?.name, before.file.toolchain?.at),
        ...directiveMeanings(before, after),
    ];
}
function requirementMeanings(before, after) {
    const [old, fresh] = [effective(before), effective(after)];
    const gone = [...old.values()].filter((it) => !fresh.has(it.path));
    return [
        ...gone.map(({ path, version, at }) => ({
            owner: `require ${path}`,
            at,
            change: { kind: 'require-unused', path, version },
        })),
        ...[...fresh.values()].flatMap((now) => requirementMeaning(old.get(now.path), now)),
    ];
}
function requirementMeaning(old, now) {
    const { path, version, indirect } = now;
    const owner = `require ${path}`;
    if (old === undefined)
        return [{ owner, change: { kind: 'require-missing', path, version, indirect } }];
    if (old.version !== version) {
        return [{ owner, at: old.at, change: { kind: 'require-version', path, from: old.version, to: version } }];
    }
    if (old.indirect === indirect)
        return [];
    return [{ owner, at: old.at, change: { kind: 'require-indirect', path, version, indirect } }];
}
/** By path. Of several requirements of one module the last is taken: tidy leaves one. */
function effective({ text, file }) {
    const lines = (0,edit/* linesOf */.D)(text);
    return new Map(file.require.map((it) => [it.path, { ...it, version: writtenVersion(lines[it.at.line - 1], it) }]));
}
/** The parser fills `v1.1` up to `v1.1.0`, but a reader looks for what the line says. */
function writtenVersion(line, requirement) {
    const words = line?.trim().split(/\s+/) ?? [];
    return words[words[0] === 'require' ? 2 : 1] ?? requirement.version;
}
function lineMeaning(kind, owner, from, to, at) {
    if (from === to)
        return [];
    return [
        {
            owner,
            ...(at && { at }),
            change: { kind, ...(from !== undefined && { from }), ...(to !== undefined && { to }) },
        },
    ];
}
const ownKinds = new Set(['require', 'go', 'toolchain']);
function directiveMeanings(before, after) {
    const others = ({ entries }) => new Map(entries.filter((it) => !ownKinds.has(it.verb)).map((it) => [it.subject, it]));
    const [old, fresh] = [others(before), others(after)];
    return [...new Set([...old.keys(), ...fresh.keys()])].flatMap((subject) => {
        const [was, is] = [old.get(subject), fresh.get(subject)];
        const from = was && statement(before.text, was);
        const to = is && statement(after.text, is);
        if (from === to)
            return [];
        const verb = (was ?? is)?.verb ?? '';
        const change = { kind: 'directive', verb, ...(from && { from }), ...(to && { to }) };
        return [{ owner: subject, ...(was && { at: was.at }), change }];
    });
}
/** As it would be written on a line of its own, without what says nothing: comment, quotes, blanks. */
function statement(text, { verb, at }) {
    const line = ((0,edit/* linesOf */.D)(text)[at.line - 1] ?? '').replace(/\/\/.*/, '').replaceAll(/["`]/g, '');
    const words = line.trim().split(/\s+/);
    return (words[0] === verb ? words : [verb, ...words]).join(' ');
}

;// CONCATENATED MODULE: ./lib/checks/tidy/go-sum-changes.js


/** What tidy changes in go.sum, by module version. `before` is null when there is no go.sum. */
function goSumChanges(file, before, after) {
    const [old, fresh] = [keyedGoSumLines(before ?? ''), keyedGoSumLines(after)];
    const missing = groups(without(fresh, old)).map(([subject, lines]) => ({
        owner: `+ ${subject}`,
        change: { kind: 'sum-missing', ...moduleVersion(subject), lines, newFile: before === null },
    }));
    const stale = groups(without(old, fresh)).map(([subject, lines]) => ({
        owner: `- ${subject}`,
        change: { kind: 'sum-stale', ...moduleVersion(subject), lines },
    }));
    return placeChanges({
        file,
        before: { text: before ?? '', lines: old },
        after: { text: after, lines: fresh },
        meanings: [...missing, ...stale, ...foreignMeaning(old)],
        ownerOf({ removed, added }) {
            const line = removed ?? added;
            if (line !== undefined && isForeign(line))
                return foreign;
            return line?.subject && `${removed ? '-' : '+'} ${line.subject}`;
        },
    });
}
/** The owner of lines that are no hashes: tidy passes over them, and drops them when it writes the file. */
const foreign = 'foreign';
function isForeign({ subject, key }) {
    return subject === undefined && key !== '';
}
function foreignMeaning(lines) {
    const first = lines.find(isForeign);
    return first === undefined ? [] : [{ owner: foreign, change: { kind: 'format', foreign: first.key } }];
}
/** Lines of `all` that are not in `known`, whatever their blanks. */
function without(all, known) {
    const keys = new Set(known.map((line) => line.key));
    return all.filter((line) => !keys.has(line.key));
}
function groups(lines) {
    const bySubject = new Map();
    for (const { subject, key } of lines) {
        if (subject !== undefined)
            bySubject.set(subject, (bySubject.get(subject) ?? new Set()).add(key));
    }
    return [...bySubject].map(([subject, keys]) => [subject, [...keys]]);
}
/** The subject is the module version, whether the line is of its zip or of its go.mod. */
function keyedGoSumLines(text) {
    return (0,edit/* linesOf */.D)(text).map((line) => {
        const fields = line.split(/\s+/).filter((field) => field !== '');
        const [path, version] = fields;
        const key = fields.join(' ');
        if (fields.length !== 3 || !version?.startsWith('v'))
            return { text: line, key };
        return { text: line, key, subject: `${path} ${version.replace(/\/go\.mod$/, '')}` };
    });
}
function moduleVersion(subject) {
    const [path = '', version = ''] = subject.split(' ');
    return { path, version };
}

// EXTERNAL MODULE: ./lib/checks/tidy/patch.js
var patch = __webpack_require__(6200);
// EXTERNAL MODULE: ./lib/checks/tidy/run-tidy.js
var run_tidy = __webpack_require__(1276);
// EXTERNAL MODULE: ./lib/checks/tidy/scratch.js
var tidy_scratch = __webpack_require__(5120);
;// CONCATENATED MODULE: ./lib/checks/tidy/describe-drift.js








/** What a fact says of a drift: the changes, explained; the patch; whether tidy is content with its own result. */
async function describeDrift(drifted, ports) {
    const { run, root, before, tidied, scratch } = drifted;
    const after = tidied.files;
    const file = (0,repository/* repositoryPath */.SH)(root, (0,external_node_path_.join)(run.dir, 'go.mod'));
    const evidence = {
        run,
        root,
        goMod: tidied.goMod,
        copyOfOwn: async () => (0,tidy_scratch/* writeModuleFiles */.ZX)((0,external_node_path_.join)(scratch, 'own'), before),
        before: before.goMod,
        after: after.goMod,
    };
    const changes = await explainChanges(changesBetween(file, before, after), evidence, ports);
    const second = await secondPatch(file, drifted, ports);
    return {
        changes,
        patch: patchBetween(file, before, after),
        ...(second && { secondPatch: second }),
        files: writtenFiles(file, before, after),
    };
}
function changesBetween(file, before, after) {
    return [
        ...goModChanges(file, before.goMod, after.goMod),
        ...(after.goSum === null ? [] : goSumChanges((0,tidy_scratch/* goSumOf */.L0)(file), before.goSum, after.goSum)),
    ];
}
function patchBetween(file, before, after) {
    const goSum = after.goSum === null ? '' : (0,patch/* gitPatch */.n)((0,tidy_scratch/* goSumOf */.L0)(file), before.goSum, after.goSum);
    return (0,patch/* gitPatch */.n)(file, before.goMod, after.goMod) + goSum;
}
function writtenFiles(file, before, after) {
    return [
        { file, before: before.goMod, after: after.goMod },
        ...(after.goSum === null ? [] : [{ file: (0,tidy_scratch/* goSumOf */.L0)(file), before: before.goSum, after: after.goSum }]),
    ].filter((it) => it.before !== it.after);
}
/**
 * What tidy changes in its own result: nothing, unless Go has a bug (golang/go #75299 was one). Not asked where the
 * workspace's modules stood in, since their lines are not part of the result.
 */
async function secondPatch(file, { run, tidied, scratch }, ports) {
    if (tidied.fromWorkspace.length > 0)
        return undefined;
    const second = await (0,run_tidy/* runTidy */.E)(run, tidied.files, (0,external_node_path_.join)(scratch, 'second'), ports);
    return second.ok ? patchBetween(file, tidied.files, second.files) : undefined;
}


/***/ }),

/***/ 191:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  j: () => (/* binding */ ownImports)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./lib/exists.js
var exists = __webpack_require__(5735);
// EXTERNAL MODULE: ./lib/repository.js
var repository = __webpack_require__(5411);
// EXTERNAL MODULE: ./lib/tree-text.js
var tree_text = __webpack_require__(5999);
// EXTERNAL MODULE: ./lib/checks/concurrently.js
var concurrently = __webpack_require__(2903);
;// CONCATENATED MODULE: ./lib/checks/tidy/build-constraint.js
/**
 * Whether `go mod tidy` reads a Go file: it takes every build tag for both set and not set, so that every file counts,
 * but for those that need the tag `ignore`. References: go.dev/ref/mod#go-mod-tidy, go.dev/design/draft-gobuild.
 */
function countsForTidy(source) {
    const header = source.slice(0, /^[ \t\r]*package\s/m.exec(source)?.index ?? source.length);
    const modern = /^\/\/go:build[ \t]+(.*)$/m.exec(header)?.[1];
    if (modern !== undefined)
        return satisfiable(modern);
    // Each line is an or of ands, `a,b c`; all lines must hold.
    const lines = [...header.matchAll(/^\/\/[ \t]*\+build[ \t]+(.*)$/gm)].map((match) => match[1] ?? '');
    return lines.every((line) => line.split(/\s+/).some((option) => option.split(',').every((tag) => tag !== 'ignore')));
}
/** Go's own limit (go/build/constraint, maxSize). */
const MOST_TOKENS = 1000;
/** Whether the expression can be true when `ignore` is not set. */
function satisfiable(expression) {
    const tokens = expression.match(/\|\||&&|[!()]|[^\s!()&|]+/g) ?? [];
    // Longer than go/build/constraint takes; the recursion below would not end well.
    if (tokens.length > MOST_TOKENS)
        return true;
    let at = 0;
    const or = (wanted) => {
        let value = and(wanted);
        while (tokens[at] === '||') {
            at++;
            const right = and(wanted);
            value ||= right;
        }
        return value;
    };
    const and = (wanted) => {
        let value = not(wanted);
        while (tokens[at] === '&&') {
            at++;
            const right = not(wanted);
            value &&= right;
        }
        return value;
    };
    const not = (wanted) => {
        const word = tokens[at++];
        if (word === '!')
            return !not(!wanted);
        if (word === '(') {
            const value = or(wanted);
            at++;
            return value;
        }
        // `wanted` is what helps the whole expression: any tag but `ignore` may be what is asked of it.
        return word === 'ignore' ? false : wanted;
    };
    return or(true);
}

;// CONCATENATED MODULE: ./lib/checks/tidy/go-imports.js
/** Blanks and comments between tokens; `hadLineEnd` matters, since Go ends statements there. */
const gap = /(?:\s|\/\/[^\n]*|\/\*[^]*?(?:\*\/|$))*/y;
const token = /[\p{L}_][\p{L}\p{Nd}_]*|"(?:[^"\\\n]|\\.)*"|`[^`]*`|[^]/uy;
/**
 * The import declarations of a Go source file, without judging whether the rest of it compiles. Stops, as Go's parser
 * does for imports, at the first declaration of another kind. Grammar: go.dev/ref/spec#Import_declarations.
 */
function scanImports(source) {
    const tokens = new Tokens(source.startsWith('\uFEFF') ? ` ${source.slice(1)}` : source);
    if (tokens.next()?.text !== 'package')
        return [];
    tokens.next();
    const imports = [];
    const positions = new Positions(source);
    for (let first = tokens.next(); first !== undefined; first = tokens.next()) {
        if (first.text === ';')
            continue;
        if (first.text !== 'import')
            break;
        imports.push(...readSpecs(tokens, positions));
    }
    return imports;
}
function readSpecs(tokens, positions) {
    const specs = [];
    let inBlock = false;
    for (let it = tokens.next(); it !== undefined && it.text !== ')'; it = tokens.next()) {
        if (it.text === '(')
            inBlock = true;
        const importPath = unquoted(it.text);
        // What is no string here is an alias, a dot or a semicolon.
        if (importPath === undefined)
            continue;
        specs.push({ importPath, ...positions.next(it.at) });
        if (!inBlock)
            break;
    }
    return specs;
}
class Tokens {
    #source;
    #at = 0;
    constructor(source) {
        this.#source = source;
    }
    /** The next token, or undefined at the end. */
    next() {
        gap.lastIndex = this.#at;
        token.lastIndex = this.#at + (gap.exec(this.#source)?.[0].length ?? 0);
        const at = token.lastIndex;
        const text = token.exec(this.#source)?.[0];
        if (text === undefined)
            return undefined;
        this.#at = at + text.length;
        return { text, at };
    }
}
/** Import paths may not hold what an escape could stand for, so that quotes are all there is to take off. */
function unquoted(text) {
    if (text.length < 2)
        return undefined;
    if (text.startsWith('`'))
        return text.slice(1, -1);
    return text.startsWith('"') ? text.slice(1, -1) : undefined;
}
/** Lines and columns of rising offsets, counted on from one to the next: a generated file has thousands. */
class Positions {
    #source;
    #at = 0;
    #line = 1;
    #column = 1;
    constructor(source) {
        this.#source = source;
    }
    next(at) {
        for (const character of this.#source.slice(this.#at, at)) {
            if (character === '\n')
                this.#line++;
            this.#column = character === '\n' ? 1 : this.#column + 1;
        }
        this.#at = at;
        return { line: this.#line, column: this.#column };
    }
}

;// CONCATENATED MODULE: ./lib/checks/tidy/own-imports.js








/** Files read at the same time. */
const limit = 16;
/** Bytes; a larger Go file is generated, and so many are read at once. */
const LARGEST = 8 << 20;
/** Where the packages of the module in `dir` import others, in the order of the files' names; unreadable ones left out. */
async function ownImports(root, dir) {
    const files = await goFiles(dir);
    const sites = await (0,concurrently/* concurrently */.r)(files, limit, async (path) => {
        const source = await (0,tree_text/* readTreeText */.y)(path, root, LARGEST).catch(() => '');
        if (!countsForTidy(source))
            return [];
        const file = (0,repository/* repositoryPath */.SH)(root, path);
        return scanImports(source).map(({ importPath, line, column }) => ({ importPath, file, line, column }));
    });
    return sites.flat();
}
/** The Go files of `./...`: the packages of the module itself, without nested modules, vendor and testdata. */
async function goFiles(dir) {
    const entries = await (0,promises_.readdir)(dir, { withFileTypes: true }).catch(() => []);
    const visible = entries
        .filter(({ name }) => !/^[._]/.test(name))
        .sort((a, b) => (a.name < b.name ? -1 : 1));
    const own = visible
        .filter((it) => !it.isDirectory() && it.name.endsWith('.go'))
        .map(({ name }) => (0,external_node_path_.join)(dir, name));
    const below = [];
    for (const it of visible) {
        if (!it.isDirectory() || it.name === 'vendor' || it.name === 'testdata')
            continue;
        if (!(await (0,exists/* isFile */.f)((0,external_node_path_.join)(dir, it.name, 'go.mod'))))
            below.push(...(await goFiles((0,external_node_path_.join)(dir, it.name))));
    }
    return [...own, ...below];
}


/***/ })

};
