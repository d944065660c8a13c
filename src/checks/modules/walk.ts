import { readdir } from 'node:fs/promises';
import type { Dirent } from 'node:fs';
import { join } from 'node:path';
import { codeOf, messageOf } from '../../core/errors.ts';

/** What a walk found; folders are absolute. */
export interface Walked {
  /** Folders that hold a go.mod. */
  readonly modules: readonly string[];
  readonly unreadable: readonly { readonly dir: string; readonly reason: string }[];
}

/** Folders open at the same time. */
const limit = 16;

/**
 * Finds every go.mod below `start`. As in Go's `./...`, folders named `vendor` or `testdata` or beginning with `.` or
 * `_` are passed over, node_modules too; symlinks are not followed, so there are no loops.
 */
export async function walkModules(start: string): Promise<Walked> {
  const modules: string[] = [];
  const unreadable: { dir: string; reason: string }[] = [];
  const waiting = [start];
  const visit = async (dir: string): Promise<void> => {
    let entries: Dirent[];
    try {
      entries = await readdir(dir, { withFileTypes: true });
    } catch (error) {
      unreadable.push({ dir, reason: codeOf(error) ?? messageOf(error) });
      return;
    }
    for (const entry of entries) {
      if (entry.isDirectory()) {
        if (!passedOver(entry.name)) waiting.push(join(dir, entry.name));
      } else if (entry.name === 'go.mod') {
        modules.push(dir);
      }
    }
  };
  // Level by level in groups: simple, and never more than `limit` folders open.
  while (waiting.length > 0) await Promise.all(waiting.splice(-limit).map(visit));
  return { modules, unreadable };
}

function passedOver(name: string): boolean {
  return /^[._]/.test(name) || name === 'vendor' || name === 'testdata' || name === 'node_modules';
}
