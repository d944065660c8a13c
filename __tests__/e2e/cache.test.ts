import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { execFile } from 'node:child_process';
import { createServer } from 'node:http';
import { readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { CacheService } from '../support/cache-service.ts';
import { checkout, inJob } from '../support/checkout.ts';
import { temporaryFolder } from '../support/install-ports.ts';
import { listen } from '../support/loopback.ts';
import { moduleWorld } from '../support/module-world.ts';
import type { ModuleWorld } from '../support/module-world.ts';
import type { Ended, Job } from '../support/runner-emulator.ts';

const run = promisify(execFile);
let made: ModuleWorld;
let files: Readonly<Record<string, string>>;
let event: string;
beforeAll(async () => {
  made = await moduleWorld();
  const text = async (name: string): Promise<string> => readFile(join(made.repository, name), 'utf8');
  files = {
    'go.mod': await text('go.mod'),
    'go.sum': await text('go.sum'),
    'main.go': await text('main.go'),
  };
  event = join(await temporaryFolder(), 'event.json');
  await writeFile(event, JSON.stringify({ repository: { default_branch: 'main' } }));
});
afterAll(async () => {
  await rm(made.world.folder, { recursive: true, force: true, maxRetries: 5 });
});

type Variables = Readonly<Record<string, string>>;

/** A job on a new machine: main, a build, post. Answers what main and post said, and whether a build needs the network. */
async function job(
  env: Variables,
  inputs: Variables = {},
): Promise<{ main: Ended; post: Ended; offline: string }> {
  let result: { main: Ended; post: Ended; offline: string } | undefined;
  const variables = {
    GOPROXY: made.world.env['GOPROXY'] ?? '',
    GOCACHE: made.world.env['GOCACHE'] ?? '',
    GOSUMDB: 'off',
    GITHUB_EVENT_PATH: event,
    ...env,
  };
  await inJob(
    checkout(files),
    async (step, workspace) => {
      const main = await step.uses({ inputs: { checks: 'none', 'cache-budget': '0', ...inputs } });
      const offline = await go(step, workspace, { GOPROXY: 'off' }, 'build', './...');
      if (offline !== '') await go(step, workspace, {}, 'build', './...');
      expect(await go(step, workspace, { GOPROXY: 'off' }, 'mod', 'verify')).toBe('');
      const [post] = await step.finish();
      if (!post) throw new Error('no post');
      result = { main, post, offline };
    },
    { env: variables },
  );
  if (!result) throw new Error('no job');
  return result;
}

/** The error of a go command in a later step; empty for none. */
async function go(step: Job, cwd: string, env: Variables, ...args: readonly string[]): Promise<string> {
  const options = { cwd, env: { ...step.env, GOFLAGS: '-modcacherw', ...env } };
  return run('go', args, options).then(
    () => '',
    (error: Error) => error.message,
  );
}

async function report(ended: Ended): Promise<string> {
  expect(ended.exitCode).toBe(0);
  return ended.log;
}

describe.each(['GitHub, version 2', 'GitHub, version 1', 'a folder'])('%s', (kind) => {
  test('is filled by the first job and spares the next one the network', async () => {
    const service = new CacheService();
    const url = `http://127.0.0.1:${await listen(createServer(service.listener))}`;
    const inputs = kind === 'a folder' ? { 'cache-folder': await temporaryFolder() } : {};
    const env = kind === 'a folder' ? {} : service.environment(url, kind.endsWith('2') ? 2 : 1);

    const first = await job(env, inputs);
    expect(await report(first.main)).toMatch(/Module cache: no entry/);
    expect(first.main.outputs['cache-hit']).toBe('false');
    expect(first.offline).not.toBe('');
    expect(await report(first.post)).toMatch(/Module cache: saved · \d+ files/);

    const second = await job(env, inputs);
    expect(await report(second.main)).toMatch(/Module cache: exact hit · \d+ files · /);
    expect(second.main.outputs['cache-hit']).toBe('true');
    expect(second.offline).toBe('');
    expect(await report(second.post)).not.toMatch(/Module cache|warning/);
  });
});

test('a pull request restores, and saves only where there is nothing yet', async () => {
  const inputs = { 'cache-folder': await temporaryFolder() };
  const pull = { GITHUB_EVENT_NAME: 'pull_request', GITHUB_REF: 'refs/pull/7/merge' };
  expect((await job(pull, inputs)).post.log).toMatch(/saved/);
  expect((await job(pull, inputs)).post.log).not.toMatch(/cache/);
});

test('a service that fails costs a warning', async () => {
  const service = new CacheService();
  service.fault = (_, response) => Boolean(response.writeHead(403).end('{}'));
  const url = `http://127.0.0.1:${await listen(createServer(service.listener))}`;
  const { main, post } = await job(service.environment(url, 2));
  expect(main.exitCode).toBe(0);
  expect(main.annotations.map(({ level }) => level)).toStrictEqual(['warning']);
  expect(main.log).toMatch(/Module cache: failed/);
  expect(post.exitCode).toBe(0);
});
