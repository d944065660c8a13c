import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { chmod, mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { temporaryFolder } from '../support/install-ports.ts';
import { mountingCommand } from '../support/mounting-command.ts';
import { roads, smallReleases } from '../support/roads.ts';
import type { OpenRoad } from '../support/roads.ts';
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
/** Runs an install after `commands` of a shell whose mounts nobody else sees; `$0` is `folder`, which is listed at last. */
function on(folder: string, commands: string): readonly string[] {
  return [...(mounted ?? []), 'sh', '-c', `${commands}; "$@"; find "$0" -mindepth 1 >&2`, folder];
}

/** What is left below a folder after the install. */
function left({ stderr }: Outcome): readonly string[] {
  return stderr.trim().split('\n').toSorted();
}

async function folders() {
  const folder = await temporaryFolder();
  const [tools, temp] = [join(folder, 'tools'), join(folder, 'temp')];
  await mkdir(tools);
  await mkdir(temp);
  return { tools, temp };
}

(mounted ? describe : describe.skip)(`a disk of its own${why}`, () => {
  describe.each(roads)('that is full, $name', (road) => {
    let open: OpenRoad;
    beforeAll(async () => {
      open = await road.open(await smallReleases(version));
    });
    afterAll(async () => open.close());

    // The archive has 3 MB, what is in it 4 MB and 410 files.
    test.each(['size=1m', 'size=5m', 'nr_inodes=100'])(
      'with %s: one line, and nothing is left',
      async (limit) => {
        const { tools, temp } = await folders();
        const full = on(tools, `mount -t tmpfs -o ${limit} none "$0"`);
        const outcome = await installOnce({ ...open.way, version, toolCache: tools, tempDir: temp }, full);
        expect(outcome.error).toMatch(
          /: no space left in .*tools.* \(ENOSPC\); free about 300 MB there, or point RUNNER_TOOL_CACHE at a bigger disk$/,
        );
        expect(outcome.error).not.toContain('\n');
        const heads = left(outcome).filter((path) => !path.includes('go-preflight'));
        expect(heads).toStrictEqual([join(tools, 'go'), join(tools, 'go', version)]);
      },
    );
  });

  test('that is full, where the tool cache cannot be written: one line as well', async () => {
    const { tools, temp } = await folders();
    await writeFile(join(tools, 'file'), '');
    const full = on(temp, 'mount -t tmpfs -o size=300k none "$0"');
    const outcome = await install(join(tools, 'file'), temp, full);
    expect(outcome.error).toMatch(/no space left in .*go-preflight-tools.*ENOSPC/);
    expect(left(outcome).at(-1)).toBe(join(temp, 'go-preflight-tools/go', version));
  });

  test('that only the tool cache is on', async () => {
    const { tools, temp } = await folders();
    const outcome = await install(tools, temp, on(tools, 'mount -t tmpfs none "$0"'));
    expect(outcome).toMatchObject({ goroot: join(tools, 'go', version, 'x64'), verified: 'sha256' });
    expect(left(outcome)).toContain(join(tools, 'go', version, 'x64/VERSION'));
  });

  test.each([
    [
      'that is read-only gives way',
      'mount -t tmpfs none "$0" && mkdir "$0/go" && mount -o remount,ro none "$0"',
      // node's own word for EROFS, when it makes folders above the one that is wanted.
      /cannot be written \((EROFS|ENOENT)/,
    ],
    [
      'in the very place of the entry gives way',
      `x=$0/go/${version}/x64; mkdir -p $x && mount -t tmpfs none $x && touch -d '2 hours ago' $x`,
      /cannot be written \(EBUSY/,
    ],
  ])('%s', async (_, commands, said) => {
    const { tools, temp } = await folders();
    const outcome = await install(tools, temp, on(tools, commands));
    expect(outcome.goroot).toBe(join(temp, 'go-preflight-tools/go', version, 'x64'));
    expect(outcome.lines.join('\n')).toMatch(said);
  });
});
