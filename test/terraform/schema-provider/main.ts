/**
 * Serves every provider of `schemas/*.json`, prints the value for `TF_REATTACH_PROVIDERS` and stays until its standard
 * input is closed, so that it cannot outlive the process that started it.
 */
import { serveAll } from './server';

async function main(): Promise<void> {
  const { reattach, close } = await serveAll();
  console.log(reattach);

  process.stdin.resume().on('close', () => {
    close();
    process.exit();
  });
}

void main();
