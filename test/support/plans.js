/** Test files that run Terraform, relative to the root: runs without the schema provider leave them out. */
const { readdirSync, readFileSync } = require('node:fs');
const { join, resolve } = require('node:path');

const ROOT = resolve(__dirname, '..', '..');

exports.testsThatPlan = () =>
  readdirSync(join(ROOT, 'test'), { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.test.ts'))
    .map((file) => join('test', file))
    .filter((file) => readFileSync(join(ROOT, file), 'utf8').includes('describeTerraform('));

/**
 * Searches through our own code (generated props, neighbours, orders), which take half of the time of the synthesis tests:
 * left out where the same code is tested again with another framework or other versions.
 */
exports.SEARCHES = ['(properties|soundness)[.]test[.]ts$', '/test/catalogue/(neighbours|orders|untyped)[.]test[.]ts$'];
