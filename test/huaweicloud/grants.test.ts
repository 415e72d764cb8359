import { gained, inShort, lost, side } from '../grants/sides';

type Args = Record<string, unknown>;

const json = (...Statement: object[]) => JSON.stringify({ Version: '1.1', Statement });
const allow = (Action: string[], rest: object = {}) => ({ Effect: 'Allow', Action, ...rest });
const deny = (Action: string[], rest: object = {}) => ({ Effect: 'Deny', Action, ...rest });

const DATA = {
  huaweicloud_identity_role: {
    full: { display_name: 'IMS FullAccess' },
    read: { display_name: 'IMS ReadOnlyAccess' },
    tenant: { display_name: 'Tenant Administrator' },
    server: { display_name: 'Server Administrator' },
    other: { display_name: 'ECS FullAccess' },
    coded: { name: 'system_all_16' },
  },
  huaweicloud_identity_projects: { mos: { name: 'MOS' } },
};

const permission = (id: string) => `\${data.huaweicloud_identity_role.${id}.id}`;
const OWN = '${huaweicloud_identity_role.own.id}';

/** Assignments of permissions to the group "developers", and a policy of the account's own. */
const assigned = (assignments: Args[], statements: object[] = [allow(['ims:images:get'])], policy: Args = {}) =>
  side(
    {
      huaweicloud_identity_group: { developers: { name: 'developers' } },
      huaweicloud_identity_role: { own: { name: 'own', type: 'XA', policy: json(...statements), ...policy } },
      huaweicloud_identity_group_role_assignment: Object.fromEntries(
        assignments.map((assignment, index) => [
          `a${index}`,
          { group_id: '${huaweicloud_identity_group.developers.id}', ...assignment },
        ]),
      ),
    },
    { data: DATA },
  );

const P = { project_id: 'p' };

describe('an assignment', () => {
  test('is a grant of its permission to users of its group', () => {
    expect(assigned([{ role_id: permission('full'), ...P }]).all[0]).toEqual({
      cloud: 'Huawei Cloud',
      effect: 'allow',
      principal: 'users of group developers',
      actions: ['IMS FullAccess'],
      resource: 'project p',
      conditions: [],
      stack: 'team',
      address: 'huaweicloud_identity_group_role_assignment.a0',
      path: '',
      rule: 'https://support.huaweicloud.com/eu/productdesc-ims/ims_01_0009.html',
    });
  });

  test.each([
    [P, 'project p'],
    [{ project_id: 'all' }, 'every project'],
    [{ project_id: '${data.huaweicloud_identity_projects.mos.projects[0].id}' }, 'project MOS'],
    [{ enterprise_project_id: 'e' }, 'enterprise project e'],
    [{ enterprise_project_id: '', project_id: '', domain_id: 'd' }, 'global services'],
  ])('to %j is on the %s', (scope, resource) => {
    expect(assigned([{ role_id: permission('full'), ...scope }]).all[0]!.resource).toBe(resource);
  });

  test('without a scope cannot be read', () => {
    expect(assigned([{ role_id: permission('full') }]).all.map(({ note }) => note)).toContain(
      'huaweicloud_identity_group_role_assignment cannot be read: it has no scope',
    );
  });

  test.each([
    [permission('coded'), 'system_all_16'],
    ['abc', 'abc'],
    ['${var.role}', 'var.role'],
  ])('of %s, which is looked up by no name, is named so and compared as it is written', (role_id, name) => {
    const list = assigned([{ role_id, ...P }]);
    expect(list.all.map(inShort)).toContain(`users of group developers may ${name} on project p`);
    expect(gained(assigned([]), list)).toEqual([
      `users of group developers may ${name} on project p (cannot be compared: nothing is known of the permission)`,
    ]);
    expect(gained(list, list)).toEqual([]);
    expect(gained(assigned([{ role_id: permission('full'), ...P }]), list)).toHaveLength(1);
  });

  test.each([
    [
      'one project instead of all',
      [{ role_id: permission('full'), project_id: 'all' }],
      [{ role_id: permission('full'), ...P }],
    ],
    [
      'an enterprise project instead of all',
      [{ role_id: permission('full'), project_id: 'all' }],
      [{ role_id: permission('full'), enterprise_project_id: 'e' }],
    ],
    ['reading instead of everything', [{ role_id: permission('full'), ...P }], [{ role_id: permission('read'), ...P }]],
    [
      'images instead of everything',
      [{ role_id: permission('tenant'), ...P }],
      [{ role_id: permission('full'), ...P }],
    ],
    [
      'servers instead of everything',
      [{ role_id: permission('tenant'), ...P }],
      [{ role_id: permission('server'), ...P }],
    ],
    [
      'one of two',
      [
        { role_id: permission('full'), ...P },
        { role_id: permission('server'), ...P },
      ],
      [{ role_id: permission('full'), ...P }],
    ],
  ])('%s is no new access', (_, before, after) => {
    expect(gained(assigned(before), assigned(after))).toEqual([]);
  });

  test('of actions that a permission of the vendor includes is no new access', () => {
    const own = assigned([{ role_id: OWN, ...P }]);
    expect(gained(assigned([{ role_id: permission('full'), ...P }]), own)).toEqual([]);
    expect(gained(assigned([{ role_id: permission('tenant'), ...P }]), own)).toEqual([]);
    expect(gained(assigned([{ role_id: permission('read'), ...P }]), own)).toHaveLength(1);
    expect(gained(assigned([{ role_id: permission('server'), ...P }]), own)).toHaveLength(1);
  });

  test.each([
    [
      'all projects',
      [{ role_id: permission('full'), ...P }],
      [{ role_id: permission('full'), project_id: 'all' }],
      'IMS FullAccess on every project',
    ],
    [
      'another project',
      [{ role_id: permission('full'), ...P }],
      [{ role_id: permission('full'), project_id: 'q' }],
      'IMS FullAccess on project q',
    ],
    [
      'global services',
      [{ role_id: permission('full'), ...P }],
      [{ role_id: permission('full'), domain_id: 'd' }],
      'IMS FullAccess on global services',
    ],
    [
      'everything about images',
      [{ role_id: permission('read'), ...P }],
      [{ role_id: permission('full'), ...P }],
      'IMS FullAccess on project p',
    ],
    [
      'a permission that nothing is known of',
      [{ role_id: permission('full'), ...P }],
      [{ role_id: permission('other'), ...P }],
      'ECS FullAccess on project p (cannot be compared: nothing is known of the permission)',
    ],
  ])('%s is new access', (_, before, after, line) => {
    expect(gained(assigned(before), assigned(after))).toEqual([`users of group developers may ${line}`]);
  });

  test('that is lost may have denied something', () => {
    const [iam, images] = [deny(['iam:*:*']), allow(['ims:*:*', 'iam:users:get'])];
    const both = (id: string) =>
      assigned(
        [
          { role_id: permission(id), ...P },
          { role_id: OWN, ...P },
        ],
        [images],
      );
    const own = assigned([{ role_id: OWN, ...P }], [images]);
    expect(gained(both('tenant'), own)).toEqual([
      'users of group developers may not iam:*:* on project p (no longer denied)',
    ]);
    expect(gained(both('tenant'), assigned([{ role_id: OWN, ...P }], [images, iam]))).toHaveLength(1);
    expect(gained(both('other'), own)).toEqual([
      'users of group developers may not whatever ECS FullAccess denies on project p (no longer denied)',
    ]);
    expect(gained(both('full'), own)).toEqual([]);
  });
});

describe('a policy of the account', () => {
  const own = (statements: object[], policy: Args = {}) => assigned([{ role_id: OWN, ...P }], statements, policy);

  test.each([
    [[allow(['ims:images:get', 'ims:images:list'])], ['may ims:images:get, ims:images:list on project p']],
    [[deny(['ims:images:delete'])], ['may not ims:images:delete on project p']],
    [
      [allow(['obs:object:*'], { Resource: ['OBS:*:*:object:a/*', 'OBS:*:*:object:b/*'] })],
      ['may obs:object:* on project p: OBS:*:*:object:a/*, project p: OBS:*:*:object:b/*'],
    ],
    [
      [allow(['a:b:c'], { Condition: { StringEquals: { 'g:UserName': ['ada', 'bob'] } } })],
      ['may a:b:c on project p if g:UserName StringEquals ada or bob'],
    ],
  ])('%j reads as %j', (statements, lines) => {
    expect(own(statements).all.map(inShort)).toEqual(lines.map((line) => `users of group developers ${line}`));
  });

  test.each([
    ['an action instead of a pattern', [allow(['ims:images:*'])], [allow(['ims:images:get'])]],
    ['another case', [allow(['IMS:Images:Get'])], [allow(['ims:images:get'])]],
    ['a resource', [allow(['obs:object:*'])], [allow(['obs:object:*'], { Resource: ['OBS:*:*:object:a/*'] })]],
    [
      'a narrower resource',
      [allow(['obs:object:*'], { Resource: ['OBS:*:*:object:*'] })],
      [allow(['obs:object:*'], { Resource: ['OBS:*:*:object:a/*'] })],
    ],
    [
      'one user of two',
      [allow(['a:b:c'], { Condition: { StringEquals: { k: ['v', 'w'] } } })],
      [allow(['a:b:c'], { Condition: { StringEquals: { K: ['w'] } } })],
    ],
    [
      'the same condition',
      [allow(['a:b:c'], { Condition: { Bool: { k: ['v', 'w'] } } })],
      [allow(['a:b:c'], { Condition: { Bool: { k: ['w', 'v'] } } })],
    ],
    ['a denial', [allow(['ims:*:*'])], [allow(['ims:*:*']), deny(['ims:images:delete'])]],
  ])('%s is no new access', (_, before, after) => {
    expect(gained(own(before), own(after))).toEqual([]);
  });

  test.each([
    [
      'a pattern that has fewer parts',
      [allow(['ims:*'])],
      [allow(['ims:images:get'])],
      'may ims:images:get on project p',
    ],
    [
      'every object',
      [allow(['obs:object:*'], { Resource: ['OBS:*:*:object:a/*'] })],
      [allow(['obs:object:*'])],
      'may obs:object:* on project p',
    ],
    [
      'another condition',
      [allow(['a:b:c'], { Condition: { Bool: { k: ['v'] } } })],
      [allow(['a:b:c'], { Condition: { Bool: { k: ['w'] } } })],
      'may a:b:c on project p if k Bool w',
    ],
    [
      'a denial that is gone',
      [allow(['ims:*:*']), deny(['ims:images:delete'])],
      [allow(['ims:*:*'])],
      'may not ims:images:delete on project p (no longer denied)',
    ],
  ])('%s is new access', (_, before, after, line) => {
    expect(gained(own(before), own(after))).toEqual([`users of group developers ${line}`]);
  });

  test('has effect on another level when its type changes', () => {
    expect(gained(own([allow(['a:b:c'])]), own([allow(['a:b:c'])], { type: 'AX' }))).toHaveLength(1);
  });

  test('of another name or address is the same policy', () => {
    expect(gained(own([allow(['a:b:c'])]), own([allow(['a:b:c'])], { name: 'renamed' }))).toEqual([]);
  });

  test('is for whoever has it, where nobody here has it', () => {
    expect(assigned([], [allow(['a:b:c'])]).all.map(inShort)).toEqual([
      'whoever has policy own may a:b:c on wherever the policy is given',
    ]);
  });

  test.each([
    [json({ Effect: 'Allow', NotAction: ['a:b:c'] }), 'a statement has no actions'],
    [json({ Effect: 'Perhaps', Action: ['a:b:c'] }), 'the effect of a statement is not known'],
    ['${var.policy}', 'its policy is known only to Terraform'],
  ])('%s cannot be read', (policy, reason) => {
    const line = `users of group developers may whatever its policy allows on project p (cannot be read: ${reason})`;
    expect(own([], { policy }).all.map(inShort)).toEqual([line]);
    expect(gained(own([allow(['a:b:c'])]), own([], { policy }))).toContain(line);
    expect(gained(own([], { policy }), own([], { policy }))).toEqual([]);
  });
});

test('a user may have a permission in an enterprise project', () => {
  const list = side(
    {
      huaweicloud_identity_user_role_assignment: {
        one: { user_id: 'u', role_id: permission('full'), enterprise_project_id: 'e' },
      },
    },
    { data: DATA },
  );
  expect(list.all.map(inShort)).toEqual(['user u may IMS FullAccess on enterprise project e']);
});

describe('an agency', () => {
  const agency = (args: Args) =>
    side({
      huaweicloud_identity_agency: { one: { name: 'a', delegated_service_name: 'op_svc_ims', ...args } },
      huaweicloud_identity_role: { own: { name: 'own', type: 'XA', policy: json(allow(['a:b:c'])) } },
    });
  const ROLES = ['IMS CrossCopyAgencyPolicy'];

  test.each([
    [
      { project_role: [{ project: 'eu', roles: ROLES }] },
      ['service op_svc_ims may IMS CrossCopyAgencyPolicy on project eu'],
    ],
    [{ domain_roles: ROLES }, ['service op_svc_ims may IMS CrossCopyAgencyPolicy on global services']],
    [{ all_resources_roles: ROLES }, ['service op_svc_ims may IMS CrossCopyAgencyPolicy on every project']],
    [
      { enterprise_project_roles: [{ enterprise_project: 'e', roles: ROLES }] },
      ['service op_svc_ims may IMS CrossCopyAgencyPolicy on enterprise project e'],
    ],
    [
      { delegated_service_name: null, delegated_domain_name: 'partner', domain_roles: ['own'], duration: '30' },
      ['account partner may a:b:c on global services if for 30 days'],
    ],
  ])('%j is for whom it trusts', (args, lines) => {
    const list = agency(args).all.filter(({ principal }) => !principal.startsWith('whoever'));
    expect(list.map(inShort)).toEqual(lines);
  });

  test('for some days is no new access, without an end it is', () => {
    const lasting = (duration: string) => agency({ domain_roles: ROLES, duration });
    expect(gained(lasting('FOREVER'), lasting('30'))).toEqual([]);
    expect(gained(agency({ domain_roles: ROLES }), lasting('FOREVER'))).toEqual([]);
    expect(gained(lasting('30'), lasting('FOREVER'))).toHaveLength(1);
    expect(gained(lasting('30'), lasting('60'))).toHaveLength(1);
  });

  test('points to the page about agencies', () => {
    expect(agency({ domain_roles: ROLES }).all.map(({ rule }) => rule)).toContain(
      'https://support.huaweicloud.com/eu/ims_faq/faq_202503_1.html',
    );
  });
});

test('members have what the group has', () => {
  const members = (...users: string[]) =>
    side({ huaweicloud_identity_group_membership: { one: { group: 'g', users } } });
  expect(gained(members('a'), members('a', 'b'))).toEqual(['user b may member on group g']);
  expect(lost(members('a', 'b'), members('a'))).toEqual(['user b may member on group g']);
});

test('a user who leaves a group is free of what it denies', () => {
  const members = (...users: string[]) =>
    side({
      huaweicloud_identity_role: {
        own: { name: 'own', type: 'XA', policy: json(deny(['ims:images:delete'])) },
        all: { name: 'all', type: 'XA', policy: json(allow(['ims:*:*'])) },
      },
      huaweicloud_identity_group_role_assignment: {
        own: { group_id: 'g', role_id: OWN, ...P },
        all: { group_id: 'h', role_id: '${huaweicloud_identity_role.all.id}', ...P },
      },
      huaweicloud_identity_group_membership: { one: { group: 'g', users } },
    });
  expect(gained(members('a', 'b'), members('a'))).toEqual([
    'user b may not ims:images:delete on project p (no longer denied)',
  ]);
});

test('an image may be shared with projects', () => {
  const share = { source_image_id: 'i', target_project_ids: ['p', 'q'] };
  expect(side({ huaweicloud_images_image_share: { one: share } }).all.map(inShort)).toEqual([
    'project p may use on image i',
    'project q may use on image i',
  ]);
});

test('a bucket with access of its own cannot be read', () => {
  const bucket = (args: Args) => side({ huaweicloud_obs_bucket: { one: { bucket: 'b', ...args } } });
  expect(bucket({}).all).toEqual([]);
  expect(bucket({ acl: 'private' }).all).toEqual([]);
  const note = 'huaweicloud_obs_bucket cannot be read: its ACL and policy are arguments of the bucket';
  expect([bucket({ acl: 'public-read' }), bucket({ policy: '{}' })].map(({ all }) => all[0]!.note)).toEqual([
    note,
    note,
  ]);
});

test('types that grant something and have no reader are listed, others are not', () => {
  expect(side({ huaweicloud_identityv5_policy_group_attach: { one: {} } }).all).toHaveLength(1);
  expect(side({ huaweicloud_vpc: { one: { name: 'x' } } }).all).toEqual([]);
});
