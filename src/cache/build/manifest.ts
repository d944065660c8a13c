import { createHmac, timingSafeEqual } from 'node:crypto';
import { quoted } from '../../core/quoted.ts';
import { isJsonObject, parsedJson } from '../../core/json.ts';
import { RefusedEntry } from './refused-entry.ts';

/** More than the fields ever have. */
export const maxManifestBytes = 64 << 10;

/** What an entry of builds begins with. */
export interface Manifest {
  /** What went into its key, by name. */
  readonly fields: Readonly<Record<string, string>>;
  /** Of its index, 64 hex digits. */
  readonly index: string;
}

/** What a job expects of an entry; an empty secret is none. */
export interface ExpectedEntry {
  readonly fields: Readonly<Record<string, string>>;
  readonly secret: string;
}

/** `manifest.json`: with a MAC where there is a secret. */
export function formatManifest(manifest: Manifest, secret: string): string {
  const mac = secret === '' ? {} : { mac: macOf(manifest, secret).toString('hex') };
  return `${JSON.stringify({ v: 1, fields: Object.fromEntries(sorted(manifest)), index: manifest.index, ...mac })}\n`;
}

/**
 * The digest of the index that a `manifest.json` vouches for. Throws RefusedEntry: for a manifest that is none, for the
 * first field that is another than expected, and where there is a secret for a MAC that was not made with it.
 */
export function checkManifest(text: string, { fields, secret }: ExpectedEntry): string {
  const found = parse(text);
  // Maps, as a hostile name like `constructor` is in every object.
  const [theirs, ours] = [new Map(Object.entries(found.fields)), new Map(Object.entries(fields))];
  const names = [...new Set([...theirs.keys(), ...ours.keys()])].sort();
  const other = names.find((name) => theirs.get(name) !== ours.get(name));
  if (other !== undefined)
    throw new RefusedEntry(
      'field',
      `its ${quoted(other)} is ${shown(theirs.get(other))} and this job's is ${shown(ours.get(other))}`,
    );
  if (secret !== '') checkMac(found, secret);
  return found.index;
}

function parse(text: string): Manifest & { readonly mac?: string } {
  const value = parsedJson(text);
  if (!isJsonObject(value)) throw malformed('is no JSON object');
  if (value['v'] !== 1) throw new RefusedEntry('field', 'it was made by another version of go-preflight');
  const { fields, index, mac } = value;
  if (!isJsonObject(fields) || !isStrings(fields)) throw malformed('has no fields');
  if (typeof index !== 'string' || !/^[0-9a-f]{64}$/.test(index))
    throw malformed('has no digest of the index');
  return { fields, index, ...(typeof mac === 'string' ? { mac } : {}) };
}

function isStrings(value: Readonly<Record<string, unknown>>): value is Readonly<Record<string, string>> {
  return Object.values(value).every((one) => typeof one === 'string');
}

function checkMac(manifest: Manifest & { readonly mac?: string }, secret: string): void {
  const [right, given] = [macOf(manifest, secret), Buffer.from(manifest.mac ?? '', 'hex')];
  if (given.length === right.length && timingSafeEqual(given, right)) return;
  const how = manifest.mac === undefined ? 'has no MAC' : 'has a MAC of another secret';
  throw new RefusedEntry('mac', `it ${how}, so whoever made it need not know the cache secret`);
}

/** Of everything that counts: the index vouches for the outputs, as their names are their digests. */
function macOf(manifest: Manifest, secret: string): Buffer {
  const text = JSON.stringify({ v: 1, fields: sorted(manifest), index: manifest.index });
  return createHmac('sha256', secret).update(text).digest();
}

/** The same fields are always spelt the same. */
function sorted({ fields }: Manifest): readonly (readonly [string, string])[] {
  return Object.entries(fields).sort(([a], [b]) => (a < b ? -1 : 1));
}

function shown(value: string | undefined): string {
  return value === undefined ? 'not there' : quoted(value);
}

function malformed(how: string): RefusedEntry {
  return new RefusedEntry('content', `its manifest ${how}`);
}
