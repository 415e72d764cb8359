import { Fn, TerraformVariable, Token } from 'cdktf';
import { expression, isLateBound, jsonText, literalText } from '../../lib/core/late-bound';
import { resolveIn } from '../../lib/core/references';
import { newStack } from '../support/synth';

const stack = newStack();
const variable = new TerraformVariable(stack, 'x', {});
const list = new TerraformVariable(stack, 'list', { type: 'list(string)' });

test.each([
  ['text', false],
  ['${var.x}', false],
  [undefined, false],
  [['a'], false],
  [null, false],
  [1, false],
  [[1], false],
  [[], false],
  [{}, false],
  [{ a: variable.stringValue }, false],
  [[variable.value], false],
  [[variable.stringValue, list.listValue[0]], false],
  [list.listValue[0], false],
  [() => variable.stringValue, false],
  [variable.stringValue, true],
  [`a-${variable.stringValue}`, true],
  [variable.value, true],
  [list.listValue, true],
  [Token.asNumber('${var.x}'), true],
  [Token.asNumberList('${var.x}'), true],
  [Token.asStringMap('${var.x}'), true],
  [Token.asNumberMap('${var.x}'), true],
  [{ resolve: () => 'text' }, true],
])('isLateBound of %p, as CDKTF sees it', (value, late) => {
  expect(isLateBound(value)).toBe(late);
  expect(Token.isUnresolved(value)).toBe(late);
});

test.each([
  ['', ''],
  ['text', 'text'],
  [variable.stringValue, ''],
  [`a-${variable.stringValue}-b-${variable.stringValue}`, 'a--b-'],
])('literalText of %p', (value, text) => {
  expect(literalText(value)).toBe(text);
});

test.each([
  ['text', 'text'],
  [variable.stringValue, '${var.x}'],
  [variable.value, '${var.x}'],
  [Token.asAny('${local.x}'), '${local.x}'],
  [Fn.lower(variable.stringValue), '${lower(var.x)}'],
  [`a-${variable.stringValue}`, '${join("", ["a-", var.x])}'],
  [`${variable.stringValue}${variable.stringValue}`, '${join("", [var.x, var.x])}'],
])('expression of %p', (value, resolved) => {
  expect(resolveIn(stack, expression(value as string))).toBe(resolved);
});

test('jsonText leaves literals, text and lists as JSON has them', () => {
  const value = { literal: ['a', 1], text: variable.stringValue, list: list.listValue };
  expect(jsonText(value)).toBe(JSON.stringify(value));
});

test('jsonText writes references that are not strings as text', () => {
  expect(resolveIn(stack, jsonText({ a: variable.value }))).toBe('{"a":"${var.x}"}');
});
