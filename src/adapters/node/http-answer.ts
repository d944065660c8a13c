import type { ClientRequest, IncomingMessage } from 'node:http';
import type { Socket } from 'node:net';
import { Cancelled } from '../../core/errors.ts';
import { timedOut } from './network-error.ts';

/** For a connection, through a proxy or not. */
export const connectSeconds = 10;

/** What comes first: an answer's headers, and the connection when it was asked for (CONNECT). */
export interface Answer {
  readonly response: IncomingMessage;
  readonly socket: Socket;
}

/**
 * Sends a request without a body and waits for its answer: 10 s for the connection, `seconds` for the rest, whose lack
 * is called `what`. Throws node's error, one of ours that says what did not come, or Cancelled.
 */
export async function answerTo(
  request: ClientRequest,
  seconds: number,
  what: 'connection' | 'answer',
  cancelled: AbortSignal,
): Promise<Answer> {
  const give = (error: Error): void => void request.destroy(error);
  const abort = (): void => give(new Cancelled());
  const connecting = setTimeout(() => give(timedOut(connectSeconds, 'connection')), connectSeconds * 1000);
  const answering = setTimeout(() => give(timedOut(seconds, what)), seconds * 1000);
  request.once('socket', (socket) => {
    if (socket.connecting) socket.once('connect', () => clearTimeout(connecting));
    else clearTimeout(connecting);
  });
  cancelled.addEventListener('abort', abort, { once: true });
  try {
    return await new Promise<Answer>((resolve, reject) => {
      request.once('response', (response) => resolve({ response, socket: response.socket }));
      request.once('connect', (response, socket: Socket) => resolve({ response, socket }));
      // Stays on: a second error after the first one must not become an uncaught one.
      request.on('error', reject);
      request.end();
    });
  } finally {
    clearTimeout(connecting);
    clearTimeout(answering);
    cancelled.removeEventListener('abort', abort);
  }
}
