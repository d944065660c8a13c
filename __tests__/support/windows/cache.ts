import { mkdir, mkdtemp, rename, rm } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { exists } from '../../../src/exists.ts';

const cache = resolve(import.meta.dirname, '../../../.cache/windows');

/** What is missing on this machine, in one line with how to get it. */
export class Missing extends Error {}

/**
 * `.cache/windows/<name>`, made once and kept: `make` fills a path in a folder beside it, which is then renamed, so that
 * whatever is there is whole. A name that tells what is in it (versions) is all that makes it new.
 */
export async function once(name: string, make: (fresh: string) => Promise<void>): Promise<string> {
  const home = join(cache, name);
  if (await exists(home)) return home;
  await mkdir(cache, { recursive: true });
  const folder = await mkdtemp(join(cache, 'new-'));
  const started = performance.now();
  process.stderr.write(`making ${name} …\n`);
  try {
    await make(join(folder, name));
    await rename(join(folder, name), home);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
  process.stderr.write(`made ${name} in ${Math.round((performance.now() - started) / 1000)} s\n`);
  return home;
}
