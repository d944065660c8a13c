/** One instruction of a Dockerfile with its continuation lines joined. */
export interface DockerInstruction {
  /** In capitals: `FROM`. */
  readonly keyword: string;
  /** What follows the keyword. */
  readonly rest: string;
  /** Where it starts, 1-based. */
  readonly line: number;
}

/**
 * Splits a Dockerfile into instructions: comments and blank lines left out, continuation lines joined (also with the
 * escape character that a parser directive sets), here-documents skipped.
 * Reference: docs.docker.com/reference/dockerfile.
 */
export function dockerInstructions(text: string): readonly DockerInstruction[] {
  const lines = text.split(/\r\n|[\r\n]/);
  const continued = escapeCharacter(lines) === '`' ? /`[ \t]*$/ : /\\[ \t]*$/;
  const instructions: DockerInstruction[] = [];
  for (let index = 0; index < lines.length; index++) {
    if (isIgnored(lines[index])) continue;
    const start = index;
    let joined = lines[index] ?? '';
    while (continued.test(joined)) {
      joined = joined.replace(continued, ' ');
      do index++;
      while (index < lines.length && isIgnored(lines[index]));
      joined += lines[index] ?? '';
    }
    const [, keyword = '', rest = ''] = /^\s*(\S+)\s*(.*)$/s.exec(joined) ?? [];
    instructions.push({ keyword: keyword.toUpperCase(), rest: rest.trim(), line: start + 1 });
    for (const end of hereDocuments(keyword, rest)) {
      do index++;
      while (index < lines.length && lines[index]?.replace(/^\t+/, '') !== end);
    }
  }
  return instructions;
}

function isIgnored(line: string | undefined): boolean {
  return line === undefined || /^\s*(?:#|$)/.test(line);
}

/** `# escape=\`` in the parser directives, which come before anything else. */
function escapeCharacter(lines: readonly string[]): string {
  for (const line of lines) {
    const [, name, value] = /^\s*#\s*(\w+)\s*=\s*(\S+)\s*$/.exec(line) ?? [];
    if (name === undefined) break;
    if (name.toLowerCase() === 'escape') return value ?? '\\';
  }
  return '\\';
}

/** The words that end the here-documents which an instruction opens. */
function hereDocuments(keyword: string, rest: string): readonly string[] {
  if (!/^(?:RUN|COPY|ADD)$/i.test(keyword)) return [];
  return [...rest.matchAll(/<<-?(["']?)(\w+)\1/g)].map((match) => match[2] ?? '');
}
