import { execFile, spawnSync } from 'node:child_process';
import { promisify } from 'node:util';
import type { BuildInfo, BuiltModule } from '../../src/targets/binaries/build-info-text.ts';

const run = promisify(execFile);

/** Whether a program is on this machine. */
export function isHere(program: string): boolean {
  return spawnSync(program, ['--version']).error === undefined;
}

interface GoModule {
  readonly Path: string;
  readonly Version?: string;
  readonly Sum?: string;
  readonly Replace?: GoModule;
}

interface GoBuildInfo {
  readonly GoVersion: string;
  readonly Path: string;
  readonly Main: GoModule;
  readonly Deps?: readonly GoModule[];
  readonly Settings: readonly { readonly Key: string; readonly Value: string }[];
}

/** What `go version -m -json` reads in a program, in our words. */
export async function asGoSees(path: string): Promise<BuildInfo> {
  const info: GoBuildInfo = JSON.parse((await run('go', ['version', '-m', '-json', path])).stdout);
  return {
    goVersion: info.GoVersion,
    path: info.Path,
    main: inOurWords(info.Main),
    dependencies: (info.Deps ?? []).map(inOurWords),
    settings: Object.fromEntries(info.Settings.map(({ Key, Value }) => [Key, Value])),
  };
}

function inOurWords(module: GoModule): BuiltModule {
  return {
    path: module.Path,
    version: module.Version ?? '',
    sum: module.Sum ?? '',
    ...(module.Replace === undefined ? {} : { replacedBy: inOurWords(module.Replace) }),
  };
}

/** What readelf says of how an ELF file is loaded. */
export async function asReadelfSees(path: string): Promise<{ interpreter: string; libraries: string[] }> {
  const { stdout } = await run('readelf', ['-d', '-l', '-W', path]);
  return {
    interpreter: /Requesting program interpreter: ([^\]]+)\]/.exec(stdout)?.[1] ?? '',
    libraries: [...stdout.matchAll(/\(NEEDED\)\s+Shared library: \[([^\]]+)\]/g)].map(
      (match) => match[1] ?? '',
    ),
  };
}

/** One line of file(1). */
export async function asFileSees(path: string): Promise<string> {
  return (await run('file', ['-b', path])).stdout;
}
