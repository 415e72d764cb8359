import { TerraformOutput, TerraformVariable, Testing, TerraformStack } from 'cdktf';
import { VmImportRole, bindings, type VmImportBucket, type VmImportRoleProps } from '../../lib/aws';
import { newStack, onlyResource, synth, warningsOf } from '../util/synth';
import { awsStack, documentOf, variable } from './stacks';

const ACCOUNT = '111122223333';
const HERE = { sourceAccountId: ACCOUNT, partition: 'aws' };
const KEY = 'arn:aws:kms:eu-central-1:111122223333:key/1234abcd-12ab-34cd-56ef-1234567890ab';
const ROLE_ARN = 'arn:aws:iam::111122223333:role/vmimport';
const OTHER_KEY = 'arn:aws:kms:eu-central-1:111122223333:key/mrk-1234abcd12ab34cd56ef1234567890ab';

const IMPORT_STATEMENT = {
  Effect: 'Allow',
  Action: ['s3:GetBucketLocation', 's3:GetObject', 's3:ListBucket'],
  Resource: ['arn:aws:s3:::disk-image-file-bucket', 'arn:aws:s3:::disk-image-file-bucket/*'],
};
const EXPORT_STATEMENT = {
  Effect: 'Allow',
  Action: ['s3:GetBucketLocation', 's3:GetObject', 's3:ListBucket', 's3:PutObject', 's3:GetBucketAcl'],
  Resource: ['arn:aws:s3:::export-bucket', 'arn:aws:s3:::export-bucket/*'],
};
const EC2_STATEMENT = {
  Effect: 'Allow',
  Action: ['ec2:ModifySnapshotAttribute', 'ec2:CopySnapshot', 'ec2:RegisterImage', 'ec2:Describe*'],
  Resource: '*',
};
const KMS_ACTIONS = [
  'kms:CreateGrant',
  'kms:Decrypt',
  'kms:DescribeKey',
  'kms:Encrypt',
  'kms:GenerateDataKey*',
  'kms:ReEncrypt*',
];

describe('VmImportRole', () => {
  test('minimal definition', () => {
    const stack = awsStack();
    new VmImportRole(stack, 'role');

    const json = synth(stack);
    const identity = 'data.aws_caller_identity.ServiceAccessAws_CallerIdentity_777797C9.account_id';
    const partition = 'data.aws_partition.ServiceAccessAws_Partition_BD9C938D.partition';
    expect(json.data).toEqual({
      aws_caller_identity: { ServiceAccessAws_CallerIdentity_777797C9: {} },
      aws_partition: { ServiceAccessAws_Partition_BD9C938D: {} },
    });
    const { assume_role_policy: trust, ...role } = onlyResource(json, 'aws_iam_role');
    expect(role).toEqual({ name: 'vmimport' });
    expect(documentOf(trust)).toEqual(trustDocument(`\${${partition}}`, `\${${identity}}`));
    const { policy, ...rest } = onlyResource(json, 'aws_iam_role_policy');
    expect(rest).toEqual({ name: 'vmimport', role: '${aws_iam_role.role_C7B7E775.name}' });
    expect(documentOf(policy)).toEqual({ Version: '2012-10-17', Statement: [EC2_STATEMENT] });
    expect(Object.keys(json.resource!)).toEqual(['aws_iam_role', 'aws_iam_role_policy']);
  });

  test("the vendor's documents, with literal account and partition", () => {
    const { json, trust, policy } = synthesized({
      importBuckets: [{ bucketName: 'disk-image-file-bucket' }],
      exportBuckets: [{ bucketArn: 'arn:aws:s3:::export-bucket' }],
    });

    expect(trust).toEqual(trustDocument('aws', ACCOUNT));
    expect(policy).toEqual({
      Version: '2012-10-17',
      Statement: [IMPORT_STATEMENT, EXPORT_STATEMENT, EC2_STATEMENT],
    });
    expect(json.data).toBeUndefined();
    expect(JSON.stringify(json)).not.toContain('precondition');
  });

  test("the vendor's documents with keys and licences", () => {
    const { policy } = synthesized({
      importBuckets: [{ bucketName: 'disk-image-file-bucket' }],
      volumeKmsKeyArns: [VmImportRole.ANY_KEY],
      licenseManager: true,
    });

    expect(policy).toEqual({
      Version: '2012-10-17',
      Statement: [
        IMPORT_STATEMENT,
        EC2_STATEMENT,
        { Effect: 'Allow', Action: KMS_ACTIONS, Resource: '*' },
        {
          Effect: 'Allow',
          Action: [
            'license-manager:GetLicenseConfiguration',
            'license-manager:UpdateLicenseSpecificationsForResource',
            'license-manager:ListLicenseSpecificationsForResource',
          ],
          Resource: '*',
        },
      ],
    });
  });

  test('trusts without confused-deputy keys only when told to, and warns', () => {
    const { stack, trust } = synthesized({ confusedDeputyProtection: false });

    expect(trust).toEqual({
      Version: '2012-10-17',
      Statement: [
        {
          Effect: 'Allow',
          Principal: { Service: 'vmie.amazonaws.com' },
          Action: 'sts:AssumeRole',
          Condition: { StringEquals: { 'sts:ExternalId': 'vmimport' } },
        },
      ],
    });
    expect(warningsOf(stack)).toEqual([
      'service-access:confused-deputy VM Import/Export may take the role for the tasks of any account: ' +
        "leave 'confusedDeputyProtection' out",
    ]);
  });

  test('keys by purpose: decrypt for a bucket, the six documented entries for volumes', () => {
    const { policy } = synthesized({
      importBuckets: [
        { bucketName: 'disks', kmsKeyArn: KEY },
        { bucketName: 'more', kmsKeyArn: KEY },
      ],
      volumeKmsKeyArns: [KEY, OTHER_KEY],
    });

    expect(policy.Statement.slice(2)).toEqual([
      { Effect: 'Allow', Action: ['kms:Decrypt'], Resource: [KEY] },
      { Effect: 'Allow', Action: KMS_ACTIONS, Resource: [KEY, OTHER_KEY] },
    ]);
  });

  test('narrows to folders', () => {
    const { policy } = synthesized({
      importBuckets: [
        { bucketName: 'disks', prefix: 'linux/' },
        { bucketName: 'disks', prefix: 'windows/2022/' },
      ],
    });

    expect(policy.Statement[0]!.Resource).toEqual([
      'arn:aws:s3:::disks',
      'arn:aws:s3:::disks/linux/*',
      'arn:aws:s3:::disks/windows/2022/*',
    ]);
  });

  test('scoped to resources, per partition', () => {
    const { policy } = synthesized({
      partition: 'aws-us-gov',
      importBuckets: [{ bucketName: 'disks' }],
      exportBuckets: [{ bucketName: 'images', prefix: 'exports/' }],
      licenseManager: true,
      scopedToResources: true,
    });

    expect(policy).toEqual({
      Version: '2012-10-17',
      Statement: [
        allow(['s3:GetBucketLocation', 's3:ListBucket'], ['arn:aws-us-gov:s3:::disks']),
        allow(['s3:GetObject'], ['arn:aws-us-gov:s3:::disks/*']),
        allow(['s3:GetBucketLocation', 's3:ListBucket', 's3:GetBucketAcl'], ['arn:aws-us-gov:s3:::images']),
        allow(['s3:GetObject', 's3:PutObject'], ['arn:aws-us-gov:s3:::images/exports/*']),
        allow(['ec2:ModifySnapshotAttribute', 'ec2:CopySnapshot'], ['arn:aws-us-gov:ec2:*::snapshot/*']),
        allow(['ec2:RegisterImage'], ['arn:aws-us-gov:ec2:*::image/*', 'arn:aws-us-gov:ec2:*::snapshot/*']),
        allow(
          [
            'ec2:DescribeSnapshots',
            'ec2:DescribeImages',
            'ec2:DescribeRegions',
            'ec2:DescribeTags',
            'ec2:DescribeImportImageTasks',
            'ec2:DescribeImportSnapshotTasks',
            'ec2:DescribeExportImageTasks',
          ],
          '*',
        ),
        allow(
          ['license-manager:GetLicenseConfiguration', 'license-manager:UpdateLicenseSpecificationsForResource'],
          ['arn:aws-us-gov:license-manager:*:111122223333:license-configuration:*'],
        ),
        allow(['license-manager:ListLicenseSpecificationsForResource'], '*'),
      ],
    });
  });

  test('passes names, boundary, description and tags on; a template in a text stays text', () => {
    const { json } = synthesized({
      roleName: 'golden-images',
      permissionsBoundaryArn: 'arn:aws:iam::111122223333:policy/teams/boundary',
      description: 'costs ${5}',
      tags: { team: 'images' },
    });

    const { assume_role_policy: _, ...role } = onlyResource(json, 'aws_iam_role');
    expect(role).toEqual({
      name: 'golden-images',
      permissions_boundary: 'arn:aws:iam::111122223333:policy/teams/boundary',
      description: 'costs $${5}',
      tags: { team: 'images' },
    });
  });

  test('the name of another role changes neither external id nor policy name', () => {
    const { trust, json } = synthesized({ roleName: 'golden-images' });

    expect(trust).toEqual(trustDocument('aws', ACCOUNT));
    expect(onlyResource(json, 'aws_iam_role_policy')['name']).toBe('vmimport');
  });

  test('grants added later are in the documents and their conditions, at the same addresses', () => {
    const given = synthesized({
      importBuckets: [{ bucketName: 'disk-image-file-bucket' }],
      exportBuckets: [{ bucketName: 'export-bucket' }],
      volumeKmsKeyArns: [KEY],
    });
    const stack = awsStack();
    const role = new VmImportRole(stack, 'role', HERE);
    role.addVolumeKmsKey(KEY);
    role.addExportBucket({ bucketName: 'export-bucket' });
    role.addImportBucket({ bucketName: 'disk-image-file-bucket' });
    expect(synth(stack)).toEqual(given.json);

    role.addImportBucket({ bucketName: variable(stack) });
    const { policy, lifecycle } = onlyResource(synth(stack), 'aws_iam_role_policy');
    expect(documentOf(policy).Statement[0]!.Resource).toEqual([
      ...IMPORT_STATEMENT.Resource,
      'arn:aws:s3:::${var.late}',
      'arn:aws:s3:::${var.late}/*',
    ]);
    expect(lifecycle).toEqual({
      precondition: [
        {
          condition: '${can(regex("^[a-z0-9][a-z0-9.-]{1,61}[a-z0-9]$", var.late))}',
          error_message:
            '\'importBuckets[1].bucketName\' must be the name of a bucket (3 to 63 of a-z, 0-9, "." and "-"), ' +
            "got ${jsonencode(var.late)} (at 'test/role')",
        },
      ],
    });
  });

  test('a refused addition adds nothing', () => {
    const stack = awsStack();
    const role = new VmImportRole(stack, 'role', { ...HERE, importBuckets: [{ bucketName: 'disks' }] });
    const before = synth(stack);

    expect(() => role.addImportBucket({ bucketName: 'disks' })).toThrow(
      "'importBuckets[1]' must be another bucket or folder than 'importBuckets[0]', got the same again (at 'test/role')",
    );
    expect(() => role.addExportBucket({ bucketName: '*' })).toThrow("'exportBuckets[0].bucketName' must be the name");
    expect(() => role.addVolumeKmsKey('*')).toThrow("'volumeKmsKeyArns[0]' must be the ARN of a KMS key");
    expect(synth(stack)).toEqual(before);
  });

  test('keeps what a user did to the lifecycle of the policy', () => {
    const stack = awsStack();
    const role = new VmImportRole(stack, 'role', HERE);
    role.policy.lifecycle = { preventDestroy: true };
    role.addImportBucket({ bucketName: variable(stack) });

    expect(onlyResource(synth(stack), 'aws_iam_role_policy')['lifecycle']).toEqual({
      prevent_destroy: true,
      precondition: [expect.anything()],
    });
  });

  test('its name waits for the permissions, its ARN can be read in a plan and does not', () => {
    const stack = awsStack();
    const role = new VmImportRole(stack, 'role', HERE);
    new TerraformOutput(stack, 'name', { value: role.roleName });
    new TerraformOutput(stack, 'arn', { value: role.roleArn });

    expect(synth(stack)['output']).toEqual({
      name: { value: '${aws_iam_role_policy.role_Policy_DEFD6CCE.role}' },
      arn: { value: 'arn:aws:iam::111122223333:role/${aws_iam_role.role_C7B7E775.name}' },
    });
  });

  test('can be ordered, and shows its main resource', () => {
    const stack = awsStack();
    const role = new VmImportRole(stack, 'role', HERE);

    expect(role.node.defaultChild).toBe(role.resource);
    expect(role.dependables).toEqual([role.resource, role.policy]);
    expect(role.fqn).toBe(role.policy.fqn);
  });

  test('account and partition are asked for once a stack and provider', () => {
    const stack = newStack();
    new bindings.AwsProvider(stack, 'aws', { region: 'eu-central-1' });
    const other = new bindings.AwsProvider(stack, 'other', { region: 'eu-west-1', alias: 'other', profile: 'other' });
    new VmImportRole(stack, 'a', { roleName: 'a' });
    new VmImportRole(stack, 'b', { roleName: 'b' });
    new VmImportRole(stack, 'c', { provider: other });
    new VmImportRole(stack, 'd', { roleName: 'd', provider: other });

    const { data, resource } = synth(stack);
    expect(Object.values(data!['aws_caller_identity']!)).toEqual([{ provider: 'aws.other' }, {}]);
    expect(Object.values(data!['aws_partition']!)).toEqual([{ provider: 'aws.other' }, {}]);
    expect(Object.values(resource!['aws_iam_role_policy']!).map(({ provider }) => provider)).toEqual([
      undefined,
      undefined,
      'aws.other',
      'aws.other',
    ]);
  });

  test('every key is a choice that warns once', () => {
    const { stack, policy } = synthesized({
      importBuckets: [{ bucketName: 'disks', kmsKeyArn: VmImportRole.ANY_KEY }],
      volumeKmsKeyArns: [VmImportRole.ANY_KEY],
    });

    expect(policy.Statement.slice(2).map(({ Resource }) => Resource)).toEqual(['*', '*']);
    expect(warningsOf(stack)).toEqual([
      'service-access:any-key the role may use every KMS key whose own policy lets it, those that do not exist yet ' +
        'included: name the keys if they are known',
    ]);
  });

  test('the trust policy is far from its quota of 2,048 characters', () => {
    expect(JSON.stringify(synthesized({ partition: 'aws-us-gov' }).trust).length).toBeLessThan(300);
  });

  test('a role policy up to its quota of 10,240 characters passes', () => {
    const names = (count: number) =>
      Array.from({ length: count }, (_, index) => ({
        bucketName: `${String(index).padStart(3, '0')}${'x'.repeat(60)}`,
      }));

    expect(JSON.stringify(synthesized({ importBuckets: names(62) }).policy).length).toBeLessThanOrEqual(10240);
    expect(() => synthesized({ importBuckets: names(63) })).toThrow(
      'the policy document must have at most 10240 characters, the quota of the inline policies of a role, got 10345: ' +
        "name fewer buckets, or give each set of buckets a role of its own (at 'test/role')",
    );
  });
});

describe('VmImportRole fails for', () => {
  const BUCKET = 'must be the name of a bucket (3 to 63 of a-z, 0-9, "." and "-")';
  const BUCKET_ARN = 'must be the ARN of a bucket (arn:aws:s3:::<name>)';
  const KEY_ARN = 'must be the ARN of a KMS key (arn:aws:kms:<region>:<account>:key/<key id>)';
  const ROLE = 'must be the name of a role, without path (1 to 64 of a-z, A-Z, 0-9 and "_+=,.@-")';
  const FOLDER =
    'must be a folder of a bucket: it ends in "/", does not begin with it, and has only a-z, A-Z, 0-9 and "/!_.\'()-"';

  test.each<[string, VmImportRoleProps, string]>([
    [
      'a path',
      { roleName: '/images/vmimport' },
      `'roleName' ${ROLE}, got "/images/vmimport": the name in it is "vmimport"`,
    ],
    [
      'the ARN of a role',
      { roleName: 'arn:aws:iam::111122223333:role/vmimport' },
      `'roleName' ${ROLE}, got "arn:aws:iam::111122223333:role/vmimport": the name in it is "vmimport"`,
    ],
    ['a long name', { roleName: 'x'.repeat(65) }, `'roleName' ${ROLE}, got "${'x'.repeat(65)}": it has 65 characters`],
    ['an empty name', { roleName: '' }, `'roleName' ${ROLE}, got ""`],
    ['a name with a newline', { roleName: 'a\nb' }, `'roleName' ${ROLE}, got "a\\nb"`],
    ['a template', { roleName: '${var.x}' }, `'roleName' ${ROLE}, got "\${var.x}"`],
    [
      'a short account id',
      { sourceAccountId: '1111' },
      `'sourceAccountId' must be the id of an account (12 digits), got "1111"`,
    ],
    [
      'an account id with hyphens',
      { sourceAccountId: '1111-2222-3333' },
      `'sourceAccountId' must be the id of an account (12 digits), got "1111-2222-3333": write "111122223333"`,
    ],
    [
      'an ARN as account id',
      { sourceAccountId: ROLE_ARN },
      `'sourceAccountId' must be the id of an account (12 digits), got "${ROLE_ARN}": ` +
        'the account in this ARN is "111122223333"',
    ],
    [
      'an empty account id',
      { sourceAccountId: '' },
      `'sourceAccountId' must be the id of an account (12 digits), got ""`,
    ],
    ['any account', { sourceAccountId: '*' }, `'sourceAccountId' must be the id of an account (12 digits), got "*"`],
    [
      'a partition that is none',
      { partition: 'aws-gov' },
      `'partition' must be a partition of AWS (aws, aws-cn, aws-eusc, aws-iso, aws-iso-b, aws-iso-e, aws-iso-f, aws-us-gov), got "aws-gov"`,
    ],
    ['no bucket', { importBuckets: [] }, `'importBuckets' must have at least one entry or be left out, got []`],
    ['null', { exportBuckets: null as never }, `'exportBuckets' must be a list of buckets, got null`],
    ['an empty bucket', { importBuckets: [null as never] }, `'importBuckets[0]' must be a bucket, got null`],
    [
      'a bucket without name',
      { importBuckets: [{ prefix: 'a/' }] },
      `'importBuckets[0]' must have either 'bucketName' or 'bucketArn', got neither`,
    ],
    [
      'a bucket with two names',
      { importBuckets: [{ bucketName: 'disks', bucketArn: 'arn:aws:s3:::disks' }] },
      `'importBuckets[0]' must have either 'bucketName' or 'bucketArn', got both`,
    ],
    [
      'an empty bucket name',
      { importBuckets: [{ bucketName: '' }] },
      `'importBuckets[0].bucketName' ${BUCKET}, got ""`,
    ],
    ['every bucket', { importBuckets: [{ bucketName: '*' }] }, `'importBuckets[0].bucketName' ${BUCKET}, got "*"`],
    [
      'an ARN as name',
      { importBuckets: [{ bucketName: 'arn:aws:s3:::disks' }] },
      `'importBuckets[0].bucketName' ${BUCKET}, got "arn:aws:s3:::disks": the name in it is "disks"`,
    ],
    [
      'a URL as name',
      { exportBuckets: [{ bucketName: 's3://images/exports' }] },
      `'exportBuckets[0].bucketName' ${BUCKET}, got "s3://images/exports": the name in it is "images"`,
    ],
    [
      'a name as ARN',
      { importBuckets: [{ bucketArn: 'disks' }] },
      `'importBuckets[0].bucketArn' ${BUCKET_ARN}, got "disks": write "arn:aws:s3:::disks", or the name as 'bucketName'`,
    ],
    [
      'a URL as ARN',
      { importBuckets: [{ bucketArn: 's3://disks/a.vmdk' }] },
      `'importBuckets[0].bucketArn' ${BUCKET_ARN}, got "s3://disks/a.vmdk": write "arn:aws:s3:::disks", or the name as 'bucketName'`,
    ],
    [
      'an ARN of objects',
      { importBuckets: [{ bucketArn: 'arn:aws:s3:::disks/*' }] },
      `'importBuckets[0].bucketArn' ${BUCKET_ARN}, got "arn:aws:s3:::disks/*": ` +
        `this is an ARN of objects: write "arn:aws:s3:::disks", and the folder as 'prefix'`,
    ],
    [
      'an ARN of every bucket',
      { exportBuckets: [{ bucketArn: 'arn:aws:s3:::*' }] },
      `'exportBuckets[0].bucketArn' ${BUCKET_ARN}, got "arn:aws:s3:::*"`,
    ],
    [
      'an ARN of another partition',
      { importBuckets: [{ bucketArn: 'arn:aws-cn:s3:::disks' }] },
      `'importBuckets[0].bucketArn' ${BUCKET_ARN}, got "arn:aws-cn:s3:::disks": ` +
        'this ARN is of partition "aws-cn", not of "aws"',
    ],
    [
      'a prefix that is no folder',
      { importBuckets: [{ bucketName: 'disks', prefix: '/linux' }] },
      `'importBuckets[0].prefix' ${FOLDER}, got "/linux": write "linux/"`,
    ],
    [
      'a wildcard prefix',
      { importBuckets: [{ bucketName: 'disks', prefix: '*' }] },
      `'importBuckets[0].prefix' ${FOLDER}, got "*"`,
    ],
    [
      'an empty prefix',
      { importBuckets: [{ bucketName: 'disks', prefix: '' }] },
      `'importBuckets[0].prefix' ${FOLDER}, got ""`,
    ],
    [
      'the same bucket twice, by name and by ARN',
      { importBuckets: [{ bucketName: 'disks' }, { bucketArn: 'arn:aws:s3:::disks', prefix: 'a/' }] },
      `'importBuckets[1]' must be another bucket or folder than 'importBuckets[0]', got the same again`,
    ],
    [
      'a folder in a folder',
      {
        exportBuckets: [
          { bucketName: 'images', prefix: 'a/b/' },
          { bucketName: 'images', prefix: 'a/' },
        ],
      },
      `'exportBuckets[1]' must be another bucket or folder than 'exportBuckets[0]', got the same again`,
    ],
    [
      'an export bucket with a key',
      { exportBuckets: [{ bucketName: 'images', kmsKeyArn: KEY }] },
      `'exportBuckets[0].kmsKeyArn' must be left out, got "${KEY}": ` +
        'VM Import/Export cannot export to a bucket with SSE-KMS, only to one with SSE-S3 or without encryption',
    ],
    [
      'every key, not written as such',
      { volumeKmsKeyArns: ['*'] },
      `'volumeKmsKeyArns[0]' ${KEY_ARN}, got "*": if every key is meant, write VmImportRole.ANY_KEY`,
    ],
    [
      'the ARN of an alias',
      { volumeKmsKeyArns: ['arn:aws:kms:eu-central-1:111122223333:alias/ebs'] },
      `'volumeKmsKeyArns[0]' ${KEY_ARN}, got "arn:aws:kms:eu-central-1:111122223333:alias/ebs": ` +
        "policies do not know aliases: write the key's own ARN (target_key_arn of aws_kms_alias)",
    ],
    [
      'a key id',
      { importBuckets: [{ bucketName: 'disks', kmsKeyArn: '1234abcd-12ab-34cd-56ef-1234567890ab' }] },
      `'importBuckets[0].kmsKeyArn' ${KEY_ARN}, got "1234abcd-12ab-34cd-56ef-1234567890ab": ` +
        "this is a key id: write the key's ARN",
    ],
    ['an empty key', { volumeKmsKeyArns: [''] }, `'volumeKmsKeyArns[0]' ${KEY_ARN}, got ""`],
    [
      'keys and every key',
      { volumeKmsKeyArns: [VmImportRole.ANY_KEY, KEY] },
      `'volumeKmsKeyArns' must be either keys or VmImportRole.ANY_KEY alone, got both`,
    ],
    [
      'a key twice',
      { volumeKmsKeyArns: [KEY, KEY] },
      `'volumeKmsKeyArns[1]' must be another one than 'volumeKmsKeyArns[0]', got "${KEY}" again`,
    ],
    [
      'a boundary that is a name',
      { permissionsBoundaryArn: 'boundary' },
      `'permissionsBoundaryArn' must be the ARN of a managed policy (arn:aws:iam::<account>:policy/<name>), got "boundary"`,
    ],
    [
      'an empty boundary',
      { permissionsBoundaryArn: '' },
      `'permissionsBoundaryArn' must be the ARN of a managed policy (arn:aws:iam::<account>:policy/<name>), got ""`,
    ],
  ])('%s', (_, props, message) => {
    expect(() => new VmImportRole(awsStack(), 'role', { ...HERE, ...props })).toThrow(
      new Error(`${message} (at 'test/role')`),
    );
  });

  test('the same late-bound bucket or folder twice, each reference of which is another token', () => {
    const stack = awsStack();
    const late = new TerraformVariable(stack, 'late', { type: 'string' });
    const twice = (...importBuckets: VmImportBucket[]) => {
      return () => new VmImportRole(stack, `role-${stack.node.children.length}`, { importBuckets });
    };
    const again = "'importBuckets[1]' must be another bucket or folder than 'importBuckets[0]', got the same again";

    expect(twice({ bucketName: late.stringValue }, { bucketArn: `arn:aws:s3:::${late.stringValue}` })).toThrow(again);
    const folder = () => ({ bucketName: 'disks', prefix: `${late.stringValue}/` });
    expect(twice(folder(), { bucketName: 'disks' })).toThrow(again);
    expect(twice(folder(), folder())).toThrow(again);
    expect(twice(folder(), { bucketName: 'disks', prefix: 'linux/' })).not.toThrow();
  });

  test('a list that only Terraform knows', () => {
    const stack = awsStack();
    const late = new TerraformVariable(stack, 'keys', { type: 'list(string)' }).listValue;

    for (const volumeKmsKeyArns of [late, [KEY, ...late]]) {
      expect(() => new VmImportRole(stack, `role-${volumeKmsKeyArns.length}`, { volumeKmsKeyArns })).toThrow(
        "'volumeKmsKeyArns' must be a list that is written out, got one known only later: " +
          'its entries may be known later, such as Fn.element(list, 0)',
      );
    }
  });

  test('all problems at once', () => {
    expect(() => new VmImportRole(awsStack(), 'role', { roleName: '', importBuckets: [], partition: '' })).toThrow(
      /'roleName' [^]*\n'importBuckets' [^]*\n'partition' [^]* \(at 'test\/role'\)$/,
    );
  });

  test.each([
    ['the same name in one account', 'vmimport', { sourceAccountId: ACCOUNT }, { sourceAccountId: ACCOUNT }],
    ['a name that differs in case', 'VMIMPORT', {}, {}],
  ])('%s, in two stacks', (_, roleName, one, other) => {
    const { stack } = twoRoles('vmimport', roleName, one, other);

    expect(() => synth(stack)).toThrow(
      `[two/role/Resource] 'one/role/Resource' already is the role "${roleName}", and an account has one role of a name: add the grants ` +
        "to that one, or give one of them another 'roleName'; if they are in different accounts, give each its " +
        "'sourceAccountId'",
    );
  });

  test('not for the same name in another account', () => {
    const { stack } = twoRoles(
      'vmimport',
      'vmimport',
      { sourceAccountId: ACCOUNT },
      { sourceAccountId: '444455556666' },
    );

    expect(() => synth(stack)).not.toThrow();
  });
});

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
      (late) => ({ importBuckets: [{ bucketName: late }] }),
      'aws_iam_role_policy',
      "'importBuckets[0].bucketName' must be the name of a bucket",
    ],
    [
      'exportBuckets[0].bucketArn',
      (late) => ({ exportBuckets: [{ bucketArn: late }] }),
      'aws_iam_role_policy',
      "'exportBuckets[0].bucketArn' must be the ARN of a bucket",
    ],
    [
      'importBuckets[0].prefix',
      (late) => ({ importBuckets: [{ bucketName: 'disks', prefix: late }] }),
      'aws_iam_role_policy',
      "'importBuckets[0].prefix' must be a folder of a bucket",
    ],
    [
      'importBuckets[0].kmsKeyArn',
      (late) => ({ importBuckets: [{ bucketName: 'disks', kmsKeyArn: late }] }),
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
    expect(lifecycle.precondition[0]!.error_message).toMatch(/got \$\{jsonencode\(var\.late\)\} \(at 'test\/role'\)$/);
  });

  test('ARNs where only Terraform knows the partition', () => {
    const stack = awsStack();
    new VmImportRole(stack, 'role', {
      sourceAccountId: ACCOUNT,
      importBuckets: [{ bucketArn: 'arn:aws:s3:::disks' }, { bucketArn: variable(stack) }],
    });

    const { lifecycle } = onlyResource(synth(stack), 'aws_iam_role_policy') as {
      lifecycle: { precondition: unknown[] };
    };
    const partition = 'data.aws_partition.ServiceAccessAws_Partition_BD9C938D.partition';
    expect(lifecycle.precondition[1]).toEqual({
      condition: `\${alltrue([("aws" == ${partition}), (element(split(":", var.late), 1) == ${partition})])}`,
      error_message:
        "'importBuckets[0].bucketArn', 'importBuckets[1].bucketArn' must be ARNs of partition " +
        `\${${partition}} (at 'test/role')`,
    });
  });
});

function synthesized(props: VmImportRoleProps) {
  const stack = awsStack();
  new VmImportRole(stack, 'role', { ...HERE, ...props });
  const json = synth(stack);
  return {
    stack,
    json,
    trust: documentOf(onlyResource(json, 'aws_iam_role')['assume_role_policy']),
    policy: documentOf(onlyResource(json, 'aws_iam_role_policy')['policy']),
  };
}

function twoRoles(nameOfOne: string, nameOfOther: string, one: VmImportRoleProps, other: VmImportRoleProps) {
  const app = Testing.app();
  const [first, second] = ['one', 'two'].map((id) => {
    const stack = new TerraformStack(app, id);
    new bindings.AwsProvider(stack, 'aws', { region: id === 'one' ? 'eu-central-1' : 'us-east-1' });
    return stack;
  });
  new VmImportRole(first!, 'role', { ...one, roleName: nameOfOne });
  new VmImportRole(second!, 'role', { ...other, roleName: nameOfOther });
  return { stack: second! };
}

function trustDocument(partition: string, account: string) {
  return {
    Version: '2012-10-17',
    Statement: [
      {
        Effect: 'Allow',
        Principal: { Service: 'vmie.amazonaws.com' },
        Action: 'sts:AssumeRole',
        Condition: {
          StringEquals: { 'sts:ExternalId': 'vmimport', 'aws:SourceAccount': account },
          ArnLike: { 'aws:SourceArn': `arn:${partition}:vmie:*:${account}:*` },
        },
      },
    ],
  };
}

function allow(actions: string[], resources: string | string[]) {
  return { Effect: 'Allow', Action: actions, Resource: resources };
}
