import { TerraformStack } from 'cdktf';
import type { Construct } from 'constructs';
import { BlockKmsAuthorization, KmsTarget } from 'cdktf-service-access/ibm';
import { IbmProvider, IsVolume } from 'cdktf-service-access/ibm/bindings';

export const KEY_CRN =
  'crn:v1:bluemix:public:kms:us-south:a/0123456789abcdef0123456789abcdef:' +
  '2ef44d4c-2d2c-4d0f-9a0e-5f1d2b3c4d5e:key:8f7e6d5c-4b3a-4291-8f7e-6d5c4b3a2918';

export class VolumeStack extends TerraformStack {
  constructor(scope: Construct, id: string) {
    super(scope, id);
    new IbmProvider(this, 'ibm', { region: 'us-south' });
    const authorization = new BlockKmsAuthorization(this, 'volume-key', { target: KmsTarget.key(KEY_CRN) });
    new IsVolume(this, 'volume', {
      name: 'data',
      profile: 'general-purpose',
      zone: 'us-south-1',
      encryptionKey: KEY_CRN,
      dependsOn: [authorization],
    });
  }
}
