import { TerraformVariable } from 'cdktf';
import { dependableOn, TerraformData } from '../../lib/core/replacement';
import { newStack, synth } from '../support/synth';

test('is terraform_data with the values, and needs no provider in the stack', () => {
  const stack = newStack();
  new TerraformData(stack, 'rotation', { key: new TerraformVariable(stack, 'key', {}).stringValue });
  expect(synth(stack).resource).toEqual({ terraform_data: { rotation: { input: { key: '${var.key}' } } } });
});

test('a resource that another one waits for is named as it is in the end', () => {
  const stack = newStack();
  const [first, second] = ['first', 'second'].map((id) => new TerraformData(stack, id, {})) as [
    TerraformData,
    TerraformData,
  ];
  second.dependsOn = [dependableOn(first)];
  // As users add to it.
  second.dependsOn.push('terraform_data.third');
  first.overrideLogicalId('renamed');
  expect(synth(stack).resource!.terraform_data!.second).toEqual({
    input: {},
    depends_on: ['terraform_data.renamed', 'terraform_data.third'],
  });
});
