import { TerraformVariable } from 'cdktf';
import {
  AuthorizationAttribute,
  AuthorizationSource,
  AuthorizationTarget,
  ServiceAuthorization,
  type AuthorizationTargetProps,
} from '../../lib/ibm';
import { AUTHORIZATION, ibmStack, own } from '../support/ibm';
import { messageOf, onlyResource, synth, warningsOf } from '../support/synth';

const ACCOUNT = '0123456789abcdef0123456789abcdef';
const GUID = 'f7d4676f-f298-4cb3-8390-2fe258a5d6df';
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

  test.each<[string, AuthorizationAttribute[], string]>([
    ['no attributes', [], "'target' must be a list of attributes, known at synthesis and not empty, got []"],
    [
      'attributes left out',
      undefined as never,
      "'target' must be a list of attributes, known at synthesis and not empty, got undefined",
    ],
    [
      'an attribute that no factory made',
      [...ACCOUNT_AND_SERVICE, { name: 'resource', value: 'disks' } as never],
      `'target[2]' must be made by a factory of AuthorizationAttribute, got {"name":"resource","value":"disks"}: write AuthorizationAttribute.equalTo(name, value)`,
    ],
    [
      'null for an attribute',
      [null as never, ...ACCOUNT_AND_SERVICE],
      "'target[0]' must be made by a factory of AuthorizationAttribute, got null",
    ],
    [
      'no account',
      [AuthorizationAttribute.equalTo('serviceName', 'kms')],
      '\'target\' must have the attribute accountId, got ["serviceName"]: nothing is added to attributes',
    ],
    [
      'no service',
      [AuthorizationAttribute.equalTo('accountId', ACCOUNT)],
      '\'target\' must have the attribute serviceName, got ["accountId"]: nothing is added to attributes',
    ],
    [
      'an account with a prefix',
      [AuthorizationAttribute.equalTo('accountId', `a/${ACCOUNT}`), ACCOUNT_AND_SERVICE[1]!],
      `'target attribute accountId' must be an account id (32 hexadecimal digits), got "a/${ACCOUNT}": write "${ACCOUNT}"`,
    ],
    [
      'any service',
      [ACCOUNT_AND_SERVICE[0]!, AuthorizationAttribute.matches('serviceName', 'k*')],
      '\'target attribute serviceName\' must be made by AuthorizationAttribute.equalTo(), got operator "stringMatch"',
    ],
    [
      'any account',
      [AuthorizationAttribute.exists('accountId'), ACCOUNT_AND_SERVICE[1]!],
      '\'target attribute accountId\' must be made by AuthorizationAttribute.equalTo(), got operator "stringExists"',
    ],
    [
      'too long a pattern',
      [...ACCOUNT_AND_SERVICE, AuthorizationAttribute.matches('resource', `${'x'.repeat(1000)}*`)],
      `'target attribute resource' must be a pattern of at most 1000 characters, got "${'x'.repeat(100)}…" (1001 characters)`,
    ],
    [
      'everything by one wildcard',
      [...ACCOUNT_AND_SERVICE, AuthorizationAttribute.matches('resource', '*')],
      '\'target attribute resource\' must be a pattern ("*" and "?" as wildcards, and at least one other character), ' +
        'got "*": for any value use AuthorizationAttribute.exists()',
    ],
    [
      'a name for a GUID',
      [...ACCOUNT_AND_SERVICE, AuthorizationAttribute.equalTo('serviceInstance', 'keys')],
      '\'target attribute serviceInstance\' must be the GUID of a service instance, not its CRN, id or name, got "keys"',
    ],
    [
      'everything by equality',
      [...ACCOUNT_AND_SERVICE, AuthorizationAttribute.equalTo('resource', '*')],
      '\'target attribute resource\' must be the value of an attribute (1 to 1000 characters, not "*"), got "*": ' +
        'for any value use AuthorizationAttribute.exists()',
    ],
    [
      'everything by wildcard',
      [...ACCOUNT_AND_SERVICE, AuthorizationAttribute.matches('resource', '*?*')],
      '\'target attribute resource\' must be a pattern ("*" and "?" as wildcards, and at least one other ' +
        'character), got "*?*"',
    ],
    [
      'an empty value',
      [...ACCOUNT_AND_SERVICE, AuthorizationAttribute.equalTo('resource', '')],
      '\'target attribute resource\' must be the value of an attribute (1 to 1000 characters, not "*"), got ""',
    ],
    [
      'an attribute twice',
      [
        ...ACCOUNT_AND_SERVICE,
        AuthorizationAttribute.equalTo('resource', 'a'),
        AuthorizationAttribute.equalTo('resource', 'b'),
      ],
      '\'target\' must have each attribute once, got "resource" twice',
    ],
    [
      'an empty name',
      [...ACCOUNT_AND_SERVICE, AuthorizationAttribute.equalTo('', 'a')],
      '\'target attribute name\' must be the name of an attribute (such as "serviceInstance" or "volumeId"), got ""',
    ],
    [
      'instance and resource group',
      [
        ...ACCOUNT_AND_SERVICE,
        AuthorizationAttribute.equalTo('serviceInstance', GUID),
        AuthorizationAttribute.equalTo('resourceGroupId', ACCOUNT),
      ],
      BOTH,
    ],
  ])('attributes() fails with %s', (_, attributes, message) => {
    expect(messageOf(() => authorize(AuthorizationTarget.attributes(attributes)))).toBe(`${message} (at 'test/block')`);
  });

  test.each(['equalTo', 'matches'] as const)('values have up to 1000 characters: %s', (factory) => {
    const target = (length: number) =>
      AuthorizationTarget.attributes([
        ...ACCOUNT_AND_SERVICE,
        AuthorizationAttribute[factory]('resource', 'x'.repeat(length)),
      ]);
    expect(() => authorize(target(1000))).not.toThrow();
    expect(() => authorize(target(1001))).toThrow("'target attribute resource' must be");
  });

  test('attributes() fails with a name that is known only later', () => {
    const stack = ibmStack();
    const name = new TerraformVariable(stack, 'name', { type: 'string' }).stringValue;
    const target = AuthorizationTarget.attributes([...ACCOUNT_AND_SERVICE, AuthorizationAttribute.equalTo(name, 'a')]);
    expect(messageOf(() => authorize(target, stack))).toBe(
      '\'target attribute name\' must be the name of an attribute (such as "serviceInstance" or "volumeId"), ' +
        "got a value that Terraform knows only later (at 'test/block')",
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
