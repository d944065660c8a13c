import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { execFile } from 'node:child_process';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { parseGoSum } from '../../src/gomod/go-sum.ts';
import { parseVendorModules } from '../../src/gomod/vendor-modules.ts';

let dir = '';

beforeAll(async () => {
  dir = await mkdtemp(join(tmpdir(), 'go-sum-'));
  await write('proxy/ex.com/dep/@v/v1.0.0.mod', 'module ex.com/dep\n\ngo 1.20\n');
  await write('proxy/ex.com/dep/@v/v1.0.0.info', '{"Version":"v1.0.0"}');
  await write('proxied/go.mod', 'module m\n\ngo 1.21\n\nrequire ex.com/dep v1.0.0\n');
  await write('local/go.mod', 'module ex.com/local\n\ngo 1.20\n');
  await write('local/local.go', 'package local\n\nimport _ "ex.com/local/sub"\n');
  await write('local/sub/sub.go', 'package sub\n');
  const required = 'require ex.com/local v0.0.0\n\nreplace ex.com/local => ../local\n';
  const unused =
    'replace ex.com/gone v1.0.0 => "./with blank"\n\nreplace ex.com/any => ex.com/other v1.2.3\n';
  await write('vendored/go.mod', `module m\n\ngo 1.22\n\n${required}\n${unused}`);
  await write('vendored/m.go', 'package m\n\nimport _ "ex.com/local"\n');
});

afterAll(async () => {
  await rm(dir, { recursive: true, force: true, maxRetries: 5 });
});

async function write(name: string, text: string): Promise<void> {
  await mkdir(dirname(join(dir, name)), { recursive: true });
  await writeFile(join(dir, name), text);
}

async function go(
  where: string,
  args: readonly string[],
  extra: Record<string, string> = {},
): Promise<string> {
  const env = {
    ...process.env,
    GOWORK: 'off',
    GOTOOLCHAIN: 'local',
    GOFLAGS: '-modcacherw',
    GOMODCACHE: join(dir, 'cache'),
    GOPROXY: pathToFileURL(join(dir, 'proxy')).href,
    GOSUMDB: 'off',
    ...extra,
  };
  return new Promise((resolve) => {
    execFile('go', args, { cwd: join(dir, where), env }, (_error, stdout, stderr) =>
      resolve(stdout + stderr),
    );
  });
}

describe('the first problem parseGoSum has is the one go stops at', () => {
  const sum = 'ex.com/other v1.0.0 h1:G7mAYYxgmS0lVkHyy2hEOLQCFB0DlQFTMLWggykrydY=\n';
  test.each([
    ['two fields', 'a b\n'],
    ['four fields further down', `\n  \n${sum}a b c d\nx\n`],
    ['a comment', `${sum}${sum.trimEnd()} // why\n`],
    ['conflict marks', `<<<<<<< HEAD\n${sum}=======\n`],
    ['odd blanks', 'a\u00a0v1\u2003h1:x\n\ta\tv1\th1:x\u0085y\n'],
    ['an unknown kind of hash', `${sum}ex.com/other v2.0.0 h9:abc\n`],
    ['CRLF and no end', sum.replace('\n', '\r\n') + sum.trimEnd()],
    ['a byte order mark', `\ufeff${sum}`],
    ['a duplicate', sum + sum],
    ['nothing', ''],
  ])('%s', async (_, text) => {
    await write('proxied/go.sum', text);
    const said = await go('proxied', ['mod', 'graph']);
    const line = /go\.sum:(\d+): wrong number of fields/.exec(said)?.[1];
    const parsed = parseGoSum(text);
    expect(parsed.ok ? undefined : String(parsed.problems[0]?.line)).toBe(line);
    if (line === undefined) expect(said).toContain('m ex.com/dep@v1.0.0\n');
  });
});

describe('parseVendorModules reads what go writes', () => {
  const local = {
    path: 'ex.com/local',
    version: 'v0.0.0',
    isExplicit: true,
    go: '1.20',
    packages: [
      { path: 'ex.com/local', line: expect.any(Number) },
      { path: 'ex.com/local/sub', line: expect.any(Number) },
    ],
  };

  test('in a module', async () => {
    expect(await go('vendored', ['mod', 'vendor'])).toBe('');
    const text = await readFile(join(dir, 'vendored/vendor/modules.txt'), 'utf8');
    expect(parseVendorModules(text)).toMatchObject({
      isWorkspace: false,
      strayLines: [],
      modules: [
        { ...local, replacedBy: { path: '../local' } },
        { path: 'ex.com/local', replacedBy: { path: '../local' } },
        { path: 'ex.com/gone', version: 'v1.0.0', replacedBy: { path: './with blank' } },
        { path: 'ex.com/any', replacedBy: { path: 'ex.com/other', version: 'v1.2.3' } },
      ],
    });
  });

  test('in a workspace', async () => {
    await write('go.work', 'go 1.22\n\nuse ./vendored\n');
    expect(await go('.', ['work', 'vendor'], { GOWORK: join(dir, 'go.work') })).toBe('');
    const text = await readFile(join(dir, 'vendor/modules.txt'), 'utf8');
    const file = parseVendorModules(text);
    expect(file).toMatchObject({ isWorkspace: true, strayLines: [] });
    expect(file.modules[0]).toMatchObject({ ...local, replacedBy: { path: './local' } });
  });
});
