import { ImsCustomPolicy, ImsOperation, ImsReplicationAgency } from '../../lib/huaweicloud';
import { catalogueOf } from './entry';

const policyName = 'images';
const description = 'For the image team';
const { COPY_IN_REGION, DELETE_IMAGE, EXPORT_IMAGE, GET_IMAGE, LIST_IMAGES, SHARE_IMAGE } = ImsOperation;

/** Custom policies, and the agency of copies to other regions. */
export const HUAWEICLOUD_POLICY_ERRORS = catalogueOf(__filename, [
  {
    of: 'ImsCustomPolicy',
    entries: [
      {
        cause: (stack) => new ImsCustomPolicy(stack, 'it', { policyName, description }),
        mend: 'name what is allowed or denied',
      },
      {
        cause: (stack) =>
          new ImsCustomPolicy(stack, 'it', { policyName: '', description: 'Two\nlines', allowed: [LIST_IMAGES] }),
        mend: 'write both as the message says',
      },
      {
        cause: (stack) =>
          new ImsCustomPolicy(stack, 'it', { policyName, description, allowed: ['LIST' as ImsOperation] }),
        mend: 'choose members of `ImsOperation`',
      },
      {
        cause: (stack) =>
          new ImsCustomPolicy(stack, 'it', { policyName, description, allowed: [SHARE_IMAGE], denied: [GET_IMAGE] }),
        mend: 'leave out the one or the other',
      },
      {
        cause: (stack) => new ImsCustomPolicy(stack, 'it', { policyName, description, allowed: [EXPORT_IMAGE] }),
        mend: 'name the buckets, or `[ImsCustomPolicy.ANY_BUCKET]`',
      },
      {
        cause: (stack) => {
          const useless = { obsBuckets: ['disks'], kmsKeyIds: ['0d0466b0-e727-4d9c-b35d-f84bb474a37f'] };
          new ImsCustomPolicy(stack, 'it', { policyName, description, allowed: [LIST_IMAGES], ...useless });
        },
        mend: 'leave them out',
      },
      {
        cause: (stack) => {
          const both = { obsBuckets: ['disks', '*'], kmsKeyIds: ['alias', '*'] };
          new ImsCustomPolicy(stack, 'it', { policyName, description, allowed: [EXPORT_IMAGE], ...both });
        },
        mend: 'name them, or `ANY_BUCKET` and `ANY_KEY` alone',
      },
      {
        cause: (stack) => {
          const obsBuckets = Array.from({ length: 7000 }, (_, index) => `bucket-${index}`);
          new ImsCustomPolicy(stack, 'it', { policyName, description, allowed: [EXPORT_IMAGE], obsBuckets });
        },
        mend: 'name fewer; an account has no more custom policies',
      },
      {
        cause: (stack) => {
          new ImsCustomPolicy(stack, 'one', { policyName, description, allowed: [LIST_IMAGES] });
          new ImsCustomPolicy(stack, 'other', { policyName, description, allowed: [GET_IMAGE] });
        },
        mend: 'choose another name for one of them',
      },
      {
        cause: (stack) =>
          new ImsCustomPolicy(stack, 'it', { policyName, description, allowed: [EXPORT_IMAGE], obsBuckets: ['disks'] }),
        code: 'wildcard-actions',
        mend: 'nothing, if this is acceptable; else leave the operation out',
      },
      {
        cause: (stack) =>
          new ImsCustomPolicy(stack, 'it', { policyName, description, allowed: [EXPORT_IMAGE], obsBuckets: ['*'] }),
        code: 'all-buckets',
        mend: 'name the buckets',
      },
      {
        cause: (stack) => {
          const everything = { obsBuckets: ['disks'], kmsKeyIds: [ImsCustomPolicy.ANY_KEY] };
          new ImsCustomPolicy(stack, 'it', { policyName, description, allowed: [EXPORT_IMAGE], ...everything });
        },
        code: 'all-keys',
        mend: 'name the keys',
      },
      {
        cause: (stack) => new ImsCustomPolicy(stack, 'it', { policyName, description, denied: [DELETE_IMAGE] }),
        code: 'deny-delete',
        mend: 'let these people create images through Image Management Service',
      },
      {
        cause: (stack) => new ImsCustomPolicy(stack, 'it', { policyName, description, denied: [COPY_IN_REGION] }),
        code: 'deny-more',
        mend: 'deny the other operation as well if that is meant; the vendor has one action for both',
      },
    ],
  },
  {
    of: 'ImsReplicationAgency',
    entries: [
      {
        cause: (stack) => new ImsReplicationAgency(stack, 'it', { agencyName: 'copies', destinationProjects: [] }),
        mend: 'name the projects that images are copied to',
      },
      {
        cause: (stack) =>
          new ImsReplicationAgency(stack, 'it', { agencyName: 'to all regions', destinationProjects: ['all'] }),
        mend: 'write the name as the message says; name each project',
      },
      {
        cause: (stack) =>
          new ImsReplicationAgency(stack, 'it', {
            agencyName: 'copies',
            destinationProjects: ['eu-west-101'],
            description: 'Copies & more\n',
            wholeImages: 'no' as never,
          }),
        mend: 'write one line without these characters; `true` or `false`',
      },
      {
        cause: (stack) => {
          new ImsReplicationAgency(stack, 'one', { agencyName: 'copies', destinationProjects: ['eu-west-101'] });
          new ImsReplicationAgency(stack, 'other', { agencyName: 'copies', destinationProjects: ['eu-west-0'] });
        },
        mend: 'one agency with both destinations, or another name',
      },
    ],
  },
]);
