import { UserError } from '../../core/errors.ts';

/**
 * Why an entry is not for this job: `field`, it was made under other circumstances; `mac`, not by who knows the secret;
 * `content`, it is broken or forged.
 */
export type Refusal = 'field' | 'mac' | 'content';

/** An entry that was there, and of which nothing is used. */
export class RefusedEntry extends UserError {
  readonly reason: Refusal;

  constructor(reason: Refusal, message: string) {
    super(message);
    this.reason = reason;
  }
}
