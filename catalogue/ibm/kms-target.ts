import { BlockKmsAuthorization, KmsService, KmsTarget } from '../../lib/ibm';
import { catalogueOf } from '../entry';

const ACCOUNT = '0123456789abcdef0123456789abcdef';
const GUID = 'f7d4676f-f298-4cb3-8390-2fe258a5d6df';
const COS = `crn:v1:bluemix:public:cloud-object-storage:global:a/${ACCOUNT}:${GUID}`;
const KMS = `crn:v1:bluemix:public:kms:us-south:a/${ACCOUNT}:${GUID}`;

export const KMS_TARGET = catalogueOf(__filename, {
  of: 'KmsTarget',
  entries: [
    {
      cause: (stack) => {
        const target = KmsTarget.allInstances('key-protect' as KmsService);
        new BlockKmsAuthorization(stack, 'it', { target });
      },
      fix: 'choose a member of `KmsService`',
    },
    {
      cause: (stack) => {
        const target = KmsTarget.instanceCrn(`${COS}::`);
        new BlockKmsAuthorization(stack, 'it', { target });
      },
      fix: 'give a CRN of Key Protect or Hyper Protect Crypto Services',
    },
    {
      cause: (stack) => {
        const target = KmsTarget.key(`${KMS}::`);
        new BlockKmsAuthorization(stack, 'it', { target });
      },
      fix: 'give `ibm_kms_key.crn`, or use `KmsTarget.instanceCrn`',
    },
    {
      cause: (stack) => {
        const target = KmsTarget.keyRing({ instanceCrn: `${KMS}::`, keyRingId: '*' });
        new BlockKmsAuthorization(stack, 'it', { target });
      },
      fix: 'name one key ring, or use `KmsTarget.instanceCrn` for all of them',
    },
  ],
});
