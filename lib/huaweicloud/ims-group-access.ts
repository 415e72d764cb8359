import type { ITerraformDependable, TerraformProvider } from 'cdktf';
import { Construct } from 'constructs';
import { type PropNames, refuseForeignProps } from '../core/props';
import { refuseIf } from '../core/validation-error';
import { warn } from '../core/warning';
import type { IdentityGroupRoleAssignment } from './bindings/identity-group-role-assignment';
import { ImsCustomPolicy } from './ims-custom-policy';
import type { ImsOperation } from './ims-operation';
import type { ImsPermission } from './ims-permission';
import type { ImsScope } from './ims-scope';
import { createAssignments } from './private/assignments';
import { policyGrants, systemGrant } from './private/grants';
import { planGroupAccess, type GroupAccessPlan } from './private/ims-group-access';
import { scopeTargets } from './private/targets';

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
   * What the group may not do, whatever else allows it. A custom policy of this construct denies it, and is granted before
   * anything that allows.
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
 */
export class ImsGroupAccess extends Construct implements ITerraformDependable {
  /** The assignment that is made last. */
  public readonly resource: IdentityGroupRoleAssignment;

  /** All that must exist before a dependant: `dependsOn: access.dependables`. */
  public readonly dependables: ITerraformDependable[];

  constructor(scope: Construct, id: string, props: ImsGroupAccessProps) {
    super(scope, id);
    refuseForeignProps(props, PROPS, this);
    const { problems, displayNames, policies, denial, warnings } = planGroupAccess(props);
    refuseIf(problems, this);

    const denials = denial ? [this.createDenial(denial, props.provider)] : [];
    const grants = [
      ...displayNames.map((displayName) => systemGrant(this, displayName, props.provider)),
      ...[...policies, ...denials.map(({ _spec }) => _spec)].flatMap((policy) => policyGrants(this, policy)),
    ];
    const assignments = createAssignments(this, grants, scopeTargets(this, props.scope._spec), props);
    this.resource = assignments[assignments.length - 1]!;
    this.dependables = [...assignments];
    this.node.defaultChild = this.resource;
    for (const { code, message } of warnings) {
      warn(this, code, message);
    }
  }

  /** Allows `dependsOn: [access]`: the address of the last assignment, which depends on all others. */
  public get fqn(): string {
    return this.resource.fqn;
  }

  /** Its name is unique in the account, as the path of the construct is in the app. */
  private createDenial(
    { denied, description }: NonNullable<GroupAccessPlan['denial']>,
    provider?: TerraformProvider,
  ): ImsCustomPolicy {
    const readable = this.node.id.replace(/[^0-9A-Za-z]+/g, '-').slice(0, 32);
    return new ImsCustomPolicy(this, 'Denied', {
      policyName: `ims-denied-${readable}-${this.node.addr.slice(-8)}`,
      description,
      denied: denied as ImsOperation[],
      provider,
    });
  }
}
