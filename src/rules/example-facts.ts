import type { TargetFact } from '../core/target-facts.ts';
import type { ModuleFact, ModulesFact, TidyChange, TidyFact, ToolchainFact } from '../core/facts.ts';

const EXAMPLE_MODULE = { dir: '.', goMod: 'go.mod', path: 'example.com/app' };

/** A module that is tidy: what every tidy rule stays silent on. */
export const TIDY: TidyFact = {
  module: EXAMPLE_MODULE,
  outcome: 'tidy',
  changes: [],
  patch: '',
  fromWorkspace: [],
  milliseconds: 260,
};

/** The facts of one module that tidy would change so. */
export function drift(...changes: readonly TidyChange[]): TidyFact[] {
  return [{ ...TIDY, outcome: 'drift', changes }];
}

/** One good module. */
export const MODULE: ModuleFact = {
  ...EXAMPLE_MODULE,
  goMod: 'go.mod',
  go: '1.25.0',
  inWorkspace: false,
};

/** A repository with one good module. */
export const MODULES: ModulesFact = { modules: [MODULE], unreadable: [], searched: '.', patterns: [] };

/** A Go as asked for, verified, with nothing to remark. */
export const TOOLCHAIN: ToolchainFact = {
  spec: '1.25.10',
  from: { source: 'go-version input' },
  remarks: [],
  version: '1.25.10',
  goroot: '/opt/hostedtoolcache/go/1.25.10/x64',
  source: 'download',
  origin: 'https://mirror.example/go1.25.10.linux-amd64.tar.gz',
  verified: 'sha256',
  required: [],
};

/** A target on which everything compiles. */
export const TARGET: TargetFact = {
  dir: '.',
  target: 'linux/amd64',
  mode: 'types',
  verdict: 'ok',
  errors: [],
  cgo: [],
  packages: 12,
  seconds: 0.4,
};
