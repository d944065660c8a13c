import { nearest } from '../config/nearest.ts';
import { configOrThrow, parseConfig } from '../config/parse-config.ts';
import { Cancelled, UserError, explainFailure } from '../core/errors.ts';
import { logLine } from '../report/outlets/log-line.ts';
import type { CommandIo } from './command-io.ts';
import { EXIT } from './exit-codes.ts';
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
  if (['check', 'fix', 'targets', 'clean', 'install'].includes(command) && rest.includes('--help'))
    return help(rest, io);
  switch (command) {
    case 'check':
      return (await import('./check-command.ts')).checkCommand(rest, io);
    case 'fix':
      return (await import('./fix-command.ts')).fixCommand(rest, io);
    case 'targets':
      return (await import('./targets-command.ts')).targetsCommand(rest, io);
    case 'clean':
      return (await import('./clean-command.ts')).cleanCommand(rest, io);
    case 'install':
      return (await import('./install-command.ts')).installCommand(rest, io);
    case 'resolve':
      return (await import('./resolve-io.ts')).resolve(rest, io);
    case 'version':
    case '--version':
      io.stdout.write(`go-preflight ${VERSION}\n`);
      return EXIT.sound;
    case 'help':
    case '--help':
    case '-h':
      return help(rest, io);
    default:
      throw unknownCommand(command);
  }
}

/** In the language that `--language` names among `args`, else in that of the environment. */
async function help(args: readonly string[], { stdout, ports }: CommandIo): Promise<number> {
  const { helpText } = await import('./help.ts');
  const { parseArguments } = await import('./arguments.ts');
  const { options } = parseArguments(args);
  stdout.write(helpText(configOrThrow(parseConfig(options, ports.host.env)).language));
  return EXIT.sound;
}

function unknownCommand(command: string): UserError {
  const guess = nearest(command, [
    'check',
    'fix',
    'targets',
    'clean',
    'install',
    'resolve',
    'version',
    'help',
  ]);
  const hint = guess === undefined ? 'see go-preflight --help' : `did you mean ${guess}?`;
  return new UserError(`${command}: there is no such command; ${hint}`);
}
