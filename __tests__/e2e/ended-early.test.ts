import { describe, expect, test } from '@jest/globals';
import { access, mkdir, readFile, readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { checkoutOfExample, inJob } from '../support/checkout.ts';
import type { Job, StepOptions } from '../support/runner-emulator.ts';
import { slowMirror } from '../support/slow-mirror.ts';
import { installedVersion } from '../support/toolchains.ts';
import { wrapGo } from '../support/wrapped-go.ts';

/** A go in the job's tool cache that hangs in `go mod tidy` and leaves its process id in `file`. */
async function hangingGo(job: Job, file: string): Promise<string> {
  const version = await installedVersion();
  const entry = join(job.tools, 'go', version, process.arch);
  await mkdir(entry, { recursive: true });
  await wrapGo(
    entry,
    `case "$*" in *tidy*) echo $$ > '${file}.new'; mv '${file}.new' '${file}'; exec sleep 60;; esac`,
  );
  await writeFile(`${entry}.complete`, '');
  return version;
}

/** Resolves when the file is there, or after a minute: what was to write it has failed then, and the test says so. */
async function appears(file: string): Promise<void> {
  for (const end = performance.now() + 60_000; performance.now() < end; await sleep(20)) {
    const there = await access(file).then(
      () => true,
      () => false,
    );
    if (there) return;
  }
}

/** A killed process is still to be seen until its new parent has taken notice, which is soon. */
async function expectDead(pid: number): Promise<void> {
  expect(pid).toBeGreaterThan(1);
  for (const end = performance.now() + 10_000; performance.now() < end; await sleep(20))
    if (!isAlive(pid)) return;
  throw new Error(`process ${pid} is still alive`);
}

function isAlive(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch {
    return false;
  }
}

describe('a step that is ended while go runs', () => {
  test('cancelled: stops at once, with its children', () =>
    inJob(checkoutOfExample('drift'), async (job) => {
      const file = join(job.root, 'pid');
      const version = await hangingGo(job, file);
      const main = await job.uses({ inputs: { 'go-version': version }, cancelled: appears(file) });
      expect(main.exitCode).not.toBe(0);
      expect(main.terminated).toBe(false);
      await expectDead(Number(await readFile(file, 'utf8')));
      await expectNothingLeft(job);
    }));

  test('killed: post still cleans up', () =>
    inJob(checkoutOfExample('drift'), async (job) => {
      const file = join(job.root, 'pid');
      const version = await hangingGo(job, file);
      const main = await job.uses({ inputs: { 'go-version': version }, killed: appears(file) });
      expect(main.signal).toBe('SIGKILL');
      process.kill(Number(await readFile(file, 'utf8')));
      await expectNothingLeft(job);
    }));
});

async function expectNothingLeft(job: Job): Promise<void> {
  const [post] = await job.finish();
  expect(post).toMatchObject({ exitCode: 0, log: '' });
  expect(await readdir(job.temp)).toEqual(['_runner_file_commands']);
}

describe('a step that is ended during a download', () => {
  test.each(['cancelled', 'killed'] as const)('%s: no entry that anybody could take for a whole one', (how) =>
    inJob(checkoutOfExample('drift'), async (job) => {
      const mirror = await slowMirror('1.22.5');
      try {
        const ending: StepOptions = { [how]: mirror.downloading };
        const main = await job.uses({
          inputs: { 'go-version': '1.22.5', 'go-download-base-url': mirror.url },
          ...ending,
        });
        expect(main.exitCode).not.toBe(0);
        const names = await readdir(job.tools, { recursive: true });
        expect(names.filter((name) => name.endsWith('.complete'))).toEqual([]);
        expect(names).not.toContain(join('go', '1.22.5', process.arch));
        if (how === 'cancelled') expect(names.filter((name) => name.includes('VERSION'))).toEqual([]);
        const [post] = await job.finish();
        expect(post).toMatchObject({ exitCode: 0 });
      } finally {
        await mirror.close();
      }
    }),
  );
});
