import { randomBytes } from 'node:crypto';
import { writeFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { join } from 'node:path';
import { cacheService } from '../../src/adapters/github/cache-service.ts';
import type { CacheLimits } from '../../src/adapters/github/cache/operation.ts';
import type { CacheStore, FoundEntry } from '../../src/cache/cache-store.ts';
import type { Environment } from '../../src/ports.ts';
import { CacheService } from './cache-service.ts';
import { installPorts, temporaryFolder } from './install-ports.ts';
import type { InstallPorts } from './install-ports.ts';
import { listen } from './loopback.ts';

/** Small pieces and little patience. */
export const hasty: CacheLimits = {
  pace: { attempts: 3, firstPauseSeconds: 0.02, idleSeconds: 1 },
  askSeconds: 2,
  transferSeconds: 3,
  pieceBytes: 1000,
  connections: 3,
};

/** The version that the service is told for this format. */
export const format = 'tar+zstd|1';

/** A service and a job that uses it. */
export interface CacheJob {
  readonly service: CacheService;
  readonly url: string;
  readonly store: CacheStore;
  readonly ports: InstallPorts;
}

/** Starts a service, until the test ends. */
export async function cacheJob(version: 1 | 2 = 2, limits = hasty, env: Environment = {}): Promise<CacheJob> {
  const service = new CacheService();
  const url = `http://127.0.0.1:${await listen(createServer(service.listener))}`;
  const ports = await installPorts({ ...service.environment(url, version), ...env });
  const found = cacheService(ports, limits);
  if ('unavailable' in found) throw new Error(found.unavailable);
  return { service, url, store: found.store, ports };
}

/** A file of so many random bytes. */
export async function archive(bytes: number): Promise<{ readonly file: string; readonly content: Buffer }> {
  const content = randomBytes(bytes);
  const file = join(await temporaryFolder(), 'archive');
  await writeFile(file, content);
  return { file, content };
}

/** Reserves and uploads, as the first job with that key. */
export async function save(store: CacheStore, key: string, bytes: number): Promise<Buffer> {
  const { file, content } = await archive(bytes);
  const reservation = await store.reserve(key, format);
  if (!reservation) throw new Error(`${key} is taken`);
  await reservation.upload(file, bytes);
  return content;
}

/** All of an entry. */
export async function contentOf(entry: FoundEntry | undefined): Promise<Buffer> {
  if (!entry) throw new Error('no entry');
  const chunks: Uint8Array[] = [];
  for await (const chunk of entry.content()) chunks.push(chunk);
  return Buffer.concat(chunks);
}
