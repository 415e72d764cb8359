import { TerraformStack, TerraformVariable } from 'cdktf';
import type { Construct } from 'constructs';
import { VmImportBucket, VmImportRolePolicy } from 'cdktf-service-access/aws';
import { EbsSnapshotImport } from '@cdktf/provider-aws/lib/ebs-snapshot-import';
import { AwsProvider } from '@cdktf/provider-aws/lib/provider';

/** One more bucket for the role that the account has already, whoever made it. */
export class ExistingRoleStack extends TerraformStack {
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
      description: 'Name of an existing bucket with the disk image debian-12.vmdk',
      validation: [
        {
          condition: '${can(regex("^[a-z0-9][a-z0-9.-]{1,61}[a-z0-9]$", var.bucket_name))}',
          errorMessage: 'bucket_name must be 3 to 63 of a-z, 0-9, "." and "-"',
        },
      ],
    });

    // Credentials come from the environment: AWS_PROFILE, or AWS_ACCESS_KEY_ID and AWS_SECRET_ACCESS_KEY.
    new AwsProvider(this, 'aws', { region: 'eu-central-1', allowedAccountIds: [accountId.stringValue] });

    // docs:start existing-role
    const access = new VmImportRolePolicy(this, 'one-more-bucket', {
      roleName: 'vmimport',
      importBuckets: [VmImportBucket.named(bucketName.stringValue)],
    });

    new EbsSnapshotImport(this, 'snapshot', {
      roleName: access.roleName,
      diskContainer: { format: 'VMDK', userBucket: { s3Bucket: bucketName.stringValue, s3Key: 'debian-12.vmdk' } },
      encrypted: false,
    });
    // docs:end existing-role
  }
}
