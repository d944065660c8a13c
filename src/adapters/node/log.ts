import { logLine } from '../../report/outlets/log-line.ts';
import type { Log } from '../../ports.ts';

/** For the command: what goes on while it works, on stderr, so that stdout is the report alone. */
export function terminalLog(write: (text: string) => void, debug: boolean): Log {
  const line = (text: string): void => {
    write(`${logLine(text)}\n`);
  };
  return {
    info: line,
    debug: (text) => {
      if (debug) line(text);
    },
    warning: (text) => {
      line(`warning: ${text}`);
    },
    // At a terminal the details of a group are only in the way.
    group: (title, lines) => {
      if (debug) for (const text of [title, ...lines]) line(text);
    },
  };
}
