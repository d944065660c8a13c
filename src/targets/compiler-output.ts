/** One complaint of a compiler, an assembler or a linker. */
export interface Complaint {
  /** As it is written: relative to where the go command ran, or absolute. Empty where none is named. */
  readonly file: string;
  /** 0 where none is named. */
  readonly line: number;
  readonly column: number;
  /** In its own words; what it says in further lines is indented with tabs. */
  readonly message: string;
}

/** `a/b.go:3:14: undefined: x`; the assembler knows no columns. */
const placed = /^((?:[A-Za-z]:)?[^:]+):(\d+)(?::(\d+))?: (.*)$/;
/** They only say that there were others, or what a user knows. */
const empty = /(?:^|: )too many errors$|^asm: assembly of .* failed$|^note: module requires Go |^\s*$/;
/** A compiler that has failed itself tells all of its stack. */
const crash = /internal compiler error|^panic: |^fatal error: |^unexpected fault address /;

/** What `go build` prints of one package; the line that names it (`# example.com/a`) is left out. Any words are some. */
export function complaints(output: string): readonly Complaint[] {
  const found: Complaint[] = [];
  for (const line of output.split(/\r?\n/)) {
    const last = found.at(-1);
    const goesOn = line.startsWith('\t') || (last !== undefined && crash.test(last.message));
    if (last !== undefined && goesOn)
      found.splice(-1, 1, { ...last, message: `${last.message}\n${line}`.trimEnd() });
    else if (!line.startsWith('# ') && !empty.test(line)) found.push(complaint(line));
  }
  return found.length === 0 && output.trim() !== '' ? [complaint(output)] : found;
}

function complaint(text: string): Complaint {
  const [, file, line, column, message] = placed.exec(text) ?? [];
  if (file === undefined || message === undefined)
    return { file: '', line: 0, column: 0, message: text.trim() };
  return { file, line: Number(line), column: Number(column ?? 0), message };
}

/** What keeps a file from being read: the parser says so, the scanner has words of its own (cmd/compile/internal/syntax). */
const syntax = new RegExp(
  [
    '^syntax error: ',
    'not terminated$',
    '^newline in ',
    'rune literal',
    '^invalid (?:character|digit|NUL character|UTF-8 encoding|BOM|radix point) ?',
    '^(?:unknown|octal) escape|^escape is invalid',
    'literal has no digits$|exponent has no digits$|exponent requires|requires a .p. exponent$',
    '^._. must separate successive digits$',
    '^identifier cannot begin with digit',
    '^unrecognized instruction ',
  ].join('|'),
);

/** What kind of error it is, by the compiler's words. */
export function complaintKind(message: string): 'types' | 'syntax' | 'imports' | 'body' {
  if (syntax.test(message)) return 'syntax';
  if (message.startsWith('could not import ')) return 'imports';
  return message === 'missing function body' ? 'body' : 'types';
}
