import { TerraformResource, type TerraformStack } from 'cdktf';
import {
  BlockKmsAuthorization,
  CosTarget,
  ImageAccess,
  ImageServiceCosAuthorization,
  KmsTarget,
} from 'cdktf-service-access/ibm';
import { IamAuthorizationPolicy, IbmProvider } from 'cdktf-service-access/ibm/bindings';
import { ACCOUNT_ID, guid, type BenchCase } from '../case';

const prepare = (stack: TerraformStack) => void new IbmProvider(stack, 'ibm', { region: 'us-south' });
const equals = (name: string, value: string) => ({ name, operator: 'stringEquals', value });

export const IBM_CASES: BenchCase[] = [
  {
    name: 'ImageServiceCosAuthorization, one bucket',
    prepare,
    library: (stack, index) => {
      new ImageServiceCosAuthorization(stack, `image${index}`, {
        access: ImageAccess.IMPORT,
        target: CosTarget.bucket(
          `crn:v1:bluemix:public:cloud-object-storage:global:a/${ACCOUNT_ID}:${guid(index)}:bucket:disks`,
        ),
      });
    },
    byHand: (stack, index) => {
      new IamAuthorizationPolicy(stack, `image${index}`, {
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
        lifecycle: { createBeforeDestroy: true },
      });
    },
  },
  {
    name: 'BlockKmsAuthorization, one key',
    prepare,
    library: (stack, index) => {
      new BlockKmsAuthorization(stack, `volume${index}`, {
        target: KmsTarget.key(`crn:v1:bluemix:public:kms:us-south:a/${ACCOUNT_ID}:${guid(0)}:key:${guid(index)}`),
      });
    },
    byHand: (stack, index) => {
      const key = `crn:v1:bluemix:public:kms:us-south:a/${ACCOUNT_ID}:${guid(0)}:key:${guid(index)}`;
      const rotation = new TerraformResource(stack, `rotation${index}`, { terraformResourceType: 'terraform_data' });
      rotation.addOverride('input', { key });
      new IamAuthorizationPolicy(stack, `volume${index}`, {
        description: 'Allows Cloud Block Storage to encrypt volumes with one root key of Key Protect',
        sourceServiceName: 'server-protect',
        resourceAttributes: [
          equals('accountId', ACCOUNT_ID),
          equals('serviceName', 'kms'),
          equals('serviceInstance', guid(0)),
          equals('resourceType', 'key'),
          equals('resource', guid(index)),
        ],
        roles: ['Reader'],
        lifecycle: { createBeforeDestroy: true, replaceTriggeredBy: [rotation.fqn] },
      });
    },
  },
];
