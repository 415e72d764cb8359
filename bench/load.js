// Prints what it costs a fresh process to load something: time in ms, resident memory in MB, modules of this package.
const { resolve, sep } = require('node:path');

const DIST = `${resolve(__dirname, '..', 'dist')}${sep}`;
const start = process.hrtime.bigint();
require('cdktf');
const framework = process.hrtime.bigint();
const [subpath, ...names] = process.argv.slice(2);
const loaded = subpath ? require(subpath) : {};
names.forEach((name) => name.split('.').reduce((value, key) => value[key], loaded));
console.log(
  JSON.stringify({
    framework: Number(framework - start) / 1e6,
    milliseconds: Number(process.hrtime.bigint() - framework) / 1e6,
    megabytes: process.memoryUsage().rss / 1e6,
    modules: Object.keys(require.cache).filter((file) => file.startsWith(DIST)).length,
  }),
);
