import { deepStrictEqual } from 'node:assert';
import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { refusals, synthesized } from '../../test/languages/typescript';
import { CDKTN, filesBelow, type Framework, ROOT } from '../frameworks';
import type { Check } from './language';

/** Name in the program for CDKTF, name in that for CDK Terrain. */
export type Renames = readonly (readonly [RegExp, string])[];

/** Copies a program of test/languages into a project, with the names of the framework. */
export function copyProgram(language: string, framework: Framework, project: string, renames: Renames): void {
  const program = join(ROOT, 'test', 'languages', language);
  cpSync(program, project, { recursive: true });
  for (const name of framework === CDKTN ? filesBelow(program) : []) {
    const text = readFileSync(join(program, name), 'utf8');
    writeFileSync(
      join(project, name),
      renames.reduce((renamed, [from, to]) => renamed.replace(from, to), text),
    );
  }
}

/** The program's stacks and messages are those of TypeScript. */
export function comparisons(output: string): Check[] {
  return [
    ...Object.entries(synthesized()).map(([id, expected]) => ({
      title: `${id} is what TypeScript synthesizes`,
      run: () => {
        deepStrictEqual(synthesizedBy(output, id), expected);
      },
    })),
    ...Object.entries(refusals()).map(([name, expected]) => ({
      title: `refused: ${name}`,
      run: () => {
        const arrived = messageIn(output, name);
        if (!arrived?.includes(expected)) {
          throw new Error(`expected\n${expected}\ngot\n${arrived ?? 'no error'}`);
        }
      },
    })),
  ];
}

/** A stack in the output of an app, without what depends on the machine and the framework. */
export function synthesizedBy(output: string, id: string): object {
  const { terraform, ...stack } = JSON.parse(readFileSync(join(output, 'stacks', id, 'cdk.tf.json'), 'utf8'));
  const { backend: _backend, ...settings } = terraform;
  return withoutMetadata({ ...stack, terraform: settings }) as object;
}

/** A message that a program noted. */
export function messageIn(output: string, name: string): string | null | undefined {
  return (JSON.parse(readFileSync(join(output, 'refusals.json'), 'utf8')) as Record<string, string | null>)[name];
}

/** CDKTF notes the path of each element in a comment. */
function withoutMetadata(value: unknown): unknown {
  if (Array.isArray(value)) {
    return value.map(withoutMetadata);
  }
  return typeof value === 'object' && value !== null
    ? Object.fromEntries(
        Object.entries(value)
          .filter(([name]) => name !== '//')
          .map(([name, one]) => [name, withoutMetadata(one)]),
      )
    : value;
}
