import { beforeAll, describe, expect, test } from '@jest/globals';
import { execFile, spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import type { RequestListener } from 'node:http';
import { createServer as createSecureServer } from 'node:https';
import { connect, createServer as createTcpServer } from 'node:net';
import type { Socket } from 'node:net';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { nodeHttp } from '../../src/adapters/node/http.ts';
import type { Environment } from '../../src/ports.ts';
import { temporaryFolder } from '../support/install-ports.ts';
import { listen, redirectTo } from '../support/loopback.ts';

const run = promisify(execFile);

async function getElsewhere(url: string, env: Environment): Promise<Record<string, unknown>> {
  const script = resolve(import.meta.dirname, '../support/get-once.ts');
  return JSON.parse((await run(process.execPath, [script, url], { env })).stdout);
}

const openssl = 'openssl';
const noOpenssl = spawnSync(openssl, ['version']).error !== undefined;
const why = noOpenssl ? ' (skipped: openssl, which makes the certificate, is not installed)' : '';

(noOpenssl ? describe.skip : describe)(`https${why}`, () => {
  let pair: { readonly file: string; readonly cert: string; readonly key: string };
  beforeAll(async () => {
    const folder = await temporaryFolder();
    const [file, key] = [join(folder, 'cert.pem'), join(folder, 'key.pem')];
    const names = ['-subj', '/CN=go.test', '-addext', 'subjectAltName=DNS:go.test,IP:127.0.0.1'];
    await run(openssl, [
      'req',
      '-x509',
      '-newkey',
      'rsa:2048',
      '-nodes',
      '-days',
      '2',
      ...names,
      '-keyout',
      key,
      '-out',
      file,
    ]);
    pair = { file, cert: readFileSync(file, 'utf8'), key: readFileSync(key, 'utf8') };
  });

  async function secure(handler: RequestListener): Promise<number> {
    return listen(createSecureServer(pair, handler));
  }

  test('a private CA by NODE_EXTRA_CA_CERTS', async () => {
    const port = await secure((_, response) => void response.end('private'));
    const url = `https://127.0.0.1:${port}/`;
    expect(await getElsewhere(url, { NODE_EXTRA_CA_CERTS: pair.file })).toMatchObject({
      status: 200,
      text: 'private',
    });
    await expect(nodeHttp({}, new AbortController().signal).get(url)).rejects.toThrow(
      /not trusted \(DEPTH_ZERO.*PEM file in NODE_EXTRA_CA_CERTS/,
    );
  });

  test('a certificate for another name', async () => {
    const port = await secure((_, response) => void response.end('private'));
    const { error } = await getElsewhere(`https://localhost:${port}/`, { NODE_EXTRA_CA_CERTS: pair.file });
    expect(error).toMatch(/the certificate of localhost is not trusted \(ERR_TLS_CERT_ALTNAME_INVALID\)/);
  });

  test('https never becomes http', async () => {
    const port = await secure(redirectTo('http://127.0.0.1:1/plain'));
    const answer = await getElsewhere(`https://127.0.0.1:${port}/`, { NODE_EXTRA_CA_CERTS: pair.file });
    expect(answer['error']).toMatch(/redirected to "http:\/\/127\.0\.0\.1:1\/plain", which is not encrypted/);
  });

  test('through a CONNECT proxy with a password', async () => {
    const port = await secure(({ headers }, response) => void response.end(`through to ${headers.host}`));
    const asked: string[] = [];
    const tunnel = createTcpServer((client) => {
      client.once('data', (head) => {
        asked.push(head.toString());
        if (!head.toString().includes(`Basic ${Buffer.from('me:p@ss').toString('base64')}`)) {
          return client.end('HTTP/1.1 407 Proxy Authentication Required\r\n\r\n');
        }
        const target = connect(port, '127.0.0.1', () => client.write('HTTP/1.1 200 OK\r\n\r\n'));
        target.on('error', () => client.destroy());
        client.on('close', () => target.destroy());
        return client.pipe(target).pipe(client);
      });
      client.on('error', () => undefined);
    });
    const proxy = `127.0.0.1:${await listen(tunnel)}`;
    const trust = { NODE_EXTRA_CA_CERTS: pair.file };
    const through = await getElsewhere('https://go.test/', {
      ...trust,
      HTTPS_PROXY: `http://me:p%40ss@${proxy}`,
    });
    expect(through).toMatchObject({ status: 200, url: 'https://go.test/', text: 'through to go.test' });
    expect(asked[0]).toMatch(/^CONNECT go\.test:443 HTTP\/1\.1\r\n/);

    const refused = await getElsewhere('https://go.test/', {
      ...trust,
      HTTPS_PROXY: `http://me:wrong@${proxy}`,
    });
    expect(refused['error']).toMatch(/the proxy 127\.0\.0\.1:\d+ answered 407; set HTTPS_PROXY/);
    const exempt = await getElsewhere('https://go.test/', {
      ...trust,
      HTTPS_PROXY: `http://${proxy}`,
      NO_PROXY: '.test',
    });
    expect(exempt['error']).toMatch(/go\.test cannot be resolved/);
  });
});

describe('a handshake that does not happen', () => {
  test.each<[string, (client: Socket) => void, RegExp]>([
    ['broken off', (client) => client.destroy(), /127\.0\.0\.1 broke the connection off \(ECONNRESET\)/],
    [
      'answered in plain http',
      (client) => client.end('HTTP/1.1 400 No\r\n\r\n'),
      /cannot agree on TLS \(EPROTO\)/,
    ],
    ['never answered', () => undefined, /no answer for 1 s/],
  ])('%s', async (_, answer, said) => {
    const server = createTcpServer((client) => {
      client.on('error', () => undefined);
      client.once('data', () => answer(client));
    });
    const url = `https://127.0.0.1:${await listen(server)}/`;
    const asking = nodeHttp({}, new AbortController().signal).get(url, { idleSeconds: 1 });
    await expect(asking).rejects.toMatchObject({
      name: 'UserError',
      message: expect.stringMatching(new RegExp(`^GET ${url}: .*${said.source}.*; .*$`)),
    });
  });
});
