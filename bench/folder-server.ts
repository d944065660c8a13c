import { once } from 'node:events';
import { createReadStream, fstatSync } from 'node:fs';
import { createServer } from 'node:http';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { setTimeout } from 'node:timers/promises';

// A process of its own, so that serving shares no thread with what is measured.
// node bench/folder-server.ts <folder>; sends its port to the parent. `?rate=125` is what one answer gets, in MB/s.
const [, , folder = ''] = process.argv;
const server = createServer((request, response) => {
  const { pathname, searchParams } = new URL(request.url ?? '/', 'http://localhost');
  const rate = Number(searchParams.get('rate') ?? Infinity);
  const file = createReadStream(join(folder, pathname), { highWaterMark: 1 << 20 });
  file.once('error', () => response.writeHead(404).end());
  file.once('open', (descriptor) => {
    response.writeHead(200, { 'content-length': fstatSync(descriptor).size });
    // What is left of an answer that nobody reads any more is of no interest.
    pipeline(paced(file, rate), response).catch(() => undefined);
  });
});

async function* paced(chunks: AsyncIterable<Buffer>, megabytesPerSecond: number): AsyncGenerator<Buffer> {
  const start = performance.now();
  let bytes = 0;
  for await (const chunk of chunks) {
    bytes += chunk.length;
    yield chunk;
    const early = bytes / megabytesPerSecond / 1000 - (performance.now() - start);
    if (early >= 1) await setTimeout(early);
  }
}
server.listen(0, '127.0.0.1');
await once(server, 'listening');
const address = server.address();
if (address !== null && typeof address === 'object') process.send?.(address.port);
process.once('disconnect', () => process.exit());
