import { UserError, messageOf } from '../core/errors.ts';
import { compareReleases, parseGoForm, releaseName } from './go-release.ts';
import type { VersionParts } from './go-release.ts';
import { isJsonObject, type JsonObject } from '../core/json.ts';
import { quoted } from '../core/quoted.ts';
import { readDownloadList } from './release-index/download-list.ts';
import { readToolchainList } from './release-index/toolchain-list.ts';
import { readVersionsManifest } from './release-index/versions-manifest.ts';

/** An archive of one release for one platform. */
export interface ArchiveFile {
  /** As the index names it; for a list of toolchain modules the module's version. */
  readonly filename: string;
  /** GOOS */
  readonly os: string;
  /** GOARCH */
  readonly arch: string;
  /** 64 lower-case hexadecimal digits; absent where the index has none. */
  readonly sha256?: string;
  /** Bytes; absent where the index has none. */
  readonly size?: number;
  readonly url?: string;
}

/** One release of Go. */
export interface Release {
  /** Go's own name without `go`: `1.13`, `1.22.3`, `1.26rc1`. */
  readonly version: string;
  readonly parts: VersionParts;
  /** Neither a prerelease nor marked unstable by the index. */
  readonly stable: boolean;
  readonly files: readonly ArchiveFile[];
}

/** What releases there are, newest first, each once. */
export interface ReleaseIndex {
  readonly shape: 'download-list' | 'versions-manifest' | 'toolchain-list';
  readonly releases: readonly Release[];
}

/** One entry as a shape's reader found it: the same release may come more than once. */
export type Entry = Pick<Release, 'parts' | 'stable' | 'files'>;

/**
 * Reads a release index of any of the three shapes, told apart by content: Go's download list as JSON, the
 * versions-manifest.json of actions/go-versions, the version list of the module golang.org/toolchain. Entries that
 * name no release (gotip, weekly.…) are left out. Throws UserError for anything else; `name` is its file or URL.
 */
export function parseReleaseIndex(text: string, name: string): ReleaseIndex {
  const body = text.replace(/^[\s\uFEFF]+/, '');
  const { shape, entries } = body.startsWith('[') ? readJson(body, name) : readLines(body, name);
  const releases = merge(entries);
  if (releases.length === 0) throw notAnIndex(name, 'a list without a single Go release');
  return { shape, releases };
}

type Read = { readonly shape: ReleaseIndex['shape']; readonly entries: readonly Entry[] };

function readJson(body: string, name: string): Read {
  const list = parseJson(body, name);
  if (!Array.isArray(list)) throw notAnIndex(name, 'JSON that is no list');
  const objects = list.filter(isJsonObject);
  return objects.some(isManifestEntry)
    ? { shape: 'versions-manifest', entries: readVersionsManifest(objects) }
    : { shape: 'download-list', entries: readDownloadList(objects) };
}

/** The download list says `go1.22.3` and `os`; the manifest `1.22.3` and `platform`. */
function isManifestEntry({ version, files }: JsonObject): boolean {
  if (typeof version !== 'string' || parseGoForm(version.split('-')[0] ?? '') === undefined) return false;
  return !Array.isArray(files) || files.every((file) => isJsonObject(file) && !('os' in file));
}

function readLines(body: string, name: string): Read {
  const entries = readToolchainList(body);
  if (entries.length === 0) throw notAnIndex(name, lookOf(body));
  return { shape: 'toolchain-list', entries };
}

function parseJson(body: string, name: string): unknown {
  try {
    return JSON.parse(body);
  } catch (error) {
    throw notAnIndex(name, `JSON that is broken or cut off (${messageOf(error).replace(/\s+/g, ' ')})`);
  }
}

/** Newest first, one entry per release whatever the order and the repetitions of the index. */
function merge(entries: readonly Entry[]): readonly Release[] {
  const groups = new Map<string, Entry[]>();
  for (const entry of entries) {
    const version = releaseName(entry.parts);
    const group = groups.get(version);
    if (group === undefined) groups.set(version, [entry]);
    else group.push(entry);
  }
  return [...groups]
    .flatMap(([version, [first, ...others]]) => (first === undefined ? [] : [merged(version, first, others)]))
    .sort((a, b) => compareReleases(b.parts, a.parts));
}

function merged(version: string, { parts, stable, files }: Entry, others: readonly Entry[]): Release {
  return {
    version,
    parts,
    stable: parts.prerelease === undefined && stable && others.every((other) => other.stable),
    files: [...files, ...others.flatMap((other) => other.files)].sort(byFilename),
  };
}

/** By name, so that the choice among several archives of one platform does not hang on the index's order. */
function byFilename(a: ArchiveFile, b: ArchiveFile): number {
  const [left, right] = [`${a.filename}\n${a.sha256 ?? '~'}`, `${b.filename}\n${b.sha256 ?? '~'}`];
  return left < right ? -1 : Number(left > right);
}

function notAnIndex(name: string, looks: string): UserError {
  return new UserError(
    `${name}: expected a release index but found ${looks}; give Go's download list (mode=json&include=all), ` +
      'a versions-manifest.json, or the version list of golang.org/toolchain',
  );
}

/** What a text that is no index looks like. */
function lookOf(body: string): string {
  if (body === '') return 'nothing';
  if (body.startsWith('<'))
    return `an HTML or XML page${titleOf(body)}: a login page, a proxy or a wrong address`;
  // oxlint-disable-next-line no-control-regex -- control characters are how binary data shows
  if (/[\u0000-\u0008\u000e-\u001f\ufffd]/.test(body.slice(0, 200))) return 'binary data (compressed?)';
  if (body.startsWith('{')) return `one JSON object${messageIn(body)}`;
  return `text that starts with ${quoted(body.slice(0, 40))}`;
}

function titleOf(html: string): string {
  const title = /<title[^>]*>([^<]{1,200})/i.exec(html.slice(0, 10_000))?.[1]?.trim();
  return title === undefined ? '' : ` (${quoted(title)})`;
}

/** Servers say what is wrong in `message`. */
function messageIn(body: string): string {
  try {
    const value: unknown = JSON.parse(body);
    const message = isJsonObject(value) ? value['message'] : undefined;
    return typeof message === 'string' ? ` (message: ${quoted(message)})` : '';
  } catch {
    return ' that is broken or cut off';
  }
}
