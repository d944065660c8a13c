import type { Forcing } from '../core/facts.ts';
import type { Text } from '../core/text.ts';

/** What go writes for a module that has no version, since a folder stands in its place. */
const replacedByFolder = /^v\d+\.0\.0-00010101000000-000000000000$/;

/** The half-sentence that names the dependency behind a change; empty when none is known. */
export function forcedBy(forcing: Forcing | undefined): Text {
  if (!forcing) return { en: '', 'zh-CN': '' };
  const { path, version, says } = forcing;
  const module = replacedByFolder.test(version) ? path : `${path}@${version}`;
  return { en: ` (${module} says: ${says})`, 'zh-CN': `（${module} 写有：${says}）` };
}
