import { isAbsolute, relative, resolve } from 'node:path';
import type { CheckedModule } from './types-mode.ts';

/**
 * A file as reports name it: relative to the repository, absolute where that does not have it. `file` is absolute, or
 * relative to the module's folder, as compilers write it; empty where there is none.
 */
export function repositoryFile(file: string, { dir, folder }: CheckedModule): string {
  // What the compiler has written itself.
  if (file === '' || file.startsWith('<')) return file;
  const root = dir === '.' ? folder : resolve(folder, ...dir.split('/').map(() => '..'));
  const path = resolve(folder, file);
  const below = relative(root, path);
  const isOutside = isAbsolute(below) || /^\.\.(?:[/\\]|$)/.test(below);
  return (isOutside ? path : below).replaceAll('\\', '/');
}
