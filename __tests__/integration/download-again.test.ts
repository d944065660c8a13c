import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { existsSync } from 'node:fs';
import { readFile, rm } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { Server } from 'node:http';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { downloadAgain } from '../../src/cache/modules/download-again.ts';
import type { DownloadedAgain } from '../../src/cache/modules/download-again.ts';
import { verifyModules } from '../../src/cache/modules/verify-modules.ts';
import { Cancelled } from '../../src/core/errors.ts';
import { otherZip } from '../support/clean-world.ts';
import { installPorts, temporaryFolder } from '../support/install-ports.ts';
import { listing } from '../support/listing.ts';
import { listen } from '../support/loopback.ts';
import { modulePorts } from '../support/module-entries.ts';
import { moduleWorld } from '../support/module-world.ts';
import type { ModuleWorld } from '../support/module-world.ts';

let made: ModuleWorld;
beforeAll(async () => {
  made = await moduleWorld();
});
afterAll(async () => {
  await rm(made.world.folder, { recursive: true, force: true, maxRetries: 5 });
});

/** The module proxy of the world over http, with other answers for some names; null for none. */
function proxy(changes: Readonly<Record<string, string | Buffer | null>> = {}): Server {
  const folder = fileURLToPath(made.world.env['GOPROXY'] ?? '');
  return createServer((request, response) => {
    const name = (request.url ?? '').slice(1);
    const change = changes[name];
    const content = change === undefined ? readFile(join(folder, name)) : Promise.resolve(change);
    content.then(
      (body) => (body === null ? response.writeHead(500).end('out of order') : response.end(body)),
      () => response.writeHead(404).end(),
    );
  });
}

const [leaf, mid, top] = ['leaf', 'mid', 'top'].map((name) => ({
  path: `example.com/${name}`,
  version: 'v1.0.0',
}));
const wrong = [leaf, mid, top].filter((it) => it !== undefined);

async function again(
  server: Server,
  sums = made.sums,
  goroot = made.world.goroot,
  login = '',
): Promise<DownloadedAgain & { readonly folder: string }> {
  const folder = join(await temporaryFolder(), 'mod');
  const port = await listen(server);
  // What a job may have set keeps nothing from working.
  const job = {
    GOPROXY: `http://${login}127.0.0.1:${port}`,
    GOFLAGS: '-modcacherw -mod=vendor',
    GOWORK: made.repository,
  };
  const ports = await installPorts({ ...made.world.env, ...job });
  const before = await listing(made.repository);
  const answer = await downloadAgain(wrong, { folder, sums, goroot }, ports);
  expect(await listing(made.repository)).toEqual(before);
  expect(await listing(ports.host.tempDir)).toEqual([]);
  return { ...answer, folder };
}

test('comes from a proxy that serves the right one now', async () => {
  const { folder, ...answer } = await again(proxy());
  expect(answer).toEqual({ came: wrong, failed: [] });
  expect(await verifyModules(folder, made.sums, await modulePorts(await temporaryFolder()))).toMatchObject({
    goMods: 3,
    wrong: [],
  });
  expect(existsSync(join(folder, 'example.com/leaf@v1.0.0/lib.go'))).toBe(true);
});

test.each<[string, string, string | Buffer]>([
  ['zip', 'example.com/leaf/@v/v1.0.0.zip', otherZip],
  ['go.mod', 'example.com/leaf/@v/v1.0.0.mod', 'module example.com/leaf\n\ngo 1.18\n'],
])('a wrong %s again: fails with what go says, and the others come', async (_, name, content) => {
  const { folder, came, failed } = await again(proxy({ [name]: content }));
  expect(came).toEqual([mid, top]);
  expect(failed).toEqual([
    {
      ...leaf,
      error: expect.stringMatching(
        /^verifying example\.com\/leaf@v1\.0\.0.*: checksum mismatch[^]*SECURITY ERROR/,
      ),
    },
  ]);
  expect(existsSync(join(folder, 'cache/download', name))).toBe(false);
});

test('a proxy that is out of order: fails for the one', async () => {
  const { came, failed } = await again(proxy({ 'example.com/mid/@v/v1.0.0.zip': null }));
  expect(came).toEqual([leaf, top]);
  expect(failed).toEqual([{ ...mid, error: expect.stringContaining('500 Internal Server Error') }]);
});

test('tells no credentials', async () => {
  // Which go never passes on over http.
  const { failed } = await again(proxy(), made.sums, made.world.goroot, 'me:secret@');
  expect(failed).toHaveLength(3);
  expect(failed[0]?.error).toMatch(/http:\/\/\*\*\*@127\.0\.0\.1/);
});

test('of a module whose zip no go.sum names, the go.mod alone', async () => {
  const sums = made.sums.map((sum) => (sum.path === 'example.com/leaf' ? { ...sum, zip: [] } : sum));
  const { folder, ...answer } = await again(proxy({ 'example.com/leaf/@v/v1.0.0.zip': null }), sums);
  expect(answer).toEqual({ came: wrong, failed: [] });
  expect(existsSync(join(folder, 'cache/download/example.com/leaf/@v/v1.0.0.mod'))).toBe(true);
  const tampered = proxy({ 'example.com/leaf/@v/v1.0.0.mod': 'module example.com/leaf\n' });
  const { failed } = await again(tampered, sums);
  expect(failed).toEqual([{ ...leaf, error: expect.stringContaining('SECURITY ERROR') }]);
});

test('a Go that cannot run: all fail, each with why', async () => {
  const { came, failed } = await again(proxy(), made.sums, '/nowhere');
  expect(came).toEqual([]);
  expect(failed).toEqual(wrong.map((module) => ({ ...module, error: 'go could not be started: ENOENT' })));
});

test('cancelled, it says nothing else', async () => {
  const ports = await installPorts(made.world.env);
  ports.cancel();
  const downloading = {
    folder: join(await temporaryFolder(), 'mod'),
    sums: made.sums,
    goroot: made.world.goroot,
  };
  await expect(downloadAgain(wrong, downloading, ports)).rejects.toThrow(Cancelled);
});
