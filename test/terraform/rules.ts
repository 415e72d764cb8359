/**
 * What the providers check themselves, because a schema cannot say it. A path leads through nested blocks
 * (`storage_bucket.0.name`); in the tables of values `*` stands for every element.
 *
 * A value that is not known yet counts as given. The plugin SDK waits for it instead, so that the mistake would only
 * show at apply: here it has to show in the plan. A variable is such a value as long as Terraform only validates.
 */
export interface Rules {
  exactlyOneOf?: string[][];
  atLeastOneOf?: string[][];
  requiredTogether?: string[][];
  /** Argument to the arguments that it excludes. */
  conflicts?: Record<string, string[]>;
  oneOf?: Record<string, string[]>;
  matches?: Record<string, RegExp>;
  json?: string[];
}

// IBM-Cloud/terraform-provider-ibm, ibm/service/iampolicy/resource_ibm_iam_{access_group,service,user,…}_policy.go.
const IBM_ACCESS_POLICY: Rules = {
  conflicts: {
    resources: ['resource_attributes', 'account_management'],
    resource_attributes: ['account_management'],
  },
};

// The same expression in the validators of all VPC resources with a name.
const IBM_VPC_NAME = /^([a-z]|[a-z][-a-z0-9]*[a-z0-9])$/;

const TIME_DURATION = /^[0-9]+(\.[0-9]+)?(ms|s|m|h)$/;

export const RESOURCE_RULES: Record<string, Rules> = {
  // ibm/service/iampolicy/resource_ibm_iam_authorization_policy.go (v2.5.0).
  ibm_iam_authorization_policy: {
    atLeastOneOf: [
      ['source_service_name', 'source_resource_group_id', 'subject_attributes'],
      ['target_service_name', 'target_resource_type', 'resource_attributes'],
    ],
    conflicts: {
      subject_attributes: [
        'source_service_name',
        'source_resource_instance_id',
        'source_resource_group_id',
        'source_resource_type',
        'source_service_account',
      ],
      resource_attributes: [
        'target_service_name',
        'target_resource_instance_id',
        'target_resource_group_id',
        'target_resource_type',
      ],
    },
  },
  ibm_iam_access_group_policy: IBM_ACCESS_POLICY,
  ibm_iam_service_policy: IBM_ACCESS_POLICY,
  ibm_iam_trusted_profile_policy: IBM_ACCESS_POLICY,
  ibm_iam_user_policy: IBM_ACCESS_POLICY,
  // ibm/service/iampolicy/resource_ibm_iam_custom_role.go.
  ibm_iam_custom_role: { matches: { name: /^[A-Z]{1}[A-Za-z0-9]{0,29}$/, display_name: /^.{1,50}$/ } },
  // ibm/service/vpc/resource_ibm_is_image.go.
  ibm_is_image: {
    exactlyOneOf: [['href', 'source_volume']],
    requiredTogether: [['href', 'operating_system']],
    matches: { name: IBM_VPC_NAME },
  },
  // ibm/service/vpc/resource_ibm_is_image_export_job.go.
  ibm_is_image_export_job: {
    exactlyOneOf: [['storage_bucket.0.name', 'storage_bucket.0.crn']],
    oneOf: { format: ['qcow2', 'vhd'] },
  },
  // ibm/service/vpc/resource_ibm_is_snapshot.go.
  ibm_is_snapshot: {
    exactlyOneOf: [['source_volume', 'source_snapshot_crn']],
    matches: { name: IBM_VPC_NAME },
  },
  // ibm/service/vpc/resource_ibm_is_volume.go.
  ibm_is_volume: { conflicts: { source_snapshot: ['source_snapshot_crn'] } },
  // ibm/service/vpc/resource_ibm_is_backup_policy.go.
  ibm_is_backup_policy: { oneOf: { match_resource_type: ['volume', 'instance', 'share'] } },
  // ibm/service/cos/resource_ibm_cos_bucket.go: the instance is named by its CRN, not by its GUID.
  ibm_cos_bucket: {
    conflicts: {
      region_location: ['cross_region_location', 'single_site_location'],
      cross_region_location: ['single_site_location'],
    },
    matches: {
      resource_instance_id: /^crn:.+:.+:.+:.+:.+:a\/[0-9a-f]{32}:[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}::$/,
    },
  },
  // ibm/service/kms/resource_ibm_kms_key_rings.go.
  ibm_kms_key_rings: { matches: { key_ring_id: /^[a-zA-Z0-9-]{2,100}$/ } },

  // hashicorp/terraform-provider-aws, internal/service/ec2/ebs_snapshot_import.go.
  aws_ebs_snapshot_import: {
    exactlyOneOf: [['disk_container.0.user_bucket', 'disk_container.0.url']],
    oneOf: { 'disk_container.0.format': ['VMDK', 'RAW', 'VHD'] },
  },
  // internal/service/s3/bucket_acl.go.
  aws_s3_bucket_acl: {
    exactlyOneOf: [['access_control_policy', 'acl']],
    oneOf: {
      'access_control_policy.0.grant.*.permission': ['FULL_CONTROL', 'WRITE', 'WRITE_ACP', 'READ', 'READ_ACP'],
      'access_control_policy.0.grant.*.grantee.0.type': ['CanonicalUser', 'AmazonCustomerByEmail', 'Group'],
    },
  },
  // internal/service/s3/bucket.go, bucket_policy.go.
  aws_s3_bucket: { conflicts: { bucket: ['bucket_prefix'] } },
  aws_s3_bucket_policy: { json: ['policy'] },
  // internal/service/iam: role.go, policy.go, role_policy.go; the names in validate.go.
  aws_iam_role: {
    conflicts: { name: ['name_prefix'] },
    matches: { name: /^[0-9A-Za-z_.@=+,-]{1,64}$/ },
    json: ['assume_role_policy', 'inline_policy.*.policy'],
  },
  aws_iam_policy: {
    conflicts: { name: ['name_prefix'] },
    matches: { name: /^[0-9A-Za-z_.@=+,-]{1,128}$/ },
    json: ['policy'],
  },
  aws_iam_role_policy: {
    conflicts: { name: ['name_prefix'] },
    matches: { name: /^[0-9A-Za-z_.@=+,-]{1,128}$/ },
    json: ['policy'],
  },
  // internal/service/kms/key.go, key_policy.go.
  aws_kms_key: { json: ['policy'] },
  aws_kms_key_policy: { json: ['policy'] },

  // hashicorp/terraform-provider-time, internal/provider/resource_time_sleep.go.
  time_sleep: {
    atLeastOneOf: [['create_duration', 'destroy_duration']],
    matches: { create_duration: TIME_DURATION, destroy_duration: TIME_DURATION },
  },

  // huaweicloud/terraform-provider-huaweicloud, huaweicloud/services/iam.
  huaweicloud_identity_agency: {
    exactlyOneOf: [['delegated_domain_name', 'delegated_service_name']],
    atLeastOneOf: [['project_role', 'domain_roles', 'all_resources_roles', 'enterprise_project_roles']],
    matches: { delegated_service_name: /^op_svc_[A-Za-z]+/ },
  },
  huaweicloud_identity_group_role_assignment: {
    exactlyOneOf: [['domain_id', 'project_id', 'enterprise_project_id']],
  },
  // Only "is JSON": a wrong type or an empty statement is left to the service.
  huaweicloud_identity_role: { json: ['policy'] },
};

export const DATA_SOURCE_RULES: Record<string, Rules> = {
  // huaweicloud/services/iam/data_source_huaweicloud_identity_{role,projects}.go.
  huaweicloud_identity_role: {
    atLeastOneOf: [['name', 'display_name', 'role_id']],
    conflicts: { role_id: ['name', 'display_name'] },
  },
  huaweicloud_identity_projects: { conflicts: { name: ['project_id'] } },
};
