import { basename, dirname, resolve } from 'node:path';
import { isJsonObject, parsedJson } from '../core/json.ts';

/** What main leaves for post. Never a secret: anything printed by a step may overwrite or read it. */
export interface State {
  readonly v: 1;
  /** Main's own folder under RUNNER_TEMP. */
  readonly folder: string;
}

/** The name under which the runner keeps it. */
export const STATE_NAME = 'go-preflight';

/** The prefix of main's own folder, which post removes. */
export const FOLDER_PREFIX = 'go-preflight-';

/** One line of JSON. */
export function encodeState(state: State): string {
  return JSON.stringify(state);
}

/**
 * The state, or undefined when main left none or it is not ours: a step's output can forge `save-state` lines
 * (actions/runner ActionCommandManager), so a folder anywhere but directly under RUNNER_TEMP is refused.
 */
export function decodeState(text: string, tempDir: string): State | undefined {
  const folder = folderOf(text);
  if (folder === undefined || !basename(folder).startsWith(FOLDER_PREFIX)) return undefined;
  return dirname(resolve(folder)) === resolve(tempDir) ? { v: 1, folder: resolve(folder) } : undefined;
}

function folderOf(text: string): string | undefined {
  const value = parsedJson(text);
  if (!isJsonObject(value) || value['v'] !== 1) return undefined;
  return typeof value['folder'] === 'string' ? value['folder'] : undefined;
}
