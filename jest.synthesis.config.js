/**
 * The tests that look at `lib` itself, for runs that repeat them many times: no packing, no generators, no Terraform.
 * `CONSTRUCTS` names the folder of another version of constructs: the searches are left out as well.
 */
const { readdirSync } = require('node:fs');
const { join } = require('node:path');
const { SEARCHES, testsThatPlan } = require('./test/support/plans');
const { globalSetup: _setup, globalTeardown: _teardown, ...config } = require('./jest.config');

const areas = readdirSync(join(__dirname, 'lib'), { withFileTypes: true }).filter((entry) => entry.isDirectory());

module.exports = {
  ...config,
  testMatch: [...areas.map(({ name }) => name), 'catalogue'].map((folder) => `<rootDir>/test/${folder}/**/*.test.ts`),
  testPathIgnorePatterns: [...testsThatPlan().map((file) => `/${file}$`), ...(process.env.CONSTRUCTS ? SEARCHES : [])],
  moduleNameMapper: {
    ...config.moduleNameMapper,
    ...(process.env.CONSTRUCTS ? { '^constructs$': process.env.CONSTRUCTS } : {}),
  },
};
