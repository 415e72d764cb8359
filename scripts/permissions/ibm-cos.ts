import { COS_ACTIONS, type CosActionRow } from '../../lib/ibm/facts/cos-actions';
import { COS_SERVICE_ROLES, PLATFORM_ROLES } from '../../lib/ibm/facts/cos-role';
import { markdownTable, type PermissionRow } from './row';

const ROLES_PAGE = 'https://cloud.ibm.com/docs/cloud-object-storage?topic=cloud-object-storage-iam';
const CUSTOM_ROLES_PAGE = 'https://cloud.ibm.com/docs/account?topic=account-custom-roles';
const SERVICE_ROLES = Object.values(COS_SERVICE_ROLES);

/** Where platform roles can be given: they act on instances, and who administers a bucket can hand out all of it. */
const PLACES: Readonly<Record<string, string>> = {
  Viewer: ', but no bucket',
  Editor: ', but no bucket',
  Operator: ', but no bucket',
  Administrator: '',
};

/** What policies of people and programs grant on Cloud Object Storage. */
export function cosPermissions(): PermissionRow[] {
  return [
    ...[...SERVICE_ROLES, ...Object.values(PLATFORM_ROLES)].map(({ displayName, kind, actions }) => ({
      construct: 'CosAccessPolicy',
      who: 'an access group, service id, trusted profile or user',
      may: kind === 'service' ? `${displayName}: ${actions.length} actions, below` : `${displayName} (platform role)`,
      on: `the target in \`cloud-object-storage\`${PLACES[displayName] ?? ', or some objects of a bucket'}`,
      source: ROLES_PAGE,
    })),
    {
      construct: 'CosCustomRole',
      who: 'nobody, until a `CosAccessPolicy` has it',
      may: 'the actions that it names',
      on: '`cloud-object-storage`',
      source: CUSTOM_ROLES_PAGE,
    },
  ];
}

/** Every action of Cloud Object Storage: which roles have it, and which conditions its requests can meet. */
export function cosActionTable(): string {
  return markdownTable(
    ['action', 'description', 'condition attributes', 'status', 'roles'],
    COS_ACTIONS.map((action) => [
      `\`${action.id.replace('cloud-object-storage.', '')}\``,
      action.description,
      conditionsOf(action),
      action.status.toLowerCase(),
      SERVICE_ROLES.filter(({ actions }) => actions.includes(action.id))
        .map(({ displayName }) => displayName)
        .join(', '),
    ]),
  );
}

function conditionsOf({ conditionAttributes }: CosActionRow): string {
  if (conditionAttributes === undefined) {
    return 'not documented';
  }
  return conditionAttributes.length > 0 ? conditionAttributes.join(', ') : 'none';
}
