import { readdir } from 'node:fs/promises';
import { cacheFolder } from '../../src/adapters/node/cache-folder.ts';
import { messageOf } from '../../src/core/errors.ts';

// Stores one archive, under a mount or a user of its own: node cache-folder-once.ts <folder> <file> <bytes>.
const [folder = '', file = '', bytes] = process.argv.slice(2);
try {
  const reservation = await cacheFolder(folder).reserve('m-1', 'format');
  await reservation?.upload(file, Number(bytes));
} catch (error) {
  console.log(messageOf(error));
}
const files = await readdir(folder, { recursive: true });
console.log(files.some((name) => !name.endsWith('=format')) ? files.join(' ') : 'no file');
