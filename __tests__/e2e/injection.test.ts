import { describe, expect, test } from '@jest/globals';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { checkout, inJob } from '../support/checkout.ts';
import type { Files } from '../support/checkout.ts';
import type { Ended } from '../support/runner-emulator.ts';

/** Commands that we never print ourselves: outputs and state go through files. */
const NEVER = [
  'add-matcher',
  'add-path',
  'echo',
  'internal-set-repo-path',
  'remove-matcher',
  'save-state',
  'set-env',
  'set-output',
  'stop-commands',
];
const OUTPUTS = ['cache-hit', 'drift', 'findings', 'go-root', 'go-version', 'patch', 'report'];

/** Whatever the hostile text was, the runner must have seen no command of its making. */
function expectOnlyOurs(ended: Ended): void {
  for (const command of ended.commands) {
    expect(NEVER).not.toContain(command.name);
    // The data or a property of every payload here starts with this word; a quoted one stands later in a message.
    for (const text of [command.data, ...Object.values(command.properties)])
      expect(text.trimStart()).not.toMatch(/^pwned/);
  }
  expect(Object.keys(ended.outputs).sort()).toEqual(OUTPUTS);
  expect(Object.keys(ended.state)).toEqual(['go-preflight']);
  expect(withoutCode(ended.summary)).not.toMatch(/<(script|img|iframe)\b/);
}

/** Markdown without its fenced blocks and code spans, inside which nothing is markup (CommonMark 4.5, 6.1). */
function withoutCode(markdown: string): string {
  let fence: string | undefined;
  const outside: string[] = [];
  for (const line of markdown.split('\n')) {
    const ticks = /^ {0,3}(`{3,})/.exec(line)?.[1];
    if (fence === undefined && ticks !== undefined) fence = ticks;
    else if (fence === undefined) outside.push(line);
    else if (ticks !== undefined && ticks.length >= fence.length && /^ *`+ *$/.test(line)) fence = undefined;
  }
  return outside.join('\n').replaceAll(/(`+)(?!`)[^\n]*?[^`]\1(?!`)/g, '');
}

const go = 'package main\n\nfunc main() {}\n';
const head = 'module example.com/m\n\ngo 1.21\n';
const unused = (comment: string): string =>
  `${head}\nrequire example.com/lib v0.0.0 ${comment}\n\nreplace example.com/lib => ./lib\n`;
const lib = { 'lib/go.mod': 'module example.com/lib\n\ngo 1.21\n', 'lib/lib.go': 'package lib\n' };

/** A file that imports a module go.mod lacks, after the line `before`. */
function missing(file: string, before: string): Files {
  return {
    'go.mod': `${head}\nreplace example.com/lib => ./lib\n`,
    [file]: `package main\n\n${before}\nimport _ "example.com/lib"\n\nfunc main() {}\n`,
    ...lib,
  };
}

/** Places that another's pull request fills, and go or we show. `shown` must be seen in the log: the text did get there. */
const HOSTILE: readonly (readonly [string, Files, RegExp])[] = [
  [
    'a comment of go.mod, as the other parser has it',
    { 'go.mod': unused('// x ##[set-output name=drift]pwned'), 'main.go': go, ...lib },
    /pwned/,
  ],
  [
    'a comment line of go.mod beside the change',
    {
      'go.mod': `${head}\nrequire (\n\t// ::save-state name=go-preflight::pwned\n\texample.com/lib v0.0.0\n)\n\nreplace example.com/lib => ./lib\n`,
      'main.go': go,
      ...lib,
    },
    /pwned/,
  ],
  [
    'a lone carriage return in a comment',
    { 'go.mod': unused('// x\r::error::pwned\r##[error]pwned'), 'main.go': go, ...lib },
    /pwned/,
  ],
  ['an unknown directive', { 'go.mod': `${head}\n::set-output name=drift::pwned\n`, 'main.go': go }, /pwned/],
  [
    'a directive with a bracket',
    { 'go.mod': `${head}\nrequire "##[save-state name=go-preflight]pwned" v1.0.0\n`, 'main.go': go },
    /pwned/,
  ],
  ['a module path', { 'go.mod': 'module "example.com/##[error]pwned"\n\ngo 1.21\n', 'main.go': go }, /pwned/],
  [
    'a //line directive before an import',
    missing('main.go', '//line ::save-state name=go-preflight::pwned:1'),
    /main\.go/,
  ],
  ['a //line directive with a carriage return', missing('main.go', '//line x\r::error::pwned:1'), /main\.go/],
  [
    'an import path',
    {
      'go.mod': head,
      'main.go': 'package main\n\nimport _ `##[set-output name=drift]pwned`\n\nfunc main() {}\n',
    },
    /pwned/,
  ],
  [
    'an import path of many lines',
    { 'go.mod': head, 'main.go': 'package main\n\nimport _ `a\n::error::pwned\n`\n\nfunc main() {}\n' },
    /pwned/,
  ],
  ['a file name', missing('##[error]pwned.go', ''), /pwned/],
  ['a file name that starts a line', missing('::error::pwned.go', ''), /pwned/],
  ['a file name of many lines', missing('a\n::error::pwned\r::error::pwned.go', ''), /pwned/],
  [
    'a folder with a package',
    { 'go.mod': head, 'main.go': go, '##[error]pwned/a.go': 'package a\n\nimport _ "nowhere.invalid/x"\n' },
    /pwned/,
  ],
  [
    'a folder with a module',
    { '##[save-state name=go-preflight]pwned/go.mod': 'nonsense\n', 'go.mod': head, 'main.go': go },
    /pwned/,
  ],
  [
    'a folder that starts a line',
    { '::error::pwned/go.mod': 'nonsense\n', 'go.mod': head, 'main.go': go },
    /pwned/,
  ],
  [
    'markup',
    { 'go.mod': unused('// <img src=x onerror=pwned()> <script>pwned</script>'), 'main.go': go, ...lib },
    /pwned/,
  ],
  [
    'a fence in a patch',
    { 'go.mod': unused('// ``` \n// ```\n// <img src=pwned>'), 'main.go': go, ...lib },
    /pwned/,
  ],
];

describe('text of others never becomes a command', () => {
  test.each(HOSTILE)('%s', (_, files, shown) =>
    inJob(
      checkout(files),
      async (job) => {
        const main = await job.uses();
        expect(main.exitCode).toBe(1);
        expect(main.log + main.summary).toMatch(shown);
        expectOnlyOurs(main);
        const [post] = await job.finish();
        expect(post).toMatchObject({ exitCode: 0, commands: [] });
      },
      { env: { GOPROXY: 'off' } },
    ),
  );

  test('in debug logs neither', () =>
    inJob(
      checkout(HOSTILE[6]?.[1] ?? {}),
      async (job) => {
        expectOnlyOurs(await job.uses());
      },
      { env: { GOPROXY: 'off', RUNNER_DEBUG: '1' } },
    ));

  test('in an input neither', () =>
    inJob(checkout({ 'go.mod': head, 'main.go': go }), async (job) => {
      const main = await job.uses({
        inputs: {
          'working-directory': 'x ##[set-output name=drift]pwned',
          'go-version': '::error::pwned\r::error::pwned',
        },
      });
      expect(main.exitCode).toBe(1);
      expect(main.commands.map((command) => command.name)).toEqual(['add-mask', 'error']);
      expect(main.outputs).toEqual({});
    }));
});

test('post removes nothing but its own folder, whatever state it is handed', () =>
  inJob(checkout({ 'go.mod': head, 'main.go': go }), async (job, workspace) => {
    await job.uses();
    const [post] = await job.finish({ 'STATE_go-preflight': JSON.stringify({ v: 1, folder: workspace }) });
    expect(post).toMatchObject({ exitCode: 0, commands: [] });
    expect(await readFile(join(workspace, 'go.mod'), 'utf8')).toBe(head);
  }));
