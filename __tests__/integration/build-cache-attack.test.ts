import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { cp, readFile, writeFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { formatActionEntry, parseActionEntry } from '../../src/cache/build/action-entry.ts';
import { formatIndex, indexDigest, parseIndex } from '../../src/cache/build/action-index.ts';
import { formatManifest } from '../../src/cache/build/manifest.ts';
import { restoreBuild } from '../../src/cache/build/restore-build.ts';
import { saveBuild } from '../../src/cache/build/save-build.ts';
import type { FoundEntry } from '../../src/cache/cache-store.ts';
import { expected, filesIn, id, memoryStore } from '../support/build-entries.ts';
import { buildWorld, namesIn } from '../support/build-world.ts';
import type { BuildWorld } from '../support/build-world.ts';
import { temporaryFolder } from '../support/install-ports.ts';
import { listing } from '../support/listing.ts';
import { entryOf, modulePorts, tarZst } from '../support/module-entries.ts';
import { removeFolder, writeTree } from '../support/temporary.ts';
import { toolchain } from '../support/toolchains.ts';

const secret = 'only trusted jobs know it';

async function restore(entry: FoundEntry, gocache: string, more: Partial<typeof expected> = {}) {
  return restoreBuild(entry, gocache, { ...expected, ...more }, await modulePorts(await temporaryFolder()));
}

async function archiveOf(entry: FoundEntry): Promise<Buffer> {
  const pieces: Uint8Array[] = [];
  for await (const piece of entry.content()) pieces.push(piece);
  return Buffer.concat(pieces);
}

describe('an attacker who can write to the cache, and the real go', () => {
  let made: BuildWorld;
  let honest = '';
  let archive: Buffer = Buffer.alloc(0);
  let evil = { id: '', size: 0, content: Buffer.alloc(0) };
  /** The honest output of the package `leaf`. */
  let leaf = '';

  /** `<output>-d` of the package, in a GOCACHE. */
  const outputOf = async (gocache: string): Promise<string> => {
    const { stdout } = await made.go(gocache, 'list', '-export', '-f', '{{.Export}}', './leaf');
    return stdout.trim();
  };
  const printed = async (gocache: string): Promise<string> => {
    const program = join(await temporaryFolder(), 'program');
    const built = await made.go(gocache, 'build', '-o', program, '.');
    expect(built).toMatchObject({ exitCode: 0, stderr: '' });
    return (await made.go(gocache, 'run', '.')).stderr;
  };

  beforeAll(async () => {
    made = await buildWorld(await toolchain('1.26.7'));
    honest = join(made.world.folder, 'honest');
    await made.go(honest, 'build', './...');
    leaf = basename(await outputOf(honest)).slice(0, 64);
    const store = memoryStore();
    const ports = await modulePorts(made.world.folder);
    const saving = {
      folder: honest,
      since: 0,
      index: '',
      budgetBytes: 1e9,
      prefix: 'b-',
      ...expected,
      secret,
    };
    await saveBuild(saving, store, ports);
    archive = [...store.archives.values()][0] ?? archive;
    const theirs = join(made.world.folder, 'theirs');
    await cp(honest, theirs, { recursive: true });
    const text = await readFile(join(made.repository, 'leaf/leaf.go'), 'utf8');
    await writeTree(made.repository, { 'leaf/leaf.go': text.replace('honest', 'forged') });
    const path = await outputOf(theirs);
    await writeTree(made.repository, { 'leaf/leaf.go': text });
    const content = await readFile(path);
    evil = { id: id(content), size: content.length, content };
  });
  afterAll(async () => removeFolder(made.world.folder));

  /** The honest GOCACHE, but for the actions of `leaf`, which lead to the attacker's output. */
  const forgedFolder = async (): Promise<string> => {
    const gocache = join(await temporaryFolder(), 'build');
    await cp(honest, gocache, { recursive: true });
    for (const name of await namesIn(gocache, '-a')) {
      const path = join(gocache, name);
      const found = parseActionEntry(await readFile(path, 'latin1'), basename(name).slice(0, 64));
      if (found?.output !== leaf) continue;
      await writeFile(path, formatActionEntry({ ...found, output: evil.id, size: evil.size }));
    }
    await writeFile(join(gocache, evil.id.slice(0, 2), `${evil.id}-d`), evil.content);
    return gocache;
  };
  /** The same as an entry of ours, consistent in itself. */
  const forgedEntry = (mac?: string): FoundEntry => {
    const files = filesIn(archive);
    const text = (name: string) => String(files.find((file) => file.name === name)?.content);
    const index = formatIndex(
      parseIndex(text('actions'), 'linux').map((one) =>
        one.output === leaf ? { ...one, output: evil.id, size: evil.size } : one,
      ),
    );
    const manifest = { fields: expected.fields, index: indexDigest(index) };
    const outputs = files.filter(({ name }) => name !== leaf).slice(2);
    return entryOf(
      tarZst([
        { name: 'manifest.json', content: mac ?? formatManifest(manifest, '') },
        { name: 'actions', content: index },
        ...outputs,
        { name: evil.id, content: evil.content },
      ]),
    );
  };

  test('a plain full-folder cache with a forged action: go links the attacker’s code without a word', async () => {
    expect(await printed(await forgedFolder())).toBe('forged 1\n');
  });

  test('a plain full-folder cache with a tampered output: go takes it as well', async () => {
    const gocache = join(await temporaryFolder(), 'build');
    await cp(honest, gocache, { recursive: true });
    const path = join(gocache, leaf.slice(0, 2), `${leaf}-d`);
    const bytes = await readFile(path, 'latin1');
    await writeFile(path, bytes.replaceAll('honest', 'forged'), 'latin1');
    // What was made of it before is not asked for again, but for the program: a changed flag makes go link anew.
    const program = join(await temporaryFolder(), 'program');
    expect(await made.go(gocache, 'build', '-ldflags=-s', '-o', program, '.')).toMatchObject({ exitCode: 0 });
    expect(await readFile(program, 'latin1')).toContain('forged');
  });

  test('ours with the secret refuses the forged action, whatever MAC it has', async () => {
    const first = filesIn(archive)[0]?.content.toString() ?? '';
    const gocache = join(await temporaryFolder(), 'build');
    await expect(restore(forgedEntry(), gocache, { secret })).rejects.toMatchObject({ reason: 'mac' });
    await expect(restore(forgedEntry(first), gocache, { secret })).rejects.toMatchObject({
      reason: 'content',
    });
    expect(JSON.parse(first)).toHaveProperty('mac');
    const digest = indexDigest(String(filesIn(await archiveOf(forgedEntry()))[1]?.content));
    const renamed = first.replace(/"index":"[0-9a-f]+"/, `"index":"${digest}"`);
    await expect(restore(forgedEntry(renamed), gocache, { secret })).rejects.toMatchObject({ reason: 'mac' });
    expect(await listing(join(gocache, '..'))).toEqual([]);
  });

  test('ours without a secret cannot see it, if the entry is consistent in itself', async () => {
    const gocache = join(await temporaryFolder(), 'build');
    await restore(forgedEntry(), gocache);
    expect(await printed(gocache)).toBe('forged 1\n');
  });

  test('ours refuses a tampered output, with or without a secret', async () => {
    const files = filesIn(archive).map(({ name, content }) => ({
      name,
      content:
        name === leaf
          ? Buffer.from(content.toString('latin1').replaceAll('honest', 'forged'), 'latin1')
          : content,
    }));
    const entry = entryOf(tarZst(files));
    const gocache = join(await temporaryFolder(), 'build');
    const restoring = restore(entry, gocache);
    await expect(restoring).rejects.toMatchObject({ reason: 'content' });
    await expect(restoring).rejects.toThrow(
      `the content of the output ${leaf} is not the one that its name says`,
    );
    expect(await listing(join(gocache, '..'))).toEqual([]);
  });

  test('ours takes the honest entry with the secret', async () => {
    const gocache = join(await temporaryFolder(), 'build');
    await restore(entryOf(archive), gocache, { secret });
    expect(await printed(gocache)).toBe('honest 1\n');
  });
});
