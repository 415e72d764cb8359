import { Fn, TerraformVariable } from 'cdktf';
import { Construct } from 'constructs';
import { alternatives, didYouMean, escapeTemplate, instead, nearest, show } from '../../lib/core/text';
import { newStack } from '../support/synth';

describe('show', () => {
  test.each([
    ['', '""'],
    ['a "b"\n', '"a \\"b\\"\\n"'],
    [undefined, 'undefined'],
    [null, 'null'],
    [[1], '[1]'],
    [10n, '[object BigInt]'],
    ['x'.repeat(300), `"${'x'.repeat(300)}"`],
    ['x'.repeat(301), `"${'x'.repeat(100)}…" (301 characters)`],
  ])('%p', (value, shown) => {
    expect(show(value)).toBe(shown);
  });

  describe('of what is known only later', () => {
    const stack = newStack();
    const late = new TerraformVariable(stack, 'late', {});
    test.each([
      ['a reference', late.stringValue, 'a value that Terraform knows only later'],
      ['a reference of any type', late.value, 'a value that Terraform knows only later'],
      ['a number', late.numberValue, 'a value that Terraform knows only later'],
      ['a boolean', late.booleanValue, 'a value that Terraform knows only later'],
      ['a list', late.listValue, 'a list that Terraform knows only later'],
      ['an element of a list', Fn.element(late.listValue, 0), 'a value that Terraform knows only later'],
      [
        'a string with a reference',
        `say "${late.stringValue}"`,
        '"say \\"…\\"" (… is what Terraform knows only later)',
      ],
      ['a list with a reference', ['a', late.value], '["a","…"] (… is what Terraform knows only later)'],
      ['an object with a reference', { a: late.numberValue }, '{"a":"…"} (… is what Terraform knows only later)'],
    ])('%s', (_, value, shown) => {
      expect(show(value)).toBe(shown);
    });

    test('a literal ellipsis is not a reference', () => {
      expect(show('…')).toBe('"…"');
    });
  });

  test('a construct by its path', () => {
    expect(show(newStack())).toBe("the construct 'test'");
  });

  test('objects that refer to each other in circles, or have no text', () => {
    const circle: Record<string, unknown> = {};
    circle.self = circle;
    expect(show(circle)).toBe('[object Object]');
    expect(show(Object.create(null))).toBe('{}');
  });
});

describe('instead', () => {
  const stack = newStack();
  test.each([
    ['a resource', new Construct(stack, 'bucket'), 'crn', ': pass its .crn'],
    ['a variable', new TerraformVariable(stack, 'x', {}), 'crn', ': pass its .stringValue'],
    ['a construct of no known attribute', stack, undefined, ': pass one of its attributes'],
    ['a string', 'x', 'crn', ''],
  ])('of %s', (_, value, attribute, text) => {
    expect(instead(value, attribute)).toBe(text);
  });
});

test.each([
  [[], ''],
  [['a'], "'a'"],
  [['a', 'b', 'c'], "'a', 'b' or 'c'"],
])('alternatives of %j', (values, text) => {
  expect(alternatives(values)).toBe(text);
});

describe('nearest', () => {
  test.each([
    ['raeder', 'Reader'],
    ['AuthorizationDelegator', 'Authorization Delegator'],
    ['authorization-delegator', 'Authorization Delegator'],
    ['', undefined],
    ['*', undefined],
    ['Administrator', undefined],
    ['authorisation delgate', 'Authorization Delegator'],
  ])('%j is %j', (value, candidate) => {
    expect(nearest(value, ['Reader', 'Authorization Delegator'])).toBe(candidate);
  });

  test('nothing is near to what has no letter, not even a short candidate', () => {
    expect(nearest('*', ['is'])).toBeUndefined();
  });

  test.each([
    ['deny', 'denied'],
    ['denies', 'denied'],
    ['den', undefined],
    ['dens', 'denied'],
    ['dent', 'denied'],
    ['denomination', undefined],
  ])('of %j another form is %j', (value, candidate) => {
    expect(nearest(value, ['permissions', 'denied', 'denialPolicyName'])).toBe(candidate);
  });

  test('in a sentence', () => {
    expect(didYouMean('raeder', ['Reader'])).toBe(', did you mean "Reader"?');
    expect(didYouMean('writer', ['Manager'])).toBe('');
    expect(didYouMean('writer', [])).toBe('');
  });
});

describe('escapeTemplate', () => {
  test.each([
    ['plain $ and %', 'plain $ and %'],
    ['${a} %{b}', '$${a} %%{b}'],
  ])('%j', (text, escaped) => {
    expect(escapeTemplate(text)).toBe(escaped);
  });

  test('keeps a $ or % before a reference from making it a literal', () => {
    const { stringValue } = new TerraformVariable(newStack(), 'x', {});
    expect(escapeTemplate(`a$${stringValue} 5%${stringValue} $$%${stringValue}`)).toBe(
      `a\${"$"}${stringValue} 5\${"%"}${stringValue} \${"$$%"}${stringValue}`,
    );
  });

  test('leaves references alone', () => {
    const { stringValue } = new TerraformVariable(newStack(), 'x', {});
    expect(escapeTemplate(`\${a} ${stringValue}`)).toBe(`$\${a} ${stringValue}`);
  });

  test('leaves expressions alone that are not strings', () => {
    const { value } = new TerraformVariable(newStack(), 'x', {});
    expect(escapeTemplate(value)).toBe(value);
  });
});
