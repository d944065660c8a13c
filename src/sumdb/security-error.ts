import { UserError } from '../core/errors.ts';

/**
 * What came does not follow from what the checksum database signed. Fatal: whoever sent it tried to pass something off
 * on us or is broken in a way that looks the same, so no other source is tried.
 */
export class SecurityError extends UserError {
  readonly isSecurityError = true;

  /** By shape, as UserError. */
  static override [Symbol.hasInstance](thrown: unknown): boolean {
    return typeof thrown === 'object' && thrown !== null && 'isSecurityError' in thrown;
  }
}

/** The error for an answer of `database` that contradicts what it signed; `finding` continues its name. */
export function misbehavior(database: string, finding: string): SecurityError {
  return new SecurityError(
    `SECURITY ERROR: the checksum database ${database} ${finding}; its answer was altered on the way, or it misbehaves: ` +
      'use nothing of what was asked for, and tell whoever runs the module proxy or the database',
  );
}
