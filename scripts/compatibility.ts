/**
 * Runs the synthesis part of the tests on the lowest and the highest version of constructs that the peer range allows, and
 * on every supported major version of Node. The other versions are installed into a folder of their own.
 *
 * Usage: npm run compatibility
 */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

const ROOT = resolve(__dirname, '..');
const CONSTRUCTS = [
  ['lowest', '10.6.0'],
  ['highest', '10'],
] as const;
const NODES = ['20', '22', '24'];
/** The package with the binary itself: `node` would fetch it in an install script. */
const NODE_PACKAGE = `node-${process.platform}-${process.arch}`;

const folder = mkdtempSync(join(tmpdir(), 'compatibility-'));

function install(): void {
  const dependencies = Object.fromEntries([
    ...CONSTRUCTS.map(([name, version]) => [`constructs-${name}`, `npm:constructs@${version}`]),
    ...NODES.map((major) => [`node-${major}`, `npm:${NODE_PACKAGE}@${major}`]),
  ]) as Record<string, string>;
  writeFileSync(join(folder, 'package.json'), JSON.stringify({ private: true, dependencies }));
  const { status } = spawnSync('npm', ['install', '--silent', '--no-audit', '--no-fund'], {
    cwd: folder,
    stdio: 'inherit',
  });
  if (status !== 0) {
    throw new Error('npm install failed');
  }
}

function versionOf(name: string): string {
  return (JSON.parse(readFileSync(join(folder, 'node_modules', name, 'package.json'), 'utf8')) as { version: string })
    .version;
}

/** The line with the counts, or that there was none. */
function test(node: string, constructs: string): { ok: boolean; summary: string } {
  const jest = join(ROOT, 'node_modules', 'jest', 'bin', 'jest.js');
  const { status, stdout } = spawnSync(node, [jest, '--config', 'jest.synthesis.config.js'], {
    cwd: ROOT,
    encoding: 'utf8',
    env: { ...process.env, CONSTRUCTS: constructs },
  });
  const summary = /^\d+ passed, \d+ failed, \d+ skipped$/m.exec(stdout)?.[0] ?? 'ended without a result';
  return { ok: status === 0, summary };
}

try {
  install();
  let failed = false;
  for (const major of NODES) {
    for (const [name] of CONSTRUCTS) {
      const node = join(folder, 'node_modules', `node-${major}`, 'bin', 'node');
      const { ok, summary } = test(node, join(folder, 'node_modules', `constructs-${name}`));
      failed ||= !ok;
      console.log(`Node ${versionOf(`node-${major}`)}, constructs ${versionOf(`constructs-${name}`)}: ${summary}`);
    }
  }
  process.exitCode = failed ? 1 : 0;
} finally {
  rmSync(folder, { recursive: true, force: true });
}
