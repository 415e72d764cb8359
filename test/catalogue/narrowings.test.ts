import { TerraformVariable } from 'cdktf';
import { CATALOGUE, type Section } from '../../catalogue';
import { stackOf } from '../../catalogue/cloud';
import { below, type Inputs, type Kind, type Narrowing } from '../../catalogue/inputs';
import { publicInputs } from '../support/public-api';
import { messageOf, synth } from '../support/synth';
import { describeTerraform, plan } from '../support/terraform';

describe.each(CATALOGUE)('$title', (section) => {
  const narrowing = inputsOf(section, 'narrowing');
  const atSynthesis = inputsOf(section, 'atSynthesis');
  const others = inputsOf(section, 'others');

  test('every input is listed: it narrows a grant, is known at synthesis, or is neither for a reason', () => {
    const listed = [narrowing, atSynthesis, others].flatMap((list) => Object.keys(list));
    expect(listed.sort()).toEqual(publicInputs(section.name));
  });

  test.each(Object.entries(atSynthesis))('%s: a value that is known later is refused', (_, { build, refusal }) => {
    const stack = stackOf(section);
    const late = new TerraformVariable(stack, 'late', { type: 'string' }).stringValue;
    expect(messageOf(() => build(stack, 'it', late)).replace(" (at 'test/it')", '')).toBe(refusal);
  });

  describeTerraform('real Terraform', () => {
    const all = Object.values(narrowing).map((one, index) => ({ ...one, id: `case-${index}` }));

    test('plans what is right', async () => {
      expect(await errorsOf(section, all, ({ right }) => right)).toEqual([]);
    });

    test.each<[string, (kind: Kind) => string]>([
      ['empty', () => ''],
      ['malformed', ({ malformed }) => malformed],
      ['of another kind', ({ foreign }) => foreign],
    ])('refuses what is %s, value by value and with our words', async (_, valueOf) => {
      const errors = await errorsOf(section, all, valueOf);
      const untold = Object.entries(narrowing)
        .map(([path, { prop, kind }], index) => ({ path, told: refusal(all[index]!.id, prop, kind) }))
        .filter(({ told }) => !errors.includes(told));
      expect(untold).toEqual([]);
      expect(errors.filter((error) => !error.startsWith('Resource precondition failed: '))).toEqual([]);
    });
  });
});

/** Inputs of one sort of all entries, under the names of `publicInputs`. */
function inputsOf<S extends keyof Inputs>({ entries }: Section, sort: S): Required<Inputs>[S] {
  const lists = entries.map(({ of, inputs }) => below<unknown, unknown>(`${of}.`, inputs?.[sort] ?? {}, (one) => one));
  return Object.assign({}, ...lists) as Required<Inputs>[S];
}

/** Plans all cases in one stack, each with a variable of its own. */
async function errorsOf(
  section: Section,
  all: readonly (Narrowing & { id: string })[],
  valueOf: (kind: Kind) => string,
) {
  const stack = stackOf(section);
  const variables: Record<string, string> = {};
  for (const { id, kind, build } of all) {
    const variable = new TerraformVariable(stack, `${id}-value`, { type: 'string' });
    build(stack, id, variable.stringValue);
    variables[variable.friendlyUniqueId] = valueOf(kind);
  }
  const { errors } = await plan(synth(stack), { variables });
  return errors;
}

/** Without the value, which may be sensitive. */
function refusal(id: string, prop: string, { expected }: Kind): string {
  return `Resource precondition failed: '${prop}' must be ${expected} (at 'test/${id}')`;
}
