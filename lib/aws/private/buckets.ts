import { Construct } from 'constructs';
import { checkEach, entriesOf } from '../../core/checks';
import { checkMadeBy, type Made } from '../../core/factories';
import type { Narrowing } from '../../core/format';
import { isLateBound } from '../../core/late-bound';
import { type PropNames, readOptions, readValue } from '../../core/props';
import { identityOf } from '../../core/references';
import { show } from '../../core/text';
import { parseArn } from '../facts/arn';
import { bucketArnFormat, keyArnFormat } from '../facts/arn-formats';
import { bucketArns, type BucketArns } from '../facts/buckets';
import { BUCKET_NAME, PREFIX } from '../facts/formats';
import { ANY_KEY } from '../facts/vm-import-role';

/** What is said of a bucket beside its name or ARN. */
interface BucketOptions {
  readonly prefix?: string;
  readonly kmsKeyArn?: string;
}

const BUCKET_OPTIONS: PropNames<BucketOptions> = { prefix: 'grant the whole bucket', kmsKeyArn: 1 };

/** What a factory leaves in a bucket. */
export interface BucketSpec extends Made, BucketOptions {
  readonly madeBy: 'VmImportBucket';
  /** Which of the two `value` is. */
  readonly by: 'bucketName' | 'bucketArn';
  readonly value: string;
  /** Problems of the options as such, of the option that `OPTIONS` names. */
  readonly problems: readonly string[];
}

/** The name of the options in problems, until a construct knows where the bucket stands. */
const OPTIONS = 'options';

/** Callers without types can pass anything: the construct that is given the bucket refuses it. */
export function bucketSpec(by: BucketSpec['by'], value: string, options?: BucketOptions): BucketSpec {
  const read = readOptions(OPTIONS, options, BUCKET_OPTIONS);
  return { madeBy: 'VmImportBucket', by, value: readValue(value), ...read.value, problems: read.problems };
}

/** A bucket that callers pass, who may pass anything else. */
export interface BucketPart {
  readonly _spec?: BucketSpec;
}

/** The lists of buckets that constructs take. */
export interface BucketLists {
  readonly importBuckets?: readonly BucketPart[];
  readonly exportBuckets?: readonly BucketPart[];
}

/** What lists of buckets come to. */
export interface BucketsPlan {
  readonly imports: readonly BucketSpec[];
  readonly exports: readonly BucketSpec[];
  /** Those that the formats of the values do not see. */
  readonly problems: readonly string[];
  /** The names and folders that narrow a grant. */
  readonly names: readonly Narrowing[];
  /** The ARNs that narrow a grant. */
  readonly arns: readonly Narrowing[];
  /** The folders among the names. */
  readonly folders: readonly Narrowing[];
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
  const all = [...imports, ...exports];
  const folders = all.flatMap(folderNarrowings);
  return {
    imports: imports.map(({ bucket }) => bucket),
    exports: exports.map(({ bucket }) => bucket),
    problems: [
      ...checkBuckets('importBuckets', importBuckets),
      ...checkOverlaps(imports, scope),
      ...checkBuckets('exportBuckets', exportBuckets),
      ...exports.flatMap(checkExportKey),
      ...checkOverlaps(exports, scope),
    ],
    names: [...all.flatMap(nameNarrowings), ...folders],
    folders,
    arns: [
      ...imports.flatMap((one) => [...arnNarrowings(one, partition), ...keyNarrowings(one, partition)]),
      ...exports.flatMap((one) => arnNarrowings(one, partition)),
    ],
    importKeys: anyOrAll(imports.flatMap(({ bucket }) => bucket.kmsKeyArn ?? [])),
  };
}

/** Name and partition, not the bucket's own ARN: a plan knows the one, but not the other. */
export function arnsOf(buckets: readonly BucketSpec[], partition: string): BucketArns[] {
  return buckets.map(({ by, value, prefix }) =>
    bucketArns(by === 'bucketArn' ? value : `arn:${partition}:s3:::${value}`, prefix),
  );
}

/** The keys, unless one of them stands for all. */
export function anyOrAll(keys: readonly string[]): '*' | readonly string[] {
  return keys.includes(ANY_KEY) ? '*' : keys;
}

function namedBuckets(prop: string, buckets: readonly BucketPart[] | undefined): NamedBucket[] {
  return entriesOf(buckets).flatMap((entry, index) => {
    const name = `${prop}[${index}]`;
    return checkMadeBy(name, entry, 'VmImportBucket').length > 0 ? [] : [{ name, bucket: entry._spec! }];
  });
}

function checkBuckets(prop: string, buckets: readonly BucketPart[] | undefined): string[] {
  return checkEach(prop, buckets, 'buckets', (name, entry) => [
    ...checkMadeBy(name, entry, 'VmImportBucket').map((problem) => `${problem}${bucketHint(entry)}`),
    ...(entry?._spec?.problems ?? []).map((problem) => problem.replace(`'${OPTIONS}`, `'${name}`)),
  ]);
}

/** What to write instead of a name, an ARN, a resource, or what version 0.1 took. */
function bucketHint(entry: unknown): string {
  const write = (by: BucketSpec['by'], value: string, more = '') =>
    `: write VmImportBucket.${by === 'bucketArn' ? 'ofArn' : 'named'}(${value}${more})`;
  if (typeof entry === 'string') {
    return write(entry.startsWith('arn:') ? 'bucketArn' : 'bucketName', isLateBound(entry) ? '…' : show(entry));
  }
  if (Construct.isConstruct(entry)) {
    return write('bucketName', 'its .bucket');
  }
  const given = Object(entry) as { readonly [name: string]: unknown };
  const by = (['bucketName', 'bucketArn'] as const).find((name) => typeof given[name] === 'string');
  const more = Object.keys(BUCKET_OPTIONS).some((name) => name in given) ? ', { … }' : '';
  return by === undefined ? '' : write(by, isLateBound(given[by]) ? '…' : show(given[by]), more);
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
    id: identityOf(parseArn(bucket.value)?.resource ?? bucket.value, scope),
    folder: identityOf(bucket.prefix ?? '', scope),
  }));
  return seen.flatMap((one, index) => {
    const other = seen.slice(0, index).find(({ id, folder }) => id === one.id && overlap(folder, one.folder));
    return other ? [`'${one.name}' must be another bucket or folder than '${other.name}', got the same again`] : [];
  });
}

function overlap(one: unknown, other: unknown): boolean {
  return typeof one === 'string' && typeof other === 'string' && (one.startsWith(other) || other.startsWith(one));
}

function nameNarrowings({ name, bucket: { by, value } }: NamedBucket): Narrowing[] {
  return by === 'bucketName' ? [{ prop: `${name}.bucketName`, value, format: BUCKET_NAME }] : [];
}

function folderNarrowings({ name, bucket: { prefix } }: NamedBucket): Narrowing[] {
  return prefix === undefined ? [] : [{ prop: `${name}.prefix`, value: prefix, format: PREFIX }];
}

function arnNarrowings({ name, bucket: { by, value } }: NamedBucket, partition: string | undefined): Narrowing[] {
  return by === 'bucketArn' ? [{ prop: `${name}.bucketArn`, value, format: bucketArnFormat(partition) }] : [];
}

function keyNarrowings({ name, bucket: { kmsKeyArn } }: NamedBucket, partition: string | undefined): Narrowing[] {
  return kmsKeyArn === undefined || kmsKeyArn === ANY_KEY
    ? []
    : [{ prop: `${name}.kmsKeyArn`, value: kmsKeyArn, format: keyArnFormat(partition) }];
}
