import { parentPort, workerData } from 'node:worker_threads';
import { hashAll } from './module-hash.ts';
import type { Hashing } from './module-hash.ts';

// A thread of module-hash-threads.ts, and a bundle of its own. What this throws arrives there as the thread's error.
const hashing: Hashing = workerData;
// oxlint-disable-next-line unicorn/require-post-message-target-origin -- threads have no origin
await hashAll(hashing, (hashed) => parentPort?.postMessage(hashed));
