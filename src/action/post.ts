import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import * as core from '@actions/core';
import { nodeHost } from '../adapters/node/host.ts';
import { SAVE_PLAN } from '../cache/save-plan.ts';
import { messageOf } from '../core/errors.ts';
import { exists } from '../exists.ts';
import { STATE_NAME, decodeState } from './state.ts';

/** Saves the cache and removes what main left under RUNNER_TEMP, also after a crash or a cancelled step. Never fails the job. */
async function post(): Promise<void> {
  const state = decodeState(core.getState(STATE_NAME), nodeHost().tempDir);
  if (state === undefined) return;
  await saveCache(state.folder);
  try {
    // Windows keeps the files of a program that was just ended for a moment.
    await rm(state.folder, { recursive: true, force: true, maxRetries: 3 });
  } catch (error) {
    core.warning(`${state.folder} was not removed: ${messageOf(error)}`);
  }
}

/** Also after a failed step: modules are what they are, whatever the checks say. */
async function saveCache(folder: string): Promise<void> {
  if (!(await exists(join(folder, SAVE_PLAN)))) return;
  const [{ saveCache: save }, { jobPorts }] = await Promise.all([
    import('../cache/save-cache.ts'),
    import('../adapters/github/job-ports.ts'),
  ]);
  await save(folder, jobPorts({ ...nodeHost(), tempDir: folder }));
}

await post();
