import type { TerraformProvider, TerraformResource } from 'cdktf';
import { isLateBound } from '../../core/late-bound';
import { showIn } from '../../core/references';
import { type Claim, claimOnce } from '../../core/unique-claims';

/** Where a name is claimed. */
interface Place {
  readonly sourceAccountId?: string;
  readonly provider?: TerraformProvider;
}

/** AWS refuses a role whose name an account already has: EntityAlreadyExists. */
export function claimRole(construct: TerraformResource, roleName: string, place: Place): void {
  claim({
    construct,
    provider: place.provider,
    subject: ['iam-role', place.sourceAccountId, caseless(roleName)],
    explain: (other) =>
      `'${other}' is already the role ${showIn(construct, roleName)}, and an account can have only one role of that ` +
      `name: add the grants to that one, or give one of them another 'roleName'; if they are in different accounts, give each its 'sourceAccountId'`,
  });
}

/** AWS silently overwrites an inline policy of the same name. */
export function claimInlinePolicy(
  construct: TerraformResource,
  { roleName, policyName, ...place }: Place & { readonly roleName: string; readonly policyName: string },
): void {
  claim({
    construct,
    provider: place.provider,
    subject: ['iam-role-policy', place.sourceAccountId, caseless(roleName), caseless(policyName)],
    explain: (other) =>
      `'${other}' is already the inline policy ${showIn(construct, policyName)} of the role ` +
      `${showIn(construct, roleName)}, and each would overwrite the other: ` +
      `leave 'policyName' out, or give one of them another`,
  });
}

/** AWS refuses a managed policy whose name an account already has: EntityAlreadyExists. */
export function claimManagedPolicy(
  construct: TerraformResource,
  policyName: string,
  provider: TerraformProvider | undefined,
): void {
  claim({
    construct,
    provider,
    subject: ['iam-policy', caseless(policyName)],
    explain: (other) =>
      `'${other}' is already the policy ${showIn(construct, policyName)}, and an account can have only one managed policy ` +
      `of that name: leave 'policyName' out, or give one of them another`,
  });
}

/** A bucket has one access control list: the constructs would take turns in overwriting it. */
export function claimBucketAcl(
  construct: TerraformResource,
  bucketName: string,
  provider: TerraformProvider | undefined,
): void {
  claim({
    construct,
    provider,
    subject: ['s3-bucket-acl', bucketName],
    explain: (other) =>
      `'${other}' is already the access control list of the bucket ${showIn(construct, bucketName)}, and a bucket has ` +
      'only one: remove one of them',
  });
}

/** An alias often stands for another Region. A provider for another account has other credentials or another role. */
const ACCOUNTLESS = ['region', 'alias'];

function claim(claimed: Omit<Claim, 'providerName' | 'accountless'>): void {
  claimOnce({ ...claimed, providerName: 'aws', accountless: ACCOUNTLESS });
}

/** To IAM, names that differ only in case are the same. */
function caseless(name: string): string {
  return isLateBound(name) ? name : name.toLowerCase();
}
