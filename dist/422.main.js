export const id = 422;
export const ids = [422];
export const modules = {

/***/ 7422:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   failingImport: () => (/* binding */ failingImport)
/* harmony export */ });
/* harmony import */ var _own_imports_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(191);

/** A link of go's chain from one of our packages to the one that failed; up to Go 1.20 without `go: ` before it. */
const LINK = /^(?:go: |\t)?(\S+) (?:imports|tested by)$/;
/** The end of the chain: the package, then what is wrong with it. */
const END = /^\t(\S+): /;
/** Where the module in `dir` (absolute) imports what a failed tidy complains of first; undefined for other failures. */
async function failingImport(output, modulePath, root, dir) {
    const importPath = firstForeign(chainOf(output), modulePath);
    if (importPath === undefined)
        return undefined;
    return (await (0,_own_imports_js__WEBPACK_IMPORTED_MODULE_0__/* .ownImports */ .j)(root, dir)).find((site) => site.importPath === importPath);
}
/** The first chain of the output: packages from one of the module's own to the one that could not be had. */
function chainOf(output) {
    const chain = [];
    for (const line of output.split(/\r?\n/)) {
        const link = LINK.exec(line)?.[1];
        const end = chain.length > 0 ? END.exec(line)?.[1] : undefined;
        if (end !== undefined)
            return [...chain, end];
        if (link !== undefined)
            chain.push(link);
        // A new line of go's own begins a new chain.
        else
            chain.length = 0;
    }
    return [];
}
/** The first package that is not the module's; where all of them are, the last one: a package of its own that is missing. */
function firstForeign(chain, modulePath) {
    const isOwn = (path) => path === modulePath || path.startsWith(`${modulePath}/`);
    return chain.find((path) => !isOwn(path.replace(/\.test$/, ''))) ?? chain.at(-1);
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
