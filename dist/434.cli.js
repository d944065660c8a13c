export const id = 434;
export const ids = [434];
export const modules = {

/***/ 5434:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  mendModules: () => (/* binding */ mendModules),
  useModuleCache: () => (/* binding */ useModuleCache)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./lib/core/quoted.js
var quoted = __webpack_require__(4415);
// EXTERNAL MODULE: ./lib/exists.js
var exists = __webpack_require__(5735);
// EXTERNAL MODULE: ./lib/cache/caches.js + 3 modules
var cache_caches = __webpack_require__(9269);
// EXTERNAL MODULE: ./lib/cache/entry-format.js
var entry_format = __webpack_require__(2164);
// EXTERNAL MODULE: ./lib/cache/go-mod-cache.js + 1 modules
var go_mod_cache = __webpack_require__(6722);
// EXTERNAL MODULE: ./lib/cache/look-up.js
var look_up = __webpack_require__(4177);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: ./lib/checks/go-command.js
var go_command = __webpack_require__(8755);
// EXTERNAL MODULE: ./lib/checks/go-json.js
var go_json = __webpack_require__(5918);
// EXTERNAL MODULE: ./lib/core/without-credentials.js
var without_credentials = __webpack_require__(9920);
// EXTERNAL MODULE: ./lib/core/json.js
var json = __webpack_require__(3085);
// EXTERNAL MODULE: ./lib/cache/fresh-folder.js
var fresh_folder = __webpack_require__(1151);
// EXTERNAL MODULE: ./lib/cache/modules/module-sums.js + 1 modules
var module_sums = __webpack_require__(3629);
;// CONCATENATED MODULE: ./lib/cache/modules/download-again.js








/** For all of them; the job can do without, since its own go commands download what they need. */
const allowedSeconds = 120;
/**
 * Lets the go command download modules that were removed from GOMODCACHE, and hold them against go.sum, in a module of
 * our own that requires nothing: no file of the repository is read or written, whichever of its modules is meant. Of
 * those whose zip no go.sum names, only the go.mod comes. Throws Cancelled and what the file system says.
 */
async function downloadAgain(wrong, { folder, sums, goroot }, ports) {
    const names = new Set(wrong.map(nameOf));
    const asked = sums.filter((sum) => names.has(nameOf(sum)));
    const withZip = asked.filter(({ zip }) => zip.length > 0);
    const withoutZip = asked.filter(({ zip }) => zip.length === 0);
    return (0,fresh_folder/* inFreshFolder */.K)(ports.host.tempDir, ports, async (dir) => {
        await (0,promises_.writeFile)((0,external_node_path_.join)(dir, 'go.mod'), 'module go-preflight\n');
        await (0,promises_.writeFile)((0,external_node_path_.join)(dir, 'go.sum'), (0,module_sums/* goSumText */.n)(asked));
        const go = { goroot, dir, goWork: 'off', env: { GOMODCACHE: folder } };
        const deadline = ports.now() + allowedSeconds * 1000;
        const run = async (args, modules) => {
            const timeoutSeconds = Math.max(1, (deadline - ports.now()) / 1000);
            return (0,go_command/* runGo */.aC)({ ...go, args: [...args, ...modules.map(nameOf)], timeoutSeconds }, ports);
        };
        const errors = new Map([
            ...(await errorsOf(withZip, async (modules) => run(['mod', 'download', '-json'], modules))),
            ...(await errorsOf(withoutZip, async (modules) => run(['list', '-m', '-json'], modules))),
        ]);
        const answered = asked.map(({ path, version }) => ({ path, version }));
        return {
            came: answered.filter((module) => errors.get(nameOf(module)) === ''),
            failed: answered.flatMap((module) => {
                const error = errors.get(nameOf(module)) ?? '';
                return error === '' ? [] : [{ ...module, error }];
            }),
        };
    });
}
function nameOf({ path, version }) {
    return `${path}@${version}`;
}
/**
 * What was wrong with each, empty for nothing. The go command answers for all at once, but for a checksum mismatch: that
 * ends it without a word about the others, which are then asked for again without the culprit.
 */
async function errorsOf(modules, run) {
    const errors = new Map();
    for (let rest = modules; rest.length > 0; rest = rest.filter((module) => !errors.has(nameOf(module)))) {
        const ran = await run(rest);
        for (const [name, error] of answersIn(ran.stdout))
            errors.set(name, (0,without_credentials/* withoutCredentials */.r)(error));
        const unanswered = rest.map(nameOf).filter((name) => !errors.has(name));
        if (unanswered.length < rest.length)
            continue;
        const named = ran.stderr.match(/[^\s:]+@[^\s:/]+/g) ?? [];
        const culprit = unanswered.find((name) => named.includes(name));
        for (const name of culprit === undefined ? unanswered : [culprit])
            errors.set(name, failureOf(ran));
    }
    return errors;
}
/** Of the JSON values that `go mod download` and `go list -m` print one after the other: what is wrong with each. */
function* answersIn(stdout) {
    for (const value of (0,go_json/* goJsonObjects */.L)(stdout)) {
        // `go list` tells an object, `go mod download` a text.
        const error = (0,json/* isJsonObject */.OW)(value['Error']) ? value['Error']['Err'] : value['Error'];
        yield [`${String(value['Path'])}@${String(value['Version'])}`, typeof error === 'string' ? error : ''];
    }
}
function failureOf({ startError, timedOut, stderr, exitCode }) {
    if (startError !== undefined)
        return `go could not be started: ${startError}`;
    if (timedOut)
        return `no answer within ${allowedSeconds} seconds`;
    return (0,without_credentials/* withoutCredentials */.r)(stderr.trim()) || `go ended with exit code ${exitCode}`;
}

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: ./lib/core/errors.js
var errors = __webpack_require__(3828);
// EXTERNAL MODULE: ./lib/archive/failures.js
var failures = __webpack_require__(767);
// EXTERNAL MODULE: ./lib/archive/unpack.js + 1 modules
var unpack = __webpack_require__(6463);
// EXTERNAL MODULE: ./lib/cache/disk-failure.js
var disk_failure = __webpack_require__(9782);
;// CONCATENATED MODULE: ./lib/cache/modules/module-files.js
/** What the go command takes for a zip (golang.org/x/mod/zip, MaxZipFile). */
const maxZip = 500 << 20;
/** What it takes for a go.mod (MaxGoMod). */
const maxGoMod = 16 << 20;
/** A version, a time and where it came from. */
const maxInfo = 64 << 10;
/**
 * The files of a module version that are worth a place: what go.sum has a hash for, and the `.info`, of which the go
 * command takes a version's time. No `list`: the go command makes it from the files beside it and never reads it.
 */
function filesOf({ stem, zip, goMod }) {
    return [
        { name: `${stem}.info`, maxBytes: maxInfo },
        ...(goMod.length > 0 ? [{ name: `${stem}.mod`, maxBytes: maxGoMod }] : []),
        ...(zip.length > 0 ? [{ name: `${stem}.zip`, maxBytes: maxZip }] : []),
    ];
}

// EXTERNAL MODULE: ./lib/archive/entry-path.js
var entry_path = __webpack_require__(8332);
;// CONCATENATED MODULE: ./lib/cache/modules/module-paths.js



/**
 * Lets those files of an archive in that the go.sum set names and whose place is not taken. Passes over other plain
 * files: entries of another set have some. Throws HostileEntry for what none of our archives holds, and BadArchive for too much.
 */
class ModulePaths {
    /** What was let in, in the archive's order. */
    admitted = [];
    /** How many files were passed over as the set does not name them, and how many as they are taken. */
    unnamed = 0;
    present = 0;
    maxBytes;
    isTaken;
    paths;
    constructor(files, isTaken, platform) {
        this.maxBytes = new Map(files.map((file) => [file.name, file.maxBytes]));
        this.isTaken = isTaken;
        this.paths = new entry_path/* EntryPaths */.zX('', platform);
    }
    admit(entry, kind, size) {
        if (kind !== 'file')
            throw new failures/* HostileEntry */.vc(`the archive entry ${(0,quoted/* quoted */.T)(entry)} is no plain file`);
        const path = this.paths.admit(entry, kind, size);
        const maxBytes = this.maxBytes.get(path);
        if (maxBytes === undefined) {
            this.unnamed++;
            return undefined;
        }
        if (size > maxBytes)
            throw new failures/* BadArchive */.aB(`the archive entry ${(0,quoted/* quoted */.T)(entry)} has ${size} bytes`);
        if (this.isTaken(path)) {
            this.present++;
            return undefined;
        }
        this.admitted.push(path);
        return path;
    }
    /** Links were refused before anybody asks where they lead. */
    linkTarget(path) {
        throw new failures/* HostileEntry */.vc(`the archive entry ${(0,quoted/* quoted */.T)(path)} is a link`);
    }
}

// EXTERNAL MODULE: ./lib/cache/place-files.js + 1 modules
var place_files = __webpack_require__(8131);
;// CONCATENATED MODULE: ./lib/cache/modules/restore-modules.js












/**
 * Puts those files of an entry into `<folder>/cache/download` (`folder` is GOMODCACHE) that the go.sum set names and
 * that are not there. None of them has been checked: without a `.ziphash` beside it, the go command hashes a zip before
 * it unpacks it, and a go.mod whenever it reads it. Throws UserError and Cancelled, and then `folder` is as before.
 */
async function restoreModules(entry, folder, sums, ports) {
    const cache = (0,external_node_path_.join)(folder, 'cache');
    try {
        return await (0,fresh_folder/* inFreshFolder */.K)(cache, ports, async (fresh) => {
            const [unpacked, download] = [(0,external_node_path_.join)(fresh, 'download'), (0,external_node_path_.join)(cache, 'download')];
            await (0,promises_.mkdir)(unpacked);
            const paths = new ModulePaths(sums.flatMap(filesOf), (name) => isTaken(download, name), ports.host.platform);
            const archiveBytes = await (0,unpack/* unpack */.l)(entry.content(), unpacked, paths, ports.cancelled);
            const { placed, present } = await (0,place_files/* placeFiles */.h$)(unpacked, download, paths.admitted);
            return {
                key: entry.key,
                archiveBytes,
                files: placed.length,
                present: paths.present + present.length,
                unnamed: paths.unnamed,
            };
        });
    }
    catch (error) {
        throw failure(error, entry.key, cache);
    }
}
/**
 * A zip's place is also taken where its `.ziphash` is: with that beside it, the go command would take any zip for the one
 * that it has hashed there once.
 */
function isTaken(download, name) {
    const path = (0,external_node_path_.join)(download, name);
    return isThere(path) || (name.endsWith('.zip') && isThere(`${path}hash`));
}
function isThere(path) {
    return (0,external_node_fs_.lstatSync)(path, { throwIfNoEntry: false }) !== undefined;
}
function failure(error, key, cache) {
    if (error instanceof failures/* BadArchive */.aB || error instanceof failures/* HostileEntry */.vc) {
        return new errors/* UserError */.yo(`restoring modules: the cache entry ${(0,quoted/* quoted */.T)(key)} was refused and nothing of it is used: ${error.message}; delete that entry`);
    }
    return (0,disk_failure/* diskFailure */.C)(error, 'restoring modules', cache);
}

// EXTERNAL MODULE: ./lib/cache/modules/module-hash-threads.js + 8 modules
var module_hash_threads = __webpack_require__(1571);
// EXTERNAL MODULE: ./lib/cache/modules/module-texts.js
var module_texts = __webpack_require__(9619);
;// CONCATENATED MODULE: ./lib/cache/modules/verify-modules.js






/**
 * Holds what `<folder>/cache/download` (`folder` is GOMODCACHE) has of the go.sum set against it: every go.mod, and every
 * zip without a `.ziphash`, which then gets one as the go command writes it: `go mod verify` asks for it. Of a module
 * version with a wrong file all files go, and the go command downloads them once more. Throws UserError for what the file
 * system refuses, and Cancelled.
 */
async function verifyModules(folder, sums, ports) {
    const download = (0,external_node_path_.join)(folder, 'cache', 'download');
    try {
        const texts = verifyTexts(download, sums);
        const unhashed = sums.flatMap((sum) => unhashedZip(download, sum));
        const wrongZips = await verifyZips(download, unhashed, ports);
        return { zips: unhashed.length, goMods: texts.goMods, wrong: [...texts.wrong, ...wrongZips] };
    }
    catch (error) {
        throw (0,disk_failure/* diskFailure */.C)(error, 'checking modules', download);
    }
}
function verifyTexts(download, sums) {
    const wrong = [];
    let goMods = 0;
    for (const sum of sums) {
        const goMod = sum.goMod.length > 0 ? contentOf(download, `${sum.stem}.mod`) : undefined;
        const info = contentOf(download, `${sum.stem}.info`);
        if (goMod)
            goMods++;
        const [mod, told] = [goMod && (0,module_texts/* wrongGoMod */.Qf)(goMod, sum), info && (0,module_texts/* wrongInfo */.Iq)(info, sum)];
        if (mod)
            wrong.push(removed(download, sum, 'mod', mod));
        else if (told)
            wrong.push(removed(download, sum, 'info', told));
    }
    return { goMods, wrong };
}
function unhashedZip(download, sum) {
    const path = (0,external_node_path_.join)(download, `${sum.stem}.zip`);
    const found = sum.zip.length > 0 ? (0,external_node_fs_.lstatSync)(path, { throwIfNoEntry: false }) : undefined;
    if (found === undefined || (0,external_node_fs_.lstatSync)(`${path}hash`, { throwIfNoEntry: false }))
        return [];
    return [{ sum, path, bytes: found.size }];
}
async function verifyZips(download, unhashed, ports) {
    const hashes = await (0,module_hash_threads/* hashOnThreads */.n)(unhashed, ports);
    return unhashed.flatMap((zip) => {
        const hash = hashes.get(zip) ?? '';
        const difference = (0,module_texts/* unlessIn */.ID)(zip.sum.zip, hash);
        if (difference)
            return [removed(download, zip.sum, 'zip', difference)];
        writeZipHash(zip.path, hash);
        return [];
    });
}
/** The hash and no line break. Half of one would fail every go command. */
function writeZipHash(zip, hash) {
    const beside = `${zip}hash.tmp-${process.pid}`;
    try {
        (0,external_node_fs_.writeFileSync)(beside, hash);
        (0,external_node_fs_.renameSync)(beside, `${zip}hash`);
    }
    finally {
        (0,external_node_fs_.rmSync)(beside, { force: true });
    }
}
function removed(download, sum, file, difference) {
    for (const ending of ['zip', 'ziphash', 'mod', 'info'])
        (0,external_node_fs_.rmSync)((0,external_node_path_.join)(download, `${sum.stem}.${ending}`), { force: true });
    return { path: sum.path, version: sum.version, file, ...difference };
}
/** Undefined where there is no such file. */
function contentOf(download, name) {
    try {
        return (0,external_node_fs_.readFileSync)((0,external_node_path_.join)(download, name));
    }
    catch (error) {
        if ((0,errors/* codeOf */.$N)(error) === 'ENOENT')
            return undefined;
        throw error;
    }
}

// EXTERNAL MODULE: ./lib/cache/save-plan.js
var save_plan = __webpack_require__(3773);
;// CONCATENATED MODULE: ./lib/cache/module-cache.js












/**
 * Restores what go.sum names into GOMODCACHE and holds it against go.sum; leaves post what it needs to save. Whatever
 * goes wrong is a warning and costs a cold cache, never the job. Throws Cancelled.
 */
async function useModuleCache(config, caches, ports) {
    return (0,cache_caches.orCold)('No modules came out of the cache', ports, async () => {
        const opened = await caches;
        const use = typeof opened === 'string' ? opened : await prepare(opened, config, ports);
        return typeof use === 'string'
            ? { outcome: 'off', reason: use, wrong: [] }
            : useFor(use, config, ports);
    }, (reason) => ({ outcome: 'failed', reason, wrong: [] }));
}
async function useFor(use, config, ports) {
    const fact = use.policy.restore
        ? await restore(use, ports)
        : { outcome: 'miss', wrong: [], ...told(use) };
    const found = fact.outcome === 'miss' ? 'nothing' : 'something';
    if (fact.outcome !== 'hit' && (0,cache_caches.savesAfter)(found, use.policy))
        await (0,save_plan/* keepModulePlan */.p$)(planOf(use, fact, config), ports);
    return fact;
}
/** Has the go command download once more what was wrong, and says what came of it. Throws Cancelled. */
async function mendModules(fact, sums, goroot, ports) {
    return (0,cache_caches.orCold)('The wrong modules were not downloaded once more', ports, async () => {
        const folder = (await (0,go_mod_cache/* goModCache */.P)(ports.host)) ?? '';
        const { failed } = await downloadAgain(fact.wrong, { folder, sums, goroot }, ports);
        const errors = new Map(failed.map(({ path, version, error }) => [`${path}@${version}`, error]));
        const wrong = fact.wrong.map((file) => ({
            ...file,
            downloaded: errors.get(`${file.path}@${file.version}`) ?? '',
        }));
        return { ...fact, wrong };
    }, () => fact);
}
/** What is to be used, or why nothing is. */
async function prepare(caches, config, ports) {
    const { keys } = caches;
    if (keys === undefined)
        return 'no go.sum names a module';
    const folder = await (0,go_mod_cache/* goModCache */.P)(ports.host);
    if (folder === undefined)
        return 'there is no home folder, so no GOMODCACHE';
    if (!(0,external_node_path_.isAbsolute)(folder))
        return `GOMODCACHE ${(0,quoted/* quoted */.T)(folder)} is relative, which the go command does not take`;
    if ((0,cache_caches.keepsItsOwn)(config, ports) && (await (0,exists/* exists */.t)((0,external_node_path_.join)(folder, 'cache', 'download'))))
        return `this self-hosted runner keeps its own ${folder}`;
    return { ...caches, folder, keys };
}
async function restore(use, ports) {
    const { store, folder, sums, keys } = use;
    const start = ports.now();
    const entry = await (0,look_up/* lookUp */.T)(store, keys, entry_format/* entryFormat */.m);
    if (entry === undefined)
        return { outcome: 'miss', wrong: [], ...told(use) };
    const { files, unnamed, archiveBytes } = await restoreModules(entry, folder, sums, ports);
    const { wrong } = await verifyModules(folder, sums, ports);
    return {
        outcome: entry.key === keys.key ? 'hit' : 'partial',
        ...told(use),
        restored: entry.key,
        files,
        unnamed,
        bytes: archiveBytes,
        milliseconds: Math.round(ports.now() - start),
        wrong,
    };
}
function told({ store, keys, policy }) {
    return { key: keys.key, store: store.name, ...(policy.why === '' ? {} : { reason: policy.why }) };
}
function planOf({ folder, sums, keys }, { restored = '' }, { cacheFolder }) {
    return { folder, goSum: (0,module_sums/* goSumText */.n)(sums), key: keys.key, restored, cacheFolder };
}


/***/ }),

/***/ 8755:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I$: () => (/* binding */ goEnvironment),
/* harmony export */   _I: () => (/* binding */ commandFailure),
/* harmony export */   aC: () => (/* binding */ runGo)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);
/* harmony import */ var _child_environment_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(193);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3828);
/* harmony import */ var _core_without_credentials_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9920);
/* harmony import */ var _go_executable_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1202);





/** Runs a go command of the chosen Go in a safe environment. Throws Cancelled when the step was. */
async function runGo(command, ports) {
    const executable = (0,_go_executable_js__WEBPACK_IMPORTED_MODULE_3__/* .goExecutable */ .j)(command.goroot, ports.host.platform);
    const ran = await ports.runner.run(executable, command.args, {
        cwd: command.dir,
        env: goEnvironment(command, ports.host),
        ...(command.timeoutSeconds === undefined ? {} : { timeoutSeconds: command.timeoutSeconds }),
    });
    if (ports.cancelled.aborted)
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .Cancelled */ .cJ();
    return ran;
}
/** What such a command finds in its environment, whoever runs it. */
function goEnvironment(command, host) {
    const env = { ...(0,_child_environment_js__WEBPACK_IMPORTED_MODULE_1__/* .childEnvironment */ .Q)(host.env) };
    // A GOROOT of another Go would make this one read a foreign standard library; it finds its own.
    delete env['GOROOT'];
    const pathName = host.platform === 'win32' ? (0,_child_environment_js__WEBPACK_IMPORTED_MODULE_1__/* .variableName */ .c)(env, 'PATH') : 'PATH';
    const path = env[pathName];
    const bin = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(command.goroot, 'bin');
    env[pathName] = path === undefined ? bin : bin + node_path__WEBPACK_IMPORTED_MODULE_0__.delimiter + path;
    // Never another Go than the one we answer for (go.dev/doc/toolchain).
    env['GOTOOLCHAIN'] = 'local';
    env['GOWORK'] = command.goWork;
    // Whether a module is tidy does not hang on a job's leftover GO111MODULE=off, with which go would refuse to look.
    env['GO111MODULE'] = 'on';
    // git's messages, which Go passes on, in the language that explanations match against.
    env['LC_ALL'] = 'C';
    if (env['GOFLAGS'] !== undefined && command.keepsModuleFlags !== true)
        env['GOFLAGS'] = withoutModuleFlags(env['GOFLAGS']);
    return { ...env, ...command.env };
}
/** GOFLAGS without `-mod` and `-modfile`, which our own arguments decide. Words may be quoted (`go help environment`). */
function withoutModuleFlags(flags) {
    const words = flags.match(/(?:'[^']*'|"[^"]*"|[^\s'"])+/g) ?? [];
    return words.filter((word) => !/^['"]?--?mod(?:file)?(?:=|$)/.test(word)).join(' ');
}
/** A failed command as a fact: `hide` is our temporary folder, whose path is taken out of command and output. */
function commandFailure(ran, args, place) {
    const output = [ran.stderr, ran.stdout].filter((text) => text !== '').join('\n');
    return {
        command: ['go', ...args.filter((arg) => !arg.includes(place.hide))],
        dir: (0,node_path__WEBPACK_IMPORTED_MODULE_0__.relative)(place.root, place.dir).replaceAll('\\', '/') || '.',
        exitCode: ran.exitCode,
        timedOut: ran.timedOut,
        output: ran.startError === undefined
            ? (0,_core_without_credentials_js__WEBPACK_IMPORTED_MODULE_4__/* .withoutCredentials */ .r)(withoutFolder(output, place.hide, place.dir))
            : `could not be started: ${ran.startError}`,
    };
}
/** Go shortens paths, so the folder appears absolute or relative to where the command ran. */
function withoutFolder(text, folder, dir) {
    // The relative path first: it ends with the absolute one.
    return [(0,node_path__WEBPACK_IMPORTED_MODULE_0__.relative)(dir, folder), folder].reduce((shown, path) => shown.replaceAll(path + '/', '').replaceAll(path + '\\', ''), text);
}


/***/ }),

/***/ 5918:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ goJsonObjects)
/* harmony export */ });
/* harmony import */ var _core_json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3085);

/**
 * The objects that commands like `go list -json` print one after the other, each ending in a line of its own. Throws
 * SyntaxError for what is none.
 */
function goJsonObjects(stdout) {
    const texts = stdout.split(/(?<=^\})\r?\n/m).filter((text) => text.trim() !== '');
    return texts.map((text) => JSON.parse(text)).filter(_core_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isJsonObject */ .OW);
}


/***/ })

};
