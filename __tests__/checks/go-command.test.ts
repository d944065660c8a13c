import { chmod, mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { childEnvironment } from '../../src/child-environment.ts';
import { commandFailure, runGo } from '../../src/checks/go-command.ts';
import type { Ran } from '../../src/ports.ts';
import { removeFolder, temporaryFolder } from '../support/temporary.ts';
import { testPorts } from '../support/test-ports.ts';

let folder: string;
beforeAll(async () => {
  folder = await temporaryFolder('go-command');
  await mkdir(join(folder, 'bin'));
  // A go that tells its own environment.
  await writeFile(join(folder, 'bin', 'go'), '#!/bin/sh\n/usr/bin/env\n');
  await chmod(join(folder, 'bin', 'go'), 0o755);
});
afterAll(async () => removeFolder(folder));

describe('childEnvironment', () => {
  test('what is the runner’s goes, what is the user’s stays', () => {
    const users = {
      GITHUB_TOKEN: 't',
      GH_TOKEN: 't',
      GOPROXY: 'off',
      HOME: '/h',
      CI: 'true',
      GITHUB_SHA: 's',
      ACTIONS: 'x',
    };
    const runners = {
      ACTIONS_RUNTIME_TOKEN: 't',
      ACTIONS_ID_TOKEN_REQUEST_TOKEN: 't',
      ACTIONS_ID_TOKEN_REQUEST_URL: 'u',
      ACTIONS_RESULTS_URL: 'u',
      ACTIONS_CACHE_URL: 'u',
      Actions_Runtime_Url: 'as Windows may write it',
      'INPUT_GO-VERSION': '1',
      INPUT_TOKEN: 't',
      STATE_cleanup: 'x',
      GITHUB_ENV: 'f',
      GITHUB_OUTPUT: 'f',
      GITHUB_PATH: 'f',
      GITHUB_STATE: 'f',
      GITHUB_STEP_SUMMARY: 'f',
    };
    expect(childEnvironment({ ...users, ...runners })).toEqual(users);
  });
});

/** What go finds in its environment when the job has this one. */
async function environment(job: Record<string, string>): Promise<Record<string, string>> {
  const command = { goroot: folder, dir: folder, goWork: 'off', args: [] };
  const ran = await runGo(command, testPorts(job, folder));
  const lines = ran.stdout
    .trim()
    .split('\n')
    .map((line) => line.split(/=(.*)/s));
  return Object.fromEntries(lines.map(([name = '', value = '']) => [name, value]));
}

describe('runGo', () => {
  test('the chosen Go comes first and stays the one', async () => {
    const env = await environment({
      PATH: '/usr/bin',
      GOROOT: '/other',
      GOTOOLCHAIN: 'auto',
      GOWORK: '/w',
      INPUT_TOKEN: 't',
    });
    expect(env).toMatchObject({
      PATH: `${join(folder, 'bin')}:/usr/bin`,
      GOTOOLCHAIN: 'local',
      GOWORK: 'off',
      LC_ALL: 'C',
    });
    expect(env).not.toHaveProperty('GOROOT');
    expect(env).not.toHaveProperty('INPUT_TOKEN');
  });

  test.each([
    [{ PATH: '/usr/bin', Path: '/mine', goflags: 'mine' }, ':/usr/bin'],
    [{ Path: '/mine', goflags: 'mine' }, ''],
  ])('here case counts: of %j no other variable is taken for PATH', async (job, rest) => {
    const env = await environment(job);
    expect(env).toMatchObject({ PATH: join(folder, 'bin') + rest, Path: '/mine', goflags: 'mine' });
  });

  test.each([
    ['-mod=mod', ''],
    ['-buildvcs=false -mod=vendor -tags=a,b', '-buildvcs=false -tags=a,b'],
    ['--modfile=/x/go.mod -modcacherw', '-modcacherw'],
    [`'-modfile=/a b/go.mod' "-ldflags=-X 'a=b c'" -trimpath`, `"-ldflags=-X 'a=b c'" -trimpath`],
    ['-ldflags="-mod=x y"', '-ldflags="-mod=x y"'],
  ])('GOFLAGS=%s becomes %s', async (flags, left) => {
    expect(await environment({ GOFLAGS: flags })).toMatchObject({ GOFLAGS: left });
  });
});

describe('commandFailure', () => {
  const ran: Ran = {
    exitCode: 1,
    stdout: '',
    stderr: '',
    truncated: false,
    timedOut: false,
    milliseconds: 1,
  };
  const place = { root: '/home/me/repo', dir: '/home/me/repo/tools', hide: '/tmp/x1/first' };

  test('takes our folder out of command and output, absolute or relative', () => {
    const stderr = '/tmp/x1/first/go.mod:3: a\n../../../../tmp/x1/first/go.sum: b\n';
    expect(
      commandFailure(
        { ...ran, stderr, stdout: 'more' },
        ['mod', 'tidy', '-modfile=/tmp/x1/first/go.mod'],
        place,
      ),
    ).toEqual({
      command: ['go', 'mod', 'tidy'],
      dir: 'tools',
      exitCode: 1,
      timedOut: false,
      output: 'go.mod:3: a\ngo.sum: b\n\nmore',
    });
  });

  test('a go that could not be started', () => {
    expect(
      commandFailure({ ...ran, exitCode: null, startError: 'ENOENT' }, ['mod', 'tidy'], {
        ...place,
        dir: place.root,
      }),
    ).toMatchObject({ dir: '.', output: 'could not be started: ENOENT' });
  });
});
