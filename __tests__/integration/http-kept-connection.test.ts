import { expect, test } from '@jest/globals';
import { createServer } from 'node:http';
import type { Socket } from 'node:net';
import { buffer } from 'node:stream/consumers';
import { HttpSender } from '../../src/adapters/node/http-send.ts';
import { listen } from '../support/loopback.ts';

type Method = 'GET' | 'PUT' | 'POST' | 'PATCH';

/** A server that closes each connection on its second request, which it has seen, and a client that keeps connections. */
async function forgetful() {
  const seen: string[] = [];
  const known = new WeakSet<Socket>();
  const server = createServer((request, response) => {
    let body = '';
    request.setEncoding('utf8').on('data', (text: string) => (body += text));
    request.on('end', () => {
      seen.push(`${request.method} ${body}`);
      if (known.has(request.socket)) request.socket.destroy();
      else response.end('ok');
      known.add(request.socket);
    });
  });
  const url = new URL(`http://127.0.0.1:${await listen(server)}/`);
  const sender = new HttpSender({}, new AbortController().signal);
  const send = async (method: Method): Promise<string> => {
    const body = method === 'GET' ? {} : { body: Buffer.from('body') };
    const response = await sender.send({ method, url, headers: {}, idleSeconds: 5, ...body });
    return (await buffer(response.body)).toString();
  };
  return { seen, send };
}

test.each(['GET', 'PUT'] as const)(
  '%s on a kept connection that the server closes is sent again, whole',
  async (method) => {
    const { seen, send } = await forgetful();
    expect(await send('GET')).toBe('ok');
    expect(await send(method)).toBe('ok');
    const line = method === 'GET' ? 'GET ' : 'PUT body';
    expect(seen).toEqual(['GET ', line, line]);
  },
);

test.each(['POST', 'PATCH'] as const)('%s is not: the server may have done it', async (method) => {
  const { seen, send } = await forgetful();
  expect(await send('GET')).toBe('ok');
  await expect(send(method)).rejects.toThrow(
    new RegExp(`^${method} http://127.*: 127\\.0\\.0\\.1 broke the connection off`),
  );
  expect(seen).toEqual(['GET ', `${method} body`]);
  // The caller may, over a new connection.
  expect(await send(method)).toBe('ok');
});
