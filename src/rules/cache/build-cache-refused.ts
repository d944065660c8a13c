import { defineRule } from '../../core/rule.ts';
import type { Text } from '../../core/text.ts';

type Message = (entry: string, reason: string) => Text;

const MESSAGES: Readonly<Record<'mac' | 'content', Message>> = {
  mac: (entry) => ({
    en: `the entry ${entry} of the build cache is not signed with cache-secret; it was not used`,
    'zh-CN': `构建缓存的条目 ${entry} 没有 cache-secret 的签名；未使用`,
  }),
  content: (entry, reason) => ({
    en: `the entry ${entry} of the build cache is not what it says it holds; it was not used (${reason})`,
    'zh-CN': `构建缓存的条目 ${entry} 与其声明的内容不符；未使用（${reason}）`,
  }),
};

function mend(entry: string): Text {
  return {
    en: `Delete the cache entry ${entry} and find out who wrote it; one from before cache-secret was set is not signed with it.`,
    'zh-CN': `删除缓存条目 ${entry}，并查明是谁写入的；设置 cache-secret 之前的条目没有其签名。`,
  };
}

export default defineRule({
  id: 'build-cache-refused',
  severity: 'warning',
  title: { en: 'An entry of the build cache was refused', 'zh-CN': '构建缓存的条目被拒绝' },
  why: {
    en: 'What an entry of the build cache holds is linked into binaries without being looked at, so it has to be signed with cache-secret, where there is one, and to hold exactly what it says. The entry was not used; the job builds as with a cold cache.',
    'zh-CN':
      '构建缓存中的内容会不经检查地链接进二进制文件，因此条目必须由 cache-secret（如已设置）签名，且内容必须与其声明完全一致。该条目未被使用，作业按无缓存的方式构建。',
  },
  reads: 'buildCache',
  diagnose: ({ outcome, refusal, reason = '', restored = '' }) =>
    outcome === 'refused' && refusal !== undefined && refusal !== 'field'
      ? [{ message: MESSAGES[refusal](restored, reason), fix: { words: mend(restored) } }]
      : [],
  examples: {
    fires: [
      {
        outcome: 'refused',
        refusal: 'mac',
        restored:
          'go-preflight-build-1-linux-amd64-go1.26.8-0123456789ab-0123456789ab-0123456789ab-0123456789abcdef',
        reason: 'not signed with cache-secret',
      },
      {
        outcome: 'refused',
        refusal: 'content',
        restored: 'go-preflight-build-1-linux-amd64-go1.26.8-0123',
        reason: 'the SHA-256 of an output is not its name',
      },
    ],
    silent: [
      { outcome: 'refused', refusal: 'field', reason: 'the entry was made for go1.26.7, not for go1.26.8' },
      { outcome: 'hit', restored: 'go-preflight-build-1-linux-amd64-go1.26.8-0123' },
    ],
  },
});
