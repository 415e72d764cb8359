import { gained, inShort, planned, side } from '../grants/sides';
import { type Args, json, allow, deny, DATA, permission, OWN, assigned, P } from '../support/huaweicloud-grants';

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
