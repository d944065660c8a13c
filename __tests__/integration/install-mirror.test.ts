import { describe, expect, test } from '@jest/globals';
import { installGo } from '../../src/toolchain/install/install-go.ts';
import { fakeRelease } from '../support/fake-go.ts';
import { installPorts } from '../support/install-ports.ts';
import type { Fault, Faults, ServedRelease } from '../support/release-server.ts';
import { release, serve, version } from '../support/served.ts';
import { around, exactly, newestOf, platform } from '../support/wanted.ts';

const status = (code: number): Fault => ({ kind: 'status', status: code });

describe('a mirror by go-download-base-url', () => {
  test('takes the place of the other sites', async () => {
    const [mirror, official] = [await serve(), await serve()];
    const options = { ...platform, goDownloadBaseUrl: `${mirror.base}/` };
    const go = await installGo(newestOf('1.98'), options, await installPorts(), around(official.base));
    expect(go).toMatchObject({ origin: `${mirror.base}/${release.filename}`, verified: 'sha256' });
    expect(official.requests).toHaveLength(0);
  });

  const unlisted: Faults = { index: [status(404), status(404), status(404)] };
  test.each<[string, readonly ServedRelease[], boolean, string]>([
    ["Go's own index", [release], true, 'sha256'],
    [
      'a file beside the archive',
      [
        release,
        {
          ...release,
          filename: `${release.filename}.sha256`,
          content: Buffer.from(`${release.sha256}  x\n`),
        },
      ],
      false,
      'sha256',
    ],
    ['nothing at all', [release], false, 'none'],
  ])('without an index serves an exact version, checked by %s', async (_, files, officialIsUp, verified) => {
    const mirror = await serve(unlisted, files);
    const official = await serve(officialIsUp ? {} : unlisted);
    const options = { ...platform, goDownloadBaseUrl: mirror.base };
    const go = await installGo(exactly(version), options, await installPorts(), around(official.base));
    expect(go).toMatchObject({ version, verified, origin: `${mirror.base}/${release.filename}` });
  });

  test('without an index and tampered with is refused all the same', async () => {
    const mirror = await serve({ ...unlisted, archive: [{ kind: 'tamper', at: 99_999 }] });
    const options = { ...platform, goDownloadBaseUrl: mirror.base };
    const installing = installGo(
      exactly(version),
      options,
      await installPorts(),
      around((await serve()).base),
    );
    await expect(installing).rejects.toThrow(/SHA-256 is/);
  });

  test('without an index cannot serve a range', async () => {
    const mirror = await serve(unlisted);
    const options = { ...platform, goDownloadBaseUrl: mirror.base };
    const installing = installGo(newestOf('1.98'), options, await installPorts(), around());
    await expect(installing).rejects.toThrow(/404/);
  });
});

describe('check-latest', () => {
  const releases = [fakeRelease('1.98.9'), release];
  test('gets the newest though an older one is there', async () => {
    const server = await serve({}, releases);
    const ports = await installPorts();
    await installGo(exactly(version), platform, ports, around(server.base));
    const kept = await installGo(newestOf('1.98'), platform, ports, around(server.base));
    expect(kept).toMatchObject({ version, source: 'tool-cache' });
    const latest = await installGo(
      newestOf('1.98', { checkLatest: true }),
      platform,
      ports,
      around(server.base),
    );
    expect(latest).toMatchObject({ version: '1.98.9', source: 'download' });
    const again = await installGo(
      newestOf('1.98', { checkLatest: true }),
      platform,
      ports,
      around(server.base),
    );
    expect(again).toMatchObject({ version: '1.98.9', source: 'tool-cache' });
  });

  test('takes what is there, with a warning, when nobody answers', async () => {
    const ports = await installPorts();
    await installGo(exactly(version), platform, ports, around((await serve()).base));
    const go = await installGo(newestOf('1.98', { checkLatest: true }), platform, ports, around());
    expect(go).toMatchObject({ version, source: 'tool-cache' });
    expect(ports.lines.join('\n')).toMatch(/No source could say which Go is the newest/);
  });
});
