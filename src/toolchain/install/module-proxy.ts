import { rename } from 'node:fs/promises';
import { join, sep } from 'node:path';
import { childEnvironment } from '../../child-environment.ts';
import { Cancelled, UserError } from '../../core/errors.ts';
import type { Verification } from '../../core/facts.ts';
import { withoutCredentials } from '../../core/without-credentials.ts';
import type { Environment, Ports, Ran } from '../../ports.ts';
import { parseGoForm } from '../go-release.ts';
import type { Platform } from '../platform.ts';
import { quoted } from '../../core/quoted.ts';
import { parseReleaseIndex } from '../release-index.ts';
import type { ReleaseIndex } from '../release-index.ts';
import { executableName } from './goroot.ts';
import type { LocalGo } from './goroot.ts';
import { goOnPath, gorootVariables } from './installed-go.ts';
import type { Scratch } from './place.ts';
import { newestCached, trustedToolCaches } from './tool-cache.ts';

/** The first Go that can fetch others (go.dev/doc/toolchain). */
const firstMinor = 21;

const timeoutSeconds = 600;

/** Characters of Go's own words in an error line. */
const maxReason = 400;

/** An installed Go that can fetch others for the same platform: from PATH, a GOROOT_* variable or the tool cache. */
export async function findFetchingGo(platform: Platform, ports: Ports): Promise<LocalGo | undefined> {
  const onPath = await goOnPath(platform, ports);
  if (onPath && canFetch(onPath.version)) return onPath;
  const named = (await gorootVariables(ports.host.env, platform)).find(({ version }) => canFetch(version));
  if (named) return named;
  for (const toolCache of await trustedToolCaches(ports.host)) {
    const cached = await newestCached(toolCache, platform, canFetch);
    if (cached) return cached;
  }
  return undefined;
}

/** The releases that GOPROXY offers as versions of the module golang.org/toolchain. Throws UserError. */
export async function listToolchains(go: LocalGo, platform: Platform, ports: Ports): Promise<ReleaseIndex> {
  const versions = await toolchainVersions(go, platform, ports);
  return parseReleaseIndex(versions, 'the version list of golang.org/toolchain');
}

/**
 * The module's versions, one a line: `v0.0.1-go1.22.5.linux-amd64`. Go reads them by GOPROXY's own rules; `-retracted`
 * spares it the newest one's go.mod, which would have to be verified.
 */
export async function toolchainVersions(go: LocalGo, platform: Platform, ports: Ports): Promise<string> {
  const env = { ...fetchEnvironment(ports.host.env), GOTOOLCHAIN: 'local' };
  const args = ['list', '-m', '-retracted', '-versions', 'golang.org/toolchain'];
  const ran = await runGo(go, platform, args, ports.host.tempDir, env, ports);
  const [, ...versions] = ran.stdout.trim().split(/\s+/);
  return `${versions.join('\n')}\n`;
}

/**
 * Has an installed Go fetch another release into the scratch folder: it verifies the module by the checksum database
 * and mends modes and names of the files. Resolves to how it was verified and from where; throws UserError with Go's
 * own words when it could not.
 */
export async function fetchToolchain(
  version: string,
  go: LocalGo,
  platform: Platform,
  scratch: Scratch,
  ports: Ports,
): Promise<{ verified: Verification; origin: string }> {
  const settings = await proxySettings(go, platform, ports);
  const env = {
    ...fetchEnvironment(ports.host.env),
    GOTOOLCHAIN: `go${version}`,
    GOMODCACHE: join(scratch.folder, 'modules'),
    // Holds the checksum database's last tree; the user's own is not ours to write.
    GOPATH: join(scratch.folder, 'gopath'),
  };
  const ran = await runGo(go, platform, ['env', 'GOROOT'], scratch.folder, env, ports);
  const goroot = ran.stdout.trim();
  if (!goroot.startsWith(scratch.folder + sep)) {
    throw new UserError(`go ${go.version} ran ${quoted(goroot)} instead of fetching go${version}`);
  }
  await rename(goroot, scratch.goroot);
  const origin = `golang.org/toolchain from ${withoutCredentials(settings.goproxy)}`;
  return { verified: isUnchecked(settings) ? 'none' : 'checksum-database', origin };
}

function canFetch(version: string): boolean {
  return (parseGoForm(version)?.minor ?? 0) >= firstMinor;
}

/** What decides whether Go asks the checksum database, as the go command sees it (`go env -w` included). */
interface ProxySettings {
  readonly goproxy: string;
  readonly gosumdb: string;
  readonly gonosumdb: string;
}

async function proxySettings(go: LocalGo, platform: Platform, ports: Ports): Promise<ProxySettings> {
  const env = { ...fetchEnvironment(ports.host.env), GOTOOLCHAIN: 'local' };
  const args = ['env', 'GOPROXY', 'GOSUMDB', 'GONOSUMDB'];
  const ran = await runGo(go, platform, args, ports.host.tempDir, env, ports);
  const [goproxy = '', gosumdb = '', gonosumdb = ''] = ran.stdout.split(/\r?\n/);
  return { goproxy, gosumdb, gonosumdb };
}

/**
 * For a toolchain Go insists on the checksum database whatever GOSUMDB and GONOSUMDB say, but for a lone file: proxy
 * (cmd/go/internal/modfetch, useSumDB). Which modules GONOSUMDB exempts is not looked into: any will do for doubt.
 */
function isUnchecked({ goproxy, gosumdb, gonosumdb }: ProxySettings): boolean {
  return /^file:\/\/[^,|]*$/.test(goproxy) && (gosumdb === 'off' || gonosumdb !== '');
}

/** The user's GOPROXY, GOSUMDB, GOAUTH … stay; what could steer the fetch elsewhere or make files read-only goes. */
function fetchEnvironment(job: Environment): Environment {
  // By the second one cmd/go recognises the public proxy's own machines, which it lets skip the checksum database.
  const { GOROOT: _foreign, GIT_HTTP_USER_AGENT: _proxysOwn, ...env } = childEnvironment(job);
  return { ...env, GOFLAGS: '-modcacherw', GOWORK: 'off', GO111MODULE: 'on', LC_ALL: 'C' };
}

async function runGo(
  go: LocalGo,
  platform: Platform,
  args: readonly string[],
  cwd: string,
  env: Environment,
  ports: Ports,
): Promise<Ran> {
  const executable = join(go.goroot, 'bin', executableName(platform.os));
  const ran = await ports.runner.run(executable, args, { cwd, env, timeoutSeconds });
  if (ports.cancelled.aborted) throw new Cancelled();
  if (ran.exitCode !== 0)
    throw new UserError(`go ${args[0] ?? ''} (Go ${go.version}) says ${quoted(reason(ran), maxReason)}`);
  return ran;
}

/** What Go printed, but for its progress, as one line. */
function reason(ran: Ran): string {
  if (ran.timedOut) return `nothing for ${timeoutSeconds} s`;
  if (ran.startError !== undefined) return ran.startError;
  const lines = ran.stderr.split('\n').filter((line) => !line.startsWith('go: downloading '));
  return withoutCredentials(lines.join(' ').replace(/\s+/g, ' ').trim());
}
