import { TerraformVariable } from 'cdktf';
import { TerraformData } from '../../lib/core/replacement';
import { newStack, synth } from '../support/synth';

test('is terraform_data with the values, and needs no provider in the stack', () => {
  const stack = newStack();
  new TerraformData(stack, 'rotation', { key: new TerraformVariable(stack, 'key', {}).stringValue });
  expect(synth(stack).resource).toEqual({ terraform_data: { rotation: { input: { key: '${var.key}' } } } });
});
