import { readdir } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Rule } from '../../src/core/rule.ts';

/** A rule and the file that is it, relative to src/rules, with `/`. */
export interface RuleFile {
  readonly family: string;
  readonly file: string;
  readonly rule: Rule;
}

/** The rules as the folders have them, by id: every file of a family folder is one rule and named after it. */
export async function ruleFiles(root: string): Promise<readonly RuleFile[]> {
  const folder = join(root, 'src/rules');
  const families = (await readdir(folder, { withFileTypes: true })).filter((entry) => entry.isDirectory());
  const found = await Promise.all(families.map((family) => familyFiles(folder, family.name)));
  return found.flat().sort((a, b) => (a.rule.id < b.rule.id ? -1 : 1));
}

async function familyFiles(folder: string, family: string): Promise<RuleFile[]> {
  const names = await readdir(join(folder, family));
  return Promise.all(
    names.map(async (name) => {
      const { default: rule }: { default: Rule } = await import(
        pathToFileURL(join(folder, family, name)).href
      );
      if (rule.id !== basename(name, '.ts'))
        throw new Error(`src/rules/${family}/${name} has the id ${rule.id}`);
      return { family, file: `${family}/${name}`, rule };
    }),
  );
}
