/**
 * CDKTF records where each token was made. To write that down takes much of the time of the tests, and no test reads it.
 * Errors are shown as ever.
 */
Error.prepareStackTrace = (error, frames) =>
  error instanceof Error ? [error, ...frames.map((frame) => `    at ${frame}`)].join('\n') : '';
