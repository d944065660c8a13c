import { expect, test } from '@jest/globals';
import { sourceTexts } from '../src/source-texts.ts';
import { removeFolder, temporaryFolder, writeTree } from './support/temporary.ts';

test('the texts of the files that findings are in; what cannot be read is left out', async () => {
  const folder = await temporaryFolder('sources');
  try {
    await writeTree(folder, { 'a/go.mod': 'module a\n', 'big/go.sum': 'x'.repeat((8 << 20) + 1) });
    const finding = { rule: 'r', severity: 'error', message: 'm' } as const;
    const findings = ['a/go.mod', 'a/go.mod', 'absent', 'big/go.sum', 'a'].map((file) => ({
      ...finding,
      at: { file },
    }));
    expect([...(await sourceTexts([finding, ...findings], folder))]).toEqual([['a/go.mod', 'module a\n']]);
  } finally {
    await removeFolder(folder);
  }
});
