import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { mkdir, mkdtemp, realpath, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { nodeHost } from '../../src/adapters/node/host.ts';
import { nodePorts } from '../../src/adapters/node/ports.ts';
import { configOrThrow, parseConfig } from '../../src/config/parse-config.ts';
import type { RawOptions } from '../../src/config/parse-config.ts';
import { Cancelled } from '../../src/core/errors.ts';
import type { Environment, Log } from '../../src/ports.ts';
import { preflight } from '../../src/preflight.ts';
import type { Outcome } from '../../src/preflight.ts';

/** The pipeline with the real go, file system and processes, on modules without dependencies: no network. */

let folder: string;

beforeEach(async () => {
  folder = await realpath(await mkdtemp(join(tmpdir(), 'preflight-test-')));
});

afterEach(async () => {
  await rm(folder, { recursive: true });
});

async function files(contents: Readonly<Record<string, string>>): Promise<void> {
  for (const [name, text] of Object.entries(contents)) {
    const path = join(folder, 'repo', name);
    await mkdir(dirname(path), { recursive: true });
    await writeFile(path, text);
  }
}

interface World {
  readonly env?: Environment;
  readonly tempDir?: string;
  readonly cancelled?: AbortSignal;
  /** As the command runs it, without a job to hand Go to. */
  readonly local?: true;
}

interface Run extends Outcome {
  readonly variables: Readonly<Record<string, string>>;
  readonly path: readonly string[];
  readonly log: readonly string[];
}

async function run(raw: RawOptions, world: World = {}): Promise<Run> {
  const log: string[] = [];
  const variables: Record<string, string> = {};
  const path: string[] = [];
  const host = nodeHost();
  const { GOTOOLCHAIN: _, ...env } = host.env;
  const ports = nodePorts(
    {
      ...host,
      cwd: join(folder, 'repo'),
      tempDir: world.tempDir ?? folder,
      toolCache: join(folder, 'tools'),
      env: { ...env, GOPROXY: 'off', ...world.env },
    },
    recording(log),
    world.cancelled ?? new AbortController().signal,
  );
  const config = configOrThrow(parseConfig({ cache: 'false', ...raw }, {}));
  const job = {
    setVariable: (name: string, value: string) => {
      variables[name] = value;
    },
    addPath: (added: string) => {
      path.unshift(added);
    },
  };
  const outcome = await (world.local ? preflight(config, ports) : preflight(config, ports, job));
  return { ...outcome, variables, path, log };
}

function recording(lines: string[]): Log {
  const add = (line: string): void => {
    lines.push(line);
  };
  return {
    info: add,
    debug: () => undefined,
    warning: add,
    group: (title, more) => lines.push(title, ...more),
  };
}

const TIDY = { 'go.mod': 'module example.com/m\n\ngo 1.21\n', 'm.go': 'package m\n' };

function rules({ report }: Outcome): string[] {
  return report.findings.map(({ rule }) => rule);
}

describe('preflight', () => {
  test('a tidy module is sound, and the job gets its Go', async () => {
    await files(TIDY);
    const { report, variables, path } = await run({});
    expect(report).toMatchObject({
      verdict: 'sound',
      findings: [],
      modules: [{ dir: '.', path: 'example.com/m', tidy: 'tidy' }],
      skipped: [],
      patch: '',
    });
    expect(report.toolchain?.source).toBe('path');
    expect(variables).toEqual({ GOTOOLCHAIN: 'local', GO_PREFLIGHT_GOTOOLCHAIN_PREV: '' });
    expect(path[0]).toBe(join(report.toolchain?.goroot ?? '', 'bin'));
    expect(path).toHaveLength(2);
  });

  test('drift is at its line, with the patch', async () => {
    await files({
      ...TIDY,
      'go.mod': 'module example.com/m\n\ngo 1.21\n\nrequire example.com/gone v1.0.0\n',
    });
    const outcome = await run({});
    expect(outcome.report.verdict).toBe('unsound');
    expect(outcome.report.findings[0]).toMatchObject({
      rule: 'tidy-require-unused',
      at: { file: 'go.mod', line: 5 },
    });
    expect(outcome.report.patch).toContain('-require example.com/gone v1.0.0');
    expect(outcome.sources.get('go.mod')).toContain('example.com/gone');
  });

  test('fail-on never still reports', async () => {
    await files({ ...TIDY, 'go.mod': 'module example.com/m\n' });
    const outcome = await run({ 'fail-on': 'never' });
    expect(rules(outcome)).toEqual(['tidy-go-line']);
    expect(outcome.report.verdict).toBe('sound');
  });

  test('a Go older than the go line is refused before it is fetched', async () => {
    await files({ ...TIDY, 'go.mod': 'module example.com/m\n\ngo 1.22.3\n' });
    const outcome = await run({ 'go-version': '1.21.5' });
    expect(rules(outcome)).toEqual(['go-too-old']);
    expect(outcome.report.findings[0]?.at).toMatchObject({ file: 'go.mod', line: 3 });
    expect(outcome.report.skipped).toEqual([
      { check: 'tidy', reason: 'Go 1.21.5 is too old for the module' },
    ]);
    expect(outcome.report.toolchain).toMatchObject({ refused: '1.21.5' });
  });

  test('without a version asked for, the module that needs the newest Go decides', async () => {
    await files({
      ...TIDY,
      'next/go.mod': 'module example.com/next\n\ngo 1.25.0\n',
      'next/n.go': 'package n\n',
    });
    const { report } = await run({});
    expect(report.verdict).toBe('sound');
    expect(report.toolchain).toMatchObject({ spec: 'go 1.25.0', from: { source: 'next/go.mod line 3' } });
  });

  test('the same where only folders below hold modules', async () => {
    await files({ 'a/go.mod': 'module example.com/a\n\ngo 1.22.0\n', 'a/a.go': 'package a\n' });
    expect((await run({})).report.toolchain?.spec).toBe('go 1.22.0');
  });

  test('a module that needs a newer Go than the one named does not keep the others from being checked', async () => {
    await files({
      ...TIDY,
      'next/go.mod': 'module example.com/next\n\ngo 1.99\n',
      'next/n.go': 'package n\n',
    });
    const outcome = await run({ 'go-version': '>=1.21' });
    expect(rules(outcome)).toEqual(['go-too-old']);
    expect(outcome.report.modules).toMatchObject([
      { dir: '.', tidy: 'tidy' },
      { dir: 'next', tidy: 'skipped' },
    ]);
  });

  test('with no checks, other modules may need what they like', async () => {
    await files({ ...TIDY, 'next/go.mod': 'module example.com/next\n\ngo 1.99\n' });
    const outcome = await run({ checks: 'none' });
    expect(rules(outcome)).toEqual([]);
    expect(outcome.report.skipped).toEqual([{ check: 'tidy', reason: 'left out by checks or skip' }]);
  });

  test('a module without a package is a finding, not a pass', async () => {
    await files({ 'go.mod': TIDY['go.mod'] });
    expect(rules(await run({}))).toEqual(['tidy-no-packages']);
  });

  test('who only wants Go needs no module', async () => {
    await files({ 'README.md': '', 'bad/go.mod': 'go 1' });
    const { report } = await run({ checks: 'none' });
    expect(report).toMatchObject({ verdict: 'sound', findings: [], modules: [] });
  });

  test('no module at all is a finding, not a pass', async () => {
    await files({ 'README.md': '' });
    expect(rules(await run({}))).toEqual(['module-none']);
  });

  test('a malformed go.mod is a finding at its line, and the others go on', async () => {
    await files({ ...TIDY, 'bad/go.mod': 'module example.com/bad\n\ngo 1\n' });
    const outcome = await run({});
    expect(outcome.report.findings[0]).toMatchObject({
      rule: 'go-mod-malformed',
      at: { file: 'bad/go.mod', line: 3 },
    });
    expect(outcome.report.findings).toHaveLength(1);
    expect(outcome.report.modules[0]?.tidy).toBe('tidy');
  });

  test("the user's GOTOOLCHAIN is kept apart from our export", async () => {
    await files(TIDY);
    const first = await run({}, { env: { GOTOOLCHAIN: 'auto' } });
    expect(first.variables).toEqual({ GOTOOLCHAIN: 'local', GO_PREFLIGHT_GOTOOLCHAIN_PREV: 'auto' });
    const second = await run({}, { env: first.variables });
    expect(second.variables).toEqual(first.variables);
  });

  test('passwords in proxy addresses are not shown', async () => {
    await files(TIDY);
    const { log } = await run({}, { env: { GOPROXY: 'https://me:hunter2@proxy.example' } });
    expect(log.join('\n')).toContain('GOPROXY=https://***@proxy.example');
    expect(log.join('\n')).not.toContain('hunter2');
  });

  test('a GOROOT that is gone is set right for the job', async () => {
    await files(TIDY);
    const { report, variables, log } = await run({}, { env: { GOROOT: join(folder, 'gone') } });
    const goroot = report.toolchain?.goroot ?? '';
    expect(variables['GOROOT']).toBe(goroot);
    expect(log).toContain(`GOROOT=${goroot}`);
    expect(report.verdict).toBe('sound');
  });

  test('a step that is cancelled while Go is handed over is cancelled, and nothing else', async () => {
    await files(TIDY);
    const cancelled = AbortSignal.abort();
    await expect(run({}, { cancelled })).rejects.toThrow(Cancelled);
  });

  test('a check that cannot work is told in the report', async () => {
    await files(TIDY);
    const { facts, report } = await run({ checks: 'tidy' }, { tempDir: join(folder, 'absent'), local: true });
    expect(facts.broken?.[0]?.check).toBe('tidy');
    expect(report.verdict).toBe('unsound');
    expect(report.findings.map(({ rule }) => rule)).toContain('check-broken');
  });

  test.each([
    [{ 'go-version-file': 'absent' }, 'go-version-file absent: there is no such file'],
    [{ 'working-directory': 'absent' }, 'working-directory absent: there is no such folder'],
    [{ architecture: 'amd46' }, 'amd46'],
    [{ 'go-version': 'lastest' }, 'lastest'],
  ])('%j is one clear line', async (raw, message) => {
    await files(TIDY);
    await expect(run(raw)).rejects.toThrow(message);
  });
});
