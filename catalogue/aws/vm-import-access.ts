import { TerraformVariable, type TerraformStack } from 'cdktf';
import { VmImportBucket, VmImportRole, type VmImportAccess, type VmImportRolePolicy } from '../../lib/aws';
import { entryOf } from '../entry';
import { below, uuid, flag, type Decided, type Inputs, type ListInput, type Made, type Narrowing } from '../inputs';
import type { Values } from '.';
import { KEY, KEY_ID, KINDS } from './shared';
import { BUCKET_KEYS, EXPORT_BUCKETS, IMPORT_BUCKETS } from './vm-import-bucket';

/** Makes a construct with access props. */
type Make = (stack: TerraformStack, id: string, access: VmImportAccess) => unknown;
/** Makes a construct to which access can be added. */
type Grower = (stack: TerraformStack, id: string) => VmImportRole | VmImportRolePolicy;

/** Refused, whatever they are. */
const keysOfExports = (path: string, build: (stack: TerraformStack, id: string, bucket: VmImportBucket) => unknown) =>
  below(path, BUCKET_KEYS, ([, , bucket]): Decided => ({
    refusal: KEY_OF_EXPORT,
    build: (stack, id, value) => build(stack, id, bucket(value)),
  }));
const KEY_OF_EXPORT =
  "'exportBuckets[0].kmsKeyArn' must be left out, got a value that Terraform knows only later: VM Import/Export cannot " +
  'export to a bucket with SSE-KMS, only to one with SSE-S3 or without encryption';

/** Lists of buckets, as three constructs take them. */
export function bucketInputs(make: Make): {
  narrowing: Record<string, Narrowing>;
  atSynthesis: Record<string, Decided>;
} {
  const list = (name: 'importBuckets' | 'exportBuckets', buckets: Readonly<Record<string, Made<VmImportBucket>>>) =>
    below(`${name}[]: VmImportBucket.`, buckets, ([prop, kind, bucket]): Narrowing => ({
      prop: `${name}[0].${prop}`,
      kind,
      build: (stack, id, value) => make(stack, id, { [name]: [bucket(value)] }),
    }));
  return {
    narrowing: { ...list('importBuckets', IMPORT_BUCKETS), ...list('exportBuckets', EXPORT_BUCKETS) },
    atSynthesis: keysOfExports('exportBuckets[]: VmImportBucket.', (stack, id, bucket) =>
      make(stack, id, { exportBuckets: [bucket] }),
    ),
  };
}

/** All access, as roles and their further policies take it, in props and by methods. */
export function accessInputs(make: Make, create: Grower): Required<Pick<Inputs, 'narrowing' | 'atSynthesis'>> {
  const buckets = bucketInputs(make);
  const method = (
    name: 'addImportBucket' | 'addExportBucket',
    list: string,
    all: Readonly<Record<string, Made<VmImportBucket>>>,
  ) =>
    below(`${name}.bucket: VmImportBucket.`, all, ([prop, kind, bucket]): Narrowing => ({
      prop: `${list}[0].${prop}`,
      kind,
      build: (stack, id, value) => create(stack, id)[name](bucket(value)),
    }));
  const key: Pick<Narrowing, 'prop' | 'kind'> = { prop: 'volumeKmsKeyArns[0]', kind: KINDS.key };
  return {
    narrowing: {
      ...buckets.narrowing,
      ...method('addImportBucket', 'importBuckets', IMPORT_BUCKETS),
      ...method('addExportBucket', 'exportBuckets', EXPORT_BUCKETS),
      'volumeKmsKeyArns[]': { ...key, build: (stack, id, value) => make(stack, id, { volumeKmsKeyArns: [value] }) },
      'addVolumeKmsKey.keyArn': { ...key, build: (stack, id, value) => create(stack, id).addVolumeKmsKey(value) },
      sourceAccountId: {
        prop: 'sourceAccountId',
        kind: KINDS.account,
        build: (stack, id, sourceAccountId) => make(stack, id, { sourceAccountId }),
      },
      partition: {
        prop: 'partition',
        kind: KINDS.partition,
        build: (stack, id, partition) => make(stack, id, { partition }),
      },
    },
    atSynthesis: {
      ...buckets.atSynthesis,
      ...keysOfExports('addExportBucket.bucket: VmImportBucket.', (stack, id, bucket) =>
        create(stack, id).addExportBucket(bucket),
      ),
      licenseManager: flag('licenseManager', (stack, id, value) => make(stack, id, { licenseManager: value as never })),
      scopedToResources: flag('scopedToResources', (stack, id, value) =>
        make(stack, id, { scopedToResources: value as never }),
      ),
    },
  };
}

const BUCKETS: readonly VmImportBucket[] = [
  VmImportBucket.named('a-disks'),
  VmImportBucket.named('disks', { prefix: 'b/' }),
  VmImportBucket.ofArn('arn:aws:s3:::images'),
];

export function bucketLists(make: Make): Record<'importBuckets' | 'exportBuckets', ListInput> {
  return {
    importBuckets: {
      values: BUCKETS,
      make: (stack, importBuckets) => make(stack, 'it', { importBuckets }),
      exact: false,
    },
    exportBuckets: {
      values: BUCKETS,
      make: (stack, exportBuckets) => make(stack, 'it', { exportBuckets }),
      exact: false,
    },
  };
}

export function accessLists(make: Make): Record<string, ListInput> {
  return {
    ...bucketLists(make),
    volumeKmsKeyArns: {
      values: [1, 2, 3].map((seed) => `arn:aws:kms:eu-central-1:111122223333:key/${uuid(seed)}`),
      make: (stack, volumeKmsKeyArns) => make(stack, 'it', { volumeKmsKeyArns }),
      exact: false,
    },
  };
}

/** Everything that the access of a role can have. */
export function everything({ bucket, images, folder, key }: Values): VmImportAccess {
  return {
    importBuckets: [VmImportBucket.named(bucket, { prefix: folder, kmsKeyArn: key })],
    exportBuckets: [VmImportBucket.named(images)],
    volumeKmsKeyArns: [key],
    licenseManager: true,
    scopedToResources: true,
  };
}

const bucket = (prop: string) => [{ bucketArn: `each of ${prop}`, objectsArn: 'its objects' }];
/** Access as docs/permissions.md names it. */
export const NO_ACCESS = {
  importBuckets: [],
  exportBuckets: [],
  bucketKeys: [],
  volumeKeys: [],
  licenseManager: false,
};
export const ALL_ACCESS = {
  importBuckets: bucket('importBuckets'),
  exportBuckets: bucket('exportBuckets'),
  bucketKeys: ['each kmsKeyArn of importBuckets'],
  volumeKeys: ['each of volumeKmsKeyArns'],
  licenseManager: true,
};

/** All props of access, as messages list them. */
export const ACCESS_PROPS =
  "'importBuckets', 'exportBuckets', 'volumeKmsKeyArns', 'licenseManager', 'scopedToResources', 'sourceAccountId', " +
  "'partition', 'provider'";

export const ENTRY = entryOf(__filename, {
  of: 'VmImportAccess',
  refusals: [
    {
      cause: (stack) => new VmImportRole(stack, 'it', { importBuckets: [], exportBuckets: 'images' as never }),
      fix: 'give a list with entries, or leave it out',
    },
    {
      cause: (stack) => {
        const keys = new TerraformVariable(stack, 'keys', { type: 'list(string)' }).listValue;
        new VmImportRole(stack, 'it', { volumeKmsKeyArns: keys });
      },
      fix: 'write the list out: how many keys there are must be known',
    },
    {
      cause: (stack) => new VmImportRole(stack, 'it', { volumeKmsKeyArns: [KEY, KEY] }),
      fix: 'name each key once',
    },
    {
      cause: (stack) => new VmImportRole(stack, 'it', { volumeKmsKeyArns: 'all' as never }),
      fix: 'give a list of ARNs, or `[VmImportRole.ANY_KEY]`',
    },
    {
      cause: (stack) => new VmImportRole(stack, 'it', { volumeKmsKeyArns: [KEY, VmImportRole.ANY_KEY] }),
      fix: 'leave one of the two out',
    },
    {
      cause: (stack) => new VmImportRole(stack, 'it', { volumeKmsKeyArns: ['*', 'alias/aws/ebs', KEY_ID] }),
      fix: 'give the ARN of each key',
    },
    {
      cause: (stack) => new VmImportRole(stack, 'it', { volumeKmsKeyArns: [KEY], partition: 'aws-cn' }),
      fix: 'name keys of the partition that the role is in',
    },
    {
      cause: (stack) => {
        const scopedToResources = undefined;
        new VmImportRole(stack, 'it', { scopedToResources });
      },
      fix: 'give `true`, or leave the prop out to grant what the vendor documents',
    },
  ],
});
