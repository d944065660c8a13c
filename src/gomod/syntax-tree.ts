import { Lexer, type Token } from './lexer.ts';
import { Malformed, type Point } from './malformed.ts';
import type { Parsed, Span } from './position.ts';

/** Comments with their slashes. */
interface Commented {
  /** On the lines right above. */
  readonly above: readonly string[];
  readonly at: Span;
}

/** Words on one line: a whole directive, or an entry of a block. */
export interface Line extends Commented {
  readonly kind: 'line';
  /** At least one, as written. */
  readonly words: readonly string[];
  /** On the same line. */
  readonly beside?: string;
  /** An empty line parts it from the entry before. */
  readonly afterGap: boolean;
}

/** `verb (`, entries, `)`. */
export interface Block extends Commented {
  readonly kind: 'block';
  /** What stands before the parenthesis, at least one word. */
  readonly words: readonly string[];
  readonly lines: readonly Line[];
}

/** One directive of go.mod or go.work, whatever its verb. */
export type Statement = Line | Block;

/** The statements of go.mod or go.work; at most one problem, since nothing after it can be trusted. */
export function parseSyntax(text: string): Parsed<readonly Statement[]> {
  try {
    return { ok: true, file: new SyntaxParser(text).file() };
  } catch (thrown) {
    if (!(thrown instanceof Malformed && thrown.at !== undefined)) throw thrown;
    return { ok: false, problems: [{ ...thrown.at, message: thrown.message }] };
  }
}

interface Words {
  readonly texts: readonly string[];
  readonly start: Point;
  readonly end: Point;
}

class SyntaxParser {
  readonly #lexer: Lexer;
  #token: Token;

  constructor(text: string) {
    this.#lexer = new Lexer(text);
    this.#token = this.#lexer.next();
  }

  file(): Statement[] {
    const statements: Statement[] = [];
    let above: string[] = [];
    while (this.#token.kind !== 'end') {
      if (this.#token.kind === 'newline') {
        // An empty line parts a comment from what follows.
        above = [];
        this.#take();
      } else if (this.#token.kind === 'comment') {
        above.push(this.#wholeLineComment());
      } else {
        statements.push(this.#statement(above));
        above = [];
      }
    }
    return statements;
  }

  #statement(above: readonly string[]): Statement {
    const words = this.#words();
    const opening = openingWords(words.texts);
    if (opening === undefined) return this.#line(words, above, false);
    this.#endOfLine();
    const isEmpty = words.texts.at(-1) === ')';
    const { lines, end } = isEmpty ? { lines: [], end: words.end } : this.#entries(words.start);
    return { kind: 'block', words: opening, lines, above, at: spanOf(words.start, end) };
  }

  /** The lines up to the closing parenthesis, and where that ends. */
  #entries(opening: Point): { lines: Line[]; end: Point } {
    const lines: Line[] = [];
    let above: string[] = [];
    let afterGap = false;
    for (;;) {
      const token = this.#token;
      if (token.kind === 'end') {
        throw new Malformed(`the block from line ${opening.line} is not closed`, token.start);
      } else if (token.kind === 'newline') {
        afterGap = lines.length > 0;
        this.#take();
      } else if (token.kind === 'comment') {
        above.push(this.#wholeLineComment());
      } else if (token.text === ')') {
        this.#take();
        this.#endOfLine();
        return { lines, end: token.end };
      } else {
        lines.push(this.#line(this.#words(), above, afterGap));
        above = [];
        afterGap = false;
      }
    }
  }

  #line(words: Words, above: readonly string[], afterGap: boolean): Line {
    const beside = this.#endOfLine();
    return {
      kind: 'line',
      words: words.texts,
      above,
      ...(beside !== undefined && { beside }),
      afterGap,
      at: spanOf(words.start, words.end),
    };
  }

  /** The words from the one at hand up to the end of the line or its comment. */
  #words(): Words {
    const first = this.#take();
    const texts = [first.text];
    let { end } = first;
    while (this.#token.kind === 'word') {
      texts.push(this.#token.text);
      ({ end } = this.#take());
    }
    return { texts, start: first.start, end };
  }

  /** Takes the line feed, and the comment before it if there is one. */
  #endOfLine(): string | undefined {
    const comment = this.#token.kind === 'comment' ? this.#take().text : undefined;
    if (this.#token.kind === 'newline') this.#take();
    else if (this.#token.kind !== 'end') {
      throw new Malformed('nothing but a comment may follow the closing parenthesis', this.#token.end);
    }
    return comment;
  }

  #wholeLineComment(): string {
    const { text } = this.#take();
    if (this.#token.kind === 'newline') this.#take();
    return text;
  }

  #take(): Token {
    const token = this.#token;
    this.#token = this.#lexer.next();
    return token;
  }
}

/** The words before `(` or `( )` at the end of the line; undefined where that opens no block. */
function openingWords(words: readonly string[]): readonly string[] | undefined {
  const parentheses = words.at(-1) === '(' ? 1 : words.at(-1) === ')' && words.at(-2) === '(' ? 2 : 0;
  return parentheses > 0 && words.length > parentheses ? words.slice(0, -parentheses) : undefined;
}

function spanOf(start: Point, end: Point): Span {
  return { line: start.line, column: start.column, endLine: end.line, endColumn: end.column };
}
