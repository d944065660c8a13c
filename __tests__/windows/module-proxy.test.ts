import { afterEach, describe, expect, test } from '@jest/globals';
import { readdir } from 'node:fs/promises';
import { join, win32 } from 'node:path';
import { closeServers } from '../support/loopback.ts';
import { serveFolder, signer, toolchainProxy } from '../support/toolchain-proxy.ts';
import type { Answered } from '../support/windows/agent.ts';
import { WindowsMachine } from '../support/windows/machine.ts';
import type { Folder } from '../support/windows/machine.ts';
import { userVariables } from '../support/windows/user.ts';

const machine = await WindowsMachine.start();
afterEach(closeServers);

/** A module proxy with one toolchain for this system and the checksum database that knows it. */
async function proxyFolder(): Promise<Folder> {
  const folder = await machine.folder();
  await toolchainProxy(folder.host, [{ version: '1.98.7', os: 'windows' }]);
  return folder;
}

async function install(goproxy: string): Promise<{ tools: Folder; ran: Answered }> {
  const tools = await machine.folder();
  const env = {
    ...(await userVariables(machine, [])),
    RUNNER_TOOL_CACHE: tools.windows,
    GOPROXY: goproxy,
    GOSUMDB: signer.verifierKey,
    // Nothing but the proxy answers.
    HTTPS_PROXY: 'http://nowhere.invalid:9',
  };
  return { tools, ran: await machine.goPreflight(['install', '1.98.7'], { cwd: tools.windows, env }) };
}

describe('a toolchain from the module proxy, without any Go', () => {
  test.each([
    ['over http', async (folder: Folder) => (await serveFolder(folder.host)).base],
    ['from a folder', async (folder: Folder) => `file:///${folder.windows.replaceAll('\\', '/')}`],
  ])('%s is verified and placed', async (_, goproxy) => {
    const { tools, ran } = await install(await goproxy(await proxyFolder()));
    const entry = win32.join(tools.windows, 'go', '1.98.7', 'x64');
    expect(ran).toMatchObject({ exitCode: 0, stdout: `${entry}\n` });
    expect(ran.stderr).toContain('checksum database');
    expect((await readdir(join(tools.host, 'go', '1.98.7'))).sort()).toEqual(['x64', 'x64.complete']);
    expect(await readdir(join(tools.host, 'go/1.98.7/x64/src'))).toContain('go.mod');
  });
});
