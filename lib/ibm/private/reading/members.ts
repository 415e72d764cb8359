import type { Configuration, Resource } from '../../../grants/private/resource';
import { actionOf, ALWAYS, exactly, word, type Alternative, type Rule } from '../../../grants/private/rule';
import type { Text } from '../../../grants/private/text';
import { ACCESS_GROUPS_PAGE, CUSTOM_ROLES_PAGE } from '../../facts/pages';
import { subject } from './access-policy';
import { customActions } from './roles';

/** A member has all that its group has. */
const MEMBER = actionOf('member', word('membership', 'member'));

const MEMBERS: readonly (readonly [argument: string, principal: (id: Text) => Alternative])[] = [
  ['ibm_ids', (id) => subject('user', id.lowerCase())],
  ['iam_service_ids', (id) => subject('service id', id)],
  ['iam_profile_ids', (id) => subject('trusted profile', id)],
];

export function membershipRules({ block }: Resource): Rule[] {
  const group = block.required('access_group_id');
  return MEMBERS.flatMap(([argument, principal]) =>
    block.texts(argument).map((id): Rule => ({
      effect: 'allow',
      principal: principal(id),
      actions: [MEMBER],
      resources: [
        {
          label: `access group ${group.name}`,
          constraints: [{ attribute: 'target access group', anyOf: [exactly(group)] }],
        },
      ],
      cases: ALWAYS,
      conditions: [],
      page: ACCESS_GROUPS_PAGE,
    })),
  );
}

/** A role gives nothing by itself; what it is made of matters to whoever has it. */
export function customRoleRules(role: Resource, configuration: Configuration): Rule[] {
  const name = role.block.required('display_name');
  return [
    {
      effect: 'allow',
      principal: {
        label: `whoever has role ${name.label}`,
        constraints: [{ attribute: 'principal role', anyOf: [{ parts: [role.identity()] }] }],
      },
      actions: customActions(role),
      resources: [{ label: `${role.block.required('service').label}: wherever the role is given`, constraints: [] }],
      cases: ALWAYS,
      conditions: [],
      page: CUSTOM_ROLES_PAGE,
      latent: isGiven(name, configuration),
    },
  ];
}

function isGiven(name: Text, configuration: Configuration): boolean {
  return ['access_group', 'service', 'trusted_profile', 'user'].some((kind) =>
    configuration
      .ofType(`ibm_iam_${kind}_policy`)
      .some(({ block }) => block.texts('roles').some((given) => given.key() === name.key())),
  );
}
