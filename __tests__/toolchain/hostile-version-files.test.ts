import { expect, test } from '@jest/globals';
import { readVersionFile } from '../../src/toolchain/version-files.ts';
import { parseReleaseIndex } from '../../src/toolchain/release-index.ts';
import { cpuMilliseconds } from '../support/cpu-time.ts';

/** Version files come with a pull request, indexes from a mirror: none may keep a job busy or fill its memory. */

const blanks = ' '.repeat(200_000);
const doubled = Array.from({ length: 60 }, (_, index) => `ARG A${index + 1}=$A${index}$A${index}\n`).join('');

test.each([
  ['Dockerfile', `ARG X=\${A:-${'$aa'.repeat(60)}\nFROM golang:$X\n`],
  ['Dockerfile', `ARG A0=xxxxxxxx\n${doubled}FROM golang:$A60\n`],
  ['.tool-versions', `golang a${blanks}b\n`],
  ['.go-version', `>=1.21${blanks}b\n`],
])('a hostile %s is refused at once', async (name, text) => {
  const spent = await cpuMilliseconds(async () => {
    await expect(readVersionFile(name, text)).rejects.toMatchObject({ name: 'UserError' });
  });
  expect(spent).toBeLessThan(1000);
});

test('blanks in a mise.toml', async () => {
  const spent = await cpuMilliseconds(async () => {
    const { from } = await readVersionFile('mise.toml', `${blanks}\n[tools]\n  go = "1.22.3"\n`);
    expect(from.source).toBe('mise.toml line 3, tools.go');
  });
  expect(spent).toBeLessThan(1000);
});

test('titles without an end in what should be an index', async () => {
  const spent = await cpuMilliseconds(() => {
    expect(() => parseReleaseIndex('<title'.repeat(200_000), 'https://mirror.example')).toThrow(
      'HTML or XML',
    );
  });
  expect(spent).toBeLessThan(1000);
});
