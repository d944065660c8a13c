import { describe, expect, test } from '@jest/globals';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { checkout, checkoutOfExample } from '../support/checkout.ts';
import { nodes } from '../support/nodes.ts';
import { runProgram } from '../support/run-program.ts';
import type { ProgramRan } from '../support/run-program.ts';

const command = resolve(import.meta.dirname, '../../dist/cli.js');

async function goPreflight(node: string, cwd: string, ...args: readonly string[]): Promise<ProgramRan> {
  const home = await mkdtemp(join(tmpdir(), 'home-'));
  const { PATH = '', GOPROXY = '' } = process.env;
  const env = { PATH, GOPROXY, HOME: home, XDG_CACHE_HOME: join(home, '.cache'), LANG: 'C.UTF-8' };
  try {
    return await runProgram(node, [command, ...args], { cwd, env });
  } finally {
    await rm(home, { recursive: true, force: true, maxRetries: 5 });
  }
}

describe.each(nodes())('on %s', (_, node) => {
  test('check tells what is wrong, with the lines, and exits with 1', async () => {
    const folder = await checkoutOfExample('drift');
    const ran = await goPreflight(node, tmpdir(), 'check', folder);
    expect(ran.exitCode).toBe(1);
    for (const part of ['go.mod:6', 'go.mod:7', 'main.go:8', 'example.com/greeting'])
      expect(ran.stdout).toContain(part);
    expect(ran.stdout).not.toMatch(/::(error|set-output)/);
    await rm(folder, { recursive: true });
  });

  test('fix mends it, and check is silent then', async () => {
    const folder = await checkoutOfExample('drift');
    await goPreflight(node, folder, 'fix');
    expect(await readFile(join(folder, 'go.mod'), 'utf8')).toContain('example.com/greeting v0.0.0-0');
    expect(await goPreflight(node, folder, 'check')).toMatchObject({ exitCode: 0 });
    await rm(folder, { recursive: true });
  });

  test('--json is one JSON document and nothing else', async () => {
    const folder = await checkoutOfExample('tidy');
    const { stdout, exitCode } = await goPreflight(node, folder, 'check', '--json');
    expect(exitCode).toBe(0);
    expect(JSON.parse(stdout)).toMatchObject({
      schema: 'go-preflight/report/v1',
      verdict: 'sound',
      findings: [],
    });
    await rm(folder, { recursive: true });
  });

  test('a workspace whose modules only resolve there is sound', async () => {
    const folder = await checkoutOfExample('workspace');
    const { stdout, exitCode } = await goPreflight(node, folder, 'check', '--json');
    expect(exitCode).toBe(0);
    expect(JSON.parse(stdout)).toMatchObject({
      verdict: 'sound',
      modules: [{ dir: 'app' }, { dir: 'greeting' }],
    });
    await rm(folder, { recursive: true });
  });

  test('bad usage is one line on stderr and 2', async () => {
    for (const args of [
      ['chek'],
      ['check', '--fail-on', 'nothing'],
      ['check', '--jsn'],
      ['check', '/nowhere/at/all'],
    ]) {
      const ran = await goPreflight(node, tmpdir(), ...args);
      expect(ran).toMatchObject({ exitCode: 2, stdout: '' });
      expect(ran.stderr).toMatch(/^[^\n]+\n$/);
    }
  });

  test('--help names every flag', async () => {
    const { stdout, exitCode } = await goPreflight(node, tmpdir(), '--help');
    expect(exitCode).toBe(0);
    for (const flag of ['--go-version', '--fail-on', '--json', '--patch']) expect(stdout).toContain(flag);
  });
});

test('a terminal gets no control character from a file, but our own colours', async () => {
  const folder = await checkout({
    'go.mod':
      'module example.com/m\n\ngo 1.21\n\nrequire example.com/lib v0.0.0 // \u001b]0;pwned\u0007\u001b[2J\n\nreplace example.com/lib => ./lib\n',
    'main.go': 'package main\n\nfunc main() {}\n',
    'lib/go.mod': 'module example.com/lib\n\ngo 1.21\n',
  });
  const ran = await goPreflight(process.execPath, folder, 'check');
  expect(ran.stdout).toContain('go.mod:5');
  expect(ran.stdout + ran.stderr).not.toMatch(/(?![\n\t])\p{Cc}/u);
  await rm(folder, { recursive: true });
});

test('the README shows what the command prints for its example', async () => {
  const readme = await readFile(resolve(import.meta.dirname, '../../README.md'), 'utf8');
  const shown = /<!-- diagnosis -->\n```text\n(.*?)\n```/s.exec(readme)?.[1] ?? '';
  expect(shown).toContain('error: ');
  const folder = await checkoutOfExample('.', 'examples');
  const ran = await goPreflight(process.execPath, folder, 'check', 'examples/drift');
  expect(ran.stdout).toContain(shown);
  await rm(folder, { recursive: true });
});
