import { describe, expect, test } from '@jest/globals';
import { once } from 'node:events';
import { createServer } from 'node:http';
import type { IncomingHttpHeaders, RequestListener } from 'node:http';
import { nodeHttp } from '../../src/adapters/node/http.ts';
import type { Environment, HttpResponse } from '../../src/ports.ts';
import { closeServers, listen, redirectTo } from '../support/loopback.ts';

const never = new AbortController().signal;

/** A server and what it was sent. */
async function serve(handler: RequestListener, address = '127.0.0.1') {
  const seen: { url: string; headers: IncomingHttpHeaders }[] = [];
  const server = createServer((request, response) => {
    seen.push({ url: request.url ?? '', headers: request.headers });
    handler(request, response);
  });
  return { url: `http://${address}:${await listen(server, address)}`, seen };
}

async function textOf({ body }: HttpResponse): Promise<string> {
  const chunks: Uint8Array[] = [];
  for await (const chunk of body) chunks.push(chunk);
  return Buffer.concat(chunks).toString();
}

async function get(url: string, headers = {}, env: Environment = {}): Promise<HttpResponse> {
  return nodeHttp(env, never).get(url, { headers });
}

async function getImpatiently(url: string): Promise<HttpResponse> {
  return nodeHttp({}, never).get(url, { idleSeconds: 0.5 });
}

describe('answers', () => {
  test('status, headers, address and body', async () => {
    const { url, seen } = await serve(
      (_, response) => void response.writeHead(418, { 'X-Tea': 'yes' }).end('short and stout'),
    );
    const response = await get(`${url}/pot?x=1`, { Authorization: 'Bearer t' });
    expect(response).toMatchObject({ status: 418, url: `${url}/pot?x=1`, headers: { 'x-tea': 'yes' } });
    expect(await textOf(response)).toBe('short and stout');
    expect(seen[0]?.headers).toMatchObject({ authorization: 'Bearer t', 'user-agent': 'go-preflight' });
    // What a proxy packs on the way would not be what was published.
    expect(seen[0]?.headers).toHaveProperty('accept-encoding', 'identity');
  });

  test('a body that nobody reads is given up', async () => {
    let closed: Promise<unknown> | undefined;
    const { url } = await serve((_, response) => {
      closed = once(response, 'close');
      response.write(Buffer.alloc(1 << 20));
    });
    const { body } = await get(url);
    await body[Symbol.asyncIterator]().return?.();
    expect(closed).toBeDefined();
    await closed;
  });
});

describe('redirects', () => {
  test('keep credentials on the same origin', async () => {
    const { url, seen } = await serve((request, response) => {
      if (request.url === '/a') response.writeHead(301, { location: '../b' }).end();
      else response.end('here');
    });
    const response = await get(`${url}/a`, { authorization: 'Bearer t' });
    expect([await textOf(response), response.url]).toStrictEqual(['here', `${url}/b`]);
    expect(seen.map(({ headers }) => headers.authorization)).toStrictEqual(['Bearer t', 'Bearer t']);
  });

  test('never carry credentials to another host, nor back', async () => {
    const other = await serve(
      (_, response) => void response.writeHead(307, { location: `${first.url}/back` }).end(),
      '127.0.0.2',
    );
    const first = await serve((request, response) => {
      if (request.url === '/back') response.end('back');
      else response.writeHead(302, { location: `${other.url}/x` }).end();
    });
    expect(await textOf(await get(`${first.url}/`, { authorization: 'Bearer t', cookie: 'c=1' }))).toBe(
      'back',
    );
    expect(other.seen[0]?.headers).not.toHaveProperty('authorization');
    expect(other.seen[0]?.headers).not.toHaveProperty('cookie');
    expect(first.seen.map(({ headers }) => headers.authorization)).toStrictEqual(['Bearer t', undefined]);
  });

  test('nor to another port of the same host', async () => {
    const other = await serve((_, response) => void response.end());
    const first = await serve(redirectTo(other.url));
    await get(first.url, { authorization: 'Bearer t' });
    expect(other.seen[0]?.headers).not.toHaveProperty('authorization');
  });

  test.each([
    ['without end', '/again', /more than 10 redirects/],
    ['to another scheme', 'file:///etc/passwd', /redirected to "file:\/\/.*no address/],
    ['to nothing', 'http://[', /no address/],
  ])('%s are refused', async (_, to, why) => {
    const { url } = await serve(redirectTo(to));
    await expect(get(url)).rejects.toMatchObject({ name: 'UserError', message: expect.stringMatching(why) });
  });
});

describe('no answer', () => {
  test('nobody listens', async () => {
    const { url } = await serve(() => undefined);
    await closeServers();
    await expect(get(`${url}/x`)).rejects.toThrow(
      /^GET http:\/\/127.*\/x: 127\.0\.0\.1 refuses the connection; check the network/,
    );
  });

  test('no such host', async () => {
    await expect(get('http://no.such.host.invalid/')).rejects.toThrow(
      /no\.such\.host\.invalid cannot be resolved/,
    );
  });

  test('silence before the answer', async () => {
    const { url } = await serve(() => undefined);
    await expect(getImpatiently(url)).rejects.toThrow(/no answer for 0\.5 s/);
  });

  test('silence in the body', async () => {
    const { url } = await serve((_, response) => response.flushHeaders());
    await expect(textOf(await getImpatiently(url))).rejects.toThrow(/no byte for 0\.5 s/);
  });

  test('a drip in the body, never silent for long', async () => {
    const { url } = await serve((_, response) => {
      const drip = setInterval(() => response.write('x'), 50);
      response.on('close', () => clearInterval(drip));
    });
    await expect(textOf(await getImpatiently(url))).rejects.toThrow(/only \d+ bytes in 0\.5 s/);
  });

  test('a slow server is not a stalled one', async () => {
    const { url } = await serve((_, response) => {
      let left = 40;
      const flow = setInterval(() => {
        response.write(Buffer.alloc(1000));
        if (--left > 0) return;
        clearInterval(flow);
        response.end();
      }, 50);
    });
    expect(await textOf(await getImpatiently(url))).toHaveLength(40_000);
  });

  test('a slow reader is not a slow server', async () => {
    const { url } = await serve((_, response) => void response.end(Buffer.alloc(3 << 20)));
    let bytes = 0;
    for await (const chunk of (await getImpatiently(url)).body) {
      if (bytes === 0) await new Promise((next) => setTimeout(next, 900));
      bytes += chunk.length;
    }
    expect(bytes).toBe(3 << 20);
  });

  test('broken off', async () => {
    const { url } = await serve((_, response) => {
      response.writeHead(200, { 'content-length': 100 });
      response.write('x', () => response.destroy());
    });
    await expect(textOf(await get(url))).rejects.toThrow(/broke the connection off|aborted/);
  });

  test.each(['ftp://x/', 'go.example', ''])('%j is no address', async (url) => {
    await expect(get(url)).rejects.toThrow(/is not an http or https address/);
  });

  test('user and password are never shown', async () => {
    const { url } = await serve(() => undefined);
    await expect(getImpatiently(url.replace('//', '//me:secret@'))).rejects.toThrow(
      /^GET http:\/\/127[^@]*$/,
    );
    await expect(get('ftp://me:secret@x/')).rejects.toThrow(/"ftp:\/\/\*\*\*@x\/" is not an http/);
  });

  test('nor what signs an address', async () => {
    const other = await serve((_, response) => void response.destroy());
    const { url } = await serve(redirectTo(`${other.url}/x?signature=${'5'.repeat(100)}`));
    await expect(get(url)).rejects.toThrow(/\/x\?…: 127\.0\.0\.1 broke the connection off/);
    const refusing = await serve((_, response) => void response.writeHead(403).end());
    const signed = await serve(redirectTo(`${refusing.url}/x?signature=${'5'.repeat(100)}`));
    expect((await get(signed.url)).url).toBe(`${refusing.url}/x?…`);
  });
});

describe('a cancelled step', () => {
  test.each([
    ['before the answer', (() => undefined) satisfies RequestListener],
    ['in the body', ((_, response) => void response.write('x')) satisfies RequestListener],
  ])('ends %s', async (_, handler: RequestListener) => {
    const { url } = await serve(handler);
    const controller = new AbortController();
    const http = nodeHttp({}, controller.signal);
    setTimeout(() => controller.abort(), 100);
    await expect(http.get(url).then(textOf)).rejects.toMatchObject({ name: 'Cancelled' });
    await expect(http.get(url)).rejects.toMatchObject({ name: 'Cancelled' });
  });
});

test.each(['127.0.0.1', '::1'])('%s only', async (address) => {
  const server = createServer((_, response) => void response.end('here'));
  const port = await listen(server, address);
  const host = address === '::1' ? '[::1]' : 'localhost';
  expect(await textOf(await get(`http://${host}:${port}/`))).toBe('here');
});
