import { TerraformStack, TerraformVariable } from 'cdktf';
import type { Construct } from 'constructs';
import { VmImportBucket, VmImportKeyPolicy, VmImportKeyUse, VmImportRole } from 'cdktf-service-access/aws';
import { EbsSnapshotImport } from '@cdktf/provider-aws/lib/ebs-snapshot-import';
import { KmsKey } from '@cdktf/provider-aws/lib/kms-key';
import { AwsProvider } from '@cdktf/provider-aws/lib/provider';
import { S3Bucket } from '@cdktf/provider-aws/lib/s3-bucket';
import { S3BucketServerSideEncryptionConfigurationA } from '@cdktf/provider-aws/lib/s3-bucket-server-side-encryption-configuration';
import { S3Object } from '@cdktf/provider-aws/lib/s3-object';

/** An import from a bucket with SSE-KMS into a snapshot with a key of its own: each key only for what it is for. */
export class EncryptedImportStack extends TerraformStack {
  constructor(scope: Construct, id: string) {
    super(scope, id);

    const accountId = new TerraformVariable(this, 'account_id', {
      type: 'string',
      description: 'Account to deploy to: 12 digits',
      validation: [
        {
          condition: '${can(regex("^[0-9]{12}$", var.account_id))}',
          errorMessage: 'account_id must be 12 digits',
        },
      ],
    });
    const bucketName = new TerraformVariable(this, 'bucket_name', {
      type: 'string',
      description: 'Name of the bucket for disk images; unique among all buckets of S3',
      validation: [
        {
          condition: '${can(regex("^[a-z0-9][a-z0-9.-]{1,61}[a-z0-9]$", var.bucket_name))}',
          errorMessage: 'bucket_name must be 3 to 63 of a-z, 0-9, "." and "-"',
        },
      ],
    });
    const keyAdministrator = new TerraformVariable(this, 'key_administrator', {
      type: 'string',
      description: 'Name of the role that administers the key of the volumes: the one that this stack is deployed with',
      validation: [
        {
          condition: '${can(regex("^[a-zA-Z0-9_+=,.@-]{1,64}$", var.key_administrator))}',
          errorMessage: 'key_administrator must be the name of a role, not its ARN',
        },
      ],
    });
    const diskImage = new TerraformVariable(this, 'disk_image', {
      type: 'string',
      description: 'Absolute path of the disk image on this machine, a .vmdk file',
      validation: [
        {
          condition: '${can(regex("^(/|[A-Za-z]:).*[.]vmdk$", var.disk_image))}',
          errorMessage: 'disk_image must be an absolute path that ends in .vmdk: Terraform runs in cdktf.out',
        },
      ],
    });

    // Credentials come from the environment: AWS_PROFILE, or AWS_ACCESS_KEY_ID and AWS_SECRET_ACCESS_KEY.
    new AwsProvider(this, 'aws', { region: 'eu-central-1', allowedAccountIds: [accountId.stringValue] });
    const bucketKey = new KmsKey(this, 'bucket-key', { description: 'Disk images', enableKeyRotation: true });
    const bucket = new S3Bucket(this, 'bucket', { bucket: bucketName.stringValue });
    const encryption = new S3BucketServerSideEncryptionConfigurationA(this, 'encryption', {
      bucket: bucket.bucket,
      rule: [{ applyServerSideEncryptionByDefault: { sseAlgorithm: 'aws:kms', kmsMasterKeyId: bucketKey.arn } }],
    });
    const disk = new S3Object(this, 'disk', {
      bucket: bucket.bucket,
      key: 'linux/debian-12.vmdk',
      source: diskImage.stringValue,
      dependsOn: [encryption],
    });

    // docs:start encrypted-import
    const role = new VmImportRole(this, 'vmimport', {
      roleName: 'vmimport-encrypted',
      sourceAccountId: accountId.stringValue,
      importBuckets: [VmImportBucket.named(bucket.bucket, { prefix: 'linux/', kmsKeyArn: bucketKey.arn })],
    });

    const administration = {
      Effect: 'Allow',
      Principal: { AWS: `arn:aws:iam::${accountId.stringValue}:role/${keyAdministrator.stringValue}` },
      Action: 'kms:*',
      Resource: '*',
    };
    const volumeKey = new KmsKey(this, 'volume-key', {
      description: 'Imported volumes',
      enableKeyRotation: true,
      policy: JSON.stringify({
        Version: '2012-10-17',
        Statement: [administration, VmImportKeyPolicy.statement(role.roleArn, VmImportKeyUse.VOLUMES)],
      }),
    });
    // The key names the role, and the role the key: so the key is added to the role.
    role.addVolumeKmsKey(volumeKey.arn);

    new EbsSnapshotImport(this, 'snapshot', {
      roleName: role.roleName,
      diskContainer: { format: 'VMDK', userBucket: { s3Bucket: disk.bucket, s3Key: disk.key } },
      encrypted: true,
      kmsKeyId: volumeKey.arn,
    });
    // docs:end encrypted-import
  }
}
