import { TerraformOutput, TerraformVariable } from 'cdktf';
import { documentText } from '../../lib/core/document';
import { newStack, synth } from '../support/synth';

test('is literal JSON, with references kept and templates escaped', () => {
  const stack = newStack();
  const reference = new TerraformVariable(stack, 'x', {}).stringValue;
  new TerraformOutput(stack, 'document', {
    value: documentText({ text: '${aws:username} "quoted"', reference }),
    staticId: true,
  });

  expect(synth(stack).output).toEqual({
    document: { value: '{"text":"$${aws:username} \\"quoted\\"","reference":"${var.x}"}' },
  });
});

test('writes references that are not strings, such as the value of a variable', () => {
  const stack = newStack();
  const { value, numberValue } = new TerraformVariable(stack, 'x', {});
  const document = { text: value, list: [value], number: numberValue };
  new TerraformOutput(stack, 'document', { value: documentText(document), staticId: true });

  expect(synth(stack).output).toEqual({
    document: { value: '{"text":"${var.x}","list":["${var.x}"],"number":"${var.x}"}' },
  });
});
