/** @type {import('jest').Config} */
module.exports = {
  roots: ['<rootDir>/test'],
  testMatch: ['**/*.test.ts'],
  transform: { '\\.ts$': ['@swc/jest', { jsc: { parser: { syntax: 'typescript' }, target: 'es2022' } }] },
  moduleNameMapper: {
    '^cdktf-service-access$': '<rootDir>/lib',
    '^cdktf-service-access/(.*)$': '<rootDir>/lib/$1',
  },
  reporters: ['default', '<rootDir>/test/util/summary-reporter.js'],
  testTimeout: 120_000,
};
