import { Worker } from 'node:worker_threads';
import { Cancelled, codeOf } from '../core/errors.ts';

/** Work that threads share: each takes one piece after the other until none is left. */
export interface SharedWork<Message = never> {
  /** What a thread runs. */
  readonly workerFile: string;
  readonly workerData: unknown;
  /** How many threads. */
  readonly count: number;
  /** Leaves no piece to take. */
  readonly stop: () => void;
  /** Hears what the threads post. */
  readonly onMessage?: (message: Message) => void;
}

/**
 * Runs threads to their end; when this settles none of them is left. On a machine that lets us have no thread nothing
 * was done. Throws what a thread threw first, without its class, or Cancelled.
 */
export async function onThreads<Message>(work: SharedWork<Message>, cancelled: AbortSignal): Promise<void> {
  if (cancelled.aborted) throw new Cancelled();
  cancelled.addEventListener('abort', work.stop);
  try {
    const failures = await Promise.all(Array.from({ length: work.count }, async () => thread(work)));
    if (cancelled.aborted) throw new Cancelled();
    const failure = failures.find((one) => one !== undefined);
    if (failure !== undefined) throw failure;
  } finally {
    cancelled.removeEventListener('abort', work.stop);
  }
}

/** Runs one thread to its end; resolves to why it failed, having stopped the others, or to undefined. */
async function thread<Message>(work: SharedWork<Message>): Promise<unknown> {
  try {
    await ended(work);
    return undefined;
  } catch (error) {
    // It never ran: the others do its work.
    if (codeOf(error) === 'ERR_WORKER_INIT_FAILED') return undefined;
    work.stop();
    return error;
  }
}

async function ended<Message>({ workerFile, workerData, onMessage }: SharedWork<Message>): Promise<void> {
  const worker = new Worker(workerFile, { workerData });
  if (onMessage) worker.on('message', onMessage);
  await new Promise<void>((resolve, reject) => {
    let failure: unknown;
    worker.on('error', (error: unknown) => {
      failure = error;
    });
    worker.on('exit', () => {
      if (failure === undefined) resolve();
      else reject(failure);
    });
  });
}
