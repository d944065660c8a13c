import { UserError } from '../../core/errors.ts';
import type { Provenance } from '../../core/facts.ts';
import type { GoRequest } from '../go-request.ts';
import { quoted } from '../../core/quoted.ts';
import { parseVersionSpec } from '../version-spec.ts';

/**
 * Reads a version as asdf and mise write it: what any version spec may be, `latest:1.22` and `prefix:1.22` for the
 * newest of a line. `system`, `ref:`, `path:` and the like name no release: UserError.
 */
export async function parseToolSpec(text: string, from: Provenance): Promise<GoRequest> {
  const [, scheme, rest = ''] = /^([a-z][a-z0-9.-]*):(.*)$/s.exec(text) ?? [];
  if (text === 'system' || (scheme !== undefined && scheme !== 'latest' && scheme !== 'prefix'))
    throw new UserError(`${from.source}: ${quoted(text)} names no Go release; write one such as 1.22.3`);
  const request = await parseVersionSpec(scheme === undefined ? text : rest, { from, inFile: true });
  return { ...request, spec: text };
}
