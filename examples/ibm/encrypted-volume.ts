import { TerraformStack, TerraformVariable } from 'cdktf';
import type { Construct } from 'constructs';
import { BlockKmsAuthorization, KmsTarget } from 'cdktf-service-access/ibm';
import { IbmProvider, IsVolume, KmsKey, ResourceInstance } from 'cdktf-service-access/ibm/bindings';
import { TimeProvider } from 'cdktf-service-access/time/bindings';

/** A volume that is encrypted with a root key of Key Protect: Cloud Block Storage may use that key and no other. */
export class EncryptedVolumeStack extends TerraformStack {
  constructor(scope: Construct, id: string) {
    super(scope, id);
    // The API key comes from the environment: IC_API_KEY.
    new IbmProvider(this, 'ibm', { region: 'us-south' });

    const zone = new TerraformVariable(this, 'zone', {
      type: 'string',
      description: 'Zone of the volume, in the region us-south',
      default: 'us-south-1',
      validation: [
        {
          condition: '${can(regex("^us-south-[1-3]$", var.zone))}',
          errorMessage: 'zone must be us-south-1, us-south-2 or us-south-3',
        },
      ],
    });

    const vault = new ResourceInstance(this, 'vault', {
      name: 'volume-keys',
      service: 'kms',
      plan: 'tiered-pricing',
      location: 'us-south',
    });

    // docs:start encrypted-volume
    new TimeProvider(this, 'time');
    const key = new KmsKey(this, 'key', { instanceId: vault.guid, keyName: 'volumes', standardKey: false });

    const authorization = new BlockKmsAuthorization(this, 'volume-key', {
      target: KmsTarget.key(key.crn),
      propagation: { create: '30s', destroy: '30s' },
    });

    new IsVolume(this, 'volume', {
      name: 'data',
      profile: 'general-purpose',
      capacity: 100,
      zone: zone.stringValue,
      encryptionKey: key.crn,
      dependsOn: [authorization],
    });
    // docs:end encrypted-volume
  }
}
