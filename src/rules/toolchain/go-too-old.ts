import type { GoLine, ToolchainFact } from '../../core/facts.ts';
import type { Found } from '../../core/finding.ts';
import { defineRule } from '../../core/rule.ts';
import { compareGoVersions } from '../../gomod/go-version.ts';
import { TOOLCHAIN } from '../example-facts.ts';

const REQUIRED = {
  version: '1.25.0',
  from: { source: 'go.mod line 3', at: { file: 'go.mod', line: 3, column: 4, endLine: 3, endColumn: 10 } },
};

export default defineRule({
  id: 'go-too-old',
  severity: 'error',
  title: { en: 'The chosen Go is older than the module allows', 'zh-CN': '所选的 Go 低于模块的最低要求' },
  why: {
    en: 'The go line is a hard minimum since Go 1.21: every command of an older Go stops at once. It is said here before the first go command runs, with the place that chose the version.',
    'zh-CN':
      '从 Go 1.21 起，go 行是硬性的最低版本：更旧的 Go 执行任何命令都会立即停止。这里在运行第一个 go 命令之前就指出来，并说明版本是在哪里选定的。',
  },
  reads: 'toolchain',
  diagnose: (fact) => fact.required.filter((line) => isTooOld(fact, line)).map((line) => tooOld(fact, line)),
  examples: {
    fires: [
      { ...TOOLCHAIN, spec: '1.24.x', version: '1.24.9', required: [REQUIRED] },
      {
        spec: '1.24.1',
        refused: '1.24.1',
        from: { source: 'go-version input' },
        remarks: [],
        required: [REQUIRED],
      },
    ],
    silent: [TOOLCHAIN, { ...TOOLCHAIN, required: [REQUIRED] }],
  },
});

function isTooOld(fact: ToolchainFact, line: GoLine): boolean {
  return compareGoVersions(chosen(fact), line.version) < 0;
}

function chosen({ version, refused, spec }: ToolchainFact): string {
  return version ?? refused ?? spec;
}

function tooOld(fact: ToolchainFact, required: GoLine): Found {
  const { from } = fact;
  const needs = required.version;
  return {
    message: {
      en: `Go ${chosen(fact)} (${from.source}) is older than go ${needs}, which ${required.from.source} requires; every go command would refuse`,
      'zh-CN': `Go ${chosen(fact)}（来自 ${from.source}）低于 ${required.from.source} 要求的 go ${needs}；所有 go 命令都会拒绝执行`,
    },
    ...(required.from.at ? { at: required.from.at } : {}),
    fix: {
      words: {
        en: `Ask for Go ${needs} or newer where the version is chosen (${from.source}), or lower the go line if the module does not need it.`,
        'zh-CN': `在选定版本的地方（${from.source}）改为 Go ${needs} 或更新的版本；如果模块并不需要，也可以调低 go 行。`,
      },
    },
  };
}
