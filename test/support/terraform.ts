import { execFile } from 'node:child_process';
import { accessSync, constants, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import {
  type DiagnosticJson,
  failed,
  planned,
  type PlanJson,
  type PlanResult,
  streamedDiagnostics,
} from './plan-result';

export { type PlannedResource, type PlanResult } from './plan-result';

export interface PlanOptions {
  /** Passed with `-var`; a value that is not a string is passed as JSON. */
  variables?: Record<string, unknown>;
}

/** Runs one Terraform command in the folder of a stack. */
export type Run = (command: string, ...args: string[]) => Promise<CommandResult>;

export interface CommandResult {
  failed: boolean;
  stdout: string;
  stderr: string;
}

/** Whether there is a terraform binary on PATH. */
export function hasTerraform(): boolean {
  return (process.env.PATH ?? '').split(delimiter).some((folder) => {
    try {
      accessSync(join(folder, 'terraform'), constants.X_OK);
      return true;
    } catch {
      return false;
    }
  });
}

/** `describe` for tests that run Terraform; without a binary they are reported as skipped, with the reason. */
export function describeTerraform(name: string, tests: () => void): void {
  if (hasTerraform()) {
    describe(name, tests);
  } else {
    describe.skip(`${name} (skipped: terraform is not on PATH)`, tests);
  }
}

/** `terraform init`, `validate` and `plan` of a synthesized stack, against the providers of `schemas/*.json`. */
export async function plan(stack: object, options: PlanOptions = {}): Promise<PlanResult> {
  return inStack(stack, async (run) => {
    const init = await run('init', '-no-color');
    if (init.failed) {
      return failed([{ severity: 'error', summary: init.stderr.trim() }]);
    }
    const validate = await run('validate', '-json');
    if (validate.failed) {
      return failed((JSON.parse(validate.stdout) as { diagnostics: DiagnosticJson[] }).diagnostics);
    }
    const variables = Object.entries(options.variables ?? {}).map(([name, value]) => `-var=${name}=${encode(value)}`);
    const { failed: refused, stdout } = await run('plan', '-json', '-out=plan', ...variables);
    const diagnostics = streamedDiagnostics(stdout);
    if (refused) {
      return failed(diagnostics);
    }
    const shown = await run('show', '-json', 'plan');
    return planned(JSON.parse(shown.stdout) as PlanJson, diagnostics);
  });
}

/** Writes a stack into a folder of its own, lets `use` run Terraform there and removes the folder. */
export async function inStack<T>(stack: object, use: (run: Run) => Promise<T>): Promise<T> {
  const folder = mkdtempSync(join(tmpdir(), 'plan-'));
  try {
    writeFileSync(join(folder, 'cdk.tf.json'), JSON.stringify(withLocalBackend(stack)));
    writeFileSync(join(folder, 'terraform.rc'), '');
    return await use((...args) => terraform(folder, args));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** A plan must not touch the state of the stack's own backend, which `app.synth` puts beside the working directory. */
function withLocalBackend(stack: object): object {
  const { terraform: settings = {}, ...rest } = stack as { terraform?: Record<string, unknown> };
  const { cloud: _cloud, ...kept } = settings;
  return { ...rest, terraform: { ...kept, backend: { local: {} } } };
}

function terraform(folder: string, args: string[]): Promise<CommandResult> {
  // Settings of the machine (arguments, logs, variables, mirrors) must not decide the outcome of a test.
  const inherited = Object.entries(process.env).filter(([name]) => !name.startsWith('TF_'));
  const env = {
    ...Object.fromEntries(inherited),
    CHECKPOINT_DISABLE: '1',
    TF_CLI_CONFIG_FILE: join(folder, 'terraform.rc'),
    TF_DATA_DIR: join(folder, '.terraform'),
    TF_IN_AUTOMATION: '1',
    TF_INPUT: '0',
    TF_REATTACH_PROVIDERS: process.env.TF_REATTACH_PROVIDERS,
  };
  return new Promise((resolve) => {
    execFile('terraform', args, { cwd: folder, env, maxBuffer: 2 ** 28 }, (problem, stdout, stderr) =>
      resolve({ failed: problem !== null, stdout, stderr }),
    );
  });
}

function encode(value: unknown): string {
  return typeof value === 'string' ? value : JSON.stringify(value);
}
