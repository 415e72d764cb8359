const { TestEnvironment } = require('jest-environment-node');

/** Skips what comes after the first failure, which is all that a mutant needs; jest itself bails out only between files. */
module.exports = class extends TestEnvironment {
  failed = false;

  handleTestEvent(event) {
    if (event.name === 'test_done' && event.test.errors.length > 0) {
      this.failed = true;
    }
    if (event.name === 'test_start' && this.failed) {
      event.test.mode = 'skip';
    }
  }
};
