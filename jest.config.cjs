/** ESM TypeScript through swc; run by `npm test`, which sets --experimental-vm-modules. */
module.exports = {
  testMatch: ['<rootDir>/test/**/*.test.ts'],
  extensionsToTreatAsEsm: ['.ts'],
  transform: { '^.+\\.ts$': ['@swc/jest', { jsc: { parser: { syntax: 'typescript' }, target: 'es2022' }, module: { type: 'es6' } }] },
  moduleNameMapper: { '^(\\.{1,2}/.+)\\.js$': '$1' },
  globalSetup: '<rootDir>/test/support/servers/global-setup.mjs',
  globalTeardown: '<rootDir>/test/support/servers/global-teardown.mjs',
  maxWorkers: 2,
  forceExit: true, // a test that ran out of time leaves a worker that polls for ever
  testTimeout: 30_000,
};
