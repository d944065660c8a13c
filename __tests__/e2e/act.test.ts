import { expect, test } from '@jest/globals';
import { cp, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { runAct } from '../support/act.ts';
import { checkoutOfExample } from '../support/checkout.ts';

const root = resolve(import.meta.dirname, '../..');

const WORKFLOW = `
on: push
jobs:
  drift:
    runs-on: ubuntu-latest
    steps:
      - uses: actions/checkout@v7
      - id: first
        uses: ./action
        with:
          fail-on: never
      - id: later
        run: echo "seen=\${{ steps.first.outputs.findings }} \${{ steps.first.outputs.drift }} $(go env GOVERSION) $GOTOOLCHAIN" >> "$GITHUB_OUTPUT"
      - id: second
        uses: ./action
`;

/** A repository with the drifted module, the action as it is committed, and a workflow that uses it twice. */
async function repository(): Promise<string> {
  const folder = await checkoutOfExample('drift');
  await mkdir(join(folder, 'action'));
  await cp(join(root, 'dist'), join(folder, 'action', 'dist'), { recursive: true });
  await cp(join(root, 'action.yml'), join(folder, 'action', 'action.yml'));
  await mkdir(join(folder, '.github', 'workflows'), { recursive: true });
  await writeFile(join(folder, '.github', 'workflows', 'w.yml'), WORKFLOW);
  return folder;
}

test('a workflow under act', async () => {
  const folder = await repository();
  const home = await mkdtemp(join(tmpdir(), 'home-'));
  try {
    const { exitCode, lines } = await runAct(folder, home);
    const of = (step: string, command: string): typeof lines =>
      lines.filter((line) => line.stepID?.[0] === step && line.command === command);

    const annotations = of('first', 'error').map(
      ({ kvPairs }) => `${kvPairs?.['file']}:${kvPairs?.['line']}`,
    );
    expect(annotations.sort()).toEqual(['go.mod:6', 'go.mod:7', 'go.mod:8']);
    const outputs = Object.fromEntries(of('first', 'set-output').map(({ name, arg }) => [name, arg]));
    expect(outputs).toMatchObject({ drift: 'true', findings: '3', 'cache-hit': 'false' });
    expect(of('later', 'set-output')).toEqual([
      expect.objectContaining({ name: 'seen', arg: `3 true go${outputs['go-version']} local` }),
    ]);
    expect(of('first', 'summary')[0]?.content).toContain('example.com/greeting');
    // The second one has no fail-on: the job fails.
    expect(exitCode).toBe(1);
    expect(lines.filter((line) => line.stage === 'Post').length).toBeGreaterThan(0);
    await expect(readFile(outputs['report'] ?? '')).rejects.toThrow('ENOENT');
  } finally {
    await rm(folder, { recursive: true, force: true, maxRetries: 5 });
    await rm(home, { recursive: true, force: true, maxRetries: 5 });
  }
}, 600_000);
