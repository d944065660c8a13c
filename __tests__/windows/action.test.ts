import { afterEach, describe, expect, test } from '@jest/globals';
import { cp, mkdir, readFile, readdir } from 'node:fs/promises';
import { once } from 'node:events';
import { createServer } from 'node:http';
import { join, resolve, win32 } from 'node:path';
import { closeServers, listen } from '../support/loopback.ts';
import { writeTree } from '../support/temporary.ts';
import { WindowsStep, jobFolders } from '../support/windows/job.ts';
import type { JobFolders } from '../support/windows/job.ts';
import { WindowsMachine } from '../support/windows/machine.ts';
import type { Variables } from '../support/windows/machine.ts';
import { userVariables } from '../support/windows/user.ts';

const examples = resolve(import.meta.dirname, '../../examples');
const machine = await WindowsMachine.start();
const user = await userVariables(machine, []);
const hosted = { ...user, [gorootVariable()]: machine.go.goroot };

/** As hosted runners name their toolchains: GOROOT_1_21_X64. */
function gorootVariable(): string {
  return `GOROOT_${machine.go.version.split('.').slice(0, 2).join('_')}_X64`;
}

async function step(
  files: Readonly<Record<string, string>> | 'drift',
  env: Variables = hosted,
  drive: 'system' | 'other' = 'system',
): Promise<{ step: WindowsStep; folders: JobFolders }> {
  const folders = await jobFolders(machine, drive);
  await mkdir(join(folders.workspace.host, '.git'));
  if (files === 'drift') await cp(join(examples, 'drift'), folders.workspace.host, { recursive: true });
  else await writeTree(folders.workspace.host, files);
  return { step: new WindowsStep(machine, folders, env), folders };
}

const sound = {
  'go.mod': 'module example.com/m\r\n\r\ngo 1.21\r\n',
  'main.go': 'package main\r\n\r\nfunc main() {}\r\n',
};

/** What any step must leave after its post: nothing of ours. */
async function expectCleared({ temp }: JobFolders): Promise<void> {
  expect(await readdir(temp.host)).toEqual(['_runner_file_commands']);
}

describe.each(['system', 'other'] as const)('a drifted module on the %s drive', (drive) => {
  test('fails the step with annotations, outputs and files as the runner reads them', async () => {
    const { step: drifted, folders } = await step('drift', hosted, drive);
    const main = await drifted.main();
    expect(main.exitCode).toBe(1);
    expect(main.annotations.map(({ level, file, line }) => ({ level, file, line }))).toEqual([
      { level: 'error', file: 'go.mod', line: 6 },
      { level: 'error', file: 'go.mod', line: 7 },
      { level: 'error', file: 'go.mod', line: 8 },
    ]);
    const { goroot, version } = machine.go;
    expect(main.outputs).toMatchObject({
      drift: 'true',
      findings: '3',
      'go-root': goroot,
      'go-version': version,
    });
    const [report = '', patch = ''] = [main.outputs['report'], main.outputs['patch']];
    for (const file of [report, patch])
      expect(file.startsWith(`${folders.temp.windows}\\go-preflight-`)).toBe(true);
    const own = join(folders.temp.host, win32.basename(win32.dirname(report)));
    expect(await readFile(join(own, 'go-preflight.patch'), 'utf8')).toContain('--- a/go.mod\n+++ b/go.mod\n');
    expect(main.summary).toContain('example.com/greeting');
    await drifted.post(main);
    await expectCleared(folders);
  });
});

describe('a sound module', () => {
  test('leaves later steps a Go, by files with the line endings of Windows', async () => {
    const { step: passing, folders } = await step({
      'go.mod': 'module example.com/m\n\ngo 1.21\n',
      'main.go': sound['main.go'],
    });
    const main = await passing.main();
    expect(main).toMatchObject({ exitCode: 0, annotations: [], exported: { GOTOOLCHAIN: 'local' } });
    expect(main.path).toEqual([
      win32.join(machine.go.goroot, 'bin'),
      win32.join(user['USERPROFILE'] ?? '', 'go', 'bin'),
    ]);
    expect(main.files.PATH).toMatch(/^(?:[A-Z]:\\[^\r\n]*\r\n){2}$/);
    for (const text of [main.files.ENV, main.files.OUTPUT, main.files.STATE])
      expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
    const post = await passing.post(main);
    expect(post).toMatchObject({ exitCode: 0, stdout: '', stderr: '' });
    await expectCleared(folders);
  });

  test('is found by a working-directory with backslashes, and told with `/`', async () => {
    const { step: passing } = await step({
      'sub/dir/go.mod': 'module example.com/m\n\ngo 1.99\n',
      'sub/dir/m.go': 'package m\n',
    });
    const main = await passing.main({
      'working-directory': '.\\sub\\dir\\',
      'go-version': machine.go.version,
    });
    expect(main.exitCode).toBe(1);
    expect(main.annotations[0]).toMatchObject({ file: 'sub/dir/go.mod', line: 3 });
  });
});

/** A server that takes requests and never answers. */
async function silentServer(): Promise<{ base: string; asked: Promise<unknown>; left: Promise<unknown> }> {
  const server = createServer(() => {
    // Whoever waits will be ended.
  });
  const asked = once(server, 'request');
  const left = new Promise<void>((gone) => {
    server.once('connection', (socket) => socket.once('close', () => gone()));
  });
  const port = await listen(server);
  return { base: `http://127.0.0.1:${port}`, asked, left };
}

const needy = {
  'go.mod': 'module example.com/m\n\ngo 1.21\n\nrequire example.com/lib v1.0.0\n',
  'main.go': 'package main\n\nimport _ "example.com/lib"\n\nfunc main() {}\n',
};

async function end(how: 'cancelled' | 'killed', pid: number): Promise<void> {
  if (how === 'killed') return machine.kill(pid);
  const pressed = await machine.run(machine.probe, ['ctrl-c', String(pid)], {
    cwd: user['USERPROFILE'] ?? '',
  });
  expect(pressed).toMatchObject({ exitCode: 0 });
}

describe('a step that is ended', () => {
  afterEach(closeServers);

  test.each(['cancelled', 'killed'] as const)(
    'while go waits for a proxy, %s: post clears up',
    async (how) => {
      const proxy = await silentServer();
      const env = { ...hosted, GOPROXY: proxy.base, GONOSUMDB: '*', GOFLAGS: '-mod=mod' };
      const { step: ended, folders } = await step(needy, env);
      const main = await ended.start();
      await proxy.asked;
      await end(how, main.pid);
      const outcome = await main.ended;
      expect(outcome.exitCode).not.toBe(0);
      // A cancelled step has ended its children; a killed one could not, and go waits until the proxy is gone.
      if (how === 'killed') await closeServers();
      await proxy.left;
      expect(await ended.post(outcome)).toMatchObject({ exitCode: 0, stdout: '' });
      await expectCleared(folders);
    },
  );

  test('cancelled in a download: no entry that anybody could take for a whole one', async () => {
    const site = await silentServer();
    const { step: ended, folders } = await step(needy, user);
    const main = await ended.start({ 'go-version': '1.22.5', 'go-download-base-url': site.base });
    await site.asked;
    await end('cancelled', main.pid);
    const outcome = await main.ended;
    expect(outcome.exitCode).not.toBe(0);
    const left = await readdir(folders.tools.host, { recursive: true });
    expect(left.filter((name) => name.includes('.complete') || name.includes('VERSION'))).toEqual([]);
    await ended.post(outcome);
    await expectCleared(folders);
  });
});
