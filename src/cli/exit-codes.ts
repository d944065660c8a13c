/** What the command's exit code says. */
export const EXIT = {
  sound: 0,
  findings: 1,
  /** Bad usage, or something in the way that the user can mend. */
  usage: 2,
  bug: 3,
  /** 128 + SIGINT, as shells have it. */
  cancelled: 130,
} as const;
