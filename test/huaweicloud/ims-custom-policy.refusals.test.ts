import { TerraformVariable } from 'cdktf';
import { ImsCustomPolicy, ImsOperation, type ImsCustomPolicyProps } from '../../lib/huaweicloud';
import { KEY, huaweicloudStack } from '../support/huaweicloud';
import { messageOf } from '../support/synth';

const NAME_EXPECTED = 'a name of 1 to 64 of A-Z, a-z, 0-9, space, "-", "_", "." and ","';
const BUCKETS_EXPECTED = 'names of buckets (3 to 63 of a-z, 0-9, "." and "-")';
const KEYS_EXPECTED = 'ids of keys (UUIDs), not aliases';

test.each<[string, object, string]>([
  ['no name', { policyName: undefined }, `'policyName' must be ${NAME_EXPECTED}, got undefined`],
  ['an empty name', { policyName: '' }, `'policyName' must be ${NAME_EXPECTED}, got ""`],
  ['a name of 65', { policyName: 'n'.repeat(65) }, `'policyName' must be ${NAME_EXPECTED}, got "${'n'.repeat(65)}"`],
  [
    'a name with wrong characters',
    { policyName: 'Bilder für Süd' },
    `'policyName' must be ${NAME_EXPECTED}, got "Bilder für Süd"`,
  ],
  [
    'a name that leaves no room for suffixes',
    { policyName: 'n'.repeat(53), allowed: ['EXPORT_IMAGE'], obsBuckets: ['disks'] },
    `'policyName' must be ${NAME_EXPECTED.replace('64', '52')}, got "${'n'.repeat(53)}"`,
  ],
  [
    'an empty description',
    { description: '' },
    '\'description\' must be 1 to 256 printable characters on one line, the first other than a space, got ""',
  ],
  [
    'nothing',
    { allowed: undefined },
    "'allowed' or 'denied' must be given, got neither: the policy would allow and deny nothing",
  ],
  [
    'no operation',
    { allowed: [] },
    "'allowed' must be a list of members of ImsOperation, known at synthesis and not empty, or be left out, got []",
  ],
  [
    'an unknown operation',
    { allowed: ['LIST_IMAGE', 'ims:*:*'] },
    '\'allowed[0]\' must be a member of ImsOperation, got "LIST_IMAGE", did you mean ImsOperation.LIST_IMAGES?\n' +
      '\'allowed[1]\' must be a member of ImsOperation, got "ims:*:*"',
  ],
  [
    'a member of Object',
    { denied: ['constructor'] },
    '\'denied[0]\' must be a member of ImsOperation, got "constructor"',
  ],
  [
    'a denial of what is allowed',
    { denied: ['LIST_IMAGES'] },
    '\'denied\' must leave what is allowed: LIST_IMAGES takes away "ims:images:list", which LIST_IMAGES needs',
  ],
  [
    'a denial of what is needed',
    { allowed: ['COPY_IN_REGION', 'TAG_IMAGE'], denied: ['COPY_ACROSS_REGIONS', 'UPDATE_IMAGE'] },
    '\'denied\' must leave what is allowed: COPY_ACROSS_REGIONS takes away "ims:images:copy", which COPY_IN_REGION needs\n' +
      '\'denied\' must leave what is allowed: UPDATE_IMAGE takes away "ims:images:update", which TAG_IMAGE needs',
  ],
  [
    'no bucket for an export',
    { allowed: ['EXPORT_IMAGE', 'UPLOAD_IMAGE'] },
    "'obsBuckets' must name the buckets that EXPORT_IMAGE, UPLOAD_IMAGE may use, got none",
  ],
  [
    'a bucket that nothing uses',
    { obsBuckets: ['disks'] },
    "'obsBuckets' must be left out: nothing that is allowed uses Object Storage Service (list images)",
  ],
  [
    'a key that nothing uses',
    { kmsKeyIds: [KEY] },
    "'kmsKeyIds' must be left out: nothing that is allowed uses keys (list images)",
  ],
  [
    'the name of an alias for a provider',
    { provider: 'huaweicloud.other' },
    '\'provider\' must be a provider of "huaweicloud", got "huaweicloud.other"',
  ],
  [
    'an empty list of buckets',
    { obsBuckets: [] },
    `'obsBuckets' must be a list of names of buckets, known at synthesis and not empty, or be left out, got []`,
  ],
  [
    'null for buckets',
    { obsBuckets: null },
    `'obsBuckets' must be a list of names of buckets, known at synthesis and not empty, or be left out, got null`,
  ],
  [
    'an empty list of keys',
    { kmsKeyIds: [] },
    `'kmsKeyIds' must be a list of ids of keys, known at synthesis and not empty, or be left out, got []`,
  ],
  [
    'malformed buckets',
    { allowed: ['EXPORT_IMAGE'], obsBuckets: ['', 'disks/*', 'Disks', '${x}', 'disks\n'] },
    ['""', '"disks/*"', '"Disks"', '"${x}"', '"disks\\n"']
      .map((got) => `'obsBuckets' must be ${BUCKETS_EXPECTED}, got ${got}`)
      .join('\n'),
  ],
  [
    'every bucket beside a bucket',
    { allowed: ['EXPORT_IMAGE'], obsBuckets: ['disks', '*'] },
    `'obsBuckets' must be ${BUCKETS_EXPECTED}, got "*": if every bucket is meant, write [ImsCustomPolicy.ANY] and ` +
      'nothing beside it',
  ],
  [
    'every bucket before a bucket',
    { allowed: ['EXPORT_IMAGE'], obsBuckets: ['*', 'disks'] },
    `'obsBuckets' must be ${BUCKETS_EXPECTED}, got "*": if every bucket is meant, write [ImsCustomPolicy.ANY] and ` +
      'nothing beside it',
  ],
  [
    'an empty bucket and an empty key',
    { allowed: ['EXPORT_IMAGE'], obsBuckets: [''], kmsKeyIds: [''] },
    `'obsBuckets' must be ${BUCKETS_EXPECTED}, got ""\n'kmsKeyIds' must be ${KEYS_EXPECTED}, got ""`,
  ],
  [
    'every key before a key',
    { allowed: ['EXPORT_IMAGE'], obsBuckets: ['disks'], kmsKeyIds: ['*', KEY] },
    `'kmsKeyIds' must be ${KEYS_EXPECTED}, got "*": if every key is meant, write [ImsCustomPolicy.ANY] and nothing beside it`,
  ],
  [
    'patterns from a configuration file',
    { allowed: ['EXPORT_IMAGE'], obsBuckets: ['*'], kmsKeyIds: ['*'] },
    `'obsBuckets' must be ${BUCKETS_EXPECTED}, got "*": if every bucket is meant, write [ImsCustomPolicy.ANY] and nothing ` +
      `beside it\n'kmsKeyIds' must be ${KEYS_EXPECTED}, got "*": if every key is meant, write [ImsCustomPolicy.ANY] and ` +
      'nothing beside it',
  ],
  [
    'ANY beside others',
    { allowed: ['EXPORT_IMAGE'], obsBuckets: ['disks', ImsCustomPolicy.ANY], kmsKeyIds: [ImsCustomPolicy.ANY, KEY] },
    `'obsBuckets' must be ${BUCKETS_EXPECTED}, got "ImsCustomPolicy.ANY": if every bucket is meant, write ` +
      `[ImsCustomPolicy.ANY] and nothing beside it\n'kmsKeyIds' must be ${KEYS_EXPECTED}, got "ImsCustomPolicy.ANY": if ` +
      'every key is meant, write [ImsCustomPolicy.ANY] and nothing beside it',
  ],
  [
    'objects where strings belong',
    { policyName: {}, description: {}, allowed: ['EXPORT_IMAGE'], obsBuckets: [{}], kmsKeyIds: [Object.create(null)] },
    `'policyName' must be ${NAME_EXPECTED}, got {}\n` +
      `'description' must be 1 to 256 printable characters on one line, the first other than a space, got {}\n` +
      `'obsBuckets' must be ${BUCKETS_EXPECTED}, got {}\n'kmsKeyIds' must be ${KEYS_EXPECTED}, got {}`,
  ],
  [
    'a denial that got lost',
    { denied: undefined },
    "'denied' must have a value, got undefined: leave it out to deny nothing",
  ],
  [
    'a sparse list of buckets',

    { allowed: ['EXPORT_IMAGE'], obsBuckets: ['disks', , 'more'] },
    "'obsBuckets' must have a value at every place, got none at 1",
  ],
  [
    'a blank description, and one with control characters',
    { description: ' ' },
    `'description' must be 1 to 256 printable characters on one line, the first other than a space, got " "`,
  ],
  ...['two\tcolumns', 'bell\u0007', 'next\u0085line', 'no\u00a0break'].map((description): [string, object, string] => [
    `${JSON.stringify(description)} as a description`,
    { description },
    `'description' must be 1 to 256 printable characters on one line, the first other than a space, got ` +
      JSON.stringify(description),
  ]),
  [
    'malformed keys',
    { allowed: ['COPY_IN_REGION'], kmsKeyIds: ['alias', '*', KEY.toUpperCase()] },
    `'kmsKeyIds' must be ${KEYS_EXPECTED}, got "alias"\n` +
      `'kmsKeyIds' must be ${KEYS_EXPECTED}, got "*": if every key is meant, write [ImsCustomPolicy.ANY] and nothing beside it\n` +
      `'kmsKeyIds' must be ${KEYS_EXPECTED}, got "${KEY.toUpperCase()}"`,
  ],
])('fails with %s', (_, props, message) => {
  const valid = { policyName: 'images', description: 'For tests', allowed: ['LIST_IMAGES'] };
  expect(messageOf(() => create({ ...valid, ...props }))).toBe(`${message} (at 'test/policy')`);
});

test('fails with references to whole lists', () => {
  const stack = huaweicloudStack();
  const late = new TerraformVariable(stack, 'late', { type: 'list(string)' }).listValue;
  const props = { allowed: [ImsOperation.EXPORT_IMAGE], obsBuckets: late, kmsKeyIds: late };
  expect(messageOf(() => create(props, stack))).toBe(
    ['obsBuckets|names of buckets', 'kmsKeyIds|ids of keys']
      .map((one) => one.split('|'))
      .map(
        ([prop, what]) =>
          `'${prop}' must be a list of ${what}, known at synthesis and not empty, or be left out, got a list that ` +
          'Terraform knows only later: write its entries one by one',
      )
      .join('\n') + " (at 'test/policy')",
  );
});

test('tells of the provider together with all else', () => {
  const provider = 'huaweicloud.other';
  const wrong = '\'provider\' must be a provider of "huaweicloud", got "huaweicloud.other"';
  expect(messageOf(() => create({ allowed: [ImsOperation.LIST_IMAGES], policyName: '', provider }))).toBe(
    `'policyName' must be ${NAME_EXPECTED}, got ""\n${wrong} (at 'test/policy')`,
  );
});

test('fails when no account could hold the policy', () => {
  const kmsKeyIds = Array.from({ length: 80 }, (_, index) => KEY.replace(/^0d/, String(10 + index)));
  const obsBuckets = Array.from({ length: 2978 }, (_, index) => `bucket-${index}`);
  const allowed = [ImsOperation.EXPORT_IMAGE];

  expect(create({ allowed, obsBuckets, kmsKeyIds }).dependables).toHaveLength(200);
  expect(messageOf(() => create({ allowed, obsBuckets: [...obsBuckets, 'one-more'], kmsKeyIds }))).toBe(
    "'obsBuckets' and 'kmsKeyIds' must fit into 200 custom policies, got 202 (at 'test/policy')",
  );
});

function create(props: Partial<Record<keyof ImsCustomPolicyProps, unknown>>, stack = huaweicloudStack()) {
  const all = { policyName: 'images', description: 'For tests', ...props };
  return new ImsCustomPolicy(stack, 'policy', all as ImsCustomPolicyProps);
}
