/** They use what only POSIX has (modes, sh, mkfifo, names with quotes); what they test runs on Windows in windows/. */
const posixOnly = [
  'action/state',
  'adapters/runner',
  'architecture',
  'checks/go-command',
  'checks/modules/discover',
  'checks/tidy/patch',
  'private-folder',
  'repository',
  'rules/shell-word',
  'targets/binaries/inspect-binary',
  'targets/build-output',
  'toolchain/install/{installed-go,tool-cache,untar,unzip-mutations}',
  'tree-text',
].map((name) => `!**/__tests__/${name}.test.ts`);

/** Node strips the types itself (jest 30.5, node 24), so tests run on the sources without a transformer. */
export default {
  testEnvironment: 'node',
  roots: ['<rootDir>/__tests__'],
  // Those in windows/ need a Windows machine: `npm run test:windows`.
  testMatch: ['**/*.test.ts', '!**/__tests__/windows/**', ...(process.platform === 'win32' ? posixOnly : [])],
  globalSetup: '<rootDir>/__tests__/support/global-setup.ts',
  extensionsToTreatAsEsm: ['.ts'],
  transform: {},
  // What takes seconds with the real go takes a minute on a small, busy machine.
  testTimeout: 120_000,
  // Jest would leave one core free, of two; and modules that a suite has loaded stay in a worker's memory.
  maxWorkers: '100%',
  workerIdleMemoryLimit: '1500MB',
  coverageProvider: 'v8',
  collectCoverageFrom: ['src/**/*.ts'],
};
