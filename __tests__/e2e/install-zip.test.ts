import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { createHash } from 'node:crypto';
import { mkdir, readdir, readFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { temporaryFolder } from '../support/install-ports.ts';
import { nodes } from '../support/nodes.ts';
import { rawZip } from '../support/raw-zip.ts';
import type { RawZipEntry } from '../support/raw-zip.ts';
import { startReleaseServer } from '../support/release-server.ts';
import type { ReleaseServer, ServedRelease } from '../support/release-server.ts';
import { runProgram } from '../support/run-program.ts';
import type { ProgramRan } from '../support/run-program.ts';

const command = resolve(import.meta.dirname, '../../dist/cli.js');
let server: ReleaseServer;

/** A release for this machine that is a zip, as Windows' are. */
function release(version: string, more: readonly RawZipEntry[] = []): ServedRelease {
  const content = rawZip([
    { name: 'go/VERSION', content: `go${version}\n` },
    { name: 'go/bin/go', content: '#!/bin/sh\n', unixMode: 0o100755 },
    { name: 'go/pkg/tool/linux_amd64/compile', content: Buffer.alloc(100_000), unixMode: 0o100755 },
    ...Array.from({ length: 200 }, (_, i) => ({ name: `go/src/${i}.go`, content: `package p${i}\n` })),
    ...more,
  ]);
  const sha256 = createHash('sha256').update(content).digest('hex');
  return { version, filename: `go${version}.linux-amd64.zip`, content, sha256, size: content.length };
}

beforeAll(async () => {
  server = await startReleaseServer([
    release('1.98.7'),
    release('1.98.8', [{ name: 'go/broken', content: 'x', checksum: 7 }]),
  ]);
});
afterAll(async () => server.close());

async function install(node: string, version: string, home: string): Promise<ProgramRan> {
  const env = {
    PATH: '',
    HOME: home,
    RUNNER_TOOL_CACHE: join(home, 'tools'),
    GOPROXY: 'off',
    LANG: 'C.UTF-8',
  };
  const args = ['install', version, '--go-download-base-url', server.base];
  return runProgram(node, [command, ...args], { cwd: home, env });
}

// The threads that unpack are a bundle of their own, which the others find by its name.
test.each(nodes())('on %s the command unpacks a zip', async (_, node) => {
  const home = await temporaryFolder();
  const ran = await install(node, '1.98.7', home);
  const goroot = join(home, 'tools/go/1.98.7/x64');
  expect(ran).toMatchObject({ exitCode: 0, stdout: `${goroot}\n` });
  expect(await readdir(join(goroot, 'src'))).toHaveLength(200);
  expect(await readFile(join(goroot, 'src/42.go'), 'utf8')).toBe('package p42\n');
});

test.each(nodes())('on %s a thread that fails ends the command with one line', async (_, node) => {
  const home = await temporaryFolder();
  await mkdir(join(home, 'tools'));
  const ran = await install(node, '1.98.8', home);
  expect(ran).toMatchObject({ exitCode: 2, stdout: '' });
  expect(ran.stderr).toMatch(/the archive entry "go\/broken" does not match its CRC-32/);
  expect(await readdir(join(home, 'tools/go/1.98.8'))).toStrictEqual([]);
});
