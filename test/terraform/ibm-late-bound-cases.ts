import type { TerraformStack } from 'cdktf';
import {
  AttributeOperator,
  AuthorizationSource,
  type AuthorizationSourceProps,
  AuthorizationTarget,
  type AuthorizationTargetProps,
  BackupKind,
  BackupServiceAuthorizations,
  BlockKmsAuthorization,
  CosTarget,
  ImageAccess,
  ImageServiceCosAuthorization,
  KmsService,
  KmsTarget,
  ServiceAuthorization,
} from '../../lib/ibm';

export const ACCOUNT = '0123456789abcdef0123456789abcdef';
const OTHER_ACCOUNT = 'fedcba9876543210fedcba9876543210';
export const GUID = 'f7d4676f-f298-4cb3-8390-2fe258a5d6df';
export const COS = `crn:v1:bluemix:public:cloud-object-storage:global:a/${ACCOUNT}:${GUID}`;
const KEY = '11111111-2222-4333-8444-555555555555';
const KMS = `crn:v1:bluemix:public:kms:us-south:a/${ACCOUNT}:${GUID}`;

/** How messages name a format; values that are malformed, of another kind, right. */
type Kind = readonly [expected: string, malformed: string, foreign: string, right: string];

export const A_COS_ROLE =
  "a role that cloud-object-storage has ('Backup Manager', 'Backup Reader', 'Content Reader', 'Manager', " +
  "'Notifications Manager', 'Object Reader', 'Object Writer', 'Reader', 'Writer', 'Key Manager', " +
  "'Service Configuration Reader', 'Viewer', 'Operator', 'Editor' or 'Administrator')";
const A_BUCKET_CRN = 'the CRN of a bucket (crn:v1:…:cloud-object-storage:global:a/<account>:<GUID>:bucket:<name>)';
const A_PATTERN = 'a pattern (at most 1000 characters, "*" and "?" as wildcards, at least one other character)';

const guid: Kind = ['the GUID of a service instance, not its CRN, id or name', 'my-instance', `${COS}::`, GUID];
const account: Kind = ['an account id (32 hexadecimal digits)', `a/${ACCOUNT}`, GUID, ACCOUNT];
const group: Kind = ['the id of a resource group', '*', `${COS}::`, 'abcdef0123456789abcdef0123456789'];
const type: Kind = ['the type of a resource as in a CRN (such as "image" or "bucket")', '*', COS, 'image'];
const service: Kind = ['the name of a service as in a CRN (such as "is" or "kms")', 'IS', COS, 'is'];
const bucketName: Kind = ['the name of a bucket (3 to 63 of a-z, 0-9, "." and "-")', 'Disks', COS, 'disks'];
const ring: Kind = ['the id of a key ring (2 to 100 of a-z, A-Z, 0-9 and "-")', 'x', KMS, 'disks'];
const any: Kind = ['the value of an attribute (1 to 1000 characters, not "*")', '*', '*', 'x'];
const exists: Kind = ['"true" or "false" with operator stringExists', 'yes', 'TRUE', 'true'];
const role: Kind = [A_COS_ROLE, 'ObjectReader', 'ReaderPlus', 'Reader'];
const cosCrn: Kind = [
  'the CRN of an Object Storage instance (crn:v1:…:cloud-object-storage:global:a/<account>:<GUID>::)',
  GUID,
  `${KMS}::`,
  `${COS}::`,
];
const bucketCrn: Kind = [
  A_BUCKET_CRN,
  `${COS}:bucket:disks:meta:rl:us-south:public`,
  `${KMS}:key:${KEY}`,
  `${COS}:bucket:disks`,
];
const kmsCrn: Kind = [
  'the CRN of a Key Protect or Hyper Protect Crypto Services instance (crn:v1:…:kms:<region>:a/<account>:<GUID>::)',
  GUID,
  `${COS}::`,
  `${KMS}::`,
];
const keyCrn: Kind = [
  'the CRN of a root key (crn:v1:…:kms:<region>:a/<account>:<GUID>:key:<key id>)',
  `${KMS}::`,
  `${COS}:bucket:disks`,
  `${KMS}:key:${KEY}`,
];

export type Make = (stack: TerraformStack, id: string, value: string) => unknown;

/** What takes a late-bound value, and the prop that its message names. */
export const CASES: [id: string, prop: string, Kind, Make][] = [
  ['cos-instance', 'instanceGuid', guid, cos((v) => CosTarget.instance(v))],
  ['cos-crn', 'instanceCrn', cosCrn, cos((v) => CosTarget.instanceCrn(v))],
  ['cos-group', 'resourceGroupId', group, cos((v) => CosTarget.resourceGroup(v))],
  ['cos-bucket', 'bucketCrn', bucketCrn, cos((v) => CosTarget.bucket(v))],
  ['bucket-account', 'accountId', account, bucketOf('accountId')],
  ['bucket-instance', 'instanceGuid', guid, bucketOf('instanceGuid')],
  ['bucket-name', 'bucketName', bucketName, bucketOf('bucketName')],
  ['kms-instance', 'instanceGuid', guid, kms((v) => KmsTarget.instance(KmsService.KEY_PROTECT, v))],
  ['kms-crn', 'instanceCrn', kmsCrn, kms((v) => KmsTarget.instanceCrn(v))],
  ['kms-group', 'resourceGroupId', group, kms((v) => KmsTarget.resourceGroup(KmsService.KEY_PROTECT, v))],
  ['kms-key', 'keyCrn', keyCrn, kms((v) => KmsTarget.key(v))],
  ['ring-crn', 'instanceCrn', kmsCrn, kms((v) => KmsTarget.keyRing({ instanceCrn: v, keyRingId: 'disks' }))],
  ['ring-id', 'keyRingId', ring, kms((v) => KmsTarget.keyRing({ instanceCrn: `${KMS}::`, keyRingId: v }))],
  ['image-account', 'sourceAccountId', account, imageOf],
  ['block-account', 'sourceAccountId', account, blockOf],
  ['source-service', 'source.serviceName', service, from((v) => ({ serviceName: v }))],
  ['source-type', 'source.resourceType', type, from((v) => ({ serviceName: 'is', resourceType: v }))],
  ['source-instance', 'source.instanceGuid', guid, from((v) => ({ serviceName: 'logs', instanceGuid: v }))],
  ['source-group', 'source.resourceGroupId', group, from((v) => ({ serviceName: 'logs', resourceGroupId: v }))],
  ['source-account', 'source.accountId', account, fromAccount],
  ['service', 'target.serviceName', service, to((v) => ({ serviceName: v }))],
  ['service-instance', 'target.instanceGuid', guid, to((v) => ({ serviceName: 'kms', instanceGuid: v }))],
  ['service-group', 'target.resourceGroupId', group, to((v) => ({ serviceName: 'kms', resourceGroupId: v }))],
  ['service-type', 'target.resourceType', type, to((v) => ({ serviceName: 'kms', resourceType: v }))],
  ['attribute', 'target attribute resource', any, attribute((v) => v)],
  ['attribute-exists', 'target attribute resource', exists, attribute((v) => v, AttributeOperator.STRING_EXISTS)],
  ['role', 'roles', role, withRoles((v) => [v])],
  ['backup-account', 'accountId', account, backup('accountId')],
  ['enterprise', 'enterpriseAccountId', account, backup('enterpriseAccountId')],
  ['events', 'eventNotificationsInstanceGuid', guid, backup('eventNotificationsInstanceGuid')],
];

/** References between text: what stands in the message for what the variable holds; a wrong value, a right one. */
export const MIXED: [id: string, prop: string, Kind, whole: (part: string) => string, Make][] = [
  [
    'bucket',
    'bucketCrn',
    [A_BUCKET_CRN, `${GUID}:bucket:other:bucket`, 'x', GUID],
    bucketCrnOf,
    cos((guidOfInstance) => CosTarget.bucket(bucketCrnOf(guidOfInstance))),
  ],
  // An empty variable would leave the wildcard alone.
  [
    'match',
    'target attribute resource',
    [A_PATTERN, '?', '**', 'disks-'],
    (prefix) => `${prefix}*`,
    attribute((prefix) => `${prefix}*`, AttributeOperator.STRING_MATCH),
  ],
];

function bucketCrnOf(instanceGuid: string): string {
  return `crn:v1:bluemix:public:cloud-object-storage:global:a/${ACCOUNT}:${instanceGuid}:bucket:disks`;
}

export function cos(target: (value: string) => CosTarget): Make {
  return (stack, id, value) =>
    new ImageServiceCosAuthorization(stack, id, { access: ImageAccess.IMPORT, target: target(value) });
}

function bucketOf(prop: 'accountId' | 'instanceGuid' | 'bucketName'): Make {
  const parts = { accountId: ACCOUNT, instanceGuid: GUID, bucketName: 'disks' };
  return cos((value) => CosTarget.bucketOf({ ...parts, [prop]: value }));
}

function kms(target: (value: string) => KmsTarget): Make {
  return (stack, id, value) => new BlockKmsAuthorization(stack, id, { target: target(value) });
}

function imageOf(stack: TerraformStack, id: string, sourceAccountId: string): void {
  new ImageServiceCosAuthorization(stack, id, {
    access: ImageAccess.EXPORT,
    target: CosTarget.allInstances(),
    sourceAccountId,
  });
}

function blockOf(stack: TerraformStack, id: string, sourceAccountId: string): void {
  new BlockKmsAuthorization(stack, id, { target: KmsTarget.allInstances(KmsService.KEY_PROTECT), sourceAccountId });
}

function from(props: (value: string) => AuthorizationSourceProps): Make {
  return (stack, id, value) => fromSource(stack, id, AuthorizationSource.of(props(value)));
}

function fromAccount(stack: TerraformStack, id: string, value: string): void {
  fromSource(stack, id, AuthorizationSource.VPC_FLOW_LOG.inAccount(value));
}

function fromSource(stack: TerraformStack, id: string, source: AuthorizationSource): void {
  new ServiceAuthorization(stack, id, { source, target: CosTarget.allInstances(), roles: ['Writer'] });
}

function to(props: (value: string) => AuthorizationTargetProps): Make {
  return (stack, id, value) => onTarget(stack, id, AuthorizationTarget.service(props(value)), 'Administrator');
}

function attribute(value: (part: string) => string, operator?: AttributeOperator): Make {
  return (stack, id, part) =>
    onTarget(
      stack,
      id,
      AuthorizationTarget.attributes([
        { name: 'accountId', value: ACCOUNT },
        { name: 'serviceName', value: 'cloud-object-storage' },
        { name: 'resource', value: value(part), operator },
      ]),
      'Reader',
    );
}

function onTarget(stack: TerraformStack, id: string, target: AuthorizationTarget, roleName: string): void {
  new ServiceAuthorization(stack, id, {
    source: AuthorizationSource.of({ serviceName: 'schematics' }),
    target,
    roles: [roleName],
  });
}

export function withRoles(roles: (value: string) => string[]): Make {
  return (stack, id, value) =>
    new ServiceAuthorization(stack, id, {
      source: AuthorizationSource.VPC_FLOW_LOG,
      target: CosTarget.instance(GUID),
      roles: roles(value),
    });
}

function backup(prop: 'accountId' | 'enterpriseAccountId' | 'eventNotificationsInstanceGuid'): Make {
  // One account can be the target only once: each case has another source.
  const enterpriseAccountId = prop === 'accountId' ? undefined : OTHER_ACCOUNT;
  return (stack, id, value) =>
    new BackupServiceAuthorizations(stack, id, {
      accountId: ACCOUNT,
      backups: [BackupKind.VOLUMES],
      enterpriseAccountId,
      [prop]: value,
    });
}
