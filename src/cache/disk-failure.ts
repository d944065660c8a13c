import { codeOf, messageOf, UserError } from '../core/errors.ts';

/** One clear line for what the file system refuses in `folder`; anything else that was thrown comes back as it is. */
export function diskFailure(error: unknown, doing: string, folder: string): unknown {
  const code = codeOf(error);
  // The file system's codes are short words like ENOSPC; node's own begin with ERR_.
  if (error instanceof UserError || code === undefined || !/^E[A-Z0-9]+$/.test(code)) return error;
  const remedy =
    code === 'ENOSPC' || code === 'EDQUOT'
      ? 'free some space there'
      : 'check who may write there, and what is in it';
  return new UserError(`${doing} in ${folder}: ${messageOf(error)}; ${remedy}`);
}
