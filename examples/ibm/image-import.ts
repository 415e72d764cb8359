import { TerraformStack, TerraformVariable } from 'cdktf';
import type { Construct } from 'constructs';
import { CosTarget, ImageAccess, ImageServiceCosAuthorization } from 'cdktf-service-access/ibm';
import { CosBucket, CosBucketObject, IbmProvider, IsImage, ResourceInstance } from 'cdktf-service-access/ibm/bindings';

/** A custom image, imported from a bucket that only Image Service for VPC may read, and only for that. */
export class ImageImportStack extends TerraformStack {
  constructor(scope: Construct, id: string) {
    super(scope, id);
    // The API key comes from the environment: IC_API_KEY.
    new IbmProvider(this, 'ibm', { region: 'us-south' });

    const bucketName = new TerraformVariable(this, 'bucket_name', {
      type: 'string',
      description: 'Name of the bucket for disk images; unique among all buckets of Object Storage',
      validation: [
        {
          condition: '${can(regex("^[a-z0-9][a-z0-9.-]{1,61}[a-z0-9]$", var.bucket_name))}',
          errorMessage: 'bucket_name must be 3 to 63 of a-z, 0-9, "." and "-"',
        },
      ],
    });
    const imageFile = new TerraformVariable(this, 'image_file', {
      type: 'string',
      description: 'Absolute path of the disk image on this machine, a .qcow2 or .vhd file',
      validation: [
        {
          condition: '${can(regex("^(/|[A-Za-z]:).*[.](qcow2|vhd)$", var.image_file))}',
          errorMessage: 'image_file must be an absolute path that ends in .qcow2 or .vhd: Terraform runs in cdktf.out',
        },
      ],
    });

    const storage = new ResourceInstance(this, 'storage', {
      name: 'disk-images',
      service: 'cloud-object-storage',
      plan: 'standard',
      location: 'global',
    });
    const bucket = new CosBucket(this, 'bucket', {
      bucketName: bucketName.stringValue,
      resourceInstanceId: storage.crn,
      regionLocation: 'us-south',
      storageClass: 'standard',
    });
    const disk = new CosBucketObject(this, 'disk', {
      bucketCrn: bucket.crn,
      bucketLocation: bucket.regionLocation,
      key: 'debian-12.qcow2',
      contentFile: imageFile.stringValue,
    });

    // docs:start image-import
    const authorization = new ImageServiceCosAuthorization(this, 'image-import', {
      access: ImageAccess.IMPORT,
      target: CosTarget.bucket(bucket.crn),
    });

    new IsImage(this, 'image', {
      name: 'debian-12',
      href: `cos://${bucket.regionLocation}/${bucket.bucketName}/${disk.key}`,
      operatingSystem: 'debian-12-amd64',
      dependsOn: [authorization],
    });
    // docs:end image-import
  }
}
