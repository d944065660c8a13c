import { readFile, stat } from 'node:fs/promises';
import { buffer } from 'node:stream/consumers';
import { cacheService } from '../../src/adapters/github/cache-service.ts';
import { nodeHost } from '../../src/adapters/node/host.ts';
import { messageOf } from '../../src/core/errors.ts';
import type { Log } from '../../src/ports.ts';

// A round trip in a process of its own, whose environment node reads at its start: node cache-service-once.ts <file>.
const file = process.argv[2] ?? '';
const keep = (): void => undefined;
const log: Log = { info: keep, debug: keep, warning: keep, group: keep };
try {
  const found = cacheService({ host: nodeHost(), log, cancelled: new AbortController().signal });
  if ('unavailable' in found) throw new Error(found.unavailable);
  const reservation = await found.store.reserve('m-1', 'format');
  await reservation?.upload(file, (await stat(file)).size);
  const entry = await found.store.find('m-1', [], 'format');
  const came = entry && (await buffer(entry.content()));
  console.log(came?.equals(await readFile(file)) ? 'the same' : 'another');
} catch (error) {
  console.log(messageOf(error));
}
