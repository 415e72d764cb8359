/** Runs these files as tests of a user's project, with the compiled package. */
module.exports = {
  testMatch: ['<rootDir>/*.test.js'],
  transform: {},
  moduleNameMapper: {
    '^cdktf-service-access/(.*)$': '<rootDir>/../../dist/$1',
    '^[.]gen/providers/(\\w+)/(.*)$': '<rootDir>/../.build/plain/$1/bindings/$2',
  },
};
