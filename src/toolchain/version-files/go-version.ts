import { UserError } from '../../core/errors.ts';
import type { GoRequest } from '../go-request.ts';
import { parseVersionSpec } from '../version-spec.ts';
import { firstVersion } from './first-version.ts';

/** Reads a .go-version: the first token of the first line that is no comment, or that whole line when it is a range. */
export async function readGoVersionFile(path: string, text: string): Promise<GoRequest> {
  const lines = text.split(/\r\n|[\r\n]/).map((line) => line.replace(/(?:^|\s)#.*$/, '').trim());
  const index = lines.findIndex((line) => line !== '');
  const line = lines[index];
  if (line === undefined)
    throw new UserError(`${path}: there is no Go version in it; write one such as 1.22.3 on its first line`);
  const from = { source: `${path} line ${index + 1}`, at: { file: path, line: index + 1 } };
  return parseVersionSpec(firstVersion(line), { from, inFile: true });
}
