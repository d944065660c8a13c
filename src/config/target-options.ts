import type { Option } from './option.ts';

/** How targets are looked at. */
export const TARGETS_MODES = ['types', 'build'] as const;

/** Whether programs have to be static. */
export const STATIC = ['any', 'required'] as const;

/** What is to compile for which GOOS and GOARCH. */
export const TARGET_OPTIONS = [
  {
    name: 'targets',
    type: 'list',
    default: 'none',
    help: {
      en: 'GOOS/GOARCH targets that every package has to compile for: `linux/amd64, linux/arm/v7, windows/arm64, js/wasm`; `none`, `first-class`, `common`, `all`; `!plan9/*` leaves some out.',
      'zh-CN':
        '所有包都必须能为之编译的 GOOS/GOARCH 目标：`linux/amd64, linux/arm/v7, windows/arm64, js/wasm`；`none`、`first-class`、`common`、`all`；`!plan9/*` 表示排除。',
    },
  },
  {
    name: 'targets-mode',
    type: 'choice',
    values: TARGETS_MODES,
    default: 'types',
    help: {
      en: '`types` type-checks every package for all targets at once, in seconds; `build` builds each target and looks at the programs.',
      'zh-CN': '`types` 一次对所有目标做类型检查，只需数秒；`build` 逐一构建每个目标并检查生成的程序。',
    },
  },
  {
    name: 'targets-allow-failure',
    type: 'list',
    default: '',
    help: {
      en: 'Targets, as patterns such as `plan9/*`, that may fail: they are shown, and fail nothing.',
      'zh-CN': '允许失败的目标（可用 `plan9/*` 这样的模式）：只显示，不会使步骤失败。',
    },
  },
  {
    name: 'targets-tests',
    type: 'boolean',
    default: 'false',
    help: {
      en: "Look at the module's own tests on every target, too.",
      'zh-CN': '同时在每个目标上检查模块自身的测试。',
    },
  },
  {
    name: 'static',
    type: 'choice',
    values: STATIC,
    default: 'any',
    help: {
      en: 'With `targets-mode: build`: `required` fails a program that needs a loader or libraries beside those of the system.',
      'zh-CN': '用于 `targets-mode: build`：`required` 表示程序若需要加载器或系统自带之外的库即判为失败。',
    },
  },
  {
    name: 'tags',
    type: 'list',
    default: '',
    help: { en: 'Build tags for all targets.', 'zh-CN': '用于所有目标的构建标签。' },
  },
] as const satisfies readonly Option[];
