import { describe, expect, test } from '@jest/globals';
import { cp, readFile, symlink, writeFile } from 'node:fs/promises';
import { join, resolve, win32 } from 'node:path';
import type { Answered } from '../support/windows/agent.ts';
import { WindowsMachine } from '../support/windows/machine.ts';
import type { Folder } from '../support/windows/machine.ts';
import { repository, userVariables } from '../support/windows/user.ts';

const root = resolve(import.meta.dirname, '../..');
const machine = await WindowsMachine.start();
const env = await userVariables(machine);

interface Report {
  readonly verdict: string;
  readonly findings: readonly {
    readonly rule: string;
    readonly at: { readonly file: string; readonly line?: number };
  }[];
  readonly modules: readonly { readonly dir: string; readonly tidy: string }[];
}

async function check(cwd: string, ...args: readonly string[]): Promise<Report> {
  const ran = await machine.goPreflight(['check', '--json', ...args], { cwd, env });
  expect(ran.stderr).toBe('');
  const report: Report = JSON.parse(ran.stdout);
  return report;
}

/** `rule file:line` of every finding. */
function placed({ findings }: Report): string[] {
  return findings.map(({ rule, at }) => `${rule} ${at.file}:${at.line}`).sort();
}

/** A copy of our examples, which the README shows. */
async function examples(name: string, drive: 'system' | 'other'): Promise<Folder> {
  const folder = await repository(machine, {}, { name, drive });
  await cp(join(root, 'examples'), join(folder.host, 'examples'), { recursive: true });
  return folder;
}

describe.each([
  ['on C:', 'Repo', 'system'],
  ['on another drive', 'repo', 'other'],
  ['in a folder with blanks', 'My Documents (2)', 'system'],
  ['in a folder with umlauts and Chinese', 'Übung 中文', 'system'],
] as const)('a repository %s', (_, name, drive) => {
  test('is judged as anywhere: places with `/`, frames at the very lines', async () => {
    const folder = await examples(name, drive);
    const ran = await machine.goPreflight(['check', 'examples\\drift'], { cwd: folder.windows, env });
    const readme = await readFile(join(root, 'README.md'), 'utf8');
    const shown = /<!-- diagnosis -->\n```text\n(.*?)\n```/s.exec(readme)?.[1] ?? '';
    expect(shown).toContain('--> examples/drift/go.mod:6:2');
    expect(ran).toMatchObject({ exitCode: 1, stdout: expect.stringContaining(shown) });
    expect(ran.stdout).not.toContain('\\');
  });
});

describe('a workspace', () => {
  test('is sound when it is sound', async () => {
    const folder = await examples('Repo', 'system');
    expect(await check(win32.join(folder.windows, 'examples', 'workspace'))).toMatchObject({
      verdict: 'sound',
      modules: [
        { dir: 'examples/workspace/app', tidy: 'tidy' },
        { dir: 'examples/workspace/greeting', tidy: 'tidy' },
      ],
    });
  });

  test('may name a folder in another case, which is that folder still', async () => {
    const folder = await repository(machine, {
      'go.work': 'go 1.21\n\nuse (\n\t./APP\n\t.\\Lib\n)\n',
      'app/go.mod': 'module example.com/app\n\ngo 1.21\n\nrequire example.com/lib v0.0.0\n',
      'app/main.go': 'package main\n\nimport _ "example.com/lib"\n\nfunc main() {}\n',
      'Lib/go.mod': 'module example.com/lib\n\ngo 1.21\n',
      'Lib/lib.go': 'package lib\n',
    });
    const { modules } = await check(folder.windows);
    expect(modules.map(({ dir, tidy }) => `${dir} ${tidy}`)).toEqual(['Lib tidy', 'app tidy']);
  });
});

const unused = {
  'go.mod':
    'module example.com/m\n\ngo 1.21\n\nrequire example.com/lib v0.0.0\n\nreplace example.com/lib => ./Lib\n',
  'main.go': 'package main\n\nfunc main() {}\n',
  'Lib/go.mod': 'module example.com/lib\n\ngo 1.21\n',
  'Lib/lib.go': 'package lib\n',
};

describe('the folder to check', () => {
  const spellings: readonly (readonly [string, (folder: string) => string])[] = [
    ['with another case', (folder) => folder.toUpperCase()],
    ['with a small drive letter', (folder) => folder.replace(/^[A-Z]/, (letter) => letter.toLowerCase())],
    ['with a backslash at its end', (folder) => `${folder}\\`],
    ['with `/`', (folder) => folder.replaceAll('\\', '/')],
    ['with `..`', (folder) => `${folder}\\main\\..`],
    ['as .\\main', () => '.\\main'],
  ];
  test.each(spellings)('%s means the same', async (_, spell) => {
    const folder = await repository(machine, { ...unused, 'main/main.go': unused['main.go'] });
    const report = await check(folder.windows, spell(folder.windows));
    expect(placed(report)).toEqual(['tidy-require-unused go.mod:5']);
  });

  test('that is not there is one line, in its own words', async () => {
    const folder = await repository(machine, unused);
    const ran = await machine.goPreflight(['check', '.\\nowhere'], { cwd: folder.windows, env });
    expect(ran).toMatchObject({ exitCode: 2, stdout: '' });
    expect(ran.stderr).toMatch(/^working-directory \.\\nowhere: there is no such folder[^\n]*\n$/);
  });
});

const noJunctions = machine.isWine ? ' (Wine makes none)' : '';
(machine.isWine ? describe.skip : describe)(`a junction${noJunctions}`, () => {
  test('means what it leads to', async () => {
    const folder = await repository(machine, unused);
    const junction = `${folder.host}-junction`;
    await symlink(folder.host, junction, 'junction');
    expect(placed(await check(folder.windows, junction))).toEqual(['tidy-require-unused go.mod:5']);
  });
});

describe('fix', () => {
  test('mends files, which then are sound', async () => {
    const folder = await repository(machine, unused);
    expect(await machine.goPreflight(['fix'], { cwd: folder.windows, env })).toMatchObject({
      exitCode: 0,
      stderr: 'wrote go.mod\n',
    });
    expect(await readFile(join(folder.host, 'go.mod'), 'utf8')).not.toContain('require');
    expect(await check(folder.windows)).toMatchObject({ verdict: 'sound' });
  });
});

const crlf = (text: string): string => text.replaceAll('\n', '\r\n');

/** The same repository as a checkout with core.autocrlf leaves it, known to git. Answers how our command runs there. */
async function checkedOut(
  files: Readonly<Record<string, string>>,
): Promise<{ folder: Folder; cli: (...args: readonly string[]) => Promise<Answered> }> {
  const folder = await repository(machine, files);
  const gitFolder = await machine.gitFolder();
  const withGit = await userVariables(machine, [win32.join(machine.go.goroot, 'bin'), gitFolder]);
  const options = { cwd: folder.windows, env: withGit };
  const git = win32.join(gitFolder, 'git.exe');
  await machine.run(git, ['init', '--quiet'], options);
  await machine.run(git, ['config', 'core.autocrlf', 'true'], options);
  expect(await machine.run(git, ['add', '--all'], options)).toMatchObject({ exitCode: 0 });
  for (const [name, text] of Object.entries(files)) await writeFile(join(folder.host, name), crlf(text));
  return { folder, cli: async (...args) => machine.goPreflight(args, options) };
}

describe('line endings', () => {
  test('that git made of its own are no drift', async () => {
    const { cli } = await checkedOut({
      'go.mod': 'module example.com/m\n\ngo 1.21\n',
      'main.go': 'package main\n\nfunc main() {}\n',
    });
    expect(await cli('check')).toMatchObject({ exitCode: 0, stdout: expect.stringContaining('Sound') });
  });

  test('of a drifted file hide nothing, and stay when it is mended', async () => {
    const { folder, cli } = await checkedOut(unused);
    const { stdout } = await cli('check');
    expect(stdout).toContain('Not sound: 1 error ');
    expect(stdout).toContain('--> go.mod:5');
    expect(await cli('fix')).toMatchObject({ exitCode: 0 });
    const mended = await readFile(join(folder.host, 'go.mod'), 'utf8');
    expect(mended).toBe(crlf('module example.com/m\n\ngo 1.21\n\nreplace example.com/lib => ./Lib\n'));
  });
});
