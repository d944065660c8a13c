import { fileURLToPath } from 'node:url';
import type { CacheRung } from '../src/core/cache-facts.ts';
import type { Facts, TidyFact } from '../src/core/facts.ts';
import type { Report } from '../src/core/report.ts';
import type { Language } from '../src/core/text.ts';
import { toAnnotations } from '../src/report/annotations.ts';
import { renderJson } from '../src/report/json.ts';
import { renderSummary } from '../src/report/summary.ts';
import { renderTerminal } from '../src/report/terminal.ts';
import { judge } from '../src/rules/judge.ts';
import { RULES } from '../src/rules/registry.gen.ts';
import { titlesOf } from '../src/rules/titles.ts';
import { demoTargets } from './demo-targets.ts';

/** The go.mod that the demonstration's findings point into. */
export const DEMO_SOURCES: ReadonlyMap<string, string> = new Map([
  [
    'api/go.mod',
    [
      'module example.com/shop/api',
      '',
      'go 1.22',
      '',
      'require (',
      '\tgithub.com/pkg/errors v0.9.1 // indirect',
      '\tgolang.org/x/net v0.46.0',
      '\tgolang.org/x/text v0.3.0',
      '\tgopkg.in/yaml.v3 v3.0.1',
      ')',
      '',
    ].join('\n'),
  ],
  ['api/go.sum', 'golang.org/x/text v0.3.0 h1:g61tztE5qeGQ89tm6NTjjM9VPIm088od1l6aSorWRWg=\n'],
]);

function rung(ref: string, refDigest: string, sums?: string): CacheRung {
  const begin = `go-preflight-build-1-linux-amd64-go1.25.10-a80c44e1f297-${refDigest}-`;
  return sums === undefined
    ? { ref, sameSums: false, prefix: begin }
    : { ref, sameSums: true, prefix: `${begin}${sums}-` };
}

const API: TidyFact = {
  module: { dir: 'api', goMod: 'api/go.mod', path: 'example.com/shop/api' },
  outcome: 'drift',
  fromWorkspace: [],
  milliseconds: 412,
  patch: [
    'diff --git a/api/go.mod b/api/go.mod',
    '--- a/api/go.mod',
    '+++ b/api/go.mod',
    '@@ -1,10 +1,10 @@',
    ' module example.com/shop/api',
    ' ',
    '-go 1.22',
    '+go 1.24.0',
    ' ',
    ' require (',
    '-\tgithub.com/pkg/errors v0.9.1 // indirect',
    '+\tgithub.com/google/uuid v1.6.0',
    '+\tgithub.com/pkg/errors v0.9.1',
    ' \tgolang.org/x/net v0.46.0',
    '-\tgolang.org/x/text v0.3.0',
    '-\tgopkg.in/yaml.v3 v3.0.1',
    '+\tgolang.org/x/text v0.30.0',
    ' )',
    '',
  ].join('\n'),
  changes: [
    {
      kind: 'go-line',
      at: { file: 'api/go.mod', line: 3, column: 1, endLine: 3, endColumn: 8 },
      edits: [{ file: 'api/go.mod', line: 3, endLine: 4, newText: 'go 1.24.0\n' }],
      from: '1.22',
      to: '1.24.0',
      forcedBy: { path: 'golang.org/x/net', version: 'v0.46.0', says: 'go 1.24.0' },
    },
    {
      kind: 'require-indirect',
      at: { file: 'api/go.mod', line: 6, column: 2, endLine: 6, endColumn: 30 },
      edits: [{ file: 'api/go.mod', line: 6, endLine: 7, newText: '\tgithub.com/pkg/errors v0.9.1\n' }],
      path: 'github.com/pkg/errors',
      version: 'v0.9.1',
      indirect: false,
      importedAt: { importPath: 'github.com/pkg/errors', file: 'api/store/open.go', line: 9, column: 2 },
    },
    {
      kind: 'require-missing',
      at: { file: 'api/go.mod', line: 6 },
      edits: [{ file: 'api/go.mod', line: 6, endLine: 6, newText: '\tgithub.com/google/uuid v1.6.0\n' }],
      path: 'github.com/google/uuid',
      version: 'v1.6.0',
      indirect: false,
      importedAt: { importPath: 'github.com/google/uuid', file: 'api/cmd/serve/main.go', line: 7, column: 2 },
    },
    {
      kind: 'require-version',
      at: { file: 'api/go.mod', line: 8, column: 2, endLine: 8, endColumn: 26 },
      edits: [{ file: 'api/go.mod', line: 8, endLine: 9, newText: '\tgolang.org/x/text v0.30.0\n' }],
      path: 'golang.org/x/text',
      from: 'v0.3.0',
      to: 'v0.30.0',
      forcedBy: { path: 'golang.org/x/net', version: 'v0.46.0', says: 'require golang.org/x/text v0.30.0' },
    },
    {
      kind: 'require-unused',
      at: { file: 'api/go.mod', line: 9, column: 2, endLine: 9, endColumn: 25 },
      edits: [{ file: 'api/go.mod', line: 9, endLine: 10, newText: '' }],
      path: 'gopkg.in/yaml.v3',
      version: 'v3.0.1',
    },
    {
      kind: 'sum-stale',
      at: { file: 'api/go.sum', line: 1, endLine: 1 },
      edits: [{ file: 'api/go.sum', line: 1, endLine: 2, newText: '' }],
      path: 'golang.org/x/text',
      version: 'v0.3.0',
      lines: ['golang.org/x/text v0.3.0 h1:g61tztE5qeGQ89tm6NTjjM9VPIm088od1l6aSorWRWg='],
    },
  ],
};

const FACTS: Facts = {
  toolchain: {
    spec: '1.25.x',
    from: { source: 'go-version input' },
    remarks: [{ kind: 'patch-behind', version: '1.25.8', newest: '1.25.10' }],
    version: '1.25.8',
    source: 'tool-cache',
    verified: 'trusted',
    required: [],
    newer: '1.25.10',
  },
  targets: demoTargets(),
  moduleCache: {
    outcome: 'partial',
    key: 'go-preflight-modules-1-7f3a',
    restored: 'go-preflight-modules-1-19c2',
    store: "GitHub's cache service",
    files: 812,
    unnamed: 6,
    bytes: 98_100_000,
    milliseconds: 1204,
    wrong: [],
  },
  buildCache: {
    outcome: 'partial',
    reason: 'the default branch writes the cache for all others',
    store: "GitHub's cache service",
    scope: {
      go: 'go1.25.10',
      host: 'linux/amd64',
      image: 'ubuntu24',
      compiler: 'gcc: gcc (Ubuntu 13.3.0-6ubuntu2) 13.3.0',
      GOOS: 'linux',
      GOARCH: 'amd64',
      GOAMD64: 'v1',
      CGO_ENABLED: '1',
      workflow: 'example/shop/.github/workflows/ci.yml',
      job: 'test',
      matrix: '{"os":"ubuntu-latest"}',
    },
    rungs: [
      rung('refs/pull/7/merge', '5c01b7e9d2f4', '91b4a7c3e0d2'),
      rung('refs/pull/7/merge', '5c01b7e9d2f4'),
      rung('refs/heads/main', '0e8c6f1a9b37', '91b4a7c3e0d2'),
      rung('refs/heads/main', '0e8c6f1a9b37'),
    ],
    rung: 3,
    restored:
      'go-preflight-build-1-linux-amd64-go1.25.10-a80c44e1f297-0e8c6f1a9b37-d4e5f60718293a4b5c6d-77aa01bc23de45f6',
    actions: 2130,
    outputBytes: 310_200_000,
    bytes: 96_400_000,
    milliseconds: 2988,
  },
  tidy: [
    API,
    {
      module: { dir: 'worker', goMod: 'worker/go.mod', path: 'example.com/shop/worker' },
      outcome: 'failed',
      changes: [],
      patch: '',
      fromWorkspace: [],
      milliseconds: 1204,
      failure: {
        command: ['go', 'mod', 'tidy'],
        dir: 'worker',
        exitCode: 1,
        timedOut: false,
        output:
          'go: downloading golang.org/x/sync v0.17.0\ngo: example.com/shop/worker imports\n\texample.com/gone: cannot find module providing package example.com/gone\n',
      },
    },
    {
      module: { dir: 'legacy', goMod: 'legacy/go.mod', path: 'example.com/shop/legacy' },
      outcome: 'skipped',
      reason: 'go 1.11 is older than go mod tidy supports',
      changes: [],
      patch: '',
      fromWorkspace: [],
      milliseconds: 0,
    },
    {
      module: { dir: '.', goMod: 'go.mod', path: 'example.com/shop' },
      outcome: 'tidy',
      changes: [],
      patch: '',
      fromWorkspace: ['example.com/shop/api'],
      milliseconds: 260,
    },
  ],
};

/** A report with every status and severity, judged by the real rules. */
export function demoReport(language: Language): Report {
  return {
    schema: 'go-preflight/report/v1',
    verdict: 'unsound',
    findings: judge(FACTS, RULES, language),
    modules: (FACTS.tidy ?? []).map(({ module, outcome }) => ({
      dir: module.dir,
      path: module.path,
      tidy: outcome,
    })),
    toolchain: FACTS.toolchain ?? null,
    targets: FACTS.targets ?? [],
    moduleCache: FACTS.moduleCache ?? null,
    buildCache: FACTS.buildCache ?? null,
    timings: [
      { stage: 'toolchain', milliseconds: 12 },
      { stage: 'modules', milliseconds: 31 },
      { stage: 'module cache', milliseconds: 1204 },
      { stage: 'build cache', milliseconds: 2988 },
      { stage: 'checks', milliseconds: 1466 },
    ],
    milliseconds: 3310,
    skipped: [{ check: 'tidy legacy', reason: 'go 1.11 is older than go mod tidy supports' }],
    patch: API.patch,
  };
}

/** The same repository after the patch: short and green. */
export function soundReport(): Report {
  return {
    ...demoReport('en'),
    verdict: 'sound',
    findings: [],
    modules: [
      { dir: '.', path: 'example.com/shop', tidy: 'tidy' },
      { dir: 'api', path: 'example.com/shop/api', tidy: 'tidy' },
    ],
    targets: demoTargets().map(({ reason: _reason, ...fact }) => ({ ...fact, verdict: 'ok', errors: [] })),
    toolchain: {
      spec: '1.25.10',
      from: { source: 'go.mod line 5, toolchain' },
      remarks: [],
      version: '1.25.10',
      source: 'download',
      verified: 'sha256',
      required: [],
    },
    skipped: [],
    patch: '',
  };
}

/** `node scripts/demo-report.ts terminal|summary|annotations|json [zh-CN] [sound]`: for people to look at. */
function main(args: readonly string[]): string {
  const language: Language = args.includes('zh-CN') ? 'zh-CN' : 'en';
  const report = args.includes('sound') ? soundReport() : demoReport(language);
  if (args.includes('json')) return renderJson(report);
  if (args.includes('summary'))
    return renderSummary(report, { language, links: { rules: 'https://example.com/rules/' } });
  if (args.includes('annotations')) {
    return `${JSON.stringify(toAnnotations(report, { language, titles: titlesOf(RULES, language) }), null, 2)}\n`;
  }
  return renderTerminal(report, {
    language,
    colours: process.stdout.isTTY,
    width: 100,
    sources: DEMO_SOURCES,
  });
}

if (process.argv[1] === fileURLToPath(import.meta.url)) process.stdout.write(main(process.argv.slice(2)));
