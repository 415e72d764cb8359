import { Lazy, TerraformVariable, type TerraformStack } from 'cdktf';
import {
  InstanceExportBucketAccess,
  VmImportBucket,
  VmImportOperatorPolicy,
  VmImportRole,
  VmImportRolePolicy,
  VmOperation,
} from '../../lib/aws';
import { ACCOUNT, awsStack, documentOf } from '../support/aws';
import { messageOf, onlyResource, synth } from '../support/synth';
import { describeTerraform, plan } from '../support/terraform';

/**
 * CDKTF hides a number that Terraform knows in the digits of a number: inside of a string it looks like a literal, and what
 * is checked would not be what is granted.
 */
const HERE = { sourceAccountId: ACCOUNT, partition: 'aws' };
const KEY = `arn:aws:kms:eu-central-1:${ACCOUNT}:key/1234abcd-12ab-34cd-56ef-1234567890ab`;
const operations = [VmOperation.IMPORT_IMAGE];

type Build = (stack: TerraformStack, number: number) => unknown;

/** By prop: the type of resource, and a construct with the number inside of the value of the prop. */
const INSIDE: Record<string, [string, Build]> = {
  'roleArns[0]': [
    'aws_iam_policy',
    (stack, number) =>
      new VmImportOperatorPolicy(stack, 'it', {
        operations,
        roleArns: [`arn:aws:iam::${ACCOUNT}:role/vm${number}`],
        partition: 'aws',
      }),
  ],
  'volumeKmsKeyArns[0]': [
    'aws_iam_role_policy',
    (stack, number) =>
      new VmImportRole(stack, 'it', {
        ...HERE,
        volumeKmsKeyArns: [`arn:aws:kms:eu-central-1:${ACCOUNT}:key/1234abcd-12ab-34cd-56ef-${number}`],
      }),
  ],
  'importBuckets[0].prefix': [
    'aws_iam_role_policy',
    (stack, number) =>
      new VmImportRole(stack, 'it', {
        ...HERE,
        importBuckets: [VmImportBucket.named('disks', { prefix: `builds/${number}/` })],
      }),
  ],
  'importBuckets[0].bucketName': [
    'aws_iam_role_policy',
    (stack, number) =>
      new VmImportRolePolicy(stack, 'it', {
        roleName: 'vmimport',
        partition: 'aws',
        importBuckets: [VmImportBucket.named(`disks-${number}`)],
      }),
  ],
  roleName: ['aws_iam_role', (stack, number) => new VmImportRole(stack, 'it', { ...HERE, roleName: `vm${number}` })],
  permissionsBoundaryArn: [
    'aws_iam_role',
    (stack, number) =>
      new VmImportRole(stack, 'it', {
        ...HERE,
        permissionsBoundaryArn: `arn:aws:iam::${ACCOUNT}:policy/boundary-${number}`,
      }),
  ],
  bucketName: [
    'aws_s3_bucket_acl',
    (stack, number) =>
      new InstanceExportBucketAccess(stack, 'it', { bucketName: `exports-${number}`, region: 'eu-central-1' }),
  ],
};

test.each(Object.entries(INSIDE))('a number inside of %s is a reference, with a condition', (prop, [type, build]) => {
  const stack = awsStack();
  build(stack, new TerraformVariable(stack, 'number', { type: 'number' }).numberValue);

  const text = JSON.stringify(onlyResource(synth(stack), type));
  expect(text).toContain('${var.number}');
  expect(text).not.toMatch(/e\+\d/);
  const { lifecycle } = JSON.parse(text) as { lifecycle: { precondition: { error_message: string }[] } };
  expect(lifecycle.precondition[0]!.error_message).toContain(`'${prop}' must be `);
});

test('a key that is added with a number inside is a reference as well', () => {
  const stack = awsStack();
  const number = new TerraformVariable(stack, 'number', { type: 'number' }).numberValue;
  new VmImportRole(stack, 'it', HERE).addVolumeKmsKey(`arn:aws:kms:eu-central-1:${ACCOUNT}:key/${number}`);

  const { policy, lifecycle } = onlyResource(synth(stack), 'aws_iam_role_policy') as {
    policy: string;
    lifecycle: { precondition: object[] };
  };
  expect(documentOf(policy).Statement[1]!.Resource).toEqual([`arn:aws:kms:eu-central-1:${ACCOUNT}:key/\${var.number}`]);
  expect(lifecycle.precondition).toHaveLength(1);
});

test('what a Lazy produces is checked as a literal', () => {
  const lazy = (text: string) => Lazy.stringValue({ produce: () => text });
  const build = (key: string) => {
    const stack = awsStack();
    new VmImportRole(stack, 'it', { ...HERE, volumeKmsKeyArns: [lazy(key)] });
    return documentOf(onlyResource(synth(stack), 'aws_iam_role_policy')['policy']).Statement[1]!.Resource;
  };

  expect(build(KEY)).toEqual([KEY]);
  expect(messageOf(() => build('*'))).toBe(
    `'volumeKmsKeyArns[0]' must be the ARN of a KMS key (arn:aws:kms:<region>:<account>:key/<key id>), got "*": ` +
      "if every key is meant, write VmImportRole.ANY_KEY (at 'test/it')",
  );
});

test.each([
  ['$', 'a$'],
  ['%', 'a%'],
  ['a quote', 'a"'],
  ['a line break', 'a\n'],
])('%s before a reference is refused: it would change the expression that is checked', (_, before) => {
  const stack = awsStack();
  const late = new TerraformVariable(stack, 'late', {}).stringValue;
  expect(messageOf(() => new VmImportRole(stack, 'it', { ...HERE, roleName: `${before}${late}` }))).toContain(
    "'roleName' must be the name of a role",
  );
});

describeTerraform('real Terraform', () => {
  test('passes the role that the number names, and no other', async () => {
    const stack = awsStack();
    const { numberValue } = new TerraformVariable(stack, 'number', { type: 'number' });
    INSIDE['roleArns[0]']![1](stack, numberValue);

    const { errors, plannedResources } = await plan(synth(stack), { variables: { number: 7 } });
    expect(errors).toEqual([]);
    const [policy] = Object.values(plannedResources).filter(({ type }) => type === 'aws_iam_policy');
    expect(documentOf(policy!.values['policy']).Statement[1]!.Resource).toBe(`arn:aws:iam::${ACCOUNT}:role/vm7`);
  });
});
