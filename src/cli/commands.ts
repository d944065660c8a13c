import { nearest } from '../config/nearest.ts';
import { configOrThrow, parseConfig } from '../config/parse-config.ts';
import { Cancelled, UserError, explainFailure } from '../core/errors.ts';
import { logLine } from '../report/outlets/log-line.ts';
import { checkCommand } from './check-command.ts';
import type { CommandIo } from './command-io.ts';
import { EXIT } from './exit-codes.ts';
import { fixCommand } from './fix-command.ts';
import { helpText } from './help.ts';
import { installCommand } from './install-command.ts';
import { resolve } from './resolve-io.ts';
import { VERSION } from '../version.ts';

/** Runs `go-preflight ARGS` and says its exit code; never throws. */
export async function runCommand(args: readonly string[], io: CommandIo): Promise<number> {
  try {
    return await dispatch(args, io);
  } catch (error) {
    for (const line of explainFailure(error).split('\n')) io.stderr(`${logLine(line)}\n`);
    if (error instanceof Cancelled) return EXIT.cancelled;
    return error instanceof UserError ? EXIT.usage : EXIT.bug;
  }
}

async function dispatch(args: readonly string[], io: CommandIo): Promise<number> {
  const [command = 'help', ...rest] = args;
  switch (command) {
    case 'check':
      return checkCommand(rest, io);
    case 'fix':
      return fixCommand(rest, io);
    case 'install':
      return installCommand(rest, io);
    case 'resolve':
      return resolve(rest, io);
    case 'version':
    case '--version':
      io.stdout.write(`go-preflight ${VERSION}\n`);
      return EXIT.sound;
    case 'help':
    case '--help':
    case '-h':
      io.stdout.write(helpText(configOrThrow(parseConfig({}, io.ports.host.env)).language));
      return EXIT.sound;
    default:
      throw unknownCommand(command);
  }
}

function unknownCommand(command: string): UserError {
  const guess = nearest(command, ['check', 'fix', 'install', 'resolve', 'version', 'help']);
  const hint = guess === undefined ? 'see go-preflight --help' : `did you mean ${guess}?`;
  return new UserError(`${command}: there is no such command; ${hint}`);
}
