import { AccessSubject, CosAccessPolicy, CosCustomRole, CosObjects, CosRole, CosTarget } from '../../lib/ibm';
import { entryOf } from '../entry';
import { displayName, roleName } from './shared';

export const ENTRY = entryOf(__filename, {
  of: 'CosRole',
  refusals: [
    {
      cause: () => CosRole.custom('Object Auditor' as never),
      fix: 'give the construct; a role that exists already is no `CosCustomRole`',
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
  ],
});
