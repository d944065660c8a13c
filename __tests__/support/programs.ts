import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdir, mkdtemp, rename, rm, stat } from 'node:fs/promises';
import { setPriority } from 'node:os';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { writeTree } from './temporary.ts';
import { installedVersion } from './toolchains.ts';

const run = promisify(execFile);
const cache = resolve(import.meta.dirname, '../../.cache/programs');

/** The smallest programs there are: of two modules, one a folder; and one with C in it. */
const sources = {
  plain: {
    'go.mod':
      'module example.com/hello\n\ngo 1.21\n\nrequire example.com/word v1.2.3\n\nreplace example.com/word => ./word\n',
    'main.go': 'package main\n\nimport "example.com/word"\n\nfunc main() { println(word.Word) }\n',
    'word/go.mod': 'module example.com/word\n\ngo 1.21\n',
    'word/word.go': 'package word\n\nconst Word = "hello"\n',
  },
  withC: {
    'go.mod': 'module example.com/withc\n\ngo 1.21\n',
    'main.go':
      'package main\n\n// static int answer(void) { return 42; }\nimport "C"\n\nfunc main() { println(C.answer()) }\n',
  },
} as const;

/** How to build one. */
export interface ProgramBuild {
  readonly source: keyof typeof sources;
  /** `GOOS`, `GOARCH`, `CGO_ENABLED` … */
  readonly env: Readonly<Record<string, string>>;
  /** For `go build`, after `-trimpath`. */
  readonly flags: readonly string[];
}

/** A plain program for a port (`linux/amd64`), without cgo, stripped. */
export function portProgram(port: string): Promise<string> {
  const [GOOS = '', GOARCH = ''] = port.split('/');
  const env = { CGO_ENABLED: '0', GOOS, GOARCH };
  return builtProgram({ source: 'plain', env, flags: ['-ldflags=-s -w'] });
}

/** The file of a program that the installed go builds once, for which it may take minutes of a cold build cache; kept in `.cache/programs`. */
export async function builtProgram(build: ProgramBuild): Promise<string> {
  const files = sources[build.source];
  const key = createHash('sha256').update(JSON.stringify([await installedVersion(), build, files]));
  const path = join(cache, key.digest('hex').slice(0, 16));
  if (await exists(path)) return path;
  await mkdir(cache, { recursive: true });
  const fresh = await mkdtemp(join(cache, 'build-'));
  try {
    await writeTree(fresh, files);
    const env = { ...process.env, GOFLAGS: '', GOWORK: 'off', GOTOOLCHAIN: 'local', ...build.env };
    const args = ['build', '-p', '1', '-trimpath', ...build.flags, '-o', 'program', '.'];
    const building = run('go', args, { cwd: fresh, env });
    if (building.child.pid !== undefined) setPriority(building.child.pid, 5);
    await building;
    await rename(join(fresh, 'program'), path);
  } finally {
    await rm(fresh, { recursive: true, force: true, maxRetries: 5 });
  }
  return path;
}

async function exists(path: string): Promise<boolean> {
  return stat(path).then(
    () => true,
    () => false,
  );
}
