import { describe, expect, test } from '@jest/globals';
import { readFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { parse } from 'yaml';
import { OPTIONS } from '../src/config/options.ts';
import type { Option } from '../src/config/option.ts';

const root = resolve(import.meta.dirname, '..');
const options: readonly Option[] = OPTIONS;

interface ActionYml {
  readonly inputs: Readonly<Record<string, { readonly description: string; readonly default?: string }>>;
  readonly outputs: Readonly<Record<string, { readonly description: string }>>;
  readonly runs: Readonly<Record<string, string>>;
}
interface ActionTypes {
  readonly inputs: Readonly<Record<string, { readonly type: string; readonly 'allowed-values'?: string[] }>>;
  readonly outputs: Readonly<Record<string, unknown>>;
}

async function read(file: string): Promise<string> {
  return readFile(join(root, file), 'utf8');
}

describe('action.yml', () => {
  test('has exactly the inputs of the options table, with their defaults and descriptions', async () => {
    const { inputs }: ActionYml = parse(await read('action.yml'));
    const actual = Object.entries(inputs).map(([name, input]) => ({
      name,
      default: input.default ?? '',
      description: input.description,
    }));
    expect(actual).toEqual(
      options.map((option) => ({
        name: option.name,
        default: option.default,
        description: option.help.en,
      })),
    );
  });

  test('runs on node 24, and post also after a failed or cancelled step', async () => {
    const { runs }: ActionYml = parse(await read('action.yml'));
    expect(runs).toEqual({
      using: 'node24',
      main: 'dist/main.js',
      post: 'dist/post.js',
      'post-if': 'always()',
    });
  });

  test('takes every input of actions/setup-go v7', async () => {
    const { inputs }: ActionYml = parse(await read('action.yml'));
    // Its action.yml at fba3fb4.
    for (const name of [
      'go-version',
      'go-version-file',
      'check-latest',
      'token',
      'cache',
      'cache-dependency-path',
      'architecture',
      'go-download-base-url',
    ])
      expect(Object.keys(inputs)).toContain(name);
  });
});

describe('action-types.yml', () => {
  test('types every input and output, and nothing else', async () => {
    const { inputs, outputs }: ActionYml = parse(await read('action.yml'));
    const types: ActionTypes = parse(await read('action-types.yml'));
    expect(Object.keys(types.inputs)).toEqual(Object.keys(inputs));
    expect(Object.keys(types.outputs)).toEqual(Object.keys(outputs));
  });

  test('gives each choice the values of the table', async () => {
    const types: ActionTypes = parse(await read('action-types.yml'));
    for (const option of options) {
      if (option.type === 'choice') {
        expect(types.inputs[option.name]).toEqual({ type: 'enum', 'allowed-values': [...option.values] });
      } else if (option.type === 'boolean' || option.type === 'list') {
        expect(types.inputs[option.name]?.type).toBe(option.type);
      } else {
        expect(types.inputs[option.name]?.type).toBe(option.type === 'number' ? 'integer' : 'string');
      }
    }
  });
});

test('the README names every input and output', async () => {
  const { outputs }: ActionYml = parse(await read('action.yml'));
  const readme = await read('README.md');
  for (const name of [...options.map((option) => option.name), ...Object.keys(outputs)])
    expect(readme).toContain(`\n| \`${name}\` |`);
});
