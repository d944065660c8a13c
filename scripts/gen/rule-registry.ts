import type { GeneratedFile } from './generated-file.ts';
import { ruleFiles } from './rule-files.ts';

/** src/rules/registry.gen.ts: bundles cannot look into folders at run time, so the list of rules is written down. */
export async function ruleRegistry(root: string): Promise<readonly GeneratedFile[]> {
  const rules = await ruleFiles(root);
  const lines = [
    '// Made by `npm run gen` from the files in src/rules/<family>/; not to be edited.',
    "import type { Rule } from '../core/rule.ts';",
    ...rules.map(({ file, rule }) => `import ${identifier(rule.id)} from './${file}';`),
    '',
    '/** Every rule, by id. */',
    'export const RULES: readonly Rule[] = [',
    ...rules.map(({ rule }) => `  ${identifier(rule.id)},`),
    '];',
    '',
  ];
  return [{ file: 'src/rules/registry.gen.ts', content: lines.join('\n') }];
}

function identifier(id: string): string {
  return id.replace(/-(\w)/gu, (_, letter: string) => letter.toUpperCase());
}
