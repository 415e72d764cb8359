import { type BucketSpec, bucketSpec } from './private/buckets';

/** What narrows the access to a bucket, or comes with it. */
export interface VmImportBucketOptions {
  /**
   * Folder to which the access to objects is narrowed: a-z, A-Z, 0-9 and `/!_.'()-`, with a `/` at its end and none at its
   * start. The names of all objects of the bucket can still be listed.
   * @default - all objects of the bucket
   */
  readonly prefix?: string;

  /**
   * ARN of the KMS key that encrypts the objects (SSE-KMS): `arn:aws:kms:<region>:<account>:key/<key id>`. Access to decrypt
   * with it is granted. Only for buckets to import from: VM Import/Export cannot export to such a bucket.
   * `VmImportRole.ANY_KEY` stands for every key, with a warning.
   * @default - the objects are not encrypted, or with SSE-S3
   * @see https://docs.aws.amazon.com/vm-import/latest/userguide/troubleshooting.html
   */
  readonly kmsKeyArn?: string;
}

/**
 * A bucket, or a folder of it, to import from or to export to.
 *
 * The construct that is given the bucket throws a `ValidationError` when a literal value is malformed; a malformed value that
 * is known only later stops the plan.
 * @example
 * new VmImportRole(this, 'role', {
 *   importBuckets: [VmImportBucket.named('disks', { prefix: 'linux/' })],
 * });
 */
export class VmImportBucket {
  /**
   * A bucket by its name. Prefer it to the ARN: the policy can then be read in a plan (`aws_s3_bucket.bucket` is known by
   * then, `aws_s3_bucket.arn` is not).
   * @param bucketName 3 to 63 of a-z, 0-9, `.` and `-`
   */
  public static named(bucketName: string, options?: VmImportBucketOptions): VmImportBucket {
    return new VmImportBucket(bucketSpec('bucketName', bucketName, options));
  }

  /**
   * A bucket by its ARN.
   * @param bucketArn `arn:aws:s3:::<name>`, not the ARN of objects
   */
  public static ofArn(bucketArn: string, options?: VmImportBucketOptions): VmImportBucket {
    return new VmImportBucket(bucketSpec('bucketArn', bucketArn, options));
  }

  /** @internal */
  public readonly _spec: BucketSpec;

  private constructor(spec: BucketSpec) {
    this._spec = spec;
  }
}
