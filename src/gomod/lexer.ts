import { Malformed, type Point } from './malformed.ts';

/**
 * The words of go.mod and go.work. Punctuation is a word of one character, a quoted string is a word with its quotes.
 * Reference: go.dev/ref/mod#go-mod-file-lexical; what it leaves open is as the go command does it.
 */
export interface Token {
  readonly kind: 'word' | 'comment' | 'newline' | 'end';
  /** As written; a comment with its slashes, without its line feed. */
  readonly text: string;
  readonly start: Point;
  readonly end: Point;
}

const punctuation = '()[]{},';
const lineFeed = 0x0a;
/** What Go calls printable, apart from the space. */
const printable = /^[\p{L}\p{M}\p{N}\p{P}\p{S}]$/u;

/** Reads one token after the other; only as far as it is asked, so that the first thing wrong is the one reported. */
export class Lexer {
  readonly #text: string;
  // Runs of the most common characters, taken whole: character by character a cold engine needs ten times as long.
  readonly #blanks = /[ \t\r]{1,1000}/y;
  readonly #plain = /[!-'*+.0-Z\\^-z|~-]{1,1000}/y;
  readonly #ascii = /[\0-\t\v-\x7f]{1,1000}/y;
  #offset = 0;
  #line = 1;
  #column = 1;

  constructor(text: string) {
    this.#text = text;
  }

  /** The next token; `end` again and again once there is nothing left. Throws Malformed. */
  next(): Token {
    while (this.#skip(this.#blanks));
    const start = this.#point();
    const from = this.#offset;
    const kind = this.#scan(start);
    return { kind, text: this.#text.slice(from, this.#offset), start, end: this.#point() };
  }

  #scan(start: Point): Token['kind'] {
    const first = this.#peek();
    if (first === '') return 'end';
    if (first === '\n') {
      this.#advance();
      return 'newline';
    }
    if (first === '/' && this.#second() === '/') {
      while (!isEndOfLine(this.#peek())) if (!this.#skip(this.#ascii)) this.#advance();
      return 'comment';
    }
    if (punctuation.includes(first)) this.#advance();
    else if (first === '"' || first === '`') this.#scanString(first, start);
    else this.#scanWord();
    return 'word';
  }

  /** In double quotes a backslash shields the next character, even a line feed; in back quotes it is like any other. */
  #scanString(quote: string, start: Point): void {
    this.#advance();
    while (this.#peek() !== quote) {
      if (this.#peek() === '\n')
        throw new Malformed(`the string is not closed before the line ends`, this.#point());
      if (quote === '"' && this.#peek() === '\\') this.#advance();
      if (this.#peek() === '') throw new Malformed(`the string is not closed before the file ends`, start);
      this.#advance();
    }
    this.#advance();
  }

  #scanWord(): void {
    for (let char = this.#peek(); !endsWord(char); char = this.#peek()) {
      if (this.#skip(this.#plain)) continue;
      if (char === '/') {
        if (this.#second() === '/') return;
        if (this.#second() === '*') throw new Malformed('comments start with //, not with /*', this.#point());
      } else if (!printable.test(char)) {
        throw new Malformed(`unexpected character ${codePointName(char)}`, this.#point());
      }
      this.#advance();
    }
  }

  /** The character at hand, a whole code point; empty at the end. */
  #peek(): string {
    const code = this.#text.codePointAt(this.#offset);
    return code !== undefined && code > 0xffff ? String.fromCodePoint(code) : this.#text.charAt(this.#offset);
  }

  #second(): string {
    return this.#text.charAt(this.#offset + 1);
  }

  /** Takes a run of characters of one code unit each, none of them a line feed; false where there is none. */
  #skip(run: RegExp): boolean {
    run.lastIndex = this.#offset;
    if (!run.test(this.#text)) return false;
    this.#column += run.lastIndex - this.#offset;
    this.#offset = run.lastIndex;
    return true;
  }

  #advance(): void {
    const code = this.#text.codePointAt(this.#offset) ?? 0;
    this.#offset += code > 0xffff ? 2 : 1;
    if (code === lineFeed) {
      this.#line++;
      this.#column = 1;
    } else {
      this.#column++;
    }
  }

  #point(): Point {
    return { line: this.#line, column: this.#column };
  }
}

function isBlank(char: string): boolean {
  return char === ' ' || char === '\t' || char === '\r';
}

function isEndOfLine(char: string): boolean {
  return char === '\n' || char === '';
}

function endsWord(char: string): boolean {
  return isEndOfLine(char) || isBlank(char) || punctuation.includes(char);
}

function codePointName(char: string): string {
  return `U+${(char.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
}
