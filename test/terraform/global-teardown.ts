import { type ChildProcess } from 'node:child_process';
import { once } from 'node:events';

declare global {
  var schemaProvider: ChildProcess | undefined;
}

export default async function globalTeardown(): Promise<void> {
  const server = globalThis.schemaProvider;
  if (server?.exitCode === null) {
    server.stdin?.end();
    await once(server, 'exit');
  }
}
