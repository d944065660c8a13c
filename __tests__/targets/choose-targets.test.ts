import { describe, expect, test } from '@jest/globals';
import { UserError } from '../../src/core/errors.ts';
import { chooseTargets } from '../../src/targets/choose-targets.ts';
import type { GoPortList, Port } from '../../src/targets/ports.ts';
import { targetEnvironment, targetName } from '../../src/targets/target.ts';

function port(name: string, more: Partial<Port> = {}): Port {
  const [goos = '', goarch = ''] = name.split('/');
  return { goos, goarch, cgo: true, firstClass: false, broken: false, ...more };
}

const first = { firstClass: true };
const go: GoPortList = {
  version: '1.26.8',
  ports: [
    port('darwin/amd64', first),
    port('darwin/arm64', first),
    port('freebsd/amd64'),
    port('js/wasm', { cgo: false }),
    port('linux/386', first),
    port('linux/amd64', first),
    port('linux/arm', first),
    port('linux/arm64', first),
    port('linux/riscv64'),
    port('linux/sparc64', { broken: true }),
    port('plan9/386', { cgo: false }),
    port('plan9/arm', { cgo: false }),
    port('windows/amd64', first),
  ],
};

function chosen(list: string, from = go): string {
  return chooseTargets(list.split(' ').filter(Boolean), from).map(targetName).join(' ');
}

function refused(list: string, from = go): string {
  try {
    return `chose ${chosen(list, from)}`;
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    return error.message;
  }
}

describe('chooseTargets', () => {
  const lists: readonly (readonly [list: string, targets: string])[] = [
    ['', ''],
    ['none', ''],
    ['windows/amd64 linux/amd64', 'windows/amd64 linux/amd64'],
    ['linux/amd64 js/wasm linux/amd64', 'linux/amd64 js/wasm'],
    ['linux/arm linux/arm/v5 linux/arm/v7', 'linux/arm linux/arm/v5 linux/arm/v7'],
    ['linux/amd64/v3 linux/386/softfloat', 'linux/amd64/v3 linux/386/softfloat'],
    ['linux/arm64/v8.2 linux/riscv64/rva23u64', 'linux/arm64/v8.2 linux/riscv64/rva23u64'],
    ['plan9/*', 'plan9/386 plan9/arm'],
    ['*/arm', 'linux/arm plan9/arm'],
    ['*/arm/v6', 'linux/arm/v6 plan9/arm/v6'],
    ['first-class', 'darwin/amd64 darwin/arm64 linux/386 linux/amd64 linux/arm linux/arm64 windows/amd64'],
    [
      'common',
      'linux/amd64 linux/arm64 linux/arm linux/386 linux/riscv64 darwin/amd64 darwin/arm64 windows/amd64 freebsd/amd64',
    ],
    ['js/wasm first-class !darwin/* !windows/*', 'js/wasm linux/386 linux/amd64 linux/arm linux/arm64'],
    ['!plan9/* all !first-class', 'freebsd/amd64 js/wasm linux/riscv64'],
    ['linux/arm/v6 linux/arm/v7 !linux/arm/v6', 'linux/arm/v7'],
    ['linux/* linux/arm/v7 !linux/arm', 'linux/386 linux/amd64 linux/arm64 linux/riscv64'],
    ['*/* !*/386 !*/arm !*/amd64', 'darwin/arm64 js/wasm linux/arm64 linux/riscv64'],
    // No longer there, not there yet, or broken: left out as asked.
    ['js/wasm !windows/arm !openbsd/riscv64 !linux/sparc64', 'js/wasm'],
  ];
  test.each(lists)('%j', (list, targets) => {
    expect(chosen(list)).toBe(targets);
  });

  const wrong: readonly (readonly [list: string, problem: string])[] = [
    [
      'linux/amd46',
      'Go 1.26.8 has no port "linux/amd46"; did you mean linux/amd64? (for linux there are 386, amd64, arm, arm64, riscv64)',
    ],
    ['macos/x64', 'Go 1.26.8 has no port "macos/x64"; did you mean darwin/amd64?'],
    ['plan10/*', 'Go 1.26.8 has no port "plan10/*"; did you mean plan9/*?'],
    ['!plan10/*', 'Go 1.26.8 has no port "plan10/*"; did you mean plan9/*?'],
    ['quux/vax', 'Go 1.26.8 has no port "quux/vax"'],
    [
      'linux/sparc64',
      '"linux/sparc64" is marked broken in Go 1.26.8: it is there, but does not work (go.dev/wiki/PortingPolicy)',
    ],
    ['windows/arm', '"windows/arm" is not in Go 1.26.8: Go 1.26 removed it'],
    ['linux/arm/7', '"7" is no variant of arm; did you mean v7? (there are v5, v6, v7)'],
    ['js/wasm/simd', '"simd" is no variant of wasm, which has none'],
    [
      'firstclass',
      '"firstclass" is no target; did you mean first-class? (targets are like linux/amd64, linux/arm/v7 and windows/*; presets are none, all, common, first-class)',
    ],
    [
      'linux/arm/v7/x',
      '"linux/arm/v7/x" is no target (targets are like linux/amd64, linux/arm/v7 and windows/*; presets are none, all, common, first-class)',
    ],
    ['none js/wasm', 'none goes with no other target'],
    ['plan9/* !plan9/*', '"plan9/*, !plan9/*" leaves no target; say none if that is meant'],
    ['!plan9/*', '"!plan9/*" leaves no target; say none if that is meant'],
    [
      'js/wasm windows/arm nacl/386',
      '"windows/arm" is not in Go 1.26.8: Go 1.26 removed it; "nacl/386" is not in Go 1.26.8: Go 1.14 removed it',
    ],
    ['__proto__/constructor', 'Go 1.26.8 has no port "__proto__/constructor"'],
  ];
  test.each(wrong)('%j is refused', (list, problem) => {
    expect(refused(list)).toEqual(problem);
  });

  test('what an older Go does not know yet is said, not passed over', () => {
    const old: GoPortList = { ...go, version: '1.21.13' };
    expect(refused('linux/arm64/v8.2', old)).toBe(
      'linux/arm64/v8.2: GOARM64=v8.2 came with Go 1.23, and this is Go 1.21.13',
    );
    expect(refused('linux/riscv64/rva23u64', { ...go, version: '1.24.0' })).toContain('came with Go 1.25');
    expect(refused('openbsd/riscv64', old)).toBe(
      '"openbsd/riscv64" is not in Go 1.21.13: Go 1.23 brought it',
    );
    const silent = { ...old, ports: old.ports.map((one) => ({ ...one, firstClass: false })) };
    expect(refused('first-class', silent)).toBe('Go 1.21.13 has no first-class ports');
  });
});

describe('what the go command is told of a target', () => {
  test.each([
    ['linux/arm/v7', { GOOS: 'linux', GOARCH: 'arm', GOARM: '7' }],
    ['linux/amd64/v3', { GOOS: 'linux', GOARCH: 'amd64', GOAMD64: 'v3' }],
    ['js/wasm', { GOOS: 'js', GOARCH: 'wasm' }],
  ])('%s', (name, env) => {
    expect(chooseTargets([name], go).map(targetEnvironment)).toEqual([env]);
  });
});
