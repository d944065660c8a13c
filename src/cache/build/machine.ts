import { readFile } from 'node:fs/promises';
import { childEnvironment } from '../../child-environment.ts';
import type { Environment, Ports } from '../../ports.ts';

/** A compiler that does not say its version by then is not worth the wait. */
const compilerSeconds = 10;

/**
 * The image that the job runs in: `ubuntu24` as GitHub's runners call themselves (ImageOS), with its version where cgo is
 * used, since Go looks at no header and no library of the system; else the system and its
 * version as os-release(5) gives them, which also tells a container with musl from one with glibc. Empty where neither is.
 */
export async function imageOf(
  { env, platform }: Pick<Ports['host'], 'env' | 'platform'>,
  goEnv: Environment,
): Promise<string> {
  const version = goEnv['CGO_ENABLED'] === '1' ? (env['ImageVersion'] ?? '') : '';
  const named = [env['ImageOS'] ?? '', version].filter((part) => part !== '').join(' ');
  if (named !== '' || platform !== 'linux') return named;
  const text = await readFile('/etc/os-release', 'utf8').catch(() => '');
  return ['ID', 'VERSION_ID'].flatMap((name) => osReleaseValue(text, name)).join(' ');
}

function osReleaseValue(text: string, name: string): string[] {
  const value = new RegExp(`^${name}=(["']?)([\\w.-]+)\\1$`, 'm').exec(text)?.[2];
  return value === undefined ? [] : [value];
}

/** Go's C compiler and the first line it says of itself; empty without cgo, its name alone where it cannot be asked. */
export async function compilerOf(
  goEnv: Environment,
  { runner, host }: Pick<Ports, 'runner' | 'host'>,
): Promise<string> {
  const compiler = goEnv['CC'] ?? '';
  if (goEnv['CGO_ENABLED'] !== '1' || compiler === '') return '';
  const [program = '', ...flags] = compiler.split(/\s+/);
  const ran = await runner.run(program, [...flags, '--version'], {
    cwd: host.tempDir,
    env: childEnvironment(host.env),
    timeoutSeconds: compilerSeconds,
  });
  const [version = ''] = ran.exitCode === 0 ? ran.stdout.split('\n') : [];
  return [compiler, version.trim()].filter((part) => part !== '').join(': ');
}
