import { createHash } from 'node:crypto';
import { TerraformStack, type TerraformProvider } from 'cdktf';
import type { Construct } from 'constructs';
import { checkEach, checkFlag, distinct } from '../../core/checks';
import { checkFormat, matches } from '../../core/format';
import { checkProvider } from '../../core/provider';
import { nearest, show } from '../../core/text';
import { LIMITS } from '../facts/document';
import { DEFAULT_ENTERPRISE_PROJECT, DESCRIPTION, GROUP_ID, policyNameFormat } from '../facts/formats';
import { denialDocument } from '../facts/ims-custom-policy';
import { OPERATIONS, contradictionsOf, phraseOf } from '../facts/ims-operation';
import { SYSTEM_PERMISSIONS, TENANT_ADMINISTRATOR, closureOf, isRole, systemPermission } from '../facts/ims-permission';
import { assignmentsOf, type Assignment } from './assignments';
import { policyGrants } from './grants';
import { denialRisks, type CustomPolicySpec, type Risk } from './ims-custom-policy';
import { checkOperationNames } from './ims-operation';
import { checkScope, type ScopeSpec } from './ims-scope';
import type { PolicyRoleSpec } from './policy-role';
import { scopeTargets, type Target } from './targets';

/** The props of an access, with the data of the parts that they are made of. */
export interface GroupAccessInput {
  readonly groupId: string;
  readonly permissions?: readonly { readonly displayName: string }[];
  readonly policies?: readonly { readonly _spec: CustomPolicySpec }[];
  readonly denied?: readonly string[];
  readonly denialPolicyName?: string;
  readonly scope: { readonly _spec: ScopeSpec };
  readonly acceptTenantAdministrator?: boolean;
  readonly provider?: TerraformProvider;
}

/** What the props make. With problems it is nothing. */
export interface GroupAccessPlan {
  readonly problems: readonly string[];
  readonly targets: readonly Target[];
  /** System-defined permissions, with those that they depend on. */
  readonly displayNames: readonly string[];
  /** Those of the custom policies. */
  readonly assignments: readonly Assignment[];
  /** The policy behind `denied`, by its name. */
  readonly denial?: (policyName: string) => PolicyRoleSpec;
  readonly warnings: readonly Risk[];
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
  readonly targets: readonly Target[];
  readonly assignments: readonly Assignment[];
}

export function planGroupAccess(input: GroupAccessInput, construct: Construct): GroupAccessPlan {
  const malformed = checkProps(input);
  if (malformed.length > 0) {
    return { problems: malformed, targets: [], displayNames: [], assignments: [], warnings: [] };
  }
  const { denied } = input;
  const parts = partsOf(input, construct);
  const { targets, displayNames, assignments } = parts;
  return {
    problems: [
      ...checkAllows(input, parts),
      ...checkTenantAdministrator(input, parts),
      ...checkEnterpriseProject(parts),
      ...checkDenialPolicyName(input, targets),
      ...checkAddresses(assignments),
    ],
    targets,
    displayNames,
    assignments,
    denial: denied && ((policyName) => denialRole(denied, policyName)),
    warnings: [...accessRisks(parts), ...denialRisks(denied ?? [])],
  };
}

function checkProps(input: GroupAccessInput): string[] {
  return [
    ...checkFormat({ prop: 'groupId', value: input.groupId, format: GROUP_ID }),
    ...checkScope(input.scope),
    ...checkEach('permissions', input.permissions, 'members of ImsPermission', (name, permission) =>
      systemPermission(permission?.displayName) === undefined
        ? [`'${name}' must be a member of ImsPermission, got ${show(permission)}${permissionSuggestion(permission)}`]
        : [],
    ),
    ...checkEach('policies', input.policies, 'instances of ImsCustomPolicy', (name, policy) =>
      policy?._spec?.roles === undefined
        ? [`'${name}' must be an instance of ImsCustomPolicy, got ${show(policy)}`]
        : [],
    ),
    ...checkOperationNames('denied', input.denied),
    ...(input.denialPolicyName === undefined ? [] : checkFormat(nameNarrowing(input.denialPolicyName))),
    ...checkFlag('acceptTenantAdministrator', input.acceptTenantAdministrator),
    ...checkProvider(input.provider, 'huaweicloud'),
  ];
}

/** Callers without types write the name of the member, or the name in the console. */
function permissionSuggestion(value: unknown): string {
  const members = Object.entries(SYSTEM_PERMISSIONS).flatMap(([member, { displayName }]) => [
    [member, member],
    [displayName, member],
  ]);
  const names = new Map(members as [string, string][]);
  const near = typeof value === 'string' ? nearest(value, [...names.keys()]) : undefined;
  return near === undefined ? '' : `, did you mean ImsPermission.${names.get(near)}?`;
}

function nameNarrowing(policyName: string) {
  return { prop: 'denialPolicyName', value: policyName, format: policyNameFormat(LIMITS.nameCharacters) };
}

/** The name of a denial policy: unique in the account, as the path of the access is in the app. */
export function denialName(construct: Construct, path: string, { key }: Target): string {
  const id = path.slice(path.lastIndexOf('/') + 1);
  const place = `${TerraformStack.of(construct).node.path}/${path}/${key}`;
  const hash = createHash('sha256').update(place).digest('hex');
  return `ims-denied-${id.replace(/[^0-9A-Za-z]+/g, '-').slice(0, 32)}-${hash.slice(0, 8)}`;
}

function denialRole(denied: readonly string[], policyName: string): PolicyRoleSpec {
  return {
    id: 'Resource',
    name: policyName,
    description: denialDescription(denied),
    document: denialDocument(denied),
    level: 'project',
    narrowings: [nameNarrowing(policyName)],
  };
}

function partsOf(
  { permissions = [], policies: given = [], denied = [], scope }: GroupAccessInput,
  construct: Construct,
): Parts {
  const displayNames = permissions.map(({ displayName }) => displayName);
  const policies = [...new Set(given.map(({ _spec }) => _spec))];
  const targets = scopeTargets(construct, scope._spec);
  return {
    given: displayNames,
    displayNames: closureOf(displayNames),
    policies,
    allowed: distinct(policies.flatMap(({ allowed }) => allowed)),
    denied: distinct([...policies.flatMap((policy) => policy.denied), ...denied]),
    scope: scope._spec,
    targets,
    assignments: assignmentsOf(
      policies.flatMap((policy) => policyGrants(construct, policy)),
      targets,
    ),
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

function checkDenialPolicyName({ denied, denialPolicyName }: GroupAccessInput, targets: readonly Target[]): string[] {
  if (denialPolicyName === undefined || (denied !== undefined && targets.length === 1)) {
    return [];
  }
  return [
    `'denialPolicyName' must be left out ` +
      (denied === undefined ? "without 'denied'" : 'for more than one project: each has a denial policy of its own') +
      `, got ${show(denialPolicyName)}`,
  ];
}

/** Slashes of paths are dashes in addresses. */
function checkAddresses(assignments: readonly Assignment[]): string[] {
  const first = new Map<string, Assignment>();
  const pathOf = ({ grant }: Assignment) => `'${grant.policy!.construct.node.path}'`;
  return assignments.flatMap((assignment) => {
    const other = first.get(assignment.id);
    first.set(assignment.id, other ?? assignment);
    return other === undefined
      ? []
      : [
          `'policies' must have paths that differ in Terraform addresses, got ${pathOf(other)} and ` +
            `${pathOf(assignment)}: give one of them another id`,
        ];
  });
}

/** Long lists do not fit into a description; the policy itself says it all. */
function denialDescription(denied: readonly string[]): string {
  const sentence = `Denies to ${phraseOf(denied)}`;
  return matches(DESCRIPTION, sentence) ? sentence : 'Denies most operations on images';
}

function accessRisks({ displayNames, allowed, denied, scope }: Parts): Risk[] {
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
