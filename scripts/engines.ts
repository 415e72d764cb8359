/**
 * Runs the tests that plan with each engine that is on PATH: Terraform, and OpenTofu as `tofu`.
 *
 * Usage: npm run engines [-- <engine> …]
 */
import { spawnSync } from 'node:child_process';
import { join, resolve } from 'node:path';
import { testsThatPlan } from '../test/support/plans';

const ROOT = resolve(__dirname, '..');
const ENGINES = ['terraform', 'tofu'];

/** Such as `Terraform v1.11.4`; nothing if there is no such engine. */
function versionOf(engine: string): string | undefined {
  const { status, stdout } = spawnSync(engine, ['version'], {
    encoding: 'utf8',
    env: { ...process.env, CHECKPOINT_DISABLE: '1' },
  });
  // Warnings about settings of the machine may come before.
  return status === 0 ? /^\w+ v\d\S*/m.exec(stdout)?.[0] : undefined;
}

function run(engine: string): boolean {
  const jest = join(ROOT, 'node_modules', 'jest', 'bin', 'jest.js');
  const env = { ...process.env, TERRAFORM_BINARY_NAME: engine };
  const args = [jest, '--runTestsByPath', ...testsThatPlan()];
  return spawnSync(process.execPath, args, { cwd: ROOT, stdio: 'inherit', env }).status === 0;
}

const wanted = process.argv.slice(2);
const results = (wanted.length > 0 ? wanted : ENGINES).map((engine): [engine: string, result: string] => {
  const version = versionOf(engine);
  return [version ?? engine, version ? (run(engine) ? 'passed' : 'failed') : 'skipped: not on PATH'];
});
for (const [engine, result] of results) {
  console.log(`${engine}: ${result}`);
}
process.exitCode = results.some(([, result]) => result === 'failed') ? 1 : 0;
