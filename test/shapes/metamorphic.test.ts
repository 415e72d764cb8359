import { Testing } from 'cdktf';
import fc from 'fast-check';
import { SHAPES } from '.';
import { byAddress } from '../support/addresses';
import type { Synthesized } from '../support/synth';
import type { Shapes } from './shape';

/** What else is in the app is nobody's business: the same construct is the same Terraform, whatever is beside it. */
describe.each(SHAPES)('%s', (_, cloud) => {
  const names = Object.keys(cloud.shapes);
  const single = new Map(names.map((name) => [name, made(cloud, [name])]));

  test('a construct that is added, before or after others, changes none of their addresses and documents', () => {
    const some = fc.shuffledSubarray(names, { minLength: 2, maxLength: 6 });
    fc.assert(
      fc.property(some, (together) => {
        const alone = Object.assign({}, ...together.map((name) => single.get(name))) as object;
        expect(made(cloud, together)).toEqual(alone);
      }),
      { numRuns: 40 },
    );
  });
});

/** The constructs in one stack, each with values and an id of its own, by address. */
function made({ newStack, shapes, valuesOf }: Shapes, names: readonly string[]): Record<string, object> {
  const all = Object.keys(shapes);
  const stack = newStack();
  for (const name of names) {
    const seed = all.indexOf(name);
    shapes[name]!(stack, `it-${seed}`, valuesOf(seed));
  }
  // Without validations: some targets have no values, and the same twice would be refused.
  return byAddress(JSON.parse(Testing.synth(stack)) as Synthesized);
}
