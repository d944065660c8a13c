/** Where bugs are reported. */
const ISSUES = 'https://github.com/go-preflight/go-preflight/issues';

/**
 * The user's to mend: shown as one line (what, where, why, what to do next), never with a stack.
 * Anything else that is thrown is a bug of ours.
 */
export class UserError extends Error {
  override readonly name: string = 'UserError';

  /** By name: each of the bundles that are loaded later brings its own copy of this class. */
  static override [Symbol.hasInstance](thrown: unknown): boolean {
    return this === UserError ? property(thrown, 'name') === 'UserError' : super[Symbol.hasInstance](thrown);
  }
}

/** A server that this machine cannot talk to at all: another source may serve, asking again will not. */
export class Unreachable extends UserError {
  readonly unreachable = true;

  /** By shape, as UserError. */
  static override [Symbol.hasInstance](thrown: unknown): boolean {
    return typeof thrown === 'object' && thrown !== null && 'unreachable' in thrown;
  }
}

/** The step was cancelled; nothing is to be reported but that. */
export class Cancelled extends Error {
  override readonly name: string = 'Cancelled';

  constructor() {
    super('cancelled');
  }

  /** By name, as UserError. */
  static override [Symbol.hasInstance](thrown: unknown): boolean {
    return property(thrown, 'name') === 'Cancelled';
  }
}

/** What to tell of whatever ended a run: one line, or for a bug of ours its stack and where to report it. */
export function explainFailure(thrown: unknown): string {
  if (thrown instanceof UserError || thrown instanceof Cancelled) return thrown.message;
  const stack = property(thrown, 'stack') ?? messageOf(thrown);
  return `this is a bug in go-preflight; please report it with these lines at ${ISSUES}\n${stack}`;
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

function property(thrown: unknown, name: 'name' | 'message' | 'code' | 'stack'): string | undefined {
  if (typeof thrown !== 'object' || thrown === null) return undefined;
  const value: unknown = Reflect.get(thrown, name);
  return typeof value === 'string' ? value : undefined;
}
