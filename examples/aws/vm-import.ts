import { TerraformStack, TerraformVariable } from 'cdktf';
import type { Construct } from 'constructs';
import { VmImportBucket, VmImportRole } from 'cdktf-service-access/aws';
import { Ami } from '@cdktf/provider-aws/lib/ami';
import { EbsSnapshotImport } from '@cdktf/provider-aws/lib/ebs-snapshot-import';
import { AwsProvider } from '@cdktf/provider-aws/lib/provider';
import { S3Bucket } from '@cdktf/provider-aws/lib/s3-bucket';
import { S3Object } from '@cdktf/provider-aws/lib/s3-object';

/** An image, imported from a disk in a bucket, by a role that may read this bucket and use this key and no others. */
export class VmImportStack extends TerraformStack {
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
    const volumeKeyArn = new TerraformVariable(this, 'volume_key_arn', {
      type: 'string',
      description: 'ARN of the KMS key that encrypts the snapshot, not of an alias',
      validation: [
        {
          condition: '${can(regex("^arn:[a-z-]+:kms:[a-z0-9-]+:[0-9]{12}:key/[0-9a-z-]+$", var.volume_key_arn))}',
          errorMessage: 'volume_key_arn must be the ARN of a key',
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
    const bucket = new S3Bucket(this, 'bucket', { bucket: bucketName.stringValue });
    const disk = new S3Object(this, 'disk', {
      bucket: bucket.bucket,
      key: 'debian-12.vmdk',
      source: diskImage.stringValue,
    });

    // docs:start vm-import
    const role = new VmImportRole(this, 'vmimport', {
      importBuckets: [VmImportBucket.named(bucket.bucket)],
      volumeKmsKeyArns: [volumeKeyArn.stringValue],
    });

    const snapshot = new EbsSnapshotImport(this, 'snapshot', {
      // The name is known when the permissions are there: the import waits for them.
      roleName: role.roleName,
      diskContainer: { format: 'VMDK', userBucket: { s3Bucket: disk.bucket, s3Key: disk.key } },
      // Without both, a plan wants to replace the snapshot where EBS encrypts by default.
      encrypted: true,
      kmsKeyId: volumeKeyArn.stringValue,
    });
    // docs:end vm-import

    new Ami(this, 'image', {
      name: 'debian-12',
      architecture: 'x86_64',
      virtualizationType: 'hvm',
      enaSupport: true,
      rootDeviceName: '/dev/xvda',
      ebsBlockDevice: [{ deviceName: '/dev/xvda', snapshotId: snapshot.id }],
    });
  }
}
