import { Malformed } from './malformed.ts';
import type { Parsed, SyntaxProblem } from './position.ts';
import { parseSyntax, type Block, type Line, type Statement } from './syntax-tree.ts';

/** How one directive goes into a file that is being read. */
export interface Directive<Draft> {
  /** Whether `verb ( … )` may hold several. */
  readonly inBlocks: boolean;
  /** Adds it to the draft; throws Malformed, which then stands for the line. */
  read(entry: Entry, draft: Draft): void;
}

/** One directive with its verb taken off: a line of its own or one of a block. */
export interface Entry {
  /** As written, with quotes. */
  readonly args: readonly string[];
  readonly line: Line;
  /** The block it stands in. */
  readonly block?: Block;
}

/** Directives by verb. */
export type Directives<Draft> = Readonly<Record<string, Directive<Draft>>>;

/** Fills the draft from the text, directive by directive, and goes on after a wrong one so that all are reported. */
export function readDirectives<Draft>(
  text: string,
  directives: Directives<Draft>,
  draft: Draft,
): Parsed<Draft> {
  const syntax = parseSyntax(text);
  if (!syntax.ok) return syntax;
  const problems: SyntaxProblem[] = [];
  const attempt = (where: Statement, read: () => void): void => {
    try {
      read();
    } catch (thrown) {
      if (!(thrown instanceof Malformed)) throw thrown;
      problems.push({ line: where.at.line, column: where.at.column, message: thrown.message });
    }
  };
  for (const statement of syntax.file) {
    attempt(statement, () => {
      const directive = directiveOf(statement, directives);
      for (const entry of entriesOf(statement)) attempt(entry.line, () => directive.read(entry, draft));
    });
  }
  return problems.length === 0 ? { ok: true, file: draft } : { ok: false, problems };
}

function directiveOf<Draft>(statement: Statement, directives: Directives<Draft>): Directive<Draft> {
  const [verb = '', ...rest] = statement.words;
  const directive = Object.hasOwn(directives, verb) ? directives[verb] : undefined;
  if (statement.kind === 'line') {
    if (directive === undefined) throw new Malformed(`unknown directive ${verb}`);
    return directive;
  }
  if (directive === undefined || rest.length > 0) {
    throw new Malformed(`unknown block ${statement.words.join(' ')} (…)`);
  }
  if (!directive.inBlocks) throw new Malformed(`${verb} takes no block: write it as one line`);
  return directive;
}

function entriesOf(statement: Statement): readonly Entry[] {
  if (statement.kind === 'line') return [{ args: statement.words.slice(1), line: statement }];
  return statement.lines.map((line) => ({ args: line.words, line, block: statement }));
}
