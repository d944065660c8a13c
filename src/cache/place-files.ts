import { linkSync, lstatSync, mkdirSync, renameSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { codeOf } from '../core/errors.ts';
import { exists } from '../exists.ts';
import { hasNoHardLinks } from '../hard-links.ts';
import { removeEmptyFolders } from '../stale-folders.ts';

/** What became of files that were to be put into a folder. */
export interface PlacedFiles {
  readonly placed: readonly string[];
  /** Left out, since there is one of that name already. */
  readonly present: readonly string[];
}

/**
 * Gives files of the folder `from` a place in the folder `to`, on the same file system, where nothing has it yet; what
 * stays in `from` is to be removed. All of `from` becomes `to` where there is none. Each file appears whole, and nothing
 * is ever overwritten, whoever else writes there. Throws what the file system says, and then `to` is as before.
 */
export async function placeFiles(from: string, to: string, names: readonly string[]): Promise<PlacedFiles> {
  if (!(await exists(to)) && moveFolder(from, to)) return { placed: names, present: [] };
  return placing((placement) => {
    const present = new Set(names.filter((name) => !placement.file(join(from, name), join(to, name))));
    return { placed: names.filter((name) => !present.has(name)), present: [...present] };
  });
}

/**
 * Renames a folder to where none is, or an empty one (which Windows does not replace). False where there is more, or
 * somebody holds a file in it (Windows).
 */
export function moveFolder(from: string, to: string): boolean {
  try {
    renameSync(from, to);
    return true;
  } catch {
    return false;
  }
}

/** Does work that gives things their places; when it throws, all is as before. */
export function placing<T>(work: (placement: Placement) => T): T {
  const placement = new Placement();
  try {
    return work(placement);
  } catch (error) {
    placement.undo();
    throw error;
  }
}

/** Things that were given a place, on the same file system, and how to take them away again. */
export class Placement {
  /** Latest last. */
  private readonly steps: (() => void)[] = [];

  /** False where there is something. A second name for the file: unlike a rename, that never replaces another one. */
  file(from: string, to: string): boolean {
    this.makeFolderOf(to);
    try {
      linkSync(from, to);
    } catch (error) {
      if (codeOf(error) === 'EEXIST') return false;
      if (!hasNoHardLinks(error)) throw error;
      if (!this.renamed(from, to)) return false;
    }
    this.steps.push(() => rmSync(to, { force: true }));
    return true;
  }

  /** A whole folder; false where there is something. */
  folder(from: string, to: string): boolean {
    this.makeFolderOf(to);
    if (lstatSync(to, { throwIfNoEntry: false })) return false;
    renameSync(from, to);
    this.steps.push(() => rmSync(to, { recursive: true, force: true }));
    return true;
  }

  /** All that is in a folder, `names`, at once; false where `to` has something in it, and then nothing is placed. */
  contents(from: string, to: string, names: readonly string[]): boolean {
    const isNew = !lstatSync(to, { throwIfNoEntry: false });
    if (!moveFolder(from, to)) return false;
    // What others have put there since is theirs.
    this.steps.push(() => {
      for (const name of names) rmSync(join(to, name), { recursive: true, force: true });
      if (isNew) removeEmptyFolders(to, to);
    });
    return true;
  }

  /** Takes all of it away that can be taken. */
  undo(): void {
    for (const step of this.steps.reverse()) {
      try {
        step();
      } catch {
        // What made this necessary says more.
      }
    }
  }

  /** For file systems without second names: whoever makes a file of the name meanwhile loses it to this whole one. */
  private renamed(from: string, to: string): boolean {
    if (lstatSync(to, { throwIfNoEntry: false })) return false;
    renameSync(from, to);
    return true;
  }

  private makeFolderOf(path: string): void {
    const folder = dirname(path);
    const made = mkdirSync(folder, { recursive: true });
    if (made !== undefined) this.steps.push(() => removeEmptyFolders(folder, made));
  }
}
