import { stat } from 'node:fs/promises';

/** Whether there is anything at `path`; a symlink counts by what it leads to. */
export async function exists(path: string): Promise<boolean> {
  return stat(path).then(
    () => true,
    () => false,
  );
}

/** Whether there is a regular file at `path`; a symlink counts by what it leads to. */
export async function isFile(path: string): Promise<boolean> {
  return stat(path).then(
    (found) => found.isFile(),
    () => false,
  );
}
