import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { homeFolder } from '../home-folder.ts';
import type { Host } from '../ports.ts';

/** Who to be at a server. */
export interface Login {
  /** A host name, with its port where that is not the usual one. */
  readonly machine: string;
  readonly login: string;
  readonly password: string;
}

/** The complete entries of a netrc file: macros are skipped, and `default`, which go does not heed, ends the list. */
export function parseNetrc(text: string): readonly Login[] {
  const logins: Login[] = [];
  let entry: Partial<Login> = {};
  let inMacro = false;
  for (const line of text.split(/\r?\n/)) {
    // A macro goes on to the next empty line.
    inMacro &&= line !== '';
    const words = inMacro ? [] : line.split(/\s+/).filter((word) => word !== '');
    for (let at = 0; at < words.length; at += 2) {
      const [word = '', value = ''] = words.slice(at);
      if (word === 'default') return logins;
      inMacro ||= word === 'macdef';
      if (word === 'machine') entry = { machine: value };
      if (word === 'login' || word === 'password') entry = { ...entry, [word]: value };
      if (isComplete(entry)) {
        logins.push(entry);
        entry = {};
      }
    }
  }
  return logins;
}

function isComplete(entry: Partial<Login>): entry is Login {
  return Boolean(entry.machine && entry.login && entry.password);
}

/**
 * The header with which go would introduce itself at `url`: netrc counts for https alone (`go help goauth`). The file is
 * NETRC's, else `.netrc` of the home folder, on Windows `_netrc` before it; unreadable is as good as absent.
 */
export async function netrcAuthorization(url: URL, host: Host): Promise<Record<string, string>> {
  if (url.protocol !== 'https:' || url.username !== '') return {};
  for (const file of netrcFiles(host)) {
    const text = await readFile(file, 'utf8').catch(() => undefined);
    if (text === undefined) continue;
    const found = parseNetrc(text).find(({ machine }) => machine === url.host);
    if (!found) return {};
    const pair = Buffer.from(`${found.login}:${found.password}`).toString('base64');
    return { authorization: `Basic ${pair}` };
  }
  return {};
}

function netrcFiles(host: Host): readonly string[] {
  if (host.env['NETRC']) return [host.env['NETRC']];
  const home = homeFolder(host);
  if (home === undefined) return [];
  return (host.platform === 'win32' ? ['_netrc', '.netrc'] : ['.netrc']).map((name) => join(home, name));
}
