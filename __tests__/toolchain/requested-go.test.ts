import { describe, expect, test } from '@jest/globals';
import { acceptsInstalled } from '../../src/toolchain/accepts-installed.ts';
import { releaseName } from '../../src/toolchain/go-release.ts';
import type { GoRequest } from '../../src/toolchain/go-request.ts';
import { requestedGo } from '../../src/toolchain/requested-go.ts';
import type { Places } from '../../src/toolchain/requested-go.ts';

const goMod = { path: 'go.mod', text: 'module x\n\ngo 1.22.3\n' };
const goWork = { path: 'go.work', text: 'go 1.23.1\n\nuse .\n' };
const goVersionFile = { path: '.go-version', text: '1.21.9\n' };

/** A request in one word: `=1.22.3`, `1.22.*`, `>=1.22.3 else 1.22.3`. */
function wordOf(request: GoRequest | undefined): string {
  if (request === undefined) return 'nothing';
  const { wanted } = request;
  if (wanted.kind === 'at-least') return `>=${wanted.minimum} else ${choiceOf(wanted.otherwise)}`;
  return choiceOf(wanted);
}

function choiceOf(wanted: GoRequest['wanted']): string {
  if (wanted.kind === 'exact') return `=${releaseName(wanted.version)}`;
  return wanted.kind === 'newest-patch' ? `1.${wanted.minor}.*` : wanted.kind;
}

function without<T extends object, K extends keyof T>(object: T, key: K): Omit<T, K> {
  const { [key]: _, ...rest } = object;
  return rest;
}

describe('precedence', () => {
  const all = { goVersion: '1.20', goVersionFile, goWork, goMod, env: { GOTOOLCHAIN: 'go1.24.1' } };
  test.each<readonly [string, Places, string, string]>([
    ['go-version first', all, '1.20.*', 'go-version input'],
    ['then go-version-file', without(all, 'goVersion'), '=1.21.9', '.go-version line 1'],
    [
      'then GOTOOLCHAIN',
      { goWork, goMod, env: { GOTOOLCHAIN: 'go1.24.1' } },
      '=1.24.1',
      'GOTOOLCHAIN in the environment',
    ],
    ['then go.work, as a minimum', { goWork, goMod, env: {} }, '>=1.23.1 else =1.23.1', 'go.work line 1, go'],
    ['then go.mod, as a minimum', { goMod, env: {} }, '>=1.22.3 else =1.22.3', 'go.mod line 3, go'],
    [
      'the larger of GOTOOLCHAIN=goV+auto and go.mod',
      { goMod, env: { GOTOOLCHAIN: 'go1.22.5+auto' } },
      '>=1.22.5 else =1.22.5',
      'GOTOOLCHAIN in the environment',
    ],
    [
      'the larger of go.mod and GOTOOLCHAIN=goV+path',
      { goMod, env: { GOTOOLCHAIN: 'go1.22.1+path' } },
      '>=1.22.3 else =1.22.3',
      'go.mod line 3, go',
    ],
    [
      'GOTOOLCHAIN=local asks for nothing',
      { goMod, env: { GOTOOLCHAIN: 'local' } },
      '>=1.22.3 else =1.22.3',
      'go.mod line 3, go',
    ],
    [
      'GOTOOLCHAIN=auto asks for nothing',
      { goMod, env: { GOTOOLCHAIN: 'auto' } },
      '>=1.22.3 else =1.22.3',
      'go.mod line 3, go',
    ],
    [
      'our own export is looked through',
      { goMod, env: { GOTOOLCHAIN: 'local', GO_PREFLIGHT_GOTOOLCHAIN_PREV: 'go1.24.1' } },
      '=1.24.1',
      'GOTOOLCHAIN in the environment',
    ],
    [
      'our own export over an unset one',
      { goMod, env: { GOTOOLCHAIN: 'local', GO_PREFLIGHT_GOTOOLCHAIN_PREV: '' } },
      '>=1.22.3 else =1.22.3',
      'go.mod line 3, go',
    ],
    [
      'what the user set after our export',
      { goMod, env: { GOTOOLCHAIN: 'go1.25.0', GO_PREFLIGHT_GOTOOLCHAIN_PREV: 'go1.24.1' } },
      '=1.25.0',
      'GOTOOLCHAIN in the environment',
    ],
  ])('%s', async (_, places, word, source) => {
    const request = await requestedGo(places);
    expect([wordOf(request), request?.from.source]).toEqual([word, source]);
  });
});

test.each<readonly [string, string, string]>([
  ['a language version', 'module x\ngo 1.22\n', '>=1.22 else 1.22.*'],
  ['a toolchain line that is newer', 'module x\ngo 1.22\ntoolchain go1.23.4\n', '>=1.23.4 else =1.23.4'],
  ['a toolchain line that is older', 'module x\ngo 1.23.4\ntoolchain go1.22.1\n', '>=1.23.4 else =1.23.4'],
  ['a file without a go line asks for nothing', 'module x\n', 'nothing'],
  ['a malformed file asks for nothing: that is a finding', 'module x\ngo what\n', 'nothing'],
])('a go.mod of our own finding: %s', async (_, text, word) => {
  expect(wordOf(await requestedGo({ env: {}, goMod: { path: 'go.mod', text } }))).toBe(word);
});

test('nothing asks for anything', async () => {
  expect(await requestedGo({ env: {} })).toBeUndefined();
});

test.each<readonly [Places, string]>([
  [{ goVersion: '', env: {} }, 'go-version input: the Go version is empty'],
  [{ goVersionFile: { path: 'go.mod', text: 'module x\n' }, goMod, env: {} }, 'go.mod: it has no go line'],
  [{ env: { GOTOOLCHAIN: 'nope' } }, 'GOTOOLCHAIN in the environment: "nope" is no toolchain'],
  [{ env: { GOTOOLCHAIN: '1.22.3' } }, '"1.22.3" is no toolchain'],
])('%j is refused', async (places, message) => {
  await expect(requestedGo(places)).rejects.toThrow(message);
});

describe('an installed Go', () => {
  test.each<readonly [string, string, boolean]>([
    ['1.22.3', '1.22.3', true],
    ['1.22.3', '1.22.4', false],
    ['1.20.0', '1.20', true],
    ['1.22', '1.22.4', true],
    ['1.22', '1.23.0', false],
    ['1.26', '1.26rc1', false],
    ['>=1.21 <1.23', '1.22.4', true],
    ['>=1.21 <1.23', '1.23.0', false],
    ['1.26rc1', '1.26rc1', true],
    ['stable', '1.27.0', false],
    ['1.22', 'devel', false],
  ])('go-version %s takes %s: %s', async (goVersion, installed, taken) => {
    const request = await requestedGo({ goVersion, env: {} });
    expect(request && acceptsInstalled(request.wanted, installed)).toBe(taken);
  });

  test.each<readonly [string, string, boolean]>([
    ['1.22.3', '1.22.3', true],
    ['1.22.3', '1.26.8', true],
    ['1.22.3', '1.22.2', false],
    ['1.22', '1.22rc1', true],
    ['1.20', '1.20rc1', false],
    ['1.27', '1.26.8', false],
  ])('go.mod with go %s takes %s: %s', async (line, installed, taken) => {
    const request = await requestedGo({ env: {}, goMod: { path: 'go.mod', text: `module x\ngo ${line}\n` } });
    expect(request && acceptsInstalled(request.wanted, installed)).toBe(taken);
  });
});
