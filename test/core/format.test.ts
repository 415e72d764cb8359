import { Fn, TerraformVariable, Token } from 'cdktf';
import { Construct } from 'constructs';
import { checkFormat, doubtsOf, preconditionsOf, type Format } from '../../lib/core/format';
import { resolveIn } from '../../lib/core/references';
import { newStack } from '../support/synth';

const COLOUR: Format = {
  expected: 'a colour ${of} the flag',
  attribute: 'colour',
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

  test.each(['"', '\\', '\r', '\n', '\t', '\u0000', '${', '%{'])('refuses %j beside a reference', (text) => {
    const variable = new TerraformVariable(newStack(), 'colour', {});
    expect(checkFormat(narrowing(`rot${variable.stringValue}${text}`))).toEqual([
      `'colour' must be a colour \${of} the flag, got ${JSON.stringify(`rot…${text}`)} (… is what Terraform knows only later)`,
    ]);
  });
});

describe('checkFormat of what is misplaced', () => {
  const stack = newStack();
  const list = new TerraformVariable(stack, 'list', { type: 'list(string)' }).listValue;
  const rule = "'colour' must be a colour ${of} the flag, got";

  test.each([
    ['a construct', stack, `${rule} the construct 'test': pass its .colour`],
    ['a variable', new TerraformVariable(stack, 'x', {}), `${rule} the construct 'test/x': pass its .stringValue`],
    ['a list', list, `${rule} a list that Terraform knows only later: pass one of its entries`],
    [
      'an entry of a late list',
      list[0],
      `${rule} a value that Terraform knows only later: take an entry of a list that Terraform knows only later with Fn.element`,
    ],
    ['an object', {}, `${rule} {}`],
    ['an object without text', Object.create(null), `${rule} {}`],
    ['nothing', undefined, `${rule} undefined`],
  ])('%s', (_, value, problem) => {
    expect(checkFormat(narrowing(value))).toEqual([problem]);
  });

  test('an entry of a late list, also where any character is allowed', () => {
    const anything = { prop: 'colour', value: list[0]!, format: { expected: 'anything', pattern: '^.+$' } };
    expect(checkFormat(anything)).toEqual([
      "'colour' must be anything, got a value that Terraform knows only later: take an entry of a list that Terraform knows only later with Fn.element",
    ]);
  });

  test('a $ before a reference, which makes it a literal', () => {
    const { stringValue } = new TerraformVariable(stack, 'dollar', {});
    expect(checkFormat(narrowing(`a$${stringValue}`))).toEqual([
      `${rule} "a$…" (… is what Terraform knows only later)`,
    ]);
  });
});

describe('preconditionsOf', () => {
  test('judges late-bound values by the same pattern, without showing them: one could be sensitive', () => {
    const stack = newStack();
    const construct = new Construct(stack, 'at ${home}');
    const variable = new TerraformVariable(stack, 'colour', {});
    const values = ['red', variable.stringValue, `x-${variable.stringValue}-${variable.stringValue}`, variable.value];

    expect(resolveIn(stack, preconditionsOf(values.map(narrowing), construct))).toEqual(
      ['var.colour', 'join("", ["x-", var.colour, "-", var.colour])', 'var.colour'].map((expression) => ({
        condition: `\${can(regex("^(red|green)$", ${expression}))}`,
        errorMessage: "'colour' must be a colour $${of} the flag (at 'test/at $${home}')",
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
