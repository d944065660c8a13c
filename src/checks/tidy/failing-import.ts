import type { ImportSite } from '../../core/facts.ts';
import { ownImports } from './own-imports.ts';

/** A link of go's chain from one of our packages to the one that failed; up to Go 1.20 without `go: ` before it. */
const LINK = /^(?:go: |\t)?(\S+) (?:imports|tested by)$/;
/** The end of the chain: the package, then what is wrong with it. */
const END = /^\t(\S+): /;

/** Where the module in `dir` (absolute) imports what a failed tidy complains of first; undefined for other failures. */
export async function failingImport(
  output: string,
  modulePath: string,
  root: string,
  dir: string,
): Promise<ImportSite | undefined> {
  const importPath = firstForeign(chainOf(output), modulePath);
  if (importPath === undefined) return undefined;
  return (await ownImports(root, dir)).find((site) => site.importPath === importPath);
}

/** The first chain of the output: packages from one of the module's own to the one that could not be had. */
function chainOf(output: string): readonly string[] {
  const chain: string[] = [];
  for (const line of output.split(/\r?\n/)) {
    const link = LINK.exec(line)?.[1];
    const end = chain.length > 0 ? END.exec(line)?.[1] : undefined;
    if (end !== undefined) return [...chain, end];
    if (link !== undefined) chain.push(link);
    // A new line of go's own begins a new chain.
    else chain.length = 0;
  }
  return [];
}

/** The first package that is not the module's; where all of them are, the last one: a package of its own that is missing. */
function firstForeign(chain: readonly string[], modulePath: string): string | undefined {
  const isOwn = (path: string): boolean => path === modulePath || path.startsWith(`${modulePath}/`);
  return chain.find((path) => !isOwn(path.replace(/\.test$/, ''))) ?? chain.at(-1);
}
