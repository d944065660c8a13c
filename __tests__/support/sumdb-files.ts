import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { SumdbLog } from './sumdb-log.ts';

/** Writes what a server of the log would answer, one file for each path below `folder`; `answers` come on top. */
export async function writeDatabase(
  folder: string,
  log: SumdbLog,
  {
    lookups = [],
    answers = new Map(),
  }: {
    readonly lookups?: readonly (readonly [modulePath: string, version: string])[];
    readonly answers?: ReadonlyMap<string, Buffer | string>;
  } = {},
): Promise<void> {
  const files = new Map<string, Buffer | string>([['/latest', log.head()]]);
  for (const [modulePath, version] of lookups) {
    const id = log.idOf(modulePath, version);
    if (id !== undefined) files.set(`/lookup/${escaped(modulePath)}@${escaped(version)}`, log.answer(id));
  }
  for (const path of tilePaths(log.size)) files.set(path, log.tile(path) ?? '');
  for (const [path, content] of answers) files.set(path, content);
  for (const [path, content] of files) {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), content);
  }
}

/** Of a tree below 256,000 records: no path has an `x`. */
function tilePaths(size: number): readonly string[] {
  return [0, 1, 2].flatMap((level) => {
    const hashes = Math.floor(size / 256 ** level);
    const full = Array.from(
      { length: Math.floor(hashes / 256) },
      (_, index) => `/tile/8/${level}/${name(index)}`,
    );
    const rest = hashes % 256;
    return rest === 0 ? full : [...full, `/tile/8/${level}/${name(full.length)}.p/${rest}`];
  });
}

function name(index: number): string {
  return String(index).padStart(3, '0');
}

function escaped(text: string): string {
  return text.replace(/[A-Z]/g, (letter) => `!${letter.toLowerCase()}`);
}
