import { TerraformOutput, TerraformVariable } from 'cdktf';
import { documentText, lazyDocument } from '../../lib/core/document';
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

test('is the same at once, where no statement can be added', () => {
  const stack = newStack();
  const reference = new TerraformVariable(stack, 'x', {}).stringValue;
  new TerraformOutput(stack, 'document', {
    value: documentText({ text: '${aws:username}', reference }),
    staticId: true,
  });

  expect(synth(stack).output).toEqual({ document: { value: '{"text":"$${aws:username}","reference":"${var.x}"}' } });
});

test('writes references that are no strings, such as the value of a variable', () => {
  const stack = newStack();
  const { value, numberValue } = new TerraformVariable(stack, 'x', {});
  const document = { text: value, list: [value], number: numberValue };
  new TerraformOutput(stack, 'document', { value: documentText(document), staticId: true });

  expect(synth(stack).output).toEqual({
    document: { value: '{"text":"${var.x}","list":["${var.x}"],"number":"${var.x}"}' },
  });
});
