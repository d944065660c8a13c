import { expect, test } from '@jest/globals';
import { execFile } from 'node:child_process';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { EntryPaths } from '../../src/archive/entry-path.ts';
import { HostileEntry } from '../../src/archive/failures.ts';
import { temporaryFolder } from '../support/install-ports.ts';

/** Prints every character with the next one that Go takes for the same letter. */
const program = `package main

import (
	"fmt"
	"unicode"
)

func main() {
	for r := rune(0); r <= unicode.MaxRune; r++ {
		if next := unicode.SimpleFold(r); next != r && unicode.IsLetter(r) {
			fmt.Printf("%c%c\\n", r, next)
		}
	}
}
`;

test('letters that the go command takes for one are one in names', async () => {
  const folder = await temporaryFolder();
  await writeFile(join(folder, 'fold.go'), program);
  const env = { ...process.env, GOWORK: 'off', GOFLAGS: '' };
  const { stdout } = await promisify(execFile)('go', ['run', 'fold.go'], { cwd: folder, env });
  const pairs = stdout.trim().split('\n');
  expect(pairs.length).toBeGreaterThan(2500);
  const different = pairs.filter((pair) => {
    const [one = '', other = ''] = pair;
    const paths = new EntryPaths('go/', 'linux');
    paths.admit(`go/${one}`, 'file', 0);
    try {
      paths.admit(`go/${other}`, 'file', 0);
      return true;
    } catch (error) {
      expect(error).toBeInstanceOf(HostileEntry);
      return false;
    }
  });
  expect(different).toStrictEqual([]);
});
