import { quoted } from '../../../core/quoted.ts';
import { bounded } from '../../../network/bounded.ts';
import { isJsonObject, parsedJson } from '../../../core/json.ts';
import type { JsonObject } from '../../../core/json.ts';
import { retried } from '../../../network/pace.ts';
import { ServerAnswer } from '../../../network/server-answer.ts';
import type { Sending } from '../../node/http-send.ts';
import { checked, withoutQueries } from './checked-answer.ts';
import type { Operation } from './operation.ts';

/** What the service has to say is a few hundred bytes. */
const maxAnswerBytes = 1024 * 1024;

/** Bytes per second; an upload that is slower is taken for one that hangs. */
const slowestUpload = 100_000;

/** A request that is answered with a small text. */
export interface Asked extends Omit<Sending, 'idleSeconds'> {
  /** Those that are no failure. */
  readonly statuses: readonly number[];
}

/** An answer, read. */
export interface Told {
  readonly status: number;
  readonly text: string;
}

/** Asks, again if need be. Throws UserError: what the server answered, or that it did not. */
export async function ask(asked: Asked, operation: Operation): Promise<Told> {
  const { pace } = operation.limits;
  const idleSeconds = pace.idleSeconds + (asked.body?.length ?? 0) / slowestUpload;
  const once = async (): Promise<Told> => {
    const response = await operation.sender.send({ ...asked, idleSeconds });
    const { status, url } = response;
    const text = (await bounded(response.body, maxAnswerBytes, url)).toString();
    try {
      await checked(response, asked.statuses, operation);
    } catch (error) {
      if (error instanceof ServerAnswer) error.message += reason(text);
      throw error;
    }
    return { status, text };
  };
  return retried(async () => withoutQueries(once), pace, operation);
}

/** The answer of the service as an object. Throws ServerAnswer when it is none, as a login page is. */
export function told(text: string, url: URL): JsonObject {
  const value = parsedJson(text);
  if (isJsonObject(value)) return value;
  throw new ServerAnswer(
    `${url.origin}${url.pathname} answered ${quoted(text.trimStart(), 40)}, which is no JSON object; is there a proxy or a login page in between?`,
  );
}

/**
 * The server's own words: `msg` (twirp), `message` (v1), or the code of a blob store, whose message can repeat what
 * was signed.
 */
function reason(text: string): string {
  const value = parsedJson(text);
  const words = isJsonObject(value)
    ? (value['msg'] ?? value['message'])
    : /<Code>(\w+)<\/Code>/.exec(text)?.[1];
  return typeof words === 'string' && words !== '' ? `: ${quoted(words, 200)}` : '';
}
