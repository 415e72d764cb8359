import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

const ROOT = resolve(__dirname, '..', '..', '..');

/** Runs with a folder that holds the bindings as `cdktf get` writes them, in the layout of `lib`. */
export function plainBindings(): { readonly folder: string; readonly remove: () => void } {
  const folder = mkdtempSync(join(tmpdir(), 'plain-bindings-'));
  execFileSync(process.execPath, [require.resolve('tsx/cli'), 'scripts/bindings', folder, '--plain'], { cwd: ROOT });
  // So that they find the same `cdktf` as `lib` does.
  symlinkSync(join(ROOT, 'node_modules'), join(folder, 'node_modules'));
  return { folder, remove: () => rmSync(folder, { recursive: true, force: true }) };
}
