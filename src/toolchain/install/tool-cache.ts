import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { exists } from '../../exists.ts';
import type { Host } from '../../ports.ts';
import { isPrivateFolder } from '../../private-folder.ts';
import type { AccessPorts } from '../../windows-access.ts';
import { compareReleases, parseGoForm, parseSemverForm, releaseName, semverName } from '../go-release.ts';
import type { VersionParts } from '../go-release.ts';
import type { Platform } from '../platform.ts';
import { effectiveGoroot } from './goroot.ts';
import type { LocalGo } from './goroot.ts';

/** Where one toolchain lives, as actions/toolkit's tool-cache has it: `<toolCache>/go/1.22.5/x64` beside `x64.complete`. */
export interface CacheEntry {
  /** `<toolCache>/go/<version>` */
  readonly versionFolder: string;
  readonly folder: string;
  /** An empty file; the entry is only valid beside it. */
  readonly marker: string;
}

/** The tool caches to look in and to install to, in this order: where the first cannot be written, the second serves. */
export function toolCaches(host: Pick<Host, 'toolCache' | 'tempDir'>): readonly [string, string] {
  return [host.toolCache, join(host.tempDir, 'go-preflight-tools')];
}

/** Those of them whose content can be trusted: anybody may have made the second one below a shared temporary folder. */
export async function trustedToolCaches(ports: AccessPorts): Promise<string[]> {
  const [usual, fallback] = toolCaches(ports.host);
  return (await isPrivateFolder(fallback, ports)) ? [usual, fallback] : [usual];
}

/** The entry for a release. `version` is Go's own name; the folder has semver's spelling, as setup-go's have. */
export function cacheEntry(toolCache: string, version: string, platform: Platform): CacheEntry {
  const parts = parseGoForm(version);
  if (parts === undefined) throw new Error(`${version} is no Go release`);
  return entryIn(join(toolCache, 'go', semverName(parts)), platform);
}

/** The newest complete entry that `accepts` a release by Go's own name, or undefined. */
export async function newestCached(
  toolCache: string,
  platform: Platform,
  accepts: (version: string) => boolean,
): Promise<LocalGo | undefined> {
  const names = await readdir(join(toolCache, 'go')).catch((): string[] => []);
  const releases = names
    .map((name) => ({ name, parts: parseSemverForm(name) }))
    .filter((entry): entry is { name: string; parts: VersionParts } => entry.parts !== undefined)
    .filter(({ parts }) => accepts(releaseName(parts)))
    .sort((a, b) => compareReleases(b.parts, a.parts));
  for (const { name, parts } of releases) {
    const goroot = await completeGoroot(entryIn(join(toolCache, 'go', name), platform), platform.os);
    if (goroot !== undefined) return { version: releaseName(parts), goroot };
  }
  return undefined;
}

/** GOROOT of an entry that is marked complete, or undefined. */
export async function completeGoroot(entry: CacheEntry, os: string): Promise<string | undefined> {
  return (await exists(entry.marker)) ? effectiveGoroot(entry.folder, os) : undefined;
}

function entryIn(versionFolder: string, platform: Platform): CacheEntry {
  const folder = join(versionFolder, nodeArch(platform.arch));
  return { versionFolder, folder, marker: `${folder}.complete` };
}

/** node's name for a GOARCH, which is what tool caches use. */
export function nodeArch(goarch: string): string {
  if (goarch === 'amd64') return 'x64';
  return goarch === '386' ? 'ia32' : goarch;
}
