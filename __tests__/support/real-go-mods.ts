import { execFile } from 'node:child_process';
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';

const run = promisify(execFile);
const cache = resolve(import.meta.dirname, '../../.cache/module-graph');

/** Projects from before graph pruning (Go 1.17): their graphs hold hundreds of go.mod files of all ages and authors. */
const requirements = [
  'github.com/cli/cli v1.14.0',
  'github.com/prometheus/prometheus v1.8.2-0.20200110114423-1e64d757f711',
];

/** The go.mod files of a module graph, fetched once through `go env GOPROXY` and kept in `.cache`. */
export async function realGoMods(): Promise<Uint8Array[]> {
  await mkdir(cache, { recursive: true });
  const dir = await mkdtemp(join(tmpdir(), 'module-graph-'));
  try {
    const lines = requirements.map((requirement) => `require ${requirement}\n`);
    await writeFile(join(dir, 'go.mod'), `module example.com/graph\n\ngo 1.26\n\n${lines.join('')}`);
    const env = {
      ...process.env,
      GOMODCACHE: cache,
      GOFLAGS: '-modcacherw',
      GOWORK: 'off',
      GOTOOLCHAIN: 'local',
    };
    await run('go', ['mod', 'graph'], { cwd: dir, env, maxBuffer: 64 * 1024 * 1024 });
  } catch (error) {
    throw new Error(
      'go mod graph could not fetch the go.mod files this test compares (GO_PREFLIGHT_OFFLINE=1 skips it)',
      { cause: error },
    );
  } finally {
    await rm(dir, { recursive: true, force: true });
  }
  const names = (await readdir(join(cache, 'cache', 'download'), { recursive: true })).filter((name) =>
    name.endsWith('.mod'),
  );
  return Promise.all(names.sort().map(async (name) => readFile(join(cache, 'cache', 'download', name))));
}
