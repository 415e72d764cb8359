/**
 * Partitions of AWS, as written in ARNs.
 * @see https://docs.aws.amazon.com/whitepapers/latest/aws-fault-isolation-boundaries/partitions.html
 */
export const PARTITIONS: readonly string[] = [
  'aws',
  'aws-cn',
  'aws-eusc',
  'aws-iso',
  'aws-iso-b',
  'aws-iso-e',
  'aws-iso-f',
  'aws-us-gov',
];

/** The value, if it is the name of a partition. */
export function knownPartition(partition: string | undefined): string | undefined {
  return PARTITIONS.find((known) => known === partition);
}

/** Pattern of a partition in an ARN: the given one if it is known by now, else any. */
export function partitionPattern(partition?: string): string {
  return partition ?? `(?:${PARTITIONS.join('|')})`;
}

/** Regions of other partitions than `aws` have names of their own. */
const REGION_PREFIXES: { readonly [prefix: string]: string } = { 'cn-': 'aws-cn', 'us-gov-': 'aws-us-gov' };

/** The partition of a Region in which VM Import/Export works. */
export function partitionOfRegion(region: string): string {
  const prefix = Object.keys(REGION_PREFIXES).find((one) => region.startsWith(one));
  return prefix === undefined ? 'aws' : REGION_PREFIXES[prefix]!;
}
