import { readFileSync } from 'node:fs';
import { moduleSums } from '../../src/cache/modules/module-sums.ts';
import { restoreModules } from '../../src/cache/modules/restore-modules.ts';
import { messageOf } from '../../src/core/errors.ts';
import { entryOf, modulePorts } from './module-entries.ts';

// Restores an archive in a process of its own, which may have other mounts or rights than the tests:
// node restore-once.ts <archive> <go.sum> <GOMODCACHE> <folder for temporary files>; prints what came of it as JSON.
const [, , archive = '', goSum = '', gomodcache = '', temp = ''] = process.argv;
const [entry, sums] = [entryOf(readFileSync(archive)), moduleSums([readFileSync(goSum, 'utf8')])];
const outcome = await restoreModules(entry, gomodcache, sums, await modulePorts(temp)).catch(
  (error: unknown) => ({
    error: messageOf(error),
    name: error instanceof Error ? error.name : '',
  }),
);
process.stdout.write(JSON.stringify(outcome));
