import { join } from 'node:path';
import { moveFolder, placing } from '../place-files.ts';
import type { Placement } from '../place-files.ts';
import type { IndexedAction, Output } from './action-index.ts';
import { actionPath, folderOf, outputPath } from './build-paths.ts';

/** An entry beside GOCACHE, on the same file system. */
export interface UnpackedBuild {
  /** Whether there was no GOCACHE; then the folder of the actions is the same. */
  readonly isNew: boolean;
  /** The folders with the outputs in them, and with the actions. */
  readonly unpacked: string;
  readonly actions: string;
}

/**
 * Gives outputs and then actions their places in GOCACHE, so that no action is ever without its output, and resolves to
 * how many of the actions had been there already. Throws what the file system says, and then GOCACHE is as before.
 */
export function placeBuild(
  { isNew, unpacked, actions: from }: UnpackedBuild,
  folder: string,
  actions: readonly IndexedAction[],
  outputs: readonly Output[],
): number {
  if (isNew && moveFolder(unpacked, folder)) return 0;
  return placing((placement) => {
    for (const [name, some] of byFolder(outputs)) {
      const names = some.map(({ id }) => outputPath(id).slice(name.length + 1));
      if (!isNew && placement.contents(join(unpacked, name), join(folder, name), names)) continue;
      for (const output of some) placeOutput(output, unpacked, folder, placement);
    }
    return actions.filter(
      ({ id }) => !placement.file(join(from, actionPath(id)), join(folder, actionPath(id))),
    ).length;
  });
}

function placeOutput({ id, executable }: Output, from: string, to: string, placement: Placement): void {
  const path = outputPath(id);
  if (executable === undefined) placement.file(join(from, path), join(to, path));
  else placement.folder(join(from, path), join(to, path));
}

function byFolder(outputs: readonly Output[]): ReadonlyMap<string, readonly Output[]> {
  const folders = new Map<string, Output[]>();
  for (const output of outputs) {
    const name = folderOf(output.id);
    const known = folders.get(name);
    if (known) known.push(output);
    else folders.set(name, [output]);
  }
  return folders;
}
