import { UserError } from '../../core/errors.ts';
import type { GoRequest } from '../go-request.ts';
import { firstVersion } from './first-version.ts';
import { parseToolSpec } from './tool-spec.ts';

/**
 * Reads a .tool-versions of asdf or mise: the first version on the line of `golang` or `go`; asdf takes the others as
 * fallbacks. Reference: asdf-vm.com/manage/configuration.html.
 */
export async function readToolVersions(path: string, text: string): Promise<GoRequest> {
  for (const [index, line] of text.split(/\r\n|[\r\n]/).entries()) {
    const [, tool = '', versions = ''] = /^(\S+)\s*(.*)$/s.exec(line.replace(/#.*$/, '').trim()) ?? [];
    if (tool !== 'golang' && tool !== 'go') continue;
    const source = `${path} line ${index + 1}`;
    if (versions === '')
      throw new UserError(`${source}: ${tool} has no version; write one such as ${tool} 1.22.3`);
    return parseToolSpec(firstVersion(versions), { source, at: { file: path, line: index + 1 } });
  }
  throw new UserError(`${path}: there is no line for golang or go in it; add one such as golang 1.22.3`);
}
