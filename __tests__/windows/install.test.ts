import { afterEach, describe, expect, test } from '@jest/globals';
import { createHash } from 'node:crypto';
import { chmod, mkdir, readFile, readdir, utimes, writeFile } from 'node:fs/promises';
import { join, win32 } from 'node:path';
import { rawZip } from '../support/raw-zip.ts';
import type { RawZipEntry } from '../support/raw-zip.ts';
import { startReleaseServer } from '../support/release-server.ts';
import type { Faults, ReleaseServer } from '../support/release-server.ts';
import { writeTree } from '../support/temporary.ts';
import type { Answered } from '../support/windows/agent.ts';
import { WindowsMachine } from '../support/windows/machine.ts';
import type { Folder, Variables } from '../support/windows/machine.ts';
import { userVariables } from '../support/windows/user.ts';

const machine = await WindowsMachine.start();
const user = await userVariables(machine, []);

const servers: ReleaseServer[] = [];
afterEach(async () => {
  for (const server of servers.splice(0)) await server.close();
});

/** A site with one release for Windows. */
async function site(version: string, content: Buffer, faults: Faults = {}): Promise<ReleaseServer> {
  const server = await startReleaseServer(
    [
      {
        version,
        filename: `go${version}.windows-amd64.zip`,
        content,
        sha256: createHash('sha256').update(content).digest('hex'),
        size: content.length,
        os: 'windows',
      },
    ],
    faults,
  );
  servers.push(server);
  return server;
}

/** The least that passes for a release, with more entries if told. */
function smallZip(version: string, more: readonly RawZipEntry[] = []): Buffer {
  return rawZip([
    { name: 'go/VERSION', content: `go${version}\n` },
    { name: 'go/bin/go.exe', content: 'MZ' },
    { name: 'go/pkg/tool/windows_amd64/compile.exe', content: 'MZ' },
    ...more,
  ]);
}

/** A job's folders: the tool cache and what takes its place. */
async function job(toolCache = 'tools'): Promise<{ root: Folder; env: Variables; entry: string }> {
  const root = await machine.folder();
  await mkdir(join(root.host, 'temp'));
  const env = {
    ...user,
    RUNNER_TOOL_CACHE: win32.join(root.windows, toolCache),
    RUNNER_TEMP: win32.join(root.windows, 'temp'),
  };
  return { root, env, entry: join(root.host, ...toolCache.split('\\'), 'go/1.22.5') };
}

async function install(version: string, server: ReleaseServer, env: Variables): Promise<Answered> {
  const args = ['install', version, '--go-download-base-url', server.base];
  return machine.goPreflight(args, { cwd: env['RUNNER_TEMP'] ?? '', env });
}

describe('a real release for Windows', () => {
  test('is verified, placed, found again, and runs', async () => {
    const { version } = machine.go;
    const server = await site(version, await readFile(machine.archive));
    const { env } = await job();
    const goroot = win32.join(env['RUNNER_TOOL_CACHE'] ?? '', 'go', version, 'x64');
    const first = await install(version, server, env);
    expect(first).toMatchObject({ exitCode: 0, stdout: `${goroot}\n` });
    expect(first.stderr).toContain('SHA-256 verified');
    const requests = server.requests.length;
    const second = await install(version, server, env);
    expect(second).toMatchObject({ exitCode: 0, stdout: `${goroot}\n` });
    expect(second.stderr).toContain('tool cache · was on the machine');
    expect(server.requests).toHaveLength(requests);
    const go = win32.join(goroot, 'bin', 'go.exe');
    const ran = await machine.run(go, ['version'], { cwd: goroot, env: user });
    expect(ran).toMatchObject({ exitCode: 0, stdout: `go version go${version} windows/amd64\n` });
  });
});

describe('an archive', () => {
  test('that was changed on its way is refused, and nothing is left', async () => {
    const { env, entry } = await job();
    const server = await site('1.22.5', smallZip('1.22.5'), { archive: [{ kind: 'tamper', at: 40 }] });
    const ran = await install('1.22.5', server, env);
    expect(ran).toMatchObject({ exitCode: 2, stdout: '', stderr: expect.stringContaining('SHA-256 is') });
    expect(await readdir(entry)).toEqual([]);
  });

  test.each([
    ['case twins', ['go/src/a.go', 'go/SRC/A.go']],
    ['a device', ['go/CON']],
    ['a device with an ending', ['go/src/NUL.txt']],
    ['a serial port', ['go/COM1.log']],
    ['backslashes', ['go/a\\..\\..\\b']],
    ['a dot at the end of a name', ['go/src./a']],
    ['a blank at the end of a name', ['go/src /a']],
    ['a drive letter', ['C:/windows/x.dll']],
    ['a drive letter below', ['go/C:/x']],
    ['a stream', ['go/VERSION:hidden']],
    ['a share', ['//server/share/x']],
    ['the folder above', ['go/../../x']],
    ['what no name on Windows may hold', ['go/src/a?b']],
  ])('with %s is refused, and nothing is left', async (_, names) => {
    const { root, env, entry } = await job();
    const zip = smallZip(
      '1.22.5',
      names.map((name) => ({ name, content: 'x' })),
    );
    const ran = await install('1.22.5', await site('1.22.5', zip), env);
    expect(ran).toMatchObject({ exitCode: 2, stdout: '' });
    expect(ran.stderr).toContain('the archive');
    expect(await readdir(entry)).toEqual([]);
    expect((await readdir(root.host)).sort()).toEqual(['temp', 'tools']);
  });
});

/** A folder as a killed job of yesterday leaves it, with files that nobody may write. */
async function leftOver(folder: string): Promise<void> {
  await writeTree(folder, { 'go/pkg/mod/a@v1/a.go': 'package a\n', 'bin/old.txt': '' });
  await chmod(join(folder, 'go/pkg/mod/a@v1/a.go'), 0o444);
  const yesterday = new Date(Date.now() - 25 * 60 * 60 * 1000);
  await utimes(folder, yesterday, yesterday);
}

describe('the tool cache', () => {
  test.each([
    ['in LOCALAPPDATA', {}, ''],
    ["in the profile's usual place where that is not set", { LOCALAPPDATA: '' }, 'AppData\\Local\\'],
  ])('without a runner is %s', async (_, own, below) => {
    const root = await machine.folder();
    const env = {
      ...user,
      USERPROFILE: root.windows,
      LOCALAPPDATA: root.windows,
      TEMP: root.windows,
      ...own,
    };
    const server = await site('1.22.5', smallZip('1.22.5'));
    const ran = await machine.goPreflight(['install', '1.22.5', '--go-download-base-url', server.base], {
      cwd: root.windows,
      env,
    });
    const place = `${below}go-preflight\\tools\\go\\1.22.5\\x64`;
    expect(ran).toMatchObject({ exitCode: 0, stdout: `${win32.join(root.windows, place)}\n` });
  });

  test('may be deeper than 260 characters', async () => {
    const deep = Array.from({ length: 30 }, () => 'a folder').join('\\');
    const { env, entry } = await job(deep);
    const ran = await install('1.22.5', await site('1.22.5', smallZip('1.22.5')), env);
    expect(ran).toMatchObject({ exitCode: 0, stderr: expect.stringContaining('SHA-256 verified') });
    expect(ran.stdout.length).toBeGreaterThan(260);
    expect((await readdir(entry)).sort()).toEqual(['x64', 'x64.complete']);
  });

  test('loses what killed jobs have left, read-only files and all', async () => {
    const { env, entry } = await job();
    await leftOver(join(entry, 'x64.tmp-Ab12Cd'));
    const ran = await install('1.22.5', await site('1.22.5', smallZip('1.22.5')), env);
    expect(ran).toMatchObject({ exitCode: 0 });
    expect((await readdir(entry)).sort()).toEqual(['x64', 'x64.complete']);
  });

  test('gets a whole entry where half of one is, read-only files and all', async () => {
    const { env, entry } = await job();
    await leftOver(join(entry, 'x64'));
    const ran = await install('1.22.5', await site('1.22.5', smallZip('1.22.5')), env);
    expect(ran).toMatchObject({ exitCode: 0 });
    expect((await readdir(entry)).sort()).toEqual(['x64', 'x64.complete']);
    expect((await readdir(join(entry, 'x64'))).sort()).toEqual(['VERSION', 'bin', 'pkg']);
  });

  test('that somebody holds open is waited for, then left alone', async () => {
    const { root, env, entry } = await job();
    await leftOver(join(entry, 'x64'));
    const holder = await machine.start(machine.probe, ['hold', machine.path(join(entry, 'x64'))], {
      cwd: root.windows,
    });
    try {
      const ran = await install('1.22.5', await site('1.22.5', smallZip('1.22.5')), env);
      expect(ran).toMatchObject({ exitCode: 0 });
      expect(ran.stderr).toMatch(
        /The tool cache .* cannot be written \(E(BUSY|PERM).*: Go goes to .*\\temp\\go-preflight-tools for this job/,
      );
      expect(ran.stdout).toBe(
        `${win32.join(root.windows, 'temp', 'go-preflight-tools', 'go', '1.22.5', 'x64')}\n`,
      );
      expect(await readdir(entry)).toEqual(['x64']);
    } finally {
      await machine.kill(holder.pid);
    }
  });

  test('that is a file is no place: the temporary folder is', async () => {
    const { root, env } = await job();
    await writeFile(join(root.host, 'tools'), '');
    const ran = await install('1.22.5', await site('1.22.5', smallZip('1.22.5')), env);
    expect(ran).toMatchObject({
      exitCode: 0,
      stdout: expect.stringContaining('\\temp\\go-preflight-tools\\'),
    });
  });
});
