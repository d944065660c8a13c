import { defineRule } from '../../core/rule.ts';
import { TOOLCHAIN } from '../example-facts.ts';

export default defineRule({
  id: 'toolchain-unverified',
  severity: 'warning',
  title: { en: 'Go was installed without a checksum', 'zh-CN': '安装的 Go 未经校验' },
  why: {
    en: 'A mirror or a machine on the way could have changed the archive, and with it everything it builds. It could not be compared with a published SHA-256 or the checksum database.',
    'zh-CN':
      '镜像或途中的任何机器都可能改动这个归档，进而影响它构建的一切。它没有能够对照的 SHA-256，也没有经过校验和数据库验证。',
  },
  reads: 'toolchain',
  diagnose: ({ verified, version, spec, origin }) => {
    const from = origin ?? '?';
    return verified === 'none'
      ? [
          {
            message: {
              en: `Go ${version ?? spec} came from ${from} and no published checksum was there to compare it with`,
              'zh-CN': `Go ${version ?? spec} 来自 ${from}，没有已公布的校验和可供比对`,
            },
            fix: {
              words: {
                en: 'Use a mirror that also serves the release index with SHA-256 sums, or a release that has one.',
                'zh-CN': '请使用同时提供含 SHA-256 的发行索引的镜像，或选择有校验和的发行版。',
              },
            },
          },
        ]
      : [];
  },
  examples: {
    fires: [{ ...TOOLCHAIN, verified: 'none' }],
    silent: [TOOLCHAIN, { ...TOOLCHAIN, verified: 'trusted' }],
  },
});
