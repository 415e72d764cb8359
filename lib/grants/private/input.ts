import { existsSync, readFileSync, statSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import type { PlanJson } from './plan';
import type { StackJson } from './stack-code';

/** Thrown for input that is not what it should be. The message is one line that says what was expected. */
export class InputError extends Error {}

const MANIFEST = 'manifest.json';
const STACK_FILE = 'cdk.tf.json';

interface Manifest {
  readonly stacks?: Readonly<Record<string, { readonly synthesizedStackPath?: unknown }>>;
}

export function isFile(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isFile() ?? false;
}

export function isFolder(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false;
}

/** The synthesized stacks in a folder, by name: `cdktf.out`, or the folder of one stack. */
export function readSynthesis(folder: string): Record<string, StackJson> {
  if (!isFolder(folder)) {
    throw new InputError(`${folder}: expected cdktf.out, the folder of one stack in it, or a plan as JSON`);
  }
  const manifest = join(folder, MANIFEST);
  if (existsSync(manifest)) {
    const { stacks } = readJson(manifest) as Manifest;
    if (stacks === undefined) {
      throw new InputError(`${manifest}: expected "stacks" in it, as cdktf synth writes them`);
    }
    return Object.fromEntries(
      Object.entries(stacks).map(([name, { synthesizedStackPath }]) => [
        name,
        readStack(join(folder, String(synthesizedStackPath))),
      ]),
    );
  }
  const file = join(folder, STACK_FILE);
  if (!existsSync(file)) {
    throw new InputError(`${folder}: expected ${MANIFEST} or ${STACK_FILE} in it, as cdktf synth writes them`);
  }
  return { [stackName(folder)]: readStack(file) };
}

/** CDKTF names the folder of a stack after the stack. */
function stackName(folder: string): string {
  return basename(resolve(folder));
}

function readStack(file: string): StackJson {
  return readJson(file);
}

/** A plan as JSON. */
export function readPlan(file: string): PlanJson {
  const json = readJson(file);
  if (!('planned_values' in json)) {
    throw new InputError(`${file}: expected a plan as JSON, which "terraform show -json <plan file>" prints`);
  }
  return json as PlanJson;
}

function readJson(file: string): object {
  let text: string;
  try {
    text = readFileSync(file, 'utf8');
  } catch {
    throw new InputError(`${file}: expected a file that can be read`);
  }
  try {
    const json: unknown = JSON.parse(text);
    if (typeof json === 'object' && json !== null && !Array.isArray(json)) {
      return json;
    }
  } catch {
    // The same as any other content that is no object.
  }
  throw new InputError(`${file}: expected a JSON object`);
}
