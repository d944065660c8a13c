import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { UserError } from '../../core/errors.ts';
import type { Ports } from '../../ports.ts';
import { archiveFor } from '../select-release.ts';
import { fileUrl } from '../sites.ts';
import type { Site } from '../sites.ts';
import { downloadArchive } from '../../network/download-archive.ts';
import { fetchIndex, fetchText } from './fetch-index.ts';
import type { Pace } from '../../network/pace.ts';
import type { Scratch } from './place.ts';
import { ServerAnswer } from '../../network/server-answer.ts';
import type { Proof, Source, Supply } from './source.ts';
import { unpackTarGz, unpackZip } from './unpack.ts';
import type { GoChoice, GoWanted, InstallOptions, Surroundings } from './wanted.ts';

/** An archive whose place is known. */
interface Archive {
  readonly filename: string;
  readonly sha256?: string;
  readonly size?: number;
}

/** go.dev/dl, a site like it, or a mirror that has at least the files. */
export function siteSource(site: Site, options: InstallOptions, around: Surroundings, ports: Ports): Source {
  return {
    name: site.base,
    kind: 'download',
    async find(wanted: GoWanted): Promise<Supply> {
      const { choice, archive } = await locate(site, wanted, options, around, ports);
      return {
        choice,
        fill: async (scratch) => fetchArchive(site, choice.version, archive, scratch, around.pace, ports),
      };
    },
  };
}

async function locate(
  site: Site,
  wanted: GoWanted,
  options: InstallOptions,
  around: Surroundings,
  ports: Ports,
): Promise<{ choice: GoChoice; archive: Archive }> {
  try {
    const choice = wanted.choose(await fetchIndex(site, around.pace, ports), site.base);
    if (!choice.file)
      throw new UserError(`no archive of Go ${choice.version} for ${options.os}/${options.arch}`);
    const archive = choice.file;
    if (archive.sha256 !== undefined || !site.isMirror) return { choice, archive };
    return { choice, archive: await withChecksum(site, choice.version, archive, options, around, ports) };
  } catch (error) {
    // A mirror need not have an index; of an exact release the file's name is known without one.
    if (!site.isMirror || wanted.exact === undefined || !(error instanceof ServerAnswer)) throw error;
    ports.log.info(
      `${error.message}: without an index, the file of Go ${wanted.exact} is asked for by its usual name`,
    );
  }
  const archive = { filename: usualName(wanted.exact, options) };
  const choice = { version: wanted.exact, remarks: [] };
  return { choice, archive: await withChecksum(site, wanted.exact, archive, options, around, ports) };
}

/** The checksum of a mirror's file: Go's own index has the last word, then what the mirror has beside the file. */
async function withChecksum(
  site: Site,
  version: string,
  archive: Archive,
  options: InstallOptions,
  around: Surroundings,
  ports: Ports,
): Promise<Archive> {
  const once: Pace = { ...around.pace, attempts: 1 };
  for (const official of around.sites) {
    const index = await orNothing(fetchIndex(official, once, ports), ports);
    const release = index?.releases.find((candidate) => candidate.version === version);
    const file = release && archiveFor(release, options);
    if (file?.sha256 !== undefined) return { ...archive, ...file, filename: archive.filename };
  }
  const beside = await orNothing(
    fetchText(`${fileUrl(site, archive.filename)}.sha256`, 4096, once, ports),
    ports,
  );
  const sha256 = /^\s*([0-9a-f]{64})\b/i.exec(beside ?? '')?.[1]?.toLowerCase();
  return sha256 === undefined ? archive : { ...archive, sha256 };
}

async function orNothing<T>(promise: Promise<T>, ports: Ports): Promise<T | undefined> {
  try {
    return await promise;
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    ports.log.debug(`no checksum from there: ${error.message}`);
    return undefined;
  }
}

async function fetchArchive(
  site: Site,
  version: string,
  archive: Archive,
  scratch: Scratch,
  pace: Pace,
  ports: Ports,
): Promise<Proof> {
  const url = fileUrl(site, archive.filename);
  const { sha256, size, filename } = archive;
  ports.log.info(`Go ${version}: downloading ${url}`);
  const download = { url, label: `Go ${version}`, ...(size ? { size } : {}) };
  const bytes = downloadArchive(download, pace, ports);
  const unpacking = {
    url,
    bytes,
    platform: ports.host.platform,
    ...(sha256 === undefined ? {} : { sha256 }),
  };
  await mkdir(scratch.goroot);
  if (filename.endsWith('.zip'))
    await unpackZip(unpacking, join(scratch.folder, 'archive.zip'), scratch.goroot, ports);
  else await unpackTarGz(unpacking, scratch.goroot);
  return { verified: sha256 === undefined ? 'none' : 'sha256', origin: url };
}

/** What Go's own archives have been called since 1.5; arm is built for ARMv6. */
function usualName(version: string, { os, arch }: InstallOptions): string {
  const suffix = os === 'windows' ? 'zip' : 'tar.gz';
  return `go${version}.${os}-${arch === 'arm' && os !== 'windows' ? 'armv6l' : arch}.${suffix}`;
}
