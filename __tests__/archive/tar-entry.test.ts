import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { execFileSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileHeader, tarEnd, tarPadding } from '../../src/archive/tar-entry.ts';
import { readTarHeader } from '../../src/archive/tar-header.ts';
import { temporaryFolder } from '../support/install-ports.ts';

const segment = fc.string({
  unit: fc.constantFrom('a', 'B', '!', '@', '.', 'ä', '漢'),
  minLength: 1,
  maxLength: 60,
});
const name = fc
  .array(
    segment.map((text) => `x${text}`),
    { minLength: 1, maxLength: 8 },
  )
  .map((segments) => segments.join('/'));

test('GNU tar reads any name and size as they were written', async () => {
  const file = join(await temporaryFolder(), 'a.tar');
  const entries = fc.sample(fc.record({ name, content: fc.string({ maxLength: 2000 }) }), 200);
  const parts = entries.flatMap((entry) => {
    const content = Buffer.from(entry.content);
    return [fileHeader(entry.name, content.length), content, tarPadding(content.length)];
  });
  writeFileSync(file, Buffer.concat([...parts, tarEnd]));
  const listed = execFileSync('tar', ['-tvf', file, '--quoting-style=literal', '--utc', '--full-time']);
  const lines = entries.map(({ name: path, content }) => [path, String(Buffer.byteLength(content))] as const);
  const seen = listed
    .toString()
    .trimEnd()
    .split('\n')
    .map((line) => /^-rw-r--r-- 0\/0 +(\d+) 1970-01-01 00:00:00 (.*)$/.exec(line))
    .map((match) => [match?.[2], match?.[1]]);
  expect(seen).toEqual(lines);
});

test('short names need one block', () => {
  const header = fileHeader('example.com/m/@v/v1.0.0.zip', 12);
  expect(header).toHaveLength(512);
  expect(readTarHeader(header)).toEqual({
    name: 'example.com/m/@v/v1.0.0.zip',
    type: '0',
    size: 12,
    mode: 0o644,
    linkName: '',
  });
});

test('a size that has no room is an error', () => {
  expect(() => fileHeader('a', 8 ** 11)).toThrow(RangeError);
});
