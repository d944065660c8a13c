import { readFile } from 'node:fs/promises';
import { fetchPublishedIndex } from '../toolchain/install/published-index.ts';
import type { CommandIo } from './command-io.ts';
import { resolveCommand } from './resolve-command.ts';

/** `resolve`, with this machine's files and, where no index is given, the published one. */
export async function resolve(
  args: readonly string[],
  { ports, stdout, stderr }: CommandIo,
): Promise<number> {
  return resolveCommand(args, {
    stdout: (text) => {
      stdout.write(text);
    },
    stderr,
    readFile: async (path) => readFile(path, 'utf8'),
    host: ports.host,
    fetchIndex: async () => fetchPublishedIndex(ports),
  });
}
