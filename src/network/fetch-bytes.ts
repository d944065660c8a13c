import { UserError } from '../core/errors.ts';
import { withoutCredentials } from '../core/without-credentials.ts';
import type { Ports } from '../ports.ts';
import { awaited, retried } from './pace.ts';
import type { Pace } from './pace.ts';
import { whole } from './server-answer.ts';
import { bounded } from './bounded.ts';

/** How one address is asked. */
export interface Fetching {
  readonly pace: Pace;
  readonly headers?: Readonly<Record<string, string>>;
}

/** A small file. Throws UserError when it cannot be had, is a web page, or is longer than `maxBytes`. */
export async function fetchBytes(
  url: string,
  maxBytes: number,
  { pace, headers = {} }: Fetching,
  ports: Ports,
): Promise<Buffer> {
  const http = await ports.http();
  return retried(
    async () => {
      const asking = http.get(url, { headers, idleSeconds: pace.idleSeconds });
      const response = await whole(await awaited(asking, withoutCredentials(url), ports));
      const bytes = await bounded(response.body, maxBytes, response.url);
      const length = Number(response.headers['content-length'] ?? bytes.length);
      if (bytes.length !== length)
        throw new UserError(`${response.url} broke off after ${bytes.length} of ${length} bytes`);
      return bytes;
    },
    pace,
    ports,
  );
}
