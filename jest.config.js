/** @type {import('jest').Config} */
module.exports = {
  displayName: 'cdktf',
  globals: { FRAMEWORK: 'cdktf' },
  roots: ['<rootDir>/test'],
  testMatch: ['**/*.test.ts'],
  transform: { '\\.ts$': ['@swc/jest', { jsc: { parser: { syntax: 'typescript' }, target: 'es2022' } }] },
  moduleNameMapper: {
    '^cdktf-service-access$': '<rootDir>/lib',
    '^cdktf-service-access/(.*)$': '<rootDir>/lib/$1',
  },
  setupFiles: ['<rootDir>/test/support/quick-traces.js'],
  globalSetup: '<rootDir>/test/terraform/global-setup.ts',
  globalTeardown: '<rootDir>/test/terraform/global-teardown.ts',
  reporters: ['default', '<rootDir>/test/support/summary-reporter.js'],
  testTimeout: 120_000,
  // By default Jest leaves one core alone: of two, half would do nothing.
  maxWorkers: '100%',
};
