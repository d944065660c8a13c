import { once } from 'node:events';
import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { createServer } from 'node:http';

// A process of its own, so that serving shares no thread with what is measured.
// node bench/archive-server.ts <index as JSON> <archive>; sends its port to the parent.
const [, , index = '', archive = ''] = process.argv;
const { size } = await stat(archive);
const server = createServer((request, response) => {
  const isIndex = request.url?.includes('mode=json') ?? false;
  response.writeHead(200, { 'content-length': isIndex ? Buffer.byteLength(index) : size });
  if (isIndex) response.end(index);
  else createReadStream(archive, { highWaterMark: 1 << 20 }).pipe(response);
});
server.listen(0, '127.0.0.1');
await once(server, 'listening');
const address = server.address();
if (address !== null && typeof address === 'object') process.send?.(address.port);
process.once('disconnect', () => process.exit());
