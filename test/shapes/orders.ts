import type { TerraformStack } from 'cdktf';
import { VmImportOperatorPolicy, VmImportRole, VmImportRolePolicy, VmOperation } from '../../lib/aws';
import {
  ImsCustomPolicy,
  ImsGroupAccess,
  ImsOperation,
  ImsPermission,
  ImsReadyPolicy,
  ImsReplicationAgency,
  ImsScope,
} from '../../lib/huaweicloud';
import {
  AccessSubject,
  AuthorizationSource,
  AuthorizationTarget,
  BackupKind,
  BackupServiceAuthorizations,
  CosAccessPolicy,
  CosCustomRole,
  CosObjects,
  CosRole,
  CosTarget,
  ServiceAuthorization,
} from '../../lib/ibm';
import { awsStack } from '../support/aws';
import { huaweicloudStack } from '../support/huaweicloud';
import { ibmStack } from '../support/ibm';
import { uuid } from './shape';

/** A prop that is a list. */
export interface ListProp {
  readonly newStack: () => TerraformStack;
  readonly values: readonly any[];
  readonly make: (stack: TerraformStack, values: any[]) => unknown;
  /** Whether not even the order of anything in the Terraform depends on it. */
  readonly exact: boolean;
}

const ACCOUNT = '0123456789abcdef0123456789abcdef';
const GUID = uuid(7);
const ROLE = 'arn:aws:iam::111122223333:role/vmimport';
const KEY = `arn:aws:kms:eu-central-1:111122223333:key/`;
const HERE = { sourceAccountId: '111122223333', partition: 'aws' };
const BUCKETS = [
  { bucketName: 'a-disks' },
  { bucketName: 'disks', prefix: 'b/' },
  { bucketArn: 'arn:aws:s3:::images' },
];
const OPERATIONS = [ImsOperation.TAG_IMAGE, ImsOperation.LIST_IMAGES, ImsOperation.SHARE_IMAGE, ImsOperation.GET_QUOTA];
const bucket = CosTarget.bucketOf({ accountId: ACCOUNT, instanceGuid: GUID, bucketName: 'disks' });

function ibm(exact: boolean, values: readonly any[], make: ListProp['make']): ListProp {
  return { newStack: ibmStack, values, make, exact };
}
function aws(values: readonly any[], make: ListProp['make'], exact = false): ListProp {
  return { newStack: awsStack, values, make, exact };
}
function huaweicloud(exact: boolean, values: readonly any[], make: ListProp['make']): ListProp {
  return { newStack: huaweicloudStack, values, make, exact };
}

function access(stack: TerraformStack, props: object): void {
  const subject = AccessSubject.user('ada@example.com');
  new CosAccessPolicy(stack, 'it', { subject, roles: [CosRole.READER], target: bucket, ...props });
}
function authorization(stack: TerraformStack, props: object): void {
  const source = AuthorizationSource.VPC_IMAGE;
  new ServiceAuthorization(stack, 'it', { source, target: bucket, roles: ['Reader'], ...props });
}
function group(stack: TerraformStack, props: object): void {
  const scope = ImsScope.projects([ACCOUNT]);
  const permissions = [ImsPermission.FULL_ACCESS];
  new ImsGroupAccess(stack, 'it', { groupId: ACCOUNT, permissions, scope, ...props });
}
function policy(stack: TerraformStack, props: object): void {
  const allowed = [ImsOperation.EXPORT_IMAGE];
  const texts = { policyName: 'images', description: 'For tests' };
  new ImsCustomPolicy(stack, 'it', { ...texts, allowed, obsBuckets: ['disks'], ...props });
}

/** Every prop and argument that is a list, under the names of `publicInputs` up to its entries. */
export const LISTS: Record<string, ListProp> = {
  'ServiceAuthorization.roles': ibm(false, ['Reader', 'Writer', 'Manager'], (stack, roles) =>
    authorization(stack, { roles }),
  ),
  'ServiceAuthorization.target: AuthorizationTarget.attributes.attributes': ibm(
    false,
    [
      { name: 'accountId', value: ACCOUNT },
      { name: 'serviceName', value: 'kms' },
      { name: 'keyRing', value: 'disks' },
    ],
    (stack, attributes) => authorization(stack, { target: AuthorizationTarget.attributes(attributes) }),
  ),
  'BackupServiceAuthorizations.backups': ibm(true, Object.values(BackupKind), (stack, backups) => {
    new BackupServiceAuthorizations(stack, 'it', { accountId: ACCOUNT, backups });
  }),
  'CosAccessPolicy.roles': ibm(false, [CosRole.READER, CosRole.OBJECT_WRITER, CosRole.MANAGER], (stack, roles) =>
    access(stack, { roles }),
  ),
  'CosAccessPolicy.objects: CosObjects.folders.paths': ibm(false, ['a', 'b/c', 'c'], (stack, paths) =>
    access(stack, { objects: CosObjects.folders(paths) }),
  ),
  'CosAccessPolicy.objects: CosObjects.exactly.keys': ibm(false, ['a', 'b/c', 'c'], (stack, keys) =>
    access(stack, { objects: CosObjects.exactly(keys) }),
  ),
  'CosCustomRole.actions': ibm(
    true,
    ['object.get', 'bucket.get', 'object.put'].map((action) => `cloud-object-storage.${action}`),
    (stack, actions) => new CosCustomRole(stack, 'it', { roleName: 'Images', displayName: 'Images', actions }),
  ),
  'VmImportRole.importBuckets': aws(BUCKETS, (stack, importBuckets) => {
    new VmImportRole(stack, 'it', { ...HERE, importBuckets });
  }),
  'VmImportRole.exportBuckets': aws(BUCKETS, (stack, exportBuckets) => {
    new VmImportRole(stack, 'it', { ...HERE, exportBuckets, scopedToResources: true });
  }),
  'VmImportRole.volumeKmsKeyArns': aws([1, 2, 3], (stack, keys) => {
    new VmImportRole(stack, 'it', { ...HERE, volumeKmsKeyArns: keys.map((seed) => `${KEY}${uuid(seed)}`) });
  }),
  'VmImportRolePolicy.importBuckets': aws(BUCKETS, (stack, importBuckets) => {
    new VmImportRolePolicy(stack, 'it', { ...HERE, roleName: 'vmimport', importBuckets });
  }),
  'VmImportRolePolicy.exportBuckets': aws(BUCKETS, (stack, exportBuckets) => {
    new VmImportRolePolicy(stack, 'it', { ...HERE, roleName: 'vmimport', exportBuckets });
  }),
  'VmImportRolePolicy.volumeKmsKeyArns': aws([1, 2, 3], (stack, keys) => {
    const volumeKmsKeyArns = keys.map((seed) => `${KEY}${uuid(seed)}`);
    new VmImportRolePolicy(stack, 'it', { ...HERE, roleName: 'vmimport', volumeKmsKeyArns });
  }),
  'VmImportOperatorPolicy.importBuckets': aws(BUCKETS, (stack, importBuckets) => {
    new VmImportOperatorPolicy(stack, 'it', { roleArns: [ROLE], partition: 'aws', importBuckets });
  }),
  'VmImportOperatorPolicy.exportBuckets': aws(BUCKETS, (stack, exportBuckets) => {
    new VmImportOperatorPolicy(stack, 'it', { roleArns: [ROLE], partition: 'aws', exportBuckets });
  }),
  'VmImportOperatorPolicy.operations': aws(
    Object.values(VmOperation),
    (stack, operations) => new VmImportOperatorPolicy(stack, 'it', { roleArns: [ROLE], operations }),
    true,
  ),
  'VmImportOperatorPolicy.roleArns': aws(['', '-2', '-3'], (stack, suffixes) => {
    new VmImportOperatorPolicy(stack, 'it', { roleArns: suffixes.map((suffix) => `${ROLE}${suffix}`) });
  }),
  'ImsGroupAccess.permissions': huaweicloud(
    true,
    [ImsPermission.FULL_ACCESS, ImsPermission.READ_ONLY_ACCESS, ImsPermission.SERVER_ADMINISTRATOR],
    (stack, permissions) => group(stack, { permissions, acceptTenantAdministrator: true }),
  ),
  'ImsGroupAccess.policies': huaweicloud(true, [0, 1, 2], (stack, order) => {
    const policies = [0, 1, 2].map((n) => ImsReadyPolicy.reader(stack, `policy-${n}`, { policyName: `policy-${n}` }));
    group(stack, { policies: order.map((n: number) => policies[n]) });
  }),
  'ImsGroupAccess.denied': huaweicloud(true, OPERATIONS, (stack, denied) => group(stack, { denied })),
  'ImsGroupAccess.scope: ImsScope.projects.projectIds': huaweicloud(true, [1, 2, 3], (stack, ids) =>
    group(stack, { scope: ImsScope.projects(ids.map((id) => String(id).repeat(32))) }),
  ),
  'ImsGroupAccess.scope: ImsScope.projectNames.projectNames': huaweicloud(
    true,
    ['eu-west-101', 'eu-west-0', 'eu-west-101_images'],
    (stack, names) => group(stack, { scope: ImsScope.projectNames(names) }),
  ),
  'ImsCustomPolicy.allowed': huaweicloud(true, OPERATIONS, (stack, allowed) =>
    policy(stack, { allowed, obsBuckets: undefined }),
  ),
  'ImsCustomPolicy.denied': huaweicloud(true, OPERATIONS, (stack, denied) =>
    policy(stack, { denied, allowed: undefined, obsBuckets: undefined }),
  ),
  'ImsCustomPolicy.obsBuckets': huaweicloud(false, ['a-disks', 'disks', 'images'], (stack, obsBuckets) =>
    policy(stack, { obsBuckets }),
  ),
  'ImsCustomPolicy.kmsKeyIds': huaweicloud(false, [1, 2, 3].map(uuid), (stack, kmsKeyIds) =>
    policy(stack, { kmsKeyIds }),
  ),
  'ImsReplicationAgency.destinationProjects': huaweicloud(
    false,
    ['eu-west-101', 'eu-west-0', 'ap-southeast-1'],
    (stack, destinationProjects) => {
      new ImsReplicationAgency(stack, 'it', { agencyName: 'copies', destinationProjects });
    },
  ),
};
