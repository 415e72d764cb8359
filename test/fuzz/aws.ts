import {
  InstanceExportBucketAccess,
  VmImportBucket,
  VmImportOperatorPolicy,
  VmImportRole,
  VmImportRolePolicy,
  VmOperation,
  bindings,
} from '../../lib/aws';
import type { FuzzCase } from './case';
import { Call } from './recipe';

const ACCOUNT = '111122223333';
const KEY = `arn:aws:kms:eu-central-1:${ACCOUNT}:key/1234abcd-12ab-34cd-56ef-1234567890ab`;
const OTHER_KEY = `arn:aws:kms:eu-central-1:${ACCOUNT}:key/abcd1234-12ab-34cd-56ef-1234567890ab`;

const provider = (stack: ConstructorParameters<typeof bindings.AwsProvider>[0]) =>
  new bindings.AwsProvider(stack, 'aws', { region: 'eu-central-1' });

const ACCESS = {
  importBuckets: [
    new Call(VmImportBucket.named, 'disks', { prefix: 'linux/', kmsKeyArn: KEY }),
    new Call(VmImportBucket.ofArn, 'arn:aws:s3:::more-disks', { prefix: 'windows/' }),
  ],
  exportBuckets: [new Call(VmImportBucket.named, 'exports', { prefix: 'out/' })],
  volumeKmsKeyArns: [OTHER_KEY],
  licenseManager: false,
  scopedToResources: true,
  sourceAccountId: ACCOUNT,
  partition: 'aws',
};

export const CASES: readonly FuzzCase[] = [
  {
    name: 'VmImportRole',
    provider,
    recipe: {
      ...ACCESS,
      roleName: 'images',
      confusedDeputyProtection: true,
      permissionsBoundaryArn: `arn:aws:iam::${ACCOUNT}:policy/boundary`,
      exclusivePolicies: true,
      alsoPolicies: ['more'],
    },
    choices: ['licenseManager', 'roleName', 'sourceAccountId', 'partition'],
    make: (scope, props) => new VmImportRole(scope, 'it', props),
  },
  {
    name: 'VmImportRolePolicy',
    provider,
    recipe: { ...ACCESS, roleName: 'images', policyName: 'more' },
    choices: ['licenseManager', 'policyName', 'sourceAccountId', 'partition'],
    make: (scope, props) => new VmImportRolePolicy(scope, 'it', props),
  },
  {
    name: 'VmImportOperatorPolicy',
    provider,
    recipe: {
      importBuckets: ACCESS.importBuckets,
      exportBuckets: ACCESS.exportBuckets,
      operations: [VmOperation.IMPORT_IMAGE, VmOperation.EXPORT_IMAGE],
      roleArns: [`arn:aws:iam::${ACCOUNT}:role/images`],
      passRoleToServiceOnly: true,
      policyName: 'operators',
      partition: 'aws',
    },
    choices: ['policyName', 'partition'],
    make: (scope, props) => new VmImportOperatorPolicy(scope, 'it', props),
  },
  {
    name: 'InstanceExportBucketAccess',
    provider,
    recipe: { bucketName: 'exports', region: 'eu-central-1', ownerCanonicalId: 'c'.repeat(64) },
    choices: ['ownerCanonicalId'],
    make: (scope, props) => new InstanceExportBucketAccess(scope, 'it', props),
  },
  {
    name: 'InstanceExportBucketAccess, revoked',
    provider,
    recipe: { bucketName: 'exports', region: 'eu-central-1', revoked: true },
    choices: [],
    make: (scope, props) => new InstanceExportBucketAccess(scope, 'it', props),
  },
];
