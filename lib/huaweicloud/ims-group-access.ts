import type { ITerraformDependable, TerraformProvider, TerraformResource } from 'cdktf';
import { Construct } from 'constructs';
import { moveFrom } from '../core/moves';
import { type PropNames, readProps } from '../core/props';
import { requireProvider } from '../core/provider';
import { refuseIf } from '../core/refusal';
import { warn } from '../core/warning';
import type { IdentityGroupRoleAssignment } from './bindings/identity-group-role-assignment';
import type { ImsCustomPolicy } from './ims-custom-policy';
import type { ImsOperation } from './ims-operation';
import type { ImsPermission } from './ims-permission';
import type { ImsScope } from './ims-scope';
import { assignmentOf, assignmentsOf, createAssignments } from './private/assignments';
import { roleGrant, systemGrant } from './private/grants';
import { denialName, planGroupAccess, type GroupAccessPlan } from './private/ims-group-access';
import { pathInStack, registerAccess, type MovableAccess } from './private/moves';
import { createPolicyRoles, type PolicyRole } from './private/policy-role';
import { PROVIDER } from './private/provider';
import type { Target } from './private/targets';

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
   * Custom policies, each an `ImsCustomPolicy` or made by `ImsReadyPolicy`. What a policy of the same stack allows newly waits for
   * the denials of this construct. A policy of another stack cannot wait: deploy a denial before what it denies.
   * @default - none; then `permissions` must be given
   */
  readonly policies?: ImsCustomPolicy[];

  /**
   * What the group may not do, whatever else allows it. A custom policy per project denies it, and is granted before
   * anything that allows.
   * @default - nothing
   */
  readonly denied?: ImsOperation[];

  /**
   * Name of the custom policy behind `denied`, as in `ImsCustomPolicyProps`: for taking over one that exists. Only for a scope
   * of one project, enterprise project or all resources, because there is a policy for each.
   * @default - a name made of the id and the path of the construct
   */
  readonly denialPolicyName?: string;

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
  denied: 'deny nothing',
  denialPolicyName: 1,
  scope: 1,
  acceptTenantAdministrator: 1,
  provider: 1,
};

/**
 * Allows the users of a group to use Image Management Service in a scope, except for what is denied.
 *
 * Custom policies that include Object Storage Service are granted in the account and in the project of that service as
 * well, because it is a global service; in an enterprise project all is granted there.
 *
 * Throws a `ValidationError` when nothing is allowed, when a list is empty, when Tenant Administrator would come along
 * unaccepted, when an operation has no effect in the scope, and when a literal id is malformed. A malformed id that is
 * known only later stops the plan, as does a project name that is not found. The same permission for the same group and
 * scope in two constructs of an app fails the synthesis, because removing one would revoke both.
 * @see https://support.huaweicloud.com/eu/productdesc-ims/ims_01_0009.html
 * @example
 * new ImsGroupAccess(this, 'image-access', {
 *   groupId: '0123456789abcdef0123456789abcdef',
 *   permissions: [ImsPermission.FULL_ACCESS],
 *   denied: [ImsOperation.DELETE_IMAGE],
 *   scope: ImsScope.projectNames(['eu-west-101']),
 * });
 */
export class ImsGroupAccess extends Construct implements ITerraformDependable {
  /** The assignment that is made last. */
  public readonly resource: IdentityGroupRoleAssignment;

  private readonly made: MovableAccess;
  private readonly namesDenials: boolean;

  constructor(scope: Construct, id: string, props: ImsGroupAccessProps) {
    super(scope, id);
    const given = readProps(props, PROPS, this);
    const plan = planGroupAccess(given, this);
    refuseIf(plan.problems, this);

    const { targets, displayNames, denial, warnings } = plan;
    const system = displayNames.map((displayName) => systemGrant(this, displayName, given.provider));
    const denials = denial ? targets.map((target) => this.createDenial(denial, target, given)) : [];
    const assignments = createAssignments(
      this,
      [
        ...assignmentsOf(system, targets),
        ...plan.assignments,
        ...denials.map((role) => assignmentOf(roleGrant('Denied', role), role.target)),
      ],
      given,
    );
    this.made = { construct: this, denials, assignments };
    this.namesDenials = given.denialPolicyName === undefined;
    this.resource = assignments[assignments.length - 1]!.resource;
    this.node.defaultChild = this.resource;
    registerAccess(this.made);
    requireProvider(this, PROVIDER);
    for (const { code, message } of warnings) {
      warn(this, code, message);
    }
  }

  /**
   * All that the construct makes, in order: a policy per denial, then the assignments. For `importFrom`, `moveFromId` and
   * overrides.
   */
  public get resources(): TerraformResource[] {
    return [...this.made.denials, ...this.made.assignments].map(({ resource }) => resource);
  }

  /** All that must exist before a dependant: `dependsOn: access.dependables`. */
  public get dependables(): ITerraformDependable[] {
    return this.made.assignments.map(({ resource }) => resource);
  }

  /** Allows `dependsOn: [access]`: the address of the last assignment, which depends on all others. */
  public get fqn(): string {
    return this.resource.fqn;
  }

  /**
   * Keeps what is granted and denied when the construct moves or gets another id: Terraform moves all of its resources in the
   * state. Without it they are granted and revoked in no order, and what is revoked last is gone until the next deployment.
   * Denial policies keep their names as long as this is called.
   *
   * Throws a `ValidationError` when the path is not one that the construct can have had.
   * @param path the ids from the stack to the construct, as they were: `team/images`
   */
  public movedFrom(path: string): void {
    moveFrom(this, [], path);
    this.made.formerPath = path;
    for (const { resource, target } of this.namesDenials ? this.made.denials : []) {
      resource.name = denialName(this, path, target);
    }
  }

  /**
   * One policy per target: IAM knows a grant by group, policy and target alone. If two spellings of a target shared a policy,
   * the destruction of the old denial would take away the new one.
   */
  private createDenial(
    denial: NonNullable<GroupAccessPlan['denial']>,
    target: Target,
    { denialPolicyName, provider }: ImsGroupAccessProps,
  ): PolicyRole & { readonly target: Target } {
    const place = new Construct(this, `Denial-${target.key}`);
    const policyName = denialPolicyName ?? denialName(this, pathInStack(this), target);
    return { ...createPolicyRoles(place, [denial(policyName)], provider, this)[0]!, target };
  }
}
