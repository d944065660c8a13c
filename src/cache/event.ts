import { readFile } from 'node:fs/promises';
import type { Environment } from '../ports.ts';
import { isJsonObject, parsedJson } from '../core/json.ts';

/** The repository's default branch as the event's payload (GITHUB_EVENT_PATH) tells it, or undefined. */
export async function defaultBranch(env: Environment): Promise<string | undefined> {
  const event = parsedJson(await readFile(env['GITHUB_EVENT_PATH'] ?? '', 'utf8').catch(() => ''));
  const repository = isJsonObject(event) ? event['repository'] : undefined;
  const branch = isJsonObject(repository) ? repository['default_branch'] : undefined;
  return typeof branch === 'string' ? branch : undefined;
}
