import { describe, expect, test } from '@jest/globals';
import { jobEnvironment } from '../../src/toolchain/job-environment.ts';

const go = { version: '1.22.5', goroot: '/tools/go/1.22.5/x64' };
const linux = { platform: 'linux', env: {} } as const;

describe('PATH', () => {
  test.each<[string, Record<string, string>, readonly string[]]>([
    ['GOPATH', { GOPATH: '/home/me/go' }, ['/tools/go/1.22.5/x64/bin', '/home/me/go/bin']],
    ['the first of several', { GOPATH: '/a:/b' }, ['/tools/go/1.22.5/x64/bin', '/a/bin']],
    ['GOBIN instead', { GOPATH: '/a', GOBIN: '/own/bin' }, ['/tools/go/1.22.5/x64/bin', '/own/bin']],
    ['neither', { GOPATH: '', GOBIN: '' }, ['/tools/go/1.22.5/x64/bin']],
  ])('gets Go first, then where go install puts tools: %s', (_, goEnv, expected) => {
    expect(jobEnvironment(go, goEnv, linux).path.map(({ folder }) => folder)).toStrictEqual(expected);
  });

  test('on Windows in its own way', () => {
    const goroot = 'D:\\tools\\go\\1.22.5\\x64';
    const plan = jobEnvironment(
      { ...go, goroot },
      { GOPATH: 'C:\\Users\\me\\go;E:\\x' },
      { platform: 'win32', env: {} },
    );
    expect(plan.path.map(({ folder }) => folder)).toStrictEqual([`${goroot}\\bin`, 'C:\\Users\\me\\go\\bin']);
  });
});

describe('GOROOT', () => {
  test.each<[string, string, Record<string, string>, string | undefined]>([
    ['is left alone', '1.22.5', {}, undefined],
    ['is left alone when it is right', '1.22.5', { GOROOT: go.goroot }, undefined],
    ['is mended when it is of another Go', '1.22.5', { GOROOT: '/usr/lib/go' }, go.goroot],
    ['is set for a Go that needs it', '1.8.7', {}, go.goroot],
    ['is not for the first that does not', '1.9', {}, undefined],
  ])('%s', (_, version, env, expected) => {
    const { variables } = jobEnvironment({ ...go, version }, {}, { platform: 'linux', env });
    expect(variables.find(({ name }) => name === 'GOROOT')?.value).toBe(expected);
    for (const { why } of variables) expect(why).not.toBe('');
  });
});
