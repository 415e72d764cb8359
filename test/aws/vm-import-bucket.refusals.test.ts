import type { TerraformStack } from 'cdktf';
import { VmImportBucket, VmImportOperatorPolicy, VmImportRole, VmImportRolePolicy, VmOperation } from '../../lib/aws';
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
      new VmImportOperatorPolicy(stack, 'it', {
        operations: [VmOperation.IMPORT_IMAGE],
        roleArns: ['arn:aws:iam::111122223333:role/vmimport'],
        importBuckets,
      }),
  ],
  ['VmImportRole.addImportBucket', (stack, [bucket]) => new VmImportRole(stack, 'it').addImportBucket(bucket!)],
])('%s fails for a misspelt folder, without which the whole bucket would be granted', (_, make) => {
  const misspelt = { prefx: 'linux/' } as never;
  expect(messageOf(() => make(awsStack(), [VmImportBucket.named('disks', misspelt)]))).toBe(
    "'importBuckets[0]' must have no \"prefx\", only 'prefix' or 'kmsKeyArn', " +
      'did you mean "prefix"? (at \'test/it\')',
  );
});
