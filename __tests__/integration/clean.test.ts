import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { mkdir, rename, rm, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { zipHash } from '../../src/cache/modules/zip-hash.ts';
import {
  clean,
  filledCache,
  otherZip,
  overwrite,
  removeCaches,
  stem,
  sumOf,
  tree,
  writeOld,
} from '../support/clean-world.ts';
import { listing } from '../support/listing.ts';
import { moduleWorld } from '../support/module-world.ts';
import type { ModuleWorld } from '../support/module-world.ts';
import { tamperings } from '../support/tamperings.ts';
import { temporaryFolder, writeTree } from '../support/temporary.ts';

let made: ModuleWorld;
beforeAll(async () => {
  made = await moduleWorld();
});
afterAll(async () => {
  removeCaches();
  await rm(made.world.folder, { recursive: true, force: true, maxRetries: 5 });
});

/** Lines of a listing but for those of files and folders at these places. */
function without(lines: readonly string[], places: readonly string[]): readonly string[] {
  return lines.filter(
    (line) => !places.some((place) => /^(?:[ /]|$)/.test(line.slice(place.length)) && line.startsWith(place)),
  );
}

const young = / cache\/download\/example\.com\/mid\/@v\/v1\.0\.0\.zip5\.tmp /;

describe('removes what is wrong, and nothing else', () => {
  test.each(tamperings)('$name', async ({ tamper, go, what, gone, line }) => {
    const cache = await filledCache(made);
    const before = await listing(cache);
    await tamper(cache);
    if (go) expect((await made.go(cache, ['mod', 'verify'])).stderr).toMatch(go);
    const tampered = await listing(cache);

    const checked = await clean(cache, [made.repository, '--check', '--json']);
    expect(checked.code).toBe(1);
    const told: unknown = JSON.parse(checked.stdout);
    const leaf = { path: 'example.com/leaf', version: 'v1.0.0', removed: false, bytes: 0 };
    expect(told).toMatchObject({
      folder: cache,
      modules: 5,
      wrong: what.map((it) => ({ ...leaf, what: it })),
    });
    expect(await listing(cache)).toEqual(tampered);

    const { code, stdout, stderr } = await clean(cache, [made.repository]);
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    const lines = stdout.trimEnd().split('\n');
    expect(lines).toHaveLength(what.length + 1);
    for (const one of lines.slice(0, -1)) expect(one).toMatch(line);
    const removed = `${what.length} wrong; removed ${what.length}, freed`;
    expect(lines.at(-1)).toContain(`Looked at 5 modules in ${cache}; ${removed}`);
    const after = (await listing(cache)).filter((one) => !young.test(` ${one}`));
    expect(after).toEqual(without(before, gone));

    expect(await clean(cache, [made.repository])).toMatchObject({
      code: 0,
      stdout: `Looked at 5 modules in ${cache}; nothing is wrong\n`,
    });
    const mended = { GOPROXY: made.world.env['GOPROXY'] ?? '', GOFLAGS: '-mod=mod' };
    for (const command of [
      ['mod', 'download'],
      ['mod', 'verify'],
      ['build', './...'],
    ])
      expect(await made.go(cache, command, mended)).toMatchObject({ exitCode: 0 });
  });

  test('both hashes are those of go.sum and of what is there', async () => {
    const cache = await filledCache(made);
    await writeFile(join(cache, `${stem}.zip`), otherZip);
    const actual = await zipHash(join(cache, `${stem}.zip`));
    const { stdout } = await clean(cache, [made.repository, '--json']);
    const expected = await sumOf(made, 'example.com/leaf v1.0.0');
    expect(JSON.parse(stdout)).toMatchObject({
      schema: 'go-preflight/clean/v1',
      wrong: [{ what: 'zip', expected, actual, removed: true, bytes: otherZip.length + expected.length }],
    });
  });

  test('a sound GOMODCACHE, a young .partial and what no go.sum names stay as they are', async () => {
    const cache = await filledCache(made);
    await writeOld(join(cache, `${stem}.partial`), 0);
    await overwrite(join(cache, tree, 'lib.go'), 'package l');
    for (const name of [
      'cache/vcs',
      'example.com/evil@v1.0.0',
      'cache/download/example.com/leaf/@v/v1.9.9.zip',
    ])
      await mkdir(join(cache, name));
    await writeOld(join(cache, 'cache/download/example.com/leaf/@v/v1.9.9.zip1.tmp'), 9);
    const before = await listing(cache);
    expect(await clean(cache, [made.repository])).toMatchObject({ code: 0 });
    expect(await listing(cache)).toEqual(before);
  });

  test('a tree with a file whose name is no UTF-8 goes whole', async () => {
    const cache = await filledCache(made);
    const before = await listing(cache);
    await overwrite(join(cache, tree, 'lib.go'), '');
    await writeFile(Buffer.concat([Buffer.from(join(cache, `${tree}/`)), Buffer.from([0xff])]), '');
    expect(await clean(cache, [made.repository])).toMatchObject({
      code: 0,
      stdout: expect.stringContaining('the unpacked tree is no module has a file named'),
    });
    expect(await listing(cache)).toEqual(without(before, [tree]));
  });

  test('in Chinese when asked', async () => {
    const cache = await filledCache(made);
    await writeFile(join(cache, `${stem}.info`), 'null');
    const { stdout } = await clean(cache, [made.repository, '--language', 'zh-CN']);
    expect(stdout).toContain('example.com/leaf@v1.0.0: .info 为 no version，应为 v1.0.0；已删除\n');
    expect(stdout).toMatch(/已检查 \S+ 中的 5 个模块；1 处有问题；已删除 1 处，释放 0\.0 MB\n$/);
  });
});

describe('where there is nothing to look at', () => {
  test.each(['missing', 'empty'])('a %s GOMODCACHE', async (kind) => {
    const cache = join(await temporaryFolder('clean'), 'mod');
    if (kind === 'empty') await mkdir(cache);
    expect(await clean(cache, [made.repository])).toMatchObject({
      code: 0,
      stdout: `Looked at 0 modules in ${cache}; nothing in it is named by a go.sum of this repository\n`,
    });
  });

  test('no go.sum, and one that is malformed', async () => {
    const cache = await filledCache(made);
    const repository = await temporaryFolder('clean');
    await writeTree(repository, { 'go.mod': 'module example.com/m\n' });
    const nothing = { code: 0, stdout: expect.stringContaining('Looked at 0 modules') };
    expect(await clean(cache, [repository])).toMatchObject(nothing);
    await writeTree(repository, { 'go.sum': '<<<<<<< HEAD\n' });
    expect(await clean(cache, [repository])).toMatchObject(nothing);
  });

  test('a relative GOMODCACHE, which go does not take either', async () => {
    expect(await clean('mod', [made.repository])).toMatchObject({
      code: 2,
      stderr: expect.stringContaining('GOMODCACHE "mod": the go command takes no relative path'),
    });
  });
});

describe('what a link leads to outside of GOMODCACHE', () => {
  test.each<[string, string]>([
    ['a folder of trees', 'example.com'],
    ['the folder of downloads', 'cache/download'],
  ])('%s: stays, and is told', async (_, place) => {
    const cache = await filledCache(made);
    await overwrite(join(cache, tree, 'lib.go'), 'package evil\n');
    await writeFile(join(cache, `${stem}.mod`), 'module evil\n');
    const outside = join(cache, '../outside');
    await rename(join(cache, place), outside);
    await symlink(outside, join(cache, place));
    const before = await listing(outside);
    const { code, stdout } = await clean(cache, [made.repository]);
    expect(code).toBe(1);
    expect(stdout).toContain(`NOT removed: it lies in ${outside}`);
    expect(await listing(outside)).toEqual(before);
  });

  test('a tree that is a link: the link alone goes', async () => {
    const cache = await filledCache(made);
    const outside = join(cache, '../outside');
    await writeTree(outside, { 'lib.go': 'package mine\n' });
    await rename(join(cache, tree), join(cache, '../honest'));
    await symlink(outside, join(cache, tree));
    const before = await listing(outside);
    expect(await clean(cache, [made.repository])).toMatchObject({ code: 0 });
    expect(await listing(outside)).toEqual(before);
    expect((await listing(cache)).filter((line) => line.startsWith(tree))).toEqual([]);
  });
});

test('cancelled, it removes nothing more', async () => {
  const cache = await filledCache(made);
  await writeFile(join(cache, `${stem}.zip`), otherZip);
  const before = await listing(cache);
  expect(await clean(cache, [made.repository], AbortSignal.abort())).toMatchObject({ code: 130, stdout: '' });
  expect(await listing(cache)).toEqual(before);
});
