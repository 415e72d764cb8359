import { InstanceExportBucketAccess, type InstanceExportBucketAccessProps } from '../../lib/aws';
import { EXPORT_GRANTS } from '../../lib/aws/facts/instance-export-bucket-access';
import { EXPORT_PAGE } from '../../lib/aws/facts/pages';
import { entryOf } from '../entry';
import { because, flag, type Narrowing } from '../inputs';
import type { Values } from '.';
import { KINDS, MOVED, elsewhere } from './shared';

/** Each case has a bucket of its own: a bucket has one access control list. */
const narrowing = (prop: keyof InstanceExportBucketAccessProps, kind: Narrowing['kind']): Narrowing => ({
  prop,
  kind,
  build: (stack, id, value) =>
    new InstanceExportBucketAccess(stack, id, { bucketName: id, region: 'us-east-1', [prop]: value }),
});

export const ENTRY = entryOf<Values>(__filename, {
  of: 'InstanceExportBucketAccess',
  refusals: [
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
    {
      cause: (stack) => {
        const revoked = undefined;
        new InstanceExportBucketAccess(stack, 'it', { bucketName: 'exports', region: 'eu-central-1', revoked });
      },
      fix: 'give `true` or `false`, or leave the prop out',
    },
    {
      cause: (stack) => new InstanceExportBucketAccess(stack, 'it', { bucketName: 'exports', region: 'eu-central-1' }),
      code: 'removal-keeps-access',
      fix: "acknowledge it (`Warnings.of(stack).acknowledge('removal-keeps-access', …)`) if people know",
    },
  ],
  permissions: [
    {
      who: 'VM Import/Export in the Region',
      may: `${EXPORT_GRANTS.join(', ')} (access control list)`,
      on: 'the bucket',
      source: EXPORT_PAGE,
    },
  ],
  shapes: {
    'own account': (stack, id, { bucket }) =>
      new InstanceExportBucketAccess(stack, id, { bucketName: bucket, region: 'eu-central-1' }),
    'owner given': (stack, id, { bucket, canonicalId }) =>
      new InstanceExportBucketAccess(stack, id, {
        bucketName: bucket,
        region: 'eu-central-1',
        ownerCanonicalId: canonicalId,
      }),
    revoked: (stack, id, { bucket }) =>
      new InstanceExportBucketAccess(stack, id, { bucketName: bucket, region: 'eu-central-1', revoked: true }),
    'provider with an alias': (stack, id, { bucket }) =>
      new InstanceExportBucketAccess(stack, id, {
        bucketName: bucket,
        region: 'eu-central-1',
        provider: elsewhere(stack, id),
      }),
  },
  inputs: {
    narrowing: {
      bucketName: narrowing('bucketName', KINDS.bucketName),
      region: narrowing('region', KINDS.region),
      ownerCanonicalId: narrowing('ownerCanonicalId', KINDS.canonicalId),
    },
    atSynthesis: {
      revoked: flag(
        'revoked',
        (stack, id, value) =>
          new InstanceExportBucketAccess(stack, id, {
            bucketName: 'exports',
            region: 'us-east-1',
            revoked: value as never,
          }),
      ),
    },
    others: { ...because('the account, which the provider names', 'provider'), ...MOVED },
  },
  props: {
    create: InstanceExportBucketAccess,
    minimal: { bucketName: 'exports', region: 'eu-central-1' },
    known: "'bucketName', 'region', 'ownerCanonicalId', 'revoked' or 'provider'",
    misspelt: ['ownerCanonicalID', 'ownerCanonicalId'],
  },
});
