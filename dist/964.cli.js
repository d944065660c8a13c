export const id = 964;
export const ids = [964];
export const modules = {

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


/***/ })

};
