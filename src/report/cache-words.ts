import type { BuildCacheFact, ModuleCacheFact, SavedCacheFact } from '../core/cache-facts.ts';
import { megabytes } from '../core/megabytes.ts';
import type { Language } from '../core/text.ts';

type Cache = SavedCacheFact['cache'];

/** The renderers' words for caches in one language. */
export interface CacheWords {
  readonly cache: Readonly<Record<Cache, string>>;
  /** In a column of caches. */
  readonly short: Readonly<Record<Cache, string>>;
  readonly outcome: Readonly<
    Record<ModuleCacheFact['outcome'] | BuildCacheFact['outcome'], string> & { readonly otherSums: string }
  >;
  readonly saved: Readonly<Record<SavedCacheFact['outcome'], string>>;
  readonly heading: Readonly<
    Record<'cache' | 'found' | 'restored' | 'time' | 'keys' | 'rungs' | 'madeFor', string>
  >;
  /** An entry of the build cache, by where it was saved. Hostile in part. */
  rung(ref: string, sameSums: boolean): string;
  /** What became of a rung. */
  readonly rungState: Readonly<Record<'hit' | 'miss' | 'notAsked' | 'refused', string>>;
  /** Files of modules, or results of the go command. */
  count(cache: Cache, count: number): string;
  size(bytes: number): string;
  packed(bytes: number): string;
  unnamed(files: number): string;
  trimmed(results: number, bytes: number): string;
  overBudget(results: number, bytes: number): string;
}

const EN: CacheWords = {
  cache: { modules: 'Module cache', build: 'Build cache' },
  short: { modules: 'Modules', build: 'Builds' },
  outcome: {
    hit: 'exact hit',
    partial: 'entry with a part of this go.sum',
    otherSums: 'entry of another go.sum',
    miss: 'no entry',
    refused: 'refused',
    off: 'not used',
    failed: 'failed',
  },
  saved: {
    saved: 'saved',
    empty: 'nothing to save',
    known: 'nothing to save, it is there already',
    unchanged: 'not saved, too little is new',
    unfinished: 'not saved, the job did not succeed',
    failed: 'not saved',
  },
  heading: {
    cache: 'Cache',
    found: 'Found',
    restored: 'Restored',
    time: 'Time',
    keys: 'Cache keys',
    rungs: 'Build cache, best first',
    madeFor: 'The build cache is for',
  },
  rung: (ref, sameSums) => `${ref}, ${sameSums ? 'this go.sum' : 'any go.sum'}`,
  rungState: { hit: 'found', miss: 'no entry', notAsked: 'not needed', refused: 'refused' },
  count: (cache, count) =>
    cache === 'modules' ? plural(count, 'file', 'files') : plural(count, 'result', 'results'),
  size: (bytes) => `${megabytes(bytes)} MB`,
  packed: (bytes) => `${megabytes(bytes)} MB packed`,
  unnamed: (files) => `${plural(files, 'file', 'files')} of the entry passed over: go.sum does not name them`,
  trimmed: (results, bytes) =>
    `${plural(results, 'result', 'results')} (${megabytes(bytes)} MB) left out, this job did not use them`,
  overBudget: (results, bytes) =>
    `${plural(results, 'result', 'results')} (${megabytes(bytes)} MB) left out, over cache-budget`,
};

const ZH: CacheWords = {
  cache: { modules: '模块缓存', build: '构建缓存' },
  short: { modules: '模块', build: '构建' },
  outcome: {
    hit: '完全命中',
    partial: '条目含此 go.sum 的一部分',
    otherSums: '命中其他 go.sum 的条目',
    miss: '没有条目',
    refused: '已拒绝',
    off: '未使用',
    failed: '失败',
  },
  saved: {
    saved: '已保存',
    empty: '没有可保存的内容',
    known: '无需保存，条目已存在',
    unchanged: '未保存，新增内容太少',
    unfinished: '未保存，作业未成功',
    failed: '未保存',
  },
  heading: {
    cache: '缓存',
    found: '查找结果',
    restored: '已恢复',
    time: '耗时',
    keys: '缓存键',
    rungs: '构建缓存，按优先顺序',
    madeFor: '构建缓存适用于',
  },
  rung: (ref, sameSums) => `${ref}，${sameSums ? '此 go.sum' : '任意 go.sum'}`,
  rungState: { hit: '命中', miss: '没有条目', notAsked: '无需查找', refused: '已拒绝' },
  count: (cache, count) => (cache === 'modules' ? `${count} 个文件` : `${count} 个结果`),
  size: (bytes) => `${megabytes(bytes)} MB`,
  packed: (bytes) => `压缩后 ${megabytes(bytes)} MB`,
  unnamed: (files) => `跳过条目中的 ${files} 个文件：go.sum 未列出`,
  trimmed: (results, bytes) => `舍弃 ${results} 个结果（${megabytes(bytes)} MB），本次作业未使用`,
  overBudget: (results, bytes) => `舍弃 ${results} 个结果（${megabytes(bytes)} MB），超出 cache-budget`,
};

function plural(count: number, one: string, many: string): string {
  return `${count} ${count === 1 ? one : many}`;
}

/** The renderers' words for caches in every language. */
export const CACHE_WORDS: Readonly<Record<Language, CacheWords>> = { en: EN, 'zh-CN': ZH };
