import { describe, expect, test } from '@jest/globals';
import { toolchainConflict, toolchainExports, userGotoolchain } from '../../src/toolchain/gotoolchain.ts';

const PREV = 'GO_PREFLIGHT_GOTOOLCHAIN_PREV';

describe('what later steps see', () => {
  test.each<readonly ['local' | 'auto', Readonly<Record<string, string>>, string]>([
    ['local', {}, ''],
    ['local', { GOTOOLCHAIN: 'go1.22.3' }, 'go1.22.3'],
    ['auto', { GOTOOLCHAIN: 'local' }, 'local'],
    ['local', { GOTOOLCHAIN: 'local', [PREV]: 'go1.22.3' }, 'go1.22.3'],
    ['local', { GOTOOLCHAIN: 'auto', [PREV]: '' }, ''],
  ])('toolchain: %s over %j', (mode, env, previous) => {
    const { set } = toolchainExports(mode, env, {});
    expect(set).toEqual({ GOTOOLCHAIN: mode, [PREV]: previous });
    // A second step of ours reads the same, and leaves the same.
    expect(userGotoolchain({ ...env, ...set })).toBe(userGotoolchain(env));
    expect(toolchainExports(mode, { ...env, ...set }, {}).set).toEqual(set);
  });

  test('the reason names the mode and what the user had', () => {
    expect(toolchainExports('local', { GOTOOLCHAIN: 'go1.22.3' }, {}).why).toMatch(
      /^GOTOOLCHAIN=local: every step uses the Go installed here.*\(yours was go1\.22\.3\)$/,
    );
  });
});

describe('toolchain: auto that cannot work', () => {
  test.each<readonly [Readonly<Record<string, string>>, string | undefined]>([
    [{ GOSUMDB: 'sum.example.com' }, undefined],
    [{}, undefined],
    [{ GOSUMDB: 'off' }, 'GOSUMDB=off'],
    [{ GOSUMDB: 'off', GONOSUMDB: '*', GOPRIVATE: '*' }, 'GOSUMDB=off'],
    [{ GOSUMDB: 'off', GOPROXY: 'file:///mirror' }, undefined],
    [{ GOSUMDB: 'off', GOPROXY: 'file:///mirror,direct' }, 'GOSUMDB=off'],
    [{ GOPROXY: 'off' }, 'GOPROXY=off'],
  ])('%j', (goEnv, reason) => {
    const { remarks } = toolchainExports('auto', {}, goEnv);
    expect(remarks).toEqual(
      reason === undefined
        ? []
        : [{ kind: 'toolchain-auto-blocked', reason: expect.stringMatching(`^${reason}`) }],
    );
    expect(toolchainExports('local', {}, goEnv).remarks).toEqual([]);
  });
});

test.each<readonly [string, string, boolean]>([
  ['go1.22.3', '1.22.3', false],
  ['go1.22.3', '1.22.4', true],
  ['go1.22.3+auto', '1.22.4', false],
  ['go1.22.3+auto', '1.22.2', true],
  ['go1.22.3-custom', '1.22.3', false],
  ['local', '1.22.4', false],
  ['', '1.22.4', false],
])('GOTOOLCHAIN=%s beside Go %s is a conflict: %s', (value, version, conflict) => {
  const remarks = toolchainConflict({ GOTOOLCHAIN: value }, 'stable', version);
  expect(remarks).toEqual(conflict ? [{ kind: 'gotoolchain-conflict', value, spec: 'stable' }] : []);
});
