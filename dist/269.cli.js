export const id = 269;
export const ids = [269];
export const modules = {

/***/ 9269:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  isSelfHosted: () => (/* binding */ isSelfHosted),
  keepsItsOwn: () => (/* binding */ keepsItsOwn),
  openCaches: () => (/* binding */ openCaches),
  orCold: () => (/* binding */ orCold),
  savesAfter: () => (/* binding */ savesAfter)
});

// EXTERNAL MODULE: ./lib/core/errors.js
var errors = __webpack_require__(3828);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: ./lib/core/json.js
var json = __webpack_require__(3085);
;// CONCATENATED MODULE: ./lib/cache/event.js


/** The repository's default branch as the event's payload (GITHUB_EVENT_PATH) tells it, or undefined. */
async function defaultBranch(env) {
    const event = (0,json/* parsedJson */.U4)(await (0,promises_.readFile)(env['GITHUB_EVENT_PATH'] ?? '', 'utf8').catch(() => ''));
    const repository = (0,json/* isJsonObject */.OW)(event) ? event['repository'] : undefined;
    const branch = (0,json/* isJsonObject */.OW)(repository) ? repository['default_branch'] : undefined;
    return typeof branch === 'string' ? branch : undefined;
}

// EXTERNAL MODULE: ./lib/cache/go-sums.js
var go_sums = __webpack_require__(9895);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
;// CONCATENATED MODULE: ./lib/cache/modules/module-keys.js


/** Begins the key of every module entry; the number changes when what is in an entry does. */
const family = 'go-preflight-modules-1';
/**
 * The keys for what a repository's go.sum files name; undefined where that is nothing. They are the same for every
 * system: so are the files. `repository` (GITHUB_REPOSITORY) keeps those apart that share a store: what another one's last
 * entry has is of little use here.
 */
function moduleKeys(sums, repository = '') {
    if (sums.length === 0)
        return undefined;
    const lines = sums.flatMap(({ stem, zip, goMod }) => [
        ...sorted(zip).map((hash) => `${stem}.zip ${hash}`),
        ...sorted(goMod).map((hash) => `${stem}.mod ${hash}`),
    ]);
    const own = `${family}-${digest([repository]).slice(0, 8)}-`;
    const key = own + digest(lines);
    return { key, prefixes: [`${key}-`, own] };
}
/**
 * The key to save files under. A job that needs a part of the set alone must not keep the whole set's key from others:
 * what it has gets a key of its own, and whoever restores that and adds to it saves more.
 */
function keyFor(key, sums, files) {
    const there = new Set(files);
    const wanted = sums.flatMap(filesOf).filter(({ name }) => !name.endsWith('.info'));
    return wanted.every(({ name }) => there.has(name)) ? key : `${key}-${digest(sorted(files)).slice(0, 16)}`;
}
function sorted(texts) {
    return [...texts].sort();
}
function digest(lines) {
    return (0,external_node_crypto_.createHash)('sha256').update(lines.join('\n')).digest('hex').slice(0, 40);
}

;// CONCATENATED MODULE: ./lib/cache/policy.js
/** Events whose runs see code of strangers with rights of the repository's own. */
const untrusted = new Set(['pull_request_target', 'workflow_run', 'issue_comment']);
/** Events whose runs on the default branch have seen nothing but what was merged. Others are often a comment away from more. */
const trusted = new Set(['push', 'schedule', 'workflow_dispatch']);
/** Events whose runs keep to a ref of their own. */
const onOwnRef = new Set(['push', 'pull_request', 'workflow_dispatch']);
/**
 * What a run may do: `auto` neither restores nor saves for releases, tags and events on behalf of strangers, and saves
 * from the default branch alone, since other branches cannot share what they save (GitHub's cache scopes). Whatever is
 * asked for, ACTIONS_CACHE_MODE has the last word (GitHub's `cache-mode`).
 */
function cachePolicy({ mode, env, defaultBranch }) {
    if (mode === 'false')
        return off('cache: false');
    const asked = mode === 'auto' ? automatic(env, defaultBranch) : explicit(mode);
    return limited(asked, env['ACTIONS_CACHE_MODE'] ?? '');
}
function explicit(mode) {
    return mode === 'true'
        ? { restore: true, save: 'yes', why: '' }
        : { restore: true, save: 'no', why: 'cache: read' };
}
function automatic(env, defaultBranch) {
    const event = env['GITHUB_EVENT_NAME'] ?? '';
    if (event === 'release' || env['GITHUB_REF_TYPE'] === 'tag')
        return off('cache: auto uses none for a release or tag');
    if (untrusted.has(event))
        return off(`cache: auto uses none for ${event}`);
    const isDefault = defaultBranch !== undefined && env['GITHUB_REF'] === `refs/heads/${defaultBranch}`;
    if (isDefault && trusted.has(event))
        return { restore: true, save: 'yes', why: '' };
    if (!isDefault && onOwnRef.has(event))
        return { restore: true, save: 'when-empty', why: 'the default branch writes the cache for all others' };
    return { restore: true, save: 'no', why: `${event} only reads caches` };
}
function limited(policy, mode) {
    const why = `ACTIONS_CACHE_MODE is ${mode}`;
    switch (mode) {
        case 'none':
            return off(why);
        case 'read':
            return policy.save === 'no' ? policy : { ...policy, save: 'no', why };
        case 'write-only':
            return { ...policy, restore: false, why };
        default:
            return policy;
    }
}
function off(why) {
    return { restore: false, save: 'no', why };
}

;// CONCATENATED MODULE: ./lib/cache/caches.js





/** The caches of this job, or why it has none. Throws UserError when the store cannot be made. */
async function openCaches(config, repository, modules, ports) {
    const { env } = ports.host;
    const branch = await defaultBranch(env);
    const policy = cachePolicy({
        mode: config.cache,
        env,
        ...(branch === undefined ? {} : { defaultBranch: branch }),
    });
    if (!policy.restore && policy.save === 'no')
        return policy.why;
    const store = await ports.cacheStore?.(config.cacheFolder);
    if (typeof store !== 'object')
        return store ?? 'only jobs have a cache';
    const sums = await (0,go_sums/* repositorySums */.h)(repository, modules);
    const keys = moduleKeys(sums, env['GITHUB_REPOSITORY'] ?? '');
    return { store, policy, sums, keys, defaultBranch: branch };
}
/** A self-hosted runner keeps its folders: what is in them is newer than any entry. Asked for explicitly, caches are used all the same. */
function keepsItsOwn(config, ports) {
    return config.cache === 'auto' && config.cacheFolder === '' && isSelfHosted(ports);
}
/** Whether other jobs may have used this machine before. */
function isSelfHosted({ host }) {
    return host.env['RUNNER_ENVIRONMENT'] === 'self-hosted';
}
/**
 * What `work` makes of a cache. Whatever goes wrong there is a warning that begins with `what`, and costs what `cold`
 * answers for the reason, never the job. Throws Cancelled.
 */
async function orCold(what, { log }, work, cold) {
    try {
        return await work();
    }
    catch (error) {
        if (error instanceof errors/* Cancelled */.cJ)
            throw error;
        if (!(error instanceof errors/* UserError */.yo))
            log.debug(String(error));
        log.warning(`${what}: ${(0,errors/* messageOf */.bD)(error)}`);
        return cold((0,errors/* messageOf */.bD)(error));
    }
}
/** Whether a run saves that found nothing, or something. */
function savesAfter(found, { save }) {
    return save === 'yes' || (save === 'when-empty' && found === 'nothing');
}


/***/ }),

/***/ 9895:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ repositorySums)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3828);
/* harmony import */ var _tree_text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5999);
/* harmony import */ var _modules_module_sums_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3629);




/** What all go.sum files of the modules and the workspace's go.work.sum name. A missing one names nothing. */
async function repositorySums({ root }, modules) {
    const files = [
        ...modules.modules.map(({ dir }) => (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(root, dir, 'go.sum')),
        ...(modules.goWork ? [`${(0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(root, modules.goWork.file)}.sum`] : []),
    ];
    return (0,_modules_module_sums_js__WEBPACK_IMPORTED_MODULE_3__/* .moduleSums */ .b)(await Promise.all(files.map(async (file) => (0,_tree_text_js__WEBPACK_IMPORTED_MODULE_2__/* .readTreeText */ .y)(file, root).catch(absent))));
}
/** What is there and cannot be read is told, or every run would find that nothing is to be cached. */
function absent(error) {
    if ((0,_core_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .codeOf */ .$N)(error) === 'ENOENT')
        return '';
    throw error;
}


/***/ }),

/***/ 3629:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  n: () => (/* binding */ goSumText),
  b: () => (/* binding */ moduleSums)
});

// EXTERNAL MODULE: ./lib/gomod/escaped-module.js
var escaped_module = __webpack_require__(7660);
;// CONCATENATED MODULE: ./lib/gomod/go-sum.js
const goModSuffix = '/go.mod';
/** All malformed lines at once, where the go command stops at the first. Empty lines are allowed. */
function parseGoSum(text) {
    const lines = [];
    const problems = [];
    for (const [index, content] of text.split('\n').entries()) {
        const fields = content.split(/\p{White_Space}+/u).filter((field) => field !== '');
        const [path, version, hash] = fields;
        if (path === undefined)
            continue;
        if (version === undefined || hash === undefined || fields.length > 3) {
            problems.push({
                line: index + 1,
                column: 1,
                message: `wanted three fields (module, version, hash), found ${fields.length}`,
            });
            continue;
        }
        const isGoMod = version.endsWith(goModSuffix);
        const plainVersion = isGoMod ? version.slice(0, -goModSuffix.length) : version;
        lines.push({ path, version: plainVersion, isGoMod, hash, line: index + 1 });
    }
    return problems.length > 0 ? { ok: false, problems } : { ok: true, file: indexed(lines) };
}
/** What the file says of one module version; empty lists where that is nothing. */
function sumsOf(file, path, version) {
    return file.byModule.get(`${path} ${version}`) ?? { zip: [], goMod: [] };
}
function indexed(lines) {
    const byModule = new Map();
    const duplicates = [];
    const seen = new Set();
    for (const line of lines) {
        const key = `${line.path} ${line.version}`;
        const whole = `${key} ${line.isGoMod} ${line.hash}`;
        if (seen.has(whole)) {
            duplicates.push(line);
            continue;
        }
        seen.add(whole);
        const sums = byModule.get(key) ?? { zip: [], goMod: [] };
        byModule.set(key, sums);
        (line.isGoMod ? sums.goMod : sums.zip).push(line);
    }
    return { lines, duplicates, byModule };
}

;// CONCATENATED MODULE: ./lib/cache/modules/module-sums.js


/** Their zips have 200 MB each, they stand in no go.sum, and go looks at nothing but their `.ziphash`. */
const toolchainModule = 'golang.org/toolchain';
/**
 * The union of go.sum and go.work.sum files, given as texts. A malformed file adds nothing: the go command refuses it.
 * Neither do lines that no module can have, and hashes that nobody can check.
 */
function moduleSums(texts) {
    const byStem = new Map();
    for (const { path, version, isGoMod, hash } of texts.flatMap(goSumLines)) {
        if (!hash.startsWith('h1:') || path === toolchainModule || !(0,escaped_module/* isModuleVersion */.t)(path, version))
            continue;
        const stem = `${(0,escaped_module/* escapedModule */.Y)(path)}/@v/${(0,escaped_module/* escapedModule */.Y)(version)}`;
        const sum = byStem.get(stem) ?? { path, version, stem, zip: [], goMod: [] };
        byStem.set(stem, sum);
        const hashes = isGoMod ? sum.goMod : sum.zip;
        if (!hashes.includes(hash))
            hashes.push(hash);
    }
    return [...byStem.values()].sort((a, b) => (a.stem < b.stem ? -1 : 1));
}
function goSumLines(text) {
    const parsed = parseGoSum(text);
    return parsed.ok ? parsed.file.lines : [];
}
/** The sums as the lines of a go.sum that names the same. */
function goSumText(sums) {
    const lines = sums.flatMap(({ path, version, zip, goMod }) => [
        ...zip.map((hash) => `${path} ${version} ${hash}\n`),
        ...goMod.map((hash) => `${path} ${version}/go.mod ${hash}\n`),
    ]);
    return lines.join('');
}


/***/ }),

/***/ 7660:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ escapedModule),
/* harmony export */   t: () => (/* binding */ isModuleVersion)
/* harmony export */ });
/* harmony import */ var _module_path_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3650);
/* harmony import */ var _module_version_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2449);


/** One element of a module path. Names that Windows keeps to itself and its short names are none. */
const element = /^(?!\.)(?!(?:con|prn|aux|nul|com[1-9]|lpt[1-9])(?:\.|$))(?![^.]*~[0-9]+(?:\.|$))[-._~0-9a-z]+(?<!\.)$/i;
/** The first is a host name: lower case, with a dot. */
const host = /^(?!-)[-0-9a-z]*\.[-.0-9a-z]*$/;
/** Whether it can be a module path and a canonical version that fits it. Reference: golang.org/x/mod/module, Check. */
function isModuleVersion(path, version) {
    const elements = path.split('/');
    return (host.test(elements[0] ?? '') &&
        elements.every((it) => element.test(it)) &&
        (0,_module_version_js__WEBPACK_IMPORTED_MODULE_0__/* .canonicalVersion */ .Bp)(version) === version &&
        (0,_module_path_js__WEBPACK_IMPORTED_MODULE_1__/* .fitsPathMajor */ .t9)(version, path));
}
/**
 * A module path or version with `!x` for every capital, as proxies, checksum databases and GOMODCACHE write it: they may
 * be files of systems that do not tell case apart. Reference: golang.org/x/mod/module, EscapePath.
 */
function escapedModule(text) {
    return text.replace(/[A-Z]/g, (letter) => `!${letter.toLowerCase()}`);
}


/***/ })

};
