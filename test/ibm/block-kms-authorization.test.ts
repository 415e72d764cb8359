import { BlockKmsAuthorization, CosTarget, KmsService, KmsTarget } from '../../lib/ibm';
import { ACCOUNT, AUTHORIZATION, FOREIGN, GUID, OTHER_ACCOUNT, ibmStack, own } from '../support/ibm';
import { messageOf, onlyResource, resourcesOf, synth, warningsOf } from '../support/synth';

const KEY_ID = '11111111-2222-4333-8444-555555555555';
const INSTANCE_CRN = `crn:v1:bluemix:public:kms:us-south:a/${ACCOUNT}:${GUID}::`;
const KEY_CRN = `crn:v1:bluemix:public:kms:us-south:a/${ACCOUNT}:${GUID}:key:${KEY_ID}`;

describe('BlockKmsAuthorization', () => {
  test('minimal definition', () => {
    const stack = ibmStack();
    new BlockKmsAuthorization(stack, 'keys', { target: KmsTarget.allInstances(KmsService.KEY_PROTECT) });

    expect(onlyResource(synth(stack), AUTHORIZATION)).toEqual({
      description: 'Allows Cloud Block Storage to encrypt volumes with the keys of all instances of Key Protect',
      lifecycle: own('test/keys'),
      roles: ['Reader'],
      source_service_name: 'server-protect',
      target_service_name: 'kms',
    });
    expect(warningsOf(stack)).toEqual([
      'service-access:all-instances the authorization covers the keys of all instances of Key Protect in the account, ' +
        'those that do not exist yet included: name an instance or a part of one if that is enough',
    ]);
  });

  test.each([
    ['an instance by its GUID', KmsTarget.instance(KmsService.KEY_PROTECT, GUID)],
    ['an instance by its CRN', KmsTarget.instanceCrn(INSTANCE_CRN)],
  ])('narrows to %s', (_, target) => {
    const stack = ibmStack();
    new BlockKmsAuthorization(stack, 'keys', { target });

    expect(onlyResource(synth(stack), AUTHORIZATION)).toEqual({
      description: 'Allows Cloud Block Storage to encrypt volumes with the keys of one instance of Key Protect',
      lifecycle: own('test/keys'),
      roles: ['Reader'],
      source_service_name: 'server-protect',
      target_resource_instance_id: GUID,
      target_service_name: 'kms',
    });
    expect(warningsOf(stack)).toEqual([]);
  });

  test('narrows to a resource group', () => {
    const stack = ibmStack();
    new BlockKmsAuthorization(stack, 'keys', { target: KmsTarget.resourceGroup(KmsService.KEY_PROTECT, ACCOUNT) });

    expect(onlyResource(synth(stack), AUTHORIZATION)).toEqual({
      description: 'Allows Cloud Block Storage to encrypt volumes with the keys of Key Protect in one resource group',
      lifecycle: own('test/keys'),
      roles: ['Reader'],
      source_service_name: 'server-protect',
      target_resource_group_id: ACCOUNT,
      target_service_name: 'kms',
    });
  });

  test('narrows to a key; another key is another authorization, so that old volumes keep theirs', () => {
    const stack = ibmStack();
    new BlockKmsAuthorization(stack, 'keys', { target: KmsTarget.key(KEY_CRN) });

    const json = synth(stack);
    expect(resourcesOf(json, AUTHORIZATION)).toEqual({
      keys_Key_4A18E19C: {
        description: 'Allows Cloud Block Storage to encrypt volumes with one root key of Key Protect',
        lifecycle: {
          ...own('test/keys'),
          create_before_destroy: true,
          replace_triggered_by: ['terraform_data.keys_KeyRotation_AC8F1051'],
        },
        resource_attributes: [
          { name: 'accountId', operator: 'stringEquals', value: ACCOUNT },
          { name: 'serviceName', operator: 'stringEquals', value: 'kms' },
          { name: 'serviceInstance', operator: 'stringEquals', value: GUID },
          { name: 'resourceType', operator: 'stringEquals', value: 'key' },
          { name: 'resource', operator: 'stringEquals', value: KEY_ID },
        ],
        roles: ['Reader'],
        source_service_name: 'server-protect',
      },
    });
    expect(resourcesOf(json, 'terraform_data')).toEqual({
      keys_KeyRotation_AC8F1051: { input: { key: `kms:${ACCOUNT}:${GUID}:${KEY_ID}` } },
    });
  });

  test('narrows to a key ring', () => {
    const stack = ibmStack();
    new BlockKmsAuthorization(stack, 'keys', {
      target: KmsTarget.keyRing({ instanceCrn: INSTANCE_CRN, keyRingId: 'volumes' }),
    });

    expect(onlyResource(synth(stack), AUTHORIZATION)).toEqual({
      description: 'Allows Cloud Block Storage to encrypt volumes with the keys of one key ring of Key Protect',
      lifecycle: own('test/keys'),
      resource_attributes: [
        { name: 'accountId', operator: 'stringEquals', value: ACCOUNT },
        { name: 'serviceName', operator: 'stringEquals', value: 'kms' },
        { name: 'serviceInstance', operator: 'stringEquals', value: GUID },
        { name: 'keyRing', operator: 'stringEquals', value: 'volumes' },
      ],
      roles: ['Reader'],
      source_service_name: 'server-protect',
    });
  });

  test('warns of Hyper Protect Crypto Services and delegates on request', () => {
    const stack = ibmStack();
    new BlockKmsAuthorization(stack, 'keys', {
      target: KmsTarget.instance(KmsService.HYPER_PROTECT_CRYPTO_SERVICES, GUID),
      delegate: true,
    });

    expect(onlyResource(synth(stack), AUTHORIZATION)).toEqual({
      description:
        'Allows Cloud Block Storage to encrypt volumes with the keys of one instance of Hyper Protect Crypto Services',
      lifecycle: own('test/keys'),
      roles: ['Reader', 'Authorization Delegator'],
      source_service_name: 'server-protect',
      target_resource_instance_id: GUID,
      target_service_name: 'hs-crypto',
    });
    expect(warningsOf(stack)).toEqual([
      'service-access:deprecated-service Hyper Protect Crypto Services is deprecated, existing instances can be used ' +
        'until 2027-03-20: prefer Key Protect',
    ]);
  });

  test.each([
    [{}, ['Reader', 'Authorization Delegator']],
    [{ delegate: true }, ['Reader', 'Authorization Delegator']],
    [{ delegate: false }, ['Reader']],
  ])('across accounts, with %j', (delegate, roles) => {
    const stack = ibmStack();
    new BlockKmsAuthorization(stack, 'keys', {
      target: KmsTarget.instanceCrn(INSTANCE_CRN),
      sourceAccountId: OTHER_ACCOUNT,
      ...delegate,
    });

    expect(onlyResource(synth(stack), AUTHORIZATION)).toEqual({
      description: 'Allows Cloud Block Storage to encrypt volumes with the keys of one instance of Key Protect',
      lifecycle: FOREIGN,
      roles,
      source_service_account: OTHER_ACCOUNT,
      source_service_name: 'server-protect',
      target_resource_instance_id: GUID,
      target_service_name: 'kms',
    });
  });

  test.each<[string, object, string]>([
    [
      'a target of Object Storage',
      { target: CosTarget.allInstances() },
      "'target' must be made by a factory of KmsTarget, got CosTarget",
    ],
    ['no target', {}, "'target' must be made by a factory of KmsTarget, got undefined"],
    [
      'a service that manages no keys',
      { target: KmsTarget.instance('cloud-object-storage' as KmsService, GUID) },
      "'service' must be 'kms' or 'hs-crypto', got \"cloud-object-storage\"",
    ],
    [
      'a service whose name objects inherit',
      { target: KmsTarget.allInstances('toString' as KmsService) },
      "'service' must be 'kms' or 'hs-crypto', got \"toString\"",
    ],
    [
      'an empty account and a malformed wait, at once',
      { target: KmsTarget.key(KEY_CRN), sourceAccountId: '', propagation: { create: '30' } },
      '\'sourceAccountId\' must be an account id (32 hexadecimal digits), got ""\n' +
        '\'propagation.create\' must be a number and a unit (ms, s, m or h), such as "30s", got "30": write "30s" if seconds are meant',
    ],
  ])('fails with %s', (_, props, message) => {
    expect(messageOf(() => new BlockKmsAuthorization(ibmStack(), 'keys', props as never))).toBe(
      `${message} (at 'test/keys')`,
    );
  });
});
