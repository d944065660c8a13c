import type { LookedAt, WrongThing } from '../cache/modules/find-wrong.ts';
import type { Removal } from '../cache/modules/remove-wrong.ts';
import { megabytes } from '../core/megabytes.ts';
import type { Language, Text } from '../core/text.ts';
import { json } from '../report/outlets/json.ts';
import { logLine } from '../report/outlets/log-line.ts';

/** What `clean` saw and did. */
export interface Cleaned extends LookedAt {
  /** GOMODCACHE */
  readonly folder: string;
  /** One for each wrong thing; absent where nothing was to be removed. */
  readonly removals?: readonly Removal[];
}

const WHAT: Readonly<Record<WrongThing['what'], Text>> = {
  zip: { en: 'the zip', 'zh-CN': 'zip' },
  ziphash: { en: 'the .ziphash', 'zh-CN': '.ziphash' },
  mod: { en: 'the go.mod', 'zh-CN': 'go.mod' },
  info: { en: 'the .info', 'zh-CN': '.info' },
  tree: { en: 'the unpacked tree', 'zh-CN': '已解压的目录' },
  unfinished: { en: 'a tree that was not unpacked to its end', 'zh-CN': '未解压完的目录' },
  leftover: { en: 'what a killed download has left', 'zh-CN': '被中断的下载所残留的文件' },
};

/** The words of one language. */
interface Words {
  differs(actual: string, expected: string): string;
  readonly comma: string;
  readonly removed: string;
  failed(why: string): string;
  readonly nothingNamed: string;
  looked(modules: number, folder: string): string;
  found(wrong: number): string;
  freed(removed: number, bytes: number): string;
}

const WORDS: Readonly<Record<Language, Words>> = {
  en: {
    differs: (actual, expected) => `is ${actual}, but should be ${expected}`,
    comma: '; ',
    removed: 'removed',
    failed: (why) => `NOT removed: ${why}`,
    nothingNamed: 'nothing in it is named by a go.sum of this repository',
    looked: (modules, folder) => `Looked at ${modules} module${modules === 1 ? '' : 's'} in ${folder}`,
    found: (wrong) => (wrong === 0 ? 'nothing is wrong' : `${wrong} wrong`),
    freed: (removed, bytes) => `removed ${removed}, freed ${megabytes(bytes)} MB`,
  },
  'zh-CN': {
    differs: (actual, expected) => `为 ${actual}，应为 ${expected}`,
    comma: '；',
    removed: '已删除',
    failed: (why) => `未能删除：${why}`,
    nothingNamed: '其中没有本仓库 go.sum 所列的内容',
    looked: (modules, folder) => `已检查 ${folder} 中的 ${modules} 个模块`,
    found: (wrong) => (wrong === 0 ? '没有问题' : `${wrong} 处有问题`),
    freed: (removed, bytes) => `已删除 ${removed} 处，释放 ${megabytes(bytes)} MB`,
  },
};

/** One line for each wrong thing and one at the end, safe in a terminal and a job log. */
export function cleanText(cleaned: Cleaned, language: Language): string {
  const { folder, modules, wrong, removals } = cleaned;
  const words = WORDS[language];
  const things = wrong.map((thing, index) => thingLine(thing, removals?.[index], language));
  const gone = removals?.filter(({ failure }) => failure === undefined) ?? [];
  const bytes = removals?.reduce((sum, removal) => sum + removal.bytes, 0) ?? 0;
  const end = [
    words.looked(modules, folder),
    modules === 0 ? words.nothingNamed : words.found(wrong.length),
    ...(gone.length > 0 ? [words.freed(gone.length, bytes)] : []),
  ];
  return [...things, end.join(words.comma)].map((line) => `${logLine(line)}\n`).join('');
}

function thingLine(thing: WrongThing, removal: Removal | undefined, language: Language): string {
  const { path, version, what, expected, actual } = thing;
  const words = WORDS[language];
  const is = expected === undefined || actual === undefined ? '' : ` ${words.differs(actual, expected)}`;
  const outcome = removal && (removal.failure === undefined ? words.removed : words.failed(removal.failure));
  const parts = [`${WHAT[what][language]}${is}`, ...(outcome === undefined ? [] : [outcome])];
  return `${path}@${version}: ${parts.join(words.comma)}`;
}

/** The same as JSON: `removed` is false with a `failure`, or where nothing was to be removed. */
export function cleanJson({ folder, modules, wrong, removals }: Cleaned): string {
  return json({
    schema: 'go-preflight/clean/v1',
    folder,
    modules,
    wrong: wrong.map(({ path, version, what, expected, actual }, index) => {
      const { bytes = 0, failure } = removals?.[index] ?? {};
      return {
        path,
        version,
        what,
        expected,
        actual,
        removed: removals !== undefined && failure === undefined,
        bytes,
        failure,
      };
    }),
  });
}
