import picomatch from 'picomatch';

/** Folders that the patterns leave, and the patterns that matched none of them. */
export interface Chosen {
  readonly dirs: readonly string[];
  readonly idle: readonly string[];
}

/**
 * Chooses module folders (relative, with `/`, `.` for the root) by globs: those that one of the patterns matches, all
 * when there are only `!` patterns, without those that a `!` pattern matches.
 */
export function chooseDirs(dirs: readonly string[], patterns: readonly string[]): Chosen {
  const globs = patterns.map((pattern) => ({ pattern, ...parsed(pattern) }));
  const included = globs.filter((glob) => !glob.excludes);
  const left = dirs.filter(
    (dir) =>
      (included.length === 0 || included.some((glob) => glob.matches(dir))) &&
      !globs.some((glob) => glob.excludes && glob.matches(dir)),
  );
  if (left.length === 0) return { dirs: left, idle: patterns };
  const idle = globs.filter((glob) => !dirs.some((dir) => glob.matches(dir))).map((glob) => glob.pattern);
  return { dirs: left, idle };
}

function parsed(pattern: string): { readonly excludes: boolean; matches(dir: string): boolean } {
  const excludes = pattern.startsWith('!');
  const glob = pattern.replace(/^!/, '').replace(/^\.\//, '').replace(/\/+$/, '') || '.';
  // The root is called `.`, which no glob engine takes for a folder name.
  const matchesRoot = glob === '.' || glob === '**' || glob === '**/*' || glob === '*';
  const matches = picomatch(glob, { dot: true, nonegate: true });
  return { excludes, matches: (dir) => (dir === '.' ? matchesRoot : matches(dir)) };
}
