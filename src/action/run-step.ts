import { mkdtemp } from 'node:fs/promises';
import { join } from 'node:path';
import * as core from '@actions/core';
import { deliver } from '../adapters/github/deliver.ts';
import { readInputs } from '../adapters/github/inputs.ts';
import { githubJob } from '../adapters/github/job.ts';
import { actionLog } from '../adapters/github/log.ts';
import { cancellationSignal } from '../adapters/node/cancellation.ts';
import { nodePorts } from '../adapters/node/ports.ts';
import { parseConfig } from '../config/parse-config.ts';
import type { Host } from '../ports.ts';
import { preflight } from '../preflight.ts';
import { FOLDER_PREFIX, STATE_NAME, encodeState } from './state.ts';

/** The step: inputs in, Go ready, report out. Reports first and fails last. */
export async function runStep(host: Host): Promise<void> {
  const parsed = parseConfig(readInputs(host.env), host.env);
  if (!parsed.ok) {
    core.setFailed(parsed.problems.map((problem) => `input ${problem}`).join('\n'));
    return;
  }
  const { config } = parsed;
  if (config.token !== '') core.setSecret(config.token);
  const folder = await mkdtemp(join(host.tempDir, FOLDER_PREFIX));
  core.saveState(STATE_NAME, encodeState({ v: 1, folder }));
  const ports = nodePorts({ ...host, tempDir: folder }, actionLog(), cancellationSignal());
  const outcome = await preflight(config, ports, githubJob);
  await deliver(outcome, { config, folder, env: host.env });
  if (outcome.report.verdict === 'unsound') process.exitCode = 1;
}
