import { defineRule } from '../../core/rule.ts';
import { MODULES } from '../example-facts.ts';
import { fileProblem } from '../file-problem.ts';

export default defineRule({
  id: 'go-work-malformed',
  severity: 'error',
  title: { en: 'go.work is malformed', 'zh-CN': 'go.work 格式有误' },
  why: {
    en: 'The go command reads go.work before anything else; while it cannot be parsed, every go command in the workspace fails.',
    'zh-CN': 'go 命令首先读取 go.work；只要它无法解析，工作区里的所有 go 命令都会失败。',
  },
  reads: 'modules',
  diagnose: ({ goWork }) => (goWork?.problem ? [fileProblem(goWork.problem)] : []),
  examples: {
    fires: [
      {
        ...MODULES,
        goWork: {
          file: 'go.work',
          problem: { file: 'go.work', line: 3, column: 5, message: 'invalid go version 1.x' },
        },
      },
    ],
    silent: [MODULES, { ...MODULES, goWork: { file: 'go.work' } }],
  },
});
