import * as core from '@actions/core';
import type { Environment } from '../../ports.ts';
import { attempt } from './attempt.ts';

/** Adds markdown to the job summary. Where it cannot be written that is a warning. */
export async function writeJobSummary(markdown: () => string, env: Environment): Promise<void> {
  await attempt('the job summary', async () => {
    // Absent under act's and other hosts' older versions.
    if (env['GITHUB_STEP_SUMMARY'] === undefined) return;
    await core.summary.addRaw(markdown()).write();
  });
}
