import { CosTarget, ImageAccess, ImageServiceCosAuthorization } from '../../lib/ibm';
import { catalogueOf } from '../entry';

const ACCOUNT = '0123456789abcdef0123456789abcdef';
const GUID = 'f7d4676f-f298-4cb3-8390-2fe258a5d6df';
const COS = `crn:v1:bluemix:public:cloud-object-storage:global:a/${ACCOUNT}:${GUID}`;
const KMS = `crn:v1:bluemix:public:kms:us-south:a/${ACCOUNT}:${GUID}`;
const access = ImageAccess.IMPORT;

export const COS_TARGET = catalogueOf(__filename, {
  of: 'CosTarget',
  entries: [
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
  ],
});
