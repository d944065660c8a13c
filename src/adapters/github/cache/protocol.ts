import type { FileHandle } from 'node:fs/promises';
import { UserError } from '../../../core/errors.ts';
import { quoted } from '../../../core/quoted.ts';
import type { Operation } from './operation.ts';

/** Where the service says that an entry's archive is. */
export interface Located {
  readonly key: string;
  /** Signed: whoever has it can read the archive, without the token. */
  readonly url: URL;
}

/** Sends an archive of so many bytes to where a reservation says, and finishes the entry. */
export type Upload = (file: FileHandle, bytes: number, operation: Operation) => Promise<void>;

/** The two versions of GitHub's cache service. `version` (64 hex digits) tells archives of different make apart. */
export interface Protocol {
  /** The entry with the first key, else one that begins with one of them, the first one first. */
  find(keys: readonly string[], version: string, operation: Operation): Promise<Located | undefined>;
  reserve(key: string, version: string, operation: Operation): Promise<Upload | undefined>;
}

/** A text in an answer of the service. Throws UserError when it is not there. */
export function textIn(value: unknown, field: string): string {
  if (typeof value === 'string' && value !== '') return value;
  throw new UserError(`the cache service answered without ${field}; is it one that go-preflight knows?`);
}

/** An address in an answer of the service. */
export function addressIn(value: unknown, field: string): URL {
  const text = textIn(value, field);
  const url = URL.canParse(text) ? new URL(text) : undefined;
  if (url && /^https?:$/.test(url.protocol)) return url;
  throw new UserError(
    `the cache service answered with a ${field} that is no http address (${quoted(text.replace(/\?.*/s, '?…'))})`,
  );
}
