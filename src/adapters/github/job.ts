import * as core from '@actions/core';
import { UserError, messageOf } from '../../core/errors.ts';
import type { Job } from '../../toolchain/hand-over.ts';

/** The rest of the job, as the runner lets a step change it. Throws UserError where the runner's files are not there. */
export const githubJob: Job = {
  setVariable: (name, value) => {
    told(`${name} (GITHUB_ENV)`, () => {
      core.exportVariable(name, value);
    });
  },
  addPath: (folder) => {
    told(`${folder} on PATH (GITHUB_PATH)`, () => {
      core.addPath(folder);
    });
  },
};

function told(what: string, tell: () => void): void {
  try {
    tell();
  } catch (error) {
    throw new UserError(
      `${what} could not be set for the rest of the job: ${messageOf(error)}; are the runner's own files there and writable in this container?`,
    );
  }
}
