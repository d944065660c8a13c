import { UserError } from '../../src/core/errors.ts';
import { parseGoForm } from '../../src/toolchain/go-release.ts';
import type { GoWanted, Surroundings } from '../../src/toolchain/install/install-go.ts';
import { archiveFor } from '../../src/toolchain/select-release.ts';

/** Asks for one release by its name. */
export function exactly(version: string, change: Partial<GoWanted> = {}): GoWanted {
  return {
    asked: version,
    exact: version,
    satisfies: (candidate) => candidate === version,
    choose: (index, name) => {
      const release = index.releases.find((candidate) => candidate.version === version);
      const file = release && archiveFor(release, { os: 'linux', arch: 'amd64' });
      if (!release) throw new UserError(`${name} has no ${version}`);
      return { version, ...(file ? { file } : {}), remarks: [] };
    },
    checkLatest: false,
    preferInstalled: false,
    ...change,
  };
}

/** Asks for the newest release of a minor version (`1.25`). */
export function newestOf(minor: string, change: Partial<GoWanted> = {}): GoWanted {
  const wanted = parseGoForm(minor)?.minor;
  return {
    asked: minor,
    satisfies: (candidate) => parseGoForm(candidate)?.minor === wanted,
    choose: (index) => {
      const release = index.releases.find(({ parts }) => parts.minor === wanted);
      const file = release && archiveFor(release, { os: 'linux', arch: 'amd64' });
      if (!release || !file) throw new UserError('none');
      return { version: release.version, file, newer: null, remarks: [] };
    },
    checkLatest: false,
    preferInstalled: false,
    ...change,
  };
}

/** The platform that the tests' toolchains are for. */
export const platform = { os: 'linux', arch: 'amd64' } as const;

/** Nothing but the sites given, and short pauses between tries. */
export function around(...bases: readonly string[]): Surroundings {
  return {
    sites: bases.map((base) => ({ base, isMirror: false })),
    moduleSite: 'http://127.0.0.1:9',
    pace: { attempts: 3, firstPauseSeconds: 0.05, idleSeconds: 20 },
  };
}
