import type { TerraformStack } from 'cdktf';
import { VmImportBucket, VmOperation, bindings } from '../../lib/aws';
import type { Statement } from '../../lib/aws/facts/document';
import type { Permission } from '../entry';
import { because, kind } from '../inputs';

export const KEY_ID = '1234abcd-12ab-34cd-56ef-1234567890ab';
export const KEY = `arn:aws:kms:eu-central-1:111122223333:key/${KEY_ID}`;
export const ROLE = 'arn:aws:iam::111122223333:role/vmimport';
export const importBuckets = [VmImportBucket.named('disks')];
export const operations = [VmOperation.IMPORT_IMAGE];
export const roleArns = [ROLE];

const BUCKET = 'arn:aws:s3:::images';

/** Account and partition written out, so that documents are literal. */
export const HERE = { sourceAccountId: '111122223333', partition: 'aws' };

/** Retyped from the vendor's rules, as messages say them: what is right, malformed, and right elsewhere. */
export const KINDS = {
  account: kind('the id of an account (12 digits)', '111122223333', '*', ROLE),
  partition: kind(
    'a partition of AWS (aws, aws-cn, aws-eusc, aws-iso, aws-iso-b, aws-iso-e, aws-iso-f, aws-us-gov)',
    'aws',
    '*',
    'eu-central-1',
  ),
  roleName: kind(
    'the name of a role, without path (1 to 64 of a-z, A-Z, 0-9 and "_+=,.@-")',
    'vmimport',
    '/images/vmimport',
    ROLE,
  ),
  policyName: kind('the name of a policy (1 to 128 of a-z, A-Z, 0-9 and "_+=,.@-")', 'images', 'a b', ROLE),
  bucketName: kind('the name of a bucket (3 to 63 of a-z, 0-9, "." and "-")', 'images', '*', BUCKET),
  bucketArn: kind('the ARN of a bucket (arn:aws:s3:::<name>)', BUCKET, 'arn:aws:s3:::*', KEY),
  prefix: kind(
    'a folder of a bucket: it ends in "/", does not begin with it, and has only a-z, A-Z, 0-9 and "/!_.\'()-"',
    'linux/',
    '*',
    BUCKET,
  ),
  key: kind('the ARN of a KMS key (arn:aws:kms:<region>:<account>:key/<key id>)', KEY, 'alias/disks', BUCKET),
  role: kind('the ARN of a role (arn:aws:iam::<account>:role/<name>)', ROLE, 'arn:aws:iam::111122223333:role/*', KEY),
  boundary: kind(
    'the ARN of a managed policy (arn:aws:iam::<account>:policy/<name>)',
    'arn:aws:iam::111122223333:policy/boundary',
    'boundary',
    ROLE,
  ),
  region: kind('a Region from which instances can be exported', 'eu-south-1', 'Frankfurt', 'aws'),
  canonicalId: kind(
    'the canonical user id of an account (64 hexadecimal digits)',
    '79a59df900b949e55d96a1e698fbacedfd6e09d98eacf8f8d5218e7cd47ef2be',
    'owner',
    '111122223333',
  ),
};

export const MOVED = because('where the resources were before, no grant', 'movedFrom.path');

/** Statements as rows. */
export function permissionsOf(
  common: Pick<Permission, 'construct' | 'who' | 'source'>,
  statements: readonly Statement[],
  on?: string,
): Permission[] {
  return statements.map(({ Action, Resource = [] }) => ({
    ...common,
    may: [Action].flat().map(code).join(', '),
    on: on ?? [Resource].flat().map(code).join(', '),
  }));
}

/** Markdown would take `*` for emphasis and `<account>` for a tag. */
export function code(text: string): string {
  return /[*<]/.test(text) ? `\`${text}\`` : text;
}

/** A provider with an alias. */
export function elsewhere(stack: TerraformStack, id: string) {
  return new bindings.AwsProvider(stack, `${id}-provider`, { alias: id, region: 'eu-west-1' });
}
