import { gained, inShort, lost } from '../grants/sides';
import {
  GUID,
  OTHER_GUID,
  ACCOUNT,
  authorization,
  attributes,
  toBucket,
  inService,
  fromAccount,
} from '../support/ibm-grants';

describe('an authorization', () => {
  test('is a grant of its roles to its source on its target', () => {
    expect(authorization({ target_resource_instance_id: GUID }).all).toEqual([
      {
        cloud: 'IBM Cloud',
        effect: 'allow',
        principal: 'service is/image',
        actions: ['Reader'],
        resource: `cloud-object-storage: instance ${GUID}`,
        conditions: [],
        stack: 'team',
        address: 'ibm_iam_authorization_policy.images',
        path: '',
        rule: 'https://cloud.ibm.com/docs/vpc?topic=vpc-object-storage-prereq',
      },
    ]);
  });

  test.each([
    [{}, 'service is/image may Reader on cloud-object-storage: all instances'],
    [{ target_resource_group_id: 'rg' }, 'service is/image may Reader on cloud-object-storage: resource group rg'],
    [
      { source_service_account: ACCOUNT },
      `service is/image of account ${ACCOUNT} may Reader on cloud-object-storage: all instances`,
    ],
    [
      { source_resource_instance_id: 'i', source_resource_group_id: '*' },
      'service is/image serviceInstance i any resourceGroupId may Reader on cloud-object-storage: all instances',
    ],
    [
      { source_resource_type: null, source_service_name: null, subject_attributes: attributes({ serviceName: 'is' }) },
      'service is may Reader on cloud-object-storage: all instances',
    ],
    [toBucket('disks'), `service is/image may Reader on cloud-object-storage: instance ${GUID}, bucket disks`],
    [
      {
        target_service_name: null,
        resource_attributes: [
          ...attributes({ serviceName: 'is' }),
          ...attributes({ volumeId: 'true' }, 'stringExists'),
        ],
      },
      'service is/image may Reader on is: any volumeId',
    ],
    [
      { target_service_name: null, target_resource_type: 'share' },
      'service is/image may Reader on all services: resource type share',
    ],
    [
      { source_resource_instance_id: '*', source_resource_group_id: 'rg' },
      'service is/image serviceInstance * resourceGroupId rg may Reader on cloud-object-storage: all instances',
    ],
    ...[
      [undefined, 'any resourceGroupId'],
      ['', 'any resourceGroupId'],
      ['stringEquals', 'resourceGroupId *'],
    ].map(([operator, group]): [object, string] => [
      {
        source_service_name: null,
        source_resource_type: null,
        subject_attributes: [...attributes({ serviceName: 'is' }), { name: 'resourceGroupId', value: '*', operator }],
      },
      `service is ${group} may Reader on cloud-object-storage: all instances`,
    ]),
    [
      {
        source_service_name: null,
        source_resource_type: null,
        subject_attributes: [
          ...attributes({ serviceName: 'i*' }, 'stringMatch'),
          ...attributes({ resourceType: 'false' }, 'stringExists'),
        ],
      },
      'service of any name serviceName i* no resourceType may Reader on cloud-object-storage: all instances',
    ],
    ...(
      [
        ['stringMatch', '*', 'accountId *'],
        ['stringExists', 'true', 'any accountId'],
      ] as const
    ).map(([operator, value, account]): [object, string] => [
      {
        source_service_name: null,
        source_resource_type: null,
        subject_attributes: [...attributes({ serviceName: 'is' }), ...attributes({ accountId: value }, operator)],
      },
      `service is ${account} may Reader on cloud-object-storage: all instances`,
    ]),
    ...(
      [
        [{ serviceName: 'kms', keyRing: 'r' }, 'kms: key ring r'],
        [{ serviceName: 'kms', resource: 'k' }, 'kms: resource k'],
        [{ serviceName: '${var.kms}', resourceType: 'key' }, 'kms or hs-crypto: resource type key'],
        [{ serviceName: '${var.kms}', resourceType: 'share' }, 'var.kms: resource type share'],
        [{ serviceName: 'is', resourceType: 'key' }, 'is: resource type key'],
      ] as const
    ).map(([target, line]): [object, string] => [
      { target_service_name: null, resource_attributes: attributes(target) },
      `service is/image may Reader on ${line}`,
    ]),
    [
      {
        target_service_name: null,
        resource_attributes: [
          ...attributes({ region: 'true' }, 'stringExists'),
          ...attributes({ resourceGroupId: 'false' }, 'stringExists'),
          ...attributes({ serviceName: 'k*', serviceInstance: 'i*' }, 'stringMatch'),
        ],
      },
      'service is/image may Reader on all services: instance i*, any region, no resourceGroupId, serviceName k*',
    ],
    ...[undefined, ''].map((operator): [object, string] => [
      { target_service_name: null, resource_attributes: [{ name: 'serviceName', value: 'kms', operator }] },
      'service is/image may Reader on kms: all instances',
    ]),
    [
      {
        ...toBucket('disks'),
        source_service_name: null,
        source_resource_type: null,
        subject_attributes: [
          ...attributes({ serviceName: 'is' }),
          ...attributes({ accountId: ACCOUNT }, 'stringMatch'),
        ],
      },
      `service is accountId ${ACCOUNT} may Reader on cloud-object-storage: instance ${GUID}, bucket disks`,
    ],
  ])('%j reads as one line', (args: object, line) => {
    expect(authorization({ ...args }).all.map(inShort)).toEqual([line]);
  });

  test.each([
    ['an instance instead of all', {}, { target_resource_instance_id: GUID }],
    [
      'an attribute form of the same target',
      { target_resource_instance_id: GUID },
      {
        target_service_name: null,
        resource_attributes: attributes({
          accountId: ACCOUNT,
          serviceName: 'cloud-object-storage',
          serviceInstance: GUID,
        }),
      },
    ],
    ['a bucket instead of its instance', { target_resource_instance_id: GUID }, toBucket('disks')],
    ['a name instead of a pattern', toBucket('disk*', 'stringMatch'), toBucket('disks')],
    ['a narrower pattern', toBucket('disk*', 'stringMatch'), toBucket('disks-?', 'stringMatch')],
    ['Reader instead of Writer', { roles: ['Writer'] }, { roles: ['Reader'] }],
    [
      'Reader instead of Writer, on a target that names its account no longer',
      {
        target_service_name: null,
        resource_attributes: attributes({ accountId: ACCOUNT, serviceName: 'cloud-object-storage' }),
        roles: ['Writer'],
      },
      { roles: ['Reader'] },
    ],
    ['Reader instead of Manager', { roles: ['Manager'] }, { roles: ['Reader'] }],
    ...(
      [
        ['Writer', 'Reader'],
        ['Manager', 'Reader'],
        ['Manager', 'Writer'],
        ['Editor', 'Viewer'],
        ['Administrator', 'Viewer'],
        ['Administrator', 'Operator'],
        ['Administrator', 'Editor'],
      ] as const
    ).map(([wide, narrow]): [string, object, object] => [
      `${narrow} instead of ${wide} in any service`,
      { target_service_name: 'kms', roles: [wide] },
      { target_service_name: 'kms', roles: [narrow] },
    ]),
    ['Object Reader instead of Content Reader', { roles: ['Content Reader'] }, { roles: ['Object Reader'] }],
    ['one role of two', { roles: ['Reader', 'Operator'] }, { roles: ['Operator'] }],
    ['roles in another order', { roles: ['Reader', 'Writer'] }, { roles: ['Writer', 'Reader'] }],
    ['a source type instead of a whole service', { source_resource_type: null }, {}],
    ['another description', { description: 'a' }, { description: 'b' }],
    ['a count', {}, { count: '${var.enabled ? 1 : 0}' }],
  ])('%s is not new access, and all of the old access the other way round', (_, wide: object, narrow: object) => {
    expect(gained(authorization({ ...wide }), authorization({ ...narrow }))).toEqual([]);
  });

  test.each([
    ['all instead of an instance', { target_resource_instance_id: GUID }, {}],
    ['another instance', { target_resource_instance_id: GUID }, { target_resource_instance_id: OTHER_GUID }],
    [
      'an empty instance, which the provider does not send',
      { target_resource_instance_id: GUID },
      { target_resource_instance_id: '' },
    ],
    ['a pattern instead of a name', toBucket('disks'), toBucket('disk*', 'stringMatch')],
    ['Writer instead of Reader', { roles: ['Reader'] }, { roles: ['Writer'] }],
    ['Writer instead of Object Writer', { roles: ['Object Writer'] }, { roles: ['Writer'] }],
    ['Operator instead of Editor', { roles: ['Editor'] }, { roles: ['Operator'] }],
    ['a role that nothing is known of', { roles: ['Manager'] }, { roles: ['Key Manager'] }],
    ['a role that is part of another one in another service', ...inService('kms', 'Content Reader', 'Object Reader')],
    ['Content Reader instead of Reader in any service', ...inService('kms', 'Reader', 'Content Reader')],
    ['a name that a star would match', toBucket('disk*'), toBucket('disks')],
    ['the own account instead of a pattern of foreign ones', fromAccount('f*', 'stringMatch'), {}],
    ['every account instead of the own one', {}, fromAccount('*', 'stringMatch')],
    ['any account at all', {}, fromAccount('true', 'stringExists')],
    ['every resource type', {}, { source_resource_type: null }],
    ['a foreign account', {}, { source_service_account: ACCOUNT }],
    ['the own account instead of a foreign one', { source_service_account: ACCOUNT }, {}],
    [
      'another target account',
      toBucket('disks'),
      {
        ...toBucket('disks'),
        resource_attributes: toBucket('disks').resource_attributes.map((attribute) =>
          attribute.name === 'accountId' ? { ...attribute, value: OTHER_GUID } : attribute,
        ),
      },
    ],
    ['no count', { count: '${var.enabled ? 1 : 0}' }, {}],
    ['another count', { count: 1 }, { count: 2 }],
  ])('%s is new access', (_, before: object, after: object) => {
    expect(gained(authorization({ ...before }), authorization({ ...after }))).toHaveLength(1);
  });

  test('the own account is the own account, written out or not', () => {
    const written = authorization({ ...toBucket('disks'), source_service_account: ACCOUNT });
    expect(written.all.map(inShort)).toEqual(authorization(toBucket('disks')).all.map(inShort));
    expect(gained(authorization(toBucket('disks')), written)).toEqual([]);
    expect(gained(written, authorization(toBucket('disks')))).toEqual([]);
  });

  test('only the roles that are new are listed, and only those that are gone', () => {
    const [one, two] = [
      authorization({ roles: ['Reader', 'Operator'] }),
      authorization({ roles: ['Writer', 'Operator'] }),
    ];
    expect(gained(one, two)).toEqual(['service is/image may Writer on cloud-object-storage: all instances']);
    expect(lost(one, two)).toEqual([]);
    expect(lost(two, one)).toEqual(['service is/image may Writer on cloud-object-storage: all instances']);
  });

  test('a resource with another id is not a change', () => {
    expect(gained(authorization({}), authorization({}, 'renamed'))).toEqual([]);
    expect(lost(authorization({}), authorization({}, 'renamed'))).toEqual([]);
  });

  test('a role that is a variable is the same role while the variable is', () => {
    const by = (name: string) => authorization({ roles: [`\${var.${name}}`] });
    expect(gained(by('role'), by('role'))).toEqual([]);
    expect(gained(by('role'), by('other'))).toEqual([
      'service is/image may var.other on cloud-object-storage: all instances ' +
        '(cannot be compared: the role is known only to Terraform)',
    ]);
  });

  test.each([
    [{ dynamic: { resource_attributes: {} } }, 'it has dynamic blocks'],
    [{ resource_attributes: '${var.attributes}' }, 'resource_attributes is not known'],
    [
      { resource_attributes: attributes({ serviceName: 'is' }, 'numericEquals') },
      'operator numericEquals is not known',
    ],
    [{ resource_attributes: attributes({ volumeId: 'maybe' }, 'stringExists') }, 'stringExists with value maybe'],
    [{ resource_attributes: [{ name: '${var.name}', value: 'x' }] }, 'the name of an attribute is not known'],
    [
      { resource_attributes: [{ name: 'x', value: 'x', operator: '${var.operator}' }] },
      'the operator of an attribute is not known',
    ],
    [{ resource_attributes: [{ name: 'x' }] }, 'value is missing'],
    [{ roles: [{ role: 'Reader' }] }, 'roles is not a list of text'],
  ])('%j cannot be read, and is new unless it was the same', (args, reason) => {
    const unreadable = authorization(args);
    const line =
      'unknown may unknown on ibm_iam_authorization_policy ' +
      `(ibm_iam_authorization_policy cannot be read: ${reason})`;
    expect(unreadable.all.map(inShort)).toEqual([line]);
    expect(gained(authorization({}), unreadable)).toEqual([line]);
    expect(gained(authorization(args, 'renamed'), unreadable)).toEqual([]);
    expect(gained(authorization({ ...args, roles: ['Writer'] }), unreadable)).toHaveLength(1);
  });
});
