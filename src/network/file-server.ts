import { createReadStream } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { codeOf, messageOf, UserError } from '../core/errors.ts';
import { withoutCredentials } from '../core/without-credentials.ts';
import type { Ports } from '../ports.ts';
import { downloadArchive } from './download-archive.ts';
import type { Pace } from './pace.ts';
import { bounded } from './bounded.ts';
import { fetchBytes } from './fetch-bytes.ts';
import { netrcAuthorization } from './netrc.ts';

/** Files below an address: a module proxy or a checksum database, over https, http or in a folder. */
export interface FileServer {
  /** Its address without credentials, for messages. */
  readonly name: string;
  /** A whole file, `path` without a slash at its beginning. Throws UserError, one that `isMissing` when there is none. */
  read(path: string, maxBytes: number): Promise<Buffer>;
  /** The bytes of a big one, resumed when the connection breaks. `label` is for progress lines. Throws as `read` does. */
  stream(path: string, label: string): AsyncIterable<Uint8Array>;
}

/** How servers are asked. */
export interface Asking {
  readonly pace: Pace;
  /** Whether the user's netrc file counts. */
  readonly netrc: boolean;
}

/** The server at a base URL, which may hold credentials. Throws UserError where these would go unencrypted. */
export function fileServer(base: string, asking: Asking, ports: Ports): FileServer {
  return new URL(base).protocol === 'file:' ? folder(base) : webServer(base, asking, ports);
}

function webServer(base: string, { pace, netrc }: Asking, ports: Ports): FileServer {
  const { protocol, username, password } = new URL(base);
  if (protocol === 'http:' && username + password !== '')
    throw new UserError(
      `${withoutCredentials(base)} would get its user and password unencrypted, which go refuses too; write https, or leave them out`,
    );
  const headers = async (): Promise<Record<string, string>> =>
    netrc ? netrcAuthorization(new URL(base), ports.host) : {};
  return {
    name: withoutCredentials(base),
    read: async (path, maxBytes) =>
      fetchBytes(`${base}/${path}`, maxBytes, { pace, headers: await headers() }, ports),
    stream: async function* (path, label) {
      const download = { url: `${base}/${path}`, label, headers: await headers() };
      yield* downloadArchive(download, pace, ports);
    },
  };
}

function folder(base: string): FileServer {
  const open = async function* (path: string): AsyncGenerator<Uint8Array> {
    const url = `${base}/${path}`;
    try {
      yield* createReadStream(fileURLToPath(url)) as AsyncIterable<Buffer>;
    } catch (error) {
      const missing = ['ENOENT', 'ENOTDIR', 'EISDIR'].includes(codeOf(error) ?? '');
      throw missing ? new NoSuchFile(`${url}: there is no such file`) : unreadable(url, error);
    }
  };
  return {
    name: base,
    read: async (path, maxBytes) => bounded(open(path), maxBytes, `${base}/${path}`),
    stream: open,
  };
}

function unreadable(url: string, error: unknown): UserError {
  return new UserError(`${url} cannot be read (${messageOf(error)}); check the address and its permissions`);
}

class NoSuchFile extends UserError {
  readonly missing = true;
}
