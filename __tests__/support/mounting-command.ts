import { execFileSync } from 'node:child_process';

/** What gives a program a mount table of its own, or undefined where that is not allowed. */
export function mountingCommand(): readonly string[] | undefined {
  return [
    ['unshare', '-m'],
    ['unshare', '-rm'],
  ].find(([unshare = '', ...flags]) => {
    try {
      execFileSync(unshare, [...flags, 'mount', '-t', 'tmpfs', 'none', '/mnt'], { stdio: 'ignore' });
      return true;
    } catch {
      return false;
    }
  });
}
