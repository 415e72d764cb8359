import type { ITerraformDependable, ITerraformIterator, TerraformResource } from 'cdktf';
import { Construct } from 'constructs';
import { moveFrom } from '../core/moves';
import { readProps, type PropNames } from '../core/props';
import { refuseIf } from '../core/refusal';
import type { AuthorizationOptions } from './authorization-options';
import { authorize, type MadeAuthorizations } from './private/authorization-policies';
import { planBlockAuthorization } from './private/block-kms-authorization';
import { AuthorizationSource } from './authorization-source';
import { checkMadeBy } from '../core/factories';
import { sourceIn } from './private/authorization-parties';
import { adviseKmsTarget, advised } from './private/misplaced';
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

  /**
   * Makes one authorization per entry: `TerraformIterator.fromMap(variable.value)`. Use the iterator's value or key in the target.
   * Each entry is checked when Terraform knows it.
   * @default - one authorization
   */
  readonly forEach?: ITerraformIterator;
}

const PROPS: PropNames<BlockKmsAuthorizationProps> = {
  target: 1,
  sourceAccountId: 'authorize the account that owns the key',
  delegate: 'delegate across accounts only',
  forEach: 1,
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
 * Two authorizations of an account with the same source and target fail the synthesis, because the cloud refuses the
 * second.
 * @see https://cloud.ibm.com/docs/vpc?topic=vpc-block-s2s-auth
 * @example
 * const key = new KmsKey(this, 'key', {
 *   instanceId: 'f7d4676f-f298-4cb3-8390-2fe258a5d6df',
 *   keyName: 'volumes',
 *   standardKey: false,
 * });
 * const authorization = new BlockKmsAuthorization(this, 'volume-key', { target: KmsTarget.key(key.crn) });
 * new IsVolume(this, 'volume', {
 *   name: 'data',
 *   profile: 'general-purpose',
 *   capacity: 100,
 *   zone: 'us-south-1',
 *   encryptionKey: key.crn,
 *   dependsOn: [authorization],
 * });
 */
export class BlockKmsAuthorization extends Construct implements ITerraformDependable {
  /** The authorization. */
  public readonly resource: IamAuthorizationPolicy;

  private readonly made: MadeAuthorizations;

  constructor(scope: Construct, id: string, props: BlockKmsAuthorizationProps) {
    super(scope, id);
    const read = readProps(props, PROPS, this);
    refuseIf(advised(checkMadeBy('target', read.target, 'KmsTarget'), read.target, adviseKmsTarget), this);
    const { sourceAccountId, delegate, forEach } = read;
    const source = sourceIn('sourceAccountId', sourceAccountId, AuthorizationSource.CLOUD_BLOCK_STORAGE._spec);
    const plan = planBlockAuthorization({ source, target: read.target._spec, delegate, forEach }, read);
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
