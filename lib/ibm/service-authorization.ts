import type { ITerraformDependable } from 'cdktf';
import { Construct } from 'constructs';
import { type PropNames, refuseForeignProps } from '../core/props';
import { refuseIf } from '../core/validation-error';
import type { AuthorizationOptions } from './authorization-options';
import { authorize } from './private/authorization';
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
}

const PROPS: PropNames<ServiceAuthorizationProps> = {
  source: 1,
  target: 1,
  roles: 1,
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
 * Two authorizations of an app with the same source and target fail the synthesis, because the cloud refuses the second.
 * @see https://cloud.ibm.com/docs/account?topic=account-serviceauth
 */
export class ServiceAuthorization extends Construct implements ITerraformDependable {
  /** The authorization. */
  public readonly resource: IamAuthorizationPolicy;

  /** All that must exist before a dependant: `dependsOn: authorization.dependables`. */
  public readonly dependables: ITerraformDependable[];

  constructor(scope: Construct, id: string, props: ServiceAuthorizationProps) {
    super(scope, id);
    refuseForeignProps(props, PROPS, this);
    refuseIf(
      [
        ...checkMadeBy('source', props.source, 'AuthorizationSource'),
        ...checkMadeBy('target', props.target, 'AuthorizationTarget', 'CosTarget', 'KmsTarget'),
      ],
      this,
    );
    const plan = planServiceAuthorization(props.source._spec, props.target._spec, props.roles, props);
    refuseIf(plan.problems, this);
    const { resources, dependables } = authorize(this, plan.authorizations, props);
    this.resource = resources[0]!;
    this.dependables = dependables;
    this.node.defaultChild = this.resource;
  }

  /** Allows `dependsOn: [authorization]`: the address of the last thing that must exist before a dependant. */
  public get fqn(): string {
    return this.dependables[this.dependables.length - 1]!.fqn;
  }
}
