import type { Text } from '../core/text.ts';

interface OptionBase {
  /** The input's name in action.yml and, with `--` before it, the command's flag. */
  readonly name: string;
  readonly help: Text;
  /** As it stands in action.yml: an expression where GitHub is to fill it in. */
  readonly default: string;
  /** Means something only in a job: no flag of the command. Secrets are among them, they do not belong on a command line. */
  readonly jobOnly?: true;
}

/** One input: what it is called, what it takes, what it means. */
export type Option = OptionBase &
  (
    | { readonly type: 'string' | 'path' | 'url' | 'boolean' | 'number' }
    /** Separated by commas, blanks or lines. */
    | { readonly type: 'list'; readonly values?: readonly string[] }
    | { readonly type: 'choice'; readonly values: readonly string[] }
  );
