import { TerraformOutput, TerraformVariable } from 'cdktf';
import { lazyDocument } from '../../lib/core/document';
import { newStack, synth } from '../util/synth';

test('is literal JSON, made at synthesis, with references kept and templates escaped', () => {
  const stack = newStack();
  const statements: unknown[] = [];
  new TerraformOutput(stack, 'document', { value: lazyDocument(() => ({ statements })), staticId: true });
  statements.push({ text: '${aws:username} "quoted"', reference: new TerraformVariable(stack, 'x', {}).stringValue });

  expect(synth(stack).output).toEqual({
    document: {
      value: '{"statements":[{"text":"$${aws:username} \\"quoted\\"","reference":"${var.x}"}]}',
    },
  });
});
