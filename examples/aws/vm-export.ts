import { TerraformStack, TerraformVariable } from 'cdktf';
import type { Construct } from 'constructs';
import { InstanceExportBucketAccess, VmImportBucket, VmImportRole } from 'cdktf-service-access/aws';
import { ImagebuilderDistributionConfiguration } from '@cdktf/provider-aws/lib/imagebuilder-distribution-configuration';
import { AwsProvider } from '@cdktf/provider-aws/lib/provider';
import { S3Bucket } from '@cdktf/provider-aws/lib/s3-bucket';

const REGION = 'eu-central-1';

/** Exports: of the images that EC2 Image Builder makes, through a role, and of instances, through a bucket's own list. */
export class VmExportStack extends TerraformStack {
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
      description: 'Name of the bucket for exported images; with "-instances" behind it, that for exported instances',
      validation: [
        {
          condition: '${can(regex("^[a-z0-9][a-z0-9.-]{1,51}[a-z0-9]$", var.bucket_name))}',
          errorMessage: 'bucket_name must be 3 to 53 of a-z, 0-9, "." and "-"',
        },
      ],
    });

    // Credentials come from the environment: AWS_PROFILE, or AWS_ACCESS_KEY_ID and AWS_SECRET_ACCESS_KEY.
    new AwsProvider(this, 'aws', { region: REGION, allowedAccountIds: [accountId.stringValue] });

    // docs:start image-export
    const images = new S3Bucket(this, 'images', { bucket: bucketName.stringValue });
    const role = new VmImportRole(this, 'vmimport', {
      roleName: 'vmexport',
      exportBuckets: [VmImportBucket.named(images.bucket, { prefix: 'exports/' })],
      scopedToResources: true,
    });

    new ImagebuilderDistributionConfiguration(this, 'distribution', {
      name: 'exported-images',
      distribution: [
        {
          region: REGION,
          amiDistributionConfiguration: { name: 'debian-12-{{ imagebuilder:buildDate }}' },
          s3ExportConfiguration: {
            diskImageFormat: 'VMDK',
            roleName: role.roleName,
            s3Bucket: images.bucket,
            s3Prefix: 'exports/',
          },
        },
      ],
    });
    // docs:end image-export

    // docs:start instance-export
    const instances = new S3Bucket(this, 'instances', { bucket: `${bucketName.stringValue}-instances` });
    new InstanceExportBucketAccess(this, 'instance-export', { bucketName: instances.bucket, region: REGION });
    // docs:end instance-export
  }
}
