import type { ModuleReport, Report } from '../core/report.ts';
import type { ToolchainSource, Verification } from '../core/facts.ts';
import type { Severity } from '../core/finding.ts';
import type { Language } from '../core/text.ts';

/** The renderers' own words in one language; what is found comes from the rules. */
export interface Words {
  readonly verdict: Readonly<Record<Report['verdict'], string>>;
  readonly severity: Readonly<Record<Severity, string>>;
  readonly tidy: Readonly<Record<ModuleReport['tidy'], string>>;
  readonly source: Readonly<Record<ToolchainSource, string>>;
  readonly verified: Readonly<Record<Verification, string>>;
  readonly heading: Readonly<Record<Heading, string>>;
  readonly nothingToMend: string;
  readonly applyPatch: string;
  readonly applyAll: string;
  /** Between the members of a list and between clauses. */
  readonly comma: string;
  readonly colon: string;
  counted(severity: Severity, count: number): string;
  modules(count: number): string;
  newer(version: string): string;
  /** What a renderer left out, so that nobody takes a cut for the whole. */
  moreLines(count: number): string;
  moreFindings(count: number): string;
  moreModules(count: number, allTidy: boolean): string;
  deleteLines(first: number, last: number): string;
  moreInSummary(severity: Severity, count: number): string;
  seconds(milliseconds: number): string;
}

type Heading =
  | 'module'
  | 'modulePath'
  | 'tidy'
  | 'where'
  | 'what'
  | 'mend'
  | 'rule'
  | 'patch'
  | 'output'
  | 'skipped'
  | 'timings'
  | 'total';

const EN: Words = {
  verdict: { sound: 'Sound', unsound: 'Not sound' },
  severity: { error: 'error', warning: 'warning', notice: 'notice' },
  tidy: { tidy: 'tidy', drift: 'not tidy', failed: 'failed', skipped: 'skipped' },
  source: {
    'tool-cache': 'tool cache',
    'goroot-variable': 'GOROOT variable',
    path: 'PATH',
    download: 'download',
    'module-proxy': 'module proxy',
  },
  verified: {
    sha256: 'SHA-256 verified',
    'checksum-database': 'verified by the checksum database',
    trusted: 'was on the machine',
    none: 'not verified',
  },
  heading: {
    module: 'Module',
    modulePath: 'Path',
    tidy: 'Tidy',
    where: 'Where',
    what: 'What',
    mend: 'Mend',
    rule: 'rule',
    patch: 'The patch that mends it',
    output: 'What the go command said',
    skipped: 'Not checked',
    timings: 'Timings',
    total: 'total',
  },
  nothingToMend: 'nothing to mend',
  applyPatch:
    'Save it as tidy.patch and run `git apply tidy.patch` at the root of the repository, or run `go-preflight fix`.',
  applyAll: 'go-preflight fix applies all of it.',
  comma: ', ',
  colon: ': ',
  counted: (severity, count) => `${count} ${severity}${count === 1 ? '' : 's'}`,
  modules: (count) => `${count} module${count === 1 ? '' : 's'}`,
  newer: (version) => `${version} is out`,
  moreLines: (count) => `… ${count} more line${count === 1 ? '' : 's'}`,
  moreFindings: (count) => `… and ${count} more; the JSON report has all of them`,
  moreModules: (count, allTidy) => `… and ${count} more${allTidy ? ', all tidy' : ''}`,
  deleteLines: (first, last) =>
    first === last ? `delete line ${first}` : `delete lines ${first} to ${last}`,
  moreInSummary: (severity, count) => `${count} more ${severity}${count === 1 ? '' : 's'} in the summary`,
  seconds: (milliseconds) => `${(milliseconds / 1000).toFixed(milliseconds < 10_000 ? 2 : 1)} s`,
};

const ZH: Words = {
  verdict: { sound: '通过', unsound: '未通过' },
  severity: { error: '错误', warning: '警告', notice: '提示' },
  tidy: { tidy: '整洁', drift: '有偏差', failed: '失败', skipped: '已跳过' },
  source: {
    'tool-cache': '工具缓存',
    'goroot-variable': 'GOROOT 变量',
    path: 'PATH',
    download: '下载',
    'module-proxy': '模块代理',
  },
  verified: {
    sha256: '已校验 SHA-256',
    'checksum-database': '已由校验和数据库验证',
    trusted: '机器上原有',
    none: '未校验',
  },
  heading: {
    module: '模块',
    modulePath: '路径',
    tidy: '整洁',
    where: '位置',
    what: '问题',
    mend: '修复',
    rule: '规则',
    patch: '修复补丁',
    output: 'go 命令的输出',
    skipped: '未检查',
    timings: '耗时',
    total: '合计',
  },
  nothingToMend: '无需修复',
  applyPatch:
    '保存为 tidy.patch 后，在仓库根目录运行 `git apply tidy.patch`；或直接运行 `go-preflight fix`。',
  applyAll: '运行 go-preflight fix 可一次全部应用。',
  comma: '，',
  colon: '：',
  counted: (severity, count) => `${count} 个${ZH.severity[severity]}`,
  modules: (count) => `${count} 个模块`,
  newer: (version) => `已有 ${version}`,
  moreLines: (count) => `……另有 ${count} 行`,
  moreFindings: (count) => `……另有 ${count} 条，完整列表见 JSON 报告`,
  moreModules: (count, allTidy) => `……另有 ${count} 个${allTidy ? '，均整洁' : ''}`,
  deleteLines: (first, last) => (first === last ? `删除第 ${first} 行` : `删除第 ${first}–${last} 行`),
  moreInSummary: (severity, count) => `摘要中还有 ${count} 个${ZH.severity[severity]}`,
  seconds: (milliseconds) => `${(milliseconds / 1000).toFixed(milliseconds < 10_000 ? 2 : 1)} 秒`,
};

/** The renderers' words in every language. */
export const WORDS: Readonly<Record<Language, Words>> = { en: EN, 'zh-CN': ZH };
