import { BlockKmsAuthorization, KmsService, KmsTarget } from '../../lib/ibm';
import { entryOf } from '../entry';
import { below, decided, type Decided, type Made } from '../inputs';
import { ACCOUNT, COS, GUID, KINDS, KMS } from './shared';

const { KEY_PROTECT } = KmsService;
export const KMS_TARGETS: Record<string, Made<KmsTarget>> = {
  'instance.instanceGuid': ['instanceGuid', KINDS.guid, (value) => KmsTarget.instance(KEY_PROTECT, value)],
  'instanceCrn.instanceCrn': ['instanceCrn', KINDS.kmsCrn, (value) => KmsTarget.instanceCrn(value)],
  'resourceGroup.resourceGroupId': [
    'resourceGroupId',
    KINDS.group,
    (value) => KmsTarget.resourceGroup(KEY_PROTECT, value),
  ],
  'key.keyCrn': ['keyCrn', KINDS.keyCrn, (value) => KmsTarget.key(value)],
  'keyRing.instanceCrn': [
    'instanceCrn',
    KINDS.kmsCrn,
    (instanceCrn) => KmsTarget.keyRing({ instanceCrn, keyRingId: 'disks' }),
  ],
  'keyRing.keyRingId': [
    'keyRingId',
    KINDS.ring,
    (keyRingId) => KmsTarget.keyRing({ instanceCrn: `${KMS}::`, keyRingId }),
  ],
};

/** The services of factories decide at synthesis what there is. */
export function kmsServices(build: (target: KmsTarget) => Decided['build']): Record<string, Decided> {
  const factories: Record<string, (service: KmsService) => KmsTarget> = {
    'allInstances.service': (service) => KmsTarget.allInstances(service),
    'instance.service': (service) => KmsTarget.instance(service, GUID),
    'resourceGroup.service': (service) => KmsTarget.resourceGroup(service, ACCOUNT),
  };
  return below('target: KmsTarget.', factories, (make) =>
    decided('service', "'kms' or 'hs-crypto'", (stack, id, value) =>
      build(make(value as KmsService))(stack, id, value),
    ),
  );
}

export const ENTRY = entryOf(__filename, {
  of: 'KmsTarget',
  refusals: [
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
    {
      cause: (stack) => new BlockKmsAuthorization(stack, 'it', { target: `${KMS}::` as never }),
      fix: 'make the target with the factory',
    },
  ],
});
