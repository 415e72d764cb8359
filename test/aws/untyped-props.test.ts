import { InstanceExportBucketAccess, VmImportOperatorPolicy, VmImportRole, VmImportRolePolicy } from '../../lib/aws';
import { describeMissingProps, describeUntypedProps, type UntypedCase } from '../support/untyped-props';
import { awsStack } from '../support/aws';

const ACCESS =
  "'importBuckets', 'exportBuckets', 'volumeKmsKeyArns', 'licenseManager', 'scopedToResources', 'sourceAccountId', " +
  "'partition', 'provider'";

const CONSTRUCTS: UntypedCase[] = [
  [
    'VmImportRole',
    VmImportRole,
    `${ACCESS}, 'roleName', 'confusedDeputyProtection', 'permissionsBoundaryArn', 'description' or 'tags'`,
    'permissionBoundaryArn',
    'permissionsBoundaryArn',
  ],
  [
    'VmImportRolePolicy',
    VmImportRolePolicy,
    `${ACCESS}, 'roleName' or 'policyName'`,
    'scopeToResources',
    'scopedToResources',
  ],
  [
    'VmImportOperatorPolicy',
    VmImportOperatorPolicy,
    "'roleArns', 'importBuckets', 'exportBuckets', 'operations', 'passRoleToServiceOnly', 'policyName', 'description', " +
      "'tags', 'partition' or 'provider'",
    'operation',
    'operations',
  ],
  [
    'InstanceExportBucketAccess',
    InstanceExportBucketAccess,
    "'bucketName', 'region', 'ownerCanonicalId' or 'provider'",
    'ownerCanonicalID',
    'ownerCanonicalId',
  ],
];

describeUntypedProps(awsStack, CONSTRUCTS);

test('VmImportRole needs no props', () => {
  expect(() => new VmImportRole(awsStack(), 'it')).not.toThrow();
});

describeMissingProps(
  awsStack,
  CONSTRUCTS.filter(([name]) => name !== 'VmImportRole'),
);
