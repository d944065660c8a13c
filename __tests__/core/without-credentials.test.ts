import { expect, test } from '@jest/globals';
import { withoutCredentials } from '../../src/core/without-credentials.ts';

test.each([
  ['https://bob:secret@proxy.example/x,direct', 'https://***@proxy.example/x,direct'],
  [
    'https://token@proxy.example|https://b:p@ss@two.example',
    'https://***@proxy.example|https://***@two.example',
  ],
  ['reading http://token@h.example/a/@v/list: 404', 'reading http://***@h.example/a/@v/list: 404'],
  ['https://proxy.example/a@b', 'https://proxy.example/a@b'],
  ['git@example.com:a/b', 'git@example.com:a/b'],
  ['https://one.example two@three', 'https://one.example two@three'],
])('%s', (text, shown) => {
  expect(withoutCredentials(text)).toBe(shown);
});
