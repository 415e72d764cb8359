import { CATALOGUE } from '../../catalogue';
import { stackOf } from '../../catalogue/cloud';
import { publicConstructs } from '../support/public-api';
import { messageOf } from '../support/synth';

/** What callers without types can pass: each construct refuses it, because what is dropped would widen the grant. */
const ALL = CATALOGUE.flatMap((section, index) =>
  section.entries.flatMap(({ of, props }) =>
    // A provider of the next cloud, of the first one after the last.
    props ? [{ of, section, other: CATALOGUE[(index + 1) % CATALOGUE.length]!, ...props }] : [],
  ),
);

describe.each(ALL)('$of', ({ section, other, create, minimal, known, misspelt: [given, meant] }) => {
  const make = (props: unknown) => new create(stackOf(section), 'it', props as never);
  const messageFor = (props: unknown) => messageOf(() => make(props));

  test('takes the minimal props', () => {
    expect(() => make(minimal)).not.toThrow();
  });

  test.each([
    ['null', null],
    ['a list', []],
    ['a string', 'it'],
  ])('fails for %s as props', (_, props) => {
    expect(messageFor(props)).toBe(`'props' must be an object, got ${JSON.stringify(props)} (at 'test/it')`);
  });

  const optional = Object.keys(minimal).length === 0;
  test(`${optional ? 'can be made' : 'fails'} without props`, () => {
    if (optional) {
      expect(() => make(undefined)).not.toThrow();
    } else {
      expect(messageFor(undefined)).toBe("'props' must be an object, got undefined (at 'test/it')");
    }
  });

  test(`fails for '${given}', without which it would grant something else`, () => {
    expect(messageFor({ ...minimal, [given]: [] })).toBe(
      `'props' must have no "${given}", only ${known}, did you mean "${meant}"? (at 'test/it')`,
    );
  });

  test('fails for an argument of resources of CDKTF', () => {
    expect(messageFor({ ...minimal, dependsOn: [] })).toBe(
      `'props' must have no "dependsOn", only ${known}: set 'dependsOn' of each of .resources (at 'test/it')`,
    );
  });

  test('fails for a provider of another cloud', () => {
    const provider = other.prepare(stackOf(section));
    expect(messageFor({ ...minimal, provider })).toBe(
      `'provider' must be a provider of "${section.name}", got one of "${other.name}" (at 'test/it')`,
    );
  });
});

/** The props that are true or false. */
const FLAGS = CATALOGUE.flatMap((section) =>
  section.entries.flatMap(({ of, props, inputs }) =>
    Object.entries(inputs?.atSynthesis ?? {})
      .filter(([, { refusal }]) => refusal.includes('must be true or false'))
      .flatMap(([flag]) => ['false', 0, null].map((value) => ({ of, flag, value, section, ...props! }))),
  ),
);

test.each(FLAGS)('$of fails for $flag: $value', ({ section, create, minimal, flag, value }) => {
  const props = { ...minimal, [flag]: value };
  expect(messageOf(() => new create(stackOf(section), 'it', props as never))).toBe(
    `'${flag}' must be true or false, known at synthesis, got ${JSON.stringify(value)} (at 'test/it')`,
  );
});

test('every construct is here', () => {
  expect(ALL.map(({ of }) => of).sort()).toEqual(publicConstructs().sort());
});
