import { describe, expect, test } from '@jest/globals';
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Environment } from '../../src/ports.ts';
import { installGo } from '../../src/toolchain/install/install-go.ts';
import {
  filesBelow,
  proxyFolder,
  proxyPorts,
  script,
  serveFolder,
  zipOf,
} from '../support/toolchain-proxy.ts';
import { around, exactly, newestOf, platform } from '../support/wanted.ts';
import { zip } from '../support/zip.ts';

const prefix = 'golang.org/toolchain@v0.0.1-go1.98.7.linux-amd64/';

/** The error of an installation that must leave nothing. */
async function refusal(env: Environment, wanted = exactly('1.98.7')) {
  const world = await proxyPorts(env);
  const message = await installGo(wanted, platform, world, around()).then(
    () => 'installed',
    (error: Error) => error.message,
  );
  expect(message).not.toContain('\n');
  const versions = await readdir(join(world.host.toolCache, 'go')).catch((): string[] => []);
  for (const version of versions)
    expect(await readdir(join(world.host.toolCache, 'go', version))).toStrictEqual([]);
  return message;
}

describe('what ends in one line and leaves nothing', () => {
  test.each([404, 410, 403])('%d for the version', async (status) => {
    const { folder } = await proxyFolder({ version: '1.98.6' });
    const { base } = await serveFolder(folder, (path, _, response) =>
      path.includes('1.98.7') ? Boolean(response.writeHead(status).end()) : false,
    );
    const message = await refusal({ GOPROXY: base });
    expect(message).toMatch(
      new RegExp(`^Go 1\\.98\\.7 for linux/amd64 could not be had\\. module proxy: .* answered ${status}`),
    );
  });

  test('no such file in a folder', async () => {
    const { GOPROXY } = await proxyFolder({ version: '1.98.6' });
    expect(await refusal({ GOPROXY })).toMatch(
      /module proxy: file:.*1\.98\.7.*\.info: there is no such file/,
    );
  });

  test('GOSUMDB=off, before anything big is fetched', async () => {
    const { folder } = await proxyFolder();
    const server = await serveFolder(folder);
    const message = await refusal({ GOPROXY: server.base, GOSUMDB: 'off' });
    expect(message).toMatch(/the checksum database is off \(GOSUMDB=off\)/);
    expect(server.paths).toHaveLength(1);
  });

  test('a checksum database that nobody serves', async () => {
    const { folder } = await proxyFolder();
    const server = await serveFolder(folder, (path, _, response) =>
      path.startsWith('sumdb/') ? Boolean(response.writeHead(404).end()) : false,
    );
    const message = await refusal({ GOPROXY: server.base });
    expect(message).toMatch(
      /GET https:\/\/sum\.example\.com\/lookup|the name sum\.example\.com cannot be resolved/,
    );
  });

  test('GOPROXY=off', async () => {
    expect(await refusal({ GOPROXY: 'off' })).toMatch(/module proxy: GOPROXY=off forbids/);
  });

  test('no GOPROXY, and no Go that would know its default', async () => {
    expect(await refusal({})).toMatch(/module proxy: GOPROXY is not set, and there is no Go/);
  });

  test('a login page', async () => {
    const { folder } = await proxyFolder();
    const { base } = await serveFolder(folder, (_, __, response) =>
      Boolean(response.writeHead(200, { 'content-type': 'text/html' }).end('<html>Log in</html>')),
    );
    expect(await refusal({ GOPROXY: base })).toMatch(/answered with a web page/);
  });

  test('a list without releases', async () => {
    const { folder } = await proxyFolder();
    await writeFile(join(folder, 'golang.org/toolchain/@v/list'), '');
    const { base } = await serveFolder(folder);
    expect(await refusal({ GOPROXY: base }, newestOf('1.98'))).toMatch(
      /the version list of golang\.org\/toolchain: expected a release index but found nothing/,
    );
  });

  const honest = {
    VERSION: 'go1.98.7\n',
    'bin/go': script,
    'bin/gofmt': '',
    'pkg/tool/linux_amd64/compile': script,
    'lib/time/x': '',
    'src/_go.mod': 'module std\n',
    'go.mod': 'module golang.org/toolchain\n',
  };
  const { 'lib/time/x': _left, ...without } = honest;
  test.each<readonly [string, Readonly<Record<string, string>>]>([
    ['a byte', { ...honest, 'bin/gofmt': ' ' }],
    ['a name', { ...without, 'lib/time/y': '' }],
    ['a file more', { ...honest, 'lib/x': '' }],
    ['a file less', without],
    ['two contents exchanged', { ...honest, 'bin/go': honest['bin/gofmt'], 'bin/gofmt': honest['bin/go'] }],
  ])('a tampered zip: %s', async (_, files) => {
    const { folder, GOPROXY } = await proxyFolder();
    const entries = Object.entries(files).map(([name, text]) => [prefix + name, text] as const);
    await writeFile(zipOf(folder, '1.98.7'), zip(entries));
    // The first of several sources that is caught lying ends the run.
    const message = await refusal({ GOPROXY: `${GOPROXY}|https://127.0.0.1:9` });
    expect(message).toMatch(
      /its hash is h1:\S+, but the checksum database says h1:\S+: .*nothing was installed/,
    );
  });

  test.each<readonly [string, string, RegExp]>([
    ['outside', `${prefix}../../x`, /does not stay inside/],
    ['of another module', 'golang.org/toolchain@v0.0.1-go1.98.8.linux-amd64/x', /is not below/],
  ])('a zip with an entry %s', async (_, name, message) => {
    const { folder, GOPROXY } = await proxyFolder();
    const entries = Object.entries(honest).map(([file, text]) => [prefix + file, text] as const);
    await writeFile(zipOf(folder, '1.98.7'), zip([...entries, [name, 'x']]));
    expect(await refusal({ GOPROXY })).toMatch(message);
  });

  test('every byte of a zip changed in turn', async () => {
    const { folder, GOPROXY } = await proxyFolder();
    const file = zipOf(folder, '1.98.7');
    const whole = await readFile(file);
    const world = await proxyPorts({ GOPROXY });
    const { goroot } = await installGo(exactly('1.98.7'), platform, world, around());
    const right = await filesBelow(goroot);
    let installed = 0;
    for (let at = 0; at < whole.length; at += 29) {
      const changed = Buffer.from(whole);
      changed[at] = (changed[at] ?? 0) ^ 0x20;
      await writeFile(file, changed);
      const attempt = await proxyPorts({ GOPROXY });
      const go = await installGo(exactly('1.98.7'), platform, attempt, around()).catch(() => undefined);
      if (go === undefined) {
        expect(await readdir(join(attempt.host.toolCache, 'go/1.98.7'))).toStrictEqual([]);
        continue;
      }
      // Times, modes and versions in a zip's headers are no part of what is hashed, and none of them reaches the disk.
      installed++;
      expect(await filesBelow(go.goroot)).toStrictEqual(right);
    }
    expect(installed).toBeLessThan(whole.length / 29 / 2);
  });
});
