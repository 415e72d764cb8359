import { DATA_SOURCE_RULES, RESOURCE_RULES, type Rules } from './rules';
import { check } from './schema-provider/check';
import { type BlockSchema, readProviderSchemas, type Schema } from './schema-provider/schema';
import { type Attributes, UNKNOWN } from './schema-provider/value';

const problems = (type: string, config: Attributes): string[] =>
  check(RESOURCE_RULES[type]!, config).map(({ summary, detail }) => (detail ? `${summary}: ${detail}` : summary));

const EXACTLY_ONE = 'Invalid combination of arguments';
const CONFLICT = 'Conflicting configuration arguments';
const MISSING = 'Missing required argument';

test.each<[string, Attributes, string[]]>([
  ['ibm_iam_authorization_policy', { source_resource_group_id: 'g', target_resource_type: 'share' }, []],
  [
    'ibm_iam_authorization_policy',
    { subject_attributes: [], resource_attributes: [] },
    [
      `${MISSING}: "source_service_name": one of \`source_service_name,source_resource_group_id,subject_attributes\` must be specified`,
      `${MISSING}: "target_service_name": one of \`target_service_name,target_resource_type,resource_attributes\` must be specified`,
    ],
  ],
  [
    'ibm_iam_authorization_policy',
    { subject_attributes: [{}], source_service_account: 'a', target_service_name: 'kms' },
    [`${CONFLICT}: "subject_attributes": conflicts with source_service_account`],
  ],
  ...['access_group', 'service', 'trusted_profile', 'user'].map((kind): [string, Attributes, string[]] => [
    `ibm_iam_${kind}_policy`,
    { resources: [{}], resource_attributes: [{}], account_management: false },
    [
      `${CONFLICT}: "resources": conflicts with resource_attributes`,
      `${CONFLICT}: "resources": conflicts with account_management`,
      `${CONFLICT}: "resource_attributes": conflicts with account_management`,
    ],
  ]),
  ['ibm_is_image', { href: 'cos://r/b/o', operating_system: 'ubuntu-24-04-amd64' }, []],
  ['ibm_is_image', { href: 'cos://r/b/o' }, [`${MISSING}: "href": all of \`href,operating_system\` must be specified`]],
  [
    'ibm_is_image',
    { href: 'cos://r/b/o', source_volume: UNKNOWN, operating_system: 'ubuntu-24-04-amd64' },
    [
      `${EXACTLY_ONE}: "href": only one of \`href,source_volume\` can be specified, but \`href,source_volume\` were specified.`,
    ],
  ],
  ['ibm_is_image', { source_volume: UNKNOWN, name: 'My_Image' }, [expect.stringContaining('invalid value for name')]],
  ['ibm_is_image_export_job', { storage_bucket: [{ crn: UNKNOWN, name: null }] }, []],
  [
    'ibm_is_image_export_job',
    { storage_bucket: [{ crn: null, name: null }], format: 'raw' },
    [
      `${EXACTLY_ONE}: "storage_bucket.0.name": one of \`storage_bucket.0.name,storage_bucket.0.crn\` must be specified`,
      'expected format to be one of ["qcow2" "vhd"], got raw',
    ],
  ],
  ['ibm_is_snapshot', {}, [expect.stringContaining('one of `source_volume,source_snapshot_crn` must be specified')]],
  ['ibm_cos_bucket', { resource_instance_id: UNKNOWN, region_location: 'eu-de' }, []],
  ['ibm_cos_bucket', { resource_instance_id: 'd6ae5c0f-2a0c-4a4f-9b1e-6f4a2a5f3c11' }, [expect.stringMatching(/crn/)]],
  [
    'aws_ebs_snapshot_import',
    { disk_container: [{ format: 'VHDX', url: null, user_bucket: [] }] },
    [
      expect.stringContaining('one of `disk_container.0.user_bucket,disk_container.0.url` must be specified'),
      'expected disk_container.0.format to be one of ["VMDK" "RAW" "VHD"], got VHDX',
    ],
  ],
  ['aws_ebs_snapshot_import', { disk_container: UNKNOWN }, []],
  ['aws_iam_role', { name: 'a', name_prefix: 'b' }, [`${CONFLICT}: "name": conflicts with name_prefix`]],
  ['aws_iam_role', { assume_role_policy: '{' }, [expect.stringContaining('"assume_role_policy" contains an invalid')]],
  ['aws_s3_bucket_acl', { acl: 'private', access_control_policy: [] }, []],
  ['aws_s3_bucket_acl', { acl: 'private', access_control_policy: [{}] }, [expect.stringContaining(EXACTLY_ONE)]],
  [
    'aws_s3_bucket_acl',
    { access_control_policy: [{ grant: [{ permission: 'READ' }, { permission: 'DELETE' }] }] },
    [expect.stringContaining('expected access_control_policy.0.grant.1.permission to be one of')],
  ],
  ['time_sleep', { create_duration: '30s', destroy_duration: null }, []],
  ['time_sleep', { create_duration: '30 seconds' }, [expect.stringContaining('invalid value for create_duration')]],
  ['huaweicloud_identity_group_role_assignment', { project_id: 'all' }, []],
  ['huaweicloud_identity_group_role_assignment', {}, [expect.stringContaining(EXACTLY_ONE)]],
  ['huaweicloud_identity_group_role_assignment', { project_id: 'p', domain_id: 'd' }, [expect.stringMatching('only')]],
  ['huaweicloud_identity_role', { policy: 'ims:*:*' }, [expect.stringContaining('"policy" contains an invalid JSON')]],
  ['huaweicloud_identity_agency', { delegated_service_name: 'op_svc_ims', domain_roles: ['Tenant Guest'] }, []],
  ['huaweicloud_identity_agency', { delegated_service_name: 'op_svc_ims' }, [expect.stringContaining(MISSING)]],
])('%s %#', (type, config, expected) => {
  expect(problems(type, config)).toEqual(expected);
});

test('points at the attribute', () => {
  expect(check(RESOURCE_RULES.ibm_is_image_export_job!, { storage_bucket: [{}] })[0]?.attribute).toEqual({
    steps: [{ attribute_name: 'storage_bucket' }, { element_key_int: 0 }, { attribute_name: 'name' }],
  });
});

describe('every rule is about an argument of the schema', () => {
  const schemas = Object.values(readProviderSchemas());
  const all = (kind: 'resource_schemas' | 'data_source_schemas'): Record<string, Schema> =>
    Object.assign({}, ...schemas.map((schema) => schema[kind]));

  test.each([
    ...Object.entries(RESOURCE_RULES).map(([type, rules]) => ({ type, rules, from: all('resource_schemas') })),
    ...Object.entries(DATA_SOURCE_RULES).map(([type, rules]) => ({ type, rules, from: all('data_source_schemas') })),
  ])('$type', ({ type, rules, from }) => {
    expect(pathsOf(rules).filter((path) => !isArgument(from[type]!.block, path))).toEqual([]);
  });
});

function pathsOf(rules: Rules): string[] {
  const { exactlyOneOf = [], atLeastOneOf = [], requiredTogether = [], conflicts = {}, json = [] } = rules;
  return [
    ...[...exactlyOneOf, ...atLeastOneOf, ...requiredTogether, ...Object.values(conflicts)].flat(),
    ...[conflicts, rules.oneOf ?? {}, rules.matches ?? {}].flatMap(Object.keys),
    ...json,
  ];
}

function isArgument(block: BlockSchema, path: string): boolean {
  const [name, ...rest] = path.split('.').filter((segment) => !/^(\d+|\*)$/.test(segment));
  const nested = block.block_types?.[name!];
  if (nested !== undefined) {
    return rest.length === 0 || isArgument(nested.block, rest.join('.'));
  }
  const attribute = block.attributes?.[name!];
  return rest.length === 0 && (attribute?.optional ?? attribute?.required ?? false);
}
