import {
  VmImportKeyPolicy,
  VmImportOperatorPolicy,
  VmImportRole,
  VmImportRolePolicy,
  type VmImportKeyUse,
  type VmOperation,
} from '../../lib/aws';
import { because, type Build } from './inputs';

const ROLE = 'arn:aws:iam::111122223333:role/vmimport';
const exportKey = (kmsKeyArn: string) => [{ bucketName: 'images', kmsKeyArn }];

type RoleFlag = 'licenseManager' | 'scopedToResources' | 'confusedDeputyProtection';
const roleFlag =
  (flag: RoleFlag): Build =>
  (stack, id, value) =>
    new VmImportRole(stack, id, { [flag]: value });
const rolePolicyFlag =
  (flag: RoleFlag): Build =>
  (stack, id, value) =>
    new VmImportRolePolicy(stack, id, { roleName: 'vmimport', [flag]: value });

/** Members of enums, flags, and keys of buckets to export to, which are refused whatever they are. */
export const AWS_AT_SYNTHESIS: Record<string, Build> = {
  'VmImportRole.licenseManager': roleFlag('licenseManager'),
  'VmImportRole.scopedToResources': roleFlag('scopedToResources'),
  'VmImportRole.confusedDeputyProtection': roleFlag('confusedDeputyProtection'),
  'VmImportRolePolicy.licenseManager': rolePolicyFlag('licenseManager'),
  'VmImportRolePolicy.scopedToResources': rolePolicyFlag('scopedToResources'),
  'VmImportOperatorPolicy.passRoleToServiceOnly': (stack, id, value) =>
    new VmImportOperatorPolicy(stack, id, { roleArns: [ROLE], passRoleToServiceOnly: value as never }),
  'VmImportOperatorPolicy.operations[]': (stack, id, value) =>
    new VmImportOperatorPolicy(stack, id, { roleArns: [ROLE], operations: [value as VmOperation] }),
  'VmImportKeyPolicy.statement.use': (_stack, _id, value) => VmImportKeyPolicy.statement(ROLE, value as VmImportKeyUse),
  'VmImportRole.exportBuckets[].kmsKeyArn': (stack, id, value) =>
    new VmImportRole(stack, id, { exportBuckets: exportKey(value) }),
  'VmImportRole.addExportBucket.kmsKeyArn': (stack, id, value) =>
    new VmImportRole(stack, id).addExportBucket(exportKey(value)[0]!),
  'VmImportRolePolicy.exportBuckets[].kmsKeyArn': (stack, id, value) =>
    new VmImportRolePolicy(stack, id, { roleName: 'vmimport', exportBuckets: exportKey(value) }),
  'VmImportRolePolicy.addExportBucket.kmsKeyArn': (stack, id, value) =>
    new VmImportRolePolicy(stack, id, { roleName: 'vmimport' }).addExportBucket(exportKey(value)[0]!),
  'VmImportOperatorPolicy.exportBuckets[].kmsKeyArn': (stack, id, value) =>
    new VmImportOperatorPolicy(stack, id, { roleArns: [ROLE], exportBuckets: exportKey(value) }),
};

export const AWS_OTHERS: Record<string, string> = {
  'VmImportKeyPolicy.statement.roleArn':
    'no resource to hang a condition on: Terraform’s regex stops the plan, see test/aws/plan.test.ts',
  ...because('a text for people', 'VmImportRole.description', 'VmImportOperatorPolicy.description'),
  ...because('tags, no grant', 'VmImportRole.tags', 'VmImportOperatorPolicy.tags'),
  ...because(
    'the account, which the provider names',
    'InstanceExportBucketAccess.provider',
    'VmImportOperatorPolicy.provider',
    'VmImportRole.provider',
    'VmImportRolePolicy.provider',
  ),
};
