import type { TerraformStack } from 'cdktf';
import {
  InstanceExportBucketAccess,
  VmImportOperatorPolicy,
  VmImportRole,
  VmImportRolePolicy,
  bindings,
  type VmImportAccess,
} from '../../lib/aws';
import { awsStack } from '../support/aws';
import { digits, uuid, type Shape, type Shapes } from './shape';

type AwsValues = ReturnType<typeof valuesOf>;

function valuesOf(seed: number) {
  const account = digits(seed, 12);
  return {
    account,
    partition: ['aws', 'aws-cn', 'aws-us-gov'][seed % 3]!,
    bucket: `disks-${seed}`,
    images: `images-${seed}`,
    folder: `folder-${seed}/`,
    key: `arn:aws:kms:eu-central-1:${account}:key/${uuid(seed)}`,
    roleName: `vmimport-${seed}`,
    roleArn: `arn:aws:iam::${account}:role/vmimport`,
    canonicalId: digits(seed, 64),
  };
}

/** Everything that the access of a role can have. */
function everything({ bucket, images, folder, key }: AwsValues): VmImportAccess {
  return {
    importBuckets: [{ bucketName: bucket, prefix: folder, kmsKeyArn: key }],
    exportBuckets: [{ bucketName: images }],
    volumeKmsKeyArns: [key],
    licenseManager: true,
    scopedToResources: true,
  };
}

function elsewhere(stack: TerraformStack, id: string) {
  return new bindings.AwsProvider(stack, `${id}-provider`, { alias: id, region: 'eu-west-1' });
}

const SHAPES: Record<string, Shape<AwsValues>> = {
  'VmImportRole: nothing but snapshots': (stack, id) => new VmImportRole(stack, id),
  'VmImportRole: everything': (stack, id, values) =>
    new VmImportRole(stack, id, { roleName: values.roleName, ...everything(values) }),
  'VmImportRole: account given': (stack, id, { account }) => new VmImportRole(stack, id, { sourceAccountId: account }),
  'VmImportRole: account and partition given': (stack, id, { account, partition }) =>
    new VmImportRole(stack, id, { sourceAccountId: account, partition }),
  'VmImportRole: provider with an alias': (stack, id) =>
    new VmImportRole(stack, id, { provider: elsewhere(stack, id) }),
  'VmImportRolePolicy: bucket': (stack, id, { roleName, bucket }) =>
    new VmImportRolePolicy(stack, id, { roleName, importBuckets: [{ bucketName: bucket }] }),
  'VmImportRolePolicy: everything': (stack, id, values) =>
    new VmImportRolePolicy(stack, id, { roleName: values.roleName, policyName: values.bucket, ...everything(values) }),
  'VmImportOperatorPolicy: all operations': (stack, id, { roleArn }) =>
    new VmImportOperatorPolicy(stack, id, { roleArns: [roleArn] }),
  'VmImportOperatorPolicy: buckets, partition given': (stack, id, { roleArn, bucket, images }) =>
    new VmImportOperatorPolicy(stack, id, {
      roleArns: [roleArn],
      importBuckets: [{ bucketName: bucket }],
      exportBuckets: [{ bucketName: images }],
      partition: 'aws',
    }),
  'InstanceExportBucketAccess: own account': (stack, id, { bucket }) =>
    new InstanceExportBucketAccess(stack, id, { bucketName: bucket, region: 'eu-central-1' }),
  'InstanceExportBucketAccess: owner given': (stack, id, { bucket, canonicalId }) =>
    new InstanceExportBucketAccess(stack, id, {
      bucketName: bucket,
      region: 'eu-central-1',
      ownerCanonicalId: canonicalId,
    }),
  'InstanceExportBucketAccess: provider with an alias': (stack, id, { bucket }) =>
    new InstanceExportBucketAccess(stack, id, {
      bucketName: bucket,
      region: 'eu-central-1',
      provider: elsewhere(stack, id),
    }),
};

export const AWS_SHAPES: Shapes<AwsValues> = { newStack: awsStack, valuesOf, shapes: SHAPES, namesValues: false };
