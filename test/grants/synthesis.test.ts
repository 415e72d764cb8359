import { grantsOf } from '../../lib/grants/private/load';
import type { StackJson } from '../../lib/grants/private/synthesis';
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
    ['another variable', [{ allowed_account_ids: ['${var.a}'] }], [{ allowed_account_ids: ['${var.b}'] }]],
  ])('is another one with %s', (_, before, after) => {
    expect(gained(by(before), by(after))).toHaveLength(1);
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
