import { execFile } from 'node:child_process';
import { accessSync, constants, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join, resolve } from 'node:path';
import { failed, planned, type PlanJson, type PlanResult, streamedDiagnostics } from './plan-result';

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

/** The engine, by the variable that CDKTF itself reads: `tofu` runs the same tests with OpenTofu. */
const ENGINE = process.env.TERRAFORM_BINARY_NAME ?? 'terraform';

/** Whether the engine is on PATH. */
export function hasTerraform(): boolean {
  return (process.env.PATH ?? '').split(delimiter).some((folder) => {
    try {
      accessSync(resolve(folder, ENGINE), constants.X_OK);
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
    describe.skip(`${name} (skipped: ${ENGINE} is not on PATH)`, tests);
  }
}

/**
 * `terraform plan` of a synthesized stack, against the providers of `schemas/*.json`. It validates first, as `terraform validate`
 * does. There is nothing for `terraform init` to do: the providers run already, and there is no backend.
 */
export function plan(stack: object, options: PlanOptions = {}): Promise<PlanResult> {
  return inStack(stack, (run) => planHere(run, options));
}

/** The same in the folder of a stack. */
export async function planHere(run: Run, options: PlanOptions): Promise<PlanResult> {
  const { failed: refused, stdout, stderr } = await run('plan', '-json', '-out=plan', ...variableArguments(options));
  const diagnostics = streamedDiagnostics(stdout);
  if (refused) {
    // A failure is never without an error.
    const isSaid = diagnostics.some(({ severity }) => severity === 'error');
    return failed(isSaid ? diagnostics : [{ severity: 'error', summary: `${stdout}\n${stderr}`.trim() }]);
  }
  const shown = await run('show', '-json', 'plan');
  return planned(JSON.parse(shown.stdout) as PlanJson, diagnostics);
}

/** Variables as arguments of a command. */
export function variableArguments({ variables = {} }: PlanOptions): string[] {
  return Object.entries(variables).map(([name, value]) => `-var=${name}=${encode(value)}`);
}

/** Writes a stack into a folder of its own, lets `use` run Terraform there and removes the folder. */
export async function inStack<T>(
  stack: object,
  use: (run: Run, write: (stack: object) => void) => Promise<T>,
  reattach = process.env.TF_REATTACH_PROVIDERS,
): Promise<T> {
  const folder = mkdtempSync(join(tmpdir(), 'plan-'));
  const write = (written: object): void =>
    writeFileSync(join(folder, 'cdk.tf.json'), JSON.stringify(withoutBackend(written)));
  try {
    write(stack);
    writeFileSync(join(folder, 'terraform.rc'), '');
    return await use((...args) => terraform(folder, args, reattach), write);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** A plan must not touch the state of the stack's own backend, which `app.synth` puts beside the working directory. */
function withoutBackend(stack: object): object {
  const { terraform: settings = {}, ...rest } = stack as { terraform?: Record<string, unknown> };
  const { backend: _backend, cloud: _cloud, ...kept } = settings;
  return { ...rest, terraform: kept };
}

function terraform(folder: string, args: string[], reattach: string | undefined): Promise<CommandResult> {
  // Settings of the machine (arguments, logs, variables, mirrors) must not decide the outcome of a test.
  const inherited = Object.entries(process.env).filter(([name]) => !name.startsWith('TF_'));
  const env = {
    ...Object.fromEntries(inherited),
    CHECKPOINT_DISABLE: '1',
    TF_CLI_CONFIG_FILE: join(folder, 'terraform.rc'),
    TF_DATA_DIR: join(folder, '.terraform'),
    TF_IN_AUTOMATION: '1',
    TF_INPUT: '0',
    TF_REATTACH_PROVIDERS: reattach,
  };
  return new Promise((done) => {
    execFile(ENGINE, args, { cwd: folder, env, maxBuffer: 2 ** 28 }, (problem, stdout, stderr) =>
      done({ failed: problem !== null, stdout, stderr }),
    );
  });
}

function encode(value: unknown): string {
  return typeof value === 'string' ? value : JSON.stringify(value);
}
