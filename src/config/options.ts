import type { Text } from '../core/text.ts';

interface OptionBase {
  /** The input's name in action.yml and, with `--` before it, the command's flag. */
  readonly name: string;
  readonly help: Text;
  /** As it stands in action.yml: an expression where GitHub is to fill it in. */
  readonly default: string;
  /** Means something only in a job: no flag of the command. Secrets are among them, they do not belong on a command line. */
  readonly jobOnly?: true;
}

/** One input: what it is called, what it takes, what it means. */
export type Option = OptionBase &
  (
    | { readonly type: 'string' | 'path' | 'url' | 'boolean' | 'number' }
    /** Separated by commas, blanks or lines. */
    | { readonly type: 'list'; readonly values?: readonly string[] }
    | { readonly type: 'choice'; readonly values: readonly string[] }
  );

/** The checks that can be named in `checks` and `skip`. */
export const CHECKS = ['tidy'] as const;

// The values of the options that are a choice; the first is what a wrong value is read as until it is mended.

/** Whether caches are used; `auto` leaves them alone where that would be unsafe or in vain. */
export const CACHE_MODES = ['auto', 'true', 'false', 'read'] as const;
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
  {
    name: 'matrix',
    type: 'string',
    jobOnly: true,
    default: '${{ toJSON(matrix) }}',
    help: {
      en: "Leave it alone: GitHub fills in the job's row of the matrix, so that each row has a build cache of its own.",
      'zh-CN': '请勿设置：由 GitHub 填入作业在矩阵中的取值，使每一项各有自己的构建缓存。',
    },
  },
  {
    name: 'job-status',
    type: 'string',
    jobOnly: true,
    default: '${{ job.status }}',
    help: {
      en: 'Leave it alone: GitHub fills in how the job went, so that only what a job has built to its end is saved.',
      'zh-CN': '请勿设置：由 GitHub 填入作业的结果，使得只有成功完成的作业才会保存构建结果。',
    },
  },
] as const satisfies readonly Option[];

/** The names of all options. */
export type OptionName = (typeof OPTIONS)[number]['name'];
