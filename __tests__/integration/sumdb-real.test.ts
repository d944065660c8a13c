import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { concurrently } from '../../src/checks/concurrently.ts';
import { processEnvironment } from '../../src/adapters/node/host.ts';
import { ChecksumDatabase } from '../../src/sumdb/checksum-database.ts';
import { parseGosumdb } from '../../src/sumdb/gosumdb.ts';
import { printedHashes } from '../support/sumdb-go.ts';
import { runProgram } from '../support/run-program.ts';
import { smallModules, someToolchains } from '../support/sumdb-modules.ts';
import { headStore, server } from '../support/sumdb-server.ts';
import type { TestHeads, TestServer } from '../support/sumdb-server.ts';
import { removeFolder, temporaryFolder } from '../support/temporary.ts';

// Go's own database, through the module proxy of `go env GOPROXY`. SUMDB_ALL=1 looks up 50 modules and 5 toolchains.
const all = process.env['SUMDB_ALL'] === '1';
const modules = all ? smallModules : smallModules.slice(0, 12);
const toolchains = all ? someToolchains : someToolchains.slice(0, 1);
const online = process.env['GO_PREFLIGHT_OFFLINE'] === '1' ? describe.skip : describe;

online('Go’s own checksum database', () => {
  let folder = '';
  let env: Readonly<Record<string, string>> = {};
  let from: TestServer;
  let heads: TestHeads;
  let database: ChecksumDatabase;

  beforeAll(async () => {
    folder = await temporaryFolder('sumdb-real');
    env = {
      ...processEnvironment(),
      GOMODCACHE: join(folder, 'mod'),
      GOPATH: join(folder, 'gopath'),
      GOFLAGS: '-modcacherw',
      GOTOOLCHAIN: 'local',
      GOSUMDB: '',
    };
    const named = parseGosumdb('');
    if (named === 'off') throw new Error('there is no database');
    const [proxy = ''] = (await go('env', 'GOPROXY')).trim().split(/[,|]/);
    from = server(async (path) => {
      const answer = await fetch(`${proxy}/sumdb/${named.name}${path}`);
      return answer.ok ? Buffer.from(await answer.arrayBuffer()) : undefined;
    });
    heads = headStore();
    database = new ChecksumDatabase(named.verifier, from, heads);
  });
  afterAll(async () => removeFolder(folder));

  /** Runs go and returns what it printed. */
  async function go(...args: string[]): Promise<string> {
    const ran = await runProgram('go', args, { cwd: folder, env });
    if (ran.exitCode !== 0) throw new Error(ran.stderr);
    return ran.stdout;
  }

  test(`gives the lines that go get writes for ${modules.length} modules and what they need`, async () => {
    await writeFile(join(folder, 'go.mod'), 'module example.com/main\n\ngo 1.21\n');
    await go('get', ...modules);
    const lines = (await readFile(join(folder, 'go.sum'), 'utf8')).trimEnd().split('\n');
    const versions = new Set(lines.map((line) => line.replace(/^(\S+) (\S+?)(?:\/go\.mod)? .*$/, '$1@$2')));
    expect([...versions]).toEqual(expect.arrayContaining([...modules]));
    // As many at a time as a proxy on the way will like.
    const proven = await concurrently([...versions], 4, async (it) => {
      const at = it.lastIndexOf('@');
      return database.lookup(it.slice(0, at), it.slice(at + 1));
    });
    expect(proven.flat()).toEqual(expect.arrayContaining(lines));
    const ofModules = lines.filter((line) =>
      modules.includes(line.replace(/^(\S+) (\S+?)(?:\/go\.mod)? .*$/, '$1@$2')),
    );
    expect(ofModules).toHaveLength(2 * modules.length);
    const tiles = from.requests.filter((path) => path.startsWith('/tile/'));
    expect(tiles).toHaveLength(new Set(tiles).size);
    expect(Number(heads.note?.split('\n')[1])).toBeGreaterThan(60_000_000);
  });

  test.each(toolchains)(
    'gives the hashes that go mod download finds for golang.org/toolchain@%s',
    async (version) => {
      const lines = await database.lookup('golang.org/toolchain', version);
      const downloaded = await go('mod', 'download', '-json', `golang.org/toolchain@${version}`);
      expect(lines.map((line) => line.split(' ')[2])).toEqual(printedHashes(downloaded));
      await removeFolder(join(folder, 'mod'));
      await mkdir(join(folder, 'mod'));
    },
  );

  test('has none for what was never published', async () => {
    await expect(database.lookup('golang.org/x/sync', 'v0.0.1')).rejects.toThrow('answered 404');
  });
});
