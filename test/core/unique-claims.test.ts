import { TerraformStack, TerraformVariable, Testing } from 'cdktf';
import { Construct } from 'constructs';
import { claimOnce } from '../../lib/core/unique-claims';
import { bindings } from '../../lib/ibm';
import { messageOf, newStack, synth } from '../support/synth';

test('the second construct that claims a thing is told of the first', () => {
  const stack = ibmStack();
  claim(stack, 'a', { name: 'x' });
  claim(stack, 'b', { name: 'x' });
  claim(stack, 'c', { name: 'y' });
  claim(stack, 'd', { name: 'x' });
  expect(messageOf(() => synth(stack))).toContain(
    'Validation failed with the following errors:\n  [test/b] taken by test/a\n  [test/d] taken by test/a\n',
  );
});

test('claims that are made between two validations are seen', () => {
  const stack = ibmStack();
  claim(stack, 'a', 'x');
  expect(() => synth(stack)).not.toThrow();
  claim(stack, 'b', 'x');
  expect(() => synth(stack)).toThrow('taken by test/a');
});

test('stacks whose providers are configured alike are one account', () => {
  const app = Testing.app();
  const [one, other] = ['one', 'other'].map((id) => new TerraformStack(app, id));
  for (const stack of [one!, other!]) {
    new bindings.IbmProvider(stack, 'ibm', {});
    claim(stack, 'a', 'x');
    claim(stack, 'b', new TerraformVariable(stack, 'x', {}).stringValue);
  }
  expect(other!.node.findChild('a').node.validate()).toEqual(['taken by one/a']);
  expect(other!.node.findChild('b').node.validate()).toEqual([]);
});

test('references are compared by what they refer to', () => {
  const stack = ibmStack();
  const [one, other] = ['one', 'other'].map((id) => new TerraformVariable(stack, id, {}).stringValue);
  claim(stack, 'a', [one]);
  claim(stack, 'b', [other]);
  expect(() => synth(stack)).not.toThrow();
  claim(stack, 'c', [one]);
  expect(() => synth(stack)).toThrow('[test/c] taken by test/a');
});

test('references that are no strings are compared too', () => {
  const stack = ibmStack();
  const [one, other] = ['one', 'other'].map((id): unknown => new TerraformVariable(stack, id, {}).value);
  claim(stack, 'a', [one]);
  claim(stack, 'b', [other]);
  expect(() => synth(stack)).not.toThrow();
  claim(stack, 'c', [one]);
  expect(() => synth(stack)).toThrow('[test/c] taken by test/a');
});

test('providers of different clouds are different accounts', () => {
  const stack = ibmStack();
  claim(stack, 'a', 'x');
  claim(stack, 'b', 'x', 'aws');
  expect(() => synth(stack)).not.toThrow();
});

function ibmStack(): TerraformStack {
  const stack = newStack();
  new bindings.IbmProvider(stack, 'ibm', {});
  return stack;
}

function claim(stack: TerraformStack, id: string, subject: unknown, providerName = 'ibm'): void {
  claimOnce({
    construct: new Construct(stack, id),
    providerName,
    subject,
    explain: (other) => `taken by ${other}`,
  });
}
