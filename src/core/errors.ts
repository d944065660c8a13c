/**
 * The user's to mend: shown as one line (what, where, why, what to do next), never with a stack.
 * Anything else that is thrown is a bug of ours.
 */
export class UserError extends Error {
  override readonly name = 'UserError';
}

/** The step was cancelled; nothing is to be reported but that. */
export class Cancelled extends Error {
  override readonly name = 'Cancelled';
  constructor() {
    super('cancelled');
  }
}

// By shape, not `instanceof`: an error made in another realm (a worker, a test's sandbox) is no less an error.

/** The message of whatever was thrown. */
export function messageOf(thrown: unknown): string {
  return property(thrown, 'message') ?? String(thrown);
}

/** Node's error code (`ENOENT`, `EACCES`, …) of whatever was thrown, or undefined. */
export function codeOf(thrown: unknown): string | undefined {
  return property(thrown, 'code');
}

function property(thrown: unknown, name: 'message' | 'code'): string | undefined {
  if (typeof thrown !== 'object' || thrown === null) return undefined;
  const value: unknown = Reflect.get(thrown, name);
  return typeof value === 'string' ? value : undefined;
}
