import { describe, expect, test } from '@jest/globals';
import { createCipheriv } from 'node:crypto';
import { downloadArchive } from '../../src/network/download-archive.ts';
import { fetchText } from '../../src/toolchain/install/fetch-index.ts';
import { installPorts } from '../support/install-ports.ts';
import type { InstallPorts } from '../support/install-ports.ts';
import type { Fault, Faults, ReleaseServer } from '../support/release-server.ts';
import { serve } from '../support/served.ts';

/** Bytes that are nowhere the same, so that a piece in a wrong place is seen. */
const content = createCipheriv('aes-128-ctr', Buffer.alloc(16), Buffer.alloc(16)).update(Buffer.alloc(5e6));
const filename = 'go1.98.7.linux-amd64.tar.gz';
const pace = { attempts: 3, firstPauseSeconds: 0.02, idleSeconds: 2 };

async function download(server: ReleaseServer, ports: InstallPorts, size?: number): Promise<Buffer> {
  const wanted = { url: `${server.base}/${filename}`, label: 'Go 1.98.7', ...(size ? { size } : {}) };
  const chunks: Uint8Array[] = [];
  for await (const chunk of downloadArchive(wanted, pace, ports)) chunks.push(chunk);
  return Buffer.concat(chunks);
}

async function servingArchive(...archive: readonly Fault[]): Promise<ReleaseServer> {
  return serve({ archive }, [{ version: '1.98.7', filename, content }]);
}

const cut = (after: number, headers: Record<string, string> = {}): Fault => ({
  kind: 'truncate',
  after,
  keepLength: true,
  headers,
});
const saying = (headers: Record<string, string>, status?: number): Fault => ({
  kind: 'headers',
  headers,
  ...(status === undefined ? {} : { status }),
});

describe('arrives whole', () => {
  const megabyte = 1_100_000;
  const modified = { 'last-modified': 'Tue, 06 Jan 2026 00:00:00 GMT' };
  test.each<[string, readonly Fault[], number]>([
    ['at once', [], 1],
    ['after many breaks, each worth it', [cut(megabyte), cut(megabyte), cut(megabyte), cut(megabyte)], 5],
    ['resumed by a weak tag', [cut(megabyte, { etag: 'W/"1"' }), saying({ etag: 'W/"1"' })], 2],
    [
      'resumed by a date',
      [cut(megabyte, { etag: 'W/"1"', ...modified }), saying({ etag: 'W/"1"', ...modified })],
      2,
    ],
    ['as a range that nobody asked for', [saying({ 'content-range': 'bytes 0-4999999/5000000' }, 206)], 1],
    ['under a label that is only the name of its format', [saying({ 'content-encoding': 'x-gzip' })], 1],
    [
      'after a Retry-After with a date that is over',
      [{ kind: 'status', status: 503, headers: { 'retry-after': 'Tue, 06 Jan 2026 00:00:00 GMT' } }],
      2,
    ],
    [
      'after a Retry-After that says nothing',
      [{ kind: 'status', status: 429, headers: { 'retry-after': 'soon' } }],
      2,
    ],
  ])('%s', async (_, faults, requests) => {
    const server = await servingArchive(...faults);
    const ports = await installPorts();
    expect((await download(server, ports, content.length)).equals(content)).toBe(true);
    expect(server.requests).toHaveLength(requests);
    expect(ports.lines.filter((line) => line.endsWith('; trying again in 1 s'))).toHaveLength(requests - 1);
  });

  test('from another host, also what is resumed', async () => {
    const there = await servingArchive(cut(megabyte));
    const to: Fault = { kind: 'redirect', to: `${there.base}/${filename}` };
    const here = await servingArchive(to, to);
    expect((await download(here, await installPorts(), content.length)).equals(content)).toBe(true);
    expect(there.requests.map(({ headers }) => headers.range)).toStrictEqual([
      undefined,
      expect.stringMatching(/^bytes=\d{7}-$/),
    ]);
  });
});

test('whoever keeps us waiting is named, without his password', async () => {
  const server = await servingArchive({ kind: 'silence' }, { kind: 'html' });
  const url = `${server.base}/${filename}`;
  const secret = { url: url.replace('//', '//me:secret@'), label: 'Go 1.98.7' };
  const ports = await installPorts();
  const reading = async (): Promise<void> => {
    for await (const _ of downloadArchive(secret, { ...pace, idleSeconds: 6 }, ports));
  };
  await expect(reading()).rejects.toThrow(`${url.replace('//', '//***@')} answered with a web page`);
  expect(ports.lines).toStrictEqual([
    `${url.replace('//', '//***@')}: no answer yet`,
    expect.stringMatching(/^GET .*: no answer for 6 s; trying again in 1 s$/),
  ]);
  expect(ports.lines.join()).not.toContain('secret');
});

describe('is given up', () => {
  const few = cut(60_000);
  test.each<[string, readonly Fault[], RegExp, number]>([
    ['after breaks that bring little', [few, few, few], /broke the connection off/, 3],
    ['after drips', [{ kind: 'drip' }, { kind: 'drip' }, { kind: 'drip' }], /only \d+ bytes in 2 s/, 3],
    [
      'when more comes than the index says',
      [{ kind: 'repeat', times: 1 }],
      /sent more than 5000000 bytes/,
      1,
    ],
    ['for a part of it', [saying({}, 206)], /another part than asked for/, 1],
    [
      'for another part of it',
      [cut(2e6), saying({ 'content-range': 'bytes 1-4999999/5000000' })],
      /another part than asked for/,
      2,
    ],
    [
      'for a part of another length',
      [cut(2e6), saying({ 'content-range': 'bytes 2000000-5999999/6000000' })],
      /another part|has 6000000 bytes instead of 5000000/,
      2,
    ],
    [
      'when it changed meanwhile',
      [cut(2e6), saying({ etag: '"other"' })],
      /changed while it was downloaded/,
      2,
    ],
    [
      'for a Retry-After of years',
      [{ kind: 'status', status: 503, headers: { 'retry-after': '99999999999999999999' } }],
      /answered 503/,
      1,
    ],
  ])('%s', async (_, faults, why, requests) => {
    const server = await servingArchive(...faults);
    const thrown = download(server, await installPorts(), content.length);
    await expect(thrown).rejects.toMatchObject({ name: 'UserError', message: expect.stringMatching(why) });
    expect(server.requests).toHaveLength(requests);
  });

  test('when it has no end', async () => {
    const server = await servingArchive({ kind: 'repeat', times: Infinity });
    const wanted = { url: `${server.base}/${filename}`, label: 'Go 1.98.7' };
    let bytes = 0;
    const reading = async (ports: InstallPorts): Promise<void> => {
      for await (const chunk of downloadArchive(wanted, { ...pace, idleSeconds: 30 }, ports))
        bytes += chunk.length;
    };
    await expect(reading(await installPorts())).rejects.toThrow(/sent more than 1000000000 bytes/);
    expect(bytes).toBeLessThanOrEqual(1e9);
  });
});

async function smallFile(faults: Faults, limit = 10_000): Promise<string> {
  const server = await serve(faults);
  return fetchText(`${server.base}/?mode=json&include=all`, limit, pace, await installPorts());
}

describe('a small file', () => {
  test.each<[string, Fault, RegExp]>([
    ['a web page', { kind: 'html' }, /answered with a web page/],
    [
      'packed',
      saying({ 'content-encoding': 'gzip' }),
      /answered with the encoding "gzip", which nobody asked for/,
    ],
    ['a part', saying({ 'content-range': 'bytes 0-9/99' }, 206), /answered 206 \(unexpected\)/],
    ['too big', { kind: 'text', text: 'x'.repeat(10_001) }, /answered with more than 10000 bytes/],
    ['endless', { kind: 'repeat', times: Infinity }, /answered with more than 10000 bytes/],
  ])('is refused: %s', async (_, fault, why) => {
    await expect(smallFile({ index: [fault] })).rejects.toThrow(why);
  });

  test('is asked for again when it drips', async () => {
    expect(await smallFile({ index: [{ kind: 'drip' }] })).toMatch(/^\[\{"version":"go1\.98\.7"/);
  });
});
