import { TerraformVariable } from 'cdktf';
import { checkList, checkOptionalList, checkUnique, isLateList } from '../../lib/core/checks';
import { newStack } from '../support/synth';

const late = () => new TerraformVariable(newStack(), 'late', { type: 'list(string)' }).listValue;
const RULE = "'disks' must be a list of names, known at synthesis and not empty";

test.each([
  [['a'], undefined],
  [[], '[]'],
  [undefined, 'undefined'],
  [null, 'null'],
  ['a', '"a"'],
  [{ length: 1 }, '{"length":1}'],
  [late(), 'a list that Terraform knows only later: write its entries one by one'],
  [['a', ...late()], '["a","…"] (… is what Terraform knows only later): write its entries one by one'],
])('checkList of %j', (list, got) => {
  expect(checkList('disks', list, 'names')).toEqual(got === undefined ? [] : [`${RULE}, got ${got}`]);
});

test.each([
  [undefined, undefined],
  [['a'], undefined],
  [[], '[]'],
  [null, 'null'],
  [late(), 'a list that Terraform knows only later: write its entries one by one'],
])('checkOptionalList of %j', (list, got) => {
  expect(checkOptionalList('disks', list, 'names')).toEqual(
    got === undefined ? [] : [`${RULE}, or be left out, got ${got}`],
  );
});

test('entries that are known later make no late list', () => {
  const { stringValue, value } = new TerraformVariable(newStack(), 'late', { type: 'string' });
  expect(isLateList([stringValue])).toBe(false);
  expect(isLateList([value])).toBe(false);
});

test('checkUnique names the first of equal entries', () => {
  expect(checkUnique('disks', ['a', 'b', 'a', 'a'])).toEqual([
    "'disks[2]' must be another one than 'disks[0]', got \"a\" again",
    "'disks[3]' must be another one than 'disks[0]', got \"a\" again",
  ]);
  expect(checkUnique('disks', ['a', 'A', 'b'], ['a', 'a', 'b'])).toEqual([
    "'disks[1]' must be another one than 'disks[0]', got \"A\" again",
  ]);
});
