import { defineRule } from '../../core/rule.ts';
import { TOOLCHAIN } from '../example-facts.ts';
import { eachRemark } from '../toolchain-remarks.ts';

export default defineRule({
  id: 'go-no-build-for-newest',
  severity: 'notice',
  title: { en: 'The newest Go has no build for this platform', 'zh-CN': '最新的 Go 没有适用于本平台的构建' },
  why: {
    en: 'The range asked for includes a release that is not published for this operating system and architecture, so an older one was taken; other machines may get the newer.',
    'zh-CN':
      '所要求的版本范围包含一个没有为本操作系统和架构发布的版本，因此选用了较旧的版本；其他机器可能会得到更新的版本。',
  },
  reads: 'toolchain',
  diagnose: (fact) =>
    eachRemark(fact, 'no-build-for-newest', ({ newest, platform }) => ({
      message: {
        en: `${fact.spec} allows Go ${newest}, which has no build for ${platform}${fact.version === undefined ? '' : `; Go ${fact.version} was taken`}`,
        'zh-CN': `${fact.spec} 允许 Go ${newest}，但它没有 ${platform} 的构建${fact.version === undefined ? '' : `；已选用 Go ${fact.version}`}`,
      },
    })),
  examples: {
    fires: [
      {
        ...TOOLCHAIN,
        spec: '1.x',
        remarks: [{ kind: 'no-build-for-newest', newest: '1.26.8', platform: 'windows/arm' }],
      },
    ],
    silent: [TOOLCHAIN],
  },
});
