import {
  AccessSubject,
  AuthorizationAttribute,
  AuthorizationSource,
  AuthorizationTarget,
  BackupKind,
  BackupServiceAuthorizations,
  BlockKmsAuthorization,
  CosAccessPolicy,
  CosCustomRole,
  CosObjects,
  CosRole,
  CosTarget,
  ImageAccess,
  ImageServiceCosAuthorization,
  KmsService,
  KmsTarget,
  ServiceAuthorization,
  bindings,
} from '../../lib/ibm';
import type { FuzzCase } from './case';
import { Call } from './recipe';

const ACCOUNT = 'a'.repeat(32);
const OTHER_ACCOUNT = 'b'.repeat(32);
const GROUP = 'c'.repeat(32);
const GUID = '11111111-2222-4333-8444-555555555555';
const KEY_ID = '22222222-2222-4333-8444-555555555555';
const BUCKET = `crn:v1:bluemix:public:cloud-object-storage:global:a/${ACCOUNT}:${GUID}:bucket:images`;
const KEY = `crn:v1:bluemix:public:kms:eu-de:a/${ACCOUNT}:${GUID}:key:${KEY_ID}`;
const INSTANCE = `crn:v1:bluemix:public:kms:eu-de:a/${ACCOUNT}:${GUID}::`;

const provider = (stack: ConstructorParameters<typeof bindings.IbmProvider>[0]) =>
  new bindings.IbmProvider(stack, 'ibm', {});

export const CASES: readonly FuzzCase[] = [
  {
    name: 'ServiceAuthorization of attributes',
    provider,
    recipe: {
      source: new Call(AuthorizationSource.of, { serviceName: 'is', resourceType: 'image', resourceGroupId: GROUP }),
      target: new Call(AuthorizationTarget.attributes, [
        new Call(AuthorizationAttribute.equalTo, 'accountId', ACCOUNT),
        new Call(AuthorizationAttribute.equalTo, 'serviceName', 'cloud-object-storage'),
        new Call(AuthorizationAttribute.equalTo, 'serviceInstance', GUID),
        new Call(AuthorizationAttribute.matches, 'prefix', 'images/*'),
      ]),
      roles: ['Reader'],
    },
    choices: ['target.0.3.1'],
    make: (scope, props) => new ServiceAuthorization(scope, 'it', props),
  },
  {
    name: 'ServiceAuthorization of a service',
    provider,
    recipe: {
      source: new Call(AuthorizationSource.of, { serviceName: 'databases-for-postgresql', instanceGuid: GUID }),
      target: new Call(AuthorizationTarget.service, { serviceName: 'kms', instanceGuid: GUID, resourceType: 'key' }),
      roles: ['Reader'],
      propagation: { create: '30s', destroy: '1m' },
    },
    make: (scope, props) => new ServiceAuthorization(scope, 'it', props),
  },
  {
    name: 'ImageServiceCosAuthorization',
    provider,
    recipe: {
      access: ImageAccess.IMPORT,
      target: new Call(CosTarget.bucket, BUCKET),
      sourceAccountId: OTHER_ACCOUNT,
      grantInstanceReader: true,
    },
    make: (scope, props) => new ImageServiceCosAuthorization(scope, 'it', props),
  },
  {
    name: 'ImageServiceCosAuthorization of a named bucket',
    provider,
    recipe: {
      access: ImageAccess.EXPORT,
      target: new Call(CosTarget.bucketOf, { accountId: ACCOUNT, instanceGuid: GUID, bucketName: 'images' }),
    },
    make: (scope, props) => new ImageServiceCosAuthorization(scope, 'it', props),
  },
  {
    name: 'BlockKmsAuthorization of a key',
    provider,
    recipe: { target: new Call(KmsTarget.key, KEY), sourceAccountId: OTHER_ACCOUNT, delegate: false },
    choices: ['delegate'],
    make: (scope, props) => new BlockKmsAuthorization(scope, 'it', props),
  },
  {
    name: 'BlockKmsAuthorization of a key ring',
    provider,
    recipe: { target: new Call(KmsTarget.keyRing, { instanceCrn: INSTANCE, keyRingId: 'volumes' }) },
    make: (scope, props) => new BlockKmsAuthorization(scope, 'it', props),
  },
  {
    name: 'BlockKmsAuthorization of an instance',
    provider,
    recipe: { target: new Call(KmsTarget.instance, KmsService.KEY_PROTECT, GUID) },
    make: (scope, props) => new BlockKmsAuthorization(scope, 'it', props),
  },
  {
    name: 'BackupServiceAuthorizations',
    provider,
    recipe: {
      accountId: ACCOUNT,
      backups: [BackupKind.VOLUMES, BackupKind.FILE_SHARES],
      enterpriseAccountId: OTHER_ACCOUNT,
      eventNotificationsInstanceGuid: GUID,
    },
    make: (scope, props) => new BackupServiceAuthorizations(scope, 'it', props),
  },
  {
    name: 'CosAccessPolicy of folders',
    provider,
    recipe: {
      subject: new Call(AccessSubject.accessGroup, `AccessGroupId-${GUID}`),
      roles: [CosRole.OBJECT_READER],
      target: new Call(CosTarget.bucket, BUCKET),
      objects: new Call(CosObjects.folders, ['reports/2024', 'reports/2025']),
    },
    // A star is written as a literal one, `{{*}}`.
    choices: ['objects.0.0', 'objects.0.1'],
    make: (scope, props) => new CosAccessPolicy(scope, 'it', props),
  },
  {
    name: 'CosAccessPolicy of objects',
    provider,
    recipe: {
      subject: new Call(AccessSubject.serviceId, `iam-ServiceId-${GUID}`),
      roles: [CosRole.CONTENT_READER],
      target: new Call(CosTarget.bucketOf, { accountId: ACCOUNT, instanceGuid: GUID, bucketName: 'images' }),
      objects: new Call(CosObjects.exactly, ['reports/a.csv']),
    },
    choices: ['objects.0.0'],
    make: (scope, props) => new CosAccessPolicy(scope, 'it', props),
  },
  {
    name: 'CosCustomRole',
    provider,
    recipe: {
      roleName: 'ImageReader',
      displayName: 'Image Reader',
      actions: ['cloud-object-storage.object.get', 'cloud-object-storage.object.head'],
    },
    choices: ['roleName', 'displayName'],
    make: (scope, props) => new CosCustomRole(scope, 'it', props),
  },
];
