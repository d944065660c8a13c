#!/usr/bin/env node
import { createRequire as __WEBPACK_EXTERNAL_createRequire } from "module";
/******/ var __webpack_modules__ = ({

/***/ 7598:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:crypto");

/***/ }),

/***/ 3024:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs");

/***/ }),

/***/ 1455:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs/promises");

/***/ }),

/***/ 6760:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:path");

/***/ }),

/***/ 7075:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:stream");

/***/ }),

/***/ 6466:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:stream/promises");

/***/ }),

/***/ 8500:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:timers/promises");

/***/ }),

/***/ 7975:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:util");

/***/ }),

/***/ 5919:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:worker_threads");

/***/ }),

/***/ 8522:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:zlib");

/***/ }),

/***/ 8928:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  w: () => (/* binding */ cancellationSignal)
});

;// CONCATENATED MODULE: external "node:events"
const external_node_events_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:events");
;// CONCATENATED MODULE: ./lib/adapters/node/cancellation.js

/**
 * Aborts when the process is told to stop: the runner sends SIGINT first and kills ten seconds later, a terminal sends
 * SIGINT. A second signal ends the process at once, as everyone expects of Ctrl-C.
 */
function cancellationSignal() {
    const controller = new AbortController();
    // Every request and program listens while it lasts; node 20 takes more than ten for a leak and warns.
    (0,external_node_events_namespaceObject.setMaxListeners)(0, controller.signal);
    for (const signal of ['SIGINT', 'SIGTERM'])
        process.once(signal, () => {
            controller.abort();
        });
    return controller.signal;
}


/***/ }),

/***/ 8419:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  P: () => (/* binding */ nodeHost),
  h: () => (/* binding */ processEnvironment)
});

;// CONCATENATED MODULE: external "node:os"
const external_node_os_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:os");
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __nccwpck_require__(6760);
;// CONCATENATED MODULE: ./lib/adapters/node/host.js


/** What this process knows of its machine. `RUNNER_TEMP` and `RUNNER_TOOL_CACHE` are the runner's own variables. */
function nodeHost() {
    const env = processEnvironment();
    return {
        platform: process.platform,
        arch: process.arch,
        endianness: (0,external_node_os_namespaceObject.endianness)(),
        cpus: (0,external_node_os_namespaceObject.availableParallelism)(),
        env,
        cwd: process.cwd(),
        tempDir: env['RUNNER_TEMP'] || (0,external_node_os_namespaceObject.tmpdir)(),
        toolCache: env['RUNNER_TOOL_CACHE'] || (0,external_node_path_.join)(userCacheDir(env), 'go-preflight', 'tools'),
    };
}
/** A copy of this process's variables; those without a value are left out. */
function processEnvironment() {
    const env = {};
    for (const [name, value] of Object.entries(process.env))
        if (value !== undefined)
            env[ownSpelling(name)] = value;
    return env;
}
/** On Windows `$env:goflags` is GOFLAGS: Go's own variables, which we read and set, get the spelling that we look for. */
function ownSpelling(name) {
    return process.platform === 'win32' && /^go/i.test(name) ? name.toUpperCase() : name;
}
/** Where a user's caches live, as Go's os.UserCacheDir says. */
function userCacheDir(env) {
    if (process.platform === 'win32')
        return env['LOCALAPPDATA'] || (0,external_node_path_.join)(home(), 'AppData', 'Local');
    if (process.platform === 'darwin')
        return (0,external_node_path_.join)(home(), 'Library', 'Caches');
    return env['XDG_CACHE_HOME'] || (0,external_node_path_.join)(home(), '.cache');
}
/** A user whom nobody has given a home, as in some containers, gets Debian's name for none: nothing is kept there. */
function home() {
    try {
        return (0,external_node_os_namespaceObject.homedir)();
    }
    catch {
        return '/nonexistent';
    }
}


/***/ }),

/***/ 1119:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ terminalLog)
/* harmony export */ });
/* harmony import */ var _report_outlets_log_line_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(2124);

/** For the command: what goes on while it works, on stderr, so that stdout is the report alone. */
function terminalLog(write, debug) {
    const line = (text) => {
        write(`${(0,_report_outlets_log_line_js__WEBPACK_IMPORTED_MODULE_0__/* .logLine */ .BP)(text)}\n`);
    };
    return {
        info: line,
        debug: (text) => {
            if (debug)
                line(text);
        },
        warning: (text) => {
            line(`warning: ${text}`);
        },
        // At a terminal the details of a group are only in the way.
        group: (title, lines) => {
            if (debug)
                for (const text of [title, ...lines])
                    line(text);
        },
    };
}


/***/ }),

/***/ 5748:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  b: () => (/* binding */ nodePorts)
});

;// CONCATENATED MODULE: external "node:child_process"
const external_node_child_process_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:child_process");
// EXTERNAL MODULE: ./lib/core/errors.js
var errors = __nccwpck_require__(3828);
// EXTERNAL MODULE: ./lib/windows-program.js
var windows_program = __nccwpck_require__(9355);
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
var host = __nccwpck_require__(8419);
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
    const file = windows ? await (0,windows_program/* windowsProgram */.E)(command, options.env) : command;
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
        const child = (0,external_node_child_process_namespaceObject.spawn)(command, args, {
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
        const file = (0,windows_program/* windowsOwnProgram */.iL)('taskkill', (0,host/* processEnvironment */.h)());
        const taskkill = (0,external_node_child_process_namespaceObject.spawn)(file, ['/T', '/F', '/PID', String(child.pid)], {
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


/***/ }),

/***/ 193:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
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

/***/ 2574:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  d: () => (/* binding */ runCommand)
});

// EXTERNAL MODULE: ./lib/config/nearest.js
var nearest = __nccwpck_require__(948);
// EXTERNAL MODULE: ./lib/config/parse-config.js
var parse_config = __nccwpck_require__(6432);
// EXTERNAL MODULE: ./lib/core/errors.js
var errors = __nccwpck_require__(3828);
// EXTERNAL MODULE: ./lib/report/outlets/log-line.js
var log_line = __nccwpck_require__(2124);
// EXTERNAL MODULE: ./lib/cli/exit-codes.js
var exit_codes = __nccwpck_require__(535);
;// CONCATENATED MODULE: ./lib/version.js
/** Of the action and the command; package.json says the same, a test holds them together. */
const VERSION = '0.1.0';

;// CONCATENATED MODULE: ./lib/cli/commands.js






/** Runs `go-preflight ARGS` and says its exit code; never throws. */
async function runCommand(args, io) {
    try {
        return await dispatch(args, io);
    }
    catch (error) {
        for (const line of (0,errors/* explainFailure */.SP)(error).split('\n'))
            io.stderr(`${(0,log_line/* logLine */.BP)(line)}\n`);
        if (error instanceof errors/* Cancelled */.cJ)
            return exit_codes/* EXIT */.d.cancelled;
        return error instanceof errors/* UserError */.yo ? exit_codes/* EXIT */.d.usage : exit_codes/* EXIT */.d.bug;
    }
}
async function dispatch(args, io) {
    const [command = 'help', ...rest] = args;
    if (['check', 'fix', 'targets', 'clean', 'install'].includes(command) && rest.includes('--help'))
        return help(rest, io);
    switch (command) {
        case 'check':
            return (await Promise.all(/* import() */[__nccwpck_require__.e(964), __nccwpck_require__.e(588), __nccwpck_require__.e(714), __nccwpck_require__.e(508), __nccwpck_require__.e(758)]).then(__nccwpck_require__.bind(__nccwpck_require__, 9758))).checkCommand(rest, io);
        case 'fix':
            return (await Promise.all(/* import() */[__nccwpck_require__.e(964), __nccwpck_require__.e(588), __nccwpck_require__.e(714), __nccwpck_require__.e(508), __nccwpck_require__.e(887)]).then(__nccwpck_require__.bind(__nccwpck_require__, 8887))).fixCommand(rest, io);
        case 'targets':
            return (await Promise.all(/* import() */[__nccwpck_require__.e(964), __nccwpck_require__.e(588), __nccwpck_require__.e(714), __nccwpck_require__.e(508), __nccwpck_require__.e(184)]).then(__nccwpck_require__.bind(__nccwpck_require__, 184))).targetsCommand(rest, io);
        case 'clean':
            return (await Promise.all(/* import() */[__nccwpck_require__.e(964), __nccwpck_require__.e(474), __nccwpck_require__.e(803)]).then(__nccwpck_require__.bind(__nccwpck_require__, 1061))).cleanCommand(rest, io);
        case 'install':
            return (await Promise.all(/* import() */[__nccwpck_require__.e(964), __nccwpck_require__.e(588), __nccwpck_require__.e(714), __nccwpck_require__.e(529)]).then(__nccwpck_require__.bind(__nccwpck_require__, 4529))).installCommand(rest, io);
        case 'resolve':
            return (await Promise.all(/* import() */[__nccwpck_require__.e(964), __nccwpck_require__.e(588), __nccwpck_require__.e(367)]).then(__nccwpck_require__.bind(__nccwpck_require__, 9367))).resolve(rest, io);
        case 'version':
        case '--version':
            io.stdout.write(`go-preflight ${VERSION}\n`);
            return exit_codes/* EXIT */.d.sound;
        case 'help':
        case '--help':
        case '-h':
            return help(rest, io);
        default:
            throw unknownCommand(command);
    }
}
/** In the language that `--language` names among `args`, else in that of the environment. */
async function help(args, { stdout, ports }) {
    const { helpText } = await __nccwpck_require__.e(/* import() */ 931).then(__nccwpck_require__.bind(__nccwpck_require__, 931));
    const { parseArguments } = await __nccwpck_require__.e(/* import() */ 814).then(__nccwpck_require__.bind(__nccwpck_require__, 3814));
    const { options } = parseArguments(args);
    stdout.write(helpText((0,parse_config/* configOrThrow */.g)((0,parse_config/* parseConfig */.o)(options, ports.host.env)).language));
    return exit_codes/* EXIT */.d.sound;
}
function unknownCommand(command) {
    const guess = (0,nearest/* nearest */.p)(command, [
        'check',
        'fix',
        'targets',
        'clean',
        'install',
        'resolve',
        'version',
        'help',
    ]);
    const hint = guess === undefined ? 'see go-preflight --help' : `did you mean ${guess}?`;
    return new errors/* UserError */.yo(`${command}: there is no such command; ${hint}`);
}


/***/ }),

/***/ 535:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ EXIT)
/* harmony export */ });
/** What the command's exit code says. */
const EXIT = {
    sound: 0,
    findings: 1,
    /** Bad usage, or something in the way that the user can mend. */
    usage: 2,
    bug: 3,
    /** 128 + SIGINT, as shells have it. */
    cancelled: 130,
};


/***/ }),

/***/ 1273:
/***/ ((__webpack_module__, __unused_webpack___webpack_exports__, __nccwpck_require__) => {

__nccwpck_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
/* harmony import */ var _adapters_node_cancellation_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(8928);
/* harmony import */ var _adapters_node_host_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(8419);
/* harmony import */ var _adapters_node_log_js__WEBPACK_IMPORTED_MODULE_6__ = __nccwpck_require__(1119);
/* harmony import */ var _adapters_node_ports_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(5748);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(3828);
/* harmony import */ var _commands_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(2574);
/* harmony import */ var _exit_codes_js__WEBPACK_IMPORTED_MODULE_5__ = __nccwpck_require__(535);







process.stdout.on('error', (error) => {
    // Nobody reads on, as in `go-preflight check | head`: the exit code is still told.
    if ((0,_core_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .codeOf */ .$N)(error) === 'EPIPE')
        return;
    process.stderr.write(`stdout: ${(0,_core_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .messageOf */ .bD)(error)}\n`);
    process.exit(_exit_codes_js__WEBPACK_IMPORTED_MODULE_5__/* .EXIT */ .d.usage);
});
const host = (0,_adapters_node_host_js__WEBPACK_IMPORTED_MODULE_1__/* .nodeHost */ .P)();
const log = (0,_adapters_node_log_js__WEBPACK_IMPORTED_MODULE_6__/* .terminalLog */ .d)((text) => process.stderr.write(text), (host.env['GO_PREFLIGHT_DEBUG'] ?? '') !== '');
process.exitCode = await (0,_commands_js__WEBPACK_IMPORTED_MODULE_4__/* .runCommand */ .d)(process.argv.slice(2), {
    ports: (0,_adapters_node_ports_js__WEBPACK_IMPORTED_MODULE_2__/* .nodePorts */ .b)(host, log, (0,_adapters_node_cancellation_js__WEBPACK_IMPORTED_MODULE_0__/* .cancellationSignal */ .w)()),
    stdout: {
        write: (text) => process.stdout.write(text),
        isTerminal: process.stdout.isTTY,
        columns: process.stdout.columns ?? 100,
    },
    stderr: (text) => process.stderr.write(text),
});

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } }, 1);

/***/ }),

/***/ 9983:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ CACHE_OPTIONS),
/* harmony export */   _: () => (/* binding */ CACHE_MODES)
/* harmony export */ });
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


/***/ }),

/***/ 948:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
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

/***/ 4949:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  ui: () => (/* binding */ CHECKS),
  d$: () => (/* binding */ FAIL_ON),
  Yj: () => (/* binding */ LANGUAGES),
  lw: () => (/* binding */ OPTIONS),
  G: () => (/* binding */ PATCH_POLICIES),
  fe: () => (/* binding */ TOOLCHAIN_MODES)
});

// EXTERNAL MODULE: ./lib/config/cache-options.js
var cache_options = __nccwpck_require__(9983);
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

// EXTERNAL MODULE: ./lib/config/target-options.js
var target_options = __nccwpck_require__(9154);
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
    ...cache_options/* CACHE_OPTIONS */.A,
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
    ...target_options/* TARGET_OPTIONS */.FG,
    ...JOB_OPTIONS,
];


/***/ }),

/***/ 6432:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ configOrThrow),
/* harmony export */   o: () => (/* binding */ parseConfig)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(3828);
/* harmony import */ var _core_quoted_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(4415);
/* harmony import */ var _cache_options_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(9983);
/* harmony import */ var _nearest_js__WEBPACK_IMPORTED_MODULE_5__ = __nccwpck_require__(948);
/* harmony import */ var _options_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(4949);
/* harmony import */ var _target_options_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(9154);






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
        cache: reader.choice('cache', _cache_options_js__WEBPACK_IMPORTED_MODULE_1__/* .CACHE_MODES */ ._),
        cacheDependencyPath: reader.list('cache-dependency-path'),
        cacheFolder: reader.text('cache-folder'),
        cacheBudget: reader.number('cache-budget'),
        cacheSecret: reader.secret('cache-secret'),
        goDownloadBaseUrl: reader.url('go-download-base-url'),
        workingDirectory: reader.text('working-directory'),
        modules: reader.list('modules'),
        checks: chosenChecks(reader.list('checks'), reader.list('skip')),
        failOn: reader.choice('fail-on', _options_js__WEBPACK_IMPORTED_MODULE_2__/* .FAIL_ON */ .d$),
        language: languageOf(reader.choice('language', _options_js__WEBPACK_IMPORTED_MODULE_2__/* .LANGUAGES */ .Yj), env),
        patchPolicy: reader.choice('patch-policy', _options_js__WEBPACK_IMPORTED_MODULE_2__/* .PATCH_POLICIES */ .G),
        toolchain: reader.choice('toolchain', _options_js__WEBPACK_IMPORTED_MODULE_2__/* .TOOLCHAIN_MODES */ .fe),
        tidyCompat: reader.text('tidy-compat'),
        targets: reader.list('targets'),
        targetsMode: reader.choice('targets-mode', _target_options_js__WEBPACK_IMPORTED_MODULE_3__/* .TARGETS_MODES */ .eL),
        targetsAllowFailure: reader.list('targets-allow-failure'),
        targetsTests: reader.boolean('targets-tests'),
        static: reader.choice('static', _target_options_js__WEBPACK_IMPORTED_MODULE_3__/* .STATIC */ .DU),
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
    throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(parsed.problems.join('; '));
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
            this.problems.push(`${name}: takes one line, got ${(0,_core_quoted_js__WEBPACK_IMPORTED_MODULE_4__/* .quoted */ .T)(value)}`);
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
        this.problems.push(`${name}: takes a whole number, got ${(0,_core_quoted_js__WEBPACK_IMPORTED_MODULE_4__/* .quoted */ .T)(value)}`);
        return 0;
    }
    /** YAML 1.2's core schema, as @actions/core reads booleans. */
    boolean(name) {
        const value = this.#given(name);
        if (['true', 'True', 'TRUE'].includes(value))
            return true;
        if (!['false', 'False', 'FALSE'].includes(value))
            this.problems.push(`${name}: takes true or false, got ${(0,_core_quoted_js__WEBPACK_IMPORTED_MODULE_4__/* .quoted */ .T)(value)}`);
        return false;
    }
    url(name) {
        const value = this.text(name);
        if (value === '')
            return '';
        const url = URL.canParse(value) ? new URL(value) : undefined;
        if (url === undefined || !/^https?:$/.test(url.protocol))
            this.problems.push(`${name}: takes an http or https address, got ${(0,_core_quoted_js__WEBPACK_IMPORTED_MODULE_4__/* .quoted */ .T)(value)}`);
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
        this.problems.push(`${name}: takes ${values.join(', ')}; got ${(0,_core_quoted_js__WEBPACK_IMPORTED_MODULE_4__/* .quoted */ .T)(value)}${didYouMean(value, values)}`);
    }
}
function find(name) {
    const option = _options_js__WEBPACK_IMPORTED_MODULE_2__/* .OPTIONS */ .lw.find((candidate) => candidate.name === name);
    if (option === undefined)
        throw new Error(`no option is called ${name}`);
    return option;
}
function unknownNames(raw) {
    const names = _options_js__WEBPACK_IMPORTED_MODULE_2__/* .OPTIONS */ .lw.map((option) => option.name);
    return Object.keys(raw)
        .filter((name) => !names.includes(name))
        .map((name) => `${name}: there is no such input${didYouMean(name, names)}`);
}
function contradictions(config, raw) {
    const problems = [];
    if (config.goVersion === '' && isBlankButGiven(raw['go-version']))
        problems.push('go-version: is only blanks; leave it out or name a version such as 1.22.x');
    if (config.tidyCompat !== '' && !/^1\.\d+$/.test(config.tidyCompat))
        problems.push(`tidy-compat: takes a language version such as 1.17, got ${(0,_core_quoted_js__WEBPACK_IMPORTED_MODULE_4__/* .quoted */ .T)(config.tidyCompat)}`);
    return problems;
}
function isBlankButGiven(value) {
    return value !== undefined && value !== '' && value.trim() === '';
}
function chosenChecks(checks, skip) {
    if (checks.includes('none'))
        return [];
    return _options_js__WEBPACK_IMPORTED_MODULE_2__/* .CHECKS */ .ui.filter((id) => (checks.includes('all') || checks.includes(id)) && !skip.includes(id));
}
/** POSIX order: LC_ALL over LC_MESSAGES over LANG. */
function languageOf(choice, env) {
    if (choice !== 'auto')
        return choice;
    const locale = env['LC_ALL'] || env['LC_MESSAGES'] || env['LANG'] || '';
    return /^zh([_-](CN|SG|Hans)|\.|$)/i.test(locale) ? 'zh-CN' : 'en';
}
function didYouMean(value, values) {
    const guess = (0,_nearest_js__WEBPACK_IMPORTED_MODULE_5__/* .nearest */ .p)(value, values);
    return guess === undefined ? '' : `; did you mean ${guess}?`;
}


/***/ }),

/***/ 9154:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   DU: () => (/* binding */ STATIC),
/* harmony export */   FG: () => (/* binding */ TARGET_OPTIONS),
/* harmony export */   eL: () => (/* binding */ TARGETS_MODES)
/* harmony export */ });
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


/***/ }),

/***/ 3828:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   $N: () => (/* binding */ codeOf),
/* harmony export */   SP: () => (/* binding */ explainFailure),
/* harmony export */   bD: () => (/* binding */ messageOf),
/* harmony export */   cJ: () => (/* binding */ Cancelled),
/* harmony export */   yo: () => (/* binding */ UserError)
/* harmony export */ });
/* unused harmony export Unreachable */
/** Where bugs are reported. */
const ISSUES = 'https://github.com/go-preflight/go-preflight/issues';
/**
 * The user's to mend: shown as one line (what, where, why, what to do next), never with a stack.
 * Anything else that is thrown is a bug of ours.
 */
class UserError extends Error {
    name = 'UserError';
    /** By name: each of the bundles that are loaded later brings its own copy of this class. */
    static [Symbol.hasInstance](thrown) {
        return this === UserError ? property(thrown, 'name') === 'UserError' : super[Symbol.hasInstance](thrown);
    }
}
/** A server that this machine cannot talk to at all: another source may serve, asking again will not. */
class Unreachable extends UserError {
    unreachable = true;
    /** By shape, as UserError. */
    static [Symbol.hasInstance](thrown) {
        return typeof thrown === 'object' && thrown !== null && 'unreachable' in thrown;
    }
}
/** The step was cancelled; nothing is to be reported but that. */
class Cancelled extends Error {
    name = 'Cancelled';
    constructor() {
        super('cancelled');
    }
    /** By name, as UserError. */
    static [Symbol.hasInstance](thrown) {
        return property(thrown, 'name') === 'Cancelled';
    }
}
/** What to tell of whatever ended a run: one line, or for a bug of ours its stack and where to report it. */
function explainFailure(thrown) {
    if (thrown instanceof UserError || thrown instanceof Cancelled)
        return thrown.message;
    const stack = property(thrown, 'stack') ?? messageOf(thrown);
    return `this is a bug in go-preflight; please report it with these lines at ${ISSUES}\n${stack}`;
}
// By shape, not `instanceof`: an error made in another realm (a worker, a test's sandbox) is no less an error.
/** The message of whatever was thrown. */
function messageOf(thrown) {
    return property(thrown, 'message') ?? String(thrown);
}
/** Node's error code (`ENOENT`, `EACCES`, …) of whatever was thrown, or undefined. */
function codeOf(thrown) {
    return property(thrown, 'code');
}
function property(thrown, name) {
    if (typeof thrown !== 'object' || thrown === null)
        return undefined;
    const value = Reflect.get(thrown, name);
    return typeof value === 'string' ? value : undefined;
}


/***/ }),

/***/ 4415:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ quoted)
/* harmony export */ });
const LIMIT = 80;
/** A value as an error line may show it: in quotes, control characters escaped, cut after `limit` characters. */
function quoted(value, limit = LIMIT) {
    const shown = value.length > limit ? `${value.slice(0, limit)}…` : value;
    return JSON.stringify(shown).replace(/[\u007f-\u009f\u2028\u2029\u202a-\u202e\u2066-\u2069]/g, (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`);
}


/***/ }),

/***/ 5735:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ isFile),
/* harmony export */   t: () => (/* binding */ exists)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(1455);

/** Whether there is anything at `path`; a symlink counts by what it leads to. */
async function exists(path) {
    return (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)(path).then(() => true, () => false);
}
/** Whether there is a regular file at `path`; a symlink counts by what it leads to. */
async function isFile(path) {
    return (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)(path).then((found) => found.isFile(), () => false);
}


/***/ }),

/***/ 2124:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   BP: () => (/* binding */ logLine),
/* harmony export */   Df: () => (/* binding */ withoutCommands)
/* harmony export */ });
/* unused harmony export logLines */
/* harmony import */ var _safe_text_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(8641);

/**
 * Hostile text as one line of a job log or terminal: nothing unseen, and no command for either parser of the runner.
 * Source: actions/runner, ActionCommand.cs (`::` after TrimStart; `##[` anywhere in the line).
 */
function logLine(text) {
    return withoutCommands((0,_safe_text_js__WEBPACK_IMPORTED_MODULE_0__/* .visible */ .RK)(text));
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


/***/ }),

/***/ 8641:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Dx: () => (/* binding */ linesOf),
/* harmony export */   RK: () => (/* binding */ visible)
/* harmony export */ });
/* unused harmony export shortened */
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
function linesOf(text) {
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


/***/ }),

/***/ 9355:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ windowsProgram),
/* harmony export */   iL: () => (/* binding */ windowsOwnProgram)
/* harmony export */ });
/* unused harmony export windowsCandidates */
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(6760);
/* harmony import */ var _child_environment_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(193);
/* harmony import */ var _exists_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(5735);



/**
 * The file of a program on Windows: `command` itself when it names a folder, else the first `command.exe` on PATH, or
 * undefined. Left to node (libuv), the child's working directory would come before PATH: that is the checked repository,
 * which may bring a git.exe of its own.
 */
async function windowsProgram(command, env) {
    if (/[\\/]/.test(command))
        return command;
    for (const file of windowsCandidates(command, env))
        if (await (0,_exists_js__WEBPACK_IMPORTED_MODULE_2__/* .isFile */ .f)(file))
            return file;
    return undefined;
}
/** Where a bare name is looked for. Only absolute folders: the others would count from the working directory. */
function windowsCandidates(command, env) {
    const folders = (env[(0,_child_environment_js__WEBPACK_IMPORTED_MODULE_1__/* .variableName */ .c)(env, 'PATH')] ?? '').split(node_path__WEBPACK_IMPORTED_MODULE_0__.win32.delimiter);
    return folders
        .map((folder) => folder.replaceAll('"', ''))
        .filter((folder) => node_path__WEBPACK_IMPORTED_MODULE_0__.win32.isAbsolute(folder))
        .map((folder) => node_path__WEBPACK_IMPORTED_MODULE_0__.win32.join(folder, `${command}.exe`));
}
/** A program that comes with Windows, whatever PATH says. Always absolute, for the same reason. */
function windowsOwnProgram(name, env) {
    const root = env[(0,_child_environment_js__WEBPACK_IMPORTED_MODULE_1__/* .variableName */ .c)(env, 'SystemRoot')] ?? '';
    return node_path__WEBPACK_IMPORTED_MODULE_0__.win32.join(node_path__WEBPACK_IMPORTED_MODULE_0__.win32.isAbsolute(root) ? root : 'C:\\Windows', 'System32', `${name}.exe`);
}


/***/ })

/******/ });
/************************************************************************/
/******/ // The module cache
/******/ var __webpack_module_cache__ = {};
/******/ 
/******/ // The require function
/******/ function __nccwpck_require__(moduleId) {
/******/ 	// Check if module is in cache
/******/ 	var cachedModule = __webpack_module_cache__[moduleId];
/******/ 	if (cachedModule !== undefined) {
/******/ 		return cachedModule.exports;
/******/ 	}
/******/ 	// Create a new module (and put it into the cache)
/******/ 	var module = __webpack_module_cache__[moduleId] = {
/******/ 		// no module.id needed
/******/ 		// no module.loaded needed
/******/ 		exports: {}
/******/ 	};
/******/ 
/******/ 	// Execute the module function
/******/ 	var threw = true;
/******/ 	try {
/******/ 		__webpack_modules__[moduleId](module, module.exports, __nccwpck_require__);
/******/ 		threw = false;
/******/ 	} finally {
/******/ 		if(threw) delete __webpack_module_cache__[moduleId];
/******/ 	}
/******/ 
/******/ 	// Return the exports of the module
/******/ 	return module.exports;
/******/ }
/******/ 
/******/ // expose the modules object (__webpack_modules__)
/******/ __nccwpck_require__.m = __webpack_modules__;
/******/ 
/************************************************************************/
/******/ /* webpack/runtime/asset-relocator-loader */
/******/ if (typeof __nccwpck_require__ !== 'undefined') __nccwpck_require__.ab = decodeURIComponent(new URL('.', import.meta.url).pathname).slice(import.meta.url.match(/^file:\/\/\/\w:/) ? 1 : 0, -1) + "/";
/******/ 
/******/ /* webpack/runtime/async module */
/******/ (() => {
/******/ 	var webpackQueues = typeof Symbol === "function" ? Symbol("webpack queues") : "__webpack_queues__";
/******/ 	var webpackExports = typeof Symbol === "function" ? Symbol("webpack exports") : "__webpack_exports__";
/******/ 	var webpackError = typeof Symbol === "function" ? Symbol("webpack error") : "__webpack_error__";
/******/ 	var resolveQueue = (queue) => {
/******/ 		if(queue && queue.d < 1) {
/******/ 			queue.d = 1;
/******/ 			queue.forEach((fn) => (fn.r--));
/******/ 			queue.forEach((fn) => (fn.r-- ? fn.r++ : fn()));
/******/ 		}
/******/ 	}
/******/ 	var wrapDeps = (deps) => (deps.map((dep) => {
/******/ 		if(dep !== null && typeof dep === "object") {
/******/ 			if(dep[webpackQueues]) return dep;
/******/ 			if(dep.then) {
/******/ 				var queue = [];
/******/ 				queue.d = 0;
/******/ 				dep.then((r) => {
/******/ 					obj[webpackExports] = r;
/******/ 					resolveQueue(queue);
/******/ 				}, (e) => {
/******/ 					obj[webpackError] = e;
/******/ 					resolveQueue(queue);
/******/ 				});
/******/ 				var obj = {};
/******/ 				obj[webpackQueues] = (fn) => (fn(queue));
/******/ 				return obj;
/******/ 			}
/******/ 		}
/******/ 		var ret = {};
/******/ 		ret[webpackQueues] = x => {};
/******/ 		ret[webpackExports] = dep;
/******/ 		return ret;
/******/ 	}));
/******/ 	__nccwpck_require__.a = (module, body, hasAwait) => {
/******/ 		var queue;
/******/ 		hasAwait && ((queue = []).d = -1);
/******/ 		var depQueues = new Set();
/******/ 		var exports = module.exports;
/******/ 		var currentDeps;
/******/ 		var outerResolve;
/******/ 		var reject;
/******/ 		var promise = new Promise((resolve, rej) => {
/******/ 			reject = rej;
/******/ 			outerResolve = resolve;
/******/ 		});
/******/ 		promise[webpackExports] = exports;
/******/ 		promise[webpackQueues] = (fn) => (queue && fn(queue), depQueues.forEach(fn), promise["catch"](x => {}));
/******/ 		module.exports = promise;
/******/ 		body((deps) => {
/******/ 			currentDeps = wrapDeps(deps);
/******/ 			var fn;
/******/ 			var getResult = () => (currentDeps.map((d) => {
/******/ 				if(d[webpackError]) throw d[webpackError];
/******/ 				return d[webpackExports];
/******/ 			}))
/******/ 			var promise = new Promise((resolve) => {
/******/ 				fn = () => (resolve(getResult));
/******/ 				fn.r = 0;
/******/ 				var fnQueue = (q) => (q !== queue && !depQueues.has(q) && (depQueues.add(q), q && !q.d && (fn.r++, q.push(fn))));
/******/ 				currentDeps.map((dep) => (dep[webpackQueues](fnQueue)));
/******/ 			});
/******/ 			return fn.r ? promise : getResult();
/******/ 		}, (err) => ((err ? reject(promise[webpackError] = err) : outerResolve(exports)), resolveQueue(queue)));
/******/ 		queue && queue.d < 0 && (queue.d = 0);
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/create fake namespace object */
/******/ (() => {
/******/ 	var getProto = Object.getPrototypeOf ? (obj) => (Object.getPrototypeOf(obj)) : (obj) => (obj.__proto__);
/******/ 	var leafPrototypes;
/******/ 	// create a fake namespace object
/******/ 	// mode & 1: value is a module id, require it
/******/ 	// mode & 2: merge all properties of value into the ns
/******/ 	// mode & 4: return value when already ns object
/******/ 	// mode & 16: return value when it's Promise-like
/******/ 	// mode & 8|1: behave like require
/******/ 	__nccwpck_require__.t = function(value, mode) {
/******/ 		if(mode & 1) value = this(value);
/******/ 		if(mode & 8) return value;
/******/ 		if(typeof value === 'object' && value) {
/******/ 			if((mode & 4) && value.__esModule) return value;
/******/ 			if((mode & 16) && typeof value.then === 'function') return value;
/******/ 		}
/******/ 		var ns = Object.create(null);
/******/ 		__nccwpck_require__.r(ns);
/******/ 		var def = {};
/******/ 		leafPrototypes = leafPrototypes || [null, getProto({}), getProto([]), getProto(getProto)];
/******/ 		for(var current = mode & 2 && value; typeof current == 'object' && !~leafPrototypes.indexOf(current); current = getProto(current)) {
/******/ 			Object.getOwnPropertyNames(current).forEach((key) => (def[key] = () => (value[key])));
/******/ 		}
/******/ 		def['default'] = () => (value);
/******/ 		__nccwpck_require__.d(ns, def);
/******/ 		return ns;
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/define property getters */
/******/ (() => {
/******/ 	// define getter functions for harmony exports
/******/ 	__nccwpck_require__.d = (exports, definition) => {
/******/ 		for(var key in definition) {
/******/ 			if(__nccwpck_require__.o(definition, key) && !__nccwpck_require__.o(exports, key)) {
/******/ 				Object.defineProperty(exports, key, { enumerable: true, get: definition[key] });
/******/ 			}
/******/ 		}
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/ensure chunk */
/******/ (() => {
/******/ 	__nccwpck_require__.f = {};
/******/ 	// This file contains only the entry chunk.
/******/ 	// The chunk loading function for additional chunks
/******/ 	__nccwpck_require__.e = (chunkId) => {
/******/ 		return Promise.all(Object.keys(__nccwpck_require__.f).reduce((promises, key) => {
/******/ 			__nccwpck_require__.f[key](chunkId, promises);
/******/ 			return promises;
/******/ 		}, []));
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/get javascript chunk filename */
/******/ (() => {
/******/ 	// This function allow to reference async chunks
/******/ 	__nccwpck_require__.u = (chunkId) => {
/******/ 		// return url for filenames based on template
/******/ 		return "" + chunkId + ".cli.js";
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/hasOwnProperty shorthand */
/******/ (() => {
/******/ 	__nccwpck_require__.o = (obj, prop) => (Object.prototype.hasOwnProperty.call(obj, prop))
/******/ })();
/******/ 
/******/ /* webpack/runtime/make namespace object */
/******/ (() => {
/******/ 	// define __esModule on exports
/******/ 	__nccwpck_require__.r = (exports) => {
/******/ 		if(typeof Symbol !== 'undefined' && Symbol.toStringTag) {
/******/ 			Object.defineProperty(exports, Symbol.toStringTag, { value: 'Module' });
/******/ 		}
/******/ 		Object.defineProperty(exports, '__esModule', { value: true });
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/import chunk loading */
/******/ (() => {
/******/ 	// no baseURI
/******/ 	
/******/ 	// object to store loaded and loading chunks
/******/ 	// undefined = chunk not loaded, null = chunk preloaded/prefetched
/******/ 	// [resolve, Promise] = chunk loading, 0 = chunk loaded
/******/ 	var installedChunks = {
/******/ 		792: 0
/******/ 	};
/******/ 	
/******/ 	var installChunk = (data) => {
/******/ 		var {ids, modules, runtime} = data;
/******/ 		// add "modules" to the modules object,
/******/ 		// then flag all "ids" as loaded and fire callback
/******/ 		var moduleId, chunkId, i = 0;
/******/ 		for(moduleId in modules) {
/******/ 			if(__nccwpck_require__.o(modules, moduleId)) {
/******/ 				__nccwpck_require__.m[moduleId] = modules[moduleId];
/******/ 			}
/******/ 		}
/******/ 		if(runtime) runtime(__nccwpck_require__);
/******/ 		for(;i < ids.length; i++) {
/******/ 			chunkId = ids[i];
/******/ 			if(__nccwpck_require__.o(installedChunks, chunkId) && installedChunks[chunkId]) {
/******/ 				installedChunks[chunkId][0]();
/******/ 			}
/******/ 			installedChunks[ids[i]] = 0;
/******/ 		}
/******/ 	
/******/ 	}
/******/ 	
/******/ 	__nccwpck_require__.f.j = (chunkId, promises) => {
/******/ 			// import() chunk loading for javascript
/******/ 			var installedChunkData = __nccwpck_require__.o(installedChunks, chunkId) ? installedChunks[chunkId] : undefined;
/******/ 			if(installedChunkData !== 0) { // 0 means "already installed".
/******/ 	
/******/ 				// a Promise means "currently loading".
/******/ 				if(installedChunkData) {
/******/ 					promises.push(installedChunkData[1]);
/******/ 				} else {
/******/ 					if(true) { // all chunks have JS
/******/ 						// setup Promise in chunk cache
/******/ 						var promise = import("./" + __nccwpck_require__.u(chunkId)).then(installChunk, (e) => {
/******/ 							if(installedChunks[chunkId] !== 0) installedChunks[chunkId] = undefined;
/******/ 							throw e;
/******/ 						});
/******/ 						var promise = Promise.race([promise, new Promise((resolve) => (installedChunkData = installedChunks[chunkId] = [resolve]))])
/******/ 						promises.push(installedChunkData[1] = promise);
/******/ 					}
/******/ 				}
/******/ 			}
/******/ 	};
/******/ 	
/******/ 	// no prefetching
/******/ 	
/******/ 	// no preloaded
/******/ 	
/******/ 	// no external install chunk
/******/ 	
/******/ 	// no on chunks loaded
/******/ })();
/******/ 
/************************************************************************/
/******/ 
/******/ // startup
/******/ // Load entry module and return exports
/******/ // This entry module used 'module' so it can't be inlined
/******/ var __webpack_exports__ = __nccwpck_require__(1273);
/******/ __webpack_exports__ = await __webpack_exports__;
/******/ 
