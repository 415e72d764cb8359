import { TerraformOutput, TerraformVariable } from 'cdktf';
import { VmImportOperatorPolicy, VmImportRole, VmOperation, type VmImportOperatorPolicyProps } from '../../lib/aws';
import { onlyResource, synth, warningsOf } from '../util/synth';
import { awsStack, documentOf, variable } from './stacks';

const ROLE = 'arn:aws:iam::111122223333:role/vmimport';
const KEY = 'arn:aws:kms:eu-central-1:111122223333:key/1234abcd-12ab-34cd-56ef-1234567890ab';

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
  test('minimal definition', () => {
    const stack = awsStack();
    new VmImportOperatorPolicy(stack, 'operators', { roleArns: [ROLE], partition: 'aws' });

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
      importBuckets: [{ bucketName: 'amzn-s3-demo-import-bucket' }],
      exportBuckets: [{ bucketArn: 'arn:aws:s3:::amzn-s3-demo-export-bucket' }],
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
      "service-access:pass-role operators may hand the roles to any service: leave 'passRoleToServiceOnly' out",
    ]);
  });

  test('several roles, a bucket that is in both lists, a folder, a key to upload with', () => {
    const { policy } = synthesized({
      roleArns: [ROLE, 'arn:aws:iam::111122223333:role/images/golden'],
      importBuckets: [{ bucketName: 'disks', prefix: 'in/', kmsKeyArn: KEY }],
      exportBuckets: [{ bucketName: 'disks', prefix: 'out/' }],
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
      importBuckets: [{ bucketName: 'disks', kmsKeyArn: VmImportRole.ANY_KEY }],
    });

    expect(policy.Statement[1]!.Resource).toBe('*');
    expect(warningsOf(stack)).toEqual([
      'service-access:any-key operators may use every KMS key whose own policy lets them: name the keys if they are known',
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

  test('all operations together are what the vendor documents', () => {
    expect(synthesized({ operations: Object.values(VmOperation) }).policy).toEqual(synthesized({}).policy);
  });

  test('passes name, description and tags on; can be attached and ordered', () => {
    const stack = awsStack();
    const operators = new VmImportOperatorPolicy(stack, 'operators', {
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
    new VmImportOperatorPolicy(stack, 'operators', { roleArns: [role.roleArn], partition: 'aws' });

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
            "'roleArns[0]' must be the ARN of a role (arn:aws:iam::<account>:role/<name>), " +
            `got \${jsonencode(join("", ["arn:aws:iam::111122223333:role/", ${name}]))} (at 'test/operators')`,
        },
      ],
    });
  });

  test.each<[string, Partial<VmImportOperatorPolicyProps>, string]>([
    [
      'no role',
      { roleArns: [] },
      "'roleArns' must have at least one entry, got []: IMPORT_IMAGE, IMPORT_SNAPSHOT, EXPORT_IMAGE pass a role on",
    ],
    [
      'a role that is not used',
      { operations: [VmOperation.TAGGING, VmOperation.EXPORT_INSTANCE] },
      `'roleArns' must be [], got ["${ROLE}"]: not used by TAGGING, EXPORT_INSTANCE`,
    ],
    [
      'the name of a role',
      { roleArns: ['vmimport'] },
      `'roleArns[0]' must be the ARN of a role (arn:aws:iam::<account>:role/<name>), got "vmimport": this is a name`,
    ],
    [
      'every role',
      { roleArns: ['arn:aws:iam::111122223333:role/*'] },
      `'roleArns[0]' must be the ARN of a role (arn:aws:iam::<account>:role/<name>), got "arn:aws:iam::111122223333:role/*"`,
    ],
    [
      'a role twice',
      { roleArns: [ROLE, ROLE] },
      `'roleArns[1]' must be another one than 'roleArns[0]', got "${ROLE}" again`,
    ],
    [
      'a role of another partition',
      { roleArns: ['arn:aws-cn:iam::111122223333:role/vmimport'] },
      `'roleArns[0]' must be the ARN of a role (arn:aws:iam::<account>:role/<name>), ` +
        'got "arn:aws-cn:iam::111122223333:role/vmimport": this ARN is of partition "aws-cn", not of "aws"',
    ],
    ['no operation', { operations: [] }, "'operations' must have at least one entry or be left out, got []"],
    [
      'an operation that is none',
      { operations: ['IMPORT' as VmOperation] },
      "'operations[0]' must be 'IMPORT_IMAGE', 'IMPORT_SNAPSHOT', 'EXPORT_IMAGE', 'EXPORT_INSTANCE', 'LEGACY_IMPORT' or " +
        `'TAGGING', got "IMPORT"`,
    ],
    [
      'a bucket that no operation uses',
      { operations: [VmOperation.IMPORT_IMAGE], exportBuckets: [{ bucketName: 'images' }] },
      "'exportBuckets' must be left out: not used by IMPORT_IMAGE",
    ],
    [
      'an export bucket with a key',
      { exportBuckets: [{ bucketName: 'images', kmsKeyArn: KEY }] },
      `'exportBuckets[0].kmsKeyArn' must be left out, got "${KEY}": ` +
        'VM Import/Export cannot export to a bucket with SSE-KMS, only to one with SSE-S3 or without encryption',
    ],
    [
      'a name that is none',
      { policyName: 'a b' },
      `'policyName' must be the name of a policy (1 to 128 of a-z, A-Z, 0-9 and "_+=,.@-"), got "a b"`,
    ],
  ])('fails for %s', (_, props, message) => {
    expect(
      () => new VmImportOperatorPolicy(awsStack(), 'operators', { roleArns: [ROLE], partition: 'aws', ...props }),
    ).toThrow(new Error(`${message} (at 'test/operators')`));
  });

  test('fails for a document over the quota of 6,144 characters', () => {
    const importBuckets = Array.from({ length: 40 }, (_, index) => ({ bucketName: `${index}${'x'.repeat(60)}` }));

    expect(() => synthesized({ importBuckets })).toThrow(
      'the policy document must have at most 6144 characters, the quota of a managed policy, got 7220: ' +
        "name fewer buckets, or make several policies (at 'test/operators')",
    );
  });

  test('fails for the name of another policy', () => {
    const stack = awsStack();
    new VmImportOperatorPolicy(stack, 'a', { roleArns: [ROLE], policyName: 'operators' });
    new VmImportOperatorPolicy(stack, 'b', { roleArns: [ROLE], policyName: 'Operators' });

    expect(() => synth(stack)).toThrow(
      `[test/b/Resource] 'test/a/Resource' already is the policy "Operators", and an account has one managed policy of a ` +
        "name: leave 'policyName' out, or give one of them another",
    );
  });

  test('late-bound values pass, with a condition; a late-bound list does not', () => {
    const stack = awsStack();
    new VmImportOperatorPolicy(stack, 'operators', {
      roleArns: [variable(stack, 'role')],
      importBuckets: [{ bucketArn: variable(stack, 'bucket') }],
      policyName: variable(stack, 'name'),
    });
    const { lifecycle } = onlyResource(synth(stack), 'aws_iam_policy') as { lifecycle: { precondition: object[] } };
    expect(lifecycle.precondition).toHaveLength(4);

    const roleArns = new TerraformVariable(stack, 'roles', { type: 'list(string)' }).listValue;
    expect(() => new VmImportOperatorPolicy(stack, 'more', { roleArns })).toThrow(
      "'roleArns' must be a list that is written out, got one known only later: " +
        'its entries may be known later, such as Fn.element(list, 0)',
    );
  });
});

function synthesized(props: Partial<VmImportOperatorPolicyProps>) {
  const stack = awsStack();
  new VmImportOperatorPolicy(stack, 'operators', { roleArns: [ROLE], partition: 'aws', ...props });
  return { stack, policy: documentOf(onlyResource(synth(stack), 'aws_iam_policy')['policy']) };
}
