import { TerraformVariable } from 'cdktf';
import { CosTarget, ImageAccess, ImageServiceCosAuthorization, KmsService, KmsTarget } from '../../lib/ibm';
import { ACCOUNT, AUTHORIZATION, FOREIGN, GUID, OTHER_ACCOUNT, ibmStack, own } from '../support/ibm';
import { messageOf, onlyResource, resourcesOf, synth, warningsOf } from '../support/synth';

const BUCKET_CRN = `crn:v1:bluemix:public:cloud-object-storage:global:a/${ACCOUNT}:${GUID}:bucket:disks`;

describe('ImageServiceCosAuthorization', () => {
  test('minimal definition', () => {
    const stack = ibmStack();
    new ImageServiceCosAuthorization(stack, 'images', {
      access: ImageAccess.IMPORT,
      target: CosTarget.allInstances(),
    });

    expect(onlyResource(synth(stack), AUTHORIZATION)).toEqual({
      description: 'Allows Image Service for VPC to import custom images from all instances of Cloud Object Storage',
      lifecycle: own('test/images'),
      roles: ['Reader'],
      source_resource_type: 'image',
      source_service_name: 'is',
      target_service_name: 'cloud-object-storage',
    });
    expect(warningsOf(stack)).toEqual([
      'service-access:all-instances the authorization covers all instances of Cloud Object Storage in the account, ' +
        'those that do not exist yet included: name an instance or a part of one if that is enough',
    ]);
  });

  test.each([
    [ImageAccess.IMPORT, ['Reader'], 'import custom images from'],
    [ImageAccess.EXPORT, ['Writer'], 'export custom images to'],
    [ImageAccess.IMPORT_AND_EXPORT, ['Reader', 'Writer'], 'import custom images from and export them to'],
  ])('%s on an instance', (access, roles, does) => {
    const stack = ibmStack();
    new ImageServiceCosAuthorization(stack, 'images', { access, target: CosTarget.instance(GUID) });

    expect(onlyResource(synth(stack), AUTHORIZATION)).toEqual({
      description: `Allows Image Service for VPC to ${does} one instance of Cloud Object Storage`,
      lifecycle: own('test/images'),
      roles,
      source_resource_type: 'image',
      source_service_name: 'is',
      target_resource_instance_id: GUID,
      target_service_name: 'cloud-object-storage',
    });
    expect(warningsOf(stack)).toEqual([]);
  });

  test('narrows to a resource group', () => {
    const stack = ibmStack();
    new ImageServiceCosAuthorization(stack, 'images', {
      access: ImageAccess.IMPORT,
      target: CosTarget.resourceGroup(OTHER_ACCOUNT),
    });

    expect(onlyResource(synth(stack), AUTHORIZATION)).toEqual({
      description:
        'Allows Image Service for VPC to import custom images from the instances of Cloud Object Storage in one ' +
        'resource group',
      lifecycle: own('test/images'),
      roles: ['Reader'],
      source_resource_type: 'image',
      source_service_name: 'is',
      target_resource_group_id: OTHER_ACCOUNT,
      target_service_name: 'cloud-object-storage',
    });
  });

  test.each([
    ['by its CRN', CosTarget.bucket(BUCKET_CRN)],
    ['by its parts', CosTarget.bucketOf({ accountId: ACCOUNT, instanceGuid: GUID, bucketName: 'disks' })],
  ])('narrows to a bucket %s', (_, target) => {
    const stack = ibmStack();
    new ImageServiceCosAuthorization(stack, 'images', { access: ImageAccess.IMPORT_AND_EXPORT, target });

    expect(onlyResource(synth(stack), AUTHORIZATION)).toEqual({
      description:
        'Allows Image Service for VPC to import custom images from and export them to one bucket of Cloud Object Storage',
      lifecycle: own('test/images'),
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

  test('takes a late-bound CRN apart with Terraform and checks it there', () => {
    const stack = ibmStack();
    const crn = new TerraformVariable(stack, 'crn', { type: 'string' });
    new ImageServiceCosAuthorization(stack, 'images', {
      access: ImageAccess.IMPORT,
      target: CosTarget.bucket(crn.stringValue),
    });

    expect(onlyResource(synth(stack), AUTHORIZATION)).toEqual({
      description: 'Allows Image Service for VPC to import custom images from one bucket of Cloud Object Storage',
      lifecycle: {
        ...own('test/images'),
        precondition: [
          {
            condition:
              '${can(regex("^crn:v1:[a-z0-9-]+:(public|dedicated|local):cloud-object-storage:[a-z0-9_-]+:' +
              'a/[0-9a-f]{32}:[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}:' +
              'bucket:[a-z0-9][a-z0-9.-]{1,61}[a-z0-9]$", var.crn))}',
            error_message:
              "'bucketCrn' must be the CRN of a bucket (crn:v1:…:cloud-object-storage:global:a/<account>:<GUID>:" +
              "bucket:<name>) (at 'test/images')",
          },
        ],
      },
      resource_attributes: [
        { name: 'accountId', operator: 'stringEquals', value: '${trimprefix(element(split(":", var.crn), 6), "a/")}' },
        { name: 'serviceName', operator: 'stringEquals', value: 'cloud-object-storage' },
        { name: 'serviceInstance', operator: 'stringEquals', value: '${element(split(":", var.crn), 7)}' },
        { name: 'resourceType', operator: 'stringEquals', value: 'bucket' },
        { name: 'resource', operator: 'stringEquals', value: '${element(split(":", var.crn), 9)}' },
      ],
      roles: ['Reader'],
      source_resource_type: 'image',
      source_service_name: 'is',
    });
  });

  test('gives the images of another account access, and lists the instance on request', () => {
    const stack = ibmStack();
    const authorization = new ImageServiceCosAuthorization(stack, 'images', {
      access: ImageAccess.EXPORT,
      target: CosTarget.bucket(BUCKET_CRN),
      sourceAccountId: OTHER_ACCOUNT,
      grantInstanceReader: true,
    });

    expect(resourcesOf(synth(stack), AUTHORIZATION)).toEqual({
      images_InstanceReaderFromAccount_C8FEACE0: {
        description: 'Allows Image Service for VPC to list one instance of Cloud Object Storage',
        lifecycle: FOREIGN,
        roles: ['Reader'],
        source_resource_type: 'image',
        source_service_account: OTHER_ACCOUNT,
        source_service_name: 'is',
        target_resource_instance_id: GUID,
        target_service_name: 'cloud-object-storage',
      },
      images_BucketFromAccount_07DE3CF1: {
        depends_on: ['ibm_iam_authorization_policy.images_InstanceReaderFromAccount_C8FEACE0'],
        description: 'Allows Image Service for VPC to export custom images to one bucket of Cloud Object Storage',
        lifecycle: FOREIGN,
        resource_attributes: [
          { name: 'accountId', operator: 'stringEquals', value: ACCOUNT },
          { name: 'serviceName', operator: 'stringEquals', value: 'cloud-object-storage' },
          { name: 'serviceInstance', operator: 'stringEquals', value: GUID },
          { name: 'resourceType', operator: 'stringEquals', value: 'bucket' },
          { name: 'resource', operator: 'stringEquals', value: 'disks' },
        ],
        roles: ['Writer'],
        source_resource_type: 'image',
        source_service_account: OTHER_ACCOUNT,
        source_service_name: 'is',
      },
    });
    expect(authorization.resource.node.id).toBe('BucketFromAccount');
  });

  test('defaultChild', () => {
    const authorization = new ImageServiceCosAuthorization(ibmStack(), 'images', {
      access: ImageAccess.IMPORT,
      target: CosTarget.bucket(BUCKET_CRN),
      grantInstanceReader: true,
    });
    expect(authorization.node.defaultChild).toBe(authorization.resource);
    expect(authorization.dependables).toHaveLength(2);
  });

  test.each<[string, object, string]>([
    [
      'an unknown access',
      { access: 'READ', target: CosTarget.instance(GUID) },
      "'access' must be 'IMPORT', 'EXPORT' or 'IMPORT_AND_EXPORT', got \"READ\"",
    ],
    [
      'no access',
      { target: CosTarget.instance(GUID) },
      "'access' must be 'IMPORT', 'EXPORT' or 'IMPORT_AND_EXPORT', got undefined",
    ],
    [
      'a target of key management',
      { access: 'IMPORT', target: KmsTarget.allInstances(KmsService.KEY_PROTECT) },
      "'target' must be made by a factory of CosTarget, got KmsTarget",
    ],
    [
      'a reader of the instance beside a grant on the instance',
      { access: 'IMPORT', target: CosTarget.instance(GUID), grantInstanceReader: true },
      "'grantInstanceReader' must be left out unless the target is a bucket, got one instance of Cloud Object Storage",
    ],
    [
      'an account with a prefix',
      { access: 'IMPORT', target: CosTarget.instance(GUID), sourceAccountId: `a/${ACCOUNT}` },
      `'sourceAccountId' must be an account id (32 hexadecimal digits), got "a/${ACCOUNT}": write "${ACCOUNT}"`,
    ],
    [
      'an empty account',
      { access: 'IMPORT', target: CosTarget.instance(GUID), sourceAccountId: '' },
      '\'sourceAccountId\' must be an account id (32 hexadecimal digits), got ""',
    ],
  ])('fails with %s', (_, props, message) => {
    expect(messageOf(() => new ImageServiceCosAuthorization(ibmStack(), 'images', props as never))).toBe(
      `${message} (at 'test/images')`,
    );
  });
});
