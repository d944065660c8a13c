import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { mkdtemp, readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { resolveCommand } from '../../src/cli/resolve-command.ts';

const index = join(import.meta.dirname, '../toolchain/testdata/download-list.json');

async function run(...args: readonly string[]) {
  const out = { stdout: '', stderr: '' };
  const exitCode = await resolveCommand(args, {
    stdout: (text) => void (out.stdout += text),
    stderr: (text) => void (out.stderr += text),
    readFile: async (path) => readFile(path, 'utf8'),
    host: { platform: 'linux', arch: 'x64', endianness: 'LE' },
    fetchIndex: async () => readFile(index, 'utf8'),
  });
  return { exitCode, ...out };
}

const SHA256 = '8920ea521bad8f6b7bc377b4824982e011c19af27df88a815e3586ea895f1b36';

test('--json prints one object on one line, its keys in this order', async () => {
  expect(
    await run('--spec', '1.22.3', '--index', index, '--os', 'linux', '--arch', 'amd64', '--json'),
  ).toEqual({
    exitCode: 0,
    stdout: `{"version":"1.22.3","source":"--spec","file":"go1.22.3.linux-amd64.tar.gz","sha256":"${SHA256}","newer":"1.22.12"}\n`,
    stderr: '',
  });
});

test('without --json a sentence, without --index the published one, without --os and --arch the machine', async () => {
  expect(await run('--spec', '1.22.3')).toEqual({
    exitCode: 0,
    stdout: `go1.22.3 (--spec): go1.22.3.linux-amd64.tar.gz, SHA-256 ${SHA256}; a newer patch is out: 1.22.12\n`,
    stderr: '',
  });
});

test('remarks go to stderr, one line each', async () => {
  const { stdout, stderr } = await run('--spec', '1.2', '--json');
  expect(JSON.parse(stdout)).toMatchObject({ version: '1.2.2' });
  expect(stderr).toMatch(/^warning: .*did YAML turn 1\.20 into 1\.2\?.*\n$/);
});

test('--file reads the file and names it', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'resolve-'));
  const file = join(folder, 'go.mod');
  await writeFile(file, 'module x\r\n\r\ngo 1.22\r\n\r\ntoolchain go1.22.3 // pinned');
  const { stdout } = await run('--file', file, '--json');
  expect(JSON.parse(stdout)).toMatchObject({ version: '1.22.3', source: `${file} line 5, toolchain` });
});

test('--patch-policy newest moves a file’s pin to the newest patch', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'resolve-'));
  const file = join(folder, '.go-version');
  await writeFile(file, '1.22.3\n');
  expect(JSON.parse((await run('--file', file, '--patch-policy=newest', '--json')).stdout)).toMatchObject({
    version: '1.22.12',
    newer: null,
  });
});

test('--os alone leaves the architecture to the machine', async () => {
  const { stdout } = await run('--spec', '1.22.3', '--os', 'win32', '--json');
  expect(JSON.parse(stdout)).toMatchObject({ file: 'go1.22.3.windows-amd64.zip' });
});

test('--help says how it is called', async () => {
  expect(await run('--help')).toMatchObject({ exitCode: 0, stdout: expect.stringContaining('--spec S') });
});

describe('errors are one line on stderr and exit code 2', () => {
  test.each<readonly [readonly string[], RegExp]>([
    [[], /give either --spec or --file/],
    [['--spec', '1', '--file', 'go.mod'], /give either --spec or --file/],
    [['--spec', ''], /the Go version is empty/],
    [['--spec='], /the Go version is empty/],
    [['--spec'], /--spec/],
    [['--spec', '-1'], /--spec/],
    [['--spec=-1'], /"-1" is no Go version/],
    [['--spec=--json'], /"--json" is no Go version/],
    [['--spek', '1'], /--spek/],
    [['1.22'], /1\.22/],
    [['--json=yes', '--spec', '1'], /json/],
    [['--file', ''], /--file is empty/],
    [['--file', 'there/is/no/go.mod'], /there\/is\/no\/go\.mod: there is no such file; check --file/],
    [['--file', tmpdir()], /this is a folder, not a file/],
    [['--spec', '1', '--index', 'there-is-none'], /there-is-none: there is no such file; check --index/],
    [['--spec', '1', '--patch-policy', 'new'], /--patch-policy "new": use pinned, newest or warn/],
    [['--spec', '1', '--os', 'beos', '--arch', 'x64'], /"beos" is no operating system/],
    [['--spec', '1\n::error::x'], /is no Go version/],
    [['--spec', '1.99', '--json'], /answers to "1\.99"/],
  ])('%j', async (args, message) => {
    const { exitCode, stdout, stderr } = await run(...args);
    expect({ exitCode, stdout }).toEqual({ exitCode: 2, stdout: '' });
    expect(stderr).toMatch(/^error: [^\n\r]*\n$/);
    expect(stderr).toMatch(message);
  });

  test('whatever the spec is', async () => {
    const piece = fc.constantFrom(
      '1',
      '.',
      '22',
      'rc1',
      '-',
      ' ',
      '>=',
      '<',
      '~',
      '^',
      '||',
      'x',
      '*',
      'go',
      'v',
      '"',
      '\n',
      '0',
    );
    const spec = fc.oneof(
      fc.string(),
      fc.array(piece, { maxLength: 8 }).map((pieces) => pieces.join('')),
    );
    await fc.assert(
      fc.asyncProperty(spec, async (text) => {
        const { exitCode, stdout, stderr } = await run(`--spec=${text}`, '--json');
        if (exitCode === 0) expect(JSON.parse(stdout)).toHaveProperty('version');
        else expect([exitCode, stdout, stderr.split('\n').length]).toEqual([2, '', 2]);
      }),
      { numRuns: 300 },
    );
  });
});

test('a bug is no user error', async () => {
  const io = {
    stdout: () => {},
    stderr: () => {},
    readFile: async () => '',
    host: { platform: 'linux', arch: 'x64', endianness: 'LE' as const },
    fetchIndex: async (): Promise<string> => {
      throw new TypeError('bug');
    },
  };
  await expect(resolveCommand(['--spec', '1'], io)).rejects.toThrow(TypeError);
});
