import type { TerraformStack } from 'cdktf';
import fc from 'fast-check';
import { VmImportOperatorPolicy, VmImportRole, VmImportRolePolicy, type VmImportBucket } from '../../lib/aws';
import { ImsCustomPolicy, ImsOperation } from '../../lib/huaweicloud';
import { awsStack } from '../support/aws';
import { huaweicloudStack } from '../support/huaweicloud';
import { byAddress } from '../support/addresses';
import { synth } from '../support/synth';
import { uuid } from './shape';

const HERE = { sourceAccountId: '111122223333', partition: 'aws' };
const ROLE = 'arn:aws:iam::111122223333:role/vmimport';

/** Makes a construct with buckets. */
type Make = (stack: TerraformStack, buckets: VmImportBucket[]) => unknown;

const AWS: Record<string, Make> = {
  'VmImportRole.importBuckets': (stack, importBuckets) => new VmImportRole(stack, 'it', { ...HERE, importBuckets }),
  'VmImportRole.exportBuckets': (stack, buckets) =>
    new VmImportRole(stack, 'it', { ...HERE, exportBuckets: withoutKeys(buckets), scopedToResources: true }),
  'VmImportRole.addImportBucket': (stack, buckets) => {
    const role = new VmImportRole(stack, 'it', { ...HERE, importBuckets: buckets.slice(0, 1) });
    buckets.slice(1).forEach((bucket) => role.addImportBucket(bucket));
  },
  'VmImportRolePolicy.importBuckets': (stack, importBuckets) =>
    new VmImportRolePolicy(stack, 'it', { ...HERE, roleName: 'vmimport', importBuckets, scopedToResources: true }),
  'VmImportOperatorPolicy.importBuckets': (stack, importBuckets) =>
    new VmImportOperatorPolicy(stack, 'it', { roleArns: [ROLE], partition: 'aws', importBuckets }),
  'VmImportOperatorPolicy.exportBuckets': (stack, buckets) =>
    new VmImportOperatorPolicy(stack, 'it', {
      roleArns: [ROLE],
      partition: 'aws',
      exportBuckets: withoutKeys(buckets),
    }),
};

/** Buckets of different names, each with a folder or a key or neither. */
const awsBuckets = fc
  .array(fc.record({ folder: fc.boolean(), key: fc.boolean() }), { minLength: 2, maxLength: 6 })
  .map((all) =>
    all.map(({ folder, key }, seed): VmImportBucket => ({
      bucketName: `disks-${seed}`,
      ...(folder ? { prefix: 'linux/' } : {}),
      ...(key ? { kmsKeyArn: `arn:aws:kms:eu-central-1:111122223333:key/${uuid(seed)}` } : {}),
    })),
  );

describe('adding a bucket grants something on that bucket and changes nothing else', () => {
  test.each(Object.entries(AWS))('%s', (_, make) => {
    fc.assert(
      fc.property(awsBuckets, fc.nat(), (buckets, at) => {
        const added = buckets[at % buckets.length]!;
        const before = grantsOf(awsStack(), (stack) =>
          make(
            stack,
            buckets.filter((bucket) => bucket !== added),
          ),
        );
        const after = grantsOf(awsStack(), (stack) => make(stack, buckets));
        expect(before.filter((grant) => !after.includes(grant))).toEqual([]);
        const more = after.filter((grant) => !before.includes(grant));
        const { bucketName, prefix = '', kmsKeyArn } = added;
        const own = [`arn:aws:s3:::${bucketName}`, `arn:aws:s3:::${bucketName}/${prefix}*`, kmsKeyArn];
        expect(more.filter((grant) => !own.includes(resourceOf(grant)))).toEqual([]);
        expect(more.length).toBeGreaterThan(0);
      }),
      { numRuns: 30 },
    );
  });

  test('ImsCustomPolicy.obsBuckets', () => {
    const counts = fc.integer({ min: 2, max: 45 });
    fc.assert(
      fc.property(counts, fc.nat(), (count, at) => {
        const buckets = Array.from({ length: count }, (_, index) => `disks-${index}`);
        const added = buckets[at % count]!;
        const make = (obsBuckets: string[]) => (stack: TerraformStack) =>
          new ImsCustomPolicy(stack, 'it', {
            policyName: 'images',
            description: 'For tests',
            allowed: [ImsOperation.EXPORT_IMAGE],
            obsBuckets,
          });
        const before = grantsOf(huaweicloudStack(), make(buckets.filter((bucket) => bucket !== added)));
        const after = grantsOf(huaweicloudStack(), make(buckets));
        expect(before.filter((grant) => !after.includes(grant))).toEqual([]);
        const more = after.filter((grant) => !before.includes(grant)).map(resourceOf);
        expect([...new Set(more)].sort()).toEqual([`OBS:*:*:bucket:${added}`, `OBS:*:*:object:${added}/*`]);
      }),
      { numRuns: 30 },
    );
  });
});

function withoutKeys(buckets: VmImportBucket[]): VmImportBucket[] {
  return buckets.map(({ bucketName, prefix }) => ({ bucketName, prefix }));
}

/** Every action on every resource that the documents of a stack allow, under which conditions, and at which level. */
function grantsOf(stack: TerraformStack, make: (stack: TerraformStack) => unknown): string[] {
  make(stack);
  return Object.values(byAddress(synth(stack))).flatMap(({ policy, type }) => {
    const statements = (policy ? JSON.parse(String(policy)).Statement : []) as Record<string, any>[];
    return statements.flatMap(({ Effect, Action, Resource = '*', Condition }) =>
      [Action]
        .flat()
        .flatMap((action: string) =>
          [Resource].flat().map((resource: string) => JSON.stringify([resource, Effect, action, Condition, type])),
        ),
    );
  });
}

function resourceOf(grant: string): string {
  return (JSON.parse(grant) as [string])[0];
}
