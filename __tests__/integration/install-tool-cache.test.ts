import { describe, expect, test } from '@jest/globals';
import { mkdir, readdir, readFile, rm, symlink, utimes, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { installGo } from '../../src/toolchain/install/install-go.ts';
import type { InstalledGo } from '../../src/toolchain/install/install-go.ts';
import { installPorts, temporaryFolder } from '../support/install-ports.ts';
import type { InstallPorts } from '../support/install-ports.ts';
import { serve, version } from '../support/served.ts';
import { around, exactly, platform } from '../support/wanted.ts';

async function install(ports: InstallPorts): Promise<InstalledGo> {
  return installGo(exactly(version), platform, ports, around((await serve()).base));
}

const hoursAgo = (hours: number): Date => new Date(Date.now() - hours * 60 * 60 * 1000);

/** Puts files below a folder, which was last touched so long ago. */
async function leave(folder: string, names: readonly string[], hours = 0): Promise<void> {
  await mkdir(folder, { recursive: true });
  for (const name of names) {
    await mkdir(dirname(join(folder, name)), { recursive: true });
    await writeFile(join(folder, name), 'left');
  }
  await utimes(folder, hoursAgo(hours), hoursAgo(hours));
}

/** `go/<version>` in the tool cache, or in the one that takes its place. */
function homes({ host }: InstallPorts): readonly [usual: string, fallback: string] {
  return [join(host.toolCache, 'go', version), join(host.tempDir, 'go-preflight-tools/go', version)];
}

const whole = ['x64', 'x64.complete'];

test('scratch folders are cleaned away a day later, and nothing else', async () => {
  const ports = await installPorts();
  const [home] = homes(ports);
  await leave(join(home, 'x64.tmp-Ab12Cd'), ['go/VERSION'], 25);
  await leave(join(home, 'arm64.tmp-Ef34Gh'), ['go/VERSION'], 25);
  await leave(join(home, 'x64.tmp-Ij56Kl'), ['go/VERSION'], 23);
  await leave(join(home, 'arm64'), ['bin/go'], 25);
  await leave(join(home, 'x64.tmp'), ['bin/go'], 25);
  const others = join(ports.host.toolCache, 'go/1.20.0/x64');
  await leave(others, ['bin/go'], 25);
  await writeFile(`${others}.complete`, '');
  await install(ports);
  expect((await readdir(home)).sort()).toStrictEqual([
    'arm64',
    'x64',
    'x64.complete',
    'x64.tmp',
    'x64.tmp-Ij56Kl',
  ]);
  expect(await readFile(join(others, 'bin/go'), 'utf8')).toBe('left');
  expect(await readdir(dirname(others))).toStrictEqual(whole);
});

describe('what is in the place of an entry', () => {
  test.each<[string, (home: string) => Promise<void>]>([
    ['nothing but a marker', async (home) => leave(home, ['x64.complete'])],
    ['remains of a killed job', async (home) => leave(join(home, 'x64'), ['bin/go'], 2)],
    ['an empty folder', async (home) => leave(join(home, 'x64'), [], 2)],
    [
      'marked remains without a go',
      async (home) => {
        await leave(home, ['x64.complete']);
        await leave(join(home, 'x64'), ['src/fmt/print.go'], 2);
      },
    ],
    [
      'a file',
      async (home) => {
        await leave(home, ['x64']);
        await utimes(join(home, 'x64'), hoursAgo(2), hoursAgo(2));
      },
    ],
  ])('%s gives way', async (_, before) => {
    const ports = await installPorts();
    const [home] = homes(ports);
    await before(home);
    expect(await install(ports)).toMatchObject({ goroot: join(home, 'x64'), verified: 'sha256' });
    expect(await readdir(home)).toStrictEqual(whole);
    expect(await readFile(join(home, 'x64/VERSION'), 'utf8')).toMatch(/^go1\.98\.7/);
  });

  test('a copy begun less than an hour ago stays, and Go goes elsewhere', async () => {
    const ports = await installPorts();
    const [home, fallback] = homes(ports);
    await leave(home, ['x64/bin/go']);
    expect(await install(ports)).toMatchObject({ goroot: join(fallback, 'x64'), verified: 'sha256' });
    expect(await readdir(home)).toStrictEqual(['x64']);
    expect(await readFile(join(home, 'x64/bin/go'), 'utf8')).toBe('left');
    expect(await readdir(fallback)).toStrictEqual(whole);
    expect(ports.lines.join('\n')).toMatch(
      /The tool cache .*tools has .*x64 without its marker: another job may/,
    );
  });

  test('where only jobs like this one are at work, remains give way soon', async () => {
    const ports = await installPorts();
    const [, fallback] = homes(ports);
    await writeFile(ports.host.toolCache, 'no folder');
    await mkdir(join(ports.host.tempDir, 'go-preflight-tools'), { mode: 0o700 });
    await leave(fallback, ['x64/bin/go']);
    expect(await install(ports)).toMatchObject({ goroot: join(fallback, 'x64'), verified: 'sha256' });
  });
});

/** What setup-go's tool-cache does: removes both, makes the folder, copies entry by entry, marks (toolkit, cacheDir). */
async function cacheDir(home: string, files: number, milliseconds: number): Promise<void> {
  const entry = join(home, 'x64');
  await rm(entry, { recursive: true, force: true });
  await rm(`${entry}.complete`, { force: true });
  await mkdir(join(entry, 'bin'), { recursive: true });
  for (let file = 0; file < files; file++) {
    await sleep(milliseconds / files);
    await writeFile(join(entry, file === files / 2 ? 'bin/go' : `file${file}`), 'theirs');
  }
  await writeFile(`${entry}.complete`, '');
}

describe('actions/setup-go at the same time', () => {
  test.each([
    ['nearly done: its copy is used', 1000, true],
    ['slow: it is let alone', 6000, false],
  ])('%s', async (_, milliseconds, isUsed) => {
    const ports = await installPorts();
    const [home, fallback] = homes(ports);
    await mkdir(home, { recursive: true });
    const copying = cacheDir(home, 20, milliseconds);
    await sleep(100);
    const go = await install(ports);
    expect(go.goroot).toBe(join(isUsed ? home : fallback, 'x64'));
    await copying;
    expect(await readdir(home)).toStrictEqual(whole);
    expect(await readdir(join(home, 'x64'))).toHaveLength(20);
    expect(await readFile(join(home, 'x64/bin/go'), 'utf8')).toBe('theirs');
  });
});

describe('a tool cache', () => {
  test('may be a link', async () => {
    const [folder, real] = [await temporaryFolder(), await temporaryFolder()];
    await symlink(real, join(folder, 'tools'));
    const ports = await installPorts({}, { toolCache: join(folder, 'tools') });
    expect((await install(ports)).goroot).toBe(join(folder, 'tools/go', version, 'x64'));
    expect(await readdir(join(real, 'go', version))).toStrictEqual(whole);
    expect(await install(ports)).toMatchObject({ source: 'tool-cache' });
  });

  test.each<[string, (tools: string) => Promise<void>]>([
    ['is a link to nothing', async (tools) => symlink('/no/such/folder', tools)],
    ['is a link to itself', async (tools) => symlink(tools, tools)],
    ['has a file where a folder is to be', async (tools) => leave(tools, [`go/${version}`])],
  ])('that %s gives way', async (_, make) => {
    const ports = await installPorts();
    await make(ports.host.toolCache);
    const [, fallback] = homes(ports);
    expect(await install(ports)).toMatchObject({ goroot: join(fallback, 'x64'), verified: 'sha256' });
    expect(ports.lines.join('\n')).toMatch(/The tool cache .* cannot be written \(/);
  });
});
