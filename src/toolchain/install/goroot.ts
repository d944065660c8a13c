import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { isFile } from '../../exists.ts';
import { isLanguageOnly, parseGoForm, releaseName } from '../go-release.ts';
import type { Platform } from '../platform.ts';

/** A Go that is on the machine. */
export interface LocalGo {
  /** Go's own name without `go`. */
  readonly version: string;
  readonly goroot: string;
}

/** `go`, as the files of this platform are called. */
export function executableName(os: string): string {
  return os === 'windows' ? 'go.exe' : 'go';
}

/** The release of a GOROOT by its VERSION file, without starting it; undefined for anything that is no whole release. */
export async function releaseIn(goroot: string, platform: Platform): Promise<string | undefined> {
  const [version, hasGo, hasTools] = await Promise.all([
    versionFile(goroot),
    isFile(join(goroot, 'bin', executableName(platform.os))),
    runsOn(goroot, platform),
  ]);
  return hasGo && hasTools ? version : undefined;
}

/** Where GOROOT is inside a tool cache entry: the entry itself, or its folder `go`. */
export async function effectiveGoroot(entry: string, os: string): Promise<string | undefined> {
  for (const goroot of [entry, join(entry, 'go')]) {
    if (await isFile(join(goroot, 'bin', executableName(os)))) return goroot;
  }
  return undefined;
}

/** `go1.22.5` → `1.22.5`; undefined for development versions and distributions' own suffixes. */
export function releaseNamed(goName: string): string | undefined {
  const parts = goName.startsWith('go') ? parseGoForm(goName.slice(2)) : undefined;
  return parts === undefined || isLanguageOnly(parts) ? undefined : releaseName(parts);
}

/** The first line of VERSION is the release; since Go 1.21 a second one has its time. */
async function versionFile(goroot: string): Promise<string | undefined> {
  const text = await readFile(join(goroot, 'VERSION'), 'utf8').catch(() => '');
  return releaseNamed((text.split('\n', 1)[0] ?? '').trim());
}

/** Every release has its compiler in pkg/tool/GOOS_GOARCH, which tells for which machine it was built. */
async function runsOn(goroot: string, { os, arch }: Platform): Promise<boolean> {
  const folders = await readdir(join(goroot, 'pkg', 'tool')).catch((): string[] => []);
  return folders.includes(`${os}_${arch}`);
}
