import { Fn, TerraformVariable, type TerraformStack } from 'cdktf';
import { VmImportOperatorPolicy, VmImportRole, VmOperation } from '../../lib/aws';
import { onlyResource, synth } from '../support/synth';
import { ROLE, awsStack, variable } from '../support/aws';

interface Labels {
  description?: string;
  tags?: { [key: string]: string };
}

describe.each<[string, string, (stack: TerraformStack, labels: Labels) => unknown]>([
  ['VmImportRole', 'aws_iam_role', (stack, labels) => new VmImportRole(stack, 'it', labels)],
  [
    'VmImportOperatorPolicy',
    'aws_iam_policy',
    (stack, labels) =>
      new VmImportOperatorPolicy(stack, 'it', { operations: [VmOperation.IMPORT_IMAGE], roleArns: [ROLE], ...labels }),
  ],
])('labels of %s', (_, type, build) => {
  test('are strings and not templates; references stay', () => {
    const stack = awsStack();
    build(stack, {
      description: `\${a} %{b} ü "quoted" ${variable(stack)}`,
      tags: { '${k}': '${v} %{w}', late: `x-${variable(stack, 'tag')}` },
    });

    expect(onlyResource(synth(stack), type)).toMatchObject({
      description: '$${a} %%{b} ü "quoted" ${var.late}',
      tags: { '$${k}': '$${v} %%{w}', late: 'x-${var.tag}' },
    });
  });

  test('can be known later', () => {
    const stack = awsStack();
    const value = (name: string) => new TerraformVariable(stack, name, {}).value as never;
    build(stack, { description: value('text'), tags: Fn.merge([value('one'), value('other')]) as never });

    expect(onlyResource(synth(stack), type)).toMatchObject({
      description: '${var.text}',
      tags: '${merge(var.one, var.other)}',
    });
  });

  test.each<[Labels, string]>([
    [{ description: 5 as never }, "'description' must be a string, got 5 (at 'test/it')"],
    [{ description: null as never }, "'description' must be a string, got null (at 'test/it')"],
    [{ tags: null as never }, "'tags' must be an object whose values are strings, got null (at 'test/it')"],
    [{ tags: ['a'] as never }, `'tags' must be an object whose values are strings, got ["a"] (at 'test/it')`],
    [{ tags: { a: 5 as never } }, `'tags' must be an object whose values are strings, got {"a":5} (at 'test/it')`],
    [{ tags: 'a' as never }, "'tags' must be an object whose values are strings, got \"a\" (at 'test/it')"],
    [
      { tags: { a: 'x', b: 5 as never } },
      `'tags' must be an object whose values are strings, got {"a":"x","b":5} (at 'test/it')`,
    ],
  ])('fail for %j', (labels, message) => {
    expect(() => build(awsStack(), labels)).toThrow(message);
  });
});
