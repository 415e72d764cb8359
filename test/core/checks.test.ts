import { Token } from 'cdktf';
import { checkChoice, checkFlag, checkKeys, checkText } from '../../lib/core/checks';

test.each([
  ['A', []],
  ['', ["'kind' must be 'A' or 'B', got \"\""]],
  [undefined, ["'kind' must be 'A' or 'B', got undefined"]],
  ['toString', ["'kind' must be 'A' or 'B', got \"toString\""]],
])('checkChoice of %j', (value, problems) => {
  expect(checkChoice('kind', value as string, ['A', 'B'])).toEqual(problems);
});

test.each([
  [undefined, []],
  [true, []],
  [false, []],
  [null, ["'on' must be true or false, known at synthesis, got null"]],
  ['', ['\'on\' must be true or false, known at synthesis, got ""']],
  ['false', ['\'on\' must be true or false, known at synthesis, got "false"']],
  [0, ["'on' must be true or false, known at synthesis, got 0"]],
  [
    Token.asAny('${var.on}'),
    ["'on' must be true or false, known at synthesis, got a value that Terraform knows only later"],
  ],
])('checkFlag of %j', (value, problems) => {
  expect(checkFlag('on', value as boolean)).toEqual(problems);
});

test.each([
  [undefined, []],
  ['', []],
  [Token.asAny('${var.text}'), []],
  [null, ["'text' must be a string, got null"]],
  [5, ["'text' must be a string, got 5"]],
])('checkText of %j', (value, problems) => {
  expect(checkText('text', value as string)).toEqual(problems);
});

test.each([
  [undefined, []],
  [{ name: 'x' }, []],
  [{ names: 'x' }, ["'thing' must have no \"names\", only 'name' or 'size', did you mean \"name\"?"]],
])('checkKeys of %j', (value, problems) => {
  expect(checkKeys('thing', value, ['name', 'size'])).toEqual(problems);
});
