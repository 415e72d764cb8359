import { TerraformVariable } from 'cdktf';
import { VmImportRole, VmImportBucket, type VmImportRoleProps } from '../../lib/aws';
import { HERE, KEY, awsStack } from '../support/aws';

const ROLE_ARN = 'arn:aws:iam::111122223333:role/vmimport';

describe('VmImportRole fails for', () => {
  const BUCKET = 'must be the name of a bucket (3 to 63 of a-z, 0-9, "." and "-")';
  const BUCKET_ARN = 'must be the ARN of a bucket (arn:aws:s3:::<name>)';
  const KEY_ARN = 'must be the ARN of a KMS key (arn:aws:kms:<region>:<account>:key/<key id>)';
  const ROLE = 'must be the name of a role, without path (1 to 64 of a-z, A-Z, 0-9 and "_+=,.@-")';
  const MADE = 'must be made by a factory of VmImportBucket';
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
      'an unknown partition',
      { partition: 'aws-gov' },
      `'partition' must be a partition of AWS (aws, aws-cn, aws-eusc, aws-iso, aws-iso-b, aws-iso-e, aws-iso-f, aws-us-gov), got "aws-gov"`,
    ],
    [
      'an unknown partition, and an ARN of a known one',
      { partition: '*', importBuckets: [VmImportBucket.ofArn('disks')] },
      "'partition' must be a partition of AWS (aws, aws-cn, aws-eusc, aws-iso, aws-iso-b, aws-iso-e, aws-iso-f, aws-us-gov), " +
        `got "*"\n'importBuckets[0].bucketArn' ${BUCKET_ARN}, got "disks": ` +
        `write "arn:aws:s3:::disks", or pass the name to VmImportBucket.named`,
    ],
    [
      'no bucket',
      { importBuckets: [] },
      `'importBuckets' must be a list of buckets, known at synthesis and not empty, or be left out, got []`,
    ],
    [
      'null',
      { exportBuckets: null as never },
      `'exportBuckets' must be a list of buckets, known at synthesis and not empty, or be left out, got null`,
    ],
    ['an empty bucket', { importBuckets: [null as never] }, `'importBuckets[0]' ${MADE}, got null`],
    [
      'the name of a bucket',
      { importBuckets: ['disks' as never] },
      `'importBuckets[0]' ${MADE}, got "disks": write VmImportBucket.named("disks")`,
    ],
    [
      'the ARN of a bucket',
      { importBuckets: ['arn:aws:s3:::disks' as never] },
      `'importBuckets[0]' ${MADE}, got "arn:aws:s3:::disks": write VmImportBucket.ofArn("arn:aws:s3:::disks")`,
    ],
    [
      'what version 0.1 took',
      {
        importBuckets: [
          { bucketName: 'disks', prefx: 'linux/' },
          { bucketArn: 'a', prefix: 'b/' },
        ] as never,
      },
      `'importBuckets[0]' ${MADE}, got {"bucketName":"disks","prefx":"linux/"}: write VmImportBucket.named("disks")\n` +
        `'importBuckets[1]' ${MADE}, got {"bucketArn":"a","prefix":"b/"}: write VmImportBucket.ofArn("a", { … })`,
    ],
    [
      'no name',
      { importBuckets: [VmImportBucket.named(undefined as never)] },
      `'importBuckets[0].bucketName' ${BUCKET}, got undefined`,
    ],
    [
      'a folder that is present without value',
      { importBuckets: [VmImportBucket.named('disks', { prefix: undefined })] },
      "'importBuckets[0].prefix' must have a value, got undefined: leave it out to grant the whole bucket",
    ],
    [
      'a misspelt folder',
      { exportBuckets: [VmImportBucket.ofArn('arn:aws:s3:::disks', { prefx: 'linux/' } as never)] },
      "'exportBuckets[0]' must have no \"prefx\", only 'prefix' or 'kmsKeyArn', did you mean \"prefix\"?",
    ],
    [
      'options that are not an object',
      { importBuckets: [VmImportBucket.named('disks', 'linux/' as never)] },
      `'importBuckets[0]' must be an object, got "linux/"`,
    ],
    [
      'a boundary that is present without value',
      { permissionsBoundaryArn: undefined },
      "'permissionsBoundaryArn' must have a value, got undefined: leave it out to make a role without a boundary",
    ],
    [
      'a boundary of another partition',
      { permissionsBoundaryArn: 'arn:aws-cn:iam::111122223333:policy/boundary' },
      "'permissionsBoundaryArn' must be the ARN of a managed policy (arn:aws:iam::<account>:policy/<name>), " +
        'got "arn:aws-cn:iam::111122223333:policy/boundary": this ARN is of partition "aws-cn", not of "aws"',
    ],
    [
      'a scope that is present without value',
      { scopedToResources: undefined },
      "'scopedToResources' must have a value, got undefined: " +
        'leave it out to grant what the vendor documents, on every resource',
    ],
    [
      'an empty bucket name',
      { importBuckets: [VmImportBucket.named('')] },
      `'importBuckets[0].bucketName' ${BUCKET}, got ""`,
    ],
    [
      'every bucket',
      { importBuckets: [VmImportBucket.named('*')] },
      `'importBuckets[0].bucketName' ${BUCKET}, got "*"`,
    ],
    [
      'an ARN as name',
      { importBuckets: [VmImportBucket.named('arn:aws:s3:::disks')] },
      `'importBuckets[0].bucketName' ${BUCKET}, got "arn:aws:s3:::disks": the name in it is "disks"`,
    ],
    [
      'a URL as name',
      { exportBuckets: [VmImportBucket.named('s3://images/exports')] },
      `'exportBuckets[0].bucketName' ${BUCKET}, got "s3://images/exports": the name in it is "images"`,
    ],
    [
      'a name as ARN',
      { importBuckets: [VmImportBucket.ofArn('disks')] },
      `'importBuckets[0].bucketArn' ${BUCKET_ARN}, got "disks": write "arn:aws:s3:::disks", or pass the name to VmImportBucket.named`,
    ],
    [
      'a URL as ARN',
      { importBuckets: [VmImportBucket.ofArn('s3://disks/a.vmdk')] },
      `'importBuckets[0].bucketArn' ${BUCKET_ARN}, got "s3://disks/a.vmdk": write "arn:aws:s3:::disks", or pass the name to VmImportBucket.named`,
    ],
    [
      'an ARN of objects',
      { importBuckets: [VmImportBucket.ofArn('arn:aws:s3:::disks/*')] },
      `'importBuckets[0].bucketArn' ${BUCKET_ARN}, got "arn:aws:s3:::disks/*": ` +
        `this is an ARN of objects: write "arn:aws:s3:::disks", and the folder as 'prefix'`,
    ],
    [
      'an ARN of every bucket',
      { exportBuckets: [VmImportBucket.ofArn('arn:aws:s3:::*')] },
      `'exportBuckets[0].bucketArn' ${BUCKET_ARN}, got "arn:aws:s3:::*"`,
    ],
    [
      'an ARN of another partition',
      { importBuckets: [VmImportBucket.ofArn('arn:aws-cn:s3:::disks')] },
      `'importBuckets[0].bucketArn' ${BUCKET_ARN}, got "arn:aws-cn:s3:::disks": ` +
        'this ARN is of partition "aws-cn", not of "aws"',
    ],
    [
      'a prefix that is not a folder',
      { importBuckets: [VmImportBucket.named('disks', { prefix: '/linux' })] },
      `'importBuckets[0].prefix' ${FOLDER}, got "/linux": write "linux/"`,
    ],
    [
      'a wildcard prefix',
      { importBuckets: [VmImportBucket.named('disks', { prefix: '*' })] },
      `'importBuckets[0].prefix' ${FOLDER}, got "*"`,
    ],
    [
      'an empty prefix',
      { importBuckets: [VmImportBucket.named('disks', { prefix: '' })] },
      `'importBuckets[0].prefix' ${FOLDER}, got ""`,
    ],
    [
      'the same bucket twice, by name and by ARN',
      { importBuckets: [VmImportBucket.named('disks'), VmImportBucket.ofArn('arn:aws:s3:::disks', { prefix: 'a/' })] },
      `'importBuckets[1]' must be another bucket or folder than 'importBuckets[0]', got the same again`,
    ],
    [
      'a folder in a folder',
      {
        exportBuckets: [
          VmImportBucket.named('images', { prefix: 'a/b/' }),
          VmImportBucket.named('images', { prefix: 'a/' }),
        ],
      },
      `'exportBuckets[1]' must be another bucket or folder than 'exportBuckets[0]', got the same again`,
    ],
    [
      'a folder around a folder',
      {
        exportBuckets: [
          VmImportBucket.named('images', { prefix: 'a/' }),
          VmImportBucket.named('images', { prefix: 'a/b/' }),
        ],
      },
      `'exportBuckets[1]' must be another bucket or folder than 'exportBuckets[0]', got the same again`,
    ],
    [
      'an export bucket with the alias of a key',
      { exportBuckets: [VmImportBucket.named('images', { kmsKeyArn: 'alias/images' })] },
      `'exportBuckets[0].kmsKeyArn' must be left out, got "alias/images": ` +
        'VM Import/Export cannot export to a bucket with SSE-KMS, only to one with SSE-S3 or without encryption',
    ],
    [
      'an export bucket with a key',
      { exportBuckets: [VmImportBucket.named('images', { kmsKeyArn: KEY })] },
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
      { importBuckets: [VmImportBucket.named('disks', { kmsKeyArn: '1234abcd-12ab-34cd-56ef-1234567890ab' })] },
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

    expect(
      twice(VmImportBucket.named(late.stringValue), VmImportBucket.ofArn(`arn:aws:s3:::${late.stringValue}`)),
    ).toThrow(again);
    const folder = () => VmImportBucket.named('disks', { prefix: `${late.stringValue}/` });
    expect(twice(folder(), VmImportBucket.named('disks'))).toThrow(again);
    expect(twice(folder(), folder())).toThrow(again);
    expect(
      twice(
        VmImportBucket.named('disks', { prefix: 'linux/' }),
        VmImportBucket.named('disks', { prefix: `linux/${late.stringValue}/` }),
      ),
    ).toThrow(again);
    expect(twice(folder(), VmImportBucket.named('disks', { prefix: 'linux/' }))).not.toThrow();
  });

  test('a list that only Terraform knows', () => {
    const stack = awsStack();
    const late = new TerraformVariable(stack, 'keys', { type: 'list(string)' }).listValue;

    for (const [volumeKmsKeyArns, got] of [
      [late, 'a list that Terraform knows only later'],
      [[KEY, ...late], `["${KEY}","…"] (… is what Terraform knows only later)`],
    ] as const) {
      expect(
        () => new VmImportRole(stack, `role-${volumeKmsKeyArns.length}`, { volumeKmsKeyArns: [...volumeKmsKeyArns] }),
      ).toThrow(
        "'volumeKmsKeyArns' must be a list of ARNs of KMS keys, known at synthesis and not empty, or be left out, " +
          `got ${got}: write its entries one by one`,
      );
    }
  });

  test('all problems at once', () => {
    expect(() => new VmImportRole(awsStack(), 'role', { roleName: '', importBuckets: [], partition: '' })).toThrow(
      /'roleName' [^]*\n'importBuckets' [^]*\n'partition' [^]* \(at 'test\/role'\)$/,
    );
  });
});
