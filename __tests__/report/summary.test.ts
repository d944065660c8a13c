import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { demoReport, soundReport } from '../../scripts/demo-report.ts';
import type { Finding } from '../../src/core/finding.ts';
import type { Report } from '../../src/core/report.ts';
import { byteLength } from '../../src/report/byte-budget.ts';
import { renderSummary } from '../../src/report/summary.ts';
import { hostileReport } from './hostile-report.ts';

const LINKS = { rules: 'https://example.com/rules/', source: 'https://example.com/o/r/blob/abc/' };

function finding(index: number, message: string): Finding {
  return {
    rule: 'tidy-failed',
    severity: 'error',
    message,
    at: { file: 'go.mod', line: index + 1 },
    evidence: [message],
  };
}

describe('the job summary', () => {
  it.each(['en', 'zh-CN'] as const)('of every status in %s', (language) => {
    expect(renderSummary(demoReport(language), { language, links: LINKS })).toMatchSnapshot();
  });

  it('is short when all is well', () => {
    expect(renderSummary(soundReport(), { language: 'en' })).toMatchInlineSnapshot(`
     "### ✅ Sound: nothing to mend

     Go \`1.25.10\` (\`go.mod\` line 5, toolchain) · download · SHA-256 verified

     | Module | Path | Tidy |
     | :--- | :--- | :--- |
     | \`.\` | \`example.com/shop\` | ✅ tidy |
     | \`api\` | \`example.com/shop/api\` | ✅ tidy |

     Targets: 9 targets · type-checked · compiles

     | | \`amd64\` | \`arm64\` | \`arm/v7\` | \`wasm\` |
     | :--- | :---: | :---: | :---: | :---: |
     | \`linux\` | ✅ | ✅ | ✅ |  |
     | \`darwin\` | ✅ | ✅ |  |  |
     | \`windows\` | ✅ | ✅ |  |  |
     | \`js\` |  |  |  | ✅ |
     | \`plan9\` | ✅ |  |  |  |

     | Cache | Found | Restored | Time |
     | :--- | :--- | :--- | ---: |
     | Modules | entry of another \`go.sum\` | 812 files, 98.1 MB packed | 1.20 s |
     | Builds | \`refs/heads/main\`, any \`go.sum\` · the default branch writes the cache for all others | 2130 results, 310.2 MB, 96.4 MB packed | 2.99 s |

     <details><summary>Cache keys</summary>

     - Module cache: \`go-preflight-modules-1-7f3a\` → \`go-preflight-modules-1-19c2\` · 6 files of the entry passed over: go.sum does not name them
     - Build cache, best first:
       1. \`refs/pull/7/merge\`, this \`go.sum\`: no entry · \`go-preflight-build-1-linux-amd64-go1.25.10-a80c44e1f297-5c01b7e9d2f4-91b4a7c3e0d2-…\`
       1. \`refs/pull/7/merge\`, any \`go.sum\`: no entry · \`go-preflight-build-1-linux-amd64-go1.25.10-a80c44e1f297-5c01b7e9d2f4-…\`
       1. \`refs/heads/main\`, this \`go.sum\`: no entry · \`go-preflight-build-1-linux-amd64-go1.25.10-a80c44e1f297-0e8c6f1a9b37-91b4a7c3e0d2-…\`
       1. \`refs/heads/main\`, any \`go.sum\`: found · \`go-preflight-build-1-linux-amd64-go1.25.10-a80c44e1f297-0e8c6f1a9b37-d4e5f60718293a4b5c6d-77aa01bc23de45f6\`
     - The build cache is for: go \`go1.25.10\`, host \`linux/amd64\`, image \`ubuntu24\`, compiler \`gcc: gcc (Ubuntu 13.3.0-6ubuntu2) 13.3.0\`, GOOS \`linux\`, GOARCH \`amd64\`, GOAMD64 \`v1\`, CGO_ENABLED \`1\`, workflow \`example/shop/.github/workflows/ci.yml\`, job \`test\`, matrix \`{"os":"ubuntu-latest"}\`

     </details>

     <sub>toolchain 0.01 s · modules 0.03 s · module cache 1.20 s · build cache 2.99 s · checks 1.47 s · total 3.31 s</sub>
     "
    `);
  });

  it('puts what is wrong first and counts what is fine', () => {
    const tidy = Array.from({ length: 30 }, (_, index) => ({
      dir: `m${index}`,
      path: '',
      tidy: 'tidy' as const,
    }));
    const modules = [...tidy, { dir: 'bad', path: 'x', tidy: 'failed' as const }];
    const summary = renderSummary({ ...soundReport(), modules }, { language: 'en' });
    expect(summary).toMatch(/\| :--- \|\n\| `bad` \| `x` \| 💥 failed \|\n\| `m0`/u);
    expect(summary).toContain('… and 11 more, all tidy');
  });

  it.each([4_000, 100_000, 1_040_000])('stays within %d bytes and says what was cut', (bytes) => {
    const report: Report = {
      ...demoReport('en'),
      findings: Array.from({ length: 5000 }, (_, index) => finding(index, '中@x'.repeat(2000))),
      patch: '+ 中文 line\n'.repeat(500_000),
    };
    const summary = renderSummary(report, { language: 'en', bytes });
    expect(byteLength(summary)).toBeLessThanOrEqual(bytes);
    expect(summary).toMatch(/… and \d+ more; the JSON report has all of them/u);
    expect(summary).toMatch(/… \d+ more lines/u);
    expect(summary).not.toContain('git apply');
    expect(summary.match(/<details>/gu)?.length).toBe(summary.match(/<\/details>/gu)?.length);
  });

  it('has the skeleton that its parts make, whatever the report says', () => {
    fc.assert(
      fc.property(hostileReport, (report) => {
        const harmless: Report = JSON.parse(
          JSON.stringify(report, (key, value: unknown) => (isText(key, value) ? 'x' : value)),
        );
        expect(skeleton(report)).toEqual(skeleton(harmless));
      }),
      { numRuns: 500 },
    );
  });
});

function isText(key: string, value: unknown): boolean {
  return (
    typeof value === 'string' && value !== '' && !/^(?:schema|verdict|severity|rule|tidy|source)$/u.test(key)
  );
}

/** The lines that make a heading, a table, a fold or a list, without what is in them and without fenced blocks. */
function skeleton(report: Report): string[] {
  return renderSummary({ ...report, toolchain: null, patch: '' }, { language: 'en', links: LINKS })
    .replace(/^(`{3,})text\n.*?^\1$/gmsu, '')
    .split('\n')
    .filter((line) => /^(?:#|\||<|\*|-)/u.test(line))
    .map((line) => (line.startsWith('|') ? line.replace(/\\\||[^|]/gu, '') : line.slice(0, 2)));
}
