import type { Facts } from './facts.ts';
import type { Found, Severity } from './finding.ts';
import type { Text } from './text.ts';

/** Facts in, findings out: no IO, no clock, no state. One rule is one file in `src/rules/<family>/`. */
export interface Rule<Kind extends keyof Facts = keyof Facts> {
  /** Equal to the file's name: kebab-case. */
  readonly id: string;
  readonly severity: Severity;
  readonly title: Text;
  /** Why it matters, for the docs page and SARIF help. */
  readonly why: Text;
  /** The fact it needs; the rule is not asked where that is absent. */
  readonly reads: Kind;
  diagnose(fact: NonNullable<Facts[Kind]>): readonly Found[];
  /** Run by one test for every rule: each of `fires` yields at least one finding, each of `silent` none. */
  readonly examples: {
    readonly fires: readonly NonNullable<Facts[Kind]>[];
    readonly silent: readonly NonNullable<Facts[Kind]>[];
  };
}

/** Identity; it only lets the compiler infer which fact `diagnose` gets. */
export function defineRule<Kind extends keyof Facts>(rule: Rule<Kind>): Rule<Kind> {
  return rule;
}
