import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { BoundedText } from '../../src/adapters/node/bounded-text.ts';
import { nodeRunner } from '../../src/adapters/node/runner.ts';
import type { Ran, RunOptions } from '../../src/ports.ts';
import { removeFolder, temporaryFolder } from '../support/temporary.ts';

let folder: string;
beforeAll(async () => {
  folder = await temporaryFolder('runner');
});
afterAll(async () => removeFolder(folder));

/** Runs node with a program given as text. */
async function node(
  program: string,
  options: Partial<RunOptions> = {},
  cancelled = new AbortController().signal,
): Promise<Ran> {
  return nodeRunner(cancelled).run(process.execPath, ['-e', program], { cwd: folder, env: {}, ...options });
}

/** A child that starts a grandchild, tells its pid and waits for ever. */
const family = (file: string, options: { readonly detached?: boolean } = {}): string => `
  const { spawn } = require('node:child_process');
  const options = { stdio: 'inherit', ...${JSON.stringify(options)} };
  const child = spawn(process.execPath, ['-e', 'setInterval(() => {}, 1000)'], options);
  require('node:fs').writeFileSync(${JSON.stringify(file)}, String(child.pid));
  setInterval(() => {}, 1000);
`;

/** The process id that a `family` has written there, as soon as it has. */
async function written(file: string): Promise<number> {
  for (;;) {
    const pid = Number(await readFile(file, 'utf8').catch(() => ''));
    if (pid > 0) return pid;
    await sleep(20);
  }
}

describe('nodeRunner', () => {
  test('captures both streams and the exit code', async () => {
    expect(await node('console.log("out"); console.error("err"); process.exit(3)')).toMatchObject({
      exitCode: 3,
      stdout: 'out\n',
      stderr: 'err\n',
      truncated: false,
      timedOut: false,
    });
  });

  test('the child has the folder and the environment given, and nothing else', async () => {
    const ran = await node('console.log(process.cwd(), JSON.stringify(process.env))', { env: { A: 'b' } });
    expect(ran.stdout).toBe(`${folder} {"A":"b"}\n`);
  });

  test('arguments are not read by a shell', async () => {
    const runner = nodeRunner(new AbortController().signal);
    const odd = ['$HOME; echo "x"', '*', '`id`', ''];
    const ran = await runner.run(
      process.execPath,
      ['-e', 'console.log(JSON.stringify(process.argv.slice(1)))', '--', ...odd],
      { cwd: folder, env: {} },
    );
    expect(JSON.parse(ran.stdout)).toEqual(odd);
  });

  test('a program that is not there, and a folder that is not there, say why', async () => {
    const runner = nodeRunner(new AbortController().signal);
    expect(await runner.run(join(folder, 'nothing'), [], { cwd: folder, env: {} })).toMatchObject({
      exitCode: null,
      startError: 'ENOENT',
    });
    expect(await node('', { cwd: join(folder, 'nowhere') })).toMatchObject({
      exitCode: null,
      startError: 'ENOENT',
    });
  });

  test('standard input is empty', async () => {
    expect((await node('process.stdin.on("end", () => console.log("end")).resume()')).stdout).toBe('end\n');
  });

  test('a time-out ends the child and what it started', async () => {
    const file = join(folder, 'timed-out.pid');
    const ran = await node(family(file), { timeoutSeconds: 4 });
    expect(ran).toMatchObject({ exitCode: null, timedOut: true });
    await expectGone(Number(await readFile(file, 'utf8')));
  });

  test('cancelling ends the child and what it started, and starts no more', async () => {
    const file = join(folder, 'cancelled.pid');
    const cancelling = new AbortController();
    const running = node(family(file), {}, cancelling.signal);
    await written(file);
    cancelling.abort();
    expect(await running).toMatchObject({ exitCode: null, timedOut: false });
    await expectGone(Number(await readFile(file, 'utf8')));
    expect(await node('', {}, cancelling.signal)).toMatchObject({ exitCode: null, startError: 'cancelled' });
  });

  test('a descendant in a session of its own that holds the pipes does not hold a cancelled step', async () => {
    const cancelling = new AbortController();
    const file = join(folder, 'daemon.pid');
    const running = node(family(file, { detached: true }), {}, cancelling.signal);
    const daemon = await written(file);
    cancelling.abort();
    expect(await running).toMatchObject({ exitCode: null });
    // It lives on: the step did not wait for its end.
    expect(process.kill(daemon, 'SIGKILL')).toBe(true);
  });

  test('an argument list that is too long is a reason, no exception', async () => {
    expect(await node('0'.repeat(4 << 20))).toMatchObject({ exitCode: null, startError: 'E2BIG' });
  });

  test('of very long output the head and the tail stay', async () => {
    const ran = await node('process.stdout.write("a".repeat(30e6)); process.stdout.write("z")');
    expect(ran.truncated).toBe(true);
    expect(ran.stdout.length).toBeLessThan(17 * 1024 * 1024);
    expect(ran.stdout).toMatch(/^a+\n\[\d+ bytes left out\]\na+z$/);
  });
});

async function expectGone(pid: number): Promise<void> {
  const alive = async (): Promise<boolean> =>
    // A zombie that nobody has waited for yet is gone, too.
    readFile(`/proc/${pid}/stat`, 'utf8').then(
      (text) => !/\) Z /.test(text),
      () => false,
    );
  for (let left = 500; left > 0 && (await alive()); left--) await sleep(20);
  expect(await alive()).toBe(false);
}

describe('BoundedText', () => {
  test.each([
    [['abc', 'def'], 'abcdef'],
    [['abcdefgh'], 'abcdefgh'],
    [['abcdefghi'], 'abcd\n[1 bytes left out]\nfghi'],
    [['abc', 'def', 'ghi', 'jkl'], 'abcd\n[4 bytes left out]\nijkl'],
    [['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h', 'i', 'j'], 'abcd\n[2 bytes left out]\nghij'],
    [['abcdefghijklmnop', 'q'], 'abcd\n[9 bytes left out]\nnopq'],
  ])('%j within eight bytes', (chunks, expected) => {
    const text = new BoundedText(8);
    for (const chunk of chunks) text.add(Buffer.from(chunk));
    expect(text.toString()).toBe(expected);
  });

  test('a character that two chunks share is whole', () => {
    const text = new BoundedText(100);
    const bytes = Buffer.from('日本');
    text.add(bytes.subarray(0, 4));
    text.add(bytes.subarray(4));
    expect(text.toString()).toBe('日本');
  });
});
