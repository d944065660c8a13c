import base from './jest.config.js';

const { globalSetup: _provideGo, ...shared } = base;

/** The tests of `npm run test:windows`. Verbose, since the names of those that are skipped say what was not seen. */
export default {
  ...shared,
  testMatch: ['**/__tests__/windows/*.test.ts'],
  // A virus scanner looks at each of the 15,000 files of a Go.
  testTimeout: 300_000,
  maxWorkers: 2,
  verbose: true,
};
