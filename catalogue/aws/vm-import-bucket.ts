import { S3Bucket } from '@cdktf/provider-aws/lib/s3-bucket';
import { TerraformVariable } from 'cdktf';
import { bindings, VmImportBucket, VmImportRole } from '../../lib/aws';
import { entryOf } from '../entry';
import type { Made } from '../inputs';
import { KEY, KINDS } from './shared';

/** Buckets to export to; those to import from can have a key as well. */
export const EXPORT_BUCKETS: Record<string, Made<VmImportBucket>> = {
  'named.bucketName': ['bucketName', KINDS.bucketName, (bucketName) => VmImportBucket.named(bucketName)],
  'named.prefix': ['prefix', KINDS.prefix, (prefix) => VmImportBucket.named('disks', { prefix })],
  'ofArn.bucketArn': ['bucketArn', KINDS.bucketArn, (bucketArn) => VmImportBucket.ofArn(bucketArn)],
  'ofArn.prefix': ['prefix', KINDS.prefix, (prefix) => VmImportBucket.ofArn('arn:aws:s3:::disks', { prefix })],
};

/** The keys of buckets. */
export const BUCKET_KEYS: Record<string, Made<VmImportBucket>> = {
  'named.kmsKeyArn': ['kmsKeyArn', KINDS.key, (kmsKeyArn) => VmImportBucket.named('disks', { kmsKeyArn })],
  'ofArn.kmsKeyArn': ['kmsKeyArn', KINDS.key, (kmsKeyArn) => VmImportBucket.ofArn('arn:aws:s3:::disks', { kmsKeyArn })],
};
export const IMPORT_BUCKETS: Record<string, Made<VmImportBucket>> = { ...EXPORT_BUCKETS, ...BUCKET_KEYS };

export const ENTRY = entryOf(__filename, {
  of: 'VmImportBucket',
  refusals: [
    {
      cause: (stack) => new VmImportRole(stack, 'it', { importBuckets: ['disks' as never] }),
      fix: 'write what the message says',
    },
    {
      cause: (stack) => {
        const bucket = new S3Bucket(stack, 'bucket', { bucket: 'disks' });
        new VmImportRole(stack, 'it', { importBuckets: [bucket as never] });
      },
      fix: 'write `VmImportBucket.named(bucket.bucket)`',
    },
    {
      cause: (stack) => {
        const bucket = { bucketName: 'disks', prefx: 'linux/' };
        new VmImportRole(stack, 'it', { importBuckets: [bucket as never] });
      },
      fix: 'use the factory, and the options that it has',
    },
    {
      cause: (stack) => {
        const options = { prefx: 'linux/' };
        new VmImportRole(stack, 'it', { importBuckets: [VmImportBucket.named('disks', options as never)] });
      },
      fix: 'correct the name of the option: without it the whole bucket would be granted',
    },
    {
      cause: (stack) => {
        const prefix = process.env['NOT_SET'];
        new VmImportRole(stack, 'it', { importBuckets: [VmImportBucket.named('disks', { prefix })] });
      },
      fix: 'give the folder, or leave the option out to grant the whole bucket',
    },
    {
      cause: (stack) => new VmImportRole(stack, 'it', { importBuckets: [VmImportBucket.named('arn:aws:s3:::disks')] }),
      fix: 'give the name, or the ARN as `bucketArn`',
    },
    {
      cause: (stack) =>
        new VmImportRole(stack, 'it', {
          importBuckets: [VmImportBucket.ofArn('disks'), VmImportBucket.ofArn('arn:aws:s3:::disks/linux/*')],
        }),
      fix: 'write what the message says',
    },
    {
      cause: (stack) =>
        new VmImportRole(stack, 'it', { importBuckets: [VmImportBucket.named('disks', { prefix: '/linux/*' })] }),
      fix: 'write the folder as the message says',
    },
    {
      cause: (stack) =>
        new VmImportRole(stack, 'it', {
          importBuckets: [VmImportBucket.named('disks'), VmImportBucket.named('disks', { prefix: 'linux/' })],
        }),
      fix: 'remove the narrower entry, or give each a folder of its own',
    },
    {
      cause: (stack) =>
        new VmImportRole(stack, 'it', { exportBuckets: [VmImportBucket.named('images', { kmsKeyArn: KEY })] }),
      fix: 'export to a bucket with SSE-S3, and leave the key out',
    },
    {
      cause: (stack) => {
        const arn = new TerraformVariable(stack, 'arn', { type: 'string' }).stringValue;
        new VmImportRole(stack, 'it', { importBuckets: [VmImportBucket.ofArn(arn)] });
      },
      fix: 'give the variable the ARN of a bucket in the partition of the role',
    },
    {
      cause: (stack) => {
        const team = new TerraformVariable(stack, 'team', { type: 'string' }).stringValue;
        const reports = VmImportBucket.named('images', { prefix: `reports/${team}` });
        new VmImportRole(stack, 'it', { partition: 'aws', exportBuckets: [reports] });
      },
      fix: 'give the variable a value: without one, the folder would be that of all teams',
    },
    {
      cause: (stack) => {
        const bucket = new bindings.S3BucketAcl(stack, 'acl', { bucket: 'disks', acl: 'private' });
        new VmImportRole(stack, 'it', { importBuckets: [bucket as never] });
      },
      fix: 'write what the message says',
    },
  ],
});
