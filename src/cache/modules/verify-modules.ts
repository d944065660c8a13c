import { createHash } from 'node:crypto';
import { lstatSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { codeOf } from '../../core/errors.ts';
import { hash1 } from '../../sumdb/dirhash.ts';
import { maxThreads } from '../../archive/unzip.ts';
import { diskFailure } from '../disk-failure.ts';
import type { CachePorts } from '../cache-ports.ts';
import type { ModuleSum, ModuleSums } from './module-sums.ts';
import { hashOnThreads } from './zip-hash-threads.ts';

/** A file that is not what go.sum says; or an `.info` that tells of another version. */
export interface WrongFile {
  readonly path: string;
  readonly version: string;
  readonly file: 'zip' | 'mod' | 'info';
  /** `h1:…` of go.sum; a version where it is an `.info`. */
  readonly expected: string;
  /** What was found instead; for a zip that no module can have, why. */
  readonly actual: string;
}

/** What was looked at. */
export interface VerifiedModules {
  /** Zips that were hashed here; those with a `.ziphash` were hashed by the go command before. */
  readonly zips: number;
  readonly goMods: number;
  /** One for each module version whose files were removed. */
  readonly wrong: readonly WrongFile[];
}

type Difference = Pick<WrongFile, 'file' | 'expected' | 'actual'>;

/** A zip to hash. */
interface Unhashed {
  readonly sum: ModuleSum;
  readonly zip: string;
  readonly size: number;
}

/**
 * Holds what `<folder>/cache/download` (`folder` is GOMODCACHE) has of the go.sum set against it: every go.mod, and every
 * zip without a `.ziphash`, which then gets one as the go command writes it: `go mod verify` asks for it. Of a module
 * version with a wrong file all files go, and the go command downloads them once more. Throws UserError for what the file
 * system refuses, and Cancelled.
 */
export async function verifyModules(
  folder: string,
  sums: ModuleSums,
  ports: CachePorts,
): Promise<VerifiedModules> {
  const download = join(folder, 'cache', 'download');
  try {
    const texts = verifyTexts(download, sums);
    const unhashed = sums.flatMap((sum) => unhashedZip(download, sum));
    const wrongZips = await verifyZips(download, unhashed, ports);
    return { zips: unhashed.length, goMods: texts.goMods, wrong: [...texts.wrong, ...wrongZips] };
  } catch (error) {
    throw diskFailure(error, 'checking modules', download);
  }
}

function verifyTexts(download: string, sums: ModuleSums): Pick<VerifiedModules, 'goMods' | 'wrong'> {
  const wrong: WrongFile[] = [];
  let goMods = 0;
  for (const sum of sums) {
    const goMod = sum.goMod.length > 0 ? contentOf(download, `${sum.stem}.mod`) : undefined;
    const info = contentOf(download, `${sum.stem}.info`);
    if (goMod) goMods++;
    const difference = (goMod && wrongGoMod(goMod, sum)) ?? (info && wrongInfo(info, sum));
    if (difference) wrong.push(removed(download, sum, difference));
  }
  return { goMods, wrong };
}

function wrongGoMod(goMod: Buffer, sum: ModuleSum): Difference | undefined {
  const sha256 = createHash('sha256').update(goMod).digest('hex');
  const actual = hash1([{ name: 'go.mod', sha256 }]);
  return sum.goMod.includes(actual) ? undefined : { file: 'mod', expected: sum.goMod.join(' or '), actual };
}

/** Nobody signs it, so all that can be said is that it tells of the right version. */
function wrongInfo(info: Buffer, { version }: ModuleSum): Difference | undefined {
  const actual = versionIn(info.toString('utf8'));
  return actual === version ? undefined : { file: 'info', expected: version, actual };
}

function versionIn(json: string): string {
  try {
    const info: unknown = JSON.parse(json);
    if (typeof info === 'object' && info !== null && 'Version' in info) return String(info.Version);
  } catch {
    // What is no JSON has no version either.
  }
  return 'no version';
}

function unhashedZip(download: string, sum: ModuleSum): readonly Unhashed[] {
  const zip = join(download, `${sum.stem}.zip`);
  const found = sum.zip.length > 0 ? lstatSync(zip, { throwIfNoEntry: false }) : undefined;
  if (found === undefined || lstatSync(`${zip}hash`, { throwIfNoEntry: false })) return [];
  return [{ sum, zip, size: found.size }];
}

async function verifyZips(
  download: string,
  unhashed: readonly Unhashed[],
  { host, cancelled }: CachePorts,
): Promise<readonly WrongFile[]> {
  if (unhashed.length === 0) return [];
  // Largest first, so that no thread ends long after the others.
  const zips = [...unhashed].sort((a, b) => b.size - a.size);
  const count = Math.max(1, Math.min(host.cpus, maxThreads, zips.length));
  const hashed = await hashOnThreads(
    zips.map(({ zip }) => zip),
    count,
    cancelled,
  );
  const actual = new Map(hashed.map((one) => [one.index, 'hash' in one ? one.hash : one.broken]));
  return zips.flatMap(({ sum, zip }, index) => {
    const hash = actual.get(index) ?? '';
    if (!sum.zip.includes(hash))
      return [removed(download, sum, { file: 'zip', expected: sum.zip.join(' or '), actual: hash })];
    writeZipHash(zip, hash);
    return [];
  });
}

/** The hash and no line break. Half of one would fail every go command. */
function writeZipHash(zip: string, hash: string): void {
  const beside = `${zip}hash.tmp-${process.pid}`;
  try {
    writeFileSync(beside, hash);
    renameSync(beside, `${zip}hash`);
  } finally {
    rmSync(beside, { force: true });
  }
}

function removed(download: string, sum: ModuleSum, difference: Difference): WrongFile {
  for (const ending of ['zip', 'ziphash', 'mod', 'info'])
    rmSync(join(download, `${sum.stem}.${ending}`), { force: true });
  return { path: sum.path, version: sum.version, ...difference };
}

/** Undefined where there is no such file. */
function contentOf(download: string, name: string): Buffer | undefined {
  try {
    return readFileSync(join(download, name));
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return undefined;
    throw error;
  }
}
