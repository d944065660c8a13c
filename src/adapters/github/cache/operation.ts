import { Cancelled, UserError } from '../../../core/errors.ts';
import type { Http, Log, Ports } from '../../../ports.ts';
import type { Pace } from '../../../network/pace.ts';
import { nodeHttp } from '../../node/http.ts';
import { HttpSender } from '../../node/http-send.ts';

/** How long and how much: a service that hangs may cost a job so much, and no more. */
export interface CacheLimits {
  readonly pace: Pace;
  /** For one question to the service, all tries and pauses included. */
  readonly askSeconds: number;
  /** For a whole archive, down or up. */
  readonly transferSeconds: number;
  /** Of an archive, for one request; as many as there are connections are held in memory. */
  readonly pieceBytes: number;
  readonly connections: number;
}

/** 32 MiB of memory. At 5 MB/s, 300 s are 1.5 GB. */
export const usualLimits: CacheLimits = {
  pace: { attempts: 3, firstPauseSeconds: 1, idleSeconds: 15 },
  askSeconds: 30,
  transferSeconds: 300,
  pieceBytes: 8 * 1024 * 1024,
  connections: 4,
};

/** What every operation is given. */
export interface CacheContext {
  readonly limits: CacheLimits;
  readonly ports: Pick<Ports, 'log' | 'host' | 'cancelled'>;
}

/** Something with an end that has only so many seconds: a question, a download, an upload. */
export class Operation {
  readonly limits: CacheLimits;
  readonly log: Log;
  /** Aborted when the step is cancelled, the seconds are over, or the operation was ended. */
  readonly cancelled: AbortSignal;
  readonly http: Http;
  readonly sender: HttpSender;
  private readonly what: string;
  private readonly seconds: number;
  private readonly stepCancelled: AbortSignal;
  private readonly ended = new AbortController();
  private readonly began = performance.now();

  /** `what` it is, for messages. */
  constructor(what: string, seconds: number, { limits, ports }: CacheContext) {
    this.what = what;
    this.seconds = seconds;
    this.limits = limits;
    this.log = ports.log;
    this.stepCancelled = ports.cancelled;
    const over = AbortSignal.timeout(seconds * 1000);
    this.cancelled = AbortSignal.any([ports.cancelled, over, this.ended.signal]);
    this.http = nodeHttp(ports.host.env, this.cancelled);
    this.sender = new HttpSender(ports.host.env, this.cancelled);
  }

  secondsLeft(): number {
    return this.seconds - (performance.now() - this.began) / 1000;
  }

  /** Lets go of all that is still under way. */
  end(): void {
    this.ended.abort();
  }

  /** What to throw for what an operation threw: only a cancelled step is Cancelled. */
  explained(error: unknown): unknown {
    if (!(error instanceof Cancelled) || this.stepCancelled.aborted) return error;
    return new UserError(
      `${this.what} took longer than ${this.seconds} s and was given up; check the network to the service`,
    );
  }
}

/** The result of `work`, which has so many seconds. Throws UserError when they are over. */
export async function operate<T>(
  what: string,
  seconds: number,
  context: CacheContext,
  work: (operation: Operation) => Promise<T>,
): Promise<T> {
  const operation = new Operation(what, seconds, context);
  try {
    return await work(operation);
  } catch (error) {
    throw operation.explained(error);
  } finally {
    operation.end();
  }
}
