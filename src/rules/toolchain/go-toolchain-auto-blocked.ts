import { defineRule } from '../../core/rule.ts';
import { TOOLCHAIN } from '../example-facts.ts';
import { eachRemark } from '../toolchain-remarks.ts';

export default defineRule({
  id: 'go-toolchain-auto-blocked',
  severity: 'warning',
  title: { en: 'toolchain: auto cannot work here', 'zh-CN': 'toolchain: auto 在此无法生效' },
  why: {
    en: 'With toolchain: auto the go command fetches a newer Go when a module asks for one. In this environment that fetch cannot succeed, so the job fails at the first module that needs it.',
    'zh-CN':
      '使用 toolchain: auto 时，模块要求更新的 Go，go 命令就会去下载。而在当前环境里下载不可能成功，遇到第一个有此要求的模块时作业就会失败。',
  },
  reads: 'toolchain',
  diagnose: (fact) =>
    eachRemark(fact, 'toolchain-auto-blocked', ({ reason }) => ({
      message: {
        en: `toolchain: auto cannot fetch another Go here: ${reason}`,
        'zh-CN': `toolchain: auto 在此无法下载其他版本的 Go：${reason}`,
      },
      fix: {
        words: {
          en: 'Remove the obstacle, or set toolchain: local and let go-version choose the release.',
          'zh-CN': '消除该障碍，或设置 toolchain: local，由 go-version 选定版本。',
        },
      },
    })),
  examples: {
    fires: [
      {
        ...TOOLCHAIN,
        remarks: [{ kind: 'toolchain-auto-blocked', reason: 'GOSUMDB=off disables the checksum database' }],
      },
    ],
    silent: [TOOLCHAIN],
  },
});
