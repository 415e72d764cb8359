/** How a team accepts single warnings, and lets the others fail the synthesis. */
import { TerraformStack } from 'cdktf';
import type { Construct } from 'constructs';
import { CosTarget, ImageAccess, ImageServiceCosAuthorization } from 'cdktf-service-access/ibm';
import { IbmProvider } from 'cdktf-service-access/ibm/bindings';
import { Warnings } from 'cdktf-service-access';

export class SharedImagesStack extends TerraformStack {
  constructor(scope: Construct, id: string) {
    super(scope, id);
    new IbmProvider(this, 'ibm', { region: 'us-south' });
    // docs:start acknowledge
    const authorization = new ImageServiceCosAuthorization(this, 'image-import', {
      access: ImageAccess.IMPORT,
      target: CosTarget.allInstances(),
    });
    Warnings.of(authorization).acknowledge('all-instances', 'images come from the buckets of all teams');
    // docs:end acknowledge
    // docs:start strict
    Warnings.of(this).treatAsErrors();
    // docs:end strict
  }
}
