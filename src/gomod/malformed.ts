/** Where something is wrong: 1-based, columns count code points. */
export interface Point {
  readonly line: number;
  readonly column: number;
}

/** Thrown inside this folder only, from deep in a parser to its entry, which turns it into a SyntaxProblem. */
export class Malformed extends Error {
  override readonly name = 'Malformed';
  /** Absent: the whole directive. */
  readonly at: Point | undefined;

  constructor(message: string, at?: Point) {
    super(message);
    this.at = at;
  }
}
