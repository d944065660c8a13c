import type { TargetFact } from '../core/target-facts.ts';
import type { Language } from '../core/text.ts';

/** The renderers' words for targets in one language. */
export interface TargetWords {
  readonly heading: string;
  readonly verdict: Readonly<Record<TargetFact['verdict'], string>>;
  readonly mode: Readonly<Record<TargetFact['mode'], string>>;
  targets(count: number): string;
}

const EN: TargetWords = {
  heading: 'Targets',
  verdict: { ok: 'compiles', fail: 'does not compile', allowed: 'fails, and may', skipped: 'not looked at' },
  mode: { types: 'type-checked', build: 'built' },
  targets: (count) => `${count} target${count === 1 ? '' : 's'}`,
};

const ZH: TargetWords = {
  heading: '目标',
  verdict: { ok: '可编译', fail: '无法编译', allowed: '失败（允许）', skipped: '未检查' },
  mode: { types: '类型检查', build: '已构建' },
  targets: (count) => `${count} 个目标`,
};

/** The renderers' words for targets in every language. */
export const TARGET_WORDS: Readonly<Record<Language, TargetWords>> = { en: EN, 'zh-CN': ZH };
