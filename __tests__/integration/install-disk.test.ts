import { describe, expect, test } from '@jest/globals';
import { execFileSync } from 'node:child_process';
import { chmod, mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { temporaryFolder } from '../support/install-ports.ts';
import { serve, version } from '../support/served.ts';
import { installOnce } from '../support/spawn-install.ts';
import type { Outcome, User } from '../support/spawn-install.ts';

async function install(
  toolCache: string,
  tempDir: string,
  prefix: readonly string[] = [],
  user: User = {},
): Promise<Outcome> {
  const { base: site } = await serve();
  return installOnce({ site, version, toolCache, tempDir }, prefix, user);
}

describe('a tool cache that cannot be written', () => {
  test('gives way to the temporary folder: below a file', async () => {
    const folder = await temporaryFolder();
    const tools = join(folder, 'file/tools');
    await writeFile(join(folder, 'file'), '');
    const go = await install(tools, folder);
    expect(go.goroot).toBe(join(folder, 'go-preflight-tools/go', version, 'x64'));
    expect(go.lines.join('\n')).toMatch(/The tool cache .*file\/tools cannot be written \(ENOTDIR/);
    expect(await install(tools, folder)).toMatchObject({ source: 'tool-cache' });
  });

  test('gives way to the temporary folder: no permission', async () => {
    const folder = await temporaryFolder();
    const [tools, temp] = [join(folder, 'tools'), join(folder, 'temp')];
    await mkdir(temp);
    await mkdir(tools);
    await chmod(folder, 0o755);
    await chmod(temp, 0o777);
    await chmod(tools, 0o555);
    // Permissions do not stop root.
    const nobody = { uid: 65534, gid: 65534 };
    const go = await install(tools, temp, [], process.getuid?.() === 0 ? nobody : {});
    expect(go).toMatchObject({
      goroot: join(temp, 'go-preflight-tools/go', version, 'x64'),
      verified: 'sha256',
    });
    expect(go.lines.join('\n')).toMatch(/cannot be written \(EACCES/);
  });

  test('and no temporary folder either: one line', async () => {
    const folder = await temporaryFolder();
    await writeFile(join(folder, 'file'), '');
    const { error } = await install(join(folder, 'file/a'), join(folder, 'file/b'));
    expect(error).toMatch(
      /^installing Go 1\.98\.7: cannot write in .*go-preflight-tools \(.*RUNNER_TOOL_CACHE elsewhere$/,
    );
  });
});

const mounted = mountingCommand();
const why = mounted ? '' : ' (skipped: needs unshare and mount, as root or in a namespace of the user)';
(mounted ? describe : describe.skip)(`a full disk${why}`, () => {
  test('one line, and nothing is left', async () => {
    const folder = await temporaryFolder();
    const tools = join(folder, 'tools');
    await mkdir(tools);
    const command = 'mount -t tmpfs -o size=300k none "$1" && shift && "$@"; find "$0" -mindepth 1 >&2';
    const { error, stderr } = await install(tools, folder, [
      ...(mounted ?? []),
      'sh',
      '-c',
      command,
      tools,
      tools,
    ]);
    expect(error).toMatch(
      /^unpacking http:.*: no space left in .*ENOSPC.*free about 300 MB there, or point RUNNER_TOOL_CACHE/,
    );
    expect(error).not.toContain('\n');
    const left = [join(tools, 'go'), join(tools, 'go', version)];
    expect(stderr.trim().split('\n').toSorted()).toStrictEqual(left);
  });
});

/** What gives a program a mount table of its own, or undefined where that is not allowed. */
function mountingCommand(): readonly string[] | undefined {
  return [
    ['unshare', '-m'],
    ['unshare', '-rm'],
  ].find(([unshare = '', ...flags]) => {
    try {
      execFileSync(unshare, [...flags, 'mount', '-t', 'tmpfs', 'none', '/mnt'], { stdio: 'ignore' });
      return true;
    } catch {
      return false;
    }
  });
}
