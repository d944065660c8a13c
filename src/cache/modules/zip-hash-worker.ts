import { parentPort, workerData } from 'node:worker_threads';
import { hashZips } from './zip-hash.ts';
import type { ZipHashing } from './zip-hash.ts';

// A thread of zip-hash-threads.ts, and a bundle of its own. What this throws arrives there as the thread's error.
const hashing: ZipHashing = workerData;
// oxlint-disable-next-line unicorn/require-post-message-target-origin -- threads have no origin
await hashZips(hashing, (hashed) => parentPort?.postMessage(hashed));
