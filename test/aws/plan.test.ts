import { TerraformVariable, type TerraformStack } from 'cdktf';
import { KmsKey } from '@cdktf/provider-aws/lib/kms-key';
import { S3Bucket } from '@cdktf/provider-aws/lib/s3-bucket';
import {
  InstanceExportBucketAccess,
  VmImportBucket,
  VmImportKeyPolicy,
  VmImportOperatorPolicy,
  VmImportRole,
  VmImportRolePolicy,
  VmOperation,
  bindings,
  type VmImportRoleProps,
} from '../../lib/aws';
import { describeTerraform, plan } from '../support/terraform';
import { synth } from '../support/synth';
import { KEY, awsStack, documentOf, variable } from '../support/aws';

/** Real Terraform with the schema provider of this repository: what is known only in a plan is refused there. */
const BUCKETS = [VmImportBucket.named('disks')];

/** Value by value: what the plan says, or nothing if it goes through. */
interface Case {
  readonly name: string;
  readonly build: (stack: TerraformStack, late: string) => void;
  readonly fine: string;
  readonly wrong: Record<string, string>;
}

const role = (props: (late: string) => VmImportRoleProps) => (stack: TerraformStack, late: string) =>
  void new VmImportRole(stack, 'it', props(late));

const BUCKET_NAME = 'must be the name of a bucket';
const OWN_POLICY = 'must be another one than "vmimport", in any case';
const REGION = 'must be a Region from which instances can be exported';

/** In addition to what `test/catalogue/narrowings` plans for every prop. */
const CASES: Case[] = [
  {
    name: 'importBuckets[0].bucketName',
    build: role((bucketName) => ({ importBuckets: [VmImportBucket.named(bucketName)] })),
    fine: 'disks',
    wrong: { 'disks","*': BUCKET_NAME },
  },
  {
    name: 'importBuckets[0].bucketName',
    build: role((late) => ({ importBuckets: [VmImportBucket.named(`disks-${late}`)] })),
    fine: '1',
    wrong: { '': BUCKET_NAME, '*': BUCKET_NAME },
  },
  {
    name: 'exportBuckets[0].prefix',
    build: role((team) => ({ exportBuckets: [VmImportBucket.named('images', { prefix: `reports/${team}` })] })),
    fine: 'team-a/',
    // Without a team it would be the folder of all teams.
    wrong: { '': 'must have no part that is empty', '*': 'must be a folder of a bucket' },
  },
  {
    name: 'importBuckets[0].prefix',
    build: role((team) => ({ importBuckets: [VmImportBucket.named('disks', { prefix: `${team}/in/` })] })),
    fine: 'team-a',
    wrong: { '': 'must be a folder of a bucket' },
  },
  {
    name: 'policyName',
    build: (stack, policyName) =>
      void new VmImportRolePolicy(stack, 'it', { roleName: 'vmimport', policyName, importBuckets: BUCKETS }),
    fine: 'vmimport-2',
    wrong: { vmimport: OWN_POLICY, VMImport: OWN_POLICY },
  },
  {
    name: 'region',
    build: (stack, region) => void new InstanceExportBucketAccess(stack, 'it', { bucketName: 'exports', region }),
    fine: 'eu-central-1',
    wrong: { ' ': REGION, 'eu-central-1\n': REGION, 'us-iso-east-1': REGION },
  },
  {
    name: 'importBuckets[0].kmsKeyArn',
    build: role((kmsKeyArn) => ({ importBuckets: [VmImportBucket.named('disks', { kmsKeyArn })] })),
    fine: KEY,
    wrong: { 'VmImportRole.ANY_KEY': 'must be the ARN of a KMS key' },
  },
  {
    name: 'exportBuckets[0].bucketArn',
    build: role((bucketArn) => ({ exportBuckets: [VmImportBucket.ofArn(bucketArn)] })),
    fine: 'arn:aws:s3:::images',
    wrong: {
      'arn:aws-cn:s3:::images': "'exportBuckets[0].bucketArn' must be an ARN of the partition that the account is in",
    },
  },
  {
    name: 'volumeKmsKeyArns[0]',
    build: role((key) => ({ volumeKmsKeyArns: [key] })),
    fine: KEY,
    wrong: {
      [KEY.replace('aws', 'aws-us-gov')]:
        "'volumeKmsKeyArns[0]' must be an ARN of the partition that the account is in",
    },
  },
  {
    name: 'permissionsBoundaryArn',
    build: role((permissionsBoundaryArn) => ({ permissionsBoundaryArn })),
    fine: 'arn:aws:iam::111122223333:policy/boundary',
    wrong: { 'arn:aws-cn:iam::111122223333:policy/boundary': 'must be an ARN of the partition that the account is in' },
  },
  {
    name: 'roleArns[0]',
    build: (stack, roleArn) =>
      void new VmImportOperatorPolicy(stack, 'it', { operations: [VmOperation.IMPORT_IMAGE], roleArns: [roleArn] }),
    fine: 'arn:aws:iam::111122223333:role/vmimport',
    wrong: {
      'arn:aws-cn:iam::111122223333:role/vmimport':
        "'roleArns[0]' must be an ARN of the partition that the account is in",
    },
  },
];

describeTerraform('a late-bound value in a plan', () => {
  describe.each(CASES)('$name', ({ name, build, fine, wrong }) => {
    const stack = awsStack();
    build(stack, variable(stack));
    const json = synth(stack);

    test(`"${fine}" goes through`, async () => {
      expect((await plan(json, { variables: { late: fine } })).errors).toEqual([]);
    });

    test.each(Object.entries(wrong))('"%s" stops it', async (late, message) => {
      const { ok, errors } = await plan(json, { variables: { late } });
      expect(ok).toBe(false);
      expect(errors.join('\n')).toContain('Resource precondition failed');
      expect(errors.join('\n')).toContain(message);
      expect(errors.join('\n')).toContain(`'${name}'`);
    });
  });

  test('that is sensitive: the message is shown, and nothing warns', async () => {
    const stack = awsStack();
    const secret = new TerraformVariable(stack, 'secret', { type: 'string', sensitive: true }).stringValue;
    const folder = { prefix: `reports/${secret}` };
    new VmImportRole(stack, 'it', { importBuckets: [VmImportBucket.ofArn(secret)] });
    new VmImportRolePolicy(stack, 'more', {
      roleName: 'vmimport',
      policyName: secret,
      exportBuckets: [VmImportBucket.named('images', folder)],
    });
    const json = synth(stack);

    const { errors, warnings } = await plan(json, { variables: { secret: '' } });
    expect(warnings).toEqual([]);
    expect(errors.map((error) => error.replace('Resource precondition failed: ', '')).sort()).toEqual([
      expect.stringMatching(/^'exportBuckets\[0\]\.prefix' must have no part that is empty \(at 'test\/more'\)$/),
      expect.stringMatching(/^'importBuckets\[0\]\.bucketArn' must be an ARN of the partition that the account is in/),
      expect.stringMatching(/^'importBuckets\[0\]\.bucketArn' must be the ARN of a bucket/),
      expect.stringMatching(/^'policyName' must be the name of a policy/),
    ]);
  });

  test('the principal of a key is the ARN of a role, or there is no plan', async () => {
    const stack = awsStack();
    new KmsKey(stack, 'key', {
      policy: JSON.stringify({ Version: '2012-10-17', Statement: [VmImportKeyPolicy.statement(variable(stack))] }),
    });
    const json = synth(stack);

    for (const late of ['*', '', 'arn:aws:iam::111122223333:root']) {
      const { ok, errors } = await plan(json, { variables: { late } });
      expect(ok).toBe(false);
      expect(errors.join('\n')).toContain('pattern did not match');
    }
    const { plannedResources } = await plan(json, { variables: { late: 'arn:aws:iam::111122223333:role/vmimport' } });
    expect(documentOf(plannedResources['aws_kms_key.key']!.values['policy']).Statement[0]!.Principal).toEqual({
      AWS: ['arn:aws:iam::111122223333:role/vmimport'],
    });
  });
});

describeTerraform('documents in a plan', () => {
  test('can be read, for scanners too, when a bucket of the same plan is given by its name', async () => {
    const stack = awsStack();
    const bucket = new S3Bucket(stack, 'bucket', { bucket: 'disks' });
    const vmimport = new VmImportRole(stack, 'role', { importBuckets: [VmImportBucket.named(bucket.bucket)] });
    new VmImportOperatorPolicy(stack, 'operators', {
      operations: [VmOperation.IMPORT_IMAGE],
      roleArns: [vmimport.roleArn],
    });

    const { errors, plannedResources } = await plan(synth(stack));
    expect(errors).toEqual([]);
    const planned = Object.values(plannedResources);
    const trust = documentOf(planned.find(({ type }) => type === 'aws_iam_role')!.values['assume_role_policy']);
    expect(trust.Statement[0]!.Condition).toEqual({
      StringEquals: { 'sts:ExternalId': 'vmimport', 'aws:SourceAccount': '111122223333' },
      ArnLike: { 'aws:SourceArn': 'arn:aws:vmie:*:111122223333:*' },
    });
    const policy = planned.find(({ type }) => type === 'aws_iam_role_policy')!;
    expect(documentOf(policy.values['policy']).Statement[0]!.Resource).toEqual([
      'arn:aws:s3:::disks',
      'arn:aws:s3:::disks/*',
    ]);
    expect(policy.references).toContain('aws_s3_bucket.bucket.bucket');
    const operators = planned.find(({ type }) => type === 'aws_iam_policy')!;
    expect(documentOf(operators.values['policy']).Statement[1]!.Resource).toBe(
      'arn:aws:iam::111122223333:role/vmimport',
    );
  });

  test('cannot when it is given by its ARN, and the conditions wait for it', async () => {
    const stack = awsStack();
    const bucket = new S3Bucket(stack, 'bucket', { bucket: 'disks' });
    new VmImportRole(stack, 'role', { importBuckets: [VmImportBucket.ofArn(bucket.arn)] });

    const { errors, plannedResources } = await plan(synth(stack));
    expect(errors).toEqual([]);
    expect(Object.values(plannedResources).find(({ type }) => type === 'aws_iam_role_policy')!.unknown).toEqual(
      expect.objectContaining({ policy: true }),
    );
  });

  test('two accounts in one stack', async () => {
    const stack = awsStack();
    const other = new bindings.AwsProvider(stack, 'other', { alias: 'other', region: 'eu-west-1', profile: 'other' });
    new VmImportRole(stack, 'here', { importBuckets: BUCKETS });
    new VmImportRole(stack, 'there', { importBuckets: [VmImportBucket.named('elsewhere')], provider: other });

    expect((await plan(synth(stack))).errors).toEqual([]);
  });
});
