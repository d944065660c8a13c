import { describe, expect, test } from '@jest/globals';
import { proxyFor } from '../../../src/adapters/node/proxy-for.ts';

const proxy = 'http://proxy.example:3128';

describe('which proxy', () => {
  test.each<[string, Record<string, string>, string | undefined]>([
    ['https://go.example/', {}, undefined],
    ['https://go.example/', { HTTPS_PROXY: proxy }, `${proxy}/`],
    ['https://go.example/', { https_proxy: proxy }, `${proxy}/`],
    ['https://go.example/', { https_proxy: 'http://small:1', HTTPS_PROXY: proxy }, 'http://small:1/'],
    ['https://go.example/', { HTTP_PROXY: proxy }, undefined],
    ['http://go.example/', { HTTP_PROXY: proxy }, `${proxy}/`],
    ['http://go.example/', { HTTPS_PROXY: proxy }, undefined],
    ['http://go.example/', { ALL_PROXY: proxy }, `${proxy}/`],
    ['https://go.example/', { ALL_PROXY: 'http://all:1', HTTPS_PROXY: proxy }, `${proxy}/`],
    ['https://go.example/', { HTTPS_PROXY: '' }, undefined],
    ['https://go.example/', { HTTPS_PROXY: 'proxy.example:3128' }, `${proxy}/`],
    [
      'https://go.example/',
      { HTTPS_PROXY: 'http://me:p%40ss@proxy.example:3128' },
      'http://me:p%40ss@proxy.example:3128/',
    ],
  ])('%s with %j is %s', (url, env, expected) => {
    expect(proxyFor(new URL(url), env)?.href).toBe(expected);
  });
});

describe('what NO_PROXY exempts', () => {
  test.each<[string, string, boolean]>([
    ['go.example', 'go.example', true],
    ['go.example', 'GO.Example', true],
    ['a.go.example', 'go.example', true],
    ['a.go.example', '.go.example', true],
    ['go.example', '.go.example', true],
    ['a.go.example', '*.go.example', true],
    ['ago.example', 'go.example', false],
    ['go.example', 'other.example, go.example', true],
    ['go.example', 'other.example go.example', true],
    ['go.example', '*', true],
    ['go.example', '', false],
    ['go.example', '.', false],
    ['go.example', 'go.example:443', true],
    ['go.example:8443', 'go.example:443', false],
    ['go.example:8443', 'go.example:8443', true],
    ['10.0.0.1', '10.0.0.1', true],
    ['10.0.0.1', '10.0.0.0/8', true],
    ['11.0.0.1', '10.0.0.0/8', false],
    ['10.0.0.1', '10.0.0.0/99', false],
    ['go.example', '10.0.0.0/8', false],
    ['[fd00::5]', 'fd00::5', true],
    ['[fd00::5]', '[fd00::5]', true],
    ['[fd00::5]', 'fd00::/8', true],
    ['[fe80::5]', 'fd00::/8', false],
    ['10.0.0.1', 'fd00::/8', false],
    // As for go and GitHub's own actions (golang.org/x/net/http/httpproxy, ProxyFunc).
    ['localhost:3000', '', true],
    ['127.0.0.1:3000', '', true],
    ['127.1.2.3', '', true],
    ['[::1]:3000', 'go.example', true],
    ['localhost.example', '', false],
  ])('%s by %j: %s', (host, noProxy, exempt) => {
    const found = proxyFor(new URL(`https://${host}/`), { HTTPS_PROXY: proxy, NO_PROXY: noProxy });
    expect(found === undefined).toBe(exempt);
  });
});
