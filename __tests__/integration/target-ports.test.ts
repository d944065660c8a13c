import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { chooseTargets } from '../../src/targets/choose-targets.ts';
import { whyMissing } from '../../src/targets/port-history.ts';
import { portName, readPorts } from '../../src/targets/ports.ts';
import type { GoPortList } from '../../src/targets/ports.ts';
import { targetName } from '../../src/targets/target.ts';
import { variantsOf } from '../../src/targets/variants.ts';
import { removeFolder, temporaryFolder } from '../support/temporary.ts';
import { testPorts } from '../support/test-ports.ts';
import { toolchain } from '../support/toolchains.ts';

const run = promisify(execFile);
const versions = ['1.19.13', '1.21.13', '1.23.12', '1.26.7'];

let folder = '';
let env: Record<string, string> = {};
beforeAll(async () => {
  folder = await temporaryFolder('ports');
  env = { PATH: process.env['PATH'] ?? '', HOME: folder, GOCACHE: join(folder, 'cache') };
});
afterAll(() => removeFolder(folder));

async function portsOf(version: string): Promise<GoPortList> {
  return readPorts({ goroot: await toolchain(version), version }, testPorts(env, folder));
}

describe.each(versions)('the ports of Go %s', (version) => {
  test('are those that it lists, in its order', async () => {
    const goroot = await toolchain(version);
    const { stdout } = await run(join(goroot, 'bin', 'go'), ['tool', 'dist', 'list'], { cwd: goroot, env });
    const { ports } = await portsOf(version);
    const usable = ports.filter(({ broken }) => !broken).map(portName);
    expect(usable).toEqual(stdout.trim().split('\n'));
    expect(chooseTargets(['all'], { version, ports }).map(targetName)).toEqual(usable);
  });

  test('first-class ones are the eight or so that releases wait for', async () => {
    const list = await portsOf(version);
    const names = chooseTargets(['first-class'], list).map(targetName);
    expect(names).toEqual(expect.arrayContaining(['linux/amd64', 'darwin/arm64', 'windows/amd64']));
    expect(names).not.toContain('plan9/386');
    expect(chooseTargets(['common'], list)).toHaveLength(12);
  });

  test('why one is missing is known of all that any other release here has', async () => {
    const own = (await portsOf(version)).ports.map(portName);
    for (const other of versions) {
      const missing = (await portsOf(other)).ports.map(portName).filter((name) => !own.includes(name));
      const unexplained = missing.filter((name) => whyMissing(name) === undefined);
      // The list of 1.19 keeps quiet about broken ports.
      expect(unexplained).toEqual(version === '1.19.13' && other !== version ? ['linux/sparc64'] : []);
    }
  });

  test('a variant is taken if this Go takes it, and only then', async () => {
    const list = await portsOf(version);
    const usable = list.ports.filter(({ broken }) => !broken);
    let taken = 0;
    for (const goarch of new Set(usable.map((port) => port.goarch))) {
      const goos = usable.find((port) => port.goarch === goarch)?.goos ?? '';
      for (const { name, value, written } of variantsOf(goarch)) {
        const ours = takesIt(`${goos}/${goarch}/${written}`, list);
        const settings = { GOOS: goos, GOARCH: goarch, [name]: value };
        expect({ ...settings, taken: ours }).toEqual({
          ...settings,
          taken: await goTakes(settings, version),
        });
        if (ours) taken++;
      }
    }
    expect(taken).toBeGreaterThan(15);
  });
});

function takesIt(name: string, list: GoPortList): boolean {
  try {
    return chooseTargets([name], list).length === 1;
  } catch {
    return false;
  }
}

/** Of what it does not know, it refuses values and takes no notice of variables. */
async function goTakes(settings: Readonly<Record<string, string>>, version: string): Promise<boolean> {
  const goroot = await toolchain(version);
  const [name = '', value] = Object.entries(settings).at(-1) ?? [];
  const options = { cwd: goroot, env: { ...env, ...settings, GOTOOLCHAIN: 'local' } };
  return run(join(goroot, 'bin', 'go'), ['env', name], options).then(
    ({ stdout }) => stdout.trim() === value,
    () => false,
  );
}

test('a Go that does not say its ports is named', async () => {
  const goroot = join(folder, 'empty');
  await expect(readPorts({ goroot, version: '1.26.8' }, testPorts(env, folder))).rejects.toThrow(
    'go tool dist list -json -broken of Go 1.26.8 does not say what it builds for',
  );
});
