import { mkdir, open, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { UserError } from '../../core/errors.ts';
import { ModuleProxies } from '../../network/module-proxies.ts';
import { moduleSettings } from '../../network/module-settings.ts';
import type { Ports } from '../../ports.ts';
import { hostPlatform } from '../platform.ts';
import type { Platform } from '../platform.ts';
import { EntryPaths } from '../../archive/entry-path.ts';
import { BadArchive, FatalFailure } from '../../archive/failures.ts';
import { maxIndexBytes } from './fetch-index.ts';
import { findInstalled } from './find-installed.ts';
import type { Scratch } from './place.ts';
import type { Proof } from './source.ts';
import { restoreToolchain } from './toolchain-module.ts';
import { unzipHashed } from '../../archive/unzip.ts';
import type { Surroundings } from './wanted.ts';

/** Go's releases as versions of a module, one per platform (go.dev/doc/toolchain#download). */
const modulePath = 'golang.org/toolchain';

/** The answer for one version holds its name and time. */
const maxInfoBytes = 64 << 10;

/**
 * The module proxies in force on this machine, as a Go on it tells them, if there is one. Throws UserError for a GOPROXY
 * that means nothing.
 */
export async function moduleProxies(
  ports: Ports,
  { moduleSite, pace }: Surroundings,
): Promise<ModuleProxies> {
  const any = { satisfies: () => true, preferInstalled: true };
  const go = await findInstalled(any, hostPlatform(ports.host), ports);
  return new ModuleProxies(await moduleSettings(go?.goroot, ports), moduleSite, pace, ports);
}

/** The module's versions, one a line: `v0.0.1-go1.22.5.linux-amd64`. Throws UserError. */
export async function toolchainVersions(proxies: ModuleProxies): Promise<string> {
  const list = await proxies.ask(async (proxy) => proxy.read(`${modulePath}/@v/list`, maxIndexBytes));
  return list.toString('utf8');
}

/** Asks whether there is a release for a platform. Throws UserError when there is none, or nobody who would know. */
export async function checkToolchain(
  version: string,
  platform: Platform,
  proxies: ModuleProxies,
): Promise<void> {
  await proxies.ask(async (proxy) =>
    proxy.read(file(moduleVersion(version, platform), 'info'), maxInfoBytes),
  );
}

/**
 * Fetches a release into the scratch folder. Nothing of it can be run before its hash was found to be the one in the
 * checksum database. Throws FatalFailure when it is another one, UserError when no proxy has the module.
 */
export async function fetchToolchain(
  version: string,
  platform: Platform,
  scratch: Scratch,
  proxies: ModuleProxies,
  ports: Ports,
): Promise<Proof> {
  const name = moduleVersion(version, platform);
  const known = await knownHash(name, proxies);
  const archive = join(scratch.folder, 'toolchain.zip');
  const server = await proxies.ask(async (proxy) => {
    ports.log.info(`Go ${version}: downloading ${modulePath} from ${proxy.name}`);
    await save(proxy.stream(file(name, 'zip'), `Go ${version}`), archive);
    return proxy.name;
  });
  await mkdir(scratch.goroot);
  const paths = new EntryPaths(`${modulePath}@${name}/`, ports.host.platform);
  const actual = await unzipHashed(archive, scratch.goroot, paths, ports).catch((error: unknown) => {
    throw error instanceof BadArchive
      ? new BadArchive(`${modulePath}@${name} from ${server}: ${error.message}`)
      : error;
  });
  if (actual !== known)
    throw new FatalFailure(
      `${modulePath}@${name} from ${server}: its hash is ${actual}, but the checksum database says ${known}: it was changed on its way; nothing was installed, use another GOPROXY and report this one`,
    );
  await restoreToolchain(scratch.goroot, platform.os);
  await rm(archive);
  return { verified: 'checksum-database', origin: `${modulePath} from ${server}` };
}

/** The `h1:` hash under which the checksum database knows a toolchain. */
async function knownHash(version: string, proxies: ModuleProxies): Promise<string> {
  const database = await proxies.checksumDatabase();
  const lines = await database.lookup(modulePath, version);
  const start = `${modulePath} ${version} `;
  const line = lines.find((candidate) => candidate.startsWith(start));
  if (line === undefined)
    throw new UserError(`the checksum database has no hash of ${modulePath}@${version}; check the version`);
  return line.slice(start.length);
}

async function save(bytes: AsyncIterable<Uint8Array>, path: string): Promise<void> {
  // A proxy that was asked before may have broken off in the middle.
  const handle = await open(path, 'w', 0o600);
  try {
    for await (const chunk of bytes) await handle.writeFile(chunk);
  } finally {
    await handle.close();
  }
}

function moduleVersion(version: string, { os, arch }: Platform): string {
  return `v0.0.1-go${version}.${os}-${arch}`;
}

function file(version: string, kind: 'info' | 'zip'): string {
  return `${modulePath}/@v/${version}.${kind}`;
}
