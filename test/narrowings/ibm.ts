import type { TerraformStack } from 'cdktf';
import {
  AccessSubject,
  type AuthorizationSource,
  type AuthorizationTarget,
  BackupKind,
  BackupServiceAuthorizations,
  BlockKmsAuthorization,
  CosAccessPolicy,
  CosCustomRole,
  CosRole,
  CosTarget,
  ImageAccess,
  ImageServiceCosAuthorization,
  KmsService,
  KmsTarget,
  ServiceAuthorization,
  type CosAccessPolicyProps,
} from '../../lib/ibm';
import { COS_TARGETS, KMS_TARGETS, OBJECTS, SOURCES, SUBJECTS, TARGETS, of, type Made } from './ibm-factories';
import * as kinds from './ibm-kinds';
import { ACCOUNT, COS, GUID, OTHER_ACCOUNT } from './ibm-kinds';
import { IBM_AT_SYNTHESIS, IBM_OTHERS } from './ibm-others';
import { below, type Build, type Inputs, type Narrowing } from './inputs';

/** What is made of a value, in a construct. */
function made<T>(build: (made: T) => (stack: TerraformStack, id: string) => unknown) {
  return ([prop, kind, make]: Made<T>): Narrowing => ({
    prop,
    kind,
    build: (stack, id, value) => build(make(value))(stack, id),
  });
}

const image = made<CosTarget>((target) => (stack, id) => {
  new ImageServiceCosAuthorization(stack, id, { access: ImageAccess.IMPORT, target });
});
const block = made<KmsTarget>((target) => (stack, id) => {
  new BlockKmsAuthorization(stack, id, { target });
});
const source = made<AuthorizationSource>((from) => (stack, id) => {
  new ServiceAuthorization(stack, id, { source: from, target: CosTarget.instance(GUID), roles: ['Writer'] });
});
const target = made<AuthorizationTarget>((to) => (stack, id) => {
  // A source of its own, because a target can be authorized once.
  new ServiceAuthorization(stack, id, { source: of({ serviceName: id }), target: to, roles: ['Administrator'] });
});
const access = <K extends keyof CosAccessPolicyProps>(prop: K) =>
  made<CosAccessPolicyProps[K]>((value) => (stack, id) => {
    new CosAccessPolicy(stack, id, {
      subject: AccessSubject.accessGroup(kinds.accessGroup.right),
      roles: [CosRole.OBJECT_READER],
      target: CosTarget.bucket(`${COS}:bucket:disks`),
      [prop]: value,
    });
  });

const backup =
  (prop: 'accountId' | 'enterpriseAccountId' | 'eventNotificationsInstanceGuid'): Build =>
  (stack, id, value) =>
    // An account can be the target of one source only once.
    new BackupServiceAuthorizations(stack, id, {
      accountId: ACCOUNT,
      backups: [BackupKind.VOLUMES],
      enterpriseAccountId: prop === 'accountId' ? undefined : OTHER_ACCOUNT,
      [prop]: value,
    });

const role =
  (prop: 'roleName' | 'displayName'): Build =>
  (stack, id, value) =>
    new CosCustomRole(stack, id, {
      roleName: 'ObjectTagger',
      displayName: 'Object Tagger',
      actions: [`cloud-object-storage.object.get${prop === 'roleName' ? '' : '_tagging'}`],
      [prop]: value,
    });

export const IBM: Inputs = {
  narrowing: {
    ...below('ImageServiceCosAuthorization.target: CosTarget.', COS_TARGETS, image),
    ...below('BlockKmsAuthorization.target: KmsTarget.', KMS_TARGETS, block),
    ...below('ServiceAuthorization.source: AuthorizationSource.', SOURCES, source),
    ...below('ServiceAuthorization.target: AuthorizationTarget.', TARGETS, target),
    ...below('ServiceAuthorization.target: CosTarget.', COS_TARGETS, target),
    ...below('ServiceAuthorization.target: KmsTarget.', KMS_TARGETS, target),
    ...below('CosAccessPolicy.subject: AccessSubject.', SUBJECTS, access('subject')),
    ...below('CosAccessPolicy.target: CosTarget.', COS_TARGETS, access('target')),
    ...below('CosAccessPolicy.objects: CosObjects.', OBJECTS, access('objects')),
    'ImageServiceCosAuthorization.sourceAccountId': {
      prop: 'sourceAccountId',
      kind: kinds.account,
      build: (stack, id, sourceAccountId) =>
        new ImageServiceCosAuthorization(stack, id, {
          access: ImageAccess.EXPORT,
          target: CosTarget.allInstances(),
          sourceAccountId,
        }),
    },
    'BlockKmsAuthorization.sourceAccountId': {
      prop: 'sourceAccountId',
      kind: kinds.account,
      build: (stack, id, sourceAccountId) =>
        new BlockKmsAuthorization(stack, id, {
          target: KmsTarget.allInstances(KmsService.KEY_PROTECT),
          sourceAccountId,
        }),
    },
    'ServiceAuthorization.roles[]': {
      prop: 'roles[0]',
      kind: kinds.cosRole,
      build: (stack, id, value) =>
        new ServiceAuthorization(stack, id, {
          source: of({ serviceName: id }),
          target: CosTarget.instance(GUID),
          roles: [value],
        }),
    },
    'BackupServiceAuthorizations.accountId': { prop: 'accountId', kind: kinds.account, build: backup('accountId') },
    'BackupServiceAuthorizations.enterpriseAccountId': {
      prop: 'enterpriseAccountId',
      kind: kinds.account,
      build: backup('enterpriseAccountId'),
    },
    'BackupServiceAuthorizations.eventNotificationsInstanceGuid': {
      prop: 'eventNotificationsInstanceGuid',
      kind: kinds.guid,
      build: backup('eventNotificationsInstanceGuid'),
    },
    'CosCustomRole.roleName': { prop: 'roleName', kind: kinds.roleName, build: role('roleName') },
    'CosCustomRole.displayName': { prop: 'displayName', kind: kinds.roleDisplayName, build: role('displayName') },
  },
  atSynthesis: IBM_AT_SYNTHESIS,
  others: IBM_OTHERS,
};
