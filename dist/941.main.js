export const id = 941;
export const ids = [941];
export const modules = {

/***/ 1941:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  cacheFolder: () => (/* binding */ cacheFolder)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: external "node:stream/promises"
var external_node_stream_promises_ = __webpack_require__(6466);
// EXTERNAL MODULE: ./lib/core/errors.js
var errors = __webpack_require__(3828);
// EXTERNAL MODULE: ./lib/exists.js
var exists = __webpack_require__(5735);
// EXTERNAL MODULE: ./lib/hard-links.js
var hard_links = __webpack_require__(8762);
// EXTERNAL MODULE: ./lib/core/quoted.js
var quoted = __webpack_require__(4415);
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

;// CONCATENATED MODULE: ./lib/adapters/node/cache-folder-entries.js




/** The keys of the entries in a format's folder; none where there is no such folder. */
async function keysIn(entries) {
    const names = await (0,promises_.readdir)(entries).catch((error) => {
        if ((0,errors/* codeOf */.$N)(error) === 'ENOENT')
            return [];
        throw error;
    });
    return names.map(keyOf).filter((key) => key !== undefined);
}
/** The entries with these keys, the newest first, without those that were removed just now. */
async function newestFirst(entries, keys) {
    const found = await Promise.all(keys.map(async (key) => {
        const file = (0,external_node_path_.join)(entries, fileName(key));
        const told = await (0,promises_.stat)(file).catch(() => undefined);
        if (!told?.isFile())
            return [];
        const { size: bytes, mtimeMs: written, atimeMs } = told;
        return [{ key, file, bytes, written, used: Math.max(written, atimeMs) }];
    }));
    return found.flat().sort((a, b) => b.written - a.written || (a.key < b.key ? 1 : -1));
}

;// CONCATENATED MODULE: ./lib/adapters/node/cache-folder-cleaning.js




/** Begins the name of what is still being written: another writer's file, or what a killed one left. */
const unfinished = '.unfinished-';
const dayMilliseconds = 24 * 60 * 60 * 1000;
/** After which nobody is still writing. */
const abandonedMilliseconds = dayMilliseconds;
/** After which an entry that was neither written nor found is taken for one that nobody asks for any more. */
const unusedMilliseconds = 30 * dayMilliseconds;
/**
 * Notes that an entry was found, in its access time, which `noatime` mounts do not keep by themselves. Once a day is
 * enough, and a clock that is slow cannot make it older. What cannot be noted, as on a read-only mount, is left.
 */
async function markUsed({ file, written, used }) {
    const now = Date.now();
    if (now - used < dayMilliseconds)
        return;
    // Dates, which are rounded alike on the way out and in: seconds with a fraction would wander with every use.
    await (0,promises_.utimes)(file, new Date(now), new Date(Math.round(written))).catch(() => undefined);
}
/**
 * Removes what killed writers left, and the entries of all formats that nobody uses any more. `now` is the file
 * server's own, as are all times it is compared to, however wrong this machine's clock is.
 */
async function removeStale(folder, now) {
    const formats = (await (0,promises_.readdir)(folder)).filter((name) => keyOf(name) !== undefined);
    for (const entries of formats.map((name) => (0,external_node_path_.join)(folder, name))) {
        const names = await (0,promises_.readdir)(entries).catch(() => []);
        for (const file of names
            .filter((name) => name.startsWith(unfinished))
            .map((name) => (0,external_node_path_.join)(entries, name))) {
            const left = await (0,promises_.stat)(file).catch(() => undefined);
            if (left && left.mtimeMs < now - abandonedMilliseconds)
                await remove(file);
        }
        const keys = names.map(keyOf).filter((key) => key !== undefined);
        for (const { file, used } of await newestFirst(entries, keys))
            if (used < now - unusedMilliseconds)
                await remove(file);
    }
}
/** What cannot be removed stays for somebody who can: another user's entry in a folder with the sticky bit. */
async function remove(file) {
    await (0,promises_.rm)(file, { force: true }).catch(() => undefined);
}

;// CONCATENATED MODULE: ./lib/adapters/node/cache-folder.js











/**
 * A folder as a cache store, on a disk or a volume that several machines write to: `<folder>/<format>/<key>`, both
 * spelt as `fileName` does. A file is written beside its place and then linked there, which fails where there is one.
 * Whoever stores an entry removes what nobody has used for long.
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
            return { upload: async (file, bytes) => guarded(async () => store(file, bytes, folder, place)) };
        },
        prune: async (prefix, keep, format) => {
            const entries = (0,external_node_path_.join)(folder, fileName(format));
            await guarded(async () => {
                const keys = (await keysIn(entries)).filter(startingWith(prefix));
                for (const { file } of (await newestFirst(entries, keys)).slice(keep))
                    await remove(file);
            });
        },
    };
}
async function findEntry(entries, key, prefixes, folder) {
    const keys = await keysIn(entries);
    for (const begins of [(found) => found === key, ...prefixes.map(startingWith)]) {
        const [newest] = await newestFirst(entries, keys.filter(begins));
        if (newest === undefined)
            continue;
        await markUsed(newest);
        return { key: newest.key, bytes: newest.bytes, content: () => content(newest.file, folder) };
    }
    return undefined;
}
function startingWith(prefix) {
    return (key) => key.startsWith(prefix);
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
async function store(file, bytes, folder, place) {
    const beside = (0,external_node_path_.join)((0,external_node_path_.dirname)(place), `${unfinished}${(0,external_node_crypto_.randomBytes)(8).toString('hex')}`);
    try {
        // Not copyFile: that would give it the mode of a private file, and other jobs could not read it.
        const handle = await (0,promises_.open)(beside, 'wx');
        try {
            // First, since it may make the room that is needed, by the clock of the file server.
            await removeStale(folder, (await handle.stat()).mtimeMs);
            await copy(file, bytes, handle);
        }
        finally {
            await handle.close();
        }
        await publish(beside, place);
    }
    finally {
        await (0,promises_.rm)(beside, { force: true });
    }
}
/** Resolves when all is on the disk. */
async function copy(from, bytes, to) {
    await (0,external_node_stream_promises_.pipeline)((0,external_node_fs_.createReadStream)(from, { highWaterMark: 1024 * 1024 }), async (chunks) => {
        for await (const chunk of chunks)
            await to.writeFile(chunk);
    });
    await to.sync();
    const { size } = await to.stat();
    if (size !== bytes)
        throw new errors/* UserError */.yo(`${from} has ${size} bytes instead of ${bytes}: it was changed while it was stored`);
}
/** The first one stays: that another job was faster is no failure, its archive has the same key. */
async function publish(beside, place) {
    try {
        await (0,promises_.link)(beside, place);
    }
    catch (error) {
        if ((0,errors/* codeOf */.$N)(error) === 'EEXIST')
            return;
        // Another job's whole archive can then be replaced by this whole one.
        if (!(0,hard_links/* hasNoHardLinks */.G)(error))
            throw error;
        if (!(await (0,exists/* exists */.t)(place)))
            await (0,promises_.rename)(beside, place);
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

/***/ 8762:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ hasNoHardLinks)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3828);

/** Whether an error of `link` is what file systems without hard links say (exFAT, 9p, some SMB). */
function hasNoHardLinks(error) {
    return /^(?:EPERM|ENOTSUP|EOPNOTSUPP|ENOSYS|EMLINK|UNKNOWN)$/.test((0,_core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .codeOf */ .$N)(error) ?? '');
}


/***/ })

};
