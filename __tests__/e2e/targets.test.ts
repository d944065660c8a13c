import { expect, test } from '@jest/globals';
import { checkout, inJob } from '../support/checkout.ts';
import type { Ended } from '../support/runner-emulator.ts';

const files = {
  'go.mod': 'module example.com/lock\n\ngo 1.21\n',
  'lock.go': 'package lock\n\nimport "syscall"\n\nvar Lock = syscall.Flock\n',
};

async function main(inputs: Readonly<Record<string, string>>): Promise<Ended> {
  let ended: Ended | undefined;
  await inJob(checkout(files), async (step) => {
    ended = await step.uses({ inputs: { cache: 'false', ...inputs } });
  });
  if (!ended) throw new Error('no job');
  return ended;
}

test('an error of one system is told once, at its line, with a grid of all targets', async () => {
  const { exitCode, annotations, summary, log } = await main({
    targets: 'linux/amd64, windows/amd64, windows/arm64',
  });
  expect(exitCode).toBe(1);
  expect(annotations).toMatchObject([{ level: 'error', file: 'lock.go', line: 5 }]);
  expect(annotations[0]?.message).toContain('undefined: syscall.Flock · windows/amd64, windows/arm64');
  expect(summary).toContain('| | `amd64` | `arm64` |');
  expect(summary).toContain('| `windows` | ❌ | ❌ |');
  expect(log).toMatch(/Targets: 3 targets · type-checked · does not compile: windows\/amd64, windows\/arm64/);
});

test('what may fail fails nothing', async () => {
  const { exitCode, annotations } = await main({
    targets: 'linux/amd64, windows/amd64',
    'targets-allow-failure': 'windows/*',
  });
  expect(exitCode).toBe(0);
  expect(annotations.map(({ level }) => level)).toEqual(['notice']);
});

test('without targets nobody hears of them', async () => {
  const { exitCode, log, summary } = await main({});
  expect(exitCode).toBe(0);
  expect(log + summary).not.toMatch(/[Tt]arget/);
});

test('a target that is none is told with what was meant', async () => {
  const { exitCode, log } = await main({ targets: 'linux/amd46' });
  expect(exitCode).toBe(1);
  expect(log).toMatch(/did you mean linux\/amd64\?/);
});
