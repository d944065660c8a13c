import { readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { Finding } from './core/finding.ts';

/** A frame shows a few lines; a file larger than this is nobody's go.mod. Bytes. */
const LARGEST = 8 << 20;

/** The texts of the files that findings are in, by their names in the report. What cannot be read is left out. */
export async function sourceTexts(
  findings: readonly Finding[],
  root: string,
): Promise<ReadonlyMap<string, string>> {
  const files = new Set(findings.flatMap(({ at }) => (at === undefined ? [] : [at.file])));
  const texts = new Map<string, string>();
  for (const file of files) {
    const text = await textOf(join(root, file));
    if (text !== undefined) texts.set(file, text);
  }
  return texts;
}

async function textOf(path: string): Promise<string | undefined> {
  try {
    return (await stat(path)).size > LARGEST ? undefined : await readFile(path, 'utf8');
  } catch {
    return undefined;
  }
}
