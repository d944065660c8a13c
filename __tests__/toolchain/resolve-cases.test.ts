import { expect, test } from '@jest/globals';
import { UserError, messageOf } from '../../src/core/errors.ts';
import { DIRECTIVE_CASES, DOCKERFILE_CASES, FILE_CASES } from './resolve-cases/file-cases.ts';
import { INDEX_CASES } from './resolve-cases/index-cases.ts';
import { nodeSemverCases } from './resolve-cases/node-semver-cases.ts';
import { resolveCase, titleOf } from './resolve-cases/resolve-case.ts';
import type { ResolveCase } from './resolve-cases/resolve-case.ts';
import { SETUP_GO_CASES } from './resolve-cases/setup-go-cases.ts';
import { SPEC_CASES } from './resolve-cases/spec-cases.ts';

const CASES: readonly ResolveCase[] = [
  ...SPEC_CASES,
  ...INDEX_CASES,
  ...DIRECTIVE_CASES,
  ...FILE_CASES,
  ...DOCKERFILE_CASES,
  ...SETUP_GO_CASES,
  ...(await nodeSemverCases()),
];

test.each(CASES.map((one) => [one.expectationFrom, titleOf(one), one] as const))(
  '%s: %s',
  async (_origin, _title, one) => {
    if (one.expect instanceof RegExp) {
      const refused = await resolveCase(one).then(
        (answer) => answer,
        (error: unknown) => error,
      );
      expect(refused).toBeInstanceOf(UserError);
      expect(messageOf(refused)).toMatch(one.expect);
      return;
    }
    const { remarks, ...answer } = await resolveCase(one);
    expect(answer).toMatchObject({ version: one.expect, ...one.also });
    if (one.remarks !== undefined) expect(remarks.map(({ kind }) => kind)).toEqual(one.remarks);
  },
);

test('there are at least 300 cases, 150 of them with an expectation that nobody typed', () => {
  const counts = new Map<string, number>();
  for (const { expectationFrom } of CASES) {
    const origin = expectationFrom.split(' ')[0] ?? '';
    counts.set(origin, (counts.get(origin) ?? 0) + 1);
  }
  process.stdout.write(
    `resolve cases: ${CASES.length} (${[...counts].map(([origin, count]) => `${origin} ${count}`).join(', ')})\n`,
  );
  expect(CASES.length).toBeGreaterThanOrEqual(300);
  expect(CASES.length - (counts.get('rule') ?? 0)).toBeGreaterThanOrEqual(150);
});
