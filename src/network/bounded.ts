import { ServerAnswer } from './server-answer.ts';

/** All bytes of a body of at most `maxBytes`. Throws ServerAnswer when there are more; `url` is for that message. */
export async function bounded(
  body: AsyncIterable<Uint8Array>,
  maxBytes: number,
  url: string,
): Promise<Buffer> {
  const chunks: Uint8Array[] = [];
  let bytes = 0;
  for await (const chunk of body) {
    bytes += chunk.length;
    if (bytes > maxBytes) throw new ServerAnswer(`${url} answered with more than ${maxBytes} bytes`);
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}
