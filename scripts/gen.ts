import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { adrIndex } from './gen/adr-index.ts';
import { contractFiles } from './gen/contract.ts';
import type { GeneratedFile, Producer } from './gen/generated-file.ts';
import { RULE_DOCS, ruleDocs } from './gen/rule-docs.ts';
import { ruleRegistry } from './gen/rule-registry.ts';

/** Everything that is generated: a producer added here is written by `npm run gen` and compared by `npm run gen -- --check`. */
export const PRODUCERS: readonly Producer[] = [ruleRegistry, ruleDocs, contractFiles, adrIndex];

/** Folders in which nothing stands that no producer makes. */
const OWNED: readonly string[] = [RULE_DOCS];

/** What differs between the repository and what the producers make. */
export interface Difference {
  readonly toWrite: readonly GeneratedFile[];
  readonly toRemove: readonly string[];
}

/** Compares, writes nothing. */
export async function difference(root: string, producers: readonly Producer[]): Promise<Difference> {
  const made = (await Promise.all(producers.map((produce) => produce(root)))).flat();
  const current = await Promise.all(made.map(({ file }) => textOf(join(root, file))));
  const present = (await Promise.all(OWNED.map((folder) => filesIn(root, folder)))).flat();
  const names = new Set(made.map(({ file }) => file));
  return {
    toWrite: made.filter(({ content }, index) => content !== current[index]),
    toRemove: present.filter((file) => !names.has(file)),
  };
}

async function textOf(path: string): Promise<string | undefined> {
  return readFile(path, 'utf8').catch(() => undefined);
}

async function filesIn(root: string, folder: string): Promise<string[]> {
  const names = await readdir(join(root, folder)).catch(() => []);
  return names.map((name) => `${folder}/${name}`);
}

async function write(root: string, { toWrite, toRemove }: Difference): Promise<void> {
  for (const { file, content } of toWrite) {
    await mkdir(dirname(join(root, file)), { recursive: true });
    await writeFile(join(root, file), content);
  }
  for (const file of toRemove) await rm(join(root, file));
}

async function main(root: string, check: boolean): Promise<void> {
  const found = await difference(root, PRODUCERS);
  if (!check) return write(root, found);
  for (const { file } of found.toWrite) console.error(`${file} is not what npm run gen writes`);
  for (const file of found.toRemove)
    console.error(`${file} is made by nothing any more; npm run gen removes it`);
  if (found.toWrite.length + found.toRemove.length > 0) process.exitCode = 1;
}

const self = fileURLToPath(import.meta.url);
if (process.argv[1] === self) await main(dirname(dirname(self)), process.argv.includes('--check'));
