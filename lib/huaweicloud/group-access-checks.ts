import { checkFlag } from '../core/choice';
import { checkFormat } from '../core/format';
import { checkOptionalList } from '../core/list';
import { checkProvider } from '../core/provider-identity';
import { show } from '../core/text';
import type { ImsGroupAccessProps } from './ims-group-access';
import { checkNames, distinct } from './list-checks';
import { GROUP_ID } from './policies/formats';
import { OPERATIONS, contradictionsOf, type Contradiction } from './policies/operations';
import { TENANT_ADMINISTRATOR, closureOf, systemPermission } from './policies/system-permissions';
import { checkScope } from './scope-spec';

/** Problems of the props; those of the lists first, because the others read them. */
export function problemsOf(props: ImsGroupAccessProps): string[] {
  const problems = [
    ...checkFormat({ prop: 'groupId', value: props.groupId, format: GROUP_ID }),
    ...checkScope(props.scope),
    ...checkPermissions(props.permissions),
    ...checkPolicies(props.policies),
    ...checkNames('denied', props.denied, 'ImsOperation', Object.keys(OPERATIONS)),
    ...checkFlag('acceptTenantAdministrator', props.acceptTenantAdministrator),
    ...checkProvider(props.provider, 'huaweicloud'),
  ];
  return problems.length > 0
    ? problems
    : [...checkAllows(props), ...checkTenantAdministrator(props), ...checkEnterpriseProject(props)];
}

/** What is granted for `permissions`, with what comes along. */
export function displayNamesOf(props: ImsGroupAccessProps): string[] {
  return closureOf(givenNamesOf(props));
}

function givenNamesOf({ permissions }: ImsGroupAccessProps): string[] {
  return (permissions ?? []).map(({ displayName }) => displayName);
}

/** Operations that the construct's policies allow. */
export function allowedBy({ policies }: ImsGroupAccessProps): string[] {
  return (policies ?? []).flatMap(({ _policy }) => _policy.allowed);
}

function deniedBy({ policies, denied }: ImsGroupAccessProps): string[] {
  return [...(policies ?? []).flatMap(({ _policy }) => _policy.denied), ...(denied ?? [])];
}

/** What a denial breaks without naming it, though a policy allows it. */
export function brokenBy(props: ImsGroupAccessProps): Contradiction[] {
  const denied = distinct(deniedBy(props));
  const left = distinct(allowedBy(props)).filter((name) => !denied.includes(name));
  return contradictionsOf(left, denied);
}

function checkPermissions(permissions: ImsGroupAccessProps['permissions']): string[] {
  const problems = checkOptionalList('permissions', permissions, 'members of ImsPermission');
  return problems.length > 0
    ? problems
    : (permissions ?? []).flatMap((permission, index) =>
        systemPermission(permission?.displayName) === undefined
          ? [`'permissions[${index}]' must be a member of ImsPermission, got ${show(permission)}`]
          : [],
      );
}

function checkPolicies(policies: ImsGroupAccessProps['policies']): string[] {
  const problems = checkOptionalList('policies', policies, 'instances of ImsCustomPolicy');
  return problems.length > 0
    ? problems
    : (policies ?? []).flatMap((policy, index) =>
        policy?._roles === undefined
          ? [`'policies[${index}]' must be an instance of ImsCustomPolicy, got ${show(policy)}`]
          : [],
      );
}

function checkAllows({ permissions, policies, denied }: ImsGroupAccessProps): string[] {
  if (permissions !== undefined || policies?.some(({ _policy }) => _policy.allowed.length > 0)) {
    return [];
  }
  return policies !== undefined || denied !== undefined
    ? [
        "'permissions' or 'policies' must allow something, got denials alone: they give no access, and only limit this grant",
      ]
    : ["'permissions' or 'policies' must be given, got neither: the group would get no access"];
}

function checkTenantAdministrator(props: ImsGroupAccessProps): string[] {
  const names = givenNamesOf(props).filter((displayName) => closureOf([displayName]).includes(TENANT_ADMINISTRATOR));
  return names.length === 0 || props.acceptTenantAdministrator === true
    ? []
    : [
        `'acceptTenantAdministrator' must be true for ${names.join(', ')}, got ${show(props.acceptTenantAdministrator)}: ` +
          `the role has no effect without ${TENANT_ADMINISTRATOR}, which may do nearly everything in every service ` +
          'except IAM; ImsPermission.FULL_ACCESS stands alone',
      ];
}

function checkEnterpriseProject(props: ImsGroupAccessProps): string[] {
  const without = distinct([...allowedBy(props), ...deniedBy(props)]).filter(
    (name) => !OPERATIONS[name]!.enterpriseProject,
  );
  return props.scope._spec.kind === 'enterpriseProject' && without.length > 0
    ? [
        `'scope' must be IAM projects or all resources for ${without.join(', ')}: in an enterprise project ` +
          'these can be neither allowed nor denied',
      ]
    : [];
}
