/**
 * Prints what a process holds that has loaded what a test file imports: resident memory in MB, and how many modules of this
 * package. Without an argument, `cdktf` alone.
 */
const { resolve, sep } = require('node:path');

const DIST = `${resolve(__dirname, '..', '..', 'dist')}${sep}`;
require('cdktf');
globalThis.test = () => undefined;
if (process.argv[2]) {
  require(process.argv[2]);
}
console.log(
  JSON.stringify({
    megabytes: process.memoryUsage().rss / 1e6,
    modules: Object.keys(require.cache).filter((file) => file.startsWith(DIST)).length,
  }),
);
