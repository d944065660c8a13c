import { delimiter, join, relative } from 'node:path';
import { childEnvironment, variableName } from '../child-environment.ts';
import { Cancelled } from '../core/errors.ts';
import type { CommandFailure } from '../core/facts.ts';
import { withoutCredentials } from '../core/without-credentials.ts';
import { goExecutable } from '../go-executable.ts';
import type { Environment, Host, Ports, Ran } from '../ports.ts';

/** What running a go command takes from the world. */
export type GoPorts = Pick<Ports, 'runner' | 'host' | 'cancelled'>;

/** The Go to run and where. */
export interface GoCommand {
  readonly goroot: string;
  /** Absolute. */
  readonly dir: string;
  /** `off`, or the absolute path of a go.work. */
  readonly goWork: string;
  readonly args: readonly string[];
  /** Variables beside those of the job. */
  readonly env?: Environment;
  /** Seconds until it is killed; the runner's own measure unless told. */
  readonly timeoutSeconds?: number;
  /** Whether `-mod` and `-modfile` in GOFLAGS stand, as for the job's own commands; our arguments decide unless told. */
  readonly keepsModuleFlags?: boolean;
}

/** Runs a go command of the chosen Go in a safe environment. Throws Cancelled when the step was. */
export async function runGo(command: GoCommand, ports: GoPorts): Promise<Ran> {
  const executable = goExecutable(command.goroot, ports.host.platform);
  const ran = await ports.runner.run(executable, command.args, {
    cwd: command.dir,
    env: goEnvironment(command, ports.host),
    ...(command.timeoutSeconds === undefined ? {} : { timeoutSeconds: command.timeoutSeconds }),
  });
  if (ports.cancelled.aborted) throw new Cancelled();
  return ran;
}

/** What such a command finds in its environment, whoever runs it. */
export function goEnvironment(
  command: Pick<GoCommand, 'goroot' | 'goWork' | 'env' | 'keepsModuleFlags'>,
  host: Pick<Host, 'env' | 'platform'>,
): Environment {
  const env: Record<string, string> = { ...childEnvironment(host.env) };
  // A GOROOT of another Go would make this one read a foreign standard library; it finds its own.
  delete env['GOROOT'];
  const pathName = host.platform === 'win32' ? variableName(env, 'PATH') : 'PATH';
  const path = env[pathName];
  const bin = join(command.goroot, 'bin');
  env[pathName] = path === undefined ? bin : bin + delimiter + path;
  // Never another Go than the one we answer for (go.dev/doc/toolchain).
  env['GOTOOLCHAIN'] = 'local';
  env['GOWORK'] = command.goWork;
  // Whether a module is tidy does not hang on a job's leftover GO111MODULE=off, with which go would refuse to look.
  env['GO111MODULE'] = 'on';
  // git's messages, which Go passes on, in the language that explanations match against.
  env['LC_ALL'] = 'C';
  if (env['GOFLAGS'] !== undefined && command.keepsModuleFlags !== true)
    env['GOFLAGS'] = withoutModuleFlags(env['GOFLAGS']);
  return { ...env, ...command.env };
}

/** GOFLAGS without `-mod` and `-modfile`, which our own arguments decide. Words may be quoted (`go help environment`). */
function withoutModuleFlags(flags: string): string {
  const words = flags.match(/(?:'[^']*'|"[^"]*"|[^\s'"])+/g) ?? [];
  return words.filter((word) => !/^['"]?--?mod(?:file)?(?:=|$)/.test(word)).join(' ');
}

/** A failed command as a fact: `hide` is our temporary folder, whose path is taken out of command and output. */
export function commandFailure(
  ran: Ran,
  args: readonly string[],
  place: { readonly root: string; readonly dir: string; readonly hide: string },
): CommandFailure {
  const output = [ran.stderr, ran.stdout].filter((text) => text !== '').join('\n');
  return {
    command: ['go', ...args.filter((arg) => !arg.includes(place.hide))],
    dir: relative(place.root, place.dir).replaceAll('\\', '/') || '.',
    exitCode: ran.exitCode,
    timedOut: ran.timedOut,
    output:
      ran.startError === undefined
        ? withoutCredentials(withoutFolder(output, place.hide, place.dir))
        : `could not be started: ${ran.startError}`,
  };
}

/** Go shortens paths, so the folder appears absolute or relative to where the command ran. */
function withoutFolder(text: string, folder: string, dir: string): string {
  // The relative path first: it ends with the absolute one.
  return [relative(dir, folder), folder].reduce(
    (shown, path) => shown.replaceAll(path + '/', '').replaceAll(path + '\\', ''),
    text,
  );
}
