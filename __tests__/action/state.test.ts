import { describe, expect, test } from '@jest/globals';
import { decodeState, encodeState } from '../../src/action/state.ts';

const folder = '/tmp/runner/go-preflight-abc';

describe('state between main and post', () => {
  test('comes back as it was', () => {
    expect(decodeState(encodeState({ v: 1, folder }), '/tmp/runner')).toEqual({ v: 1, folder });
  });

  test.each([
    ['absent', ''],
    ['not JSON', '/etc/passwd'],
    ['another version', JSON.stringify({ v: 2, folder })],
    ['no folder', JSON.stringify({ v: 1 })],
    ['forged: elsewhere', JSON.stringify({ v: 1, folder: '/home/user/go-preflight-x' })],
    ['forged: climbing', JSON.stringify({ v: 1, folder: '/tmp/runner/go-preflight-x/../..' })],
    ['forged: the temp folder itself', JSON.stringify({ v: 1, folder: '/tmp/runner' })],
    ['forged: another name', JSON.stringify({ v: 1, folder: '/tmp/runner/_github_home' })],
  ])('%s is no state', (_, text) => {
    expect(decodeState(text, '/tmp/runner')).toBeUndefined();
  });
});
