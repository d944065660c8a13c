import { UserError } from '../../core/errors.ts';
import type { Ports } from '../../ports.ts';
import { SecurityError } from '../../sumdb/security-error.ts';
import { mirror } from '../sites.ts';
import { FatalFailure } from '../../archive/failures.ts';
import { findInstalled } from './find-installed.ts';
import { moduleProxySource } from './module-proxy-source.ts';
import { placeGo } from './place.ts';
import { siteSource } from './site-source.ts';
import type { Proof, Source } from './source.ts';
import type { GoWanted, InstalledGo, InstallOptions, Surroundings } from './wanted.ts';

export { publishedIndex } from './index-text.ts';

/**
 * Gets Go from the first source that can serve it; what the others said is remembered for the one line that is thrown
 * when none can. A wrong checksum or a full disk ends it at once. The only way into what needs network, zlib and
 * crypto: loaded when something is to be fetched.
 */
export async function downloadGo(
  wanted: GoWanted,
  options: InstallOptions,
  ports: Ports,
  around: Surroundings,
): Promise<InstalledGo> {
  const refusals: string[] = [];
  for (const source of sources(options, around, ports)) {
    try {
      return await installFrom(source, wanted, options, ports);
    } catch (error) {
      if (!(error instanceof UserError) || isFatal(error)) throw error;
      refusals.push(`${source.name}: ${reason(error.message)}`);
      ports.log.debug(`${source.name} cannot serve Go: ${error.message}`);
    }
  }
  const installed = wanted.checkLatest ? await findInstalled(wanted, options, ports) : undefined;
  if (installed) {
    ports.log.warning(
      `No source could say which Go is the newest, so this machine's Go ${installed.version} is used. ${refusals.join('. ')}`,
    );
    return installed;
  }
  const name = `Go ${wanted.asked}`.trim();
  throw new UserError(
    `${name} for ${options.os}/${options.arch} could not be had. ${refusals.join('. ')}. Check the version and the network; set HTTPS_PROXY, or GOPROXY to a module proxy that this machine can reach, or name a mirror in go-download-base-url`,
  );
}

/** What no other source can make good: wrong bytes, a full disk, a checksum database that contradicts itself. */
function isFatal(error: unknown): boolean {
  return error instanceof FatalFailure || error instanceof SecurityError;
}

/** Why a source could not serve: without the address, which its name has, and the advice, which is given once for all. */
function reason(message: string): string {
  return message.replace(/^GET \S+: /, '').replace(/; [^;]*$/, '');
}

function sources(options: InstallOptions, around: Surroundings, ports: Ports): readonly Source[] {
  const base = options.goDownloadBaseUrl ?? '';
  const sites = base.trim() === '' ? around.sites : [mirror(base)];
  return [
    ...sites.map((site) => siteSource(site, options, around, ports)),
    moduleProxySource(options, around, ports),
  ];
}

async function installFrom(
  source: Source,
  wanted: GoWanted,
  options: InstallOptions,
  ports: Ports,
): Promise<InstalledGo> {
  const supply = await source.find(wanted);
  const { version, remarks, newer } = supply.choice;
  const told = { remarks, ...(newer ? { newer } : {}) };
  const exactly = {
    satisfies: (candidate: string) => candidate === version,
    preferInstalled: wanted.preferInstalled,
  };
  const installed = await findInstalled(exactly, options, ports);
  if (installed) return { ...installed, ...told };
  let proof: Proof | undefined;
  const placed = await placeGo({ version, platform: options }, ports, async (scratch) => {
    proof = await supply.fill(scratch);
  });
  // A concurrent job may have been first with its own copy, which we have not checked.
  return proof && placed.isOurs
    ? { version, goroot: placed.goroot, source: source.kind, ...proof, ...told }
    : {
        version,
        goroot: placed.goroot,
        source: 'tool-cache',
        origin: placed.goroot,
        verified: 'trusted',
        ...told,
      };
}
