import { join } from 'node:path';
import type { Forcing, ImportSite, TidyChange } from '../../core/facts.ts';
import { repositoryPath } from '../../repository.ts';
import { parseGoMod } from '../../gomod/go-mod.ts';
import type { GoModFile } from '../../gomod/go-mod-file.ts';
import type { TidyPorts } from './tidy-ports.ts';
import { forcingGoLine, forcingRequirements, importChains, type Evidence } from './module-graph.ts';
import { ownImports } from './own-imports.ts';

/** Modules whose chain is asked for: a report with more is not read to its end. */
const chainsAtMost = 50;

/** The changes with what forces them: who imports, who needs, who asks for more. Go is only run for kinds that ask it. */
export async function explainChanges(
  changes: readonly TidyChange[],
  evidence: Evidence,
  ports: TidyPorts,
): Promise<TidyChange[]> {
  const sites = changes.some(isOfRequirement) ? await importSites(evidence) : new Map<string, ImportSite>();
  const indirect = changes.flatMap((it) => (it.kind === 'require-missing' && it.indirect ? [it.path] : []));
  const chains =
    indirect.length === 0
      ? new Map<string, string[]>()
      : await importChains(indirect.slice(0, chainsAtMost), evidence, ports);
  const goLine = changes.find((it) => it.kind === 'go-line');
  const language =
    goLine?.from !== undefined && goLine.to !== undefined
      ? await goLineForcing(goLine.to, evidence, ports)
      : undefined;
  const raised = changes.flatMap((it) => (it.kind === 'require-version' ? [`${it.path}@${it.to}`] : []));
  const requirements =
    raised.length === 0
      ? new Map<string, Forcing>()
      : await forcingRequirements(new Set(raised), evidence, ports);
  return changes.map((change) => explained(change, { sites, chains, language, requirements }));
}

/** Tidy raises the go line also for a requirement that it then removes, which only the untidied go.mod names. */
async function goLineForcing(
  goVersion: string,
  evidence: Evidence,
  ports: TidyPorts,
): Promise<Forcing | undefined> {
  const forcing = await forcingGoLine(goVersion, evidence, ports);
  return forcing ?? forcingGoLine(goVersion, { ...evidence, goMod: await evidence.copyOfOwn() }, ports);
}

interface Reasons {
  readonly sites: ReadonlyMap<string, ImportSite>;
  readonly chains: ReadonlyMap<string, readonly string[]>;
  readonly language: Forcing | undefined;
  readonly requirements: ReadonlyMap<string, Forcing>;
}

function isOfRequirement(change: TidyChange): boolean {
  return change.kind === 'require-missing' || change.kind === 'require-indirect';
}

function explained(change: TidyChange, reasons: Reasons): TidyChange {
  if (change.kind === 'require-missing' || change.kind === 'require-indirect') {
    const importedAt = reasons.sites.get(change.path);
    if (importedAt) return { ...change, importedAt };
    const neededBy = reasons.chains.get(change.path);
    return change.kind === 'require-missing' && neededBy?.length ? { ...change, neededBy } : change;
  }
  if (change.kind === 'require-version') {
    const forcedBy = reasons.requirements.get(`${change.path}@${change.to}`);
    return forcedBy ? { ...change, forcedBy } : change;
  }
  if (change.kind === 'go-line' || change.kind === 'toolchain-line') {
    return reasons.language ? { ...change, forcedBy: reasons.language } : change;
  }
  return change;
}

/** The first import of each required module by the module's own files; for tools, the tool line. */
async function importSites({ run, root, before, after }: Evidence): Promise<Map<string, ImportSite>> {
  const parsed = parseGoMod(after);
  if (!parsed.ok) return new Map();
  const own = parseGoMod(before);
  const tools = (own.ok ? own.file.tool : []).map(({ path, at }) => ({
    importPath: path,
    file: repositoryPath(root, join(run.dir, 'go.mod')),
    line: at.line,
    column: at.column,
  }));
  const sites = new Map<string, ImportSite>();
  for (const site of [...(await ownImports(root, run.dir)), ...tools]) {
    const path = providerOf(site.importPath, parsed.file);
    if (path !== undefined && !sites.has(path)) sites.set(path, site);
  }
  return sites;
}

/** The required module with the longest path that the package's path begins with. */
function providerOf(importPath: string, file: GoModFile): string | undefined {
  const paths = [file.module?.path, ...file.require.map((it) => it.path)].filter(
    (path) => path !== undefined,
  );
  return paths
    .filter((path) => importPath === path || importPath.startsWith(`${path}/`))
    .reduce<string | undefined>((best, path) => (path.length > (best?.length ?? 0) ? path : best), undefined);
}
