import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { execFileSync } from 'node:child_process';
import { mkdir, readFile, symlink } from 'node:fs/promises';
import { join } from 'node:path';
import { nodeHost } from '../../src/adapters/node/host.ts';
import { nodePorts } from '../../src/adapters/node/ports.ts';
import { runCommand } from '../../src/cli/commands.ts';
import type { Environment } from '../../src/ports.ts';
import { removeFolder, temporaryFolder, writeTree } from '../support/temporary.ts';

/** The command in this process, with the real go and no network. */

const SOUND = { 'go.mod': 'module example.com/m\n\ngo 1.21\n', 'm.go': 'package m\n' };
const DRIFT = { ...SOUND, 'go.mod': 'module example.com/m\n\ngo 1.21\n\nrequire example.com/gone v1.0.0\n' };

const silent = (): void => undefined;

let folder: string;

beforeEach(async () => {
  folder = await temporaryFolder('commands');
});

afterEach(async () => {
  await removeFolder(folder);
});

interface Ended {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

async function run(...args: readonly string[]): Promise<Ended> {
  return runWith({}, ...args);
}

async function runWith(job: Environment, ...args: readonly string[]): Promise<Ended> {
  let [stdout, stderr] = ['', ''];
  const host = nodeHost();
  const env = { ...host.env, GOPROXY: 'off', LANG: 'C', LC_ALL: '', ...job };
  const ports = nodePorts(
    { ...host, cwd: folder, tempDir: folder, toolCache: join(folder, 'tools'), env },
    { info: silent, debug: silent, warning: silent, group: silent },
    new AbortController().signal,
  );
  const code = await runCommand(args, {
    ports,
    stdout: { write: (text) => void (stdout += text), isTerminal: false, columns: 100 },
    stderr: (text) => void (stderr += text),
  });
  return { code, stdout, stderr };
}

describe('check', () => {
  test('a sound module is exit code 0', async () => {
    await writeTree(folder, SOUND);
    expect(await run('check')).toMatchObject({ code: 0, stderr: '' });
  });

  test('a finding is exit code 1, with the line of the file and the mend', async () => {
    await writeTree(folder, { 'here/go.mod': DRIFT['go.mod'], 'here/m.go': DRIFT['m.go'] });
    const { code, stdout } = await run('check', 'here');
    expect(code).toBe(1);
    expect(stdout).toContain('go.mod:5');
    expect(stdout).toContain('5 - require example.com/gone v1.0.0');
  });

  test('--json prints nothing but the report; --report and --patch write files', async () => {
    await writeTree(folder, DRIFT);
    const files = { report: join(folder, 'report.json'), patch: join(folder, 'mend.patch') };
    const { stdout } = await run('check', '--json', '--report', files.report, '--patch', files.patch);
    expect(JSON.parse(stdout)).toMatchObject({ schema: 'go-preflight/report/v1', verdict: 'unsound' });
    expect(await readFile(files.report, 'utf8')).toBe(stdout);
    expect(await readFile(files.patch, 'utf8')).toContain('-require example.com/gone v1.0.0');
  });

  test('a file that cannot be written keeps nobody from the report', async () => {
    await writeTree(folder, SOUND);
    const { code, stdout, stderr } = await run('check', '--report', join(folder, 'absent', 'report.json'));
    expect(code).toBe(2);
    expect(stdout).toContain('Sound');
    expect(stderr).toContain('report.json: ENOENT');
  });

  test('in Chinese when asked', async () => {
    await writeTree(folder, DRIFT);
    expect((await run('check', '--language', 'zh-CN')).stdout).toMatch(/\p{Script=Han}{2,}/u);
  });
});

describe('fix', () => {
  test('writes what tidy wants and reports what is left: nothing', async () => {
    await writeTree(folder, DRIFT);
    expect(await run('fix')).toMatchObject({ code: 0, stderr: 'wrote go.mod\n' });
    expect(await readFile(join(folder, 'go.mod'), 'utf8')).toBe(SOUND['go.mod']);
  });

  test('has nothing to do in a sound module', async () => {
    await writeTree(folder, SOUND);
    expect(await run('fix')).toMatchObject({ code: 0, stderr: '' });
  });
});

test('install prints the GOROOT of a Go that is there', async () => {
  await writeTree(folder, SOUND);
  const { code, stdout } = await run('install', '>=1.21');
  expect(code).toBe(0);
  await expect(readFile(join(stdout.trim(), 'VERSION'), 'utf8')).resolves.toMatch(/^go1\./);
});

describe('a hostile work tree', () => {
  test('a go.mod that is a symlink to credentials is not shown', async () => {
    await writeTree(folder, {
      netrc: 'machine example.com login bob password s3cr3t\n',
      'repo/m.go': 'package m\n',
    });
    await mkdir(join(folder, 'repo', '.git'));
    await symlink('../netrc', join(folder, 'repo', 'go.mod'));
    const { code, stdout } = await run('check', 'repo');
    expect(code).toBe(1);
    expect(stdout).toContain('go.mod is a symlink that leads out of');
    const named = await run('check', 'repo', '--go-version-file', 'repo/go.mod');
    expect(named).toMatchObject({ code: 2, stdout: '' });
    expect(stdout + named.stderr).not.toMatch(/bob|s3cr3t/);
  });

  test('a go.sum that cannot be read does not pass', async () => {
    await writeTree(folder, { ...SOUND, 'go.sum/x': '' });
    const { code, stdout } = await run('check');
    expect(code).toBe(1);
    expect(stdout).toContain('is not a regular file');
  });
});

function git(cwd: string, ...args: readonly string[]): string {
  const committer = ['-c', 'user.name=a', '-c', 'user.email=a@example.com'];
  return execFileSync('git', [...committer, ...args], { cwd, encoding: 'utf8' });
}

describe('git', () => {
  test('fetches nothing of a partial clone', async () => {
    const origin = join(folder, 'origin');
    await writeTree(origin, { ...SOUND, 'left-out/go.mod': 'module example.com/left-out\n' });
    git(origin, 'init', '-q');
    git(origin, 'config', 'uploadpack.allowFilter', 'true');
    git(origin, 'add', '.');
    git(origin, 'commit', '-qm', 'all');
    git(folder, 'clone', '-q', '--filter=blob:none', '--sparse', `file://${origin}`, 'clone');
    const clone = join(folder, 'clone');
    const missing = (): string => git(clone, 'rev-list', '--objects', '--all', '--missing=print');
    expect(missing()).toMatch(/^\?/m);
    const before = missing();
    expect(await run('check', 'clone')).toMatchObject({ code: 0 });
    expect(missing()).toBe(before);
  });

  test('is asked about the repository around the module, whatever a hook says', async () => {
    for (const name of ['one', 'other']) {
      await writeTree(join(folder, name), name === 'one' ? SOUND : { readme: '' });
      git(join(folder, name), 'init', '-q');
      git(join(folder, name), 'add', '.');
    }
    const hook = { GIT_DIR: join(folder, 'other', '.git'), GIT_GLOB_PATHSPECS: '1' };
    expect(await runWith(hook, 'check', 'one')).toMatchObject({ code: 0 });
  });
});

test('GO111MODULE=off of a job says nothing of its module', async () => {
  await writeTree(folder, SOUND);
  expect(await runWith({ GO111MODULE: 'off' }, 'check')).toMatchObject({ code: 0 });
});

describe('bad usage is exit code 2 and one line', () => {
  test.each([
    [['chekc'], 'chekc: there is no such command; did you mean check?'],
    [['check', '--go-verison', '1'], '--go-verison: there is no such flag; did you mean --go-version?'],
    [['check', '--fail-on', 'warn'], 'fail-on: takes error, warning, notice, never; got "warn"'],
    [['check', 'a', 'b'], 'b: only one folder can be given'],
    [['clean', 'a', 'b'], 'b: only one folder can be given'],
    [['clear'], 'clear: there is no such command; did you mean clean?'],
    [['check', 'absent'], 'working-directory absent: there is no such folder'],
    [['install'], 'install takes one version'],
    [['resolve'], 'give either --spec or --file'],
  ])('%j', async (args, message) => {
    await writeTree(folder, SOUND);
    const { code, stdout, stderr } = await run(...args);
    expect(code).toBe(2);
    expect(stdout).toBe('');
    expect(stderr).toContain(message);
    expect(stderr.trimEnd().split('\n')).toHaveLength(1);
  });
});

test.each(['check', 'fix', 'clean', 'install'])(
  '%s --help explains, in the language asked for',
  async (command) => {
    expect(await run(command, '--help')).toMatchObject({
      code: 0,
      stdout: expect.stringContaining('Usage: '),
    });
    const chinese = await run(command, '--help', '--language', 'zh-CN');
    expect(chinese).toMatchObject({ code: 0, stdout: expect.stringContaining('用法：') });
  },
);

test('help and version need nothing', async () => {
  expect((await run('--help')).stdout).toContain('go-preflight <command>');
  expect((await run()).stdout).toContain('go-preflight <command>');
  const version = /"version": "(.*)"/.exec(await readFile('package.json', 'utf8'))?.[1];
  expect((await run('--version')).stdout).toBe(`go-preflight ${version}\n`);
});
