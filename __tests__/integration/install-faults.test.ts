import { describe, expect, test } from '@jest/globals';
import { readdir, readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { messageOf } from '../../src/core/errors.ts';
import { installGo } from '../../src/toolchain/install/install-go.ts';
import type { InstalledGo } from '../../src/toolchain/install/install-go.ts';
import { fakeRelease } from '../support/fake-go.ts';
import { installPorts } from '../support/install-ports.ts';
import type { InstallPorts } from '../support/install-ports.ts';
import type { Fault, Faults, ReleaseServer, ServedRelease } from '../support/release-server.ts';
import { closeServer, release, serve, version } from '../support/served.ts';
import { tarGz } from '../support/tar.ts';
import { around, exactly, platform } from '../support/wanted.ts';

async function install(ports: InstallPorts, ...sites: readonly ReleaseServer[]): Promise<InstalledGo> {
  return installGo(exactly(version), platform, ports, around(...sites.map(({ base }) => base)));
}

/** Nothing at all may be left where toolchains live. */
async function expectNothing(ports: InstallPorts): Promise<void> {
  const left = await readdir(ports.host.toolCache, { recursive: true }).catch(() => []);
  expect(left.filter((name) => !/^go(\/[\d.]+)?$/.test(name))).toStrictEqual([]);
}

const status = (code: number, headers: Record<string, string> = {}): Fault => ({
  kind: 'status',
  status: code,
  headers,
});
const cut = (after: number, keepLength = true): Fault => ({ kind: 'truncate', after, keepLength });

describe('what passes by itself', () => {
  test.each<[string, Faults, number]>([
    ['429 with Retry-After', { archive: [status(429, { 'retry-after': '0' })] }, 3],
    ['429 on the index', { index: [status(429)] }, 3],
    ['500, then 503', { archive: [status(500), status(503)] }, 4],
    ['a connection that breaks, resumed', { archive: [cut(100_000)] }, 3],
    ['an answer that is short without saying so', { archive: [cut(100_000, false)] }, 3],
    ['breaks where ranges are unknown', { archive: [cut(100_000), cut(200_000)], noRange: true }, 4],
    ['breaks where tags are unknown', { archive: [cut(100_000), cut(200_000)], noEtag: true }, 4],
    ['an index that breaks off', { index: [cut(20)] }, 3],
  ])('%s', async (_, faults, requests) => {
    const server = await serve(faults);
    const ports = await installPorts();
    const go = await install(ports, server);
    expect(go).toMatchObject({ version, source: 'download', verified: 'sha256' });
    expect(await readFile(join(go.goroot, 'VERSION'), 'utf8')).toContain(`go${version}`);
    expect(server.requests).toHaveLength(requests);
  });

  test('a stall', async () => {
    const server = await serve({ archive: [{ kind: 'stall', after: 70_000 }] });
    const usual = around(server.base);
    const impatient = { ...usual, pace: { ...usual.pace, idleSeconds: 1 } };
    const go = await installGo(exactly(version), platform, await installPorts(), impatient);
    expect(go).toMatchObject({ version, source: 'download', verified: 'sha256' });
    // One for the index; on a busy machine the answer to the second may come too late as well.
    expect(server.requests.length).toBeGreaterThanOrEqual(3);
  });

  test('resuming asks for the rest only, on condition that the file is the same', async () => {
    const server = await serve({ archive: [cut(100_000)] });
    await install(await installPorts(), server);
    const { range, 'if-range': ifRange } = server.requests.at(-1)?.headers ?? {};
    expect(Number(/^bytes=(\d+)-$/.exec(range ?? '')?.[1])).toBeGreaterThan(0);
    expect(ifRange).toMatch(/^"/);
  });
});

describe('what sends us to the next source', () => {
  test.each<[string, Faults, RegExp]>([
    ['404 on the index', { index: [status(404)] }, /404 \(it has no such file\)/],
    ['404 on the archive', { archive: [status(404)] }, /404 \(it has no such file\)/],
    ['403', { archive: [status(403)] }, /403 \(it refuses/],
    [
      '500 for ever',
      { archive: [status(500), status(500), status(500)] },
      /500 \(the server is in trouble\)/,
    ],
    [
      'too long a Retry-After',
      { archive: [status(429, { 'retry-after': '3600' })] },
      /429 \(too many requests\)/,
    ],
    ['a web page for the index', { index: [{ kind: 'html' }] }, /web page/],
    ['a web page for the archive', { archive: [{ kind: 'html' }] }, /web page/],
    ['an index cut off', { index: [{ kind: 'text', text: '[{"version": "go1' }] }, /JSON/],
    ['an index without releases', { index: [{ kind: 'text', text: '[]' }] }, /without a single Go release/],
    ['a redirect to nowhere', { archive: [{ kind: 'redirect', to: '/nowhere' }] }, /404/],
    ['a redirect to a file', { archive: [{ kind: 'redirect', to: 'file:///etc/passwd' }] }, /is no address/],
    ['a file of another length', { archive: [{ kind: 'text', text: 'short' }] }, /has 5 bytes instead of/],
  ])('%s', async (_, faults, why) => {
    const [bad, good] = [await serve(faults), await serve()];
    const ports = await installPorts();
    const go = await install(ports, bad, good);
    expect(go.origin).toBe(`${good.base}/${release.filename}`);
    expect(ports.lines.join('\n')).toMatch(why);
    expect(ports.lines.join('\n')).toContain(`${bad.base} cannot serve Go`);
  });

  test('nobody listening', async () => {
    const gone = await serve();
    await closeServer(gone);
    const good = await serve();
    const ports = await installPorts();
    expect((await install(ports, gone, good)).origin).toContain(good.base);
    expect(ports.lines.join('\n')).toMatch(/127\.0\.0\.1 refuses the connection/);
  });

  test('when none is left, one line names each and why', async () => {
    const [first, second] = [
      await serve({ index: [status(404)] }),
      await serve({ index: [{ kind: 'html' }] }),
    ];
    const gone = await serve();
    await closeServer(gone);
    const ports = await installPorts();
    const error: unknown = await install(ports, first, second, gone).catch((thrown: unknown) => thrown);
    expect(error).toMatchObject({ name: 'UserError' });
    const message = messageOf(error);
    expect(message).not.toContain('\n');
    expect(message).toContain(`Go ${version} for linux/amd64 could not be had. ${first.base}: `);
    expect(message).toMatch(/404 .*web page.*module proxy: GOPROXY is not set.*go-download-base-url/);
    // The advice is given once, at the end.
    expect(message).toMatch(/refuses the connection\. module proxy/);
    expect(message.match(/HTTPS_PROXY/g)).toHaveLength(1);
    await expectNothing(ports);
  });

  test('a version that no index has', async () => {
    const ports = await installPorts();
    const server = await serve();
    await expect(installGo(exactly('1.97.1'), platform, ports, around(server.base))).rejects.toThrow(
      /has no 1\.97\.1/,
    );
    await expectNothing(ports);
  });

  test('an archive of another release than its name says', async () => {
    const liar = { ...release, version: '1.98.8', filename: 'go1.98.8.linux-amd64.tar.gz' };
    const server = await serve({}, [liar]);
    const ports = await installPorts();
    const installing = installGo(exactly('1.98.8'), platform, ports, around(server.base));
    await expect(installing).rejects.toThrow(/is Go 1\.98\.7 for linux\/amd64, not Go 1\.98\.8/);
    await expectNothing(ports);
  });
});

describe('what ends it at once', () => {
  const hostile = tarGz([
    { name: 'go/VERSION', content: `go${version}` },
    { name: 'go/../../../evil', content: 'x' },
  ]);
  test.each<[string, Faults, ServedRelease, RegExp]>([
    [
      'a changed byte',
      { archive: [{ kind: 'tamper', at: 200_000 }] },
      release,
      /SHA-256 is [0-9a-f]{64}, but/,
    ],
    ['a changed first byte', { archive: [{ kind: 'tamper', at: 0 }] }, release, /SHA-256 is/],
    [
      'a changed last byte',
      { archive: [{ kind: 'tamper', at: (release.size ?? 0) - 1 }] },
      release,
      /SHA-256 is/,
    ],
    ['a wrong checksum in the index', {}, { ...release, sha256: 'ab'.repeat(32) }, /SHA-256 is/],
    [
      'a hostile archive',
      {},
      { version, filename: release.filename, content: hostile },
      /does not stay inside/,
    ],
  ])('%s', async (_, faults, served, why) => {
    const [bad, good] = [await serve(faults, [served]), await serve()];
    const ports = await installPorts();
    await expect(install(ports, bad, good)).rejects.toMatchObject({
      name: 'UserError',
      message: expect.stringMatching(why),
    });
    expect(good.requests).toHaveLength(0);
    await expectNothing(ports);
    await expect(stat(join(ports.host.tempDir, 'evil'))).rejects.toThrow('ENOENT');
  });
});

test('a zip for Windows is installed likewise', async () => {
  const windows = fakeRelease(version, 'windows');
  const server = await serve({ archive: [cut(100_000)] }, [windows]);
  const ports = await installPorts({}, { platform: 'win32' });
  const wanted = exactly(version, {
    choose: ({ releases }) => {
      const file = releases[0]?.files[0];
      return { version, remarks: [], ...(file ? { file } : {}) };
    },
  });
  const go = await installGo(wanted, { os: 'windows', arch: 'amd64' }, ports, around(server.base));
  expect(go).toMatchObject({ version, verified: 'sha256' });
  expect((await readdir(go.goroot)).sort()).toStrictEqual(['VERSION', 'bin', 'pkg', 'src']);
});

test('progress is told in lines while it takes long', async () => {
  const server = await serve({ archive: [{ kind: 'slow', bytesPerSecond: 400_000 }] });
  const ports = await installPorts();
  // Every look at the clock is 3 seconds after the one before.
  let clock = 0;
  await install({ ...ports, now: () => (clock += 3000) }, server);
  expect(ports.lines.filter((line) => /of 0\.4 MB \(\d+ %\), \d+ kB\/s/.test(line)).length).toBeGreaterThan(
    2,
  );
});
