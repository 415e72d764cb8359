import { TerraformVariable } from 'cdktf';
import { BlockKmsAuthorization, CosTarget, KmsService, KmsTarget } from '../../lib/ibm';
import { catalogueOf } from '../entry';

const GUID = 'f7d4676f-f298-4cb3-8390-2fe258a5d6df';
const target = CosTarget.instance(GUID);

export const BLOCK_KMS_AUTHORIZATION = catalogueOf(__filename, {
  of: 'BlockKmsAuthorization',
  entries: [
    {
      cause: (stack) => {
        const key = KmsTarget.instance(KmsService.KEY_PROTECT, GUID);
        const flag = new TerraformVariable(stack, 'flag', { type: 'bool' }).value;
        new BlockKmsAuthorization(stack, 'it', { target: key, delegate: flag });
      },
      fix: 'decide it in the code: a value that is known later would count as true',
    },
    {
      cause: (stack) => new BlockKmsAuthorization(stack, 'it', { target: target }),
      fix: 'make the target with a factory of `KmsTarget`',
    },
    {
      cause: (stack) =>
        new BlockKmsAuthorization(stack, 'it', { target: KmsTarget.instance('hs-crypto' as KmsService, GUID) }),
      code: 'deprecated-service',
      fix: 'move to Key Protect',
    },
  ],
});
