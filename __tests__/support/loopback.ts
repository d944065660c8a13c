import { afterEach } from '@jest/globals';
import { once } from 'node:events';
import type { RequestListener } from 'node:http';
import type { Server, Socket } from 'node:net';

const open = new Set<Server>();
const sockets = new Set<Socket>();

afterEach(async () => {
  await closeServers();
});

/** Starts a server of any kind on a free port of a loopback address, until the test ends. */
export async function listen(server: Server, address = '127.0.0.1'): Promise<number> {
  open.add(server);
  server.on('connection', (socket: Socket) => sockets.add(socket));
  server.listen(0, address);
  await once(server, 'listening');
  const bound = server.address();
  return typeof bound === 'object' && bound !== null ? bound.port : 0;
}

/** Ends them all at once, connections included. */
export async function closeServers(): Promise<void> {
  const closed = [...open].map(async (server) => new Promise((done) => server.close(done)));
  for (const socket of sockets) socket.destroy();
  open.clear();
  sockets.clear();
  await Promise.all(closed);
}

/** Sends everybody elsewhere. */
export function redirectTo(to: string): RequestListener {
  return (_, response) => void response.writeHead(302, { location: to }).end();
}
