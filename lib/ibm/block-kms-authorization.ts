import type { ITerraformDependable } from 'cdktf';
import { Construct } from 'constructs';
import { checkFlag } from '../core/checks';
import { type PropNames, refuseForeignProps } from '../core/props';
import { refuseIf } from '../core/validation-error';
import type { AuthorizationOptions } from './authorization-options';
import { authorize, problemsOf } from './private/authorization';
import { AuthorizationSource } from './authorization-source';
import { checkMadeBy } from '../core/factories';
import { shapeOf } from './private/authorization-parties';
import type { IamAuthorizationPolicy } from './bindings/iam-authorization-policy';
import type { KmsTarget } from './kms-target';
import { BLOCK_STORAGE_KMS_ROLES, DELEGATOR_ROLE } from './facts/block-kms-authorization';
import { OPTION_NAMES } from './private/authorization-options';

/** Props of `BlockKmsAuthorization`. */
export interface BlockKmsAuthorizationProps extends AuthorizationOptions {
  /** Which keys. */
  readonly target: KmsTarget;

  /**
   * The account whose volumes are encrypted: 32 hexadecimal digits, without `a/`. The authorization is created in the
   * account that owns the key.
   * @default - the account that owns the key
   */
  readonly sourceAccountId?: string;

  /**
   * Lets Cloud Block Storage hand the access on to services that depend on it (role Authorization Delegator).
   * @default - true if `sourceAccountId` is given, as the vendor asks for across accounts, else false
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
    const source = {
      ...AuthorizationSource.CLOUD_BLOCK_STORAGE._spec,
      accountId: props.sourceAccountId,
      accountProp: 'sourceAccountId',
    };
    const target = props.target._spec;
    refuseIf([...checkFlag('delegate', props.delegate), ...problemsOf(source, target, props)], this);

    const delegate = props.delegate ?? props.sourceAccountId !== undefined;
    const { resources, dependables } = authorize(
      this,
      [
        {
          id: shapeOf(target.shape, source, ['accountId']),
          source,
          target,
          roles: [...BLOCK_STORAGE_KMS_ROLES, ...(delegate ? [DELEGATOR_ROLE] : [])],
          description: `Allows ${source.displayName} to encrypt volumes with ${target.phrase}`,
        },
      ],
      props,
    );
    this.resource = resources[0]!;
    this.dependables = dependables;
    this.node.defaultChild = this.resource;
  }

  /** Allows `dependsOn: [authorization]`: the address of the last thing that must exist before a dependant. */
  public get fqn(): string {
    return this.dependables[this.dependables.length - 1]!.fqn;
  }
}
