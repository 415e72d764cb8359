import type { CloudReader } from '../grants/private/rule';
import { DENYING_TYPES, UNREAD_TYPES } from './facts/grants';
import { PERMISSIONS_PAGE } from './facts/pages';
import {
  agencyRules,
  bucketRules,
  groupAssignmentRules,
  imageShareRules,
  membershipRules,
  ownPolicyRules,
  userAssignmentRules,
} from './private/reading/assignments';

/**
 * Reads what resources of Huawei Cloud grant.
 *
 * @internal
 */
export const HUAWEICLOUD_READER: CloudReader = {
  cloud: 'Huawei Cloud',
  provider: 'huaweicloud',
  accountArguments: {
    certain: ['domain_id'],
    telling: [
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
    ],
  },
  names: { huaweicloud_obs_bucket: 'bucket', huaweicloud_kms_key: 'key_alias' },
  sameAs: { huaweicloud_obs_bucket: { id: 'bucket' } },
  readers: {
    huaweicloud_identity_role: ownPolicyRules,
    huaweicloud_identity_group_role_assignment: groupAssignmentRules,
    huaweicloud_identity_role_assignment: groupAssignmentRules,
    huaweicloud_identity_user_role_assignment: userAssignmentRules,
    huaweicloud_identity_agency: agencyRules,
    huaweicloud_identity_group_membership: membershipRules,
    huaweicloud_images_image_share: imageShareRules,
    huaweicloud_obs_bucket: bucketRules,
    huaweicloud_obs_bucket_object: bucketRules,
  },
  unread: UNREAD_TYPES,
  denying: DENYING_TYPES,
  page: PERMISSIONS_PAGE,
};
