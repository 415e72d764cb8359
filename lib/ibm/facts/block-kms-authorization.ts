/**
 * What Cloud Block Storage needs on a key management service to wrap and unwrap the keys of volumes.
 * @see https://cloud.ibm.com/docs/vpc?topic=vpc-block-s2s-auth
 */
export const BLOCK_STORAGE_KMS_ROLES = ['Reader'] as const;

/**
 * Lets the source delegate its access to services that depend on it. Its CRN ends in `AuthorizationDelegator`, but the
 * provider resolves roles by display name.
 * @see https://registry.terraform.io/providers/IBM-Cloud/ibm/latest/docs/resources/iam_authorization_policy
 */
export const DELEGATOR_ROLE = 'Authorization Delegator';
