import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { cp, mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { join, relative, resolve, sep } from 'node:path';
import { promisify } from 'node:util';
import { concurrently } from '../../../src/checks/concurrently.ts';
import { rawZip } from '../raw-zip.ts';
import { installedGoroot, toolchain } from '../toolchains.ts';
import { once } from './cache.ts';

const run = promisify(execFile);

/** A GOROOT for Windows; the path is this machine's. */
export interface WindowsGo {
  readonly version: string;
  readonly goroot: string;
}

/**
 * A Go release for Windows. The module proxy may serve no Windows toolchains, but each toolchain carries its source: go,
 * compiler, assembler and linker are built from it, beside what a release has in common for all systems.
 */
export async function crossBuiltGo(version: string): Promise<WindowsGo> {
  const goroot = await once(`go${version}`, async (fresh) => {
    const source = await toolchain(version);
    const tools = join(fresh, 'pkg/tool/windows_amd64');
    await mkdir(tools, { recursive: true });
    await build(source, join(fresh, 'bin') + sep, ['cmd/go', 'cmd/gofmt']);
    await build(source, tools + sep, ['cmd/compile', 'cmd/asm', 'cmd/link']);
    for (const part of ['src', 'pkg/include', 'VERSION', 'go.env'])
      await cp(join(source, part), join(fresh, part), { recursive: true });
  });
  return { version, goroot };
}

async function build(goroot: string, output: string, packages: readonly string[]): Promise<void> {
  await run(join(goroot, 'bin/go'), ['build', '-trimpath', '-o', output, ...packages], {
    cwd: join(goroot, 'src'),
    env: buildEnvironment(goroot),
  });
}

function buildEnvironment(goroot: string): NodeJS.ProcessEnv {
  const target = { GOOS: 'windows', GOARCH: 'amd64', CGO_ENABLED: '0' };
  return { ...process.env, GOROOT: goroot, GOTOOLCHAIN: 'local', GOWORK: 'off', GOFLAGS: '', ...target };
}

/** That Go packed as its releases for Windows are: a zip in which everything is below `go/`. */
export async function windowsArchive({ version, goroot }: WindowsGo): Promise<string> {
  return once(`go${version}.windows-amd64.zip`, async (fresh) => {
    const found = await readdir(goroot, { recursive: true, withFileTypes: true });
    const files = found
      .filter((entry) => entry.isFile())
      .map(({ parentPath, name }) => join(parentPath, name));
    const entries = await concurrently(files.sort(), 16, async (file) => ({
      name: `go/${relative(goroot, file).split(sep).join('/')}`,
      content: await readFile(file),
    }));
    await writeFile(fresh, rawZip(entries));
  });
}

/** A program of ours for Windows, by the name of its folder beside this file. */
export async function windowsProgram(name: 'probe' | 'git-bridge'): Promise<string> {
  const source = resolve(import.meta.dirname, name, 'main.go');
  const digest = createHash('sha256')
    .update(await readFile(source))
    .digest('hex');
  return once(`${name}-${digest.slice(0, 8)}.exe`, async (fresh) => {
    const env = buildEnvironment(await installedGoroot());
    await run('go', ['build', '-trimpath', '-o', fresh, source], { env });
  });
}
