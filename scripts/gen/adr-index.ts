import { readFile, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { GeneratedFile } from './generated-file.ts';

const FOLDER = 'docs/adr';

/** The list of decisions: number, title and status, out of the files themselves. */
export async function adrIndex(root: string): Promise<readonly GeneratedFile[]> {
  const names = (await readdir(join(root, FOLDER))).filter((name) => /^\d{4}-.*\.md$/.test(name)).sort();
  const rows = await Promise.all(names.map((name) => row(root, name)));
  const content = [
    '# Decisions',
    '',
    'One page each: status, context, decision, consequences. A decision is never rewritten; a new one supersedes it.',
    'This list is made by `npm run gen`.',
    '',
    '| Decision | Status |',
    '| --- | --- |',
    ...rows,
    '',
  ].join('\n');
  return [{ file: `${FOLDER}/README.md`, content }];
}

async function row(root: string, name: string): Promise<string> {
  const text = await readFile(join(root, FOLDER, name), 'utf8');
  const title = /^# (.+)$/m.exec(text)?.[1];
  const status = /^(?:\*{0,2}|## )Status\*{0,2}:?\*{0,2}\s+(.+)$/m.exec(text)?.[1];
  if (title === undefined || status === undefined)
    throw new Error(`${FOLDER}/${name} lacks a title or a status`);
  return `| [${title}](${name}) | ${status.trim()} |`;
}
