import type { Forcing } from '../core/facts.ts';
import type { Text } from '../core/text.ts';
import { isPlaceholderVersion } from '../gomod/module-version.ts';

/** The half-sentence that names the dependency behind a change; empty when none is known. */
export function forcedBy(forcing: Forcing | undefined): Text {
  if (!forcing) return { en: '', 'zh-CN': '' };
  const { path, version, says } = forcing;
  const module = isPlaceholderVersion(version) ? path : `${path}@${version}`;
  return { en: ` (${module} says: ${says})`, 'zh-CN': `（${module} 写有：${says}）` };
}
