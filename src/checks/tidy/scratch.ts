import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { codeOf } from '../../core/errors.ts';

/** The two files that tidy writes; null where there is none. */
export interface ModuleFiles {
  readonly goMod: string;
  readonly goSum: string | null;
}

/** The go.sum that belongs to a go.mod, by the same rule for every path. */
export function goSumOf(goMod: string): string {
  return goMod.replace(/mod$/, 'sum');
}

/** The files of the module in `dir` (absolute). Throws when go.mod cannot be read. */
export async function readModuleFiles(dir: string): Promise<ModuleFiles> {
  const [goMod, goSum] = await Promise.all([
    readFile(join(dir, 'go.mod'), 'utf8'),
    readOptional(join(dir, 'go.sum')),
  ]);
  return { goMod, goSum };
}

/** Puts the files into `folder`, which is made, and returns the path of its go.mod for `-modfile`. */
export async function writeModuleFiles(folder: string, files: ModuleFiles): Promise<string> {
  await mkdir(folder, { recursive: true });
  const goMod = join(folder, 'go.mod');
  await writeFile(goMod, files.goMod);
  if (files.goSum !== null) await writeFile(join(folder, 'go.sum'), files.goSum);
  return goMod;
}

/** The text of a file, or null when there is none. */
export async function readOptional(path: string): Promise<string | null> {
  try {
    return await readFile(path, 'utf8');
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return null;
    throw error;
  }
}
