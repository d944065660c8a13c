import { describe, expect, it } from '@jest/globals';
import type { TidyChange, TidyFact, ToolchainFact } from '../../src/core/facts.ts';
import { drift, MODULES, TIDY, TOOLCHAIN } from '../../src/rules/example-facts.ts';
import { judge } from '../../src/rules/judge.ts';
import { RULES } from '../../src/rules/registry.gen.ts';

const AT = { at: { file: 'go.mod', line: 5 }, edits: [] };
const XY = { path: 'github.com/x/y', version: 'v1.2.3' };

function said(facts: Parameters<typeof judge>[0]): string[] {
  return judge(facts, RULES, 'en').map(({ rule, message }) => `${rule}: ${message}`);
}

describe('what is said of a tidy change', () => {
  const importedAt = { importPath: 'github.com/x/y', file: 'cmd/a/main.go', line: 7, column: 2 };
  const cases: readonly (readonly [TidyChange, string])[] = [
    [
      { ...AT, kind: 'require-missing', ...XY, indirect: false, importedAt },
      'tidy-require-missing: github.com/x/y is imported in cmd/a/main.go:7 but go.mod does not require it; go mod tidy adds v1.2.3',
    ],
    [
      {
        ...AT,
        kind: 'require-missing',
        ...XY,
        indirect: false,
        importedAt: { ...importedAt, importPath: 'github.com/x/y/z' },
      },
      'tidy-require-missing: github.com/x/y/z is imported in cmd/a/main.go:7 but go.mod does not require it; go mod tidy adds github.com/x/y v1.2.3',
    ],
    [
      { ...AT, kind: 'require-missing', ...XY, indirect: true },
      'tidy-require-missing: github.com/x/y is needed but go.mod does not require it; go mod tidy adds v1.2.3 // indirect',
    ],
    [
      { ...AT, kind: 'require-version', path: XY.path, from: 'v1.0.0', to: 'v1.2.3' },
      'tidy-require-version: go.mod requires github.com/x/y v1.0.0 but the build uses v1.2.3; go mod tidy writes v1.2.3',
    ],
    [
      { ...AT, kind: 'require-indirect', ...XY, indirect: false },
      'tidy-indirect-comment: go.mod marks github.com/x/y // indirect but this module imports it; go mod tidy drops the comment',
    ],
    [
      { ...AT, kind: 'go-line', from: '1.22' },
      'tidy-go-line: go.mod says go 1.22 but go mod tidy removes the line',
    ],
    [
      {
        ...AT,
        kind: 'go-line',
        from: '1.21',
        to: '1.25.0',
        forcedBy: { path: 'm/lib', version: 'v0.0.0-00010101000000-000000000000', says: 'go 1.25.0' },
      },
      'tidy-go-line: go.mod says go 1.21 but the module needs go 1.25.0 (m/lib says: go 1.25.0); go mod tidy writes go 1.25.0',
    ],
    [
      { ...AT, kind: 'toolchain-line', from: 'go1.24.0', to: 'go1.24.4' },
      'tidy-toolchain-line: go.mod says toolchain go1.24.0; go mod tidy writes toolchain go1.24.4',
    ],
    [
      {
        ...AT,
        kind: 'toolchain-line',
        to: 'go1.23.12',
        forcedBy: { ...XY, says: 'go 1.22.0' },
      },
      'tidy-toolchain-line: go.mod has no toolchain line; as it raises the go line (github.com/x/y@v1.2.3 says: go 1.22.0), go mod tidy adds toolchain go1.23.12',
    ],
    [
      { ...AT, kind: 'directive', verb: 'tool', to: 'tool example.com/t' },
      'tidy-directive: go.mod lacks the tool line "tool example.com/t"; go mod tidy adds it',
    ],
    [
      { ...AT, kind: 'directive', verb: 'replace', from: 'replace a=>b', to: 'replace a => b' },
      'tidy-directive: the replace line "replace a=>b" in go.mod is not in its canonical form; go mod tidy writes "replace a => b"',
    ],
    [
      {
        at: { file: 'go.sum', line: 1 },
        edits: [],
        kind: 'sum-missing',
        ...XY,
        lines: ['github.com/x/y v1.2.3 h1:a', 'github.com/x/y v1.2.3/go.mod h1:b'],
        newFile: false,
      },
      'tidy-sum-missing: go.sum has no hash of github.com/x/y v1.2.3; go mod tidy adds 2 lines',
    ],
  ];

  it.each(cases)('%j', (change, message) => {
    expect(said({ tidy: drift(change) })).toEqual([message]);
  });

  it('counts a new go.sum once, with all its edits', () => {
    const lines = ['a', 'b'];
    const changes = ['v1.0.0', 'v2.0.0'].map((version, index): TidyChange => ({
      kind: 'sum-missing',
      at: { file: 'api/go.sum', line: 1 },
      edits: [{ file: 'api/go.sum', line: 1, endLine: 1, newText: `${index}\n` }],
      path: 'm',
      version,
      lines,
      newFile: true,
    }));
    const fact: TidyFact = {
      ...TIDY,
      module: { dir: 'api', goMod: 'api/go.mod', path: 'm' },
      outcome: 'drift',
      changes,
    };
    const [finding, ...more] = judge({ tidy: [fact] }, RULES, 'en');
    expect(more).toEqual([]);
    expect(finding?.message).toBe(
      'api/go.sum does not exist, so nothing pins what the build downloads; go mod tidy writes it (4 lines)',
    );
    expect(finding?.fix?.edits).toHaveLength(2);
  });

  it.each([
    [
      'sum-missing',
      'go.sum lacks hashes of 11 module versions (m0 v1, m1 v1, m2 v1 and 8 more); go mod tidy adds 22 lines',
    ],
    [
      'sum-stale',
      'go.sum still has hashes of 11 module versions (m0 v1, m1 v1, m2 v1 and 8 more) that the build does not use; go mod tidy removes 22 lines',
    ],
  ] as const)('tells more than ten %s of a module in one finding', (kind, message) => {
    const changes = (count: number): TidyChange[] =>
      Array.from({ length: count }, (_, index) => ({
        kind,
        at: { file: 'go.sum', line: index + 3 },
        edits: [{ file: 'go.sum', line: index + 3, endLine: index + 3, newText: `${index}\n` }],
        path: `m${index}`,
        version: 'v1',
        lines: ['a', 'b'],
        newFile: false,
      }));
    expect(judge({ tidy: drift(...changes(10)) }, RULES, 'en')).toHaveLength(10);
    const [finding, ...more] = judge({ tidy: drift(...changes(11)) }, RULES, 'en');
    expect(more).toEqual([]);
    expect(finding).toMatchObject({ message, at: { file: 'go.sum', line: 3 } });
    expect(finding?.fix?.edits).toHaveLength(11);
  });

  it('offers go mod tidy in the folder of the module, but not where only go.work resolves it', () => {
    const changed = drift({ ...AT, kind: 'require-unused', ...XY }).map((fact) => ({
      ...fact,
      module: { ...fact.module, dir: 'a b' },
    }));
    const [finding] = judge({ tidy: changed }, RULES, 'en');
    expect(finding?.fix?.commands).toEqual(["(cd 'a b' && go mod tidy)"]);
    const inWorkspace = changed.map((fact) => ({ ...fact, fromWorkspace: ['example.com/lib'] }));
    const findings = judge({ tidy: inWorkspace }, RULES, 'en');
    expect(findings.map(({ rule, fix }) => [rule, fix?.commands])).toEqual([
      ['tidy-require-unused', undefined],
      ['tidy-workspace-only', undefined],
    ]);
  });
});

describe('a tidy that failed', () => {
  it('for a hash that go.sum contradicts is shown at go.sum', () => {
    const output = 'verifying m@v1.0.0: checksum mismatch\n\tdownloaded: h1:a\n\tgo.sum:     h1:b\n';
    const failure = { command: ['go', 'mod', 'tidy'], dir: 'api', exitCode: 1, timedOut: false, output };
    const module = { dir: 'api', goMod: 'api/go.mod', path: 'm' };
    const [finding] = judge({ tidy: [{ ...TIDY, module, outcome: 'failed', failure }] }, RULES, 'en');
    expect(finding?.at).toEqual({ file: 'api/go.sum' });
  });
});

describe('a Go that is too old', () => {
  const at = { file: 'go.mod', line: 3 };
  const fact = (version: string, required: string): ToolchainFact => ({
    ...TOOLCHAIN,
    spec: '1.x',
    version,
    required: [{ version: required, from: { source: 'go.mod line 3', at } }],
  });

  it.each([
    ['1.25.0', '1.25.0', false],
    ['1.25.1', '1.25', false],
    ['1.25rc1', '1.25', false],
    ['1.25rc1', '1.25.0', true],
    ['1.9.7', '1.10', true],
    ['1.21', '1.21rc1', true],
  ])('Go %s for go %s: %s', (version, required, refused) => {
    const findings = judge({ toolchain: fact(version, required) }, RULES, 'en');
    expect(findings.map(({ rule, at: place }) => [rule, place])).toEqual(refused ? [['go-too-old', at]] : []);
  });
});

describe('a repository without a module', () => {
  it.each([
    [
      { ...MODULES, modules: [] },
      'module-none: there is no go.mod in the repository, so nothing was checked',
    ],
    [
      { ...MODULES, modules: [], searched: 'api' },
      'module-none: there is no go.mod in api or below it, so nothing was checked',
    ],
    [
      { ...MODULES, modules: [], patterns: ['a', 'b/*'] },
      'module-none: the modules input (a, b/*) leaves no module of the repository, so nothing was checked',
    ],
  ])('%j', (modules, message) => {
    expect(said({ modules })).toEqual([message]);
  });
});
