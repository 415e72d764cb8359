import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { synthesized } from './typescript';

const PROGRAMS = {
  Python: 'python/stacks.py',
  Go: 'go/stacks.go',
  Java: 'java/src/main/java/example/Stacks.java',
};

interface Variable {
  readonly description: string;
  readonly default?: string;
  readonly validation: { readonly condition: string; readonly error_message: string }[];
}

const VARIABLES = Object.entries(synthesized()).flatMap(([id, stack]): [string, Record<string, Variable>][] =>
  'variable' in stack ? [[id, stack.variable as Record<string, Variable>]] : [],
);

/**
 * `npm run languages` compares whole stacks, and is not part of `npm test`. This says at once that an example has changed and a
 * program has not.
 */
describe.each(Object.entries(PROGRAMS))('the program in %s', (_, file) => {
  const text = readFileSync(join(__dirname, file), 'utf8').replaceAll('\\"', '"');

  test.each(VARIABLES)('has the variables of %s', (_id, variable) => {
    const words = Object.entries(variable).flatMap(([name, { description, default: preset, validation }]) => [
      name,
      description,
      ...(preset === undefined ? [] : [preset]),
      ...validation.flatMap(({ condition, error_message }) => [condition, error_message]),
    ]);
    expect(words.filter((word) => !text.includes(word))).toEqual([]);
  });
});
