import { expect, test } from '@jest/globals';
import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { parse } from 'yaml';

const workflow = resolve(import.meta.dirname, '../.github/workflows/ci.yml');

test('the gate waits for every other job, whatever became of it', async () => {
  const { jobs }: { jobs: Readonly<Record<string, { needs?: string[]; if?: string }>> } = parse(
    await readFile(workflow, 'utf8'),
  );
  const others = Object.keys(jobs).filter((name) => name !== 'gate');
  expect(jobs['gate']).toMatchObject({ needs: others, if: 'always()' });
});

test('foreign actions are pinned to a commit, with the version beside it', async () => {
  const uses = (await readFile(workflow, 'utf8')).match(/\buses: .*/g) ?? [];
  const foreign = uses.filter((line) => !line.startsWith('uses: ./'));
  expect(foreign.length).toBeGreaterThan(0);
  for (const line of foreign) expect(line).toMatch(/^uses: [\w-]+\/[\w-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/);
});
