import { stringValue } from '../../gomod/quoted-string.ts';

/** What the go command says of a program it has built (`go version -m`). */
export interface BuildInfo {
  /** `go1.26.8`; hand-made ones say what their makers like. */
  readonly goVersion: string;
  /** Import path of the main package; empty where it was built without modules. */
  readonly path: string;
  /** The main module, absent where it was built without modules. */
  readonly main?: BuiltModule;
  /** All other modules that packages come from, in the go command's order. */
  readonly dependencies: readonly BuiltModule[];
  /** By name: `GOARCH`, `-trimpath`, `vcs.revision`. */
  readonly settings: Readonly<Record<string, string>>;
}

/** A module as it was built in. */
export interface BuiltModule {
  readonly path: string;
  /** `v1.2.3`, `(devel)`, a folder's is empty or `(devel)`. */
  readonly version: string;
  /** As in go.sum; empty where there is none. */
  readonly sum: string;
  readonly replacedBy?: BuiltModule;
}

/** What cmd/go puts around the text (modload, infoStart and infoEnd). */
export const frame = {
  start: Buffer.from('3077af0c9274080241e1c107e6d618e6', 'hex'),
  end: Buffer.from('f932433186182072008242104116d8f2', 'hex'),
};

/** The text within its frame; empty where a program was built without modules, and has none. */
export function unframed(bytes: Buffer): string {
  const { length } = frame.start;
  const isFramed = bytes.length > 2 * length && bytes[bytes.length - length - 1] === 0x0a;
  return isFramed ? bytes.toString('utf8', length, bytes.length - length) : '';
}

/** Reads the text form (Go's runtime/debug, BuildInfo.String): a word and what it says, split by tabs, in each line. */
export function parseBuildInfo(goVersion: string, text: string): BuildInfo {
  let [path, main]: [string, BuiltModule | undefined] = ['', undefined];
  const dependencies: BuiltModule[] = [];
  const settings = new Map<string, string>();
  for (const line of text.split('\n')) {
    const [word, ...rest] = line.split('\t');
    if (word === 'path') path = rest.join('\t');
    else if (word === 'mod') main = builtModule(rest);
    else if (word === 'dep') dependencies.push(builtModule(rest));
    else if (word === 'build') settings.set(...setting(rest.join('\t')));
    else if (word === '=>') {
      const replaced = dependencies.pop();
      if (replaced !== undefined) dependencies.push({ ...replaced, replacedBy: builtModule(rest) });
    }
  }
  return {
    goVersion,
    path,
    ...(main === undefined ? {} : { main }),
    dependencies,
    // Names are whatever the file says, `__proto__` too.
    settings: Object.fromEntries(settings),
  };
}

function builtModule([path = '', version = '', sum = '']: readonly string[]): BuiltModule {
  return { path, version, sum };
}

/** `CGO_ENABLED=0`; names and values with blanks, quotes or `=` are Go strings. */
function setting(text: string): [name: string, value: string] {
  const [, quotedName] = /^("(?:[^"\\]|\\.)*")=/.exec(text) ?? [];
  const end = quotedName?.length ?? text.indexOf('=');
  if (end === -1) return [text, ''];
  return [unquoted(text.slice(0, end)), unquoted(text.slice(end + 1))];
}

/** What is broken stays as it is written. */
function unquoted(text: string): string {
  if (!/^"[^]*"$/.test(text)) return text;
  try {
    return stringValue(text);
  } catch {
    return text;
  }
}
