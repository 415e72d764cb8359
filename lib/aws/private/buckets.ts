import type { Construct } from 'constructs';
import { checkEach, checkKeys, entriesOf } from '../../core/checks';
import type { Narrowing } from '../../core/format';
import { isLateBound } from '../../core/late-bound';
import { identityOf } from '../../core/references';
import { show } from '../../core/text';
import { parseArn } from '../facts/arn';
import { bucketArnFormat, keyArnFormat } from '../facts/arn-formats';
import { bucketArns, type BucketArns } from '../facts/buckets';
import { BUCKET_NAME, PREFIX } from '../facts/formats';
import { ANY_KEY } from '../facts/vm-import-role';

/** A bucket as it was given. */
export interface BucketSpec {
  readonly bucketName?: string;
  readonly bucketArn?: string;
  readonly prefix?: string;
  readonly kmsKeyArn?: string;
}

/** The lists of buckets that constructs take. */
export interface BucketLists {
  readonly importBuckets?: readonly BucketSpec[];
  readonly exportBuckets?: readonly BucketSpec[];
}

/** What lists of buckets come to. */
export interface BucketsPlan {
  /** Those that the formats of the values do not see. */
  readonly problems: readonly string[];
  /** The names and folders that narrow a grant. */
  readonly names: readonly Narrowing[];
  /** The ARNs that narrow a grant. */
  readonly arns: readonly Narrowing[];
  /** The keys that the objects to import are encrypted with. */
  readonly importKeys: '*' | readonly string[];
}

/** A bucket of a list, under the name that messages give it. */
interface NamedBucket {
  readonly name: string;
  readonly bucket: BucketSpec;
}

export function planBuckets(
  { importBuckets, exportBuckets }: BucketLists,
  partition: string | undefined,
  scope: Construct,
): BucketsPlan {
  const imports = namedBuckets('importBuckets', importBuckets);
  const exports = namedBuckets('exportBuckets', exportBuckets);
  return {
    problems: [
      ...checkBuckets('importBuckets', importBuckets),
      ...checkOverlaps(imports, scope),
      ...checkBuckets('exportBuckets', exportBuckets),
      ...exports.flatMap(checkExportKey),
      ...checkOverlaps(exports, scope),
    ],
    names: [...imports, ...exports].flatMap(nameNarrowings),
    arns: [
      ...imports.flatMap((one) => [...bucketArnNarrowings(one, partition), ...keyNarrowings(one, partition)]),
      ...exports.flatMap((one) => bucketArnNarrowings(one, partition)),
    ],
    importKeys: anyOrAll(imports.flatMap(({ bucket }) => bucket.kmsKeyArn ?? [])),
  };
}

/** Name and partition, not the bucket's own ARN: a plan knows the one, but not the other. */
export function arnsOf(buckets: readonly BucketSpec[] | undefined, partition: string): BucketArns[] {
  return (buckets ?? []).map(({ bucketName, bucketArn, prefix }) =>
    bucketArns(bucketArn ?? `arn:${partition}:s3:::${bucketName}`, prefix),
  );
}

/** The keys, unless one of them stands for all. */
export function anyOrAll(keys: readonly string[]): '*' | readonly string[] {
  return keys.includes(ANY_KEY) ? '*' : keys;
}

function namedBuckets(prop: string, buckets: readonly BucketSpec[] | undefined): NamedBucket[] {
  return entriesOf(buckets).flatMap((bucket, index) =>
    isBucket(bucket) ? [{ name: `${prop}[${index}]`, bucket }] : [],
  );
}

function isBucket(entry: unknown): entry is BucketSpec {
  return typeof entry === 'object' && entry !== null && !Array.isArray(entry) && !isLateBound(entry);
}

function checkBuckets(prop: string, buckets: readonly BucketSpec[] | undefined): string[] {
  return checkEach(prop, buckets, 'buckets', (name, entry) =>
    isBucket(entry) ? checkBucket(name, entry) : [`'${name}' must be a bucket, got ${show(entry)}`],
  );
}

/** Without its folder, because of a misspelt key, a bucket would be granted as a whole. */
function checkBucket(name: string, bucket: BucketSpec): string[] {
  const { bucketName, bucketArn } = bucket;
  return (bucketName === undefined) === (bucketArn === undefined)
    ? [`'${name}' must have either 'bucketName' or 'bucketArn', got ${bucketName === undefined ? 'neither' : 'both'}`]
    : checkKeys(name, bucket, ['bucketName', 'bucketArn', 'prefix', 'kmsKeyArn']);
}

function checkExportKey({ name, bucket: { kmsKeyArn } }: NamedBucket): string[] {
  return kmsKeyArn === undefined
    ? []
    : [
        `'${name}.kmsKeyArn' must be left out, got ${show(kmsKeyArn)}: ` +
          'VM Import/Export cannot export to a bucket with SSE-KMS, only to one with SSE-S3 or without encryption',
      ];
}

function checkOverlaps(buckets: readonly NamedBucket[], scope: Construct): string[] {
  const seen = buckets.map(({ name, bucket }) => ({
    name,
    id: bucketId(bucket, scope),
    folder: String(identityOf(bucket.prefix ?? '', scope)),
  }));
  return seen.flatMap((one, index) => {
    const other = seen
      .slice(0, index)
      .find(({ id, folder }) => id !== undefined && id === one.id && overlap(folder, one.folder));
    return other ? [`'${one.name}' must be another bucket or folder than '${other.name}', got the same again`] : [];
  });
}

function bucketId({ bucketName, bucketArn }: BucketSpec, scope: Construct): unknown {
  return identityOf(bucketName ?? parseArn(bucketArn)?.resource ?? bucketArn, scope);
}

function overlap(one: string, other: string): boolean {
  return one.startsWith(other) || other.startsWith(one);
}

function nameNarrowings({ name, bucket: { bucketName, prefix } }: NamedBucket): Narrowing[] {
  return [
    ...(bucketName === undefined ? [] : [{ prop: `${name}.bucketName`, value: bucketName, format: BUCKET_NAME }]),
    ...(prefix === undefined ? [] : [{ prop: `${name}.prefix`, value: prefix, format: PREFIX }]),
  ];
}

function bucketArnNarrowings({ name, bucket }: NamedBucket, partition: string | undefined): Narrowing[] {
  const { bucketArn } = bucket;
  return bucketArn === undefined
    ? []
    : [{ prop: `${name}.bucketArn`, value: bucketArn, format: bucketArnFormat(partition) }];
}

function keyNarrowings({ name, bucket }: NamedBucket, partition: string | undefined): Narrowing[] {
  const { kmsKeyArn } = bucket;
  return kmsKeyArn === undefined || kmsKeyArn === ANY_KEY
    ? []
    : [{ prop: `${name}.kmsKeyArn`, value: kmsKeyArn, format: keyArnFormat(partition) }];
}
