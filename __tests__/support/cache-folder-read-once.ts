import { cacheFolder } from '../../src/adapters/node/cache-folder.ts';
import { messageOf } from '../../src/core/errors.ts';

// Reads an entry and prunes, under a mount or a user of its own: node cache-folder-read-once.ts <folder>.
const [folder = ''] = process.argv.slice(2);
try {
  const store = cacheFolder(folder);
  const entry = await store.find('m-9', ['m-'], 'format');
  let bytes = 0;
  for await (const chunk of entry?.content() ?? []) bytes += chunk.length;
  await store.prune?.('m-', 1, 'format');
  console.log(`${entry?.key} ${bytes}`);
} catch (error) {
  console.log(messageOf(error));
}
