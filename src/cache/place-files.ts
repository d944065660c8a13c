import { linkSync, mkdirSync, renameSync, rmdirSync, unlinkSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { codeOf } from '../core/errors.ts';
import { exists } from '../exists.ts';

/** What became of files that were to be put into a folder. */
export interface PlacedFiles {
  readonly placed: readonly string[];
  /** Left out, since there is one of that name already. */
  readonly present: readonly string[];
}

/** What to take back, latest last. */
type Undo = (() => void)[];

/**
 * Gives files of the folder `from` a place in the folder `to`, on the same file system, where nothing has it yet; what
 * stays in `from` is to be removed. All of `from` becomes `to` where there is none. Each file appears whole, and nothing
 * is ever overwritten, whoever else writes there. Throws what the file system says, and then `to` is as before.
 */
export async function placeFiles(from: string, to: string, names: readonly string[]): Promise<PlacedFiles> {
  if (!(await exists(to)) && moved(from, to)) return { placed: names, present: [] };
  const undo: Undo = [];
  try {
    const present = new Set(names.filter((name) => !place(join(from, name), join(to, name), undo)));
    return { placed: names.filter((name) => !present.has(name)), present: [...present] };
  } catch (error) {
    for (const step of undo.reverse()) step();
    throw error;
  }
}

/** False where somebody else has made the folder meanwhile, or holds a file in it (Windows). */
function moved(from: string, to: string): boolean {
  try {
    renameSync(from, to);
    return true;
  } catch {
    return false;
  }
}

/** By a second name for the file: unlike a rename, that never replaces another one. */
function place(from: string, to: string, undo: Undo): boolean {
  const folder = dirname(to);
  const made = mkdirSync(folder, { recursive: true });
  if (made !== undefined) undo.push(() => removeEmpty(folder, made));
  try {
    linkSync(from, to);
  } catch (error) {
    if (codeOf(error) === 'EEXIST') return false;
    throw error;
  }
  undo.push(() => unlinkSync(to));
  return true;
}

/** Removes `folder` and those above it up to `top`, unless somebody has put something into them. */
function removeEmpty(folder: string, top: string): void {
  try {
    for (let at = folder; at.startsWith(top); at = dirname(at)) rmdirSync(at);
  } catch (error) {
    if (!['ENOTEMPTY', 'EEXIST', 'ENOENT'].includes(codeOf(error) ?? '')) throw error;
  }
}
