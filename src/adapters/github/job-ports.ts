import { resolve } from 'node:path';
import type { Host, Ports } from '../../ports.ts';
import { cancellationSignal } from '../node/cancellation.ts';
import { nodePorts } from '../node/ports.ts';
import { actionLog } from './log.ts';

/** The world as a job sees it: its log, and its caches. */
export function jobPorts(host: Host): Ports {
  const ports = nodePorts(host, actionLog(), cancellationSignal());
  return {
    ...ports,
    cacheStore: async (folder) => {
      if (folder !== '')
        return (await import('../node/cache-folder.ts')).cacheFolder(resolve(host.cwd, folder));
      const { cacheService } = await import('./cache-service.ts');
      const service = cacheService(ports);
      return 'store' in service ? service.store : service.unavailable;
    },
  };
}
