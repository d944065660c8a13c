import type { Ports } from '../../ports.ts';
import { findInstalled } from './find-installed.ts';
import { usualSurroundings } from './wanted.ts';
import type { GoWanted, InstalledGo, InstallOptions, Surroundings } from './wanted.ts';

export type { GoWanted, InstalledGo, InstallOptions, Surroundings } from './wanted.ts';

/**
 * Gets the wanted Go: from this machine, or else from the first source that can serve it, checked and unpacked into the
 * tool cache. Throws UserError with one line that names every source and why it could not, or the checksum mismatch.
 */
export async function installGo(
  wanted: GoWanted,
  options: InstallOptions,
  ports: Ports,
  surroundings: Surroundings = usualSurroundings,
): Promise<InstalledGo> {
  const installed = wanted.checkLatest ? undefined : await findInstalled(wanted, options, ports);
  if (installed) return installed;
  const { downloadGo } = await import(/* webpackIgnore: true */ './download.ts');
  return downloadGo(wanted, options, ports, surroundings);
}
