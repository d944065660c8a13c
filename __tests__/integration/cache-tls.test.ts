import { describe, expect, test } from '@jest/globals';
import { execFileSync, spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { createServer as createSecureServer } from 'node:https';
import { connect, createServer as createTcpServer } from 'node:net';
import { join, resolve } from 'node:path';
import type { Environment } from '../../src/ports.ts';
import { archive } from '../support/cache-jobs.ts';
import { CacheService } from '../support/cache-service.ts';
import { temporaryFolder } from '../support/install-ports.ts';
import { listen } from '../support/loopback.ts';
import { runProgram } from '../support/run-program.ts';

const openssl = 'openssl';
const noOpenssl = spawnSync(openssl, ['version']).error !== undefined;
const why = noOpenssl ? ' (skipped: openssl, which makes the certificate, is not installed)' : '';

/** A proxy that connects everybody with one port, and the first lines of what it was asked. */
async function proxyTo(port: number) {
  const asked: string[] = [];
  const server = createTcpServer((client) => {
    client.on('error', () => undefined);
    client.once('data', (head) => {
      asked.push(head.toString().split('\r\n', 1).join());
      const target = connect(port, '127.0.0.1', () => client.write('HTTP/1.1 200 OK\r\n\r\n'));
      target.on('error', () => client.destroy());
      client.on('close', () => target.destroy());
      client.pipe(target).pipe(client);
    });
  });
  return { HTTPS_PROXY: `http://127.0.0.1:${await listen(server)}`, asked };
}

async function certificate() {
  const folder = await temporaryFolder();
  const [file, key] = [join(folder, 'cert.pem'), join(folder, 'key.pem')];
  const names = ['-subj', '/CN=cache.test', '-addext', 'subjectAltName=DNS:cache.test'];
  const kind = ['req', '-x509', '-newkey', 'rsa:2048', '-nodes', '-days', '2'];
  execFileSync(openssl, [...kind, ...names, '-keyout', key, '-out', file], { stdio: 'ignore' });
  return { file, cert: readFileSync(file, 'utf8'), key: readFileSync(key, 'utf8') };
}

(noOpenssl ? describe.skip : describe)(`the cache service over https${why}`, () => {
  test.each([1, 2] as const)('v%s through a CONNECT proxy, with a private CA', async (version) => {
    const pair = await certificate();
    const service = new CacheService();
    const { HTTPS_PROXY, asked } = await proxyTo(await listen(createSecureServer(pair, service.listener)));
    const { file } = await archive(20_000_000);
    const script = resolve(import.meta.dirname, '../support/cache-service-once.ts');
    const run = async (more: Environment) => {
      const env = { HTTPS_PROXY, ...service.environment('https://cache.test', version), ...more };
      return (await runProgram(process.execPath, [script, file], { cwd: '.', env })).stdout;
    };
    expect(await run({})).toMatch(
      /^POST https:\/\/cache\.test\/.*the certificate of cache\.test is not trusted/,
    );
    expect(await run({ NODE_EXTRA_CA_CERTS: pair.file })).toBe('the same\n');
    expect(new Set(asked)).toEqual(new Set(['CONNECT cache.test:443 HTTP/1.1']));
    expect(await run({ HTTPS_PROXY: 'http://[' })).toMatch(
      /^cache\.test cannot be asked: the proxy that HTTPS_PROXY/,
    );
  });
});
