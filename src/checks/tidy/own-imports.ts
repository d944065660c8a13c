import { readdir } from 'node:fs/promises';
import type { Dirent } from 'node:fs';
import { join } from 'node:path';
import type { ImportSite } from '../../core/facts.ts';
import { isFile } from '../../exists.ts';
import { repositoryPath } from '../../repository.ts';
import { readTreeText } from '../../tree-text.ts';
import { concurrently } from '../concurrently.ts';
import { countsForTidy } from './build-constraint.ts';
import { scanImports } from './go-imports.ts';

/** Files read at the same time. */
const limit = 16;

/** Bytes; a larger Go file is generated, and so many are read at once. */
const LARGEST = 8 << 20;

/** Where the packages of the module in `dir` import others, in the order of the files' names; unreadable ones left out. */
export async function ownImports(root: string, dir: string): Promise<ImportSite[]> {
  const files = await goFiles(dir);
  const sites = await concurrently(files, limit, async (path) => {
    const source = await readTreeText(path, root, LARGEST).catch(() => '');
    if (!countsForTidy(source)) return [];
    const file = repositoryPath(root, path);
    return scanImports(source).map(({ importPath, line, column }) => ({ importPath, file, line, column }));
  });
  return sites.flat();
}

/** The Go files of `./...`: the packages of the module itself, without nested modules, vendor and testdata. */
async function goFiles(dir: string): Promise<string[]> {
  const entries: Dirent[] = await readdir(dir, { withFileTypes: true }).catch(() => []);
  const visible = entries
    .filter(({ name }) => !/^[._]/.test(name))
    .sort((a, b) => (a.name < b.name ? -1 : 1));
  const own = visible
    .filter((it) => !it.isDirectory() && it.name.endsWith('.go'))
    .map(({ name }) => join(dir, name));
  const below: string[] = [];
  for (const it of visible) {
    if (!it.isDirectory() || it.name === 'vendor' || it.name === 'testdata') continue;
    if (!(await isFile(join(dir, it.name, 'go.mod')))) below.push(...(await goFiles(join(dir, it.name))));
  }
  return [...own, ...below];
}
