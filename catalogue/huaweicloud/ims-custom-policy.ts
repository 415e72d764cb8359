import { ImsCustomPolicy, ImsOperation } from '../../lib/huaweicloud';
import { catalogueOf } from '../entry';

const policyName = 'images';
const description = 'For the image team';
const { COPY_IN_REGION, DELETE_IMAGE, EXPORT_IMAGE, GET_IMAGE, LIST_IMAGES, SHARE_IMAGE } = ImsOperation;

export const IMS_CUSTOM_POLICY = catalogueOf(__filename, {
  of: 'ImsCustomPolicy',
  entries: [
    {
      cause: (stack) => new ImsCustomPolicy(stack, 'it', { policyName, description }),
      fix: 'name what is allowed or denied',
    },
    {
      cause: (stack) =>
        new ImsCustomPolicy(stack, 'it', { policyName: '', description: 'Two\nlines', allowed: [LIST_IMAGES] }),
      fix: 'write both as the message says',
    },
    {
      cause: (stack) =>
        new ImsCustomPolicy(stack, 'it', { policyName, description, allowed: ['LIST' as ImsOperation] }),
      fix: 'choose members of `ImsOperation`',
    },
    {
      cause: (stack) =>
        new ImsCustomPolicy(stack, 'it', { policyName, description, allowed: [SHARE_IMAGE], denied: [GET_IMAGE] }),
      fix: 'leave out the one or the other',
    },
    {
      cause: (stack) => new ImsCustomPolicy(stack, 'it', { policyName, description, allowed: [EXPORT_IMAGE] }),
      fix: 'name the buckets, or `[ImsCustomPolicy.ANY_BUCKET]`',
    },
    {
      cause: (stack) => {
        const useless = { obsBuckets: ['disks'], kmsKeyIds: ['0d0466b0-e727-4d9c-b35d-f84bb474a37f'] };
        new ImsCustomPolicy(stack, 'it', { policyName, description, allowed: [LIST_IMAGES], ...useless });
      },
      fix: 'leave them out',
    },
    {
      cause: (stack) => {
        const both = { obsBuckets: ['disks', '*'], kmsKeyIds: ['alias', '*'] };
        new ImsCustomPolicy(stack, 'it', { policyName, description, allowed: [EXPORT_IMAGE], ...both });
      },
      fix: 'name them, or `ANY_BUCKET` and `ANY_KEY` alone',
    },
    {
      cause: (stack) => {
        const obsBuckets = Array.from({ length: 7000 }, (_, index) => `bucket-${index}`);
        new ImsCustomPolicy(stack, 'it', { policyName, description, allowed: [EXPORT_IMAGE], obsBuckets });
      },
      fix: 'name fewer; an account has no more custom policies',
    },
    {
      cause: (stack) => {
        new ImsCustomPolicy(stack, 'one', { policyName, description, allowed: [LIST_IMAGES] });
        new ImsCustomPolicy(stack, 'other', { policyName, description, allowed: [GET_IMAGE] });
      },
      fix: 'choose another name for one of them',
    },
    {
      cause: (stack) =>
        new ImsCustomPolicy(stack, 'it', { policyName, description, allowed: [EXPORT_IMAGE], obsBuckets: ['disks'] }),
      code: 'wildcard-actions',
      fix: 'nothing, if this is acceptable; else leave the operation out',
    },
    {
      cause: (stack) =>
        new ImsCustomPolicy(stack, 'it', { policyName, description, allowed: [EXPORT_IMAGE], obsBuckets: ['*'] }),
      code: 'all-buckets',
      fix: 'name the buckets',
    },
    {
      cause: (stack) => {
        const everything = { obsBuckets: ['disks'], kmsKeyIds: [ImsCustomPolicy.ANY_KEY] };
        new ImsCustomPolicy(stack, 'it', { policyName, description, allowed: [EXPORT_IMAGE], ...everything });
      },
      code: 'all-keys',
      fix: 'name the keys',
    },
    {
      cause: (stack) => new ImsCustomPolicy(stack, 'it', { policyName, description, denied: [DELETE_IMAGE] }),
      code: 'deny-delete',
      fix: 'let these people create images through Image Management Service',
    },
    {
      cause: (stack) => new ImsCustomPolicy(stack, 'it', { policyName, description, denied: [COPY_IN_REGION] }),
      code: 'deny-more',
      fix: 'deny the other operation as well if that is meant; the vendor has one action for both',
    },
  ],
});
