import { lstatSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { WrongModuleFile } from '../../core/cache-facts.ts';
import { codeOf } from '../../core/errors.ts';
import { diskFailure } from '../disk-failure.ts';
import type { CachePorts } from '../cache-ports.ts';
import { hashOnThreads } from './module-hash-threads.ts';
import type { Hashable } from './module-hash.ts';
import type { ModuleSum, ModuleSums } from './module-sums.ts';
import { unlessIn, wrongGoMod, wrongInfo } from './module-texts.ts';
import type { Difference } from './module-texts.ts';

/** What was looked at. */
export interface VerifiedModules {
  /** Zips that were hashed here; those with a `.ziphash` were hashed by the go command before. */
  readonly zips: number;
  readonly goMods: number;
  /** One for each module version whose files were removed. */
  readonly wrong: readonly WrongModuleFile[];
}

/** A zip to hash. */
interface Unhashed extends Hashable {
  readonly sum: ModuleSum;
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
  const wrong: WrongModuleFile[] = [];
  let goMods = 0;
  for (const sum of sums) {
    const goMod = sum.goMod.length > 0 ? contentOf(download, `${sum.stem}.mod`) : undefined;
    const info = contentOf(download, `${sum.stem}.info`);
    if (goMod) goMods++;
    const [mod, told] = [goMod && wrongGoMod(goMod, sum), info && wrongInfo(info, sum)];
    if (mod) wrong.push(removed(download, sum, 'mod', mod));
    else if (told) wrong.push(removed(download, sum, 'info', told));
  }
  return { goMods, wrong };
}

function unhashedZip(download: string, sum: ModuleSum): readonly Unhashed[] {
  const path = join(download, `${sum.stem}.zip`);
  const found = sum.zip.length > 0 ? lstatSync(path, { throwIfNoEntry: false }) : undefined;
  if (found === undefined || lstatSync(`${path}hash`, { throwIfNoEntry: false })) return [];
  return [{ sum, path, bytes: found.size }];
}

async function verifyZips(
  download: string,
  unhashed: readonly Unhashed[],
  ports: CachePorts,
): Promise<readonly WrongModuleFile[]> {
  const hashes = await hashOnThreads(unhashed, ports);
  return unhashed.flatMap((zip) => {
    const hash = hashes.get(zip) ?? '';
    const difference = unlessIn(zip.sum.zip, hash);
    if (difference) return [removed(download, zip.sum, 'zip', difference)];
    writeZipHash(zip.path, hash);
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

function removed(
  download: string,
  sum: ModuleSum,
  file: WrongModuleFile['file'],
  difference: Difference,
): WrongModuleFile {
  for (const ending of ['zip', 'ziphash', 'mod', 'info'])
    rmSync(join(download, `${sum.stem}.${ending}`), { force: true });
  return { path: sum.path, version: sum.version, file, ...difference };
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
