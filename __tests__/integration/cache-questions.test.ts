import { describe, expect, test } from '@jest/globals';
import { Cancelled } from '../../src/core/errors.ts';
import { answer, breakOff, expectDiscreet, hang, status, thrownBy } from '../support/cache-faults.ts';
import type { Answer } from '../support/cache-faults.ts';
import { cacheJob, format, hasty } from '../support/cache-jobs.ts';
import { redirectTo } from '../support/loopback.ts';

const lookUps = { 1: 'GET cache', 2: 'GetCacheEntryDownloadURL' } as const;
const reservations = { 1: 'POST caches', 2: 'CreateCacheEntry' } as const;

describe.each([1, 2] as const)('a question to v%s', (version) => {
  test.each([500, 502, 503, 504, 429])('is asked again after %s', async (code) => {
    const job = await cacheJob(version);
    const { asked } = answer(job, lookUps[version], status(code), status(code));
    expect(await job.store.find('m-1', [], format)).toBeUndefined();
    expect(asked()).toBe(3);
    expect(job.ports.lines.join('\n')).toMatch(new RegExp(`answered ${code}.*trying again in 1 s`));
  });

  test('is asked again after a broken connection', async () => {
    const job = await cacheJob(version);
    answer(job, reservations[version], breakOff, breakOff);
    expect(await job.store.reserve('m-1', format)).toBeDefined();
  });

  test('is given up after three of them', async () => {
    const job = await cacheJob(version);
    const { asked } = answer(
      job,
      reservations[version],
      ...Array<Answer>(9).fill(status(503, '{"msg":"busy"}')),
    );
    const { error } = await thrownBy(job.store.reserve('m-1', format));
    expect(String(error)).toMatch(/answered 503 \(the server is in trouble\): "busy"$/);
    expect(asked()).toBe(3);
  });

  test('waits as long as the service asks for', async () => {
    const job = await cacheJob(version);
    answer(job, lookUps[version], status(429, '', { 'retry-after': '1' }));
    const { error, milliseconds } = await thrownBy(job.store.find('m-1', [], format));
    expect(error).toBeUndefined();
    expect(milliseconds).toBeGreaterThan(950);
  });

  test('but not for longer than there is time', async () => {
    const job = await cacheJob(version);
    const { asked } = answer(job, lookUps[version], status(429, '', { 'retry-after': '40' }));
    const { error, milliseconds } = await thrownBy(job.store.find('m-1', [], format));
    expect(String(error)).toMatch(/answered 429 \(too many requests\)$/);
    expect(asked()).toBe(1);
    expect(milliseconds).toBeLessThan(900);
  });

  test('that hangs costs its seconds, no more', async () => {
    const job = await cacheJob(version, { ...hasty, pace: { ...hasty.pace, attempts: 9 } });
    answer(job, lookUps[version], ...Array<Answer>(99).fill(hang));
    const { error, milliseconds } = await thrownBy(job.store.find('m-1', [], format));
    expect(String(error)).toMatch(
      /^UserError: the question for an entry took longer than 2 s and was given up;/,
    );
    expect(milliseconds).toBeGreaterThan(1900);
    expect(milliseconds).toBeLessThan(2900);
  });

  test('ends when the step is cancelled', async () => {
    const job = await cacheJob(version);
    answer(job, lookUps[version], hang);
    setTimeout(job.ports.cancel, 100);
    const { error, milliseconds } = await thrownBy(job.store.find('m-1', [], format));
    expect(error).toBeInstanceOf(Cancelled);
    expect(milliseconds).toBeLessThan(900);
  });

  test('to a service that is down', async () => {
    const job = await cacheJob(version);
    const down = await cacheJob(version, hasty, {
      ACTIONS_RESULTS_URL: 'http://127.0.0.1:9',
      ACTIONS_CACHE_URL: 'http://127.0.0.1:9',
    });
    const { error } = await thrownBy(down.store.reserve('m-1', format));
    expect(String(error)).toMatch(/POST http:\/\/127\.0\.0\.1:9\/.*127\.0\.0\.1 refuses the connection;/);
    expectDiscreet(job, error);
  });

  test.each([
    [
      'a login page',
      status(200, '<!doctype html>\n<h1>Sign in</h1>'),
      /answered "<!doctype html>.*no JSON object/,
    ],
    ['garbage', status(200, '{"ok":tru'), /which is no JSON object/],
    ['a list', status(200, '[]'), /which is no JSON object/],
    ['nothing', status(200), /which is no JSON object/],
    ['another object', status(200, '{"ok":true}'), /answered without (matched_key|cacheKey);/],
    [
      'a number for a text',
      status(200, '{"ok":true,"matched_key":7,"cacheKey":7}'),
      /answered without (matched_key|cacheKey);/,
    ],
    [
      'no address',
      status(
        200,
        '{"ok":true,"matched_key":"m","cacheKey":"m","signed_download_url":"file:///x?sig=1","archiveLocation":"x?sig=1"}',
      ),
      /that is no http address \("(file:\/\/\/)?x\?…"\)$/,
    ],
    [
      "another job's entry",
      status(
        200,
        '{"ok":true,"matched_key":"x","cacheKey":"x","signed_download_url":"http://a/","archiveLocation":"http://a/"}',
      ),
      /answered with the entry "x", which nobody asked for$/,
    ],
    [
      'a huge answer',
      status(200, `{"ok":false,"x":"${'x'.repeat(2 << 20)}"}`),
      /answered with more than 1048576 bytes$/,
    ],
    [
      'a refusal',
      status(403, '{"msg":"cache read denied: no scope","message":"cache read denied: no scope"}'),
      /answered 403 \(it refuses the request\): "cache read denied: no scope"$/,
    ],
    ['a redirect', status(302, '', { location: '/elsewhere' }), /answered 302 \(unexpected\)$/],
  ])('is answered with %s', async (_, fault, message) => {
    const job = await cacheJob(version);
    const { asked } = answer(job, lookUps[version], fault);
    const { error } = await thrownBy(job.store.find('m-1', [], format));
    expect(String(error)).toMatch(message);
    expectDiscreet(job, error);
    expect(asked()).toBe(1);
  });

  test('a redirect does not carry the token elsewhere', async () => {
    const job = await cacheJob(version);
    const elsewhere = await cacheJob(version);
    answer(job, reservations[version], (response) => redirectTo(elsewhere.url)(response.req, response));
    await expect(job.store.reserve('m-1', format)).rejects.toThrow(/answered 302/);
    expect(elsewhere.service.requests).toEqual([]);
  });

  test('a token that may only read', async () => {
    const job = await cacheJob(version);
    const words = 'cache write denied: token has no writable scopes';
    answer(
      job,
      reservations[version],
      status(403, JSON.stringify({ code: 'permission_denied', msg: words, message: words })),
    );
    await expect(job.store.reserve('m-1', format)).rejects.toThrow(
      /answered 403 .*"cache write denied: token/,
    );
  });
});

test('v2 says no in a 200, too: with words it is a refusal, without them the key is taken', async () => {
  const job = await cacheJob();
  answer(
    job,
    'CreateCacheEntry',
    status(200, '{"ok":false,"message":"cache write denied: x"}'),
    status(200, '{}'),
  );
  await expect(job.store.reserve('m-1', format)).rejects.toThrow(/refused: "cache write denied: x"$/);
  expect(await job.store.reserve('m-1', format)).toBeUndefined();
});
