/** The main job: synthesizes every example stack through the CDKTF CLI and says what each one grants. */
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { devNull } from 'node:os';
import { join, resolve } from 'node:path';
import Table from 'cli-table3';
import { grantsOf } from './grants';
import type { StackJson } from './grants/grant';

const ROOT = resolve(__dirname, '..');

interface Manifest {
  readonly stacks: Record<string, { readonly synthesizedStackPath: string }>;
}

function synthesize(): void {
  const { status } = spawnSync(process.execPath, [require.resolve('cdktf-cli/bundle/bin/cdktf.js'), 'synth'], {
    cwd: ROOT,
    stdio: 'inherit',
    env: {
      ...process.env,
      // Nothing of a synthesis leaves this machine.
      CHECKPOINT_DISABLE: '1',
      DISABLE_VERSION_CHECK: '1',
      CI: '1',
      // The CLI asks terraform for its version and prints what terraform says about its own configuration.
      TF_CLI_CONFIG_FILE: devNull,
    },
  });
  if (status !== 0) {
    process.exit(status ?? 1);
  }
}

function printGrants(): void {
  const output = join(ROOT, 'cdktf.out');
  const manifest = JSON.parse(readFileSync(join(output, 'manifest.json'), 'utf8')) as Manifest;
  for (const [name, { synthesizedStackPath }] of Object.entries(manifest.stacks)) {
    const stack = JSON.parse(readFileSync(join(output, synthesizedStackPath), 'utf8')) as StackJson;
    const table = new Table({
      head: ['who', 'may', 'on', 'vendor rule'],
      colWidths: [28, 36, 44, 44],
      wordWrap: true,
      wrapOnWordBoundary: false,
      style: { head: [], border: [] },
    });
    table.push(...grantsOf(stack).map(({ who, may, on, rule }) => [who, may, on, rule]));
    console.log(`\n${name}\n${table.toString()}`);
  }
}

synthesize();
printGrants();
