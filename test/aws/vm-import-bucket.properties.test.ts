import type { TerraformStack } from 'cdktf';
import fc from 'fast-check';
import { uuid } from '../../catalogue/inputs';
import { VmImportBucket, VmImportOperatorPolicy, VmImportRole, VmImportRolePolicy, VmOperation } from '../../lib/aws';
import { HERE, ROLE, awsStack } from '../support/aws';
import { allowedBy, resourceOf } from '../support/allowances';

/** What a bucket is made of. */
interface Given {
  readonly name: string;
  readonly prefix?: string;
  readonly kmsKeyArn?: string;
}

/** Makes a construct with buckets. */
type Make = (stack: TerraformStack, buckets: Given[]) => unknown;

const AWS: Record<string, Make> = {
  'VmImportRole.importBuckets': (stack, buckets) =>
    new VmImportRole(stack, 'it', { ...HERE, importBuckets: made(buckets) }),
  'VmImportRole.exportBuckets': (stack, buckets) =>
    new VmImportRole(stack, 'it', { ...HERE, exportBuckets: withoutKeys(buckets), scopedToResources: true }),
  'VmImportRole.addImportBucket': (stack, buckets) => {
    const role = new VmImportRole(stack, 'it', { ...HERE, importBuckets: made(buckets.slice(0, 1)) });
    made(buckets.slice(1)).forEach((bucket) => role.addImportBucket(bucket));
  },
  'VmImportRolePolicy.importBuckets': (stack, buckets) =>
    new VmImportRolePolicy(stack, 'it', {
      ...HERE,
      roleName: 'vmimport',
      importBuckets: made(buckets),
      scopedToResources: true,
    }),
  'VmImportOperatorPolicy.importBuckets': (stack, buckets) =>
    new VmImportOperatorPolicy(stack, 'it', {
      operations: [VmOperation.IMPORT_IMAGE],
      roleArns: [ROLE],
      partition: 'aws',
      importBuckets: made(buckets),
    }),
  'VmImportOperatorPolicy.exportBuckets': (stack, buckets) =>
    new VmImportOperatorPolicy(stack, 'it', {
      operations: [VmOperation.EXPORT_IMAGE],
      roleArns: [ROLE],
      partition: 'aws',
      exportBuckets: withoutKeys(buckets),
    }),
};

/** Buckets of different names, each with a folder or a key or neither. */
const awsBuckets = fc
  .array(fc.record({ folder: fc.boolean(), key: fc.boolean() }), { minLength: 2, maxLength: 6 })
  .map((all) =>
    all.map(({ folder, key }, seed): Given => ({
      name: `disks-${seed}`,
      ...(folder ? { prefix: 'linux/' } : {}),
      ...(key ? { kmsKeyArn: `arn:aws:kms:eu-central-1:111122223333:key/${uuid(seed)}` } : {}),
    })),
  );

describe('adding a bucket grants something on that bucket and changes nothing else', () => {
  test.each(Object.entries(AWS))('%s', (_, make) => {
    fc.assert(
      fc.property(awsBuckets, fc.nat(), (buckets, at) => {
        const added = buckets[at % buckets.length]!;
        const before = allowedBy(awsStack(), (stack) =>
          make(
            stack,
            buckets.filter((bucket) => bucket !== added),
          ),
        );
        const after = allowedBy(awsStack(), (stack) => make(stack, buckets));
        expect(before.filter((grant) => !after.includes(grant))).toEqual([]);
        const more = after.filter((grant) => !before.includes(grant));
        const { name, prefix = '', kmsKeyArn } = added;
        const own = [`arn:aws:s3:::${name}`, `arn:aws:s3:::${name}/${prefix}*`, kmsKeyArn];
        expect(more.filter((grant) => !own.includes(resourceOf(grant)))).toEqual([]);
        expect(more.length).toBeGreaterThan(0);
      }),
      { numRuns: 30 },
    );
  });
});

function made(buckets: readonly Given[]): VmImportBucket[] {
  return buckets.map(({ name, ...options }) => VmImportBucket.named(name, options));
}

function withoutKeys(buckets: readonly Given[]): VmImportBucket[] {
  return made(buckets.map(({ name, prefix }) => (prefix === undefined ? { name } : { name, prefix })));
}
