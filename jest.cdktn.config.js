/**
 * The synthesis tests on CDK Terrain: the same sources, with the name of the framework mapped. No packing, no generators, no
 * Terraform: what CDK Terrain could change is what is synthesized. Soundness of comparisons is a matter of JSON alone.
 */
const { reporters: _reporters, ...synthesis } = require('./jest.synthesis.config');

module.exports = {
  ...synthesis,
  displayName: 'cdktn',
  testMatch: [...synthesis.testMatch, '<rootDir>/test/examples/examples.test.ts'],
  testPathIgnorePatterns: [...synthesis.testPathIgnorePatterns, 'soundness[.]test'],
  globals: { FRAMEWORK: 'cdktn' },
  moduleNameMapper: { ...synthesis.moduleNameMapper, '^cdktf(/.*)?$': 'cdktn$1' },
};
