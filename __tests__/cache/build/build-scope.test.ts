import { expect, test } from '@jest/globals';
import { buildScope } from '../../../src/cache/build/build-scope.ts';
import type { BuildContext } from '../../../src/cache/build/build-scope.ts';

const context: BuildContext = {
  goEnv: {
    GOVERSION: 'go1.26.8',
    GOHOSTOS: 'linux',
    GOHOSTARCH: 'amd64',
    GOOS: 'windows',
    GOARCH: 'arm64',
    GOARM64: 'v8.0',
    GOFLAGS: '-race -tags=integration',
    CGO_ENABLED: '1',
    GOPROXY: 'https://proxy.example',
  },
  env: {
    GITHUB_REPOSITORY: 'octo/shop',
    GITHUB_WORKFLOW: 'CI',
    GITHUB_WORKFLOW_REF: 'octo/shop/.github/workflows/ci.yml@refs/heads/main',
    GITHUB_JOB: 'test',
    GITHUB_WORKSPACE: '/w/shop',
    GITHUB_RUN_ID: '17',
  },
  matrix: '{"os": "a", "go": ["1.26"]}',
  workingDirectory: 'tools',
  image: 'ubuntu24',
  compiler: 'gcc: gcc 13.3.0',
};

test('names what tells jobs apart, and nothing that changes from run to run', () => {
  expect(buildScope(context)).toStrictEqual({
    go: 'go1.26.8',
    host: 'linux/amd64',
    image: 'ubuntu24',
    compiler: 'gcc: gcc 13.3.0',
    GOOS: 'windows',
    GOARCH: 'arm64',
    GOARM64: 'v8.0',
    GOFLAGS: '-race -tags=integration',
    CGO_ENABLED: '1',
    repository: 'octo/shop',
    workflow: 'octo/shop/.github/workflows/ci.yml',
    job: 'test',
    matrix: '{"go":["1.26"],"os":"a"}',
    workspace: '/w/shop',
    directory: 'tools',
  });
});

test.each(['', 'null', '{}'])('no matrix, told as %j', (matrix) => {
  expect(buildScope({ ...context, matrix })).not.toHaveProperty('matrix');
});

function row(matrix: string): string | undefined {
  return buildScope({ ...context, matrix })['matrix'];
}

test('a row is the same in whatever order its names come', () => {
  expect(row('{"b":{"y":1,"x":[2,{"d":3,"c":4}]},"a":null}')).toBe(
    row('{\n  "a": null,\n  "b": {"x": [2, {"c": 4, "d": 3}], "y": 1}\n}'),
  );
  expect(row('{"a":1}')).not.toBe(row('{"a":2}'));
  expect(row('[1,2]')).not.toBe(row('[2,1]'));
});

test('a matrix that is no JSON is taken as it is', () => {
  expect(buildScope({ ...context, matrix: ' os=a ' })['matrix']).toBe('os=a');
});

test('a server that does not tell the workflow file has its name at least', () => {
  const env = { GITHUB_WORKFLOW: 'CI' };
  expect(buildScope({ ...context, env })['workflow']).toBe('CI');
});

test('passwords in flags stay out of keys, manifests and reports', () => {
  const goEnv = { ...context.goEnv, GOFLAGS: '-ldflags=-X=main.url=https://user:secret@example.com/' };
  expect(JSON.stringify(buildScope({ ...context, goEnv }))).not.toContain('secret');
});
