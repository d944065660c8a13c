import { execFile } from 'node:child_process';
import { mkdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { goPackages } from './go-packages.ts';
import type { GoPackages } from './go-packages.ts';

const run = promisify(execFile);

/** One job of the history: a commit that is built with a Go. */
export interface Commit {
  /** Counts from 0. */
  readonly number: number;
  readonly commit: string;
  /** `go1.26.8` */
  readonly goVersion: string;
}

/** What a checkout of it holds. */
export interface CheckedOut extends Commit {
  readonly goSum: string;
  readonly packages: GoPackages;
}

/** Of this many commits the last quarter is built with the newer Go. */
const commits = 20;

/** `from` and the 20 commits after it; after three quarters of them one is built once more, with the newest patch of Go. */
export async function history(clone: string, from: string): Promise<readonly Commit[]> {
  const range = ['rev-list', '--first-parent', '--reverse', `${from}..HEAD`];
  const after = (await run('git', range, { cwd: clone })).stdout.trim().split('\n').slice(0, commits);
  if (after.length < commits) throw new Error(`there are no ${commits} commits after ${from} in ${clone}`);
  const [oldGo, newGo] = await goReleases();
  const bump = commits * 0.75;
  const all = [from, ...after];
  return [
    ...all.slice(0, bump + 1).map((commit) => ({ commit, goVersion: oldGo })),
    ...all.slice(bump).map((commit) => ({ commit, goVersion: newGo })),
  ].map((job, number) => ({ number, ...job }));
}

/** The Go on PATH and the newest patch of the same release. */
async function goReleases(): Promise<readonly [string, string]> {
  const [own = '', os = '', arch = ''] = (
    await run('go', ['env', 'GOVERSION', 'GOOS', 'GOARCH'])
  ).stdout.split('\n');
  const { stdout } = await run('go', ['list', '-m', '-versions', 'golang.org/toolchain'], { cwd: '/' });
  const release = own.split('.').slice(0, 2).join('.');
  const patches = stdout
    .split(/\s+/)
    .map((version) => new RegExp(`-(${release}\\.(\\d+))\\.${os}-${arch}$`).exec(version))
    .filter((found) => found !== null)
    .sort((a, b) => Number(b[2]) - Number(a[2]));
  return [own, patches[0]?.[1] ?? own];
}

/** The checkout of all jobs; each finds it at the same place. */
export class Checkout {
  readonly folder: string;
  private readonly top: string;

  constructor(top: string) {
    this.top = top;
    this.folder = join(top, 'work');
  }

  async clone(from: string): Promise<void> {
    await mkdir(this.top, { recursive: true });
    await run('git', ['clone', '--quiet', '--shared', '--no-checkout', from, this.folder]);
  }

  /** As a job's checkout step leaves it: every file is new, and older than the two seconds that Go waits before it trusts a time. */
  async checkOut(job: Commit): Promise<CheckedOut> {
    const cwd = this.folder;
    await run('git', ['checkout', '--quiet', '--force', job.commit], { cwd });
    const time = `@${Math.floor(Date.now() / 1000) - 10}`;
    await run('sh', ['-c', `git ls-files -z | xargs -0 touch --no-dereference --date "$0"`, time], { cwd });
    const env = this.goEnv(job, join(this.top, 'list'));
    await run('go', ['mod', 'download'], { cwd, env });
    const goSum = await readFile(join(cwd, 'go.sum'), 'utf8');
    return { ...job, goSum, packages: await goPackages(cwd, job.commit, env) };
  }

  /** Nothing of this machine's settings but its proxy. */
  goEnv({ goVersion }: Commit, gocache: string): NodeJS.ProcessEnv {
    const settings = { GOENV: 'off', GOFLAGS: '-modcacherw', GOWORK: 'off', GOTOOLCHAIN: goVersion };
    return { ...process.env, ...settings, GOCACHE: gocache, GOMODCACHE: join(this.top, 'mod') };
  }

  /** Import paths of all packages that were compiled, and how long it took, in seconds. */
  async build(
    job: Commit,
    gocache: string,
  ): Promise<{ readonly compiled: ReadonlySet<string>; readonly seconds: number }> {
    const start = performance.now();
    const options = { cwd: this.folder, env: this.goEnv(job, gocache), maxBuffer: 1 << 28 };
    const { stderr } = await run('go', ['build', '-v', './...'], options);
    const seconds = (performance.now() - start) / 1000;
    // Other lines tell of what the C compiler says or of what is downloaded.
    return { compiled: new Set(stderr.split('\n').filter((line) => /^[^\s:#]+$/.test(line))), seconds };
  }
}
