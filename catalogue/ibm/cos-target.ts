import { CosTarget, ImageServiceCosAuthorization } from '../../lib/ibm';
import { entryOf } from '../entry';
import type { Made } from '../inputs';
import { ACCOUNT, COS, GUID, KINDS, KMS, access } from './shared';

const PARTS = { accountId: ACCOUNT, instanceGuid: GUID, bucketName: 'disks' };
const bucketOf = (part: Partial<typeof PARTS>) => CosTarget.bucketOf({ ...PARTS, ...part });

export const COS_TARGETS: Record<string, Made<CosTarget>> = {
  'instance.instanceGuid': ['instanceGuid', KINDS.guid, (value) => CosTarget.instance(value)],
  'instanceCrn.instanceCrn': ['instanceCrn', KINDS.cosCrn, (value) => CosTarget.instanceCrn(value)],
  'resourceGroup.resourceGroupId': ['resourceGroupId', KINDS.group, (value) => CosTarget.resourceGroup(value)],
  'bucket.bucketCrn': ['bucketCrn', KINDS.bucketCrn, (value) => CosTarget.bucket(value)],
  'bucketOf.accountId': ['accountId', KINDS.account, (accountId) => bucketOf({ accountId })],
  'bucketOf.instanceGuid': ['instanceGuid', KINDS.guid, (instanceGuid) => bucketOf({ instanceGuid })],
  'bucketOf.bucketName': ['bucketName', KINDS.bucketName, (bucketName) => bucketOf({ bucketName })],
};

export const ENTRY = entryOf(__filename, {
  of: 'CosTarget',
  refusals: [
    {
      cause: (stack) => {
        const target = CosTarget.instance(`${COS}::`);
        new ImageServiceCosAuthorization(stack, 'it', { access, target });
      },
      fix: 'use `CosTarget.instanceCrn`, or the GUID (`ibm_resource_instance.guid`)',
    },
    {
      cause: (stack) => {
        const target = CosTarget.instanceCrn(`${COS}:bucket:disks`);
        new ImageServiceCosAuthorization(stack, 'it', { access, target });
      },
      fix: 'use `CosTarget.bucket`, or the CRN of the instance',
    },
    {
      cause: (stack) => {
        const target = CosTarget.resourceGroup(
          `crn:v1:bluemix:public:resource-controller::a/${ACCOUNT}::resource-group:${ACCOUNT}`,
        );
        new ImageServiceCosAuthorization(stack, 'it', { access, target });
      },
      fix: 'give the id (`ibm_resource_group.id`)',
    },
    {
      cause: (stack) => {
        const target = CosTarget.bucket(`${COS}:bucket:disks:meta:rl:us-south:public`);
        new ImageServiceCosAuthorization(stack, 'it', { access, target });
      },
      fix: 'give `ibm_cos_bucket.crn`',
    },
    {
      cause: (stack) => {
        const target = CosTarget.bucket(`${COS}::`);
        new ImageServiceCosAuthorization(stack, 'it', { access, target });
      },
      fix: 'use `CosTarget.instanceCrn`, or the CRN of a bucket',
    },
    {
      cause: (stack) => {
        const target = CosTarget.bucket(`${KMS}:key:${GUID}`);
        new ImageServiceCosAuthorization(stack, 'it', { access, target });
      },
      fix: 'give a CRN of Cloud Object Storage',
    },
    {
      cause: (stack) => {
        const target = CosTarget.bucketOf({
          accountId: `${COS}::`,
          instanceGuid: 'my-instance',
          bucketName: `${COS}:bucket:disks`,
        });
        new ImageServiceCosAuthorization(stack, 'it', { access, target });
      },
      fix: 'use `CosTarget.bucket` with the CRN, or give the parts alone',
    },
    {
      cause: (stack) => {
        const target = CosTarget.bucketOf({ accountId: ACCOUNT, instanceGuid: GUID, bucketName: 'my--disks' });
        new ImageServiceCosAuthorization(stack, 'it', { access, target });
      },
      code: 'unusual-value',
      fix: 'check the name; nothing needs to be done if the bucket has it',
    },
    {
      cause: (stack) => new ImageServiceCosAuthorization(stack, 'it', { access, target: `${COS}::` as never }),
      fix: 'make the target with the factory',
    },
  ],
});
