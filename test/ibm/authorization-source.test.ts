import { AuthorizationSource, AuthorizationTarget, CosTarget, ServiceAuthorization } from '../../lib/ibm';
import { ACCOUNT, AUTHORIZATION, GUID, ibmStack, own } from '../support/ibm';
import { messageOf, onlyResource, synth } from '../support/synth';

describe('AuthorizationSource', () => {
  test('minimal definition', () => {
    const stack = ibmStack();
    authorize(AuthorizationSource.of({ serviceName: 'logs' }), stack);

    expect(onlyResource(synth(stack), AUTHORIZATION)).toEqual({
      description: 'Allows logs to use one instance of Cloud Object Storage as Reader',
      lifecycle: own('test/any'),
      roles: ['Reader'],
      source_service_name: 'logs',
      target_resource_instance_id: GUID,
      target_service_name: 'cloud-object-storage',
    });
  });

  test.each<[string, AuthorizationSource, object]>([
    ['VPC_IMAGE', AuthorizationSource.VPC_IMAGE, { source_service_name: 'is', source_resource_type: 'image' }],
    [
      'CLOUD_BLOCK_STORAGE',
      AuthorizationSource.CLOUD_BLOCK_STORAGE,
      { source_service_name: 'server-protect', source_resource_type: undefined },
    ],
    [
      'VPC_BACKUP',
      AuthorizationSource.VPC_BACKUP,
      { source_service_name: 'is', source_resource_type: 'backup-policy' },
    ],
    [
      'VPC_FILE_SHARE',
      AuthorizationSource.VPC_FILE_SHARE,
      { source_service_name: 'is', source_resource_type: 'share' },
    ],
    [
      'VPC_FLOW_LOG',
      AuthorizationSource.VPC_FLOW_LOG,
      { source_service_name: 'is', source_resource_type: 'flow-log-collector' },
    ],
  ])('%s', (_, source, expected) => {
    const stack = ibmStack();
    authorize(source, stack);
    const { source_service_name, source_resource_type } = onlyResource(synth(stack), AUTHORIZATION);
    expect({ source_service_name, source_resource_type }).toEqual(expected);
  });

  test('a type that is a name elsewhere', () => {
    const stack = ibmStack();
    authorize(AuthorizationSource.of({ serviceName: 'logs', resourceType: 'server-protect' }), stack);
    expect(onlyResource(synth(stack), AUTHORIZATION)).toMatchObject({ source_resource_type: 'server-protect' });
  });

  test('inAccount() leaves the source that it is called on alone', () => {
    const stack = ibmStack();
    AuthorizationSource.VPC_IMAGE.inAccount(ACCOUNT);
    authorize(AuthorizationSource.VPC_IMAGE, stack);
    expect(onlyResource(synth(stack), AUTHORIZATION)).not.toHaveProperty('source_service_account');
  });

  test.each<[string, () => AuthorizationSource, string]>([
    [
      'an empty service',
      () => AuthorizationSource.of({ serviceName: '' }),
      '\'source.serviceName\' must be the name of a service as in a CRN (such as "is" or "kms"), got ""',
    ],
    [
      'no service',
      () => AuthorizationSource.of({} as never),
      '\'source.serviceName\' must be the name of a service as in a CRN (such as "is" or "kms"), got undefined',
    ],
    [
      'nothing',
      () => AuthorizationSource.of(undefined as never),
      '\'source.serviceName\' must be the name of a service as in a CRN (such as "is" or "kms"), got undefined',
    ],
    [
      'an empty type',
      () => AuthorizationSource.of({ serviceName: 'is', resourceType: '' }),
      '\'source.resourceType\' must be the type of a resource as in a CRN (such as "image" or "bucket"), got ""',
    ],
    [
      'a type of any kind',
      () => AuthorizationSource.of({ serviceName: 'is', resourceType: '*' }),
      '\'source.resourceType\' must be the type of a resource as in a CRN (such as "image" or "bucket"), got "*"',
    ],
    [
      'instance and resource group',
      () => AuthorizationSource.of({ serviceName: 'logs', instanceGuid: GUID, resourceGroupId: ACCOUNT }),
      "'source' must name an instance or a resource group, got both: the cloud would take the wider of the two, leave " +
        'the resource group out',
    ],
    [
      'a name for an instance',
      () => AuthorizationSource.of({ serviceName: 'logs', instanceGuid: 'prod' }),
      '\'source.instanceGuid\' must be the GUID of a service instance, not its CRN, id or name, got "prod"',
    ],
    [
      'all resource groups',
      () => AuthorizationSource.of({ serviceName: 'logs', resourceGroupId: '*' }),
      '\'source.resourceGroupId\' must be the id of a resource group, got "*"',
    ],
    [
      'a misspelt prop',
      () => AuthorizationSource.of({ serviceName: 'is', resourcetype: 'image' } as never),
      "'source' must have no \"resourcetype\", only 'serviceName', 'resourceType', 'instanceGuid' or " +
        '\'resourceGroupId\', did you mean "resourceType"?',
    ],
    [
      'the tuple of an old vendor page',
      () => AuthorizationSource.of({ serviceName: 'is', resourceType: 'server-protect' }),
      '\'source\' must be a service that exists, got "is" with resource type "server-protect": use ' +
        'AuthorizationSource.CLOUD_BLOCK_STORAGE',
    ],
    [
      'an empty account',
      () => AuthorizationSource.VPC_IMAGE.inAccount(''),
      '\'source.accountId\' must be an account id (32 hexadecimal digits), got ""',
    ],
    [
      'no account',
      () => AuthorizationSource.VPC_IMAGE.inAccount(undefined as never),
      "'source.accountId' must be an account id (32 hexadecimal digits), got null",
    ],
    [
      'a target for a source',
      () => AuthorizationTarget.service({ serviceName: 'kms' }) as never,
      "'source' must be made by a factory of AuthorizationSource, got AuthorizationTarget",
    ],
    [
      'a name',
      () => 'is' as never,
      "'source' must be made by a factory of AuthorizationSource, got \"is\": write AuthorizationSource.of({ serviceName: '…' })",
    ],
  ])('fails with %s', (_, source, message) => {
    expect(messageOf(() => authorize(source()))).toBe(`${message} (at 'test/any')`);
  });
});

function authorize(source: AuthorizationSource, stack = ibmStack()): void {
  new ServiceAuthorization(stack, 'any', { source, target: CosTarget.instance(GUID), roles: ['Reader'] });
}
