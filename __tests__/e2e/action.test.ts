import { describe, expect, test } from '@jest/globals';
import { execFile } from 'node:child_process';
import { access, readFile, readdir } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { parse } from 'yaml';
import { checkout, checkoutOfExample, inJob } from '../support/checkout.ts';
import type { Job } from '../support/runner-emulator.ts';

const run = promisify(execFile);
const root = resolve(import.meta.dirname, '../..');
const sound = {
  'go.mod': 'module example.com/sound\n\ngo 1.21\n',
  'main.go': 'package main\n\nfunc main() {}\n',
};

async function exists(path: string): Promise<boolean> {
  return access(path).then(
    () => true,
    () => false,
  );
}

async function isClean(folder: string): Promise<void> {
  expect((await run('git', ['status', '--porcelain'], { cwd: folder })).stdout).toBe('');
}

/** A later `run:` step. */
async function later(job: Job, cwd: string, command: string, ...args: readonly string[]): Promise<string> {
  return (await run(command, args, { cwd, env: job.env })).stdout.trim();
}

describe('a drifted module', () => {
  test('fails the step, with annotations at the exact lines', () =>
    inJob(checkoutOfExample('drift'), async (job, workspace) => {
      const main = await job.uses();
      expect(main.exitCode).toBe(1);
      expect(main.annotations.map(({ level, file, line, title }) => ({ level, file, line, title }))).toEqual([
        { level: 'error', file: 'go.mod', line: 6, title: expect.any(String) },
        { level: 'error', file: 'go.mod', line: 7, title: expect.any(String) },
        { level: 'error', file: 'go.mod', line: 8, title: expect.any(String) },
      ]);
      await isClean(workspace);
    }));

  test('sets every output of action.yml, and a patch that mends it', () =>
    inJob(checkoutOfExample('drift'), async (job, workspace) => {
      const { outputs } = await job.uses();
      const declared: { outputs: object } = parse(await readFile(join(root, 'action.yml'), 'utf8'));
      expect(Object.keys(outputs).sort()).toEqual(Object.keys(declared.outputs).sort());
      expect(outputs).toMatchObject({ 'cache-hit': 'false', drift: 'true', findings: '3' });
      expect(await later(job, workspace, 'go', 'env', 'GOVERSION', 'GOROOT')).toBe(
        `go${outputs['go-version']}\n${outputs['go-root']}`,
      );
      const report: { findings: readonly { rule: string }[] } = JSON.parse(
        await readFile(outputs['report'] ?? '', 'utf8'),
      );
      expect(report.findings.map((finding) => finding.rule).sort()).toEqual([
        'tidy-indirect-comment',
        'tidy-require-missing',
        'tidy-require-unused',
      ]);
      await later(job, workspace, 'git', 'apply', outputs['patch'] ?? '');
      expect(await later(job, workspace, 'go', 'mod', 'tidy', '-diff')).toBe('');
    }));

  test('is only reported with fail-on: never', () =>
    inJob(checkoutOfExample('drift'), async (job) => {
      const main = await job.uses({ inputs: { 'fail-on': 'never' } });
      expect(main).toMatchObject({ exitCode: 0, outputs: { drift: 'true', findings: '3' } });
      expect(main.annotations).toHaveLength(3);
    }));

  test('is explained in the summary, in the language asked for', () =>
    inJob(checkoutOfExample('drift'), async (job) => {
      const english = await job.uses({ inputs: { language: 'en' } });
      const chinese = await job.uses({ inputs: { language: 'zh-CN' } });
      for (const { summary } of [english, chinese]) {
        expect(summary).toContain('example.com/greeting');
        expect(summary).toContain('```diff\n');
        expect(summary.length).toBeLessThan(1024 * 1024);
      }
      expect(english.summary).not.toMatch(/\p{Script=Han}/u);
      expect(chinese.summary).toMatch(/\p{Script=Han}/u);
      for (const { message } of chinese.annotations) expect(message).toMatch(/\p{Script=Han}/u);
    }));
});

describe('a sound module', () => {
  test('passes, says so, and leaves later steps a Go', () =>
    inJob(checkout(sound), async (job, workspace) => {
      const main = await job.uses();
      expect(main).toMatchObject({ exitCode: 0, outputs: { drift: 'false', findings: '0', patch: '' } });
      expect(main.annotations).toEqual([]);
      expect(main.summary).not.toBe('');
      expect(main.exported['GOTOOLCHAIN']).toBe('local');
      expect(main.path[0]).toBe(join(main.outputs['go-root'] ?? '', 'bin'));
      expect(main.path).toContain(join(await later(job, workspace, 'go', 'env', 'GOPATH'), 'bin'));
    }));

  // The job's build cache is empty, so that this builds Go's own packages, too.
  test(
    'finds a tool from go install in the next step',
    () =>
      inJob(
        checkout({ ...sound, 'cmd/hello/main.go': 'package main\n\nfunc main() { println("hello") }\n' }),
        async (job, workspace) => {
          await job.uses({ inputs: { checks: 'none' } });
          await later(job, workspace, 'go', 'install', './cmd/hello');
          await expect(later(job, workspace, 'hello')).resolves.toBe('');
        },
      ),
    300_000,
  );

  test('what main leaves under RUNNER_TEMP is gone after post', () =>
    inJob(checkout(sound), async (job, workspace) => {
      const before = await readdir(job.temp);
      const main = await job.uses();
      expect(await exists(main.outputs['report'] ?? '')).toBe(true);
      const [post] = await job.finish();
      expect(post).toMatchObject({ exitCode: 0, log: '' });
      expect(before).toEqual([]);
      expect(await readdir(job.temp)).toEqual(['_runner_file_commands']);
      await isClean(workspace);
    }));
});

test('a module that cannot be tidied does not hide the others', () =>
  inJob(
    checkout({
      'bad/go.mod': 'module example.com/bad\n\ngo 1.21\n',
      'bad/main.go': 'package main\n\nimport _ "nowhere.invalid/x"\n\nfunc main() {}\n',
      'drifted/go.mod':
        'module example.com/drifted\n\ngo 1.21\n\nrequire example.com/lib v0.0.0\n\nreplace example.com/lib => ../lib\n',
      'drifted/main.go': 'package main\n\nfunc main() {}\n',
      'lib/go.mod': 'module example.com/lib\n\ngo 1.21\n',
      'lib/lib.go': 'package lib\n',
    }),
    async (job) => {
      const main = await job.uses();
      expect(main.exitCode).toBe(1);
      expect(main.outputs['drift']).toBe('true');
      const report: {
        findings: readonly { rule: string; at: { file: string; line?: number } }[];
        modules: unknown;
      } = JSON.parse(await readFile(main.outputs['report'] ?? '', 'utf8'));
      expect(report.findings.map(({ rule, at }) => ({ rule, file: at.file, line: at.line }))).toEqual(
        expect.arrayContaining([
          { rule: 'tidy-failed', file: 'bad/main.go', line: 3 },
          { rule: 'tidy-require-unused', file: 'drifted/go.mod', line: 5 },
        ]),
      );
      expect(report.modules).toEqual(
        expect.arrayContaining([
          expect.objectContaining({ dir: 'bad', tidy: 'failed' }),
          expect.objectContaining({ dir: 'drifted', tidy: 'drift' }),
          expect.objectContaining({ dir: 'lib', tidy: 'tidy' }),
        ]),
      );
    },
    { env: { GOPROXY: 'off' } },
  ));

test('a repository without go.mod is a finding, not a pass', () =>
  inJob(checkout({ 'README.md': '# nothing\n' }), async (job) => {
    const main = await job.uses();
    expect(main.exitCode).toBe(1);
    expect(main.outputs).toMatchObject({ drift: 'false', findings: '1' });
    expect(main.annotations).toEqual([expect.objectContaining({ level: 'error' })]);
  }));

test('a malformed go.mod is a finding at its line and column', () =>
  inJob(
    checkout({ 'go.mod': 'module example.com/m\n\ngo 1.21\n\nrequired example.com/x v1.0.0\n' }),
    async (job) => {
      const main = await job.uses();
      expect(main.exitCode).toBe(1);
      expect(main.annotations[0]).toMatchObject({ level: 'error', file: 'go.mod', line: 5, column: 1 });
    },
  ));

describe('bad input', () => {
  test('every problem in one answer, before anything is done', () =>
    inJob(checkout(sound), async (job) => {
      const main = await job.uses({
        inputs: {
          'fail-on': 'eror',
          'check-latest': 'yes',
          language: 'fr',
          'go-verison': '1.22',
          checks: 'tidi',
        },
      });
      expect(main.exitCode).toBe(1);
      expect(main.annotations).toHaveLength(1);
      const message = main.annotations[0]?.message ?? '';
      for (const part of [
        'fail-on',
        'did you mean error',
        'check-latest',
        'language',
        'did you mean go-version',
        'did you mean tidy',
      ])
        expect(message).toContain(part);
      expect(main.outputs).toEqual({});
      const [post] = await job.finish();
      expect(post).toMatchObject({ exitCode: 0, log: '' });
    }));

  test.each([
    ['an unknown version', { 'go-version': '1.99.99' }, '1.99.99'],
    ['a folder that is not there', { 'working-directory': 'nowhere' }, 'nowhere'],
    ['a file that is not there', { 'go-version-file': 'no/go.mod' }, 'no/go.mod'],
  ])('%s is one line', (_, inputs, named) =>
    inJob(
      checkout(sound),
      async (job) => {
        const main = await job.uses({ inputs });
        expect(main.exitCode).toBe(1);
        expect(main.annotations).toHaveLength(1);
        const message = main.annotations[0]?.message ?? '';
        expect(message).toContain(named);
        expect(message).not.toMatch(/\n|\bat .*\.js:/);
      },
      // Nobody answers there, so that nothing can be found by accident.
      { env: { GOPROXY: 'off', https_proxy: 'http://127.0.0.1:9', HTTPS_PROXY: 'http://127.0.0.1:9' } },
    ),
  );
});
