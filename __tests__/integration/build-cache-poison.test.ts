import { describe, expect, test } from '@jest/globals';
import { randomBytes } from 'node:crypto';
import { mkdir, readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { formatActionEntry } from '../../src/cache/build/action-entry.ts';
import { formatIndex, indexDigest, maxIndexBytes } from '../../src/cache/build/action-index.ts';
import { RefusedEntry } from '../../src/cache/build/refused-entry.ts';
import { restoreBuild } from '../../src/cache/build/restore-build.ts';
import type { FoundEntry } from '../../src/cache/cache-store.ts';
import { UserError } from '../../src/core/errors.ts';
import { action, buildEntry, expected, filesOf, id, outputFiles } from '../support/build-entries.ts';
import type { Forged } from '../support/build-entries.ts';
import { temporaryFolder } from '../support/install-ports.ts';
import { listing } from '../support/listing.ts';
import { entryOf, modulePorts, tarZst } from '../support/module-entries.ts';

const secret = 'only trusted jobs know it';

async function restore(entry: FoundEntry, gocache: string, more: Partial<typeof expected> = {}) {
  return restoreBuild(entry, gocache, { ...expected, ...more }, await modulePorts(await temporaryFolder()));
}

const [one, two] = [action('first', 'one'), action('second', 'two')];
const good: Forged = { index: [one, two], outputs: outputFiles('one', 'two') };
const text = formatIndex([one, two]);
const manyActions = () => Array.from({ length: 100_001 }, (_, i) => action(`${i}`, `${i}`));
const json = (value: unknown) => JSON.stringify(value);
const index = indexDigest(text);
const named = (executable: string): Forged => ({
  index: [action('first', 'one', executable)],
  outputs: outputFiles('one'),
});

test('the honest one is taken', async () => {
  const gocache = join(await temporaryFolder(), 'build');
  expect(await restore(buildEntry(good), gocache)).toMatchObject({
    actions: 2,
    outputs: 2,
    bytes: 6,
    index: text,
  });
  const content = await readFile(join(gocache, one.id.slice(0, 2), `${one.id}-a`), 'latin1');
  expect(content).toBe(formatActionEntry(one));
});

describe('a forged entry is refused, and nothing of it is used', () => {
  test.each<[string, Forged, RegExp]>([
    ['a doubled line', { ...good, index: text.replace(/^.*\n/, '$&$&') }, /line 2 .*not in order/],
    [
      'lines out of order',
      { ...good, index: text.split('\n').reverse().join('\n').slice(1) + '\n' },
      /not in order/,
    ],
    ['a malformed line', { ...good, index: text.replace(' ', '  ') }, /line 1 .*malformed/],
    ['capitals', { ...good, index: text.toUpperCase() }, /line 1 .*malformed/],
    ['a negative size', { ...good, index: text.replace(' 3 ', ' -3 ') }, /malformed/],
    ['a size with a zero before it', { ...good, index: text.replace(' 3 ', ' 03 ') }, /malformed/],
    ['no end of line', { ...good, index: text.slice(0, -1) }, /line break/],
    ['a carriage return', { ...good, index: text.replace('\n', '\r\n') }, /line 1/],
    ['a size that lies', { ...good, index: text.replace(' 3 ', ' 4 ') }, /has 3 bytes instead of the 4/],
    [
      'two sizes of one output',
      { ...good, index: [one, { ...two, output: one.output, size: 4 }] },
      /contradicts/,
    ],
    [
      'two names of one output',
      { ...good, index: [one, { ...two, output: one.output, executable: 'x' }] },
      /contradicts/,
    ],
    ['a missing output', { ...good, outputs: outputFiles('one') }, /1 of its outputs are missing/],
    ['an output too many', { ...good, outputs: outputFiles('one', 'two', 'three') }, /is not in its index/],
    ['an output twice', { ...good, outputs: outputFiles('one', 'one', 'two') }, /comes twice/],
    [
      'an output of other content',
      { ...good, outputs: [{ name: one.output, content: 'eno' }, ...outputFiles('two')] },
      /not the one that its name says/,
    ],
    [
      'traversal',
      { ...good, outputs: [{ name: `../${one.output}`, content: 'one' }] },
      /is not in its index/,
    ],
    [
      'an absolute path',
      { ...good, outputs: [{ name: '/etc/passwd', content: 'one' }] },
      /is not in its index/,
    ],
    [
      'a case twin',
      { ...good, outputs: [{ name: one.output.toUpperCase(), content: 'one' }] },
      /is not in its index/,
    ],
    [
      'a symbolic link',
      { ...good, outputs: [{ name: one.output, type: '2', linkName: '/etc/passwd' }] },
      /is a link/,
    ],
    [
      'a hard link',
      { ...good, outputs: [{ name: one.output, type: '1', linkName: 'actions' }] },
      /is a link/,
    ],
    ['a folder', { ...good, outputs: [{ name: one.output, type: '5' }] }, /is a folder/],
    ['a device', { ...good, outputs: [{ name: one.output, type: '3' }] }, /neither file, folder nor link/],
    ['an executable in another folder', named('../x'), /names an executable/],
    ['an executable in a folder of its own', named('a/x'), /names an executable/],
    ['an executable with a backslash', named('a\\x'), /names an executable/],
    ['an executable ..', named('..'), /names an executable/],
    ['too many outputs', { index: manyActions(), outputs: [] }, /more than 100000 outputs/],
    ['outputs of too many bytes', { index: [{ ...one, size: 5 * 2 ** 30 }], outputs: [] }, /4 GiB/],
    [
      'an index that is too big',
      { ...good, index: 'x'.repeat(maxIndexBytes + 1) },
      /its actions has \d+ bytes/,
    ],
    ['an empty manifest', { ...good, manifest: '' }, /its manifest is no JSON object/],
    ['a manifest that is no JSON', { ...good, manifest: '{' }, /its manifest is no JSON object/],
    ['a manifest that is a list', { ...good, manifest: '[]' }, /its manifest is no JSON object/],
    ['a manifest without fields', { ...good, manifest: json({ v: 1, index }) }, /has no fields/],
    [
      'a manifest with numbers',
      { ...good, manifest: json({ v: 1, fields: { go: 1 }, index }) },
      /has no fields/,
    ],
    [
      'a manifest without an index',
      { ...good, manifest: json({ v: 1, fields: expected.fields }) },
      /no digest/,
    ],
    [
      'a manifest of another index',
      { ...good, manifest: json({ v: 1, fields: expected.fields, index: id('x') }) },
      /not the one of its manifest/,
    ],
    [
      'a manifest that is too big',
      { ...good, manifest: ' '.repeat((64 << 10) + 1) },
      /its manifest.json has 65537 bytes/,
    ],
  ])('%s', async (_, forged, message) => {
    const folder = await temporaryFolder();
    await mkdir(join(folder, 'build/00'), { recursive: true });
    const before = await listing(folder);
    for (const gocache of [join(folder, 'build'), join(folder, 'new/build')]) {
      const restoring = restore(buildEntry(forged), gocache);
      await expect(restoring).rejects.toThrow(message);
      await expect(restoring).rejects.toMatchObject({ reason: 'content', name: 'UserError' });
      await expect(restoring).rejects.toThrow(/^restoring builds: the cache entry "b-1" was refused/);
      await expect(restoring).rejects.toThrow(RefusedEntry);
    }
    expect(await listing(folder)).toEqual(before);
  });

  const files = filesOf(good);
  test.each<[string, Buffer, RegExp]>([
    ['no manifest', tarZst(files.slice(1)), /"actions" is where its manifest.json should be/],
    ['no index', tarZst([...files.slice(0, 1), ...files.slice(2)]), /where its actions should be/],
    ['nothing but a manifest', tarZst(files.slice(0, 1)), /has no index/],
    ['no file at all', tarZst([]), /has no index/],
    ['cut off', tarZst(files).subarray(0, -30), /broken|middle/],
    ['garbage', Buffer.from('<html>'.repeat(100)), /broken/],
    ['a bomb', tarZst([...files.slice(0, 2), { name: one.output, size: 8 ** 11 - 1 }]), /instead of the 3/],
    [
      'a bomb of a manifest',
      tarZst([{ name: 'manifest.json', content: Buffer.alloc(64 << 20) }]),
      /67108864 bytes/,
    ],
  ])('%s', async (_, archive, message) => {
    const folder = await temporaryFolder();
    const restoring = restore({ ...entryOf(archive), key: 'b-1' }, join(folder, 'build'));
    await expect(restoring).rejects.toThrow(message);
    await expect(restoring).rejects.toMatchObject({ reason: 'content' });
    expect(await readdir(folder)).toEqual([]);
  });

  test.each(['nul', 'COM1.exe', 'a.', 'con .txt', 'a?'])('an executable %s, on Windows', async (name) => {
    const ports = await modulePorts(await temporaryFolder());
    const windows = { ...ports, host: { ...ports.host, platform: 'win32' as const } };
    const gocache = join(await temporaryFolder(), 'build');
    const restoring = restoreBuild(buildEntry(named(name)), gocache, expected, windows);
    await expect(restoring).rejects.toThrow(/names an executable/);
  });
});

describe('an entry of other circumstances is refused before anything of it is read', () => {
  test.each<[string, unknown, string]>([
    ['another Go', { ...expected.fields, go: '1.25.1' }, 'its "go" is "1.25.1" and this job\'s is "1.26.0"'],
    ['a field less', { go: '1.26.0' }, 'its "system" is not there and this job\'s is "linux"'],
    ['a field more', { ...expected.fields, race: 'on' }, 'its "race" is "on" and this job\'s is not there'],
    [
      'a field that every object has',
      JSON.parse('{"go":"1.26.0","system":"linux","__proto__":"x"}'),
      'its "__proto__" is "x"',
    ],
    ['another that every object has', { ...expected.fields, constructor: 'x' }, 'its "constructor" is "x"'],
  ])('%s', async (_, given, message) => {
    const fields = Object.fromEntries(
      Object.entries(given ?? {}).map(([name, value]) => [name, String(value)]),
    );
    let pieces = 0;
    // Nothing makes it smaller.
    const outputs = outputFiles('one', 'two', randomBytes(8 << 20));
    const whole = entryOf(tarZst(filesOf({ ...good, fields, outputs })), 10_000);
    const entry: FoundEntry = {
      ...whole,
      content: async function* counted() {
        for await (const piece of whole.content()) {
          pieces++;
          yield piece;
        }
      },
    };
    const folder = await temporaryFolder();
    const restoring = restore(entry, join(folder, 'build'));
    await expect(restoring).rejects.toThrow(message);
    await expect(restoring).rejects.toMatchObject({ reason: 'field' });
    expect(pieces).toBeLessThan(400);
    expect(await readdir(folder)).toEqual([]);
  });

  test('a MAC is ignored where no secret is set, and another one is refused where there is', async () => {
    const folder = await temporaryFolder();
    await restore(buildEntry({ ...good, secret }), join(folder, 'a'));
    await restore(buildEntry({ ...good, secret }), join(folder, 'b'), { secret });
    const other = restore(buildEntry({ ...good, secret: 'guessed' }), join(folder, 'c'), { secret });
    await expect(other).rejects.toMatchObject({ reason: 'mac' });
    await expect(other).rejects.toThrow(/MAC of another secret/);
    const none = restore(buildEntry(good), join(folder, 'c'), { secret });
    await expect(none).rejects.toThrow(UserError);
    await expect(none).rejects.toThrow(/has no MAC/);
  });
});
