import { execFile } from 'node:child_process';
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { moduleProxy, type PublishedModule } from './module-proxy.ts';
import { temporaryFolder } from './temporary.ts';

const execute = promisify(execFile);

/** A Go release that knows no other modules than those given, and keeps to a folder of its own. */
export interface GoWorld {
  readonly goroot: string;
  /** Everything is below it. */
  readonly folder: string;
  /** An empty folder for temporary files. */
  readonly tempDir: string;
  readonly env: Readonly<Record<string, string>>;
  /** Runs go in `dir` and returns what it printed; rejects when it fails. */
  go(dir: string, ...args: string[]): Promise<string>;
}

/** Makes a world for the Go in `goroot`; remove its folder afterwards. */
export async function goWorld(goroot: string, modules: readonly PublishedModule[]): Promise<GoWorld> {
  const folder = await temporaryFolder('go');
  const tempDir = join(folder, 'tmp');
  await mkdir(tempDir);
  const env = {
    PATH: process.env['PATH'] ?? '',
    HOME: folder,
    GOENV: 'off',
    GOPROXY: await moduleProxy(join(folder, 'proxy'), modules),
    GOSUMDB: 'off',
    GOMODCACHE: join(folder, 'mod'),
    GOCACHE: join(folder, 'build'),
    GOFLAGS: '-modcacherw',
    GOTOOLCHAIN: 'local',
    GIT_CONFIG_NOSYSTEM: '1',
  };
  return {
    goroot,
    folder,
    tempDir,
    env,
    async go(dir, ...args) {
      return (await execute(join(goroot, 'bin', 'go'), args, { cwd: dir, env })).stdout;
    },
  };
}
