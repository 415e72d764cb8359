import type { Configuration, Resource } from '../grants/private/resource';
import type { CloudReader } from '../grants/private/rule';
import { Text } from '../grants/private/text';
import { Unreadable, type Block } from '../grants/private/value';
import { DENYING_TYPES, UNREAD_TYPES } from './facts/grants';
import { ACCESS_PAGE } from './facts/pages';
import { accessRules, subject } from './private/reading/access-policy';
import { authorizationRules } from './private/reading/authorization';
import { customRoleRules, membershipRules } from './private/reading/members';

/**
 * Reads what resources of IBM Cloud grant.
 *
 * @internal
 */
export const IBM_READER: CloudReader = {
  cloud: 'IBM Cloud',
  provider: 'ibm',
  accountArguments: {
    certain: [],
    telling: [
      'ibmcloud_api_key',
      'bluemix_api_key',
      'iam_token',
      'iam_profile_id',
      'iam_profile_name',
      'ibmcloud_account_id',
    ],
  },
  names: { ibm_cos_bucket: 'bucket_name', ibm_kms_key: 'key_name', ibm_kms_key_rings: 'key_ring_id' },
  sameAs: {},
  readers: {
    ibm_iam_authorization_policy: authorizationRules,
    ibm_iam_access_group_policy: accessTo('access group', (block) => block.required('access_group_id')),
    ibm_iam_service_policy: accessTo('service id', (block) => iamId(block, 'iam_service_id')),
    ibm_iam_trusted_profile_policy: accessTo('trusted profile', (block) => iamId(block, 'profile_id')),
    ibm_iam_user_policy: accessTo('user', (block) => block.required('ibm_id').lowerCase()),
    ibm_iam_access_group_members: membershipRules,
    ibm_iam_custom_role: customRoleRules,
  },
  unread: UNREAD_TYPES,
  denying: DENYING_TYPES,
  page: ACCESS_PAGE,
};

function accessTo(kind: string, id: (block: Block) => Text) {
  return (policy: Resource, configuration: Configuration) =>
    accessRules(policy, configuration, subject(kind, id(policy.block)));
}

/** The deprecated argument takes the id without the prefix that makes it an IAM id. */
function iamId(block: Block, deprecated: string): Text {
  const given = block.text('iam_id');
  if (given && !given.isEmpty) {
    return given;
  }
  const id = block.text(deprecated);
  if (!id) {
    throw new Unreadable('it has no subject');
  }
  return Text.join([Text.of('iam-'), id]);
}
