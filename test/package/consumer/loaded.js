// Prints which modules of the package are loaded: after `require`, and after every construct of it was used.
const names = () =>
  Object.keys(require.cache)
    .map((file) => file.split(/[\\/]cdktf-service-access[\\/]dist[\\/]/)[1])
    .filter(Boolean)
    .map((file) => file.replace(/\\/g, '/').replace(/[.]js$/, ''))
    .sort();

const { rss } = process.memoryUsage();
const module_ = require(process.argv[2]);
const atFirst = names();
Object.keys(module_)
  .filter((name) => name !== 'bindings')
  .forEach((name) => module_[name]);
console.log(JSON.stringify({ atFirst, afterUse: names(), megabytes: (process.memoryUsage().rss - rss) / 1e6 }));
