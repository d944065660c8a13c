import { UserError } from '../../core/errors.ts';

/** A file that is no program, or not what its format promises: what of it, without the file's name. */
export class BadBinary extends UserError {}
