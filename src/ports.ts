import type { CacheStore } from './cache/cache-store.ts';

/** Environment variables as a plain map. */
export type Environment = Readonly<Record<string, string>>;

/** What a child process did. Never an exception: failing commands are our raw material. */
export interface Ran {
  /** null when it was killed or could not be started. */
  readonly exitCode: number | null;
  readonly stdout: string;
  readonly stderr: string;
  /** Output past the limit was dropped from the middle. */
  readonly truncated: boolean;
  readonly timedOut: boolean;
  /** Why it could not be started (`ENOENT` …), else absent. */
  readonly startError?: string;
  readonly milliseconds: number;
}

/** How a program is run. */
export interface RunOptions {
  readonly cwd: string;
  /** The whole environment of the child: nothing is inherited. */
  readonly env: Environment;
  /** Seconds until it is killed; 600 unless told. */
  readonly timeoutSeconds?: number;
  /** What it reads on stdin, which then stays open: that it closes tells the program of our end. Nothing unless told. */
  readonly input?: string;
}

/** Runs programs: an argument list, never a shell string; output captured, never streamed. */
export interface Runner {
  run(command: string, args: readonly string[], options: RunOptions): Promise<Ran>;
}

/** One answer of a server, after redirects. */
export interface HttpResponse {
  readonly status: number;
  /** The address that answered, as messages may show it: without credentials and signatures. */
  readonly url: string;
  /** Lower-case names. */
  readonly headers: Readonly<Record<string, string>>;
  /** To be read or cancelled (`return()`) by whoever asked. */
  readonly body: AsyncIterable<Uint8Array>;
}

/** What a request sends along, and how patient it is. */
export interface HttpOptions {
  readonly headers?: Readonly<Record<string, string>>;
  /** Seconds without an answer, or with less than 10 kB in each of them on average, after which it fails; 30 unless told. */
  readonly idleSeconds?: number;
}

/** GET over http and https; follows redirects, drops `authorization` and `cookie` when the origin changes; honours proxies. */
export interface Http {
  /** Throws UserError when no answer came: which address, why, what next. */
  get(url: string, options?: HttpOptions): Promise<HttpResponse>;
}

/** For a person at a terminal or in a job log. Every line is escaped by the adapter that prints it. */
export interface Log {
  info(line: string): void;
  /** Only shown when debugging is on. */
  debug(line: string): void;
  warning(line: string): void;
  group(title: string, lines: readonly string[]): void;
}

/** The machine and the job, read once by the composition root. */
export interface Host {
  readonly platform: NodeJS.Platform;
  /** node's name: `x64`, `arm64`, `ia32`, `arm`, `ppc64`, … */
  readonly arch: string;
  readonly endianness: 'BE' | 'LE';
  readonly cpus: number;
  readonly env: Environment;
  readonly cwd: string;
  /** For files that may go with the job. */
  readonly tempDir: string;
  /** Where toolchains are kept: `<toolCache>/go/<version>/<arch>` beside `<arch>.complete`. */
  readonly toolCache: string;
}

/** What the core may ask of the world. */
export interface Ports {
  readonly runner: Runner;
  readonly log: Log;
  readonly host: Host;
  /** Loaded only when something is to be fetched: node's https costs 20 ms of every start. */
  http(): Promise<Http>;
  /**
   * Where a job's cache entries are: in `folder`, or where the job's host keeps them when that is empty; or why there is
   * no such place. Absent outside of jobs.
   */
  readonly cacheStore?: (folder: string) => Promise<CacheStore | string>;
  /** Milliseconds, monotonic. */
  readonly now: () => number;
  /** Aborted when the step is cancelled. */
  readonly cancelled: AbortSignal;
}
