import type { TerraformStack } from 'cdktf';
import fc from 'fast-check';
import { ImsCustomPolicy, ImsOperation } from '../../lib/huaweicloud';
import { allowedBy, resourceOf } from '../support/allowances';
import { huaweicloudStack } from '../support/huaweicloud';

test('adding a bucket grants something on that bucket and changes nothing else', () => {
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
      const before = allowedBy(huaweicloudStack(), make(buckets.filter((bucket) => bucket !== added)));
      const after = allowedBy(huaweicloudStack(), make(buckets));
      expect(before.filter((grant) => !after.includes(grant))).toEqual([]);
      const more = after.filter((grant) => !before.includes(grant)).map(resourceOf);
      expect([...new Set(more)].sort()).toEqual([`OBS:*:*:bucket:${added}`, `OBS:*:*:object:${added}/*`]);
    }),
    { numRuns: 30 },
  );
});
