import { join } from 'node:path';
import type { Finding } from './core/finding.ts';
import { readTreeText } from './tree-text.ts';

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
    const text = await readTreeText(join(root, file), root, LARGEST).catch(() => undefined);
    if (text !== undefined) texts.set(file, text);
  }
  return texts;
}
