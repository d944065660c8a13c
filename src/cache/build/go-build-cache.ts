import { closeSync, lstatSync, openSync, readdirSync, readSync } from 'node:fs';
import { join } from 'node:path';
import { isPlainName } from '../../archive/entry-path.ts';
import { codeOf } from '../../core/errors.ts';
import { actionEntryBytes, parseActionEntry } from './action-entry.ts';
import type { ActionEntry } from './action-entry.ts';
import type { IndexedAction } from './action-index.ts';
import { actionPath, entryFolders, outputPath } from './build-paths.ts';

/** What GOCACHE holds. */
export interface ScannedBuild {
  /** Actions that were used lately and whose output is there. */
  readonly used: readonly IndexedAction[];
  /** How many others there are. */
  readonly unused: number;
  /** Ids of all outputs. */
  readonly outputs: readonly string[];
}

interface Content {
  readonly size: number;
  readonly executable?: string;
}

/** A name in one of GOCACHE's folders. */
const entryName = /^([0-9a-f]{64})-([ad])$/;

/**
 * Looks through GOCACHE (`folder`); used is what has been used since `since`, milliseconds since the epoch. `known` is
 * what was restored into it: of that only the time is looked at, which makes up most of a job's GOCACHE. A folder that is
 * not there has nothing. Synchronous: thousands of files are looked at, and nothing else is to be done meanwhile.
 */
export function scanBuild(
  folder: string,
  since: number,
  known: readonly IndexedAction[],
  platform: NodeJS.Platform,
): ScannedBuild {
  const { actions, outputs } = listEntries(folder);
  const there = new Set(outputs);
  const restored = new Map(known.filter(({ output }) => there.has(output)).map((one) => [one.id, one]));
  const buffer = Buffer.alloc(actionEntryBytes + 1);
  // Many actions have the same output: nothing.
  const contents = new Map<string, Content | undefined>();
  const used = actions.flatMap((id) => {
    const path = join(folder, actionPath(id));
    if (!isUsed(path, since)) return [];
    const same = restored.get(id);
    if (same) return [same];
    const action = readAction(path, id, buffer);
    if (!action) return [];
    const { output } = action;
    if (!contents.has(output)) contents.set(output, contentOf(join(folder, outputPath(output))));
    return withOutput(action, contents.get(output), platform);
  });
  return { used, unused: actions.length - used.length, outputs };
}

/**
 * Whether anything in GOCACHE has been used since then. What others have used within the hour cannot be told from what
 * this job uses: Go renews no time that is younger.
 */
export function wasUsed(folder: string, since: number): boolean {
  return listEntries(folder).actions.some((id) => isUsed(join(folder, actionPath(id)), since));
}

/** Bytes of those outputs that are still there, an executable's among them. */
export function bytesOf(outputs: readonly string[], folder: string): number {
  return outputs.reduce((sum, id) => sum + (contentOf(join(folder, outputPath(id)))?.size ?? 0), 0);
}

function listEntries(folder: string) {
  const [actions, outputs]: [string[], string[]] = [[], []];
  for (const name of entryFolders)
    for (const entry of namesIn(join(folder, name))) {
      const [, id = '', kind] = entryName.exec(entry) ?? [];
      if (id.startsWith(name)) (kind === 'a' ? actions : outputs).push(id);
    }
  return { actions, outputs };
}

function namesIn(folder: string): readonly string[] {
  try {
    return readdirSync(folder);
  } catch (error) {
    if (['ENOENT', 'ENOTDIR'].includes(codeOf(error) ?? '')) return [];
    throw error;
  }
}

function isUsed(path: string, since: number): boolean {
  const found = lstatSync(path, { throwIfNoEntry: false });
  return found?.isFile() === true && found.mtimeMs >= since;
}

/** undefined for what the go command would not take. */
function readAction(path: string, id: string, buffer: Buffer): ActionEntry | undefined {
  const descriptor = openSync(path, 'r');
  try {
    const length = readSync(descriptor, buffer, 0, buffer.length, 0);
    return parseActionEntry(buffer.toString('latin1', 0, length), id);
  } finally {
    closeSync(descriptor);
  }
}

function withOutput(
  action: ActionEntry,
  content: Content | undefined,
  platform: NodeJS.Platform,
): readonly [IndexedAction] | readonly [] {
  if (content?.size !== action.size) return [];
  const { executable } = content;
  if (executable === undefined) return [action];
  return isPlainName(executable, platform) ? [{ ...action, executable }] : [];
}

/** The one file of an output: itself, or what is in its folder. Undefined where there is none, or more. */
function contentOf(path: string): Content | undefined {
  const found = lstatSync(path, { throwIfNoEntry: false });
  if (found?.isFile()) return { size: found.size };
  if (!found?.isDirectory()) return undefined;
  const [executable, ...more] = namesIn(path);
  if (executable === undefined || more.length > 0) return undefined;
  const inside = lstatSync(join(path, executable), { throwIfNoEntry: false });
  return inside?.isFile() ? { size: inside.size, executable } : undefined;
}
