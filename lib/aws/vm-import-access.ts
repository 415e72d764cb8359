import type { TerraformProvider } from 'cdktf';
import type { VmImportBucket } from './vm-import-bucket';

/** What a role may do for VM Import/Export. */
export interface VmImportAccess {
  /**
   * Buckets, or folders of them, that disk images are read from.
   * @default - none: no statement for imports from S3
   */
  readonly importBuckets?: VmImportBucket[];

  /**
   * Buckets, or folders of them, that images are exported to, by ExportImage and EC2 Image Builder. (Exports of instances
   * do not use the role: see `InstanceExportBucketAccess`.)
   * @default - none: no statement for exports to S3
   */
  readonly exportBuckets?: VmImportBucket[];

  /**
   * ARNs of the KMS keys that encrypt imported snapshots and images: `arn:aws:kms:<region>:<account>:key/<key id>`. Also
   * needed when EBS encryption by default uses a customer managed key. `[VmImportRole.ANY_KEY]` stands for every key, with
   * a warning.
   * @default - none: imports are not encrypted, or with the AWS managed key for EBS (`alias/aws/ebs`)
   */
  readonly volumeKmsKeyArns?: string[];

  /**
   * Lets license configurations of AWS License Manager be attached to imported images.
   * @default false
   */
  readonly licenseManager?: boolean;

  /**
   * Narrows EC2 to snapshots and images and to a list of Describe actions, License Manager to the license configurations
   * of the account, and S3 actions to the type of resource that each is about. The vendor documents the wider form only.
   * @default false
   */
  readonly scopedToResources?: boolean;

  /**
   * The account that the role is in, and whose tasks may use it: 12 digits.
   * @default - the provider's account (data source aws_caller_identity)
   */
  readonly sourceAccountId?: string;

  /**
   * The partition that the role is in, such as `aws`, `aws-cn` or `aws-us-gov`.
   * @default - the provider's partition (data source aws_partition)
   */
  readonly partition?: string;

  /**
   * Provider of the account that the role is in.
   * @default - the stack's provider without alias
   */
  readonly provider?: TerraformProvider;
}
