import { codeOf, messageOf, UserError } from '../../core/errors.ts';

/** A UserError after which no other source is tried: something is wrong with the bytes or with this machine's disk. */
export class FatalFailure extends UserError {}

/** An archive that does not hold what its format promises, or more than we let it. */
export class BadArchive extends UserError {}

/** An archive entry that would leave the folder or hit another entry: nobody who makes Go releases writes such. */
export class HostileEntry extends FatalFailure {}

/**
 * One clear line for what the file system refuses while `doing` something in `folder`; anything else comes back as it is.
 */
export function diskFailure(error: unknown, doing: string, folder: string): unknown {
  const code = codeOf(error);
  if (code === 'ENOSPC' || code === 'EDQUOT') {
    return new FatalFailure(
      `${doing}: no space left in ${folder} (${code}); free about 300 MB there, or point RUNNER_TOOL_CACHE at a bigger disk`,
    );
  }
  if (code === 'EROFS' || code === 'EACCES' || code === 'EPERM' || code === 'EIO' || code === 'EMFILE') {
    return notWritable(error, doing, folder);
  }
  return error;
}

/** One clear line for a folder that does not take what `doing` needs. */
export function notWritable(error: unknown, doing: string, folder: string): FatalFailure {
  return new FatalFailure(
    `${doing}: cannot write in ${folder} (${messageOf(error)}); make it writable, or point RUNNER_TOOL_CACHE elsewhere`,
  );
}
