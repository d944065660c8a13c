import { afterAll, describe, expect, test } from '@jest/globals';
import { execFileSync } from 'node:child_process';
import { chmodSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { EntryPaths } from '../../src/archive/entry-path.ts';
import { unzipHashed } from '../../src/archive/unzip.ts';
import { mountingCommand } from '../support/mounting-command.ts';
import { rawZip } from '../support/raw-zip.ts';
import type { RawZipEntry } from '../support/raw-zip.ts';

const script = resolve(import.meta.dirname, '../support/unzip-once.ts');
const isRoot = process.getuid?.() === 0;
const top = mkdtempSync(join(tmpdir(), 'unzip-limits-'));
chmodSync(top, 0o755);
afterAll(() => rmSync(top, { recursive: true }));

interface Job {
  readonly archive: string;
  readonly folder: string;
}

function job(entries: readonly RawZipEntry[], mode: number): Job {
  const home = mkdtempSync(join(top, 'job-'));
  const [archive, folder] = [join(home, 'a.zip'), join(home, 'inside')];
  mkdirSync(folder);
  writeFileSync(archive, rawZip(entries));
  chmodSync(home, 0o755);
  chmodSync(folder, mode);
  return { archive, folder };
}

/** What unzip-once.ts says, run by somebody whom limits and permissions hold: they do not hold root. */
function unzipOnce({ archive, folder }: Job, ...limit: readonly string[]): unknown {
  const user = isRoot ? { uid: 65_534, gid: 65_534 } : {};
  return JSON.parse(
    execFileSync(process.execPath, [script, archive, folder, ...limit], { ...user, encoding: 'utf8' }),
  );
}

const entries = [
  { name: 'go/a', content: 'x' },
  { name: 'go/b', content: 'y' },
];

test('a machine that lets us have no thread: it goes without', async () => {
  const [alone, usual] = [job(entries, 0o777), job(entries, 0o755)];
  const ports = { host: { cpus: 2 }, cancelled: new AbortController().signal };
  const hash = await unzipHashed(usual.archive, usual.folder, new EntryPaths('go/', 'linux'), ports);
  expect(unzipOnce(alone, '--nproc=1')).toStrictEqual({ hash });
  expect(readFileSync(join(alone.folder, 'a'), 'utf8')).toBe('x');
});

test('a folder that is not ours to write: the system says why, and the process ends', () => {
  expect(unzipOnce(job(entries, 0o555))).toMatchObject({
    code: 'EACCES',
    error: expect.stringMatching(/^EACCES: permission denied, open/),
  });
});

const mounting = mountingCommand();
const why = mounting ? '' : ' (skipped: needs unshare and mount, as root or in a namespace of the user)';
(mounting ? describe : describe.skip)(`a full disk${why}`, () => {
  test('the system says so, and the process ends', () => {
    const { archive, folder } = job([{ name: 'go/a', content: Buffer.alloc(1 << 20) }], 0o755);
    const command = 'mount -t tmpfs -o size=300k none "$0" && exec "$@"';
    const [unshare = '', ...flags] = mounting ?? [];
    const args = [...flags, 'sh', '-c', command, folder, process.execPath, script, archive, folder];
    expect(JSON.parse(execFileSync(unshare, args, { encoding: 'utf8' }))).toMatchObject({ code: 'ENOSPC' });
  });
});
