import { TerraformVariable } from 'cdktf';
import {
  AuthorizationAttribute,
  AuthorizationSource,
  AuthorizationTarget,
  CosTarget,
  KmsTarget,
  ServiceAuthorization,
  type ServiceAuthorizationProps,
} from '../../lib/ibm';
import { ACCOUNT, AUTHORIZATION, FOREIGN, GUID, OTHER_ACCOUNT, ibmStack, own } from '../support/ibm';
import { messageOf, onlyResource, resourcesOf, synth, warningsOf } from '../support/synth';

const OTHER_GUID = '11111111-2222-4333-8444-555555555555';

const FLOW_LOGS: ServiceAuthorizationProps = {
  source: AuthorizationSource.VPC_FLOW_LOG,
  target: CosTarget.instance(GUID),
  roles: ['Writer'],
};
const COS_ROLES =
  "'Backup Manager', 'Backup Reader', 'Content Reader', 'Manager', 'Notifications Manager', 'Object Reader', " +
  "'Object Writer', 'Reader', 'Writer', 'Key Manager', 'Service Configuration Reader', 'Viewer', 'Operator', 'Editor' " +
  "or 'Administrator'";
const A_COS_ROLE = `'roles[0]' must be a role that cloud-object-storage has (${COS_ROLES})`;
const A_ROLE = '\'roles[0]\' must be the display name of a role, such as "Reader"';

describe('ServiceAuthorization', () => {
  test('minimal definition', () => {
    const stack = ibmStack();
    new ServiceAuthorization(stack, 'logs', FLOW_LOGS);

    expect(onlyResource(synth(stack), AUTHORIZATION)).toEqual({
      description: 'Allows Flow Logs for VPC to use one instance of Cloud Object Storage as Writer',
      lifecycle: own('test/logs'),
      roles: ['Writer'],
      source_resource_type: 'flow-log-collector',
      source_service_name: 'is',
      target_resource_instance_id: GUID,
      target_service_name: 'cloud-object-storage',
    });
    expect(warningsOf(stack)).toEqual([]);
  });

  test('narrows any source, in any account', () => {
    const stack = ibmStack();
    new ServiceAuthorization(stack, 'logs', {
      source: AuthorizationSource.of({
        serviceName: 'cloud-object-storage',
        resourceType: 'bucket',
        instanceGuid: GUID,
      }).inAccount(OTHER_ACCOUNT),
      target: AuthorizationTarget.service({ serviceName: 'kms', resourceGroupId: ACCOUNT, resourceType: 'key' }),
      roles: ['Reader', 'Authorization Delegator'],
      description: 'for ${archives}',
      transactionId: 'change-1',
    });

    expect(onlyResource(synth(stack), AUTHORIZATION)).toEqual({
      description: 'for $${archives}',
      lifecycle: FOREIGN,
      roles: ['Reader', 'Authorization Delegator'],
      source_resource_instance_id: GUID,
      source_resource_type: 'bucket',
      source_service_account: OTHER_ACCOUNT,
      source_service_name: 'cloud-object-storage',
      target_resource_group_id: ACCOUNT,
      target_resource_type: 'key',
      target_service_name: 'kms',
      transaction_id: 'change-1',
    });
  });

  test('takes targets as attributes', () => {
    const stack = ibmStack();
    new ServiceAuthorization(stack, 'shares', {
      source: AuthorizationSource.VPC_FILE_SHARE,
      target: AuthorizationTarget.attributes([
        AuthorizationAttribute.equalTo('accountId', ACCOUNT),
        AuthorizationAttribute.equalTo('serviceName', 'is'),
        AuthorizationAttribute.exists('shareId'),
        AuthorizationAttribute.matches('resource', 'prod-${x}-*'),
      ]),
      roles: ['Share Broker'],
    });

    expect(onlyResource(synth(stack), AUTHORIZATION)).toEqual({
      description: 'Allows File Storage for VPC to use what 4 attributes select of is as Share Broker',
      lifecycle: own('test/shares'),
      resource_attributes: [
        { name: 'accountId', operator: 'stringEquals', value: ACCOUNT },
        { name: 'serviceName', operator: 'stringEquals', value: 'is' },
        { name: 'shareId', operator: 'stringExists', value: 'true' },
        { name: 'resource', operator: 'stringMatch', value: 'prod-$${x}-*' },
      ],
      roles: ['Share Broker'],
      source_resource_type: 'share',
      source_service_name: 'is',
    });
  });

  test('roles and their list can be late-bound', () => {
    const stack = ibmStack();
    const role = new TerraformVariable(stack, 'role', { type: 'string' });
    const roles = new TerraformVariable(stack, 'roles', { type: 'list(string)' });
    const late = (props: object) => ({ ...FLOW_LOGS, ...props });
    new ServiceAuthorization(stack, 'one', late({ roles: ['Writer', role.stringValue] }));
    new ServiceAuthorization(stack, 'list', late({ target: CosTarget.instance(OTHER_GUID), roles: roles.listValue }));
    new ServiceAuthorization(stack, 'any', late({ target: CosTarget.resourceGroup(ACCOUNT), roles: roles.value }));

    const json = synth(stack);
    expect(Object.values(json.resource![AUTHORIZATION]!).map((policy) => policy.roles)).toEqual([
      '${var.roles}',
      '${var.roles}',
      ['Writer', '${var.role}'],
    ]);
  });

  test('a late-bound role is checked, and so is a list, for the letters that patterns read otherwise too', () => {
    const stack = ibmStack();
    const role = new TerraformVariable(stack, 'role', {}).stringValue;
    const roles = new TerraformVariable(stack, 'roles', { type: 'list(string)' }).listValue;
    const source = AuthorizationSource.VPC_FLOW_LOG;
    const target = (instanceGuid: string) => AuthorizationTarget.service({ serviceName: 'datacatalog', instanceGuid });
    new ServiceAuthorization(stack, 'one', { source, target: target(GUID), roles: ['Manager', role] });
    new ServiceAuthorization(stack, 'list', { source, target: target(OTHER_GUID), roles });

    const one =
      '(Manager|Watsonx[.]data Service Access [(]For Service to Service Authorization Only[)] for IKC|Writer|Key Manager|' +
      'Service Configuration Reader|Viewer|Operator|Editor|Administrator)';
    const conditions = Object.values(resourcesOf(synth(stack), AUTHORIZATION)).map(
      ({ lifecycle }) => (lifecycle as { precondition: { condition: string }[] }).precondition,
    );
    expect(conditions.map((preconditions) => preconditions.map(({ condition }) => condition))).toEqual([
      [`\${can(regex("^${one}([|]${one})*$", join("|", var.roles)))}`],
      [`\${can(regex("^${one}$", var.role))}`],
    ]);
  });

  test.each([
    ['kms', "roles that kms has ('KeyPurge', "],
    ['logs-router-of-tomorrow', 'display names of roles, such as "Reader" (at \'test/it\')'],
  ])('a late-bound list is checked for %s', (serviceName, expected) => {
    const stack = ibmStack();
    const roles = new TerraformVariable(stack, 'roles', { type: 'list(string)' }).listValue;
    new ServiceAuthorization(stack, 'it', {
      source: AuthorizationSource.VPC_FLOW_LOG,
      target: AuthorizationTarget.service({ serviceName }),
      roles,
    });

    const { lifecycle } = onlyResource(synth(stack), AUTHORIZATION);
    expect(lifecycle).toMatchObject({
      precondition: [{ error_message: expect.stringContaining(`'roles' must be a list of ${expected}`) }],
    });
  });

  test.each<[string, string[], string]>([
    ['no roles', [], "'roles' must be a list of display names of roles, not empty, got []"],
    [
      'roles that are not a list',
      'Reader' as never,
      '\'roles\' must be a list of display names of roles, not empty, got "Reader"',
    ],
    [
      'roles left out',
      undefined as never,
      "'roles' must be a list of display names of roles, not empty, got undefined",
    ],
    [
      'an empty role',
      [''],
      `${A_COS_ROLE}, got "": no service of the vendor has it, and custom roles cannot be used in authorizations`,
    ],
    ['null for a role', [null as never], `${A_COS_ROLE}, got null`],
    ['a role misspelt', ['Raeder'], `${A_COS_ROLE}, got "Raeder": did you mean "Reader"?`],
    ['a role in lower case', ['reader'], `${A_COS_ROLE}, got "reader": did you mean "Reader"?`],
    [
      'a custom role',
      ['Our Own Writer Role'],
      `${A_COS_ROLE}, got "Our Own Writer Role": no service of the vendor has it, and custom roles cannot be used in authorizations`,
    ],
    [
      'a role of another service',
      ['Share Snapshot Operator'],
      `${A_COS_ROLE}, got "Share Snapshot Operator": this is a role of "is" and "is.share"`,
    ],
    [
      'the name in a CRN',
      ['ObjectReader'],
      `${A_COS_ROLE}, got "ObjectReader": write "Object Reader", roles go by display name`,
    ],
    [
      'the CRN of a role',
      ['crn:v1:bluemix:public:iam::::serviceRole:Reader'],
      `${A_COS_ROLE}, got "crn:v1:bluemix:public:iam::::serviceRole:Reader": write "Reader", roles go by display name`,
    ],
    [
      'the start of a CRN',
      ['role:Reader'],
      `${A_COS_ROLE}, got "role:Reader": write "Reader", roles go by display name`,
    ],
    [
      'two roles in one text',
      ['Reader,Writer'],
      `${A_COS_ROLE}, got "Reader,Writer": write each role as an entry of its own`,
    ],
    ['a role twice', ['Reader', 'Reader'], "'roles[1]' must be another one than 'roles[0]', got \"Reader\" again"],
    [
      'a role of three other services',
      ['Template Administrator'],
      `${A_COS_ROLE}, got "Template Administrator": this is a role of "iam-access-management" and "iam-groups" and "iam-identity"`,
    ],
    [
      'what ends like the start of a CRN',
      ['parole:Reader'],
      `${A_COS_ROLE}, got "parole:Reader": no service of the vendor has it, and custom roles cannot be used in authorizations`,
    ],
    [
      'delegation of a service that has none',
      ['Authorization Delegator'],
      `${A_COS_ROLE}, got "Authorization Delegator": this is a role of "hs-crypto" and "kms"`,
    ],
  ])('fails with %s', (_, roles, message) => {
    expect(failure({ roles })).toBe(`${message} (at 'test/logs')`);
  });

  test('fails with a role of many other services', () => {
    const target = AuthorizationTarget.service({ serviceName: 'is.vpc' });
    expect(failure({ roles: ['Manager'], target })).toBe(
      "'roles[0]' must be a role that is.vpc has ('DNS Binding Connector', 'Key Manager', 'Service Configuration Reader', " +
        "'Viewer', 'Operator', 'Editor' or 'Administrator'), got \"Manager\": this is a role of other services (at 'test/logs')",
    );
  });

  test.each<[string, string[], string]>([
    [
      'a CRN',
      ['crn:v1:bluemix:public:iam::::role:Editor'],
      `${A_ROLE}, got "crn:v1:bluemix:public:iam::::role:Editor"`,
    ],
    [
      'a name of a CRN',
      ['AuthorizationDelegator'],
      '\'roles[0]\' must be the display name of a role, got "AuthorizationDelegator": write "Authorization Delegator", ' +
        'roles go by display name',
    ],
    ['an empty role', [''], `${A_ROLE}, got ""`],
    ['a pseudo role', ['NONE'], '\'roles[0]\' must be the display name of a role, got "NONE"'],
  ])('fails for a service that is not known with %s', (_, roles, message) => {
    const target = AuthorizationTarget.service({ serviceName: 'new-service', instanceGuid: GUID });
    expect(failure({ roles, target })).toBe(`${message} (at 'test/logs')`);
  });

  test('warns of services that are not known, whose roles it cannot check', () => {
    const stack = ibmStack();
    new ServiceAuthorization(stack, 'events', {
      source: AuthorizationSource.VPC_BACKUP,
      target: AuthorizationTarget.service({ serviceName: 'event-notification', instanceGuid: GUID }),
      roles: ['Some Role'],
    });
    expect(warningsOf(stack)).toEqual([
      'service-access:unknown-service the roles of service "event-notification" are not known and were not checked, ' +
        'did you mean "event-notifications"?',
    ]);
  });

  test.each([
    ['cloud-object-storag', 'cloud-object-storage'],
    ['event-notification', 'event-notifications'],
    ['containers-kubernets', 'containers-kubernetes'],
  ])('warns of source %s, which is like %s', (serviceName, meant) => {
    const stack = ibmStack();
    const source = AuthorizationSource.of({ serviceName });
    new ServiceAuthorization(stack, 'it', { source, target: CosTarget.instance(GUID), roles: ['Reader'] });
    expect(warningsOf(stack)).toEqual([
      `service-access:unknown-source no service "${serviceName}" is known to be the source of authorizations, ` +
        `did you mean "${meant}"?`,
    ]);
  });

  test.each(['server-protect', 'is', 'kms', 'some-service-of-tomorrow'])(
    'does not warn of source %s',
    (serviceName) => {
      const stack = ibmStack();
      const source = AuthorizationSource.of({ serviceName });
      new ServiceAuthorization(stack, 'it', { source, target: CosTarget.instance(GUID), roles: ['Reader'] });
      expect(warningsOf(stack)).toEqual([]);
    },
  );

  test('warns of volumes by resource group, which do not exist when they ask', () => {
    const stack = ibmStack();
    new ServiceAuthorization(stack, 'volumes', {
      source: AuthorizationSource.of({ serviceName: 'server-protect', resourceGroupId: ACCOUNT }),
      target: KmsTarget.instanceCrn(`crn:v1:bluemix:public:kms:us-south:a/${ACCOUNT}:${GUID}::`),
      roles: ['Reader'],
    });
    expect(warningsOf(stack)).toEqual([
      'service-access:source-resource-group volumes that do not exist yet are in no resource group, so that the ' +
        "authorization does not hold for them: leave 'resourceGroupId' out of the source",
    ]);
  });

  test('warns of no other source by resource group', () => {
    const stack = ibmStack();
    const source = AuthorizationSource.of({ serviceName: 'logs', resourceGroupId: ACCOUNT });
    new ServiceAuthorization(stack, 'logs', { ...FLOW_LOGS, source });
    expect(warningsOf(stack)).toEqual([]);
  });

  test('fails with the same reference twice among the roles', () => {
    const stack = ibmStack();
    const variable = new TerraformVariable(stack, 'role', { type: 'string' });
    const props = { source: AuthorizationSource.VPC_FLOW_LOG, target: CosTarget.instance(GUID) };
    expect(
      messageOf(
        () =>
          new ServiceAuthorization(stack, 'it', {
            ...props,
            roles: ['Reader', variable.stringValue, variable.stringValue],
          }),
      ),
    ).toBe(
      "'roles[2]' must be another one than 'roles[1]', got a value that Terraform knows only later again (at 'test/it')",
    );
    const other = new TerraformVariable(stack, 'other', { type: 'string' });
    const roles = [variable.stringValue, other.stringValue];
    expect(() => new ServiceAuthorization(stack, 'two', { ...props, roles })).not.toThrow();
  });

  test('fails with a source for a target', () => {
    expect(failure({ target: AuthorizationSource.VPC_IMAGE })).toBe(
      "'target' must be made by a factory of AuthorizationTarget, CosTarget or KmsTarget, got AuthorizationSource " +
        "(at 'test/logs')",
    );
  });

  test('defaultChild', () => {
    const authorization = new ServiceAuthorization(ibmStack(), 'logs', FLOW_LOGS);
    expect(authorization.node.defaultChild).toBe(authorization.resource);
    expect(authorization.dependables).toEqual([authorization.resource]);
  });
});

function failure(props: object): string {
  return messageOf(() => new ServiceAuthorization(ibmStack(), 'logs', { ...FLOW_LOGS, ...props }));
}
