import {
  AccessSubject,
  AuthorizationSource,
  AuthorizationTarget,
  CosObjects,
  CosTarget,
  KmsService,
  KmsTarget,
  type AuthorizationSourceProps,
  type AuthorizationTargetProps,
} from '../../lib/ibm';
import * as kinds from './ibm-kinds';
import { ACCOUNT, GUID, KMS } from './ibm-kinds';
import type { Kind } from './inputs';

/** A factory with its argument: how messages name it, what it must look like, and what is made of it. */
export type Made<T> = readonly [prop: string, Kind, (value: string) => T];

const PARTS = { accountId: ACCOUNT, instanceGuid: GUID, bucketName: 'disks' };
const bucketOf = (part: Partial<typeof PARTS>) => CosTarget.bucketOf({ ...PARTS, ...part });

export const COS_TARGETS: Record<string, Made<CosTarget>> = {
  'instance.instanceGuid': ['instanceGuid', kinds.guid, (value) => CosTarget.instance(value)],
  'instanceCrn.instanceCrn': ['instanceCrn', kinds.cosCrn, (value) => CosTarget.instanceCrn(value)],
  'resourceGroup.resourceGroupId': ['resourceGroupId', kinds.group, (value) => CosTarget.resourceGroup(value)],
  'bucket.bucketCrn': ['bucketCrn', kinds.bucketCrn, (value) => CosTarget.bucket(value)],
  'bucketOf.accountId': ['accountId', kinds.account, (accountId) => bucketOf({ accountId })],
  'bucketOf.instanceGuid': ['instanceGuid', kinds.guid, (instanceGuid) => bucketOf({ instanceGuid })],
  'bucketOf.bucketName': ['bucketName', kinds.bucketName, (bucketName) => bucketOf({ bucketName })],
};

const { KEY_PROTECT } = KmsService;
export const KMS_TARGETS: Record<string, Made<KmsTarget>> = {
  'instance.instanceGuid': ['instanceGuid', kinds.guid, (value) => KmsTarget.instance(KEY_PROTECT, value)],
  'instanceCrn.instanceCrn': ['instanceCrn', kinds.kmsCrn, (value) => KmsTarget.instanceCrn(value)],
  'resourceGroup.resourceGroupId': [
    'resourceGroupId',
    kinds.group,
    (value) => KmsTarget.resourceGroup(KEY_PROTECT, value),
  ],
  'key.keyCrn': ['keyCrn', kinds.keyCrn, (value) => KmsTarget.key(value)],
  'keyRing.instanceCrn': [
    'instanceCrn',
    kinds.kmsCrn,
    (instanceCrn) => KmsTarget.keyRing({ instanceCrn, keyRingId: 'disks' }),
  ],
  'keyRing.keyRingId': [
    'keyRingId',
    kinds.ring,
    (keyRingId) => KmsTarget.keyRing({ instanceCrn: `${KMS}::`, keyRingId }),
  ],
};

export const of = (props: Partial<AuthorizationSourceProps>) =>
  AuthorizationSource.of({ serviceName: 'logs', ...props });
export const SOURCES: Record<string, Made<AuthorizationSource>> = {
  'of.serviceName': ['source.serviceName', kinds.service, (serviceName) => of({ serviceName })],
  'of.resourceType': ['source.resourceType', kinds.type, (resourceType) => of({ resourceType })],
  'of.instanceGuid': ['source.instanceGuid', kinds.guid, (instanceGuid) => of({ instanceGuid })],
  'of.resourceGroupId': ['source.resourceGroupId', kinds.group, (resourceGroupId) => of({ resourceGroupId })],
  'inAccount.accountId': ['source.accountId', kinds.account, (value) => of({}).inAccount(value)],
};

const part = (props: Partial<AuthorizationTargetProps>) =>
  AuthorizationTarget.service({ serviceName: 'kms', ...props });
export const TARGETS: Record<string, Made<AuthorizationTarget>> = {
  'service.serviceName': ['target.serviceName', kinds.service, (serviceName) => part({ serviceName })],
  'service.instanceGuid': ['target.instanceGuid', kinds.guid, (instanceGuid) => part({ instanceGuid })],
  'service.resourceGroupId': ['target.resourceGroupId', kinds.group, (resourceGroupId) => part({ resourceGroupId })],
  'service.resourceType': ['target.resourceType', kinds.type, (resourceType) => part({ resourceType })],
  'attributes.attributes[].value': [
    'target attribute resource',
    kinds.attribute,
    (value) =>
      AuthorizationTarget.attributes([
        { name: 'accountId', value: ACCOUNT },
        { name: 'serviceName', value: 'kms' },
        { name: 'resource', value },
      ]),
  ],
};

export const SUBJECTS: Record<string, Made<AccessSubject>> = {
  'accessGroup.accessGroupId': ['accessGroupId', kinds.accessGroup, (value) => AccessSubject.accessGroup(value)],
  'serviceId.iamId': ['iamId', kinds.serviceIamId, (value) => AccessSubject.serviceId(value)],
  'trustedProfile.iamId': ['iamId', kinds.profileIamId, (value) => AccessSubject.trustedProfile(value)],
  'user.ibmId': ['ibmId', kinds.user, (value) => AccessSubject.user(value)],
};

export const OBJECTS: Record<string, Made<CosObjects>> = {
  'folder.path': ['path', kinds.folder, (value) => CosObjects.folder(value)],
  'folders.paths[]': ['paths[1]', kinds.folder, (value) => CosObjects.folders(['in', value])],
  'exactly.keys[]': ['keys[0]', kinds.objectKey, (value) => CosObjects.exactly([value])],
};
