import { expect, test } from '@jest/globals';
import { mkdir, readFile, readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { checkoutOfExample, inJob } from '../support/checkout.ts';
import { ID_TOKEN_REQUEST_TOKEN, JOB_TOKEN, RUNTIME_TOKEN } from '../support/runner-emulator.ts';
import { installedVersion } from '../support/toolchains.ts';
import { wrapGo } from '../support/wrapped-go.ts';

const SECRETS = [JOB_TOKEN, RUNTIME_TOKEN, ID_TOKEN_REQUEST_TOKEN];

test('the tokens of the job reach no child, no log and no file', () =>
  inJob(checkoutOfExample('drift'), async (job) => {
    const version = await installedVersion();
    const entry = join(job.tools, 'go', version, process.arch);
    const seen = join(job.root, 'seen');
    await mkdir(seen);
    await wrapGo(entry, `env > '${seen}'/$$`);
    await writeFile(`${entry}.complete`, '');

    const main = await job.uses({ inputs: { 'go-version': version } });
    expect(main.outputs).toMatchObject({ 'go-root': expect.stringContaining(entry), findings: '3' });
    const environments = await Promise.all(
      (await readdir(seen)).map((name) => readFile(join(seen, name), 'utf8')),
    );
    expect(environments.length).toBeGreaterThan(1);
    for (const env of environments) {
      expect(env).toContain('GITHUB_SHA=');
      for (const secret of SECRETS) expect(env).not.toContain(secret);
      expect(env).not.toMatch(/^(ACTIONS_|INPUT_|GITHUB_(ENV|OUTPUT|PATH|STATE|STEP_SUMMARY)=)/m);
    }

    const masked = main.commands
      .filter((command) => command.name === 'add-mask')
      .map((command) => command.data);
    expect(masked).toContain(JOB_TOKEN);
    const visible = main.log.replaceAll(/^::add-mask::.*$/gm, '');
    for (const secret of SECRETS) {
      expect(visible).not.toContain(secret);
      for (const file of await filesUnder(job.root))
        expect(await readFile(file, 'utf8')).not.toContain(secret);
    }
  }));

async function filesUnder(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
}
