import { parseArn } from './arn';
import { ACCOUNT_BODY, BUCKET_BODY, bucketNameIn, ROLE_NAME_BODY } from './formats';
import { knownPartition, partitionPattern } from './partitions';

/**
 * Formats of ARNs that narrow a grant: always one thing, never a wildcard. With a partition that is known at synthesis,
 * only ARNs of it fit.
 *
 * The patterns are evaluated by JavaScript for literals and by Terraform (RE2) for values known only later: no
 * backslashes, no look-around, and no capturing groups, so that Terraform's `regex` returns the whole match.
 */
const KEY_ID = '(?:[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}|mrk-[0-9a-f]{32})';
const PATH = '(?:[a-zA-Z0-9_+=,.@-]+/)*';

/** Formats are asked for with each grant, and there are few partitions. */
function perPartition<Format>(make: (partition?: string) => Format): (partition?: string) => Format {
  const formats = new Map<string | undefined, Format>();
  return (partition) => {
    const format = formats.get(partition) ?? make(partition);
    formats.set(partition, format);
    return format;
  };
}

/** @see https://docs.aws.amazon.com/AmazonS3/latest/userguide/security_iam_service-with-iam.html */
export const bucketArnFormat = perPartition((partition) => ({
  attribute: 'arn',
  expected: `the ARN of a bucket (arn:${partition ?? 'aws'}:s3:::<name>)`,
  pattern: `^arn:${partitionPattern(partition)}:s3:::${BUCKET_BODY}$`,
  hint: (value: string) => {
    const name = bucketNameIn(value) ?? (new RegExp(`^${BUCKET_BODY}$`).test(value) ? value : undefined);
    const written = knownPartition(parseArn(value)?.partition);
    const meant = name && `arn:${partition ?? written ?? 'aws'}:s3:::${name}`;
    return partitionHint(value, partition) ?? (meant ? bucketHint(value, meant) : undefined);
  },
}));

/**
 * IAM policies know keys only by their own ARN.
 * @see https://docs.aws.amazon.com/kms/latest/developerguide/cmks-in-iam-policies.html
 */
export const keyArnFormat = perPartition((partition) => ({
  attribute: 'arn',
  expected: `the ARN of a KMS key (arn:${partition ?? 'aws'}:kms:<region>:<account>:key/<key id>)`,
  pattern: `^arn:${partitionPattern(partition)}:kms:[a-z0-9-]+:${ACCOUNT_BODY}:key/${KEY_ID}$`,
  hint: (value: string) => keyHint(value) ?? partitionHint(value, partition),
}));

/** @see https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_identifiers.html */
export const roleArnFormat = perPartition((partition) => ({
  attribute: 'arn',
  expected: `the ARN of a role (arn:${partition ?? 'aws'}:iam::<account>:role/<name>)`,
  pattern: `^arn:${partitionPattern(partition)}:iam::${ACCOUNT_BODY}:role/${PATH}${ROLE_NAME_BODY}$`,
  hint: (value: string) =>
    partitionHint(value, partition) ?? (new RegExp(`^${ROLE_NAME_BODY}$`).test(value) ? 'this is a name' : undefined),
}));

/** @see https://docs.aws.amazon.com/IAM/latest/UserGuide/access_policies_boundaries.html */
export const policyArnFormat = perPartition((partition) => ({
  attribute: 'arn',
  expected: `the ARN of a managed policy (arn:${partition ?? 'aws'}:iam::<account>:policy/<name>)`,
  pattern: `^arn:${partitionPattern(partition)}:iam::(?:${ACCOUNT_BODY}|aws):policy/${PATH}[a-zA-Z0-9_+=,.@-]{1,128}$`,
  hint: (value: string) => partitionHint(value, partition),
}));

function partitionHint(value: string, partition: string | undefined): string | undefined {
  const actual = parseArn(value)?.partition;
  return partition !== undefined && actual !== undefined && actual !== partition
    ? `this ARN is of partition "${actual}", not of "${partition}"`
    : undefined;
}

function bucketHint(value: string, meant: string): string {
  return parseArn(value) && value.includes('/')
    ? `this is an ARN of objects: write "${meant}", and the folder as 'prefix'`
    : `write "${meant}", or pass the name to VmImportBucket.named`;
}

function keyHint(value: string): string | undefined {
  if (value === '*') {
    return 'if every key is meant, write VmImportRole.ANY_KEY';
  }
  if (/(?:^|:)alias[/]/.test(value)) {
    return "policies do not know aliases: write the key's own ARN (target_key_arn of aws_kms_alias)";
  }
  return new RegExp(`^${KEY_ID}$`).test(value) ? "this is a key id: write the key's ARN" : undefined;
}
