import { InstanceExportBucketAccess } from '../../lib/aws';
import { catalogueOf } from '../entry';

export const INSTANCE_EXPORT_BUCKET_ACCESS = catalogueOf(__filename, {
  of: 'InstanceExportBucketAccess',
  entries: [
    {
      cause: (stack) =>
        new InstanceExportBucketAccess(stack, 'it', { bucketName: 's3://exports', region: 'eu-centrl-1' }),
      fix: 'write them as the message says',
    },
    {
      cause: (stack) => new InstanceExportBucketAccess(stack, 'it', { bucketName: 'exports', region: 'Frankfurt' }),
      fix: 'choose one of the Regions',
    },
    {
      cause: (stack) =>
        new InstanceExportBucketAccess(stack, 'it', {
          bucketName: 'exports',
          region: 'eu-central-1',
          ownerCanonicalId: '111122223333',
        }),
      fix: 'leave it out if the provider is that of the owner, or give the canonical user id',
    },
    {
      cause: (stack) => {
        new InstanceExportBucketAccess(stack, 'one', { bucketName: 'exports', region: 'eu-central-1' });
        new InstanceExportBucketAccess(stack, 'other', { bucketName: 'exports', region: 'eu-central-1' });
      },
      fix: 'remove one of the two',
    },
  ],
});
