import { readFile } from 'node:fs/promises';
import type { Environment } from '../ports.ts';

/** The repository's default branch as the event's payload (GITHUB_EVENT_PATH) tells it, or undefined. */
export async function defaultBranch(env: Environment): Promise<string | undefined> {
  try {
    const event: unknown = JSON.parse(await readFile(env['GITHUB_EVENT_PATH'] ?? '', 'utf8'));
    const repository = member(event, 'repository');
    const branch = member(repository, 'default_branch');
    return typeof branch === 'string' ? branch : undefined;
  } catch {
    return undefined;
  }
}

function member(value: unknown, name: string): unknown {
  return typeof value === 'object' && value !== null ? Reflect.get(value, name) : undefined;
}
