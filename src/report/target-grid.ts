import type { TargetFact } from '../core/target-facts.ts';

/** A target's verdict over all modules: the worst of them. */
export type Verdict = TargetFact['verdict'];

/** Verdicts by GOOS (rows) and GOARCH with its variant (columns), both in the order of the targets. */
export interface TargetGrid {
  readonly columns: readonly string[];
  readonly rows: readonly { readonly goos: string; readonly cells: readonly (Verdict | undefined)[] }[];
}

const worstFirst: readonly Verdict[] = ['fail', 'skipped', 'allowed', 'ok'];

/** Each target once, with its worst verdict, in the order in which they were asked for. */
export function verdictsByTarget(facts: readonly TargetFact[]): ReadonlyMap<string, Verdict> {
  const verdicts = new Map<string, Verdict>();
  for (const { target, verdict } of facts) {
    const known = verdicts.get(target) ?? 'ok';
    const isWorse = worstFirst.indexOf(verdict) < worstFirst.indexOf(known);
    verdicts.set(target, isWorse ? verdict : known);
  }
  return verdicts;
}

/** The grid of `linux/amd64`, `linux/arm/v7` and so on. */
export function targetGrid(facts: readonly TargetFact[]): TargetGrid {
  const verdicts = verdictsByTarget(facts);
  const names = [...verdicts.keys()].map((target) => {
    const at = target.indexOf('/');
    return { goos: target.slice(0, at), arch: target.slice(at + 1) };
  });
  const columns = [...new Set(names.map(({ arch }) => arch))];
  const rows = [...new Set(names.map(({ goos }) => goos))].map((goos) => ({
    goos,
    cells: columns.map((arch) => verdicts.get(`${goos}/${arch}`)),
  }));
  return { columns, rows };
}
