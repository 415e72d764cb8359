import { TerraformVariable } from 'cdktf';
import { AuthorizationAttribute, AuthorizationSource, AuthorizationTarget, ServiceAuthorization } from '../../lib/ibm';
import { ACCOUNT, GUID, ibmStack } from '../support/ibm';
import { messageOf } from '../support/synth';

const ACCOUNT_AND_SERVICE: AuthorizationAttribute[] = [
  AuthorizationAttribute.equalTo('accountId', ACCOUNT),
  AuthorizationAttribute.equalTo('serviceName', 'kms'),
];
const BOTH =
  "'target' must name an instance or a resource group, got both: the cloud would take the wider of the two, leave the " +
  'resource group out';

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
    `'target attribute resource' must be at most 1000 characters, got "${'x'.repeat(100)}…" (1001 characters)`,
  ],
  [
    'everything by one wildcard',
    [...ACCOUNT_AND_SERVICE, AuthorizationAttribute.matches('resource', '*')],
    '\'target attribute resource\' must be a pattern ("*" and "?" as wildcards, and at least one other character that is not blank), ' +
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
    '\'target attribute resource\' must be the value of an attribute (1 to 1000 characters, not blank and not "*"), got "*": ' +
      'for any value use AuthorizationAttribute.exists()',
  ],
  [
    'everything by wildcard',
    [...ACCOUNT_AND_SERVICE, AuthorizationAttribute.matches('resource', '*?*')],
    '\'target attribute resource\' must be a pattern ("*" and "?" as wildcards, and at least one other ' +
      'character that is not blank), got "*?*"',
  ],
  [
    'a blank value',
    [...ACCOUNT_AND_SERVICE, AuthorizationAttribute.equalTo('resource', '  ')],
    '\'target attribute resource\' must be the value of an attribute (1 to 1000 characters, not blank and not "*"), got "  "',
  ],
  [
    'a blank pattern',
    [...ACCOUNT_AND_SERVICE, AuthorizationAttribute.matches('resource', ' *')],
    '\'target attribute resource\' must be a pattern ("*" and "?" as wildcards, and at least one other character that is not blank), got " *"',
  ],
  [
    'an empty value',
    [...ACCOUNT_AND_SERVICE, AuthorizationAttribute.equalTo('resource', '')],
    '\'target attribute resource\' must be the value of an attribute (1 to 1000 characters, not blank and not "*"), got ""',
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

function authorize(target: AuthorizationTarget, stack = ibmStack()): void {
  new ServiceAuthorization(stack, 'block', {
    source: AuthorizationSource.CLOUD_BLOCK_STORAGE,
    target,
    roles: ['Reader'],
  });
}
