import { Fn, Op, TerraformStack, type Precondition, type TerraformProvider } from 'cdktf';
import type { Construct, IConstruct } from 'constructs';
import { checkEach, checkList, checkUnique, entriesOf } from '../../core/checks';
import { checkFormat, type Narrowing, preconditionsOf } from '../../core/format';
import { expression, isLateBound } from '../../core/late-bound';
import { providerIdentity } from '../../core/provider';
import { placeOf, show } from '../../core/text';
import type { IamCustomRole } from '../bindings/iam-custom-role';
import type { Risk } from './authorization-options';
import { suggestCosAction } from './cos-actions';
import { cosActionsOf, findCosAction, type CosActionRow } from '../facts/cos-actions';
import { RESERVED_ROLE_NAMES } from '../facts/cos-role';
import { ROLE_DESCRIPTION, ROLE_DISPLAY_NAME, ROLE_NAME } from '../facts/cos-custom-role';

/** A custom role as the policies that have it see it. */
export interface CustomRoleSpec {
  readonly madeBy: 'CosCustomRole';
  readonly resource: IamCustomRole;
  readonly path: string;
  /** As it was given: the name itself, not a reference to it. */
  readonly displayName: string;
  readonly provider?: TerraformProvider;
}

/** What decides a custom role. */
export interface CustomRoleInput {
  readonly roleName: string;
  readonly displayName: string;
  readonly actions: string[];
  readonly description?: string;
}

/** A custom role, and the problems that forbid it. */
export interface CustomRolePlan {
  readonly problems: readonly string[];
  /** Ids of the actions in the order of the vendor's table. */
  readonly actions: readonly string[];
  readonly names: readonly Narrowing[];
  readonly warnings: readonly Risk[];
}

export function planCustomRole(input: CustomRoleInput): CustomRolePlan {
  const { roleName, displayName, description } = input;
  const names = [
    { prop: 'roleName', value: roleName, format: ROLE_NAME },
    { prop: 'displayName', value: displayName, format: ROLE_DISPLAY_NAME },
  ];
  const actions = cosActionsOf(entriesOf(input.actions));
  return {
    problems: [
      ...names.flatMap(checkFormat),
      ...checkReserved(displayName),
      ...checkActions(input.actions),
      ...(description === undefined
        ? []
        : checkFormat({ prop: 'description', value: description, format: ROLE_DESCRIPTION })),
    ],
    actions: actions.map(({ id }) => id),
    names,
    warnings: actions.flatMap(risksOfAction),
  };
}

/** Conditions that stop the plan when a late-bound name turns out malformed or taken. */
export function roleNamePreconditions(names: readonly Narrowing[], construct: Construct): Precondition[] {
  const displayName = names.find(({ prop }) => prop === 'displayName')!;
  return [...preconditionsOf(names, construct), ...reservedNamePreconditions(displayName.value, construct)];
}

function checkReserved(displayName: string): string[] {
  const taken = typeof displayName === 'string' && RESERVED_ROLE_NAMES.find((name) => fold(name) === fold(displayName));
  return taken
    ? [`'displayName' must not be that of a role of the vendor, got ${show(displayName)}: it would stand in for it`]
    : [];
}

function reservedNamePreconditions(displayName: string, construct: Construct): Precondition[] {
  if (!isLateBound(displayName)) {
    return [];
  }
  const taken = Fn.contains(RESERVED_ROLE_NAMES.map(fold), Fn.lower(expression(displayName)));
  return [
    {
      condition: Op.not(taken),
      errorMessage: `'displayName' must not be that of a role of the vendor: it would stand in for it ${placeOf(construct)}`,
    },
  ];
}

function fold(name: string): string {
  return name.toLowerCase();
}

function checkActions(actions: string[]): string[] {
  return [
    ...checkEach('actions', actions, 'ids of actions', checkAction, checkList),
    ...checkUnique('actions', entriesOf(actions)),
  ];
}

function checkAction(prop: string, action: string): string[] {
  return findCosAction(action)
    ? []
    : [`'${prop}' must be an action of Cloud Object Storage, got ${show(action)}${suggestCosAction(action)}`];
}

function risksOfAction({ id, description, status, conditionAttributes }: CosActionRow): Risk[] {
  if (status !== 'SUPPORTED') {
    return [{ code: `${status.toLowerCase()}-action`, message: `${id} is marked by the vendor: ${description}` }];
  }
  return conditionAttributes === undefined
    ? [
        {
          code: 'undocumented-action',
          message: `${id} is in the vendor's roles, but not in its table of actions: ${description}`,
        },
      ]
    : [];
}

/** Settings of the provider that say who signs in, and so to which account. */
const CREDENTIALS = [
  'bluemix_api_key',
  'iam_profile_id',
  'iam_profile_name',
  'iam_refresh_token',
  'iam_token',
  'ibmcloud_account_id',
  'ibmcloud_api_key',
];

/**
 * Problems of roles that are made in another account than the policy that has them. There the name of the role means
 * nothing, or another role with other actions. Across stacks only the cloud knows.
 */
export function checkRoleAccounts(
  policy: IConstruct,
  provider: TerraformProvider | undefined,
  roles: readonly CustomRoleSpec[],
): string[] {
  const own = credentialsOf(policy, provider);
  return roles
    .filter(({ resource }) => TerraformStack.of(resource) === TerraformStack.of(policy))
    .filter((role) => credentialsOf(role.resource, role.provider) !== own)
    .map(
      ({ path }) =>
        `'roles' must be of the account of the policy, but the provider of '${path}' signs in differently: pass the same ` +
        `'provider' to both`,
    );
}

function credentialsOf(construct: IConstruct, provider: TerraformProvider | undefined): string {
  const settings = JSON.parse(providerIdentity(construct, 'ibm', provider) || '{}') as Record<string, unknown>;
  return JSON.stringify(CREDENTIALS.map((name) => settings[name] ?? null));
}
