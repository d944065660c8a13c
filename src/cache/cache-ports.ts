import type { Host, Log } from '../ports.ts';

/** What caches ask of the world. */
export interface CachePorts {
  readonly host: Pick<Host, 'cpus' | 'platform' | 'tempDir'>;
  readonly log: Pick<Log, 'debug'>;
  readonly cancelled: AbortSignal;
}
