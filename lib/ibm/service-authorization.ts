import type { ITerraformDependable, ITerraformIterator, TerraformResource } from 'cdktf';
import { Construct } from 'constructs';
import { entriesOf } from '../core/checks';
import { moveFrom } from '../core/moves';
import { readProps, type PropNames } from '../core/props';
import { identitiesOf } from '../core/references';
import { refuseIf } from '../core/refusal';
import type { AuthorizationOptions } from './authorization-options';
import { authorize, type MadeAuthorizations } from './private/authorization-policies';
import { adviseSource, adviseTarget, advised } from './private/misplaced';
import { planServiceAuthorization } from './private/service-authorization';
import type { AuthorizationSource } from './authorization-source';
import { checkMadeBy } from '../core/factories';
import type { AuthorizationTarget } from './authorization-target';
import type { IamAuthorizationPolicy } from './bindings/iam-authorization-policy';
import { OPTION_NAMES } from './private/authorization-options';

/** Props of `ServiceAuthorization`. */
export interface ServiceAuthorizationProps extends AuthorizationOptions {
  /** The service that is given access. */
  readonly source: AuthorizationSource;

  /** The service, or the part of a service, that it is given access to. */
  readonly target: AuthorizationTarget;

  /**
   * Roles of the target service by display name, such as `Reader` or `Authorization Delegator`: at least one, each
   * once. Custom roles cannot be used in authorizations.
   * @see https://cloud.ibm.com/docs/account?topic=account-iam-service-roles-actions
   */
  readonly roles: string[];

  /**
   * Makes one authorization per entry: `TerraformIterator.fromMap(variable.value)`. Use the iterator's value or key in source or target.
   * Each entry is checked when Terraform knows it.
   * @default - one authorization
   */
  readonly forEach?: ITerraformIterator;
}

const PROPS: PropNames<ServiceAuthorizationProps> = {
  source: 1,
  target: 1,
  roles: 1,
  forEach: 1,
  ...OPTION_NAMES,
};

/**
 * Allows one service of IBM Cloud to use another, in the given roles.
 *
 * What needs the access must be created after it and destroyed before it: `dependsOn: [authorization]`.
 *
 * Throws a `ValidationError` when a literal value is malformed, when the target service does not have a role, or when
 * source or target name an instance and a resource group at once; a malformed value that is known only later stops the
 * plan. Roles of services that are not in the vendor's table are not checked, which is a warning.
 *
 * Two authorizations of an account with the same source and target fail the synthesis, because the cloud refuses the
 * second.
 * @see https://cloud.ibm.com/docs/account?topic=account-serviceauth
 * @example
 * new ServiceAuthorization(this, 'flow-logs', {
 *   source: AuthorizationSource.VPC_FLOW_LOG,
 *   target: CosTarget.instance('d6ae5c0f-2a0c-4a4f-9b1e-6f4a2a5f3c11'),
 *   roles: ['Writer'],
 * });
 */
export class ServiceAuthorization extends Construct implements ITerraformDependable {
  /** The authorization. */
  public readonly resource: IamAuthorizationPolicy;

  private readonly made: MadeAuthorizations;

  constructor(scope: Construct, id: string, props: ServiceAuthorizationProps) {
    super(scope, id);
    const read = readProps(props, PROPS, this);
    refuseIf(
      [
        ...advised(checkMadeBy('source', read.source, 'AuthorizationSource'), read.source, adviseSource),
        ...advised(
          checkMadeBy('target', read.target, 'AuthorizationTarget', 'CosTarget', 'KmsTarget'),
          read.target,
          adviseTarget,
        ),
      ],
      this,
    );
    const { roles, forEach } = read;
    const source = read.source._spec;
    const target = read.target._spec;
    const identities = identitiesOf(entriesOf(roles), this);
    const plan = planServiceAuthorization({ source, target, roles, identities, forEach }, read);
    refuseIf(plan.problems, this);

    this.made = authorize(this, plan.authorizations, read);
    this.resource = this.made.policies[0]!;
    this.node.defaultChild = this.resource;
  }

  /** All that the construct makes, in this order: for `importFrom`, overrides and the like. */
  public get resources(): TerraformResource[] {
    return [...this.made.resources];
  }

  /** All that must exist before a dependant: `dependsOn: authorization.dependables`. */
  public get dependables(): ITerraformDependable[] {
    return [...this.made.dependables];
  }

  /** Allows `dependsOn: [authorization]`: the address of the last thing that must exist before a dependant. */
  public get fqn(): string {
    return this.made.dependables[this.made.dependables.length - 1]!.fqn;
  }

  /**
   * Tells Terraform that this construct was at another path of the stack before, such as `team/images`: what it made is
   * moved in the state, and nothing is created or destroyed.
   */
  public movedFrom(path: string): void {
    moveFrom(this, this.made.resources, path);
  }
}
