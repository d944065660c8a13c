import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import * as core from '@actions/core';
import { nodeHost } from '../adapters/node/host.ts';
import { SAVE_PLANS } from '../cache/save-plan.ts';
import { messageOf } from '../core/errors.ts';
import { exists } from '../exists.ts';
import { STATE_NAME, decodeState } from './state.ts';

/** Saves the caches and removes what main left under RUNNER_TEMP, also after a crash or a cancelled step. Never fails the job. */
async function post(): Promise<void> {
  const state = decodeState(core.getState(STATE_NAME), nodeHost().tempDir);
  if (state === undefined) return;
  await saveCaches(state.folder);
  try {
    // Windows keeps the files of a program that was just ended for a moment.
    await rm(state.folder, { recursive: true, force: true, maxRetries: 3 });
  } catch (error) {
    core.warning(`${state.folder} was not removed: ${messageOf(error)}`);
  }
}

/** Loads what saving takes only where main has left a plan. */
async function saveCaches(folder: string): Promise<void> {
  const plans = Object.values(SAVE_PLANS).map(async (name) => exists(join(folder, name)));
  if (!(await Promise.all(plans)).includes(true)) return;
  const { savePlanned } = await import('./save-planned.ts');
  await savePlanned({ ...nodeHost(), tempDir: folder });
}

await post();
