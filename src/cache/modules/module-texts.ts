import { createHash } from 'node:crypto';
import { isJsonObject, parsedJson } from '../../core/json.ts';
import { hash1 } from '../../sumdb/dirhash.ts';
import type { ModuleSum } from './module-sums.ts';

/** What is wrong with something of a module version. */
export interface Difference {
  /** `h1:…` of go.sum; a version where it is an `.info`. */
  readonly expected: string;
  /** What was found instead; for a zip or tree that no module can have, why. */
  readonly actual: string;
}

/** Undefined where go.sum says the same, or has no hash to say it by. */
export function unlessIn(hashes: readonly string[], actual: string): Difference | undefined {
  if (hashes.length === 0 || hashes.includes(actual)) return undefined;
  return { expected: hashes.join(' or '), actual };
}

/** What is wrong with a `.mod`. */
export function wrongGoMod(goMod: Buffer, sum: ModuleSum): Difference | undefined {
  const sha256 = createHash('sha256').update(goMod).digest('hex');
  return unlessIn(sum.goMod, hash1([{ name: 'go.mod', sha256 }]));
}

/** What is wrong with an `.info`. Nobody signs it, so all that can be said is that it tells of the right version. */
export function wrongInfo(info: Buffer, { version }: ModuleSum): Difference | undefined {
  return unlessIn([version], versionIn(info.toString('utf8')));
}

function versionIn(json: string): string {
  const info = parsedJson(json);
  return isJsonObject(info) && 'Version' in info ? String(info['Version']) : 'no version';
}
