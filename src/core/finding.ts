import type { Text } from './text.ts';

/** Worst first. GitHub's own annotation levels. */
export type Severity = 'error' | 'warning' | 'notice';

/**
 * Where a finding is. Lines and columns are 1-based; columns count code points. `endLine` is the last line; `endColumn` is
 * the first column after the end.
 */
export interface Place {
  /** Relative to the repository, with `/`. */
  readonly file: string;
  readonly line?: number;
  readonly column?: number;
  readonly endLine?: number;
  readonly endColumn?: number;
}

/** Replaces whole lines `line` up to (not including) `endLine` by `newText`; `line === endLine` inserts before `line`. */
export interface TextEdit {
  /** Relative to the repository, with `/`. */
  readonly file: string;
  readonly line: number;
  readonly endLine: number;
  /** Ends with a line feed unless it is empty. */
  readonly newText: string;
}

/** How to mend it: words for a person, commands to copy, edits for a program. */
export interface Fix<Words = string> {
  readonly words: Words;
  readonly commands?: readonly string[];
  readonly edits?: readonly TextEdit[];
}

/** What a rule found, before a language is chosen. */
export interface Found {
  readonly message: Text;
  readonly at?: Place;
  readonly fix?: Fix<Text>;
  /** Lines that prove it, as the other program printed them: hostile text, escaped by whoever shows it. */
  readonly evidence?: readonly string[];
  /** Overrides the rule's own severity. */
  readonly severity?: Severity;
}

/** One problem as every report shows it. */
export interface Finding {
  /** The rule's id, which is also its file name and its docs page. */
  readonly rule: string;
  readonly severity: Severity;
  readonly message: string;
  readonly at?: Place;
  readonly fix?: Fix;
  readonly evidence?: readonly string[];
}
