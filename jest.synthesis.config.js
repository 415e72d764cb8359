/**
 * The tests that look at `lib` itself, for runs that repeat them many times: no packing, no generators, no Terraform.
 * `CONSTRUCTS` names the folder of another version of constructs.
 */
const { globalSetup: _setup, globalTeardown: _teardown, ...config } = require('./jest.config');

module.exports = {
  ...config,
  testMatch: ['<rootDir>/test/{core,time,ibm,aws,huaweicloud}/**/*.test.ts'],
  testPathIgnorePatterns: ['plan[.]test'],
  moduleNameMapper: {
    ...config.moduleNameMapper,
    ...(process.env.CONSTRUCTS ? { '^constructs$': process.env.CONSTRUCTS } : {}),
  },
};
