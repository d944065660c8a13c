import type { IncomingMessage } from 'node:http';
import { Cancelled } from '../../core/errors.ts';
import { networkError, timedOut } from './network-error.ts';

/** Bytes per second; a server that brings less over the idle time has stalled, be it that it drips. */
const slowest = 10_000;

/**
 * The body of one answer. The idle time only runs while somebody waits for bytes, so that a slow disk is not taken for
 * a slow server. Throws UserError when the server breaks off or stalls, Cancelled when the step is cancelled.
 */
export class HttpBody implements AsyncIterableIterator<Uint8Array> {
  private readonly url: URL;
  private readonly response: IncomingMessage;
  private readonly chunks: AsyncIterator<Uint8Array>;
  private readonly idleSeconds: number;
  /** Milliseconds of waiting in which `bytesToCome` must come; then both begin anew. */
  private millisecondsLeft = 0;
  private bytesToCome = 0;
  private readonly cancelled: AbortSignal;
  private readonly abort = (): void => void this.response.destroy(new Cancelled());

  constructor(url: URL, response: IncomingMessage, idleSeconds: number, cancelled: AbortSignal) {
    this.url = url;
    this.response = response;
    this.chunks = response[Symbol.asyncIterator]();
    this.idleSeconds = idleSeconds;
    this.cancelled = cancelled;
    cancelled.addEventListener('abort', this.abort, { once: true });
    // The iterator reports errors to whoever reads; without a reader they must not end the process.
    response.on('error', () => undefined);
  }

  [Symbol.asyncIterator](): this {
    return this;
  }

  async next(): Promise<IteratorResult<Uint8Array>> {
    const { response } = this;
    if (this.bytesToCome <= 0) this.beginAnew();
    const began = performance.now();
    const timer = setTimeout(() => response.destroy(this.stalled()), this.millisecondsLeft);
    try {
      const result = await this.chunks.next();
      if (result.done) this.release();
      else this.bytesToCome -= result.value.length;
      this.millisecondsLeft -= performance.now() - began;
      return result;
    } catch (error) {
      this.release();
      throw this.cancelled.aborted ? new Cancelled() : networkError(this.url, error);
    } finally {
      clearTimeout(timer);
    }
  }

  /** Closes the connection; also before the first byte was asked for. */
  async return(): Promise<IteratorResult<Uint8Array>> {
    this.release();
    this.response.destroy();
    return { done: true, value: undefined };
  }

  private beginAnew(): void {
    this.millisecondsLeft = this.idleSeconds * 1000;
    this.bytesToCome = this.idleSeconds * slowest;
  }

  private stalled(): Error {
    const bytes = this.idleSeconds * slowest - this.bytesToCome;
    return bytes === 0
      ? timedOut(this.idleSeconds, 'byte')
      : new Error(`only ${bytes} bytes in ${this.idleSeconds} s`);
  }

  private release(): void {
    this.cancelled.removeEventListener('abort', this.abort);
  }
}
