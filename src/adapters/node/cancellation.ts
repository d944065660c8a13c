import { setMaxListeners } from 'node:events';

/**
 * Aborts when the process is told to stop: the runner sends SIGINT first and kills ten seconds later, a terminal sends
 * SIGINT. A second signal ends the process at once, as everyone expects of Ctrl-C.
 */
export function cancellationSignal(): AbortSignal {
  const controller = new AbortController();
  // Every request and program listens while it lasts; node 20 takes more than ten for a leak and warns.
  setMaxListeners(0, controller.signal);
  for (const signal of ['SIGINT', 'SIGTERM'] as const)
    process.once(signal, () => {
      controller.abort();
    });
  return controller.signal;
}
