import { FatalFailure } from '../../archive/failures.ts';
import { codeOf, messageOf } from '../../core/errors.ts';

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
