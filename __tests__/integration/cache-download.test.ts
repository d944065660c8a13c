import { describe, expect, test } from '@jest/globals';
import type { ServerResponse } from 'node:http';
import { answer, breakOff, expectDiscreet, status, thrownBy } from '../support/cache-faults.ts';
import type { Answer } from '../support/cache-faults.ts';
import { cacheJob, contentOf, format, hasty, save } from '../support/cache-jobs.ts';

/** What a GET of 1000 of 3500 bytes would be answered with, but for `headers`. */
const partial = (body: Buffer, headers = {}): Answer =>
  status(206, body.toString('latin1'), { 'content-range': 'bytes 0-999/3500', ...headers });

describe('a download', () => {
  const bytes = 3500;

  test.each([
    ['a broken connection', breakOff],
    [
      'an answer that breaks off',
      (response: ServerResponse) => {
        response.writeHead(206, { 'content-length': 1000, 'content-range': 'bytes 0-999/3500' });
        response.write('x'.repeat(400), () => response.destroy());
      },
    ],
    ['an answer that is too short', partial(Buffer.alloc(900))],
    ['an answer that is too long', partial(Buffer.alloc(1100))],
    ['a server in trouble', status(503)],
    [
      'a stalled answer',
      (response: ServerResponse) => {
        response.writeHead(206, { 'content-length': 1000, 'content-range': 'bytes 0-999/3500' }).write('x');
      },
    ],
  ] as const)('goes on after %s', async (_, fault) => {
    const job = await cacheJob();
    const content = await save(job.store, 'm-1', bytes);
    answer(job, 'GET blob', fault);
    expect((await contentOf(await job.store.find('m-1', [], format))).equals(content)).toBe(true);
  });

  test('goes on when later pieces break', async () => {
    const job = await cacheJob();
    const content = await save(job.store, 'm-1', 20_000);
    let count = 0;
    job.service.fault = ({ name }, response) => {
      const breaks = name === 'GET blob' && ++count % 2 === 0;
      if (breaks) response.destroy();
      return breaks;
    };
    expect((await contentOf(await job.store.find('m-1', [], format))).equals(content)).toBe(true);
    expect(count).toBeGreaterThan(30);
  });

  test.each([
    [
      'an address that has expired',
      1,
      status(403, '<Error><Code>AuthenticationFailed</Code></Error>'),
      /answered 403/,
    ],
    ['a blob that is gone', 1, status(404), /answered 404/],
    ['a login page', 1, status(200, '<h1>', { 'content-type': 'text/html' }), /answered with a web page/],
    [
      'another part',
      1,
      partial(Buffer.alloc(1000), { 'content-range': 'bytes 1-1000/3500' }),
      /another part of the archive/,
    ],
    [
      'no part named',
      1,
      partial(Buffer.alloc(1000), { 'content-range': 'bytes */*' }),
      /another part of the archive/,
    ],
    [
      'a lie',
      1,
      partial(Buffer.alloc(1000), { 'content-range': 'bytes 0-999/9007199254740991' }),
      /says that the archive has 9007199254740991 bytes$/,
    ],
    ['a packed answer', 1, status(200, 'x', { 'content-encoding': 'gzip' }), /the encoding "gzip"/],
    [
      'another archive halfway',
      2,
      partial(Buffer.alloc(1000), { 'content-range': 'bytes 1000-1999/9999' }),
      /another part/,
    ],
    ['all of it halfway', 2, status(200, 'x'), /answered 200 \(unexpected\)/],
    ['an address that expires halfway', 3, status(403), /answered 403/],
  ])('ends at %s', async (_, nth, fault, message) => {
    const job = await cacheJob();
    await save(job.store, 'm-1', bytes);
    let count = 0;
    job.service.fault = ({ name }, response) => {
      const now = name === 'GET blob' && ++count === nth;
      if (now) fault(response);
      return now;
    };
    const { error } = await thrownBy(contentOf(await job.store.find('m-1', [], format)));
    expect(String(error)).toMatch(message);
    expectDiscreet(job, error);
  });

  test('without ranges ends where it breaks off', async () => {
    const job = await cacheJob();
    await save(job.store, 'm-1', bytes);
    answer(job, 'GET blob', (response) => {
      response.writeHead(200, { 'content-length': 3500 });
      response.write('x'.repeat(1200), () => response.destroy());
    });
    const { error } = await thrownBy(contentOf(await job.store.find('m-1', [], format)));
    expect(String(error)).toMatch(/broke the connection off \(ECONNRESET\)/);
    expectDiscreet(job, error);
  });

  test('that drips costs its seconds, no more', async () => {
    const job = await cacheJob(2, { ...hasty, transferSeconds: 1, pace: { ...hasty.pace, idleSeconds: 9 } });
    await save(job.store, 'm-1', bytes);
    answer(job, 'GET blob', (response) => {
      response.writeHead(206, { 'content-length': 1000, 'content-range': 'bytes 0-999/3500' });
      const drip = setInterval(() => response.write('x'), 50);
      response.once('close', () => clearInterval(drip));
    });
    const { error, milliseconds } = await thrownBy(contentOf(await job.store.find('m-1', [], format)));
    expect(String(error)).toMatch(/^UserError: the download took longer than 1 s and was given up/);
    expect(milliseconds).toBeLessThan(1900);
  });

  test('that nobody reads to its end lets go of its connections', async () => {
    const job = await cacheJob();
    await save(job.store, 'm-1', bytes);
    const open = new Set<ServerResponse>();
    job.service.fault = ({ name, headers }, response) => {
      if (name !== 'GET blob' || headers.range === 'bytes=0-999') return false;
      open.add(response);
      response.once('close', () => open.delete(response));
      return true;
    };
    const entry = await job.store.find('m-1', [], format);
    for await (const chunk of entry?.content() ?? []) {
      expect(chunk.length).toBeGreaterThan(0);
      while (open.size < 3) await new Promise((done) => setTimeout(done, 10));
      break;
    }
    const began = performance.now();
    while (open.size > 0) await new Promise((done) => setTimeout(done, 10));
    expect(performance.now() - began).toBeLessThan(900);
  });
});
