/**
 * Compiles `lib` with jsii for each framework, afresh: what a removed source left behind would be packed. The command
 * line is one file besides, which needs no other.
 */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'esbuild';
import { FRAMEWORKS, layOut, ROOT } from '../frameworks';

async function run(cwd: string, script: string, ...args: string[]): Promise<void> {
  const env = { ...process.env, JSII_SILENCE_WARNING_END_OF_LIFE_NODE_VERSION: '20' };
  const child = spawn(process.execPath, [script, ...args], { cwd, stdio: 'inherit', env });
  const [status] = (await once(child, 'exit')) as [number | null];
  if (status !== 0) {
    throw new Error(`${script} failed in ${cwd}`);
  }
}

async function compile(folder: string): Promise<void> {
  for (const left of ['dist', '.jsii', 'tsconfig.tsbuildinfo']) {
    rmSync(join(folder, left), { recursive: true, force: true });
  }
  await run(
    folder,
    join(ROOT, 'node_modules', 'jsii', 'bin', 'jsii'),
    '--silence-warnings=reserved-word',
    '--silence-warnings=missing-dev-dependency',
  );
  await run(folder, require.resolve('tsx/cli'), join(__dirname, 'lazy-indexes.ts'), join(folder, 'dist'));
  await run(folder, require.resolve('tsx/cli'), join(__dirname, 'shrink.ts'), folder);
  await build({
    entryPoints: [join(folder, 'lib', 'grants', 'private', 'cli.ts')],
    outfile: join(folder, 'dist', 'cli.js'),
    bundle: true,
    minifyWhitespace: true,
    platform: 'node',
    target: 'node20',
  });
}

async function main(): Promise<void> {
  layOut();
  await Promise.all(FRAMEWORKS.map(({ folder }) => compile(folder)));
}

main().catch((error: Error) => {
  console.error(error.message);
  process.exitCode = 1;
});
