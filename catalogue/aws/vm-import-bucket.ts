import { TerraformVariable } from 'cdktf';
import { VmImportRole } from '../../lib/aws';
import { catalogueOf } from '../entry';

const KEY_ID = '1234abcd-12ab-34cd-56ef-1234567890ab';
const KEY = `arn:aws:kms:eu-central-1:111122223333:key/${KEY_ID}`;

export const VM_IMPORT_BUCKET = catalogueOf(__filename, {
  of: 'VmImportBucket',
  entries: [
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
