import { VmImportBucket, VmImportRole } from '../../lib/aws';
import { warningsOf } from '../support/synth';
import { synthesized, trustDocument } from '../support/vm-import-role';
import { ACCOUNT, KEY, awsStack } from '../support/aws';

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

describe('the documents of VmImportRole', () => {
  test("the vendor's documents, with literal account and partition", () => {
    const { json, trust, policy } = synthesized({
      importBuckets: [VmImportBucket.named('disk-image-file-bucket')],
      exportBuckets: [VmImportBucket.ofArn('arn:aws:s3:::export-bucket')],
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
      importBuckets: [VmImportBucket.named('disk-image-file-bucket')],
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
      'service-access:confused-deputy VM Import/Export may use the role for the tasks of any account: ' +
        "leave 'confusedDeputyProtection' out",
    ]);
  });

  test('keys by purpose: decrypt for a bucket, the six documented entries for volumes', () => {
    const { policy } = synthesized({
      importBuckets: [
        VmImportBucket.named('disks', { kmsKeyArn: KEY }),
        VmImportBucket.named('more', { kmsKeyArn: KEY }),
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
        VmImportBucket.named('disks', { prefix: 'linux/' }),
        VmImportBucket.named('disks', { prefix: 'windows/2022/' }),
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
      importBuckets: [VmImportBucket.named('disks')],
      exportBuckets: [VmImportBucket.named('images', { prefix: 'exports/' })],
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

  test('every key of a bucket is a choice that warns once, however much is added', () => {
    const stack = awsStack();
    const role = new VmImportRole(stack, 'role', {
      importBuckets: [VmImportBucket.named('disks'), VmImportBucket.named('more', { kmsKeyArn: VmImportRole.ANY_KEY })],
    });
    role.addExportBucket(VmImportBucket.named('images'));

    expect(warningsOf(stack)).toEqual([
      expect.stringMatching(/^service-access:all-keys the role may use every KMS key/),
    ]);
  });

  test('every key of one bucket opens no key of volumes, and every key of volumes none of buckets', () => {
    const anyOfBuckets = synthesized({
      importBuckets: [
        VmImportBucket.named('disks', { kmsKeyArn: VmImportRole.ANY_KEY }),
        VmImportBucket.named('more', { kmsKeyArn: KEY }),
      ],
      volumeKmsKeyArns: [KEY],
    });
    expect(anyOfBuckets.policy.Statement.slice(2)).toEqual([allow(['kms:Decrypt'], '*'), allow(VOLUME_ACTIONS, [KEY])]);

    const anyOfVolumes = synthesized({
      importBuckets: [VmImportBucket.named('disks', { kmsKeyArn: KEY })],
      volumeKmsKeyArns: [VmImportRole.ANY_KEY],
    });
    expect(anyOfVolumes.policy.Statement.slice(2)).toEqual([allow(['kms:Decrypt'], [KEY]), allow(VOLUME_ACTIONS, '*')]);
  });

  test('every key is a choice that warns once', () => {
    const { stack, policy } = synthesized({
      importBuckets: [VmImportBucket.named('disks', { kmsKeyArn: VmImportRole.ANY_KEY })],
      volumeKmsKeyArns: [VmImportRole.ANY_KEY],
    });

    expect(policy.Statement.slice(2).map(({ Resource }) => Resource)).toEqual(['*', '*']);
    expect(warningsOf(stack)).toEqual([
      'service-access:all-keys the role may use every KMS key whose own policy lets it, those that do not exist yet ' +
        'included: name the keys if they are known',
    ]);
  });

  test('the trust policy is far from its quota of 2,048 characters', () => {
    expect(JSON.stringify(synthesized({ partition: 'aws-us-gov' }).trust).length).toBeLessThan(300);
  });

  test('a role policy up to its quota of 10,240 characters passes', () => {
    const names = (count: number) =>
      Array.from({ length: count }, (_, index) =>
        VmImportBucket.named(`${String(index).padStart(3, '0')}${'x'.repeat(60)}`),
      );

    expect(JSON.stringify(synthesized({ importBuckets: names(62) }).policy).length).toBeLessThanOrEqual(10240);
    expect(() => synthesized({ importBuckets: names(63) })).toThrow(
      'the policy document must have at most 10240 characters, the quota of the inline policies of a role, got 10345: ' +
        "name fewer buckets, or give each set of buckets a role of its own (at 'test/role')",
    );
  });
});

const VOLUME_ACTIONS = [
  'kms:CreateGrant',
  'kms:Decrypt',
  'kms:DescribeKey',
  'kms:Encrypt',
  'kms:GenerateDataKey*',
  'kms:ReEncrypt*',
];

function allow(actions: string[], resources: string | string[]) {
  return { Effect: 'Allow', Action: actions, Resource: resources };
}
