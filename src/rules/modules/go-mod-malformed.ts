import { defineRule } from '../../core/rule.ts';
import { MODULE, MODULES } from '../example-facts.ts';
import { fileProblem } from '../file-problem.ts';

export default defineRule({
  id: 'go-mod-malformed',
  severity: 'error',
  title: { en: 'go.mod is malformed', 'zh-CN': 'go.mod 格式有误' },
  why: {
    en: 'The go command refuses a go.mod that it cannot parse, so nothing of the module can be built or checked.',
    'zh-CN': 'go 命令拒绝无法解析的 go.mod，因此该模块既不能构建也无法检查。',
  },
  reads: 'modules',
  diagnose: (fact) => fact.modules.flatMap(({ problem }) => (problem ? [fileProblem(problem)] : [])),
  examples: {
    fires: [
      {
        ...MODULES,
        modules: [
          {
            ...MODULE,
            problem: { file: 'go.mod', line: 5, column: 1, message: 'unknown directive: requires' },
          },
        ],
      },
    ],
    silent: [MODULES],
  },
});
