import type { TerraformStack } from 'cdktf';
import { VmImportOperatorPolicy, VmImportRole, VmImportRolePolicy, type VmImportBucket } from '../../lib/aws';
import { awsStack } from '../support/aws';
import { messageOf } from '../support/synth';

test.each<[string, (stack: TerraformStack, importBuckets: VmImportBucket[]) => unknown]>([
  ['VmImportRole', (stack, importBuckets) => new VmImportRole(stack, 'it', { importBuckets })],
  [
    'VmImportRolePolicy',
    (stack, importBuckets) => new VmImportRolePolicy(stack, 'it', { roleName: 'vmimport', importBuckets }),
  ],
  [
    'VmImportOperatorPolicy',
    (stack, importBuckets) =>
      new VmImportOperatorPolicy(stack, 'it', { roleArns: ['arn:aws:iam::111122223333:role/vmimport'], importBuckets }),
  ],
])('%s fails for a misspelt folder, without which the whole bucket would be granted', (_, make) => {
  const misspelt = { bucketName: 'disks', prefx: 'linux/' };
  expect(messageOf(() => make(awsStack(), [misspelt]))).toBe(
    "'importBuckets[0]' must have no \"prefx\", only 'bucketName', 'bucketArn', 'prefix' or 'kmsKeyArn', " +
      'did you mean "prefix"? (at \'test/it\')',
  );
});
