import type { Host, Log } from '../../ports.ts';

/** What the module cache asks of the world. */
export interface ModulePorts {
  readonly host: Pick<Host, 'cpus' | 'platform' | 'tempDir'>;
  readonly log: Pick<Log, 'debug'>;
  readonly cancelled: AbortSignal;
}
