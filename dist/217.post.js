export const id = 217;
export const ids = [217];
export const modules = {

/***/ 217:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  savePlanned: () => (/* binding */ savePlanned)
});

// EXTERNAL MODULE: ./node_modules/@actions/core/lib/core.js + 11 modules
var core = __webpack_require__(413);
;// CONCATENATED MODULE: ./lib/adapters/github/inputs.js

const PREFIX = 'INPUT_';
/** The step's inputs: the runner hands them over as INPUT_NAME with the name in capitals, blanks as `_`. */
function readInputs(env) {
    const inputs = {};
    for (const [name, value] of Object.entries(env))
        if (name.startsWith(PREFIX))
            inputs[name.slice(PREFIX.length).toLowerCase()] = value;
    return inputs;
}
/** Inputs that nobody may see. */
const SECRETS = ['token', 'cache-secret'];
/** Has the runner hide them wherever they are printed. */
function maskSecrets(inputs) {
    for (const name of SECRETS)
        if (inputs[name])
            core/* setSecret */.Pq(inputs[name]);
}

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
function safe_text_visible(text) {
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
    return withoutCommands(safe_text_visible(text));
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
                return (await __webpack_require__.e(/* import() */ 906).then(__webpack_require__.bind(__webpack_require__, 906))).cacheFolder((0,external_node_path_.resolve)(host.cwd, folder));
            const { cacheService } = await __webpack_require__.e(/* import() */ 128).then(__webpack_require__.bind(__webpack_require__, 128));
            const service = cacheService(ports);
            return 'store' in service ? service.store : service.unavailable;
        },
    };
}

;// CONCATENATED MODULE: ./lib/adapters/github/attempt.js



/** Delivers something to one place; where that fails it is a warning. */
async function attempt(what, deliverIt) {
    try {
        await deliverIt();
    }
    catch (error) {
        core/* warning */.$e(`${what} could not be written: ${logLine((0,errors/* messageOf */.bD)(error))}`);
    }
}

;// CONCATENATED MODULE: ./lib/adapters/github/job-summary.js


/** Adds markdown to the job summary. Where it cannot be written that is a warning. */
async function writeJobSummary(markdown, env) {
    await attempt('the job summary', async () => {
        // Absent under act's and other hosts' older versions.
        if (env['GITHUB_STEP_SUMMARY'] === undefined)
            return;
        await core/* summary */.z.addRaw(markdown()).write();
    });
}

;// CONCATENATED MODULE: ./lib/archive/failures.js

/** A UserError after which no other source is tried: something is wrong with the bytes or with this machine's disk. */
class FatalFailure extends errors/* UserError */.yo {
}
/** An archive that does not hold what its format promises, or more than we let it. */
class failures_BadArchive extends errors/* UserError */.yo {
}
/** An archive entry that would leave the folder or hit another entry: nobody who makes such archives in good faith writes it. */
class failures_HostileEntry extends FatalFailure {
}

;// CONCATENATED MODULE: ./lib/archive/entry-path.js


/** Go's releases have about 15,000 entries and 270 MB; far above that is a bomb. */
const entry_path_maxEntries = 100_000;
const entry_path_maxBytes = 4 * 2 ** 30;
/** The longest path of a release has about 110 bytes; file systems take 255 in a name, and about 1,000 in all. */
const maxPathBytes = 512;
const maxNameBytes = 255;
/**
 * Names that Windows gives to devices, in any folder and with any ending; the superscript digits are those of Latin-1.
 * Reference: learn.microsoft.com/windows/win32/fileio/naming-a-file.
 */
const windowsDevice = /^(con|prn|aux|nul|com[\d¹²³]|lpt[\d¹²³]|conin\$|conout\$) *(\.|$)/i;
/** What else no name can hold there: wildcards and redirections, and at its end what Windows drops. */
const windowsForbidden = /[<>"|?*]|[. ]$/;
/**
 * Decides for each entry of one archive where below the folder it may go. `prefix` (`go/`) is what every entry must
 * begin with and is cut off. Throws HostileEntry for a path that leaves the folder, or names what is there already.
 */
class EntryPaths {
    prefix;
    platform;
    seen = new Map();
    bytes = 0;
    constructor(prefix, platform) {
        this.prefix = prefix;
        this.platform = platform;
    }
    /** The path below the folder, with `/`; empty for the top folder itself. Counts what it lets in. */
    admit(entry, kind, size) {
        this.bytes += size;
        if (this.seen.size >= entry_path_maxEntries || this.bytes > entry_path_maxBytes) {
            throw new BadArchive(`the archive holds more than ${entry_path_maxEntries} entries or ${entry_path_maxBytes / 2 ** 30} GiB`);
        }
        const path = this.below(entry);
        if (path === '' && kind !== 'folder')
            throw leaving(entry);
        this.claim(path, kind === 'folder' ? 'folder' : 'leaf');
        return path;
    }
    /** Where a link at `path` leads, below the folder. Symbolic ones count from their own folder, hard ones from the top. */
    linkTarget(path, target, kind) {
        if (target === '')
            throw new HostileEntry(`the archive entry ${quoted(path)} is a link to nothing`);
        if (kind === 'hard')
            return this.below(target);
        const segments = path.split('/').slice(0, -1);
        if (target.startsWith('/'))
            throw leaving(target);
        for (const segment of target.split('/')) {
            if (segment === '..') {
                if (segments.pop() === undefined)
                    throw leaving(target);
            }
            else if (segment !== '.' && segment !== '')
                segments.push(checked(segment, target, this.platform));
        }
        return segments.join('/');
    }
    below(entry) {
        if (Buffer.byteLength(entry) > maxPathBytes)
            throw new HostileEntry(`the archive entry ${quoted(entry)} has more than ${maxPathBytes} bytes in its path`);
        const trimmed = entry.replace(/^(\.\/)+/, '').replace(/\/+$/, '');
        if (trimmed.startsWith('/'))
            throw leaving(entry);
        for (const segment of trimmed.split('/'))
            checked(segment, entry, this.platform);
        if (`${trimmed}/` === this.prefix)
            return '';
        if (!trimmed.startsWith(this.prefix)) {
            throw new BadArchive(`the archive entry ${quoted(entry)} is not below ${this.prefix}: this is no release of Go`);
        }
        return trimmed.slice(this.prefix.length);
    }
    /**
     * Notes a path and the folders above it; only a folder may come twice, and only in the same spelling. That holds on
     * every system: Go's own releases and modules are made for those where case does not count.
     */
    claim(path, kind) {
        if (path === '')
            return;
        const key = folded(path);
        const before = this.seen.get(key);
        if (before === undefined) {
            this.claim(path.slice(0, Math.max(0, path.lastIndexOf('/'))), 'folder');
            this.seen.set(key, { path, kind });
        }
        else if (kind === 'leaf' || before.kind === 'leaf' || before.path !== path) {
            throw new HostileEntry(`the archive entry ${quoted(path)} names the same file as ${quoted(before.path)}`);
        }
    }
}
/** The same for all spellings that some file system takes for one name; 's' and 'ſ' have but the capital in common. */
function folded(path) {
    return path.normalize('NFC').toLowerCase().toUpperCase();
}
function checked(segment, entry, platform) {
    if (!isPlainName(segment, platform))
        throw leaving(entry);
    return segment;
}
/** Whether `name` can be that of a file in any folder: no path, no device. */
function isPlainName(name, platform) {
    if (name === '' || name === '.' || name === '..')
        return false;
    // A backslash or a colon is a separator on Windows; Go's releases have neither, so no system gets them.
    // oxlint-disable-next-line no-control-regex -- control characters are what is looked for
    if (/[\\/:\u0000-\u001f\u007f]/.test(name) || Buffer.byteLength(name) > maxNameBytes)
        return false;
    return platform !== 'win32' || !(windowsDevice.test(name) || windowsForbidden.test(name));
}
function leaving(entry) {
    return new HostileEntry(`the archive entry ${quoted(entry)} does not stay inside the folder that it is unpacked to`);
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(598);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(24);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(455);
// EXTERNAL MODULE: external "node:stream/promises"
var external_node_stream_promises_ = __webpack_require__(466);
;// CONCATENATED MODULE: ./lib/archive/tar-header.js

/** Bytes of a header, and what every entry's content is padded to. */
const tar_header_blockSize = 512;
/** Reads a header block; undefined for a block of zeros. Throws BadArchive when the checksum is wrong. */
function tar_header_readTarHeader(block) {
    let sum = 0;
    for (let i = 0; i < tar_header_blockSize; i++)
        sum += block[i] ?? 0;
    if (sum === 0)
        return undefined;
    // The checksum is taken with its own field blank.
    for (let i = 148; i < 156; i++)
        sum += 0x20 - (block[i] ?? 0);
    if (sum !== number(block, 148, 8))
        throw new BadArchive('a tar header has a wrong checksum');
    const isUstar = block.toString('latin1', 257, 263) === 'ustar\0';
    const prefix = isUstar ? tar_header_text(block, 345, 155) : '';
    const name = tar_header_text(block, 0, 100);
    return {
        name: prefix === '' ? name : `${prefix}/${name}`,
        type: String.fromCharCode(block[156] ?? 0),
        size: number(block, 124, 12),
        mode: number(block, 100, 8) & 0o777,
        linkName: tar_header_text(block, 157, 100),
    };
}
function tar_header_text(block, start, length) {
    let end = start;
    while (end < start + length && block[end] !== 0)
        end++;
    return block.toString('utf8', start, end);
}
/** Octal digits, or base 256 where the first bit is set (GNU). */
function number(block, start, length) {
    const first = block[start] ?? 0;
    let value = 0;
    if (first >= 0x80) {
        if (first !== 0x80)
            throw new BadArchive('a tar header has a negative or enormous number');
        for (let i = start + 1; i < start + length; i++)
            value = value * 256 + (block[i] ?? 0);
    }
    else {
        for (let i = start; i < start + length; i++) {
            const digit = (block[i] ?? 0) - 0x30;
            if (digit >= 0 && digit < 8)
                value = value * 8 + digit;
            else if (block[i] !== 0 && block[i] !== 0x20)
                throw new BadArchive('a tar header has a malformed number');
        }
    }
    if (!Number.isSafeInteger(value))
        throw new BadArchive('a tar header has an enormous number');
    return value;
}
/** The `key=value` records of a pax header (POSIX.1-2001). Throws BadArchive when they are malformed. */
function tar_header_readPaxRecords(content) {
    const records = new Map();
    for (let at = 0; at < content.length;) {
        const blank = content.indexOf(0x20, at);
        const length = Number(content.toString('latin1', at, blank === -1 ? at : blank));
        const equals = content.indexOf(0x3d, blank);
        const end = at + length;
        if (!Number.isInteger(length) ||
            blank === -1 ||
            equals === -1 ||
            equals >= end ||
            content[end - 1] !== 0x0a) {
            throw new BadArchive('a pax header is malformed');
        }
        records.set(content.toString('utf8', blank + 1, equals), content.toString('utf8', equals + 1, end - 1));
        at = end;
    }
    return records;
}

;// CONCATENATED MODULE: ./lib/archive/tar-entry.js

/** Bytes of the fields for a name. */
const [nameBytes, prefixBytes] = [100, 155];
/** The eleven octal digits of a size end here: 8 GiB. */
const maxSize = 8 ** 11;
/** Ends an archive: two blocks of zeros. */
const tarEnd = Buffer.alloc(2 * tar_header_blockSize);
/**
 * The header of a plain file: ustar (POSIX.1-1988), with a pax header (POSIX.1-2001) before it where the name is too
 * long. It tells nothing of times and owners, so that the same files make the same archive.
 */
function fileHeader(name, size) {
    const split = splitName(name);
    if (split)
        return header(split, size, '0');
    const record = paxRecord('path', name);
    const pax = header({ prefix: '', name: 'pax' }, record.length, 'x');
    // Readers that know no pax get the file under the end of its name.
    const short = { prefix: '', name: name.slice(-nameBytes / 4) };
    return Buffer.concat([pax, record, tarPadding(record.length), header(short, size, '0')]);
}
/** What follows a content of `size` bytes, up to the next block. */
function tarPadding(size) {
    return Buffer.alloc((tar_header_blockSize - (size % tar_header_blockSize)) % tar_header_blockSize);
}
/** A name over the two fields for it; undefined where it does not fit. */
function splitName(name) {
    if (Buffer.byteLength(name) <= nameBytes)
        return { prefix: '', name };
    for (let at = name.indexOf('/'); at !== -1; at = name.indexOf('/', at + 1)) {
        const split = { prefix: name.slice(0, at), name: name.slice(at + 1) };
        if (Buffer.byteLength(split.name) > nameBytes)
            continue;
        return Buffer.byteLength(split.prefix) <= prefixBytes ? split : undefined;
    }
    return undefined;
}
function header({ prefix, name }, size, type) {
    if (size >= maxSize)
        throw new RangeError(`${size} bytes do not fit into a tar header`);
    const block = Buffer.alloc(tar_header_blockSize);
    block.write(name, 0, nameBytes);
    block.write('0000644\0' + '0000000\0'.repeat(2), 100);
    block.write(`${size.toString(8).padStart(11, '0')}\0${'0'.repeat(11)}\0`, 124);
    block.write(' '.repeat(8), 148);
    block.write(type, 156);
    block.write('ustar\x0000', 257);
    block.write(prefix, 345, prefixBytes);
    const sum = block.reduce((total, byte) => total + byte, 0);
    block.write(`${sum.toString(8).padStart(6, '0')}\0 `, 148);
    return block;
}
/** `27 path=…`: the number counts the whole record, itself too. */
function paxRecord(key, value) {
    const rest = Buffer.from(` ${key}=${value}\n`);
    let length = rest.length;
    while (String(length).length + rest.length !== length)
        length++;
    return Buffer.concat([Buffer.from(String(length)), rest]);
}

// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __webpack_require__(522);
var external_node_zlib_namespaceObject = /*#__PURE__*/__webpack_require__.t(external_node_zlib_, 2);
;// CONCATENATED MODULE: ./lib/archive/zstd.js


/** Zips do not get smaller; at this level they cost nothing, and the rest of an archive halves. */
const level = 1;
/** Bytes handed on at a time. */
const chunkSize = 1 << 20;
/** Throws UserError where node has no zstd (before 22.15). */
function zstdCompress() {
    requireZstd();
    const params = { [external_node_zlib_.constants.ZSTD_c_compressionLevel]: level, [external_node_zlib_.constants.ZSTD_c_checksumFlag]: 1 };
    return external_node_zlib_.createZstdCompress({ chunkSize, params });
}
/** Throws UserError as `zstdCompress` does. A frame that wants more than 128 MiB of memory is an error of the stream. */
function zstdDecompress() {
    requireZstd();
    return zlib.createZstdDecompress({ chunkSize });
}
function requireZstd() {
    if ("createZstdCompress" in external_node_zlib_namespaceObject)
        return;
    throw new errors/* UserError */.yo(`this node (${process.version}) cannot read or write zstd, so there is no cache; use node 22.15 or later`);
}

;// CONCATENATED MODULE: ./lib/archive/pack.js







/** Read and compressed at a time. */
const chunkBytes = 1 << 20;
/**
 * Writes files as a tar.zst to `target`, which must not be there, and resolves to its bytes; `first` is what it begins
 * with, in that order. The same files make the same archive, in whatever order they are given. Throws UserError where
 * node has no zstd or a file changes meanwhile, Cancelled, and what the file system says; then `target` is to be removed.
 */
async function pack(files, target, cancelled, first = []) {
    const sorted = [...files].sort((a, b) => (a.name < b.name ? -1 : 1));
    await (0,external_node_stream_promises_.pipeline)(inChunks(tarOf(first, sorted, cancelled)), zstdCompress(), (0,external_node_fs_.createWriteStream)(target, { flags: 'wx', mode: 0o600 }));
    return (await (0,promises_.stat)(target)).size;
}
/** Reads are synchronous: for thousands of small files that is several times faster, and zstd has a thread of its own. */
function* tarOf(first, files, cancelled) {
    for (const { name, content } of first) {
        const bytes = Buffer.from(content);
        yield fileHeader(name, bytes.length);
        yield bytes;
        yield tarPadding(bytes.length);
    }
    for (const file of files) {
        if (cancelled.aborted)
            throw new errors/* Cancelled */.cJ();
        yield fileHeader(file.name, file.size);
        yield* file.content?.() ?? contentOf(file);
        yield tarPadding(file.size);
    }
    yield tarEnd;
}
function* inChunks(parts) {
    let kept = [];
    let bytes = 0;
    for (const part of parts) {
        kept.push(part);
        bytes += part.length;
        if (bytes < chunkBytes)
            continue;
        yield Buffer.concat(kept);
        kept = [];
        bytes = 0;
    }
    yield Buffer.concat(kept);
}
function* contentOf({ path, size, sha256 }) {
    const hash = sha256 === undefined ? undefined : (0,external_node_crypto_.createHash)('sha256');
    const descriptor = opened(path);
    try {
        for (let read = 0; read < size;) {
            const buffer = Buffer.allocUnsafe(Math.min(chunkBytes, size - read));
            const bytesRead = (0,external_node_fs_.readSync)(descriptor, buffer, 0, buffer.length, read);
            if (bytesRead === 0)
                throw changed(path, 'got shorter');
            read += bytesRead;
            const bytes = buffer.subarray(0, bytesRead);
            hash?.update(bytes);
            yield bytes;
        }
    }
    finally {
        (0,external_node_fs_.closeSync)(descriptor);
    }
    if (hash && hash.digest('hex') !== sha256)
        throw changed(path, 'changed');
}
function opened(path) {
    try {
        return (0,external_node_fs_.openSync)(path, 'r');
    }
    catch (error) {
        throw (0,errors/* codeOf */.$N)(error) === 'ENOENT' ? changed(path, 'was removed') : error;
    }
}
function changed(path, how) {
    return new errors/* UserError */.yo(`${path} ${how} while it was packed; nothing was saved`);
}

;// CONCATENATED MODULE: ./lib/cache/disk-failure.js

/** One clear line for what the file system refuses in `folder`; anything else that was thrown comes back as it is. */
function diskFailure(error, doing, folder) {
    const code = (0,errors/* codeOf */.$N)(error);
    // The file system's codes are short words like ENOSPC; node's own begin with ERR_.
    if (error instanceof errors/* UserError */.yo || code === undefined || !/^E[A-Z0-9]+$/.test(code))
        return error;
    const remedy = code === 'ENOSPC' || code === 'EDQUOT'
        ? 'free some space there'
        : 'check who may write there, and what is in it';
    return new errors/* UserError */.yo(`${doing} in ${folder}: ${(0,errors/* messageOf */.bD)(error)}; ${remedy}`);
}

;// CONCATENATED MODULE: ./lib/cache/entry-format.js
/** How entries are made; a store keeps those of another make apart. */
const entryFormat = 'tar.zst';

;// CONCATENATED MODULE: ./lib/stale-folders.js




/** Nothing takes that long but what was killed. Process numbers would not tell where machines share a folder. */
const staleMilliseconds = 24 * 60 * 60 * 1000;
/** Removes the folders in `parent` that killed jobs have left there: those with names of ours that nobody touched for a day. */
async function removeStaleFolders(parent, ours, log) {
    for (const name of await (0,promises_.readdir)(parent)) {
        if (!ours.test(name))
            continue;
        const folder = (0,external_node_path_.join)(parent, name);
        const { mtimeMs = Infinity } = (await (0,promises_.stat)(folder).catch(() => undefined)) ?? {};
        if (Date.now() - mtimeMs > staleMilliseconds)
            await removeFolder(folder, log);
    }
}
/** Removes a folder of ours; one that does not go is only told, since the next job removes it. */
async function removeFolder(folder, log) {
    await (0,promises_.rm)(folder, { recursive: true, force: true, maxRetries: 3 }).catch((error) => {
        log.debug(`${(0,external_node_path_.basename)(folder)} stays behind: ${(0,errors/* messageOf */.bD)(error)}`);
    });
}
/** Removes `folder` and those above it up to `top`, as far as nobody (a go command, another job) has put something there. */
function removeEmptyFolders(folder, top) {
    try {
        for (let at = folder; at.startsWith(top); at = (0,external_node_path_.dirname)(at))
            (0,external_node_fs_.rmdirSync)(at);
    }
    catch {
        // One that stays is empty, or somebody else's.
    }
}

;// CONCATENATED MODULE: ./lib/cache/fresh-folder.js



/** The go command walks past names with a dot: GOCACHE may lie in a module. */
const prefix = '.go-preflight-tmp-';
const freshName = /^\.go-preflight-tmp-/;
/**
 * Runs `work` with a new folder in `parent`, which is made where there is none, and removes it afterwards, with those
 * that killed jobs have left there. When `work` fails, folders above that were made for it go too.
 */
async function inFreshFolder(parent, ports, work) {
    const made = await (0,promises_.mkdir)(parent, { recursive: true });
    try {
        await removeStaleFolders(parent, freshName, ports.log);
        const folder = await (0,promises_.mkdtemp)((0,external_node_path_.join)(parent, prefix));
        try {
            return await work(folder);
        }
        finally {
            await removeFolder(folder, ports.log);
        }
    }
    catch (error) {
        if (made !== undefined)
            removeEmptyFolders(parent, made);
        throw error;
    }
}

// EXTERNAL MODULE: ./lib/core/quoted.js
var core_quoted = __webpack_require__(415);
;// CONCATENATED MODULE: ./lib/cache/build/action-index.js




/** An index of 200,000 actions; `go build std cmd` has 2,000. */
const action_index_maxIndexBytes = 32 << 20;
const line = /^([0-9a-f]{64}) ([0-9a-f]{64}) (0|[1-9]\d{0,14}) (0|[1-9]\d{0,18})(?: (.+))?$/;
/**
 * The text of `actions`, the second file of an entry: a line for each action, in the order of their ids. Everything else
 * in the entry has to match it.
 */
function formatIndex(actions) {
    const sorted = [...actions].sort((a, b) => (a.id < b.id ? -1 : 1));
    return sorted
        .map(({ id, output, size, time, executable }) => {
        const name = executable === undefined ? '' : ` ${executable}`;
        return `${id} ${output} ${size} ${time}${name}\n`;
    })
        .join('');
}
/** Reads such a text, of this very spelling alone. Throws BadArchive, saying which line. */
function action_index_parseIndex(text, platform) {
    const lines = text.split('\n');
    if (lines.pop() !== '')
        throw new failures_BadArchive('its index does not end in a line break');
    let before = '';
    return lines.map((one, at) => {
        const action = parseLine(one);
        if (!action)
            throw wrong(at, `is malformed: ${(0,core_quoted/* quoted */.T)(one)}`);
        if (action.id <= before)
            throw wrong(at, 'is not in order');
        if (action.executable !== undefined && !isPlainName(action.executable, platform))
            throw wrong(at, `names an executable ${(0,core_quoted/* quoted */.T)(action.executable)}`);
        before = action.id;
        return action;
    });
}
/** What an entry's index may name. Throws BadArchive as `outputsOf` does, and for more than an entry may hold. */
function action_index_indexedOutputs(actions) {
    const outputs = outputsOf(actions);
    const bytes = [...outputs.values()].reduce((sum, { size }) => sum + size, 0);
    if (outputs.size <= maxEntries && bytes <= maxBytes)
        return outputs;
    throw new BadArchive(`its index names more than ${maxEntries} outputs or ${maxBytes / 2 ** 30} GiB of them`);
}
/** Throws BadArchive where two lines contradict each other. */
function outputsOf(actions) {
    const outputs = new Map();
    for (const { output: id, size, executable } of actions) {
        const known = outputs.get(id);
        if (known && (known.size !== size || known.executable !== executable))
            throw new failures_BadArchive(`its index contradicts itself about the output ${id}`);
        if (!known)
            outputs.set(id, { id, size, ...(executable === undefined ? {} : { executable }) });
    }
    return outputs;
}
/** 64 hex digits. */
function action_index_indexDigest(text) {
    return (0,external_node_crypto_.createHash)('sha256').update(text).digest('hex');
}
function parseLine(text) {
    const [found, id = '', output = '', size, time = '', executable] = line.exec(text) ?? [];
    if (found === undefined)
        return undefined;
    return { id, output, size: Number(size), time, ...(executable === undefined ? {} : { executable }) };
}
function wrong(at, how) {
    return new failures_BadArchive(`line ${at + 1} of its index ${how}`);
}

;// CONCATENATED MODULE: ./lib/cache/build/build-paths.js
// GOCACHE has a folder for each first byte of an id (cmd/go/internal/cache, fileName). Paths are below it, with `/`.
/** The folders that GOCACHE has its entries in: `00` to `ff`. */
const entryFolders = Array.from({ length: 256 }, (_, byte) => byte.toString(16).padStart(2, '0'));
/** Which of those folders an action or output is in. */
function build_paths_folderOf(id) {
    return id.slice(0, 2);
}
/** The file of an action. */
function build_paths_actionPath(id) {
    return `${build_paths_folderOf(id)}/${id}-a`;
}
/** The file of an output, or the folder that an executable is in. */
function build_paths_outputPath(id) {
    return `${build_paths_folderOf(id)}/${id}-d`;
}
/** The file that an output's bytes are in. */
function build_paths_contentPath({ id, executable }) {
    return executable === undefined ? build_paths_outputPath(id) : `${build_paths_outputPath(id)}/${executable}`;
}

;// CONCATENATED MODULE: ./lib/archive/tar-reader.js



/** Long names and pax records are the only contents that are kept in memory here. */
const maxMetadata = (/* unused pure expression or super */ null && (1 << 20));
const passedOver = { write: () => undefined, end: () => undefined, abandon: () => undefined };
/**
 * Reads a tar stream as its bytes come in: `write` each chunk, then `finish`; `abandon` on any error. Knows ustar, pax
 * and GNU long names. Throws BadArchive, HostileEntry for what is neither file, folder nor link, and what `entries` throws.
 */
class tar_reader_TarReader {
    entries;
    pending = Buffer.alloc(blockSize);
    pendingBytes = 0;
    sink;
    /** Bytes of content, then of padding, still to come. */
    remaining = 0;
    padding = 0;
    ended = false;
    /** From pax or GNU headers, for the entry after them. */
    overrides = {};
    constructor(entries) {
        this.entries = entries;
    }
    write(chunk) {
        let at = 0;
        while (at < chunk.length && !this.ended) {
            if (this.remaining > 0)
                at += this.takeContent(chunk, at);
            else if (this.padding > 0) {
                const skipped = Math.min(this.padding, chunk.length - at);
                this.padding -= skipped;
                at += skipped;
            }
            else
                at += this.takeHeader(chunk, at);
        }
    }
    /** Throws BadArchive when the stream ended before the archive did. */
    finish() {
        if (!this.ended)
            throw new BadArchive('the archive ends in the middle');
    }
    abandon() {
        this.sink?.abandon();
        this.sink = undefined;
    }
    takeHeader(chunk, at) {
        const taken = Math.min(blockSize - this.pendingBytes, chunk.length - at);
        if (taken === blockSize) {
            this.header(chunk.subarray(at, at + blockSize));
            return taken;
        }
        chunk.copy(this.pending, this.pendingBytes, at, at + taken);
        this.pendingBytes += taken;
        if (this.pendingBytes === blockSize) {
            this.pendingBytes = 0;
            this.header(this.pending);
        }
        return taken;
    }
    takeContent(chunk, at) {
        const taken = Math.min(this.remaining, chunk.length - at);
        this.sink?.write(chunk.subarray(at, at + taken));
        this.remaining -= taken;
        if (this.remaining === 0)
            this.endContent();
        return taken;
    }
    header(block) {
        const header = readTarHeader(block);
        if (header === undefined) {
            this.ended = true;
            return;
        }
        if ('xgLK'.includes(header.type))
            this.beginMetadata(header);
        else {
            const { name = header.name, linkName = header.linkName, size = header.size } = this.overrides;
            this.overrides = {};
            this.entry({ ...header, name, linkName, size });
        }
    }
    beginMetadata({ type, size }) {
        if (size > maxMetadata)
            throw new BadArchive('the archive has a name or a pax header of more than 1 MiB');
        this.begin(tar_reader_inMemory((content) => this.override(type, content)), size);
    }
    begin(sink, size) {
        this.sink = sink;
        this.remaining = size;
        this.padding = (blockSize - (size % blockSize)) % blockSize;
        if (size === 0)
            this.endContent();
    }
    entry(header) {
        switch (header.type) {
            case '0':
            case '\0':
            case '7':
                // Before POSIX a folder was a file whose name ends in a slash.
                if (header.name.endsWith('/'))
                    this.entries.folder(header.name);
                else
                    this.begin(this.entries.file(header) ?? passedOver, header.size);
                break;
            case '5':
                this.entries.folder(header.name);
                break;
            case '1':
            case '2':
                this.entries.link(header, header.type === '2' ? 'symbolic' : 'hard');
                break;
            default:
                throw new HostileEntry(`the archive entry ${quoted(header.name)} is neither file, folder nor link (type ${quoted(header.type)})`);
        }
    }
    endContent() {
        const { sink } = this;
        this.sink = undefined;
        sink?.end();
    }
    override(type, content) {
        const line = content.toString('utf8').replace(/\0[^]*$/, '');
        if (type === 'L')
            this.overrides.name = line;
        else if (type === 'K')
            this.overrides.linkName = line;
        // Global records carry comments (git archive) and nothing about single files.
        if (type !== 'x')
            return;
        const records = readPaxRecords(content);
        const [name, linkName, size] = [records.get('path'), records.get('linkpath'), records.get('size')];
        if (name !== undefined)
            this.overrides.name = name;
        if (linkName !== undefined)
            this.overrides.linkName = linkName;
        if (size !== undefined)
            this.overrides.size = paxSize(size);
    }
}
/** Hands a content on when all of it is there. */
function tar_reader_inMemory(whole) {
    const parts = [];
    return {
        write: (bytes) => void parts.push(Buffer.from(bytes)),
        end: () => whole(Buffer.concat(parts)),
        abandon: () => undefined,
    };
}
function paxSize(text) {
    const size = Number(text);
    if (!/^\d+$/.test(text) || !Number.isSafeInteger(size))
        throw new BadArchive('a pax header has a malformed size');
    return size;
}

;// CONCATENATED MODULE: ./lib/archive/untar.js





/**
 * Unpacks a tar stream into a folder as its bytes come in: `write` each chunk, then `finish`; `abandon` on any error.
 * Writes are synchronous: for thousands of small files that is several times faster than awaiting each, and inflating
 * goes on in its own thread meanwhile. Links are made last, so that nothing is ever written through one. Throws
 * BadArchive or HostileEntry.
 */
class TarUnpacker {
    folder;
    paths;
    reader;
    madeFolders = new Set();
    files = new Set();
    links = [];
    constructor(folder, paths) {
        this.folder = folder;
        this.paths = paths;
        this.reader = new TarReader({
            file: (header) => this.file(header),
            folder: (name) => this.makeFolder(paths.admit(name, 'folder', 0) ?? ''),
            link: (header, kind) => this.link(header, kind),
        });
    }
    write(chunk) {
        this.reader.write(chunk);
    }
    /** Throws BadArchive when the stream ended before the archive did. */
    finish() {
        this.reader.finish();
        for (const link of this.links)
            link();
    }
    /** Closes the file that is being written. */
    abandon() {
        this.reader.abandon();
    }
    file({ name, size, mode }) {
        const path = this.paths.admit(name, 'file', size);
        if (path === undefined)
            return undefined;
        this.makeFolder(untar_parent(path));
        this.files.add(path);
        // Nobody but the owner may write, whatever the archive says.
        return newFile(join(this.folder, path), (mode & 0o755) | 0o600);
    }
    link({ name, linkName }, kind) {
        const path = this.paths.admit(name, 'link', 0);
        if (path === undefined)
            return;
        const target = this.paths.linkTarget(path, linkName, kind);
        this.links.push(() => {
            this.makeFolder(untar_parent(path));
            if (kind === 'symbolic')
                symlinkSync(linkName, join(this.folder, path));
            else if (this.files.has(target))
                linkSync(join(this.folder, target), join(this.folder, path));
            else
                throw new HostileEntry(`the archive entry ${quoted(name)} links to ${quoted(linkName)}, which is not in it`);
        });
    }
    makeFolder(path) {
        if (path === '' || this.madeFolders.has(path))
            return;
        this.makeFolder(untar_parent(path));
        mkdirSync(join(this.folder, path), { mode: 0o755 });
        this.madeFolders.add(path);
    }
}
/** A file that is there already is an error. */
function newFile(path, mode) {
    const descriptor = openSync(path, 'wx', mode);
    const close = () => closeSync(descriptor);
    return { write: (bytes) => untar_writeAll(descriptor, bytes), end: close, abandon: close };
}
/** All of the bytes, where one write may take a part. */
function untar_writeAll(descriptor, bytes) {
    for (let written = 0; written < bytes.length;)
        written += writeSync(descriptor, bytes, written);
}
function untar_parent(path) {
    const folder = dirname(path);
    return folder === '.' ? '' : folder;
}

;// CONCATENATED MODULE: ./lib/cache/build/refused-entry.js

/** An entry that was there, and of which nothing is used. */
class refused_entry_RefusedEntry extends errors/* UserError */.yo {
    reason;
    constructor(reason, message) {
        super(message);
        this.reason = reason;
    }
}

;// CONCATENATED MODULE: ./lib/cache/build/manifest.js




/** More than the fields ever have. */
const manifest_maxManifestBytes = (/* unused pure expression or super */ null && (64 << 10));
/** `manifest.json`: with a MAC where there is a secret. */
function formatManifest(manifest, secret) {
    const mac = secret === '' ? {} : { mac: macOf(manifest, secret).toString('hex') };
    return `${JSON.stringify({ v: 1, fields: Object.fromEntries(sorted(manifest)), index: manifest.index, ...mac })}\n`;
}
/**
 * The digest of the index that a `manifest.json` vouches for. Throws RefusedEntry: for a manifest that is none, for the
 * first field that is another than expected, and where there is a secret for a MAC that was not made with it.
 */
function manifest_checkManifest(text, { fields, secret }) {
    const found = parse(text);
    // Maps, as a hostile name like `constructor` is in every object.
    const [theirs, ours] = [new Map(Object.entries(found.fields)), new Map(Object.entries(fields))];
    const names = [...new Set([...theirs.keys(), ...ours.keys()])].sort();
    const other = names.find((name) => theirs.get(name) !== ours.get(name));
    if (other !== undefined)
        throw new RefusedEntry('field', `its ${quoted(other)} is ${shown(theirs.get(other))} and this job's is ${shown(ours.get(other))}`);
    if (secret !== '')
        checkMac(found, secret);
    return found.index;
}
function parse(text) {
    const value = parsedJson(text);
    if (!isJsonObject(value))
        throw malformed('is no JSON object');
    if (value['v'] !== 1)
        throw new RefusedEntry('field', 'it was made by another version of go-preflight');
    const { fields, index, mac } = value;
    if (!isJsonObject(fields) || !isStrings(fields))
        throw malformed('has no fields');
    if (typeof index !== 'string' || !/^[0-9a-f]{64}$/.test(index))
        throw malformed('has no digest of the index');
    return { fields, index, ...(typeof mac === 'string' ? { mac } : {}) };
}
function isStrings(value) {
    return Object.values(value).every((one) => typeof one === 'string');
}
function checkMac(manifest, secret) {
    const [right, given] = [macOf(manifest, secret), Buffer.from(manifest.mac ?? '', 'hex')];
    if (given.length === right.length && timingSafeEqual(given, right))
        return;
    const how = manifest.mac === undefined ? 'has no MAC' : 'has a MAC of another secret';
    throw new RefusedEntry('mac', `it ${how}, so whoever made it need not know the cache secret`);
}
/** Of everything that counts: the index vouches for the outputs, as their names are their digests. */
function macOf(manifest, secret) {
    const text = JSON.stringify({ v: 1, fields: sorted(manifest), index: manifest.index });
    return (0,external_node_crypto_.createHmac)('sha256', secret).update(text).digest();
}
/** The same fields are always spelt the same. */
function sorted({ fields }) {
    return Object.entries(fields).sort(([a], [b]) => (a < b ? -1 : 1));
}
function shown(value) {
    return value === undefined ? 'not there' : quoted(value);
}
function malformed(how) {
    return new RefusedEntry('content', `its manifest ${how}`);
}

;// CONCATENATED MODULE: ./lib/cache/build/entry-reader.js










/** Names of what an entry begins with, in this order; all that follows are outputs. */
const manifestName = 'manifest.json';
const indexName = 'actions';
/**
 * Reads an entry's tar stream: what the manifest says is checked before anything else is taken, then the index, and of
 * outputs those are let in that the index names, each once, with the size and the content that it says. `write`,
 * `finish` and `abandon` as TarReader, whose folder must be thrown away when one of them throws: RefusedEntry,
 * BadArchive, HostileEntry, what the file system says.
 */
class EntryReader {
    /** The index and what it says, when it has been read. */
    index = '';
    actions = [];
    outputs = new Map();
    expected;
    target;
    reader;
    made = new Set();
    missing = new Map();
    /** What the manifest vouches for. */
    digest;
    hasIndex = false;
    constructor(expected, target) {
        this.expected = expected;
        this.target = target;
        this.reader = new TarReader(this);
    }
    write(chunk) {
        this.reader.write(chunk);
    }
    /** Also throws where an output has not come. */
    finish() {
        this.reader.finish();
        const [first] = this.missing.keys();
        if (!this.hasIndex)
            throw new BadArchive('it has no index');
        if (first !== undefined)
            throw new BadArchive(`${this.missing.size} of its outputs are missing, ${first} among them`);
    }
    abandon() {
        this.reader.abandon();
    }
    /** Called by the tar reader, as the next two. */
    file(header) {
        if (this.digest === undefined)
            return this.manifestSink(header);
        if (!this.hasIndex)
            return this.indexSink(header, this.digest);
        return this.outputSink(header);
    }
    folder(name) {
        throw new HostileEntry(`the archive entry ${quoted(name)} is a folder`);
    }
    link({ name }) {
        throw new HostileEntry(`the archive entry ${quoted(name)} is a link`);
    }
    manifestSink(header) {
        demand(header, manifestName, maxManifestBytes);
        return inMemory((content) => {
            this.digest = checkManifest(content.toString('utf8'), this.expected);
        });
    }
    indexSink(header, digest) {
        demand(header, indexName, maxIndexBytes);
        return inMemory((content) => {
            if (indexDigest(content) !== digest)
                throw new BadArchive('its index is not the one of its manifest');
            this.index = content.toString('utf8');
            this.actions = parseIndex(this.index, this.target.platform);
            this.outputs = indexedOutputs(this.actions);
            for (const output of this.outputs.values())
                this.missing.set(output.id, output);
            this.hasIndex = true;
        });
    }
    outputSink({ name, size }) {
        const output = this.missing.get(name);
        if (!output) {
            const how = this.outputs.has(name) ? 'comes twice' : 'is not in its index';
            throw new HostileEntry(`the archive entry ${quoted(name)} ${how}`);
        }
        if (size !== output.size)
            throw new BadArchive(`the archive entry ${quoted(name)} has ${size} bytes instead of the ${output.size} of its index`);
        this.missing.delete(name);
        this.makeFolder(folderOf(name));
        return newOutput(output, this.target);
    }
    makeFolder(name) {
        if (this.made.has(name))
            return;
        this.made.add(name);
        mkdirSync(join(this.target.folder, name));
    }
}
/** Throws BadArchive for any other file. */
function demand({ name, size }, wanted, maxBytes) {
    if (name !== wanted)
        throw new BadArchive(`${quoted(name)} is where its ${wanted} should be`);
    if (size > maxBytes)
        throw new BadArchive(`its ${wanted} has ${size} bytes`);
}
/** A file of GOCACHE, hashed while it is written. */
function newOutput(output, { folder, mtime }) {
    const [hash, isExecutable] = [createHash('sha256'), output.executable !== undefined];
    const place = join(folder, outputPath(output.id));
    if (isExecutable)
        mkdirSync(place);
    // As the go command has it; the umask takes the rest.
    const descriptor = openSync(join(folder, contentPath(output)), 'wx', isExecutable ? 0o777 : 0o666);
    const close = () => closeSync(descriptor);
    return {
        write: (bytes) => {
            hash.update(bytes);
            writeAll(descriptor, bytes);
        },
        end: () => {
            futimesSync(descriptor, mtime, mtime);
            close();
            if (isExecutable)
                utimesSync(place, mtime, mtime);
            if (hash.digest('hex') !== output.id)
                throw new BadArchive(`the content of the output ${output.id} is not the one that its name says`);
        },
        abandon: close,
    };
}

;// CONCATENATED MODULE: ./lib/cache/build/action-entry.js
/** Every such file has just as many bytes (cmd/go/internal/cache, entrySize). */
const actionEntryBytes = 175;
const pattern = /^v1 ([0-9a-f]{64}) ([0-9a-f]{64}) ( *\d+) ( *\d+)\n$/;
/** Reads the file of the action `id`; undefined where the go command would not take it either. */
function parseActionEntry(text, id) {
    if (text.length !== actionEntryBytes)
        return undefined;
    const [, named, output = '', size = '', time = ''] = pattern.exec(text) ?? [];
    if (named !== id || size.length !== 20 || !Number.isSafeInteger(Number(size)))
        return undefined;
    // Through BigInt, as a number of one spelling.
    return { id, output, size: Number(size), time: String(BigInt(time.trim())) };
}
/** The file's content as the go command writes it. */
function formatActionEntry({ id, output, size, time }) {
    return `v1 ${id} ${output} ${String(size).padStart(20)} ${time.padStart(20)}\n`;
}

;// CONCATENATED MODULE: ./lib/cache/build/go-build-cache.js






/** A name in one of GOCACHE's folders. */
const entryName = /^([0-9a-f]{64})-([ad])$/;
/**
 * Looks through GOCACHE (`folder`); used is what has been used since `since`, milliseconds since the epoch. `known` is
 * what was restored into it: of that only the time is looked at, which makes up most of a job's GOCACHE. A folder that is
 * not there has nothing. Synchronous: thousands of files are looked at, and nothing else is to be done meanwhile.
 */
function scanBuild(folder, since, known, platform) {
    const { actions, outputs } = listEntries(folder);
    const there = new Set(outputs);
    const restored = new Map(known.filter(({ output }) => there.has(output)).map((one) => [one.id, one]));
    const buffer = Buffer.alloc(actionEntryBytes + 1);
    // Many actions have the same output: nothing.
    const contents = new Map();
    const used = actions.flatMap((id) => {
        const path = (0,external_node_path_.join)(folder, build_paths_actionPath(id));
        if (!isUsed(path, since))
            return [];
        const same = restored.get(id);
        if (same)
            return [same];
        const action = readAction(path, id, buffer);
        if (!action)
            return [];
        const { output } = action;
        if (!contents.has(output))
            contents.set(output, go_build_cache_contentOf((0,external_node_path_.join)(folder, build_paths_outputPath(output))));
        return withOutput(action, contents.get(output), platform);
    });
    return { used, unused: actions.length - used.length, outputs };
}
/**
 * Whether anything in GOCACHE has been used since then. What others have used within the hour cannot be told from what
 * this job uses: Go renews no time that is younger.
 */
function wasUsed(folder, since) {
    return listEntries(folder).actions.some((id) => isUsed(join(folder, actionPath(id)), since));
}
/** Bytes of those outputs that are still there, an executable's among them. */
function bytesOf(outputs, folder) {
    return outputs.reduce((sum, id) => sum + (go_build_cache_contentOf((0,external_node_path_.join)(folder, build_paths_outputPath(id)))?.size ?? 0), 0);
}
function listEntries(folder) {
    const [actions, outputs] = [[], []];
    for (const name of entryFolders)
        for (const entry of namesIn((0,external_node_path_.join)(folder, name))) {
            const [, id = '', kind] = entryName.exec(entry) ?? [];
            if (id.startsWith(name))
                (kind === 'a' ? actions : outputs).push(id);
        }
    return { actions, outputs };
}
function namesIn(folder) {
    try {
        return (0,external_node_fs_.readdirSync)(folder);
    }
    catch (error) {
        if (['ENOENT', 'ENOTDIR'].includes((0,errors/* codeOf */.$N)(error) ?? ''))
            return [];
        throw error;
    }
}
function isUsed(path, since) {
    const found = (0,external_node_fs_.lstatSync)(path, { throwIfNoEntry: false });
    return found?.isFile() === true && found.mtimeMs >= since;
}
/** undefined for what the go command would not take. */
function readAction(path, id, buffer) {
    const descriptor = (0,external_node_fs_.openSync)(path, 'r');
    try {
        const length = (0,external_node_fs_.readSync)(descriptor, buffer, 0, buffer.length, 0);
        return parseActionEntry(buffer.toString('latin1', 0, length), id);
    }
    finally {
        (0,external_node_fs_.closeSync)(descriptor);
    }
}
function withOutput(action, content, platform) {
    if (content?.size !== action.size)
        return [];
    const { executable } = content;
    if (executable === undefined)
        return [action];
    return isPlainName(executable, platform) ? [{ ...action, executable }] : [];
}
/** The one file of an output: itself, or what is in its folder. Undefined where there is none, or more. */
function go_build_cache_contentOf(path) {
    const found = (0,external_node_fs_.lstatSync)(path, { throwIfNoEntry: false });
    if (found?.isFile())
        return { size: found.size };
    if (!found?.isDirectory())
        return undefined;
    const [executable, ...more] = namesIn(path);
    if (executable === undefined || more.length > 0)
        return undefined;
    const inside = (0,external_node_fs_.lstatSync)((0,external_node_path_.join)(path, executable), { throwIfNoEntry: false });
    return inside?.isFile() ? { size: inside.size, executable } : undefined;
}

;// CONCATENATED MODULE: ./lib/cache/build/working-set.js


/** Within `budgetBytes`: the largest outputs go first, since that costs the fewest actions. */
function workingSet(used, budgetBytes) {
    const all = outputsOf(used);
    const kept = new Map(all);
    let bytes = sizeOf(all);
    const total = bytes;
    for (const { id, size } of [...all.values()].sort(largestFirst)) {
        if (bytes <= budgetBytes && kept.size <= entry_path_maxEntries)
            break;
        bytes -= size;
        kept.delete(id);
    }
    const actions = used.filter(({ output }) => kept.has(output));
    const overBudget = { actions: used.length - actions.length, bytes: total - bytes };
    return { actions, outputs: kept, bytes, overBudget };
}
/** `restored` is the index of that entry, empty for none. */
function changeOf({ actions, outputs }, restored) {
    const before = outputsOf(restored);
    return {
        added: {
            actions: missingFrom(restored, actions),
            outputs: [...outputs.keys()].filter((id) => !before.has(id)).length,
            bytes: sizeOf(outputs, before),
        },
        dropped: { actions: missingFrom(actions, restored), bytes: sizeOf(before, outputs) },
    };
}
/**
 * Shares of a working set or entry that are worth another entry (docs/benchmarks.md). Not of actions: Go keys its notes of a
 * folder by the times of its files, so that every checkout makes new ones with the same outputs.
 */
const [addedShare, droppedShare] = [0.02, 0.25];
/** Whether to save: where enough is new, or enough of the entry is not used any more. */
function isWorthSaving({ added, dropped }, set) {
    const restoredBytes = set.bytes - added.bytes + dropped.bytes;
    return ((added.outputs > 0 && added.outputs >= addedShare * set.outputs.size) ||
        (added.bytes > 0 && added.bytes >= addedShare * set.bytes) ||
        (dropped.bytes > 0 && dropped.bytes >= droppedShare * restoredBytes));
}
/** Bytes of those outputs that are not among the others. */
function sizeOf(outputs, others) {
    let bytes = 0;
    for (const { id, size } of outputs.values())
        if (!others?.has(id))
            bytes += size;
    return bytes;
}
/** How many of `some` are not in `actions` with the same output. */
function missingFrom(actions, some) {
    const outputs = new Map(actions.map(({ id, output }) => [id, output]));
    return some.filter(({ id, output }) => outputs.get(id) !== output).length;
}
function largestFirst(a, b) {
    return b.size - a.size || (a.id < b.id ? -1 : 1);
}

;// CONCATENATED MODULE: ./lib/cache/build/save-build.js













/** Saves what this run used of GOCACHE, where that is worth it. Throws UserError and Cancelled; nothing stays behind. */
async function saveBuild(saving, store, ports) {
    const { folder, since, prefix } = saving;
    try {
        const restored = action_index_parseIndex(saving.index, ports.host.platform);
        const scanned = scanBuild(folder, since, restored, ports.host.platform);
        const set = workingSet(scanned.used, Math.min(saving.budgetBytes, entry_path_maxBytes));
        const change = changeOf(set, restored);
        const used = { actions: set.actions.length, outputs: set.outputs.size, bytes: set.bytes, ...change };
        if (set.actions.length === 0)
            return { outcome: 'empty', ...used };
        if (!isWorthSaving(change, set))
            return { outcome: 'unchanged', ...used };
        const index = indexOf(set);
        const key = `${prefix}${action_index_indexDigest(index).slice(0, 16)}`;
        const reservation = await store.reserve(key, entryFormat);
        if (!reservation)
            return { outcome: 'known', ...used };
        const archiveBytes = await upload(set, index, saving, reservation, ports);
        const names = new Set(scanned.used.map(({ output }) => output));
        const unused = scanned.outputs.filter((id) => !names.has(id));
        const trimmed = { actions: scanned.unused, bytes: bytesOf(unused, folder) };
        return { outcome: 'saved', key, archiveBytes, trimmed, overBudget: set.overBudget, ...used };
    }
    catch (error) {
        throw diskFailure(error, 'saving builds', folder);
    }
}
function indexOf({ actions }) {
    const index = formatIndex(actions);
    if (Buffer.byteLength(index) <= action_index_maxIndexBytes)
        return index;
    throw new errors/* UserError */.yo(`saving builds: ${actions.length} actions are too many for one cache entry`);
}
async function upload({ outputs }, index, { folder, fields, secret }, reservation, ports) {
    const manifest = formatManifest({ fields, index: action_index_indexDigest(index) }, secret);
    const files = [...outputs.values()].map((output) => ({
        name: output.id,
        path: (0,external_node_path_.join)(folder, build_paths_contentPath(output)),
        size: output.size,
        sha256: output.id,
    }));
    return inFreshFolder(ports.host.tempDir, ports, async (fresh) => {
        const archive = (0,external_node_path_.join)(fresh, 'builds.tar.zst');
        const first = [
            { name: manifestName, content: manifest },
            { name: indexName, content: index },
        ];
        const bytes = await pack(files, archive, ports.cancelled, first);
        await reservation.upload(archive, bytes);
        return bytes;
    });
}

;// CONCATENATED MODULE: ./lib/gomod/module-version.js
const module_version_number = /^(?:0|[1-9]\d*)$/;
const identifier = /^[0-9A-Za-z-]+$/;
function module_version_parse(version) {
    if (!version.startsWith('v'))
        return undefined;
    const plus = version.indexOf('+');
    const beforeBuild = plus < 0 ? version : version.slice(0, plus);
    const dash = beforeBuild.indexOf('-');
    const core = (dash < 0 ? beforeBuild : beforeBuild.slice(0, dash)).slice(1).split('.');
    const prerelease = dash < 0 ? undefined : beforeBuild.slice(dash + 1);
    const build = plus < 0 ? undefined : version.slice(plus + 1);
    const isShort = core.length < 3;
    if (core.length > 3 || !core.every((part) => module_version_number.test(part)))
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
    return identifier.test(part) && (!/^\d+$/.test(part) || module_version_number.test(part));
}
/** Whether it is a version at all; `v1` and `v1.2` are. */
function isValidVersion(version) {
    return module_version_parse(version) !== undefined;
}
/** `v1` → `v1.0.0`, `v1.2.3+meta` → `v1.2.3`; `+incompatible` stays. Undefined for what is no version. */
function canonicalVersion(version) {
    const parsed = module_version_parse(version);
    if (parsed === undefined)
        return undefined;
    const { major, minor, patch, prerelease, build } = parsed;
    const suffix = `${prerelease && `-${prerelease}`}${build === '+incompatible' ? build : ''}`;
    return `v${major}.${minor}.${patch}${suffix}`;
}
/** `v2` of `v2.1.0`; undefined for what is no version. */
function majorVersion(version) {
    const parsed = module_version_parse(version);
    return parsed && `v${parsed.major}`;
}
/** Whether it stands for a major version ≥ 2 of a module that does not say so in its path. go.dev/ref/mod#incompatible-versions. */
function isIncompatible(version) {
    return module_version_parse(version)?.build === '+incompatible';
}
/**
 * Whether it was made up for a commit: `v0.0.0-20060102150405-abcdefabcdef`, `vX.Y.Z-pre.0.…`, `vX.Y.(Z+1)-0.…`.
 * Reference: go.dev/ref/mod#pseudo-versions.
 */
function isPseudoVersion(version) {
    const parsed = module_version_parse(version);
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
    const left = module_version_parse(a);
    const right = module_version_parse(b);
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
    const aIsNumber = module_version_number.test(a);
    const bIsNumber = module_version_number.test(b);
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

;// CONCATENATED MODULE: ./lib/gomod/module-path.js

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
    const actual = majorVersion(version);
    if (expected === undefined || actual === undefined)
        return false;
    if (expected === '')
        return actual === 'v0' || actual === 'v1' || isIncompatible(version);
    return (actual === expected ||
        (path.startsWith('gopkg.in/') && expected === 'v1' && version.startsWith('v0.0.0-')));
}
/** Whether a replacement is a folder and not a module: rooted, or starting with `./` or `../`, as on any system. */
function isFolderPath(path) {
    return /^(?:\.{0,2}[/\\]|\.{1,2}$|[A-Za-z]:)/.test(path);
}

;// CONCATENATED MODULE: ./lib/gomod/escaped-module.js


/** One element of a module path. Names that Windows keeps to itself and its short names are none. */
const escaped_module_element = /^(?!\.)(?!(?:con|prn|aux|nul|com[1-9]|lpt[1-9])(?:\.|$))(?![^.]*~[0-9]+(?:\.|$))[-._~0-9a-z]+(?<!\.)$/i;
/** The first is a host name: lower case, with a dot. */
const escaped_module_host = /^(?!-)[-0-9a-z]*\.[-.0-9a-z]*$/;
/** Whether it can be a module path and a canonical version that fits it. Reference: golang.org/x/mod/module, Check. */
function isModuleVersion(path, version) {
    const elements = path.split('/');
    return (escaped_module_host.test(elements[0] ?? '') &&
        elements.every((it) => escaped_module_element.test(it)) &&
        canonicalVersion(version) === version &&
        fitsPathMajor(version, path));
}
/**
 * A module path or version with `!x` for every capital, as proxies, checksum databases and GOMODCACHE write it: they may
 * be files of systems that do not tell case apart. Reference: golang.org/x/mod/module, EscapePath.
 */
function escapedModule(text) {
    return text.replace(/[A-Z]/g, (letter) => `!${letter.toLowerCase()}`);
}

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
        if (!hash.startsWith('h1:') || path === toolchainModule || !isModuleVersion(path, version))
            continue;
        const stem = `${escapedModule(path)}/@v/${escapedModule(version)}`;
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
        ...module_keys_sorted(zip).map((hash) => `${stem}.zip ${hash}`),
        ...module_keys_sorted(goMod).map((hash) => `${stem}.mod ${hash}`),
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
    return wanted.every(({ name }) => there.has(name)) ? key : `${key}-${digest(module_keys_sorted(files)).slice(0, 16)}`;
}
function module_keys_sorted(texts) {
    return [...texts].sort();
}
function digest(lines) {
    return (0,external_node_crypto_.createHash)('sha256').update(lines.join('\n')).digest('hex').slice(0, 40);
}

;// CONCATENATED MODULE: ./lib/archive/unzip-directory.js



/** The central directory of a Go release has about 1.5 MB. */
const maxDirectory = 64 << 20;
/** What stands where the true figure is in a zip64's own records. */
const [elsewhere16, elsewhere32] = [0xffff, 0xffffffff];
/** A byte order mark is part of the name. */
const utf8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
/**
 * All entries of a zip file. Goes by the central directory alone, as Windows and Go do, so that no second list of
 * entries can hide in front of it; and refuses any file in which Go might find that directory elsewhere. Throws
 * BadArchive (broken, encrypted, split, zip64) or HostileEntry.
 */
async function readDirectory(file) {
    const handle = await (0,promises_.open)(file, 'r');
    try {
        const { size: fileSize } = await handle.stat();
        const { count, size, offset } = await readEnd(handle, fileSize);
        const entries = parseDirectory(await readAt(handle, offset, size), count);
        // Without this, 65,534 entries of the same bytes would take hours to read.
        const compressed = entries.reduce((sum, entry) => sum + entry.compressedSize, 0);
        if (compressed > fileSize)
            throw new failures_BadArchive('the archive has entries that share their bytes');
        return entries;
    }
    finally {
        await handle.close();
    }
}
async function readEnd(handle, fileSize) {
    // The end record has 22 bytes and a comment of at most 65,535.
    const length = Math.min(fileSize, 65_557);
    const tail = await readAt(handle, fileSize - length, length);
    const at = tail.lastIndexOf('PK\u0005\u0006', tail.length - 22, 'latin1');
    if (at === -1 || tail.length < 22)
        throw new failures_BadArchive('the archive has no zip directory: it is cut off or no zip');
    const [count, size, offset] = [
        tail.readUInt16LE(at + 10),
        tail.readUInt32LE(at + 12),
        tail.readUInt32LE(at + 16),
    ];
    if (count === elsewhere16 || size === elsewhere32 || offset === elsewhere32)
        throw zip64();
    if (tail.readUInt16LE(at + 4) !== 0)
        throw new failures_BadArchive('the archive is a part of a split zip');
    // Go finds another directory where this does not hold (archive/zip, readDirectoryEnd and findDirectory64End).
    const end = fileSize - length + at;
    const isLast = offset + size === end && end + 22 + tail.readUInt16LE(at + 20) === fileSize;
    if (size > maxDirectory || !isLast)
        throw new failures_BadArchive('the zip directory lies outside its place at the end of the file');
    if (at >= 20 && tail.readUInt32LE(at - 20) === 0x07064b50)
        throw zip64();
    return { count, size, offset };
}
function parseDirectory(directory, count) {
    const entries = [];
    let at = 0;
    for (let i = 0; i < count; i++) {
        if (at + 46 > directory.length || directory.readUInt32LE(at) !== 0x02014b50) {
            throw new failures_BadArchive('the zip directory is broken');
        }
        const nameEnd = at + 46 + directory.readUInt16LE(at + 28);
        const end = nameEnd + directory.readUInt16LE(at + 30) + directory.readUInt16LE(at + 32);
        if (end > directory.length)
            throw new failures_BadArchive('the zip directory is broken');
        if ((directory.readUInt16LE(at + 8) & 1) !== 0)
            throw new failures_BadArchive('the archive is encrypted');
        const madeOnUnix = directory.readUInt8(at + 5) === 3;
        const entry = {
            name: decoded(directory.subarray(at + 46, nameEnd)),
            method: directory.readUInt16LE(at + 10),
            checksum: directory.readUInt32LE(at + 16),
            compressedSize: directory.readUInt32LE(at + 20),
            size: directory.readUInt32LE(at + 24),
            offset: directory.readUInt32LE(at + 42),
            unixMode: madeOnUnix ? directory.readUInt16LE(at + 40) : 0,
        };
        if ([entry.size, entry.compressedSize, entry.offset].includes(elsewhere32))
            throw zip64();
        entries.push(entry);
        at = end;
    }
    if (at !== directory.length)
        throw new failures_BadArchive('the zip directory has more entries than it counts');
    return entries;
}
/** Go hashes and writes names as the bytes they are; all of its own are UTF-8, whatever the flag for it says. */
function decoded(name) {
    try {
        return utf8.decode(name);
    }
    catch {
        const shown = Buffer.from(name).toString('latin1');
        throw new failures_HostileEntry(`the archive entry ${(0,core_quoted/* quoted */.T)(shown)} has a name that is not UTF-8`);
    }
}
function zip64() {
    return new failures_BadArchive('the archive is a zip64 (65,535 entries or 4 GiB and more), which no release of Go is');
}
async function readAt(handle, position, length) {
    const buffer = Buffer.allocUnsafe(length);
    for (let read = 0; read < length;) {
        const { bytesRead } = await handle.read(buffer, read, length - read, position + read);
        if (bytesRead === 0)
            throw new failures_BadArchive('the archive ends in the middle');
        read += bytesRead;
    }
    return buffer;
}

// EXTERNAL MODULE: external "node:stream"
var external_node_stream_ = __webpack_require__(75);
;// CONCATENATED MODULE: ./lib/archive/unzip-files.js








/** Bytes inflated at a time: any file of a release in one go, into memory of just its size. */
const maxChunk = 64 << 20;
/** Bytes of a larger file that are held at a time. */
const pieceBytes = (/* unused pure expression or super */ null && (1 << 20));
/**
 * Takes one file after the other and unpacks it, until none is left. All in one thread's own time: with ten thousand
 * small files, awaiting costs more than the work. Throws BadArchive, or what the file system says.
 */
function unzipFiles({ archive, folder, files, taken, digests }) {
    const descriptor = openSync(archive, 'r');
    try {
        const { size: archiveSize } = fstatSync(descriptor);
        for (;;) {
            const index = Atomics.add(taken, 0, 1);
            const file = files[index];
            if (!file)
                return;
            const content = readContent(descriptor, archiveSize, file);
            digests?.set(createHash('sha256').update(content).digest(), 32 * index);
            writeFileSync(join(folder, file.path), content, { flag: 'wx', mode: file.mode });
        }
    }
    finally {
        closeSync(descriptor);
    }
}
/** Every thread ends after the file that it is at. */
function stopUnzipping({ files, taken }) {
    Atomics.store(taken, 0, files.length);
}
/** The content of one file of an open archive. Throws BadArchive. */
function readContent(descriptor, archiveSize, file) {
    const start = startOf(descriptor, archiveSize, file);
    const compressed = unzip_files_readAt(descriptor, archiveSize, start, file.compressedSize);
    const content = file.method === 0 ? compressed : inflated(file, compressed);
    if (content.length !== file.size)
        throw bad(file, `has ${content.length} bytes instead of ${file.size}`);
    // Node 20 has it from 20.15 on.
    if ("crc32" in external_node_zlib_namespaceObject && external_node_zlib_.crc32(content) !== file.checksum)
        throw bad(file, 'does not match its CRC-32');
    return content;
}
/** The same piece by piece, for one that may be too large to be held. Throws BadArchive, maybe at the end. */
async function* readInPieces(descriptor, archiveSize, file) {
    if (file.method !== 0 && file.method !== 8)
        throw unknownMethod(file);
    const start = startOf(descriptor, archiveSize, file);
    const raw = piecesAt(descriptor, archiveSize, start, file.compressedSize);
    const pieces = file.method === 0 ? raw : inflatedPieces(file, raw);
    let [bytes, checksum] = [0, 0];
    for await (const piece of pieces) {
        bytes += piece.length;
        if (bytes > file.size)
            throw bad(file, `has more than its ${file.size} bytes`);
        if ('crc32' in zlib)
            checksum = zlib.crc32(piece, checksum);
        yield piece;
    }
    if (bytes !== file.size)
        throw bad(file, `has ${bytes} bytes instead of ${file.size}`);
    if ('crc32' in zlib && checksum !== file.checksum)
        throw bad(file, 'does not match its CRC-32');
}
async function* inflatedPieces(file, raw) {
    try {
        const inflate = zlib.createInflateRaw({ chunkSize: pieceBytes });
        // What goes wrong is heard of by whoever reads.
        pipeline(Readable.from(raw), inflate, () => undefined);
        for await (const piece of inflate)
            yield Buffer.from(piece);
    }
    catch (error) {
        throw error instanceof BadArchive ? error : bad(file, `cannot be inflated (${messageOf(error)})`);
    }
}
function* piecesAt(descriptor, archiveSize, start, length) {
    for (let at = 0; at < length; at += pieceBytes)
        yield unzip_files_readAt(descriptor, archiveSize, start + at, Math.min(pieceBytes, length - at));
}
function startOf(descriptor, archiveSize, file) {
    const header = unzip_files_readAt(descriptor, archiveSize, file.offset, 30);
    if (header.readUInt32LE(0) !== 0x04034b50)
        throw bad(file, 'has no header where the directory says');
    return file.offset + 30 + header.readUInt16LE(26) + header.readUInt16LE(28);
}
function unknownMethod(file) {
    return bad(file, `is compressed by an unknown method (${file.method})`);
}
function inflated(file, compressed) {
    if (file.method !== 8)
        throw unknownMethod(file);
    try {
        return external_node_zlib_.inflateRawSync(compressed, {
            maxOutputLength: Math.max(1, file.size),
            // With room for one byte more, zlib is done when the last one is out. It wants 64 at least.
            chunkSize: Math.max(64, Math.min(file.size + 1, maxChunk)),
        });
    }
    catch (error) {
        if ((0,errors/* codeOf */.$N)(error) === 'ERR_BUFFER_TOO_LARGE')
            throw bad(file, `has more than its ${file.size} bytes`);
        throw bad(file, `cannot be inflated (${(0,errors/* messageOf */.bD)(error)})`);
    }
}
function unzip_files_readAt(descriptor, archiveSize, position, length) {
    if (position + length > archiveSize)
        throw new failures_BadArchive('the archive ends in the middle');
    const buffer = Buffer.allocUnsafe(length);
    for (let read = 0; read < length;) {
        const bytes = (0,external_node_fs_.readSync)(descriptor, buffer, read, length - read, position + read);
        if (bytes === 0)
            throw new failures_BadArchive('the archive ends in the middle');
        read += bytes;
    }
    return buffer;
}
function bad(file, what) {
    return new failures_BadArchive(`the archive entry ${(0,core_quoted/* quoted */.T)(file.name)} ${what}`);
}

;// CONCATENATED MODULE: ./lib/cache/modules/stored-zip.js




/** Bytes of the three kinds of record, without names (PKWARE APPNOTE 4.3.7, 4.3.12, 4.3.16). */
const [localBytes, directoryBytes, endBytes] = [30, 46, 22];
/** From this version of the format on there are folders; names are UTF-8. */
const [version, isUtf8] = [20, 1 << 11];
/**
 * The zip at `file` as it goes into an entry. What go.sum has a hash for is the files, not the zip that they come in; as
 * they are, zstd takes them together and better, and whoever hashes or unpacks them need not inflate. Undefined where it is
 * no zip that we read; its content throws BadArchive. Throws what the file system says.
 */
async function storedZip(file) {
    const entries = await directoryOf(file);
    if (entries === undefined)
        return undefined;
    const size = entries.reduce((sum, entry) => sum + stored_zip_bytesOf(entry), endBytes);
    return { size, content: () => stored_zip_contentOf(file, entries) };
}
function stored_zip_bytesOf({ name, size }) {
    return localBytes + directoryBytes + 2 * Buffer.byteLength(name) + size;
}
async function directoryOf(file) {
    try {
        return await readDirectory(file);
    }
    catch (error) {
        if (error instanceof errors/* UserError */.yo)
            return undefined;
        throw error;
    }
}
function* stored_zip_contentOf(file, entries) {
    const directory = [];
    let offset = 0;
    const descriptor = (0,external_node_fs_.openSync)(file, 'r');
    try {
        const { size: archiveSize } = (0,external_node_fs_.fstatSync)(descriptor);
        for (const entry of entries) {
            const local = localHeader(entry);
            yield local;
            yield readContent(descriptor, archiveSize, entry);
            directory.push(directoryHeader(entry, local, offset));
            offset += local.length + entry.size;
        }
    }
    finally {
        (0,external_node_fs_.closeSync)(descriptor);
    }
    yield* directory;
    yield end(directory, offset);
}
function localHeader({ name, checksum, size }) {
    const bytes = Buffer.from(name);
    const header = Buffer.alloc(localBytes);
    header.writeUInt32LE(0x04034b50, 0);
    header.writeUInt16LE(version, 4);
    header.writeUInt16LE(isUtf8, 6);
    header.writeUInt32LE(checksum, 14);
    header.writeUInt32LE(size, 18);
    header.writeUInt32LE(size, 22);
    header.writeUInt16LE(bytes.length, 26);
    return Buffer.concat([header, bytes]);
}
/** The same fields once more, two bytes further on, and where the file is. */
function directoryHeader({ name }, local, offset) {
    const header = Buffer.alloc(directoryBytes);
    header.writeUInt32LE(0x02014b50, 0);
    header.writeUInt16LE(version, 4);
    local.copy(header, 6, 4, localBytes);
    header.writeUInt32LE(offset, 42);
    return Buffer.concat([header, Buffer.from(name)]);
}
function end(directory, offset) {
    const record = Buffer.alloc(endBytes);
    record.writeUInt32LE(0x06054b50, 0);
    record.writeUInt16LE(directory.length, 8);
    record.writeUInt16LE(directory.length, 10);
    record.writeUInt32LE(directory.reduce((sum, { length }) => sum + length, 0), 12);
    record.writeUInt32LE(offset, 16);
    return record;
}

;// CONCATENATED MODULE: ./lib/cache/modules/save-modules.js











/**
 * Saves those files of `<folder>/cache/download` (`folder` is GOMODCACHE) that the go.sum set names. `key` is that of
 * `moduleKeys`; where some zip or go.mod is missing, a longer one is used. `restored` is the key of the entry that this
 * job began with. Throws UserError and Cancelled; nothing stays behind.
 */
async function saveModules(folder, sums, store, keys, ports) {
    if (keys.restored === keys.key)
        return { outcome: 'known' };
    const present = presentFiles((0,external_node_path_.join)(folder, 'cache', 'download'), sums);
    if (!present.some(({ name }) => name.endsWith('.zip')))
        return { outcome: 'empty' };
    const names = present.map(({ name }) => name);
    const key = keyFor(keys.key, sums, names);
    if (key === keys.restored)
        return { outcome: 'known' };
    const stored = await Promise.all(present.map(storedFile));
    const files = save_modules_bytesOf(stored) > entry_path_maxBytes ? present : stored;
    const bytes = save_modules_bytesOf(files);
    if (files.length > entry_path_maxEntries || bytes > entry_path_maxBytes)
        throw new errors/* UserError */.yo(`saving modules: ${files.length} files of ${bytes} bytes are too much for one cache entry`);
    const reservation = await store.reserve(key, entryFormat);
    if (!reservation)
        return { outcome: 'known' };
    try {
        return await inFreshFolder(ports.host.tempDir, ports, async (fresh) => {
            const archive = (0,external_node_path_.join)(fresh, 'modules.tar.zst');
            const archiveBytes = await pack(files, archive, ports.cancelled);
            await reservation.upload(archive, archiveBytes);
            return { outcome: 'saved', key, files: files.length, bytes, archiveBytes };
        });
    }
    catch (error) {
        throw diskFailure(error, 'saving modules', ports.host.tempDir);
    }
}
function save_modules_bytesOf(files) {
    return files.reduce((sum, { size }) => sum + size, 0);
}
/** Plain files alone, and none that a restore would refuse. */
function presentFiles(download, sums) {
    return sums.flatMap(filesOf).flatMap(({ name, maxBytes: most }) => {
        const path = (0,external_node_path_.join)(download, name);
        const found = (0,external_node_fs_.lstatSync)(path, { throwIfNoEntry: false });
        return found?.isFile() === true && found.size <= most ? [{ name, path, size: found.size }] : [];
    });
}
/** Zips go without their compression, but for those that the go command or we could not read then. */
async function storedFile(file) {
    if (!file.name.endsWith('.zip'))
        return file;
    const zip = await storedZip(file.path);
    return zip === undefined || zip.size > maxZip ? file : { ...file, ...zip };
}

// EXTERNAL MODULE: ./lib/cache/save-plan.js
var save_plan = __webpack_require__(773);
;// CONCATENATED MODULE: ./lib/cache/save-caches.js






/** Entries of one job and ref that a store of ours keeps: those of runs that began earlier and are not over yet still find theirs. */
const keptEntries = 3;
/** Saves, side by side, what main's plans in `folder` name. What goes wrong is in the answer: the job is over by then. */
async function saveCaches(folder, job, ports) {
    const saved = await Promise.all([
        save_caches_attempt('modules', ports, async () => {
            const plan = await (0,save_plan/* readModulePlan */.KF)(folder);
            return plan && savePlannedModules(plan, ports);
        }),
        save_caches_attempt('build', ports, async () => {
            const plan = await (0,save_plan/* readBuildPlan */.Ap)(folder);
            return plan && savePlannedBuild(plan, job, ports);
        }),
    ]);
    return saved.filter((one) => one !== undefined);
}
async function save_caches_attempt(cache, { now }, save) {
    const start = now();
    try {
        const saved = await save();
        return saved && { cache, ...saved, milliseconds: Math.round(now() - start) };
    }
    catch (error) {
        return { cache, outcome: 'failed', reason: (0,errors/* messageOf */.bD)(error) };
    }
}
async function savePlannedModules(plan, ports) {
    const store = await storeOf(plan.cacheFolder, ports);
    if (store === undefined)
        return undefined;
    const { key, restored } = plan;
    const keys = { key, ...(restored === '' ? {} : { restored }) };
    return {
        store: store.name,
        ...(await saveModules(plan.folder, moduleSums([plan.goSum]), store, keys, ports)),
    };
}
/** What a failed or cancelled job has built is a part, and would keep the whole from those who come after it. */
async function savePlannedBuild(plan, { status, secret }, ports) {
    if (status !== '' && status !== 'success')
        return { outcome: 'unfinished', reason: status };
    const store = await storeOf(plan.cacheFolder, ports);
    if (store === undefined)
        return undefined;
    const saved = await saveBuild({ ...plan, secret }, store, ports);
    if (saved.outcome === 'saved')
        await prune(store, plan.family, ports);
    const { actions: files, added: _added, dropped: _dropped, outputs: _outputs, ...rest } = saved;
    return { store: store.name, files, ...rest };
}
/** What stays too long takes room, and no more. */
async function prune(store, prefix, { log }) {
    await store.prune?.(prefix, keptEntries, entryFormat).catch((error) => {
        log.debug(`Old entries stay in ${store.name}: ${(0,errors/* messageOf */.bD)(error)}`);
    });
}
async function storeOf(folder, ports) {
    const store = await ports.cacheStore?.(folder);
    return typeof store === 'object' ? store : undefined;
}

;// CONCATENATED MODULE: ./lib/config/cache-options.js
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

;// CONCATENATED MODULE: ./lib/config/nearest.js
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

;// CONCATENATED MODULE: ./lib/config/target-options.js
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
    ...CACHE_OPTIONS,
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
    ...TARGET_OPTIONS,
    ...JOB_OPTIONS,
];

;// CONCATENATED MODULE: ./lib/config/parse-config.js






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
        cache: reader.choice('cache', CACHE_MODES),
        cacheDependencyPath: reader.list('cache-dependency-path'),
        cacheFolder: reader.text('cache-folder'),
        cacheBudget: reader.number('cache-budget'),
        cacheSecret: reader.secret('cache-secret'),
        goDownloadBaseUrl: reader.url('go-download-base-url'),
        workingDirectory: reader.text('working-directory'),
        modules: reader.list('modules'),
        checks: chosenChecks(reader.list('checks'), reader.list('skip')),
        failOn: reader.choice('fail-on', FAIL_ON),
        language: languageOf(reader.choice('language', LANGUAGES), env),
        patchPolicy: reader.choice('patch-policy', PATCH_POLICIES),
        toolchain: reader.choice('toolchain', TOOLCHAIN_MODES),
        tidyCompat: reader.text('tidy-compat'),
        targets: reader.list('targets'),
        targetsMode: reader.choice('targets-mode', TARGETS_MODES),
        targetsAllowFailure: reader.list('targets-allow-failure'),
        targetsTests: reader.boolean('targets-tests'),
        static: reader.choice('static', STATIC),
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
    throw new UserError(parsed.problems.join('; '));
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
            this.problems.push(`${name}: takes one line, got ${(0,core_quoted/* quoted */.T)(value)}`);
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
        this.problems.push(`${name}: takes a whole number, got ${(0,core_quoted/* quoted */.T)(value)}`);
        return 0;
    }
    /** YAML 1.2's core schema, as @actions/core reads booleans. */
    boolean(name) {
        const value = this.#given(name);
        if (['true', 'True', 'TRUE'].includes(value))
            return true;
        if (!['false', 'False', 'FALSE'].includes(value))
            this.problems.push(`${name}: takes true or false, got ${(0,core_quoted/* quoted */.T)(value)}`);
        return false;
    }
    url(name) {
        const value = this.text(name);
        if (value === '')
            return '';
        const url = URL.canParse(value) ? new URL(value) : undefined;
        if (url === undefined || !/^https?:$/.test(url.protocol))
            this.problems.push(`${name}: takes an http or https address, got ${(0,core_quoted/* quoted */.T)(value)}`);
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
        this.problems.push(`${name}: takes ${values.join(', ')}; got ${(0,core_quoted/* quoted */.T)(value)}${didYouMean(value, values)}`);
    }
}
function find(name) {
    const option = OPTIONS.find((candidate) => candidate.name === name);
    if (option === undefined)
        throw new Error(`no option is called ${name}`);
    return option;
}
function unknownNames(raw) {
    const names = OPTIONS.map((option) => option.name);
    return Object.keys(raw)
        .filter((name) => !names.includes(name))
        .map((name) => `${name}: there is no such input${didYouMean(name, names)}`);
}
function contradictions(config, raw) {
    const problems = [];
    if (config.goVersion === '' && isBlankButGiven(raw['go-version']))
        problems.push('go-version: is only blanks; leave it out or name a version such as 1.22.x');
    if (config.tidyCompat !== '' && !/^1\.\d+$/.test(config.tidyCompat))
        problems.push(`tidy-compat: takes a language version such as 1.17, got ${(0,core_quoted/* quoted */.T)(config.tidyCompat)}`);
    return problems;
}
function isBlankButGiven(value) {
    return value !== undefined && value !== '' && value.trim() === '';
}
function chosenChecks(checks, skip) {
    if (checks.includes('none'))
        return [];
    return CHECKS.filter((id) => (checks.includes('all') || checks.includes(id)) && !skip.includes(id));
}
/** POSIX order: LC_ALL over LC_MESSAGES over LANG. */
function languageOf(choice, env) {
    if (choice !== 'auto')
        return choice;
    const locale = env['LC_ALL'] || env['LC_MESSAGES'] || env['LANG'] || '';
    return /^zh([_-](CN|SG|Hans)|\.|$)/i.test(locale) ? 'zh-CN' : 'en';
}
function didYouMean(value, values) {
    const guess = nearest(value, values);
    return guess === undefined ? '' : `; did you mean ${guess}?`;
}

;// CONCATENATED MODULE: ./lib/core/megabytes.js
/** `98.1` for a number of bytes: millions, as disks and networks count. */
function megabytes(bytes) {
    return (bytes / 1e6).toFixed(1);
}

;// CONCATENATED MODULE: ./lib/report/cache-words.js

const EN = {
    cache: { modules: 'Module cache', build: 'Build cache' },
    short: { modules: 'Modules', build: 'Builds' },
    outcome: {
        hit: 'exact hit',
        partial: 'entry with a part of this go.sum',
        otherSums: 'entry of another go.sum',
        miss: 'no entry',
        refused: 'refused',
        off: 'not used',
        failed: 'failed',
    },
    saved: {
        saved: 'saved',
        empty: 'nothing to save',
        known: 'nothing to save, it is there already',
        unchanged: 'not saved, too little is new',
        unfinished: 'not saved, the job did not succeed',
        failed: 'not saved',
    },
    heading: {
        cache: 'Cache',
        found: 'Found',
        restored: 'Restored',
        time: 'Time',
        keys: 'Cache keys',
        rungs: 'Build cache, best first',
        madeFor: 'The build cache is for',
    },
    rung: (ref, sameSums) => `${ref}, ${sameSums ? 'this go.sum' : 'any go.sum'}`,
    rungState: { hit: 'found', miss: 'no entry', notAsked: 'not needed', refused: 'refused' },
    count: (cache, count) => cache === 'modules' ? plural(count, 'file', 'files') : plural(count, 'result', 'results'),
    size: (bytes) => `${megabytes(bytes)} MB`,
    packed: (bytes) => `${megabytes(bytes)} MB packed`,
    unnamed: (files) => `${plural(files, 'file', 'files')} of the entry passed over: go.sum does not name them`,
    trimmed: (results, bytes) => `${plural(results, 'result', 'results')} (${megabytes(bytes)} MB) left out, this job did not use them`,
    overBudget: (results, bytes) => `${plural(results, 'result', 'results')} (${megabytes(bytes)} MB) left out, over cache-budget`,
};
const ZH = {
    cache: { modules: '模块缓存', build: '构建缓存' },
    short: { modules: '模块', build: '构建' },
    outcome: {
        hit: '完全命中',
        partial: '条目含此 go.sum 的一部分',
        otherSums: '命中其他 go.sum 的条目',
        miss: '没有条目',
        refused: '已拒绝',
        off: '未使用',
        failed: '失败',
    },
    saved: {
        saved: '已保存',
        empty: '没有可保存的内容',
        known: '无需保存，条目已存在',
        unchanged: '未保存，新增内容太少',
        unfinished: '未保存，作业未成功',
        failed: '未保存',
    },
    heading: {
        cache: '缓存',
        found: '查找结果',
        restored: '已恢复',
        time: '耗时',
        keys: '缓存键',
        rungs: '构建缓存，按优先顺序',
        madeFor: '构建缓存适用于',
    },
    rung: (ref, sameSums) => `${ref}，${sameSums ? '此 go.sum' : '任意 go.sum'}`,
    rungState: { hit: '命中', miss: '没有条目', notAsked: '无需查找', refused: '已拒绝' },
    count: (cache, count) => (cache === 'modules' ? `${count} 个文件` : `${count} 个结果`),
    size: (bytes) => `${megabytes(bytes)} MB`,
    packed: (bytes) => `压缩后 ${megabytes(bytes)} MB`,
    unnamed: (files) => `跳过条目中的 ${files} 个文件：go.sum 未列出`,
    trimmed: (results, bytes) => `舍弃 ${results} 个结果（${megabytes(bytes)} MB），本次作业未使用`,
    overBudget: (results, bytes) => `舍弃 ${results} 个结果（${megabytes(bytes)} MB），超出 cache-budget`,
};
function plural(count, one, many) {
    return `${count} ${count === 1 ? one : many}`;
}
/** The renderers' words for caches in every language. */
const cache_words_CACHE_WORDS = { en: EN, 'zh-CN': ZH };

;// CONCATENATED MODULE: ./lib/report/words.js
const words_EN = {
    verdict: { sound: 'Sound', unsound: 'Not sound' },
    severity: { error: 'error', warning: 'warning', notice: 'notice' },
    tidy: { tidy: 'tidy', drift: 'not tidy', failed: 'failed', skipped: 'skipped' },
    source: {
        'tool-cache': 'tool cache',
        'goroot-variable': 'GOROOT variable',
        path: 'PATH',
        download: 'download',
        'module-proxy': 'module proxy',
    },
    verified: {
        sha256: 'SHA-256 verified',
        'checksum-database': 'verified by the checksum database',
        trusted: 'was on the machine',
        none: 'not verified',
    },
    heading: {
        module: 'Module',
        modulePath: 'Path',
        tidy: 'Tidy',
        where: 'Where',
        what: 'What',
        mend: 'Mend',
        rule: 'rule',
        patch: 'The patch that mends it',
        output: 'What the go command said',
        skipped: 'Not checked',
        timings: 'Timings',
        total: 'total',
    },
    nothingToMend: 'nothing to mend',
    applyPatch: 'Save it as tidy.patch and run `git apply tidy.patch` at the root of the repository, or run `go-preflight fix`.',
    applyAll: 'go-preflight fix applies all of it.',
    comma: ', ',
    colon: ': ',
    counted: (severity, count) => `${count} ${severity}${count === 1 ? '' : 's'}`,
    modules: (count) => `${count} module${count === 1 ? '' : 's'}`,
    newer: (version) => `${version} is out`,
    moreLines: (count) => `… ${count} more line${count === 1 ? '' : 's'}`,
    moreFindings: (count) => `… and ${count} more; the JSON report has all of them`,
    moreModules: (count, allTidy) => `… and ${count} more${allTidy ? ', all tidy' : ''}`,
    deleteLines: (first, last) => first === last ? `delete line ${first}` : `delete lines ${first} to ${last}`,
    moreInSummary: (severity, count) => `${count} more ${severity}${count === 1 ? '' : 's'} in the summary`,
    seconds: (milliseconds) => `${(milliseconds / 1000).toFixed(milliseconds < 10_000 ? 2 : 1)} s`,
};
const words_ZH = {
    verdict: { sound: '通过', unsound: '未通过' },
    severity: { error: '错误', warning: '警告', notice: '提示' },
    tidy: { tidy: '整洁', drift: '有偏差', failed: '失败', skipped: '已跳过' },
    source: {
        'tool-cache': '工具缓存',
        'goroot-variable': 'GOROOT 变量',
        path: 'PATH',
        download: '下载',
        'module-proxy': '模块代理',
    },
    verified: {
        sha256: '已校验 SHA-256',
        'checksum-database': '已由校验和数据库验证',
        trusted: '机器上原有',
        none: '未校验',
    },
    heading: {
        module: '模块',
        modulePath: '路径',
        tidy: '整洁',
        where: '位置',
        what: '问题',
        mend: '修复',
        rule: '规则',
        patch: '修复补丁',
        output: 'go 命令的输出',
        skipped: '未检查',
        timings: '耗时',
        total: '合计',
    },
    nothingToMend: '无需修复',
    applyPatch: '保存为 tidy.patch 后，在仓库根目录运行 `git apply tidy.patch`；或直接运行 `go-preflight fix`。',
    applyAll: '运行 go-preflight fix 可一次全部应用。',
    comma: '，',
    colon: '：',
    counted: (severity, count) => `${count} 个${words_ZH.severity[severity]}`,
    modules: (count) => `${count} 个模块`,
    newer: (version) => `已有 ${version}`,
    moreLines: (count) => `……另有 ${count} 行`,
    moreFindings: (count) => `……另有 ${count} 条，完整列表见 JSON 报告`,
    moreModules: (count, allTidy) => `……另有 ${count} 个${allTidy ? '，均整洁' : ''}`,
    deleteLines: (first, last) => (first === last ? `删除第 ${first} 行` : `删除第 ${first}–${last} 行`),
    moreInSummary: (severity, count) => `摘要中还有 ${count} 个${words_ZH.severity[severity]}`,
    seconds: (milliseconds) => `${(milliseconds / 1000).toFixed(milliseconds < 10_000 ? 2 : 1)} 秒`,
};
/** The renderers' words in every language. */
const WORDS = { en: words_EN, 'zh-CN': words_ZH };

;// CONCATENATED MODULE: ./lib/report/cache-sentences.js


/** What the caches gave to a run, a sentence each. Hostile in part. */
function cacheSentences({ moduleCache, buildCache }, language) {
    return [
        ...(moduleCache ? [moduleCacheSentence(moduleCache, language)] : []),
        ...(buildCache ? [buildCacheSentence(buildCache, language)] : []),
    ];
}
/** `Module cache: exact hit · 812 files · 98.1 MB packed · 1.20 s · GitHub's cache service`. Hostile in part. */
function moduleCacheSentence(fact, language) {
    const words = CACHE_WORDS[language];
    return sentence('modules', language, [
        moduleOutcome(fact, words),
        ...moduleFigures(fact, words),
        seconds(fact.milliseconds, language),
        fact.store,
        fact.reason,
    ]);
}
/** `Build cache: refs/heads/main, any go.sum · 2130 results · …`. Hostile in part. */
function buildCacheSentence(fact, language) {
    const words = CACHE_WORDS[language];
    return sentence('build', language, [
        buildOutcome(fact, words),
        ...buildFigures(fact, words),
        seconds(fact.milliseconds, language),
        fact.store,
        fact.reason,
    ]);
}
/** `Build cache: saved · 2130 results · 310.2 MB · 98.1 MB packed · … as KEY`. Hostile in part. */
function savedCacheSentence(fact, language) {
    const words = cache_words_CACHE_WORDS[language];
    const { cache, outcome, files, bytes, archiveBytes, trimmed, overBudget } = fact;
    const figures = outcome === 'saved'
        ? [
            files === undefined ? undefined : words.count(cache, files),
            bytes === undefined ? undefined : words.size(bytes),
            archiveBytes === undefined ? undefined : words.packed(archiveBytes),
            trimmed?.actions ? words.trimmed(trimmed.actions, trimmed.bytes) : undefined,
            overBudget?.actions ? words.overBudget(overBudget.actions, overBudget.bytes) : undefined,
            seconds(fact.milliseconds, language),
            fact.key,
            fact.store,
        ]
        : [];
    return sentence(cache, language, [words.saved[outcome], ...figures, fact.reason]);
}
/** What was found, in a few words. */
function moduleOutcome({ outcome, key, restored }, words) {
    // A job that needs a part of the set alone has saved it under the set's key and more.
    const isPart = key !== undefined && restored?.startsWith(`${key}-`);
    return words.outcome[outcome === 'partial' && !isPart ? 'otherSums' : outcome];
}
/** What was found, in a few words: for what is not exact, where it was saved. Hostile. */
function buildOutcome({ outcome, rungs, rung }, words) {
    const found = outcome === 'partial' && rung !== undefined ? rungs?.[rung] : undefined;
    return found ? words.rung(found.ref, found.sameSums) : words.outcome[outcome];
}
/** What came out of an entry of modules. */
function moduleFigures({ files, bytes }, words) {
    return [
        ...(files === undefined ? [] : [words.count('modules', files)]),
        ...(bytes === undefined ? [] : [words.packed(bytes)]),
    ];
}
/** What came out of an entry of the build cache. */
function buildFigures({ actions, outputBytes, bytes }, words) {
    return [
        ...(actions === undefined ? [] : [words.count('build', actions)]),
        ...(outputBytes === undefined ? [] : [words.size(outputBytes)]),
        ...(bytes === undefined ? [] : [words.packed(bytes)]),
    ];
}
function sentence(cache, language, details) {
    const known = details.filter((detail) => detail !== undefined);
    return `${cache_words_CACHE_WORDS[language].cache[cache]}${WORDS[language].colon}${known.join(' · ')}`;
}
function seconds(milliseconds, language) {
    return milliseconds === undefined ? undefined : WORDS[language].seconds(milliseconds);
}

;// CONCATENATED MODULE: ./lib/report/outlets/markdown.js

/** A word that can be nothing but a word: no digit, no markup, no mention, no link, no list marker. */
const PLAIN_WORD = /^[A-Za-z]+(?:['-][A-Za-z]+)*$/u;
/** A number too short for the abbreviation of a commit; never the first word, where `1.` would begin a list. */
const PLAIN_NUMBER = /^\d{1,5}$/u;
/** Words of ours that are one thing to a Go programmer. */
const PHRASE = /^(?:\/\/ indirect|go (?:build|install|mod tidy|\d+(?:\.\w+)+))$/u;
/** A phrase or a run of ASCII. */
const PIECE = /\/\/ indirect\b|\bgo (?:build\b|install\b|mod tidy\b|\d+(?:\.\w+)+)|[!-~]+/gu;
/** A run's opening punctuation, the word itself, its closing punctuation. */
const RUN = /^(?<opening>[("']*)(?<word>.*?)(?<closing>[)"'.,;:!?]*)$/u;
/**
 * A hostile sentence as markdown, in one line, also inside a table. Plain words stay; every other word (module path, version,
 * file name, markup) becomes code: there it reads better, and GitHub neither links, mentions nor renders it.
 */
function prose(text) {
    // Four blanks at the start would make a block of code.
    const shown = safe_text_visible(text).replace(/\s+/gu, ' ').trim();
    return merged(stretches(shown))
        .map((stretch) => (stretch.code ? inlineCode(stretch.text) : stretch.text))
        .join('');
}
function stretches(sentence) {
    const found = [];
    let end = 0;
    for (const match of sentence.matchAll(PIECE)) {
        found.push({ code: false, text: sentence.slice(end, match.index) }, ...ofRun(match[0], match.index === 0));
        end = match.index + match[0].length;
    }
    return [...found, { code: false, text: sentence.slice(end) }];
}
function ofRun(run, first) {
    if (PHRASE.test(run))
        return [{ code: true, text: run }];
    const { opening = '', word = '', closing = '' } = RUN.exec(run)?.groups ?? {};
    const plain = word === '' || word === 'SHA-256' || PLAIN_WORD.test(word) || (PLAIN_NUMBER.test(word) && !first);
    return [
        { code: false, text: opening },
        { code: !plain, text: word },
        { code: false, text: closing },
    ];
}
/** `golang.org/x/text v0.3.0` is one piece of code, not two; and two that touch would be read as one with odd marks. */
function merged(all) {
    const found = [];
    for (const stretch of all.filter(({ text }) => text !== '')) {
        const [before, blank] = found.slice(-2);
        if (stretch.code && before?.code && blank && !blank.code && blank.text === ' ') {
            found.splice(-2, 2, { code: true, text: `${before.text} ${stretch.text}` });
        }
        else if (found.at(-1)?.code === stretch.code) {
            found.push({ code: stretch.code, text: `${found.pop()?.text ?? ''}${stretch.text}` });
        }
        else {
            found.push(stretch);
        }
    }
    return found;
}
/** Hostile text as inline code, in one line, also inside a table. */
function inlineCode(text) {
    const shown = safe_text_visible(text);
    // A bar after a backslash is read differently by different table parsers, and code ending in one too.
    if (shown.trim() === '' || /[\\|]/u.test(shown))
        return htmlCode(shown);
    const fence = '`'.repeat(longestRun(shown, '`') + 1);
    const pad = /^[ `]|[ `]$/u.test(shown) ? ' ' : '';
    return `${fence}${pad}${shown}${pad}${fence}`;
}
/** Every mark as a number, which is never markup; a comment before the marks that make links of plain text. */
function htmlCode(shown) {
    const inner = shown.replace(/[ -/:-@[-`{-~]/gu, (mark) => {
        const entity = `&#${mark.codePointAt(0)};`;
        return /[.:@]/u.test(mark) ? `<!-- -->${entity}` : entity;
    });
    return `<code>${inner}</code>`;
}
/** Hostile lines as a fenced block; the fence is longer than any inside (CommonMark 4.5). */
function fencedCode(text, language = '') {
    const lines = linesOf(text).map(visible);
    const fence = '`'.repeat(Math.max(3, longestRun(text, '`') + 1));
    return [`${fence}${language}`, ...lines, fence].join('\n');
}
/** A link whose text is already markdown and whose address is ours but for a hostile path in it. */
function markdown_link(markdown, address) {
    return `[${markdown}](${address})`;
}
/** A hostile path as part of an address: every segment percent-encoded, brackets too (they would end a markdown link). */
function addressPath(path) {
    return path
        .split('/')
        .map((segment) => encodeURIComponent(segment.replace(/\p{Cs}/gu, '\ufffd')).replace(/[!'()*]/gu, percent))
        .join('/');
}
function percent(character) {
    return `%${character.charCodeAt(0).toString(16).toUpperCase()}`;
}
function longestRun(text, mark) {
    let longest = 0;
    let current = 0;
    for (const character of text) {
        current = character === mark ? current + 1 : 0;
        longest = Math.max(longest, current);
    }
    return longest;
}

;// CONCATENATED MODULE: ./lib/action/save-planned.js









/** Saves what main's plans in the host's folder name, and says so in the log and the job summary. */
async function savePlanned(host) {
    const inputs = readInputs(host.env);
    maskSecrets(inputs);
    const parsed = parseConfig(inputs, host.env);
    // Main has told what is wrong with them; then it has left no plan.
    if (!parsed.ok)
        return;
    const { language, jobStatus, cacheSecret } = parsed.config;
    const saved = await saveCaches(host.tempDir, { status: jobStatus, secret: cacheSecret }, jobPorts(host));
    const told = saved.map((fact) => ({ fact, sentence: savedCacheSentence(fact, language) }));
    for (const { fact, sentence } of told) {
        const print = fact.outcome === 'failed' ? core/* warning */.$e : core/* info */.pq;
        print(logLine(sentence));
    }
    if (told.length === 0)
        return;
    await writeJobSummary(() => told.map(({ sentence }) => `- ${prose(sentence)}\n`).join(''), host.env);
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
