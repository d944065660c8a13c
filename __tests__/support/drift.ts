import type { TidyChange } from '../../src/core/facts.ts';

/** A text, or what becomes of the one that is there; null removes the file. */
export type Edit = string | null | ((text: string) => string);

/** The Go that judges. `1.21.13` has the minor 21. */
export interface TestedGo {
  readonly minor: number;
  readonly version: string;
}

/** A repository whose module is not tidy. */
export interface Drift {
  readonly name: string;
  /** The commit of a public repository that this one is modelled on: `cli/cli 365ae0d8f`. */
  readonly source?: string;
  /** Only for Go versions that the test accepts: minor numbers, `1.21` is 21. */
  readonly minor?: (minor: number) => boolean;
  readonly files: Readonly<Record<string, string>>;
  /** Where `go mod tidy` is run before the edits, so that only that makes the drift; none unless told. */
  readonly tidyFirst?: readonly string[];
  readonly edits?: Readonly<Record<string, Edit>>;
  /** `git init` and `git add` of these before the check. */
  readonly tracked?: readonly string[];
  /** Every change of every module, as `summary` writes it. */
  readonly changes: readonly string[] | ((go: TestedGo) => readonly string[]);
}

/** One change on one line: place, kind, what, and why in parentheses. */
export function summary(change: TidyChange): string {
  const place = change.at.line === undefined ? change.at.file : `${change.at.file}:${change.at.line}`;
  return [place, change.kind, ...details(change).filter((detail) => detail !== '')].join(' ');
}

function details(change: TidyChange): string[] {
  switch (change.kind) {
    case 'require-missing':
      return [
        `${change.path} ${change.version}`,
        indirect(change.indirect),
        site(change),
        chain(change.neededBy),
      ];
    case 'require-unused':
      return [`${change.path} ${change.version}`];
    case 'require-version':
      return [change.path, `${change.from} → ${change.to}`, forced(change)];
    case 'require-indirect':
      return [change.path, change.indirect ? '+ // indirect' : '- // indirect', site(change)];
    case 'go-line':
    case 'toolchain-line':
      return [`${change.from ?? 'none'} → ${change.to ?? 'none'}`, forced(change)];
    case 'directive':
      return [`${change.from ?? 'none'} → ${change.to ?? 'none'}`];
    case 'sum-missing':
    case 'sum-stale':
      return [
        `${change.path} ${change.version}`,
        parts(change.lines),
        change.kind === 'sum-missing' && change.newFile ? '(new file)' : '',
      ];
    case 'work-sum-missing':
      return [...change.lines.map((line) => line.replace(/ h1:.*/, '')), change.newFile ? '(new file)' : ''];
    case 'format':
      return [change.foreign ?? ''];
    case 'untracked':
      return [];
    default:
      return change satisfies never;
  }
}

function indirect(is: boolean): string {
  return is ? '// indirect' : '';
}

function site(change: Extract<TidyChange, { kind: 'require-missing' | 'require-indirect' }>): string {
  const at = change.importedAt;
  return at ? `(${at.importPath} at ${at.file}:${at.line}:${at.column})` : '';
}

function chain(neededBy: readonly string[] | undefined): string {
  return neededBy ? `(${neededBy.join(' > ')})` : '';
}

function forced(
  change: Extract<TidyChange, { kind: 'require-version' | 'go-line' | 'toolchain-line' }>,
): string {
  const by = change.forcedBy;
  return by ? `(${by.path} ${by.version}: ${by.says})` : '';
}

/** Which of the two lines of a module version: the hash of its zip, of its go.mod, or both. */
function parts(lines: readonly string[]): string {
  const kinds = lines.map((line) => (line.includes('/go.mod h1:') ? 'go.mod' : 'zip'));
  return `[${kinds.join(' ')}]`;
}
