import type { ToolchainRemark } from '../core/facts.ts';
import { UserError } from '../core/errors.ts';
import type { Environment } from '../ports.ts';
import { compareReleases, parseGoForm } from './go-release.ts';
import { quoted } from '../core/quoted.ts';
import { parseToolchainName } from './toolchain-name.ts';
import type { ToolchainName } from './toolchain-name.ts';

/** Where we keep what the user's GOTOOLCHAIN was before we exported ours; set but empty: it was unset. */
export const PREVIOUS_GOTOOLCHAIN = 'GO_PREFLIGHT_GOTOOLCHAIN_PREV';

/** What later steps of the job are to see, and why. */
export interface ToolchainExports {
  readonly set: Readonly<Record<string, string>>;
  /** One line for the log. */
  readonly why: string;
  readonly remarks: readonly ToolchainRemark[];
}

/**
 * The user's own GOTOOLCHAIN; undefined when it is unset. An export of an earlier step of ours is recognised by its
 * mark and looked through, but a value that we never export was set by the user after it.
 */
export function userGotoolchain(env: Environment): string | undefined {
  const value = env['GOTOOLCHAIN'];
  const previous = env[PREVIOUS_GOTOOLCHAIN];
  const ours = previous !== undefined && [undefined, 'local', 'auto'].includes(value);
  return (ours ? previous : value) || undefined;
}

/** A release that the user's GOTOOLCHAIN names. */
export interface NamedToolchain extends ToolchainName {
  /** As written: `go1.22.3+auto`. */
  readonly value: string;
  /** `+auto` or `+path`: newer ones are welcome. */
  readonly orNewer: boolean;
}

/**
 * The release that the user's own GOTOOLCHAIN names; undefined when it is unset or names none (`local`, `auto`, `path`).
 * Throws UserError for a value that the go command rejects. Reference: go.dev/doc/toolchain#select.
 */
export function namedToolchain(env: Environment): NamedToolchain | undefined {
  const value = userGotoolchain(env);
  if (value === undefined || /^(?:local|auto|path|local\+auto|local\+path)$/.test(value)) return undefined;
  const name = parseToolchainName(value.replace(/\+(?:auto|path)$/, ''));
  if (name === undefined)
    throw new UserError(
      `GOTOOLCHAIN in the environment: ${quoted(value)} is no toolchain; use local, auto, path, or a name such as go1.22.3 or go1.22.3+auto`,
    );
  return { ...name, value, orNewer: /\+(?:auto|path)$/.test(value) };
}

/** Whether the Go chosen for `spec` is another than the user's GOTOOLCHAIN names. */
export function toolchainConflict(
  env: Environment,
  spec: string,
  version: string,
): readonly ToolchainRemark[] {
  const named = namedToolchain(env);
  const chosen = parseGoForm(version);
  if (named === undefined || chosen === undefined) return [];
  const order = compareReleases(chosen, named.parts);
  const agrees = named.orNewer ? order >= 0 : order === 0;
  return agrees ? [] : [{ kind: 'gotoolchain-conflict', value: named.value, spec }];
}

/**
 * Plans GOTOOLCHAIN for the rest of the job. `local` keeps to the Go that was installed, `auto` lets go.mod ask for a
 * newer one. `goEnv` is what `go env` says of GOPROXY and GOSUMDB, or the environment where no Go is there to ask.
 */
export function toolchainExports(
  mode: 'local' | 'auto',
  env: Environment,
  goEnv: Environment,
): ToolchainExports {
  const user = userGotoolchain(env);
  const overridden = user === undefined || user === mode ? '' : ` (yours was ${user})`;
  const why =
    mode === 'local'
      ? 'every step uses the Go installed here; no go.mod makes the go command download another one'
      : 'a go.mod that needs a newer Go makes the go command download it';
  const reason = mode === 'auto' ? blocked(goEnv) : undefined;
  return {
    set: { GOTOOLCHAIN: mode, [PREVIOUS_GOTOOLCHAIN]: user ?? '' },
    why: `GOTOOLCHAIN=${mode}: ${why}${overridden}`,
    remarks: reason === undefined ? [] : [{ kind: 'toolchain-auto-blocked', reason }],
  };
}

/** Why no toolchain can be downloaded, or undefined. Reference: go.dev/doc/toolchain#download. */
function blocked({ GOPROXY = '', GOSUMDB = '' }: Environment): string | undefined {
  if (GOPROXY.trim() === 'off') return 'GOPROXY=off lets the go command download nothing; set a proxy';
  // cmd/go asks the checksum database about toolchains whatever GONOSUMDB and GOPRIVATE say, except for one file:// proxy.
  const singleFileProxy = GOPROXY.startsWith('file://') && !/[,|]/.test(GOPROXY);
  if (GOSUMDB.trim() === 'off' && !singleFileProxy)
    return 'GOSUMDB=off makes every toolchain download fail, whatever GONOSUMDB and GOPRIVATE say; unset it';
  return undefined;
}
