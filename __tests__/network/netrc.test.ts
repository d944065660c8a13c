import { afterAll, describe, expect, test } from '@jest/globals';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Environment, Host } from '../../src/ports.ts';
import { netrcAuthorization, parseNetrc } from '../../src/network/netrc.ts';
import { removeFolder, temporaryFolder } from '../support/temporary.ts';

describe('parseNetrc', () => {
  const a = { machine: 'a.example', login: 'u', password: 'p' };
  test.each<readonly [string, readonly unknown[]]>([
    ['machine a.example login u password p', [a]],
    ['machine a.example\n  login u\r\n  password p\r\n', [a]],
    [
      'machine a.example login u password p\nmachine b.example login v password q\n',
      [a, { machine: 'b.example', login: 'v', password: 'q' }],
    ],
    ['machine a.example password p\nlogin u', [a]],
    ['machine b.example login v\nmachine a.example login u password p', [a]],
    ['macdef init\nmachine x.example login u password p\n\nmachine a.example login u password p', [a]],
    ['machine a.example login u password p\ndefault login v password q', [a]],
    ['machine a.example login u account x password p', [a]],
    ['machine a.example login u password', []],
    ['', []],
  ])('%j', (text, logins) => {
    expect(parseNetrc(text)).toStrictEqual(logins);
  });
});

describe('netrcAuthorization', () => {
  const folders: string[] = [];
  afterAll(async () => {
    for (const folder of folders) await removeFolder(folder);
  });

  /** A host whose home folder holds these files; HOME_FOLDER in a value stands for it. */
  async function host(platform: NodeJS.Platform, files: Environment, env: Environment): Promise<Host> {
    const home = await temporaryFolder('netrc');
    folders.push(home);
    for (const [name, text] of Object.entries(files)) await writeFile(join(home, name), text);
    const values = Object.entries(env).map(([name, value]) => [name, value.replace('HOME_FOLDER', home)]);
    return {
      platform,
      arch: 'x64',
      endianness: 'LE',
      cpus: 1,
      env: Object.fromEntries(values),
      cwd: home,
      tempDir: home,
      toolCache: home,
    };
  }

  const entry = 'machine go.example:8443 login u password p';
  const basic = { authorization: `Basic ${Buffer.from('u:p').toString('base64')}` };
  test.each<readonly [string, NodeJS.Platform, Environment, Environment, string, object]>([
    [
      'the home folder',
      'linux',
      { '.netrc': entry },
      { HOME: 'HOME_FOLDER' },
      'https://go.example:8443/x',
      basic,
    ],
    ['NETRC', 'linux', { other: entry }, { NETRC: 'HOME_FOLDER/other' }, 'https://go.example:8443', basic],
    ['Windows', 'win32', { _netrc: entry }, { USERPROFILE: 'HOME_FOLDER' }, 'https://go.example:8443', basic],
    [
      'Windows, newer',
      'win32',
      { '.netrc': entry },
      { USERPROFILE: 'HOME_FOLDER' },
      'https://go.example:8443',
      basic,
    ],
    [
      'Windows, _netrc hides .netrc',
      'win32',
      { _netrc: '', '.netrc': entry },
      { USERPROFILE: 'HOME_FOLDER' },
      'https://go.example:8443',
      {},
    ],
    ['another port', 'linux', { '.netrc': entry }, { HOME: 'HOME_FOLDER' }, 'https://go.example/', {}],
    ['plain http', 'linux', { '.netrc': entry }, { HOME: 'HOME_FOLDER' }, 'http://go.example:8443/', {}],
    [
      'a user in the address',
      'linux',
      { '.netrc': entry },
      { HOME: 'HOME_FOLDER' },
      'https://x:y@go.example:8443/',
      {},
    ],
    ['no file', 'linux', {}, { HOME: 'HOME_FOLDER' }, 'https://go.example:8443/', {}],
    ['no home', 'linux', {}, {}, 'https://go.example:8443/', {}],
  ])('%s', async (_, platform, files, env, url, headers) => {
    expect(await netrcAuthorization(new URL(url), await host(platform, files, env))).toStrictEqual(headers);
  });
});
