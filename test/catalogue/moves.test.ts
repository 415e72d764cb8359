import type { TerraformResource, TerraformStack } from 'cdktf';
import { Construct } from 'constructs';
import { CATALOGUE } from '../../catalogue';
import { stackOf } from '../../catalogue/cloud';
import { publicConstructs } from '../support/public-api';
import { synth, type Synthesized } from '../support/synth';

/** Every way to make a construct moves whole. Real Terraform plans it, for one way each, in `test/<cloud>`. */
const ALL = CATALOGUE.flatMap((section) =>
  section.entries.flatMap(({ of, shapes = {} }) =>
    Object.entries(shapes).map(([name, shape]) => ({
      name: `${of}: ${name}`,
      at: (place: (stack: TerraformStack) => Construct, id: string) => {
        const stack = stackOf(section);
        shape(place(stack) as TerraformStack, id, section.valuesOf(0));
        return stack;
      },
    })),
  ),
);

interface Movable extends Construct {
  readonly resources: TerraformResource[];
  movedFrom(path: string): void;
}

const movables = (stack: TerraformStack) =>
  stack.node.findAll().filter((one): one is Movable => 'movedFrom' in one && !('terraformResourceType' in one));

test.each(ALL)('$name: all that it makes moves, and nothing about it changes', ({ at }) => {
  const before = synth(at((stack) => new Construct(stack, 'team'), 'it'));
  const stack = at((one) => new Construct(new Construct(one, 'squad'), 'images'), 'it');
  for (const movable of movables(stack)) {
    movable.movedFrom(movable.node.path.replace(/^[^/]+\/squad\/images\//, 'team/'));
  }
  const after = synth(stack);
  const moves = new Map((after.moved as { from: string; to: string }[]).map(({ from, to }) => [to, from]));

  expect([...moves.values()].sort()).toEqual(addressesOf(before));
  expect([...moves.keys()].sort()).toEqual(addressesOf(after));
  expect(movedBack(after, moves)).toEqual(JSON.stringify(sorted(before.resource)));
});

test('every construct has a shape', () => {
  expect(publicConstructs().filter((of) => !ALL.some(({ name }) => name.startsWith(`${of}: `)))).toEqual([]);
});

function addressesOf(json: Synthesized): string[] {
  return Object.entries(json.resource!)
    .flatMap(([type, byName]) => Object.keys(byName).map((name) => `${type}.${name}`))
    .sort();
}

/** The resources with their former addresses. Only messages name the path of a construct. */
function movedBack(json: Synthesized, moves: ReadonlyMap<string, string>): string {
  let text = JSON.stringify(json.resource);
  for (const [to, from] of moves) {
    text = text.replaceAll(to.split('.')[1]!, from.split('.')[1]!);
  }
  const resources = JSON.parse(text.replaceAll('/squad/images/it', '/team/it')) as Synthesized['resource'];
  return JSON.stringify(sorted(resources));
}

function sorted(value: unknown): unknown {
  return typeof value !== 'object' || value === null || Array.isArray(value)
    ? value
    : Object.fromEntries(
        Object.entries(value)
          .sort(([a], [b]) => (a < b ? -1 : 1))
          .map(([name, entry]) => [name, sorted(entry)]),
      );
}
