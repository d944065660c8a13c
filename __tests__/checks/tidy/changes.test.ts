import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { goModChanges } from '../../../src/checks/tidy/go-mod-changes.ts';
import { goSumChanges } from '../../../src/checks/tidy/go-sum-changes.ts';
import { applyEdits } from '../../../src/gomod/edit.ts';
import type { TidyChange } from '../../../src/core/facts.ts';
import { cpuMilliseconds } from '../../support/cpu-time.ts';

interface Wanted {
  readonly path: string;
  readonly version: string;
  readonly indirect: boolean;
}

const modules = ['alpha', 'beta', 'gamma', 'delta', 'epsilon', 'zeta', 'eta'];
const wanted = fc.subarray(modules).chain((names) =>
  fc.tuple(
    ...names.map((name) =>
      fc.record({
        path: fc.constant(`example.com/${name}`),
        version: fc.constantFrom('v1.0.0', 'v1.1.0'),
        indirect: fc.boolean(),
      }),
    ),
  ),
);

/** As tidy lays requirements out: direct ones, then indirect ones, single lines without a block. */
function tidied(requirements: readonly Wanted[], goLine: string): string {
  const paragraph = (list: readonly Wanted[]): string[] => {
    const lines = list.map((it) => `${it.path} ${it.version}${it.indirect ? ' // indirect' : ''}`).sort();
    if (lines.length < 2) return lines.map((line) => `require ${line}\n`);
    return [`require (\n${lines.map((line) => `\t${line}\n`).join('')})\n`];
  };
  const direct = requirements.filter((it) => !it.indirect);
  const indirect = requirements.filter((it) => it.indirect);
  return ['module example.com/main\n', `${goLine}\n`, ...paragraph(direct), ...paragraph(indirect)].join(
    '\n',
  );
}

const allEdits = (changes: readonly TidyChange[]): TidyChange['edits'] =>
  changes.flatMap((change) => change.edits);

describe('go.mod', () => {
  test('the edits of all changes yield the text after, and every difference of meaning is a change of its own', () => {
    fc.assert(
      fc.property(
        wanted,
        wanted,
        fc.constantFrom('go 1.21', 'go 1.22.0'),
        fc.boolean(),
        (old, fresh, goLine, crlf) => {
          const before = crlf ? tidied(old, 'go 1.21').replaceAll('\n', '\r\n') : tidied(old, 'go 1.21');
          const after = tidied(fresh, goLine);
          const changes = goModChanges('go.mod', before, after);
          expect(applyEdits(before, allEdits(changes)).replaceAll('\r\n', '\n')).toBe(after);
          expect(
            changes
              .filter((it) => it.kind !== 'format')
              .map(meaning)
              .sort(),
          ).toEqual([...differences(old, fresh), ...(goLine === 'go 1.21' ? [] : ['go-line'])].sort());
          for (const change of changes) expect(change.edits.length).toBeGreaterThan(0);
        },
      ),
      { numRuns: 500 },
    );
  });

  test('a text that is no go.mod is one change of layout', () => {
    expect(goModChanges('go.mod', 'module (\n', 'module x\n')).toMatchObject([
      { kind: 'format', at: { file: 'go.mod', line: 1 } },
    ]);
  });
});

function meaning(change: TidyChange): string {
  return 'path' in change ? `${change.kind} ${change.path}` : change.kind;
}

function differences(old: readonly Wanted[], fresh: readonly Wanted[]): string[] {
  return modules.flatMap((name) => {
    const path = `example.com/${name}`;
    const [was, is] = [old.find((it) => it.path === path), fresh.find((it) => it.path === path)];
    if (was === undefined) return is === undefined ? [] : [`require-missing ${path}`];
    if (is === undefined) return [`require-unused ${path}`];
    if (was.version !== is.version) return [`require-version ${path}`];
    return was.indirect === is.indirect ? [] : [`require-indirect ${path}`];
  });
}

describe('go.sum', () => {
  const hash = `h1:${'A'.repeat(43)}=`;
  const lines = fc.uniqueArray(
    fc
      .tuple(fc.constantFrom(...modules), fc.constantFrom('v1.0.0', 'v1.1.0'), fc.constantFrom('', '/go.mod'))
      .map((it) => `example.com/${it[0]} ${it[1]}${it[2]} ${hash}\n`),
  );

  test('the edits of all changes yield the text after, in order or not', () => {
    fc.assert(
      fc.property(lines, lines, fc.boolean(), (old, fresh, shuffled) => {
        const before = (shuffled ? old : [...old].sort()).join('');
        const after = [...fresh].sort().join('');
        const changes = goSumChanges('go.sum', before, after);
        expect(applyEdits(before, allEdits(changes))).toBe(after);
        const said = changes.flatMap((it) =>
          'lines' in it ? it.lines.map((line) => `${it.kind} ${line}\n`) : [],
        );
        const missing = fresh.filter((line) => !old.includes(line)).map((line) => `sum-missing ${line}`);
        const stale = old.filter((line) => !fresh.includes(line)).map((line) => `sum-stale ${line}`);
        expect(said.sort()).toEqual([...missing, ...stale].sort());
      }),
      { numRuns: 500 },
    );
  });

  test('a file of thousands of lines in another order is judged within a second', async () => {
    const many = Array.from({ length: 6000 }, (_, index) => `example.com/m${index} v1.0.0 ${hash}\n`);
    const before = many.toReversed().join('');
    const spent = await cpuMilliseconds(() => {
      const changes = goSumChanges('go.sum', before, `${many.join('')}example.com/z v1.0.0 ${hash}\n`);
      expect(changes.map((it) => it.kind)).toContain('sum-missing');
    });
    expect(spent).toBeLessThan(1000);
  });

  test.each<[string, (text: string) => string | null, (text: string) => string]>([
    ['new', () => null, (text) => text],
    ['stale as a whole', (text) => text, () => ''],
    ['of other line ends', (text) => text.replaceAll('\n', '\r\n'), (text) => text],
  ])('a go.sum of ten thousand modules that is %s is judged within two seconds', async (_, before, after) => {
    const many = Array.from({ length: 10_000 }, (_each, index) => `example.com/m${index} v1.0.0 ${hash}\n`);
    const spent = await cpuMilliseconds(() => {
      expect(goSumChanges('go.sum', before(many.join('')), after(many.join('')))).not.toEqual([]);
    });
    expect(spent).toBeLessThan(2000);
  });
});
