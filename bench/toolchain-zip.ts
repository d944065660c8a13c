import { execFile, fork } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { copyFile, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { SumdbLog } from '../__tests__/support/sumdb-log.ts';
import { toolchainModule } from '../__tests__/support/toolchain-module.ts';
import type { ToolchainModule } from '../__tests__/support/toolchain-module.ts';
import { nodeHost } from '../src/adapters/node/host.ts';
import { nodePorts } from '../src/adapters/node/ports.ts';
import { installGo } from '../src/toolchain/install/install-go.ts';
import type { GoWanted } from '../src/toolchain/install/install-go.ts';
import { inTurns } from './in-turns.ts';
import type { Row } from './install.ts';

const run = promisify(execFile);
const rounds = 7;
const release = '1.26.7';
const modulePath = 'golang.org/toolchain';
const moduleVersion = `v0.0.1-go${release}.linux-amd64`;

/** Download, unpack, and the module's own hash: go.dev/ref/mod#zip-files and sumdb/dirhash as a shell script has them. */
const recipe = `set -eu
curl -sSf -o toolchain.zip "$0"
unzip -q toolchain.zip
find golang.org -type f -print0 | LC_ALL=C sort -z | xargs -0 sha256sum | sha256sum`;

/** Cold install of a real toolchain module from a loopback proxy and checksum database, beside what a shell does. */
export async function toolchainZipBenchmark(): Promise<Row[]> {
  if (!(await canRun('curl', '--version')) || !(await canRun('unzip', '-v'))) {
    console.error(
      'curl or unzip is missing (packages of these names): the row of the toolchain zip is left out',
    );
    return [];
  }
  const folder = await mkdtemp(join(existsSync('/dev/shm') ? '/dev/shm' : tmpdir(), 'bench-zip-'));
  let server: ChildProcess | undefined;
  try {
    const module = await toolchainModule(release);
    const log = await publish(module, join(folder, 'proxy'));
    server = fork(join(import.meta.dirname, 'folder-server.ts'), [join(folder, 'proxy')]);
    const [port]: unknown[] = await once(server, 'message');
    const proxy = `http://127.0.0.1:${String(port)}`;
    const [ours = NaN, theirs = NaN] = await inTurns(folder, rounds, [
      async (to) => installOurWay({ GOPROXY: proxy, GOSUMDB: log.signer.verifierKey }, to),
      async (to) => installByShell(`${proxy}/${modulePath}/@v/${moduleVersion}.zip`, module.hash, to),
    ]);
    const name = 'toolchain zip, cold install / curl, unzip, sha256sum';
    return [{ name, ours, theirs, ratio: ours / theirs, goal: 0.7 }];
  } finally {
    server?.kill();
    await rm(folder, { recursive: true, force: true });
  }
}

async function canRun(program: string, flag: string): Promise<boolean> {
  return run(program, [flag]).then(
    () => true,
    () => false,
  );
}

/** The files of a module proxy that has this module, and of a checksum database that knows it. */
async function publish({ zip, hash }: ToolchainModule, folder: string): Promise<SumdbLog> {
  const log = new SumdbLog();
  const goMod = `${modulePath} ${moduleVersion}/go.mod h1:${'A'.repeat(43)}=`;
  const id = log.add(modulePath, moduleVersion, `${modulePath} ${moduleVersion} ${hash}\n${goMod}\n`);
  const database = `sumdb/${log.signer.name}`;
  const files = {
    [`${modulePath}/@v/${moduleVersion}.info`]: JSON.stringify({ Version: moduleVersion }),
    [`${database}/supported`]: '',
    [`${database}/latest`]: log.head(),
    [`${database}/lookup/${modulePath}@${moduleVersion}`]: log.answer(id),
    [`${database}/tile/8/0/000.p/1`]: log.tile('/tile/8/0/000.p/1') ?? '',
  };
  for (const [name, content] of Object.entries(files)) {
    await mkdir(dirname(join(folder, name)), { recursive: true });
    await writeFile(join(folder, name), content);
  }
  await copyFile(zip, join(folder, `${modulePath}/@v/${moduleVersion}.zip`));
  return log;
}

async function installOurWay(env: Readonly<Record<string, string>>, to: string): Promise<void> {
  const quiet = { info: () => {}, debug: () => {}, warning: () => {}, group: () => {} };
  const host = { ...nodeHost(), env, tempDir: to, toolCache: join(to, 'tools') };
  const wanted: GoWanted = {
    asked: release,
    exact: release,
    satisfies: (version) => version === release,
    choose: () => ({ version: release, remarks: [] }),
    checkLatest: false,
    preferInstalled: false,
  };
  const around = {
    sites: [],
    moduleSite: env['GOPROXY'] ?? '',
    pace: { attempts: 1, firstPauseSeconds: 1, idleSeconds: 10 },
  };
  const ports = nodePorts(host, quiet, new AbortController().signal);
  const { verified } = await installGo(wanted, { os: 'linux', arch: 'amd64' }, ports, around);
  if (verified !== 'checksum-database')
    throw new Error('installed without its hash checked: that is not what is to be measured');
}

async function installByShell(url: string, hash: string, to: string): Promise<void> {
  const { stdout } = await run('sh', ['-c', recipe, url], { cwd: to });
  const found = `h1:${Buffer.from(stdout.slice(0, 64), 'hex').toString('base64')}`;
  if (found !== hash) throw new Error(`the recipe's hash is ${found} instead of ${hash}`);
}

if (process.argv[1] === import.meta.filename) console.table(await toolchainZipBenchmark());
