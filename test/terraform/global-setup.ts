import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { hasTerraform } from '../support/terraform';

/**
 * Starts one schema provider for all test files. It is a process of its own, so that a test may also run Terraform
 * synchronously, as cdktf's `toPlanSuccessfully` does.
 */
export default async function globalSetup(): Promise<void> {
  if (!hasTerraform()) {
    return;
  }
  const main = join(__dirname, 'schema-provider', 'main.ts');
  const server = spawn(process.execPath, ['--import', 'tsx', main], { stdio: ['pipe', 'pipe', 'inherit'] });
  const [announcement] = await Promise.race([
    once(createInterface(server.stdout), 'line'),
    once(server, 'exit').then(([code]) => Promise.reject(new Error(`the schema provider ended with ${code}`))),
  ]);
  process.env.TF_REATTACH_PROVIDERS = announcement;
  globalThis.schemaProvider = server;
}
