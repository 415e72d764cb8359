import { TerraformVariable } from 'cdktf';
import { CosActions, CosCustomRole } from '../../lib/ibm';
import { catalogueOf } from '../entry';

const roleName = 'ImageReader';
const displayName = 'Image Reader';
const actions = ['cloud-object-storage.object.get'];

export const COS_CUSTOM_ROLE = catalogueOf(__filename, {
  of: 'CosCustomRole',
  entries: [
    {
      cause: (stack) => new CosCustomRole(stack, 'it', { roleName: 'image reader', displayName: ' Reader ', actions }),
      fix: 'write the names as the message says',
    },
    {
      cause: (stack) => new CosCustomRole(stack, 'it', { roleName, displayName: 'reader', actions, description: '' }),
      fix: 'choose a name that the vendor has not; leave the description out',
    },
    {
      cause: (stack) => {
        const late = new TerraformVariable(stack, 'name', { type: 'string' }).stringValue;
        new CosCustomRole(stack, 'it', { roleName, displayName: late, actions });
      },
      fix: 'give the variable a name that the vendor has not',
    },
    {
      cause: (stack) => new CosCustomRole(stack, 'it', { roleName, displayName, actions: [] }),
      fix: 'name the actions in the code (`CosActions.all()`)',
    },
    {
      cause: (stack) =>
        new CosCustomRole(stack, 'it', {
          roleName,
          displayName,
          actions: ['object.get', 'cloud-object-storage.object.gett', 'is.image.read', ...actions, ...actions],
        }),
      fix: 'write each action once, as `CosActions.all()` has it',
    },
    {
      cause: (stack) => {
        new CosCustomRole(stack, 'one', { roleName, displayName, actions });
        new CosCustomRole(stack, 'other', { roleName, displayName, actions });
      },
      fix: 'use one role in both places',
    },
    {
      cause: (stack) =>
        new CosCustomRole(stack, 'it', { roleName, displayName, actions: ['cloud-object-storage.object.get_acl'] }),
      code: 'deprecated-action',
      fix: 'leave the action out',
    },
    {
      cause: (stack) =>
        new CosCustomRole(stack, 'it', {
          roleName,
          displayName,
          actions: ['cloud-object-storage.bucket.put_notifications'],
        }),
      code: 'internal-action',
      fix: 'leave the action out',
    },
    {
      cause: (stack) =>
        new CosCustomRole(stack, 'it', { roleName, displayName, actions: ['cloud-object-storage.bucket.put_quota'] }),
      code: 'unsupported-action',
      fix: 'leave the action out',
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
      fix: 'leave the action out unless you know that it is needed',
    },
  ],
});
