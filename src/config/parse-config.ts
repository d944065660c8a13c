import { UserError } from '../core/errors.ts';
import { quoted } from '../core/quoted.ts';
import type { Language } from '../core/text.ts';
import type { Environment } from '../ports.ts';
import type { CheckId, Config } from './config.ts';
import { CACHE_MODES } from './cache-options.ts';
import { nearest } from './nearest.ts';
import { CHECKS, FAIL_ON, LANGUAGES, OPTIONS, PATCH_POLICIES, TOOLCHAIN_MODES } from './options.ts';
import { STATIC, TARGETS_MODES } from './target-options.ts';
import type { Option } from './option.ts';
import type { OptionName } from './options.ts';

/** What was given for each option, by name; an absent or blank one takes its default. */
export type RawOptions = Readonly<Partial<Record<string, string>>>;

/** A parsed configuration, or everything that is wrong with the inputs: one sentence each. */
export type ParsedConfig =
  | { readonly ok: true; readonly config: Config }
  | { readonly ok: false; readonly problems: readonly string[] };

/**
 * Checks every input at once, names that no option has among them, so that one run tells all that is to be mended.
 * `env` is asked for the language only.
 */
export function parseConfig(raw: RawOptions, env: Environment): ParsedConfig {
  const reader = new OptionReader(raw);
  const config: Config = {
    goVersion: reader.text('go-version'),
    goVersionFile: reader.text('go-version-file'),
    checkLatest: reader.boolean('check-latest'),
    architecture: reader.text('architecture'),
    token: reader.text('token'),
    cache: reader.choice('cache', CACHE_MODES),
    cacheDependencyPath: reader.list('cache-dependency-path'),
    cacheFolder: reader.text('cache-folder'),
    cacheBudget: reader.number('cache-budget'),
    cacheSecret: reader.secret('cache-secret'),
    goDownloadBaseUrl: reader.url('go-download-base-url'),
    workingDirectory: reader.text('working-directory'),
    modules: reader.list('modules'),
    checks: chosenChecks(reader.list('checks'), reader.list('skip')),
    failOn: reader.choice('fail-on', FAIL_ON),
    language: languageOf(reader.choice('language', LANGUAGES), env),
    patchPolicy: reader.choice('patch-policy', PATCH_POLICIES),
    toolchain: reader.choice('toolchain', TOOLCHAIN_MODES),
    tidyCompat: reader.text('tidy-compat'),
    targets: reader.list('targets'),
    targetsMode: reader.choice('targets-mode', TARGETS_MODES),
    targetsAllowFailure: reader.list('targets-allow-failure'),
    targetsTests: reader.boolean('targets-tests'),
    static: reader.choice('static', STATIC),
    tags: reader.list('tags'),
    matrix: reader.any('matrix'),
    jobStatus: reader.text('job-status'),
  };
  const problems = [...unknownNames(raw), ...reader.problems, ...contradictions(config, raw)];
  return problems.length === 0 ? { ok: true, config } : { ok: false, problems };
}

/** The same as an exception for composition roots: every problem on one line. */
export function configOrThrow(parsed: ParsedConfig): Config {
  if (parsed.ok) return parsed.config;
  throw new UserError(parsed.problems.join('; '));
}

/** What can be guessed signs nothing. */
const SHORTEST_SECRET = 16;

class OptionReader {
  readonly problems: string[] = [];
  readonly #raw: RawOptions;

  constructor(raw: RawOptions) {
    this.#raw = raw;
  }

  text(name: OptionName): string {
    const value = this.#given(name);
    if (value.includes('\n') || value.includes('\0'))
      this.problems.push(`${name}: takes one line, got ${quoted(value)}`);
    return value;
  }

  /** Of as many lines as there are. */
  any(name: OptionName): string {
    return this.#given(name);
  }

  /** What is wrong with it is said without showing it. */
  secret(name: OptionName): string {
    const value = this.#given(name);
    if (value !== '' && value.length < SHORTEST_SECRET)
      this.problems.push(`${name}: takes ${SHORTEST_SECRET} characters or more, got ${value.length}`);
    return value;
  }

  /** Whole, and not negative. */
  number(name: OptionName): number {
    const value = this.#given(name);
    if (/^\d{1,9}$/.test(value)) return Number(value);
    this.problems.push(`${name}: takes a whole number, got ${quoted(value)}`);
    return 0;
  }

  /** YAML 1.2's core schema, as @actions/core reads booleans. */
  boolean(name: OptionName): boolean {
    const value = this.#given(name);
    if (['true', 'True', 'TRUE'].includes(value)) return true;
    if (!['false', 'False', 'FALSE'].includes(value))
      this.problems.push(`${name}: takes true or false, got ${quoted(value)}`);
    return false;
  }

  url(name: OptionName): string {
    const value = this.text(name);
    if (value === '') return '';
    const url = URL.canParse(value) ? new URL(value) : undefined;
    if (url === undefined || !/^https?:$/.test(url.protocol))
      this.problems.push(`${name}: takes an http or https address, got ${quoted(value)}`);
    else if (url.username !== '' || url.password !== '')
      this.problems.push(
        `${name}: takes an address without user and password, which would be shown in the log`,
      );
    return value.replace(/\/+$/, '');
  }

  list(name: OptionName): readonly string[] {
    // A comma inside braces belongs to a glob: {a,b}/*.
    const items = this.#given(name)
      .split(/(?:\s|,(?![^{]*\}))+/)
      .filter((item) => item !== '');
    const option = find(name);
    if (option.type === 'list' && option.values !== undefined)
      for (const item of items) this.#expect(name, item, option.values);
    return items;
  }

  /** One of `values`; the first of them stands in for a wrong one, which is among the problems. */
  choice<Value extends string>(name: OptionName, values: readonly [Value, ...Value[]]): Value {
    const written = this.#given(name);
    // A choice that was a boolean once is still written as one (YAML 1.2's core schema).
    const given = /^(True|TRUE|False|FALSE)$/.test(written) ? written.toLowerCase() : written;
    this.#expect(name, given, values);
    return values.find((value) => value === given) ?? values[0];
  }

  #given(name: OptionName): string {
    const value = (this.#raw[name] ?? '').trim();
    if (value !== '') return value;
    const fallback = find(name).default;
    // An expression is GitHub's to fill in; where nobody did, the option was not given.
    return fallback.startsWith('${{') ? '' : fallback;
  }

  #expect(name: OptionName, value: string, values: readonly string[]): void {
    if (values.includes(value)) return;
    this.problems.push(
      `${name}: takes ${values.join(', ')}; got ${quoted(value)}${didYouMean(value, values)}`,
    );
  }
}

function find(name: OptionName): Option {
  const option = OPTIONS.find((candidate) => candidate.name === name);
  if (option === undefined) throw new Error(`no option is called ${name}`);
  return option;
}

function unknownNames(raw: RawOptions): string[] {
  const names = OPTIONS.map((option) => option.name as string);
  return Object.keys(raw)
    .filter((name) => !names.includes(name))
    .map((name) => `${name}: there is no such input${didYouMean(name, names)}`);
}

function contradictions(config: Config, raw: RawOptions): string[] {
  const problems: string[] = [];
  if (config.goVersion === '' && isBlankButGiven(raw['go-version']))
    problems.push('go-version: is only blanks; leave it out or name a version such as 1.22.x');
  if (config.tidyCompat !== '' && !/^1\.\d+$/.test(config.tidyCompat))
    problems.push(`tidy-compat: takes a language version such as 1.17, got ${quoted(config.tidyCompat)}`);
  return problems;
}

function isBlankButGiven(value: string | undefined): boolean {
  return value !== undefined && value !== '' && value.trim() === '';
}

function chosenChecks(checks: readonly string[], skip: readonly string[]): readonly CheckId[] {
  if (checks.includes('none')) return [];
  return CHECKS.filter((id) => (checks.includes('all') || checks.includes(id)) && !skip.includes(id));
}

/** POSIX order: LC_ALL over LC_MESSAGES over LANG. */
function languageOf(choice: (typeof LANGUAGES)[number], env: Environment): Language {
  if (choice !== 'auto') return choice;
  const locale = env['LC_ALL'] || env['LC_MESSAGES'] || env['LANG'] || '';
  return /^zh([_-](CN|SG|Hans)|\.|$)/i.test(locale) ? 'zh-CN' : 'en';
}

function didYouMean(value: string, values: readonly string[]): string {
  const guess = nearest(value, values);
  return guess === undefined ? '' : `; did you mean ${guess}?`;
}
