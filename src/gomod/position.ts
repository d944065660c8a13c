/** A stretch of text. Lines and columns are 1-based, columns count code points (as cmd/go's `LineRune`), ends are exclusive. */
export interface Span {
  readonly line: number;
  readonly column: number;
  readonly endLine: number;
  readonly endColumn: number;
}

/** Why a file was refused. */
export interface SyntaxProblem {
  readonly line: number;
  readonly column: number;
  readonly message: string;
}

/** A parsed file, or everything that is wrong with it (at least one problem). */
export type Parsed<File> =
  | { readonly ok: true; readonly file: File }
  | { readonly ok: false; readonly problems: readonly SyntaxProblem[] };
