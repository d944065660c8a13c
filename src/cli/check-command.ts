import { writeFile } from 'node:fs/promises';
import { configOrThrow, parseConfig } from '../config/parse-config.ts';
import { UserError, messageOf } from '../core/errors.ts';
import { preflight } from '../preflight.ts';
import { parseArguments, withFolder } from './arguments.ts';
import type { CommandIo } from './command-io.ts';
import { EXIT } from './exit-codes.ts';

/** `check [DIR]`: the report on stdout, what goes on meanwhile on stderr. Answers the exit code. */
export async function checkCommand(args: readonly string[], io: CommandIo): Promise<number> {
  const given = parseArguments(args);
  const config = configOrThrow(parseConfig(withFolder(given), io.ports.host.env));
  // Read while go works.
  const rendering = import('./render-report.ts');
  const outcome = await preflight(config, io.ports);
  const { asJson, asText } = await rendering;
  io.stdout.write(given.json ? asJson(outcome) : asText(outcome, config.language, given, io));
  if (given.report !== undefined) await write('--report', given.report, asJson(outcome));
  if (given.patch !== undefined) await write('--patch', given.patch, outcome.report.patch);
  return outcome.report.verdict === 'sound' ? EXIT.sound : EXIT.findings;
}

async function write(flag: string, path: string, text: string): Promise<void> {
  try {
    await writeFile(path, text);
  } catch (error) {
    throw new UserError(`${flag} ${path}: ${messageOf(error)}; name a file that can be written`);
  }
}
