import { CosTarget, ImageAccess, ImageServiceCosAuthorization, bindings } from '../../lib/ibm';
import { newStack, onlyResource, synth } from '../util/synth';

const ACCOUNT = '0123456789abcdef0123456789abcdef';
const GUID = 'f7d4676f-f298-4cb3-8390-2fe258a5d6df';

describe('ImageServiceCosAuthorization', () => {
  test('minimal definition', () => {
    const stack = ibmStack();
    new ImageServiceCosAuthorization(stack, 'images', {
      access: ImageAccess.IMPORT,
      target: CosTarget.allInstances(),
    });

    expect(onlyResource(synth(stack), 'ibm_iam_authorization_policy')).toEqual({
      description: 'Allows Image Service for VPC to import custom images from all instances of Cloud Object Storage',
      lifecycle: { create_before_destroy: true },
      roles: ['Reader'],
      source_resource_type: 'image',
      source_service_name: 'is',
      target_service_name: 'cloud-object-storage',
    });
  });

  test('narrows to a bucket by its CRN', () => {
    const stack = ibmStack();
    new ImageServiceCosAuthorization(stack, 'images', {
      access: ImageAccess.IMPORT_AND_EXPORT,
      target: CosTarget.bucket(`crn:v1:bluemix:public:cloud-object-storage:global:a/${ACCOUNT}:${GUID}:bucket:disks`),
    });

    expect(onlyResource(synth(stack), 'ibm_iam_authorization_policy')).toEqual({
      description:
        'Allows Image Service for VPC to import custom images from and export them to one bucket of Cloud Object Storage',
      lifecycle: { create_before_destroy: true },
      resource_attributes: [
        { name: 'accountId', operator: 'stringEquals', value: ACCOUNT },
        { name: 'serviceName', operator: 'stringEquals', value: 'cloud-object-storage' },
        { name: 'serviceInstance', operator: 'stringEquals', value: GUID },
        { name: 'resourceType', operator: 'stringEquals', value: 'bucket' },
        { name: 'resource', operator: 'stringEquals', value: 'disks' },
      ],
      roles: ['Reader', 'Writer'],
      source_resource_type: 'image',
      source_service_name: 'is',
    });
  });
});

function ibmStack() {
  const stack = newStack();
  new bindings.IbmProvider(stack, 'ibm', { region: 'us-south' });
  return stack;
}
