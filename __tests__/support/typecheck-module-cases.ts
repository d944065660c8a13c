import type { TypecheckCase } from './typecheck-cases.ts';

const linux = 'linux/amd64';

function goMod(line: string, rest = ''): Record<string, string> {
  return { 'go.mod': `module example.com/m\n\ngo ${line}\n${rest}` };
}

/** Modules of more than one module. */
export const typecheckModuleCases: readonly TypecheckCase[] = [
  {
    name: 'internal packages of others',
    files: {
      ...goMod('1.21', 'require example.com/n v1.0.0\nreplace example.com/n => ./n\n'),
      'a/a.go': 'package a\n\nimport _ "example.com/n/internal/x"\n',
      'n/go.mod': 'module example.com/n\n\ngo 1.21\n',
      'n/internal/x/x.go': 'package x\n',
    },
    kinds: { [linux]: ['imports'] },
  },
  {
    name: 'a replaced module with a language of its own',
    files: {
      ...goMod('1.21', 'require example.com/n v1.0.0\nreplace example.com/n => ./n\n'),
      'a/a.go': 'package a\n\nimport "example.com/n"\n\nvar X = n.X + n.Missing\n',
      'n/go.mod': 'module example.com/n\n\ngo 1.12\n',
      'n/n.go': 'package n\n\nvar X = 0b1\n',
    },
    kinds: { [linux]: ['types'] },
  },
  {
    name: 'a vendored module',
    files: {
      ...goMod('1.21', 'require example.com/n v1.0.0\n'),
      'a/a.go': 'package a\n\nimport "example.com/n"\n\nvar X string = n.X\n',
      'vendor/modules.txt': '# example.com/n v1.0.0\n## explicit; go 1.20\nexample.com/n\n',
      'vendor/example.com/n/n.go': 'package n\n\nvar X = 1\n',
    },
    kinds: { [linux]: ['types'] },
  },
  {
    name: 'a workspace',
    files: {
      'go.work': 'go 1.21\n\nuse (\n\t.\n\t./n\n)\n',
      ...goMod('1.21'),
      'a/a.go': 'package a\n\nimport "example.com/n"\n\nvar X string = n.X\n',
      'n/go.mod': 'module example.com/n\n\ngo 1.21\n',
      'n/n.go': 'package n\n\nvar X = 1\n',
    },
    kinds: { [linux]: ['types'] },
    env: { GOWORK: '' },
  },
];
