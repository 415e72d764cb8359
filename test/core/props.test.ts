import { TerraformVariable } from 'cdktf';
import { refuseForeignProps } from '../../lib/core/props';
import { ValidationError } from '../../lib/core/validation-error';
import { messageOf, newStack } from '../support/synth';

interface Props {
  readonly name: string;
  readonly size?: string;
}

const check = (props: unknown) => refuseForeignProps(props as Props, { name: 1, size: 1 }, newStack());

test.each([[{}], [{ name: 'x' }], [{ name: 'x', size: undefined }], [Object.create({ inherited: 1 })]])(
  'passes %j',
  (props) => {
    expect(() => check(props)).not.toThrow();
  },
);

test.each([
  [undefined, "'props' must be an object, got undefined (at 'test')"],
  [null, "'props' must be an object, got null (at 'test')"],
  [[], "'props' must be an object, got [] (at 'test')"],
  ['x', "'props' must be an object, got \"x\" (at 'test')"],
  [{ Name: 'x' }, "'props' must have no \"Name\", only 'name' or 'size', did you mean \"name\"? (at 'test')"],
  [{ name: 'x', toString: 1 }, "'props' must have no \"toString\", only 'name' or 'size' (at 'test')"],
  [
    { names: 'x', colour: 'red' },
    "'props' must have no \"names\", only 'name' or 'size', did you mean \"name\"?\n" +
      "'props' must have no \"colour\", only 'name' or 'size' (at 'test')",
  ],
])('refuses %j', (props, message) => {
  expect(() => check(props)).toThrow(ValidationError);
  expect(messageOf(() => check(props))).toBe(message);
});

test('refuses props that are known only later', () => {
  const { stringValue } = new TerraformVariable(newStack(), 'late', {});
  expect(messageOf(() => check(stringValue))).toBe(
    "'props' must be an object, got a value that Terraform knows only later (at 'test')",
  );
});
