import * as core from '@actions/core';
import type { Job } from '../../toolchain/hand-over.ts';

/** The rest of the job, as the runner lets a step change it. */
export const githubJob: Job = {
  setVariable: (name, value) => {
    core.exportVariable(name, value);
  },
  addPath: (folder) => {
    core.addPath(folder);
  },
};
