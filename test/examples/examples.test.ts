import { readFileSync, readdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { Testing } from 'cdktf';
import { STACKS } from '../../examples/stacks';
import { synthesizeExample } from '../../scripts/golden';
import { planOver } from '../support/existing';
import { describeTerraform } from '../support/terraform';
import { VARIABLES } from './variables';

const ROOT = resolve(__dirname, '..', '..');
const IDS = Object.keys(STACKS);

test('every example is a stack of main.ts, named by its cloud and file', () => {
  const clouds = readdirSync(join(ROOT, 'examples'), { withFileTypes: true }).filter((entry) => entry.isDirectory());
  const files = clouds.flatMap(({ name }) =>
    readdirSync(join(ROOT, 'examples', name)).map((file) => `${name}-${file.replace(/[.]ts$/, '')}`),
  );
  expect([...IDS].sort()).toEqual(files.sort());
});

test('all examples live in one app without claiming the same thing twice', () => {
  const app = Testing.app();
  const stacks = Object.entries(STACKS).map(([id, Stack]) => new Stack(app, id));
  for (const stack of stacks) {
    expect(() => Testing.synth(stack, true)).not.toThrow();
  }
});

describe.each(IDS)('%s', (id) => {
  test('synthesizes what it did', () => {
    expect(synthesizeExample(id)).toBe(readFileSync(join(__dirname, 'golden', `${id}.json`), 'utf8'));
  });

  test('has variables with a type, a description and a validation', () => {
    const { variable = {} } = JSON.parse(synthesizeExample(id)) as { variable?: Record<string, object> };
    for (const definition of Object.values(variable)) {
      expect(definition).toEqual(
        expect.objectContaining({
          type: expect.any(String),
          description: expect.any(String),
          validation: expect.any(Array),
        }),
      );
    }
  });
});

describeTerraform('real Terraform applies, and then has nothing to do', () => {
  test.each(IDS)('%s', async (id) => {
    const stack = JSON.parse(synthesizeExample(id)) as object;
    const { errors, changes } = await planOver(stack, stack, { variables: VARIABLES[id] });
    expect(errors).toEqual([]);
    expect(changes).toEqual([]);
  });
});
