import { applyTidy } from '../checks/tidy/fix.ts';
import { configOrThrow, parseConfig } from '../config/parse-config.ts';
import { preflight } from '../preflight.ts';
import { logLine } from '../report/outlets/log-line.ts';
import { parseArguments, withFolder } from './arguments.ts';
import { checkCommand } from './check-command.ts';
import type { CommandIo } from './command-io.ts';

/** `fix [DIR]`: writes what tidy wants, says which files on stderr, then reports as `check` does what is left. */
export async function fixCommand(args: readonly string[], io: CommandIo): Promise<number> {
  const given = parseArguments(args);
  const config = configOrThrow(parseConfig(withFolder(given), io.ports.host.env));
  const { facts, repository } = await preflight(config, io.ports);
  const written = await applyTidy(facts.tidy ?? [], repository.root);
  for (const file of written) io.stderr(`${logLine(`wrote ${file}`)}\n`);
  return checkCommand(args, io);
}
