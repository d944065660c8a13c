import type { Rule } from '../core/rule.ts';
import type { Language } from '../core/text.ts';

/** Every rule's title by its id, as the renderers want them. */
export function titlesOf(rules: readonly Rule[], language: Language): ReadonlyMap<string, string> {
  return new Map(rules.map((rule) => [rule.id, rule.title[language]]));
}
