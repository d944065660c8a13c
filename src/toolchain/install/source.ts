import type { Verification } from '../../core/facts.ts';
import type { Scratch } from './place.ts';
import type { GoChoice, GoWanted } from './wanted.ts';

/** How the bytes that were fetched were checked, and where they come from. */
export interface Proof {
  readonly verified: Verification;
  readonly origin: string;
}

/** A release that a source has. */
export interface Supply {
  readonly choice: GoChoice;
  /** Leaves its GOROOT in the scratch folder. */
  fill(scratch: Scratch): Promise<Proof>;
}

/** Where Go can be fetched from. */
export interface Source {
  /** For messages. */
  readonly name: string;
  readonly kind: 'download' | 'module-proxy';
  /** Throws UserError when it does not have what is wanted or cannot be asked. */
  find(wanted: GoWanted): Promise<Supply>;
}
