import type { ITerraformDependable } from 'cdktf';
import { Construct } from 'constructs';
import { type PropNames, refuseForeignProps } from '../core/props';
import { refuseIf } from '../core/validation-error';
import type { AuthorizationOptions } from './authorization-options';
import { authorize } from './private/authorization';
import { planBlockAuthorization } from './private/block-kms-authorization';
import { AuthorizationSource } from './authorization-source';
import { checkMadeBy } from '../core/factories';
import { sourceIn } from './private/authorization-parties';
import type { IamAuthorizationPolicy } from './bindings/iam-authorization-policy';
import type { KmsTarget } from './kms-target';
import { OPTION_NAMES } from './private/authorization-options';

/** Props of `BlockKmsAuthorization`. */
export interface BlockKmsAuthorizationProps extends AuthorizationOptions {
  /** The keys that it may use. */
  readonly target: KmsTarget;

  /**
   * The account whose volumes are encrypted: 32 hexadecimal digits, without `a/`. The authorization is created in the
   * account that owns the key.
   * @default - the account that owns the key
   */
  readonly sourceAccountId?: string;

  /**
   * Lets Cloud Block Storage delegate its access to services that depend on it (role Authorization Delegator).
   * @default - true if `sourceAccountId` is given, as the vendor's page asks for across accounts; else false
   */
  readonly delegate?: boolean;
}

const PROPS: PropNames<BlockKmsAuthorizationProps> = {
  target: 1,
  sourceAccountId: 1,
  delegate: 1,
  ...OPTION_NAMES,
};

/**
 * Allows Cloud Block Storage to encrypt volumes, images and snapshots with root keys of Key Protect or Hyper Protect
 * Crypto Services.
 *
 * Volumes must be created after it and destroyed before it (`dependsOn: [authorization]`), or their keys stay
 * registered.
 *
 * Throws a `ValidationError` when a literal id or CRN is malformed; a malformed value that is known only later stops the
 * plan.
 *
 * Two authorizations of an app with the same source and target fail the synthesis, because the cloud refuses the second.
 * @see https://cloud.ibm.com/docs/vpc?topic=vpc-block-s2s-auth
 */
export class BlockKmsAuthorization extends Construct implements ITerraformDependable {
  /** The authorization. */
  public readonly resource: IamAuthorizationPolicy;

  /** All that must exist before a dependant: `dependsOn: authorization.dependables`. */
  public readonly dependables: ITerraformDependable[];

  constructor(scope: Construct, id: string, props: BlockKmsAuthorizationProps) {
    super(scope, id);
    refuseForeignProps(props, PROPS, this);
    refuseIf(checkMadeBy('target', props.target, 'KmsTarget'), this);
    const source = sourceIn('sourceAccountId', props.sourceAccountId, AuthorizationSource.CLOUD_BLOCK_STORAGE._spec);
    const plan = planBlockAuthorization(source, props.target._spec, props.delegate, props);
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
