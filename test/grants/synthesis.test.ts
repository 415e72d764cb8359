import { grantsOf } from '../../lib/grants/private/load';
import type { StackJson } from '../../lib/grants/private/stack-code';
import { gained, inShort, side } from './sides';

type Args = Record<string, unknown>;

/** Reader on the instance that `guid` names, of one stack. */
const onInstance = (guid: string, rest: object = {}, stack = 'team', args: Args = {}) => {
  const { resource = {}, ...others } = rest as StackJson;
  return side(
    {
      ...(resource as any),
      ibm_iam_authorization_policy: {
        one: {
          source_service_name: 'is',
          target_service_name: 'kms',
          target_resource_instance_id: guid,
          roles: ['Reader'],
          ...args,
        },
      },
    },
    others,
    stack,
  );
};

const instance = (id: string, args: Args = {}) => ({
  ibm_resource_instance: { [id]: { name: id, plan: 'p', ...args } },
});
const nameOf = (list: ReturnType<typeof side>) => list.all[0]!.resource.replace('kms: instance ', '');

describe('a reference', () => {
  test.each<[string, string, object, string]>([
    ['to a resource', '${ibm_resource_instance.keys.guid}', { resource: instance('keys') }, 'keys'],
    [
      'to a resource without a name',
      '${ibm_kms_key.a.instance_id}',
      { resource: { ibm_kms_key: { a: {} } } },
      'ibm_kms_key.a',
    ],
    [
      'to one of two with one name',
      '${ibm_resource_instance.a.guid}',
      { resource: { ibm_resource_instance: { a: { name: 'x' }, b: { name: 'x' } } } },
      'ibm_resource_instance.a',
    ],
    [
      'to one of several',
      '${ibm_resource_instance.keys[0].guid}',
      { resource: instance('keys', { count: 2 }) },
      'ibm_resource_instance.keys',
    ],
    [
      'to an argument',
      '${ibm_kms_key.a.instance_id}',
      { resource: { ibm_kms_key: { a: { instance_id: 'guid' } } } },
      'guid',
    ],
    [
      'to an argument that refers to another',
      '${ibm_kms_key.a.instance_id}',
      { resource: { ibm_kms_key: { a: { instance_id: '${var.guid}' } } } },
      'var.guid',
    ],
    ['to a variable', '${var.guid}', { variable: { guid: { type: 'string' } } }, 'var.guid'],
    ['to an entry of a variable', '${var.guids["a"].b}', {}, 'var.guids["a"].b'],
    ['to a local value', '${local.guid}', { locals: { guid: 'literal' } }, 'literal'],
    ['to a local value that is a reference', '${local.guid}', { locals: [{}, { guid: '${var.x}' }] }, 'var.x'],
    ['to a local value that is no text', '${local.guid}', { locals: { guid: ['x'] } }, 'local.guid'],
    ['to a local value in itself', '${local.guid}', { locals: { guid: '${local.guid}' } }, 'local.guid'],
    ['to a module', '${module.keys.guid}', { module: { keys: { source: './keys' } } }, 'module.keys.guid'],
    [
      'to a data source',
      '${data.ibm_resource_instance.keys.guid}',
      { data: { ibm_resource_instance: { keys: { location: 'eu', name: '${var.name}' } } } },
      'var.name',
    ],
    [
      'to what a data source is asked',
      '${data.ibm_resource_instance.keys.name}',
      { data: { ibm_resource_instance: { keys: { name: 'asked' } } } },
      'asked',
    ],
    [
      'to a data source that is asked nothing',
      '${data.ibm_iam_account_settings.own.account_id}',
      { data: { ibm_iam_account_settings: { own: {} } } },
      'account_id',
    ],
    ['to the id of such a data source', '${data.ibm_iam_x.own.id}', { data: { ibm_iam_x: { own: {} } } }, 'iam_x'],
    ['to what is nowhere', '${ibm_resource_instance.none.guid}', {}, 'ibm_resource_instance.none.guid'],
    ['to a missing data source', '${data.ibm_x.none.guid}', {}, 'data.ibm_x.none.guid'],
  ])('%s is named by what it refers to', (_, guid, rest, name) => {
    expect(nameOf(onInstance(guid, rest))).toBe(name);
    expect(gained(onInstance(guid, rest), onInstance(guid, rest))).toEqual([]);
    expect(gained(onInstance(guid, rest), onInstance('other', rest))).toHaveLength(1);
  });

  test.each<[string, string, object, object]>([
    [
      'a resource that gets other tags',
      '${ibm_resource_instance.keys.guid}',
      { resource: instance('keys') },
      { resource: instance('keys', { tags: ['x'], plan: 'q' }) },
    ],
    [
      'a resource that is another one beside it',
      '${ibm_resource_instance.keys.guid}',
      { resource: instance('keys') },
      { resource: { ibm_resource_instance: { keys: { name: 'keys' }, more: { name: 'more' } } } },
    ],
    [
      'a variable with another description',
      '${var.x}',
      { variable: { x: { description: 'a' } } },
      { variable: { x: { description: 'b' } } },
    ],
    [
      'a data source under another id',
      '${data.ibm_resource_instance.a.guid}',
      { data: { ibm_resource_instance: { a: { name: 'x' } } } },
      { data: { ibm_resource_instance: { a: { name: 'x', depends_on: ['y'] } } } },
    ],
  ])('%s is equal', (_, guid, before, after) => {
    expect(gained(onInstance(guid, before), onInstance(guid, after))).toEqual([]);
  });

  test.each<[string, string, object, object]>([
    [
      'a resource that gets another name',
      '${ibm_resource_instance.keys.guid}',
      { resource: instance('keys') },
      { resource: instance('keys', { name: 'other' }) },
    ],
    [
      'a variable with another default',
      '${var.x}',
      { variable: { x: { default: 'a' } } },
      { variable: { x: { default: 'b' } } },
    ],
    ['a variable that gets a default', '${var.x}', { variable: { x: {} } }, { variable: { x: { default: 'b' } } }],
    ['another local value', '${local.x}', { locals: { x: 'a' } }, { locals: { x: 'b' } }],
    ['another local list', '${local.x[0]}', { locals: { x: ['a'] } }, { locals: { x: ['b'] } }],
    [
      'another question of a data source',
      '${data.ibm_x.a.guid}',
      { data: { ibm_x: { a: { name: 'x' } } } },
      { data: { ibm_x: { a: { name: 'y' } } } },
    ],
    ['another module', '${module.a.guid}', { module: { a: { source: './a' } } }, { module: { a: { source: './b' } } }],
    [
      'another argument',
      '${ibm_kms_key.a.instance_id}',
      { resource: { ibm_kms_key: { a: { instance_id: 'x' } } } },
      { resource: { ibm_kms_key: { a: { instance_id: 'y' } } } },
    ],
  ])('%s is not equal', (_, guid, before, after) => {
    expect(gained(onInstance(guid, before), onInstance(guid, after))).toHaveLength(1);
  });

  test.each([
    ['another resource', '${ibm_resource_instance.a.guid}', '${ibm_resource_instance.b.guid}'],
    ['another attribute', '${ibm_resource_instance.a.guid}', '${ibm_resource_instance.a.crn}'],
    ['another of several', '${ibm_resource_instance.c[0].guid}', '${ibm_resource_instance.c[1].guid}'],
    ['another step of a variable', '${var.x.a}', '${var.x.b}'],
  ])('%s is not equal', (_, one, other) => {
    const rest = {
      resource: { ibm_resource_instance: { a: { name: 'a' }, b: { name: 'b' }, c: { name: 'c', count: 2 } } },
    };
    expect(gained(onInstance(one, rest), onInstance(other, rest))).toHaveLength(1);
  });

  test.each<[string, string, object]>([
    ['an undeclared variable', '${var.none}', { variable: {} }],
    ['an unknown module', '${module.none.guid}', {}],
    ['an unknown local value', '${local.none}', { locals: { x: 'a' } }],
    ['a word alone', '${var}', { variable: {} }],
  ])('to %s is equal to itself', (_, guid, rest) => {
    expect(gained(onInstance(guid, rest), onInstance(guid, rest))).toEqual([]);
    expect(gained(onInstance(guid, rest), onInstance('other', rest))).toHaveLength(1);
  });

  test('to a local value is what the value is', () => {
    const rest = { locals: [{ a: '${ibm_resource_instance.keys.guid}' }, { b: 'guid' }], resource: instance('keys') };
    expect(nameOf(onInstance('${local.a}', rest))).toBe('keys');
    expect(gained(onInstance('guid'), onInstance('${local.b}', rest))).toEqual([]);
    expect(gained(onInstance('guid'), onInstance('${local.b[0]}', rest))).toHaveLength(1);
    const list = { locals: { x: ['a', 'b'] } };
    expect(gained(onInstance('${local.x[0]}', list), onInstance('${local.x[1]}', list))).toHaveLength(1);
  });

  test('to the argument of a data source is what is asked', () => {
    const rest = { data: { ibm_x: { a: { name: 'guid', depends_on: ['y'] } } } };
    expect(gained(onInstance('guid'), onInstance('${data.ibm_x.a.name}', rest))).toEqual([]);
    expect(gained(onInstance('guid'), onInstance('${data.ibm_x.a.name[0]}', rest))).toHaveLength(1);
    expect(gained(onInstance('guid'), onInstance('${data.ibm_x.a.guid}', rest))).toHaveLength(1);
  });

  test('to an answer does not depend on the order of the questions, on conditions and on what is waited for', () => {
    const of = (args: object) => onInstance('${data.ibm_x.a.guid}', { data: { ibm_x: { a: args } } });
    const conditions = { lifecycle: { postcondition: [] }, depends_on: ['x'], provider: 'ibm' };
    expect(gained(of({ name: 'n', tag: 't' }), of({ ...conditions, tag: 't', name: 'n' }))).toEqual([]);
  });

  test('to a part of an argument is not the argument', () => {
    const rest = { resource: { ibm_kms_key: { a: { instance_id: 'guid' } } } };
    expect(gained(onInstance('guid'), onInstance('${ibm_kms_key.a.instance_id}', rest))).toEqual([]);
    expect(gained(onInstance('guid'), onInstance('${ibm_kms_key.a.instance_id[0]}', rest))).toHaveLength(1);
    const several = { resource: { ibm_kms_key: { a: { instance_id: 'guid', count: 2 } } } };
    expect(gained(onInstance('guid'), onInstance('${ibm_kms_key.a.instance_id}', several))).toHaveLength(1);
  });

  test('to the same address of another stack is not equal', () => {
    const of = (stack: string) =>
      onInstance('${ibm_resource_instance.keys.guid}', { resource: instance('keys') }, stack);
    expect(gained(of('dev'), of('prod'))).toHaveLength(1);
  });

  test('to a resource that is renamed in the code only is equal', () => {
    const of = (id: string) =>
      onInstance(`\${ibm_resource_instance.${id}.guid}`, { resource: instance(id, { name: 'keys' }) });
    expect(gained(of('a'), of('b'))).toEqual([]);
    const unnamed = (id: string) =>
      onInstance(`\${ibm_kms_key.${id}.crn}`, { resource: { ibm_kms_key: { [id]: {} } } });
    expect(gained(unnamed('a'), unnamed('b'))).toHaveLength(1);
  });

  test('to another resource that takes the name over is not equal', () => {
    const before = onInstance('${ibm_resource_instance.a.guid}', {
      resource: { ibm_resource_instance: { a: { name: 'x' }, b: { name: 'y' } } },
    });
    const after = onInstance('${ibm_resource_instance.b.guid}', {
      resource: { ibm_resource_instance: { a: { name: 'y' }, b: { name: 'x' } } },
    });
    expect(gained(before, after)).toHaveLength(1);
  });

  test('to a resource that has moved is equal', () => {
    const of = (id: string, rest: object = {}) =>
      onInstance(`\${ibm_kms_key.${id}.crn}`, { resource: { ibm_kms_key: { [id]: {} } }, ...rest });
    const moved = { from: 'ibm_kms_key.a', to: 'ibm_kms_key.b' };
    expect(gained(of('a'), of('b', { moved }))).toEqual([]);
    expect(gained(of('a'), of('b', { moved: [moved] }))).toEqual([]);
    expect(gained(of('b', { moved: [moved] }), of('b', { moved: [moved] }))).toEqual([]);
    expect(gained(of('a'), of('b', { moved: [{ from: 'ibm_kms_key.c', to: 'ibm_kms_key.b' }] }))).toHaveLength(1);
    expect(gained(of('a'), of('b', { moved: [{ from: 'ibm_kms_key.a', to: 'ibm_kms_key.c' }] }))).toHaveLength(1);
  });

  test('to a value of another stack is what it is there', () => {
    const app = (guid: string, path = 'keys') =>
      grantsOf({
        keys: {
          resource: instance('keys'),
          output: { 'cross-stack-output-guid': { value: '${ibm_resource_instance.keys.guid}', sensitive: true } },
        },
        use: {
          data: {
            terraform_remote_state: {
              [`cross-stack-reference-input-${path}`]: {
                backend: 'local',
                config: { path: `/some/${guid.length}/folder` },
              },
            },
          },
          resource: {
            ibm_iam_authorization_policy: {
              one: {
                source_service_name: 'is',
                target_service_name: 'kms',
                target_resource_instance_id: guid,
                roles: ['Reader'],
              },
            },
          },
        },
      });
    const cross = '${data.terraform_remote_state.cross-stack-reference-input-keys.outputs.cross-stack-output-guid}';
    expect(nameOf(app(cross))).toBe('keys');
    expect(nameOf(app('${data.terraform_remote_state.cross-stack-reference-input-x.outputs.y}', 'x'))).toBe('local');
    for (const other of [
      cross.replace('output-guid', 'output-none'),
      cross.replace('output-guid', 'output-guid[0]'),
      cross.replace('.outputs.', '.defaults.'),
    ]) {
      expect(nameOf(app(other))).toBe('local');
    }
  });

  test('inside a loop is that of the loop', () => {
    const each = (for_each: string) => onInstance('${each.value}', {}, 'team', { for_each });
    expect(nameOf(each('${toset(var.a)}'))).toBe('each.value');
    expect(gained(each('${toset(var.a)}'), each('${toset(var.a)}'))).toEqual([]);
    expect(gained(each('${toset(var.a)}'), each('${toset(var.b)}'))).toHaveLength(1);
    expect(nameOf(onInstance('${count.index}', {}, 'team', { count: 2 }))).toBe('count.index');
    expect(nameOf(onInstance('${each.value}'))).toBe('each.value');
  });
});

describe('an account', () => {
  const by = (provider: unknown, args: Args = {}, stack = 'team') =>
    side(
      {
        aws_iam_role_policy: {
          one: { role: 'r', policy: '{"Statement":{"Effect":"Allow","Action":"a:b","Resource":"*"}}', ...args },
        },
      },
      { provider: { aws: provider as any } },
      stack,
    );
  const aliases = [{ region: 'eu' }, { alias: 'other', region: 'eu' }];

  test('is named where the provider has an alias', () => {
    expect(by(aliases, { provider: 'aws.other' }).all.map(inShort)).toEqual([
      'role r may a:b on * (provider aws.other)',
    ]);
    expect(by(aliases).all.map(inShort)).toEqual(['role r may a:b on *']);
  });

  test.each<[string, unknown, unknown]>([
    ['another region', [{ region: 'eu' }], [{ region: 'us' }]],
    ['a provider as an object', [{ profile: 'a' }], { profile: 'a' }],
    ['no provider at all', [{}], undefined],
  ])('is the same with %s', (_, before, after) => {
    expect(gained(by(before), by(after))).toEqual([]);
  });

  test.each<[string, unknown, unknown]>([
    ['another profile', [{ profile: 'a' }], [{ profile: 'b' }]],
    ['another account id', [{ allowed_account_ids: ['1'] }], [{ allowed_account_ids: ['2'] }]],
    ['a role to assume', [{}], [{ assume_role: [{ role_arn: 'x' }] }]],
    ['one account of two', [{ allowed_account_ids: ['1', '2'] }], [{ allowed_account_ids: ['1'] }]],
    ['lists in the list', [{ allowed_account_ids: [['1']] }], [{ allowed_account_ids: [['2']] }]],
    ['a block in the list', [{ allowed_account_ids: [{ id: '1' }] }], [{ allowed_account_ids: ['1'] }]],
    ['another variable', [{ allowed_account_ids: ['${var.a}'] }], [{ allowed_account_ids: ['${var.b}'] }]],
  ])('is another one with %s', (_, before, after) => {
    expect(gained(by(before), by(after))).toHaveLength(1);
  });

  test('is that of the provider with the alias, wherever it stands', () => {
    const [own, other] = [{ profile: 'a' }, { alias: 'other', profile: 'b' }];
    expect(gained(by([own]), by([other, own]))).toEqual([]);
    expect(gained(by([own]), by([{ ...own, alias: null }]))).toEqual([]);
    const named = { provider: 'aws.other' };
    expect(gained(by([other, own], named), by([own, other], named))).toEqual([]);
    expect(gained(by([own, other], named), by([own, { ...other, profile: 'c' }], named))).toHaveLength(1);
  });

  test('is another one for another alias', () => {
    expect(gained(by(aliases), by(aliases, { provider: 'aws.other' }))).toHaveLength(1);
  });

  test('of another stack is the same only where its id is known', () => {
    expect(gained(by([{}]), by([{}], {}, 'prod'))).toHaveLength(1);
    const known = [{ allowed_account_ids: ['111122223333'] }];
    expect(gained(by(known), by(known, {}, 'prod'))).toEqual([]);
    expect(
      gained(by([{ allowed_account_ids: ['${var.a}'] }]), by([{ allowed_account_ids: ['${var.a}'] }], {}, 'prod')),
    ).toHaveLength(1);
  });
});

describe('a reference inside other text', () => {
  const onBucket = (resource: string, rest: object) =>
    side(
      {
        aws_iam_role_policy: {
          one: {
            role: 'r',
            policy: JSON.stringify({ Statement: { Effect: 'Allow', Action: 'a:b', Resource: resource } }),
          },
        },
        ...(rest as { resource?: object }).resource,
      },
      { data: (rest as any).data },
    ).all.map(inShort);

  test('has the type of what it refers to, and its name or address', () => {
    const named = { resource: { aws_s3_bucket: { b: { bucket: 'disks' }, c: { bucket: '${var.x}' } } } };
    expect(onBucket('${aws_s3_bucket.b.arn}/*', named)).toEqual(['role r may a:b on ${aws_s3_bucket disks}/*']);
    expect(onBucket('${aws_s3_bucket.b.arn}/*', { resource: { aws_s3_bucket: { b: {} } } })).toEqual([
      'role r may a:b on ${aws_s3_bucket.b}/*',
    ]);
    expect(onBucket('${data.aws_s3_bucket.b.arn}/*', { data: { aws_s3_bucket: { b: { bucket: 'disks' } } } })).toEqual([
      'role r may a:b on ${aws_s3_bucket disks}/*',
    ]);
  });

  test('stands between digits without harm', () => {
    expect(onBucket('arn:1${var.x}2/${var.y}3', {})).toEqual(['role r may a:b on arn:1${var.x}2/${var.y}3']);
  });
});

test.each(['null', '[]', '5', '"text"', 'no JSON'])('a policy that is %s cannot be read', (policy) => {
  expect(side({ aws_iam_role_policy: { one: { role: 'r', policy } } }).all.map(inShort)).toEqual([
    expect.stringContaining('(cannot be read: its policy is no JSON object)'),
  ]);
});

test('an argument that refers to itself is known to nobody', () => {
  const of = (steps: string) =>
    onInstance(`\${ibm_kms_key.a.${steps}}`, {
      resource: { ibm_kms_key: { a: { instance_id: '${ibm_kms_key.a.instance_id}' } } },
    });
  expect(nameOf(of('instance_id'))).toBe('ibm_kms_key.a');
  expect(gained(of('instance_id'), of('instance_id'))).toEqual([]);
  expect(gained(of('instance_id'), of('guid'))).toHaveLength(1);
});

test('a list where text should be cannot be read', () => {
  expect(side({ aws_iam_role_policy: { one: { role: ['a'], policy: '{}' } } }).all.map(inShort)).toEqual([
    expect.stringContaining('cannot be read: role is not text'),
  ]);
});

describe('a resource that cannot be read', () => {
  const of = (args: object) => side({ aws_lambda_permission: { one: { function_name: 'f', action: 'a', ...args } } });

  test.each(['connection', 'depends_on', 'description', 'lifecycle', 'provisioner', 'tags', 'tags_all', 'timeouts'])(
    'is the same with another %s',
    (argument) => {
      expect(gained(of({ [argument]: ['x'] }), of({ [argument]: ['y'] }))).toEqual([]);
      expect(gained(of({}), of({ [argument]: ['y'] }))).toEqual([]);
    },
  );

  test('is another one with any other argument', () => {
    expect(gained(of({}), of({ principal: 'p' }))).toHaveLength(1);
    expect(gained(of({ principal: 'p' }), of({ principal: 'q' }))).toHaveLength(1);
    expect(gained(of({ principal: 'p', action: 'b' }), of({ action: 'b', principal: 'p' }))).toEqual([]);
  });

  test('may have denied something', () => {
    const allowing = { role: 'r', policy: '{"Statement":{"Effect":"Allow","Action":"a:b","Resource":"*"}}' };
    const both = (rest: object) => side({ aws_iam_role_policy: { one: allowing, ...rest } });
    expect(gained(both({ odd: { dynamic: {} } }), both({}))).toEqual([
      'unknown may not unknown on aws_iam_role_policy (no longer denied)',
    ]);
  });

  test('has no effect on others', () => {
    expect(of({}).all.map(inShort)).toEqual([
      'unknown may unknown on aws_lambda_permission (aws_lambda_permission cannot be read: this type of resource is not read)',
    ]);
  });
});

describe('what a role of the same stacks is made of', () => {
  const role = { display_name: 'Own', service: 'kms', actions: ['kms.a.b'] };
  const roles = (custom: object, rest: object = {}, name = 'Own') =>
    side(
      {
        ibm_iam_custom_role: custom as any,
        ibm_iam_authorization_policy: {
          one: { source_service_name: 'is', target_service_name: 'kms', roles: [name] },
        },
      },
      rest,
    )
      .all.filter(({ principal }) => principal === 'service is')
      .map(({ actions }) => actions.join());

  test('is known where there is one of that name in the account', () => {
    expect(roles({ a: role })).toEqual(['kms.a.b']);
    expect(roles({ a: role, b: { ...role, actions: ['kms.a.c'] } })).toEqual(['Own']);
    expect(roles({ a: { ...role, display_name: 'Other' } })).toEqual(['Own']);
    const provider = { ibm: [{ region: 'a' }, { alias: 'other', ibmcloud_api_key: 'x' }] };
    expect(roles({ a: { ...role, provider: 'ibm.other' } }, { provider })).toEqual(['Own']);
    expect(roles({ a: { ...role, provider: 'ibm.other' }, b: role }, { provider })).toEqual(['kms.a.b']);
    const named = { ...role, display_name: '${var.own}', provider: 'ibm.other' };
    expect(roles({ a: named }, { provider }, '${var.own}')).toEqual(['kms.a.b']);
  });
});

test('a policy that is renamed in the code only is the same', () => {
  const of = (id: string, name = 'p') =>
    side({
      aws_iam_policy: {
        [id]: { name, policy: '{"Statement":{"Effect":"Allow","Action":"a:b","Resource":"*"}}' },
      },
    });
  expect(gained(of('a'), of('b'))).toEqual([]);
  expect(gained(of('a'), of('b', 'q'))).toHaveLength(1);
});

test('a role of which there are several has no name', () => {
  const of = (rest: object) =>
    side({
      aws_iam_role: {
        r: {
          name: 'n',
          assume_role_policy: '{"Statement":{"Effect":"Allow","Action":"sts:AssumeRole","Principal":{"Service":"x"}}}',
          ...rest,
        },
      },
    }).all.map(({ resource }) => resource);
  expect(of({})).toEqual(['role n']);
  expect(of({ count: 2 })).toEqual(['role aws_iam_role.r']);
});

test('comments without a path say nothing', () => {
  for (const comment of [{}, { metadata: {} }]) {
    expect(onInstance('guid', {}, 'team', { '//': comment }).all.map(({ path }) => path)).toEqual(['']);
  }
});

test('paths of constructs come from the comments of a synthesis', () => {
  const list = onInstance('guid', {}, 'team', { '//': { metadata: { path: 'team/images', uniqueId: 'x' } } });
  expect(list.all.map(({ path }) => path)).toEqual(['team/images']);
  expect(list.below('team/images').all).toHaveLength(1);
  expect(list.below('team').all).toHaveLength(1);
  expect(list.below('').all).toHaveLength(1);
  expect(list.below('team/image').all).toEqual([]);
});

test('resources of other providers grant nothing here', () => {
  expect(side({ google_project_iam_policy: { one: { policy: 'x' } } }).all).toEqual([]);
});
