/** One grant per entry of a map that only Terraform knows. */
import { TerraformIterator, TerraformStack, TerraformVariable } from 'cdktf';
import type { Construct } from 'constructs';
import { CosTarget, ImageAccess, ImageServiceCosAuthorization } from 'cdktf-service-access/ibm';
import { IbmProvider } from 'cdktf-service-access/ibm/bindings';

export class RepeatingStack extends TerraformStack {
  constructor(scope: Construct, id: string) {
    super(scope, id);
    new IbmProvider(this, 'ibm', { region: 'us-south' });
    // docs:start repeating
    const buckets = new TerraformVariable(this, 'buckets', {
      type: 'map(string)',
      description: 'CRNs of the buckets with disk images, by team',
    });
    const bucket = TerraformIterator.fromMap(buckets.value);

    new ImageServiceCosAuthorization(this, 'image-import', {
      access: ImageAccess.IMPORT,
      target: CosTarget.bucket(bucket.value),
      forEach: bucket,
    });
    // docs:end repeating
  }
}
