import { execFile } from 'node:child_process';
import { mkdir } from 'node:fs/promises';
import { delimiter, join, resolve } from 'node:path';
import { promisify } from 'node:util';

const run = promisify(execFile);
const root = resolve(import.meta.dirname, '../..');

/** The tests run the real go: where there is none, our own command fetches the newest, once. */
export default async function provideGo(): Promise<void> {
  if (await works('go', ['version'])) return;
  const tools = join(root, '.cache', 'tools');
  await mkdir(tools, { recursive: true });
  const env = { ...process.env, RUNNER_TOOL_CACHE: tools };
  const { stdout } = await run(process.execPath, [join(root, 'dist', 'cli.js'), 'install', 'stable'], {
    env,
  });
  const bin = join(stdout.trim(), 'bin');
  // Jest hands this process's environment to its workers.
  process.env['PATH'] = `${bin}${delimiter}${process.env['PATH'] ?? ''}`;
  if (!(await works('go', ['version']))) throw new Error(`${bin} holds no go that runs`);
}

async function works(command: string, args: readonly string[]): Promise<boolean> {
  return run(command, args).then(
    () => true,
    () => false,
  );
}
