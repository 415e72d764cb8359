import { KmsKey } from '@cdktf/provider-aws/lib/kms-key';
import { S3Bucket } from '@cdktf/provider-aws/lib/s3-bucket';
import { TerraformVariable, type TerraformStack } from 'cdktf';
import {
  InstanceExportBucketAccess,
  VmImportBucket,
  VmImportKeyPolicy,
  VmImportOperatorPolicy,
  VmImportRole,
  VmImportRolePolicy,
  VmOperation,
} from '../../lib/aws';
import { awsStack } from '../support/aws';
import { messageOf, newStack, synth } from '../support/synth';

/** Constructs and variables where their attributes belong: which attribute it is. */
const operations = [VmOperation.IMPORT_IMAGE];

const bucket = (stack: TerraformStack) => new S3Bucket(stack, 'bucket', { bucket: 'disks' }) as never;
const key = (stack: TerraformStack) => new KmsKey(stack, 'key', {}) as never;
const role = (stack: TerraformStack) => new VmImportRole(stack, 'role') as never;
const text = (stack: TerraformStack) => new TerraformVariable(stack, 'text', {}) as never;

test.each<[string, (stack: TerraformStack) => unknown, string]>([
  [
    'a bucket as a bucket to import from',
    (stack) => new VmImportRole(stack, 'it', { importBuckets: [bucket(stack)] }),
    "'importBuckets[0]' must be made by a factory of VmImportBucket, got the construct 'test/bucket': " +
      'write VmImportBucket.named(its .bucket)',
  ],
  [
    'a bucket as its name',
    (stack) => new VmImportRole(stack, 'it', { importBuckets: [VmImportBucket.named(bucket(stack))] }),
    `'importBuckets[0].bucketName' must be the name of a bucket (3 to 63 of a-z, 0-9, "." and "-"), ` +
      "got the construct 'test/bucket': pass its .bucket",
  ],
  [
    'a bucket as the name of a bucket for exports',
    (stack) => new InstanceExportBucketAccess(stack, 'it', { bucketName: bucket(stack), region: 'eu-central-1' }),
    `'bucketName' must be the name of a bucket (3 to 63 of a-z, 0-9, "." and "-"), ` +
      "got the construct 'test/bucket': pass its .bucket",
  ],
  [
    'a variable as a name',
    (stack) => new VmImportRole(stack, 'it', { roleName: text(stack) }),
    '\'roleName\' must be the name of a role, without path (1 to 64 of a-z, A-Z, 0-9 and "_+=,.@-"), ' +
      "got the construct 'test/text': pass its .stringValue",
  ],
  [
    'a key',
    (stack) => new VmImportRole(stack, 'it', { volumeKmsKeyArns: [key(stack)] }),
    "'volumeKmsKeyArns[0]' must be the ARN of a KMS key (arn:aws:kms:<region>:<account>:key/<key id>), " +
      "got the construct 'test/key': pass its .arn",
  ],
  [
    'a role to pass',
    (stack) => new VmImportOperatorPolicy(stack, 'it', { operations, roleArns: [role(stack)] }),
    "'roleArns[0]' must be the ARN of a role (arn:aws:iam::<account>:role/<name>), " +
      "got the construct 'test/role': pass its .roleArn",
  ],
  [
    'a role that gets more access',
    (stack) => new VmImportRolePolicy(stack, 'it', { roleName: role(stack) }),
    '\'roleName\' must be the name of a role, without path (1 to 64 of a-z, A-Z, 0-9 and "_+=,.@-"), ' +
      "got the construct 'test/role': pass its .roleName",
  ],
])('%s', (_, build, message) => {
  const stack = awsStack();
  expect(messageOf(() => build(stack))).toBe(`${message} (at 'test/it')`);
});

test('a role as a principal', () => {
  expect(messageOf(() => VmImportKeyPolicy.statement(role(awsStack())))).toBe(
    "'roleArn' must be the ARN of a role (arn:aws:iam::<account>:role/<name>), " +
      "got the construct 'test/role': pass its .roleArn (at 'VmImportKeyPolicy.statement')",
  );
});

test.each<[string, string]>([
  ['forEach', 'make one construct per entry, in a loop'],
  ['count', 'make as many constructs as are needed, in a loop'],
  ['dependsOn', "set 'dependsOn' of each of .resources"],
  ['lifecycle', "set 'lifecycle' of each of .resources"],
])("'%s' of resources is refused, with what to write instead", (prop, advice) => {
  const props = { [prop]: [], roleName: 'vmimport' } as never;
  expect(messageOf(() => new VmImportRole(awsStack(), 'it', props))).toMatch(
    new RegExp(`^'props' must have no "${prop}", only .*: ${advice.replace(/[.']/g, '\\$&')} \\(at 'test/it'\\)$`),
  );
});

test('a stack without provider says which to add', () => {
  const stack = newStack();
  new VmImportRole(stack, 'it');
  expect(messageOf(() => synth(stack))).toContain(
    'the stack needs a provider of "aws": add new AwsProvider(stack, \'aws\', …) from cdktf-service-access/aws/bindings',
  );
});
