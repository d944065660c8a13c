import { CACHE_OPTIONS } from './cache-options.ts';
import { JOB_OPTIONS } from './job-options.ts';
import type { Option } from './option.ts';
import { TARGET_OPTIONS } from './target-options.ts';

/** The checks that can be named in `checks` and `skip`. */
export const CHECKS = ['tidy', 'targets'] as const;

// The values of the options that are a choice; the first is what a wrong value is read as until it is mended.

/** The lowest severity that fails a run. */
export const FAIL_ON = ['error', 'warning', 'notice', 'never'] as const;
/** `auto` is that of the locale. */
export const LANGUAGES = ['auto', 'en', 'zh-CN'] as const;
/** For an exact release that a file names. */
export const PATCH_POLICIES = ['pinned', 'newest', 'warn'] as const;
/** GOTOOLCHAIN for the rest of the job. */
export const TOOLCHAIN_MODES = ['local', 'auto'] as const;

/**
 * Every input of the action and flag of the command, in the order the documentation shows them. Parsing, `--help`,
 * the README's table, action.yml's test and action-types.yml all read this table. The first eight are
 * actions/setup-go's, with its meaning (docs/migrating.md lists the differences).
 */
export const OPTIONS = [
  {
    name: 'go-version',
    type: 'string',
    default: '',
    help: {
      en: 'The Go to install: `1.22.3`, `1.22`, `1.22.x`, `>=1.21 <1.23`, `1.26rc1`, `stable`, `oldstable`. Quote it: YAML reads 1.20 as 1.2.',
      'zh-CN':
        '要安装的 Go：`1.22.3`、`1.22`、`1.22.x`、`>=1.21 <1.23`、`1.26rc1`、`stable`、`oldstable`。请加引号：YAML 会把 1.20 读成 1.2。',
    },
  },
  {
    name: 'go-version-file',
    type: 'path',
    default: '',
    help: {
      en: 'The file that names the Go to install: go.mod, go.work, .go-version, .tool-versions, mise.toml or a Dockerfile. Without this and `go-version`, an installed Go that is new enough for go.work or go.mod is used, else the one they ask for.',
      'zh-CN':
        '写有 Go 版本的文件：go.mod、go.work、.go-version、.tool-versions、mise.toml 或 Dockerfile。若此项与 `go-version` 均未设置，则使用机器上满足 go.work 或 go.mod 要求的 Go，否则安装其要求的版本。',
    },
  },
  {
    name: 'check-latest',
    type: 'boolean',
    default: 'false',
    help: {
      en: 'Ask the release index for the newest match instead of taking one that is already on the machine.',
      'zh-CN': '始终查询发布索引取最新的匹配版本，而不使用机器上已有的版本。',
    },
  },
  {
    name: 'architecture',
    type: 'string',
    default: '',
    help: {
      en: "The architecture of the Go to install (`x64`, `arm64`, `x86`, `armv6l`, …); the runner's own when empty.",
      'zh-CN': '要安装的 Go 的架构（`x64`、`arm64`、`x86`、`armv6l` 等）；留空则与运行器一致。',
    },
  },
  {
    name: 'token',
    type: 'string',
    jobOnly: true,
    default: "${{ github.server_url == 'https://github.com' && github.token || '' }}",
    help: {
      en: 'Accepted for compatibility. Nothing is asked of GitHub, so it is sent nowhere.',
      'zh-CN': '仅为兼容而接受此项。运行过程中不会访问 GitHub，因此不会将其发送到任何地方。',
    },
  },
  ...CACHE_OPTIONS,
  {
    name: 'go-download-base-url',
    type: 'url',
    default: '',
    help: {
      en: 'A mirror of go.dev/dl to take the archives from; it gets no credentials.',
      'zh-CN': '下载 Go 归档所用的 go.dev/dl 镜像地址；不会向其发送任何凭据。',
    },
  },
  {
    name: 'working-directory',
    type: 'path',
    default: '.',
    help: {
      en: 'Where to look for modules, relative to the workspace.',
      'zh-CN': '查找模块的目录，相对于工作区。',
    },
  },
  {
    name: 'modules',
    type: 'list',
    default: '',
    help: {
      en: 'Which module folders to check, as globs relative to the repository (`services/*`, `!**/legacy`); all when empty.',
      'zh-CN': '要检查的模块目录，相对于仓库根目录的通配符（`services/*`、`!**/legacy`）；留空则检查全部。',
    },
  },
  {
    name: 'checks',
    type: 'list',
    values: ['all', 'none', ...CHECKS],
    default: 'all',
    help: {
      en: 'What to check: `all`, `none` (only install Go), or names of checks.',
      'zh-CN': '要执行的检查：`all`、`none`（只安装 Go）或检查名称。',
    },
  },
  {
    name: 'skip',
    type: 'list',
    values: CHECKS,
    default: '',
    help: { en: 'Checks to leave out of `checks`.', 'zh-CN': '从 `checks` 中排除的检查。' },
  },
  {
    name: 'fail-on',
    type: 'choice',
    values: FAIL_ON,
    default: 'error',
    help: {
      en: 'The lowest severity of a finding that fails the step.',
      'zh-CN': '使步骤失败的最低问题级别。',
    },
  },
  {
    name: 'language',
    type: 'choice',
    values: LANGUAGES,
    default: 'auto',
    help: {
      en: 'The language of findings and reports; `auto` follows LC_ALL, LC_MESSAGES and LANG.',
      'zh-CN': '问题与报告所用的语言；`auto` 依据 LC_ALL、LC_MESSAGES 与 LANG。',
    },
  },
  {
    name: 'patch-policy',
    type: 'choice',
    values: PATCH_POLICIES,
    default: 'pinned',
    help: {
      en: 'For `1.22.3` out of a file: `pinned` installs exactly that, `newest` the newest 1.22 patch, `warn` installs that and reports a newer patch.',
      'zh-CN':
        '对于文件中写明的 `1.22.3`：`pinned` 精确安装该版本；`newest` 安装 1.22 的最新补丁版；`warn` 安装该版本，并在有更新的补丁版时提醒。',
    },
  },
  {
    name: 'toolchain',
    type: 'choice',
    values: TOOLCHAIN_MODES,
    default: 'local',
    help: {
      en: 'GOTOOLCHAIN for the rest of the job: `local` keeps to the installed Go, `auto` lets go.mod ask for a newer one.',
      'zh-CN': '作业后续步骤的 GOTOOLCHAIN：`local` 固定使用已安装的 Go，`auto` 允许 go.mod 要求更新的版本。',
    },
  },
  {
    name: 'tidy-compat',
    type: 'string',
    default: '',
    help: {
      en: 'The Go version for `go mod tidy -compat`; Go decides when empty.',
      'zh-CN': '传给 `go mod tidy -compat` 的 Go 版本；留空则由 Go 决定。',
    },
  },
  ...TARGET_OPTIONS,
  ...JOB_OPTIONS,
] as const satisfies readonly Option[];

/** The names of all options. */
export type OptionName = (typeof OPTIONS)[number]['name'];
