import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { SHAPES } from '.';
import { byAddress } from '../support/addresses';
import { publicConstructs } from '../support/public-api';
import { synth } from '../support/synth';
import { lateBound, type Shapes } from './shape';

/**
 * Changing an address destroys and creates the grants of everyone who upgrades: it is a breaking change, and the
 * changelog says which `moved` block avoids it. No script writes the file, so that no difference goes unseen.
 */
const ADDRESSES = JSON.parse(readFileSync(join(__dirname, 'addresses.json'), 'utf8')) as Record<string, string[]>;

describe.each(SHAPES)('%s', (_, cloud) => {
  test.each(Object.keys(cloud.shapes))('%s', (name) => {
    const { valuesOf, namesValues } = cloud;
    expect(addressesOf(cloud, name, valuesOf(0))).toEqual(ADDRESSES[name]);
    const late = addressesOf(cloud, name);
    expect(late).toEqual(ADDRESSES[`${name}, known later`] ?? ADDRESSES[name]);
    if (!namesValues) {
      expect(late).toEqual(ADDRESSES[name]);
      expect(addressesOf(cloud, name, valuesOf(1))).toEqual(ADDRESSES[name]);
    }
  });
});

test('every construct has a shape here, and every address one that makes it', () => {
  const names = SHAPES.flatMap(([, { shapes }]) => Object.keys(shapes));
  expect(publicConstructs().filter((construct) => !names.some((name) => name.startsWith(`${construct}: `)))).toEqual(
    [],
  );
  expect(Object.keys(ADDRESSES).filter((name) => !names.includes(name.replace(', known later', '')))).toEqual([]);
});

/** Of the construct `it` with the given values, or with none that is known. */
function addressesOf({ newStack, shapes, valuesOf }: Shapes, name: string, values?: object): string[] {
  const stack = newStack();
  shapes[name]!(stack, 'it', values ?? lateBound(stack, valuesOf(0)));
  return Object.keys(byAddress(synth(stack)));
}
