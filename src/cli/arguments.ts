import { parseArgs } from 'node:util';
import type { ParseArgsOptionsConfig } from 'node:util';
import type { RawOptions } from '../config/parse-config.ts';
import { nearest } from '../config/nearest.ts';
import { OPTIONS } from '../config/options.ts';
import type { Option } from '../config/option.ts';
import { UserError, messageOf } from '../core/errors.ts';

/** Flags that only the command has. */
export const OWN_FLAGS = {
  json: {
    type: 'boolean',
    help: {
      en: 'Print JSON instead of text: the report as in docs/report.schema.json, or what `clean` did.',
      'zh-CN': '以 JSON 格式输出：报告（见 docs/report.schema.json）或 `clean` 的结果。',
    },
  },
  report: {
    type: 'string',
    help: { en: 'Also write the JSON report to this file.', 'zh-CN': '同时将 JSON 报告写入该文件。' },
  },
  patch: {
    type: 'string',
    help: {
      en: 'Also write the patch, for `git apply`, to this file.',
      'zh-CN': '同时将可供 `git apply` 使用的补丁写入该文件。',
    },
  },
  check: {
    type: 'boolean',
    help: {
      en: 'With `clean`: remove nothing, only tell what is wrong.',
      'zh-CN': '用于 `clean`：只报告问题，不删除任何内容。',
    },
  },
  mode: {
    type: 'string',
    help: {
      en: 'With `targets`: `types` or `build`, as --targets-mode.',
      'zh-CN': '用于 `targets`：`types` 或 `build`，与 --targets-mode 相同。',
    },
  },
  help: { type: 'boolean', help: { en: 'Show this text.', 'zh-CN': '显示本帮助。' } },
  'no-color': {
    type: 'boolean',
    help: {
      en: 'Plain text; also the effect of NO_COLOR and of output that is no terminal.',
      'zh-CN': '输出纯文本；设置 NO_COLOR 或输出不是终端时同样如此。',
    },
  },
} as const;

/** A command's arguments, split up. */
export interface Arguments {
  readonly positionals: readonly string[];
  /** Values of the options table, for parseConfig. */
  readonly options: RawOptions;
  readonly json: boolean;
  /** Of `clean`: to remove nothing. */
  readonly check: boolean;
  /** Of `targets`. */
  readonly mode?: string;
  readonly report?: string;
  readonly patch?: string;
  readonly noColor: boolean;
}

/** Reads flags and positional arguments. Throws UserError for an unknown flag or one that lacks its value. */
export function parseArguments(args: readonly string[]): Arguments {
  const { values, positionals } = parseStrictly(args);
  // Caches are a job's; at home Go keeps its own.
  const options: Record<string, string> = { cache: 'false' };
  for (const option of commandOptions()) {
    const value = values[option.name];
    if (value !== undefined) options[option.name] = String(value);
    if (values[`no-${option.name}`] === true) options[option.name] = 'false';
  }
  return {
    positionals,
    options,
    json: values['json'] === true,
    check: values['check'] === true,
    noColor: values['no-color'] === true,
    ...(typeof values['mode'] === 'string' ? { mode: values['mode'] } : {}),
    ...(typeof values['report'] === 'string' ? { report: values['report'] } : {}),
    ...(typeof values['patch'] === 'string' ? { patch: values['patch'] } : {}),
  };
}

/** The folder given as argument is the option `working-directory`. */
export function withFolder({ options, positionals }: Arguments): Arguments['options'] {
  const [folder, extra] = positionals;
  if (extra !== undefined)
    throw new UserError(`${extra}: only one folder can be given; use --modules for several modules`);
  if (folder === undefined) return options;
  if (options['working-directory'] !== undefined)
    throw new UserError(`${folder}: the folder is given twice, as argument and as --working-directory`);
  return { ...options, 'working-directory': folder };
}

/** The options that the command takes as flags. */
export function commandOptions(): readonly Option[] {
  return (OPTIONS as readonly Option[]).filter((option) => option.jobOnly !== true);
}

type Values = Readonly<Record<string, string | boolean | readonly (string | boolean)[] | undefined>>;

function parseStrictly(args: readonly string[]): { values: Values; positionals: string[] } {
  const flags: ParseArgsOptionsConfig = {};
  for (const [name, flag] of Object.entries(OWN_FLAGS)) flags[name] = { type: flag.type };
  for (const option of commandOptions()) {
    flags[option.name] = { type: option.type === 'boolean' ? 'boolean' : 'string' };
    if (option.type === 'boolean') flags[`no-${option.name}`] = { type: 'boolean' };
  }
  try {
    return parseArgs({ args: [...args], options: flags, allowPositionals: true, strict: true });
  } catch (error) {
    throw new UserError(
      `${unknownFlag(args, Object.keys(flags)) ?? messageOf(error)}; see go-preflight --help`,
    );
  }
}

/** node's own message suggests to pass the flag as a positional argument, which helps nobody. */
function unknownFlag(args: readonly string[], known: readonly string[]): string | undefined {
  for (const arg of args) {
    if (arg === '--') return undefined;
    const name = /^--?([^=]+)/.exec(arg)?.[1];
    if (name === undefined || known.includes(name)) continue;
    const guess = nearest(name, known);
    return `${arg}: there is no such flag${guess === undefined ? '' : `; did you mean --${guess}?`}`;
  }
  return undefined;
}
