import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { TerraformVariable, type TerraformStack } from 'cdktf';
import { CATALOGUE, type Section } from '../../catalogue';
import { stackOf } from '../../catalogue/cloud';
import type { Shape } from '../../catalogue/entry';
import { byAddress } from '../support/addresses';
import { publicConstructs } from '../support/public-api';
import { synth } from '../support/synth';

/**
 * Changing an address destroys and creates the grants of everyone who upgrades: it is a breaking change, and the
 * changelog says which `moved` block avoids it. No script writes the file, so that no difference goes unseen.
 */
const ADDRESSES = JSON.parse(readFileSync(join(__dirname, 'addresses.json'), 'utf8')) as Record<string, string[]>;

const ALL = CATALOGUE.flatMap((section) =>
  section.entries.flatMap(({ of, shapes = {} }) =>
    Object.entries(shapes).map(([name, shape]) => ({ name: `${of}: ${name}`, shape, section })),
  ),
);

test.each(ALL)('$name', ({ name, shape, section }) => {
  const { valuesOf, namesValues } = section;
  expect(addressesOf(section, shape, valuesOf(0))).toEqual(ADDRESSES[name]);
  const late = addressesOf(section, shape);
  expect(late).toEqual(ADDRESSES[`${name}, known later`] ?? ADDRESSES[name]);
  if (!namesValues) {
    expect(late).toEqual(ADDRESSES[name]);
    expect(addressesOf(section, shape, valuesOf(1))).toEqual(ADDRESSES[name]);
  }
});

test('every construct has a shape, and every address a shape that makes it', () => {
  const names = ALL.map(({ name }) => name);
  expect(publicConstructs().filter((construct) => !names.some((name) => name.startsWith(`${construct}: `)))).toEqual(
    [],
  );
  expect(Object.keys(ADDRESSES).filter((name) => !names.includes(name.replace(', known later', '')))).toEqual([]);
});

/** Addresses of the construct `it` with the given values, or with values that only Terraform knows. */
function addressesOf(section: Section, shape: Shape<any>, values?: object): string[] {
  const stack = stackOf(section);
  shape(stack, 'it', values ?? lateBound(stack, section.valuesOf(0) as Record<string, string>));
  return Object.keys(byAddress(synth(stack)));
}

function lateBound(stack: TerraformStack, values: Record<string, string>): Record<string, string> {
  const variables = Object.keys(values).map((name) => [name, new TerraformVariable(stack, name, {}).stringValue]);
  return Object.fromEntries(variables) as Record<string, string>;
}
