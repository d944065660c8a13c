import { configOrThrow, parseConfig } from '../config/parse-config.ts';
import { preflight } from '../preflight.ts';
import { parseArguments, withFolder } from './arguments.ts';
import type { CommandIo } from './command-io.ts';
import { EXIT } from './exit-codes.ts';

/** What is looked at where nobody says. */
const usual = 'common';

/** `targets [DIR]`: whether every package compiles for the targets, and nothing else. Answers the exit code. */
export async function targetsCommand(args: readonly string[], io: CommandIo): Promise<number> {
  const given = parseArguments(args);
  const options = {
    targets: usual,
    ...withFolder(given),
    checks: 'targets',
    ...(given.mode === undefined ? {} : { 'targets-mode': given.mode }),
  };
  const config = configOrThrow(parseConfig(options, io.ports.host.env));
  // Read while go works.
  const rendering = import('./render-report.ts');
  const outcome = await preflight(config, io.ports);
  const { asText, targetsAsJson } = await rendering;
  io.stdout.write(given.json ? targetsAsJson(outcome) : asText(outcome, config.language, given, io));
  return outcome.report.verdict === 'sound' ? EXIT.sound : EXIT.findings;
}
