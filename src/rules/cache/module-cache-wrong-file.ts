import { defineRule } from '../../core/rule.ts';
import type { Language } from '../../core/text.ts';
import { relevantLines } from '../failure-output.ts';

const AGAIN = {
  en: { right: ', and downloaded once more', wrong: ', and could not be downloaded once more' },
  'zh-CN': { right: '并已重新下载', wrong: '，但未能重新下载' },
};

/** What came of it, where anything did. */
function again(language: Language, downloaded: string | undefined): string {
  return downloaded === undefined ? '' : AGAIN[language][downloaded === '' ? 'right' : 'wrong'];
}

export default defineRule({
  id: 'module-cache-wrong-file',
  severity: 'warning',
  title: { en: 'A cached module is not what go.sum says', 'zh-CN': '缓存中的模块与 go.sum 不符' },
  why: {
    en: 'Whoever can write the cache can put another module into it. The file was removed before anything used it, and downloaded once more; the entry itself stays what it is.',
    'zh-CN': '能写入缓存的人可以放入别的内容。该文件在使用前已被删除并重新下载；但缓存条目本身仍未改变。',
  },
  reads: 'moduleCache',
  diagnose: ({ wrong, restored = '' }) =>
    wrong.map(({ path, version, file, expected, actual, downloaded }) => ({
      message: {
        en: `the ${file} of ${path}@${version} in the cache is ${actual}, but should be ${expected}; it was removed${again('en', downloaded)}`,
        'zh-CN': `缓存中 ${path}@${version} 的 ${file} 为 ${actual}，应为 ${expected}；已删除${again('zh-CN', downloaded)}`,
      },
      ...(downloaded && { evidence: relevantLines({ output: downloaded }) }),
      fix: {
        words: {
          en: `Delete the cache entry ${restored} and find out who wrote it.`,
          'zh-CN': `删除缓存条目 ${restored}，并查明是谁写入的。`,
        },
      },
    })),
  examples: {
    fires: [
      {
        outcome: 'hit',
        restored: 'go-preflight-modules-1-0123',
        wrong: [
          {
            path: 'example.com/clock',
            version: 'v0.1.0',
            file: 'zip',
            expected: 'h1:1111111111111111111111111111111111111111111=',
            actual: 'h1:2222222222222222222222222222222222222222222=',
            downloaded: '',
          },
          {
            path: 'example.com/watch',
            version: 'v0.2.0',
            file: 'mod',
            expected: 'h1:3333333333333333333333333333333333333333333=',
            actual: 'h1:4444444444444444444444444444444444444444444=',
            downloaded: 'verifying example.com/watch@v0.2.0/go.mod: checksum mismatch',
          },
        ],
      },
    ],
    silent: [{ outcome: 'hit', restored: 'go-preflight-modules-1-0123', wrong: [] }],
  },
});
