import type { Option } from '../config/option.ts';
import type { Language } from '../core/text.ts';
import { WORDS } from '../report/words.ts';
import { OWN_FLAGS, commandOptions } from './arguments.ts';

const COMMANDS = {
  'check [DIR]': {
    en: 'Tell whether go.mod and go.sum are what `go mod tidy` would write, at the exact line, with the mend.',
    'zh-CN': '检查 go.mod 与 go.sum 是否与 `go mod tidy` 的结果一致，精确到行，并给出修改方法。',
  },
  'fix [DIR]': {
    en: 'The same, and write what `go mod tidy` would write.',
    'zh-CN': '同上，并写入 `go mod tidy` 的结果。',
  },
  'targets [DIR]': {
    en: 'Tell whether every package compiles for the GOOS/GOARCH targets of --targets (`common` unless told).',
    'zh-CN': '检查所有包能否为 --targets 所列的 GOOS/GOARCH 目标编译（默认 `common`）。',
  },
  'clean [DIR]': {
    en: 'Remove from the local GOMODCACHE exactly what is not what go.sum says: zips, go.mod files, unpacked trees, half downloads.',
    'zh-CN': '从本机 GOMODCACHE 中只删除与 go.sum 不符的内容：zip、go.mod、已解压的目录以及未完成的下载。',
  },
  'install SPEC': {
    en: 'Install a Go release, verified, and print its GOROOT.',
    'zh-CN': '安装并校验一个 Go 版本，输出其 GOROOT。',
  },
  'resolve --spec S | --file PATH': {
    en: 'Tell which Go release a version or a file means; see `go-preflight resolve --help`.',
    'zh-CN': '查询某个版本号或文件对应的 Go 版本；参见 `go-preflight resolve --help`。',
  },
  version: { en: 'Print the version of go-preflight.', 'zh-CN': '输出 go-preflight 的版本。' },
} as const;

const HEADINGS = {
  en: { usage: 'Usage', options: 'Options (those of the action)', own: 'Output', exit: 'Exit codes' },
  'zh-CN': { usage: '用法', options: '选项（与 action 相同）', own: '输出', exit: '退出码' },
} as const;

const EXIT = {
  en: '0 sound (clean: all that was wrong is removed), 1 findings at or above --fail-on (clean: something wrong is still there), 2 bad usage or something in the way, 3 a bug of ours, 130 cancelled',
  'zh-CN':
    '0 正常（clean：有问题的内容已全部删除）；1 存在达到 --fail-on 级别的问题（clean：仍有未删除的问题内容）；2 用法错误或环境受阻；3 程序自身的缺陷；130 已取消',
} as const;

/** The text of `--help`, out of the options table. */
export function helpText(language: Language): string {
  const words = HEADINGS[language];
  const { colon } = WORDS[language];
  const lines = [`${words.usage}${colon}go-preflight <command> [flags]`, ''];
  for (const [usage, text] of Object.entries(COMMANDS)) lines.push(`  ${usage}`, `      ${text[language]}`);
  lines.push('', `${words.options}${colon}`.trimEnd());
  for (const option of commandOptions()) lines.push(`  ${flagOf(option)}`, `      ${option.help[language]}`);
  lines.push('', `${words.own}${colon}`.trimEnd());
  for (const [name, flag] of Object.entries(OWN_FLAGS))
    lines.push(
      `  --${name}${flag.type === 'string' ? (name === 'mode' ? ' MODE' : ' FILE') : ''}`,
      `      ${flag.help[language]}`,
    );
  lines.push('', `${words.exit}${colon}${EXIT[language]}`, '');
  return lines.join('\n');
}

/** A flag with what it takes and its default; one that is true or false takes nothing. */
function flagOf(option: Option): string {
  if (option.type === 'boolean') return `--${option.name}, --no-${option.name}`;
  const values = 'values' in option ? option.values?.join('|') : undefined;
  const fallback = option.default === '' ? '' : ` [${option.default}]`;
  return `--${option.name} ${values ?? option.type.toUpperCase()}${fallback}`;
}
