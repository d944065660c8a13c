export const id = 81;
export const ids = [81];
export const modules = {

/***/ 4518:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  M: () => (/* binding */ align),
  s: () => (/* binding */ verbatimLines)
});

;// CONCATENATED MODULE: ./node_modules/diff/libesm/diff/base.js
class Diff {
    diff(oldStr, newStr, 
    // Type below is not accurate/complete - see above for full possibilities - but it compiles
    options = {}) {
        let callback;
        if (typeof options === 'function') {
            callback = options;
            options = {};
        }
        else if ('callback' in options) {
            callback = options.callback;
        }
        // Allow subclasses to massage the input prior to running
        const oldString = this.castInput(oldStr, options);
        const newString = this.castInput(newStr, options);
        const oldTokens = this.removeEmpty(this.tokenize(oldString, options));
        const newTokens = this.removeEmpty(this.tokenize(newString, options));
        return this.diffWithOptionsObj(oldTokens, newTokens, options, callback);
    }
    diffWithOptionsObj(oldTokens, newTokens, options, callback) {
        var _a;
        const done = (value) => {
            value = this.postProcess(value, options);
            if (callback) {
                setTimeout(function () { callback(value); }, 0);
                return undefined;
            }
            else {
                return value;
            }
        };
        const newLen = newTokens.length, oldLen = oldTokens.length;
        let editLength = 1;
        let maxEditLength = newLen + oldLen;
        if (options.maxEditLength != null) {
            maxEditLength = Math.min(maxEditLength, options.maxEditLength);
        }
        const maxExecutionTime = (_a = options.timeout) !== null && _a !== void 0 ? _a : Infinity;
        const abortAfterTimestamp = Date.now() + maxExecutionTime;
        const bestPath = [{ oldPos: -1, lastComponent: undefined }];
        // Seed editLength = 0, i.e. the content starts with the same values
        let newPos = this.extractCommon(bestPath[0], newTokens, oldTokens, 0, options);
        if (bestPath[0].oldPos + 1 >= oldLen && newPos + 1 >= newLen) {
            // Identity per the equality and tokenizer
            return done(this.buildValues(bestPath[0].lastComponent, newTokens, oldTokens));
        }
        // Once we hit the right edge of the edit graph on some diagonal k, we can
        // definitely reach the end of the edit graph in no more than k edits, so
        // there's no point in considering any moves to diagonal k+1 any more (from
        // which we're guaranteed to need at least k+1 more edits).
        // Similarly, once we've reached the bottom of the edit graph, there's no
        // point considering moves to lower diagonals.
        // We record this fact by setting minDiagonalToConsider and
        // maxDiagonalToConsider to some finite value once we've hit the edge of
        // the edit graph.
        // This optimization is not faithful to the original algorithm presented in
        // Myers's paper, which instead pointlessly extends D-paths off the end of
        // the edit graph - see page 7 of Myers's paper which notes this point
        // explicitly and illustrates it with a diagram. This has major performance
        // implications for some common scenarios. For instance, to compute a diff
        // where the new text simply appends d characters on the end of the
        // original text of length n, the true Myers algorithm will take O(n+d^2)
        // time while this optimization needs only O(n+d) time.
        let minDiagonalToConsider = -Infinity, maxDiagonalToConsider = Infinity;
        // Main worker method. checks all permutations of a given edit length for acceptance.
        const execEditLength = () => {
            for (let diagonalPath = Math.max(minDiagonalToConsider, -editLength); diagonalPath <= Math.min(maxDiagonalToConsider, editLength); diagonalPath += 2) {
                let basePath;
                const removePath = bestPath[diagonalPath - 1], addPath = bestPath[diagonalPath + 1];
                if (removePath) {
                    // No one else is going to attempt to use this value, clear it
                    // @ts-expect-error - perf optimisation. This type-violating value will never be read.
                    bestPath[diagonalPath - 1] = undefined;
                }
                let canAdd = false;
                if (addPath) {
                    // what newPos will be after we do an insertion:
                    const addPathNewPos = addPath.oldPos - diagonalPath;
                    canAdd = addPath && 0 <= addPathNewPos && addPathNewPos < newLen;
                }
                const canRemove = removePath && removePath.oldPos + 1 < oldLen;
                if (!canAdd && !canRemove) {
                    // If this path is a terminal then prune
                    // @ts-expect-error - perf optimisation. This type-violating value will never be read.
                    bestPath[diagonalPath] = undefined;
                    continue;
                }
                // Select the diagonal that we want to branch from. We select the prior
                // path whose position in the old string is the farthest from the origin
                // and does not pass the bounds of the diff graph
                if (!canRemove || (canAdd && removePath.oldPos < addPath.oldPos)) {
                    basePath = this.addToPath(addPath, true, false, 0, options);
                }
                else {
                    basePath = this.addToPath(removePath, false, true, 1, options);
                }
                newPos = this.extractCommon(basePath, newTokens, oldTokens, diagonalPath, options);
                if (basePath.oldPos + 1 >= oldLen && newPos + 1 >= newLen) {
                    // If we have hit the end of both strings, then we are done
                    return done(this.buildValues(basePath.lastComponent, newTokens, oldTokens)) || true;
                }
                else {
                    bestPath[diagonalPath] = basePath;
                    if (basePath.oldPos + 1 >= oldLen) {
                        maxDiagonalToConsider = Math.min(maxDiagonalToConsider, diagonalPath - 1);
                    }
                    if (newPos + 1 >= newLen) {
                        minDiagonalToConsider = Math.max(minDiagonalToConsider, diagonalPath + 1);
                    }
                }
            }
            editLength++;
        };
        // Performs the length of edit iteration. Is a bit fugly as this has to support the
        // sync and async mode which is never fun. Loops over execEditLength until a value
        // is produced, or until the edit length exceeds options.maxEditLength (if given),
        // in which case it will return undefined.
        if (callback) {
            (function exec() {
                setTimeout(function () {
                    if (editLength > maxEditLength || Date.now() > abortAfterTimestamp) {
                        return callback(undefined);
                    }
                    if (!execEditLength()) {
                        exec();
                    }
                }, 0);
            }());
        }
        else {
            while (editLength <= maxEditLength && Date.now() <= abortAfterTimestamp) {
                const ret = execEditLength();
                if (ret) {
                    return ret;
                }
            }
        }
    }
    addToPath(path, added, removed, oldPosInc, options) {
        const last = path.lastComponent;
        if (last && !options.oneChangePerToken && last.added === added && last.removed === removed) {
            return {
                oldPos: path.oldPos + oldPosInc,
                lastComponent: { count: last.count + 1, added: added, removed: removed, previousComponent: last.previousComponent }
            };
        }
        else {
            return {
                oldPos: path.oldPos + oldPosInc,
                lastComponent: { count: 1, added: added, removed: removed, previousComponent: last }
            };
        }
    }
    extractCommon(basePath, newTokens, oldTokens, diagonalPath, options) {
        const newLen = newTokens.length, oldLen = oldTokens.length;
        let oldPos = basePath.oldPos, newPos = oldPos - diagonalPath, commonCount = 0;
        while (newPos + 1 < newLen && oldPos + 1 < oldLen && this.equals(oldTokens[oldPos + 1], newTokens[newPos + 1], options)) {
            newPos++;
            oldPos++;
            commonCount++;
            if (options.oneChangePerToken) {
                basePath.lastComponent = { count: 1, previousComponent: basePath.lastComponent, added: false, removed: false };
            }
        }
        if (commonCount && !options.oneChangePerToken) {
            basePath.lastComponent = { count: commonCount, previousComponent: basePath.lastComponent, added: false, removed: false };
        }
        basePath.oldPos = oldPos;
        return newPos;
    }
    equals(left, right, options) {
        if (options.comparator) {
            return options.comparator(left, right);
        }
        else {
            return left === right
                || (!!options.ignoreCase && left.toLowerCase() === right.toLowerCase());
        }
    }
    removeEmpty(array) {
        const ret = [];
        for (let i = 0; i < array.length; i++) {
            if (array[i]) {
                ret.push(array[i]);
            }
        }
        return ret;
    }
    // eslint-disable-next-line @typescript-eslint/no-unused-vars
    castInput(value, options) {
        return value;
    }
    // eslint-disable-next-line @typescript-eslint/no-unused-vars
    tokenize(value, options) {
        return Array.from(value);
    }
    join(chars) {
        // Assumes ValueT is string, which is the case for most subclasses.
        // When it's false, e.g. in diffArrays, this method needs to be overridden (e.g. with a no-op)
        // Yes, the casts are verbose and ugly, because this pattern - of having the base class SORT OF
        // assume tokens and values are strings, but not completely - is weird and janky.
        return chars.join('');
    }
    postProcess(changeObjects, 
    // eslint-disable-next-line @typescript-eslint/no-unused-vars
    options) {
        return changeObjects;
    }
    get useLongestToken() {
        return false;
    }
    buildValues(lastComponent, newTokens, oldTokens) {
        // First we convert our linked list of components in reverse order to an
        // array in the right order:
        const components = [];
        let nextComponent;
        while (lastComponent) {
            components.push(lastComponent);
            nextComponent = lastComponent.previousComponent;
            delete lastComponent.previousComponent;
            lastComponent = nextComponent;
        }
        components.reverse();
        const componentLen = components.length;
        let componentPos = 0, newPos = 0, oldPos = 0;
        for (; componentPos < componentLen; componentPos++) {
            const component = components[componentPos];
            if (!component.removed) {
                if (!component.added && this.useLongestToken) {
                    let value = newTokens.slice(newPos, newPos + component.count);
                    value = value.map(function (value, i) {
                        const oldValue = oldTokens[oldPos + i];
                        return oldValue.length > value.length ? oldValue : value;
                    });
                    component.value = this.join(value);
                }
                else {
                    component.value = this.join(newTokens.slice(newPos, newPos + component.count));
                }
                newPos += component.count;
                // Common case
                if (!component.added) {
                    oldPos += component.count;
                }
            }
            else {
                component.value = this.join(oldTokens.slice(oldPos, oldPos + component.count));
                oldPos += component.count;
            }
        }
        return components;
    }
}

;// CONCATENATED MODULE: ./node_modules/diff/libesm/diff/array.js

class ArrayDiff extends Diff {
    tokenize(value) {
        return value.slice();
    }
    join(value) {
        return value;
    }
    removeEmpty(value) {
        return value;
    }
}
const arrayDiff = new ArrayDiff();
function diffArrays(oldArr, newArr, options) {
    return arrayDiff.diff(oldArr, newArr, options);
}

// EXTERNAL MODULE: ./lib/gomod/edit.js
var edit = __webpack_require__(3408);
;// CONCATENATED MODULE: ./lib/checks/tidy/anchors.js
/**
 * The longest list of keys, each unique on both sides, that stand in the same order on both: what an alignment can hold
 * on to. Takes n log n steps, where aligning by edit distance takes the square of what differs (a go.sum that was sorted
 * anew has thousands of lines). The idea is that of Cohen's patience diff.
 */
function anchors_anchors(before, after) {
    const [old, fresh] = [uniquePositions(before), uniquePositions(after)];
    const shared = [];
    for (const [key, position] of old) {
        const other = fresh.get(key);
        if (other !== undefined)
            shared.push({ old: position, fresh: other });
    }
    return longestRising(shared);
}
/** In order of their positions. */
function uniquePositions(keys) {
    const positions = new Map();
    const repeated = new Set();
    for (const [index, key] of keys.entries()) {
        if (positions.has(key))
            repeated.add(key);
        positions.set(key, index);
    }
    for (const key of repeated)
        positions.delete(key);
    return new Map([...positions].sort((a, b) => a[1] - b[1]));
}
/** The longest part whose `fresh` rises, of a list whose `old` rises. */
function longestRising(list) {
    /** By length less one: the rising part of that length that ends lowest. */
    const ends = [];
    for (const anchor of list) {
        let [low, high] = [0, ends.length];
        while (low < high) {
            const middle = (low + high) >> 1;
            if ((ends[middle]?.fresh ?? 0) < anchor.fresh)
                low = middle + 1;
            else
                high = middle;
        }
        ends[low] = { ...anchor, previous: ends[low - 1] };
    }
    const rising = [];
    for (let link = ends.at(-1); link !== undefined; link = link.previous) {
        rising.push({ old: link.old, fresh: link.fresh });
    }
    return rising.reverse();
}

;// CONCATENATED MODULE: ./lib/checks/tidy/align.js



/** Beyond so many moved lines between two anchors an alignment takes longer than it helps. */
const maxEditLength = 500;
/** Lines that are compared by nothing but their text. */
function verbatimLines(text) {
    return (0,edit/* linesOf */.D)(text).map((line) => ({ text: line, key: line }));
}
/** Aligns two files by what their lines are about, and says where they differ. */
function align(before, after) {
    const hunks = [];
    let open = [];
    let line = 1;
    for (const [removed, added] of pairs(before, after)) {
        if (removed !== undefined && removed.text === added?.text) {
            open = [];
        }
        else {
            if (open.length === 0)
                hunks.push(open);
            open.push({ line, ...(removed && { removed }), ...(added && { added }) });
        }
        if (removed !== undefined)
            line++;
    }
    return hunks;
}
/** Every line once: with the line of its key on the other side, or alone. */
function* pairs(before, after) {
    const [oldKeys, freshKeys] = [before.map((it) => it.key), after.map((it) => it.key)];
    let [old, fresh] = [0, 0];
    for (const anchor of [...anchors_anchors(oldKeys, freshKeys), { old: before.length, fresh: after.length }]) {
        yield* pairsBetween(before.slice(old, anchor.old), after.slice(fresh, anchor.fresh));
        if (anchor.old < before.length)
            yield [before[anchor.old], after[anchor.fresh]];
        [old, fresh] = [anchor.old + 1, anchor.fresh + 1];
    }
}
function* pairsBetween(before, after) {
    const keys = (lines) => lines.map((it) => it.key);
    const parts = diffArrays(keys(before), keys(after), { maxEditLength }) ?? [
        { removed: true, added: false, count: before.length },
        { removed: false, added: true, count: after.length },
    ];
    let [old, fresh] = [0, 0];
    for (const part of parts) {
        for (let left = part.count; left > 0; left--) {
            yield [part.added ? undefined : before[old++], part.removed ? undefined : after[fresh++]];
        }
    }
}


/***/ }),

/***/ 9926:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   fn: () => (/* binding */ layoutOnly),
/* harmony export */   lt: () => (/* binding */ attribute),
/* harmony export */   t7: () => (/* binding */ editsOf)
/* harmony export */ });
/** The owner of differences that change nothing but the layout. */
const layoutOnly = 'format';
/**
 * Gives every difference to the change that it is part of. `ownerOf` names that change, or undefined where the line has
 * none of its own: layout and lines that only move go with the change beside which they stand, and are a change of
 * layout only where there is none.
 * The shares come in an order in which their edits can be applied one after the other.
 */
function attribute(hunks, ownerOf) {
    const shares = new Map();
    const before = new Map();
    for (const hunk of hunks) {
        const owners = withNeighbours(hunk.map(ownerOf));
        let above;
        hunk.forEach((difference, index) => {
            const owner = owners[index] ?? layoutOnly;
            const runs = shares.get(owner) ?? [];
            const last = runs.at(-1);
            if (index > 0 && last?.at(-1) === hunk[index - 1])
                last?.push(difference);
            else
                runs.push([difference]);
            shares.set(owner, runs);
            // What is inserted before the same line comes in the order of the edits.
            if (above !== undefined && above !== owner)
                before.set(owner, (before.get(owner) ?? new Set()).add(above));
            above = difference.removed === undefined ? owner : undefined;
        });
    }
    return inOrder(shares, before);
}
/** `require (` and what stands above a line belongs to the line after it; else the line before decides. */
function withNeighbours(owners) {
    for (let index = owners.length - 2; index >= 0; index--)
        owners[index] ??= owners[index + 1];
    for (let index = 1; index < owners.length; index++)
        owners[index] ??= owners[index - 1];
    return owners;
}
/** By place, but never before one that inserts above it at the same place. */
function inOrder(shares, before) {
    const ordered = [];
    const placed = new Set();
    // A circle has no order and is cut where it closes; the caller notices that its edits do not fit.
    const place = (owner) => {
        if (placed.has(owner))
            return;
        placed.add(owner);
        for (const above of before.get(owner) ?? [])
            place(above);
        ordered.push({ owner, runs: shares.get(owner) ?? [] });
    };
    for (const owner of shares.keys())
        place(owner);
    return ordered;
}
/** Each run as one edit of whole lines. */
function editsOf(file, runs) {
    return runs.map((run) => {
        const line = run[0]?.line ?? 1;
        const removed = run.filter((difference) => difference.removed !== undefined).length;
        return {
            file,
            line,
            endLine: line + removed,
            newText: run.map(({ added }) => added?.text ?? '').join(''),
        };
    });
}


/***/ }),

/***/ 6200:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ gitPatch)
/* harmony export */ });
/* harmony import */ var _gomod_edit_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3408);
/* harmony import */ var _align_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4518);


/** Lines shown around a difference, as in git's own patches. */
const context = 3;
/**
 * A patch of one file for `git apply` at the repository's root; empty when the texts are equal. `file` is relative to
 * that root; `before` is null for a new file. Format: git-scm.com/docs/diff-format.
 */
function gitPatch(file, before, after) {
    if (before === after)
        return '';
    const old = (0,_gomod_edit_js__WEBPACK_IMPORTED_MODULE_0__/* .linesOf */ .D)(before ?? '');
    const hunks = grouped((0,_align_js__WEBPACK_IMPORTED_MODULE_1__/* .align */ .M)((0,_align_js__WEBPACK_IMPORTED_MODULE_1__/* .verbatimLines */ .s)(before ?? ''), (0,_align_js__WEBPACK_IMPORTED_MODULE_1__/* .verbatimLines */ .s)(after)).flat());
    const [from, to] = [quoted(`a/${file}`), quoted(`b/${file}`)];
    const header = [
        `diff --git ${from} ${to}`,
        ...(before === null ? ['new file mode 100644'] : []),
        `--- ${before === null ? '/dev/null' : ended(from)}`,
        `+++ ${ended(to)}`,
    ];
    let shift = 0;
    const bodies = hunks.map((hunk) => {
        const body = hunkOf(hunk, old, shift);
        shift += growth(hunk);
        return body;
    });
    return header.join('\n') + '\n' + bodies.join('');
}
/** Differences whose contexts touch are shown together. */
function grouped(differences) {
    const groups = [];
    for (const difference of differences) {
        const open = groups.at(-1);
        const last = open?.at(-1);
        if (open !== undefined && last !== undefined && difference.line - last.line <= 2 * context)
            open.push(difference);
        else
            groups.push([difference]);
    }
    return groups;
}
function growth(differences) {
    return differences.reduce((sum, { removed, added }) => sum + (added ? 1 : 0) - (removed ? 1 : 0), 0);
}
function hunkOf(differences, old, shift) {
    const first = Math.max(1, (differences[0]?.line ?? 1) - context);
    const last = differences.at(-1);
    const end = Math.min(old.length + 1, (last?.line ?? 1) + (last?.removed ? 1 : 0) + context);
    const lines = [];
    let next = first;
    const keepUntil = (line) => {
        for (; next < line; next++)
            lines.push(marked(' ', old[next - 1] ?? ''));
    };
    for (const { line, removed, added } of differences) {
        keepUntil(line);
        if (removed)
            lines.push(marked('-', removed.text));
        if (added)
            lines.push(marked('+', added.text));
        if (removed)
            next = line + 1;
    }
    keepUntil(end);
    const length = end - first;
    const grown = length + growth(differences);
    return `@@ -${range(first, length)} +${range(first + shift, grown)} @@\n${lines.join('')}`;
}
/** An empty range is named by the line before it. */
function range(start, length) {
    return `${length === 0 ? start - 1 : start},${length}`;
}
function marked(mark, line) {
    return line.endsWith('\n') ? mark + line : `${mark}${line}\n\\ No newline at end of file\n`;
}
/** git ends a name that holds a blank with a tab, so that it is not taken for a time stamp. */
function ended(name) {
    return name.includes(' ') && !name.startsWith('"') ? `${name}\t` : name;
}
/** As git's `core.quotePath` does: bytes outside of printable ASCII, quotes and backslashes as C escapes. */
function quoted(name) {
    if (/^[\x20-\x7e]*$/.test(name) && !/["\\]/.test(name))
        return name;
    const escaped = [...Buffer.from(name)].map((byte) => {
        if (byte === 0x22 || byte === 0x5c)
            return `\\${String.fromCharCode(byte)}`;
        return byte < 0x20 || byte > 0x7e ? `\\${byte.toString(8).padStart(3, '0')}` : String.fromCharCode(byte);
    });
    return `"${escaped.join('')}"`;
}


/***/ }),

/***/ 3408:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ linesOf),
/* harmony export */   c: () => (/* binding */ applyEdits)
/* harmony export */ });
/**
 * The text with whole lines replaced. Everything else stays byte for byte; new lines end as the lines they stand beside
 * do, with LF or CRLF. Edits count the lines of the text given, so their order only matters between insertions before
 * the same line, which come out in the order given. Throws RangeError when edits overlap, are of different files, or
 * reach past the end.
 */
function applyEdits(text, edits) {
    const lines = linesOf(text);
    const ordered = edits.toSorted((a, b) => a.line - b.line || a.endLine - b.endLine);
    // In parts: asking a text that grows how it ends would copy it each time.
    const parts = [];
    let next = 1;
    for (const edit of ordered) {
        checkEdit(edit, { file: ordered[0]?.file, from: next, lineCount: lines.length });
        parts.push(...kept(lines, next, edit.line));
        const ending = endingAt(lines, edit.line);
        if (edit.newText !== '') {
            if (parts.at(-1)?.endsWith('\n') === false)
                parts.push(ending);
            parts.push(edit.newText.replaceAll(/\r?\n/g, ending));
        }
        next = edit.endLine;
    }
    return [...parts, ...kept(lines, next, lines.length + 1)].join('');
}
/** Lines `from` to before `to` as one part, none when there are none. */
function kept(lines, from, to) {
    return to > from ? [lines.slice(from - 1, to - 1).join('')] : [];
}
/** The lines of a text, each with its line feed; the last one has none where the text ends without it. */
function linesOf(text) {
    return text.match(/[^\n]*\n|[^\n]+$/g) ?? [];
}
function checkEdit(edit, bounds) {
    const lines = `lines ${edit.line} to ${edit.endLine} of ${edit.file}`;
    if (edit.file !== bounds.file)
        throw new RangeError(`edits of ${bounds.file} and ${edit.file} cannot be applied to one text`);
    if (edit.endLine < edit.line || edit.line < 1 || edit.endLine > bounds.lineCount + 1) {
        throw new RangeError(`the edit of ${lines} is outside of the ${bounds.lineCount} lines there are`);
    }
    if (edit.line < bounds.from)
        throw new RangeError(`the edit of ${lines} overlaps one that ends before line ${bounds.from}`);
}
/** How the line ends that is replaced or that new ones are put before; at the end of the file, how the one before does. */
function endingAt(lines, line) {
    const terminated = [lines[line - 1], lines[line - 2], lines[0]].find((candidate) => candidate?.endsWith('\n'));
    return terminated?.endsWith('\r\n') ? '\r\n' : '\n';
}


/***/ })

};
