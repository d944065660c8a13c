import { expect, test } from '@jest/globals';
import { workDriveFolders } from '../../src/cache/work-drive.ts';
import type { Environment } from '../../src/ports.ts';

/** A hosted Windows runner with two drives. */
const hosted = {
  RUNNER_ENVIRONMENT: 'github-hosted',
  RUNNER_TEMP: String.raw`D:\a\_temp`,
  USERPROFILE: String.raw`C:\Users\runneradmin`,
  LOCALAPPDATA: String.raw`C:\Users\runneradmin\AppData\Local`,
};
const mod = String.raw`GOMODCACHE=D:\a\_go\mod`;
const build = String.raw`GOCACHE=D:\a\_go\build`;

function namesAndValues(env: Environment, file: Environment, platform: NodeJS.Platform): readonly string[] {
  return workDriveFolders({ platform, env }, file).map(({ name, value }) => `${name}=${value}`);
}

test.each<[string, Environment, readonly string[], Environment?]>([
  ['two drives', {}, [mod, build]],
  [
    'lower case',
    { RUNNER_TEMP: String.raw`d:\a\_temp`, USERPROFILE: String.raw`c:\Users\x` },
    [mod, build].map((it) => it.replace('D:', 'd:')),
  ],
  ['one drive, in another case', { RUNNER_TEMP: String.raw`c:\a\_temp` }, []],
  ['slashes', { RUNNER_TEMP: 'D:/a/_temp' }, [mod, build]],
  ['a self-hosted runner', { RUNNER_ENVIRONMENT: 'self-hosted' }, []],
  ['no runner', { RUNNER_ENVIRONMENT: '' }, []],
  ['GOMODCACHE set', { GOMODCACHE: String.raw`C:\mod` }, [build]],
  ['GOCACHE set', { GOCACHE: 'off' }, [mod]],
  ['GOMODCACHE in the go env file', {}, [build], { GOMODCACHE: String.raw`C:\mod` }],
  ['GOCACHE in the go env file', {}, [mod], { GOCACHE: String.raw`C:\build` }],
  ['GOPATH on the work drive', { GOPATH: String.raw`D:\go` }, [build]],
  ['GOPATH on the other drive', { GOPATH: String.raw`C:\go` }, [mod, build]],
  ['GOPATH with a list, of which the first counts', { GOPATH: String.raw`;d:\go;C:\go` }, [build]],
  ['GOPATH in the go env file', {}, [build], { GOPATH: String.raw`D:\go` }],
  ['GOPATH in both', { GOPATH: String.raw`C:\go` }, [mod, build], { GOPATH: String.raw`D:\go` }],
  ['a profile on a share', { USERPROFILE: String.raw`\\server\share\me` }, [mod, build]],
  ['work on a share', { RUNNER_TEMP: String.raw`\\server\share\_temp` }, []],
  ['no RUNNER_TEMP', { RUNNER_TEMP: '' }, []],
  ['no profile', { USERPROFILE: '' }, [build]],
  ['no LOCALAPPDATA', { LOCALAPPDATA: '' }, [mod]],
])('%s', (_, env, expected, file = {}) => {
  expect(namesAndValues({ ...hosted, ...env }, file, 'win32')).toEqual(expected);
});

test('names in any case', () => {
  const { LOCALAPPDATA, ...env } = hosted;
  expect(namesAndValues({ ...env, LocalAppData: LOCALAPPDATA }, {}, 'win32')).toEqual([mod, build]);
});

test('other systems', () => {
  expect(namesAndValues(hosted, {}, 'linux')).toEqual([]);
});

test('tells why', () => {
  expect(workDriveFolders({ platform: 'win32', env: hosted }, {})[0]).toMatchObject({
    why: String.raw`the drive D:, where the job works, is faster than C:\, where it would be`,
  });
});
