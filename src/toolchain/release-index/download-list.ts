import { isLanguageOnly, parseGoForm, parseSemverForm } from '../go-release.ts';
import { jsonObjects, type JsonObject } from '../../core/json.ts';
import { goarchOf, goosOf } from '../platform.ts';
import type { ArchiveFile, Entry } from '../release-index.ts';

/** Reads the entries of Go's download list (`?mode=json&include=all`): `{ version: 'go1.22.5', stable, files }`. */
export function readDownloadList(list: readonly JsonObject[]): readonly Entry[] {
  return list.flatMap(({ version, stable, files }) => {
    if (typeof version !== 'string') return [];
    const name = version.replace(/^go/, '');
    const parts = parseGoForm(name) ?? parseSemverForm(name);
    if (parts === undefined || isLanguageOnly(parts)) return [];
    return [{ parts, stable: stable !== false, files: jsonObjects(files).flatMap(readFile) }];
  });
}

/** Only archives for a platform that Go knows: no source, no installer, no bootstrap tarball (its os is `4`). */
function readFile(entry: JsonObject): readonly ArchiveFile[] {
  const { filename, os, arch, sha256, size, kind } = entry;
  if (typeof filename !== 'string' || typeof os !== 'string' || typeof arch !== 'string') return [];
  if (kind === undefined ? !/\.(?:tar\.gz|zip)$/.test(filename) : kind !== 'archive') return [];
  const [goos, goarch] = [goosOf(os), goarchOf(arch)];
  if (goos === undefined || goarch === undefined) return [];
  return [
    {
      filename,
      os: goos,
      arch: goarch,
      ...(typeof sha256 === 'string' && /^[0-9a-f]{64}$/i.test(sha256)
        ? { sha256: sha256.toLowerCase() }
        : {}),
      // 222 entries say 0 where the size is unknown.
      ...(typeof size === 'number' && size > 0 ? { size } : {}),
    },
  ];
}
