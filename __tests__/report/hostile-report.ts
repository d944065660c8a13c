import fc from 'fast-check';
import type { Finding } from '../../src/core/finding.ts';
import type { Report } from '../../src/core/report.ts';
import { hostileText } from '../support/hostile-text.ts';

const line = fc.integer({ min: 1, max: 6 });
const text = hostileText;

const place = fc.record(
  { file: text, line, column: line, endLine: line, endColumn: line },
  { requiredKeys: ['file'] },
);

const edit = fc.record({ file: text, line, endLine: line, newText: text.map((lines) => `${lines}\n`) });

const fix = fc.record(
  {
    words: text,
    commands: fc.array(text, { maxLength: 2 }),
    edits: fc.array(edit, { maxLength: 2 }),
  },
  { requiredKeys: ['words'] },
);

const finding: fc.Arbitrary<Finding> = fc.record(
  {
    rule: fc.constantFrom('tidy-failed', 'tidy-format'),
    severity: fc.constantFrom('error' as const, 'warning' as const, 'notice' as const),
    message: text,
    at: place,
    fix,
    evidence: fc.array(text, { maxLength: 2 }),
  },
  { requiredKeys: ['rule', 'severity', 'message'] },
);

/** A report in which every text from outside is an attack. */
export const hostileReport: fc.Arbitrary<Report> = fc.record({
  schema: fc.constant('go-preflight/report/v1' as const),
  verdict: fc.constantFrom('sound' as const, 'unsound' as const),
  findings: fc.array(finding, { maxLength: 3 }),
  modules: fc.array(
    fc.record({ dir: text, path: text, tidy: fc.constantFrom('tidy' as const, 'drift' as const) }),
    { maxLength: 2 },
  ),
  toolchain: fc.record({
    spec: text,
    version: text,
    from: fc.record({ source: text }),
    remarks: fc.constant([]),
    required: fc.constant([]),
    source: fc.constant('download' as const),
  }),
  targets: fc.array(
    fc.record({
      dir: text,
      target: text,
      mode: fc.constant('types' as const),
      verdict: fc.constantFrom('ok' as const, 'fail' as const, 'allowed' as const, 'skipped' as const),
      errors: fc.array(
        fc.record({
          file: text,
          line: fc.nat(),
          column: fc.nat(),
          message: text,
          package: text,
          kind: fc.constant('types' as const),
          own: fc.boolean(),
        }),
        { maxLength: 1 },
      ),
      cgo: fc.array(fc.record({ package: text, importedBy: fc.array(text, { maxLength: 1 }) }), {
        maxLength: 1,
      }),
      packages: fc.nat(),
      seconds: fc.nat(),
    }),
    // Of two with the same name, the grid has one.
    { maxLength: 1 },
  ),
  moduleCache: fc.record(
    {
      outcome: fc.constantFrom('hit' as const, 'partial' as const, 'failed' as const),
      reason: text,
      key: text,
      restored: text,
      store: text,
      files: fc.nat(),
      unnamed: fc.nat(),
      bytes: fc.nat(),
      milliseconds: fc.nat(),
      wrong: fc.array(
        fc.record({
          path: text,
          version: text,
          file: fc.constant('zip' as const),
          expected: text,
          actual: text,
        }),
        { maxLength: 1 },
      ),
    },
    { requiredKeys: ['outcome', 'wrong'] },
  ),
  buildCache: fc.record(
    {
      outcome: fc.constantFrom('hit' as const, 'partial' as const, 'refused' as const),
      reason: text,
      refusal: fc.constant('mac' as const),
      store: text,
      scope: fc.dictionary(text, text, { maxKeys: 2 }),
      rungs: fc.array(fc.record({ ref: text, sameSums: fc.boolean(), prefix: text }), { maxLength: 2 }),
      rung: fc.nat({ max: 1 }),
      restored: text,
      actions: fc.nat(),
      outputBytes: fc.nat(),
      bytes: fc.nat(),
      milliseconds: fc.nat(),
    },
    { requiredKeys: ['outcome'] },
  ),
  milliseconds: fc.nat(),
  timings: fc.array(fc.record({ stage: text, milliseconds: fc.nat(100_000) }), { maxLength: 2 }),
  skipped: fc.array(fc.record({ check: text, reason: text }), { maxLength: 2 }),
  patch: text,
});
