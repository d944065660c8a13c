import { readdir } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from '@jest/globals';
import { RULES } from '../../src/rules/registry.gen.ts';
import { difference } from '../../scripts/gen.ts';
import { ruleDocs } from '../../scripts/gen/rule-docs.ts';
import { ruleRegistry } from '../../scripts/gen/rule-registry.ts';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const LANGUAGES = ['en', 'zh-CN'] as const;

/** An absent value, an unfinished template or a hole shows in the text. */
const HOLE = /undefined|null|NaN|\[object|\$\{| {2}|\s$|^\s|[;,]$/u;

describe.each(RULES)('$id', (rule) => {
  const found = rule.examples.fires.flatMap((fact) => rule.diagnose(fact));

  it.each(rule.examples.fires.map((fact, index) => ({ fact, index })))(
    'fires on example $index',
    ({ fact }) => {
      expect(rule.diagnose(fact)).not.toEqual([]);
    },
  );

  it.each(rule.examples.silent.map((fact, index) => ({ fact, index })))(
    'is silent on example $index',
    ({ fact }) => {
      expect(rule.diagnose(fact)).toEqual([]);
    },
  );

  it('has examples of both', () => {
    expect(rule.examples.fires.length).toBeGreaterThan(0);
    expect(rule.examples.silent.length).toBeGreaterThan(0);
  });

  it.each(LANGUAGES)('speaks whole sentences in %s', (language) => {
    const sentences = found.flatMap(({ message, fix }) => [message, ...(fix ? [fix.words] : [])]);
    for (const text of [rule.title, rule.why, ...sentences]) {
      expect(text[language]).not.toBe('');
      expect(text[language]).not.toMatch(HOLE);
      expect(text[language]).not.toContain('\n');
      expect(/\p{Script=Han}/u.test(text[language])).toBe(language === 'zh-CN');
    }
  });

  it('keeps edits to whole lines of a repository file', () => {
    for (const edit of found.flatMap((one) => one.fix?.edits ?? [])) {
      expect(edit.file).toMatch(/^[^/].*[^/]$/u);
      expect(edit.endLine).toBeGreaterThanOrEqual(edit.line);
      expect(edit.newText === '' || edit.newText.endsWith('\n')).toBe(true);
    }
  });
});

describe('the registry', () => {
  it('has every file of the family folders', async () => {
    const folder = new URL('../../src/rules/', import.meta.url);
    const families = (await readdir(folder, { withFileTypes: true })).filter((entry) => entry.isDirectory());
    const files = await Promise.all(families.map(async ({ name }) => readdir(new URL(`${name}/`, folder))));
    expect(RULES.map(({ id }) => `${id}.ts`)).toEqual(files.flat().sort());
  });

  it('and the rule pages are what npm run gen writes', async () => {
    const { toWrite, toRemove } = await difference(ROOT, [ruleRegistry, ruleDocs]);
    expect([...toWrite.map(({ file }) => file), ...toRemove]).toEqual([]);
  });
});
