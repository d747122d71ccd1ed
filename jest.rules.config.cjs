/** The rules alone: pure functions, so nothing is started for them. Run by `npm run test:rules`. */
const { globalSetup, globalTeardown, forceExit, ...shared } = require('./jest.config.cjs');
module.exports = { ...shared, testMatch: ['<rootDir>/test/workflows/rules/**/*.test.ts'] };
