import { TerraformStack, TerraformVariable } from 'cdktf';
import type { Construct } from 'constructs';
import { BlockKmsAuthorization, KmsTarget } from 'cdktf-service-access/ibm';
import { IbmProvider, IsVolume } from 'cdktf-service-access/ibm/bindings';
import { TimeProvider } from 'cdktf-service-access/time/bindings';

/** A volume in one account that is encrypted with a root key of another: the grant is made where the key is. */
export class CrossAccountKeyStack extends TerraformStack {
  constructor(scope: Construct, id: string) {
    super(scope, id);

    const keysApiKey = new TerraformVariable(this, 'keys_api_key', {
      type: 'string',
      description:
        'API key for the account that owns the root key; TF_VAR_keys_api_key keeps it out of the shell history',
      sensitive: true,
      validation: [
        { condition: '${length(var.keys_api_key) > 0}', errorMessage: 'keys_api_key must be an API key, got nothing' },
      ],
    });
    const volumesAccountId = new TerraformVariable(this, 'volumes_account_id', {
      type: 'string',
      description: 'Id of the account of the volume',
      validation: [
        {
          condition: '${can(regex("^[0-9a-f]{32}$", var.volumes_account_id))}',
          errorMessage: 'volumes_account_id must be 32 hexadecimal digits, without a/',
        },
      ],
    });
    const keyCrn = new TerraformVariable(this, 'key_crn', {
      type: 'string',
      description: 'CRN of the root key',
      validation: [
        {
          condition: '${can(regex("^crn:v1:bluemix:public:kms:.*:key:[0-9a-f-]{36}$", var.key_crn))}',
          errorMessage: 'key_crn must be the CRN of a root key of Key Protect',
        },
      ],
    });

    // docs:start cross-account-key
    // The API key for the volume's account comes from the environment (IC_API_KEY), that for the key's is a variable.
    new IbmProvider(this, 'ibm', { region: 'us-south' });
    const keys = new IbmProvider(this, 'keys', {
      alias: 'keys',
      region: 'us-south',
      ibmcloudApiKey: keysApiKey.stringValue,
    });
    new TimeProvider(this, 'time');

    const authorization = new BlockKmsAuthorization(this, 'volume-key', {
      target: KmsTarget.key(keyCrn.stringValue),
      sourceAccountId: volumesAccountId.stringValue,
      provider: keys,
      propagation: { create: '30s', destroy: '30s' },
    });

    new IsVolume(this, 'volume', {
      name: 'data',
      profile: 'general-purpose',
      capacity: 100,
      zone: 'us-south-1',
      encryptionKey: keyCrn.stringValue,
      dependsOn: [authorization],
    });
    // docs:end cross-account-key
  }
}
