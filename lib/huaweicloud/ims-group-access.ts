import type { ITerraformDependable, TerraformProvider } from 'cdktf';
import { Construct } from 'constructs';
import { checkFlag, checkNames, checkOptionalList, distinct } from '../core/checks';
import { checkFormat, matches } from '../core/format';
import { type PropNames, refuseForeignProps } from '../core/props';
import { checkProvider } from '../core/provider';
import { show } from '../core/text';
import { refuseIf } from '../core/validation-error';
import { warn } from '../core/warning';
import type { IdentityGroupRoleAssignment } from './bindings/identity-group-role-assignment';
import { policyGrants, systemGrant } from './private/grants';
import { ImsCustomPolicy } from './ims-custom-policy';
import type { ImsOperation } from './ims-operation';
import type { ImsPermission } from './ims-permission';
import type { ImsScope } from './ims-scope';
import { DEFAULT_ENTERPRISE_PROJECT, DESCRIPTION, GROUP_ID } from './facts/formats';
import { OPERATIONS, contradictionsOf, phraseOf, type Contradiction } from './facts/ims-operation';
import { TENANT_ADMINISTRATOR, closureOf, isRole, systemPermission } from './facts/ims-permission';
import { assignAll } from './private/assignments';
import { checkScope } from './private/ims-scope';

/** What is legal but risky, by the codes of the warnings. */
const RISKS = {
  'takes-effect-late': 'IAM takes 15 to 30 minutes until a change of permissions has effect',
  'tenant-administrator':
    `the group becomes ${TENANT_ADMINISTRATOR}, which may do nearly everything in every service except IAM: ` +
    'ImsPermission.FULL_ACCESS covers Image Management Service alone',
  'all-resources':
    'the permissions hold in every project of the account, those that do not exist yet included: ' +
    'name the projects if that is enough',
  'role-in-enterprise-project':
    'the vendor documents enterprise projects for policies, not for roles: check that the roles have effect',
  'upload-in-enterprise-project': 'image files can be uploaded in the enterprise project "default" only',
};

/** Props of `ImsGroupAccess`. */
export interface ImsGroupAccessProps {
  /** Id of the user group: 32 hexadecimal digits, not its name. */
  readonly groupId: string;

  /**
   * System-defined policies and roles. Roles bring the roles that they depend on, in the same scope.
   * @default - none; then `policies` must be given
   */
  readonly permissions?: ImsPermission[];

  /**
   * Custom policies, each an `ImsCustomPolicy` or made by `ImsReadyPolicy`.
   * @default - none; then `permissions` must be given
   */
  readonly policies?: ImsCustomPolicy[];

  /**
   * What the group may not do, whatever else allows it: a custom policy of this construct denies it, and is granted
   * before anything that allows.
   * @default - nothing
   */
  readonly denied?: ImsOperation[];

  /** Where the permissions hold. */
  readonly scope: ImsScope;

  /**
   * Accepts that `IMS_ADMINISTRATOR` and `SERVER_ADMINISTRATOR` bring the role Tenant Administrator, which may do nearly
   * everything in every service except IAM.
   * @default false
   */
  readonly acceptTenantAdministrator?: boolean;

  /**
   * Provider of the account of the group.
   * @default - the stack's provider without alias
   */
  readonly provider?: TerraformProvider;
}

const PROPS: PropNames<ImsGroupAccessProps> = {
  groupId: 1,
  permissions: 1,
  policies: 1,
  denied: 1,
  scope: 1,
  acceptTenantAdministrator: 1,
  provider: 1,
};

/**
 * Allows the users of a group to use Image Management Service, in a scope, but for what is denied.
 *
 * Custom policies that include Object Storage Service are granted in the account and in the project of that service as
 * well, because it is a global service; in an enterprise project all is granted there.
 *
 * Throws a `ValidationError` when nothing is allowed, when a list is empty, when Tenant Administrator would come along
 * unaccepted, when an operation has no effect in the scope, and when a literal id is malformed; a malformed id that is
 * known only later stops the plan, as does a project name that is not found. The same permission for the same group and
 * scope in two constructs of an app fails the synthesis, because removing one would revoke both.
 * @see https://support.huaweicloud.com/eu/productdesc-ims/ims_01_0009.html
 */
export class ImsGroupAccess extends Construct implements ITerraformDependable {
  /** The assignment that is made last. */
  public readonly resource: IdentityGroupRoleAssignment;

  /** All that must exist before a dependant: `dependsOn: access.dependables`. */
  public readonly dependables: ITerraformDependable[];

  constructor(scope: Construct, id: string, props: ImsGroupAccessProps) {
    super(scope, id);
    refuseForeignProps(props, PROPS, this);
    refuseIf(problemsOf(props), this);

    const grants = [
      ...displayNamesOf(props).map((displayName) => systemGrant(this, displayName, props.provider)),
      ...[...new Set(props.policies), ...this.denial(props)].flatMap((policy) => policyGrants(this, policy)),
    ];
    const assignments = assignAll(this, grants, props.scope._spec, props);
    this.resource = assignments[assignments.length - 1]!;
    this.dependables = [...assignments];
    this.node.defaultChild = this.resource;
    annotate(this, props);
  }

  /** Allows `dependsOn: [access]`: the address of the last thing that must exist before a dependant. */
  public get fqn(): string {
    return this.resource.fqn;
  }

  /** The policy behind `denied`. Its name is unique in the account, as the path of the construct is in the app. */
  private denial({ denied, provider }: ImsGroupAccessProps): ImsCustomPolicy[] {
    if (denied === undefined) {
      return [];
    }
    const readable = this.node.id.replace(/[^0-9A-Za-z]+/g, '-').slice(0, 32);
    return [
      new ImsCustomPolicy(this, 'Denied', {
        policyName: `ims-denied-${readable}-${this.node.addr.slice(-8)}`,
        description: denialDescription(denied),
        denied,
        provider,
      }),
    ];
  }
}

/** Long lists do not fit into a description; the policy itself says it all. */
function denialDescription(denied: readonly string[]): string {
  const sentence = `Denies to ${phraseOf(denied)}`;
  return matches(DESCRIPTION, sentence) ? sentence : 'Denies most operations on images';
}

function annotate(construct: Construct, props: ImsGroupAccessProps): void {
  const names = displayNamesOf(props);
  const where = props.scope._spec;
  const inEnterpriseProject = where.kind === 'enterpriseProject';
  const risks: [given: boolean, code: keyof typeof RISKS][] = [
    [true, 'takes-effect-late'],
    [names.includes(TENANT_ADMINISTRATOR), 'tenant-administrator'],
    [where.kind === 'allResources', 'all-resources'],
    [inEnterpriseProject && names.some(isRole), 'role-in-enterprise-project'],
    [
      inEnterpriseProject &&
        where.values[0] !== DEFAULT_ENTERPRISE_PROJECT &&
        allowedBy(props).includes('UPLOAD_IMAGE'),
      'upload-in-enterprise-project',
    ],
  ];
  for (const [given, code] of risks) {
    if (given) {
      warn(construct, code, RISKS[code]);
    }
  }
  for (const { denied, allowed, action } of brokenBy(props)) {
    warn(
      construct,
      'deny-breaks',
      `denying ${denied} breaks ${allowed}, which a policy allows and which needs ${action}`,
    );
  }
}

/** Problems of the props; those of the lists first, because the others read them. */
function problemsOf(props: ImsGroupAccessProps): string[] {
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
function displayNamesOf(props: ImsGroupAccessProps): string[] {
  return closureOf(givenNamesOf(props));
}

function givenNamesOf({ permissions }: ImsGroupAccessProps): string[] {
  return (permissions ?? []).map(({ displayName }) => displayName);
}

/** Operations that the construct's policies allow. */
function allowedBy({ policies }: ImsGroupAccessProps): string[] {
  return (policies ?? []).flatMap(({ _policy }) => _policy.allowed);
}

function deniedBy({ policies, denied }: ImsGroupAccessProps): string[] {
  return [...(policies ?? []).flatMap(({ _policy }) => _policy.denied), ...(denied ?? [])];
}

/** What a denial breaks without naming it, though a policy allows it. */
function brokenBy(props: ImsGroupAccessProps): Contradiction[] {
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
