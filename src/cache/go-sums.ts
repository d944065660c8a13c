import { join } from 'node:path';
import { codeOf } from '../core/errors.ts';
import type { ModulesFact } from '../core/facts.ts';
import type { Repository } from '../repository.ts';
import { readTreeText } from '../tree-text.ts';
import { moduleSums } from './modules/module-sums.ts';
import type { ModuleSums } from './modules/module-sums.ts';

/** What all go.sum files of the modules and the workspace's go.work.sum name. A missing one names nothing. */
export async function repositorySums({ root }: Repository, modules: ModulesFact): Promise<ModuleSums> {
  const files = [
    ...modules.modules.map(({ dir }) => join(root, dir, 'go.sum')),
    ...(modules.goWork ? [`${join(root, modules.goWork.file)}.sum`] : []),
  ];
  return moduleSums(await Promise.all(files.map(async (file) => readTreeText(file, root).catch(absent))));
}

/** What is there and cannot be read is told, or every run would find that nothing is to be cached. */
function absent(error: unknown): string {
  if (codeOf(error) === 'ENOENT') return '';
  throw error;
}
