import { App, TerraformStack } from 'cdktf';
import type { Construct } from 'constructs';
import { CosTarget, ImageAccess, ImageServiceCosAuthorization } from 'cdktf-service-access/ibm';
import { DataIbmCosBucket, DataIbmResourceInstance, IbmProvider, IsImage } from 'cdktf-service-access/ibm/bindings';

class ImagesStack extends TerraformStack {
  constructor(scope: Construct, id: string) {
    super(scope, id);
    new IbmProvider(this, 'ibm', { region: 'us-south' });

    // An instance of Cloud Object Storage, and a bucket of it with a disk image.
    const storage = new DataIbmResourceInstance(this, 'storage', { name: 'storage' });
    const bucket = new DataIbmCosBucket(this, 'bucket', {
      resourceInstanceId: storage.id,
      bucketName: 'disk-images',
      bucketType: 'region_location',
      bucketRegion: 'us-south',
    });

    // Image Service for VPC may read this bucket, and nothing else.
    const authorization = new ImageServiceCosAuthorization(this, 'image-import', {
      access: ImageAccess.IMPORT,
      target: CosTarget.bucket(bucket.crn),
    });

    new IsImage(this, 'image', {
      name: 'debian-12',
      href: 'cos://us-south/disk-images/debian-12.qcow2',
      operatingSystem: 'debian-12-amd64',
      dependsOn: [authorization],
    });
  }
}

const app = new App();
new ImagesStack(app, 'images');
app.synth();
