import { UserError } from '../core/errors.ts';
import { quoted } from '../core/quoted.ts';
import { escapedModule, isModuleVersion } from '../gomod/escaped-module.ts';

/**
 * Where a database answers for a module version: `/lookup/golang.org/toolchain@v0.0.1-go1.22.5.linux-amd64`. Throws
 * UserError for what cannot be a module path and a canonical version that fits it.
 */
export function lookupPath(modulePath: string, version: string): string {
  if (!isModuleVersion(modulePath, version)) {
    throw new UserError(
      `${quoted(`${modulePath}@${version}`)} cannot be a module version; check how it is written`,
    );
  }
  return `/lookup/${escapedModule(`${modulePath}@${version}`)}`;
}
