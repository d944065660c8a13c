import type { BuildCacheFact, ModuleCacheFact, SavedCacheFact } from '../core/cache-facts.ts';
import type { Report } from '../core/report.ts';
import type { Language } from '../core/text.ts';
import { CACHE_WORDS } from './cache-words.ts';
import type { CacheWords } from './cache-words.ts';
import { WORDS } from './words.ts';

/** What the caches gave to a run, a sentence each. Hostile in part. */
export function cacheSentences({ moduleCache, buildCache }: Report, language: Language): string[] {
  return [
    ...(moduleCache ? [moduleCacheSentence(moduleCache, language)] : []),
    ...(buildCache ? [buildCacheSentence(buildCache, language)] : []),
  ];
}

/** `Module cache: exact hit · 812 files · 98.1 MB packed · 1.20 s · GitHub's cache service`. Hostile in part. */
function moduleCacheSentence(fact: ModuleCacheFact, language: Language): string {
  const words = CACHE_WORDS[language];
  return sentence('modules', language, [
    moduleOutcome(fact, words),
    ...moduleFigures(fact, words),
    seconds(fact.milliseconds, language),
    fact.store,
    fact.reason,
  ]);
}

/** `Build cache: refs/heads/main, any go.sum · 2130 results · …`. Hostile in part. */
function buildCacheSentence(fact: BuildCacheFact, language: Language): string {
  const words = CACHE_WORDS[language];
  return sentence('build', language, [
    buildOutcome(fact, words),
    ...buildFigures(fact, words),
    seconds(fact.milliseconds, language),
    fact.store,
    fact.reason,
  ]);
}

/** `Build cache: saved · 2130 results · 310.2 MB · 98.1 MB packed · … as KEY`. Hostile in part. */
export function savedCacheSentence(fact: SavedCacheFact, language: Language): string {
  const words = CACHE_WORDS[language];
  const { cache, outcome, files, bytes, archiveBytes, trimmed, overBudget } = fact;
  const figures =
    outcome === 'saved'
      ? [
          files === undefined ? undefined : words.count(cache, files),
          bytes === undefined ? undefined : words.size(bytes),
          archiveBytes === undefined ? undefined : words.packed(archiveBytes),
          trimmed?.actions ? words.trimmed(trimmed.actions, trimmed.bytes) : undefined,
          overBudget?.actions ? words.overBudget(overBudget.actions, overBudget.bytes) : undefined,
          seconds(fact.milliseconds, language),
          fact.key,
          fact.store,
        ]
      : [];
  return sentence(cache, language, [words.saved[outcome], ...figures, fact.reason]);
}

/** What was found, in a few words. */
export function moduleOutcome({ outcome, key, restored }: ModuleCacheFact, words: CacheWords): string {
  // A job that needs a part of the set alone has saved it under the set's key and more.
  const isPart = key !== undefined && restored?.startsWith(`${key}-`);
  return words.outcome[outcome === 'partial' && !isPart ? 'otherSums' : outcome];
}

/** What was found, in a few words: for what is not exact, where it was saved. Hostile. */
export function buildOutcome({ outcome, rungs, rung }: BuildCacheFact, words: CacheWords): string {
  const found = outcome === 'partial' && rung !== undefined ? rungs?.[rung] : undefined;
  return found ? words.rung(found.ref, found.sameSums) : words.outcome[outcome];
}

/** What came out of an entry of modules. */
export function moduleFigures({ files, bytes }: ModuleCacheFact, words: CacheWords): string[] {
  return [
    ...(files === undefined ? [] : [words.count('modules', files)]),
    ...(bytes === undefined ? [] : [words.packed(bytes)]),
  ];
}

/** What came out of an entry of the build cache. */
export function buildFigures({ actions, outputBytes, bytes }: BuildCacheFact, words: CacheWords): string[] {
  return [
    ...(actions === undefined ? [] : [words.count('build', actions)]),
    ...(outputBytes === undefined ? [] : [words.size(outputBytes)]),
    ...(bytes === undefined ? [] : [words.packed(bytes)]),
  ];
}

function sentence(
  cache: SavedCacheFact['cache'],
  language: Language,
  details: readonly (string | undefined)[],
): string {
  const known = details.filter((detail) => detail !== undefined);
  return `${CACHE_WORDS[language].cache[cache]}${WORDS[language].colon}${known.join(' · ')}`;
}

function seconds(milliseconds: number | undefined, language: Language): string | undefined {
  return milliseconds === undefined ? undefined : WORDS[language].seconds(milliseconds);
}
