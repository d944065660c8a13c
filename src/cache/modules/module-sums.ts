import { escapedModule, isModuleVersion } from '../../gomod/escaped-module.ts';
import { parseGoSum } from '../../gomod/go-sum.ts';
import type { GoSumLine } from '../../gomod/go-sum.ts';

/** One module version and the hashes that the repository's go.sum and go.work.sum files have for it, `h1:…` each. */
export interface ModuleSum {
  readonly path: string;
  readonly version: string;
  /** Where it lies below `cache/download`, without its ending: `github.com/!burnt!sushi/toml/@v/v1.4.0`. */
  readonly stem: string;
  /** Of the zip; empty where no build needs it. */
  readonly zip: readonly string[];
  /** Of the go.mod alone. */
  readonly goMod: readonly string[];
}

/** All that a repository's go.sum and go.work.sum files name, by stem. What is not in it is never cached. */
export type ModuleSums = readonly ModuleSum[];

/** Their zips have 200 MB each, they stand in no go.sum, and go looks at nothing but their `.ziphash`. */
const toolchainModule = 'golang.org/toolchain';

/**
 * The union of go.sum and go.work.sum files, given as texts. A malformed file adds nothing: the go command refuses it.
 * Neither do lines that no module can have, and hashes that nobody can check.
 */
export function moduleSums(texts: readonly string[]): ModuleSums {
  const byStem = new Map<string, ModuleSum & { readonly zip: string[]; readonly goMod: string[] }>();
  for (const { path, version, isGoMod, hash } of texts.flatMap(goSumLines)) {
    if (!hash.startsWith('h1:') || path === toolchainModule || !isModuleVersion(path, version)) continue;
    const stem = `${escapedModule(path)}/@v/${escapedModule(version)}`;
    const sum = byStem.get(stem) ?? { path, version, stem, zip: [], goMod: [] };
    byStem.set(stem, sum);
    const hashes = isGoMod ? sum.goMod : sum.zip;
    if (!hashes.includes(hash)) hashes.push(hash);
  }
  return [...byStem.values()].sort((a, b) => (a.stem < b.stem ? -1 : 1));
}

function goSumLines(text: string): readonly GoSumLine[] {
  const parsed = parseGoSum(text);
  return parsed.ok ? parsed.file.lines : [];
}

/** The sums as the lines of a go.sum that names the same. */
export function goSumText(sums: ModuleSums): string {
  const lines = sums.flatMap(({ path, version, zip, goMod }) => [
    ...zip.map((hash) => `${path} ${version} ${hash}\n`),
    ...goMod.map((hash) => `${path} ${version}/go.mod ${hash}\n`),
  ]);
  return lines.join('');
}
