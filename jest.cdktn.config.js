/**
 * The synthesis tests on CDK Terrain: the same sources, with the name of the framework mapped. What CDK Terrain could change is
 * what is synthesized: left out are the searches through our own code (generated props, neighbours, orders), which take half of
 * the time, and what runs Terraform.
 */
const { reporters: _reporters, ...synthesis } = require('./jest.synthesis.config');

module.exports = {
  ...synthesis,
  displayName: 'cdktn',
  testMatch: [...synthesis.testMatch, '<rootDir>/test/examples/examples.test.ts'],
  testPathIgnorePatterns: [
    ...synthesis.testPathIgnorePatterns,
    '(properties|soundness)[.]test[.]ts$',
    '/test/catalogue/(neighbours|orders|untyped)[.]test[.]ts$',
  ],
  globals: { FRAMEWORK: 'cdktn' },
  moduleNameMapper: { ...synthesis.moduleNameMapper, '^cdktf(/.*)?$': 'cdktn$1' },
};
