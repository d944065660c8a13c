import { afterAll, describe, expect, test } from '@jest/globals';
import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { chmod } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { exists } from '../../../src/exists.ts';
import { restoreToolchain } from '../../../src/toolchain/install/toolchain-module.ts';
import { writeTree } from '../../support/temporary.ts';

const top = mkdtempSync(join(tmpdir(), 'toolchain-module-'));
afterAll(() => rmSync(top, { recursive: true }));

const programs = ['bin/go', 'bin/gofmt', 'pkg/tool/x_y/compile', 'lib/wasm/go_js_wasm_exec'];
const others = [
  'VERSION',
  'lib/wasm/go_js_exec',
  'lib/wasm/wasm_exec.js',
  'src/make.bash',
  'pkg/include/a.h',
];

async function goroot(more: Readonly<Record<string, string>>): Promise<string> {
  const folder = mkdtempSync(join(top, 'goroot-'));
  const files = [...programs, ...others];
  await writeTree(folder, { ...Object.fromEntries(files.map((name) => [name, name])), ...more });
  for (const name of files) await chmod(join(folder, name), 0o444);
  return folder;
}

function modes(folder: string, names: readonly string[]): readonly string[] {
  return [...new Set(names.map((name) => (statSync(join(folder, name)).mode & 0o777).toString(8)))];
}

// Windows has no such bits.
const posix = process.platform === 'win32' ? describe.skip : describe;
posix('what the go command runs', () => {
  test('can be run, and nothing else', async () => {
    const folder = await goroot({});
    await restoreToolchain(folder, 'linux');
    expect(modes(folder, programs)).toStrictEqual(['555']);
    expect(modes(folder, others)).toStrictEqual(['444']);
  });
});

test('modes are left alone where the system is Windows', async () => {
  const folder = await goroot({});
  await restoreToolchain(folder, 'windows');
  expect(modes(folder, [...programs, ...others])).toStrictEqual(['444']);
});

test('every _go.mod gets its name back and stays', async () => {
  const folder = await goroot({ 'src/_go.mod': 'module std\n', 'src/cmd/_go.mod': 'module cmd\n' });
  writeFileSync(join(folder, 'go.mod'), 'module golang.org/toolchain\n');
  await restoreToolchain(folder, 'windows');
  for (const name of ['src/go.mod', 'src/_go.mod'])
    expect(readFileSync(join(folder, name), 'utf8')).toBe('module std\n');
  expect(readFileSync(join(folder, 'src/cmd/go.mod'), 'utf8')).toBe('module cmd\n');
  expect(readFileSync(join(folder, 'go.mod'), 'utf8')).toBe('module golang.org/toolchain\n');
});

test('a Go whose library is no module has no go.mod anywhere, as the go command leaves it', async () => {
  const folder = await goroot({ 'src/cmd/_go.mod': 'module cmd\n' });
  await restoreToolchain(folder, 'linux');
  expect(await exists(join(folder, 'src/cmd/go.mod'))).toBe(false);
});
