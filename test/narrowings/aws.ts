import type { TerraformStack } from 'cdktf';
import {
  InstanceExportBucketAccess,
  VmImportOperatorPolicy,
  VmImportRole,
  VmImportRolePolicy,
  type InstanceExportBucketAccessProps,
  type VmImportAccess,
  type VmImportBucket,
  type VmImportOperatorPolicyProps,
  type VmImportRolePolicyProps,
  type VmImportRoleProps,
} from '../../lib/aws';
import { AWS_AT_SYNTHESIS, AWS_OTHERS } from './aws-others';
import { below, kind, type Build, type Inputs, type Kind, type Narrowing } from './inputs';

const KEY = 'arn:aws:kms:eu-central-1:111122223333:key/1234abcd-12ab-34cd-56ef-1234567890ab';
const BUCKET = 'arn:aws:s3:::images';
const ROLE = 'arn:aws:iam::111122223333:role/vmimport';

const KINDS = {
  account: kind('the id of an account (12 digits)', '111122223333', '*', ROLE),
  partition: kind(
    'a partition of AWS (aws, aws-cn, aws-eusc, aws-iso, aws-iso-b, aws-iso-e, aws-iso-f, aws-us-gov)',
    'aws',
    '*',
    'eu-central-1',
  ),
  roleName: kind(
    'the name of a role, without path (1 to 64 of a-z, A-Z, 0-9 and "_+=,.@-")',
    'vmimport',
    '/images/vmimport',
    ROLE,
  ),
  policyName: kind('the name of a policy (1 to 128 of a-z, A-Z, 0-9 and "_+=,.@-")', 'images', 'a b', ROLE),
  bucketName: kind('the name of a bucket (3 to 63 of a-z, 0-9, "." and "-")', 'images', '*', BUCKET),
  bucketArn: kind('the ARN of a bucket (arn:aws:s3:::<name>)', BUCKET, 'arn:aws:s3:::*', KEY),
  prefix: kind(
    'a folder of a bucket: it ends in "/", does not begin with it, and has only a-z, A-Z, 0-9 and "/!_.\'()-"',
    'linux/',
    '*',
    BUCKET,
  ),
  key: kind('the ARN of a KMS key (arn:aws:kms:<region>:<account>:key/<key id>)', KEY, 'alias/disks', BUCKET),
  role: kind('the ARN of a role (arn:aws:iam::<account>:role/<name>)', ROLE, 'arn:aws:iam::111122223333:role/*', KEY),
  boundary: kind(
    'the ARN of a managed policy (arn:aws:iam::<account>:policy/<name>)',
    'arn:aws:iam::111122223333:policy/boundary',
    'boundary',
    ROLE,
  ),
  region: kind('a Region from which instances can be exported', 'eu-south-1', 'Frankfurt', 'aws'),
  canonicalId: kind(
    'the canonical user id of an account (64 hexadecimal digits)',
    '79a59df900b949e55d96a1e698fbacedfd6e09d98eacf8f8d5218e7cd47ef2be',
    'owner',
    '111122223333',
  ),
};

type Entry<T> = readonly [Kind, (value: string) => T];
const BUCKETS: Record<string, Entry<VmImportBucket>> = {
  bucketName: [KINDS.bucketName, (bucketName) => ({ bucketName })],
  bucketArn: [KINDS.bucketArn, (bucketArn) => ({ bucketArn })],
  prefix: [KINDS.prefix, (prefix) => ({ bucketName: 'disks', prefix })],
};
const IMPORT_BUCKETS: Record<string, Entry<VmImportBucket>> = {
  ...BUCKETS,
  kmsKeyArn: [KINDS.key, (kmsKeyArn) => ({ bucketName: 'disks', kmsKeyArn })],
};

/** A grant of its own in each case: roles, policies and their names can be there once. */
const role = (props: (value: string) => VmImportRoleProps): Build => {
  return (stack, id, value) => new VmImportRole(stack, id, { roleName: id, ...props(value) });
};
const rolePolicy = (props: (value: string) => Partial<VmImportRolePolicyProps>): Build => {
  return (stack, id, value) =>
    new VmImportRolePolicy(stack, id, { roleName: id, importBuckets: [{ bucketName: 'disks' }], ...props(value) });
};
const operators = (props: (value: string) => Partial<VmImportOperatorPolicyProps>): Build => {
  return (stack, id, value) => new VmImportOperatorPolicy(stack, id, { roleArns: [ROLE], ...props(value) });
};
const bucketAccess = (props: (value: string) => Partial<InstanceExportBucketAccessProps>): Build => {
  return (stack, id, value) =>
    new InstanceExportBucketAccess(stack, id, { bucketName: id, region: 'us-east-1', ...props(value) });
};

/** The same props of several constructs. */
function lists(
  path: string,
  construct: (props: (value: string) => VmImportAccess) => Build,
): Record<string, Narrowing> {
  const entries = (list: 'importBuckets' | 'exportBuckets', buckets: typeof BUCKETS) =>
    Object.entries(buckets).map(([prop, [format, bucket]]): [string, Narrowing] => [
      `${path}.${list}[].${prop}`,
      { prop: `${list}[0].${prop}`, kind: format, build: construct((value) => ({ [list]: [bucket(value)] })) },
    ]);
  return Object.fromEntries([...entries('importBuckets', IMPORT_BUCKETS), ...entries('exportBuckets', BUCKETS)]);
}

type Grower = VmImportRole | VmImportRolePolicy;
function methods(path: string, create: (stack: TerraformStack, id: string) => Grower): Record<string, Narrowing> {
  const method = (name: string, list: string, add: (to: Grower, bucket: VmImportBucket) => void) =>
    below(`${path}.${name}.`, name === 'addImportBucket' ? IMPORT_BUCKETS : BUCKETS, ([format, bucket]): Narrowing => {
      const prop = Object.keys(bucket('')).pop()!;
      return {
        prop: `${list}[0].${prop}`,
        kind: format,
        build: (stack, id, value) => add(create(stack, id), bucket(value)),
      };
    });
  return {
    ...method('addImportBucket', 'importBuckets', (to, bucket) => to.addImportBucket(bucket)),
    ...method('addExportBucket', 'exportBuckets', (to, bucket) => to.addExportBucket(bucket)),
    [`${path}.addVolumeKmsKey.keyArn`]: {
      prop: 'volumeKmsKeyArns[0]',
      kind: KINDS.key,
      build: (stack, id, value) => create(stack, id).addVolumeKmsKey(value),
    },
  };
}

/** Props with the name that messages give them. */
function props<P>(
  path: string,
  construct: (of: (value: string) => Partial<P>) => Build,
  kinds: { [K in keyof P]?: Kind },
) {
  return below(path, Object.fromEntries(Object.keys(kinds).map((name) => [name, name])), (name): Narrowing => ({
    prop: name,
    kind: kinds[name as keyof P]!,
    build: construct((value) => ({ [name]: value }) as Partial<P>),
  }));
}

const { account: sourceAccountId, partition, roleName, policyName } = KINDS;
const volumeKeys = (construct: (of: (value: string) => VmImportAccess) => Build): Narrowing => ({
  prop: 'volumeKmsKeyArns[0]',
  kind: KINDS.key,
  build: construct((value) => ({ volumeKmsKeyArns: [value] })),
});

export const AWS: Inputs = {
  narrowing: {
    ...lists('VmImportRole', role),
    ...lists('VmImportRolePolicy', rolePolicy),
    ...lists('VmImportOperatorPolicy', operators),
    ...methods('VmImportRole', (stack, id) => new VmImportRole(stack, id, { roleName: id })),
    ...methods('VmImportRolePolicy', (stack, id) => new VmImportRolePolicy(stack, id, { roleName: id })),
    ...props<VmImportRoleProps>('VmImportRole.', role, {
      sourceAccountId,
      partition,
      roleName,
      permissionsBoundaryArn: KINDS.boundary,
    }),
    ...props<VmImportRolePolicyProps>('VmImportRolePolicy.', rolePolicy, {
      sourceAccountId,
      partition,
      roleName,
      policyName,
    }),
    ...props<VmImportOperatorPolicyProps>('VmImportOperatorPolicy.', operators, { partition, policyName }),
    ...props<InstanceExportBucketAccessProps>('InstanceExportBucketAccess.', bucketAccess, {
      bucketName: KINDS.bucketName,
      region: KINDS.region,
      ownerCanonicalId: KINDS.canonicalId,
    }),
    'VmImportRole.volumeKmsKeyArns[]': volumeKeys(role),
    'VmImportRolePolicy.volumeKmsKeyArns[]': volumeKeys(rolePolicy),
    'VmImportOperatorPolicy.roleArns[]': {
      prop: 'roleArns[0]',
      kind: KINDS.role,
      build: operators((value) => ({ roleArns: [value] })),
    },
  },
  atSynthesis: AWS_AT_SYNTHESIS,
  others: AWS_OTHERS,
};
