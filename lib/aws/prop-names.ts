import type { PropNames } from '../core/props';
import type { InstanceExportBucketAccessProps } from './instance-export-bucket-access';
import type { VmImportAccess } from './vm-import-access';
import type { VmImportOperatorPolicyProps } from './vm-import-operator-policy';
import type { VmImportRoleProps } from './vm-import-role';
import type { VmImportRolePolicyProps } from './vm-import-role-policy';

const ACCESS: PropNames<VmImportAccess> = {
  importBuckets: 1,
  exportBuckets: 1,
  volumeKmsKeyArns: 1,
  licenseManager: 1,
  scopedToResources: 1,
  sourceAccountId: 1,
  partition: 1,
  provider: 1,
};

export const ROLE_PROPS: PropNames<VmImportRoleProps> = {
  ...ACCESS,
  roleName: 1,
  confusedDeputyProtection: 1,
  permissionsBoundaryArn: 1,
  description: 1,
  tags: 1,
};

export const ROLE_POLICY_PROPS: PropNames<VmImportRolePolicyProps> = {
  ...ACCESS,
  roleName: 1,
  policyName: 1,
};

export const OPERATOR_POLICY_PROPS: PropNames<VmImportOperatorPolicyProps> = {
  roleArns: 1,
  importBuckets: 1,
  exportBuckets: 1,
  operations: 1,
  passRoleToServiceOnly: 1,
  policyName: 1,
  description: 1,
  tags: 1,
  partition: 1,
  provider: 1,
};

export const BUCKET_ACCESS_PROPS: PropNames<InstanceExportBucketAccessProps> = {
  bucketName: 1,
  region: 1,
  ownerCanonicalId: 1,
  provider: 1,
};
