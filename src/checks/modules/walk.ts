import { readdirSync } from 'node:fs';
import type { Dirent } from 'node:fs';
import { join } from 'node:path';
import { setImmediate } from 'node:timers/promises';
import { codeOf, messageOf } from '../../core/errors.ts';

/** What a walk found; folders are absolute. */
export interface Walked {
  /** Folders that hold a go.mod. */
  readonly modules: readonly string[];
  readonly unreadable: readonly { readonly dir: string; readonly reason: string }[];
}

/** Folders read before signals get their turn. */
const AT_ONCE = 256;

/**
 * Finds every go.mod below `start`. As in Go's `./...`, folders named `vendor` or `testdata` or beginning with `.` or
 * `_` are passed over, node_modules too; symlinks are not followed, so there are no loops. Reads synchronously, which takes
 * a third of the time for folders by the hundred.
 */
export async function walkModules(start: string): Promise<Walked> {
  const modules: string[] = [];
  const unreadable: { dir: string; reason: string }[] = [];
  const waiting = [start];
  for (let read = 1; ; read++) {
    const dir = waiting.pop();
    if (dir === undefined) return { modules, unreadable };
    let entries: Dirent[] = [];
    try {
      entries = readdirSync(dir, { withFileTypes: true });
    } catch (error) {
      unreadable.push({ dir, reason: codeOf(error) ?? messageOf(error) });
    }
    for (const entry of entries) {
      if (entry.isDirectory()) {
        if (!passedOver(entry.name)) waiting.push(join(dir, entry.name));
      } else if (entry.name === 'go.mod') {
        modules.push(dir);
      }
    }
    if (read % AT_ONCE === 0) await setImmediate();
  }
}

function passedOver(name: string): boolean {
  return /^[._]/.test(name) || name === 'vendor' || name === 'testdata' || name === 'node_modules';
}
