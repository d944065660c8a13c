/** One import of a Go file; line and column (1-based, code points) are those of the quoted path. */
export interface GoImport {
  readonly importPath: string;
  readonly line: number;
  readonly column: number;
}

interface Token {
  readonly text: string;
  readonly at: number;
}

/** Blanks and comments between tokens; `hadLineEnd` matters, since Go ends statements there. */
const gap = /(?:\s|\/\/[^\n]*|\/\*[^]*?(?:\*\/|$))*/y;
const token = /[\p{L}_][\p{L}\p{Nd}_]*|"(?:[^"\\\n]|\\.)*"|`[^`]*`|[^]/uy;

/**
 * The import declarations of a Go source file, without judging whether the rest of it compiles. Stops, as Go's parser
 * does for imports, at the first declaration of another kind. Grammar: go.dev/ref/spec#Import_declarations.
 */
export function scanImports(source: string): GoImport[] {
  const tokens = new Tokens(source.startsWith('\uFEFF') ? ` ${source.slice(1)}` : source);
  if (tokens.next()?.text !== 'package') return [];
  tokens.next();
  const imports: GoImport[] = [];
  const positions = new Positions(source);
  for (let first = tokens.next(); first !== undefined; first = tokens.next()) {
    if (first.text === ';') continue;
    if (first.text !== 'import') break;
    imports.push(...readSpecs(tokens, positions));
  }
  return imports;
}

function readSpecs(tokens: Tokens, positions: Positions): GoImport[] {
  const specs: GoImport[] = [];
  let inBlock = false;
  for (let it = tokens.next(); it !== undefined && it.text !== ')'; it = tokens.next()) {
    if (it.text === '(') inBlock = true;
    const importPath = unquoted(it.text);
    // What is no string here is an alias, a dot or a semicolon.
    if (importPath === undefined) continue;
    specs.push({ importPath, ...positions.next(it.at) });
    if (!inBlock) break;
  }
  return specs;
}

class Tokens {
  readonly #source: string;
  #at = 0;

  constructor(source: string) {
    this.#source = source;
  }

  /** The next token, or undefined at the end. */
  next(): Token | undefined {
    gap.lastIndex = this.#at;
    token.lastIndex = this.#at + (gap.exec(this.#source)?.[0].length ?? 0);
    const at = token.lastIndex;
    const text = token.exec(this.#source)?.[0];
    if (text === undefined) return undefined;
    this.#at = at + text.length;
    return { text, at };
  }
}

/** Import paths may not hold what an escape could stand for, so that quotes are all there is to take off. */
function unquoted(text: string): string | undefined {
  if (text.length < 2) return undefined;
  if (text.startsWith('`')) return text.slice(1, -1);
  return text.startsWith('"') ? text.slice(1, -1) : undefined;
}

/** Lines and columns of rising offsets, counted on from one to the next: a generated file has thousands. */
class Positions {
  readonly #source: string;
  #at = 0;
  #line = 1;
  #column = 1;

  constructor(source: string) {
    this.#source = source;
  }

  next(at: number): { readonly line: number; readonly column: number } {
    for (const character of this.#source.slice(this.#at, at)) {
      if (character === '\n') this.#line++;
      this.#column = character === '\n' ? 1 : this.#column + 1;
    }
    this.#at = at;
    return { line: this.#line, column: this.#column };
  }
}
