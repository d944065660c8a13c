import { UserError } from '../core/errors.ts';
import type { GoRequest } from './go-request.ts';
import { readDockerfile } from './version-files/dockerfile.ts';
import { readGoDirectives } from './version-files/go-directives.ts';
import { readGoVersionFile } from './version-files/go-version.ts';
import { readMiseToml } from './version-files/mise-toml.ts';
import { readToolVersions } from './version-files/tool-versions.ts';

/** Reads one kind of file. Throws UserError when it is malformed or names no Go version. */
type Reader = (path: string, text: string) => Promise<GoRequest>;

/** File names, tried in this order; whatever is none of them is read as a `.go-version`. */
const READERS: readonly (readonly [RegExp, Reader])[] = [
  [/^\.tool-versions$/, readToolVersions],
  [/\.toml$/, readMiseToml],
  [/^(?:Dockerfile|Containerfile)(?:\..+)?$|\.(?:Dockerfile|Containerfile)$/i, readDockerfile],
];

/**
 * Reads the Go version that a file asks for, by the file's name: go.mod and any `*.mod`, go.work, .tool-versions,
 * mise.toml, Dockerfile, and .go-version for every other name. Throws UserError naming the file and the line.
 */
export async function readVersionFile(path: string, text: string): Promise<GoRequest> {
  if (text.includes('\0'))
    throw new UserError(`${path}: this is no UTF-8 text (UTF-16, or binary); save it as UTF-8`);
  const name = path.split(/[\\/]/).at(-1) ?? path;
  // Go's parser judges these to the byte: it rejects a byte order mark.
  if (name === 'go.work') return readGoDirectives(path, text, 'go.work');
  if (name.endsWith('.mod')) return readGoDirectives(path, text, 'go.mod');
  const reader = READERS.find(([pattern]) => pattern.test(name))?.[1] ?? readGoVersionFile;
  return reader(path, text.replace(/^\uFEFF/, ''));
}
