import { describe, expect, test } from '@jest/globals';
import { cacheService } from '../../src/adapters/github/cache-service.ts';
import { withoutQueries } from '../../src/adapters/github/cache/checked-answer.ts';
import { UserError } from '../../src/core/errors.ts';
import type { Environment } from '../../src/ports.ts';
import { hasty } from '../support/cache-jobs.ts';
import { CacheService } from '../support/cache-service.ts';
import { installPorts } from '../support/install-ports.ts';
import { listen } from '../support/loopback.ts';
import { createServer } from 'node:http';

/** The runner's variables; `V1` and `V2` stand for the addresses of the two versions. */
async function firstRequest(env: Environment): Promise<string | undefined> {
  const service = new CacheService();
  const url = `http://127.0.0.1:${await listen(createServer(service.listener))}`;
  const filled = Object.fromEntries(
    Object.entries(env).map(([name, value]) => [name, value.replace('URL', url)]),
  );
  const ports = await installPorts(filled);
  const found = cacheService(ports, hasty);
  if ('unavailable' in found) return found.unavailable;
  await found.store.find('m-1', [], '');
  return service.requests[0]?.name;
}

const token = { ACTIONS_RUNTIME_TOKEN: 'token-of-the-job' };
const results = { ACTIONS_RESULTS_URL: 'URL/' };
const v1 = { ACTIONS_CACHE_URL: 'URL' };
const v2 = { ...results, ACTIONS_CACHE_SERVICE_V2: 'True' };
const server = (address: string): Environment => ({ GITHUB_SERVER_URL: address });

describe('the version that is spoken', () => {
  test.each<[string, Environment, string]>([
    ['v2', { ...token, ...v2 }, 'GetCacheEntryDownloadURL'],
    ['v2, though there is v1', { ...token, ...v1, ...v2 }, 'GetCacheEntryDownloadURL'],
    ['v2 of github.com', { ...token, ...v2, ...server('https://github.com') }, 'GetCacheEntryDownloadURL'],
    ['v2 of ghe.com', { ...token, ...v1, ...v2, ...server('https://a.ghe.com') }, 'GetCacheEntryDownloadURL'],
    [
      'v2 below a path, which is not used',
      { ...token, ...v2, ACTIONS_RESULTS_URL: 'URL/x/' },
      'GetCacheEntryDownloadURL',
    ],
    ['v1', { ...token, ...v1 }, 'GET cache'],
    ['v1, where v2 is off', { ...token, ...v1, ...results }, 'GET cache'],
    [
      'v1 of a server of one’s own',
      { ...token, ...v1, ...v2, ...server('https://github.example') },
      'GET cache',
    ],
    ['v1 of a server whose address is none', { ...token, ...v1, ...v2, ...server('github') }, 'GET cache'],
    ['none', {}, 'the runner names no cache service (ACTIONS_CACHE_URL is not set)'],
    [
      'none where only v2 would do',
      { ACTIONS_CACHE_SERVICE_V2: '1', ...v1 },
      'the runner names no cache service (ACTIONS_RESULTS_URL is not set)',
    ],
    [
      'none on such a server',
      { ...token, ...v2, ...server('https://github.example') },
      'the runner names no cache service (ACTIONS_CACHE_URL is not set)',
    ],
    ['no token', v2, 'the runner gives no token for its cache service (ACTIONS_RUNTIME_TOKEN is not set)'],
    [
      'no address',
      { ...token, ...v2, ACTIONS_RESULTS_URL: 'ftp://x' },
      "the runner's ACTIONS_RESULTS_URL is no http address",
    ],
    ['nonsense', { ...token, ACTIONS_CACHE_URL: 'x y' }, "the runner's ACTIONS_CACHE_URL is no http address"],
  ])('%s', async (_, env, expected) => {
    expect(await firstRequest(env)).toBe(expected);
  });
});

describe('queries', () => {
  test.each([
    ['GET http://a.test/b?sig=x: refused; try again', 'GET http://a.test/b?…: refused; try again'],
    ['https://a.test/b?sig=x answered 403', 'https://a.test/b?… answered 403'],
    [
      'redirected to "https://a.test/b?sig=x", which is not',
      'redirected to "https://a.test/b?…", which is not',
    ],
    ['at https://a.test?sig=x', 'at https://a.test?…'],
    [
      'https://a.test/b?x=a;b:c,d answered; and http://c.test/?y=1',
      'https://a.test/b?… answered; and http://c.test/?…',
    ],
    ['no address? none at all', 'no address? none at all'],
  ])('are not shown: %s', async (message, shown) => {
    const thrown = withoutQueries(async () => {
      throw new UserError(message);
    });
    await expect(thrown).rejects.toThrow(new UserError(shown));
  });
});
