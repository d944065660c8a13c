import { rm } from 'node:fs/promises';
import * as core from '@actions/core';
import { messageOf } from '../core/errors.ts';
import { nodeHost } from '../adapters/node/host.ts';
import { STATE_NAME, decodeState } from './state.ts';

/** Removes what main left under RUNNER_TEMP, also after a crash or a cancelled step. Never fails the job. */
async function post(): Promise<void> {
  const state = decodeState(core.getState(STATE_NAME), nodeHost().tempDir);
  if (state === undefined) return;
  try {
    // Windows keeps the files of a program that was just ended for a moment.
    await rm(state.folder, { recursive: true, force: true, maxRetries: 3 });
  } catch (error) {
    core.warning(`${state.folder} was not removed: ${messageOf(error)}`);
  }
}

await post();
