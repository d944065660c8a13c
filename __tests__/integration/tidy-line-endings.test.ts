import { execFile } from 'node:child_process';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { checked, repository } from '../support/checked-repository.ts';
import { summary } from '../support/drift.ts';
import { goMod, main } from '../support/drifts/sources.ts';
import { goWorld, type GoWorld } from '../support/go-world.ts';
import { publishedModules } from '../support/published-modules.ts';
import { removeFolder, writeTree } from '../support/temporary.ts';
import { installedGoroot } from '../support/toolchains.ts';

const execute = promisify(execFile);
let world: GoWorld;

beforeAll(async () => {
  world = await goWorld(await installedGoroot(), publishedModules);
});
afterAll(async () => removeFolder(world.folder));

describe('line endings that only the checkout made', () => {
  test.each([
    ['core.autocrlf takes out again', 'core.autocrlf=true', '', 'tidy'],
    ['an attribute takes out again', 'core.autocrlf=false', '*.mod text\n', 'tidy'],
    ['nothing takes out again', 'core.autocrlf=false', '', 'drift'],
    ['an attribute keeps', 'core.autocrlf=true', '*.mod -text\n', 'drift'],
  ])('CRLF that %s', async (name, config, attributes, outcome) => {
    const root = await repository(world, name.replaceAll(/\W/g, '-'), {
      'go.mod': goMod('go 1.19'),
      '.gitattributes': attributes,
    });
    const git = async (...args: string[]): Promise<unknown> =>
      execute('git', args, { cwd: root, env: world.env });
    await git('init', '-q');
    await git('add', '.');
    await git('config', ...config.split('='));
    await writeTree(root, { 'go.mod': crlf(goMod('go 1.19')) });
    const { facts } = await checked(world, root);
    expect(facts.map((fact) => fact.outcome)).toEqual([outcome]);
  });

  test('core.autocrlf is no drift, a committed CRLF is', async () => {
    const root = await repository(world, 'autocrlf', {
      'go.mod': goMod('go 1.19'),
      'main.go': main('example.com/mid'),
      'crlf/go.mod': crlf(goMod('go 1.19')),
      'sum/go.mod': goMod('go 1.19'),
      'sum/main.go': main('example.com/mid'),
    });
    for (const dir of ['.', 'sum']) await world.go(join(root, dir), 'mod', 'tidy');
    const text = async (file: string): Promise<string> => readFile(join(root, file), 'utf8');
    const withoutLast = (await text('sum/go.sum')).replace(/[^\n]*\n$/, '');
    await writeFile(join(root, 'sum/go.sum'), withoutLast);
    const git = async (...args: string[]): Promise<unknown> =>
      execute('git', args, { cwd: root, env: world.env });
    await git('init', '-q');
    await git('add', '.');
    await git('config', 'core.autocrlf', 'true');
    for (const file of ['go.mod', 'go.sum', 'sum/go.mod', 'sum/go.sum']) {
      await writeFile(join(root, file), crlf(await text(file)));
    }
    const { facts } = await checked(world, root);
    expect(facts.map((fact) => fact.outcome)).toEqual(['tidy', 'drift', 'drift']);
    expect(facts[1]?.changes.map(summary)).toEqual(['crlf/go.mod:1 format']);
    expect(facts[2]?.changes.map(summary)).toEqual([
      `sum/go.sum:${withoutLast.split('\n').length} sum-missing example.com/mid v1.1.0 [go.mod]`,
    ]);
  });
});

function crlf(text: string): string {
  return text.replaceAll('\n', '\r\n');
}
