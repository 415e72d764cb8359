import type { TerraformProvider, TerraformResource } from 'cdktf';
import { matches } from '../../core/format';
import { isLateBound } from '../../core/late-bound';
import { showIn } from '../../core/references';
import { type Claim, claimOnce } from '../../core/unique-claims';
import { parseArn } from '../facts/arn';
import { ACCOUNT_ID } from '../facts/formats';
import { partitionOfRegion } from '../facts/partitions';

/** Where a name is claimed. */
export interface Place {
  /** The account, if the props name it. */
  readonly account?: string;
  readonly provider?: TerraformProvider;
}

/** The account that all these ARNs are of, as far as they are literal and have one. */
export function accountIn(...arns: readonly (string | undefined)[]): string | undefined {
  const accounts = new Set(arns.map((arn) => parseArn(arn)?.accountId ?? '').filter((id) => matches(ACCOUNT_ID, id)));
  return accounts.size === 1 ? [...accounts][0] : undefined;
}

/** AWS refuses a role whose name an account already has: EntityAlreadyExists. */
export function claimRole(construct: TerraformResource, roleName: string, place: Place): void {
  claim(place, {
    construct,
    subject: ['iam-role', caseless(roleName)],
    explain: (other) =>
      `'${other}' is already the role ${showIn(construct, roleName)}, and an account can have only one role of that ` +
      `name: add the grants to that one, or give one of them another 'roleName'; if they are in different accounts, give each its 'sourceAccountId'`,
  });
}

/** AWS silently overwrites an inline policy of the same name. */
export function claimInlinePolicy(
  construct: TerraformResource,
  { roleName, policyName }: { readonly roleName: string; readonly policyName: string },
  place: Place,
): void {
  claim(place, {
    construct,
    subject: ['iam-role-policy', caseless(roleName), caseless(policyName)],
    explain: (other) =>
      `'${other}' is already the inline policy ${showIn(construct, policyName)} of the role ` +
      `${showIn(construct, roleName)}, and each would overwrite the other: ` +
      `leave 'policyName' out, or give one of them another`,
  });
}

/** AWS refuses a managed policy whose name an account already has: EntityAlreadyExists. */
export function claimManagedPolicy(construct: TerraformResource, policyName: string, place: Place): void {
  claim(place, {
    construct,
    subject: ['iam-policy', caseless(policyName)],
    explain: (other) =>
      `'${other}' is already the policy ${showIn(construct, policyName)}, and an account can have only one managed policy ` +
      `of that name: leave 'policyName' out, or give one of them another`,
  });
}

/**
 * A bucket has one access control list: the constructs would take turns in overwriting it. Accounts share the names of
 * buckets within a partition, so that the partition is compared instead of the account, where the Region tells it.
 * @see https://docs.aws.amazon.com/AmazonS3/latest/userguide/bucketnamingrules.html
 */
export function claimBucketAcl(
  construct: TerraformResource,
  bucketName: string,
  region: string,
  provider: TerraformProvider | undefined,
): void {
  claimOnce({
    ...AWS,
    construct,
    provider,
    account: isLateBound(region) ? undefined : partitionOfRegion(region),
    subject: ['s3-bucket-acl', bucketName],
    explain: (other) =>
      `'${other}' is already the access control list of the bucket ${showIn(construct, bucketName)}, and a bucket has ` +
      'only one: remove one of them',
  });
}

/** An alias often stands for another Region. A provider for another account has other credentials or another role. */
const AWS = { providerName: 'aws', accountless: ['region', 'alias'] };

function claim(
  { account, provider }: Place,
  { construct, subject, explain }: Pick<Claim, 'construct' | 'subject' | 'explain'>,
): void {
  const { providerName, accountless } = AWS;
  claimOnce({
    construct,
    providerName,
    provider,
    account,
    accountSetting: 'allowed_account_ids',
    accountless,
    subject,
    explain,
  });
}

/** To IAM, names that differ only in case are the same. */
function caseless(name: string): string {
  return isLateBound(name) ? name : name.toLowerCase();
}
