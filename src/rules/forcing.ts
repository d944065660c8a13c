import type { Forcing } from '../core/facts.ts';
import type { Text } from '../core/text.ts';

/** The half-sentence that names the dependency behind a change; empty when none is known. */
export function forcedBy(forcing: Forcing | undefined): Text {
  if (!forcing) return { en: '', 'zh-CN': '' };
  const { path, version, says } = forcing;
  return { en: ` (${path}@${version} says: ${says})`, 'zh-CN': `（${path}@${version} 写有：${says}）` };
}
