import { execFile } from 'node:child_process';
import { cp, mkdir, mkdtemp, realpath, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { Job } from './runner-emulator.ts';
import type { JobOptions } from './runner-emulator.ts';

const run = promisify(execFile);
const examples = resolve(import.meta.dirname, '../../examples');

/** Files by their names, with `/`. */
export type Files = Readonly<Record<string, string>>;

/** A temporary folder with these files, all committed to git there. The caller removes it. */
export async function checkout(files: Files): Promise<string> {
  const folder = await realpath(await mkdtemp(join(tmpdir(), 'checkout-')));
  for (const [name, content] of Object.entries(files)) {
    await mkdir(dirname(join(folder, name)), { recursive: true });
    await writeFile(join(folder, name), content);
  }
  return committed(folder);
}

/** The same with a copy of one of the examples, in the subfolder `at` if there is one. */
export async function checkoutOfExample(name: string, at = '.'): Promise<string> {
  const folder = await realpath(await mkdtemp(join(tmpdir(), 'checkout-')));
  await cp(join(examples, name), join(folder, at), { recursive: true });
  return committed(folder);
}

async function committed(folder: string): Promise<string> {
  const git = (...args: readonly string[]): Promise<unknown> =>
    run('git', ['-c', 'user.name=test', '-c', 'user.email=test@example.com', ...args], { cwd: folder });
  await git('init', '--quiet');
  await git('add', '--all');
  await git('commit', '--quiet', '--allow-empty', '--message', 'checkout');
  return folder;
}

/** A job on that folder; both are gone afterwards. */
export async function inJob(
  workspace: Promise<string>,
  body: (job: Job, workspace: string) => Promise<void>,
  options: Omit<JobOptions, 'workspace'> = {},
): Promise<void> {
  const folder = await workspace;
  const job = await Job.start({ ...options, workspace: folder });
  try {
    await body(job, folder);
  } finally {
    await job.end();
    await rm(folder, { recursive: true, force: true, maxRetries: 5 });
  }
}
