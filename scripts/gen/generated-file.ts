/** A file that is made, not written; `file` is relative to the repository, with `/`. */
export interface GeneratedFile {
  readonly file: string;
  readonly content: string;
}

/** Makes some of the generated files of the repository at `root`; writes nothing. */
export type Producer = (root: string) => Promise<readonly GeneratedFile[]>;
