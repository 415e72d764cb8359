import type { TerraformStack } from 'cdktf';
import { VmImportBucket, VmImportOperatorPolicy, VmImportRole, VmOperation } from '../../lib/aws';
import { checkQuota } from '../../lib/aws/private/document';
import { messageOf, onlyResource, synth } from '../support/synth';
import { awsStack } from '../support/aws';

test('a document may have as many characters as its quota', () => {
  const document = '{"Version":"2012-10-17","Statement":[]}';
  const quota = (characters: number) => ({ name: 'a test', characters });

  expect(checkQuota(document, quota(39), 'write less')).toEqual([]);
  expect(checkQuota(document, quota(38), 'write less')).toEqual([
    'the policy document must have at most 38 characters, the quota of a test, got 39: write less',
  ]);
});

/** How long they will be is not known. */
describe('references to the partition and the account count nothing', () => {
  const roleArns = ['arn:aws:iam::111122223333:role/vmimport'];
  const everything = { licenseManager: true, scopedToResources: true };
  /** The ARNs of one bucket and of its objects, with quotes and commas. */
  const each = '"arn::s3:::",'.length + '"arn::s3:::/*",'.length + 2 * 63;

  test.each<[string, string, (stack: TerraformStack, importBuckets: VmImportBucket[]) => unknown]>([
    ['role', 'aws_iam_role_policy', (stack, importBuckets) => new VmImportRole(stack, 'it', { importBuckets })],
    [
      'role whose ARNs name the account',
      'aws_iam_role_policy',
      (stack, importBuckets) => new VmImportRole(stack, 'it', { importBuckets, ...everything }),
    ],
    [
      'managed policy',
      'aws_iam_policy',
      (stack, importBuckets) =>
        new VmImportOperatorPolicy(stack, 'it', { operations: [VmOperation.IMPORT_IMAGE], importBuckets, roleArns }),
    ],
  ])('in the document of a %s', (_, type, build) => {
    const stack = awsStack();
    build(stack, buckets(1));
    const one = String(onlyResource(synth(stack), type)['policy']).replace(/\$\{[^}]*\}/g, '').length;

    expect(messageOf(() => build(awsStack(), buckets(80)))).toContain(`, got ${one + 79 * each}: `);
  });
});

/** With names of 63 characters. */
function buckets(count: number): VmImportBucket[] {
  return Array.from({ length: count }, (_, index) => VmImportBucket.named(String(index).padStart(63, '0')));
}
