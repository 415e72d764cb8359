/** The tests that look at `lib` itself: no packing, no generators, no Terraform, which would take hours. */
const { globalSetup: _setup, globalTeardown: _teardown, reporters: _reporters, ...config } = require('./jest.config');

module.exports = {
  ...config,
  testMatch: ['<rootDir>/test/{core,time,ibm,aws,huaweicloud}/**/*.test.ts'],
  testPathIgnorePatterns: ['plan[.]test', 'terraform[.]test', 'late-bound', 'examples[.]test'],
};
