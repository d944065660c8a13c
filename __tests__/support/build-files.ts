import { randomBytes } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdir, readFile, stat, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { formatActionEntry, parseActionEntry } from '../../src/cache/build/action-entry.ts';
import type { IndexedAction } from '../../src/cache/build/action-index.ts';
import { actionPath, contentPath, entryFolders } from '../../src/cache/build/build-paths.ts';
import { action, filesOf } from './build-entries.ts';
import { namesIn } from './build-world.ts';
import { tarZst } from './module-entries.ts';

/** An action, and what came out of it. */
export type Made = readonly [IndexedAction, Buffer];

/** So many actions, each with some random bytes; the first one links an executable. */
export function actionsOf(count: number, bytes = 1000): readonly Made[] {
  return Array.from({ length: count }, (_, number) => {
    const content = randomBytes(bytes);
    return [action(`action ${number}`, content, number === 0 ? 'greet' : undefined), content] as const;
  });
}

export function archiveOf(made: readonly Made[]): Buffer {
  const outputs = made.map(([{ output }, content]) => ({ name: output, content }));
  return tarZst(filesOf({ index: made.map(([one]) => one), outputs }));
}

/** A GOCACHE as go makes it: with all its folders. */
export async function emptyCache(folder: string): Promise<void> {
  for (const name of entryFolders) await mkdir(join(folder, name), { recursive: true });
}

/** What the go command would have stored. */
export async function put(folder: string, made: readonly Made[]): Promise<void> {
  for (const [one, content] of made) {
    const path = join(folder, contentPath({ ...one, id: one.output }));
    await mkdir(dirname(path), { recursive: true });
    await writeFile(path, content);
    await mkdir(dirname(join(folder, actionPath(one.id))), { recursive: true });
    await writeFile(join(folder, actionPath(one.id)), formatActionEntry(one));
  }
}

/** Whether every action of a GOCACHE has its output, whole. */
export async function isSound(folder: string): Promise<boolean> {
  // What a killed restore had unpacked lies in a folder with a longer name.
  for (const name of (await namesIn(folder, '-a')).filter((path) => path.length === 69)) {
    const found = parseActionEntry(await readFile(join(folder, name), 'latin1'), name.slice(3, 67));
    if (!found) return false;
    const output = join(folder, found.output.slice(0, 2), `${found.output}-d`);
    const content = existsSync(output) && (await stat(output)).isDirectory() ? join(output, 'greet') : output;
    if (!existsSync(content) || (await stat(content)).size !== found.size) return false;
  }
  return true;
}

/** Where an action's output is. */
export function outputOf(folder: string, [one]: Made): string {
  return join(folder, contentPath({ ...one, id: one.output }));
}

/** One of them. */
export function at(made: readonly Made[], index: number): Made {
  const found = made[index];
  if (!found) throw new Error(`there is no action ${index}`);
  return found;
}
