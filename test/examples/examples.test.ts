import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { Testing } from 'cdktf';
import { STACKS } from '../../examples/stacks';
import { synthesizeExample } from '../../scripts/golden';
import { CLOUDS } from '../../scripts/providers';
import { VARIABLES } from './variables';

const ROOT = resolve(__dirname, '..', '..');
const IDS = Object.keys(STACKS);

test('every example is a stack of main.ts, named by its cloud and file', () => {
  const files = CLOUDS.flatMap((cloud) =>
    readdirSync(join(ROOT, 'examples', cloud))
      .filter((file) => file.endsWith('.ts'))
      .map((file) => `${cloud}-${file.replace(/[.]ts$/, '')}`),
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
    const golden = readFileSync(join(__dirname, 'golden', `${id}.json`), 'utf8');
    expect(JSON.parse(synthesizeExample(id))).toEqual(JSON.parse(golden));
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

  test('has a sample with a value for each variable that needs one, except secrets', () => {
    const { variable = {} } = JSON.parse(synthesizeExample(id)) as {
      variable?: Record<string, { default?: unknown; sensitive?: boolean }>;
    };
    const needed = Object.entries(variable).filter(([, definition]) => definition.default === undefined);
    expect(Object.keys(VARIABLES[id]!).sort()).toEqual(needed.map(([name]) => name).sort());
    const sample = join(ROOT, 'examples', `${id.replace('-', '/')}.tfvars.json`);
    const open = needed.filter(([, { sensitive }]) => !sensitive).map(([name]) => name);
    expect(existsSync(sample) ? Object.keys(JSON.parse(readFileSync(sample, 'utf8')) as object).sort() : []).toEqual(
      open.sort(),
    );
  });
});
