/** Node strips the types itself (jest 30.5, node 24), so tests run on the sources without a transformer. */
export default {
  testEnvironment: 'node',
  roots: ['<rootDir>/__tests__'],
  testMatch: ['**/*.test.ts'],
  globalSetup: '<rootDir>/__tests__/support/global-setup.ts',
  extensionsToTreatAsEsm: ['.ts'],
  transform: {},
  // What takes seconds with the real go takes a minute on a small, busy machine.
  testTimeout: 120_000,
  coverageProvider: 'v8',
  collectCoverageFrom: ['src/**/*.ts'],
};
