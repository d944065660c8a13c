import { win32 } from 'node:path';
import { variableName } from '../child-environment.ts';
import { goEnvFile } from '../go-env-file.ts';
import type { Environment, Host, Ports } from '../ports.ts';
import type { Job } from '../toolchain/hand-over.ts';
import type { JobEnvironment } from '../toolchain/job-environment.ts';

/**
 * GOMODCACHE and GOCACHE on the drive where a hosted Windows runner works, where go would keep them on the slower one
 * of the user's profile (actions/runner-images, issue 8755): neither where the user has set them, in the environment or
 * in the go env `file`, nor where there is one drive only.
 *
 * They go beside `_temp`, `_actions` and `_tool` into the runner's work folder: post finds them there, the runner clears
 * `_temp` file by file when the job ends, and whatever looks through the checkout does not meet them. A hosted runner
 * has one job in its life, so no other one uses them.
 */
export function workDriveFolders(
  { platform, env }: Pick<Host, 'platform' | 'env'>,
  file: Environment,
): JobEnvironment['variables'] {
  const get = (name: string): string => env[variableName(env, name)] ?? '';
  if (platform !== 'win32' || get('RUNNER_ENVIRONMENT') !== 'github-hosted') return [];
  const temp = get('RUNNER_TEMP');
  const workDrive = driveOf(temp);
  if (workDrive === undefined) return [];
  const set = (name: string): string => get(name) || file[name] || '';
  const gopath = set('GOPATH')
    .split(win32.delimiter)
    .find((folder) => folder !== '');
  const folders = [
    { name: 'GOMODCACHE', usual: gopath ?? get('USERPROFILE'), folder: 'mod' },
    { name: 'GOCACHE', usual: get('LOCALAPPDATA'), folder: 'build' },
  ];
  return folders
    .filter(({ name, usual }) => set(name) === '' && usual !== '' && driveOf(usual) !== workDrive)
    .map(({ name, usual, folder }) => ({
      name,
      value: win32.join(win32.dirname(temp), '_go', folder),
      why: `the drive ${workDrive}, where the job works, is faster than ${win32.parse(usual).root}, where it would be`,
    }));
}

/** Has the job keep both where `workDriveFolders` says, and answers the ports of whoever goes on. */
export async function ontoWorkDrive(ports: Ports, job: Job): Promise<Ports> {
  const { host, log } = ports;
  if (host.platform !== 'win32') return ports;
  const variables = workDriveFolders(host, await goEnvFile(host));
  for (const { name, value, why } of variables) {
    job.setVariable(name, value);
    log.info(`${name}=${value}: ${why}`);
  }
  const set = Object.fromEntries(variables.map(({ name, value }) => [name, value]));
  return { ...ports, host: { ...host, env: { ...host.env, ...set } } };
}

/** `D:` for `d:\a\_temp`; undefined for what is on no drive of this machine, such as a share. */
function driveOf(path: string): string | undefined {
  return /^([a-z]:)[\\/]/i.exec(path)?.[1]?.toUpperCase();
}
