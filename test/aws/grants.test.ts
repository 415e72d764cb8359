import { gained, inShort, planned, side } from '../grants/sides';
import { type Args, json, allow } from '../support/aws-grants';

describe('pages', () => {
  const GUIDE = 'https://docs.aws.amazon.com/vm-import/latest/userguide/required-permissions.html';
  const pages = (resources: Record<string, Record<string, Args>>) => side(resources).all.map(({ rule }) => rule);

  test('of VM Import/Export are those of its guide', () => {
    const trust = json({ Effect: 'Allow', Principal: { Service: 'vmie.amazonaws.com' }, Action: 'sts:AssumeRole' });
    expect(
      pages({
        aws_iam_role: { vm: { name: 'importer', assume_role_policy: trust } },
        aws_iam_role_policy: { own: { role: '${aws_iam_role.vm.name}', policy: json(allow('a:b')) } },
      }),
    ).toEqual([`${GUIDE}#vmimport-role`, `${GUIDE}#vmimport-role`]);
    expect(pages({ aws_iam_role_policy: { own: { role: 'vmimport', policy: json(allow('a:b')) } } })).toEqual([
      `${GUIDE}#vmimport-role`,
    ]);
    expect(pages({ aws_iam_group_policy: { own: { group: 'g', policy: json(allow('ec2:ImportImage')) } } })).toEqual([
      `${GUIDE}#iam-permissions-image`,
    ]);
    expect(pages({ aws_iam_policy: { own: { name: 'p', policy: json(allow('ec2:CancelExportTask')) } } })).toEqual([
      `${GUIDE}#iam-permissions-image`,
    ]);
  });

  test('of a group are not those of a role of this name', () => {
    const trust = json({ Effect: 'Allow', Principal: { Service: 'vmie.amazonaws.com' }, Action: 'sts:AssumeRole' });
    const policies = (trusted: Args) =>
      pages({
        aws_iam_role: { vm: { name: 'importer', ...trusted } },
        aws_iam_group_policy: { own: { group: 'importer', policy: json(allow('a:b')) } },
      });
    expect(policies({ assume_role_policy: trust })[0]).toBe(
      'https://docs.aws.amazon.com/IAM/latest/UserGuide/access_policies.html',
    );
  });

  test('of a role of which nobody knows whom it trusts are the general ones', () => {
    expect(
      pages({
        aws_iam_role: { vm: { name: 'importer' } },
        aws_iam_role_policy: { own: { role: 'importer', policy: json(allow('a:b')) } },
      }),
    ).toContain('https://docs.aws.amazon.com/IAM/latest/UserGuide/access_policies.html');
  });

  test('of ACLs are about the users or about the groups that have access', () => {
    const acl = (grantee: Args) =>
      pages({
        aws_s3_bucket_acl: {
          one: { bucket: 'a', access_control_policy: { grant: [{ permission: 'READ', grantee }] } },
        },
      });
    expect(acl({ id: 'c' })).toEqual([
      'https://docs.aws.amazon.com/vm-import/latest/userguide/vmexport-prerequisites.html',
    ]);
    expect(acl({ uri: 'http://acs.amazonaws.com/groups/global/AllUsers' })).toEqual([
      'https://docs.aws.amazon.com/AmazonS3/latest/userguide/acl-overview.html',
    ]);
  });
});

/** Without the prefix of the provider. */
const NOT_READ = `
  acmpca_permission acmpca_policy ami_launch_permission api_gateway_rest_api_policy backup_vault_policy
  cloudsearch_domain_service_access_policy cloudwatch_event_bus_policy cloudwatch_event_permission
  cloudwatch_log_delivery_destination_policy cloudwatch_log_destination_policy cloudwatch_log_resource_policy
  codeartifact_domain_permissions_policy codeartifact_repository_permissions_policy codebuild_resource_policy
  cognito_identity_pool_roles_attachment dynamodb_resource_policy ebs_snapshot_block_public_access
  ec2_image_block_public_access ecr_registry_policy ecr_repository_policy ecrpublic_repository_policy
  efs_file_system_policy eks_access_entry eks_access_policy_association eks_pod_identity_association
  elasticsearch_domain_policy glacier_vault_lock glue_resource_policy iam_group_policies_exclusive
  iam_group_policy_attachments_exclusive iam_openid_connect_provider iam_saml_provider
  iam_user_policies_exclusive iam_user_policy_attachments_exclusive identitystore_group_membership iot_policy
  iot_policy_attachment kinesis_resource_policy kms_external_key kms_replica_external_key kms_replica_key
  lakeformation_permissions lambda_function_url lambda_layer_version_permission lambda_permission
  media_store_container_policy msk_cluster_policy network_interface_permission networkfirewall_resource_policy
  oam_sink_policy opensearch_domain_policy opensearchserverless_access_policy
  opensearchserverless_security_policy organizations_policy organizations_policy_attachment
  organizations_resource_policy prometheus_resource_policy ram_principal_association ram_resource_association
  ram_resource_share redshift_data_share_authorization redshift_endpoint_authorization redshift_resource_policy
  redshiftserverless_resource_policy rolesanywhere_profile rolesanywhere_trust_anchor s3_access_point
  s3control_access_grant s3control_access_point_policy s3control_bucket_policy
  s3control_multi_region_access_point_policy s3control_object_lambda_access_point_policy
  s3tables_table_bucket_policy s3tables_table_policy s3vectors_vector_bucket_policy
  sagemaker_model_package_group_policy schemas_registry_policy secretsmanager_secret_policy
  servicecatalog_portfolio_share servicecatalog_principal_portfolio_association ses_identity_policy
  sesv2_email_identity_policy signer_signing_profile_permission snapshot_create_volume_permission
  sns_topic_policy sqs_queue_policy ssoadmin_account_assignment ssoadmin_customer_managed_policy_attachment
  ssoadmin_managed_policy_attachment ssoadmin_permission_set_inline_policy
  ssoadmin_permissions_boundary_attachment transfer_access transfer_user vpc_endpoint_policy
  vpc_endpoint_service_allowed_principal vpclattice_auth_policy vpclattice_resource_policy xray_resource_policy
`
  .trim()
  .split(/\s+/);

test.each(NOT_READ)('aws_%s is listed as not read', (type) => {
  expect(side({ [`aws_${type}`]: { one: {} } }).all.map(inShort)).toEqual([
    `unknown may unknown on aws_${type} (aws_${type} cannot be read: this type of resource is not read)`,
  ]);
});

test.each(['autoscaling_policy', 'vpc', 'sns_topic_policy_x', 'x_sns_topic_policy', 'appautoscaling_policy'])(
  'aws_%s is not listed',
  (type) => {
    expect(side({ [`aws_${type}`]: { one: { name: 'x' } } }).all).toEqual([]);
  },
);

test('a resource that is not read is new with other arguments', () => {
  const permission = (action: string) => side({ aws_lambda_permission: { one: { action, function_name: 'f' } } });
  const sometimes = side({
    aws_lambda_permission: { one: { action: 'a', function_name: 'f', count: '${var.count}' } },
  });
  expect(gained(permission('a'), sometimes)).toHaveLength(1);
  expect(gained(permission('a'), permission('b'))).toEqual([
    'unknown may unknown on aws_lambda_permission (aws_lambda_permission cannot be read: this type of resource is not read)',
  ]);
});

test.each([
  ['kms_replica_key', true],
  ['glacier_vault_lock', true],
  ['ssoadmin_account_assignment', true],
  ['identitystore_group_membership', true],
  ['ec2_image_block_public_access', true],
  ['sns_topic_policy', true],
  ['lambda_permission', false],
  ['ram_resource_share', false],
])('aws_%s, which is not read, may have denied something: %j', (type, denies) => {
  const own = { aws_iam_role_policy: { own: { role: 'builder', policy: json(allow('s3:*')) } } };
  expect(gained(side({ ...own, [`aws_${type}`]: { one: {} } }), side(own))).toEqual(
    denies ? [`unknown may not unknown on aws_${type} (no longer denied)`] : [],
  );
});

test.each([
  ['api_gateway_rest_api', 'policy'],
  ['elasticsearch_domain', 'access_policies'],
  ['glacier_vault', 'access_policy'],
  ['opensearch_domain', 'access_policies'],
  ['s3_bucket_object', 'acl'],
  ['s3_object', 'acl'],
  ['s3_object_copy', 'acl'],
  ['secretsmanager_secret', 'policy'],
  ['sns_topic', 'policy'],
  ['sqs_queue', 'policy'],
  ['vpc_endpoint', 'policy'],
])('aws_%s is listed where it has the argument %s', (type, argument) => {
  const own = { aws_iam_role_policy: { own: { role: 'builder', policy: json(allow('s3:*')) } } };
  const one = (args: Args) => side({ ...own, [`aws_${type}`]: { one: args } });
  expect(one({}).all).toEqual(side(own).all);
  expect(one({ [argument]: 'private' }).all).toEqual(side(own).all);
  expect(gained(one({}), one({ [argument]: '{}' }))).toEqual([
    `unknown may unknown on aws_${type} (aws_${type} cannot be read: its argument ${argument} is not read)`,
  ]);
  expect(gained(one({ [argument]: '{}' }), one({}))).toEqual([
    `unknown may not unknown on aws_${type} (no longer denied)`,
  ]);
});

test('a policy that is an argument and null is none', () => {
  const { after } = planned({
    planned_values: {
      root_module: {
        resources: [{ address: 'aws_sqs_queue.one', mode: 'managed', type: 'aws_sqs_queue', values: { policy: null } }],
      },
    },
    configuration: { root_module: { resources: [{ address: 'aws_sqs_queue.one', expressions: { policy: {} } }] } },
  });
  expect(after.all).toEqual([]);
});

test.each([
  'access_key',
  'allowed_account_ids',
  'assume_role',
  'assume_role_with_web_identity',
  'profile',
  'shared_config_files',
  'shared_credentials_files',
])('a provider with another %s may be in another account', (argument) => {
  const own = { aws_iam_role_policy: { own: { role: 'builder', policy: json(allow('s3:*')) } } };
  const within = (args: Args) => side(own, { provider: { aws: [args] } });
  expect(gained(within({ [argument]: ['1', '2'] }), within({ [argument]: ['1', '3'] }))).toEqual([
    'role builder may s3:* on *',
  ]);
  expect(gained(within({ region: 'eu' }), within({ region: 'us' }))).toEqual([]);
  expect(
    gained(within({ allowed_account_ids: ['1'], profile: 'a' }), within({ allowed_account_ids: ['1'], profile: 'b' })),
  ).toEqual([]);
});

test.each<[string, Args, string, Record<string, Record<string, Args>>]>([
  [
    'a group',
    { aws_iam_group: { one: { name: 'ops' } } },
    'ops',
    { aws_iam_group_policy: { own: { group: '${aws_iam_group.one.id}', policy: json(allow('a:b')) } } },
  ],
  [
    'a user',
    { aws_iam_user: { one: { name: 'ada' } } },
    'ada',
    { aws_iam_user_policy: { own: { user: '${aws_iam_user.one.id}', policy: json(allow('a:b')) } } },
  ],
  [
    'a bucket',
    { aws_s3_bucket: { one: { bucket: 'disks' } } },
    'disks',
    { aws_s3_bucket_acl: { own: { bucket: '${aws_s3_bucket.one.id}', acl: 'public-read' } } },
  ],
])('%s has the id that it is named by', (_, named, name, rest) => {
  const written = JSON.parse(JSON.stringify(rest).replace(/\$\{.*?\}/, name)) as typeof rest;
  const [by, plain] = [side({ ...named, ...rest } as any), side(written)];
  expect(by.all).toEqual(plain.all);
  expect(gained(by, plain)).toEqual([]);
});

test('a managed policy has the id that is its ARN', () => {
  const attached = (attribute: string) =>
    side({
      aws_iam_policy: { own: { name: 'p', policy: json(allow('a:b')) } },
      aws_iam_role_policy_attachment: {
        one: { role: 'builder', policy_arn: `\${aws_iam_policy.own.${attribute}}` },
      },
    });
  expect(attached('id').all.map(inShort)).toEqual(['role builder may a:b on *']);
  expect(gained(attached('id'), attached('arn'))).toEqual([]);
});

test('a bucket that is called otherwise in the code is the same bucket', () => {
  const on = (id: string, bucket: string) =>
    side({
      aws_s3_bucket: { [id]: { bucket } },
      aws_iam_role_policy: {
        own: { role: 'builder', policy: json(allow('s3:*', `\${aws_s3_bucket.${id}.arn}/*`)) },
      },
    });
  expect(gained(on('one', 'disks'), on('two', 'disks'))).toEqual([]);
  expect(gained(on('one', 'disks'), on('two', 'other'))).toHaveLength(1);
});
