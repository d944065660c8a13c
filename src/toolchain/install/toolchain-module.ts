import { chmodSync, copyFileSync, readdirSync, statSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { exists } from '../../exists.ts';

/** Programs by which the go command runs what it built for other systems: `go_js_wasm_exec`. */
const execWrapper = /^go_.+_.+_exec$/;

/**
 * Makes a GOROOT of the unpacked and checked module golang.org/toolchain, whose zip has neither execute bits nor, since
 * they would be other modules, the go.mod files of Go's own modules. What cmd/go does after a download
 * (internal/toolchain/select.go). `os` is its GOOS.
 */
export async function restoreToolchain(goroot: string, os: string): Promise<void> {
  if (os !== 'windows') {
    const wrappers = filesBelow(join(goroot, 'lib')).filter((file) => execWrapper.test(basename(file)));
    const programs = [
      ...filesBelow(join(goroot, 'pkg/tool')),
      ...wrappers,
      ...filesBelow(join(goroot, 'bin')),
    ];
    for (const file of programs) chmodSync(file, (statSync(file).mode & 0o777) | 0o111);
  }
  // A Go from before modules has none.
  if (!(await exists(join(goroot, 'src/_go.mod')))) return;
  for (const file of filesBelow(goroot))
    if (basename(file) === '_go.mod') copyFileSync(file, join(dirname(file), 'go.mod'));
}

function filesBelow(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    return entry.isDirectory() ? filesBelow(path) : [path];
  });
}
