import { lstat, mkdir } from 'node:fs/promises';
import { UserError } from './core/errors.ts';
import { isRestricted, makeRestricted } from './windows-access.ts';
import type { AccessPorts } from './windows-access.ts';

/**
 * Makes `folder` (absolute) for this user alone (as everywhere, the system and its administrators can do what they
 * want), or takes the one of this kind that is there. Files in it are private from their first byte on, also where a
 * mode means nothing. Throws UserError where others can use the folder or cannot be kept out, and node's own errors.
 */
export async function makePrivateFolder(folder: string, ports: AccessPorts): Promise<void> {
  if (ports.host.platform === 'win32') {
    if (await makeRestricted(folder, ports)) return;
  } else await mkdir(folder, { recursive: true, mode: 0o700 });
  // It may have been there.
  if (!(await isPrivateFolder(folder, ports))) throw new UserError(`others can use ${folder}; remove it`);
}

/** Whether `folder` is there, and only this user can have put something into it. */
export async function isPrivateFolder(folder: string, ports: AccessPorts): Promise<boolean> {
  const found = await lstat(folder).catch(() => undefined);
  if (!found?.isDirectory()) return false;
  if (ports.host.platform === 'win32') return isRestricted(folder, ports);
  return found.uid === process.getuid?.() && (found.mode & 0o077) === 0;
}
