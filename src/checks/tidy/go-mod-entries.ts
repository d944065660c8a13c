import type { GoModFile } from '../../gomod/go-mod-file.ts';
import type { Span } from '../../gomod/position.ts';
import { linesOf } from '../../gomod/edit.ts';
import type { KeyedLine } from './align.ts';

/** One statement of go.mod. */
export interface Entry {
  readonly verb: string;
  /** The same before and after for the same thing: `require example.com/a`. */
  readonly subject: string;
  readonly at: Span;
}

/** Every statement of go.mod, in no particular order. */
export function entriesOf(file: GoModFile): Entry[] {
  return [
    ...single('module', file.module?.at),
    ...single('go', file.go?.at),
    ...single('toolchain', file.toolchain?.at),
    ...file.require.map((it) => entry('require', it.path, it.at)),
    ...file.exclude.map((it) => entry('exclude', `${it.path} ${it.version}`, it.at)),
    ...file.replace.map((it) => entry('replace', `${it.oldPath} ${it.oldVersion ?? ''}`.trim(), it.at)),
    ...file.retract.map((it) => entry('retract', `${it.low} ${it.high}`, it.at)),
    ...file.godebug.map((it) => entry('godebug', it.key, it.at)),
    ...file.tool.map((it) => entry('tool', it.path, it.at)),
    ...file.ignore.map((it) => entry('ignore', it.path, it.at)),
  ];
}

/** A statement that stands there once at most. */
function single(verb: string, at: Span | undefined): Entry[] {
  return at === undefined ? [] : [{ verb, subject: verb, at }];
}

function entry(verb: string, name: string, at: Span): Entry {
  return { verb, subject: `${verb} ${name}`, at };
}

/** The lines of go.mod, each with the statement on it. */
export function keyedGoModLines(text: string, entries: readonly Entry[]): KeyedLine[] {
  const subjects = new Map(entries.map((it) => [it.at.line, it.subject]));
  return linesOf(text).map((line, index) => {
    const subject = subjects.get(index + 1);
    // The prefix keeps comments and parentheses from being taken for statements.
    return subject === undefined
      ? { text: line, key: `: ${line.trim()}` }
      : { text: line, key: subject, subject };
  });
}
