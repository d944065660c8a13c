import type { Option } from './option.ts';

/** Whether caches are used; `auto` leaves them alone where that would be unsafe or in vain. */
export const CACHE_MODES = ['auto', 'true', 'false', 'read'] as const;

/** What the caches are told; only jobs have any. */
export const CACHE_OPTIONS = [
  {
    name: 'cache',
    type: 'choice',
    values: CACHE_MODES,
    jobOnly: true,
    default: 'auto',
    help: {
      en: 'Restore and save the modules that go.sum names, by hash, and what the job has built. `auto` does without for releases, tags and events on behalf of strangers, and saves from the default branch; `true` always restores and saves, `read` only restores.',
      'zh-CN':
        '按哈希恢复并保存 go.sum 所列的模块，以及作业的构建结果。`auto` 在发布、标签以及代表外部人员的事件中不使用缓存，且只从默认分支保存；`true` 总是恢复并保存，`read` 只恢复。',
    },
  },
  {
    name: 'cache-dependency-path',
    type: 'list',
    jobOnly: true,
    default: '',
    help: {
      en: 'Accepted for compatibility: the cache holds what the go.sum files of all modules name.',
      'zh-CN': '仅为兼容而接受此项：缓存包含所有模块的 go.sum 所列的内容。',
    },
  },
  {
    name: 'cache-folder',
    type: 'path',
    jobOnly: true,
    default: '',
    help: {
      en: "A folder to keep cache entries in, instead of GitHub's cache service: a volume that self-hosted runners share.",
      'zh-CN': '用于存放缓存条目的文件夹（例如自托管运行器共享的卷），代替 GitHub 的缓存服务。',
    },
  },
  {
    name: 'cache-budget',
    type: 'number',
    jobOnly: true,
    default: '2000',
    help: {
      en: 'The most megabytes of build results in one entry of the build cache; 0 keeps modules only.',
      'zh-CN': '构建缓存的一个条目最多包含多少 MB 的构建结果；0 表示只缓存模块。',
    },
  },
  {
    name: 'cache-secret',
    type: 'string',
    jobOnly: true,
    default: '',
    help: {
      en: 'Signs entries of the build cache, and refuses those that it has not signed. Nothing else in such an entry tells who made it.',
      'zh-CN':
        '用于签名构建缓存的条目，并拒绝未经其签名的条目。除此之外，条目中没有任何内容能说明它由谁生成。',
    },
  },
] as const satisfies readonly Option[];
