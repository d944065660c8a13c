import { posix, win32 } from 'node:path';
import type { Environment, Host } from '../ports.ts';
import { parseGoForm } from './go-release.ts';
import type { LocalGo } from './install/goroot.ts';

/** What the later steps of the job get so that `go`, and tools from `go install`, run there; each with its reason. */
export interface JobEnvironment {
  /** Folders before PATH, the first one first. */
  readonly path: readonly { readonly folder: string; readonly why: string }[];
  readonly variables: readonly { readonly name: string; readonly value: string; readonly why: string }[];
}

/** From this minor version on the go command finds its own GOROOT (go.dev/doc/go1.9). */
const firstMinorThatFindsItself = 9;

/** The plan for a Go; `goEnv` is what its own `go env` says, of which GOBIN and GOPATH (a list) are read. */
export function jobEnvironment(
  go: LocalGo,
  goEnv: Environment,
  { platform, env }: Pick<Host, 'platform' | 'env'>,
): JobEnvironment {
  const paths = platform === 'win32' ? win32 : posix;
  const path = [{ folder: paths.join(go.goroot, 'bin'), why: `Go ${go.version}` }];
  const gobin = goEnv['GOBIN'] ?? '';
  const gopath = goEnv['GOPATH']?.split(paths.delimiter)[0] ?? '';
  if (gobin !== '') path.push({ folder: gobin, why: 'GOBIN, where go install puts tools' });
  else if (gopath !== '') {
    path.push({ folder: paths.join(gopath, 'bin'), why: 'GOPATH/bin, where go install puts tools' });
  }
  return { path, variables: gorootVariable(go, env['GOROOT'] ?? '') };
}

/** GOROOT is best left alone: it would follow the job into any other Go. Unless a wrong one is set, or Go is too old. */
function gorootVariable({ version, goroot }: LocalGo, set: string): JobEnvironment['variables'] {
  const name = 'GOROOT';
  if ((parseGoForm(version)?.minor ?? 0) < firstMinorThatFindsItself) {
    return [{ name, value: goroot, why: 'Go before 1.9 does not find it by itself' }];
  }
  if (set === '' || set === goroot) return [];
  return [{ name, value: goroot, why: `it was ${set}, which belongs to another Go` }];
}
