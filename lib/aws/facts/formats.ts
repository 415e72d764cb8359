import { parseArn } from './arn';
import { PARTITIONS } from './partitions';

/**
 * Formats of names and ids that narrow a grant.
 *
 * The patterns are evaluated by JavaScript for literals and by Terraform (RE2) for values known only later: no
 * backslashes, no look-around.
 */
export const ROLE_NAME_BODY = '[a-zA-Z0-9_+=,.@-]{1,64}';
export const BUCKET_BODY = '[a-z0-9][a-z0-9.-]{1,61}[a-z0-9]';
export const ACCOUNT_BODY = '[0-9]{12}';

/** @see https://docs.aws.amazon.com/accounts/latest/reference/manage-acct-identifiers.html */
export const ACCOUNT_ID = {
  attribute: 'accountId',
  expected: 'the id of an account (12 digits)',
  pattern: `^${ACCOUNT_BODY}$`,
  hint: (value: string) => {
    const bare = value.replace(/[- ]/g, '');
    const inArn = parseArn(value)?.accountId;
    return /^[0-9]{12}$/.test(bare) ? `write "${bare}"` : inArn ? `the account in this ARN is "${inArn}"` : undefined;
  },
};

/** @see https://docs.aws.amazon.com/IAM/latest/UserGuide/reference-arns.html */
export const PARTITION = {
  attribute: 'partition',
  expected: `a partition of AWS (${PARTITIONS.join(', ')})`,
  pattern: `^(?:${PARTITIONS.join('|')})$`,
};

/**
 * VM Import/Export looks a role up by its name: no path.
 * @see https://docs.aws.amazon.com/IAM/latest/APIReference/API_CreateRole.html
 */
export const ROLE_NAME = {
  attribute: 'name',
  expected: 'the name of a role, without path (1 to 64 of a-z, A-Z, 0-9 and "_+=,.@-")',
  pattern: `^${ROLE_NAME_BODY}$`,
  hint: (value: string) => {
    const name = value.split('/').pop();
    return value.includes('/') && name ? `the name in it is "${name}"` : tooLong(value, 64);
  },
};

/** @see https://docs.aws.amazon.com/IAM/latest/APIReference/API_PutRolePolicy.html */
export const POLICY_NAME = {
  attribute: 'name',
  expected: 'the name of a policy (1 to 128 of a-z, A-Z, 0-9 and "_+=,.@-")',
  pattern: '^[a-zA-Z0-9_+=,.@-]{1,128}$',
  hint: (value: string) => tooLong(value, 128),
};

/** @see https://docs.aws.amazon.com/AmazonS3/latest/userguide/bucketnamingrules.html */
export const BUCKET_NAME = {
  attribute: 'bucket',
  expected: 'the name of a bucket (3 to 63 of a-z, 0-9, "." and "-")',
  pattern: `^${BUCKET_BODY}$`,
  hint: (value: string) => {
    const name = bucketNameIn(value);
    return name ? `the name in it is "${name}"` : undefined;
  },
};

/**
 * A folder, because `images` without the slash would be `images-of-others/` too. Only characters that are safe in keys,
 * and no wildcard.
 * @see https://docs.aws.amazon.com/AmazonS3/latest/userguide/object-keys.html
 */
export const PREFIX = {
  expected: 'a folder of a bucket: it ends in "/", does not begin with it, and has only a-z, A-Z, 0-9 and "/!_.\'()-"',
  pattern: "^[a-zA-Z0-9!_.'()-][a-zA-Z0-9!_.'()/-]*/$",
  hint: (value: string) => {
    const folder = `${value.replace(/^[/]+/, '').replace(/[/*]+$/, '')}/`;
    return new RegExp(PREFIX.pattern).test(folder) ? `write "${folder}"` : undefined;
  },
};

/** @see https://docs.aws.amazon.com/AmazonS3/latest/userguide/finding-canonical-user-id.html */
export const CANONICAL_USER_ID = {
  attribute: 'id',
  expected: 'the canonical user id of an account (64 hexadecimal digits)',
  pattern: '^[0-9a-f]{64}$',
  hint: (value: string) =>
    new RegExp(ACCOUNT_ID.pattern).test(value)
      ? 'this is an account id; aws_canonical_user_id or aws s3api list-buckets tell the other one'
      : undefined,
};

/** The format, if a construct of this library, which names the attribute otherwise than a resource, is passed as the value. */
export function formatFor<F extends { readonly attribute?: string }>(value: unknown, format: F, attribute: string): F {
  return typeof value === 'object' && value !== null && attribute in value ? { ...format, attribute } : format;
}

/** The bucket in an ARN of a bucket or object, or in an S3 URL. */
export function bucketNameIn(value: string): string | undefined {
  return new RegExp(`^(?:arn:[^:]*:s3:::|s3://)(${BUCKET_BODY})(?:/|$)`).exec(value)?.[1];
}

function tooLong(value: string, limit: number): string | undefined {
  return value.length > limit ? `it has ${value.length} characters` : undefined;
}
