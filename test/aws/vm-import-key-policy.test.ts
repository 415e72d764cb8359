import { TerraformOutput, TerraformVariable } from 'cdktf';
import { VmImportKeyPolicy, VmImportKeyUse } from '../../lib/aws';
import { synth } from '../support/synth';
import { ROLE, awsStack, variable } from '../support/aws';

/** There is no construct to name. */
const HERE = "(at 'VmImportKeyPolicy.statement')";

describe('VmImportKeyPolicy', () => {
  test("the vendor's statement for the key of a bucket", () => {
    expect(VmImportKeyPolicy.statement(ROLE)).toEqual({
      Effect: 'Allow',
      Principal: { AWS: ['arn:aws:iam::111122223333:role/vmimport'] },
      Action: ['kms:Decrypt'],
      Resource: '*',
    });
  });

  test('the statement for a key of volumes', () => {
    expect(VmImportKeyPolicy.statement(ROLE, VmImportKeyUse.VOLUMES)).toEqual({
      Effect: 'Allow',
      Principal: { AWS: ['arn:aws:iam::111122223333:role/vmimport'] },
      Action: [
        'kms:CreateGrant',
        'kms:Decrypt',
        'kms:DescribeKey',
        'kms:Encrypt',
        'kms:GenerateDataKey*',
        'kms:ReEncrypt*',
      ],
      Resource: '*',
    });
  });

  test('each statement is a copy: who changes one changes no other', () => {
    const mine = VmImportKeyPolicy.statement(ROLE) as { Action: string[]; Principal: { AWS: string[] } };
    mine.Action.push('kms:*');
    mine.Principal.AWS.push('*');

    expect(VmImportKeyPolicy.statement(ROLE)).toEqual({
      Effect: 'Allow',
      Principal: { AWS: [ROLE] },
      Action: ['kms:Decrypt'],
      Resource: '*',
    });
  });

  test('a number that only Terraform knows, inside a string, is not a literal', () => {
    const stack = awsStack();
    const number = new TerraformVariable(stack, 'number', { type: 'number' }).numberValue;
    new TerraformOutput(stack, 'principal', {
      value: JSON.stringify(VmImportKeyPolicy.statement(`arn:aws:iam::111122223333:role/vm${number}`)),
    });

    const { principal } = synth(stack)['output'] as Record<string, { value: string }>;
    expect(principal!.value).toMatch(/"Principal":\{"AWS":\["\$\{regex\(.*join\(.*role\/vm.*var\.number\]\)\)\}"\]\}/);
  });

  test('a late-bound value is given back by Terraform only if it is the ARN of a role', () => {
    const stack = awsStack();
    const late = variable(stack);
    const any = new TerraformVariable(stack, 'late_any', {}).value as string;
    const values = [
      late,
      any,
      `arn:aws:iam::111122223333:${late}`,
      `arn:aws:iam::${late}:role/*`,
      // A name with a quote in it would end the text of the document.
      `arn:aws:iam::111122223333:role/${late}`,
    ];
    values.forEach((value, index) => {
      new TerraformOutput(stack, `principal-${index}`, {
        value: JSON.stringify(VmImportKeyPolicy.statement(value)),
      });
    });

    for (const { value } of Object.values(synth(stack)['output'] as Record<string, { value: string }>)) {
      expect(value).toMatch(
        /"Principal":\{"AWS":\["\$\{regex\("\^arn:\(\?:aws\|.*\):iam::\[0-9\]\{12\}:role\/.*var\.late/,
      );
    }
  });

  test.each([
    ['everybody', '*'],
    ['the account', 'arn:aws:iam::111122223333:root'],
    ['every role', 'arn:aws:iam::111122223333:role/*'],
    ['nobody', ''],
  ])('fails for %s', (_, roleArn) => {
    expect(() => VmImportKeyPolicy.statement(roleArn)).toThrow(
      new Error(
        `'roleArn' must be the ARN of a role (arn:aws:iam::<account>:role/<name>), got ${JSON.stringify(roleArn)} ${HERE}`,
      ),
    );
  });

  test('tells of all problems at once', () => {
    expect(() => VmImportKeyPolicy.statement('', 'ALL' as VmImportKeyUse)).toThrow(
      new Error(
        '\'roleArn\' must be the ARN of a role (arn:aws:iam::<account>:role/<name>), got ""\n' +
          `'use' must be 'BUCKET' or 'VOLUMES', got "ALL" ${HERE}`,
      ),
    );
  });

  test('fails for an unknown use', () => {
    expect(() => VmImportKeyPolicy.statement(ROLE, 'ALL' as VmImportKeyUse)).toThrow(
      new Error(`'use' must be 'BUCKET' or 'VOLUMES', got "ALL" ${HERE}`),
    );
  });
});
