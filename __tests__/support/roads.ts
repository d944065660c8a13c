import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdir, readdir, readFile, stat, symlink, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { hash1 } from '../../src/sumdb/dirhash.ts';
import { temporaryFolder } from './install-ports.ts';
import { listing } from './listing.ts';
import { rawZip } from './raw-zip.ts';
import { startReleaseServer } from './release-server.ts';
import type { Spawned } from './spawn-install.ts';
import { SumdbLog } from './sumdb-log.ts';
import { signer, writeDatabase } from './toolchain-proxy.ts';
import { toolchainModule } from './toolchain-module.ts';
import { toolchain } from './toolchains.ts';

const run = promisify(execFile);

/** A release on this disk. */
export interface LocalRelease {
  readonly version: string;
  readonly goroot: string;
  /** As the module golang.org/toolchain, where there is more of it than can be made out of `goroot`. */
  readonly module?: { readonly zip: string; readonly hash: string; readonly goroot: string };
}

/** How toolchains come to a machine. */
export interface Road {
  readonly name: string;
  /** Serves releases. */
  open(releases: readonly LocalRelease[]): Promise<OpenRoad>;
}

/** A road that can be taken. */
export interface OpenRoad {
  /** What an install needs to know. */
  readonly way: Pick<Spawned, 'site' | 'env'>;
  /** The listing of each version's GOROOT, by other means than ours. */
  readonly whole: ReadonlyMap<string, readonly string[]>;
  close(): Promise<void>;
}

/** All there are. */
export const roads: readonly Road[] = [
  { name: 'a tar.gz from a site', open: async (releases) => openSite(releases, tarGzOf, 'tar.gz') },
  { name: 'a zip from a site', open: async (releases) => openSite(releases, zipOf, 'zip') },
  { name: 'the module from a proxy', open: openProxy },
];

async function openSite(
  releases: readonly LocalRelease[],
  pack: (goroot: string) => Promise<Buffer>,
  ending: string,
): Promise<OpenRoad> {
  const served = [];
  for (const { version, goroot } of releases) {
    const content = await pack(goroot);
    const sha256 = createHash('sha256').update(content).digest('hex');
    served.push({
      version,
      filename: `go${version}.linux-amd64.${ending}`,
      content,
      sha256,
      size: content.length,
    });
  }
  const server = await startReleaseServer(served);
  return { way: { site: server.base }, whole: await listings(releases), close: async () => server.close() };
}

async function openProxy(releases: readonly LocalRelease[]): Promise<OpenRoad> {
  const folder = await temporaryFolder();
  const log = new SumdbLog(signer);
  const home = join(folder, 'golang.org/toolchain/@v');
  await mkdir(home, { recursive: true });
  const path = 'golang.org/toolchain';
  const modules = [];
  for (const release of releases) {
    const module = release.module ?? (await moduleOf(release));
    const version = moduleVersion(release);
    log.add(
      path,
      version,
      `${path} ${version} ${module.hash}\n${path} ${version}/go.mod h1:${'A'.repeat(43)}=\n`,
    );
    await symlink(module.zip, join(home, `${version}.zip`));
    await writeFile(join(home, `${version}.info`), JSON.stringify({ Version: version }));
    modules.push({ version: release.version, goroot: module.goroot });
  }
  await writeDatabase(folder, log);
  const env = { GOPROXY: `file://${folder}`, GOSUMDB: signer.verifierKey };
  return { way: { site: '', env }, whole: await listings(modules), close: async () => undefined };
}

async function listings(
  releases: readonly Pick<LocalRelease, 'version' | 'goroot'>[],
): Promise<ReadonlyMap<string, readonly string[]>> {
  const whole = new Map<string, readonly string[]>();
  for (const { version, goroot } of releases) whole.set(version, await listing(goroot));
  return whole;
}

/** Packed by tar. */
async function tarGzOf(goroot: string): Promise<Buffer> {
  const names = ['--transform=s,^\\.,go,', '--sort=name', '--owner=0', '--group=0'];
  const args = [...names, '-C', goroot, '-I', 'gzip -1', '-c', '.'];
  return (await run('tar', args, { encoding: 'buffer', maxBuffer: 1 << 30 })).stdout;
}

async function zipOf(goroot: string): Promise<Buffer> {
  const files = await filesOf(goroot);
  return rawZip(
    files.map(({ name, content, mode }) => ({ name: `go/${name}`, content, unixMode: 0o100000 | mode })),
  );
}

/** A module has neither modes nor go.mod files: what has none of the latter is its own GOROOT. */
async function moduleOf(release: LocalRelease): Promise<Required<LocalRelease>['module']> {
  const prefix = `golang.org/toolchain@${moduleVersion(release)}/`;
  const files = (await filesOf(release.goroot)).map(({ name, content }) => ({
    name: prefix + name,
    content,
  }));
  const zip = join(await temporaryFolder(), 'toolchain.zip');
  await writeFile(zip, rawZip(files));
  const sums = files.map(({ name, content }) => ({
    name,
    sha256: createHash('sha256').update(content).digest('hex'),
  }));
  return { zip, hash: hash1(sums), goroot: release.goroot };
}

function moduleVersion({ version }: LocalRelease): string {
  return `v0.0.1-go${version}.linux-amd64`;
}

async function filesOf(goroot: string) {
  const names = await readdir(goroot, { recursive: true });
  const files: { name: string; content: Buffer; mode: number }[] = [];
  for (const name of names.sort()) {
    const found = await stat(join(goroot, name));
    if (found.isFile())
      files.push({ name, content: await readFile(join(goroot, name)), mode: found.mode & 0o777 });
  }
  return files;
}

/** Releases that look like Go's, with 400 files and 4 MB. */
export async function smallReleases(...versions: readonly string[]): Promise<readonly LocalRelease[]> {
  return Promise.all(versions.map(smallRelease));
}

async function smallRelease(version: string): Promise<LocalRelease> {
  const goroot = await temporaryFolder();
  const write = async (name: string, content: string | Buffer, mode = 0o644): Promise<void> => {
    await mkdir(dirname(join(goroot, name)), { recursive: true });
    await writeFile(join(goroot, name), content, { mode });
  };
  await write('VERSION', `go${version}\n`);
  await write('lib/time/README', 'x');
  for (const name of ['bin/go', 'bin/gofmt', 'pkg/tool/linux_amd64/compile', 'pkg/tool/linux_amd64/link'])
    await write(name, noise(name + version, 500_000), 0o755);
  for (let i = 0; i < 400; i++) await write(`src/p${i % 50}/f${i}.go`, noise(`${version} ${i}`, 5000));
  return { version, goroot };
}

/** Bytes that do not compress, the same for the same name. */
function noise(name: string, bytes: number): Buffer {
  return createHash('shake256', { outputLength: bytes }).update(name).digest();
}

/** Real ones. */
export async function realReleases(...versions: readonly string[]): Promise<readonly LocalRelease[]> {
  const releases = [];
  for (const version of versions)
    releases.push({ version, goroot: await toolchain(version), module: await toolchainModule(version) });
  return releases;
}
