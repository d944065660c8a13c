import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { randomBytes } from 'node:crypto';
import { chmod, mkdir, readdir, rm, utimes, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { restoreModules } from '../../src/cache/modules/restore-modules.ts';
import { saveModules } from '../../src/cache/modules/save-modules.ts';
import { Cancelled, UserError } from '../../src/core/errors.ts';
import { temporaryFolder } from '../support/install-ports.ts';
import { listing } from '../support/listing.ts';
import { entryOf, modulePorts, tarZst } from '../support/module-entries.ts';
import { moduleWorld } from '../support/module-world.ts';
import type { ModuleWorld } from '../support/module-world.ts';
import { mountingCommand } from '../support/mounting-command.ts';

const run = promisify(execFile);
const restoreOnce = resolve(import.meta.dirname, '../support/restore-once.ts');

let made: ModuleWorld;
beforeAll(async () => {
  made = await moduleWorld();
});
afterAll(async () => {
  await rm(made.world.folder, { recursive: true, force: true });
});

/** The honest entry, but with a zip of a MiB that no compression makes smaller. */
function bigEntry(): Buffer {
  const [stem] = made.sums.map((sum) => sum.stem);
  const kept = made.entries.filter(({ name }) => name !== `${stem ?? ''}.zip`);
  return tarZst([...kept, { name: `${stem ?? ''}.zip`, content: randomBytes(1 << 20) }]);
}

async function* breaking(): AsyncGenerator<Uint8Array> {
  yield* entryOf(bigEntry().subarray(0, 200_000)).content();
  throw new UserError('the store broke off');
}

describe('interrupted', () => {
  test('by a cancellation: GOMODCACHE is as before', async () => {
    const folder = await temporaryFolder();
    const controller = new AbortController();
    const ports = await modulePorts(folder, controller.signal);
    const big = entryOf(bigEntry(), 10_000);
    const entry = {
      key: 'k',
      content: async function* cancelling() {
        let pieces = 0;
        for await (const piece of big.content()) {
          if (++pieces === 50) controller.abort();
          yield piece;
        }
      },
    };
    await expect(restoreModules(entry, join(folder, 'a/mod'), made.sums, ports)).rejects.toThrow(Cancelled);
    expect(await readdir(folder)).toHaveLength(1);
  });

  test('by the store: GOMODCACHE is as before', async () => {
    const folder = await temporaryFolder();
    const entry = { key: 'k', content: breaking };
    await mkdir(join(folder, 'mod/cache'), { recursive: true });
    const restoring = restoreModules(entry, join(folder, 'mod'), made.sums, await modulePorts(folder));
    await expect(restoring).rejects.toThrow('the store broke off');
    expect(await readdir(join(folder, 'mod'), { recursive: true })).toEqual(['cache']);
  });

  test('by a kill: the next restores after a day remove what was left', async () => {
    const folder = await temporaryFolder();
    const cache = join(folder, 'mod/cache');
    const [stale, young] = ['.go-preflight-tmp-AAAAAA', '.go-preflight-tmp-BBBBBB'];
    for (const name of [stale, young]) {
      await mkdir(join(cache, name, 'download'), { recursive: true });
      await writeFile(join(cache, name, 'download/x'), 'x');
    }
    const yesterday = Date.now() / 1000 - 25 * 60 * 60;
    await utimes(join(cache, stale), yesterday, yesterday);
    await restoreModules(entryOf(bigEntry()), join(folder, 'mod'), made.sums, await modulePorts(folder));
    expect(await readdir(cache)).toEqual([young, 'download']);
  });
});

describe('a GOMODCACHE that cannot be written', () => {
  test('below a file: one line', async () => {
    const folder = await temporaryFolder();
    await writeFile(join(folder, 'file'), '');
    const restoring = restoreModules(
      entryOf(bigEntry()),
      join(folder, 'file/mod'),
      made.sums,
      await modulePorts(folder),
    );
    await expect(restoring).rejects.toThrow(/^restoring modules in .*file\/mod\/cache: ENOTDIR.*; check who/);
    await expect(restoring).rejects.toThrow(UserError);
  });

  test('no permission: one line, and nothing changes', async () => {
    const folder = await temporaryFolder();
    const gomodcache = join(folder, 'mod');
    await mkdir(gomodcache);
    await chmod(folder, 0o777);
    await chmod(gomodcache, 0o555);
    // Permissions do not stop root.
    const user = process.getuid?.() === 0 ? { uid: 65534, gid: 65534 } : {};
    expect(await once(folder, gomodcache, [], user)).toEqual({
      name: 'UserError',
      error: expect.stringMatching(/^restoring modules in .*: EACCES: .*check who may write there/),
    });
    expect(await readdir(gomodcache)).toEqual([]);
  });

  const mounted = mountingCommand();
  test.each([
    ['an empty', ''],
    ['a filled', 'mkdir -p "$0/cache/download/example.com/leaf/@v"; echo mine >"$0/cache/download/mine";'],
  ])('no space in %s one: one line, and nothing is left', async (_, fill) => {
    // Needs unshare and mount, as root or in a namespace of the user.
    if (!mounted) return;
    const folder = await temporaryFolder();
    const gomodcache = join(folder, 'mod');
    await mkdir(gomodcache);
    const list = (name: string): string => `(cd "$0"; find . | sort) >${join(folder, name)}`;
    const commands = `mount -t tmpfs -o size=500k none "$0"; ${fill} ${list('before')}; "$@"; ${list('after')}; diff ${join(folder, 'before')} ${join(folder, 'after')} >&2`;
    const prefix = [...mounted, 'sh', '-c', commands, gomodcache];
    expect(await once(folder, gomodcache, prefix)).toEqual({
      name: 'UserError',
      error: expect.stringMatching(/^restoring modules in .*: ENOSPC: .*; free some space there$/),
    });
  });
});

async function once(
  folder: string,
  gomodcache: string,
  prefix: readonly string[],
  user: { readonly uid?: number; readonly gid?: number } = {},
): Promise<unknown> {
  const [archive, goSum] = [join(folder, 'entry'), join(folder, 'go.sum')];
  await writeFile(archive, bigEntry());
  await writeFile(goSum, made.goSum);
  const [command, ...args] = [...prefix, process.execPath, restoreOnce, archive, goSum, gomodcache, folder];
  const { stdout, stderr } = await run(command, args, user);
  expect(stderr).toBe('');
  const outcome: unknown = JSON.parse(stdout);
  return outcome;
}

async function upload(): Promise<void> {
  return Promise.reject(new UserError('the store is full'));
}

test('a save that fails leaves no archive behind', async () => {
  const folder = await temporaryFolder();
  const ports = await modulePorts(folder);
  const store = {
    name: 's',
    find: async () => Promise.resolve(undefined),
    reserve: async () => Promise.resolve({ upload }),
  };
  const saving = saveModules(made.gomodcache, made.sums, store, { key: 'k' }, ports);
  await expect(saving).rejects.toThrow('the store is full');
  await rm(ports.host.tempDir, { recursive: true });
  await writeFile(ports.host.tempDir, 'a file');
  const again = saveModules(made.gomodcache, made.sums, store, { key: 'k' }, ports);
  await expect(again).rejects.toThrow(/^saving modules in .*: E\w+: /);
  expect(await listing(folder)).toHaveLength(1);
});
