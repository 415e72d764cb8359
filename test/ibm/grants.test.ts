import { gained, inShort, planned, side } from '../grants/sides';
import { IMAGES, authorization } from '../support/ibm-grants';

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
