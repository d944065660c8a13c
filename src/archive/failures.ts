import { UserError } from '../core/errors.ts';

/** A UserError after which no other source is tried: something is wrong with the bytes or with this machine's disk. */
export class FatalFailure extends UserError {}

/** An archive that does not hold what its format promises, or more than we let it. */
export class BadArchive extends UserError {}

/** An archive entry that would leave the folder or hit another entry: nobody who makes such archives in good faith writes it. */
export class HostileEntry extends FatalFailure {}
