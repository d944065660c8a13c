/** A repository path as one word of a POSIX shell and never an option: names in a repository are hostile, and commands get copied. */
export function shellWord(path: string): string {
  const named = path.startsWith('-') ? `./${path}` : path;
  return /^[\w./@%+=:,-]+$/u.test(named) ? named : `'${named.replaceAll("'", String.raw`'\''`)}'`;
}

/** A command to copy, to be run in a folder of the repository (`.` for its root). */
export function commandIn(dir: string, command: string): string {
  return dir === '.' ? command : `(cd ${shellWord(dir)} && ${command})`;
}
