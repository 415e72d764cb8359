import { spawnSync } from 'node:child_process';
import { mkdirSync, readdirSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';

const ROOT = resolve(__dirname, '..', '..');

/**
 * Writes the API reference of every submodule into a folder, from the assembly of the last build. The pages of the
 * bindings are left out: they are megabytes, and the providers document their own resources.
 */
export function writeApiDocs(folder: string): void {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  const docgen = join(ROOT, 'node_modules', 'jsii-docgen', 'bin', 'jsii-docgen');
  const args = ['--split-by-submodule', '--output', join(folder, 'index')];
  const { status, stderr } = spawnSync(process.execPath, [docgen, ...args], { cwd: ROOT, encoding: 'utf8' });
  if (status !== 0) {
    throw new Error(`jsii-docgen failed: ${stderr}`);
  }
  for (const page of readdirSync(folder).filter((name) => name.endsWith('.bindings.md'))) {
    rmSync(join(folder, page));
  }
}
