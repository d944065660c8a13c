import type { Text } from '../core/text.ts';

/** How many are named where there are many. */
const named = 3;

/** `12 module versions (a v1.0.0, b v1.0.0, c v1.0.0 and 9 more)`, for more than three. */
export function moduleVersions(all: readonly { readonly path: string; readonly version: string }[]): Text {
  const first = all.slice(0, named).map(({ path, version }) => `${path} ${version}`);
  const left = all.length - first.length;
  return {
    en: `${all.length} module versions (${first.join(', ')} and ${left} more)`,
    'zh-CN': `${all.length} 个模块版本（${first.join('、')} 等）`,
  };
}
