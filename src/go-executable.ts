import { join } from 'node:path';

/** The go command of a GOROOT on this machine. */
export function goExecutable(goroot: string, platform: NodeJS.Platform): string {
  return join(goroot, 'bin', platform === 'win32' ? 'go.exe' : 'go');
}
