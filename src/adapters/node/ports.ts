import type { Host, Log, Ports } from '../../ports.ts';
import { nodeRunner } from './runner.ts';

/** The world as node shows it; only the log differs between action and command. */
export function nodePorts(host: Host, log: Log, cancelled: AbortSignal): Ports {
  return {
    host,
    log,
    cancelled,
    runner: nodeRunner(cancelled),
    now: () => performance.now(),
    // A bundle of its own: node's https alone costs 20 ms, and most runs never need it.
    http: async () => (await import(/* webpackIgnore: true */ './http.ts')).nodeHttp(host.env, cancelled),
  };
}
