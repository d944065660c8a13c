import type { Ports } from '../ports.ts';

/** What a command may use. */
export interface CommandIo {
  readonly ports: Ports;
  readonly stdout: {
    readonly write: (text: string) => void;
    readonly isTerminal: boolean;
    readonly columns: number;
  };
  readonly stderr: (text: string) => void;
}
