/** What to write when a construct gets another id or another scope. */
import { TerraformStack } from 'cdktf';
import { Construct } from 'constructs';
import { CosTarget, ImageAccess, ImageServiceCosAuthorization } from 'cdktf-service-access/ibm';
import { IbmProvider } from 'cdktf-service-access/ibm/bindings';

const BUCKET_CRN =
  'crn:v1:bluemix:public:cloud-object-storage:global:a/0123456789abcdef0123456789abcdef:' +
  'd6ae5c0f-2a0c-4a4f-9b1e-6f4a2a5f3c11:bucket:disk-images';

/** Where the authorization was: `new ImageServiceCosAuthorization(this, 'images', …)` in the stack itself. */
export class BeforeStack extends TerraformStack {
  constructor(scope: Construct, id: string) {
    super(scope, id);
    new IbmProvider(this, 'ibm', { region: 'us-south' });
    new ImageServiceCosAuthorization(this, 'images', {
      access: ImageAccess.IMPORT,
      target: CosTarget.bucket(BUCKET_CRN),
    });
  }
}

export class MovedStack extends TerraformStack {
  constructor(scope: Construct, id: string) {
    super(scope, id);
    new IbmProvider(this, 'ibm', { region: 'us-south' });
    const team = new Construct(this, 'team');
    // docs:start moved
    const authorization = new ImageServiceCosAuthorization(team, 'image-import', {
      access: ImageAccess.IMPORT,
      target: CosTarget.bucket(BUCKET_CRN),
    });
    authorization.movedFrom('images');
    // docs:end moved
  }
}
