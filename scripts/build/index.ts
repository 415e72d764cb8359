/** Compiles `lib` to `dist` with jsii, afresh: what a removed source left behind would be packed. */
import { spawnSync } from 'node:child_process';
import { rmSync } from 'node:fs';
import { join, resolve } from 'node:path';

const ROOT = resolve(__dirname, '..', '..');

function run(script: string, ...args: string[]): void {
  const env = { ...process.env, JSII_SILENCE_WARNING_END_OF_LIFE_NODE_VERSION: '20' };
  const { status } = spawnSync(process.execPath, [script, ...args], { cwd: ROOT, stdio: 'inherit', env });
  if (status !== 0) {
    process.exit(status ?? 1);
  }
}

for (const left of ['dist', '.jsii', 'tsconfig.tsbuildinfo']) {
  rmSync(join(ROOT, left), { recursive: true, force: true });
}
run(join(ROOT, 'node_modules', 'jsii', 'bin', 'jsii'), '--silence-warnings=reserved-word');
run(require.resolve('tsx/cli'), join(__dirname, 'lazy-indexes.ts'));
