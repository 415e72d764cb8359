import { VMIE_PRINCIPAL } from './vm-import-role';

/** Whether a policy is about VM Import/Export. */
export function isAboutImport(policy: string): boolean {
  return policy.includes(VMIE_PRINCIPAL) || /ec2:(Cancel)?(Import|Export|CreateInstanceExport)/.test(policy);
}

/**
 * What each canned ACL of a bucket gives to others than the owner.
 * @see https://docs.aws.amazon.com/AmazonS3/latest/userguide/acl-overview.html#canned-acl
 */
export const CANNED_ACLS: Readonly<Record<string, readonly (readonly [group: string, permission: string])[]>> = {
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
};

/**
 * Permissions that include others.
 * @see https://docs.aws.amazon.com/AmazonS3/latest/userguide/acl-overview.html#permissions
 */
export const ACL_INCLUDES: Readonly<Record<string, readonly string[]>> = {
  FULL_CONTROL: ['READ', 'WRITE', 'READ_ACP', 'WRITE_ACP'],
};

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
    'cloudwatch_log_(destination_policy|resource_policy)',
    'codeartifact_\\w+_permissions_policy',
    'codebuild_resource_policy',
    'dynamodb_resource_policy',
    'ecr(public)?_(repository|registry)_policy',
    'efs_file_system_policy',
    'eks_access_\\w+',
    'glacier_vault_lock',
    'glue_resource_policy',
    'iam_(group|user)_(policies|policy_attachments)_exclusive',
    'iot_policy(_attachment)?',
    'kinesis_resource_policy',
    'kms_(external|replica|replica_external)_key',
    'lakeformation_permissions',
    'lambda_(layer_version_)?permission',
    'lambda_function_url',
    'media_store_container_policy',
    'networkfirewall_resource_policy',
    '(elasticsearch|opensearch)_domain_policy',
    'organizations_(policy|policy_attachment|resource_policy)',
    'ram_(principal_association|resource_association|resource_share)',
    'redshift_(resource_policy|endpoint_authorization)',
    'rolesanywhere_profile',
    's3_access_point',
    's3control_\\w*(policy|grant)\\w*',
    'schemas_registry_policy',
    'secretsmanager_secret_policy',
    'ses(v2)?_(email_)?identity_policy',
    'signer_signing_profile_permission',
    'snapshot_create_volume_permission',
    'sns_topic_policy',
    'sqs_queue_policy',
    'ssoadmin_\\w*(policy|attachment|assignment)\\w*',
    'vpc_endpoint_policy',
    'vpclattice_\\w*policy',
  ].join('|')})$`,
);

/** Those among all types that may deny something. */
export const DENYING_TYPES = /polic|_lock$|_key$|ssoadmin/;
