import type { Construct } from 'constructs';
import { checkKeys, checkOptionalList, entriesOf } from '../../core/checks';
import type { Narrowing } from '../../core/format';
import { isLateBound } from '../../core/late-bound';
import { identityOf } from '../../core/references';
import { show } from '../../core/text';
import { parseArn } from '../facts/arn';
import { bucketArnFormat, keyArnFormat } from '../facts/arn-formats';
import { bucketArns, type BucketArns } from '../facts/buckets';
import { BUCKET_NAME, PREFIX } from '../facts/formats';
import { ANY_KEY } from '../facts/vm-import-role';
import type { VmImportBucket } from '../vm-import-bucket';

/** A list of buckets as it was given, and the name of its prop. */
export interface BucketList {
  readonly prop: 'importBuckets' | 'exportBuckets';
  readonly buckets: readonly VmImportBucket[] | undefined;
}

/** Problems of a list of buckets that the formats of its values do not see. */
export function checkBuckets({ prop, buckets }: BucketList, scope: Construct): string[] {
  const entries = bucketsOf({ prop, buckets });
  return [
    ...checkOptionalList(prop, buckets, 'buckets'),
    ...entriesOf(buckets).flatMap((entry, index) =>
      isBucket(entry) ? [] : [`'${prop}[${index}]' must be a bucket, got ${show(entry)}`],
    ),
    ...entries.flatMap(([name, bucket]) => [...checkNames(name, bucket), ...checkExportKey(prop, name, bucket)]),
    ...checkOverlaps(entries, scope),
  ];
}

/** The names and folders by which a list of buckets narrows a grant. */
export function nameNarrowings(list: BucketList): Narrowing[] {
  return bucketsOf(list).flatMap(([name, { bucketName, prefix }]) => [
    ...(bucketName === undefined ? [] : [{ prop: `${name}.bucketName`, value: bucketName, format: BUCKET_NAME }]),
    ...(prefix === undefined ? [] : [{ prop: `${name}.prefix`, value: prefix, format: PREFIX }]),
  ]);
}

/** The ARNs by which a list of buckets narrows a grant. */
export function arnNarrowings(list: BucketList, partition?: string): Narrowing[] {
  const keys = list.prop === 'importBuckets';
  return bucketsOf(list).flatMap(([name, { bucketArn, kmsKeyArn }]) => [
    ...(bucketArn === undefined
      ? []
      : [{ prop: `${name}.bucketArn`, value: bucketArn, format: bucketArnFormat(partition) }]),
    ...(!keys || kmsKeyArn === undefined || kmsKeyArn === ANY_KEY
      ? []
      : [{ prop: `${name}.kmsKeyArn`, value: kmsKeyArn, format: keyArnFormat(partition) }]),
  ]);
}

export function copyOfBucket({ bucketName, bucketArn, prefix, kmsKeyArn }: VmImportBucket): VmImportBucket {
  return { bucketName, bucketArn, prefix, kmsKeyArn };
}

/** Name and partition, not the bucket's own ARN: in a plan the one is known, the other is not. */
export function arnsOf(buckets: readonly VmImportBucket[] | undefined, partition: string): BucketArns[] {
  return (buckets ?? []).map(({ bucketName, bucketArn, prefix }) =>
    bucketArns(bucketArn ?? `arn:${partition}:s3:::${bucketName}`, prefix),
  );
}

/** The buckets among the entries, each with the path of its prop. */
function bucketsOf({ prop, buckets }: BucketList): [string, VmImportBucket][] {
  return entriesOf(buckets).flatMap((bucket, index): [string, VmImportBucket][] =>
    isBucket(bucket) ? [[`${prop}[${index}]`, bucket]] : [],
  );
}

function isBucket(entry: unknown): entry is VmImportBucket {
  return typeof entry === 'object' && entry !== null && !Array.isArray(entry) && !isLateBound(entry);
}

/** Without its folder, because of a misspelt key, a bucket would be granted as a whole. */
function checkNames(name: string, bucket: VmImportBucket): string[] {
  const { bucketName, bucketArn } = bucket;
  return (bucketName === undefined) === (bucketArn === undefined)
    ? [`'${name}' must have either 'bucketName' or 'bucketArn', got ${bucketName === undefined ? 'neither' : 'both'}`]
    : checkKeys(name, bucket, ['bucketName', 'bucketArn', 'prefix', 'kmsKeyArn']);
}

function checkExportKey(prop: string, name: string, { kmsKeyArn }: VmImportBucket): string[] {
  return prop === 'exportBuckets' && kmsKeyArn !== undefined
    ? [
        `'${name}.kmsKeyArn' must be left out, got ${show(kmsKeyArn)}: ` +
          'VM Import/Export cannot export to a bucket with SSE-KMS, only to one with SSE-S3 or without encryption',
      ]
    : [];
}

function checkOverlaps(entries: readonly [string, VmImportBucket][], scope: Construct): string[] {
  const seen = entries.map(([name, bucket]) => ({ name, id: bucketId(bucket, scope), folder: bucket.prefix ?? '' }));
  return seen.flatMap((one, index) => {
    const other = seen
      .slice(0, index)
      .find(({ id, folder }) => id !== undefined && id === one.id && overlap(folder, one.folder, scope));
    return other ? [`'${one.name}' must be another bucket or folder than '${other.name}', got the same again`] : [];
  });
}

function bucketId({ bucketName, bucketArn }: VmImportBucket, scope: Construct): unknown {
  return identityOf(bucketName ?? parseArn(bucketArn)?.resource ?? bucketArn, scope);
}

function overlap(one: unknown, other: unknown, scope: Construct): boolean {
  const [a, b] = [String(identityOf(one, scope)), String(identityOf(other, scope))];
  return a.startsWith(b) || b.startsWith(a);
}
