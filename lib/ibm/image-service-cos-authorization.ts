import type { ITerraformDependable } from 'cdktf';
import { Construct } from 'constructs';
import { checkChoice, checkFlag } from '../core/checks';
import { type PropNames, refuseForeignProps } from '../core/props';
import { refuseIf } from '../core/validation-error';
import type { AuthorizationOptions } from './authorization-options';
import { authorize, problemsOf, type AuthorizationSpec } from './private/authorization';
import { AuthorizationSource } from './authorization-source';
import { checkMadeBy } from '../core/factories';
import { shapeOf, type TargetSpec } from './private/authorization-parties';
import type { IamAuthorizationPolicy } from './bindings/iam-authorization-policy';
import { isBucket, placeOf } from './private/cos-place';
import { CosTarget } from './cos-target';
import { IMAGE_SERVICE_ACCESS, INSTANCE_READER_ROLES } from './facts/image-service-cos-authorization';
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

  /** On which part of Cloud Object Storage. */
  readonly target: CosTarget;

  /**
   * The account whose images are imported or exported: 32 hexadecimal digits, without `a/`. The authorization is created in
   * the account that owns the Cloud Object Storage instance.
   * @default - the account that owns the Cloud Object Storage instance
   */
  readonly sourceAccountId?: string;

  /**
   * Lets the service list the instance of a bucket target as well, with a second authorization of its own. Flow
   * Logs for VPC needed that; only for bucket targets.
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
    const source = {
      ...AuthorizationSource.VPC_IMAGE._spec,
      accountId: props.sourceAccountId,
      accountProp: 'sourceAccountId',
    };
    const target = props.target._spec;
    refuseIf(
      [
        ...checkChoice('access', props.access, Object.keys(IMAGE_SERVICE_ACCESS)),
        ...checkFlag('grantInstanceReader', props.grantInstanceReader),
        ...checkInstanceReader(props),
        ...problemsOf(source, target, props),
      ],
      this,
    );

    const { roles, does } = IMAGE_SERVICE_ACCESS[props.access];
    const main: AuthorizationSpec = {
      id: shapeOf(target.shape, source, ['accountId']),
      source,
      target,
      roles,
      description: `Allows ${source.displayName} to ${does} ${target.phrase}`,
    };
    const specs = props.grantInstanceReader ? [instanceReaderOf(main), main] : [main];
    const { resources, dependables } = authorize(this, specs, props);
    this.resource = resources[resources.length - 1]!;
    this.dependables = dependables;
    this.node.defaultChild = this.resource;
  }

  /** Allows `dependsOn: [authorization]`: the address of the last thing that must exist before a dependant. */
  public get fqn(): string {
    return this.dependables[this.dependables.length - 1]!.fqn;
  }
}

function checkInstanceReader({ target, grantInstanceReader }: ImageServiceCosAuthorizationProps): string[] {
  return grantInstanceReader && !isBucket(target)
    ? [`'grantInstanceReader' must be left out unless the target is a bucket, got ${target._spec.phrase}`]
    : [];
}

function instanceReaderOf({ source, target }: AuthorizationSpec): AuthorizationSpec {
  return {
    id: shapeOf('InstanceReader', source, ['accountId']),
    source,
    target: instanceOf(target),
    roles: INSTANCE_READER_ROLES,
    description: `Allows ${source.displayName} to list one instance of Cloud Object Storage`,
    cure: "leave 'grantInstanceReader' out of one of them",
  };
}

/** The instance that a bucket target is in, checked as the bucket is. */
function instanceOf(bucket: TargetSpec): TargetSpec {
  return { ...CosTarget.instance(placeOf(bucket).instanceGuid!)._spec, narrowings: bucket.narrowings };
}
