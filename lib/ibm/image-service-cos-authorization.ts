import type { ITerraformDependable } from 'cdktf';
import { Construct } from 'constructs';
import { type PropNames, refuseForeignProps } from '../core/props';
import { refuseIf } from '../core/validation-error';
import type { AuthorizationOptions } from './authorization-options';
import { authorize } from './private/authorization';
import { planImageAuthorizations } from './private/image-service-cos-authorization';
import { AuthorizationSource } from './authorization-source';
import { checkMadeBy } from '../core/factories';
import { sourceIn } from './private/authorization-parties';
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
}

const PROPS: PropNames<ImageServiceCosAuthorizationProps> = {
  access: 1,
  target: 1,
  sourceAccountId: 1,
  grantInstanceReader: 1,
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
 * Two authorizations of an app with the same source and target fail the synthesis, because the cloud refuses the second.
 * @see https://cloud.ibm.com/docs/vpc?topic=vpc-object-storage-prereq
 */
export class ImageServiceCosAuthorization extends Construct implements ITerraformDependable {
  /** The authorization. */
  public readonly resource: IamAuthorizationPolicy;

  /** All that must exist before a dependant: `dependsOn: authorization.dependables`. */
  public readonly dependables: ITerraformDependable[];

  constructor(scope: Construct, id: string, props: ImageServiceCosAuthorizationProps) {
    super(scope, id);
    refuseForeignProps(props, PROPS, this);
    refuseIf(checkMadeBy('target', props.target, 'CosTarget'), this);
    const { access, grantInstanceReader } = props;
    const source = sourceIn('sourceAccountId', props.sourceAccountId, AuthorizationSource.VPC_IMAGE._spec);
    const plan = planImageAuthorizations({ access, source, target: props.target._spec, grantInstanceReader }, props);
    refuseIf(plan.problems, this);
    const { resources, dependables } = authorize(this, plan.authorizations, props);
    this.resource = resources[resources.length - 1]!;
    this.dependables = dependables;
    this.node.defaultChild = this.resource;
  }

  /** Allows `dependsOn: [authorization]`: the address of the last thing that must exist before a dependant. */
  public get fqn(): string {
    return this.dependables[this.dependables.length - 1]!.fqn;
  }
}
