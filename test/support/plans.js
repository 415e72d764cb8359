/** Test files that run Terraform, relative to the root: runs without the schema provider leave them out. */
const { readdirSync, readFileSync } = require('node:fs');
const { join, resolve } = require('node:path');

const ROOT = resolve(__dirname, '..', '..');

exports.testsThatPlan = () =>
  readdirSync(join(ROOT, 'test'), { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.test.ts'))
    .map((file) => join('test', file))
    .filter((file) => readFileSync(join(ROOT, file), 'utf8').includes('describeTerraform('));
