import { expect, test } from '@jest/globals';
import { mkdir, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { installGo } from '../../src/toolchain/install/install-go.ts';
import { fakeRelease } from '../support/fake-go.ts';
import { installPorts } from '../support/install-ports.ts';
import type { Fault, Faults } from '../support/release-server.ts';
import { serve, version } from '../support/served.ts';
import { around, exactly, platform } from '../support/wanted.ts';

const patience: Fault = { kind: 'status', status: 503, headers: { 'retry-after': '50' } };

// What is not a wait but work (unpacking, placing) is ended at random moments by install-kill.test.ts.
test.each<[string, Faults, RegExp, boolean]>([
  ['the index to answer', { index: [{ kind: 'stall', after: 0 }] }, /^asked$/, false],
  ['the second try', { index: [patience] }, /trying again in 50 s/, false],
  ['the rest of the archive', { archive: [{ kind: 'stall', after: 70_000 }] }, /downloading/, false],
  ['a better hour for the archive', { archive: [patience] }, /trying again in 50 s/, false],
  ['the marker of another job', {}, /^asked$/, true],
])(
  'a step that is cancelled while it waits for %s ends at once and leaves nothing',
  async (_, faults, line, isTaken) => {
    const server = await serve(faults, [fakeRelease(version)]);
    const ports = await installPorts();
    const home = join(ports.host.toolCache, 'go', version);
    if (isTaken) await mkdir(join(home, 'x64'), { recursive: true });
    const ended = installGo(exactly(version), platform, ports, around(server.base)).catch(
      (thrown: unknown) => thrown,
    );
    const said = (): readonly string[] => [...ports.lines, ...(server.requests.length > 0 ? ['asked'] : [])];
    while (!said().some((text) => line.test(text))) await sleep(10);
    await sleep(200);
    const told = performance.now();
    ports.cancel();
    expect(await ended).toMatchObject({ name: 'Cancelled' });
    expect(performance.now() - told).toBeLessThan(1500);
    expect(await readdir(home).catch(() => [])).toStrictEqual(isTaken ? ['x64'] : []);
  },
);
