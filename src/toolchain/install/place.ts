import { lstat, mkdir, mkdtemp, rename, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { UserError, codeOf, messageOf } from '../../core/errors.ts';
import type { Ports } from '../../ports.ts';
import { makePrivateFolder } from '../../private-folder.ts';
import { removeFolder, removeStaleFolders } from '../../stale-folders.ts';
import type { Platform } from '../platform.ts';
import { BadArchive, FatalFailure } from '../../archive/failures.ts';
import { diskFailure, notWritable } from './failures.ts';
import { releaseIn } from './goroot.ts';
import { pause } from '../../network/pace.ts';
import { cacheEntry, completeGoroot, toolCaches } from './tool-cache.ts';
import type { CacheEntry } from './tool-cache.ts';

/** What is put where. */
export interface Placing {
  /** Go's own name without `go`. */
  readonly version: string;
  readonly platform: Platform;
}

/** A new folder that only this process uses, on the file system where the entry will be. */
export interface Scratch {
  readonly folder: string;
  /** Not there yet: where `fill` leaves the new GOROOT. */
  readonly goroot: string;
}

/** Where it is now. */
export interface Placed {
  readonly goroot: string;
  /** False when another job was first. */
  readonly isOurs: boolean;
}

type Fill = (scratch: Scratch) => Promise<void>;

/** One entry and what will become it. */
interface Place {
  readonly entry: CacheEntry;
  readonly scratch: Scratch;
  readonly os: string;
  /** Whether other actions put toolchains there too. */
  readonly isShared: boolean;
}

/** `x64.tmp-Ab12Cd` */
const scratchName = /\.tmp-\w{6}$/;

/** Other actions copy into the entry itself (tool-cache's cacheDir), which takes minutes on a slow disk. */
const copyingMilliseconds = 60 * 60 * 1000;

/** Jobs like this one mark their folder within milliseconds; virus scanners on Windows hold new files for a moment. */
const patienceMilliseconds = 3000;

/** A tool cache that does not take a toolchain, or not now. The message goes on after its name. */
class Refused extends Error {}

/**
 * Gets a toolchain into the tool cache, whole or not at all: `fill` makes it in a scratch folder beside the entry, which
 * is then renamed and marked complete. Whoever loses a race uses the winner's. Where the tool cache refuses it, the
 * job's temporary folder takes its place, and `fill` is called again. Throws what `fill` throws, UserError for a full
 * disk, and Cancelled.
 */
export async function placeGo(placing: Placing, ports: Ports, fill: Fill): Promise<Placed> {
  const [usual, fallback] = toolCaches(ports.host);
  try {
    return await placeIn(usual, { isShared: true }, placing, ports, fill);
  } catch (error) {
    if (!(error instanceof Refused)) throw error;
    ports.log.info(`The tool cache ${usual} ${error.message}: Go goes to ${fallback} for this job`);
  }
  const doing = `installing Go ${placing.version}`;
  try {
    await makeFallback(fallback, doing, ports);
    return await placeIn(fallback, { isShared: false }, placing, ports, fill);
  } catch (error) {
    throw error instanceof Refused ? notWritable(error, doing, fallback) : error;
  }
}

/** Not for others to write: the next run takes what is complete there for its own. */
async function makeFallback(folder: string, doing: string, ports: Ports): Promise<void> {
  try {
    await makePrivateFolder(folder, ports);
  } catch (error) {
    if (!(error instanceof UserError)) throw refusal(error);
    throw new FatalFailure(`${doing}: ${error.message}, or point RUNNER_TOOL_CACHE to a folder of yours`);
  }
}

async function placeIn(
  toolCache: string,
  { isShared }: Pick<Place, 'isShared'>,
  placing: Placing,
  ports: Ports,
  fill: Fill,
): Promise<Placed> {
  const { version, platform } = placing;
  const entry = cacheEntry(toolCache, version, platform);
  const scratch = await orRefused(makeScratch(entry, ports));
  const place = { entry, scratch, os: platform.os, isShared };
  try {
    // Before anything is downloaded for nothing.
    const there = await occupant(place, ports);
    if (typeof there === 'object') return { ...there, isOurs: false };
    await fill(scratch);
    await checkRelease(scratch.goroot, placing);
    return await publish(place, ports);
  } catch (error) {
    throw diskFailure(error, `installing Go ${version}`, scratch.folder);
  } finally {
    await removeFolder(scratch.folder, ports.log);
  }
}

async function makeScratch(entry: CacheEntry, ports: Ports): Promise<Scratch> {
  await mkdir(entry.versionFolder, { recursive: true });
  await removeStaleFolders(entry.versionFolder, scratchName, ports.log);
  const folder = await mkdtemp(`${entry.folder}.tmp-`);
  await writeFile(markerIn(folder), '');
  return { folder, goroot: join(folder, 'go') };
}

/** The marker is made before it is needed: to move it takes no space on a disk that is full by then. */
function markerIn(scratchFolder: string): string {
  return join(scratchFolder, 'complete');
}

/** A mirror may serve a wrong file under a right name. */
async function checkRelease(goroot: string, { version, platform }: Placing): Promise<void> {
  const found = await releaseIn(goroot, platform);
  if (found !== version) {
    throw new BadArchive(
      `what was downloaded is ${found === undefined ? 'no whole release' : `Go ${found}`} for ${platform.os}/${platform.arch}, not Go ${version}`,
    );
  }
}

/** Moves the new GOROOT into the entry's place and marks it; or, when another job was first, finds its. */
async function publish(place: Place, ports: Ports): Promise<Placed> {
  const { entry, scratch } = place;
  for (const deadline = ports.now() + patienceMilliseconds; ; await pause(50, ports.cancelled)) {
    const there = await occupant(place, ports);
    if (typeof there === 'object') return { ...there, isOurs: false };
    try {
      // In one step, so that nobody ever sees half of it under the entry's name.
      if (there === 'abandoned') await rename(entry.folder, join(scratch.folder, 'abandoned'));
      await rename(scratch.goroot, entry.folder);
      break;
    } catch (error) {
      if (ports.now() > deadline) throw refusal(error);
    }
  }
  await rename(markerIn(scratch.folder), entry.marker);
  return { goroot: entry.folder, isOurs: true };
}

/**
 * What is in the entry's place: nothing, another job's toolchain, or what a killed job has left. Waits a little for a
 * folder to get its marker. Throws Refused for what may still become whole.
 */
async function occupant(
  { entry, scratch, os, isShared }: Place,
  ports: Ports,
): Promise<'nothing' | 'abandoned' | { readonly goroot: string }> {
  for (const deadline = ports.now() + patienceMilliseconds; ; await pause(50, ports.cancelled)) {
    const goroot = await completeGoroot(entry, os);
    if (goroot !== undefined) return { goroot };
    const left = await lstat(entry.folder).catch(() => undefined);
    if (left === undefined) return 'nothing';
    // Both times are the file server's where there is one, whatever this machine's clock says.
    const { mtimeMs: now } = await orRefused(stat(scratch.folder));
    if (now - left.mtimeMs > copyingMilliseconds) return 'abandoned';
    if (ports.now() <= deadline) continue;
    if (!isShared) return 'abandoned';
    throw new Refused(`has ${entry.folder} without its marker: another job may still be filling it`);
  }
}

async function orRefused<T>(work: Promise<T>): Promise<T> {
  try {
    return await work;
  } catch (error) {
    throw refusal(error);
  }
}

/** Whatever the file system says; anything else is no refusal but a mistake of ours. */
function refusal(error: unknown): unknown {
  return codeOf(error) === undefined ? error : new Refused(`cannot be written (${messageOf(error)})`);
}
