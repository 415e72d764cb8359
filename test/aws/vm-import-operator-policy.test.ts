import { TerraformOutput } from 'cdktf';
import {
  VmImportBucket,
  VmImportOperatorPolicy,
  VmImportRole,
  VmOperation,
  type VmImportOperatorPolicyProps,
} from '../../lib/aws';
import { onlyResource, synth, warningsOf } from '../support/synth';
import { KEY, ROLE, awsStack, documentOf } from '../support/aws';

/** All operations. */
const operations = Object.values(VmOperation);

const EC2_STATEMENT = {
  Effect: 'Allow',
  Action: [
    'ec2:CancelConversionTask',
    'ec2:CancelExportTask',
    'ec2:CreateImage',
    'ec2:CreateInstanceExportTask',
    'ec2:CreateTags',
    'ec2:DescribeConversionTasks',
    'ec2:DescribeExportTasks',
    'ec2:DescribeExportImageTasks',
    'ec2:DescribeImages',
    'ec2:DescribeInstanceStatus',
    'ec2:DescribeInstances',
    'ec2:DescribeSnapshots',
    'ec2:DescribeTags',
    'ec2:ExportImage',
    'ec2:ImportInstance',
    'ec2:ImportVolume',
    'ec2:StartInstances',
    'ec2:StopInstances',
    'ec2:TerminateInstances',
    'ec2:ImportImage',
    'ec2:ImportSnapshot',
    'ec2:DescribeImportImageTasks',
    'ec2:DescribeImportSnapshotTasks',
    'ec2:CancelImportTask',
  ],
  Resource: '*',
};

describe('VmImportOperatorPolicy', () => {
  test('all operations together are what the vendor documents', () => {
    const stack = awsStack();
    new VmImportOperatorPolicy(stack, 'operators', { operations, roleArns: [ROLE], partition: 'aws' });

    const json = synth(stack);
    const { policy, ...rest } = onlyResource(json, 'aws_iam_policy');
    expect(rest).toEqual({ name_prefix: 'vm-import-operator-' });
    expect(documentOf(policy)).toEqual({
      Version: '2012-10-17',
      Statement: [
        EC2_STATEMENT,
        {
          Effect: 'Allow',
          Action: 'iam:PassRole',
          Resource: ROLE,
          Condition: { StringEquals: { 'iam:PassedToService': 'vmie.amazonaws.com' } },
        },
      ],
    });
    expect(json.data).toBeUndefined();
  });

  test("the vendor's newest document, both bucket lists and a role that any service may be handed", () => {
    const { stack, policy } = synthesized({
      importBuckets: [VmImportBucket.named('amzn-s3-demo-import-bucket')],
      exportBuckets: [VmImportBucket.ofArn('arn:aws:s3:::amzn-s3-demo-export-bucket')],
      passRoleToServiceOnly: false,
    });

    expect(policy).toEqual({
      Version: '2012-10-17',
      Statement: [
        {
          Effect: 'Allow',
          Action: ['s3:GetBucketLocation', 's3:GetObject', 's3:PutObject'],
          Resource: [
            'arn:aws:s3:::amzn-s3-demo-import-bucket',
            'arn:aws:s3:::amzn-s3-demo-import-bucket/*',
            'arn:aws:s3:::amzn-s3-demo-export-bucket',
            'arn:aws:s3:::amzn-s3-demo-export-bucket/*',
          ],
        },
        EC2_STATEMENT,
        { Effect: 'Allow', Action: 'iam:PassRole', Resource: 'arn:aws:iam::111122223333:role/vmimport' },
      ],
    });
    expect(warningsOf(stack)).toEqual([
      "service-access:pass-role operators may pass the roles to any service: leave 'passRoleToServiceOnly' out",
    ]);
  });

  test('several roles, a bucket that is in both lists, a folder, a key to upload with', () => {
    const { policy } = synthesized({
      roleArns: [ROLE, 'arn:aws:iam::111122223333:role/images/golden'],
      importBuckets: [VmImportBucket.named('disks', { prefix: 'in/', kmsKeyArn: KEY })],
      exportBuckets: [VmImportBucket.named('disks', { prefix: 'out/' })],
    });

    expect(policy.Statement[0]!.Resource).toEqual([
      'arn:aws:s3:::disks',
      'arn:aws:s3:::disks/in/*',
      'arn:aws:s3:::disks/out/*',
    ]);
    expect(policy.Statement[1]).toEqual({
      Effect: 'Allow',
      Action: ['kms:Decrypt', 'kms:GenerateDataKey'],
      Resource: [KEY],
    });
    expect(policy.Statement[3]!.Resource).toEqual([ROLE, 'arn:aws:iam::111122223333:role/images/golden']);
  });

  test('every key to upload with is a choice that warns', () => {
    const { stack, policy } = synthesized({
      importBuckets: [
        VmImportBucket.named('images'),
        VmImportBucket.named('disks', { kmsKeyArn: VmImportRole.ANY_KEY }),
      ],
    });

    expect(policy.Statement[1]).toEqual({
      Effect: 'Allow',
      Action: ['kms:Decrypt', 'kms:GenerateDataKey'],
      Resource: '*',
    });
    expect(warningsOf(stack)).toEqual([
      'service-access:all-keys operators may use every KMS key whose own policy lets them: name the keys if they are known',
    ]);
  });

  test.each<[VmOperation, string[]]>([
    [
      VmOperation.IMPORT_IMAGE,
      ['ec2:DescribeImages', 'ec2:ImportImage', 'ec2:DescribeImportImageTasks', 'ec2:CancelImportTask'],
    ],
    [
      VmOperation.IMPORT_SNAPSHOT,
      ['ec2:DescribeSnapshots', 'ec2:ImportSnapshot', 'ec2:DescribeImportSnapshotTasks', 'ec2:CancelImportTask'],
    ],
    [
      VmOperation.EXPORT_IMAGE,
      ['ec2:CancelExportTask', 'ec2:DescribeExportImageTasks', 'ec2:DescribeImages', 'ec2:ExportImage'],
    ],
  ])('narrowed to %s', (operation, actions) => {
    const { policy } = synthesized({ operations: [operation] });

    expect(policy.Statement).toEqual([
      { Effect: 'Allow', Action: actions, Resource: '*' },
      expect.objectContaining({ Action: 'iam:PassRole' }),
    ]);
  });

  test.each<[VmOperation, string[]]>([
    [
      VmOperation.EXPORT_INSTANCE,
      [
        'ec2:CancelExportTask',
        'ec2:CreateInstanceExportTask',
        'ec2:DescribeExportTasks',
        'ec2:DescribeInstanceStatus',
        'ec2:DescribeInstances',
      ],
    ],
    [
      VmOperation.LEGACY_IMPORT,
      [
        'ec2:CancelConversionTask',
        'ec2:CreateImage',
        'ec2:DescribeConversionTasks',
        'ec2:ImportInstance',
        'ec2:ImportVolume',
        'ec2:StartInstances',
        'ec2:StopInstances',
        'ec2:TerminateInstances',
      ],
    ],
    [VmOperation.TAGGING, ['ec2:CreateTags', 'ec2:DescribeTags']],
  ])('narrowed to %s, which uses no role', (operation, actions) => {
    const { policy } = synthesized({ roleArns: [], operations: [operation] });

    expect(policy.Statement).toEqual([{ Effect: 'Allow', Action: actions, Resource: '*' }]);
  });

  test('passes name, description and tags on; can be attached and ordered', () => {
    const stack = awsStack();
    const operators = new VmImportOperatorPolicy(stack, 'operators', {
      operations,
      roleArns: [ROLE],
      policyName: 'vm-operators',
      description: 'costs ${5}',
      tags: { team: 'images' },
      partition: 'aws',
    });

    new TerraformOutput(stack, 'arn', { value: operators.policyArn });

    const json = synth(stack);
    const { policy: _, ...rest } = onlyResource(json, 'aws_iam_policy');
    expect(json['output']).toEqual({ arn: { value: '${aws_iam_policy.operators_6A13076E.arn}' } });
    expect(rest).toEqual({ name: 'vm-operators', description: 'costs $${5}', tags: { team: 'images' } });
    expect(operators.node.defaultChild).toBe(operators.resource);
    expect(operators.dependables).toEqual([operators.resource]);
    expect(operators.fqn).toBe(operators.resource.fqn);
  });

  test('a role of the same stack: its ARN is checked, and can be read in a plan', () => {
    const stack = awsStack();
    const role = new VmImportRole(stack, 'role', { sourceAccountId: '111122223333', partition: 'aws' });
    new VmImportOperatorPolicy(stack, 'operators', { operations, roleArns: [role.roleArn], partition: 'aws' });

    const { policy, lifecycle } = onlyResource(synth(stack), 'aws_iam_policy');
    const name = 'aws_iam_role.role_C7B7E775.name';
    expect(documentOf(policy).Statement[1]!.Resource).toBe(`arn:aws:iam::111122223333:role/\${${name}}`);
    expect(lifecycle).toEqual({
      precondition: [
        {
          condition:
            '${can(regex("^arn:aws:iam::[0-9]{12}:role/(?:[a-zA-Z0-9_+=,.@-]+/)*[a-zA-Z0-9_+=,.@-]{1,64}$", ' +
            `join("", ["arn:aws:iam::111122223333:role/", ${name}])))}`,
          error_message:
            "'roleArns[0]' must be the ARN of a role (arn:aws:iam::<account>:role/<name>) (at 'test/operators')",
        },
      ],
    });
  });
});

function synthesized(props: Partial<VmImportOperatorPolicyProps>) {
  const stack = awsStack();
  new VmImportOperatorPolicy(stack, 'operators', { operations, roleArns: [ROLE], partition: 'aws', ...props });
  return { stack, policy: documentOf(onlyResource(synth(stack), 'aws_iam_policy')['policy']) };
}
