import { TerraformVariable, type TerraformStack } from 'cdktf';
import { awsStack } from '../support/aws';
import { huaweicloudStack } from '../support/huaweicloud';
import { ibmStack } from '../support/ibm';
import { publicInputs } from '../support/public-api';
import { synth } from '../support/synth';
import { describeTerraform, plan } from '../support/terraform';
import { AWS } from './aws';
import { HUAWEICLOUD } from './huaweicloud';
import { IBM } from './ibm';
import type { Inputs, Kind, Narrowing } from './inputs';

const CLOUDS: [string, Inputs, () => TerraformStack][] = [
  ['ibm', IBM, ibmStack],
  ['aws', AWS, awsStack],
  ['huaweicloud', HUAWEICLOUD, huaweicloudStack],
];

describe.each(CLOUDS)('%s', (cloud, { narrowing, atSynthesis, others }, newStack) => {
  test('every input is listed: it narrows a grant, is known at synthesis, or is neither for a reason', () => {
    const listed = [narrowing, atSynthesis, others].flatMap((list) => Object.keys(list));
    expect(listed.sort()).toEqual(publicInputs(cloud));
  });

  test.each(Object.entries(atSynthesis))('%s: a value that is known later is refused', (_, build) => {
    const stack = newStack();
    const late = new TerraformVariable(stack, 'late', { type: 'string' }).stringValue;
    expect(() => build(stack, 'it', late)).toThrow(/ must be /);
  });

  describeTerraform('real Terraform', () => {
    const all = Object.values(narrowing).map((one, index) => ({ ...one, id: `case-${index}` }));

    test('plans what is right', async () => {
      expect(await errorsOf(newStack(), all, ({ right }) => right)).toEqual([]);
    });

    test.each<[string, (kind: Kind) => string]>([
      ['empty', () => ''],
      ['malformed', ({ malformed }) => malformed],
      ['of another kind', ({ foreign }) => foreign],
    ])('refuses what is %s, value by value and with our words', async (_, valueOf) => {
      const errors = await errorsOf(newStack(), all, valueOf);
      const untold = Object.entries(narrowing)
        .map(([path, { prop, kind }], index) => ({ path, told: refusal(all[index]!.id, prop, kind, valueOf(kind)) }))
        .filter(({ told }) => !errors.includes(told));
      expect(untold).toEqual([]);
      expect(errors.filter((error) => !error.startsWith('Resource precondition failed: '))).toEqual([]);
    });
  });
});

/** Plans all cases in one stack, each with a variable of its own. */
async function errorsOf(
  stack: TerraformStack,
  all: readonly (Narrowing & { id: string })[],
  valueOf: (kind: Kind) => string,
) {
  const variables: Record<string, string> = {};
  for (const { id, kind, build } of all) {
    const variable = new TerraformVariable(stack, `${id}-value`, { type: 'string' });
    build(stack, id, variable.stringValue);
    variables[variable.friendlyUniqueId] = valueOf(kind);
  }
  const { errors } = await plan(synth(stack), { variables });
  return errors;
}

function refusal(id: string, prop: string, { expected }: Kind, value: string): string {
  return `Resource precondition failed: '${prop}' must be ${expected}, got ${JSON.stringify(value)} (at 'test/${id}')`;
}
