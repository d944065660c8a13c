import type { IncomingMessage } from 'node:http';
import { Cancelled } from '../../core/errors.ts';
import { networkError, timedOut } from './network-error.ts';

/**
 * The body of one answer. The idle time only runs while somebody waits for bytes, so that a slow disk is not taken for
 * a slow server. Throws UserError when the server breaks off or stalls, Cancelled when the step is cancelled.
 */
export class HttpBody implements AsyncIterableIterator<Uint8Array> {
  private readonly url: URL;
  private readonly response: IncomingMessage;
  private readonly chunks: AsyncIterator<Uint8Array>;
  private readonly idleSeconds: number;
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
    const { response, idleSeconds } = this;
    const timer = setTimeout(() => response.destroy(timedOut(idleSeconds, 'byte')), idleSeconds * 1000);
    try {
      const result = await this.chunks.next();
      if (result.done) this.release();
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

  private release(): void {
    this.cancelled.removeEventListener('abort', this.abort);
  }
}
