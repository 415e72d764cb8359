/**
 * Serves every provider of `schemas/*.json`, prints the value for `TF_REATTACH_PROVIDERS` and stays until its standard
 * input is closed, so that it cannot outlive the process that started it.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readProviderSchemas } from './schema';
import { serve } from './server';

async function main(): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'schema-provider-'));
  const reattach: Record<string, object> = {};
  for (const [address, schema] of Object.entries(readProviderSchemas())) {
    const socket = join(folder, address.slice(address.lastIndexOf('/') + 1));
    await serve(schema, socket);
    reattach[address] = {
      Protocol: 'grpc',
      ProtocolVersion: 5,
      Pid: process.pid,
      Test: true,
      Addr: { Network: 'unix', String: socket },
    };
  }
  console.log(JSON.stringify(reattach));

  process.stdin.resume().on('close', () => {
    rmSync(folder, { recursive: true, force: true });
    process.exit();
  });
}

void main();
