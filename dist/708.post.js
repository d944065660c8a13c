export const id = 708;
export const ids = [708];
export const modules = {

/***/ 708:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  jobPorts: () => (/* binding */ jobPorts)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(760);
// EXTERNAL MODULE: external "node:events"
var external_node_events_ = __webpack_require__(474);
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
var external_node_child_process_ = __webpack_require__(421);
// EXTERNAL MODULE: ./lib/core/errors.js
var errors = __webpack_require__(828);
;// CONCATENATED MODULE: ./lib/child-environment.js
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

// EXTERNAL MODULE: ./lib/exists.js
var exists = __webpack_require__(735);
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
        if (await (0,exists/* isFile */.f)(file))
            return file;
    return undefined;
}
/** Where a bare name is looked for. Only absolute folders: the others would count from the working directory. */
function windowsCandidates(command, env) {
    const folders = (env[variableName(env, 'PATH')] ?? '').split(external_node_path_.win32.delimiter);
    return folders
        .map((folder) => folder.replaceAll('"', ''))
        .filter((folder) => external_node_path_.win32.isAbsolute(folder))
        .map((folder) => external_node_path_.win32.join(folder, `${command}.exe`));
}
/** A program that comes with Windows, whatever PATH says. Always absolute, for the same reason. */
function windowsOwnProgram(name, env) {
    const root = env[variableName(env, 'SystemRoot')] ?? '';
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
var host = __webpack_require__(419);
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
            stdio: ['ignore', 'pipe', 'pipe'],
            // A group of its own is what a POSIX kill(-pid) needs; on Windows it would only open a console window.
            detached: !windows,
            windowsHide: true,
        });
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

// EXTERNAL MODULE: ./node_modules/@actions/core/lib/core.js + 11 modules
var core = __webpack_require__(413);
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
                return (await __webpack_require__.e(/* import() */ 905).then(__webpack_require__.bind(__webpack_require__, 905))).cacheFolder((0,external_node_path_.resolve)(host.cwd, folder));
            const { cacheService } = await __webpack_require__.e(/* import() */ 128).then(__webpack_require__.bind(__webpack_require__, 128));
            const service = cacheService(ports);
            return 'store' in service ? service.store : service.unavailable;
        },
    };
}


/***/ })

};
