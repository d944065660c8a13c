import { describe, expect, test } from '@jest/globals';
import { createServer } from 'node:http';
import { answer, breakOff, expectDiscreet, hang, status, thrownBy } from '../support/cache-faults.ts';
import type { Answer } from '../support/cache-faults.ts';
import { archive, cacheJob, contentOf, format, hasty, save } from '../support/cache-jobs.ts';
import { listen } from '../support/loopback.ts';

describe('an upload', () => {
  const steps = {
    1: ['PATCH caches/1', 'POST caches/1'],
    2: ['PUT block', 'PUT blocklist', 'FinalizeCacheEntryUpload'],
  };

  test.each([
    [1, steps[1]],
    [2, steps[2]],
  ] as const)(
    'to v%s goes on after broken connections, 500 and 429 at every step',
    async (version, names) => {
      for (const name of names) {
        const job = await cacheJob(version);
        const { asked } = answer(job, name, breakOff, status(500));
        const content = await save(job.store, 'm-1', 3500);
        expect(asked()).toBeGreaterThan(2);
        expect((await contentOf(await job.store.find('m-1', [], format))).equals(content)).toBe(true);
      }
    },
  );

  test.each([
    [1, steps[1]],
    [2, steps[2]],
  ] as const)('to v%s that is refused leaves no entry', async (version, names) => {
    for (const name of names) {
      const job = await cacheJob(version);
      answer(
        job,
        name,
        ...Array<Answer>(9).fill(status(403, '<Code>AuthenticationFailed</Code><Message>signed: ?sig=1')),
      );
      const { error } = await thrownBy(save(job.store, 'm-1', 3500));
      expect(String(error)).toMatch(/answered 403/);
      expectDiscreet(job, error);
      job.service.fault = () => false;
      expect(await job.store.find('m-1', [], format)).toBeUndefined();
    }
  });

  test('that hangs costs its seconds, no more', async () => {
    const job = await cacheJob(2, { ...hasty, transferSeconds: 1, pace: { ...hasty.pace, idleSeconds: 9 } });
    answer(job, 'PUT block', ...Array<Answer>(99).fill(hang));
    const { error, milliseconds } = await thrownBy(save(job.store, 'm-1', 9500));
    expect(String(error)).toMatch(/^UserError: the upload took longer than 1 s and was given up/);
    expect(milliseconds).toBeLessThan(1900);
    expectDiscreet(job, error);
  });

  test('of an archive that is shorter than was said', async () => {
    const job = await cacheJob();
    const { file } = await archive(1500);
    const reservation = await job.store.reserve('m-1', format);
    await expect(reservation?.upload(file, 2500)).rejects.toThrow(
      /the archive ends at byte 1500: it was changed/,
    );
    expect(await job.store.find('m-1', [], format)).toBeUndefined();
  });

  test('that the service counts otherwise', async () => {
    const job = await cacheJob();
    answer(
      job,
      'FinalizeCacheEntryUpload',
      status(200, '{"ok":false,"message":"size mismatch"}'),
      status(200, '{}'),
    );
    await expect(save(job.store, 'm-1', 10)).rejects.toThrow(/refused: "size mismatch"$/);
    await expect(save(job.store, 'm-2', 10)).rejects.toThrow(/did not accept the uploaded archive$/);
  });
});

test('through a proxy, both ways', async () => {
  const job = await cacheJob();
  const seen: string[] = [];
  const proxy = createServer((request, response) => {
    seen.push(request.url ?? '');
    job.service.listener(request, response);
  });
  const through = await cacheJob(2, hasty, {
    ...job.service.environment('http://cache.example', 2),
    HTTP_PROXY: `http://127.0.0.1:${await listen(proxy)}`,
    NO_PROXY: '127.0.0.1',
  });
  const content = await save(through.store, 'm-1', 3500);
  expect((await contentOf(await through.store.find('m-1', [], format))).equals(content)).toBe(true);
  expect(seen.every((url) => url.startsWith('http://cache.example/'))).toBe(true);
  expect(seen).toHaveLength(12);
});
