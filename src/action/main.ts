import { mkdtemp } from 'node:fs/promises';
import { join } from 'node:path';
import * as core from '@actions/core';
import { readInputs } from '../adapters/github/inputs.ts';
import { githubJob } from '../adapters/github/job.ts';
import { actionLog } from '../adapters/github/log.ts';
import { cancellationSignal } from '../adapters/node/cancellation.ts';
import { nodeHost } from '../adapters/node/host.ts';
import { nodePorts } from '../adapters/node/ports.ts';
import { parseConfig } from '../config/parse-config.ts';
import type { Host } from '../ports.ts';
import { preflight } from '../preflight.ts';
import { VERSION } from '../version.ts';
import { explainFailure } from '../core/errors.ts';
import { FOLDER_PREFIX, STATE_NAME, encodeState } from './state.ts';

/** The step: inputs in, Go ready, report out. Reports first and fails last. */
async function main(host: Host): Promise<void> {
  const log = actionLog();
  log.info(`go-preflight ${VERSION}`);
  const parsed = parseConfig(readInputs(host.env), host.env);
  if (!parsed.ok) {
    core.setFailed(parsed.problems.map((problem) => `input ${problem}`).join('\n'));
    return;
  }
  const config = parsed.config;
  if (config.token !== '') core.setSecret(config.token);
  const folder = await mkdtemp(join(host.tempDir, FOLDER_PREFIX));
  core.saveState(STATE_NAME, encodeState({ v: 1, folder }));
  const ports = nodePorts({ ...host, tempDir: folder }, log, cancellationSignal());
  const outcome = await preflight(config, ports, githubJob);
  const { deliver } = await import('../adapters/github/deliver.ts');
  await deliver(outcome, { config, folder, env: host.env });
  if (outcome.report.verdict === 'unsound') process.exitCode = 1;
}

try {
  await main(nodeHost());
} catch (error) {
  core.setFailed(explainFailure(error));
}
