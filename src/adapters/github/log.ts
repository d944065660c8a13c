import * as core from '@actions/core';
import { logLine } from '../../report/outlets/log-line.ts';
import type { Log } from '../../ports.ts';

/** The job log. `core.info` prints as is, so each line is made harmless for the runner's two command parsers first. */
export function actionLog(): Log {
  return {
    info: (text) => {
      core.info(logLine(text));
    },
    debug: (text) => {
      core.debug(logLine(text));
    },
    warning: (text) => {
      core.warning(logLine(text));
    },
    group: (title, lines) => {
      core.startGroup(logLine(title));
      for (const text of lines) core.info(logLine(text));
      core.endGroup();
    },
  };
}
