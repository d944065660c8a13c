import { describe, expect, test } from '@jest/globals';
import { execFile, spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { chmod, mkdir, readdir, stat, writeFile } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { setImmediate } from 'node:timers/promises';
import { promisify } from 'node:util';
import { actionPath, outputPath } from '../../src/cache/build/build-paths.ts';
import { restoreBuild } from '../../src/cache/build/restore-build.ts';
import { Cancelled, UserError } from '../../src/core/errors.ts';
import { action, buildEntry, expected } from '../support/build-entries.ts';
import { actionsOf, archiveOf, at, emptyCache, isSound, outputOf, put } from '../support/build-files.ts';
import { namesIn } from '../support/build-world.ts';
import { temporaryFolder } from '../support/install-ports.ts';
import { listing } from '../support/listing.ts';
import { entryOf, modulePorts } from '../support/module-entries.ts';
import { mountingCommand } from '../support/mounting-command.ts';

const run = promisify(execFile);
const script = resolve(import.meta.dirname, '../support/restore-build-once.ts');

const made = actionsOf(300, 4000);
const archive = archiveOf(made);
const many = actionsOf(3000, 100);

/** Kinds of GOCACHE that a restore may find. */
const kinds: readonly (readonly [string, (folder: string) => Promise<unknown>])[] = [
  ['none', async () => undefined],
  ['an empty one', async (folder) => mkdir(folder, { recursive: true })],
  ['one with empty folders', emptyCache],
  ['one with some of the files', async (folder) => put(folder, made.slice(0, 100))],
  [
    'one with other files',
    async (folder) =>
      put(
        folder,
        actionsOf(100).map(([one, content]) => [action(`my ${one.id}`, content), content]),
      ),
  ],
];

describe.each(kinds)('GOCACHE: %s', (_, prepare) => {
  test('gets all it lacks, executables with the right to run, all two hours old', async () => {
    const folder = await temporaryFolder();
    const gocache = join(folder, 'a/build');
    await prepare(gocache);
    const before = existsSync(gocache) ? await namesIn(gocache, '-a') : [];
    const restored = await restoreBuild(entryOf(archive), gocache, expected, await modulePorts(folder));
    expect(restored).toMatchObject({
      actions: 300,
      outputs: 300,
      bytes: 300 * 4000,
      archiveBytes: archive.length,
    });
    expect((await namesIn(gocache, '-a')).length).toBe(300 + before.length - restored.present);
    expect(await isSound(gocache)).toBe(true);
    expect((await readdir(gocache)).filter((name) => name.length > 2)).toEqual([]);
    expect(await readdir(join(folder, 'a'))).toEqual(['build']);
    const executable = outputOf(gocache, at(made, 0));
    if (restored.present === 0) {
      expect((await stat(executable)).mode & 0o111).not.toBe(0);
      for (const path of [executable, dirname(executable), join(gocache, actionPath(at(made, 7)[0].id))])
        expect((Date.now() - (await stat(path)).mtimeMs) / 3_600_000).toBeCloseTo(2, 1);
    }
  });

  test('cancelled or broken off, it is as before', async () => {
    const folder = await temporaryFolder();
    const gocache = join(folder, 'a/build');
    await prepare(gocache);
    const before = await listing(folder);
    const controller = new AbortController();
    const whole = entryOf(archive, 10_000);
    let pieces = 0;
    const cancelling = async function* () {
      for await (const piece of whole.content()) {
        if (++pieces === 50) controller.abort();
        yield piece;
      }
    };
    const breaking = async function* () {
      yield* entryOf(archive.subarray(0, 500_000)).content();
      throw new UserError('the store broke off');
    };
    const ports = await modulePorts(await temporaryFolder(), controller.signal);
    const cancelled = restoreBuild({ key: 'k', content: cancelling }, gocache, expected, ports);
    await expect(cancelled).rejects.toThrow(Cancelled);
    expect(pieces).toBeLessThan(60);
    const others = await modulePorts(await temporaryFolder());
    const broken = restoreBuild({ key: 'k', content: breaking }, gocache, expected, others);
    await expect(broken).rejects.toThrow('the store broke off');
    expect(await listing(folder)).toEqual(before);
  });

  test('killed while files get their places, no action is there without its output', async () => {
    const folder = await temporaryFolder();
    const file = join(folder, 'entry');
    await writeFile(file, archiveOf(many));
    // What is placed first, whether that is an output or an action.
    const sorted = [...many].sort(([a], [b]) => (a.id < b.id ? -1 : 1));
    for (const place of [0, 1000]) {
      const [gocache, temp] = [join(folder, `${place}/build`), join(folder, `temp-${place}`)];
      await mkdir(temp);
      await prepare(gocache);
      const child = spawn(process.execPath, [script, file, gocache, temp], { stdio: 'ignore' });
      const ended = new Promise((done) => child.once('exit', done));
      const signs = [actionPath(at(sorted, place)[0].id), outputPath(at(sorted, place)[0].output)];
      while (child.exitCode === null && !signs.some((name) => existsSync(join(gocache, name))))
        await setImmediate();
      child.kill('SIGKILL');
      await ended;
      expect(await isSound(gocache)).toBe(true);
    }
  });
});

async function once(gocache: string, prefix: readonly string[], user: { uid?: number; gid?: number } = {}) {
  const folder = dirname(gocache);
  await writeFile(join(folder, 'entry'), archive);
  const [command, ...args] = [...prefix, process.execPath, script, join(folder, 'entry'), gocache, folder];
  const { stdout, stderr } = await run(command, args, user);
  expect(stderr).toBe('');
  const outcome: unknown = JSON.parse(stdout);
  return outcome;
}

describe('a GOCACHE that cannot be written', () => {
  test('no permission: one line', async () => {
    const folder = await temporaryFolder();
    const gocache = join(folder, 'build');
    await emptyCache(gocache);
    await chmod(folder, 0o777);
    await chmod(gocache, 0o555);
    // Permissions do not stop root.
    const user = process.getuid?.() === 0 ? { uid: 65534, gid: 65534 } : {};
    expect(await once(gocache, [], user)).toEqual({
      name: 'UserError',
      error: expect.stringMatching(/^restoring builds in .*: EACCES: .*check who may write there/),
    });
    await chmod(gocache, 0o755);
  });

  const mounted = mountingCommand();
  test.each([
    ['an empty', 'size=500k', ''],
    ['a full', 'size=2m', 'mkdir "$0/7f"; echo mine >"$0/7f/mine";'],
    // Enough for what is unpacked, but for few more names.
    [
      'a nearly full',
      'size=20m,nr_inodes=1020',
      'for i in 0 1 2 3 4 5 6 7 8 9 a b c d e f; do mkdir "$0/1$i"; echo mine >"$0/1$i/mine"; done;',
    ],
  ])('no space in %s one: one line, and it is as before', async (_, options, fill) => {
    // Needs unshare and mount, as root or in a namespace of the user.
    if (!mounted) return;
    const folder = await temporaryFolder();
    const gocache = join(folder, 'build');
    await mkdir(gocache);
    const list = (name: string): string => `(cd "$0"; find . | sort) >${join(folder, name)}`;
    const commands = `mount -t tmpfs -o ${options} none "$0"; ${fill} ${list('before')}; "$@"; ${list('after')}; diff ${join(folder, 'before')} ${join(folder, 'after')} >&2`;
    expect(await once(gocache, [...mounted, 'sh', '-c', commands, gocache])).toEqual({
      name: 'UserError',
      error: expect.stringMatching(/^restoring builds in .*: ENOSPC: .*; free some space there$/),
    });
  });
});

test('an entry of no action is as good as any', async () => {
  const folder = await temporaryFolder();
  const entry = buildEntry({ index: [], outputs: [] });
  expect(await restoreBuild(entry, join(folder, 'build'), expected, await modulePorts(folder))).toMatchObject(
    {
      actions: 0,
      bytes: 0,
    },
  );
});
