import { describe, expect, test } from '@jest/globals';
import { execFile } from 'node:child_process';
import { readdir, readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { installGo } from '../../src/toolchain/install/install-go.ts';
import { temporaryFolder } from '../support/install-ports.ts';
import { SumdbLog } from '../support/sumdb-log.ts';
import {
  filesBelow,
  proxyFolder,
  proxyPorts,
  serveFolder,
  signer,
  toolchainProxy,
} from '../support/toolchain-proxy.ts';
import { installedGoroot } from '../support/toolchains.ts';
import { around, exactly, newestOf, platform } from '../support/wanted.ts';

const run = promisify(execFile);

describe('a proxy in a folder, with a checksum database in it', () => {
  test('gives an exact version', async () => {
    const { GOPROXY } = await proxyFolder();
    const world = await proxyPorts({ GOPROXY });
    const go = await installGo(exactly('1.98.7'), platform, world, around());
    const entry = join(world.host.toolCache, 'go/1.98.7');
    expect(go).toStrictEqual({
      version: '1.98.7',
      source: 'module-proxy',
      origin: `golang.org/toolchain from ${GOPROXY}`,
      verified: 'checksum-database',
      goroot: join(entry, 'x64'),
      remarks: [],
    });
    expect((await readdir(entry)).sort()).toStrictEqual(['x64', 'x64.complete']);
    expect(Object.keys(await filesBelow(go.goroot))).toStrictEqual([
      'VERSION',
      'bin/go',
      'bin/gofmt',
      'go.mod',
      'lib/time/x',
      'pkg/tool/linux_amd64/compile',
      'src/_go.mod',
      'src/go.mod',
    ]);
    expect((await run(join(go.goroot, 'bin/go'))).stdout.trim()).toBe(go.goroot);
    expect((await stat(join(go.goroot, 'VERSION'))).mode & 0o111).toBe(0);
    expect(await readdir(world.host.tempDir)).toStrictEqual(['tools']);
    const again = await installGo(exactly('1.98.7'), platform, world, around());
    expect(again).toMatchObject({ source: 'tool-cache', goroot: go.goroot });
  });

  test('gives the newest of a range', async () => {
    const versions = ['1.98.6', '1.98.10', '1.97.11'].map((version) => ({ version }));
    const world = await proxyPorts({ GOPROXY: (await proxyFolder(...versions)).GOPROXY });
    const go = await installGo(newestOf('1.98'), platform, world, around());
    expect(go).toMatchObject({ version: '1.98.10', source: 'module-proxy' });
  });

  test('gives Go for another machine than this one', async () => {
    const { GOPROXY } = await proxyFolder({ version: '1.98.7', os: 'windows', arch: 'arm64' });
    const other = { os: 'windows', arch: 'arm64' };
    const world = await proxyPorts({ GOPROXY });
    const go = await installGo(exactly('1.98.7'), other, world, around());
    expect(go.goroot).toBe(join(world.host.toolCache, 'go/1.98.7/arm64'));
    expect((await stat(join(go.goroot, 'bin/go.exe'))).mode & 0o111).toBe(0);
  });

  test('remembers the tree head that it accepted, and refuses another history of the same database', async () => {
    const { GOPROXY } = await proxyFolder();
    const world = await proxyPorts({ GOPROXY });
    await installGo(exactly('1.98.7'), platform, world, around());
    const head = join(world.host.toolCache, 'go-preflight/sumdb/sum.example.com/latest');
    expect(await readFile(head, 'utf8')).toMatch(/^go\.sum database tree\n1\n/);
    const log = new SumdbLog(signer);
    log.add('example.com/other', 'v1.0.0');
    const forked = await toolchainProxy(await temporaryFolder(), [{ version: '1.98.8' }], log);
    const again = { ...world, host: { ...world.host, env: { ...world.host.env, GOPROXY: forked } } };
    const installing = installGo(exactly('1.98.8'), platform, again, around());
    await expect(installing).rejects.toThrow(/^SECURITY ERROR.*signed two histories/);
    expect(await readdir(join(world.host.toolCache, 'go/1.98.8'))).toStrictEqual([]);
  });

  test("takes nothing from a Go's own settings that the job hides", async () => {
    const { GOPROXY } = await proxyFolder();
    const path = join(await installedGoroot(), 'bin');
    const world = await proxyPorts({ GOPROXY, PATH: path, GOFLAGS: '-mod=vendor', GOROOT: '/nonexistent' });
    const go = await installGo(exactly('1.98.7'), platform, world, around());
    expect(go).toMatchObject({ source: 'module-proxy', verified: 'checksum-database' });
  });
});

describe('a proxy on the network', () => {
  test('is asked only for what is needed', async () => {
    const { folder } = await proxyFolder();
    const server = await serveFolder(folder);
    await installGo(exactly('1.98.7'), platform, await proxyPorts({ GOPROXY: server.base }), around());
    const version = 'v0.0.1-go1.98.7.linux-amd64';
    expect(server.paths).toStrictEqual([
      `golang.org/toolchain/@v/${version}.info`,
      'sumdb/sum.example.com/supported',
      `sumdb/sum.example.com/lookup/golang.org/toolchain@${version}`,
      'sumdb/sum.example.com/tile/8/0/000.p/1',
      `golang.org/toolchain/@v/${version}.zip`,
    ]);
  });

  test('is told no password that anybody on the way could read', async () => {
    const { folder } = await proxyFolder();
    const server = await serveFolder(folder);
    const world = await proxyPorts({ GOPROXY: server.base.replace('//', '//user:secret@') });
    const installing = installGo(exactly('1.98.7'), platform, world, around());
    await expect(installing).rejects.toThrow(
      /module proxy: http:\/\/\*\*\*@127\.0\.0\.1:\d+ would get its user and password unencrypted/,
    );
    expect(server.paths).toStrictEqual([]);
    expect(world.lines.join('\n')).not.toContain('secret');
  });

  test.each([
    ['has nothing', 404, ','],
    ['has removed everything', 410, ','],
    ['is in trouble', 500, '|'],
    ['refuses', 403, '|'],
  ])('that %s gives way to the next', async (_, status, separator) => {
    const { folder } = await proxyFolder();
    const [first, second] = [
      await serveFolder(folder, (__, ___, response) => Boolean(response.writeHead(status).end())),
      await serveFolder(folder),
    ];
    const world = await proxyPorts({ GOPROXY: `${first.base}${separator}${second.base}` });
    const go = await installGo(exactly('1.98.7'), platform, world, around());
    expect(go.origin).toBe(`golang.org/toolchain from ${second.base}`);
  });

  test('that does not serve the database leaves it to the next', async () => {
    const { folder } = await proxyFolder();
    const [first, second] = [
      await serveFolder(folder, (path, _, response) =>
        path.startsWith('sumdb/') ? Boolean(response.writeHead(404).end()) : false,
      ),
      await serveFolder(folder),
    ];
    const world = await proxyPorts({ GOPROXY: `${first.base},${second.base}` });
    const go = await installGo(exactly('1.98.7'), platform, world, around());
    expect(go).toMatchObject({
      origin: `golang.org/toolchain from ${first.base}`,
      verified: 'checksum-database',
    });
    expect(first.paths.filter((path) => path.startsWith('sumdb/'))).toStrictEqual([
      'sumdb/sum.example.com/supported',
    ]);
  });

  test('that breaks off is asked for the rest', async () => {
    const { folder } = await proxyFolder();
    let broken = 0;
    const server = await serveFolder(folder, (path, { headers }, response) => {
      if (!path.endsWith('.zip') || headers.range !== undefined) return false;
      broken++;
      stat(join(folder, path)).then(
        ({ size }) =>
          response
            .writeHead(200, { etag: `"${size}"`, 'content-length': size })
            .write('PK\u0003\u0004', () => response.destroy()),
        () => response.destroy(),
      );
      return true;
    });
    const world = await proxyPorts({ GOPROXY: server.base });
    await installGo(exactly('1.98.7'), platform, world, around());
    expect(broken).toBe(1);
  });

  test("'direct' leads to Go's own module site", async () => {
    const { folder } = await proxyFolder();
    const site = await serveFolder(folder);
    const surroundings = { ...around(), moduleSite: site.base };
    const world = await proxyPorts({
      GOPROXY: 'direct',
      GOSUMDB: `${signer.verifierKey} ${site.base}/sumdb/sum.example.com`,
    });
    const go = await installGo(exactly('1.98.7'), platform, world, surroundings);
    expect(go.origin).toBe(`golang.org/toolchain from ${site.base}`);
    expect(site.paths).not.toContain('sumdb/sum.example.com/supported');
  });
});
