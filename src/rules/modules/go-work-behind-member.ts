import type { ModuleFact, ModulesFact } from '../../core/facts.ts';
import type { Found } from '../../core/finding.ts';
import { defineRule } from '../../core/rule.ts';
import { WORKSPACE_WITHOUT_GO_LINE, isAheadOfWorkspace } from '../../gomod/workspace-go-line.ts';
import { MODULE, MODULES } from '../example-facts.ts';

const MEMBER: ModuleFact = { ...MODULE, go: '1.25.0', inWorkspace: true };

export default defineRule({
  id: 'go-work-behind-member',
  severity: 'error',
  title: { en: 'go.work is behind a member of the workspace', 'zh-CN': 'go.work 的 go 版本低于工作区成员' },
  why: {
    en: 'The go line of go.work has to be at least that of every module it uses. Otherwise no go command loads the workspace, whatever Go is installed.',
    'zh-CN':
      'go.work 的 go 行不得低于它所使用的任何一个模块。否则无论安装哪个 Go，所有 go 命令都无法加载该工作区。',
  },
  reads: 'modules',
  diagnose: (fact) => membersAhead(fact).map((member) => behind(fact, member)),
  examples: {
    fires: [
      { ...MODULES, modules: [MEMBER], goWork: { file: 'go.work', go: { version: '1.24.0', line: 1 } } },
      { ...MODULES, modules: [MEMBER], goWork: { file: 'go.work' } },
    ],
    silent: [
      { ...MODULES, modules: [MEMBER], goWork: { file: 'go.work', go: { version: '1.25.0', line: 1 } } },
      { ...MODULES, modules: [{ ...MEMBER, go: '1.20' }], goWork: { file: 'go.work' } },
      { ...MODULES, modules: [{ ...MEMBER, inWorkspace: false }], goWork: { file: 'go.work' } },
      MODULES,
    ],
  },
});

function membersAhead({ modules, goWork }: ModulesFact): readonly ModuleFact[] {
  if (goWork === undefined || goWork.problem !== undefined) return [];
  const own = goWork.go?.version;
  return modules.filter(
    ({ inWorkspace, go }) => inWorkspace && go !== undefined && isAheadOfWorkspace(go, own),
  );
}

function behind({ goWork }: ModulesFact, { goMod, go = '' }: ModuleFact): Found {
  const { file = 'go.work', go: line } = goWork ?? {};
  const says = {
    en:
      line === undefined
        ? `has no go line, which counts as go ${WORKSPACE_WITHOUT_GO_LINE}`
        : `says go ${line.version}`,
    'zh-CN':
      line === undefined
        ? `没有 go 行（相当于 go ${WORKSPACE_WITHOUT_GO_LINE}）`
        : `写的是 go ${line.version}`,
  };
  return {
    message: {
      en: `${file} ${says.en}, but its member ${goMod} needs go ${go}; no go command loads such a workspace`,
      'zh-CN': `${file} ${says['zh-CN']}，但其成员 ${goMod} 要求 go ${go}；任何 go 命令都无法加载这样的工作区`,
    },
    at: { file, ...(line && { line: line.line }) },
    fix: {
      words: {
        en: `Write go ${go} in ${file}.`,
        'zh-CN': `在 ${file} 中写入 go ${go}。`,
      },
      commands: [`go work edit -go=${go}`],
      ...(line && { edits: [{ file, line: line.line, endLine: line.line + 1, newText: `go ${go}\n` }] }),
    },
  };
}
