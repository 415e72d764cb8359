/** The synthesis tests of one area (the folders in `AREA`), for Stryker, which repeats them for each mutant. */
const synthesis = require('./jest.synthesis.config');

module.exports = {
  ...synthesis,
  testMatch: ['<rootDir>/test/mutation/area.ts'],
  testEnvironment: require.resolve('./test/mutation/environment'),
};
