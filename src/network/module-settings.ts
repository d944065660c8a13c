import { childEnvironment } from '../child-environment.ts';
import { Cancelled } from '../core/errors.ts';
import { goEnvFile } from '../go-env-file.ts';
import { goExecutable } from '../go-executable.ts';
import { defaultGosumdb } from '../go-sites.ts';
import type { Environment, Ports } from '../ports.ts';

/** What go would use to reach modules, as strings in go's own syntax. */
export interface ModuleSettings {
  /** Absent where nobody has set it and there is no Go on this machine to tell its default. */
  readonly GOPROXY?: string;
  readonly GOSUMDB: string;
  readonly GOAUTH: string;
}

const names = ['GOPROXY', 'GOSUMDB', 'GOAUTH'] as const;

/**
 * The settings in force: as a Go of this machine tells them (`go env`), or else from the job's environment and the file
 * that `go env -w` writes, in go's own order.
 */
export async function moduleSettings(goroot: string | undefined, ports: Ports): Promise<ModuleSettings> {
  const { env } = ports.host;
  const told = goroot === undefined ? undefined : await askGo(goroot, ports);
  const file = told ?? (await goEnvFile(ports.host));
  // What go does not tell, it does not know yet: GOAUTH came with 1.24.
  const value = (name: (typeof names)[number]): string => told?.[name] || env[name] || file[name] || '';
  const goproxy = value('GOPROXY');
  return {
    ...(goproxy === '' ? {} : { GOPROXY: goproxy }),
    GOSUMDB: value('GOSUMDB') || defaultGosumdb,
    GOAUTH: value('GOAUTH') || 'netrc',
  };
}

async function askGo(goroot: string, ports: Ports): Promise<Environment | undefined> {
  const env = { ...childEnvironment(ports.host.env), GOTOOLCHAIN: 'local' };
  const options = { cwd: ports.host.tempDir, env, timeoutSeconds: 30 };
  const ran = await ports.runner.run(goExecutable(goroot, ports.host.platform), ['env', ...names], options);
  if (ports.cancelled.aborted) throw new Cancelled();
  if (ran.exitCode !== 0) return undefined;
  const values = ran.stdout.split(/\r?\n/);
  return Object.fromEntries(names.map((name, index) => [name, (values[index] ?? '').trim()]));
}
