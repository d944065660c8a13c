import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import semver from 'semver';
import type { IndexFile, ResolveCase } from './resolve-case.ts';

/** Ranges over the versions of the sample indexes, in every form that node-semver has. */
const RANGES = [
  '1', '1.x', '*', '1.27', '1.26', '1.26.x', '1.25.x', '1.22', '1.21.x', '1.20', '1.19.*', '1.13',
  '^1.22', '^1.22.3', '^1.25.1', '~1.24', '~1.24.1', '~1.20.5', '~1', '^1', '>=1.21', '>=1.21.0', '>1.21', '>1.21.13',
  '<1.22', '<1.22.0', '<=1.22', '<=1.22.3', '<1.27', '<1.26.0', '>=1.21 <1.23', '>=1.22.0 <1.24.0', '>1.19 <=1.20',
  '1.21 - 1.23', '1.21.0 - 1.22.3', '1.20 || 1.22', '1.13 || >=1.26 <1.27', '<1.13.7', '<1.13', '>=1.18.0 <1.20.5',
  '1.22.3', '=1.22.3', '>=1.22.3 <=1.22.3', '1.20.0', '1.13.0', '>=1.26.0-rc.1', '>=1.26.0-rc.1 <1.26.0',
  '~1.26.0-rc.1', '^1.25.0-rc.1', '<1.26.0-rc.3', '1.26.0-rc.1 || 1.22', '>1.27', '<1.2', '1.99', '>=1.23 <1.23.0',
]; // prettier-ignore

const INDEXES: readonly IndexFile[] = [
  'download-list.json',
  'versions-manifest.json',
  'download-list-rc.json',
  'setup-go-download-list.json',
];

/**
 * What node-semver's own maxSatisfying says of each range over an index's versions, which a regular expression of our
 * own converts: nothing here goes through the code under test.
 */
export async function nodeSemverCases(): Promise<readonly ResolveCase[]> {
  const perIndex = await Promise.all(
    INDEXES.map(async (index) => {
      const versions = await versionsFor(index);
      return RANGES.map((range): ResolveCase => {
        const best = semver.maxSatisfying([...versions.keys()], range);
        const expect = best === null ? /answers to|has no build/ : (versions.get(best) ?? '');
        return { expectationFrom: 'node-semver maxSatisfying', index, asks: range, expect };
      });
    }),
  );
  return perIndex.flat();
}

/** The releases with a linux/amd64 archive: semver's spelling → Go's. */
async function versionsFor(index: IndexFile): Promise<ReadonlyMap<string, string>> {
  const text = await readFile(join(import.meta.dirname, '../testdata', index), 'utf8');
  const versions = new Map<string, string>();
  for (const [, minor = '', patch = '', kind = '', count = ''] of text.matchAll(
    /"go-?1\.(\d+)(?:\.(\d+))?(?:(rc|beta)(\d+))?[.-]linux-(?:amd64|x64)\.tar\.gz"/g,
  )) {
    const converted = `1.${minor}.${patch === '' ? '0' : patch}${kind === '' ? '' : `-${kind}.${count}`}`;
    const zeroIsSilent = Number(minor) < 21 && (patch === '' || patch === '0');
    const own = kind === '' ? `1.${minor}${zeroIsSilent ? '' : `.${patch}`}` : `1.${minor}${kind}${count}`;
    versions.set(converted, own);
  }
  return versions;
}
