import { join, resolve } from 'node:path';
import { TerraformIterator } from 'cdktf';
import type { Construct } from 'constructs';
import { CATALOGUE } from '../../catalogue';
import { stackOf } from '../../catalogue/cloud';
import { publicConstructs } from '../support/public-api';
import { messageOf } from '../support/synth';

type Class = new (scope: Construct, id: string, props: object) => Construct;

/** Arguments that every resource of CDKTF takes: a construct takes none of them by accident, and says what to write. */
const INSTEAD = {
  forEach: 'make one construct per entry, in a loop',
  count: 'make as many constructs as are needed, in a loop',
  dependsOn: "set 'dependsOn' of each of .resources",
  lifecycle: "set 'lifecycle' of each of .resources",
};

const PER_ENTRY = ['ServiceAuthorization', 'ImageServiceCosAuthorization', 'BlockKmsAuthorization', 'CosAccessPolicy'];

const ALL = CATALOGUE.flatMap((section) => {
  // eslint-disable-next-line @typescript-eslint/no-require-imports
  const exported = require(join(resolve(__dirname, '..', '..'), 'lib', section.name)) as Record<string, Class>;
  return publicConstructs().flatMap((name): [string, () => Construct, Class][] =>
    name in exported ? [[name, () => stackOf(section), exported[name]!]] : [],
  );
});

test('these are all constructs', () => {
  expect(ALL.map(([name]) => name).sort()).toEqual([...publicConstructs()].sort());
  expect(PER_ENTRY.filter((name) => !publicConstructs().includes(name))).toEqual([]);
});

test.each(ALL)('%s says what to write instead of the arguments of a resource', (name, newStack, Class) => {
  const given = { forEach: TerraformIterator.fromList(['a']), count: 2, dependsOn: [], lifecycle: {} };
  const message = messageOf(() => new Class(newStack(), 'it', given));
  for (const [argument, what] of Object.entries(INSTEAD)) {
    const refusal = expect.stringMatching(
      new RegExp(`^'props' must have no "${argument}", only .+: ${what}`),
    ) as string;
    if (argument === 'forEach' && PER_ENTRY.includes(name)) {
      expect(message.split('\n')).not.toContainEqual(refusal);
    } else {
      expect(message.split('\n')).toContainEqual(refusal);
    }
  }
});
