import { TerraformVariable } from 'cdktf';
import {
  VmImportBucket,
  VmImportOperatorPolicy,
  VmImportRole,
  VmOperation,
  type VmImportRoleProps,
} from '../../lib/aws';
import { onlyResource, synth } from '../support/synth';
import { ACCOUNT, KEY, awsStack, documentOf, variable } from '../support/aws';

const HERE = { sourceAccountId: ACCOUNT, partition: 'aws' };

describe('VmImportRole lets pass, with a condition on', () => {
  test.each<[string, (late: string) => VmImportRoleProps, 'aws_iam_role' | 'aws_iam_role_policy', string]>([
    ['roleName', (late) => ({ roleName: late }), 'aws_iam_role', "'roleName' must be the name of a role"],
    [
      'sourceAccountId',
      (late) => ({ sourceAccountId: late }),
      'aws_iam_role',
      "'sourceAccountId' must be the id of an",
    ],
    ['partition', (late) => ({ partition: late }), 'aws_iam_role', "'partition' must be a partition of AWS"],
    [
      'permissionsBoundaryArn',
      (late) => ({ permissionsBoundaryArn: late }),
      'aws_iam_role',
      "'permissionsBoundaryArn' must be the ARN of a managed policy",
    ],
    [
      'importBuckets[0].bucketName',
      (late) => ({ importBuckets: [VmImportBucket.named(late)] }),
      'aws_iam_role_policy',
      "'importBuckets[0].bucketName' must be the name of a bucket",
    ],
    [
      'exportBuckets[0].bucketArn',
      (late) => ({ exportBuckets: [VmImportBucket.ofArn(late)] }),
      'aws_iam_role_policy',
      "'exportBuckets[0].bucketArn' must be the ARN of a bucket",
    ],
    [
      'importBuckets[0].prefix',
      (late) => ({ importBuckets: [VmImportBucket.named('disks', { prefix: late })] }),
      'aws_iam_role_policy',
      "'importBuckets[0].prefix' must be a folder of a bucket",
    ],
    [
      'importBuckets[0].kmsKeyArn',
      (late) => ({ importBuckets: [VmImportBucket.named('disks', { kmsKeyArn: late })] }),
      'aws_iam_role_policy',
      "'importBuckets[0].kmsKeyArn' must be the ARN of a KMS key",
    ],
    [
      'volumeKmsKeyArns[1]',
      (late) => ({ volumeKmsKeyArns: [KEY, late] }),
      'aws_iam_role_policy',
      "'volumeKmsKeyArns[1]' must be the ARN of a KMS key",
    ],
  ])('a late-bound %s', (_, props, type, message) => {
    const stack = awsStack();
    new VmImportRole(stack, 'role', { ...HERE, ...props(variable(stack)) });

    const { lifecycle } = onlyResource(synth(stack), type) as {
      lifecycle: { precondition: { condition: string; error_message: string }[] };
    };
    expect(lifecycle.precondition).toHaveLength(1);
    expect(lifecycle.precondition[0]!.condition).toMatch(/^\$\{can\(regex\("\^.*\$", var\.late\)\)\}$/);
    expect(lifecycle.precondition[0]!.error_message).toContain(message);
    expect(lifecycle.precondition[0]!.error_message).toMatch(/ \(at 'test\/role'\)$/);
    // Terraform hides a message with a sensitive value in it.
    expect(lifecycle.precondition[0]!.error_message).not.toContain('${');
  });

  test('values of variables, which are not strings', () => {
    const stack = awsStack();
    const value = (name: string) => new TerraformVariable(stack, name, {}).value as string;
    new VmImportRole(stack, 'role', {
      sourceAccountId: value('account'),
      partition: 'aws',
      importBuckets: [VmImportBucket.ofArn(value('bucket'), { kmsKeyArn: value('key') })],
      volumeKmsKeyArns: [value('volumes')],
    });
    new VmImportOperatorPolicy(stack, 'operators', {
      operations: [VmOperation.IMPORT_IMAGE],
      partition: 'aws',
      roleArns: [value('operated')],
    });

    const json = synth(stack);
    const resources = (type: string) =>
      documentOf(onlyResource(json, type)['policy']).Statement.map(({ Resource }) => Resource);
    expect(documentOf(onlyResource(json, 'aws_iam_role')['assume_role_policy']).Statement[0]!.Condition).toEqual({
      StringEquals: { 'sts:ExternalId': 'vmimport', 'aws:SourceAccount': '${var.account}' },
      ArnLike: { 'aws:SourceArn': 'arn:aws:vmie:*:${var.account}:*' },
    });
    expect(resources('aws_iam_role_policy')).toEqual([
      ['${var.bucket}', '${var.bucket}/*'],
      '*',
      ['${var.key}'],
      ['${var.volumes}'],
    ]);
    expect(resources('aws_iam_policy')).toEqual(['*', '${var.operated}']);
  });

  test('ARNs where only Terraform knows the partition', () => {
    const stack = awsStack();
    new VmImportRole(stack, 'role', {
      sourceAccountId: ACCOUNT,
      importBuckets: [VmImportBucket.ofArn('arn:aws:s3:::disks'), VmImportBucket.ofArn(variable(stack))],
    });

    const { lifecycle } = onlyResource(synth(stack), 'aws_iam_role_policy') as {
      lifecycle: { precondition: unknown[] };
    };
    const partition = 'data.aws_partition.ServiceAccessAws_Partition_BD9C938D.partition';
    expect(lifecycle.precondition.slice(1)).toEqual([
      {
        condition: `\${("aws" == ${partition})}`,
        error_message:
          "'importBuckets[0].bucketArn' must be an ARN of the partition that the account is in (at 'test/role')",
      },
      {
        condition: `\${(element(split(":", var.late), 1) == ${partition})}`,
        error_message:
          "'importBuckets[1].bucketArn' must be an ARN of the partition that the account is in (at 'test/role')",
      },
    ]);
  });

  test('ARNs of a construct whose id looks like a template', () => {
    const stack = awsStack();
    new VmImportRole(stack, 'a${b}', { importBuckets: [VmImportBucket.ofArn(variable(stack))] });

    const { lifecycle } = onlyResource(synth(stack), 'aws_iam_role_policy') as {
      lifecycle: { precondition: { error_message: string }[] };
    };
    const places = lifecycle.precondition.map(({ error_message }) => error_message.replace(/^.* \(at/, '(at'));
    expect(places).toEqual(["(at 'test/a$${b}')", "(at 'test/a$${b}')"]);
  });
});
