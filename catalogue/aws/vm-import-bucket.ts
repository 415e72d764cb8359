import { TerraformVariable } from 'cdktf';
import { VmImportRole, type VmImportBucket } from '../../lib/aws';
import { entryOf } from '../entry';
import type { Made } from '../inputs';
import { KEY, KINDS } from './shared';

/** Buckets to export to; those to import from can have a key as well. */
export const EXPORT_BUCKETS: Record<string, Made<VmImportBucket>> = {
  bucketName: ['bucketName', KINDS.bucketName, (bucketName) => ({ bucketName })],
  bucketArn: ['bucketArn', KINDS.bucketArn, (bucketArn) => ({ bucketArn })],
  prefix: ['prefix', KINDS.prefix, (prefix) => ({ bucketName: 'disks', prefix })],
};
export const IMPORT_BUCKETS: Record<string, Made<VmImportBucket>> = {
  ...EXPORT_BUCKETS,
  kmsKeyArn: ['kmsKeyArn', KINDS.key, (kmsKeyArn) => ({ bucketName: 'disks', kmsKeyArn })],
};

export const ENTRY = entryOf(__filename, {
  of: 'VmImportBucket',
  refusals: [
    {
      cause: (stack) => new VmImportRole(stack, 'it', { importBuckets: ['disks' as never] }),
      fix: "write `{ bucketName: 'disks' }`",
    },
    {
      cause: (stack) =>
        new VmImportRole(stack, 'it', {
          importBuckets: [{}, { bucketName: 'disks', bucketArn: 'arn:aws:s3:::disks' }],
        }),
      fix: 'give the name or the ARN',
    },
    {
      cause: (stack) => new VmImportRole(stack, 'it', { importBuckets: [{ bucketName: 'arn:aws:s3:::disks' }] }),
      fix: 'give the name, or the ARN as `bucketArn`',
    },
    {
      cause: (stack) =>
        new VmImportRole(stack, 'it', {
          importBuckets: [{ bucketArn: 'disks' }, { bucketArn: 'arn:aws:s3:::disks/linux/*' }],
        }),
      fix: 'write what the message says',
    },
    {
      cause: (stack) => new VmImportRole(stack, 'it', { importBuckets: [{ bucketName: 'disks', prefix: '/linux/*' }] }),
      fix: 'write the folder as the message says',
    },
    {
      cause: (stack) =>
        new VmImportRole(stack, 'it', {
          importBuckets: [{ bucketName: 'disks' }, { bucketName: 'disks', prefix: 'linux/' }],
        }),
      fix: 'remove the narrower entry, or give each a folder of its own',
    },
    {
      cause: (stack) => new VmImportRole(stack, 'it', { exportBuckets: [{ bucketName: 'images', kmsKeyArn: KEY }] }),
      fix: 'export to a bucket with SSE-S3, and leave the key out',
    },
    {
      cause: (stack) => {
        const arn = new TerraformVariable(stack, 'arn', { type: 'string' }).stringValue;
        new VmImportRole(stack, 'it', { importBuckets: [{ bucketArn: arn }] });
      },
      fix: 'give the variable the ARN of a bucket in the partition of the role',
    },
  ],
});
