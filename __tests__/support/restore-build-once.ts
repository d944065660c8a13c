import { readFileSync } from 'node:fs';
import { restoreBuild } from '../../src/cache/build/restore-build.ts';
import { messageOf } from '../../src/core/errors.ts';
import { expected } from './build-entries.ts';
import { entryOf, modulePorts } from './module-entries.ts';

// Restores an archive in a process of its own, which may have other mounts or rights than the tests, or be killed:
// node restore-build-once.ts <archive> <GOCACHE> <folder for temporary files>; prints what came of it as JSON.
const [, , archive = '', gocache = '', temp = ''] = process.argv;
const outcome = await restoreBuild(
  entryOf(readFileSync(archive)),
  gocache,
  expected,
  await modulePorts(temp),
).catch((error: unknown) => ({
  error: messageOf(error),
  name: error instanceof Error ? error.name : '',
}));
process.stdout.write(JSON.stringify(outcome));
