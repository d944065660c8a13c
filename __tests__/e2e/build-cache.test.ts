import { beforeAll, describe, expect, test } from '@jest/globals';
import { execFile } from 'node:child_process';
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { CacheService } from '../support/cache-service.ts';
import { checkout, inJob } from '../support/checkout.ts';
import { temporaryFolder } from '../support/install-ports.ts';
import { listen } from '../support/loopback.ts';
import type { Ended, JobStatus } from '../support/runner-emulator.ts';

const run = promisify(execFile);

type Variables = Readonly<Record<string, string>>;

// Without the runtime, which only programs need: what it does is compiled in no time.
const shop = 'package shop\n\nimport "example.com/shop/price"\n\nvar Total = price.Of(2)\n';
const price = 'package price\n\nfunc Of(n int) int { return n }\n';
const other = 'package other\n\nvar One = 1\n';
/** What a cold build compiles. */
const all = ['example.com/shop', 'example.com/shop/other', 'example.com/shop/price'];
const files = {
  'go.mod': 'module example.com/shop\n\ngo 1.21\n',
  'shop.go': shop,
  'other/other.go': other,
  'price/price.go': price,
};

let event: string;
beforeAll(async () => {
  event = join(await temporaryFolder(), 'event.json');
  await writeFile(event, JSON.stringify({ repository: { default_branch: 'main' } }));
});

interface Run {
  readonly inputs?: Variables;
  readonly env?: Variables;
  readonly sources?: Readonly<Record<string, string>>;
  readonly status?: JobStatus;
}

interface Jobbed {
  readonly main: Ended;
  readonly post: Ended;
  /** The packages that `go build` had to compile. */
  readonly compiled: readonly string[];
}

/** A job on a new machine, always at the same place: main, a build, post. */
async function job({ inputs = {}, env = {}, sources = files, status = 'success' }: Run): Promise<Jobbed> {
  let result: Jobbed | undefined;
  const variables = { GITHUB_EVENT_PATH: event, GOFLAGS: '-trimpath', GOPROXY: 'off', ...env };
  await inJob(
    checkout(sources),
    async (step, workspace) => {
      const started = await step.uses({ inputs: { checks: 'none', ...inputs } });
      const { stderr } = await run('go', ['build', '-v', './...'], { cwd: workspace, env: step.env });
      const [post] = await step.finish({}, status);
      if (!post) throw new Error('no post');
      const compiled = stderr
        .split('\n')
        .filter((line) => line !== '')
        .sort();
      result = { main: started, post, compiled };
    },
    { env: { GITHUB_WORKSPACE: '/shop', ...variables } },
  );
  if (!result) throw new Error('no job');
  return result;
}

describe.each(['GitHub, version 2', 'GitHub, version 1', 'a folder'])('%s', (kind) => {
  test('a job compiles what the one before it has not', async () => {
    const service = new CacheService();
    const url = `http://127.0.0.1:${await listen(createServer(service.listener))}`;
    const inputs: Variables = kind === 'a folder' ? { 'cache-folder': await temporaryFolder() } : {};
    const env: Variables = kind === 'a folder' ? {} : service.environment(url, kind.endsWith('2') ? 2 : 1);

    const first = await job({ inputs, env });
    expect(first.main.log).toMatch(/Build cache: no entry/);
    expect(first.compiled).toStrictEqual(all);
    expect(first.post.log).toMatch(/Build cache: saved · \d+ results · /);
    expect(first.post.summary).toMatch(/Build cache: saved/);

    const second = await job({ inputs, env });
    expect(second.main.log).toMatch(/Build cache: exact hit · \d+ results · /);
    expect(second.main.summary).toMatch(/\| Builds \| exact hit \|/);
    expect(second.compiled).toStrictEqual([]);
    expect(second.post.log).toMatch(/Build cache: not saved, too little is new/);

    const changed = { ...files, 'price/price.go': price.replace('return n', 'return 2 * n') };
    const third = await job({ inputs, env, sources: changed });
    expect(third.compiled).toStrictEqual(['example.com/shop', 'example.com/shop/price']);
    expect(third.post.exitCode).toBe(0);
  });
});

describe('who may read and write', () => {
  test('a pull request begins with what the default branch has saved, and saves nothing', async () => {
    const inputs = { 'cache-folder': await temporaryFolder() };
    await job({ inputs });
    const env = { GITHUB_EVENT_NAME: 'pull_request', GITHUB_REF: 'refs/pull/7/merge' };
    const pull = await job({ inputs, env });
    expect(pull.main.log).toMatch(/Build cache: refs\/heads\/main, this go\.sum · \d+ results/);
    expect(pull.compiled).toStrictEqual([]);
    expect(pull.post.log).not.toMatch(/cache/);
  });

  test('a tag builds without it', async () => {
    const inputs = { 'cache-folder': await temporaryFolder() };
    await job({ inputs });
    const tag = await job({ inputs, env: { GITHUB_REF: 'refs/tags/v1.0.0', GITHUB_REF_TYPE: 'tag' } });
    expect(tag.main.log).toMatch(/Build cache: not used/);
    expect(tag.compiled).toStrictEqual(all);
    expect(tag.post.log).not.toMatch(/cache/);
  });

  test.each<JobStatus>(['failure', 'cancelled'])('a job that ends in %s saves no build', async (status) => {
    const folder = await temporaryFolder();
    const { post } = await job({ inputs: { 'cache-folder': folder }, status });
    expect(post.log).toMatch(/Build cache: not saved, the job did not succeed/);
    expect(await readdir(folder)).toStrictEqual([]);
  });

  test('a self-hosted runner on which others have just built saves nothing of theirs', async () => {
    const folder = await temporaryFolder();
    const GOCACHE = await temporaryFolder();
    const env = { GOCACHE, RUNNER_ENVIRONMENT: 'self-hosted' };
    const first = await job({ inputs: { 'cache-folder': folder }, env });
    expect(first.post.log).toMatch(/Build cache: saved/);
    const [, kept] = await readdir(folder, { recursive: true });
    const second = await job({
      inputs: { 'cache-folder': folder },
      env,
      sources: { ...files, 'other/other.go': shop },
    });
    expect(second.main.log).toMatch(/others have just used .*, so it is not saved/);
    expect(second.post.log).not.toMatch(/Build cache/);
    expect(await readdir(folder, { recursive: true })).toContain(kept);
  });

  test('cache-budget: 0 keeps modules only', async () => {
    const inputs = { 'cache-folder': await temporaryFolder(), 'cache-budget': '0' };
    const { main: started, post } = await job({ inputs });
    expect(started.log).toMatch(/Build cache: not used · cache-budget: 0/);
    expect(post.log).not.toMatch(/cache/);
  });
});

describe('cache-secret', () => {
  const secret = { 'cache-secret': 'a secret of the repository' };

  test('signs: an entry without the signature is refused, told, and built afresh', async () => {
    const inputs = { 'cache-folder': await temporaryFolder() };
    await job({ inputs });
    const refused = await job({ inputs: { ...inputs, ...secret } });
    expect(refused.main.log).toMatch(/Build cache: refused/);
    expect(refused.main.annotations.map(({ level }) => level)).toContain('warning');
    expect(refused.main.log).toMatch(/build-cache-refused/);
    expect(refused.compiled).toStrictEqual(all);
    expect(refused.main.exitCode).toBe(0);
  });

  test('an entry with it is used, and the secret is in no file of the job', async () => {
    const inputs = { 'cache-folder': await temporaryFolder(), ...secret };
    const first = await job({ inputs });
    const second = await job({ inputs });
    expect(second.compiled).toStrictEqual([]);
    for (const { log } of [first.main, first.post, second.main, second.post]) {
      const shown = log.split('\n').filter((line) => !line.startsWith('::add-mask::'));
      expect(shown.join('\n')).not.toContain(secret['cache-secret']);
    }
  });

  test('one that can be guessed is refused before anything is done', async () => {
    const { main: started } = await jobWithoutBuild({ 'cache-secret': 'short' });
    expect(started.exitCode).toBe(1);
    expect(started.log).toMatch(/cache-secret: takes 16 characters or more, got 5/);
  });
});

async function jobWithoutBuild(inputs: Variables): Promise<{ readonly main: Ended }> {
  let main: Ended | undefined;
  await inJob(checkout(files), async (step) => {
    main = await step.uses({ inputs: { checks: 'none', ...inputs } });
    await step.finish();
  });
  if (!main) throw new Error('no job');
  return { main };
}

test('what post needs is gone after it, the plan with the index too', async () => {
  let left: readonly string[] = [];
  await inJob(
    checkout(files),
    async (step) => {
      const folder = await temporaryFolder();
      await step.uses({ inputs: { checks: 'none', 'cache-folder': folder } });
      const [own = ''] = (await readdir(step.temp)).filter((name) => name.startsWith('go-preflight-'));
      expect(await readFile(join(step.temp, own, 'build-cache.json'), 'utf8')).toContain('"prefix"');
      await step.finish();
      left = (await readdir(step.temp)).filter((name) => name.startsWith('go-preflight-'));
    },
    { env: { GITHUB_EVENT_PATH: event } },
  );
  expect(left).toStrictEqual([]);
});
