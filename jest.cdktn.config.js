/**
 * The synthesis tests on CDK Terrain: the same sources, with the name of the framework mapped. What CDK Terrain could change is
 * what is synthesized: left out are the searches through our own code, and what runs Terraform.
 */
const { SEARCHES } = require('./test/support/plans');
const { reporters: _reporters, maxWorkers: _maxWorkers, ...synthesis } = require('./jest.synthesis.config');

module.exports = {
  ...synthesis,
  displayName: 'cdktn',
  testMatch: [...synthesis.testMatch, '<rootDir>/test/examples/examples.test.ts'],
  testPathIgnorePatterns: [...synthesis.testPathIgnorePatterns, ...SEARCHES],
  globals: { FRAMEWORK: 'cdktn' },
  moduleNameMapper: { ...synthesis.moduleNameMapper, '^cdktf(/.*)?$': 'cdktn$1' },
};
