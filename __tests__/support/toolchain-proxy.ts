import { createReadStream } from 'node:fs';
import { mkdir, readdir, readFile, stat, writeFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { dirname, join } from 'node:path';
import type { Environment } from '../../src/ports.ts';
import { installPorts, temporaryFolder } from './install-ports.ts';
import { listen } from './loopback.ts';
import { moduleProxy } from './module-proxy.ts';
import { sha256, Signer, SumdbLog } from './sumdb-log.ts';

/** The checksum database of every proxy here. */
export const signer = new Signer('sum.example.com');

/** A release as small as can be: its `go` only knows where it is. */
export interface SmallToolchain {
  readonly version: string;
  readonly os?: string;
  readonly arch?: string;
  /** Besides what every release has, or in its place. */
  readonly files?: Readonly<Record<string, string>>;
}

/** A folder that is a module proxy with toolchains and a checksum database which knows them; its `file:` URL. */
export async function toolchainProxy(
  folder: string,
  toolchains: readonly SmallToolchain[],
  log = new SumdbLog(signer),
): Promise<string> {
  const modules = toolchains.map(toolchainModule);
  const goproxy = await moduleProxy(folder, modules);
  for (const { path, version, goMod, files } of modules) {
    const lines = Object.entries({ ...files, 'go.mod': goMod })
      .map(([name, text]) => `${sha256(text).toString('hex')}  ${path}@${version}/${name}\n`)
      .sort((a, b) => (a.slice(66) < b.slice(66) ? -1 : 1));
    const h1 = sha256(lines.join('')).toString('base64');
    const goModLine = `${path} ${version}/go.mod h1:${sha256(goMod).toString('base64')}\n`;
    log.add(path, version, `${path} ${version} h1:${h1}\n${goModLine}`);
  }
  await writeDatabase(folder, log);
  return goproxy;
}

/** The log as static files (go.dev/ref/mod#checksum-database); it has less than one tile's records. */
export async function writeDatabase(folder: string, log: SumdbLog): Promise<void> {
  const write = async (path: string, content: string | Buffer): Promise<void> => {
    const file = join(folder, 'sumdb', log.signer.name, path);
    await mkdir(dirname(file), { recursive: true });
    await writeFile(file, content);
  };
  await write('supported', '');
  await write('latest', log.head());
  const tile = `tile/8/0/000.p/${log.size}`;
  await write(tile, log.tile(`/${tile}`) ?? '');
  for (let id = 0; id < log.size; id++) {
    const [path, version] = log.record(id).split(' ');
    await write(`lookup/${path}@${version}`, log.answer(id));
  }
}

/** Fails when it is asked anything. */
export const script = '#!/bin/sh\n[ $# = 0 ] || exit 1\ncd "$(dirname "$0")/.." && pwd\n';

function toolchainModule({ version, os = 'linux', arch = 'amd64', files }: SmallToolchain) {
  return {
    path: 'golang.org/toolchain',
    version: `v0.0.1-go${version}.${os}-${arch}`,
    goMod: 'module golang.org/toolchain\n',
    files: {
      VERSION: `go${version}\n`,
      [os === 'windows' ? 'bin/go.exe' : 'bin/go']: script,
      'bin/gofmt': '',
      [`pkg/tool/${os}_${arch}/compile`]: script,
      'lib/time/x': '',
      'src/_go.mod': 'module std\n',
      ...files,
    },
  };
}

/** A folder that is a proxy, and its GOPROXY. */
export async function proxyFolder(...toolchains: readonly SmallToolchain[]) {
  const folder = await temporaryFolder();
  const GOPROXY = await toolchainProxy(folder, toolchains.length > 0 ? toolchains : [{ version: '1.98.7' }]);
  return { folder, GOPROXY };
}

/** Ports without a Go on PATH, for the database of all these proxies. */
export async function proxyPorts(env: Environment) {
  return installPorts({ GOSUMDB: signer.verifierKey, ...env });
}

/** Serves a folder over http, until the test ends. */
export interface FolderServer {
  readonly base: string;
  /** Paths in the order they were asked for. */
  readonly paths: readonly string[];
  readonly authorizations: readonly (string | undefined)[];
}

/** `instead` may answer a request itself, and says whether it did. */
export async function serveFolder(
  folder: string,
  instead: (path: string, request: IncomingMessage, response: ServerResponse) => boolean = () => false,
): Promise<FolderServer> {
  const paths: string[] = [];
  const authorizations: (string | undefined)[] = [];
  const server = createServer((request, response) => {
    const path = decodeURIComponent(new URL(request.url ?? '/', 'http://x').pathname).slice(1);
    paths.push(path);
    authorizations.push(request.headers.authorization);
    if (instead(path, request, response)) return;
    void sendFile(join(folder, path), request, response);
  });
  return { base: `http://127.0.0.1:${await listen(server)}`, paths, authorizations };
}

async function sendFile(file: string, { headers }: IncomingMessage, response: ServerResponse): Promise<void> {
  const size = await stat(file).then(
    (found) => found.size,
    () => undefined,
  );
  if (size === undefined) return void response.writeHead(404).end('not found');
  const from = Number(/^bytes=(\d+)-$/.exec(headers.range ?? '')?.[1] ?? 0);
  response.writeHead(from > 0 ? 206 : 200, {
    etag: `"${size}"`,
    'content-length': size - from,
    ...(from > 0 ? { 'content-range': `bytes ${from}-${size - 1}/${size}` } : {}),
  });
  createReadStream(file, { start: from }).pipe(response);
}

/** The zip of a release in such a folder. */
export function zipOf(folder: string, version: string): string {
  return join(folder, `golang.org/toolchain/@v/v0.0.1-go${version}.linux-amd64.zip`);
}

/** What stands below a folder, by path. */
export async function filesBelow(folder: string): Promise<Readonly<Record<string, string>>> {
  const names = await readdir(folder, { recursive: true });
  const files: Record<string, string> = {};
  for (const name of names.sort()) {
    const path = join(folder, name);
    if ((await stat(path)).isFile()) files[name] = await readFile(path, 'utf8');
  }
  return files;
}
