import { Fn, TerraformVariable, Token } from 'cdktf';
import { Construct } from 'constructs';
import { checkFormat, doubtsOf, preconditionsOf, type Format } from '../../lib/core/format';
import { resolveIn } from '../../lib/core/references';
import { newStack } from '../support/synth';

const COLOUR: Format = {
  expected: 'a colour ${of} the flag',
  pattern: '^(red|green)$',
  hint: (value) => (value.startsWith('rot') ? 'write "red"' : undefined),
  doubt: (value) => (value.startsWith('green') ? 'green is seldom meant' : undefined),
};
const PLAIN: Format = { expected: 'plain', pattern: '^plain$' };
const narrowing = (value: unknown) => ({ prop: 'colour', value: value as string, format: COLOUR });

describe('checkFormat', () => {
  test('minimal definition', () => {
    expect(checkFormat(narrowing('red'))).toEqual([]);
  });

  test.each([
    ['', '\'colour\' must be a colour ${of} the flag, got ""'],
    ['rot', '\'colour\' must be a colour ${of} the flag, got "rot": write "red"'],
    ['red\n', '\'colour\' must be a colour ${of} the flag, got "red\\n"'],
    [undefined, "'colour' must be a colour ${of} the flag, got undefined"],
    [null, "'colour' must be a colour ${of} the flag, got null"],
    [['red'], '\'colour\' must be a colour ${of} the flag, got ["red"]'],
  ])('refuses the literal %j', (value, message) => {
    expect(checkFormat(narrowing(value))).toEqual([message]);
  });

  test('refuses with nothing to add where the format has no hint', () => {
    expect(checkFormat({ ...narrowing('rot'), format: PLAIN })).toEqual(['\'colour\' must be plain, got "rot"']);
  });

  test('lets late-bound values pass, as text, among text and as expressions', () => {
    const variable = new TerraformVariable(newStack(), 'colour', {});
    for (const value of [variable.stringValue, `dark-${variable.stringValue}`, variable.value, Fn.lower('RED')]) {
      expect(checkFormat(narrowing(value))).toEqual([]);
    }
  });

  test('refuses a late-bound list, of which nobody knows the length', () => {
    const variable = new TerraformVariable(newStack(), 'colours', {});
    expect(checkFormat(narrowing(variable.listValue))).toEqual([
      "'colour' must be a colour ${of} the flag, got a list that Terraform knows only later: pass one of its entries",
    ]);
  });

  test.each(['"', '\\', '\r', '\n', '${', '%{'])('refuses %j beside a reference', (text) => {
    const variable = new TerraformVariable(newStack(), 'colour', {});
    expect(checkFormat(narrowing(`rot${variable.stringValue}${text}`))).toEqual([
      `'colour' must be a colour \${of} the flag, got ${JSON.stringify(`rot…${text}`)} (… is what Terraform knows only later)`,
    ]);
  });
});

describe('preconditionsOf', () => {
  test('judges late-bound values by the same pattern, and shows what they turned out to be', () => {
    const stack = newStack();
    const construct = new Construct(stack, 'at ${home}');
    const variable = new TerraformVariable(stack, 'colour', {});
    const values = ['red', variable.stringValue, `x-${variable.stringValue}-${variable.stringValue}`, variable.value];

    expect(resolveIn(stack, preconditionsOf(values.map(narrowing), construct))).toEqual(
      ['var.colour', 'join("", ["x-", var.colour, "-", var.colour])', 'var.colour'].map((expression) => ({
        condition: `\${can(regex("^(red|green)$", ${expression}))}`,
        errorMessage:
          "'colour' must be a colour $${of} the flag, got ${jsonencode(" + expression + ")} (at 'test/at $${home}')",
      })),
    );
  });
});

describe('doubtsOf', () => {
  test('tells what is allowed and seldom right, of literals only', () => {
    const late = `green-${Token.asString({ late: true })}`;
    expect(
      doubtsOf([narrowing('red'), narrowing('green'), narrowing(late), { ...narrowing('plain'), format: PLAIN }]),
    ).toEqual(['\'colour\' is "green": green is seldom meant']);
  });
});
