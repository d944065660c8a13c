import { expect, test } from '@jest/globals';
import { chmod, mkdir, readdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { zipHash } from '../../src/cache/modules/zip-hash.ts';
import { WindowsMachine } from '../support/windows/machine.ts';
import { repository, userVariables } from '../support/windows/user.ts';
import { zip } from '../support/zip.ts';

const machine = await WindowsMachine.start();

const [module, stem] = ['example.com/Clock@v1.0.0', 'cache/download/example.com/!clock/@v/v1.0.0'];
const files = { 'go.mod': 'module example.com/Clock\n', 'clock.go': 'package clock\n' };

test('a tree of read-only files that is not what go.sum says goes, its zip stays', async () => {
  const gomodcache = await machine.folder();
  const at = (name: string): string => join(gomodcache.host, name);
  await mkdir(dirname(at(stem)), { recursive: true });
  const honest = Object.entries(files).map(([name, text]) => [`${module}/${name}`, text] as const);
  await writeFile(at(`${stem}.zip`), zip(honest));
  const sum = await zipHash(at(`${stem}.zip`));
  await writeFile(at(`${stem}.ziphash`), sum);
  const tree = at('example.com/!clock@v1.0.0');
  await mkdir(join(tree, 'sub'), { recursive: true });
  for (const [name, text] of Object.entries({ ...files, 'sub/evil.go': 'package sub\n' })) {
    await writeFile(join(tree, name), text);
    await chmod(join(tree, name), 0o444);
  }
  for (const folder of ['sub', '.']) await chmod(join(tree, folder), 0o555);
  const { windows } = await repository(machine, {
    'go.mod': 'module example.com/app\n',
    'go.sum': `example.com/Clock v1.0.0 ${sum}\n`,
  });
  const env = { ...(await userVariables(machine, [])), GOMODCACHE: gomodcache.windows };
  const run = { cwd: windows, env };
  const wrong = `example.com/Clock@v1.0.0: the unpacked tree is h1:`;
  expect(await machine.goPreflight(['clean', '--check'], run)).toMatchObject({
    exitCode: 1,
    stdout: expect.stringContaining(wrong),
  });
  expect(await machine.goPreflight(['clean'], run)).toMatchObject({
    exitCode: 0,
    stdout: expect.stringContaining('1 wrong; removed 1'),
  });
  expect(await readdir(at('example.com'))).toEqual([]);
  expect((await readdir(dirname(at(stem)))).sort()).toEqual(['v1.0.0.zip', 'v1.0.0.ziphash']);
  expect(await machine.goPreflight(['clean'], run)).toMatchObject({
    exitCode: 0,
    stdout: `Looked at 1 module in ${gomodcache.windows}; nothing is wrong\n`,
  });
});
