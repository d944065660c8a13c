import { randomBytes } from 'node:crypto';
import { mkdir, readdir, rename, rm, stat, writeFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { codeOf, messageOf } from '../../core/errors.ts';
import { exists } from '../../exists.ts';
import type { Ports } from '../../ports.ts';
import type { Platform } from '../platform.ts';
import { BadArchive, diskFailure, FatalFailure, notWritable } from './failures.ts';
import { releaseIn } from './goroot.ts';
import { cacheEntry, completeGoroot, isOurs, toolCaches } from './tool-cache.ts';
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

/** Another job that has moved its folder into place marks it complete within milliseconds. */
const markerPatienceMilliseconds = 2000;
const staleAfterMilliseconds = 24 * 60 * 60 * 1000;

/**
 * Gets a toolchain into the tool cache, whole or not at all: `fill` makes it in a scratch folder beside the entry, which
 * is then renamed and marked complete. Whoever loses a race uses the winner's. Where the tool cache cannot be written,
 * the job's temporary folder takes its place. Throws what `fill` throws, and UserError for a full disk.
 */
export async function placeGo(
  placing: Placing,
  ports: Ports,
  fill: (scratch: Scratch) => Promise<void>,
): Promise<Placed> {
  const { entry, scratch } = await makeScratch(placing, ports);
  try {
    await fill(scratch);
    await checkRelease(scratch.goroot, placing);
    return await publish(entry, scratch.goroot, placing.platform.os);
  } catch (error) {
    throw diskFailure(error, `installing Go ${placing.version}`, scratch.folder);
  } finally {
    await remove(scratch.folder, ports);
  }
}

async function makeScratch(placing: Placing, ports: Ports): Promise<{ entry: CacheEntry; scratch: Scratch }> {
  const [usual, fallback] = toolCaches(ports.host);
  try {
    return await makeScratchIn(usual, placing, ports);
  } catch (error) {
    if (!isRefused(error)) throw diskFailure(error, `installing Go ${placing.version}`, usual);
    ports.log.info(
      `The tool cache ${usual} cannot be written (${messageOf(error)}): Go goes to ${fallback} for this job`,
    );
  }
  try {
    // Not for others to write, whatever the umask: the next run takes what is complete there for its own.
    await mkdir(fallback, { recursive: true, mode: 0o700 });
    if (!(await isOurs(fallback)))
      throw new FatalFailure(
        `installing Go ${placing.version}: others can write to ${fallback}; remove it, or point RUNNER_TOOL_CACHE to a folder of yours`,
      );
    return await makeScratchIn(fallback, placing, ports);
  } catch (error) {
    const doing = `installing Go ${placing.version}`;
    throw isRefused(error) ? notWritable(error, doing, fallback) : diskFailure(error, doing, fallback);
  }
}

async function makeScratchIn(
  toolCache: string,
  { version, platform }: Placing,
  ports: Ports,
): Promise<{ entry: CacheEntry; scratch: Scratch }> {
  const entry = cacheEntry(toolCache, version, platform);
  await mkdir(entry.versionFolder, { recursive: true });
  await removeStale(entry.versionFolder, ports);
  const folder = `${entry.folder}.tmp-${process.pid}-${randomBytes(4).toString('hex')}`;
  await mkdir(folder);
  return { entry, scratch: { folder, goroot: join(folder, 'go') } };
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

/** Renames the new GOROOT into the entry's place and marks it; or, when another job was first, finds its. */
async function publish(entry: CacheEntry, goroot: string, os: string): Promise<Placed> {
  for (;;) {
    const winner = await completeGoroot(entry, os);
    if (winner !== undefined) return { goroot: winner, isOurs: false };
    try {
      await renamePatiently(goroot, entry.folder);
    } catch (error) {
      if (!isTaken(error)) throw error;
      await clearUnmarked(entry, os);
      continue;
    }
    await writeFile(entry.marker, '');
    return { goroot: entry.folder, isOurs: true };
  }
}

/** A folder without its marker is another job's last step, or the remains of one that was killed there. */
async function clearUnmarked(entry: CacheEntry, os: string): Promise<void> {
  const deadline = performance.now() + markerPatienceMilliseconds;
  while (performance.now() < deadline) {
    if ((await completeGoroot(entry, os)) !== undefined) return;
    await sleep(50);
  }
  // Moved aside in one step, so that nobody ever sees half of it under the entry's name.
  const aside = `${entry.folder}.tmp-${process.pid}-${randomBytes(4).toString('hex')}`;
  await rename(entry.folder, aside).catch((error: unknown) => {
    if (codeOf(error) !== 'ENOENT') throw error;
  });
  await rm(aside, { recursive: true, force: true });
}

/** Virus scanners on Windows hold new files open for a moment. */
async function renamePatiently(from: string, to: string): Promise<void> {
  for (let tries = 1; ; tries++) {
    try {
      return await rename(from, to);
    } catch (error) {
      const busy = codeOf(error) === 'EBUSY' || (codeOf(error) === 'EPERM' && !(await exists(to)));
      if (!busy || tries === 10) throw error;
      await sleep(100 * tries);
    }
  }
}

/** Scratch folders of processes that were killed, once they are a day old: `x64.tmp-<pid>-<random>`. */
async function removeStale(versionFolder: string, ports: Ports): Promise<void> {
  for (const name of await readdir(versionFolder)) {
    const pid = /\.tmp-(\d+)-[0-9a-f]+$/.exec(name)?.[1];
    if (pid === undefined || isAlive(Number(pid))) continue;
    const folder = join(versionFolder, name);
    const modified = await stat(folder).then(
      ({ mtimeMs }) => mtimeMs,
      () => Infinity,
    );
    if (Date.now() - modified > staleAfterMilliseconds) await remove(folder, ports);
  }
}

function isAlive(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch (error) {
    return codeOf(error) === 'EPERM';
  }
}

async function remove(folder: string, ports: Ports): Promise<void> {
  await rm(folder, { recursive: true, force: true, maxRetries: 3 }).catch((error: unknown) => {
    ports.log.debug(`${basename(folder)} stays behind: ${messageOf(error)}`);
  });
}

function isRefused(error: unknown): boolean {
  return ['EACCES', 'EPERM', 'EROFS', 'ENOTDIR', 'ENOENT'].includes(codeOf(error) ?? '');
}

function isTaken(error: unknown): boolean {
  return ['ENOTEMPTY', 'EEXIST', 'EPERM', 'EACCES', 'ENOTDIR'].includes(codeOf(error) ?? '');
}
