import type { Parsed, SyntaxProblem } from './position.ts';

/** go.sum or go.work.sum. Reference: go.dev/ref/mod#go-sum-files. */
export interface GoSumFile {
  /** All of them, in the file's order. */
  readonly lines: readonly GoSumLine[];
  /** Lines whose module, kind and hash stand in an earlier line. The go command drops them when it writes the file. */
  readonly duplicates: readonly GoSumLine[];
  /** By `path version`; more than one hash for the same thing is allowed, and each must then be right. */
  readonly byModule: ReadonlyMap<string, GoSums>;
}

/** What go.sum knows of one module version. */
export interface GoSums {
  /** Of the module's zip. */
  readonly zip: readonly GoSumLine[];
  /** Of its go.mod alone. */
  readonly goMod: readonly GoSumLine[];
}

/** `path version[/go.mod] hash`. */
export interface GoSumLine {
  readonly path: string;
  /** Without `/go.mod`. */
  readonly version: string;
  readonly isGoMod: boolean;
  /** `h1:` and base64; other kinds are kept as they are, as the go command does. */
  readonly hash: string;
  /** 1-based. */
  readonly line: number;
}

const goModSuffix = '/go.mod';

/** All malformed lines at once, where the go command stops at the first. Empty lines are allowed. */
export function parseGoSum(text: string): Parsed<GoSumFile> {
  const lines: GoSumLine[] = [];
  const problems: SyntaxProblem[] = [];
  for (const [index, content] of text.split('\n').entries()) {
    const fields = content.split(/\p{White_Space}+/u).filter((field) => field !== '');
    const [path, version, hash] = fields;
    if (path === undefined) continue;
    if (version === undefined || hash === undefined || fields.length > 3) {
      problems.push({
        line: index + 1,
        column: 1,
        message: `wanted three fields (module, version, hash), found ${fields.length}`,
      });
      continue;
    }
    const isGoMod = version.endsWith(goModSuffix);
    const plainVersion = isGoMod ? version.slice(0, -goModSuffix.length) : version;
    lines.push({ path, version: plainVersion, isGoMod, hash, line: index + 1 });
  }
  return problems.length > 0 ? { ok: false, problems } : { ok: true, file: indexed(lines) };
}

/** What the file says of one module version; empty lists where that is nothing. */
export function sumsOf(file: GoSumFile, path: string, version: string): GoSums {
  return file.byModule.get(`${path} ${version}`) ?? { zip: [], goMod: [] };
}

function indexed(lines: readonly GoSumLine[]): GoSumFile {
  const byModule = new Map<string, { zip: GoSumLine[]; goMod: GoSumLine[] }>();
  const duplicates: GoSumLine[] = [];
  const seen = new Set<string>();
  for (const line of lines) {
    const key = `${line.path} ${line.version}`;
    const whole = `${key} ${line.isGoMod} ${line.hash}`;
    if (seen.has(whole)) {
      duplicates.push(line);
      continue;
    }
    seen.add(whole);
    const sums = byModule.get(key) ?? { zip: [], goMod: [] };
    byModule.set(key, sums);
    (line.isGoMod ? sums.goMod : sums.zip).push(line);
  }
  return { lines, duplicates, byModule };
}
