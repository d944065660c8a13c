/**
 * The pairs in a GITHUB_ENV, GITHUB_OUTPUT or GITHUB_STATE file, as actions/runner reads them (FileCommandManager.cs):
 * `NAME=value` or `NAME<<DELIMITER`, lines, `DELIMITER`. Throws what fails the step there.
 */
export function parsePairs(text: string): ReadonlyMap<string, string> {
  const pairs = new Map<string, string>();
  const lines = text.split(/\r?\n/);
  for (let index = 0; index < lines.length; index += 1) {
    const line = lines[index] ?? '';
    if (line === '') continue;
    const equals = line.indexOf('=');
    const heredoc = line.indexOf('<<');
    if (equals >= 0 && (heredoc < 0 || equals < heredoc)) {
      if (equals === 0) throw new Error(`Invalid format '${line}'. Name must not be empty`);
      pairs.set(line.slice(0, equals), line.slice(equals + 1));
    } else if (heredoc >= 0) {
      const name = line.slice(0, heredoc);
      const delimiter = line.slice(heredoc + 2);
      if (name === '' || delimiter === '')
        throw new Error(`Invalid format '${line}'. Name and delimiter must not be empty`);
      const end = lines.indexOf(delimiter, index + 1);
      if (end < 0) throw new Error(`Invalid value. Matching delimiter not found '${delimiter}'`);
      pairs.set(name, lines.slice(index + 1, end).join('\n'));
      index = end;
    } else throw new Error(`Invalid format '${line}'`);
  }
  return pairs;
}

/** The variables a GITHUB_ENV file sets. NODE_OPTIONS is the one name that the runner refuses. */
export function parseVariables(text: string): ReadonlyMap<string, string> {
  const variables = parsePairs(text);
  for (const name of variables.keys())
    if (name.toUpperCase() === 'NODE_OPTIONS')
      throw new Error(`Can't store ${name} output parameter using '$GITHUB_ENV' command.`);
  return variables;
}

/** The folders a GITHUB_PATH file adds, the first to be searched first. */
export function parsePaths(text: string): readonly string[] {
  return text
    .split(/\r?\n/)
    .filter((line) => line !== '')
    .reverse();
}
