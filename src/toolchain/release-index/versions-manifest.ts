import { isLanguageOnly, parseGoForm, parseSemverForm } from '../go-release.ts';
import { jsonObjects, type JsonObject } from '../../core/json.ts';
import { goarchOf, goosOf } from '../platform.ts';
import type { ArchiveFile, Entry } from '../release-index.ts';

/** Reads actions/go-versions' versions-manifest.json: `{ version: '1.22.5', stable, files }`, `1.20.0` for Go's 1.20. */
export function readVersionsManifest(list: readonly JsonObject[]): readonly Entry[] {
  return list.flatMap(({ version, stable, files }) => {
    if (typeof version !== 'string') return [];
    const parts = parseSemverForm(version) ?? parseGoForm(version);
    if (parts === undefined || isLanguageOnly(parts)) return [];
    return [{ parts, stable: stable !== false, files: forEachPlatform(jsonObjects(files)) }];
  });
}

/** `platform_version` ties a file to a release of the operating system; one without it serves all of them. */
function forEachPlatform(entries: readonly JsonObject[]): readonly ArchiveFile[] {
  const read = entries.flatMap((entry) => {
    const file = readFile(entry);
    return file === undefined ? [] : [{ file, tied: typeof entry['platform_version'] === 'string' }];
  });
  const untied = read.filter(({ tied }) => !tied).map(({ file }) => file);
  const onlyTied = read.filter(
    ({ tied, file }) => tied && !untied.some(({ os, arch }) => os === file.os && arch === file.arch),
  );
  return [...untied, ...onlyTied.map(({ file }) => file)];
}

function readFile(entry: JsonObject): ArchiveFile | undefined {
  const { filename, arch, platform, download_url: url } = entry;
  if (typeof filename !== 'string' || typeof platform !== 'string' || typeof arch !== 'string')
    return undefined;
  if (!/\.(?:tar\.gz|zip)$/.test(filename)) return undefined;
  const [goos, goarch] = [goosOf(platform), goarchOf(arch)];
  if (goos === undefined || goarch === undefined) return undefined;
  return { filename, os: goos, arch: goarch, ...(typeof url === 'string' ? { url } : {}) };
}
