import * as core from '@actions/core';
import { nodeHost } from '../adapters/node/host.ts';
import { explainFailure } from '../core/errors.ts';
import { VERSION } from '../version.ts';

core.info(`go-preflight ${VERSION}`);
try {
  // Imported after the first line of the log is out: nobody should wait for a step that says nothing.
  const { runStep } = await import('./run-step.ts');
  await runStep(nodeHost());
} catch (error) {
  core.setFailed(explainFailure(error));
}
