import { VmImportOperatorPolicy, VmImportRole, VmOperation } from '../../lib/aws';
import { catalogueOf } from '../entry';

const ROLE = 'arn:aws:iam::111122223333:role/vmimport';
const roleArns = [ROLE];

export const VM_IMPORT_OPERATOR_POLICY = catalogueOf(__filename, {
  of: 'VmImportOperatorPolicy',
  entries: [
    {
      cause: (stack) => new VmImportOperatorPolicy(stack, 'it', { roleArns: [] }),
      fix: 'name the service role (`VmImportRole.roleArn`)',
    },
    {
      cause: (stack) => new VmImportOperatorPolicy(stack, 'it', { roleArns: [ROLE, ROLE] }),
      fix: 'name each role once',
    },
    {
      cause: (stack) => new VmImportOperatorPolicy(stack, 'it', { roleArns: ROLE as never }),
      fix: 'give a list',
    },
    {
      cause: (stack) => new VmImportOperatorPolicy(stack, 'it', { roleArns: ['vmimport'] }),
      fix: 'give the ARN (`VmImportRole.roleArn`)',
    },
    {
      cause: (stack) => new VmImportOperatorPolicy(stack, 'it', { roleArns, operations: [VmOperation.TAGGING] }),
      fix: 'write `roleArns: []`',
    },
    {
      cause: (stack) =>
        new VmImportOperatorPolicy(stack, 'it', {
          roleArns,
          operations: [VmOperation.IMPORT_IMAGE],
          exportBuckets: [{ bucketName: 'images' }],
        }),
      fix: 'leave the buckets out, or add the operation that uses them',
    },
    {
      cause: (stack) => new VmImportOperatorPolicy(stack, 'it', { roleArns, operations: [] }),
      fix: 'name the operations, or leave the prop out for all of them',
    },
    {
      cause: (stack) => new VmImportOperatorPolicy(stack, 'it', { roleArns, operations: 'all' as never }),
      fix: 'name the operations, or leave the prop out for all of them',
    },
    {
      cause: (stack) => new VmImportOperatorPolicy(stack, 'it', { roleArns, operations: ['IMPORT' as VmOperation] }),
      fix: 'choose members of `VmOperation`',
    },
    {
      cause: (stack) => new VmImportOperatorPolicy(stack, 'it', { roleArns, policyName: 'x'.repeat(129) }),
      fix: 'choose a shorter name, or leave it out',
    },
    {
      cause: (stack) => {
        const importBuckets = Array.from({ length: 100 }, (_, index) => ({ bucketName: `disk-images-${index}` }));
        new VmImportOperatorPolicy(stack, 'it', { roleArns, importBuckets });
      },
      fix: 'several policies for several groups of people',
    },
    {
      cause: (stack) => {
        new VmImportOperatorPolicy(stack, 'one', { roleArns, policyName: 'operators' });
        new VmImportOperatorPolicy(stack, 'other', { roleArns, policyName: 'operators' });
      },
      fix: 'leave `policyName` out',
    },
    {
      cause: (stack) => new VmImportOperatorPolicy(stack, 'it', { roleArns, passRoleToServiceOnly: false }),
      code: 'pass-role',
      fix: 'leave `passRoleToServiceOnly` out',
    },
    {
      cause: (stack) => {
        const importBuckets = [{ bucketName: 'disks', kmsKeyArn: VmImportRole.ANY_KEY }];
        new VmImportOperatorPolicy(stack, 'it', { roleArns, importBuckets });
      },
      code: 'all-keys',
      fix: 'name the key',
    },
  ],
});
