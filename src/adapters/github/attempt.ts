import * as core from '@actions/core';
import { messageOf } from '../../core/errors.ts';
import { logLine } from '../../report/outlets/log-line.ts';

/** Delivers something to one place; where that fails it is a warning. */
export async function attempt(what: string, deliverIt: () => void | Promise<void>): Promise<void> {
  try {
    await deliverIt();
  } catch (error) {
    core.warning(`${what} could not be written: ${logLine(messageOf(error))}`);
  }
}
