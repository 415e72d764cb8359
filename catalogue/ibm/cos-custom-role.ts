import { TerraformVariable } from 'cdktf';
import { CosActions, CosCustomRole } from '../../lib/ibm';
import { CUSTOM_ROLES_PAGE } from '../../lib/ibm/facts/pages';
import { entryOf } from '../entry';
import { because, decided } from '../inputs';
import type { Values } from '.';
import { KINDS, displayName, roleName } from './shared';

const actions = ['cloud-object-storage.object.get'];

export const ENTRY = entryOf<Values>(__filename, {
  of: 'CosCustomRole',
  refusals: [
    {
      cause: (stack) => new CosCustomRole(stack, 'it', { roleName: 'image reader', displayName: ' Reader ', actions }),
      fix: 'write the names as the message says',
    },
    {
      cause: (stack) => new CosCustomRole(stack, 'it', { roleName, displayName: 'reader', actions, description: '' }),
      fix: 'choose a name that no role of the vendor has; leave the description out',
    },
    {
      cause: (stack) => {
        const late = new TerraformVariable(stack, 'name', { type: 'string' }).stringValue;
        new CosCustomRole(stack, 'it', { roleName, displayName: late, actions });
      },
      fix: 'give the variable a name that no role of the vendor has',
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
  permissions: [
    {
      who: 'nobody, until a `CosAccessPolicy` has it',
      may: 'the actions that it names',
      on: '`cloud-object-storage`',
      source: CUSTOM_ROLES_PAGE,
    },
  ],
  shapes: {
    any: (stack, id) => new CosCustomRole(stack, id, { roleName, displayName, actions }),
  },
  inputs: {
    narrowing: {
      // The cloud refuses a second role with the same actions.
      roleName: {
        prop: 'roleName',
        kind: KINDS.roleName,
        build: (stack, id, value) =>
          new CosCustomRole(stack, id, { roleName: value, displayName: 'Object Tagger', actions }),
      },
      displayName: {
        prop: 'displayName',
        kind: KINDS.roleDisplayName,
        build: (stack, id, value) =>
          new CosCustomRole(stack, id, {
            roleName: 'ObjectTagger',
            displayName: value,
            actions: ['cloud-object-storage.object.get_tagging'],
          }),
      },
    },
    atSynthesis: {
      'actions[]': decided('actions[0]', 'an action of Cloud Object Storage', (stack, id, value) => {
        new CosCustomRole(stack, id, { roleName, displayName, actions: [value] });
      }),
    },
    others: {
      ...because('a description for people', 'description'),
      ...because('where something was in the state, no grant', 'movedFrom.path'),
      ...because('the account, which the provider names', 'provider'),
    },
  },
  lists: {
    actions: {
      values: ['object.get', 'bucket.get', 'object.put'].map((action) => `cloud-object-storage.${action}`),
      make: (stack, all) => new CosCustomRole(stack, 'it', { roleName, displayName, actions: all }),
      exact: true,
    },
  },
  props: {
    create: CosCustomRole,
    minimal: { roleName, displayName, actions },
    known: "'roleName', 'displayName', 'actions', 'description' or 'provider'",
    misspelt: ['action', 'actions'],
  },
});
