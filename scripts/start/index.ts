/** The main job: synthesizes every example stack through the CDKTF CLI and says what each one grants. */
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { devNull } from 'node:os';
import { join, resolve } from 'node:path';
import Table from 'cli-table3';
import { grantsOf } from './grants';
import type { Grant, StackJson } from './grant';

const ROOT = resolve(__dirname, '..', '..');

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

/** Vendor rules as numbers: a link must stay in one piece. */
function tableOf(grants: Grant[], rules: string[]): string {
  const head = ['who', 'may', 'on', 'rule'];
  const rows = grants.map(({ who, may, on, rule }) => [who, may, on, `[${rules.indexOf(rule) + 1}]`]);
  const colWidths = head.map((_, column) => widthOf([head, ...rows].map((row) => row[column] ?? '')));
  const table = new Table({ head, colWidths, wordWrap: true, style: { head: [], border: [] } });
  table.push(...rows);
  return table.toString();
}

/** Narrow, but without breaking a word: half an action or ARN would be another one. */
function widthOf(cells: string[]): number {
  const longest = (texts: string[]) => Math.max(...texts.map(({ length }) => length));
  return Math.max(longest(cells.flatMap((cell) => cell.split(' '))), Math.min(longest(cells), 40)) + 2;
}

function printGrants(): void {
  const output = join(ROOT, 'cdktf.out');
  const manifest = JSON.parse(readFileSync(join(output, 'manifest.json'), 'utf8')) as Manifest;
  for (const [name, { synthesizedStackPath }] of Object.entries(manifest.stacks)) {
    const stack = JSON.parse(readFileSync(join(output, synthesizedStackPath), 'utf8')) as StackJson;
    const grants = grantsOf(stack);
    const rules = [...new Set(grants.map(({ rule }) => rule))];
    console.log(`\n${name}\n${tableOf(grants, rules)}`);
    rules.forEach((rule, index) => console.log(`[${index + 1}] ${rule}`));
  }
}

synthesize();
printGrants();
