import type { TerraformProvider } from 'cdktf';
import { checkEach, checkFlag, checkNames, distinct } from '../../core/checks';
import { checkFormat, matches } from '../../core/format';
import { checkProvider } from '../../core/provider';
import { show } from '../../core/text';
import { DEFAULT_ENTERPRISE_PROJECT, DESCRIPTION, GROUP_ID } from '../facts/formats';
import { OPERATIONS, contradictionsOf, phraseOf } from '../facts/ims-operation';
import { TENANT_ADMINISTRATOR, closureOf, isRole, systemPermission } from '../facts/ims-permission';
import type { CustomPolicySpec, Warning } from './ims-custom-policy';
import { checkScope, type ScopeSpec } from './ims-scope';

/** The props of an access, with the data of the parts that they are made of. */
export interface GroupAccessInput {
  readonly groupId: string;
  readonly permissions?: readonly { readonly displayName: string }[];
  readonly policies?: readonly { readonly _spec: CustomPolicySpec }[];
  readonly denied?: readonly string[];
  readonly scope: { readonly _spec: ScopeSpec };
  readonly acceptTenantAdministrator?: boolean;
  readonly provider?: TerraformProvider;
}

/** What the props make; nothing, if one of them is malformed. */
export interface GroupAccessPlan {
  readonly problems: readonly string[];
  /** System-defined permissions, with those that they depend on. */
  readonly displayNames: readonly string[];
  readonly policies: readonly CustomPolicySpec[];
  /** The policy behind `denied`. */
  readonly denial?: { readonly denied: string[]; readonly description: string };
  readonly warnings: readonly Warning[];
}

/** What the access is made of, read from the props once. */
interface Parts {
  /** Display names, without those that come along. */
  readonly given: readonly string[];
  readonly displayNames: readonly string[];
  readonly policies: readonly CustomPolicySpec[];
  readonly allowed: readonly string[];
  readonly denied: readonly string[];
  readonly scope: ScopeSpec;
}

export function planGroupAccess(input: GroupAccessInput): GroupAccessPlan {
  const malformed = checkProps(input);
  if (malformed.length > 0) {
    return { problems: malformed, displayNames: [], policies: [], warnings: [] };
  }
  const parts = partsOf(input);
  const { displayNames, policies } = parts;
  return {
    problems: [
      ...checkAllows(input, parts),
      ...checkTenantAdministrator(input, parts),
      ...checkEnterpriseProject(parts),
    ],
    displayNames,
    policies,
    denial: input.denied && { denied: [...input.denied], description: denialDescription(input.denied) },
    warnings: accessWarnings(parts),
  };
}

function checkProps(input: GroupAccessInput): string[] {
  return [
    ...checkFormat({ prop: 'groupId', value: input.groupId, format: GROUP_ID }),
    ...checkScope(input.scope),
    ...checkEach('permissions', input.permissions, 'members of ImsPermission', (name, permission) =>
      systemPermission(permission?.displayName) === undefined
        ? [`'${name}' must be a member of ImsPermission, got ${show(permission)}`]
        : [],
    ),
    ...checkEach('policies', input.policies, 'instances of ImsCustomPolicy', (name, policy) =>
      policy?._spec?.roles === undefined
        ? [`'${name}' must be an instance of ImsCustomPolicy, got ${show(policy)}`]
        : [],
    ),
    ...checkNames('denied', input.denied, 'ImsOperation', Object.keys(OPERATIONS)),
    ...checkFlag('acceptTenantAdministrator', input.acceptTenantAdministrator),
    ...checkProvider(input.provider, 'huaweicloud'),
  ];
}

function partsOf({ permissions = [], policies: given = [], denied = [], scope }: GroupAccessInput): Parts {
  const displayNames = permissions.map(({ displayName }) => displayName);
  const policies = [...new Set(given.map(({ _spec }) => _spec))];
  return {
    given: displayNames,
    displayNames: closureOf(displayNames),
    policies,
    allowed: distinct(policies.flatMap(({ allowed }) => allowed)),
    denied: distinct([...policies.flatMap((policy) => policy.denied), ...denied]),
    scope: scope._spec,
  };
}

function checkAllows({ policies, denied }: GroupAccessInput, { given, allowed }: Parts): string[] {
  if (given.length > 0 || allowed.length > 0) {
    return [];
  }
  return policies !== undefined || denied !== undefined
    ? [
        "'permissions' or 'policies' must allow something, got denials alone: they give no access, and only limit this grant",
      ]
    : ["'permissions' or 'policies' must be given, got neither: the group would get no access"];
}

function checkTenantAdministrator({ acceptTenantAdministrator }: GroupAccessInput, { given }: Parts): string[] {
  const names = given.filter((displayName) => closureOf([displayName]).includes(TENANT_ADMINISTRATOR));
  return names.length === 0 || acceptTenantAdministrator === true
    ? []
    : [
        `'acceptTenantAdministrator' must be true for ${names.join(', ')}, got ${show(acceptTenantAdministrator)}: ` +
          `the role has no effect without ${TENANT_ADMINISTRATOR}, which may do nearly everything in every service ` +
          'except IAM; ImsPermission.FULL_ACCESS stands alone',
      ];
}

function checkEnterpriseProject({ allowed, denied, scope }: Parts): string[] {
  const without = distinct([...allowed, ...denied]).filter((name) => !OPERATIONS[name]!.enterpriseProject);
  return scope.kind === 'enterpriseProject' && without.length > 0
    ? [
        `'scope' must be IAM projects or all resources for ${without.join(', ')}: in an enterprise project ` +
          'these can be neither allowed nor denied',
      ]
    : [];
}

/** Long lists do not fit into a description; the policy itself says it all. */
function denialDescription(denied: readonly string[]): string {
  const sentence = `Denies to ${phraseOf(denied)}`;
  return matches(DESCRIPTION, sentence) ? sentence : 'Denies most operations on images';
}

function accessWarnings({ displayNames, allowed, denied, scope }: Parts): Warning[] {
  const inEnterpriseProject = scope.kind === 'enterpriseProject';
  const left = allowed.filter((name) => !denied.includes(name));
  const risks = [
    {
      given: true,
      code: 'takes-effect-late',
      message: 'IAM takes 15 to 30 minutes until a change of permissions has effect',
    },
    {
      given: displayNames.includes(TENANT_ADMINISTRATOR),
      code: 'tenant-administrator',
      message:
        `the group becomes ${TENANT_ADMINISTRATOR}, which may do nearly everything in every service except IAM: ` +
        'ImsPermission.FULL_ACCESS covers Image Management Service alone',
    },
    {
      given: scope.kind === 'allResources',
      code: 'all-resources',
      message:
        'the permissions hold in every project of the account, including those that do not exist yet: ' +
        'name the projects if that is enough',
    },
    {
      given: inEnterpriseProject && displayNames.some(isRole),
      code: 'role-in-enterprise-project',
      message: 'the vendor documents enterprise projects for policies, not for roles: check that the roles have effect',
    },
    {
      given: inEnterpriseProject && scope.values[0] !== DEFAULT_ENTERPRISE_PROJECT && allowed.includes('UPLOAD_IMAGE'),
      code: 'upload-in-enterprise-project',
      message: 'image files can be uploaded in the enterprise project "default" only',
    },
    ...contradictionsOf(left, denied).map((one) => ({
      given: true,
      code: 'deny-breaks',
      message: `denying ${one.denied} breaks ${one.allowed}, which a policy allows and which needs ${one.action}`,
    })),
  ];
  return risks.filter(({ given }) => given);
}
