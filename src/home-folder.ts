import type { Host } from './ports.ts';

/** The user's home folder as the go command finds it (os.UserHomeDir), or undefined where there is none. */
export function homeFolder({ env, platform }: Pick<Host, 'env' | 'platform'>): string | undefined {
  return env[platform === 'win32' ? 'USERPROFILE' : 'HOME'] || undefined;
}
