import { describe, expect, test } from '@jest/globals';
import { cachePolicy } from '../../src/cache/policy.ts';
import type { CacheMode } from '../../src/cache/policy.ts';
import type { Environment } from '../../src/ports.ts';

const onMain = { GITHUB_EVENT_NAME: 'push', GITHUB_REF: 'refs/heads/main', GITHUB_REF_TYPE: 'branch' };
const onBranch = { ...onMain, GITHUB_REF: 'refs/heads/topic' };
const pullRequest = { ...onBranch, GITHUB_EVENT_NAME: 'pull_request', GITHUB_REF: 'refs/pull/7/merge' };
const tag = { ...onMain, GITHUB_REF: 'refs/tags/v1', GITHUB_REF_TYPE: 'tag' };

describe('cachePolicy', () => {
  test.each<readonly [string, CacheMode, Environment, boolean, string]>([
    ['push to the default branch', 'auto', onMain, true, 'yes'],
    ['a schedule there', 'auto', { ...onMain, GITHUB_EVENT_NAME: 'schedule' }, true, 'yes'],
    ['push to another branch', 'auto', onBranch, true, 'when-empty'],
    [
      'a branch whose name ends alike',
      'auto',
      { ...onMain, GITHUB_REF: 'refs/heads/x/main' },
      true,
      'when-empty',
    ],
    ['a pull request', 'auto', pullRequest, true, 'when-empty'],
    ['a dispatch by hand', 'auto', { ...onMain, GITHUB_EVENT_NAME: 'workflow_dispatch' }, true, 'yes'],
    ['a dispatch by a program', 'auto', { ...onMain, GITHUB_EVENT_NAME: 'repository_dispatch' }, true, 'no'],
    ['an issue', 'auto', { ...onMain, GITHUB_EVENT_NAME: 'issues' }, true, 'no'],
    ['a check of others', 'auto', { ...onMain, GITHUB_EVENT_NAME: 'check_run' }, true, 'no'],
    ['a merge queue', 'auto', { ...onBranch, GITHUB_EVENT_NAME: 'merge_group' }, true, 'no'],
    ['a tag', 'auto', tag, false, 'no'],
    ['a release', 'auto', { ...onMain, GITHUB_EVENT_NAME: 'release' }, false, 'no'],
    ['pull_request_target', 'auto', { ...onMain, GITHUB_EVENT_NAME: 'pull_request_target' }, false, 'no'],
    ['workflow_run', 'auto', { ...onMain, GITHUB_EVENT_NAME: 'workflow_run' }, false, 'no'],
    ['issue_comment', 'auto', { ...onMain, GITHUB_EVENT_NAME: 'issue_comment' }, false, 'no'],
    ['a tag, asked for', 'true', tag, true, 'yes'],
    ['reading', 'read', onMain, true, 'no'],
    ['none', 'false', onMain, false, 'no'],
    ['GitHub forbids all', 'true', { ...onMain, ACTIONS_CACHE_MODE: 'none' }, false, 'no'],
    ['GitHub forbids writing', 'true', { ...onMain, ACTIONS_CACHE_MODE: 'read' }, true, 'no'],
    ['GitHub forbids reading', 'auto', { ...onMain, ACTIONS_CACHE_MODE: 'write-only' }, false, 'yes'],
    ['GitHub allows all', 'auto', { ...onMain, ACTIONS_CACHE_MODE: 'write' }, true, 'yes'],
    [
      'GitHub allows more than is asked for',
      'false',
      { ...onMain, ACTIONS_CACHE_MODE: 'write' },
      false,
      'no',
    ],
  ])('%s', (_, mode, env, restore, save) => {
    const policy = cachePolicy({ mode, env, defaultBranch: 'main' });
    expect(policy).toMatchObject({ restore, save });
    expect(policy.why === '').toBe(restore && save === 'yes');
  });

  test('without a payload, no branch is known to be the default one', () => {
    expect(cachePolicy({ mode: 'auto', env: onMain })).toMatchObject({ restore: true, save: 'when-empty' });
  });
});
