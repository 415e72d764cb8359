/**
 * Types of resources that let somebody do something, or keep from it, and that are not read.
 * @see https://support.huaweicloud.com/intl/en-us/permissions/policy_list.html
 */
export const UNREAD_TYPES = new RegExp(
  `^huaweicloud_(${[
    'identity_(acl|provider\\w*|service_agency|trust_agency)',
    'identitycenter_\\w*(assignment|attachment|policy|relation)\\w*',
    'identityv5_\\w*(attach|policy|agency|membership)\\w*',
    'kms_grant',
    'obs_bucket(_object)?_acl',
    'obs_bucket_policy',
    'organizations_policy(_attach)?',
    'ram_resource_share\\w*',
    'swr_(organization_permissions|repository_sharing)',
    'evs_volume_transfer',
    'dws_cluster_user_privilege',
  ].join('|')})$`,
);

/** Those among all types that may deny something. */
export const DENYING_TYPES = /_identity|polic|attach|bucket/;
