/** CPU time since this file was loaded, in seconds: `jest` hides what a test prints, so that it goes to a file. */
const { writeFileSync } = require('node:fs');

const start = process.cpuUsage();
exports.stop = () => {
  const { user, system } = process.cpuUsage(start);
  writeFileSync(process.env.START_UP_RESULT, String((user + system) / 1e6));
};
