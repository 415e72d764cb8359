import { matches, type Format } from '../../lib/core/format';
import { bucketArnFormat, keyArnFormat, policyArnFormat, roleArnFormat } from '../../lib/aws/facts/arn-formats';
import {
  ACCOUNT_ID,
  BUCKET_NAME,
  CANONICAL_USER_ID,
  POLICY_NAME,
  PREFIX,
  ROLE_NAME,
} from '../../lib/aws/facts/formats';

const KEY_ID = '1234abcd-12ab-34cd-56ef-1234567890ab';
const MULTI_REGION = `mrk-${'1'.repeat(32)}`;

test.each<[string, Format, string, string]>([
  ['bucket', bucketArnFormat(), 'the ARN of a bucket (arn:aws:s3:::<name>)', 'arn:aws-cn:s3:::disks'],
  ['bucket', bucketArnFormat('aws-cn'), 'the ARN of a bucket (arn:aws-cn:s3:::<name>)', 'arn:aws-cn:s3:::disks'],
  [
    'key',
    keyArnFormat(),
    'the ARN of a KMS key (arn:aws:kms:<region>:<account>:key/<key id>)',
    `arn:aws-cn:kms:cn-north-1:111122223333:key/${KEY_ID}`,
  ],
  [
    'key',
    keyArnFormat('aws-cn'),
    'the ARN of a KMS key (arn:aws-cn:kms:<region>:<account>:key/<key id>)',
    `arn:aws-cn:kms:cn-north-1:111122223333:key/${MULTI_REGION}`,
  ],
  [
    'role',
    roleArnFormat('aws-cn'),
    'the ARN of a role (arn:aws-cn:iam::<account>:role/<name>)',
    'arn:aws-cn:iam::111122223333:role/images/vmimport',
  ],
  [
    'managed policy',
    policyArnFormat(),
    'the ARN of a managed policy (arn:aws:iam::<account>:policy/<name>)',
    'arn:aws:iam::aws:policy/PowerUserAccess',
  ],
  [
    'managed policy',
    policyArnFormat('aws-cn'),
    'the ARN of a managed policy (arn:aws-cn:iam::<account>:policy/<name>)',
    'arn:aws-cn:iam::111122223333:policy/team/boundary',
  ],
])('the ARN of a %s, of any partition or of one', (_, format, expected, right) => {
  expect(format.expected).toBe(expected);
  expect(matches(format, right)).toBe(true);
  expect(matches(format, right.replace('arn:aws-cn:', 'arn:aws-gov:').replace('arn:aws:', 'arn:aws-gov:'))).toBe(false);
  expect(matches(format, ` ${right}`)).toBe(false);
  expect(matches(format, `${right}:`)).toBe(false);
});

describe('hints', () => {
  test.each<[string, Format, string, string | undefined]>([
    ['an account id with blanks', ACCOUNT_ID, '1111 2222 3333', 'write "111122223333"'],
    ['more digits than an account id has', ACCOUNT_ID, '1111-2222-33334', undefined],
    ['something before an account id', ACCOUNT_ID, 'a111122223333', undefined],
    ['something after an account id', ACCOUNT_ID, '111122223333a', undefined],
    ['a role name of 64 characters', ROLE_NAME, `${'x'.repeat(63)} `, undefined],
    ['a role name of 65 characters', ROLE_NAME, 'x'.repeat(65), 'it has 65 characters'],
    ['a path that ends with a slash', ROLE_NAME, 'images/', undefined],
    ['a policy name of 128 characters', POLICY_NAME, `${'x'.repeat(127)} `, undefined],
    ['a policy name of 129 characters', POLICY_NAME, 'x'.repeat(129), 'it has 129 characters'],
    ['a folder without its slash', PREFIX, 'linux/disks', 'write "linux/disks/"'],
    ['a folder with slashes around it', PREFIX, '//linux//', 'write "linux/"'],
    ['a folder with a wildcard', PREFIX, 'linux/disks/*', 'write "linux/disks/"'],
    ['a wildcard in a folder', PREFIX, 'linux*disks', undefined],
    ['the URL of an object', BUCKET_NAME, 's3://disks/a.vmdk', 'the name in it is "disks"'],
    ['the ARN of a bucket', BUCKET_NAME, 'arn:aws:s3:::disks', 'the name in it is "disks"'],
    ['a URL in a sentence', BUCKET_NAME, 'see s3://disks/a.vmdk', undefined],
    ['a URL of no bucket', BUCKET_NAME, 's3://Disks/a.vmdk', undefined],
    ['a URL of too long a name', BUCKET_NAME, `s3://${'x'.repeat(64)}/a.vmdk`, undefined],
    [
      'a name where the ARN is due',
      bucketArnFormat(),
      'disks',
      `write "arn:aws:s3:::disks", or pass the name to VmImportBucket.named`,
    ],
    [
      'a name where an ARN of China is due',
      bucketArnFormat('aws-cn'),
      'disks',
      `write "arn:aws-cn:s3:::disks", or pass the name to VmImportBucket.named`,
    ],
    [
      'objects where the bucket is due, in any partition',
      bucketArnFormat(),
      'arn:aws-cn:s3:::disks/linux/*',
      `this is an ARN of objects: write "arn:aws-cn:s3:::disks", and the folder as 'prefix'`,
    ],
    [
      'an ARN of no partition',
      bucketArnFormat(),
      'arn:aws-xx:s3:::disks',
      `write "arn:aws:s3:::disks", or pass the name to VmImportBucket.named`,
    ],
    ['a bucket with something after it', bucketArnFormat(), 'arn:aws:s3:::disks?', undefined],
    ['no name where the ARN is due', bucketArnFormat(), 'DISKS', undefined],
    ['the id of a key', keyArnFormat(), MULTI_REGION, "this is a key id: write the key's ARN"],
    [
      'an alias',
      keyArnFormat(),
      'alias/ebs',
      "policies do not know aliases: write the key's own ARN (target_key_arn of aws_kms_alias)",
    ],
    ['what only ends like an alias', keyArnFormat(), 'my-alias/ebs', undefined],
    ['what only contains the id of a key', keyArnFormat(), `key/${KEY_ID}`, undefined],
    [
      'a key of another partition',
      keyArnFormat('aws'),
      `arn:aws-cn:kms:cn-north-1:111122223333:key/${KEY_ID}`,
      'this ARN is of partition "aws-cn", not of "aws"',
    ],
    ['a name where the ARN of a role is due', roleArnFormat(), 'vmimport', 'this is a name'],
    ['a path where the ARN of a role is due', roleArnFormat(), '/images/vmimport', undefined],
    [
      'a managed policy of another partition',
      policyArnFormat('aws'),
      'arn:aws-cn:iam::111122223333:policy/boundary',
      'this ARN is of partition "aws-cn", not of "aws"',
    ],
    [
      'an account id where its canonical user id is due',
      CANONICAL_USER_ID,
      '111122223333',
      'this is an account id; aws_canonical_user_id or aws s3api list-buckets tell the other one',
    ],
    ['half a canonical user id', CANONICAL_USER_ID, '0'.repeat(32), undefined],
  ])('for %s', (_, format, value, hint) => {
    expect(format.hint!(value)).toBe(hint);
  });
});
