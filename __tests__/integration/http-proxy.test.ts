import { describe, expect, test } from '@jest/globals';
import { once } from 'node:events';
import { createServer } from 'node:http';
import type { IncomingHttpHeaders, RequestListener } from 'node:http';
import { createServer as createTcpServer } from 'node:net';
import type { Socket } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import { nodeHttp } from '../../src/adapters/node/http.ts';
import { Unreachable } from '../../src/core/errors.ts';
import type { Environment } from '../../src/ports.ts';
import { closeServers, listen } from '../support/loopback.ts';

async function get(url: string, env: Environment, cancelled = new AbortController().signal): Promise<string> {
  const { body } = await nodeHttp(env, cancelled).get(url);
  const chunks: Uint8Array[] = [];
  for await (const chunk of body) chunks.push(chunk);
  return Buffer.concat(chunks).toString();
}

/** A proxy that answers whole addresses. */
async function forwarding(handler: RequestListener) {
  const seen: { url: string; headers: IncomingHttpHeaders }[] = [];
  const server = createServer((request, response) => {
    seen.push({ url: request.url ?? '', headers: request.headers });
    handler(request, response);
  });
  return { url: `http://127.0.0.1:${await listen(server)}`, seen };
}

/** A proxy that is asked to connect. */
async function tunnelling(answer: (client: Socket) => void) {
  const asked: string[] = [];
  const clients: Socket[] = [];
  const server = createTcpServer((client) => {
    clients.push(client);
    client.on('error', () => undefined);
    client.once('data', (head) => {
      asked.push(head.toString());
      answer(client);
    });
  });
  return { HTTPS_PROXY: `http://127.0.0.1:${await listen(server)}`, asked, clients };
}

describe('for plain http', () => {
  test('is asked for the whole address, with its own password', async () => {
    const { url, seen } = await forwarding((_, response) => void response.end('proxied'));
    const HTTP_PROXY = url.replace('//', '//me:p%40ss@');
    expect(await get('http://go.test/x?y=1', { HTTP_PROXY })).toBe('proxied');
    expect(seen[0]?.url).toBe('http://go.test/x?y=1');
    expect(seen[0]?.headers).toMatchObject({
      host: 'go.test',
      'proxy-authorization': `Basic ${Buffer.from('me:p@ss').toString('base64')}`,
    });
  });

  test('is not asked for this machine', async () => {
    const [{ url }, direct] = [
      await forwarding((_, response) => void response.end('proxied')),
      await forwarding((_, response) => void response.end('direct')),
    ];
    expect(await get(direct.url, { HTTP_PROXY: url })).toBe('direct');
    expect(await get('http://go.test/', { HTTP_PROXY: url })).toBe('proxied');
  });

  test('that is down is named', async () => {
    const { url } = await forwarding(() => undefined);
    await closeServers();
    await expect(get('http://go.test/', { HTTP_PROXY: url })).rejects.toThrow(
      /GET http:\/\/go\.test\/ through the proxy 127\.0\.0\.1:\d+: .*check the proxy/,
    );
  });

  test.each(['http://[', 'socks5://127.0.0.1:1080', 'http://me:100%@127.0.0.1:3128'])(
    '%s is a mistake of the settings',
    async (HTTP_PROXY) => {
      await expect(get('http://go.test/', { HTTP_PROXY })).rejects.toThrow(
        /^GET http:\/\/go\.test\/: the proxy that HTTPS_PROXY, HTTP_PROXY or ALL_PROXY names cannot be used; write/,
      );
    },
  );
});

describe('for https, which only has to connect', () => {
  test.each<[string, RegExp, boolean]>([
    [
      'HTTP/1.1 407 Proxy Authentication Required\r\nproxy-authenticate: Basic\r\ncontent-length: 0\r\n\r\n',
      /: the proxy 127\.0\.0\.1:\d+ answered 407; set HTTPS_PROXY to http:\/\/user:password@host:port$/,
      true,
    ],
    ['HTTP/1.1 403 Forbidden\r\n\r\n<html>No!</html>', /the proxy .* answered 403; check the proxy/, true],
    ['HTTP/1.1 503 Busy\r\n\r\n', /the proxy .* answered 503; check the proxy/, false],
    ['SSH-2.0-OpenSSH_9.9\r\n', /through the proxy .*Parse Error.*; check the proxy/, false],
    ['', /through the proxy .*broke the connection off/, false],
  ])('%j is no connection', async (said, why, isLasting) => {
    const { HTTPS_PROXY, asked } = await tunnelling((client) => client.end(said));
    const thrown: unknown = await get('https://go.test/', { HTTPS_PROXY }).catch((error: unknown) => error);
    expect(thrown).toMatchObject({ name: 'UserError', message: expect.stringMatching(why) });
    expect(thrown instanceof Unreachable).toBe(isLasting);
    expect(asked).toStrictEqual([
      expect.stringMatching(/^CONNECT go\.test:443 HTTP\/1\.1\r\n(?!.*[Aa]uthorization)[^]*\r\n\r\n$/),
    ]);
  });

  test('and never answers: given up after 10 s, and so is the connection', async () => {
    const { HTTPS_PROXY, clients } = await tunnelling(() => undefined);
    const began = performance.now();
    const thrown: unknown = await get('https://go.test/', { HTTPS_PROXY }).catch((error: unknown) => error);
    expect(thrown).toMatchObject({
      message: expect.stringMatching(/through the proxy .*no connection for 10 s/),
    });
    expect(thrown).toBeInstanceOf(Unreachable);
    expect(performance.now() - began).toBeLessThan(20_000);
    const [client] = clients;
    if (client && !client.destroyed) await once(client, 'close');
  });

  test('is left at once when the step is cancelled', async () => {
    const { HTTPS_PROXY, asked } = await tunnelling(() => undefined);
    const controller = new AbortController();
    const ended = get('https://go.test/', { HTTPS_PROXY }, controller.signal).catch(
      (error: unknown) => error,
    );
    while (asked.length === 0) await sleep(10);
    const began = performance.now();
    controller.abort();
    expect(await ended).toMatchObject({ name: 'Cancelled' });
    expect(performance.now() - began).toBeLessThan(2000);
  });
});
