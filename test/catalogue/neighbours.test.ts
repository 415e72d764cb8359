import { Testing } from 'cdktf';
import fc from 'fast-check';
import { CATALOGUE, type Section } from '../../catalogue';
import { stackOf } from '../../catalogue/cloud';
import type { Shape } from '../../catalogue/entry';
import { byAddress } from '../support/addresses';
import type { Synthesized } from '../support/synth';

/** The same construct is the same Terraform, whatever else is in the app. */
describe.each(CATALOGUE)('$title', (section) => {
  const shapes = section.entries.flatMap((entry) => Object.values(entry.shapes ?? {}));
  const single = shapes.map((shape) => made(section, shapes, [shape]));

  test('a construct that is added, before or after others, changes none of their addresses and documents', () => {
    const some = fc.shuffledSubarray(shapes, { minLength: 2, maxLength: 6 });
    fc.assert(
      fc.property(some, (together) => {
        const alone = Object.assign({}, ...together.map((shape) => single[shapes.indexOf(shape)])) as object;
        expect(made(section, shapes, together)).toEqual(alone);
      }),
      { numRuns: 40 },
    );
  });
});

/** Some shapes in one stack, each with values and an id of its own, by address. */
function made(section: Section, all: readonly Shape<any>[], some: readonly Shape<any>[]): Record<string, object> {
  const stack = stackOf(section);
  for (const shape of some) {
    const seed = all.indexOf(shape);
    shape(stack, `it-${seed}`, section.valuesOf(seed));
  }
  // Without validations: some targets have no values, and the same twice would be refused.
  return byAddress(JSON.parse(Testing.synth(stack)) as Synthesized);
}
