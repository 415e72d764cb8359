/** A bucket, or a folder of it. Give its name or its ARN, not both. */
export interface VmImportBucket {
  /**
   * Name of the bucket: 3 to 63 of a-z, 0-9, `.` and `-`. Prefer it to the ARN: the policy can then be read in a plan
   * (`aws_s3_bucket.bucket` is known by then, `aws_s3_bucket.arn` is not).
   * @default - taken from `bucketArn`
   */
  readonly bucketName?: string;

  /**
   * ARN of the bucket: `arn:aws:s3:::<name>`, not that of objects.
   * @default - made of `bucketName` and the partition
   */
  readonly bucketArn?: string;

  /**
   * Folder to which the access to objects is narrowed: a-z, A-Z, 0-9 and `/!_.'()-`, with a `/` at its end and none at its
   * start. The names of all objects of the bucket can still be listed.
   * @default - all objects of the bucket
   */
  readonly prefix?: string;

  /**
   * ARN of the KMS key that encrypts the objects (SSE-KMS), to decrypt them with:
   * `arn:aws:kms:<region>:<account>:key/<key id>`. Only for buckets to import from: VM
   * Import/Export cannot export to such a bucket. `VmImportRole.ANY_KEY` stands for every key, with a warning.
   * @default - the objects are not encrypted, or with SSE-S3
   * @see https://docs.aws.amazon.com/vm-import/latest/userguide/troubleshooting.html
   */
  readonly kmsKeyArn?: string;
}
