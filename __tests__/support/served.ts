import { afterEach } from '@jest/globals';
import { fakeRelease } from './fake-go.ts';
import { startReleaseServer } from './release-server.ts';
import type { Faults, ReleaseServer, ServedRelease } from './release-server.ts';

const servers = new Set<ReleaseServer>();

afterEach(async () => {
  for (const server of servers) await closeServer(server);
});

/** A small release that every server here has unless told. */
export const version = '1.98.7';
export const release = fakeRelease(version);

/** A release server that is closed when the test ends. */
export async function serve(
  faults: Faults = {},
  releases: readonly ServedRelease[] = [release],
  address?: string,
): Promise<ReleaseServer> {
  const server = await startReleaseServer(releases, faults, address);
  servers.add(server);
  return server;
}

/** Closes one before that. */
export async function closeServer(server: ReleaseServer): Promise<void> {
  servers.delete(server);
  await server.close();
}
