import { TerraformStack, TerraformVariable } from 'cdktf';
import type { Construct } from 'constructs';
import { ImsGroupAccess, ImsReadyPolicy, ImsScope } from 'cdktf-service-access/huaweicloud';
import { HuaweicloudProvider, IdentityGroup, KmsKey, ObsBucket } from 'cdktf-service-access/huaweicloud/bindings';

/** Builders import images from one bucket and encrypt them with one key; publishers share what was built. */
export class ImageFactoryStack extends TerraformStack {
  constructor(scope: Construct, id: string) {
    super(scope, id);
    // The keys come from the environment: HW_ACCESS_KEY and HW_SECRET_KEY.
    new HuaweicloudProvider(this, 'huaweicloud', { region: 'eu-west-101' });

    const bucketName = new TerraformVariable(this, 'bucket_name', {
      type: 'string',
      description: 'Name of the bucket for image files; unique among all buckets of Object Storage Service',
      validation: [
        {
          condition: '${can(regex("^[a-z0-9][a-z0-9.-]{1,61}[a-z0-9]$", var.bucket_name))}',
          errorMessage: 'bucket_name must be 3 to 63 of a-z, 0-9, "." and "-"',
        },
      ],
    });

    // Image files must be in the region of the image, and in storage class Standard.
    const bucket = new ObsBucket(this, 'bucket', { bucket: bucketName.stringValue, storageClass: 'STANDARD' });
    const key = new KmsKey(this, 'key', { keyAlias: 'image-factory' });
    const builders = new IdentityGroup(this, 'builders', { name: 'image-builders' });
    const publishers = new IdentityGroup(this, 'publishers', { name: 'image-publishers' });

    // docs:start image-factory
    const importer = ImsReadyPolicy.importer(this, 'importer', {
      policyName: 'image-importer',
      obsBuckets: [bucket.bucket],
      kmsKeyIds: [key.id],
    });
    new ImsGroupAccess(this, 'build', {
      groupId: builders.id,
      policies: [importer],
      scope: ImsScope.projectNames(['eu-west-101']),
    });

    const sharer = ImsReadyPolicy.sharer(this, 'sharer', { policyName: 'image-sharer' });
    new ImsGroupAccess(this, 'publish', {
      groupId: publishers.id,
      policies: [sharer],
      scope: ImsScope.projectNames(['eu-west-101']),
    });
    // docs:end image-factory
  }
}
