import { UserError } from '../core/errors.ts';
import { quoted } from '../core/quoted.ts';
import { withoutCredentials } from '../core/without-credentials.ts';
import { databaseKeys, defaultGosumdb, gosumdbAliases } from '../go-sites.ts';
import { parseVerifier } from './verifier.ts';
import type { Verifier } from './verifier.ts';

/** The checksum database that GOSUMDB names. */
export interface NamedDatabase {
  /** `host[/path]`: its own address is `https://` and this, a proxy's `<proxy>/sumdb/` and this. */
  readonly name: string;
  readonly verifier: Verifier;
  /** Where to ask instead of any proxy and of its own address; no slash at its end. */
  readonly url?: string;
}

/** A host, perhaps a port, and elements of a path, none of which could lead out of a folder. */
const databaseName = /^[0-9a-z][-.0-9a-z]*(?::\d+)?(?:\/(?!\.{1,2}(?:\/|$))[-._~0-9a-z]+)*$/i;

/**
 * Reads GOSUMDB: `off`, a known name, a verifier key, or one of these two and an address; empty is what the go command
 * takes when it is unset. Throws UserError. Reference: go.dev/ref/mod#environment-variables.
 */
export function parseGosumdb(value: string): 'off' | NamedDatabase {
  if (value === 'off') return 'off';
  const written = value === '' ? defaultGosumdb : value;
  const fields = (gosumdbAliases.get(written) ?? written)
    .split(/\p{White_Space}+/u)
    .filter((field) => field !== '');
  const [key, url] = fields;
  if (key === undefined || fields.length > 2) {
    throw problem(value, 'wanted off, a name or key, or one of these and an address');
  }
  const verifier = readKey(value, key);
  const { name } = verifier;
  if (!databaseName.test(name)) throw problem(value, `a database is called host[/path], not ${quoted(name)}`);
  return url === undefined ? { name, verifier } : { name, verifier, url: readUrl(value, url) };
}

function readKey(value: string, key: string): Verifier {
  try {
    // Its error shows the text, which may be an address that stands where the key should.
    return parseVerifier(withoutCredentials(databaseKeys.get(key) ?? key));
  } catch (error) {
    throw error instanceof UserError ? problem(value, error.message) : error;
  }
}

function readUrl(value: string, url: string): string {
  if (URL.canParse(url) && /^(?:https?|file):\/\//.test(url)) return url.replace(/\/+$/, '');
  throw problem(value, 'its address is none of https, http or file');
}

function problem(value: string, why: string): UserError {
  return new UserError(`GOSUMDB is ${quoted(withoutCredentials(value))}: ${why}`);
}
