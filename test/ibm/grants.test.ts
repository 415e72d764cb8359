import { gained, inShort, lost, planned, side } from '../grants/sides';

const GUID = 'd6ae5c0f-2a0c-4a4f-9b1e-6f4a2a5f3c11';
const OTHER_GUID = '11111111-2a0c-4a4f-9b1e-6f4a2a5f3c11';
const ACCOUNT = 'aa5a00334eaf9eb9339d2ab48f20d7ff';

const IMAGES = {
  source_service_name: 'is',
  source_resource_type: 'image',
  target_service_name: 'cloud-object-storage',
};

const authorization = (args: Record<string, unknown>, id = 'images') =>
  side({ ibm_iam_authorization_policy: { [id]: { ...IMAGES, roles: ['Reader'], ...args } } });

const attributes = (values: Record<string, string>, operator = 'stringEquals') =>
  Object.entries(values).map(([name, value]) => ({ name, value, operator }));

/** The attribute form, which has no flat target. */
const toBucket = (bucket: string, operator = 'stringEquals') => ({
  target_service_name: null,
  resource_attributes: [
    ...attributes({
      accountId: ACCOUNT,
      serviceName: 'cloud-object-storage',
      serviceInstance: GUID,
      resourceType: 'bucket',
    }),
    ...attributes({ resource: bucket }, operator),
  ],
});

const inService = (target_service_name: string, ...roles: [string, string]) =>
  roles.map((role) => ({ target_service_name, roles: [role] })) as [object, object];

/** The same source, from accounts that the attribute form names. */
const fromAccount = (value: string, operator: string) => ({
  source_service_name: null,
  source_resource_type: null,
  subject_attributes: [
    ...attributes({ serviceName: 'is', resourceType: 'image' }),
    ...attributes({ accountId: value }, operator),
  ],
});

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

const FOLDER = (folder: string) => ({
  pattern: 'attribute-based-condition:resource:literal-and-wildcard',
  rule_operator: 'or',
  rule_conditions: [
    {
      operator: 'and',
      conditions: [
        { key: '{{resource.attributes.prefix}}', operator: 'stringMatch', value: [`${folder}/*`] },
        { key: '{{resource.attributes.delimiter}}', operator: 'stringEqualsAnyOf', value: ['/', ''] },
      ],
    },
    { key: '{{resource.attributes.path}}', operator: 'stringMatch', value: [`${folder}/*`] },
  ],
});

describe('an access policy', () => {
  const access = (args: Record<string, unknown>, rest: Record<string, Record<string, object>> = {}) =>
    side({
      ibm_iam_access_group_policy: {
        reads: {
          access_group_id: 'AccessGroupId-1',
          roles: ['Reader'],
          resources: { service: 'cloud-object-storage', resource_instance_id: GUID },
          ...args,
        },
      },
      ...(rest as any),
    });
  const path = (operator: string, value: string[]) => ({
    rule_conditions: [{ key: '{{resource.attributes.path}}', operator, value }],
  });

  test.each([
    [{}, `cloud-object-storage: instance ${GUID}`],
    [
      { resources: [{ service: 'cloud-object-storage', resource_type: 'bucket', resource: 'disks', region: 'eu' }] },
      'cloud-object-storage: region eu, bucket disks',
    ],
    [{ resources: null }, 'all services: serviceType service'],
    [{ resources: null, account_management: true }, 'all services: serviceType platform_service'],
    [{ resources: { attributes: { vpcId: 'v' }, service: 'is' } }, 'is: vpcId v'],
    [{ resources: null, resource_attributes: attributes({ serviceName: 'kms' }) }, 'kms: all instances'],
    [{ resources: { service: 'kms', resource_group_id: 'rg' } }, 'kms: resource group rg'],
    [{ resources: { service_type: 'platform_service' } }, 'all services: serviceType platform_service'],
    [{ resources: { service_group_id: 'IAM' } }, 'all services: service_group_id IAM'],
  ])('%j is on what its target says', (args, resource) => {
    expect(access(args).all.map((grant) => grant.resource)).toEqual([resource]);
  });

  test('says under which conditions', () => {
    expect(access(FOLDER('reports')).all[0]!.conditions).toEqual([
      'prefix matches reports/* and delimiter is / or ""; or path matches reports/*',
    ]);
    expect(access(path('stringMatchAnyOf', ['a/*', 'b'])).all[0]!.conditions).toEqual(['path matches a/* or b']);
    expect(access(path('stringExists', ['true'])).all[0]!.conditions).toEqual(['any path']);
    expect(access(path('stringExists', ['false'])).all[0]!.conditions).toEqual(['no path']);
    const both = [
      { key: '{{environment.attributes.day_of_week}}', operator: 'dayOfWeekAnyOf', value: ['1+00:00', '2+00:00'] },
      { key: 'a{{resource.attributes.path}}', operator: 'stringEquals', value: ['b'] },
      { key: '{{resource.attributes.path}}a', operator: 'stringEquals', value: ['b'] },
    ];
    expect(access({ rule_operator: 'and', rule_conditions: both }).all[0]!.conditions).toEqual([
      'environment.attributes.day_of_week dayOfWeekAnyOf 1+00:00 or 2+00:00',
      'a{{resource.attributes.path}} is b',
      '{{resource.attributes.path}}a is b',
    ]);
  });

  test.each([
    [path('stringExists', []), 'stringExists with value '],
    [path('stringExists', ['true', 'false']), 'stringExists with value truefalse'],
    [{ resource_tags: [{ name: 'env', value: 'dev' }] }, 'it is about tags'],
    [{ resource_tags: '${var.tags}' }, 'resource_tags is not known'],
  ])('with %j cannot be read', (args, reason) => {
    expect(access(args).all.map(({ note }) => note)).toEqual([`ibm_iam_access_group_policy cannot be read: ${reason}`]);
  });

  test('points to the page about its service', () => {
    const pages = [{}, { resources: { service: 'kms' } }, { resources: null }].map((args) => access(args).all[0]!.rule);
    expect(pages).toEqual([
      'https://cloud.ibm.com/docs/cloud-object-storage?topic=cloud-object-storage-iam',
      'https://cloud.ibm.com/docs/account?topic=account-userroles',
      'https://cloud.ibm.com/docs/account?topic=account-userroles',
    ]);
  });

  test.each([
    ['any condition instead of none', {}, path('stringMatch', ['a/*'])],
    ['a folder in a folder', path('stringMatch', ['a/*']), path('stringMatch', ['a/b/*'])],
    ['a path instead of a pattern', path('stringMatch', ['a/*']), path('stringEquals', ['a/b'])],
    ['fewer paths', path('stringEqualsAnyOf', ['a', 'b']), path('stringEquals', ['b'])],
    ['a whole rule for a folder in it', FOLDER('a'), FOLDER('a/b')],
    ['one of two groups', FOLDER('a'), path('stringMatch', ['a/*'])],
    ['any path at all', path('stringExists', ['true']), path('stringEquals', ['a'])],
    ['a literal star for a star', path('stringMatch', ['a*']), path('stringMatch', ['a{{*}}'])],
    ['a star, however it is written', path('stringMatch', ['a{{*}}']), path('stringEquals', ['a*'])],
    ['a mark, however it is written', path('stringMatch', ['a{{?}}']), path('stringEquals', ['a?'])],
    ['a character for a mark', path('stringMatch', ['a?']), path('stringEquals', ['ab'])],
    ['a bracket for a star', path('stringMatch', ['a*']), path('stringEquals', ['a{b}'])],
    [
      'one role of two, where there is no path,',
      { ...path('stringExists', ['false']), roles: ['Reader', 'Operator'] },
      { ...path('stringExists', ['false']), roles: ['Operator'] },
    ],
    [
      'the same time of day',
      { rule_conditions: [{ key: '{{environment.attributes.current_time}}', operator: 'timeLessThan', value: ['9'] }] },
      {
        rule_conditions: [{ key: '{{environment.attributes.current_time}}', operator: 'timeLessThan', value: ['9'] }],
      },
    ],
  ])('%s is not new access', (_, wide, narrow) => {
    expect(gained(access(wide), access(narrow))).toEqual([]);
  });

  test.each([
    ['no condition instead of any', path('stringMatch', ['a/*']), {}],
    ['another folder', FOLDER('a'), FOLDER('b')],
    ['one folder more', path('stringMatch', ['a/*']), path('stringMatchAnyOf', ['a/*', 'b/*'])],
    ['both groups instead of one', path('stringMatch', ['a/*']), FOLDER('a')],
    ['no path instead of any', path('stringExists', ['true']), path('stringExists', ['false'])],
    [
      'no prefix instead of no path',
      path('stringExists', ['false']),
      { rule_conditions: [{ key: '{{resource.attributes.prefix}}', operator: 'stringExists', value: ['false'] }] },
    ],
    [
      'a later time of day instead of an earlier one',
      { rule_conditions: [{ key: 'k', operator: 'timeLessThan', value: ['9'] }] },
      { rule_conditions: [{ key: 'k', operator: 'timeGreaterThan', value: ['9'] }] },
    ],
    [
      'the time of another key',
      { rule_conditions: [{ key: 'k', operator: 'timeLessThan', value: ['9'] }] },
      { rule_conditions: [{ key: 'l', operator: 'timeLessThan', value: ['9'] }] },
    ],
    ['a star for a literal star', path('stringMatch', ['a{{*}}']), path('stringMatch', ['a*'])],
    [
      'another time of day',
      { rule_conditions: [{ key: 'k', operator: 'timeLessThan', value: ['9'] }] },
      {
        rule_conditions: [{ key: 'k', operator: 'timeLessThan', value: ['10'] }],
      },
    ],
  ])('%s is new access', (_, before, after) => {
    expect(gained(access(before), access(after))).toHaveLength(1);
  });

  test('conditions without an operator cannot be read', () => {
    const { rule_operator: _, ...rule } = FOLDER('a');
    expect(access(rule).all[0]!.note).toBe(
      'ibm_iam_access_group_policy cannot be read: the operator of its conditions is not known',
    );
  });

  test('platform services are not among all services', () => {
    const all = access({ resources: null });
    expect(gained(all, access({ resources: null, account_management: true }))).toHaveLength(1);
  });

  test.each([
    ['ibm_iam_service_policy', { iam_id: 'iam-ServiceId-1' }, 'service id iam-ServiceId-1'],
    ['ibm_iam_service_policy', { iam_service_id: 'ServiceId-1' }, 'service id iam-ServiceId-1'],
    ['ibm_iam_trusted_profile_policy', { iam_id: 'iam-Profile-1' }, 'trusted profile iam-Profile-1'],
    ['ibm_iam_trusted_profile_policy', { profile_id: 'Profile-1' }, 'trusted profile iam-Profile-1'],
    ['ibm_iam_user_policy', { ibm_id: 'Ada@example.com' }, 'user ada@example.com'],
  ])('%s with %j is for its subject', (type, subject, principal) => {
    const list = side({ [type]: { one: { ...subject, roles: ['Viewer'], resources: { service: 'kms' } } } });
    expect(list.all.map((grant) => grant.principal)).toEqual([principal]);
  });

  test('of another kind of subject is new, although the ids are the same', () => {
    const policy = (type: string, subject: object) =>
      side({ [type]: { one: { ...subject, roles: ['Viewer'], resources: { service: 'kms' } } } });
    expect(
      gained(policy('ibm_iam_user_policy', { ibm_id: 'a' }), policy('ibm_iam_service_policy', { iam_id: 'a' })),
    ).toEqual(['service id a may Viewer on kms: all instances']);
  });

  test('without a subject it cannot be read', () => {
    expect(side({ ibm_iam_service_policy: { one: { roles: ['Viewer'] } } }).all[0]!.note).toBe(
      'ibm_iam_service_policy cannot be read: it has no subject',
    );
  });

  describe('with a custom role', () => {
    const role = (actions: string[], name = 'Auditor') => ({
      ibm_iam_custom_role: {
        auditing: { name: 'Auditor', display_name: name, service: 'cloud-object-storage', actions },
      },
    });
    const GIVEN = { roles: ['${ibm_iam_custom_role.auditing.display_name}'] };
    const head = 'cloud-object-storage.bucket.head';
    const get = 'cloud-object-storage.object.get';

    test('grants what the role is made of', () => {
      expect(access(GIVEN, role([head, get])).all.map((grant) => grant.actions)).toEqual([[head, get]]);
    });

    test('is not new access where a role of the vendor has the same actions, or where the role has another name', () => {
      expect(gained(access({ roles: ['Content Reader'] }), access(GIVEN, role([head, get])))).toEqual([
        `whoever has role Auditor may ${head}, ${get} on cloud-object-storage: wherever the role is given`,
      ]);
      expect(gained(access(GIVEN, role([head])), access(GIVEN, role([head], 'Checker')))).toEqual([]);
    });

    test('is new access by the actions that are added to the role', () => {
      expect(gained(access(GIVEN, role([head])), access(GIVEN, role([head, get])))).toEqual([
        `access group AccessGroupId-1 may ${get} on cloud-object-storage: instance ${GUID}`,
      ]);
    });

    test.each([
      ['ibm_iam_access_group_policy', { access_group_id: 'g' }],
      ['ibm_iam_service_policy', { iam_id: 'i' }],
      ['ibm_iam_trusted_profile_policy', { iam_id: 'i' }],
      ['ibm_iam_user_policy', { ibm_id: 'u' }],
    ])('that %s gives is for its subject only', (type, subject) => {
      const given = (roles: string[]) =>
        side({
          ...role([head]),
          [type]: { one: { ...subject, roles, resources: { service: 'cloud-object-storage' } } },
        }).all.filter(({ principal }) => principal === 'whoever has role Auditor');
      expect(given([...GIVEN.roles, 'Reader'])).toEqual([]);
      expect(given(['Reader'])).toHaveLength(1);
    });

    test('grants to whoever has it, whatever other roles are', () => {
      const roles = (...actions: string[]) =>
        side({
          ibm_iam_custom_role: {
            one: { display_name: 'One', service: 'cloud-object-storage', actions: [head, get] },
            two: { display_name: 'Two', service: 'cloud-object-storage', actions },
          },
        });
      expect(gained(roles(head), roles(head, get))).toEqual([
        `whoever has role Two may ${get} on cloud-object-storage: wherever the role is given`,
      ]);
    });

    test('grants more to whoever has it, whatever else grants more in the same way', () => {
      const roles = (...actions: string[]) =>
        side({
          ibm_iam_custom_role: {
            one: { display_name: 'One', service: 'cloud-object-storage', actions },
            two: { display_name: 'Two', service: 'cloud-object-storage', actions },
          },
          ibm_iam_user_policy: {
            one: { ibm_id: 'u', roles: ['One'], resources: { service: 'cloud-object-storage' } },
            two: { ibm_id: 'v', roles: ['Two', 'Manager'], resources: { service: 'cloud-object-storage' } },
          },
        });
      expect(gained(roles(head), roles(head, get))).toEqual([
        `user u may ${get} on cloud-object-storage: all instances`,
        `whoever has role Two may ${get} on cloud-object-storage: wherever the role is given`,
      ]);
    });

    test('of which nobody here has it, grants to whoever has it', () => {
      expect(side(role([head])).all.map(inShort)).toEqual([
        `whoever has role Auditor may ${head} on cloud-object-storage: wherever the role is given`,
      ]);
      expect(gained(side(role([head])), side(role([head, get])))).toEqual([
        `whoever has role Auditor may ${get} on cloud-object-storage: wherever the role is given`,
      ]);
    });
  });
});

describe('members of an access group', () => {
  const members = (args: object) =>
    side({
      ibm_iam_access_group: { team: { name: 'data-team' } },
      ibm_iam_access_group_members: {
        all: { access_group_id: '${ibm_iam_access_group.team.id}', ...args },
      },
    });

  test('are members', () => {
    const list = members({
      ibm_ids: ['Ada@example.com'],
      iam_service_ids: ['iam-ServiceId-1'],
      iam_profile_ids: ['p'],
    });
    expect(list.all.map(inShort)).toEqual([
      'service id iam-ServiceId-1 may member on access group data-team',
      'trusted profile p may member on access group data-team',
      'user ada@example.com may member on access group data-team',
    ]);
  });

  test('are new when they join, and lost when they leave', () => {
    const [one, two] = [members({ ibm_ids: ['a@b.c'] }), members({ ibm_ids: ['a@b.c', 'd@e.f'] })];
    expect(gained(one, two)).toEqual(['user d@e.f may member on access group data-team']);
    expect(lost(two, one)).toEqual(['user d@e.f may member on access group data-team']);
    expect(gained(two, one)).toEqual([]);
  });

  test('are new in another group, and not new where they are no longer certain', () => {
    const of = (access_group_id: string, args: object = {}) =>
      side({ ibm_iam_access_group_members: { all: { access_group_id, ibm_ids: ['a@b.c'], ...args } } });
    expect(gained(of('one'), of('two'))).toEqual(['user a@b.c may member on access group two']);
    expect(gained(of('one'), of('one', { count: '${var.on ? 1 : 0}' }))).toEqual([]);
  });
});

test.each([
  ['is', { target_service_name: 'cloud-object-storage' }, 'vpc?topic=vpc-object-storage-prereq'],
  ['server-protect', { source_resource_type: null, target_service_name: 'kms' }, 'vpc?topic=vpc-block-s2s-auth'],
  ['server-protect', { source_resource_type: null, target_service_name: 'hs-crypto' }, 'vpc?topic=vpc-block-s2s-auth'],
  ['server-protect', { source_resource_type: null, target_service_name: '${var.kms}' }, 'vpc?topic=vpc-block-s2s-auth'],
  ['is', { target_service_name: 'kms' }, 'account?topic=account-serviceauth'],
])('an authorization of %s for %j points to the page that asks for it', (source_service_name, args, page) => {
  expect(authorization({ source_service_name, ...args }).all.map(({ rule }) => rule)).toEqual([
    `https://cloud.ibm.com/docs/${page}`,
  ]);
});

test('a role that is sensitive is never shown', () => {
  const { after } = planned({
    planned_values: {
      root_module: {
        resources: [
          {
            address: 'ibm_iam_authorization_policy.one',
            mode: 'managed',
            type: 'ibm_iam_authorization_policy',
            values: { ...IMAGES, roles: ['Reader'] },
            sensitive_values: { roles: [true] },
          },
        ],
      },
    },
  });
  expect(after.all.map(inShort)).toEqual(['service is/image may (sensitive) on cloud-object-storage: all instances']);
});

test.each([
  'ibmcloud_api_key',
  'bluemix_api_key',
  'iam_token',
  'iam_profile_id',
  'iam_profile_name',
  'ibmcloud_account_id',
])('a provider with another %s may be in another account', (argument) => {
  const within = (args: Record<string, unknown>) =>
    side({ ibm_iam_authorization_policy: { one: { ...IMAGES, roles: ['Reader'] } } }, { provider: { ibm: [args] } });
  expect(gained(within({ [argument]: 'a' }), within({ [argument]: 'b' }))).toHaveLength(1);
  expect(gained(within({ region: 'a' }), within({ region: 'b' }))).toEqual([]);
});

test.each([
  ['ibm_cos_bucket', 'bucket_name'],
  ['ibm_kms_key', 'key_name'],
  ['ibm_kms_key_rings', 'key_ring_id'],
])('%s is named by its %s, whatever it is called in the code', (type, argument) => {
  const to = (id: string, name: string) =>
    side({
      [type]: { [id]: { [argument]: name } },
      ibm_iam_authorization_policy: {
        one: { ...IMAGES, roles: ['Reader'], target_resource_instance_id: `\${${type}.${id}.computed}` },
      },
    });
  expect(gained(to('one', 'disks'), to('two', 'disks'))).toEqual([]);
  expect(gained(to('one', 'disks'), to('two', 'other'))).toHaveLength(1);
});

test('types that grant something and have no reader are listed', () => {
  const rule = (value: string) =>
    side({ ibm_iam_trusted_profile_claim_rule: { one: { name: 'sso', conditions: { value } } } });
  expect(gained(side({}), rule('a'))).toEqual([
    'unknown may unknown on sso ' +
      '(ibm_iam_trusted_profile_claim_rule cannot be read: this type of resource is not read)',
  ]);
  expect(gained(rule('a'), rule('a'))).toEqual([]);
  expect(gained(rule('a'), rule('b'))).toHaveLength(1);
  expect(side({ ibm_is_vpc: { one: { name: 'net' } } }).all).toEqual([]);
});

test.each([
  'cbr_rule',
  'cbr_zone',
  'iam_access_group_account_settings',
  'iam_access_group_dynamic_rule',
  'iam_access_group_template',
  'iam_access_group_template_assignment',
  'iam_account_settings',
  'iam_account_settings_template',
  'iam_policy_assignment',
  'iam_policy_template',
  'iam_trusted_profile_claim_rule',
  'iam_trusted_profile_identity',
  'iam_trusted_profile_link',
  'iam_trusted_profile_template',
  'iam_user_invite',
  'iam_action_control_template',
  'iam_action_control_assignment',
  'resource_key',
])('ibm_%s is listed as not read', (type) => {
  expect(side({ [`ibm_${type}`]: { one: {} } }).all.map(inShort)).toEqual([
    `unknown may unknown on ibm_${type} (ibm_${type} cannot be read: this type of resource is not read)`,
  ]);
});

test.each([
  ['iam_action_control_template', 1],
  ['iam_action_control_assignment', 1],
  ['iam_account_settings', 1],
  ['iam_access_group_account_settings', 1],
  ['cbr_rule', 1],
  ['cbr_zone', 1],
  ['iam_policy_template', 0],
])('ibm_%s, which is not read, may have denied something: %j', (type, lines) => {
  const own = { ibm_iam_authorization_policy: { one: { ...IMAGES, roles: ['Reader'] } } };
  expect(gained(side({ ...own, [`ibm_${type}`]: { one: {} } }), side(own))).toHaveLength(lines);
});
