import fc from 'fast-check';
import { CATALOGUE, type Section } from '../../catalogue';
import { stackOf } from '../../catalogue/cloud';
import type { ListInput } from '../../catalogue/inputs';
import { byAddress } from '../support/addresses';
import { publicInputs } from '../support/public-api';
import { synth } from '../support/synth';

const ALL = CATALOGUE.flatMap((section) =>
  section.entries.flatMap(({ of, lists = {} }) =>
    Object.entries(lists).map(([path, list]) => ({ name: `${of}.${path}`, list, section })),
  ),
);

/** Lists of props are sets: what is granted, and under which address, does not depend on their order. */
describe.each(ALL)('$name', ({ list, section }) => {
  const { values, exact } = list;

  test(`the order changes ${exact ? 'nothing' : 'nothing but the order of what is listed'}`, () => {
    const expected = terraformOf(section, list, values);
    const permutations = fc.shuffledSubarray([...values], { minLength: values.length });
    fc.assert(
      fc.property(permutations, (order) => {
        const got = terraformOf(section, list, order);
        expect(unordered(got)).toEqual(unordered(expected));
        if (exact) {
          expect(got).toEqual(expected);
        }
      }),
      { numRuns: 10 },
    );
  });

  if (!exact) {
    test('the order shows, because providers compare it or people read it', () => {
      const reversed = [...values].reverse();
      expect(terraformOf(section, list, reversed)).not.toEqual(terraformOf(section, list, values));
    });
  }
});

test('every list that can be given is in the catalogue', () => {
  const lists = CATALOGUE.flatMap(({ name }) => publicInputs(name))
    .filter((input) => input.includes('[]'))
    .map((input) => input.slice(0, input.indexOf('[]')));
  const others = [
    // Makes an ImsCustomPolicy, which is here.
    /^ImsReadyPolicy[.]/,
    // Only answers.
    /^CosActions[.]/,
  ];
  const wanted = [...new Set(lists)].filter((name) => !others.some((other) => other.test(name)));
  expect(ALL.map(({ name }) => name).sort()).toEqual(wanted.sort());
});

function terraformOf(section: Section, { make }: ListInput, values: readonly unknown[]): Record<string, object> {
  const stack = stackOf(section);
  make(stack, [...values]);
  return byAddress(synth(stack));
}

/** Lists sorted, documents as what they say, descriptions left out: those name roles in the given order. */
function unordered(value: unknown): unknown {
  if (Array.isArray(value)) {
    return value.map(unordered).sort((one, other) => (JSON.stringify(one) < JSON.stringify(other) ? -1 : 1));
  }
  if (typeof value === 'object' && value !== null) {
    const entries = Object.entries(value).filter(([name]) => name !== 'description');
    return Object.fromEntries(entries.map(([name, nested]) => [name, unordered(nested)]));
  }
  return typeof value === 'string' && value.startsWith('{"Version"') ? unordered(JSON.parse(value)) : value;
}
