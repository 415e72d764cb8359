import { gained, inShort, lost, planned } from './sides';

/** What `terraform show -json` prints, without what is not read. Real plans are in `grants.plan.test.ts`. */
const resource = (address: string, values: object, rest: object = {}) => {
  const [, data, type] = /^(?:module\.[^.]+\.)*(data\.)?(\w+)/.exec(address)!;
  return { address, mode: data ? 'data' : 'managed', type, values, ...rest };
};
const root = (...resources: object[]) => ({ root_module: { resources } });
const now = (...resources: object[]) => ({ prior_state: { values: root(...resources) } });
const then = (...resources: object[]) => ({ planned_values: root(...resources) });
const unknown = (address: string, after_unknown: object) => ({
  resource_changes: [{ address, change: { after_unknown } }],
});
const code = (...resources: object[]) => ({ configuration: { root_module: { resources } } });
const constant = (constant_value: unknown) => ({ constant_value });
const reference = (...references: string[]) => ({ references });

const json = (...Statement: object[]) => JSON.stringify({ Version: '2012-10-17', Statement });
const READ = json({ Effect: 'Allow', Action: 's3:GetObject', Resource: '*' });
const ALL = json({ Effect: 'Allow', Action: 's3:*', Resource: '*' });

const OWN = 'aws_iam_role_policy.own';
const inline = (policy?: string, rest: object = {}, address = OWN) =>
  resource(address, { name: 'own', role: 'r', ...(policy === undefined ? {} : { policy }) }, rest);

const texts = (plan: object) => planned(plan).after.all.map(inShort);
const changes = (plan: object) => {
  const { before, after } = planned(plan);
  return { gained: gained(before, after), lost: lost(before, after) };
};

describe('a plan', () => {
  test('has what is now and what will be', () => {
    const { before, after } = planned({ ...now(inline(READ)), ...then(inline(ALL)) });
    expect(before.all.map(inShort)).toEqual(['role r may s3:GetObject on *']);
    expect(after.all.map(inShort)).toEqual(['role r may s3:* on *']);
    expect(gained(before, after)).toEqual(['role r may s3:* on *']);
    expect(lost(before, after)).toEqual([]);
  });

  test('has no note where there is nothing to say', () => {
    expect(Object.keys(planned(then(inline(READ))).after.all[0]!)).not.toContain('note');
  });

  test('names no stack and no path, only the address', () => {
    expect(planned(then(inline(READ))).after.all).toMatchObject([{ stack: '', path: '', address: OWN }]);
  });

  test('of nothing grants nothing', () => {
    for (const plan of [
      {},
      { prior_state: {} },
      { prior_state: { values: {} } },
      { planned_values: { root_module: {} } },
    ]) {
      const { before, after } = planned(plan);
      expect([...before.all, ...after.all]).toEqual([]);
    }
  });

  test('has modules in modules', () => {
    const at = (address: string, role: string) => resource(address, { name: 'own', role, policy: READ });
    const root_module = {
      resources: [at('aws_iam_role_policy.a', 'a')],
      child_modules: [
        {
          resources: [at('module.one["x"].aws_iam_role_policy.a', 'b')],
          child_modules: [{ resources: [at('module.one["x"].module.two[0].aws_iam_role_policy.a', 'c')] }],
        },
        {},
      ],
    };
    expect(texts({ planned_values: { root_module } })).toEqual([
      'role a may s3:GetObject on *',
      'role b may s3:GetObject on *',
      'role c may s3:GetObject on *',
    ]);
  });

  test('has a resource without values as one that cannot be read', () => {
    expect(texts(then({ address: OWN, mode: 'managed', type: 'aws_iam_role_policy' }))).toEqual([
      'unknown may unknown on aws_iam_role_policy (aws_iam_role_policy cannot be read: policy is missing)',
    ]);
  });
});

describe('what is known after apply', () => {
  const later = (expression: object, ...others: object[]) => ({
    ...then(inline(), ...others),
    ...unknown(OWN, { policy: true }),
    ...code({ address: OWN, expressions: { policy: expression } }),
  });

  test('cannot be read, and says why', () => {
    expect(texts(later(reference('aws_s3_bucket.disks.arn')))).toEqual([
      'role r may whatever its policy allows on * (cannot be read: its policy is known after apply)',
    ]);
  });

  test('is nothing where the code does not have the argument', () => {
    expect(
      texts({ ...then(inline(READ)), ...unknown(OWN, { policy: true }), ...code({ address: OWN, expressions: {} }) }),
    ).toEqual(['role r may s3:GetObject on *']);
    expect(texts({ ...then(inline(READ)), ...unknown(OWN, { policy: true }) })).toEqual([
      'role r may s3:GetObject on *',
    ]);
  });

  test('is known before the plan', () => {
    const plan = { ...now(inline(READ)), ...later(reference('var.x')) };
    expect(planned(plan).before.all.map(inShort)).toEqual(['role r may s3:GetObject on *']);
  });

  const ROLE = 'aws_iam_role_policy.own';
  const nameOf = (expression: object, ...others: object[]) =>
    planned({
      ...then(resource(ROLE, { name: 'own', policy: READ }), ...others),
      ...unknown(ROLE, { role: true }),
      ...code({ address: ROLE, expressions: { role: expression } }),
    }).after.all[0]!.principal;

  test.each<[string, object, object[], string]>([
    [
      'a resource',
      reference('aws_iam_role.a.name', 'aws_iam_role.a'),
      [resource('aws_iam_role.a', {})],
      'aws_iam_role.a',
    ],
    [
      'a resource with a name',
      reference('aws_iam_role.a.name', 'aws_iam_role.a'),
      [resource('aws_iam_role.a', { name: 'builder' })],
      'builder',
    ],
    [
      'one of several',
      reference('aws_iam_role.a["x"].name', 'aws_iam_role.a["x"]', 'aws_iam_role.a'),
      [resource('aws_iam_role.a["x"]', { name: 'builder' })],
      'builder',
    ],
    [
      'two resources',
      reference('aws_iam_role.a', 'aws_s3_bucket.b'),
      [resource('aws_iam_role.a', { name: 'builder' }), resource('aws_s3_bucket.b', { bucket: 'disks' })],
      'builder, disks',
    ],
    ['what is not in the plan', reference('var.x'), [], 'var.x'],
    ['what is deeper in the code', { references: 'odd', more: [{ references: ['local.x'] }] }, [], 'local.x'],
    ['nothing', {}, [], 'aws_iam_role_policy.own.role'],
  ])('that refers to %s is named by it', (_, expression, others, name) => {
    expect(nameOf(expression, ...others)).toBe(`role ${name}`);
  });

  test('has in its note which type of resource it refers to', () => {
    const on = (values: object) => ({
      ...now(inline(READ)),
      ...then(resource(ROLE, { name: 'own', policy: ALL }), resource('aws_iam_user.a', values)),
      ...unknown(ROLE, { role: true }),
      ...code({ address: ROLE, expressions: { role: reference('aws_iam_user.a.name', 'aws_iam_user.a') } }),
    });
    expect(changes(on({ name: 'builder' })).gained).toEqual([
      'role builder may s3:* on * (cannot be compared: aws_iam_user builder is known after apply)',
    ]);
    expect(changes(on({ name: 7 })).gained).toEqual([
      'role aws_iam_user.a may s3:* on * (cannot be compared: aws_iam_user.a is known after apply)',
    ]);
  });

  test('has in its note all that it refers to', () => {
    const plan = {
      ...now(inline(READ)),
      ...then(
        resource(ROLE, { name: 'own', policy: ALL }),
        resource('aws_iam_user.a', { name: 'ada' }),
        resource('aws_s3_bucket.b', { bucket: 'disks' }),
      ),
      resource_changes: [{ address: 'aws_iam_user.a' }, { address: ROLE, change: { after_unknown: { role: true } } }],
      ...code({
        address: ROLE,
        expressions: { role: { ...reference('aws_iam_user.a', 'aws_s3_bucket.b'), ...constant(null) } },
      }),
    };
    expect(changes(plan).gained).toEqual([
      'role ada, disks may s3:* on * (cannot be compared: aws_iam_user ada, aws_s3_bucket disks is known after apply)',
    ]);
  });

  test('is named by its resource where nobody chose a name', () => {
    const trust = json({ Effect: 'Allow', Action: 'sts:AssumeRole', Principal: { Service: 'x' } });
    expect(texts(then(resource('aws_iam_role.r["a"]', { assume_role_policy: trust })))).toEqual([
      'service x may sts:AssumeRole on role aws_iam_role.r["a"]',
    ]);
  });

  test.each(['[10]', '["a b"]', '["a\\"b"]', '[""]'])('of one of several, %s, is found in the code', (key) => {
    const address = `${ROLE}${key}`;
    expect(
      texts({
        ...then(resource(address, { policy: READ })),
        ...unknown(address, { role: true }),
        ...code({ address: ROLE, expressions: { role: reference('var.x') } }),
      }),
    ).toEqual(['role var.x may s3:GetObject on *']);
  });

  test('in a module refers to what is there', () => {
    const address = 'module.long["k"].module.inner.aws_iam_role_policy.own';
    const plan = {
      planned_values: {
        root_module: {
          child_modules: [
            {
              child_modules: [
                {
                  resources: [
                    resource(address, { policy: READ }),
                    resource('module.long["k"].module.inner.aws_iam_user.a', { name: 'inner' }),
                  ],
                },
              ],
            },
          ],
          resources: [resource('aws_iam_user.a', { name: 'outer' })],
        },
      },
      ...unknown(address, { role: true }),
      configuration: {
        root_module: {
          module_calls: {
            long: {
              module: {
                module_calls: {
                  inner: {
                    module: {
                      resources: [
                        { address: OWN, expressions: { role: reference('aws_iam_user.a.name', 'aws_iam_user.a') } },
                      ],
                    },
                  },
                  empty: {},
                },
              },
            },
          },
        },
      },
    };
    expect(texts(plan)).toEqual(['role inner may s3:GetObject on *']);
  });

  test('equals nothing but itself', () => {
    const plan = (place: string, comment = '') => ({
      comment,
      ...then(resource(place, { policy: READ })),
      ...unknown(place, { role: true }),
      ...code({ address: place, expressions: { role: reference('var.x') } }),
    });
    const [one, same] = [plan(OWN), plan(OWN)].map((json) => planned(json).after);
    const [place, other] = [plan('aws_iam_role_policy.b'), plan(OWN, 'another')].map((json) => planned(json).after);
    expect(gained(one!, same!)).toEqual([]);
    expect(gained(one!, place!)).toHaveLength(1);
    expect(gained(one!, other!)).toHaveLength(1);
  });

  test('of two arguments is not the same', () => {
    const own = (argument: string) =>
      resource('ibm_iam_authorization_policy.a', { source_service_name: 'is', roles: ['Reader'], [argument]: null });
    const side = (argument: string) =>
      planned({
        ...then(own(argument)),
        ...unknown('ibm_iam_authorization_policy.a', { source_resource_instance_id: true, target_service_name: true }),
        ...code({
          address: 'ibm_iam_authorization_policy.a',
          expressions: { source_resource_instance_id: reference('var.x'), target_service_name: reference('var.x') },
        }),
      }).after;
    expect(inShort(side('x').all[0]!)).toBe('service is serviceInstance var.x may Reader on var.x: all instances');
    expect(gained(side('x'), side('x'))).toEqual([]);
  });
});

describe('parts of a value that are known after apply', () => {
  const address = 'ibm_iam_authorization_policy.a';
  const entry = (name: string, value?: string) => ({ name, operator: 'stringEquals', ...(value ? { value } : {}) });
  const block = (name: string, value: object) => ({
    name: constant(name),
    operator: constant('stringEquals'),
    value,
  });
  const plan = (expression: object[], ...others: object[]) => ({
    ...then(
      resource(address, {
        source_service_name: 'is',
        roles: ['Reader'],
        // A set has another order than the code.
        resource_attributes: [entry('accountId', 'a'), entry('serviceInstance'), entry('serviceName', 'kms')],
      }),
      ...others,
    ),
    ...unknown(address, { id: true, resource_attributes: [{}, { value: true }, {}], roles: [false] }),
    ...code({ address, expressions: { roles: constant(['Reader']), resource_attributes: expression } }),
  });
  const expression = [
    block('accountId', constant('a')),
    block('serviceName', constant('kms')),
    block('serviceInstance', reference('ibm_resource_instance.keys.guid', 'ibm_resource_instance.keys')),
  ];

  test('are named by what their part of the code refers to', () => {
    const keys = resource('ibm_resource_instance.keys', { name: 'team keys' });
    expect(texts(plan(expression, keys))).toEqual(['service is may Reader on kms: instance team keys']);
  });

  test('of JSON too, where templates are called constant', () => {
    const template = {
      ...reference('ibm_resource_instance.keys.guid'),
      ...constant('${ibm_resource_instance.keys.guid}'),
    };
    expect(texts(plan([...expression.slice(0, 2), block('serviceInstance', template)]))).toEqual([
      'service is may Reader on kms: instance ibm_resource_instance.keys.guid',
    ]);
  });

  test('are named by their place where two parts of the code may be it, or none', () => {
    const itself = `service is may Reader on kms: instance ${address}.resource_attributes.1.value`;
    expect(texts(plan([...expression, block('serviceInstance', reference('var.y'))]))).toEqual([itself]);
    expect(texts(plan(expression.slice(0, 2)))).toEqual([itself]);
  });

  test('may be among known ones', () => {
    const some = {
      ...then(resource(address, { source_service_name: 'is', target_service_name: 'kms', roles: ['Reader', null] })),
      ...unknown(address, { roles: [false, true] }),
      ...code({ address, expressions: { roles: reference('var.roles') } }),
    };
    expect(texts(some)).toEqual(['service is may Reader, var.roles on kms: all instances']);
  });

  test('are found beside known ones that the code refers to', () => {
    const operator = { ...block('serviceInstance', reference('var.guid')), operator: reference('var.operator') };
    expect(texts(plan([...expression.slice(0, 2), operator]))).toEqual([
      'service is may Reader on kms: instance var.guid',
    ]);
  });

  test('differ by their place', () => {
    const two = {
      ...then(
        resource(address, {
          roles: ['Reader'],
          subject_attributes: [entry('serviceName')],
          resource_attributes: [entry('serviceName')],
        }),
      ),
      ...unknown(address, { subject_attributes: [{ value: true }], resource_attributes: [{ value: true }] }),
      ...code({
        address,
        expressions: {
          subject_attributes: [block('serviceName', reference('var.x'))],
          resource_attributes: [block('serviceName', {})],
        },
      }),
    };
    expect(texts(two)).toEqual([`service var.x may Reader on ${address}.resource_attributes.0.value: all instances`]);
  });

  test('are unknown as a whole where all of it is', () => {
    expect(
      texts({
        ...then(resource(address, { source_service_name: 'is', roles: ['Reader'] })),
        ...unknown(address, { resource_attributes: true }),
        ...code({ address, expressions: { resource_attributes: [] } }),
      }),
    ).toEqual([
      `unknown may unknown on ibm_iam_authorization_policy (ibm_iam_authorization_policy cannot be read: resource_attributes is not known)`,
    ]);
  });
});

describe('what is sensitive', () => {
  test('is hidden and compared, as a text, in a list, in a block, or as all of a block', () => {
    const address = 'ibm_iam_authorization_policy.a';
    const authorization = (instance: string, sensitive_values: object) =>
      resource(
        address,
        {
          source_service_name: 'is',
          roles: ['Reader', null],
          resource_attributes: [
            { name: 'serviceName', value: 'kms' },
            { name: 'serviceInstance', value: instance },
          ],
        },
        { sensitive_values },
      );
    const shown = (sensitive_values: object) => texts(then(authorization('i', sensitive_values)));
    expect(shown({})).toEqual(['service is may Reader on kms: instance i']);
    expect(shown({ source_service_name: true })).toEqual(['service (sensitive) may Reader on kms: instance i']);
    expect(shown({ roles: [true] })).toEqual(['service is may (sensitive) on kms: instance i']);
    expect(shown({ roles: true })).toEqual(['service is may (sensitive) on kms: instance i']);
    expect(shown({ resource_attributes: [{ value: true }] })).toEqual([
      'service is may Reader on (sensitive): instance i',
    ]);
    expect(shown({ resource_attributes: [{}, { value: true }] })).toEqual([
      'service is may Reader on kms: instance (sensitive)',
    ]);
    const secret = { resource_attributes: [{}, { value: true }] };
    expect(changes({ ...now(authorization('i', secret)), ...then(authorization('i', secret)) })).toEqual({
      gained: [],
      lost: [],
    });
    expect(changes({ ...now(authorization('i', secret)), ...then(authorization('j', secret)) }).gained).toEqual([
      'service is may Reader on kms: instance (sensitive)',
    ]);
  });

  test('is hidden in all of a document', () => {
    expect(texts(then(inline(READ, { sensitive_values: { policy: true } })))).toEqual([
      'role r may (sensitive) on (sensitive)',
    ]);
  });

  test('is hidden where the resource cannot be read', () => {
    const policy = resource(OWN, { name: 'secret' }, { sensitive_values: { name: true } });
    expect(texts(then(policy))).toEqual([
      'unknown may unknown on (sensitive) (aws_iam_role_policy cannot be read: policy is missing)',
    ]);
  });

  test('is equal to the same value that is not', () => {
    const [hidden, shown] = [inline(READ, { sensitive_values: { role: true } }), inline(READ)];
    expect(changes({ ...now(hidden), ...then(shown) })).toEqual({ gained: [], lost: [] });
  });

  test('is nothing where there is no value', () => {
    const authorization = (values: object, sensitive_values: object) =>
      then(
        resource(
          'ibm_iam_authorization_policy.a',
          { source_service_name: 'is', target_service_name: 'kms', roles: ['Reader'], ...values },
          { sensitive_values },
        ),
      );
    expect(texts(authorization({ target_resource_instance_id: null }, { target_resource_instance_id: true }))).toEqual([
      'service is may Reader on kms: all instances',
    ]);
    expect(
      texts(authorization({ resource_attributes: [{ name: 'x' }] }, { resource_attributes: [{ value: true }] })),
    ).toEqual([expect.stringContaining('cannot be read: value is missing')]);
  });

  test('is compared by what it is, also where it is a number', () => {
    const [one, other] = [1, 2].map((role) =>
      inline(READ, { values: { role, policy: READ }, sensitive_values: { role: true } }),
    );
    expect(texts(then(one!))).toEqual(['role (sensitive) may s3:GetObject on *']);
    expect(changes({ ...now(one!), ...then(one!) }).gained).toEqual([]);
    expect(changes({ ...now(one!), ...then(other!) }).gained).toHaveLength(1);
  });
});

describe('what was looked up', () => {
  const data = resource('data.huaweicloud_identity_role.full', { id: 'r1', display_name: 'IMS FullAccess' });
  const assignment = resource('huaweicloud_identity_group_role_assignment.a', {
    group_id: 'g',
    role_id: 'r1',
    project_id: 'p',
  });
  const providers = { configuration: { provider_config: { huaweicloud: { name: 'huaweicloud' } } } };
  const ALLOWED = 'users of group g may IMS FullAccess on project p';

  test('is known of what is and of what will be', () => {
    const { before, after } = planned({ ...now(data, assignment), ...then(assignment), ...providers });
    expect([before, after].map((side) => side.all.map(inShort))).toEqual([[ALLOWED], [ALLOWED]]);
    expect(texts({ ...then(data, assignment), ...providers })).toEqual([ALLOWED]);
    expect(texts({ ...then(assignment), ...providers })).not.toContain(ALLOWED);
  });

  test('does not stand for a resource of the same type', () => {
    const managed = { ...data, address: 'huaweicloud_identity_role.full', mode: 'managed' };
    expect(texts({ ...then(managed, assignment), ...providers })).not.toContain(ALLOWED);
  });
});

describe('a reference to a resource', () => {
  const policy = (args: object) => resource('aws_iam_policy.p', { name: 'p', policy: READ, ...args });
  const attachment = (policy_arn?: string) =>
    resource('aws_iam_role_policy_attachment.a', { role: 'r', ...(policy_arn ? { policy_arn } : {}) });

  const inOneAccount = { configuration: { provider_config: { aws: { name: 'aws' } } } };

  test('to a policy that nobody has is the same where its address is', () => {
    const [one, other] = [policy({}), { ...policy({}), address: 'aws_iam_policy.q' }];
    expect(changes({ ...now(one), ...then(one), ...inOneAccount })).toEqual({ gained: [], lost: [] });
    expect(changes({ ...now(one), ...then(other), ...inOneAccount }).gained).toHaveLength(1);
    expect(texts(then(policy({ name: null })))).toEqual(['whoever has policy aws_iam_policy.p may s3:GetObject on *']);
  });

  test('is followed by its value, in one account', () => {
    const plan = then(policy({ arn: 'arn:p', id: 'arn:p' }), attachment('arn:p'));
    expect(texts({ ...plan, ...inOneAccount })).toEqual(['role r may s3:GetObject on *']);
    expect(texts(plan)).toEqual([
      'role r may whatever policy arn:p allows on *',
      'whoever has policy p may s3:GetObject on *',
    ]);
  });

  test('is not followed where it is known after apply: another policy could get it', () => {
    const plan = {
      ...then(policy({}), attachment()),
      ...unknown('aws_iam_role_policy_attachment.a', { policy_arn: true }),
      ...code({
        address: 'aws_iam_role_policy_attachment.a',
        expressions: { policy_arn: reference('aws_iam_policy.p.arn', 'aws_iam_policy.p') },
      }),
    };
    expect(texts(plan)).toEqual([
      'role r may whatever policy p allows on *',
      'whoever has policy p may s3:GetObject on *',
    ]);
  });

  test('to a bucket by id means its name', () => {
    const bucket = resource('aws_s3_bucket.b', { bucket: 'disks', id: 'disks', acl: 'public-read' });
    const inCode = code({ address: 'aws_s3_bucket.b', expressions: { acl: constant('public-read') } });
    expect(texts({ ...then(bucket), ...inCode })).toContain('group AllUsers may READ on bucket disks');
    // What only the provider has read is not what the code asks for.
    expect(texts({ ...then(bucket), ...code({ address: 'aws_s3_bucket.b', expressions: {} }) })).toEqual([]);
    expect(texts(then(bucket))).toEqual([]);
  });
});

describe('an account', () => {
  const provider = (key: string, expressions?: object, name = 'aws') => ({
    [key]: {
      name,
      ...(key.includes('.') ? { alias: key.split('.')[1] } : {}),
      ...(expressions ? { expressions } : {}),
    },
  });
  const plan = (providers: object, provider_config_key?: string, address = OWN) => ({
    ...then(inline(READ, {}, address)),
    configuration: {
      provider_config: providers,
      root_module: { resources: [{ address: address.replace(/\[.*/, ''), provider_config_key }] },
    },
  });
  const isNew = (before: object, after: object) => gained(planned(before).after, planned(after).after).length > 0;

  test('is named where the provider has an alias', () => {
    const providers = { ...provider('aws'), ...provider('aws.other') };
    expect(texts(plan(providers, 'aws.other'))).toEqual(['role r may s3:GetObject on * (provider aws.other)']);
    expect(texts(plan(providers, 'aws'))).toEqual(['role r may s3:GetObject on *']);
    expect(texts(plan(providers, 'aws.other', `${OWN}["x"]`))).toEqual([
      'role r may s3:GetObject on * (provider aws.other)',
    ]);
  });

  test('is that of the only provider where the code does not say', () => {
    const other = provider('ibm', { ibmcloud_api_key: constant('x') }, 'ibm');
    const only = { ...other, ...provider('aws', { profile: constant('a') }) };
    expect(isNew(plan(only), plan(only, 'aws'))).toBe(false);
    expect(isNew(plan({ ...only, ...provider('aws.b') }), plan(only, 'aws'))).toBe(true);
    expect(isNew(plan({}), plan(only, 'aws'))).toBe(true);
    expect(isNew(plan({}), plan({}))).toBe(false);
    expect(isNew(plan({}), then(inline(READ)))).toBe(false);
    expect(isNew(plan({}), plan({}, 'aws'))).toBe(true);
    expect(isNew(plan({}), plan({}, undefined, 'aws_iam_role_policy.b'))).toBe(true);
  });

  test.each<[string, object, object, boolean]>([
    ['another region', { region: constant('eu') }, { region: constant('us') }, false],
    ['another profile', { profile: constant('a') }, { profile: constant('b') }, true],
    ['another account id', { allowed_account_ids: constant(['1']) }, { allowed_account_ids: constant(['2']) }, true],
    ['another profile for one account', one('1', 'a'), one('1', 'b'), false],
    [
      'one of two accounts',
      { allowed_account_ids: constant(['1', '2']) },
      { allowed_account_ids: constant(['1']) },
      true,
    ],
    ['no account id', one('1', 'a'), { profile: constant('a') }, true],
  ])('%s', (_, before, after, expected) => {
    expect(isNew(plan(provider('aws', before), 'aws'), plan(provider('aws', after), 'aws'))).toBe(expected);
  });

  function one(id: string, profile: string) {
    return { allowed_account_ids: constant([id]), profile: constant(profile) };
  }

  test('with the same id is the same for two providers', () => {
    const ids = { allowed_account_ids: constant(['1']) };
    const providers = {
      ...provider('aws.a', ids),
      ...provider('aws.b', ids),
      ...provider('aws.c', { profile: constant('1') }),
    };
    expect(isNew(plan(providers, 'aws.a'), plan(providers, 'aws.b'))).toBe(false);
    expect(isNew(plan(providers, 'aws.a'), plan(providers, 'aws.c'))).toBe(true);
  });

  test('with a variable as its id is not known to be the same in two modules', () => {
    const ids = { allowed_account_ids: { constant_value: ['${var.account}'], references: ['var.account'] } };
    const providers = { ...provider('module.a:aws', ids), ...provider('module.b:aws', ids) };
    expect(isNew(plan(providers, 'module.a:aws'), plan(providers, 'module.b:aws'))).toBe(true);
    expect(isNew(plan(providers, 'module.a:aws'), plan(providers, 'module.a:aws'))).toBe(false);
  });
});
