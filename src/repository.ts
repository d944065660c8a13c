import { realpath, stat } from 'node:fs/promises';
import { dirname, join, relative, resolve, sep } from 'node:path';
import { UserError, codeOf, messageOf } from './core/errors.ts';
import { exists } from './exists.ts';

/** Absolute, symlink-free folders. */
export interface Repository {
  /** What every file in a report is relative to: the folder with `.git`; without git the main module's, else `start`. */
  readonly root: string;
  /** Where modules are looked for. */
  readonly start: string;
}

/** Finds the repository around `workingDirectory`. Throws UserError when that is not a folder we can read. */
export async function locateRepository(workingDirectory: string, cwd: string): Promise<Repository> {
  const start = await existingFolder(resolve(cwd, workingDirectory), workingDirectory);
  // `.git` is a file in worktrees and submodules, a folder elsewhere.
  const root = (await nearestWith('.git', start)) ?? (await nearestWith('go.mod', start)) ?? start;
  return { root, start };
}

/** The nearest folder, from `start` upwards, that holds `name`. */
async function nearestWith(name: string, start: string): Promise<string | undefined> {
  for (let folder = start; ; folder = dirname(folder)) {
    if (await exists(join(folder, name))) return folder;
    if (dirname(folder) === folder) return undefined;
  }
}

/** `path` relative to the repository, with `/`; `.` for the root itself. */
export function repositoryPath(root: string, path: string): string {
  return relative(root, path).split(sep).join('/') || '.';
}

/** Whether `dir` is `folder` or lies in it, by their names. */
export function isInside(dir: string, folder: string): boolean {
  const path = relative(folder, dir);
  return path !== '..' && !path.startsWith(`..${sep}`) && !/^[a-zA-Z]:/.test(path);
}

async function existingFolder(path: string, asGiven: string): Promise<string> {
  try {
    if ((await stat(path)).isDirectory()) return await realpath(path);
  } catch (error) {
    const why = codeOf(error) === 'ENOENT' ? 'there is no such folder' : messageOf(error);
    throw new UserError(
      `working-directory ${asGiven}: ${why}; name a folder inside the repository, and check it out first`,
    );
  }
  throw new UserError(`working-directory ${asGiven}: not a folder; name the folder that holds go.mod`);
}
