import type { Ports } from '../../ports.ts';

/** What the tidy check takes from the world. */
export type TidyPorts = Pick<Ports, 'runner' | 'host' | 'cancelled' | 'now'>;
