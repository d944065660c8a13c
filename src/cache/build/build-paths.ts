import type { Output } from './action-index.ts';

// GOCACHE has a folder for each first byte of an id (cmd/go/internal/cache, fileName). Paths are below it, with `/`.

/** The folders that GOCACHE has its entries in: `00` to `ff`. */
export const entryFolders: readonly string[] = Array.from({ length: 256 }, (_, byte) =>
  byte.toString(16).padStart(2, '0'),
);

/** Which of those folders an action or output is in. */
export function folderOf(id: string): string {
  return id.slice(0, 2);
}

/** The file of an action. */
export function actionPath(id: string): string {
  return `${folderOf(id)}/${id}-a`;
}

/** The file of an output, or the folder that an executable is in. */
export function outputPath(id: string): string {
  return `${folderOf(id)}/${id}-d`;
}

/** The file that an output's bytes are in. */
export function contentPath({ id, executable }: Pick<Output, 'id' | 'executable'>): string {
  return executable === undefined ? outputPath(id) : `${outputPath(id)}/${executable}`;
}
