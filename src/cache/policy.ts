import type { Environment } from '../ports.ts';

/** What the input `cache` asks for. */
export type CacheMode = 'auto' | 'true' | 'false' | 'read';

/** What the job may do with caches, with the reasons for what it may not. */
export interface CachePolicy {
  readonly restore: boolean;
  /** `when-empty`: only where nothing was restored, for the sake of the runs of the same pull request. */
  readonly save: 'yes' | 'when-empty' | 'no';
  /** For people; empty where nothing is held back. */
  readonly why: string;
}

/** What decides about caches, out of the runner's variables and the event's payload. */
export interface CacheContext {
  readonly mode: CacheMode;
  readonly env: Environment;
  /** `main`; undefined where the payload does not tell. */
  readonly defaultBranch?: string;
}

/** Events whose runs see code of strangers with rights of the repository's own. */
const untrusted = new Set(['pull_request_target', 'workflow_run', 'issue_comment']);

/** Events whose runs on the default branch have seen nothing but what was merged. Others are often a comment away from more. */
const trusted = new Set(['push', 'schedule', 'workflow_dispatch']);

/** Events whose runs keep to a ref of their own. */
const onOwnRef = new Set(['push', 'pull_request', 'workflow_dispatch']);

/**
 * What a run may do: `auto` neither restores nor saves for releases, tags and events on behalf of strangers, and saves
 * from the default branch alone, since other branches cannot share what they save (GitHub's cache scopes). Whatever is
 * asked for, ACTIONS_CACHE_MODE has the last word (GitHub's `cache-mode`).
 */
export function cachePolicy({ mode, env, defaultBranch }: CacheContext): CachePolicy {
  if (mode === 'false') return off('cache: false');
  const asked = mode === 'auto' ? automatic(env, defaultBranch) : explicit(mode);
  return limited(asked, env['ACTIONS_CACHE_MODE'] ?? '');
}

function explicit(mode: 'true' | 'read'): CachePolicy {
  return mode === 'true'
    ? { restore: true, save: 'yes', why: '' }
    : { restore: true, save: 'no', why: 'cache: read' };
}

function automatic(env: Environment, defaultBranch: string | undefined): CachePolicy {
  const event = env['GITHUB_EVENT_NAME'] ?? '';
  if (event === 'release' || env['GITHUB_REF_TYPE'] === 'tag')
    return off('cache: auto uses none for a release or tag');
  if (untrusted.has(event)) return off(`cache: auto uses none for ${event}`);
  const isDefault = defaultBranch !== undefined && env['GITHUB_REF'] === `refs/heads/${defaultBranch}`;
  if (isDefault && trusted.has(event)) return { restore: true, save: 'yes', why: '' };
  if (!isDefault && onOwnRef.has(event))
    return { restore: true, save: 'when-empty', why: 'the default branch writes the cache for all others' };
  return { restore: true, save: 'no', why: `${event} only reads caches` };
}

function limited(policy: CachePolicy, mode: string): CachePolicy {
  const why = `ACTIONS_CACHE_MODE is ${mode}`;
  switch (mode) {
    case 'none':
      return off(why);
    case 'read':
      return policy.save === 'no' ? policy : { ...policy, save: 'no', why };
    case 'write-only':
      return { ...policy, restore: false, why };
    default:
      return policy;
  }
}

function off(why: string): CachePolicy {
  return { restore: false, save: 'no', why };
}
