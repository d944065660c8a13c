import type { Language } from '../core/text.ts';

/** More would hide the message. */
const most = 4;

/** `windows/amd64, windows/arm64 and 3 more targets` */
export function targetList(targets: readonly string[], language: Language): string {
  const shown = targets.slice(0, most);
  const left = targets.length - shown.length;
  if (language === 'en') return `${shown.join(', ')}${left > 0 ? ` and ${left} more targets` : ''}`;
  return `${shown.join('、')}${left > 0 ? ` 等 ${targets.length} 个目标` : ''}`;
}
