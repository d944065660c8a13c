import { afterAll } from '@jest/globals';
import { mkdtemp, realpath, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { nodeHost } from '../../src/adapters/node/host.ts';
import { nodePorts } from '../../src/adapters/node/ports.ts';
import type { Environment, Host, Log, Ports } from '../../src/ports.ts';

const folders: string[] = [];
afterAll(async () => {
  for (const folder of folders) await rm(folder, { recursive: true, force: true, maxRetries: 5 });
});

/** A folder that is gone when the test file has run. */
export async function temporaryFolder(): Promise<string> {
  const folder = await realpath(await mkdtemp(join(tmpdir(), 'install-')));
  folders.push(folder);
  return folder;
}

/** Real ports whose tool cache and temporary folder are fresh, and which remember what was logged. */
export interface InstallPorts extends Ports {
  readonly lines: readonly string[];
  readonly cancel: () => void;
}

/** The job's environment is only what is given: no Go on PATH unless told. */
export async function installPorts(env: Environment = {}, host: Partial<Host> = {}): Promise<InstallPorts> {
  const folder = await temporaryFolder();
  const lines: string[] = [];
  const keep = (line: string): void => void lines.push(line);
  const log: Log = {
    info: keep,
    debug: keep,
    warning: keep,
    group: (title, more) => lines.push(title, ...more),
  };
  const controller = new AbortController();
  const paths = { tempDir: folder, toolCache: join(folder, 'tools'), cwd: folder };
  const job = { HOME: folder, PATH: '', ...env };
  const ports = nodePorts({ ...nodeHost(), ...paths, ...host, env: job }, log, controller.signal);
  return { ...ports, lines, cancel: () => controller.abort() };
}
