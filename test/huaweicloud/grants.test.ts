import { gained, inShort, lost, planned, side } from '../grants/sides';

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
    iam: { display_name: 'IAM ReadOnlyAccess' },
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
    const services = ['bms', 'cbr', 'csbs', 'ecs', 'evs', 'ims', 'kms', 'obs', 'vpc'];
    const all = assigned(
      [{ role_id: OWN, ...P }],
      services.map((service) => allow([`${service}:*:get*`])),
    );
    const tenant = assigned(
      [{ role_id: permission('tenant'), ...P }],
      services.map((service) => allow([`${service}:*:get*`])),
    );
    expect(gained(tenant, all)).toEqual([]);
  });

  test('of everything says nothing about what it denies, until that is lost', () => {
    expect(assigned([{ role_id: permission('tenant'), ...P }]).all.map(inShort)).toEqual([
      'users of group developers may Tenant Administrator on project p',
      'whoever has policy own may ims:images:get on wherever the policy is given',
    ]);
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
      'a project instead of global services',
      [{ role_id: permission('full'), domain_id: 'd' }],
      [{ role_id: permission('full'), ...P }],
      'IMS FullAccess on project p',
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
    const reading = (id: string, ...others: Args[]) => assigned([{ role_id: permission(id), ...P }, ...others]);
    const tenant = { role_id: permission('tenant'), ...P };
    expect(gained(reading('iam', tenant), reading('iam'))).toEqual([
      'users of group developers may not iam:*:* on project p (no longer denied)',
    ]);
    expect(gained(reading('full', tenant), reading('full'))).toEqual([]);
  });

  test.each([
    ['project_id', 'p', 'project p'],
    ['domain_id', 'd', 'global services'],
    ['enterprise_project_id', 'e', 'enterprise project e'],
  ])('that is lost may have denied something in the same %s', (argument, id, place) => {
    const full = { role_id: permission('full'), [argument]: id };
    const denying = (denied: Args[]) =>
      assigned([full, ...denied.map((scope) => ({ role_id: OWN, ...scope }))], [deny(['ims:*:*'])]);
    expect(gained(denying([{ [argument]: id }]), denying([]))).toEqual([
      `users of group developers may not ims:*:* on ${place} (no longer denied)`,
    ]);
  });

  test('to users and groups of the same id are different assignments', () => {
    const role = { role_id: permission('full'), ...P };
    const group = side(
      { huaweicloud_identity_group_role_assignment: { one: { group_id: 'x', ...role } } },
      { data: DATA },
    );
    const user = side(
      { huaweicloud_identity_user_role_assignment: { one: { user_id: 'x', ...role } } },
      { data: DATA },
    );
    expect(gained(group, user)).toEqual(['user x may IMS FullAccess on project p']);
  });

  test.each([
    ['group', ['users of group limited may not ims:*:* on project p (no longer denied)']],
    ['user', []],
  ])('to another %s may concern whoever is in both, and nobody is another user', (kind, lines) => {
    const assignments = (denied: boolean) =>
      side({
        huaweicloud_identity_role: {
          own: { name: 'own', type: 'XA', policy: json(deny(['ims:*:*'])) },
        },
        [`huaweicloud_identity_${kind}_role_assignment`]: {
          all: { [`${kind}_id`]: 'developers', role_id: 'IMS FullAccess', ...P },
          ...(denied ? { own: { [`${kind}_id`]: 'limited', role_id: OWN, ...P } } : {}),
        },
      });
    expect(gained(assignments(true), assignments(false))).toEqual(lines);
  });

  test('on a project that a plan knows is named as the project is', () => {
    const resource = (address: string, values: object) => ({
      address,
      mode: 'managed',
      type: address.split('.')[0],
      values,
    });
    const { after } = planned({
      planned_values: {
        root_module: {
          resources: [
            resource('huaweicloud_identity_project.one', { id: 'a1', name: 'eu_images' }),
            resource('huaweicloud_identity_user_role_assignment.one', { user_id: 'u', role_id: 'r', project_id: 'a1' }),
          ],
        },
      },
      configuration: { provider_config: { huaweicloud: { name: 'huaweicloud' } } },
    });
    expect(after.all.map(inShort)).toEqual(['user u may r on project eu_images']);
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
    ...(
      [
        ['another value', { Bool: { k: ['v'] } }, { Bool: { k: ['w'] } }, 'k Bool w'],
        ['another key', { Bool: { k: ['v'] } }, { Bool: { l: ['v'] } }, 'l Bool v'],
        ['another operator', { Bool: { k: ['v'] } }, { Null: { k: ['v'] } }, 'k Null v'],
        ['another key of a name', { StringEquals: { k: ['v'] } }, { StringEquals: { l: ['v'] } }, 'l StringEquals v'],
        ['a pattern', { StringEquals: { k: ['v', 'w'] } }, { StringLike: { k: ['v'] } }, 'k StringLike v'],
      ] as const
    ).map(([what, before, after, phrase]): [string, object[], object[], string] => [
      `a condition on ${what}`,
      [allow(['a:b:c'], { Condition: before })],
      [allow(['a:b:c'], { Condition: after })],
      `may a:b:c on project p if ${phrase}`,
    ]),
    [
      'a denial that is gone',
      [allow(['ims:*:*']), deny(['ims:images:delete'])],
      [allow(['ims:*:*'])],
      'may not ims:images:delete on project p (no longer denied)',
    ],
  ])('%s is new access', (_, before, after, line) => {
    expect(gained(own(before), own(after))).toEqual([`users of group developers ${line}`]);
  });

  test('gives on the objects that it names only', () => {
    const objects = (bucket: string) => own([allow(['obs:object:*'], { Resource: [`OBS:*:*:object:${bucket}/*`] })]);
    expect(gained(objects('a'), objects('b'))).toEqual([
      'users of group developers may obs:object:* on project p: OBS:*:*:object:b/*',
      'whoever has policy own may obs:object:* on wherever the policy is given: OBS:*:*:object:b/*',
    ]);
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

  test('that cannot be read is new in place of another one, and may have denied something', () => {
    const [one, two] = ['one', 'two'].map((name) => own([], { policy: `\${var.${name}}` }));
    expect(gained(one!, two!)).toEqual([
      'users of group developers may whatever its policy allows on project p ' +
        '(cannot be read: its policy is known only to Terraform)',
      'users of group developers may not whatever its policy denies on project p (no longer denied)',
      'whoever has policy own may whatever its policy allows on wherever the policy is given ' +
        '(cannot be read: its policy is known only to Terraform)',
      'whoever has policy own may not whatever its policy denies on wherever the policy is given (no longer denied)',
    ]);
  });

  test('widens by itself, whatever others are', () => {
    const policies = (action: string) =>
      side({
        huaweicloud_identity_role: {
          one: { name: 'same', type: 'XA', policy: json(allow(['a:*:*'])) },
          two: { name: 'same', type: 'XA', policy: json(allow([action])) },
        },
      });
    expect(gained(policies('a:b:c'), policies('a:*:*'))).toEqual([
      'whoever has policy same may a:*:* on wherever the policy is given',
    ]);
  });

  test('widens by itself, whatever else widens in the same way', () => {
    const policies = (action: string) =>
      side({
        huaweicloud_identity_role: {
          one: { name: 'one', type: 'XA', policy: json(allow([action])) },
          two: { name: 'two', type: 'XA', policy: json(allow([action])) },
          all: { name: 'all', type: 'XA', policy: json(allow(['*:*:*'])) },
        },
        huaweicloud_identity_user_role_assignment: {
          one: { user_id: 'u', role_id: '${huaweicloud_identity_role.one.id}', ...P },
          two: { user_id: 'v', role_id: '${huaweicloud_identity_role.two.id}', ...P },
          all: { user_id: 'v', role_id: '${huaweicloud_identity_role.all.id}', ...P },
        },
      });
    expect(gained(policies('a:b:c'), policies('a:*:*'))).toEqual([
      'user u may a:*:* on project p',
      'whoever has policy two may a:*:* on wherever the policy is given',
    ]);
  });

  test.each([
    ['identity_group_role_assignment', { group_id: 'g' }, 'users of group g'],
    ['identity_role_assignment', { group_id: 'g' }, 'users of group g'],
    ['identity_user_role_assignment', { user_id: 'u' }, 'user u'],
  ])('that huaweicloud_%s gives is for its subject only', (type, subject, principal) => {
    const list = side({
      huaweicloud_identity_role: { own: { name: 'own', type: 'XA', policy: json(allow(['a:b:c'])) } },
      [`huaweicloud_${type}`]: { one: { ...subject, role_id: OWN, ...P } },
    });
    expect(list.all.map(inShort)).toEqual([`${principal} may a:b:c on project p`]);
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

  test('points to the page about agencies, or about the actions of its own policies', () => {
    const page = (roles: string[]) =>
      agency({ domain_roles: roles }).all.find(({ principal }) => principal === 'service op_svc_ims')!.rule;
    expect(page(ROLES)).toBe('https://support.huaweicloud.com/eu/ims_faq/faq_202503_1.html');
    expect(page(['own'])).toBe('https://support.huaweicloud.com/intl/en-us/api-ims/ims_03_appendix_05.html');
  });

  test('that cannot be read may have denied something', () => {
    const dynamic = side({
      huaweicloud_identity_agency: { one: { name: 'a', dynamic: { project_role: {} } } },
    });
    expect(gained(dynamic, agency({ domain_roles: ROLES }))).toContain(
      'unknown may not unknown on a (no longer denied)',
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

test('a user who leaves a group that denies something has no more than before where only others have access', () => {
  const members = (...users: string[]) =>
    side({
      huaweicloud_identity_role: { own: { name: 'own', type: 'XA', policy: json(deny(['ims:images:delete'])) } },
      huaweicloud_identity_group_role_assignment: { own: { group_id: 'g', role_id: OWN, ...P } },
      huaweicloud_identity_user_role_assignment: { own: { user_id: 'a', role_id: 'IMS FullAccess', ...P } },
      huaweicloud_identity_group_membership: { one: { group: 'g', users } },
    });
  expect(gained(members('a', 'b'), members('a'))).toEqual([]);
  expect(gained(members('a', 'b'), members('b'))).toEqual([
    'user a may not ims:images:delete on project p (no longer denied)',
  ]);
});

test('an image may be shared with projects', () => {
  const share = { source_image_id: 'i', target_project_ids: ['p', 'q'] };
  expect(side({ huaweicloud_images_image_share: { one: share } }).all.map(inShort)).toEqual([
    'project p may use on image i',
    'project q may use on image i',
  ]);
  const shared = (...target_project_ids: string[]) =>
    side({ huaweicloud_images_image_share: { one: { ...share, target_project_ids } } });
  expect(gained(shared('p'), shared('p', 'q'))).toEqual(['project q may use on image i']);
});

test('a bucket with access of its own cannot be read', () => {
  const bucket = (args: Args) => side({ huaweicloud_obs_bucket: { one: { bucket: 'b', ...args } } });
  const object = (args: Args) => side({ huaweicloud_obs_bucket_object: { one: { bucket: 'b', key: 'k', ...args } } });
  expect(object({}).all).toEqual([]);
  expect(object({ acl: 'public-read' }).all.map(({ note }) => note)).toEqual([
    'huaweicloud_obs_bucket_object cannot be read: its ACL and policy are arguments of its own',
  ]);
  expect(bucket({}).all).toEqual([]);
  expect(bucket({ acl: 'private' }).all).toEqual([]);
  const note = 'huaweicloud_obs_bucket cannot be read: its ACL and policy are arguments of its own';
  expect([bucket({ acl: 'public-read' }), bucket({ policy: '{}' })].map(({ all }) => all[0]!.note)).toEqual([
    note,
    note,
  ]);
});

test.each([
  'access_key',
  'assume_role',
  'auth_url',
  'cloud',
  'domain_id',
  'domain_name',
  'profile',
  'security_token',
  'shared_config_file',
  'token',
  'user_id',
  'user_name',
])('a provider with another %s may be in another account', (argument) => {
  const own = { huaweicloud_images_image_share: { one: { source_image_id: 'i', target_project_ids: ['p'] } } };
  const within = (args: Args) => side(own, { provider: { huaweicloud: [args] } });
  expect(gained(within({ [argument]: '${var.a}' }), within({ [argument]: '${var.b}' }))).toHaveLength(1);
  expect(gained(within({ region: 'a' }), within({ region: 'b' }))).toEqual([]);
  expect(gained(within({ domain_id: '1', access_key: 'a' }), within({ domain_id: '1', access_key: 'b' }))).toEqual([]);
});

test.each([
  ['huaweicloud_obs_bucket', 'bucket'],
  ['huaweicloud_kms_key', 'key_alias'],
])('%s is named by its %s, whatever it is called in the code', (type, argument) => {
  const share = (id: string, name: string) =>
    side({
      [type]: { [id]: { [argument]: name } },
      huaweicloud_images_image_share: {
        one: { source_image_id: `\${${type}.${id}.computed}`, target_project_ids: ['p'] },
      },
    });
  expect(gained(share('one', 'disks'), share('two', 'disks'))).toEqual([]);
  expect(gained(share('one', 'disks'), share('two', 'other'))).toHaveLength(1);
});

test('a bucket has the id that it is named by', () => {
  const share = (source_image_id: string) =>
    side({
      huaweicloud_obs_bucket: { one: { bucket: 'disks' } },
      huaweicloud_images_image_share: { one: { source_image_id, target_project_ids: ['p'] } },
    });
  expect(gained(share('disks'), share('${huaweicloud_obs_bucket.one.id}'))).toEqual([]);
});

test.each([
  'dws_cluster_user_privilege',
  'evs_volume_transfer',
  'identity_acl',
  'identity_provider',
  'identity_provider_conversion',
  'identity_service_agency',
  'identity_trust_agency',
  'identitycenter_account_assignment',
  'identitycenter_custom_policy_attachment',
  'identitycenter_system_policy_attachment',
  'identityv5_group_membership',
  'identityv5_policy',
  'identityv5_policy_group_attach',
  'kms_grant',
  'obs_bucket_acl',
  'obs_bucket_object_acl',
  'obs_bucket_policy',
  'organizations_policy',
  'organizations_policy_attach',
  'ram_resource_share',
  'swr_organization_permissions',
  'swr_repository_sharing',
])('huaweicloud_%s is listed as not read', (type) => {
  expect(side({ [`huaweicloud_${type}`]: { one: {} } }).all.map(inShort)).toEqual([
    `unknown may unknown on huaweicloud_${type} (huaweicloud_${type} cannot be read: this type of resource is not read)`,
  ]);
});

test.each([
  ['identity_acl', 1],
  ['identity_provider', 1],
  ['identitycenter_account_assignment', 1],
  ['identityv5_group_membership', 1],
  ['obs_bucket_policy', 1],
  ['organizations_policy_attach', 1],
  ['kms_grant', 0],
  ['ram_resource_share', 0],
])('huaweicloud_%s, which is not read, may have denied something: %j', (type, lines) => {
  const own = { huaweicloud_images_image_share: { one: { source_image_id: 'i', target_project_ids: ['p'] } } };
  expect(gained(side({ ...own, [`huaweicloud_${type}`]: { one: {} } }), side(own))).toHaveLength(lines);
});

test.each(['vpc', 'compute_instance', 'obs_bucket_policy_x', 'x_kms_grant'])('huaweicloud_%s is not listed', (type) => {
  expect(side({ [`huaweicloud_${type}`]: { one: { name: 'x' } } }).all).toEqual([]);
});
