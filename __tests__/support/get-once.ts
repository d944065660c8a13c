import { nodeHttp } from '../../src/adapters/node/http.ts';
import { messageOf } from '../../src/core/errors.ts';
import { processEnvironment } from '../../src/adapters/node/host.ts';

// One GET in a process of its own, whose environment node reads at its start: node get-once.ts <url>; prints JSON.
const http = nodeHttp(processEnvironment(), new AbortController().signal);
try {
  const { status, url, body } = await http.get(process.argv[2] ?? '');
  const chunks: Uint8Array[] = [];
  for await (const chunk of body) chunks.push(chunk);
  process.stdout.write(JSON.stringify({ status, url, text: Buffer.concat(chunks).toString() }));
} catch (error) {
  process.stdout.write(JSON.stringify({ error: messageOf(error) }));
}
