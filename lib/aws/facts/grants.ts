import { VMIE_PRINCIPAL } from './vm-import-role';

/** Whether a policy is about VM Import/Export. */
export function isAboutImport(policy: string): boolean {
  return policy.includes(VMIE_PRINCIPAL) || /ec2:(Cancel)?(Import|Export|CreateInstanceExport)/.test(policy);
}

/**
 * What each canned ACL of a bucket gives to others than the owner.
 * @see https://docs.aws.amazon.com/AmazonS3/latest/userguide/acl-overview.html#canned-acl
 */
export const CANNED_ACLS: ReadonlyMap<string | undefined, readonly (readonly [group: string, permission: string])[]> =
  new Map(
    Object.entries({
      private: [],
      'bucket-owner-full-control': [],
      'bucket-owner-read': [],
      'public-read': [['AllUsers', 'READ']],
      'public-read-write': [
        ['AllUsers', 'READ'],
        ['AllUsers', 'WRITE'],
      ],
      'authenticated-read': [['AuthenticatedUsers', 'READ']],
      'aws-exec-read': [['EC2', 'READ']],
      'log-delivery-write': [
        ['LogDelivery', 'WRITE'],
        ['LogDelivery', 'READ_ACP'],
      ],
    }),
  );

/**
 * Permissions that include others.
 * @see https://docs.aws.amazon.com/AmazonS3/latest/userguide/acl-overview.html#permissions
 */
export const ACL_INCLUDES: ReadonlyMap<string | undefined, readonly string[]> = new Map([
  ['FULL_CONTROL', ['READ', 'WRITE', 'READ_ACP', 'WRITE_ACP']],
]);

/**
 * Types of resources that let somebody do something, or keep from it, and that are not read.
 * @see https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_aws-services-that-work-with-iam.html
 */
export const UNREAD_TYPES = new RegExp(
  `^aws_(${[
    'acmpca_(permission|policy)',
    'ami_launch_permission',
    'api_gateway_rest_api_policy',
    'backup_vault_policy',
    'cloudwatch_event_(bus_policy|permission)',
    'cloudsearch_domain_service_access_policy',
    'cloudwatch_log_((delivery_)?destination|resource)_policy',
    'codeartifact_\\w+_permissions_policy',
    'codebuild_resource_policy',
    'cognito_identity_pool_roles_attachment',
    'dynamodb_resource_policy',
    '(ebs_snapshot|ec2_image)_block_public_access',
    'ecr(public)?_(repository|registry)_policy',
    'efs_file_system_policy',
    'eks_(access_\\w+|pod_identity_association)',
    'glacier_vault_lock',
    'glue_resource_policy',
    'iam_(group|user)_(policies|policy_attachments)_exclusive',
    'iam_(openid_connect|saml)_provider',
    'identitystore_group_membership',
    'iot_policy(_attachment)?',
    'kinesis_resource_policy',
    'kms_(external|replica|replica_external)_key',
    'lakeformation_permissions',
    'lambda_(layer_version_)?permission',
    'lambda_function_url',
    'media_store_container_policy',
    'msk_cluster_policy',
    'network_interface_permission',
    'networkfirewall_resource_policy',
    'oam_sink_policy',
    '(elasticsearch|opensearch)_domain_policy',
    'opensearchserverless_(access|security)_policy',
    'organizations_(policy|policy_attachment|resource_policy)',
    'prometheus_resource_policy',
    'ram_(principal_association|resource_association|resource_share)',
    'redshift_(resource_policy|(endpoint|data_share)_authorization)',
    'redshiftserverless_resource_policy',
    'rolesanywhere_(profile|trust_anchor)',
    's3_access_point',
    's3control_\\w*(policy|grant)\\w*',
    's3tables_table_(bucket_)?policy',
    's3vectors_vector_bucket_policy',
    'sagemaker_model_package_group_policy',
    'schemas_registry_policy',
    'secretsmanager_secret_policy',
    'servicecatalog_(portfolio_share|principal_portfolio_association)',
    'ses(v2)?_(email_)?identity_policy',
    'signer_signing_profile_permission',
    'snapshot_create_volume_permission',
    'sns_topic_policy',
    'sqs_queue_policy',
    'ssoadmin_\\w*(policy|attachment|assignment)\\w*',
    'transfer_(access|user)',
    'vpc_endpoint_(policy|service_allowed_principal)',
    'vpclattice_\\w*policy',
    'xray_resource_policy',
  ].join('|')})$`,
);

/** Types that may have a policy or ACL as an argument, which is not read, and what the argument is called. */
export const POLICY_ARGUMENTS: Readonly<Record<string, string>> = {
  aws_api_gateway_rest_api: 'policy',
  aws_elasticsearch_domain: 'access_policies',
  aws_glacier_vault: 'access_policy',
  aws_opensearch_domain: 'access_policies',
  aws_s3_bucket_object: 'acl',
  aws_s3_object: 'acl',
  aws_s3_object_copy: 'acl',
  aws_secretsmanager_secret: 'policy',
  aws_sns_topic: 'policy',
  aws_sqs_queue: 'policy',
  aws_vpc_endpoint: 'policy',
};

/** Those among all types that may deny something, or are what a denial comes from. */
export const DENYING_TYPES = new RegExp(
  [
    'polic|_lock$|_key$|ssoadmin|_iam_role$|membership$|_s3_bucket$|access_block$|block_public_access$|ownership',
    ...Object.keys(POLICY_ARGUMENTS).map((type) => `^${type}$`),
  ].join('|'),
);
