import { TerraformVariable } from 'cdktf';
import {
  AuthorizationAttribute,
  AuthorizationSource,
  AuthorizationTarget,
  ServiceAuthorization,
  type AuthorizationTargetProps,
} from '../../lib/ibm';
import { ACCOUNT, AUTHORIZATION, GUID, ibmStack, own } from '../support/ibm';
import { messageOf, onlyResource, synth, warningsOf } from '../support/synth';

const ACCOUNT_AND_SERVICE: AuthorizationAttribute[] = [
  AuthorizationAttribute.equalTo('accountId', ACCOUNT),
  AuthorizationAttribute.equalTo('serviceName', 'kms'),
];
const BOTH =
  "'target' must name an instance or a resource group, got both: the cloud would take the wider of the two, leave the " +
  'resource group out';

describe('AuthorizationTarget', () => {
  test('minimal definition', () => {
    const stack = ibmStack();
    authorize(AuthorizationTarget.service({ serviceName: 'kms' }), stack);

    expect(onlyResource(synth(stack), AUTHORIZATION)).toEqual({
      description: 'Allows Cloud Block Storage to use all instances of kms as Reader',
      lifecycle: own('test/block'),
      roles: ['Reader'],
      source_service_name: 'server-protect',
      target_service_name: 'kms',
    });
    expect(warningsOf(stack)).toEqual([
      'service-access:all-instances the authorization covers all instances of kms in the account, those that do not ' +
        'exist yet included: name an instance or a part of one if that is enough',
    ]);
  });

  test.each([[undefined], ['serviceInstance'], ['resourceGroupId']])('warns of all of a service, any %s', (name) => {
    const any = name === undefined ? [] : [AuthorizationAttribute.exists(name)];
    const stack = ibmStack();
    authorize(AuthorizationTarget.attributes([...ACCOUNT_AND_SERVICE, ...any]), stack);
    expect(warningsOf(stack)).toEqual([
      'service-access:all-instances the authorization covers all instances of kms in the account, those that do not ' +
        'exist yet included: name an instance or a part of one if that is enough',
    ]);
  });

  test.each([
    ['an instance', [AuthorizationAttribute.equalTo('serviceInstance', GUID)]],
    ['a type', [AuthorizationAttribute.exists('resourceType')]],
  ])('does not warn of what names %s', (_, attributes) => {
    const stack = ibmStack();
    authorize(AuthorizationTarget.attributes([...ACCOUNT_AND_SERVICE, ...attributes]), stack);
    expect(warningsOf(stack)).toEqual([]);
  });

  test('does not warn of a service that is known only later', () => {
    const stack = ibmStack();
    const serviceName = new TerraformVariable(stack, 'service', {}).stringValue;
    authorize(AuthorizationTarget.service({ serviceName, instanceGuid: GUID }), stack);
    expect(warningsOf(stack)).toEqual([]);
  });

  test('what narrows both sides is in the id', () => {
    const source = AuthorizationSource.of({ serviceName: 'logs', resourceType: 'view' }).inAccount(ACCOUNT);
    const idOf = (target: AuthorizationTarget) =>
      new ServiceAuthorization(ibmStack(), 'it', { source, target, roles: ['Reader'] }).resource.node.id;
    expect(idOf(AuthorizationTarget.service({ serviceName: 'kms', instanceGuid: GUID, resourceType: 'key' }))).toBe(
      'InstanceResourceTypeFromResourceTypeAccount',
    );
    expect(
      idOf(
        AuthorizationTarget.attributes([
          ...ACCOUNT_AND_SERVICE,
          AuthorizationAttribute.exists('volumeId'),
          AuthorizationAttribute.matches('resource', 'a*'),
        ]),
      ),
    ).toBe('AttributesAccountIdResourceMatchServiceNameVolumeIdExistsFromResourceTypeAccount');
  });

  test.each<[string, object, string]>([
    ['an empty service', { serviceName: '' }, A_SERVICE('')],
    ['a service by its display name', { serviceName: 'Key Protect' }, A_SERVICE('Key Protect')],
    [
      'no service',
      {},
      '\'target.serviceName\' must be the name of a service as in a CRN (such as "is" or "kms"), got undefined',
    ],
    [
      'an empty instance',
      { serviceName: 'kms', instanceGuid: '' },
      '\'target.instanceGuid\' must be the GUID of a service instance, not its CRN, id or name, got ""',
    ],
    [
      'null for an instance',
      { serviceName: 'kms', instanceGuid: null },
      "'target.instanceGuid' must be the GUID of a service instance, not its CRN, id or name, got null",
    ],
    [
      'all resource groups',
      { serviceName: 'kms', resourceGroupId: '*' },
      '\'target.resourceGroupId\' must be the id of a resource group, got "*"',
    ],
    [
      'an empty type',
      { serviceName: 'kms', resourceType: '' },
      '\'target.resourceType\' must be the type of a resource as in a CRN (such as "image" or "bucket"), got ""',
    ],
    ['nothing', undefined as never, A_SERVICE(undefined)],
    ['instance and resource group', { serviceName: 'kms', instanceGuid: GUID, resourceGroupId: ACCOUNT }, BOTH],
    [
      'a misspelt prop',
      { serviceName: 'kms', instanceGUID: GUID },
      "'target' must have no \"instanceGUID\", only 'serviceName', 'instanceGuid', 'resourceGroupId' or " +
        '\'resourceType\', did you mean "instanceGuid"?',
    ],
  ])('service() fails with %s', (_, props, message) => {
    expect(messageOf(() => authorize(AuthorizationTarget.service(props as AuthorizationTargetProps)))).toBe(
      `${message} (at 'test/block')`,
    );
  });
});

function authorize(target: AuthorizationTarget, stack = ibmStack()): void {
  new ServiceAuthorization(stack, 'block', {
    source: AuthorizationSource.CLOUD_BLOCK_STORAGE,
    target,
    roles: ['Reader'],
  });
}

function A_SERVICE(got: string | undefined): string {
  return `'target.serviceName' must be the name of a service as in a CRN (such as "is" or "kms"), got ${JSON.stringify(got)}`;
}
