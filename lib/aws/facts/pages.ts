/** Pages of the vendor's guide, for what is shown with a grant. */
const GUIDE = 'https://docs.aws.amazon.com/vm-import/latest/userguide';

export const ROLE_PAGE = `${GUIDE}/required-permissions.html#vmimport-role`;
export const OPERATOR_PAGE = `${GUIDE}/required-permissions.html#iam-permissions-image`;
export const EXPORT_PAGE = `${GUIDE}/vmexport-prerequisites.html`;
export const KEY_PAGE = `${GUIDE}/troubleshooting.html`;

const IAM = 'https://docs.aws.amazon.com/IAM/latest/UserGuide';
const S3 = 'https://docs.aws.amazon.com/AmazonS3/latest/userguide';
const KMS = 'https://docs.aws.amazon.com/kms/latest/developerguide';

/** Pages about access in general. */
export const IAM_ROLES_PAGE = `${IAM}/id_roles.html`;
export const IAM_POLICIES_PAGE = `${IAM}/access_policies.html`;
export const IAM_GROUPS_PAGE = `${IAM}/id_groups.html`;
export const BUCKET_ACL_PAGE = `${S3}/acl-overview.html`;
export const BUCKET_POLICY_PAGE = `${S3}/bucket-policies.html`;
export const PUBLIC_ACCESS_PAGE = `${S3}/access-control-block-public-access.html`;
export const KEY_POLICY_PAGE = `${KMS}/key-policies.html`;
export const KEY_GRANT_PAGE = `${KMS}/grants.html`;
