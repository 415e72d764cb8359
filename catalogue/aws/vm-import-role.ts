import { bindings as ibm } from '../../lib/ibm';
import { VmImportRole } from '../../lib/aws';
import { catalogueOf } from '../entry';

const importBuckets = [{ bucketName: 'disks' }];

export const VM_IMPORT_ROLE = catalogueOf(__filename, {
  of: 'VmImportRole',
  entries: [
    {
      cause: (stack) => new VmImportRole(stack, 'it', null as never),
      fix: 'give an object, or leave the props out: this construct needs none',
    },
    {
      cause: (stack) => {
        const misspelt = { importBuckets, permissionBoundaryArn: 'arn:aws:iam::111122223333:policy/images' };
        new VmImportRole(stack, 'it', misspelt);
      },
      fix: 'correct the name of the prop: without it the role would have no boundary',
    },
    {
      cause: (stack) => new VmImportRole(stack, 'it', { roleName: '/images/vmimport' }),
      fix: 'give the name without path',
    },
    {
      cause: (stack) => new VmImportRole(stack, 'it', { roleName: 'vmimport-'.repeat(10) }),
      fix: 'choose a shorter name',
    },
    {
      cause: (stack) => new VmImportRole(stack, 'it', { sourceAccountId: '1111-2222-3333', partition: 'china' }),
      fix: 'write them as the message says, or leave them out: they are looked up then',
    },
    {
      cause: (stack) => new VmImportRole(stack, 'it', { sourceAccountId: 'arn:aws:iam::111122223333:root' }),
      fix: 'give the 12 digits',
    },
    {
      cause: (stack) => new VmImportRole(stack, 'it', { description: 5 as never, tags: { team: 5 as never } }),
      fix: 'write texts',
    },
    {
      cause: (stack) => new VmImportRole(stack, 'it', { permissionsBoundaryArn: 'boundary' }),
      fix: 'give the ARN (`aws_iam_policy.arn`)',
    },
    {
      cause: (stack) => {
        const provider = new ibm.IbmProvider(stack, 'ibm', {});
        new VmImportRole(stack, 'it', { licenseManager: 'no' as never, provider });
      },
      fix: 'write `true` or `false`; pass a provider of AWS',
    },
    {
      cause: (stack) => {
        new VmImportRole(stack, 'one', { importBuckets });
        new VmImportRole(stack, 'other', { exportBuckets: importBuckets });
      },
      fix: 'add the buckets to one role, or name the roles differently and tell imports which',
    },
    {
      cause: (stack) =>
        new VmImportRole(stack, 'it', {
          importBuckets: Array.from({ length: 200 }, (_, index) => ({
            bucketName: `a-bucket-for-disk-images-${index}`,
          })),
        }),
      fix: 'fewer buckets in the role',
    },
    {
      cause: (stack) => new VmImportRole(stack, 'it', { importBuckets, confusedDeputyProtection: false }),
      code: 'confused-deputy',
      fix: 'leave `confusedDeputyProtection` out',
    },
    {
      cause: (stack) => new VmImportRole(stack, 'it', { volumeKmsKeyArns: [VmImportRole.ANY_KEY] }),
      code: 'all-keys',
      fix: 'name the keys',
    },
  ],
});
