import type { TargetFact } from '../core/target-facts.ts';
import type { Language } from '../core/text.ts';
import { verdictsByTarget } from './target-grid.ts';
import { TARGET_WORDS } from './target-words.ts';
import { WORDS } from './words.ts';

/** `Targets: 12 targets · type-checked · does not compile: windows/amd64, windows/arm64`; undefined where none was asked for. */
export function targetSentence(facts: readonly TargetFact[], language: Language): string | undefined {
  const [first] = facts;
  if (first === undefined) return undefined;
  const words = TARGET_WORDS[language];
  const { colon, comma } = WORDS[language];
  const verdicts = [...verdictsByTarget(facts)];
  const others = (['fail', 'allowed', 'skipped'] as const).flatMap((verdict) => {
    const names = verdicts.filter((one) => one[1] === verdict).map(([name]) => name);
    return names.length === 0 ? [] : [`${words.verdict[verdict]}${colon}${names.join(comma)}`];
  });
  const all = others.length === 0 ? [words.verdict.ok] : others;
  const details = [words.targets(verdicts.length), words.mode[first.mode], ...all];
  return `${words.heading}${colon}${details.join(' · ')}`;
}
