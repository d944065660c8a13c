import type { ToolchainFact, ToolchainRemark } from '../core/facts.ts';
import type { Found } from '../core/finding.ts';

/** One kind of remark on the choice of Go. */
export type RemarkOf<Kind extends ToolchainRemark['kind']> = Extract<ToolchainRemark, { kind: Kind }>;

/** One finding for every remark of the kind, where the remark points or else where the spec was written. */
export function eachRemark<Kind extends ToolchainRemark['kind']>(
  fact: ToolchainFact,
  kind: Kind,
  diagnose: (remark: RemarkOf<Kind>) => Omit<Found, 'at'>,
): Found[] {
  return fact.remarks
    .filter((remark): remark is RemarkOf<Kind> => remark.kind === kind)
    .map((remark) => {
      const at = ('at' in remark ? remark.at : undefined) ?? fact.from.at;
      return { ...diagnose(remark), ...(at ? { at } : {}) };
    });
}
