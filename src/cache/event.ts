import { readFile } from 'node:fs/promises';
import type { Environment } from '../ports.ts';
import { isJsonObject } from '../toolchain/json-object.ts';

/** The repository's default branch as the event's payload (GITHUB_EVENT_PATH) tells it, or undefined. */
export async function defaultBranch(env: Environment): Promise<string | undefined> {
  try {
    const event: unknown = JSON.parse(await readFile(env['GITHUB_EVENT_PATH'] ?? '', 'utf8'));
    const repository = isJsonObject(event) ? event['repository'] : undefined;
    const branch = isJsonObject(repository) ? repository['default_branch'] : undefined;
    return typeof branch === 'string' ? branch : undefined;
  } catch {
    return undefined;
  }
}
