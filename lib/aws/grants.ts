import type { CloudReader } from '../grants/private/rule';
import { DENYING_TYPES, POLICY_ARGUMENTS, UNREAD_TYPES } from './facts/grants';
import { IAM_POLICIES_PAGE } from './facts/pages';
import {
  bucketAclRules,
  bucketPolicyRules,
  bucketRules,
  ownershipRules,
  publicAccessRules,
} from './private/reading/buckets';
import {
  attachmentOf,
  inlineOf,
  memberRules,
  policyArgumentOf,
  policyRules,
  roleRules,
  sharedAttachmentRules,
} from './private/reading/identities';
import { keyGrantRules, keyRules, separateKeyPolicyRules } from './private/reading/keys';

/**
 * Reads what resources of AWS grant.
 *
 * @internal
 */
export const AWS_READER: CloudReader = {
  cloud: 'AWS',
  provider: 'aws',
  accountArguments: {
    certain: ['allowed_account_ids'],
    telling: [
      'access_key',
      'allowed_account_ids',
      'assume_role',
      'assume_role_with_web_identity',
      'profile',
      'shared_config_files',
      'shared_credentials_files',
    ],
  },
  names: { aws_s3_bucket: 'bucket' },
  sameAs: {
    aws_iam_role: { id: 'name' },
    aws_iam_group: { id: 'name' },
    aws_iam_user: { id: 'name' },
    aws_iam_policy: { id: 'arn' },
    aws_s3_bucket: { id: 'bucket' },
    aws_kms_key: { id: 'key_id' },
  },
  readers: {
    aws_iam_role: roleRules,
    aws_iam_role_policy: inlineOf('role'),
    aws_iam_group_policy: inlineOf('group'),
    aws_iam_user_policy: inlineOf('user'),
    aws_iam_policy: policyRules,
    aws_iam_role_policy_attachment: attachmentOf('role'),
    aws_iam_group_policy_attachment: attachmentOf('group'),
    aws_iam_user_policy_attachment: attachmentOf('user'),
    aws_iam_policy_attachment: sharedAttachmentRules,
    aws_iam_role_policy_attachments_exclusive: attachmentOf('role', 'role_name', 'policy_arns'),
    aws_iam_group_membership: memberRules('users', 'group'),
    aws_iam_user_group_membership: memberRules('user', 'groups'),
    aws_s3_bucket: bucketRules,
    aws_s3_bucket_acl: bucketAclRules,
    aws_s3_bucket_policy: bucketPolicyRules,
    aws_s3_bucket_ownership_controls: ownershipRules,
    aws_s3_bucket_public_access_block: publicAccessRules,
    aws_s3_account_public_access_block: publicAccessRules,
    aws_kms_key: keyRules,
    aws_kms_key_policy: separateKeyPolicyRules,
    aws_kms_grant: keyGrantRules,
    ...Object.fromEntries(
      Object.entries(POLICY_ARGUMENTS).map(([type, argument]) => [type, policyArgumentOf(argument)]),
    ),
  },
  unread: UNREAD_TYPES,
  denying: DENYING_TYPES,
  page: IAM_POLICIES_PAGE,
};
