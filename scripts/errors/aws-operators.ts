import {
  InstanceExportBucketAccess,
  VmImportKeyPolicy,
  VmImportKeyUse,
  VmImportOperatorPolicy,
  VmImportRole,
  VmOperation,
} from '../../lib/aws';
import { catalogueOf } from './entry';

const ROLE = 'arn:aws:iam::111122223333:role/vmimport';
const roleArns = [ROLE];

/** Who uses the service, exports of instances, and the policies of keys. */
export const AWS_OPERATOR_ERRORS = catalogueOf(__filename, [
  {
    of: 'VmImportOperatorPolicy',
    entries: [
      {
        cause: (stack) => new VmImportOperatorPolicy(stack, 'it', { roleArns: [] }),
        mend: 'name the service role (`VmImportRole.roleArn`)',
      },
      {
        cause: (stack) => new VmImportOperatorPolicy(stack, 'it', { roleArns: [ROLE, ROLE] }),
        mend: 'name each role once',
      },
      {
        cause: (stack) => new VmImportOperatorPolicy(stack, 'it', { roleArns: ROLE as never }),
        mend: 'give a list',
      },
      {
        cause: (stack) => new VmImportOperatorPolicy(stack, 'it', { roleArns: ['vmimport'] }),
        mend: 'give the ARN (`VmImportRole.roleArn`)',
      },
      {
        cause: (stack) => new VmImportOperatorPolicy(stack, 'it', { roleArns, operations: [VmOperation.TAGGING] }),
        mend: 'write `roleArns: []`',
      },
      {
        cause: (stack) =>
          new VmImportOperatorPolicy(stack, 'it', {
            roleArns,
            operations: [VmOperation.IMPORT_IMAGE],
            exportBuckets: [{ bucketName: 'images' }],
          }),
        mend: 'leave the buckets out, or add the operation that uses them',
      },
      {
        cause: (stack) => new VmImportOperatorPolicy(stack, 'it', { roleArns, operations: [] }),
        mend: 'name the operations, or leave the prop out for all of them',
      },
      {
        cause: (stack) => new VmImportOperatorPolicy(stack, 'it', { roleArns, operations: 'all' as never }),
        mend: 'name the operations, or leave the prop out for all of them',
      },
      {
        cause: (stack) => new VmImportOperatorPolicy(stack, 'it', { roleArns, operations: ['IMPORT' as VmOperation] }),
        mend: 'choose members of `VmOperation`',
      },
      {
        cause: (stack) => new VmImportOperatorPolicy(stack, 'it', { roleArns, policyName: 'x'.repeat(129) }),
        mend: 'choose a shorter name, or leave it out',
      },
      {
        cause: (stack) => {
          const importBuckets = Array.from({ length: 100 }, (_, index) => ({ bucketName: `disk-images-${index}` }));
          new VmImportOperatorPolicy(stack, 'it', { roleArns, importBuckets });
        },
        mend: 'several policies for several groups of people',
      },
      {
        cause: (stack) => {
          new VmImportOperatorPolicy(stack, 'one', { roleArns, policyName: 'operators' });
          new VmImportOperatorPolicy(stack, 'other', { roleArns, policyName: 'operators' });
        },
        mend: 'leave `policyName` out',
      },
      {
        cause: (stack) => new VmImportOperatorPolicy(stack, 'it', { roleArns, passRoleToServiceOnly: false }),
        code: 'pass-role',
        mend: 'leave `passRoleToServiceOnly` out',
      },
      {
        cause: (stack) => {
          const importBuckets = [{ bucketName: 'disks', kmsKeyArn: VmImportRole.ANY_KEY }];
          new VmImportOperatorPolicy(stack, 'it', { roleArns, importBuckets });
        },
        code: 'all-keys',
        mend: 'name the key',
      },
    ],
  },
  {
    of: 'InstanceExportBucketAccess',
    entries: [
      {
        cause: (stack) =>
          new InstanceExportBucketAccess(stack, 'it', { bucketName: 's3://exports', region: 'eu-centrl-1' }),
        mend: 'write them as the message says',
      },
      {
        cause: (stack) => new InstanceExportBucketAccess(stack, 'it', { bucketName: 'exports', region: 'Frankfurt' }),
        mend: 'choose one of the Regions',
      },
      {
        cause: (stack) =>
          new InstanceExportBucketAccess(stack, 'it', {
            bucketName: 'exports',
            region: 'eu-central-1',
            ownerCanonicalId: '111122223333',
          }),
        mend: 'leave it out if the provider is that of the owner, or give the canonical user id',
      },
      {
        cause: (stack) => {
          new InstanceExportBucketAccess(stack, 'one', { bucketName: 'exports', region: 'eu-central-1' });
          new InstanceExportBucketAccess(stack, 'other', { bucketName: 'exports', region: 'eu-central-1' });
        },
        mend: 'remove one of the two',
      },
    ],
  },
  {
    of: 'VmImportKeyPolicy',
    entries: [
      {
        cause: () => VmImportKeyPolicy.statement('*', 'DISKS' as VmImportKeyUse),
        mend: 'name the role (`VmImportRole.roleArn`), and choose a member of `VmImportKeyUse`',
      },
    ],
  },
]);
