import { AccessSubject, CosAccessPolicy, CosCustomRole, CosObjects, CosRole, CosTarget, bindings } from '../../lib/ibm';
import { entryOf } from '../entry';
import { bucket, displayName, roleName, subject } from './shared';

export const ENTRY = entryOf(__filename, {
  of: 'CosRole',
  refusals: [
    {
      cause: () => CosRole.custom('Object Auditor' as never),
      fix: 'give the construct; a role that exists already is not a `CosCustomRole`',
    },
    {
      cause: (stack) => {
        const bucketActions = ['cloud-object-storage.bucket.get_cors'];
        const role = new CosCustomRole(stack, 'role', { roleName, displayName, actions: bucketActions });
        new CosAccessPolicy(stack, 'it', {
          subject: AccessSubject.user('ada@example.com'),
          roles: [CosRole.custom(role)],
          target: CosTarget.bucketOf({
            accountId: '0123456789abcdef0123456789abcdef',
            instanceGuid: 'f7d4676f-f298-4cb3-8390-2fe258a5d6df',
            bucketName: 'disks',
          }),
          objects: CosObjects.folder('linux'),
        });
      },
      fix: 'leave the objects out: the actions of the role are about the whole bucket',
    },
    {
      cause: (stack) => {
        const role = new CosCustomRole(stack, 'role', {
          roleName,
          displayName,
          actions: ['cloud-object-storage.object.get'],
        });
        new CosAccessPolicy(stack, 'it', { subject, roles: [role as never], target: bucket });
      },
      fix: 'pass `CosRole.custom(role)`',
    },
    {
      cause: (stack) =>
        new CosAccessPolicy(stack, 'it', { subject, roles: ['OBJECT_READER' as never], target: bucket }),
      fix: 'use the member of `CosRole`',
    },
    {
      cause: (stack) => {
        const provider = new bindings.IbmProvider(stack, 'others', { alias: 'others', ibmcloudApiKey: 'another' });
        const actions = ['cloud-object-storage.object.get'];
        const role = new CosCustomRole(stack, 'role', { roleName, displayName, actions, provider });
        new CosAccessPolicy(stack, 'it', { subject, roles: [CosRole.custom(role)], target: bucket });
      },
      fix: 'create both in one account',
    },
  ],
});
