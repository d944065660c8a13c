import { once } from 'node:events';
import { createReadStream, fstatSync } from 'node:fs';
import { createServer } from 'node:http';
import { join } from 'node:path';

// A process of its own, so that serving shares no thread with what is measured.
// node bench/folder-server.ts <folder>; sends its port to the parent.
const [, , folder = ''] = process.argv;
const server = createServer((request, response) => {
  const file = createReadStream(join(folder, request.url ?? '/'), { highWaterMark: 1 << 20 });
  file.once('error', () => response.writeHead(404).end());
  file.once('open', (descriptor) => {
    response.writeHead(200, { 'content-length': fstatSync(descriptor).size });
    file.pipe(response);
  });
});
server.listen(0, '127.0.0.1');
await once(server, 'listening');
const address = server.address();
if (address !== null && typeof address === 'object') process.send?.(address.port);
process.once('disconnect', () => process.exit());
