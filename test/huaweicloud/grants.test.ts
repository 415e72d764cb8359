import { gained, inShort, lost, side } from '../grants/sides';
import { type Args, json, allow, deny, OWN, P } from '../support/huaweicloud-grants';

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
