import type { ITerraformDependable, TerraformProvider, TerraformResource } from 'cdktf';
import { Construct } from 'constructs';
import { guard } from '../core/lifecycle';
import { isLateBound } from '../core/late-bound';
import { moveFrom } from '../core/moves';
import { type PropNames, readProps } from '../core/props';
import { requireProvider } from '../core/provider';
import { dependableOn } from '../core/replacement';
import { refuseIf } from '../core/refusal';
import { S3BucketAcl } from './bindings/s3-bucket-acl';
import { S3BucketOwnershipControls } from './bindings/s3-bucket-ownership-controls';
import { EXPORT_OBJECT_OWNERSHIP, REVOKED_ACL } from './facts/instance-export-bucket-access';
import { partitionOfRegion } from './facts/partitions';
import { BUCKET_ACLS } from './private/claims';
import { accessControlPolicy, planExportAccess } from './private/instance-export-bucket-access';
import { AWS_PROVIDER, canonicalUserIdOf } from './private/lookups';
import { Conditions } from './private/preconditions';
import { warnOf } from './private/risks';

/** Props of `InstanceExportBucketAccess`. */
export interface InstanceExportBucketAccessProps {
  /**
   * Name of the bucket: 3 to 63 of a-z, 0-9, `.` and `-`. Use a bucket for these exports alone, because the service may
   * write any object of it.
   */
  readonly bucketName: string;

  /** Region of the bucket and of the instances, such as `eu-central-1`. In some Regions the service has an id of its own. */
  readonly region: string;

  /**
   * Canonical user id of the account that owns the bucket, which keeps full control: 64 hexadecimal digits.
   * @default - that of the provider's account (data source aws_canonical_user_id)
   */
  readonly ownerCanonicalId?: string;

  /**
   * Takes the access away: only the owner of the bucket has access through its access control list.
   *
   * Terraform forgets an access control list that is removed, and S3 keeps it. So deploy with `revoked: true` before you
   * remove the construct or change its bucket.
   * @default false
   */
  readonly revoked?: boolean;

  /**
   * Provider of the account that owns the bucket.
   * @default - the stack's provider without alias
   */
  readonly provider?: TerraformProvider;
}

const PROPS: PropNames<InstanceExportBucketAccessProps> = {
  bucketName: 1,
  region: 1,
  ownerCanonicalId: 1,
  revoked: 'grant the access',
  provider: 1,
};

/**
 * Allows VM Import/Export to write exported instances into a bucket and to read its access control list. (Exports of
 * images use a role instead: see `VmImportRole`.)
 *
 * It sets Object Ownership to "Bucket owner preferred" and replaces the access control list of the bucket. A bucket policy
 * would differ in every plan, because S3 rewrites its principal.
 *
 * Throws a `ValidationError` when a literal name, Region or id is malformed or unknown; such a value that is known only
 * later stops the plan. The synthesis fails if two of these constructs are for one bucket: each would overwrite the other.
 * @see https://docs.aws.amazon.com/vm-import/latest/userguide/vmexport-prerequisites.html
 * @example
 * new InstanceExportBucketAccess(this, 'instance-export', {
 *   bucketName: 'exported-instances',
 *   region: 'eu-central-1',
 * });
 */
export class InstanceExportBucketAccess extends Construct implements ITerraformDependable {
  /** The access control list of the bucket. */
  public readonly resource: S3BucketAcl;

  /** Object Ownership: the setting that lets the bucket have an access control list. */
  public readonly ownershipControls: S3BucketOwnershipControls;

  constructor(scope: Construct, id: string, props: InstanceExportBucketAccessProps) {
    super(scope, id);
    const read = readProps(props, PROPS, this);
    const plan = planExportAccess(read);
    refuseIf(plan.problems, this);
    requireProvider(this, AWS_PROVIDER);

    const { bucketName, region, provider } = read;
    this.ownershipControls = new S3BucketOwnershipControls(this, 'OwnershipControls', {
      provider,
      bucket: bucketName,
      rule: { objectOwnership: EXPORT_OBJECT_OWNERSHIP },
    });
    this.resource = new S3BucketAcl(this, 'Resource', {
      provider,
      bucket: bucketName,
      ...(read.revoked
        ? { acl: REVOKED_ACL }
        : {
            accessControlPolicy: accessControlPolicy(
              read.ownerCanonicalId ?? canonicalUserIdOf(this, provider),
              region,
            ),
          }),
    });
    this.resource.dependsOn = [dependableOn(this.ownershipControls)];
    const conditions = new Conditions(this);
    guard(this.resource, conditions.of(plan));
    BUCKET_ACLS.add({ resource: this.resource, account: isLateBound(region) ? undefined : partitionOfRegion(region) });
    warnOf(this, plan.risks);
  }

  /** All that the construct makes, in this order: for `importFrom`, overrides and the like. */
  public get resources(): TerraformResource[] {
    return [this.ownershipControls, this.resource];
  }

  /** All that must exist before a dependant: `dependsOn: access.dependables`. */
  public get dependables(): ITerraformDependable[] {
    return [this.ownershipControls, this.resource];
  }

  /** Allows `dependsOn: [access]`. */
  public get fqn(): string {
    return this.resource.fqn;
  }

  /**
   * Tells Terraform that this construct was at another path of the stack before, such as `team/images`: what it made is
   * moved in the state, and nothing is created or destroyed.
   */
  public movedFrom(path: string): void {
    moveFrom(this, this.resources, path);
  }
}
