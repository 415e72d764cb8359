import type { ITerraformDependable, ITerraformIterator, TerraformResource } from 'cdktf';
import { Construct } from 'constructs';
import { moveFrom } from '../core/moves';
import { readProps, type PropNames } from '../core/props';
import { refuseIf } from '../core/refusal';
import type { AuthorizationOptions } from './authorization-options';
import { authorize, type MadeAuthorizations } from './private/authorization-policies';
import { planImageAuthorizations } from './private/image-service-cos-authorization';
import { AuthorizationSource } from './authorization-source';
import { sourceIn } from './private/authorization-parties';
import { checkCosTarget } from './private/cos-target';
import type { IamAuthorizationPolicy } from './bindings/iam-authorization-policy';
import type { CosTarget } from './cos-target';
import { OPTION_NAMES } from './private/authorization-options';

/** In which direction images go. */
export enum ImageAccess {
  /** Import custom images from Cloud Object Storage. */
  IMPORT = 'IMPORT',
  /** Export custom images to Cloud Object Storage. */
  EXPORT = 'EXPORT',
  /** Both. */
  IMPORT_AND_EXPORT = 'IMPORT_AND_EXPORT',
}

/** Props of `ImageServiceCosAuthorization`. */
export interface ImageServiceCosAuthorizationProps extends AuthorizationOptions {
  /** What Image Service for VPC may do: import needs Reader, export needs Writer, both need both. */
  readonly access: ImageAccess;

  /** The part of Cloud Object Storage that it may use. */
  readonly target: CosTarget;

  /**
   * The account whose images are imported or exported: 32 hexadecimal digits, without `a/`. The authorization is created in
   * the account that owns the Cloud Object Storage instance.
   * @default - the account that owns the Cloud Object Storage instance
   */
  readonly sourceAccountId?: string;

  /**
   * Lets the service list the instance of a bucket target as well, with a second authorization. Flow Logs for
   * VPC needed that. Only for bucket targets.
   * @default false
   * @see https://github.com/terraform-ibm-modules/terraform-ibm-landing-zone-vpc/issues/1175
   */
  readonly grantInstanceReader?: boolean;

  /**
   * Makes one authorization per entry: `TerraformIterator.fromMap(variable.value)`. Use the iterator's value or key in the target.
   * Each entry is checked when Terraform knows it.
   * @default - one authorization
   */
  readonly forEach?: ITerraformIterator;
}

const PROPS: PropNames<ImageServiceCosAuthorizationProps> = {
  access: 1,
  target: 1,
  sourceAccountId: 'authorize the account that owns the Cloud Object Storage instance',
  grantInstanceReader: 1,
  forEach: 1,
  ...OPTION_NAMES,
};

/**
 * Allows Image Service for VPC to import custom images from Cloud Object Storage, to export them to it, or both.
 *
 * Images and export jobs must be created after it and destroyed before it: `dependsOn: [authorization]`.
 *
 * Throws a `ValidationError` when a literal id or CRN is malformed; a malformed value that is known only later stops the
 * plan.
 *
 * Two authorizations of an account with the same source and target fail the synthesis, because the cloud refuses the
 * second.
 * @see https://cloud.ibm.com/docs/vpc?topic=vpc-object-storage-prereq
 * @example
 * const storage = new ResourceInstance(this, 'storage', {
 *   name: 'storage',
 *   service: 'cloud-object-storage',
 *   plan: 'standard',
 *   location: 'global',
 * });
 * const bucket = new CosBucket(this, 'bucket', {
 *   bucketName: 'disk-images',
 *   resourceInstanceId: storage.crn,
 *   regionLocation: 'us-south',
 *   storageClass: 'standard',
 * });
 * const authorization = new ImageServiceCosAuthorization(this, 'image-import', {
 *   access: ImageAccess.IMPORT,
 *   target: CosTarget.bucket(bucket.crn),
 * });
 * new IsImage(this, 'image', {
 *   name: 'debian-12',
 *   href: 'cos://us-south/disk-images/debian-12.qcow2',
 *   operatingSystem: 'debian-12-amd64',
 *   dependsOn: [authorization],
 * });
 */
export class ImageServiceCosAuthorization extends Construct implements ITerraformDependable {
  /** The authorization. */
  public readonly resource: IamAuthorizationPolicy;

  private readonly made: MadeAuthorizations;

  constructor(scope: Construct, id: string, props: ImageServiceCosAuthorizationProps) {
    super(scope, id);
    const read = readProps(props, PROPS, this);
    refuseIf(checkCosTarget(read.target), this);
    const { access, sourceAccountId, grantInstanceReader, forEach } = read;
    const source = sourceIn('sourceAccountId', sourceAccountId, AuthorizationSource.VPC_IMAGE._spec);
    const plan = planImageAuthorizations(
      { access, source, target: read.target._spec, grantInstanceReader, forEach },
      read,
    );
    refuseIf(plan.problems, this);

    this.made = authorize(this, plan.authorizations, read);
    this.resource = this.made.policies[this.made.policies.length - 1]!;
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
