import { gained, inShort, lost, side } from '../grants/sides';
import { GUID, attributes, FOLDER } from '../support/ibm-grants';

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
