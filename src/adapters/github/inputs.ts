import * as core from '@actions/core';
import type { RawOptions } from '../../config/parse-config.ts';
import type { Environment } from '../../ports.ts';

const PREFIX = 'INPUT_';

/** The step's inputs: the runner hands them over as INPUT_NAME with the name in capitals, blanks as `_`. */
export function readInputs(env: Environment): RawOptions {
  const inputs: Record<string, string> = {};
  for (const [name, value] of Object.entries(env))
    if (name.startsWith(PREFIX)) inputs[name.slice(PREFIX.length).toLowerCase()] = value;
  return inputs;
}

/** Inputs that nobody may see. */
const SECRETS = ['token', 'cache-secret'];

/** Has the runner hide them wherever they are printed. */
export function maskSecrets(inputs: RawOptions): void {
  for (const name of SECRETS) if (inputs[name]) core.setSecret(inputs[name]);
}
