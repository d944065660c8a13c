import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { codeOf } from '../../core/errors.ts';
import { readTreeText } from '../../tree-text.ts';

/** The two files that tidy writes; null where there is none. */
export interface ModuleFiles {
  readonly goMod: string;
  readonly goSum: string | null;
}

/** The go.sum that belongs to a go.mod, by the same rule for every path. */
export function goSumOf(goMod: string): string {
  return goMod.replace(/mod$/, 'sum');
}

/** The files of the module in `dir`, which lies in `root` (both absolute). Throws when one cannot be read. */
export async function readModuleFiles(dir: string, root: string): Promise<ModuleFiles> {
  const [goMod, goSum] = await Promise.all([
    readTreeText(join(dir, 'go.mod'), root),
    readOptional(join(dir, 'go.sum'), root),
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

/** The text of a file in `root`, or null when there is none. */
export async function readOptional(path: string, root: string): Promise<string | null> {
  try {
    return await readTreeText(path, root);
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return null;
    throw error;
  }
}
