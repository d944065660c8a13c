import { mkdtemp } from 'node:fs/promises';
import { join } from 'node:path';
import * as core from '@actions/core';
import { deliver } from '../adapters/github/deliver.ts';
import { maskSecrets, readInputs } from '../adapters/github/inputs.ts';
import { githubJob } from '../adapters/github/job.ts';
import { jobPorts } from '../adapters/github/job-ports.ts';
import { parseConfig } from '../config/parse-config.ts';
import { UserError, messageOf } from '../core/errors.ts';
import type { Host } from '../ports.ts';
import { preflight } from '../preflight.ts';
import { FOLDER_PREFIX, STATE_NAME, encodeState } from './state.ts';

/** The step: inputs in, Go ready, report out. Reports first and fails last. */
export async function runStep(host: Host): Promise<void> {
  const inputs = readInputs(host.env);
  // Before anything is said about the inputs: a wrong one is quoted.
  maskSecrets(inputs);
  const parsed = parseConfig(inputs, host.env);
  if (!parsed.ok) {
    core.setFailed(parsed.problems.map((problem) => `input ${problem}`).join('\n'));
    return;
  }
  const { config } = parsed;
  const folder = await ownFolder(host);
  const ports = jobPorts({ ...host, tempDir: folder });
  const outcome = await preflight(config, ports, githubJob);
  await deliver(outcome, { config, folder, env: host.env });
  if (outcome.report.verdict === 'unsound') process.exitCode = 1;
}

/** A new folder under RUNNER_TEMP that post removes. Throws UserError when there is no room for it. */
async function ownFolder({ tempDir }: Host): Promise<string> {
  try {
    const folder = await mkdtemp(join(tempDir, FOLDER_PREFIX));
    core.saveState(STATE_NAME, encodeState({ v: 1, folder }));
    return folder;
  } catch (error) {
    throw new UserError(
      `RUNNER_TEMP ${tempDir}: ${messageOf(error)}; the runner's temporary folder must be there, writable and not full`,
    );
  }
}
