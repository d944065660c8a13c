import { access, constants, realpath } from 'node:fs/promises';
import { delimiter, dirname, isAbsolute, join } from 'node:path';
import { childEnvironment, variableName } from '../../child-environment.ts';
import type { Environment, Ports } from '../../ports.ts';
import { compareReleases, parseGoForm } from '../go-release.ts';
import type { Platform } from '../platform.ts';
import { executableName, releaseIn, releaseNamed } from './goroot.ts';
import type { LocalGo } from './goroot.ts';
import { nodeArch } from './tool-cache.ts';

/** The toolchains that GitHub's hosted runners name in GOROOT_1_22_X64 and the like, newest first. */
export async function gorootVariables(env: Environment, platform: Platform): Promise<readonly LocalGo[]> {
  const arch = nodeArch(platform.arch).toUpperCase();
  const goroots = Object.entries(env)
    .filter(
      ([name, goroot]) => /^GOROOT_1_\d+_/.test(name) && name.endsWith(`_${arch}`) && isAbsolute(goroot),
    )
    .map(([, goroot]) => goroot);
  const found = await Promise.all(
    goroots.map(async (goroot) => ({ goroot, version: await releaseIn(goroot, platform) })),
  );
  return found
    .filter((go): go is LocalGo => go.version !== undefined)
    .sort((a, b) => compareReleases(partsOf(b), partsOf(a)));
}

/** The Go that PATH finds, if it is a release for this platform. Starts it only when its files do not tell. */
export async function goOnPath(platform: Platform, ports: Ports): Promise<LocalGo | undefined> {
  for (const folder of pathFolders(ports.host.env)) {
    const executable = join(folder, executableName(platform.os));
    if (await isExecutable(executable)) return describe(executable, platform, ports);
  }
  return undefined;
}

async function describe(executable: string, platform: Platform, ports: Ports): Promise<LocalGo | undefined> {
  const goroot = dirname(dirname(await realpath(executable)));
  const version = await releaseIn(goroot, platform);
  return version === undefined ? ask(executable, platform, ports) : { version, goroot };
}

/** For wrapper scripts and distributions that scatter Go's files. */
async function ask(executable: string, platform: Platform, ports: Ports): Promise<LocalGo | undefined> {
  const { GOROOT: _foreign, ...inherited } = childEnvironment(ports.host.env);
  const env = { ...inherited, GOTOOLCHAIN: 'local', GOWORK: 'off' };
  const variables = ['GOROOT', 'GOVERSION', 'GOHOSTOS', 'GOHOSTARCH'];
  const options = { cwd: ports.host.tempDir, env, timeoutSeconds: 30 };
  const ran = await ports.runner.run(executable, ['env', ...variables], options);
  const [goroot = '', goName = '', os, arch] = ran.stdout.split(/\r?\n/);
  // GOVERSION has further words where experiments are on: `go1.22.5 X:loopvar`.
  const version = releaseNamed(goName.split(' ', 1)[0] ?? '');
  const fits = ran.exitCode === 0 && os === platform.os && arch === platform.arch && isAbsolute(goroot);
  return fits && version !== undefined ? { version, goroot } : undefined;
}

function pathFolders(env: Environment): readonly string[] {
  const path = env[variableName(env, 'PATH')] ?? '';
  // Like Go itself we do not run what lies in the current folder (CVE-2020-15586's lesson, os/exec ErrDot).
  return path.split(delimiter).filter((folder) => isAbsolute(folder));
}

async function isExecutable(path: string): Promise<boolean> {
  return access(path, constants.X_OK).then(
    () => true,
    () => false,
  );
}

function partsOf({ version }: LocalGo): { minor: number } {
  return parseGoForm(version) ?? { minor: 0 };
}
