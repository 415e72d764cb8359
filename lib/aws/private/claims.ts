import { matches } from '../../core/format';
import { isLateBound } from '../../core/late-bound';
import { showIn } from '../../core/references';
import { type KeptClaim, UniqueClaims } from '../../core/unique-claims';
import type { IamPolicy } from '../bindings/iam-policy';
import type { IamRole } from '../bindings/iam-role';
import type { IamRolePolicy } from '../bindings/iam-role-policy';
import type { S3BucketAcl } from '../bindings/s3-bucket-acl';
import { parseArn } from '../facts/arn';
import { ACCOUNT_ID } from '../facts/formats';

/** The account that all these ARNs are of, as far as they are literal and have one. */
export function accountIn(...arns: readonly (string | undefined)[]): string | undefined {
  const accounts = new Set(arns.map((arn) => parseArn(arn)?.accountId ?? '').filter((id) => matches(ACCOUNT_ID, id)));
  return accounts.size === 1 ? [...accounts][0] : undefined;
}

/** An alias often stands for another Region. A provider for another account has other credentials or another role. */
const AWS = { providerName: 'aws', accountless: ['region', 'alias'] };
const IN_ACCOUNT = { ...AWS, accountSetting: 'allowed_account_ids' };

/** AWS refuses a role whose name an account already has: EntityAlreadyExists. */
export const ROLE_NAMES = new UniqueClaims<KeptClaim & { readonly resource: IamRole }>({
  ...IN_ACCOUNT,
  subjectOf: ({ resource }) => caseless(resource.nameInput),
  explain: (other, { resource }) =>
    `'${other}' is already the role ${showIn(resource, resource.nameInput!)}, and an account can have only one role of that ` +
    `name: add the grants to that one, or give one of them another 'roleName'; if they are in different accounts, give each its 'sourceAccountId'`,
});

/** AWS silently overwrites an inline policy of the same name. */
export const INLINE_POLICY_NAMES = new UniqueClaims<KeptClaim & { readonly resource: IamRolePolicy }>({
  ...IN_ACCOUNT,
  subjectOf: ({ resource: { nameInput, roleInput } }) =>
    nameInput === undefined ? undefined : [caseless(roleInput), caseless(nameInput)],
  explain: (other, { resource }) =>
    `'${other}' is already the inline policy ${showIn(resource, resource.nameInput!)} of the role ` +
    `${showIn(resource, resource.roleInput!)}, and each would overwrite the other: ` +
    `leave 'policyName' out, or give one of them another`,
});

/** AWS refuses a managed policy whose name an account already has: EntityAlreadyExists. */
export const MANAGED_POLICY_NAMES = new UniqueClaims<KeptClaim & { readonly resource: IamPolicy }>({
  ...IN_ACCOUNT,
  subjectOf: ({ resource }) => caseless(resource.nameInput),
  explain: (other, { resource }) =>
    `'${other}' is already the policy ${showIn(resource, resource.nameInput!)}, and an account can have only one managed policy ` +
    `of that name: leave 'policyName' out, or give one of them another`,
});

/**
 * A bucket has one access control list: the constructs would take turns in overwriting it. Accounts share the names of
 * buckets within a partition, so that the partition is compared instead of the account, where the Region tells it.
 * @see https://docs.aws.amazon.com/AmazonS3/latest/userguide/bucketnamingrules.html
 */
export const BUCKET_ACLS = new UniqueClaims<KeptClaim & { readonly resource: S3BucketAcl }>({
  ...AWS,
  subjectOf: ({ resource }) => resource.bucketInput,
  explain: (other, { resource }) =>
    `'${other}' is already the access control list of the bucket ${showIn(resource, resource.bucketInput!)}, and a bucket has ` +
    'only one: remove one of them',
});

/** To IAM, names that differ only in case are the same. */
function caseless(name: string | undefined): string | undefined {
  return isLateBound(name) ? name : name?.toLowerCase();
}
