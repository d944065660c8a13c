import { mkdir, mkdtemp, rename, rm } from 'node:fs/promises';
import { dirname } from 'node:path';
import { childEnvironment } from './child-environment.ts';
import { UserError } from './core/errors.ts';
import { exists } from './exists.ts';
import type { Environment, Ports, Ran } from './ports.ts';
import { windowsOwnProgram } from './windows-program.ts';

/** What setting and reading access takes from the world: on Windows both are done by its own programs. */
export type AccessPorts = Pick<Ports, 'runner' | 'host'>;

/**
 * Everything to the owner, the system and its administrators, for the folder and what will be in it, and nothing that it
 * inherits. By numbers, since names are translated; the owner is meant whoever that is, so that no account need be named.
 * Without the last two, backup, virus scanners and whoever clears the machine up would stand before it.
 * Reference: learn.microsoft.com/windows/win32/secauthz/well-known-sids.
 */
const OWN_LIST = [
  '/inheritance:r',
  '/grant:r',
  ...['S-1-3-4', 'S-1-5-18', 'S-1-5-32-544'].map((sid) => `*${sid}:(OI)(CI)F`),
  '/q',
];

/**
 * Makes the folder with that access list; false when there is one already. It gets its name with the list on it. Throws
 * UserError, with nothing left, when the list cannot be set.
 */
export async function makeRestricted(folder: string, ports: AccessPorts): Promise<boolean> {
  if (await exists(folder)) return false;
  await mkdir(dirname(folder), { recursive: true });
  const fresh = await mkdtemp(`${folder}-`);
  try {
    const ran = await runOwn('icacls', [fresh, ...OWN_LIST], {}, ports);
    if (ran.exitCode !== 0)
      throw new UserError(
        `${folder} cannot be kept from others: icacls failed (${reason(ran)}); use a folder on an NTFS drive`,
      );
    await rename(fresh, folder);
    return true;
  } catch (error) {
    // Another process of ours was first.
    if (await exists(folder)) return false;
    throw error;
  } finally {
    await rm(fresh, { recursive: true, force: true });
  }
}

/** Whether owner and access list of a folder that is there keep all others out; false where Windows does not tell. */
export async function isRestricted(folder: string, ports: AccessPorts): Promise<boolean> {
  const args = ['-NoProfile', '-NonInteractive', '-Command', TELL_ACCESS];
  const ran = await runOwn(
    'WindowsPowerShell\\v1.0\\powershell',
    args,
    { GO_PREFLIGHT_FOLDER: folder },
    ports,
  );
  const [descriptor = '', user = ''] = ran.stdout.trim().split(/\r?\n/);
  return ran.exitCode === 0 && isPrivateDescriptor(descriptor, user);
}

/** icacls tells no owner. Without cmdlets of a module, whose place another PowerShell around us would have changed. */
const TELL_ACCESS = [
  "$ErrorActionPreference = 'Stop'",
  "$access = [IO.Directory]::GetAccessControl($env:GO_PREFLIGHT_FOLDER, 'Owner, Access')",
  "$access.GetSecurityDescriptorSddlForm('Owner, Access')",
  '[Security.Principal.WindowsIdentity]::GetCurrent().User.Value',
].join('; ');

/** System, administrators (both the group and the account), the owner, and whoever will make something in it. */
const TRUSTED = ['SY', 'BA', 'LA', 'OW', 'CO'];

/**
 * Whether a security descriptor lets in nobody but `user` (a SID): the owner, who can always change the list, and
 * everyone whom the list allows anything. Format: learn.microsoft.com/windows/win32/secauthz/security-descriptor-string-format.
 */
export function isPrivateDescriptor(descriptor: string, user: string): boolean {
  const [, owner = '', entries = ''] = /^O:([^:]+)D:[A-Z]*((?:\([^()]*\))+)$/.exec(descriptor) ?? [];
  const trusted = new Set([...TRUSTED, user]);
  const allowed = [...entries.matchAll(/\(([^()]*)\)/g)].map(([, entry = '']) => {
    const [type, , , , , trustee = ''] = entry.split(';');
    return type === 'D' || (type === 'A' && trusted.has(trustee));
  });
  return user !== '' && trusted.has(owner) && allowed.length > 0 && allowed.every(Boolean);
}

async function runOwn(
  name: string,
  args: readonly string[],
  env: Environment,
  { runner, host }: AccessPorts,
): Promise<Ran> {
  return runner.run(windowsOwnProgram(name, host.env), args, {
    cwd: host.tempDir,
    env: { ...childEnvironment(host.env), ...env },
    timeoutSeconds: 30,
  });
}

function reason({ startError, timedOut, stdout, stderr, exitCode }: Ran): string {
  if (startError !== undefined || timedOut) return startError ?? 'no answer in time';
  return (stderr.trim() || stdout.trim()).split(/\r?\n/)[0] || `exit code ${exitCode}`;
}
