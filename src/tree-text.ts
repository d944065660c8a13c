import { constants } from 'node:fs';
import { open, realpath } from 'node:fs/promises';
import { UserError } from './core/errors.ts';
import { isInside, repositoryPath } from './repository.ts';

/** Bytes: far above any go.mod, go.sum or go.work that somebody needs. */
const LARGEST = 64 << 20;

/**
 * The text of a file that whoever wrote the checked commit may have put there. What a name places below `root` (absolute)
 * must lie there: a symlink to a file with credentials would be shown in the log. Devices, pipes and files above `largest`
 * bytes are refused, since reading them may never end. Throws UserError for what is refused, else node's own errors.
 */
export async function readTreeText(path: string, root: string, largest = LARGEST): Promise<string> {
  const named = isInside(path, root);
  const name = named ? repositoryPath(root, path) : path;
  if (named && !isInside(await realpath(path), await realpath(root)))
    throw new UserError(`${name} is a symlink that leads out of the repository, which is not followed`);
  // Without O_NONBLOCK (which Windows lacks) opening a pipe would wait for a writer.
  const handle = await open(path, constants.O_RDONLY | constants.O_NONBLOCK);
  try {
    const found = await handle.stat();
    if (!found.isFile()) throw new UserError(`${name} is not a regular file`);
    if (found.size > largest) throw new UserError(`${name} has more than ${largest >> 20} MiB`);
    return await handle.readFile('utf8');
  } finally {
    await handle.close();
  }
}
