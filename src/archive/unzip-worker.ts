import { workerData } from 'node:worker_threads';
import { unzipFiles } from './unzip-files.ts';
import type { Unzipping } from './unzip-files.ts';

// A thread of unzip-threads.ts, and a bundle of its own. What this throws arrives there as the thread's error.
const unzipping: Unzipping = workerData;
unzipFiles(unzipping);
