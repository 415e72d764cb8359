import { TerraformVariable } from 'cdktf';
import {
  AccessSubject,
  CosAccessPolicy,
  CosActions,
  CosCustomRole,
  CosObjects,
  CosRole,
  CosTarget,
} from '../../lib/ibm';
import { catalogueOf } from './entry';

const roleName = 'ImageReader';
const displayName = 'Image Reader';
const actions = ['cloud-object-storage.object.get'];

/** Roles of Object Storage, and what can be done with it. */
export const IBM_COS_ROLE_ERRORS = catalogueOf(__filename, [
  {
    of: 'CosCustomRole',
    entries: [
      {
        cause: (stack) =>
          new CosCustomRole(stack, 'it', { roleName: 'image reader', displayName: ' Reader ', actions }),
        mend: 'write the names as the message says',
      },
      {
        cause: (stack) => new CosCustomRole(stack, 'it', { roleName, displayName: 'reader', actions, description: '' }),
        mend: 'choose a name that the vendor has not; leave the description out',
      },
      {
        cause: (stack) => {
          const late = new TerraformVariable(stack, 'name', { type: 'string' }).stringValue;
          new CosCustomRole(stack, 'it', { roleName, displayName: late, actions });
        },
        mend: 'give the variable a name that the vendor has not',
      },
      {
        cause: (stack) => new CosCustomRole(stack, 'it', { roleName, displayName, actions: [] }),
        mend: 'name the actions in the code (`CosActions.all()`)',
      },
      {
        cause: (stack) =>
          new CosCustomRole(stack, 'it', {
            roleName,
            displayName,
            actions: ['object.get', 'cloud-object-storage.object.gett', 'is.image.read', ...actions, ...actions],
          }),
        mend: 'write each action once, as `CosActions.all()` has it',
      },
      {
        cause: (stack) => {
          new CosCustomRole(stack, 'one', { roleName, displayName, actions });
          new CosCustomRole(stack, 'other', { roleName, displayName, actions });
        },
        mend: 'use one role in both places',
      },
      {
        cause: (stack) =>
          new CosCustomRole(stack, 'it', { roleName, displayName, actions: ['cloud-object-storage.object.get_acl'] }),
        code: 'deprecated-action',
        mend: 'leave the action out',
      },
      {
        cause: (stack) =>
          new CosCustomRole(stack, 'it', {
            roleName,
            displayName,
            actions: ['cloud-object-storage.bucket.put_notifications'],
          }),
        code: 'internal-action',
        mend: 'leave the action out',
      },
      {
        cause: (stack) =>
          new CosCustomRole(stack, 'it', { roleName, displayName, actions: ['cloud-object-storage.bucket.put_quota'] }),
        code: 'unsupported-action',
        mend: 'leave the action out',
      },
      {
        cause: (stack) => {
          const undocumented = CosActions.all().filter(({ documented }) => !documented);
          new CosCustomRole(stack, 'it', {
            roleName,
            displayName,
            actions: undocumented.slice(0, 1).map(({ id }) => id),
          });
        },
        code: 'undocumented-action',
        mend: 'leave the action out unless you know that it is needed',
      },
    ],
  },
  {
    of: 'CosRole',
    entries: [
      {
        cause: () => CosRole.custom('Object Auditor' as never),
        mend: 'give the construct; a role that exists already is no `CosCustomRole`',
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
        mend: 'leave the objects out: the actions of the role are about the whole bucket',
      },
    ],
  },
  {
    of: 'CosActions',
    entries: [
      {
        cause: () => CosActions.describe('object.get'),
        mend: 'write the id as in a custom role',
      },
      {
        cause: () => CosActions.supporting('suffix'),
        mend: 'ask for one of these attributes',
      },
    ],
  },
]);
