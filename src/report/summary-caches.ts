import type { BuildCacheFact, ModuleCacheFact } from '../core/cache-facts.ts';
import type { Report } from '../core/report.ts';
import type { Language } from '../core/text.ts';
import { buildFigures, buildOutcome, moduleFigures, moduleOutcome } from './cache-sentences.ts';
import { CACHE_WORDS } from './cache-words.ts';
import { inlineCode, prose } from './outlets/markdown.ts';
import { shortened } from './safe-text.ts';
import { folded } from './summary-findings.ts';
import { WORDS } from './words.ts';

const LONGEST = 300;

/** What the caches gave: a row each, and folded away which entries were looked for and what they have to be made for. */
export function cachesSection({ moduleCache, buildCache }: Report, language: Language): string[] {
  const words = CACHE_WORDS[language];
  const rows = [
    ...(moduleCache ? [moduleRow(moduleCache, language)] : []),
    ...(buildCache ? [buildRow(buildCache, language)] : []),
  ];
  if (rows.length === 0) return [];
  const { cache, found, restored, time } = words.heading;
  return [
    '',
    `| ${cache} | ${found} | ${restored} | ${time} |`,
    '| :--- | :--- | :--- | ---: |',
    ...rows,
    ...keys(moduleCache, buildCache, language),
  ];
}

function moduleRow(fact: ModuleCacheFact, language: Language): string {
  const words = CACHE_WORDS[language];
  return row(words.short.modules, moduleOutcome(fact, words), moduleFigures(fact, words), fact, language);
}

function buildRow(fact: BuildCacheFact, language: Language): string {
  const words = CACHE_WORDS[language];
  return row(words.short.build, buildOutcome(fact, words), buildFigures(fact, words), fact, language);
}

/** Outcome and reason have words of others in them; the rest is ours. */
function row(
  name: string,
  outcome: string,
  figures: readonly string[],
  { reason, milliseconds }: { readonly reason?: string; readonly milliseconds?: number },
  language: Language,
): string {
  const words = WORDS[language];
  const found = [outcome, ...(reason === undefined ? [] : [reason])].join(' · ');
  // In one piece: a narrow column would break it.
  const time = milliseconds === undefined ? '' : words.seconds(milliseconds).replaceAll(' ', '\u00a0');
  return `| ${name} | ${prose(shortened(found, LONGEST))} | ${figures.join(words.comma)} | ${time} |`;
}

function keys(modules: ModuleCacheFact | null, build: BuildCacheFact | null, language: Language): string[] {
  const lines = [
    ...(modules?.key === undefined ? [] : moduleKeyLines(modules, modules.key, language)),
    ...(build?.rungs === undefined ? [] : rungLines(build, build.rungs, language)),
    ...(build?.scope === undefined ? [] : scopeLines(build.scope, language)),
  ];
  return lines.length === 0 ? [] : folded(CACHE_WORDS[language].heading.keys, lines.join('\n'));
}

function moduleKeyLines({ restored, unnamed }: ModuleCacheFact, key: string, language: Language): string[] {
  const words = CACHE_WORDS[language];
  const found = restored === undefined || restored === key ? '' : ` → ${code(restored)}`;
  const passedOver = unnamed ? ` · ${words.unnamed(unnamed)}` : '';
  return [item(words.cache.modules, `${code(key)}${found}${passedOver}`, language)];
}

/** Those above the one that was found had no entry; those below were not needed. */
function rungLines(
  { rung, outcome, restored }: BuildCacheFact,
  rungs: NonNullable<BuildCacheFact['rungs']>,
  language: Language,
): string[] {
  const words = CACHE_WORDS[language];
  const hit = outcome === 'refused' ? 'refused' : 'hit';
  const lines = rungs.map(({ ref, sameSums, prefix }, index) => {
    const state = rung === undefined || index < rung ? 'miss' : index === rung ? hit : 'notAsked';
    const key = index === rung && restored !== undefined ? restored : `${prefix}…`;
    const place = prose(shortened(words.rung(ref, sameSums), LONGEST));
    return `  1. ${place}${WORDS[language].colon}${words.rungState[state]} · ${code(key)}`;
  });
  return [item(words.heading.rungs, '', language), ...lines];
}

function scopeLines(scope: NonNullable<BuildCacheFact['scope']>, language: Language): string[] {
  const fields = Object.entries(scope).map(([name, value]) => `${name} ${code(value)}`);
  return [item(CACHE_WORDS[language].heading.madeFor, fields.join(WORDS[language].comma), language)];
}

/** `what` is our own. */
function item(what: string, markdown: string, language: Language): string {
  return `- ${what}${WORDS[language].colon}${markdown}`.trimEnd();
}

function code(text: string): string {
  return inlineCode(shortened(text, LONGEST));
}
