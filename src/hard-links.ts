import { codeOf } from './core/errors.ts';

/** Whether an error of `link` is what file systems without hard links say (exFAT, 9p, some SMB). */
export function hasNoHardLinks(error: unknown): boolean {
  return /^(?:EPERM|ENOTSUP|EOPNOTSUPP|ENOSYS|EMLINK|UNKNOWN)$/.test(codeOf(error) ?? '');
}
