import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { installedGoroot, installedVersion } from '../toolchains.ts';
import { crossBuiltGo, windowsArchive, windowsProgram } from './windows-go.ts';
import type { WindowsGo } from './windows-go.ts';
import { windowsNode } from './windows-node.ts';
import { winePrefix } from './wine.ts';

const run = promisify(execFile);

/** Releases that run under Wine 8: the one that most tests use, and one of today. */
const CROSS_BUILT = ['1.21.13', '1.26.8'] as const;

/** What the tests need, as paths of this machine. */
export interface Prepared {
  /** The Wine prefix; absent on Windows itself. */
  readonly prefix?: string;
  readonly node: string;
  readonly go: WindowsGo;
  /** Absent on Windows, where the one that is installed is `go`. */
  readonly newerGo?: WindowsGo;
  /** `go`, packed as a release. */
  readonly archive: string;
  readonly probe: string;
  /** git.exe; on Windows the one that PATH has. */
  readonly git?: string;
}

/** Gets all of it, once: then it is in `.cache/windows`. Throws Missing for what must be installed by hand. */
export async function prepareWindows(): Promise<Prepared> {
  if (process.platform === 'win32') {
    const go = { version: await installedVersion(), goroot: await installedGoroot() };
    return {
      node: process.execPath,
      go,
      archive: await windowsArchive(go),
      probe: await windowsProgram('probe'),
    };
  }
  const prefix = await winePrefix();
  const node = await windowsNode();
  const [go, newerGo] = [await crossBuiltGo(CROSS_BUILT[0]), await crossBuiltGo(CROSS_BUILT[1])];
  const [probe, git] = [await windowsProgram('probe'), await windowsProgram('git-bridge')];
  return { prefix, node, go, newerGo, archive: await windowsArchive(go), probe, git };
}

/** One line on what the tests will run on. */
export async function description({ prefix, go, newerGo }: Prepared): Promise<string> {
  const machine = prefix === undefined ? 'Windows' : (await run('wine', ['--version'])).stdout.trim();
  return `${machine}, Go ${[go.version, ...(newerGo ? [newerGo.version] : [])].join(' and ')}`;
}
