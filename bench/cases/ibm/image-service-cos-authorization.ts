import { type TerraformStack } from 'cdktf';
import { CosTarget, ImageAccess, ImageServiceCosAuthorization } from 'cdktf-service-access/ibm';
import { IamAuthorizationPolicy, IbmProvider } from 'cdktf-service-access/ibm/bindings';
import { ACCOUNT_ID, guid, type BenchCase } from '../../case';
import { lifecycleOf } from '../../ibm';

const prepare = (stack: TerraformStack) => void new IbmProvider(stack, 'ibm', { region: 'us-south' });

const equals = (name: string, value: string) => ({ name, operator: 'stringEquals', value });

export const CASES: BenchCase[] = [
  {
    name: 'ImageServiceCosAuthorization, one bucket',
    prepare,
    library: (scope, index) => {
      new ImageServiceCosAuthorization(scope, `image${index}`, {
        access: ImageAccess.IMPORT,
        target: CosTarget.bucket(
          `crn:v1:bluemix:public:cloud-object-storage:global:a/${ACCOUNT_ID}:${guid(index)}:bucket:disks`,
        ),
      });
    },
    byHand: (scope, index) => {
      new IamAuthorizationPolicy(scope, `image${index}`, {
        description: 'Allows Image Service for VPC to import custom images from one bucket of Cloud Object Storage',
        sourceServiceName: 'is',
        sourceResourceType: 'image',
        resourceAttributes: [
          equals('accountId', ACCOUNT_ID),
          equals('serviceName', 'cloud-object-storage'),
          equals('serviceInstance', guid(index)),
          equals('resourceType', 'bucket'),
          equals('resource', 'disks'),
        ],
        roles: ['Reader'],
        lifecycle: lifecycleOf(scope, `image${index}`),
      });
    },
  },
];
