import { once } from 'node:events';
import { createServer } from 'node:http';
import type { ServerResponse } from 'node:http';
import { setTimeout as sleep } from 'node:timers/promises';

/** A site of Go archives on loopback with one release, whose archive begins and never ends. */
export interface SlowMirror {
  readonly url: string;
  /** Resolves when somebody has got the first bytes of the archive. */
  readonly downloading: Promise<unknown>;
  close(): Promise<void>;
}

/** Starts it with a release for this machine's platform. */
export async function slowMirror(version: string): Promise<SlowMirror> {
  const index = JSON.stringify([{ version: `go${version}`, stable: true, files: [archive(version)] }]);
  const server = createServer((request, response) => {
    if (request.url?.includes('mode=json') === true) response.end(index);
    else void begin(response).then(() => server.emit('begun'));
  });
  const downloading = once(server, 'begun');
  await new Promise<void>((listening) => {
    server.listen(0, '127.0.0.1', listening);
  });
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('no port');
  return {
    url: `http://127.0.0.1:${address.port}`,
    downloading,
    close: () => {
      server.closeAllConnections();
      return new Promise((closed) => {
        server.close(() => {
          closed();
        });
      });
    },
  };
}

function archive(version: string): Readonly<Record<string, string | number>> {
  const os = process.platform === 'win32' ? 'windows' : process.platform;
  const arch = process.arch === 'x64' ? 'amd64' : process.arch;
  const filename = `go${version}.${os}-${arch}.${os === 'windows' ? 'zip' : 'tar.gz'}`;
  return {
    filename,
    os,
    arch,
    version: `go${version}`,
    sha256: 'a'.repeat(64),
    size: 70_000_000,
    kind: 'archive',
  };
}

async function begin(response: ServerResponse): Promise<void> {
  response.setHeader('content-length', 70_000_000);
  // How every gzip stream begins.
  response.write(Buffer.from('1f8b0800000000000003', 'hex'));
  await sleep(300);
}
