export const id = 905;
export const ids = [905];
export const modules = {

/***/ 905:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  cacheFolder: () => (/* binding */ cacheFolder)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(598);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(24);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(760);
// EXTERNAL MODULE: external "node:stream/promises"
var external_node_stream_promises_ = __webpack_require__(466);
// EXTERNAL MODULE: ./lib/core/errors.js
var errors = __webpack_require__(828);
// EXTERNAL MODULE: ./lib/exists.js
var exists = __webpack_require__(735);
// EXTERNAL MODULE: ./lib/core/quoted.js
var quoted = __webpack_require__(415);
;// CONCATENATED MODULE: ./lib/adapters/node/cache-file-name.js


/** Before every name, so that no key is a name that Windows keeps for itself (`con`) or a hidden file. */
const before = '=';
/** Of a name; what every common file system allows, in bytes. */
const maxLength = 255;
/**
 * A text as a file name that every file system takes, that no other text has (on one that does not know capitals
 * either), and that cannot lead out of a folder: small letters, digits, `-` and, but at the end, `.` stand for
 * themselves, `_hh` for any other byte of UTF-8. Throws UserError for a text that is too long.
 */
function fileName(text) {
    const name = spelt(text);
    if (name.length <= maxLength)
        return name;
    throw new errors/* UserError */.yo(`the cache key ${(0,quoted/* quoted */.T)(text)} is too long for the name of a file`);
}
/** The text of such a name; undefined for the name of another file. */
function keyOf(name) {
    if (!name.startsWith(before))
        return undefined;
    const text = unescaped(name.slice(before.length));
    return text !== undefined && spelt(text) === name ? text : undefined;
}
function spelt(text) {
    return before + text.replace(/\.$|[^a-z0-9.-]/gu, escaped);
}
function escaped(character) {
    return [...Buffer.from(character)].map((byte) => `_${byte.toString(16).padStart(2, '0')}`).join('');
}
function unescaped(name) {
    try {
        return decodeURIComponent(name.replaceAll('%', '%25').replaceAll('_', '%'));
    }
    catch {
        return undefined;
    }
}

;// CONCATENATED MODULE: ./lib/adapters/node/cache-folder.js








/** What is still being written: another writer's, or what a killed one left. */
const unfinished = '.unfinished-';
/** After which nobody is still writing. */
const abandonedMilliseconds = 24 * 60 * 60 * 1000;
/**
 * A folder as a cache store, on a disk or a volume that several machines write to: `<folder>/<format>/<key>`, both
 * spelt as `fileName` does. A file is written beside its place and then linked there, which fails where there is one.
 */
function cacheFolder(folder) {
    const guarded = async (work) => {
        try {
            return await work();
        }
        catch (error) {
            throw explained(folder, error);
        }
    };
    return {
        name: `the folder ${folder}`,
        find: async (key, prefixes, format) => {
            const entries = (0,external_node_path_.join)(folder, fileName(format));
            return guarded(async () => findEntry(entries, key, prefixes, folder));
        },
        reserve: async (key, format) => {
            const entries = (0,external_node_path_.join)(folder, fileName(format));
            const place = (0,external_node_path_.join)(entries, fileName(key));
            if (await guarded(async () => isTaken(folder, entries, place)))
                return undefined;
            return { upload: async (file, bytes) => guarded(async () => store(file, bytes, entries, place)) };
        },
    };
}
async function findEntry(entries, key, prefixes, folder) {
    const names = await (0,promises_.readdir)(entries).catch((error) => {
        if ((0,errors/* codeOf */.$N)(error) === 'ENOENT')
            return [];
        throw error;
    });
    const keys = names.map(keyOf).filter((found) => found !== undefined);
    for (const begins of [(found) => found === key, ...prefixes.map(startingWith)]) {
        const newest = await newestOf(entries, keys.filter(begins));
        if (newest)
            return { ...newest, content: () => content((0,external_node_path_.join)(entries, fileName(newest.key)), folder) };
    }
    return undefined;
}
function startingWith(prefix) {
    return (key) => key.startsWith(prefix);
}
async function newestOf(entries, keys) {
    const found = await Promise.all(keys.map(async (key) => {
        const file = await (0,promises_.stat)((0,external_node_path_.join)(entries, fileName(key))).catch(() => undefined);
        // It may have been removed just now.
        return file?.isFile() ? [{ key, bytes: file.size, written: file.mtimeMs }] : [];
    }));
    const [newest] = found.flat().sort((a, b) => b.written - a.written || (a.key < b.key ? 1 : -1));
    return newest && { key: newest.key, bytes: newest.bytes };
}
async function* content(file, folder) {
    try {
        yield* (0,external_node_fs_.createReadStream)(file, { highWaterMark: 1024 * 1024 });
    }
    catch (error) {
        throw explained(folder, error);
    }
}
/** Says now, before anything is packed, whether nothing can be written. */
async function isTaken(folder, entries, place) {
    if (await (0,exists/* exists */.t)(place))
        return true;
    // On a read-only file system node's recursive mkdir says ENOENT.
    if (await (0,exists/* exists */.t)(folder))
        await (0,promises_.access)(folder, external_node_fs_.constants.W_OK);
    await (0,promises_.mkdir)(entries, { recursive: true });
    await (0,promises_.access)(entries, external_node_fs_.constants.W_OK);
    return false;
}
async function store(file, bytes, entries, place) {
    const beside = (0,external_node_path_.join)(entries, `${unfinished}${(0,external_node_crypto_.randomBytes)(8).toString('hex')}`);
    try {
        const { mtimeMs } = await copy(file, bytes, beside);
        await removeAbandoned(entries, mtimeMs - abandonedMilliseconds);
        await publish(beside, place);
    }
    finally {
        await (0,promises_.rm)(beside, { force: true });
    }
}
/** A copy that is on the disk, and what the file server says of it. */
async function copy(from, bytes, to) {
    // Not copyFile: that would give it the mode of a private file, and other jobs could not read it.
    const handle = await (0,promises_.open)(to, 'wx');
    try {
        await (0,external_node_stream_promises_.pipeline)((0,external_node_fs_.createReadStream)(from, { highWaterMark: 1024 * 1024 }), async (chunks) => {
            for await (const chunk of chunks)
                await handle.writeFile(chunk);
        });
        await handle.sync();
        const written = await handle.stat();
        if (written.size === bytes)
            return written;
        throw new errors/* UserError */.yo(`${from} has ${written.size} bytes instead of ${bytes}: it was changed while it was stored`);
    }
    finally {
        await handle.close();
    }
}
/** The first one stays: that another job was faster is no failure, its archive has the same key. */
async function publish(beside, place) {
    try {
        await (0,promises_.link)(beside, place);
    }
    catch (error) {
        if ((0,errors/* codeOf */.$N)(error) === 'EEXIST')
            return;
        // Some file systems have no hard links. Another job's whole archive can then be replaced by this whole one.
        if (!/^(EPERM|ENOTSUP|EOPNOTSUPP|ENOSYS|EMLINK|UNKNOWN)$/.test((0,errors/* codeOf */.$N)(error) ?? ''))
            throw error;
        if (!(await (0,exists/* exists */.t)(place)))
            await (0,promises_.rename)(beside, place);
    }
}
/** Times are all the file server's own, however wrong this machine's clock is. */
async function removeAbandoned(entries, before) {
    const names = (await (0,promises_.readdir)(entries)).filter((name) => name.startsWith(unfinished));
    for (const file of names.map((name) => (0,external_node_path_.join)(entries, name))) {
        const found = await (0,promises_.stat)(file).catch(() => undefined);
        if (found && found.mtimeMs < before)
            await (0,promises_.rm)(file, { force: true });
    }
}
/** One line for a folder that cannot be used; other errors stay as they are. */
function explained(folder, error) {
    const code = (0,errors/* codeOf */.$N)(error);
    if (code === undefined)
        return error;
    const line = `the cache folder ${folder} `;
    switch (code) {
        case 'ENOSPC':
        case 'EDQUOT':
            return new errors/* UserError */.yo(`${line}is full (${code}); remove old entries from it`);
        case 'EROFS':
        case 'EACCES':
        case 'EPERM':
            return new errors/* UserError */.yo(`${line}cannot be read or written by this user (${code}); check who owns it and how it is mounted`);
        case 'ENOTDIR':
        case 'EEXIST':
            return new errors/* UserError */.yo(`${line}is not a folder (${code}); name another one`);
        default:
            return new errors/* UserError */.yo(`${line}cannot be used: ${(0,errors/* messageOf */.bD)(error)}; check that it is mounted`);
    }
}


/***/ }),

/***/ 415:
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


/***/ })

};
