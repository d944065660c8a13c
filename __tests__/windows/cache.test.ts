import { describe, expect, test } from '@jest/globals';
import { mkdir, writeFile } from 'node:fs/promises';
import { join, win32 } from 'node:path';
import { writeTree } from '../support/temporary.ts';
import { WindowsStep, jobFolders } from '../support/windows/job.ts';
import type { StepEnded } from '../support/windows/job.ts';
import { WindowsMachine } from '../support/windows/machine.ts';
import type { Variables } from '../support/windows/machine.ts';
import { userVariables } from '../support/windows/user.ts';

const machine = await WindowsMachine.start();
const files = {
  'go.mod': 'module example.com/shop\r\n\r\ngo 1.21\r\n',
  'shop.go': 'package shop\r\n\r\nimport "example.com/shop/price"\r\n\r\nvar Total = price.Of(2)\r\n',
  'price/price.go': 'package price\r\n\r\nfunc Of(n int) int { return n }\r\n',
};

interface Jobbed {
  readonly main: StepEnded;
  readonly post: StepEnded;
  readonly compiled: string;
}

/** A job of a hosted runner that works on another drive than the user's: main, a build, post. */
async function job(cacheFolder: string): Promise<Jobbed> {
  const folders = await jobFolders(machine, 'other');
  await mkdir(join(folders.workspace.host, '.git'));
  await writeTree(folders.workspace.host, files);
  const event = join(folders.temp.host, 'event.json');
  await writeFile(event, JSON.stringify({ repository: { default_branch: 'main' } }));
  const user = await userVariables(machine, [win32.join(machine.go.goroot, 'bin')]);
  const env: Variables = {
    ...user,
    // Names of files are compiled in, and every job has another workspace here.
    GOFLAGS: '-trimpath',
    GITHUB_WORKSPACE: folders.workspace.windows,
    GITHUB_EVENT_PATH: machine.path(event),
    RUNNER_ENVIRONMENT: 'github-hosted',
  };
  const inputs = { checks: 'none', 'cache-folder': cacheFolder };
  const step = new WindowsStep(machine, folders, env);
  const main = await step.main(inputs);
  const go = win32.join(machine.go.goroot, 'bin', 'go.exe');
  const cwd = folders.workspace.windows;
  const built = await machine.run(go, ['build', '-v', './...'], { cwd, env: { ...env, ...main.exported } });
  expect(built.exitCode).toBe(0);
  return { main, post: await step.post(main, inputs), compiled: built.stderr.replaceAll('\r', '') };
}

/** GitHub's runners have node 24; what runs under Wine has none. */
const zstd = await machine.run(machine.node, ['-p', "'createZstdCompress' in require('node:zlib')"], {
  cwd: (await machine.folder()).windows,
});
const hasZstd = zstd.stdout.trim() === 'true';

test('a hosted runner keeps the caches on the drive where it works', async () => {
  const folder = await machine.folder();
  const { main, compiled, post } = await job(folder.windows);
  expect(main.exitCode).toBe(0);
  const elsewhere = (await machine.folder('other')).windows.slice(0, 2) !== folder.windows.slice(0, 2);
  expect(main.exported).toMatchObject({
    GOTOOLCHAIN: 'local',
    ...(elsewhere && {
      GOCACHE: expect.stringMatching(/^.:\\.*\\_go\\build$/),
      GOMODCACHE: expect.stringMatching(/^.:\\.*\\_go\\mod$/),
    }),
  });
  expect(compiled).toContain('example.com/shop/price\n');
  expect(post.exitCode).toBe(0);
  expect(post.stdout).toMatch(/Build cache: (?:saved|not saved · this node .* cannot read or write zstd)/);
});

(hasZstd ? describe : describe.skip)('with a node that has zstd', () => {
  test('what one job builds the next one has', async () => {
    const folder = await machine.folder();
    const first = await job(folder.windows);
    expect(first.post.stdout).toMatch(/Build cache: saved · \d+ results/);
    expect(first.post.summary).toMatch(/Build cache: saved/);
    const second = await job(folder.windows);
    expect(second.main.stdout).toMatch(/Build cache: exact hit · \d+ results/);
    expect(second.compiled).toBe('');
    expect(second.post.stdout).toMatch(/Build cache: not saved, too little is new/);
  });
});
