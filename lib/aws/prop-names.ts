import type { PropNames } from '../core/props';
import type { InstanceExportBucketAccessProps } from './instance-export-bucket-access';
import type { VmImportAccess } from './vm-import-access';
import type { VmImportOperatorPolicyProps } from './vm-import-operator-policy';
import type { VmImportRoleProps } from './vm-import-role';
import type { VmImportRolePolicyProps } from './vm-import-role-policy';

const ACCESS: PropNames<VmImportAccess> = {
  importBuckets: true,
  exportBuckets: true,
  volumeKmsKeyArns: true,
  licenseManager: true,
  scopedToResources: true,
  sourceAccountId: true,
  partition: true,
  provider: true,
};

export const ROLE_PROPS: PropNames<VmImportRoleProps> = {
  ...ACCESS,
  roleName: true,
  confusedDeputyProtection: true,
  permissionsBoundaryArn: true,
  description: true,
  tags: true,
};

export const ROLE_POLICY_PROPS: PropNames<VmImportRolePolicyProps> = {
  ...ACCESS,
  roleName: true,
  policyName: true,
};

export const OPERATOR_POLICY_PROPS: PropNames<VmImportOperatorPolicyProps> = {
  roleArns: true,
  importBuckets: true,
  exportBuckets: true,
  operations: true,
  passRoleToServiceOnly: true,
  policyName: true,
  description: true,
  tags: true,
  partition: true,
  provider: true,
};

export const BUCKET_ACCESS_PROPS: PropNames<InstanceExportBucketAccessProps> = {
  bucketName: true,
  region: true,
  ownerCanonicalId: true,
  provider: true,
};
