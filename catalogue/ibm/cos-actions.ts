import { CosActions } from '../../lib/ibm';
import { COS_ACTIONS } from '../../lib/ibm/facts/cos-actions';
import { COS_SERVICE_ROLES } from '../../lib/ibm/facts/cos-role';
import { entryOf } from '../entry';
import { because } from '../inputs';

const SERVICE_ROLES = Object.values(COS_SERVICE_ROLES);

/** The attributes that requests have, as far as the vendor documents it. */
function attributesOf(attributes: readonly string[] | undefined): string {
  return attributes === undefined ? 'not documented' : attributes.join(', ') || 'none';
}

export const ENTRY = entryOf(__filename, {
  of: 'CosActions',
  refusals: [
    {
      cause: () => CosActions.describe('object.get'),
      fix: 'write the id as in a custom role',
    },
    {
      cause: () => CosActions.supporting('suffix'),
      fix: 'ask for one of these attributes',
    },
  ],
  appendix: {
    title: 'Actions of IBM Cloud Object Storage',
    text: [
      'All begin with `cloud-object-storage.`, as in `CosCustomRole`. A policy for folders denies an action whose condition',
      'attributes it does not name; `CosActions.decide` answers for given roles and objects.',
    ],
    head: ['action', 'description', 'condition attributes', 'status', 'roles'],
    rows: COS_ACTIONS.map(({ id, description, conditionAttributes, status }) => [
      `\`${id.replace('cloud-object-storage.', '')}\``,
      description,
      attributesOf(conditionAttributes),
      status.toLowerCase(),
      SERVICE_ROLES.filter(({ actions }) => actions.includes(id))
        .map(({ displayName }) => displayName)
        .join(', '),
    ]),
  },
  inputs: {
    others: because(
      'only answers, grants nothing',
      'decide.objects: CosObjects.exactly.keys[]',
      'decide.objects: CosObjects.folder.path',
      'decide.objects: CosObjects.folders.paths[]',
      'decide.roles[]: CosRole.custom.role',
      'describe.id',
      'ofRole.role: CosRole.custom.role',
      'supporting.attribute',
    ),
  },
});
