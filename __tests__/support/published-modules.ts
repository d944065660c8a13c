import type { PublishedModule } from './module-proxy.ts';

/** One package: its folder in the module and what it imports. */
type Packages = Readonly<Record<string, readonly string[]>>;

/** A library `path@version` with packages that import others. Its go.mod is the lines given below the module line. */
function library(
  path: string,
  version: string,
  lines: readonly string[],
  packages: Packages,
): PublishedModule {
  const files = Object.entries(packages).map(([dir, imports]) => {
    const name = dir === '.' ? 'lib' : (dir.split('/').at(-1) ?? 'lib');
    const file = dir === '.' ? 'lib.go' : `${dir}/lib.go`;
    return [file, `package ${name}\n${imports.map((it) => `\nimport _ "${it}"\n`).join('')}`] as const;
  });
  const goMod = [`module ${path}`, ...lines].map((line) => `${line}\n`).join('\n');
  return { path, version, goMod, files: Object.fromEntries(files) };
}

const alone: Packages = { '.': [] };

/**
 * What the modules of the drift tests depend on. `leaf` needs nothing, `mid` needs `leaf`, `top` needs `mid`; the others
 * are named for what is special about them.
 */
export const publishedModules: readonly PublishedModule[] = [
  ...['v1.0.0', 'v1.1.0', 'v1.2.0'].map((version) =>
    library('example.com/leaf', version, ['go 1.17'], { '.': [], sub: [] }),
  ),
  library('example.com/mid', 'v1.0.0', ['go 1.17', 'require example.com/leaf v1.0.0'], {
    '.': ['example.com/leaf'],
  }),
  library('example.com/mid', 'v1.1.0', ['go 1.17', 'require example.com/leaf v1.1.0'], {
    '.': ['example.com/leaf'],
  }),
  library(
    'example.com/top',
    'v1.0.0',
    ['go 1.17', 'require example.com/mid v1.0.0', 'require example.com/leaf v1.0.0 // indirect'],
    {
      '.': ['example.com/mid'],
    },
  ),
  ...['alpha', 'beta', 'gamma', 'checks'].map((name) =>
    library(`example.com/${name}`, 'v1.0.0', ['go 1.17'], alone),
  ),
  library('example.com/Upper', 'v1.0.0', ['go 1.17'], alone),
  library('example.com/major/v2', 'v2.1.0', ['go 1.17'], { '.': [], part: [] }),
  library('example.com/fork', 'v1.0.0', ['go 1.17'], { '.': [], sub: [] }),
  // No go line: Go 1.16 or older, whose dependencies are not pruned.
  library('example.com/ancient', 'v1.0.0', ['require example.com/mid v1.0.0'], {
    '.': [],
    deep: ['example.com/mid'],
  }),
  // Requires a module of which its users need no package.
  library('example.com/wide', 'v1.0.0', ['require example.com/leaf v1.2.0'], {
    '.': [],
    deep: ['example.com/leaf'],
  }),
  // Needs a later patch of Go 1.21 than its users ask for.
  library('example.com/patched', 'v1.0.0', ['go 1.21.5'], alone),
  library('example.com/modern', 'v1.0.0', ['go 1.17'], alone),
  library('example.com/modern', 'v1.1.0', ['go 1.22.0'], alone),
  {
    path: 'example.com/command',
    version: 'v1.0.0',
    goMod: 'module example.com/command\n\ngo 1.17\n\nrequire example.com/leaf v1.0.0\n',
    files: { 'main.go': 'package main\n\nimport _ "example.com/leaf"\n\nfunc main() {}\n' },
  },
];
