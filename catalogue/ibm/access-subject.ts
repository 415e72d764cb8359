import { AccessSubject, CosAccessPolicy } from '../../lib/ibm';
import { entryOf } from '../entry';
import type { Made } from '../inputs';
import { KINDS, bucket, reader } from './shared';

export const SUBJECTS: Record<string, Made<AccessSubject>> = {
  'accessGroup.accessGroupId': ['accessGroupId', KINDS.accessGroup, (value) => AccessSubject.accessGroup(value)],
  'serviceId.iamId': ['iamId', KINDS.serviceIamId, (value) => AccessSubject.serviceId(value)],
  'trustedProfile.iamId': ['iamId', KINDS.profileIamId, (value) => AccessSubject.trustedProfile(value)],
  'user.ibmId': ['ibmId', KINDS.user, (value) => AccessSubject.user(value)],
};

export const ENTRY = entryOf(__filename, {
  of: 'AccessSubject',
  refusals: [
    {
      cause: (stack) => {
        const user = AccessSubject.accessGroup('ada@example.com');
        new CosAccessPolicy(stack, 'it', { subject: user, roles: reader, target: bucket });
      },
      fix: 'use the factory that the message names',
    },
    {
      cause: (stack) => {
        const profile = AccessSubject.serviceId('Profile-94497d0d-2ac3-41bf-a993-a49d1b14627c');
        new CosAccessPolicy(stack, 'it', { subject: profile, roles: reader, target: bucket });
      },
      fix: 'use the factory that the message names',
    },
    {
      cause: (stack) => {
        const profile = AccessSubject.trustedProfile('Profile-94497d0d-2ac3-41bf-a993-a49d1b14627c');
        new CosAccessPolicy(stack, 'it', { subject: profile, roles: reader, target: bucket });
      },
      fix: 'give `ibm_iam_trusted_profile.iam_id`, not its id',
    },
    {
      cause: (stack) => {
        const service = AccessSubject.trustedProfile('iam-ServiceId-cdf3a3a1-9c68-4b7a-b2d6-6d3c3a0d2c11');
        new CosAccessPolicy(stack, 'it', { subject: service, roles: reader, target: bucket });
      },
      fix: 'use the factory that the message names',
    },
    {
      cause: (stack) => {
        const group = AccessSubject.user('AccessGroupId-5391772e-1207-45e8-b032-2a21941c11ab');
        new CosAccessPolicy(stack, 'it', { subject: group, roles: reader, target: bucket });
      },
      fix: 'use the factory that the message names',
    },
  ],
});
