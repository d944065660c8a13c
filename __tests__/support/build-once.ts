import { checkBuild } from '../../src/targets/build-mode.ts';
import { testPorts } from './test-ports.ts';
import { installedGoroot, installedVersion } from './toolchains.ts';

// Builds the module in a folder for linux/amd64 and prints the facts: <folder> <temporary folder> <build cache>.
const [folder = '', tempDir = '', GOCACHE = ''] = process.argv.slice(2);
const env = { PATH: process.env['PATH'] ?? '', HOME: folder, GOCACHE };
const facts = await checkBuild(
  {
    module: { dir: '.', folder, goWork: 'off' },
    targets: [
      { goos: 'linux', goarch: 'amd64' },
      { goos: 'windows', goarch: 'amd64' },
    ],
    tags: [],
    go: { goroot: await installedGoroot(), version: await installedVersion() },
    static: 'any',
  },
  testPorts(env, tempDir),
);
console.log(JSON.stringify(facts));
